//! `--merge`: one brief of several articles on one event.

use ringkas::brief::{self, Input};

use crate::failure::Failure;
use crate::inputs::Place;
use crate::work::{Job, Kind, Tally};

/// What `--merge` cannot do, said before any work.
pub(crate) fn check(kind: Kind, job: &Job<'_>, folder: bool) -> Result<(), Failure> {
    if kind == Kind::Glossary || job.layout.to.is_sheet() {
        return Err(Failure::usage("--merge makes one brief; a glossary or sheet of terms gathers several files as it is, so leave --merge out"));
    }
    if folder {
        return Err(Failure::usage("--merge makes one brief; name a file with -o, not a folder"));
    }
    Ok(())
}

/// Merges all articles that can be read. One that cannot costs a line, not the run.
pub(crate) fn run(job: &Job<'_>, places: &[Place]) -> Result<u8, Failure> {
    let (mut inputs, mut tally) = (Vec::new(), Tally::default());
    job.each(
        places,
        |place| job.read(place),
        |place, result| {
            match result {
                Ok(read) => inputs.push(Input { name: place.shown(), encoding: read.encoding, document: read.document }),
                Err(failure) => return tally.take(failure, places.len() > 1),
            }
            Ok(())
        },
    )?;
    if inputs.is_empty() {
        return Ok(tally.code());
    }
    let brief = brief::merge(inputs, &job.lexicon, &job.weights, &job.options);
    tally.strict = job.tell("", &brief);
    if tally.strict && job.args.output.output.is_some() {
        return Ok(tally.code());
    }
    job.write(&job.render(&brief))?;
    Ok(tally.code())
}
