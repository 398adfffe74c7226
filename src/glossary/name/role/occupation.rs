//! What somebody does, where no office stands before the name: *penyanyi Raisa*, *aktor asal Malaysia Bront Palarae*.

use std::ops::Range;

use crate::glossary::english;
use crate::glossary::name::bounds::area::ends_as_person;
use crate::glossary::name::mention::around::Around;
use crate::glossary::name::mention::seen::Seen;
use crate::glossary::sense::{self, Context, HEAD, REACH};
use crate::lexicon::{List, NameKind, OfficeWord, PartOfSpeech};
use crate::morphology;

/// Words of the longest occupation.
const LONGEST: usize = 4;

impl Around<'_, '_> {
    /// The occupation before a name, its titles or a comma, with the country or body that was named last between: "Malaysian actor", "Repsol Honda racer".
    pub(in crate::glossary::name) fn occupation(&self, end: usize, name: &Range<usize>, last: Option<&Seen>) -> Option<String> {
        let has_comma = end > self.sentence.start && self.text(end - 1) == ",";
        if has_comma && let Some(occupation) = self.occupation_of_his(end - 1, name) {
            return Some(occupation);
        }
        if self.is_to_addressed(end, name.start) {
            return None;
        }
        let (end, _) = self.before_time(if has_comma { self.before_relative(end - 1, last) } else { end });
        // *pemain Las Palmas*, *bos Mercedes*: right before a name a player may be that of a club, and an owner mostly is.
        let is_owner = |at: usize| self.lexicon.lists_of(self.document.lower(at)).is_office_word(OfficeWord::Owner);
        let is_of_body = |start: usize| self.patterns.begins(self.document.lower(start)) || is_owner(start);
        // *Petani Kendeng*, *Mahasiswa Trisakti*: one word behind them may be where they are from, but *petani Slamet*.
        let is_group = |start: usize| {
            self.lexicon.lists_of(self.document.lower(start)).is_office_word(OfficeWord::Group) && name.len() == 1 && !self.may_be_called(name.start)
        };
        let is_told = has_comma || self.does(end, OfficeWord::Called);
        let may_be_alone = |start: usize| is_told || end - start > 1 || !is_of_body(start) && !is_group(start);
        // *Sutradara film Sang Penari, Ifa Isfansyah*: the end of a title.
        let is_large = |at: usize| at > self.sentence.start && self.text(at).starts_with(char::is_uppercase);
        let ends_title = |start: usize| is_large(start) && is_large(start - 1);
        let is_apposed = |start: usize| !ends_title(start) && self.is_apposed_before(start, name.end);
        // *kata Hendri, nelayan Ranai*: one word may be where he is from.
        let is_behind = |start: usize, last: &Seen| {
            last.kind == Some(NameKind::Person) && self.text(last.mention.tokens.end) == "," && last.mention.tokens.end + 1 == start
        };
        let may_be_place = |start: usize| name.len() == 1 && last.is_some_and(|last| is_behind(start, last));
        let is_his = |start: usize| if has_comma { is_apposed(start) } else { !self.is_of_somebody(start..end) && !may_be_place(start) };
        // *Partai Buruh Keir Starmer*: no word of another name says what somebody does.
        let is_inside = |start: usize| last.is_some_and(|last| last.has_inside(start));
        let is_free = |start: usize| may_be_alone(start) && !is_inside(start) && is_his(start) && !self.is_of_staff(start, name);
        if let Some((start, occupation)) = self.occupation_before(end).filter(|(start, _)| is_free(*start)) {
            return Some(self.as_former(start, occupation));
        }
        self.occupation_of_body(last.filter(|last| last.mention.tokens.end == end && last.kind != Some(NameKind::Person))?, is_his)
    }

    /// *aktor asal* + *Malaysia*, *politikus* + *Partai Golkar*: the occupation before the country or body that was named last, where it is his.
    pub(super) fn occupation_of_body(&self, last: &Seen, is_his: impl Fn(usize) -> bool) -> Option<String> {
        let start = last.mention.tokens.start;
        let is_behind_from = start > self.sentence.start && self.is_from(start - 1);
        if let Some(occupation) = self.occupation_in_body(last, &is_his).filter(|_| is_behind_from) {
            return Some(occupation);
        }
        let (start, occupation) = self.occupation_before(if is_behind_from { start - 1 } else { start }).filter(|(start, _)| is_his(*start))?;
        let attribute = self.in_english(last);
        // "Persija Jakarta (Kemayoran Tigers)"
        let short = attribute.split(" (").next().unwrap_or(&attribute);
        let noun_end = last.mention.tokens.start - usize::from(is_behind_from);
        Some(self.as_former(start, self.of_country(noun_end - 1, short, &occupation)))
    }

    /// *mahasiswa UGM asal* + *Papua*: the occupation and the body of the dictionary before the place that was named last.
    fn occupation_in_body(&self, last: &Seen, is_his: impl Fn(usize) -> bool) -> Option<String> {
        let end = last.mention.tokens.start.checked_sub(1).filter(|at| self.lexicon.is(List::Origin, self.document.lower(*at)))?;
        let is_body = |start: &usize| self.patterns.exact(&self.shown(*start..end), |kind| kind == NameKind::Organization).is_some();
        let starts = (1..=LONGEST).rev().filter_map(|n| end.checked_sub(n)).filter(|start| *start > self.sentence.start);
        let body = starts.filter(|start| *start < end).find(is_body)?;
        let (start, occupation) = self.occupation_before(body).filter(|(start, _)| is_his(*start))?;
        let occupation = self.as_former(start, format!("{} {occupation}", self.attribute(body..end)?));
        english::framed_both(self.lexicon, "origin", &occupation, self.patterns.known_place(&last.name)?.gloss()?)
    }

    /// "young Canadian tennis player": an occupation with the country or body before it, behind the adjective that ends it in the text.
    fn of_country(&self, adjective: usize, country: &str, occupation: &str) -> String {
        let is_quality = self.does(adjective, OfficeWord::Quality);
        let gloss =
            self.lexicon.entry(self.document.lower(adjective)).filter(|_| is_quality).and_then(|entry| entry.senses().next()?.glosses().next());
        let split = gloss.and_then(|gloss| Some((gloss, occupation.strip_prefix(gloss)?.strip_prefix(' ')?)));
        split.map_or_else(|| format!("{country} {occupation}"), |(gloss, noun)| format!("{gloss} {country} {noun}"))
    }

    /// *Pengacaranya, Otto Hasibuan, membantah*, *penyidik seniornya, Budi,*: what somebody is to who was named before, where all of it stands between commas.
    fn occupation_of_his(&self, comma: usize, name: &Range<usize>) -> Option<String> {
        let at = comma.checked_sub(1).filter(|at| *at >= self.sentence.start)?;
        let noun = morphology::without_clitics(self.document.lower(at), self.lexicon);
        let end = self.degrees_behind(name.end);
        if noun == self.document.lower(at) || !(self.is_punctuation(end) || self.is_verb(end)) {
            return None;
        }
        let gloss = |word: &str| self.lexicon.entry(word)?.gloss();
        // *Putrinya, Siti,* is somebody's daughter, and nothing without him.
        let is_his = |word: &str| {
            let lists = self.lexicon.lists_of(word);
            let is_office = || !lists.is_office_word(OfficeWord::Kin) && self.patterns.known_office(word).is_some();
            lists.has(List::Occupation) || lists.has(List::OfSomebody) || is_office()
        };
        if is_his(noun) {
            return self.is_apposed_before(at, name.end).then(|| gloss(noun)).flatten().map(|occupation| self.as_former(at, occupation.to_owned()));
        }
        let head = at.checked_sub(1).filter(|head| *head >= self.sentence.start && is_his(self.document.lower(*head)))?;
        let is_quality = self.lexicon.lists_of(noun).is_office_word(OfficeWord::Quality) && self.is_apposed_before(head, name.end);
        let both = is_quality.then(|| Some(format!("{} {}", gloss(noun)?, gloss(self.document.lower(head))?))).flatten()?;
        Some(self.as_former(head, both))
    }

    /// *aktor asal Malaysia*, *Ahli gizi dari UGM*
    fn is_from(&self, at: usize) -> bool {
        let lists = self.lexicon.lists_of(self.document.lower(at));
        lists.has(List::Origin) || lists.is_office_word(OfficeWord::From)
    }

    /// The occupation behind a name and its comma: *Samsul Huda, nelayan setempat,*, with its place, *Hendri, petani asal Brebes,*; none that belongs to the next
    /// name.
    pub(super) fn occupation_behind(&self, name: usize, end: usize) -> Option<String> {
        let start = self.behind_article(end + 1);
        if self.text(end) != "," || start >= self.sentence.end {
            return None;
        }
        let (end, occupation) = self.occupation_from(start).or_else(|| self.service_from(start))?;
        self.is_apposed_behind(name, end).then_some(occupation)
    }

    /// *seorang* penemu asal Serbia, *salah satu* pendiri Google
    pub(super) fn behind_article(&self, start: usize) -> usize {
        start + (start..self.sentence.end).take_while(|at| self.lexicon.is(List::Indefinite, self.document.lower(*at))).count()
    }

    /// The occupation that begins at a token, with its place, and where it ends.
    pub(super) fn occupation_from(&self, start: usize) -> Option<(usize, String)> {
        let ends = (1..=LONGEST).rev().map(|n| start + n).filter(|end| *end < self.sentence.end);
        let is_other = |end: usize| self.lexicon.lists_of(self.document.lower(end)).is_office_word(OfficeWord::NoPart);
        let is_of_next = |end: usize| self.text(end).starts_with(|c: char| c.is_uppercase() || c == '(') || is_other(end);
        // *arsitek* + *tata kota*, *petenis* + *nomor dua*: half of a field is none.
        let is_from = |at: usize| self.lexicon.is(List::Origin, self.document.lower(at));
        let counts = |at: usize| {
            let meanings = self.lexicon.figures(self.document.lower(at));
            meanings.is_some_and(|meanings| ["number", "ordinal", "label", "unit"].into_iter().any(|section| meanings.of(section).is_some()))
        };
        let is_half = |end: usize| end > start + 1 && !is_from(end) && (counts(end) || self.is_noun(end));
        let occupation = |end: usize| self.relation_to(start..end).or_else(|| self.occupation_of(start..end));
        let occupations = || ends.filter(|end| !is_half(*end)).filter_map(|end| Some((end, occupation(end)?)));
        let with_place = |(end, occupation): (usize, String)| {
            let from = self.place_between(end).map(|(close, place)| (close, self.of_country(end - 1, &place, &occupation)));
            from.or_else(|| (!is_of_next(end)).then_some((end, occupation)))
        };
        occupations().find_map(with_place)
    }

    /// *Hakim Djuyamto, Agam Syarif, dan Ali Muhtarom*: the role that goes on behind a name in a row of three or more, where what many are to a court opens it.
    pub(in crate::glossary::name) fn role_of_row(&self, name: &Range<usize>, last: Option<&Seen>, role: Option<&String>) -> Option<String> {
        let role = role?;
        if self.role_in_row(name, last).as_ref() == Some(role) {
            return Some(role.clone());
        }
        // *Pengacara Paula, Alvon Palma dan Siti Tardi,*
        if self.is_closed_by_another(name.end) && self.served(name, last).as_ref() == Some(role) {
            return Some(role.clone());
        }
        let start = self.titles_before(name.start, self.floor(last));
        let opens = |n: usize| {
            let is_near = start >= self.sentence.start + n;
            is_near && self.lexicon.lists_of(&self.shown(start - n..start).to_lowercase()).is_office_word(OfficeWord::Row)
        };
        const LONGEST_ROW: usize = 40;
        let is_large = |at: usize| self.text(at).starts_with(char::is_uppercase);
        if self.text(name.end) != "," || !is_large(name.end + 1) || !(1..=2).any(opens) {
            return None;
        }
        let goes_on = |at: &usize| is_large(*at) || matches!(self.text(*at), "," | ".");
        let end = (name.end..self.sentence.end).take(LONGEST_ROW).find(|at| !goes_on(at))?;
        (self.lexicon.is(List::Coordinator, self.document.lower(end)) && is_large(end + 1)).then(|| role.clone())
    }

    /// The role of the `last` name, where a row goes on from it to this one.
    pub(in crate::glossary::name) fn role_in_row(&self, name: &Range<usize>, last: Option<&Seen>) -> Option<String> {
        let last = last?;
        let between = last.mention.tokens.end..name.start;
        let joins = |at: usize| self.text(at) == "," || self.lexicon.is(List::Coordinator, self.document.lower(at));
        last.row.clone().filter(|_| (1..=2).contains(&between.len()) && between.clone().all(joins))
    }

    /// A place of the dictionary up to the next comma, stop or clause, as it stands before a noun, and where it ends: *asal Brebes,*; or the body in which
    /// somebody works: *di Universitas Michigan*.
    fn place_between(&self, start: usize) -> Option<(usize, String)> {
        let lists = self.lexicon.lists_of(self.document.lower(start));
        let is_in = lists.has(List::Locative) || [OfficeWord::From, OfficeWord::Within].into_iter().any(|word| lists.is_office_word(word));
        let start = start + usize::from(is_in || lists.has(List::Origin));
        let end = (start + 1..=self.sentence.end)
            .take(LONGEST)
            .find(|end| self.is_punctuation(*end) || self.lexicon.is(List::Relative, self.document.lower(*end)))?;
        let kind = if is_in { NameKind::Organization } else { NameKind::Place };
        self.patterns.exact(&self.shown(start..end), |known| known == kind)?;
        Some((end, self.attribute(start..end)?))
    }

    /// The occupation that ends at a token: where it begins, and its English.
    pub(in crate::glossary::name) fn occupation_before(&self, end: usize) -> Option<(usize, String)> {
        let starts = (1..=LONGEST).rev().filter_map(|n| end.checked_sub(n)).filter(|start| *start >= self.sentence.start && *start < end);
        // *staf* + *ahli*
        let ends_phrase = |start: usize| {
            let pair = || format!("{} {}", self.document.lower(start - 1), self.document.lower(start));
            start > self.sentence.start && self.lexicon.entry(&pair()).is_some()
        };
        // *Ibu korban Siti*: without a comma she may be either.
        let relation = |start: usize| (self.text(end) == ",").then(|| self.relation_to(start..end)).flatten();
        let occupation = |start: usize| relation(start).or_else(|| self.occupation_of(start..end));
        starts.filter(|start| !self.is_of_kin(*start, end) && !ends_phrase(*start)).find_map(|start| Some((start, occupation(start)?)))
    }

    /// *kuasa hukum korban*, *ibu kandung terdakwa*: who is somebody's to whom the law has a name.
    fn relation_to(&self, tokens: Range<usize>) -> Option<String> {
        let gloss = |tokens: Range<usize>| self.lexicon.entry(&self.shown(tokens).to_lowercase())?.gloss();
        let is = |at: usize, word: OfficeWord| self.lexicon.lists_of(self.document.lower(at)).is_office_word(word);
        let may_be = is(tokens.end - 1, OfficeWord::Case) && !is(tokens.start, OfficeWord::InexactKin);
        let parts = |other: usize| Some((gloss(tokens.start..other)?, gloss(other..tokens.end)?));
        let others = (tokens.start + 1..tokens.end).filter(|other| may_be && self.is_behind_kin(*other));
        let (kin, other) = others.filter_map(parts).next()?;
        english::framed_both(self.lexicon, "relation", kin, other)
    }

    /// An occupation in English: one of the list, a phrase of the dictionary with one at its head, or one with a field or an adjective (*jaksa federal*).
    fn occupation_of(&self, tokens: Range<usize>) -> Option<String> {
        let gloss = |shown: &str| self.lexicon.entry(shown)?.gloss();
        let is_listed = |shown: &str| self.lexicon.is(List::Occupation, shown);
        let shown = self.shown(tokens.clone()).to_lowercase();
        let has_head = tokens.len() > 1 && is_listed(self.document.lower(tokens.start));
        if is_listed(&shown) || has_head && gloss(&shown).is_some() {
            // *terpidana kasus* "convict in the case of" says nothing alone.
            let is_whole = |gloss: &&str| !gloss.rsplit(' ').next().is_some_and(|last| self.lexicon.is(List::Foreign, last));
            return self.gloss_there(tokens, &shown).filter(is_whole).map(str::to_owned);
        }
        // *ahli gizi senior*: where more than one word is known, the last is said of both.
        let is_long = || tokens.len() > 2 && gloss(&self.shown(tokens.start..tokens.end - 1).to_lowercase()).is_some();
        let with_field = || has_head.then(|| self.of_field(tokens.clone()).or_else(|| self.of_discipline(tokens.clone()))).flatten();
        let with_adjective = || self.of_adjective(tokens.clone());
        if is_long() { with_adjective().or_else(with_field) } else { with_field().or_else(with_adjective) }
    }

    /// An occupation in the sense that it has where it stands: *arsitek* is a coach in a text on sport.
    fn gloss_there(&self, tokens: Range<usize>, shown: &str) -> Option<&str> {
        let entry = self.lexicon.entry(shown)?;
        let near = || {
            let around = tokens.start.saturating_sub(REACH).max(self.sentence.start)..(tokens.end + REACH).min(self.sentence.end);
            around.filter(|at| !tokens.contains(at)).map(|at| self.document.lower(at)).collect()
        };
        let context = || Context {
            before: if tokens.start > self.sentence.start { self.document.lower(tokens.start - 1) } else { HEAD },
            after: if tokens.end < self.sentence.end { self.document.lower(tokens.end) } else { "" },
            near: near(),
            topic: self.patterns.text_topic(),
            ..Context::default()
        };
        let noun = sense::choose(entry, Some(PartOfSpeech::Noun), context, self.lexicon);
        noun.and_then(|noun| noun.sense.glosses().next()).or_else(|| entry.gloss())
    }

    /// *analis pasar uang*: an occupation with what it is done in or with.
    fn of_field(&self, tokens: Range<usize>) -> Option<String> {
        let head = self.document.lower(tokens.start);
        let field = self.field_of(tokens.start + 1..tokens.end).filter(|_| !self.lexicon.lists_of(head).is_office_word(OfficeWord::NoField))?;
        let occupation = self.gloss_there(tokens.start..tokens.start + 1, head)?;
        // "train driver" says it already.
        Some(if occupation.contains(&field) { occupation.to_owned() } else { format!("{field} {occupation}") })
    }

    /// *pebulutangkis tunggal putra*, *Atlet para bulu tangkis*: an occupation with what its domain has a phrase for; for whom, where and in which rank somebody plays
    /// says no more (*Perenang putri*, *Gelandang naturalisasi*, *Petenis nomor satu dunia*).
    fn of_discipline(&self, tokens: Range<usize>) -> Option<String> {
        let of_domain = |shown: &str| self.lexicon.entry(shown).filter(|entry| entry.senses().next().is_some_and(|sense| sense.domain().is_some()));
        let is_aside = |at: &usize| self.lexicon.lists_of(self.document.lower(*at)).is_office_word(OfficeWord::Aside);
        let is_small = |at: usize| !self.text(at).starts_with(char::is_uppercase);
        let (head, rest) = (self.document.lower(tokens.start), tokens.start + 1..tokens.end);
        let occupation = self.lexicon.entry(head)?.gloss().filter(|_| rest.clone().all(is_small))?;
        if let Some(field) = of_domain(&self.shown(rest.clone()).to_lowercase()).filter(|_| rest.len() > 1) {
            return Some(format!("{} {occupation}", field.gloss()?));
        }
        let first = rest.clone().find(|at| !is_aside(at)).unwrap_or(rest.end);
        let end = (first..rest.end).rev().find(|at| !is_aside(at)).map_or(first, |at| at + 1);
        let is_rank = || end > first + 1 && self.lexicon.is(List::BeforeNumber, self.document.lower(first));
        if first == end || is_rank() {
            return of_domain(head).map(|_| occupation.to_owned());
        }
        let field = of_domain(&self.shown(first..end).to_lowercase()).filter(|_| end > first + 1)?;
        Some(format!("{} {occupation}", field.gloss()?))
    }

    /// *jaksa federal*: an occupation with an adjective; *siswa lain* is somebody else.
    fn of_adjective(&self, tokens: Range<usize>) -> Option<String> {
        let last = self.document.lower(tokens.end - 1);
        let sense = self.lexicon.entry(last)?.senses().next().filter(|sense| sense.part_of_speech() == Some(PartOfSpeech::Adj))?;
        let is_other = self.lexicon.lists_of(last).is_office_word(OfficeWord::NoPart);
        let occupation = (tokens.len() > 1 && !is_other).then(|| self.occupation_of(tokens.start..tokens.end - 1)).flatten()?;
        Some(format!("{} {occupation}", sense.glosses().next()?))
    }

    /// *keuangan*, *pasar uang*: what somebody works in or with, in ordinary nouns and adjectives; *lagu Iwan Fals* and *anak Budi* are somebody's.
    fn field_of(&self, tokens: Range<usize>) -> Option<String> {
        let is_of_another = |at: usize| {
            let lists = self.lexicon.lists_of(self.document.lower(at));
            // *pengusaha jam*, *petenis nomor dua*
            let counts = lists.meanings().is_some() || lists.has(List::BeforeNumber);
            counts
                || [List::MadeNoun, List::NameFollows, List::Origin, List::Stop].iter().any(|list| lists.has(*list))
                || [OfficeWord::Kin, OfficeWord::NoField].iter().any(|word| lists.is_office_word(*word))
        };
        let is_title = |at: usize| self.patterns.is_title(self.document.lower(at));
        let is_part = |at: usize| {
            self.text(at).starts_with(char::is_lowercase)
                && !is_title(at)
                && matches!(self.part_of_speech(at), Some(PartOfSpeech::Noun | PartOfSpeech::Adj))
                && !is_of_another(at)
        };
        let is_field = self.is_noun(tokens.start) && tokens.clone().all(is_part);
        is_field.then(|| self.patterns.of_small_words(&self.shown(tokens))).flatten()
    }

    /// Whether a person may be called by this word alone.
    pub(in crate::glossary::name) fn may_be_called(&self, at: usize) -> bool {
        let lower = self.document.lower(at);
        let lists = self.lexicon.lists_of(lower);
        let is_listed = [OfficeWord::Given, OfficeWord::GivenInside, OfficeWord::Surname].into_iter().any(|list| lists.is_office_word(list));
        is_listed || lists.has(List::FirstName) || ends_as_person(lower, self.lexicon) || self.patterns.known_person(self.text(at)).is_some()
    }

    /// The part of speech of the first sense of a word in small letters.
    fn part_of_speech(&self, at: usize) -> Option<PartOfSpeech> {
        let is_small = self.text(at).starts_with(char::is_lowercase);
        self.lexicon.entry(self.document.lower(at)).filter(|_| is_small).and_then(|entry| entry.senses().next()?.part_of_speech())
    }

    fn is_noun(&self, at: usize) -> bool {
        self.part_of_speech(at) == Some(PartOfSpeech::Noun)
    }
}
