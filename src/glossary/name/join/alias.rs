//! Whether one name is what the person named before it is called besides: *AF alias Acing*, *Romahurmuziy (Romi)*.

use crate::glossary::name::mention::around::Around;
use crate::glossary::name::mention::seen::{Alias, Seen};
use crate::glossary::name::text::fold::fold;
use crate::lexicon::{List, NameKind, OfficeWord};

impl Around<'_, '_> {
    /// *AF alias Acing*, *Haikal Hasan, yang akrab disapa Babe Haikal*, *Kiki, sapaan Friderica Dewi*: whether one name is what the one before it is called besides.
    pub(in crate::glossary::name) fn alias(&self, last: &Seen, one: &Seen) -> Option<Alias> {
        const REACH: usize = 6;
        let start = one.address.as_ref().map_or(one.mention.tokens.start, |address| address.tokens.start.max(last.mention.tokens.end));
        let between = last.mention.tokens.end..start;
        if between.is_empty() || between.len() > REACH || ![last, one].into_iter().all(|one| matches!(one.kind, None | Some(NameKind::Person))) {
            return None;
        }
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        // *akrab disapa*, but *dipanggil KPK*, *disapa Presiden Jokowi*
        let is_familiar = || between.clone().any(|at| self.says(at, "cue", "familiarly"));
        let is_nick = |at: usize| self.says(at, "cue", "nick") || self.says(at, "cue", "called") && is_familiar();
        // *Yana—panggilan Oktaviana*
        let is_small = |at: usize| matches!(self.text(at), "," | "—" | "–" | "-") || self.text(at).chars().all(char::is_lowercase);
        let is_cue = |at: usize| lists(at).has(List::Alias) && between.len() == 1 || is_nick(at) || is_nick(at - 1) && between.contains(&(at - 1));
        // *menemui Budi, wanita yang biasa dipanggil Nana*: what is called so is somebody else.
        let is_new = |at: usize| self.does(at, OfficeWord::Somebody) || lists(at).has(List::People);
        // *Ratna Dewi Kusuma atau lebih dikenal dengan Ratna KDI*
        let is_known = || self.says(between.start, "cue", "or") && between.clone().skip(1).any(|at| self.says(at, "cue", "known"));
        if between.clone().all(|at| is_small(at) && !is_new(at)) && (is_cue(between.end - 1) || is_known()) {
            return Some(Alias::Said);
        }
        (between.len() == 1 && self.text(between.start) == "(" && self.is_bracketed(last, one)).then_some(Alias::Bracketed)
    }

    /// *Muhammad Al Barra (Gus Barra)*, *Romahurmuziy (Romi)*: a name in brackets that has a form of address, or all of its letters from the name before, in order,
    /// of which a word begins as it does.
    fn is_bracketed(&self, last: &Seen, one: &Seen) -> bool {
        const SHARED: usize = 3;
        let begins = |word: String| word.get(..SHARED).is_some_and(|letters| fold(&one.name).starts_with(letters));
        let mut letters = last.name.chars().flat_map(char::to_lowercase);
        let mut has_letters = || one.name.chars().flat_map(char::to_lowercase).all(|letter| letters.any(|other| other == letter));
        let is_person = last.kind == Some(NameKind::Person) && one.kind == Some(NameKind::Person);
        let mut is_called =
            || one.address.as_ref().is_some_and(|address| address.tokens.len() > 1) || last.name.split(' ').map(fold).any(begins) && has_letters();
        is_person && self.text(one.mention.tokens.end) == ")" && !one.name.contains(' ') && is_called()
    }
}
