//! Turns an Indonesian article into a brief that a reader of English can use.
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod span;
pub mod lexicon;
pub mod article;
pub mod sentence;
pub mod token;
pub mod language;
pub mod input;

pub use article::Article;
pub use lexicon::Lexicon;
pub use span::Span;
