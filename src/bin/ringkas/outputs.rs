//! Where results go: standard output, or files that are whole or not there.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::inputs::Place;

/// Writes to standard output. A closed pipe ends the run quietly.
pub(crate) fn to_stdout(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(|e| Failure::output("standard output", &e))
}

/// Writes a file by way of a temporary one beside it, so that it is whole or as it was. The folder is made where it is missing.
/// A device or a pipe is written to and never replaced; a link stays a link.
pub(crate) fn to_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let name = path.display().to_string();
    let written = match fs::metadata(path) {
        Ok(facts) if !facts.is_file() && !facts.is_dir() => fs::File::options().write(true).open(path).and_then(|mut file| file.write_all(bytes)),
        Ok(_) => fs::canonicalize(path).and_then(|path| replace(&path, bytes)),
        Err(_) => replace(path, bytes),
    };
    written.map_err(|e| Failure::output(&name, &e))
}

/// As [`to_file`], for what is too much to be held: what is filled in goes to the temporary file, which takes the place of the old one at the end, unless only
/// changes are to be written and there is none. Hands on what the filling gives.
pub(crate) fn stream_to_file<T>(path: &Path, only_changed: bool, fill: impl FnOnce(&mut dyn io::Write) -> Result<T, Failure>) -> Result<T, Failure> {
    let name = path.display().to_string();
    let failed = |error: io::Error| Failure::output(&name, &error);
    let into = |file: fs::File| {
        let mut out = io::BufWriter::new(file);
        let filled = fill(&mut out)?;
        out.flush().and_then(|()| out.into_inner().map_err(io::IntoInnerError::into_error)).map(|file| (filled, file)).map_err(failed)
    };
    if fs::metadata(path).is_ok_and(|facts| !facts.is_file() && !facts.is_dir()) {
        return into(fs::File::options().write(true).open(path).map_err(failed)?).map(|(filled, _)| filled);
    }
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let (temporary, file) = open_temporary(&target).map_err(failed)?;
    let written = into(file).and_then(|(filled, file)| {
        // The lock is held up to here.
        let done = if only_changed && holds_same(&temporary, &target) {
            fs::remove_file(&temporary)
        } else {
            file.sync_data().and_then(|()| fs::rename(&temporary, &target))
        };
        done.map(|()| filled).map_err(failed)
    });
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Whether two files hold the same bytes; neither need fit in memory.
fn holds_same(one: &Path, other: &Path) -> bool {
    let open = |path| fs::File::open(path).map(io::BufReader::new);
    let (Ok(one), Ok(other)) = (open(one), open(other)) else { return false };
    let (mut one, mut other) = (one.bytes(), other.bytes());
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(Ok(a)), Some(Ok(b))) if a == b => {}
            _ => return false,
        }
    }
}

fn open_temporary(path: &Path) -> io::Result<(PathBuf, fs::File)> {
    make_folder(path)?;
    let [first, second] = temporaries(path);
    create(&first).map(|file| (first, file)).or_else(|_| create(&second).map(|file| (second, file)))
}

fn make_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
}

/// The first name is the same on every run, so that the next run finds what a killed one left; the second is for when another run is at the same file now.
fn temporaries(path: &Path) -> [PathBuf; 2] {
    [String::new(), format!(".{}", std::process::id())].map(|who| temporary_beside(path, &who))
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    make_folder(path)?;
    let [first, second] = temporaries(path);
    write_by(&first, path, bytes).or_else(|_| write_by(&second, path, bytes))
}

/// A hidden name beside the target.
fn temporary_beside(path: &Path, who: &str) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}{who}.tmp"))
}

fn write_by(temporary: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create(temporary)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_data()).and_then(|()| fs::rename(temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(temporary);
    }
    written
}

/// Makes a temporary file, locked for as long as it is open. One that is there but not locked was left by a run that was killed, and makes way.
fn create(temporary: &Path) -> io::Result<fs::File> {
    let new = || fs::File::options().write(true).create_new(true).open(temporary);
    let file = match new() {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let left_over = fs::File::open(temporary)?;
            lock(&left_over, temporary)?;
            fs::remove_file(temporary)?;
            new()?
        }
        file => file?,
    };
    lock(&file, temporary)?;
    Ok(file)
}

/// Locks a file; an error where another run holds it or has put another in its place. A file system without locks has nobody who could hold one.
fn lock(file: &fs::File, path: &Path) -> io::Result<()> {
    match file.try_lock() {
        Err(fs::TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
        _ if !is_at(file, path) => Err(io::ErrorKind::NotFound.into()),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn is_at(file: &fs::File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let of = |facts: io::Result<fs::Metadata>| facts.map(|facts| (facts.dev(), facts.ino())).ok();
    of(file.metadata()) == of(fs::metadata(path))
}

#[cfg(not(unix))]
fn is_at(_: &fs::File, _: &Path) -> bool {
    true
}

/// Refuses to write over an article that is read: whoever names it by mistake has no other copy.
pub(crate) fn spare_inputs(targets: &[PathBuf], places: &[Place]) -> Result<(), Failure> {
    let real = |path: &Path| fs::canonicalize(path).ok().filter(|path| path.is_file());
    let inputs: BTreeSet<PathBuf> = places.iter().filter_map(|place| real(place.path()?)).collect();
    match targets.iter().find(|target| real(target).is_some_and(|target| inputs.contains(&target))) {
        Some(target) => Err(Failure::usage(format!("{} is one of the articles; name another output", target.display()))),
        None => Ok(()),
    }
}

/// Whether a file holds just these bytes already.
pub(crate) fn is_same(path: &Path, bytes: &[u8]) -> bool {
    fs::metadata(path).is_ok_and(|facts| facts.len() == bytes.len() as u64) && fs::read(path).is_ok_and(|old| old == bytes)
}
