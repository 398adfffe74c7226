//! Whether more than its capital shows that one word is somebody: how it is spelled, who stands beside it, what it does, whom it plays, in which row it stands.

use std::ops::Range;

use super::told::is_somebody;
use crate::glossary::name::bounds::area::ends_as_person;
use crate::glossary::name::mention::around::Around;
use crate::glossary::name::mention::seen::Seen;
use crate::glossary::name::text::word::is_title_case;
use crate::lexicon::{List, NameKind, OfficeWord, PartOfSpeech};
use crate::morphology;

/// How far before a cue the noun for somebody stands, or how far before *sebagai* the verb of playing.
const REACH: usize = 6;

impl Around<'_, '_> {
    /// Whether anything but its capital shows that one word is somebody: how it is spelled, what stands before it, a verb beside it, another person in its row.
    pub(in crate::glossary::name) fn tells_person(&self, name: &Range<usize>, last: Option<&Seen>) -> bool {
        const SPELLED: [OfficeWord; 3] = [OfficeWord::Given, OfficeWord::GivenInside, OfficeWord::Surname];
        let at = name.start;
        let lower = self.document.lower(at);
        let lists = self.lexicon.lists_of(lower);
        let is_listed = lists.has(List::FirstName) || lists.has(List::Balinese) || SPELLED.into_iter().any(|list| lists.is_office_word(list));
        let is_known = || self.patterns.known_person(self.text(at)).is_some();
        // *Diamond*: an English word is as likely a thing.
        let is_thing = || self.lexicon.is_english(lower);
        let on_sport = || self.patterns.text_topic() == Some("sport");
        is_listed
            || is_known()
            || ends_as_person(lower, self.lexicon)
            || self.speaks(name)
            || self.age(name.end).is_some()
            || self.is_behind_somebody(at)
            || self.is_before_somebody(name)
            || self.is_character(name, last)
            || last.is_some_and(|last| self.is_told_in_row(last, at))
            || self.is_byline(name)
            || self.has_descendant(name, self.text(at))
            || !is_thing() && (on_sport() || self.acts(name) || self.is_from_somebody(at))
    }

    /// Tells who stands in a row of persons: one that is announced (*yang beranggotakan Duta, Eros dan Brian*), or with one who is told (*Irman dan Sugiharto*).
    pub(in crate::glossary::name) fn tell_rows(&self, seen: &mut [Seen]) {
        if seen.iter().all(|one| one.is_told) {
            return;
        }
        for row in self.sentence.clone().filter_map(|at| self.announced_row(at)) {
            let mut members: Vec<&mut Seen> = seen.iter_mut().filter(|one| row.contains(&one.mention.tokens.start)).collect();
            // *Investor itu, yakni Mitra Capital dan Wavemaker*
            let bodies = members.iter().filter(|one| matches!(one.kind, Some(NameKind::Organization | NameKind::Place))).count();
            if bodies * 2 < members.len() {
                members.iter_mut().for_each(|one| one.is_told = true);
            }
        }
        for at in 1..seen.len() {
            seen[at].is_told |= self.is_told_in_row(&seen[at - 1], seen[at].mention.tokens.start);
        }
        self.tell_backward(seen);
    }

    /// *Irman dan Sugiharto*, *Andien, Rossa, dan Bunga Citra Lestari*: who stands before one who is told, in a row with *dan*; a comma alone may stand before who
    /// somebody of a body is (*duta Persipal, Sugiharto*).
    fn tell_backward(&self, seen: &mut [Seen]) {
        let mut is_row = false;
        for at in (1..seen.len()).rev() {
            let between = seen[at - 1].mention.tokens.end..seen[at].mention.tokens.start;
            let has_and = between.clone().any(|at| self.lexicon.is(List::Coordinator, self.document.lower(at)));
            is_row = self.is_joint(between.clone()) && (has_and || is_row && self.text(between.start) == ",");
            let is_played = || self.is_played_by(between.start, &seen[at]);
            let is_person = seen[at].kind == Some(NameKind::Person) && seen[at].is_told;
            seen[at - 1].is_told |= is_person && (is_row || is_played());
        }
    }

    /// *Sugiharto* in *Irman dan Sugiharto*: whether a name that begins at a position follows in a row on somebody who is told.
    fn is_told_in_row(&self, last: &Seen, at: usize) -> bool {
        last.kind == Some(NameKind::Person) && last.is_told && self.is_joint(last.mention.tokens.end..at)
    }

    /// A comma, bracket or *dan*, or two of them.
    fn is_joint(&self, mut between: Range<usize>) -> bool {
        (1..=2).contains(&between.len()) && between.all(|at| self.joins(at))
    }

    fn joins(&self, at: usize) -> bool {
        matches!(self.text(at), "," | "(") || self.lexicon.is(List::Coordinator, self.document.lower(at))
    }

    /// *Arini (Laudya C. Bella)*: who plays somebody stands in brackets behind.
    fn is_played_by(&self, end: usize, other: &Seen) -> bool {
        let actor = &other.mention.tokens;
        self.text(end) == "(" && actor.start == end + 1 && actor.len() > 1 && self.text(actor.end) == ")"
    }

    /// The row of names that a cue at a position announces as one of persons: *beranggotakan X, Y dan Z*, *anggota yang terdiri dari X dan Y*,
    /// *sejumlah selebriti, seperti X*, *Mereka adalah X dan Y*.
    fn announced_row(&self, at: usize) -> Option<Range<usize>> {
        let lower = self.document.lower(at);
        let says = |value: &str| self.says(at, "cue", value);
        let is_preposition = || self.lexicon.part_of_speech(self.document.lower(at + 1)) == Some(PartOfSpeech::Adp);
        let mut before = (at.saturating_sub(REACH).max(self.sentence.start)..at).rev();
        // *produser yang menghasilkan karya seperti Pocahontas*
        let mut is_behind_noun =
            || before.find(|at| self.is_noun_of_persons(*at) || says("such") && self.is_verb(*at)).is_some_and(|at| !self.is_verb(at));
        let start = if says("members") {
            at + 1
        } else if (says("consists") && is_preposition() || says("between") && !self.is_large(at + 1)) && is_behind_noun() {
            at + 2
        } else if (says("row") || says("such") || self.lexicon.is(List::Defining, lower)) && is_behind_noun() {
            at + 1
        } else {
            return None;
        };
        let n = (start..self.sentence.end).take_while(|at| self.is_large(*at) || self.joins(*at)).count();
        Some(start..start + n)
    }

    fn is_large(&self, at: usize) -> bool {
        self.text(at).starts_with(char::is_uppercase)
    }

    /// *anggota*, *korban*, *nama-nama*, *mereka*: a noun for persons, also for those of a body, or said twice.
    fn is_noun_of_persons(&self, at: usize) -> bool {
        let lower = self.document.lower(at);
        let once = lower.split_once('-').map_or(lower, |(once, _)| once);
        let is_member = |word: &str| self.lexicon.lists_of(word).others().is_some_and(|others| matches!(others.of("cue"), Some("member" | "player")));
        is_somebody(once, self.lexicon) || is_member(once.strip_suffix("nya").unwrap_or(once))
    }

    /// *istrinya, Karmila*, *kuasa hukum Nadiem*, *oleh Karmila*, *DJ Marshmello*: whether what stands before persons stands right before.
    fn is_behind_somebody(&self, at: usize) -> bool {
        const NOUNS: [OfficeWord; 3] = [OfficeWord::PersonFollows, OfficeWord::Styled, OfficeWord::Told];
        let start = self.sentence.start;
        let is_noun = |at: usize| {
            let is_cue = || ["cast", "player", "stars"].into_iter().any(|value| self.says(at, "cue", value));
            NOUNS.into_iter().any(|list| self.does(at, list)) || is_somebody(self.document.lower(at), self.lexicon) || is_cue()
        };
        let is_his = |n: usize| at >= start + n && self.lexicon.is(List::OfSomebody, &self.shown_as_printed(at - n..at).to_lowercase());
        let is_behind_comma = || at > start + 1 && self.text(at - 1) == "," && (is_noun(at - 2) || self.is_other_of_persons(at - 2));
        at > start && (is_noun(at - 1) || is_behind_comma() || (2..=4).any(is_his) || self.is_behind_kind_of_artist(at) || self.is_called(at))
    }

    /// *Si Pitung*, *Si Manis*: what somebody is called behind the small word for it.
    pub(in crate::glossary::name) fn is_nicknamed(&self, name: &Range<usize>) -> bool {
        const LONGEST: usize = 3;
        (2..=LONGEST).contains(&name.len()) && name.clone().all(|at| is_title_case(self.text(at))) && self.says(name.start, "cue", "article")
    }

    /// *lagu dari Andien*, *jawaban singkat dari Andien*: whose song or answer it is.
    fn is_from_somebody(&self, at: usize) -> bool {
        const MOST_BETWEEN: usize = 2;
        let from = at.checked_sub(1).filter(|from| *from > self.sentence.start && self.does(*from, OfficeWord::From));
        let is_made =
            |from: usize| (from.saturating_sub(MOST_BETWEEN + 1).max(self.sentence.start)..from).any(|at| self.does(at, OfficeWord::FromPerson));
        from.is_some_and(is_made)
    }

    /// *anggota SNSD lain, Hyoyeon*, *anak keduanya, Saint*: which of several somebody is, behind the noun for them.
    fn is_other_of_persons(&self, at: usize) -> bool {
        let lower = self.document.lower(at);
        let is_other = |word: &str| self.lexicon.lists_of(word).others().is_some_and(|others| others.of("cue") == Some("other"));
        // *Mereka membeli kamera lain, Lightning.*
        let is_noun = |at: usize| self.lexicon.part_of_speech(self.document.lower(at)) == Some(PartOfSpeech::Noun);
        let mut before = (at.saturating_sub(3).max(self.sentence.start)..at).rev();
        let mut nearest = || before.find(|at| is_noun(*at) || self.is_noun_of_persons(*at));
        is_other(lower.strip_suffix("nya").unwrap_or(lower)) && nearest().is_some_and(|noun| self.is_noun_of_persons(noun))
    }

    /// *penyanyi hip hop Stormzy*, *aktris senior Karmila*: an occupation with English words or an adjective behind it.
    fn is_behind_kind_of_artist(&self, at: usize) -> bool {
        const MOST: usize = 2;
        let is_kind = |at: &usize| {
            let lower = self.document.lower(*at);
            let is_adjective = || self.lexicon.part_of_speech(lower) == Some(PartOfSpeech::Adj);
            !self.is_large(*at) && (is_adjective() || self.lexicon.entry(lower).is_none() && self.lexicon.is_english(lower))
        };
        let n = (self.sentence.start..at).rev().take(MOST).take_while(is_kind).count();
        let noun = at.checked_sub(n + 1).filter(|noun| n > 0 && *noun >= self.sentence.start);
        noun.is_some_and(|noun| self.lexicon.is(List::Occupation, self.document.lower(noun)))
    }

    /// *seorang ksatria bernama Trigger*, *gadis cacat namanya Amelia*: what the nearest noun before the verb says is called so is somebody.
    fn is_called(&self, at: usize) -> bool {
        let cue = at - 1;
        let is_cue = self.lexicon.is(List::NameFollows, self.document.lower(cue)) && self.is_verb(cue) || self.says(cue, "cue", "named");
        let is_thing = |at: usize| [List::NameFollows, List::ThingNoun].into_iter().any(|list| self.lexicon.is(list, self.document.lower(at)));
        let mut before = (cue.saturating_sub(REACH).max(self.sentence.start)..cue).rev();
        let nearest = before.find(|at| is_thing(*at) || self.is_noun_of_persons(*at));
        is_cue && nearest.is_some_and(|at| !is_thing(at))
    }

    /// *Mekar, seorang pedagang,*, *Bono, sang vokalis,*, *Flume, ia adalah DJ*, *Lurah Medono, Sarwono, mengatakan*: who somebody is behind the comma, or that he
    /// says something behind the second.
    fn is_before_somebody(&self, name: &Range<usize>) -> bool {
        let first = name.end + 1;
        if first >= self.sentence.end || self.text(name.end) != "," {
            return false;
        }
        let is = |at: usize, list: List| self.lexicon.is(list, self.document.lower(at));
        let is_article = |at: &usize| is(*at, List::Indefinite) || self.says(*at, "cue", "article");
        let said = first + if is(first, List::Pronoun) && is(first + 1, List::Defining) { 2 } else { 0 };
        let articles = (said..self.sentence.end).take_while(is_article).count();
        let is_cue = |at: usize| ["player", "cast"].into_iter().any(|value| self.says(at, "cue", value));
        let is_noun = |at: usize| self.sentence.contains(&at) && (is_somebody(self.document.lower(at), self.lexicon) || is_cue(at));
        let is_apposed = || name.start > self.sentence.start && self.text(name.start - 1) == ",";
        let says = || is_apposed() && is(first, List::Reporting);
        (said..=said + articles).any(is_noun) || says()
    }

    /// *berperan sebagai Jafar*, *Nasim Pedrad sebagai Dalia*, *Grindelwald yang akan diperankan Depp*: somebody whom another plays.
    fn is_character(&self, name: &Range<usize>, last: Option<&Seen>) -> bool {
        let is_part = |at: usize, part: PartOfSpeech| self.lexicon.part_of_speech(self.document.lower(at)) == Some(part);
        let is_cast = |at: usize| self.says(at, "cue", "cast");
        let is_as = name.start > self.sentence.start && self.does(name.start - 1, OfficeWord::As);
        let is_behind_actor = || {
            let is_actor = |last: &Seen| last.kind == Some(NameKind::Person) && last.is_told && last.mention.tokens.end + 1 == name.start;
            is_part(name.start - 1, PartOfSpeech::Adp) && last.is_some_and(is_actor)
        };
        let mut before = name.start.saturating_sub(REACH * 2).max(self.sentence.start)..name.start;
        let mut is_behind_cast = || before.any(|at| is_cast(at) || self.says(at, "cue", "stars"));
        let is_relative = self.lexicon.is(List::Relative, self.document.lower(name.end));
        let verb = name.end + 1 + usize::from(is_part(name.end + 1, PartOfSpeech::Aux));
        is_as && (is_behind_cast() || is_behind_actor()) || is_relative && is_cast(verb)
    }

    /// *(Yendhi)*: who wrote the text stands in brackets at its end.
    fn is_byline(&self, name: &Range<usize>) -> bool {
        let is_open = name.start > self.sentence.start && self.text(name.start - 1) == "(";
        is_open && self.text(name.end) == ")" && name.end + 1 == self.document.tokens.len()
    }

    /// *Karmila telah pulang*, *Nial juga bercerita*, *ditanduk Karmila*, *Hobbes dalam Leviathan menyebut*: whether a verb stands beside a name, but no passive
    /// behind it, as of things.
    fn acts(&self, name: &Range<usize>) -> bool {
        let is = |at: usize, part: PartOfSpeech| self.lexicon.part_of_speech(self.document.lower(at)) == Some(part);
        let is_in = name.end + 1 < self.sentence.end && is(name.end, PartOfSpeech::Adp) && self.is_large(name.end + 1);
        let is_adverb = |at: &usize| is(*at, PartOfSpeech::Aux) || self.says(*at, "cue", "adverb");
        let verb = name.end + if is_in { 2 } else { (name.end..self.sentence.end).take_while(is_adverb).count() };
        let is_active = self.is_verb(verb) && !morphology::is_passive(self.document.lower(verb), self.lexicon);
        is_active || name.start > self.sentence.start && self.is_verb(name.start - 1)
    }
}
