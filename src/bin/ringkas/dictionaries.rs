//! The lexicon with the house dictionaries that the command line names.

use ringkas::Lexicon;

use crate::failure::Failure;

/// The built-in lexicon with house dictionaries over it, the first winning.
pub(crate) fn lexicon(files: &[String]) -> Result<Lexicon, Failure> {
    let lexicon = Lexicon::embedded();
    if let Some(file) = files.first() {
        return Err(Failure::usage(format!("{file}: house dictionaries are not read yet")));
    }
    Ok(lexicon)
}
