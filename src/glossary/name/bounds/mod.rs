//! Where names begin and end: what was found is cut, split, joined and extended.

pub(super) mod area;
pub(super) mod area_holder;
pub(super) mod before;
pub(super) mod behind;
mod behind_known;
pub(super) mod between;
pub(super) mod bodies;
pub(super) mod clause;
pub(super) mod degree;
pub(super) mod extend;
mod first;
pub(super) mod holder;
pub(super) mod kin;
pub(super) mod person;
pub(super) mod post;
pub(super) mod rows;
pub(super) mod split;
mod split_title;
pub(super) mod trim;
pub(super) mod trim_office;
