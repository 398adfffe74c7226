//! What a name that no dictionary has names: by what stands in it, and by what stands beside it.

mod attribute;
mod cue;
mod in_row;
mod noun;
pub(super) mod species;

use std::ops::Range;

use crate::glossary::name::bounds::area::ends_as_person;
use crate::glossary::name::mention::around::Around;
use crate::glossary::name::text::word::{NAME_ENDS, is_own_work, is_title_case};
use crate::lexicon::{List, NameKind, OfficeWord};
use species::is_short_species;

impl Around<'_, '_> {
    /// The kind of a name that the tagger takes for one of its own; a name of the dictionary is left to the dictionary.
    pub(super) fn kind(&self, tagged: Option<NameKind>, name: Range<usize>, shown: &str) -> Option<NameKind> {
        let is_unknown = self.patterns.exact(shown, NameKind::is_name).is_none();
        let is_open = matches!(tagged, None | Some(NameKind::Person | NameKind::Place)) && is_unknown;
        let is_personal = || self.has_surname(&name, shown) || self.is_called_as_head(&name) || self.is_balinese(&name);
        let is_beside = || self.is_behind_country(&name, shown) || self.has_descendant(&name, shown);
        if is_unknown && (is_personal() || is_open && is_beside()) {
            return Some(NameKind::Person);
        }
        let told = || self.by_cue(tagged, &name, shown).or_else(|| self.work_or_somebody(tagged, &name, shown));
        if let Some(kind) = is_unknown.then(told).flatten() {
            return Some(kind);
        }
        if !is_open {
            return self.tagged_otherwise(tagged, name, shown, is_unknown);
        }
        let before = |list| name.start > self.sentence.start && self.lexicon.is(list, self.document.lower(name.start - 1));
        let behind = |list| name.end < self.sentence.end && self.lexicon.is(list, self.document.lower(name.end));
        let (says, is_in) = (behind(List::Reporting) || before(List::Speech), self.is_in(name.start));
        // *Redmi 5A*, *Galaxy S8*: a model.
        let has_model = || name.len() > 1 && name.clone().any(|at| is_model(self.text(at)));
        let is_other = || self.is_pair_of_persons(shown) || tagged != Some(NameKind::Place) && self.is_numbered_or_two(&name);
        let is_body = || name.len() > 1 && name.clone().any(|at| self.lexicon.is(List::BodyWord, self.document.lower(at)));
        match tagged {
            _ if self.age(name.end).is_some() => Some(NameKind::Person),
            _ if has_model() || is_other() => Some(NameKind::Other),
            _ if is_body() || self.is_body_of_letters(&name) => Some(NameKind::Organization),
            Some(NameKind::Place) if self.is_of_home(&name) => Some(NameKind::Organization),
            Some(NameKind::Place)
                if (says || self.is_apposed_holder(&name) || self.is_behind_field(&name) || self.is_titled(&name))
                    && self.patterns.kind_of_head(shown).is_none() =>
            {
                Some(NameKind::Person)
            }
            Some(NameKind::Place) | None if !is_in && self.has_first_name(&name, shown) => Some(NameKind::Person),
            _ => self.by_last_word(&name).or_else(|| self.said_to_be(&name, tagged)).or(match tagged {
                Some(NameKind::Person) if is_in => Some(NameKind::Place),
                _ => tagged,
            }),
        }
    }

    /// *Wismavera Indonesia*: what no dictionary has before the name of the country is a firm or club of it, and no part of the land.
    fn is_of_home(&self, name: &Range<usize>) -> bool {
        let is_word =
            |at: usize| self.lexicon.entry(self.document.lower(at)).is_some() || self.lexicon.names(self.document.lower(at)).next().is_some();
        let last = name.end - 1;
        name.len() > 1 && self.lexicon.is(List::Home, self.document.lower(last)) && !(name.start..last).any(is_word)
    }

    /// *FKPM Jabar*: letters that no dictionary has, with a place, are a body.
    fn is_body_of_letters(&self, name: &Range<usize>) -> bool {
        const SHORTEST: usize = 3;
        let (letters, lower) = (self.text(name.start), self.document.lower(name.start));
        let is_new = || self.lexicon.entry(lower).is_none() && self.lexicon.names(lower).next().is_none() && !self.lexicon.is(List::Roman, lower);
        name.len() > 1
            && letters.len() >= SHORTEST
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
            && is_new()
            && self.patterns.known_place(&self.shown(name.start + 1..name.end)).is_some()
    }

    /// The kind of a name that the tagger takes for no person and no place, or that the dictionary has.
    fn tagged_otherwise(&self, tagged: Option<NameKind>, name: Range<usize>, shown: &str, is_unknown: bool) -> Option<NameKind> {
        let is_person = || self.is_holder(name.clone(), shown) || self.has_first_name(&name, shown) || self.is_nicknamed(&name);
        // *RSUD dr. Soetomo* is nobody.
        let is_known_body = || self.patterns.known_body(shown).is_some() && self.patterns.known_person(shown).is_none();
        match tagged {
            None | Some(NameKind::Person) if name.len() > 1 && is_known_body() => Some(NameKind::Organization),
            Some(NameKind::Organization) if is_unknown && is_person() => Some(NameKind::Person),
            Some(NameKind::Organization) if is_unknown && self.is_by_compass(&name) => Some(NameKind::Place),
            Some(NameKind::Organization) if is_unknown => self.by_last_word(&name).or_else(|| self.certain_noun(&name)).or(tagged),
            _ => tagged,
        }
    }

    /// *Weda Utara*: two words, a point of the compass and before it what other texts mostly write large, are a place and no body.
    fn is_by_compass(&self, name: &Range<usize>) -> bool {
        // In ninths of all the times it stands inside a sentence.
        const MOSTLY: u8 = b'5';
        let lower = |at: usize| self.document.lower(at);
        let is_large =
            || self.lexicon.capitals(lower(name.start)).map_or(self.lexicon.entry(lower(name.start)).is_none(), |[large, ..]| large >= MOSTLY);
        name.len() == 2
            && name.clone().all(|at| is_title_case(self.text(at)))
            && self.lexicon.is(List::Point, lower(name.end - 1))
            && !self.lexicon.names(lower(name.start)).any(|entry| entry.kind() == NameKind::Organization)
            && is_large()
            && self.noun_before(name).and_then(|at| self.kind_of_noun(at)).is_none()
    }

    /// `#SaveKPK`, *Crash.net*: a hashtag is nobody, and what is called by an address a body.
    fn kind_on_web(&self, name: &Range<usize>) -> Option<NameKind> {
        let is_tag = name.start > self.sentence.start && self.text(name.start - 1) == "#";
        let end = self.document.lower(name.end - 1).rsplit_once('.').map(|(_, end)| end);
        let is_site = || end.is_some_and(|end| self.lexicon.lists_of(end).is_office_word(OfficeWord::SiteEnd));
        if is_tag { Some(NameKind::Other) } else { is_site().then_some(NameKind::Organization) }
    }

    fn work_or_somebody(&self, tagged: Option<NameKind>, name: &Range<usize>, shown: &str) -> Option<NameKind> {
        let is_somebody = || self.is_apposed_somebody(name, shown).then_some(NameKind::Person);
        let is_other = || self.is_work(tagged, name) || self.is_in_english(tagged, name);
        self.kind_on_web(name).or_else(|| is_other().then_some(NameKind::Other)).or_else(is_somebody)
    }

    /// *dalam Il Principe*, *menulis Discipline and Punish*, *The Hero with a Thousand Faces*: what stands behind *dalam* is nobody, what is written and all in
    /// English no place and no body, and neither is what small words hold together as no other names are.
    fn is_work(&self, tagged: Option<NameKind>, name: &Range<usize>) -> bool {
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        let before = name.start.checked_sub(1).filter(|at| *at >= self.sentence.start);
        // *dalam bukunya Madilog*, but *dalam bukunya Budi* it may be his.
        let is_own = before.is_some_and(|at| is_own_work(self.document.lower(at), self.lexicon)) && !lists(name.start).has(List::FirstName);
        let is_behind_cue = |at: usize| at > self.sentence.start && self.lexicon.before_work(self.document.lower(at - 1)) == Some("");
        if is_own && before.is_some_and(is_behind_cue) {
            return true;
        }
        // *di dalam Keraton*
        let is_inside = || name.start >= self.sentence.start + 2 && lists(name.start - 2).has(List::Locative);
        let cue = before.filter(|_| !is_inside()).and_then(|at| self.lexicon.before_work(self.document.lower(at)));
        let is_english = |at: usize| lists(at).has(List::Foreign) || self.lexicon.is_english(self.document.lower(at));
        // *Emre Can* is a person: titles write these small.
        let is_glue = |at: usize| at > name.start && lists(at).has(List::Foreign) && self.text(at).starts_with(char::is_lowercase);
        let is_body = || name.clone().any(|at| lists(at).has(List::BodyWord));
        // *The Wealth of Nations*, *A Theory of Justice*
        let has_article = || lists(name.start).has(List::Foreign) && name.clone().any(is_glue);
        let is_held = || name.clone().any(|at| is_glue(at) && !lists(at).has(List::Connector)) || has_article();
        name.len() > 2 && is_held() && !is_body()
            || match cue {
                Some("") => tagged == Some(NameKind::Person),
                Some(_) => name.len() > 1 && (name.clone().any(is_glue) || name.clone().all(is_english)),
                None => false,
            }
    }

    /// *Blue Sky*, *lagu Yellow*: nobody is called by words of English alone but behind what somebody is (*penyanyi Frank Ocean*) or beside a verb of saying; one
    /// word is no person behind a noun for what is made.
    fn is_in_english(&self, tagged: Option<NameKind>, name: &Range<usize>) -> bool {
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        let is_english = |at: usize| self.lexicon.is_english(self.document.lower(at)) && is_title_case(self.text(at));
        let before = name.start.checked_sub(1).filter(|at| *at >= self.sentence.start);
        let is = |at: Option<usize>, list: List| at.is_some_and(|at| lists(at).has(list));
        let behind = Some(name.end).filter(|at| *at < self.sentence.end);
        // *bintang Home Alone tersebut*, *Macaulay Culkin, bintang Home Alone, hadir*: what somebody is seen in.
        let is_apposed = || before.is_some_and(|at| at > self.sentence.start && self.text(at - 1) == ",");
        let is_told = || name.len() > 1 && (is(behind, List::Pronoun) || is_apposed());
        let is_said =
            || is(before, List::Occupation) && !is_told() || is(before, List::Speech) || is(behind, List::Reporting) || self.age(name.end).is_some();
        let is_somebody = || lists(name.start).has(List::FirstName) || is_said() || self.office_before(name.start).is_some();
        tagged == Some(NameKind::Person)
            && name.clone().all(is_english)
            && (name.len() > 1 && before.is_none_or(|at| self.text(at) != ",") || is(before, List::MadeNoun))
            && !is_somebody()
    }

    /// *mengisahkan Maya, perempuan muda yang …*: who somebody is, behind the comma.
    fn is_apposed_somebody(&self, name: &Range<usize>, shown: &str) -> bool {
        const MOST_WORDS: usize = 3;
        let noun = name.end + 1;
        let is = |at: usize, word: OfficeWord| self.lexicon.lists_of(self.document.lower(at)).is_office_word(word);
        noun + 1 < self.sentence.end
            && self.text(name.end) == ","
            && is(noun, OfficeWord::Somebody)
            && !self.is_punctuation(noun + 1)
            && !self.lexicon.is(List::Coordinator, self.document.lower(noun + 1))
            && name.len() <= MOST_WORDS
            && name.clone().all(|at| is_title_case(self.text(at)))
            && !self.is_in(name.start)
            && self.patterns.kind_of_head(shown).is_none()
            && self.is_apposed_behind(name.start, noun + 1)
    }

    /// *Palm Beach*, *Europe Music Awards*, *Velora Mall Bogor*: what the last word says, or before a town the last but one, which is no Indonesian one; but *The
    /// Wolf of Wall Street* is in none.
    fn by_last_word(&self, name: &Range<usize>) -> Option<NameKind> {
        const WITH_TOWN: usize = 3;
        let is_town = name.len() >= WITH_TOWN && self.patterns.known_place(self.text(name.end - 1)).is_some();
        let lists_at = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        let lists = if is_town { lists_at(name.end - 2) } else { lists_at(name.end - 1) };
        let kinds = [(List::ThingWord, NameKind::Other), (List::PlaceWord, NameKind::Place), (List::BodyWord, NameKind::Organization)];
        let (_, kind) = kinds.into_iter().find(|(list, _)| name.len() > 1 && lists.has(*list))?;
        let is_glue = |at: usize| at > name.start && self.lexicon.is(List::Foreign, self.document.lower(at));
        let noun = || self.noun_before(name).and_then(|at| self.kind_of_noun(at));
        // *film The Way Station*, *majalah Vanity Fair*.
        let is_said = || noun().filter(|_| kind != NameKind::Organization);
        // *Emma Hills*, but *Thomas Berg Arena*
        let is_first = |at: usize| self.lexicon.is(List::FirstName, self.document.lower(at));
        let is_person = is_first(name.start) && (name.len() == 2 || is_first(name.start + 1)) && kind != NameKind::Other;
        let is_title = kind == NameKind::Place && name.clone().any(is_glue);
        (!is_person && !is_title).then(|| is_said().unwrap_or(kind))
    }

    /// *Maya Puspitasari*: two to four words with one capital, none of them a body's, the first a first name.
    fn has_first_name(&self, name: &Range<usize>, shown: &str) -> bool {
        const MOST_WORDS: usize = 4;
        let is_other = |at: usize| {
            let lists = self.lexicon.lists_of(self.document.lower(at));
            let is_known = NAME_ENDS.into_iter().any(|list| lists.has(list));
            // *Carlos de la Cruz*, *Ahmed al-Harbi*
            let is_glue = at > name.start && at + 1 < name.end && lists.has(List::Connector) && !lists.has(List::Foreign);
            if is_glue && self.text(at).starts_with(char::is_lowercase) {
                return false;
            }
            is_known || !is_title_case(self.text(at)) || at > name.start && self.lexicon.is_english(self.document.lower(at))
        };
        let is_body = || self.noun_before(name).is_some_and(|at| self.lexicon.is(List::BodyNoun, self.document.lower(at)));
        let is_place = || (name.start + 1..name.end).any(|at| self.patterns.known_place(self.text(at)).is_some());
        (2..=MOST_WORDS).contains(&name.len())
            && self.lexicon.is(List::FirstName, self.document.lower(name.start))
            && !name.clone().any(is_other)
            && self.patterns.kind_of_head(shown).is_none()
            && !is_place()
            && !is_body()
    }

    /// *Menteri Tenaga Kerja AS* + *Lori Chavez-DeRemer*: behind an office that ends with the letters of a country stands its holder.
    fn is_behind_country(&self, name: &Range<usize>, shown: &str) -> bool {
        let is_letters = |word: &str| word.chars().all(char::is_uppercase) && self.patterns.exact(word, |kind| kind == NameKind::Place).is_some();
        name.len() > 1
            && name.start > self.sentence.start
            && name.clone().all(|at| is_title_case(self.text(at)) || self.text(at).contains('-'))
            && is_letters(self.text(name.start - 1))
            && self.patterns.kind_of_head(shown).is_none()
            && self.office_before(name.start).is_some()
    }

    /// *Topan Ginting*, *Melati Kusuma Sitompul*: two to four words with one capital, of which the last is a surname and the first no common noun but one that is
    /// a first name too. (*Jalan Ginting*, *Manusia Purba*)
    pub(super) fn has_surname(&self, name: &Range<usize>, shown: &str) -> bool {
        const MOST_WORDS: usize = 4;
        let is_office_word = |at: usize, word| self.lexicon.lists_of(self.document.lower(at)).is_office_word(word);
        let is_given = || [OfficeWord::Given, OfficeWord::GivenInside].into_iter().any(|list| is_office_word(name.start, list));
        let is_word = || self.lexicon.entry(self.document.lower(name.start)).is_some() || self.patterns.kind_of_head(shown).is_some();
        (2..=MOST_WORDS).contains(&name.len())
            && is_office_word(name.end - 1, OfficeWord::Surname)
            && name.clone().all(|at| is_title_case(self.text(at)))
            && (is_given() || !is_word())
    }

    /// *Brigjen Gunung Iskandar*, *Letkol Sudirman*: whether a name is somebody's by the rank in letters before it, though the dictionary have it, or its head, for a
    /// place; but *Letjen Israel*.
    pub(super) fn is_ranked(&self, start: usize, name: &str) -> bool {
        let is_rank = |at: usize| {
            let ranks = self.lexicon.names(self.document.lower(at)).filter(|entry| entry.kind() == NameKind::Title && entry.is_acronym());
            self.text(at).len() > 2 && ranks.into_iter().any(|entry| entry.glosses().all(|gloss| !gloss.contains('.')))
        };
        let is_place = || match self.patterns.known_place(name) {
            Some(_) => !self.patterns.is_country(name),
            None => self.patterns.kind_of_head(name) == Some(NameKind::Place),
        };
        start > self.sentence.start && is_title_case(self.text(start - 1)) && is_rank(start - 1) && name.split(' ').all(is_title_case) && is_place()
    }

    /// *I Made Sudarta*: a letter with which names from Bali begin, and two words more.
    fn is_balinese(&self, name: &Range<usize>) -> bool {
        name.len() > 2 && matches!(self.text(name.start), "I" | "Ni") && self.lexicon.is(List::Balinese, self.document.lower(name.start + 1))
    }

    /// *Bupati Madiun Hari Wuryanto*, *Hari Prasetyo mengatakan*: a first name that heads a pattern too (*Hari Kartini*), before what is no word and no name, behind
    /// an office or before a verb of saying.
    fn is_called_as_head(&self, name: &Range<usize>) -> bool {
        let lower = |at: usize| self.document.lower(at);
        let is_new =
            |at: usize| is_title_case(self.text(at)) && self.lexicon.entry(lower(at)).is_none() && self.lexicon.names(lower(at)).next().is_none();
        let speaks = || name.end < self.sentence.end && self.lexicon.is(List::Reporting, lower(name.end));
        (2..=3).contains(&name.len())
            && self.lexicon.is(List::FirstName, lower(name.start))
            && self.patterns.begins(lower(name.start))
            && (name.start + 1..name.end).all(is_new)
            && (speaks() || ends_as_person(lower(name.end - 1), self.lexicon) || self.office_before(name.start).is_some())
    }

    /// *Putin-Trump*: two persons of the dictionary in one word.
    fn is_pair_of_persons(&self, shown: &str) -> bool {
        let is_person = |part: &str| self.patterns.known_person(part).is_some();
        shown.split_once(['-', '–']).is_some_and(|(one, other)| !shown.contains(' ') && is_person(one) && is_person(other))
    }

    /// *Usaha-27*, *Timur Jaya-1*, *U-turn*, *R.patma*: a figure or letter with its hyphen or stop is in no name of a person; *Anwar Sanusi-Taufik Hidayat* is two.
    fn is_numbered_or_two(&self, name: &Range<usize>) -> bool {
        let is_part = |at: usize| {
            let word = self.text(at);
            let is_inner = at > name.start && at + 1 < name.end;
            let is_first = |half: &str| is_title_case(half) && self.lexicon.is(List::FirstName, &half.to_lowercase());
            // *Subianto-Gibran*, but *Anna-Maria*
            let is_surname = |half: &str| !is_first(half) || ends_as_person(&half.to_lowercase(), self.lexicon);
            let is_last =
                |half: &str| half.len() > 2 && is_title_case(half) && !self.lexicon.is(List::Particle, &half.to_lowercase()) && is_surname(half);
            word.split_once(['-', '–']).is_some_and(|(one, other)| {
                let is_figure = other.bytes().all(|byte| byte.is_ascii_digit()) && !other.is_empty();
                is_figure || one.len() == 1 && other.len() > 2 && other.chars().all(char::is_lowercase) || is_inner && is_last(one) && is_first(other)
            }) || is_short_species(word)
        };
        name.clone().any(is_part)
    }

    /// *Kepala Dinas Kehutanan Provinsi Riau, Sarwono, menilai*: who stands between commas behind an office, by a verb of saying that follows or by the name.
    fn is_apposed_holder(&self, name: &Range<usize>) -> bool {
        let is_comma = |at: usize| self.sentence.contains(&at) && self.text(at) == ",";
        let says = |at: usize| self.sentence.contains(&at) && self.lexicon.is(List::Reporting, self.document.lower(at));
        // *Kapolsek Cempaka, Suparno, Senin*
        let is_personal = || self.may_be_called(name.start) && self.patterns.kind_of_head(self.text(name.start)).is_none();
        name.start > self.sentence.start
            && is_comma(name.start - 1)
            && is_comma(name.end)
            && (says(name.end + 1) || is_personal())
            && self.office_before(name.start - 1).is_some()
    }

    /// *untuk Hakim Kavanaugh*: one word behind what somebody does, with a capital inside the sentence; but *Bupati* and the like are of a place.
    fn is_titled(&self, name: &Range<usize>) -> bool {
        let Some(at) = name.start.checked_sub(1).filter(|at| *at > self.sentence.start && name.len() == 1) else { return false };
        let is_post = is_title_case(self.text(at)) && self.lexicon.is(List::Occupation, self.document.lower(at));
        is_post && !self.patterns.stands_before_place(self.document.lower(at))
    }

    /// *Direktur Keuangan* + *Rendra Fajar Wistara*: two to four words, the first and last of them new, behind an office that ends with its field.
    fn is_behind_field(&self, name: &Range<usize>) -> bool {
        const MOST_WORDS: usize = 4;
        let is_new = |at: usize| {
            let lower = self.document.lower(at);
            is_title_case(self.text(at)) && self.lexicon.entry(lower).is_none() && self.lexicon.names(lower).next().is_none()
        };
        (2..=MOST_WORDS).contains(&name.len())
            && is_new(name.start)
            && is_new(name.end - 1)
            && name.start > self.sentence.start
            && self.patterns.field(self.text(name.start - 1)).is_some()
            && self.office_before(name.start).is_some_and(|(start, _)| start + 1 < name.start)
    }

    /// *Direktur Utama Persija, Gede Widiade*, *Ketua Umum Asosiasi Pengusaha Truk Indonesia (Aptrindo) Nofrisel*: two to four words, none of them a body's, behind
    /// an office and a comma, or up to four behind one with letters in brackets.
    fn is_holder(&self, name: Range<usize>, shown: &str) -> bool {
        const MOST_WORDS: usize = 4;
        let is_personal = |at: usize| {
            let (word, lower) = (self.text(at), self.document.lower(at));
            is_title_case(word) && !self.lexicon.is(List::BodyWord, lower)
        };
        // *Uskup Bogor, Monsinyur (Mgr.)* + *Paulus Hadi Santosa*
        let start = self.titles_before(name.start, self.sentence.start);
        let behind_comma = start > self.sentence.start + 1 && self.text(start - 1) == ",";
        let behind_bracket = name.start > self.sentence.start + 1 && self.text(name.start - 1) == ")";
        let is_his = |office: usize| behind_bracket || self.is_apposed_before(office, name.end);
        (behind_comma && (name.len() > 1 || self.may_be_called(name.start)) || behind_bracket)
            && name.len() <= MOST_WORDS
            && name.clone().all(is_personal)
            && name.clone().any(|at| !self.lexicon.is_english(self.document.lower(at)))
            && self.patterns.exact(shown, NameKind::is_name).is_none()
            && self.patterns.kind_of_head(shown).is_none()
            && self.office_before(if behind_comma { start - 1 } else { name.start }).is_some_and(|(office, _)| is_his(office))
    }
}

/// Letters and figures in one word.
fn is_model(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && word.contains(char::is_alphabetic) && !word.contains('-')
}
