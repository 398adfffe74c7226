//! Turns an Indonesian article into a brief that a reader of English can use.
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod span;
pub mod lexicon;
pub mod morphology;
pub mod language;
pub mod article;
pub mod sentence;
pub mod token;
pub mod document;
pub mod glossary;
pub mod summary;
pub mod brief;
pub mod render;
pub mod input;
pub mod evaluation;

pub use article::Article;
pub use brief::Brief;
pub use document::Document;
pub use lexicon::Lexicon;
pub use span::Span;

/// The examples of the README, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
