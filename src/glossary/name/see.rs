//! A name as one place of the text shows it: of what kind it is there, who somebody is, and what stands around it.

use std::ops::Range;

use crate::article::squeeze;
use crate::document::{Document, Sentence};
use crate::glossary::name::mention::around::Around;
use crate::glossary::name::mention::entity::Mention;
use crate::glossary::name::mention::reading::NameReading;
use crate::glossary::name::mention::seen::{Address, HeadLetters, Role, Seen};
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::is_title_case;
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};
use crate::morphology;
use crate::span::Span;

/// What is asked about one name that was found.
struct Sight<'s, 'a, 'd> {
    found: &'s Found,
    tokens: Range<usize>,
    name: &'s str,
    around: &'s Around<'a, 'd>,
    /// The name before it in the sentence.
    last: Option<&'s Seen>,
}

/// Looks at a name that was found, behind the `last` one of its sentence.
pub(super) fn see(document: &Document, sentence: &Sentence, found: &Found, around: &Around<'_, '_>, last: Option<&Seen>) -> Seen {
    let tokens = found.tokens.start + sentence.tokens.start..found.tokens.end + sentence.tokens.start;
    let span = Span::new(document.tokens[tokens.start].span.start, document.tokens[tokens.end - 1].span.end);
    let (name, letters) = without_letters(squeeze(span.of(document.text())), around.lexicon);
    let name = without_blanks(name, document.lower(tokens.start), around.lexicon);
    let clitic = if found.has_clitic { "nya" } else { "-nya" };
    let name = name.strip_suffix(clitic).map(str::to_owned).unwrap_or(name);
    let sight = Sight { found, tokens: tokens.clone(), name: &name, around, last };
    let served = if found.is_area { None } else { around.served(&tokens, last) };
    let found_kind = sight.kind(served.is_some());
    let may_be_person = sight.may_be_person(found_kind);
    let mut role = sight.role(found_kind, may_be_person, served);
    let kind = if found_kind.is_none() && role.english.is_some() && sight.may_hold() { Some(NameKind::Person) } else { found_kind };
    let head = around.head(&tokens, &name, last);
    let is_attribute = around.is_attribute(head, &name);
    let may_have_title = may_be_person && kind.is_none_or(|kind| kind == NameKind::Person) && !(sentence.is_title && sight.may_be_verb());
    let address = if may_have_title { around.address(tokens.clone(), last) } else { None };
    role.english = role.english.or_else(|| sight.office(address.as_ref()?));
    let long = long(found, &tokens, around, last);
    Seen {
        meaning: of_today(&name, tokens.start, &role, address.as_ref(), around),
        row: around.role_of_row(&tokens, last, role.english.as_ref()),
        is_relation: address.as_ref().is_some_and(|address| around.serves_somebody(address.tokens.start..tokens.start)),
        is_in: around.is_in(tokens.start),
        is_told: kind != Some(NameKind::Person) || tokens.len() > 1 || around.tells_person(&tokens, last),
        speaks: around.speaks(&tokens),
        is_initials: found.is_initials,
        mention: Mention { span, is_attribute, language: around.language(&tokens, &name, last), titled: None, tokens },
        name,
        letters,
        kind,
        role,
        address,
        head,
        pair: None,
        long,
        alias: None,
    }
}

/// *Yayasan Bina Warga* before its *(YBW)*.
fn long(found: &Found, tokens: &Range<usize>, around: &Around<'_, '_>, last: Option<&Seen>) -> Option<Box<Seen>> {
    let is_in_brackets = || around.text(tokens.start - 1) == "(" && around.text(tokens.end) == ")";
    let long = last.filter(|last| found.pair.is_some() && last.mention.tokens.end + 1 == tokens.start && is_in_brackets())?;
    Some(Box::new(long.clone()))
}

impl Sight<'_, '_, '_> {
    fn kind(&self, is_served: bool) -> Option<NameKind> {
        let Self { found, tokens, name, around, last } = self;
        if is_served || around.is_ranked(tokens.start, name) {
            Some(NameKind::Person)
        } else if found.is_area {
            found.kind
        } else if around.is_club_of_player(tokens) || around.is_team(tokens, name, *last) || self.ends_office_of_last() {
            Some(NameKind::Organization)
        } else {
            around.kind_in_row(found.kind, tokens, name, *last).or_else(|| around.kind(found.kind, tokens.clone(), name))
        }
    }

    /// *Budi Santoso selaku ketua* + *Zorvek*: what ends the office of who stands before is the body that he holds it in, where that is one word that no dictionary
    /// has.
    fn ends_office_of_last(&self) -> bool {
        let Self { tokens, name, around, last, .. } = self;
        let is_end =
            |last: &&Seen| last.role.english.as_ref().is_some_and(|role| role.strip_suffix(name).is_some_and(|office| office.ends_with(" of ")));
        let is_new =
            || around.lexicon.entry(around.document.lower(tokens.start)).is_none() && around.patterns.exact(name, NameKind::is_name).is_none();
        let is_given = || around.lexicon.is(List::FirstName, around.document.lower(tokens.start));
        last.filter(is_end).is_some_and(|last| tokens.len() == 1 && around.is_told_office(last.mention.tokens.end) && is_new() && !is_given())
    }

    /// *Dirjen Konservasi Sumber Daya Alam (KSDAE) Satyawan*: what an office is for, with its letters, is nobody.
    fn may_be_person(&self, kind: Option<NameKind>) -> bool {
        let is_field = || self.around.has_letters(self.tokens.end) && self.around.patterns.field(self.name).is_some();
        matches!(kind, None | Some(NameKind::Person)) && !is_field()
    }

    fn role(&self, kind: Option<NameKind>, may_be_person: bool, served: Option<String>) -> Role {
        let Self { found, tokens, name, around, last } = self;
        // *berinisial DG, direktur operasional AS*: in a list of suspects an office may be that of either.
        let mut role = if may_be_person && !found.is_initials { around.role(tokens.clone(), *last) } else { Role::default() };
        role.english = role.english.or(served);
        if may_be_person && is_somebody(kind, name, around.lexicon) {
            role.english = role.english.or_else(|| role.occupation.take()).or_else(|| around.role_in_row(tokens, *last));
        }
        role
    }

    /// Whether it may hold an office: *Kapolda Jateng* names a place, and the letters of *Mantan pemain Bontang FC* are nobody's.
    fn may_hold(&self) -> bool {
        self.name.split(' ').any(|word| word.len() > 2 && is_title_case(word)) && self.around.patterns.known_place(self.name).is_none()
    }

    /// *Menkeu Kucurkan Dana*: what may be the verb of a title is no surname behind an office.
    fn may_be_verb(&self) -> bool {
        self.tokens.len() == 1 && morphology::active(&self.name.to_lowercase(), self.around.lexicon).is_some()
    }

    /// What stands before the name in English says who it is as well, where it is more than "Mr.".
    fn office(&self, address: &Address) -> Option<String> {
        address.office(&self.around.shown_as_printed(address.tokens.clone()), self.around.lexicon)
    }
}

/// Whether a name behind an occupation is that of somebody: *model Core i7*, *perenang Muda* and *pebalap Repsol Honda Team* are not.
fn is_somebody(kind: Option<NameKind>, name: &str, lexicon: &Lexicon) -> bool {
    let is_word = |word: &str| lexicon.entry(&word.to_lowercase()).is_some() || lexicon.is_english(&word.to_lowercase());
    let is_new = || name.split(' ').all(|word| is_title_case(word) && !is_word(word));
    let is_borrowed = || lexicon.is_english(&name.to_lowercase());
    !name.contains(|c: char| c.is_ascii_digit()) && (kind == Some(NameKind::Person) && !is_borrowed() || is_new())
}

/// *Pengadilan Negeri (PN) Surabaya* without the letters for its first words, and what it is with them, *PN Surabaya*; what belongs to a firm stays,
/// *PT X (Persero) Tbk*.
fn without_letters(name: String, lexicon: &Lexicon) -> (String, Option<HeadLetters>) {
    let parts = name.split_once(" (").and_then(|(before, rest)| Some((before, rest.split_once(") ")?)));
    let parts = parts.filter(|(_, (letters, _))| !lexicon.lists_of(&letters.to_lowercase()).is_office_word(OfficeWord::Firm));
    let Some((before, (letters, behind))) = parts else { return (name, None) };
    let with_place = format!("{letters} {behind}");
    // *Badan Pemeriksa Keuangan (BPK) Perwakilan Aceh*: the letters are those of the whole body.
    let is_chapter = behind.split(' ').next().is_some_and(|head| lexicon.lists_of(&head.to_lowercase()).is_office_word(OfficeWord::Chapter));
    let alone = if is_chapter { with_place.clone() } else { letters.to_owned() };
    (format!("{before} {behind}"), Some(HeadLetters { alone, with_place }))
}

/// *Jean - Claude Juncker*: a name of such first names has no blanks around its dash.
fn without_blanks(name: String, first: &str, lexicon: &Lexicon) -> String {
    let is_dashed = || lexicon.lists_of(first).is_office_word(OfficeWord::DashedFirst);
    if name.contains(" - ") && is_dashed() { name.replace(" - ", "-") } else { name }
}

/// *Wali Kota Banjarmasin Ibnu Sina* is no Avicenna, and *Letkol Sudirman* no street.
fn of_today(name: &str, start: usize, role: &Role, address: Option<&Address>, around: &Around<'_, '_>) -> Option<NameReading> {
    let is_of_today = role.english.is_some() || role.age.is_some() || address.is_some();
    (is_of_today && around.says_of(name, "ancient") || around.is_ranked(start, name)).then(|| NameReading::unknown(NameKind::Person))
}
