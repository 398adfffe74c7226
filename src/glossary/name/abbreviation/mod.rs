//! Letters that stand for a name: acronyms, their expansions, initials.

pub(super) mod acronym;
mod expansion;
pub(super) mod explained;
pub(super) mod initials;
mod joint;
pub(super) mod letters;
pub(super) mod pair;
