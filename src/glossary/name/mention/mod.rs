//! A name as one place of a text has it, and what stands around it.

pub(super) mod around;
pub(super) mod entity;
pub(super) mod reading;
pub(super) mod seen;
