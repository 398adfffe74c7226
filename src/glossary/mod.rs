//! The glossary: which words, phrases, names and figures an article has, and what they are in English.
//!
//! [`annotate`] goes over the sentences once and gives every hit in order, the interlinear view; [`terms`] gathers hits into terms with all their places, which
//! [`GlossaryEntry`] writes out.

pub mod english;
pub mod figure;
pub mod name;
pub mod status;
mod entry;
mod hit;
mod reading;
mod sense;
mod term;
mod subject;
mod topic;

pub use entry::{EntryKind, GlossaryEntry, join};
pub use hit::{Annotation, Hit, HitKind, RunnerUp, annotate, annotate_text};
pub use reading::{Composed, Person, Reading, read_form};
pub use status::Status;
pub use subject::Subject;
pub use term::{Candidate, Term, entries, key_terms, terms};
