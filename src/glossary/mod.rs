//! The glossary: which words, phrases, names and figures an article has, and what they are in English.

pub mod status;
pub mod name;

pub use status::Status;
