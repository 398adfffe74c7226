//! The hit for a word alone, or for a phrase by its form: its entry, the sense that its context chooses, and what its affixes make of that.

use std::borrow::Cow;
use std::ops::Range;

use super::reader::{Hit, HitKind, Reader, RunnerUp};
use crate::glossary::name;
use crate::glossary::reading::{self, Composed, Reading};
use crate::glossary::sense::{self, Context};
use crate::glossary::status::Status;
use crate::lexicon::{Entry, List, Lists, Mode, NameEntry, OfficeWord, PartOfSpeech};
use crate::morphology;
use crate::token::TokenKind;

impl<'l> Reader<'_, 'l> {
    /// What a house dictionary says of the longest stretch from here, where it is at least as long as the name that begins here.
    pub(super) fn house_hit(&self, at: usize, name_length: usize) -> Option<(Option<Hit<'l>>, usize)> {
        if !self.lexicon.has_house() {
            return None;
        }
        let longest = self.lexicon.phrase_length(self.word_at(at));
        (name_length.max(1)..=longest.max(name_length.max(1))).rev().find_map(|n| {
            let key = self.joined(at, n, true)?;
            let builtin = self.phrase(at).map_or(1, |(_, length)| length);
            let reads = self.lexicon.house_entry(&key).is_some() && n >= builtin;
            reads.then(|| (self.of_form(&key, at..at + n), n))
        })
    }

    pub(super) fn word(&self, at: usize) -> Option<Hit<'l>> {
        let token = self.token(at);
        let form = self.word_at(at);
        if let Some(hit) = self.letter(at) {
            // *menempuh S3*
            let is_named = form.contains(|c: char| c.is_ascii_digit()) && self.lexicon.names(form).next().is_some();
            return if is_named { self.unrecognised_name(form, self.blank(&(at..at + 1), HitKind::Term)) } else { Some(hit) };
        }
        let has_letters = form.chars().filter(|c| c.is_alphabetic()).count() >= 2;
        if token.kind != TokenKind::Word || !has_letters || (self.is_name(at) && !self.is_title_verb(at)) {
            return None;
        }
        if self.adds_nothing(at) {
            return None;
        }
        if let Some(hit) = self.than(at).or_else(|| self.to_amount(at)) {
            return Some(hit);
        }
        if self.is_unknown_acronym(at) {
            return Some(self.blank(&(at..at + 1), HitKind::Term));
        }
        let hit =
            self.headline_verb(form, at).or_else(|| self.object_voice(form, at)).or_else(|| self.bare_verb(form, at)).or_else(|| self.of_word(at));
        match hit {
            Some(hit) if !hit.status.is_glossed() && hit.kind == HitKind::Term => Some(self.with_prefix(at).unwrap_or(hit)),
            hit => hit,
        }
    }

    /// The hit for a word alone, by its own letters.
    pub(super) fn of_word(&self, at: usize) -> Option<Hit<'l>> {
        self.of_known(self.word_at(at), self.lists_at(at), self.entry_at(at), at..at + 1)
    }

    /// The hit for a form in lower case that covers these tokens; none for function words that change nothing.
    pub(super) fn of_form(&self, form: &str, tokens: Range<usize>) -> Option<Hit<'l>> {
        self.of_known(form, self.lexicon.lists_of(form), self.lexicon.entry(form), tokens)
    }

    /// The hit for a form on these lists, and with the entry of its own or, of a phrase, without its clitic.
    pub(super) fn of_known(&self, form: &str, lists: Lists<'_>, entry: Option<Entry<'l>>, tokens: Range<usize>) -> Option<Hit<'l>> {
        let (is_truth, is_stop) = (lists.has(List::Truth), lists.has(List::Stop));
        if is_stop && !is_truth && self.lexicon.house_entry(form).is_none() && !self.has_content(lists, entry, &tokens) {
            return None;
        }
        let kind = if is_stop { HitKind::Truth } else { HitKind::Term };
        let blank = self.blank(&tokens, kind);
        // *Permendag* is no form of *dagang*.
        let is_known = |reading: &Reading<'_>| reading.status != Status::Root || name::without_context(form, self.lexicon).is_none();
        let reading = entry.map_or_else(|| reading::analyze(form, self.lexicon), |entry| reading::read_entry(entry, self.lexicon));
        // *DPT* is the list of voters, and no *dpt* for *dapat*; *(BOS)* no boss.
        let shown = self.span(&tokens).of(self.document.text());
        let is_large = || shown.chars().all(char::is_uppercase);
        // *BUMN*: what the word says, the letters say too.
        let says = |name: NameEntry<'_>, gloss: &str| gloss == shown || name.glosses().any(|english| english.starts_with(gloss));
        let is_other = |entry: Entry<'_>, name: NameEntry<'_>| !is_stop && !self.shouts() && !entry.gloss().is_some_and(|gloss| says(name, gloss));
        let may_be = |name: NameEntry<'_>| name.is_acronym() && entry.is_none_or(|entry| tokens.len() == 1 && is_other(entry, name));
        let is_letters = || is_large() && self.lexicon.names(form).any(may_be);
        let reading = reading.filter(|reading| is_known(reading) && !is_letters());
        let is_read = reading.as_ref().is_some_and(|reading| reading.status != Status::Root);
        let spoken = if is_read { None } else { self.spoken(form, &tokens) };
        if spoken.as_ref().is_some_and(|reading| self.is_without_content(reading.entry.headword)) {
            return None;
        }
        let Some(reading) = spoken.or(reading) else {
            return self.unrecognised_name(form, blank);
        };
        match reading.entry.mode() {
            Mode::Forbid => {
                return Some(Hit { headword: Some(reading.entry.headword.into()), source: Some(reading.entry.source().into()), ..blank });
            }
            Mode::Keep => return Some(kept(&reading, self.span(&tokens).of(self.document.text()), blank)),
            Mode::Lemma | Mode::Exact => {}
        }
        self.of_reading(reading, &tokens, blank)
    }

    /// *harus melalui pemeriksaan*, *"Saya lelah," aku Budi*, *begitu tiba*: whether a cue makes a verb or noun, or the part of speech that the dictionary asks for, of a word
    /// that mostly has no content.
    fn has_content(&self, lists: Lists<'_>, entry: Option<Entry<'l>>, tokens: &Range<usize>) -> bool {
        let Some((entry, named)) = entry.zip(lists.others().and_then(|others| others.of("content"))) else { return false };
        let choice = sense::choose(entry, None, || self.context(tokens), self.lexicon);
        let is_full =
            |part: PartOfSpeech| if named.is_empty() { [PartOfSpeech::Verb, PartOfSpeech::Noun].contains(&part) } else { part.tag() == named };
        choice.filter(|choice| choice.cue.is_some()).and_then(|choice| choice.sense.part_of_speech()).is_some_and(is_full)
    }

    /// *pihak KPK*, *pihak bandara*: whether a word says no more than the body or name behind it. Whose side one is on is another matter: *di pihak Ukraina*.
    fn adds_nothing(&self, at: usize) -> bool {
        let is_silent = || self.lists_at(at).others().is_some_and(|others| others.of("silent").is_some());
        let is_counted = || at > self.sentence.tokens.start && matches!(self.part_at(at - 1), Some(PartOfSpeech::Num | PartOfSpeech::Det));
        let is_side = || at > self.sentence.tokens.start && self.is_on(List::Locative, at - 1);
        // *secara year on year* says how already.
        let is_adverb = |at: usize| self.longest_phrase(at, |n| !self.cuts_phrase(at, n)).is_some_and(|phrase| phrase.is_adverb());
        if self.is_on(List::Manner, at) && is_adverb(at + 1) {
            return true;
        }
        is_silent() && (self.is_name(at + 1) || self.is_plain_noun(at + 1)) && !is_counted() && !is_side()
    }

    /// Whether a headword is a function word that changes nothing.
    fn is_without_content(&self, headword: &str) -> bool {
        let lists = self.lexicon.lists_of(headword);
        lists.has(List::Stop) && !lists.has(List::Truth)
    }

    /// A colloquial form that no dictionary has, by its standard spelling. A capital behind the head of the sentence may be a name's: *Ngurah* is nobody's deed.
    fn spoken(&self, form: &str, tokens: &Range<usize>) -> Option<Reading<'l>> {
        let at = tokens.start;
        let is_mark = |at: usize| self.token(at).kind == TokenKind::Punctuation;
        let opens = || (self.sentence.tokens.start..at).all(is_mark);
        let is_small = || !self.token(at).of(self.document.text()).starts_with(char::is_uppercase);
        let may_be = tokens.len() == 1 && form == self.word_at(at) && (is_small() || opens());
        may_be.then(|| reading::spoken(form, self.lexicon)).flatten()
    }

    pub(super) fn of_reading(&self, reading: Reading<'l>, tokens: &Range<usize>, blank: Hit<'l>) -> Option<Hit<'l>> {
        let only = self.part_here(&reading, tokens);
        let patient = || if reading.composed == Some(Composed::Passive) { self.patient(tokens) } else { 0..0 };
        let context = || Context { patient: patient(), ..self.context(tokens) };
        let Some(mut choice) = sense::choose(reading.entry, only, context, self.lexicon) else { return Some(blank) };
        self.one_sense.settle(reading.entry, &mut choice, self.number);
        let part = choice.sense.part_of_speech();
        let mut glosses = shown_glosses(&choice);
        // *PIN*, and no pin.
        let shown = blank.span.of(self.document.text());
        if is_capitals(shown) && glosses.first().is_some_and(|gloss| gloss != shown && gloss.eq_ignore_ascii_case(shown)) {
            glosses[0] = Cow::Owned(shown.to_owned());
        }
        let joint = self.joint_behind(tokens).or_else(|| self.between_alike(tokens).filter(|_| choice.cue.is_none()));
        if let Some(joint) = joint {
            glosses.retain(|gloss| gloss != joint);
            glosses.insert(0, Cow::Owned(joint.to_owned()));
        }
        let composed = self.composed(&reading, tokens, part).and_then(|composed| glosses.first().map(|gloss| composed.apply(self.lexicon, gloss)));
        Some(Hit {
            headword: Some(reading.entry.headword.into()),
            part_of_speech: part,
            composed: composed.filter(|_| reading.status == Status::Derived),
            status: if choice.undecided && reading.status == Status::Exact { Status::Ambiguous } else { reading.status },
            path: reading.path,
            source: Some(reading.entry.source().into()),
            runner_up: choice
                .runner_up
                .and_then(|sense| sense.glosses().next())
                .map(|gloss| RunnerUp { gloss: gloss.to_owned(), cue: choice.cue.clone() }),
            glosses,
            ..blank
        })
    }
}

impl Reader<'_, '_> {
    /// The part of speech that form or place leaves to a word, where they leave but one.
    fn part_here(&self, reading: &Reading<'_>, tokens: &Range<usize>) -> Option<PartOfSpeech> {
        if self.is_of_degree(reading, tokens) {
            return Some(PartOfSpeech::Adj);
        }
        // What the affixes make of a noun holds for the noun alone: *golnya* is no verb.
        if reading.composed.is_some_and(|composed| composed != Composed::Same) {
            return reading.part_composed();
        }
        if reading.is_spoken_deed() {
            return Some(PartOfSpeech::Verb);
        }
        if tokens.len() == 1 && self.opens_as_conjunction(tokens.start, tokens.end) {
            return Some(PartOfSpeech::Cconj);
        }
        // *Mulailah dari diri sendiri* is no "from".
        if reading.path.last().is_some_and(|step| step.affix == "-lah") && tokens.len() == 1 && reading.entry.may_be(PartOfSpeech::Verb) {
            return Some(PartOfSpeech::Verb);
        }
        // *Ketujuhnya ditangkap*, but *gol ketujuhnya*.
        let entry = reading.entry;
        let is_count = || entry.part_of_speech() == Some(PartOfSpeech::Adj) && entry.may_be(PartOfSpeech::Num);
        let is_alone = || tokens.start == self.sentence.tokens.start || !self.is_any_noun(tokens.start - 1);
        if self.word_at(tokens.start).ends_with("nya") && is_count() && is_alone() {
            return Some(PartOfSpeech::Num);
        }
        self.is_inside_clause(entry, tokens).then_some(PartOfSpeech::Adv)
    }

    /// What affixes and place make of the English of a headword; none where they change nothing.
    fn composed(&self, reading: &Reading<'_>, tokens: &Range<usize>, part: Option<PartOfSpeech>) -> Option<Composed> {
        // *Istrinya, Halimah, membuka warung*: who is somebody's is no topic.
        let is_kin = || self.lexicon.lists_of(reading.entry.headword).is_office_word(OfficeWord::Kin);
        let opens = || {
            let has_comma = self.before(tokens.start) == sense::HEAD && self.word_at(tokens.end) == ",";
            has_comma && self.word_at(tokens.start).ends_with("nya") && !is_kin() && !self.is_apposed(tokens.end)
        };
        // *meluapnya banjir*, *meluapnya Kali Ciliwung*
        let is_before_noun = || (self.is_plain_noun(tokens.end) || self.is_name(tokens.end)) && !self.is_deed_of_somebody(tokens.start);
        let before_noun = Some(reading.before_noun()).filter(|composed| *composed != reading.composed && is_before_noun());
        let shown = before_noun.unwrap_or(reading.composed).filter(|_| !self.is_of_degree(reading, tokens));
        shown
            .map(|composed| if tokens.len() == 1 && opens() { composed.before_comma(part) } else { composed })
            .map(|composed| if self.before(tokens.start) == sense::CLOSED { composed.behind_quotation() } else { composed })
            .map(|composed| {
                if composed.judged() != composed && (self.is_judged(tokens) || self.is_presented(tokens)) && !is_kin() {
                    composed.judged()
                } else {
                    composed
                }
            })
            .filter(|composed| *composed != Composed::Same)
    }

    /// *makin kompleksnya masalah itu*: whether a word of degree stands before an adjective with *-nya*, which is nobody's.
    fn is_of_degree(&self, reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
        let before = tokens.start.checked_sub(1).filter(|before| *before >= self.sentence.tokens.start);
        let has_degree = || before.is_some_and(|before| self.is_on(List::BeforeAdjective, before));
        tokens.len() == 1 && self.word_at(tokens.start).ends_with("nya") && reading.entry.may_be(PartOfSpeech::Adj) && has_degree()
    }

    /// *Berikut daftarnya*: whether what follows a word that presents it is nobody's.
    fn is_presented(&self, tokens: &Range<usize>) -> bool {
        let before = tokens.start.checked_sub(1).filter(|before| *before >= self.sentence.tokens.start);
        before.is_some_and(|before| self.lists_at(before).others().is_some_and(|others| others.of("presents").is_some()))
    }

    /// *Tempatnya nyaman, harganya agak mahal*: in colloquial text what opens a clause right before its predicate is a thing spoken of rather than somebody's, and so is
    /// what is pointed at or asked for, unless somebody is named before.
    fn is_judged(&self, tokens: &Range<usize>) -> bool {
        let (before, behind) = (tokens.start.checked_sub(1), tokens.end);
        let opens = |at: usize| {
            self.token(at).kind == TokenKind::Punctuation || [List::Coordinator, List::Truth].into_iter().any(|list| self.is_on(list, at))
        };
        let opens_clause = || before.is_none_or(|at| at < self.sentence.tokens.start || opens(at));
        let is_predicate = || {
            self.part_at(behind) == Some(PartOfSpeech::Adj) || [List::BeforeAdjective, List::Truth].into_iter().any(|list| self.is_on(list, behind))
        };
        // *Perkaranya apa?*, *pulaunya ini*
        let is_pointed_at = || self.lists_at(behind).others().is_some_and(|others| others.of("points").is_some());
        let is_spoken_of = is_pointed_at() || self.is_spoken && is_predicate();
        is_spoken_of && opens_clause() && self.names.iter().all(|name| name.tokens.start >= behind)
    }

    /// *Dokter mendiagnosisnya skizofrenia*: whether somebody stands before a verb, who does it to somebody.
    pub(super) fn is_deed_of_somebody(&self, at: usize) -> bool {
        let before = at.checked_sub(1).filter(|before| *before >= self.sentence.tokens.start);
        before.is_some_and(|before| {
            let is_anybody = || self.lists_at(before).meanings().is_some_and(|meanings| meanings.of("person").is_some());
            is_anybody() || self.is_person(before) || self.part_at(before) == Some(PartOfSpeech::Pron)
        })
    }

    /// *Jadi korban sudah memaafkan*, *hujan turun, jadi jalan licin*: whether a verb that may be a conjunction opens a clause as such. In a title it is a verb, and so it is
    /// where a comma closes its phrase, *Jadi tersangka, ia ditahan*, or what its subject is, *Budi, ayah korban, jadi saksi*.
    pub(super) fn opens_as_conjunction(&self, at: usize, end: usize) -> bool {
        let may_be = self.entry_at(at).is_some_and(|entry| [PartOfSpeech::Verb, PartOfSpeech::Cconj].into_iter().all(|part| entry.may_be(part)));
        let is_part = |at: &usize| self.token(*at).kind != TokenKind::Punctuation;
        let is_predicate = |at: usize| self.is_verb_form(at) || self.is_on(List::Truth, at);
        let opens = || match self.before(at) {
            sense::HEAD => true,
            "," => (self.sentence.tokens.start..at - 1).rev().take_while(is_part).any(is_predicate),
            _ => false,
        };
        // *Jadi tersangka, ia ditahan*, *Jadi pelatih tim, Budi senang*
        const LONGEST: usize = 3;
        let is_closed = || self.is_plain_noun(at + 1) && (at + 2..at + 2 + LONGEST).any(|behind| self.word_at(behind) == ",");
        may_be && !self.sentence.is_title && opens() && !is_closed() && (end == at + 1 || self.word_at(end) != ",")
    }

    /// *menyetop sementara layanan*: whether a conjunction that is an adverb too stands behind an active or passive verb in a clause that has no other.
    fn is_inside_clause(&self, entry: Entry<'_>, tokens: &Range<usize>) -> bool {
        let may_be = entry.part_of_speech() == Some(PartOfSpeech::Sconj) && entry.may_be(PartOfSpeech::Adv);
        let Some(before) = tokens.start.checked_sub(1).filter(|before| may_be && *before >= self.sentence.tokens.start) else { return false };
        let is_in_title = || self.sentence.is_title && morphology::active(self.word_at(before), self.lexicon).is_some();
        let is_deed = || self.is_deed(before) || is_in_title();
        let ends = |at: &usize| self.token(*at).kind == TokenKind::Punctuation;
        is_deed() && !(tokens.end..self.sentence.tokens.end).take_while(|at| !ends(at)).any(|at| self.is_verb_form(at))
    }

    /// Whether an active or passive verb stands there.
    fn is_deed(&self, at: usize) -> bool {
        self.is_verb_form(at) && morphology::has_voice(self.word_at(at))
    }

    /// *Muridnya, Plato, mendirikan*: whether a name stands behind a comma, closed by another before its verb.
    fn is_apposed(&self, comma: usize) -> bool {
        const LONGEST: usize = 6;
        let is_large = |at: usize| self.token(at).of(self.document.text()).starts_with(char::is_uppercase);
        let is_part =
            |at: &usize| *at < self.sentence.tokens.end && (is_large(*at) || self.is_on(List::Coordinator, *at) || self.is_on(List::Connector, *at));
        // *Promotornya, Prof. Joni Hermana, hadir*
        let titled = self.names_at(comma + 1).iter().map(|name| name.tokens.end).max();
        let close = titled.unwrap_or_else(|| comma + 1 + (comma + 1..comma + 1 + LONGEST).take_while(is_part).count());
        let goes_on = || close + 1 < self.sentence.tokens.end && !is_large(close + 1) && !self.is_on(List::Coordinator, close + 1);
        close > comma + 1 && (titled.is_some() || is_large(comma + 1)) && self.word_at(close) == "," && goes_on()
    }

    /// *dari rapat hingga kegiatan*, *diubah dari badan menjadi kementerian*: what stands between two nouns or names behind *dari*, where the word is a range or
    /// something turns: *warga dari desa itu menjadi korban*.
    fn joint_behind(&self, tokens: &Range<usize>) -> Option<&str> {
        const LONGEST: usize = 5;
        let lists = self.lists_at(tokens.start);
        let turned = lists.others().and_then(|others| others.of("turned"));
        let range = || lists.meanings().and_then(|meanings| meanings.of("range"));
        let joint = turned.or_else(range).filter(|_| tokens.len() == 1)?;
        let is = |section: &str, at: usize| self.lists_at(at).others().is_some_and(|others| others.of(section).is_some());
        let first = self.sentence.tokens.start;
        let is_part =
            |at: &usize| self.is_name(*at) || self.token(*at).kind == TokenKind::Word && !self.is_deed(*at) && !self.is_on(List::AfterNoun, *at);
        let from = (tokens.start.saturating_sub(LONGEST).max(first)..tokens.start).rev().take_while(is_part).find(|at| is("from", *at))?;
        let turns = || (from.saturating_sub(LONGEST).max(first)..from).any(|at| is("turns", at));
        // *dari pagi hingga malam*
        let is_thing = || self.is_plain_noun(tokens.end) && self.lists_at(tokens.end).meanings().is_none();
        let fits = if turned.is_some() { turns() } else { is_thing() };
        fits.then_some(joint)
    }

    /// *putih hingga kelabu*, *teh, kopi hingga susu*: between two adjectives and before the last of a row the word of a range is "to", unless a word beside it says
    /// otherwise.
    fn between_alike(&self, tokens: &Range<usize>) -> Option<&str> {
        let joint = self.lists_at(tokens.start).meanings()?.of("range")?;
        let before = tokens.start.checked_sub(1).filter(|before| *before >= self.sentence.tokens.start)?;
        let is_adjective = |at: usize| self.part_at(at) == Some(PartOfSpeech::Adj);
        let is_thing = |at: usize| self.is_name(at) || self.is_plain_noun(at) && self.lists_at(at).meanings().is_none();
        let opens = self.name_over(before).map_or(before, |name| name.tokens.start);
        let in_row = || opens > self.sentence.tokens.start && self.word_at(opens - 1) == ",";
        let is_alike = is_adjective(before) && is_adjective(tokens.end) || is_thing(before) && is_thing(tokens.end) && in_row();
        is_alike.then_some(joint)
    }
}

fn kept<'l>(reading: &Reading<'l>, surface: &str, blank: Hit<'l>) -> Hit<'l> {
    Hit {
        headword: Some(reading.entry.headword.into()),
        source: Some(reading.entry.source().into()),
        glosses: vec![Cow::Owned(surface.to_owned())],
        status: Status::Exact,
        ..blank
    }
}

/// At most three glosses: those of the chosen sense, the runner-up's in the last place that is free; side by side where nothing decided.
fn shown_glosses<'l>(choice: &sense::Choice<'l>) -> Vec<Cow<'l, str>> {
    const MOST: usize = 3;
    let mut glosses: Vec<Cow<'l, str>> = choice.sense.glosses().take(MOST).map(Cow::Borrowed).collect();
    let is_other = |gloss: &&str| !choice.sense.glosses().any(|known| known == *gloss);
    let mut others = choice.runner_up.into_iter().flat_map(|sense| sense.glosses()).filter(is_other).map(Cow::Borrowed);
    if choice.undecided {
        glosses.splice(1.min(glosses.len())..1.min(glosses.len()), others.next());
    } else {
        glosses.extend(others.take(MOST - glosses.len()));
    }
    glosses.truncate(MOST);
    glosses
}

/// Whether a word is printed in capitals throughout.
pub(super) fn is_capitals(text: &str) -> bool {
    text.chars().all(char::is_uppercase)
}
