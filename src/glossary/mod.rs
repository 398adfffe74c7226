//! From Indonesian words to English glosses.

pub mod english;
pub mod figure;
