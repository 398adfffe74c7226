//! A mention of a name, with what its sentence says of it.

use std::ops::Range;

use super::entity::Mention;
use super::reading::NameReading;
use crate::lexicon::{Lexicon, NameKind, OfficeWord};
use crate::span::Span;

/// A mention with what its sentence says about it.
#[derive(Clone, Debug)]
pub(in crate::glossary::name) struct Seen {
    pub(in crate::glossary::name) mention: Mention,
    /// As printed, with each run of white space as one blank, and without letters in brackets.
    pub(in crate::glossary::name) name: String,
    pub(in crate::glossary::name) letters: Option<HeadLetters>,
    pub(in crate::glossary::name) kind: Option<NameKind>,
    pub(in crate::glossary::name) role: Role,
    /// The role that the names behind it in a row share.
    pub(in crate::glossary::name) row: Option<String>,
    /// Office or form of address right before it.
    pub(in crate::glossary::name) address: Option<Address>,
    /// Whether that may be what somebody is to the one who is named: *pengacara Novanto*.
    pub(in crate::glossary::name) is_relation: bool,
    /// The word that makes an adjective of it, where it has one; see `attribute.rs`.
    pub(in crate::glossary::name) head: Option<usize>,
    /// Whether *di* stands before it.
    pub(in crate::glossary::name) is_in: bool,
    /// Whether more than a capital shows what it is, if it is one word that is taken for somebody.
    pub(in crate::glossary::name) is_told: bool,
    /// Whether a verb of saying stands beside it.
    pub(in crate::glossary::name) speaks: bool,
    /// Whether it is the initials of somebody whose name is kept back.
    pub(in crate::glossary::name) is_initials: bool,
    /// What letters mean that the text explains by a common noun.
    pub(in crate::glossary::name) meaning: Option<NameReading>,
    /// Number of the mention before or behind it whose acronym or expansion it is.
    pub(in crate::glossary::name) pair: Option<usize>,
    /// What letters in brackets stand behind, *Yayasan Bina Warga (YBW)*.
    pub(in crate::glossary::name) long: Option<Box<Seen>>,
    /// Number of the mention before it whose other name it is: *alias Acing*.
    pub(in crate::glossary::name) alias: Option<(usize, Alias)>,
}

/// How somebody's other name stands beside the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::glossary::name) enum Alias {
    /// *AF alias Acing*, *yang akrab disapa Cak Imin*: English has to give it as printed.
    Said,
    /// *Joko Widodo (Jokowi)*
    Bracketed,
}

impl Seen {
    /// Whether an office that begins there would do so inside this name; one may have a whole name in it.
    pub(in crate::glossary::name) fn has_inside(&self, office: usize) -> bool {
        self.mention.tokens.start < office && office < self.mention.tokens.end
    }
}

/// The letters inside a name for its first words: *PN* of *Pengadilan Negeri (PN) Surabaya*, and *PN Surabaya*.
#[derive(Clone, Debug)]
pub(in crate::glossary::name) struct HeadLetters {
    pub(in crate::glossary::name) alone: String,
    pub(in crate::glossary::name) with_place: String,
}

/// A role and the name with the titles and degrees around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::glossary::name) struct Role {
    /// In English.
    pub(in crate::glossary::name) english: Option<String>,
    /// What somebody does who has no role; of no use where the name may be that of a thing.
    pub(in crate::glossary::name) occupation: Option<String>,
    /// The name with its titles as printed: *Dr. Ir. Hendra Wibowo, M.T.*
    pub(in crate::glossary::name) titled: Option<Span>,
    /// Age in brackets.
    pub(in crate::glossary::name) age: Option<String>,
}

/// A name with the office or form of address right before it, and the degrees around it: *Presiden Rusia*, *Tuan*, *Ir. …, M.T.*
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::glossary::name) struct Address {
    /// The tokens of it all.
    pub(in crate::glossary::name) tokens: Range<usize>,
    /// In English, as it stands before a name: "Russian President", "Mr.", "head of X District Police,"; degrees are left out.
    pub(in crate::glossary::name) english: Option<String>,
    /// The office alone, or the rank of somebody without one.
    pub(in crate::glossary::name) office: Option<String>,
}

impl Address {
    /// The office or rank, if it is one and no mere form of address.
    ///
    /// *Ustad*, *Raden*: what English has to leave as it is `printed` says nothing; *Nenek Raffi* is no grandmother.
    pub(in crate::glossary::name) fn office(&self, printed: &str, lexicon: &Lexicon) -> Option<String> {
        let office = self.office.as_deref()?;
        let is_kin = || lexicon.lists_of(&printed.split(' ').next().unwrap_or(printed).to_lowercase()).is_office_word(OfficeWord::Kin);
        (!is_kin() && !printed.contains(office) && is_rank(office)).then(|| office.to_owned())
    }
}

/// Whether English has an office or rank there, and no mere form of address (*Bapak* "Mr.", *Almarhum* "the late").
pub(in crate::glossary::name) fn is_rank(english: &str) -> bool {
    const SHORTEST: usize = 5;
    english.len() >= SHORTEST && !english.contains('.') && !english.to_lowercase().starts_with("the ")
}
