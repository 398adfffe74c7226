//! House dictionaries: which files the command line names, read as bytes and laid over the built-in lexicon.

use std::fs;
use std::path::{Path, PathBuf};

use ringkas::Lexicon;
use ringkas::lexicon::house::{self, House, HouseEntry, HouseFormat};

use crate::failure::{Failure, note, plain};

/// The built-in lexicon with house dictionaries over it, the first winning. Rows still to be filled in are counted on standard error.
pub(crate) fn lexicon(files: &[String]) -> Result<Lexicon, Failure> {
    let mut lexicon = Lexicon::embedded();
    for file in files {
        let house = open(file)?;
        if house.n_unfilled > 0 {
            note(&format!("ringkas: {file}: {} entries are still to be filled in", house.n_unfilled));
        }
        lexicon = lexicon.with_house(house.table);
    }
    Ok(lexicon)
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|e| Failure::usage(format!("{}: {}", path.display(), plain(&e))))
}

/// The files that the name of a dictionary stands for.
pub(crate) fn paths(file: &str) -> Vec<PathBuf> {
    match file.strip_prefix("dictd:") {
        Some(path) => dictd_paths(path).into(),
        None => vec![PathBuf::from(file)],
    }
}

/// The index and the body of a dictd dictionary: `dictd:PATH` is PATH.index with PATH.dict or PATH.dict.dz.
fn dictd_paths(path: &str) -> [PathBuf; 2] {
    let stem = path.trim_end_matches(".index").trim_end_matches(".dz").trim_end_matches(".dict");
    let body = [".dict.dz", ".dict"].iter().map(|ending| PathBuf::from(format!("{stem}{ending}"))).find(|path| path.is_file());
    let body = body.unwrap_or_else(|| PathBuf::from(format!("{stem}.dict")));
    [PathBuf::from(format!("{stem}.index")), body]
}

fn dictd(path: &str) -> Result<(Vec<u8>, Vec<u8>), Failure> {
    let [index, body] = dictd_paths(path);
    Ok((read(&index)?, read(&body)?))
}

/// What a dictionary is called in a brief: the file without its folders.
pub(crate) fn shown(file: &str) -> String {
    Path::new(file).file_name().map_or_else(|| file.to_owned(), |name| name.to_string_lossy().into_owned())
}

fn open(file: &str) -> Result<House, Failure> {
    let usage = |error: house::HouseError| Failure::usage(error.to_string());
    let shown = shown(file);
    if let Some(path) = file.strip_prefix("dictd:") {
        let (index, body) = dictd(path)?;
        return house::read_dictd(&shown, &index, &body).map_err(usage);
    }
    let bytes = read(Path::new(file))?;
    let format = HouseFormat::detect(file, &bytes).map_err(usage)?;
    house::read(&shown, &bytes, format).map_err(usage)
}

/// Every row of a house dictionary as it stands, faulty ones too.
pub(crate) fn rows(file: &str) -> Result<Vec<HouseEntry>, Failure> {
    let usage = |error: house::HouseError| Failure::usage(error.to_string());
    if let Some(path) = file.strip_prefix("dictd:") {
        let (index, body) = dictd(path)?;
        return house::parse_dictd(file, &index, &body).map_err(usage);
    }
    let bytes = read(Path::new(file))?;
    let format = HouseFormat::detect(file, &bytes).map_err(usage)?;
    house::parse(file, &bytes, format).map_err(usage)
}
