//! Which sense of a headword fits the sentence: part of speech from the neighbours, cue words, then the order of the dictionary.

use std::ops::Range;

use super::figure::is_year;
use crate::lexicon::entry::COMMA;
use crate::lexicon::{Entry, Lexicon, List, PartOfSpeech, Sense};
use crate::morphology;

/// What stands around a word.
#[derive(Clone, Debug, Default)]
pub(super) struct Context<'c> {
    /// The word before, in lower case; [`HEAD`] at the head of the sentence, [`CLOSED`] behind a quotation.
    pub(super) before: &'c str,
    /// The word after.
    pub(super) after: &'c str,
    /// The words of the sentence near it, before and behind: cues farther away belong to other words.
    pub(super) near: Vec<&'c str>,
    /// Whether the word before is a noun.
    pub(super) noun_before: bool,
    /// Whether the word after is a verb.
    pub(super) verb_after: bool,
    /// Whether the word after is a noun.
    pub(super) noun_after: bool,
    /// Whether the word after is an adjective.
    pub(super) adjective_after: bool,
    /// Whether the neighbours are names: then they are nouns.
    pub(super) name_before: bool,
    /// Whether the name before is somebody's.
    pub(super) person_before: bool,
    /// Whether the word before says who somebody is: a name, a pronoun, a noun for people.
    pub(super) somebody_before: bool,
    /// Whether the clause is denied before the word.
    pub(super) denied: bool,
    /// Whether a name follows.
    pub(super) name_after: bool,
    /// Whether the name that follows is somebody's.
    pub(super) person_after: bool,
    /// Whether the name that follows is a place's.
    pub(super) place_after: bool,
    /// Whether a noun stands directly behind the name that follows.
    pub(super) noun_behind_name: bool,
    /// Whether the noun before has its number before it.
    pub(super) counted_before: bool,
    /// Whether the number before is the tail of a noun or name, and counts nothing that follows.
    pub(super) labeled_before: bool,
    /// Whether a conjunction follows, with which another clause begins.
    pub(super) clause_after: bool,
    /// What the number behind counts.
    pub(super) counted: &'c str,
    /// Which of the words near it stand behind it before the next verb or mark, without the first.
    pub(super) phrase_behind: Range<usize>,
    /// Which of the words near it name what a passive is done to, before it: a cue in `right` of the active may stand there.
    pub(super) patient: Range<usize>,
    /// Whether the word after is a number of percent.
    pub(super) percent_after: bool,
    /// What the document is about.
    pub(super) topic: Option<&'c str>,
}

/// What stands before the first word of a sentence, as `left` in the dictionaries has it.
pub(super) const HEAD: &str = "^";
/// What stands in `near` before a domain: *@sport* chooses a sense in every document on sport.
const TOPIC: char = '@';
/// What a number in digits is in `left` and `right`, but for a year.
const NUMBER: &str = "#";
/// What a closing quotation mark is in `left`, however it is printed.
pub(super) const CLOSED: &str = "”";
/// Whether something holds of what stands around a word.
type Holds = fn(&Context<'_>) -> bool;

/// What any noun, verb, adjective or name is in `right`: *menolak rencana* "reject", *menolak hadir* "refuse".
const KINDS: [(&str, Holds); 9] = [
    ("NOUN", |context| context.noun_after),
    ("VERB", |context| context.verb_after),
    ("ADJ", |context| context.adjective_after),
    ("NAME", |context| context.name_after),
    (PERSON, |context| context.person_after),
    // *hingga Jakarta* to, *hingga Prabowo tiba* until
    ("PLACE", |context| context.place_after),
    // *ia seperti mengajak* seem to, but *lomba seperti menari*
    ("SOMEBODY VERB", |context| context.somebody_before && context.verb_after),
    ("NAME NOUN", |context| context.noun_behind_name),
    ("^NOUN", |context| [HEAD, ","].contains(&context.before) && (context.noun_after || context.name_after)),
];
/// What the name of anybody is in `left` and `right`: *Raka sendiri* "himself".
const PERSON: &str = "PERSON";
/// What a noun with its number is in `left`: *satu gol lagi* "more".
const COUNTED: &str = "COUNTED";
/// What a clause that is denied is in `left`: *tidak bisa bermain lagi* "anymore".
const DENIED: &str = "DENIED";
/// What stands in `right` before a word that may stand further on, behind a noun or name: *menyebut serangan itu sebagai* "call".
const FURTHER: char = '+';
/// What any noun with *-nya* is in `left`: *rumahnya sendiri* "his own house", but *melakukannya sendiri*.
const POSSESSED: &str = "-nya";

/// The sense that fits best, and the one that came second.
pub(super) struct Choice<'l> {
    pub(super) sense: Sense<'l>,
    pub(super) runner_up: Option<Sense<'l>>,
    /// The word that decided, where one did.
    pub(super) cue: Option<String>,
    /// Whether a word speaks for it that need not stand beside it, and so holds for the text.
    pub(super) is_near: bool,
    /// Whether nothing decided between two senses that both name cues.
    pub(super) undecided: bool,
}

/// How many tokens away a cue may stand: those farther belong to other words.
pub(super) const REACH: usize = 10;
/// How much a cue word next to the word, one in the sentence, a fitting part of speech and the first place in the entry count.
const NEXT_TO_IT: f64 = 4.0;
/// What the kind of the word behind counts: more than a cue somewhere in the sentence, less than a word directly beside.
const BEFORE_KIND: f64 = 2.5;
/// With the first place a name behind counts more than a word beside that asks for a later one: *operasi bersama TNI*.
const BEFORE_NAME: f64 = 3.2;
const CUE: f64 = 2.0;
const FITS: f64 = 1.0;
const FIRST: f64 = 0.9;
const BEHIND_NOUN: f64 = 1.0;
const BEFORE_VERB: f64 = 2.4;
/// What the document is about counts more than the first place, but less than any cue word.
const OF_TOPIC: f64 = 1.2;

/// Chooses among the senses of an entry, or those of one part of speech `only`; none for an entry without such senses. The context is asked for where there
/// is a choice.
pub(super) fn choose<'l, 'c>(
    entry: Entry<'l>,
    only: Option<PartOfSpeech>,
    context: impl FnOnce() -> Context<'c>,
    lexicon: &Lexicon,
) -> Option<Choice<'l>> {
    let senses: Vec<Sense<'l>> = entry.senses().filter(|sense| only.is_none() || sense.part_of_speech() == only).collect();
    let [first, .., _] = senses.as_slice() else {
        return senses.first().map(|sense| Choice { sense: *sense, runner_up: None, cue: None, is_near: false, undecided: false });
    };
    let context = &context();
    let expected = Expected::beside(first, context, lexicon);
    let (before, after) = (Beside::new(context.before), Beside::new(context.after));
    let mut ranked: Vec<Scored<'l, '_>> =
        senses.iter().enumerate().map(|(place, sense)| score(place, *sense, context, &expected, [&before, &after])).collect();
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
    let [best, second, ..] = ranked.as_slice() else { return None };
    let (sense, runner_up) = (best.sense, second.sense);
    let open = best.decided.is_none() && first.near().next().is_some() && runner_up.near().next().is_some();
    let same_part = sense.part_of_speech() == runner_up.part_of_speech();
    let undecided = open && same_part && best.score - second.score <= FIRST;
    Some(Choice { sense, runner_up: Some(runner_up), cue: best.decided.map(str::to_owned), is_near: best.is_near, undecided })
}

/// What the neighbours of a word say before its senses are asked.
struct Expected {
    /// The parts of speech that are likely, and how much.
    parts: Vec<(PartOfSpeech, f64)>,
    /// Behind a noun the adjective is likelier than a second noun; a verb may have that noun for its subject.
    adjective: bool,
}

impl Expected {
    /// For an entry with this first sense.
    fn beside(first: &Sense<'_>, context: &Context<'_>, lexicon: &Lexicon) -> Self {
        let mut parts = expected_parts(context, lexicon);
        // *akan kembali mengundang*: before a verb stands an adverb; but *teknologi baru disambut*, *direktur yang baru merupakan*: an adjective stays with its noun.
        let defines = || lexicon.is(List::Defining, context.after);
        if context.verb_after && !(first.part_of_speech() == Some(PartOfSpeech::Adj) && (context.noun_before || defines())) {
            parts.extend([(PartOfSpeech::Adv, BEFORE_VERB), (PartOfSpeech::Aux, BEFORE_VERB)]);
        }
        Self { parts, adjective: context.noun_before && first.part_of_speech() == Some(PartOfSpeech::Noun) }
    }

    fn fits(&self, sense: Sense<'_>) -> f64 {
        let Some(part) = sense.part_of_speech() else { return 0.0 };
        // *target realisasi*: one that asks for the noun behind it alone is none of the noun before.
        let stands_before = || sense.left().next().is_none() && sense.right().next().is_some();
        let behind_noun = if self.adjective && part == PartOfSpeech::Adj && !stands_before() { BEHIND_NOUN } else { 0.0 };
        FITS * (behind_noun + self.parts.iter().filter(|(likely, _)| *likely == part).map(|(_, weight)| weight).sum::<f64>())
    }
}

fn score<'l, 'c>(place: usize, sense: Sense<'l>, context: &'c Context<'_>, expected: &Expected, beside: [&'c Beside<'_>; 2]) -> Scored<'l, 'c> {
    let order = if place == 0 { FIRST } else { 0.0 };
    let (neighbour, kind) = (neighbour(sense, context, beside), kind_behind(sense, context));
    let (cue, topic) = (cue(sense, context), topic(sense, context));
    // A word directly beside says all that its kind would.
    let kind_counts = if context.name_after { BEFORE_NAME } else { BEFORE_KIND };
    let beside = if neighbour.is_some() { NEXT_TO_IT } else { kind.map_or(0.0, |_| kind_counts) };
    let score = order + expected.fits(sense) + beside + cue.map_or(0.0, |_| CUE) + topic.map_or(0.0, |_| OF_TOPIC);
    Scored { score, place, sense, decided: neighbour.or(kind).or(cue).or(topic), is_near: cue.is_some() }
}

/// A sense and what speaks for it.
struct Scored<'l, 'c> {
    score: f64,
    place: usize,
    sense: Sense<'l>,
    /// The cue word, where there is one.
    decided: Option<&'c str>,
    /// Whether one of those that may stand anywhere near.
    is_near: bool,
}

/// A word directly beside, and what stands for it in the dictionaries where it is a number or a comma.
struct Beside<'c> {
    word: &'c str,
    sign: Option<&'static str>,
}

impl<'c> Beside<'c> {
    fn new(word: &'c str) -> Self {
        const CENTURIES: [&str; 2] = ["19", "20"];
        // *2018* and *2018-2023*, but *1500* and *20,5* count something.
        let is_recent = |word: &str| is_year(word) && CENTURIES.iter().any(|century| word.starts_with(century));
        let is_year = || word.split('-').all(is_recent);
        let is_number = || word.starts_with(|c: char| c.is_ascii_digit()) && !is_year();
        let sign = if word == "," { Some(COMMA) } else { is_number().then_some(NUMBER) };
        Self { word, sign }
    }

    fn is(&self, cue: &str) -> bool {
        cue == self.word || self.sign == Some(cue)
    }
}

/// Whether an entry of one sense may stand here: where the sense asks for words beside it, only with one of them.
pub(super) fn holds<'c>(entry: Entry<'_>, context: impl FnOnce() -> Context<'c>) -> bool {
    let mut senses = entry.senses();
    let (Some(sense), None) = (senses.next(), senses.next()) else { return true };
    let asks = sense.left().chain(sense.right()).next().is_some();
    !asks || {
        let context = &context();
        neighbour(sense, context, [&Beside::new(context.before), &Beside::new(context.after)]).is_some() || kind_behind(sense, context).is_some()
    }
}

/// The word directly before or after, where it is one that chooses the sense.
fn neighbour<'c>(sense: Sense<'_>, context: &Context<'_>, [before, after]: [&Beside<'c>; 2]) -> Option<&'c str> {
    // *pasien baru 120 orang*: an adverb of the number does not stand behind a noun, but *anggaran baru 40 persen*.
    let is_adverb_of_noun = || context.noun_before && !context.percent_after && sense.part_of_speech() == Some(PartOfSpeech::Adv);
    let is_further = |cue: &str| cue.strip_prefix(FURTHER).is_some_and(|cue| context.near[context.phrase_behind.clone()].contains(&cue));
    let is_counted = |cue: &str| !context.counted.is_empty() && cue == context.counted;
    // *striker baru setelah Musa pergi*
    let belongs_further = |cue: &str| cue == NUMBER || context.clause_after;
    let is_right = |cue: &str| after.is(cue) && !(belongs_further(cue) && is_adverb_of_noun()) || is_counted(cue) || is_further(cue);
    let is_possessed = || context.noun_before && before.word.ends_with(&POSSESSED[1..]);
    let is_kind = |cue: &str| match cue {
        POSSESSED => is_possessed(),
        PERSON => context.person_before,
        COUNTED => context.counted_before,
        DENIED => context.denied && !context.counted_before,
        _ => false,
    };
    let left = sense.left().any(|cue| before.is(cue) || is_kind(cue)).then_some(before.word);
    // *memakai baju* "wear", *baju itu dipakai*
    let patient = || !context.patient.is_empty() && sense.right().any(|cue| context.near[context.patient.clone()].contains(&cue));
    left.or_else(|| sense.right().any(is_right).then_some(after.word)).or_else(|| patient().then_some(before.word))
}

/// The word directly after, where a sense asks for one of its kind.
fn kind_behind<'c>(sense: Sense<'_>, context: &'c Context<'_>) -> Option<&'c str> {
    // Cues that are words are written small.
    let may_be = |cue: &&str| cue.ends_with(|c: char| c.is_ascii_uppercase());
    let is_kind = |cue: &str| KINDS.iter().any(|(kind, holds)| *kind == cue && holds(context));
    sense.right().filter(may_be).any(is_kind).then_some(context.after)
}

/// A cue word of a sense that stands in the sentence, as it is or with affixes.
fn cue<'c>(sense: Sense<'_>, context: &Context<'c>) -> Option<&'c str> {
    let mut near = sense.near();
    near.find_map(|cue| context.near.iter().find(|word| carries(word, cue)).copied())
}

/// What the document is about, where that is a cue of a sense.
fn topic<'c>(sense: Sense<'_>, context: &Context<'c>) -> Option<&'c str> {
    context.topic.filter(|topic| sense.near().any(|cue| cue.strip_prefix(TOPIC) == Some(topic)))
}

/// Whether a word is a cue, bare or with affixes that leave its letters alone: *berorgan*, but not *organisasi*. Where the cue ends in *-an*, a noun with a prefix
/// before it is another, whose *-an* goes with the prefix: *pertahanan* is no *tahanan*.
pub(super) fn carries(word: &str, cue: &str) -> bool {
    const SHORTEST: usize = 4;
    let is_other = || cue.ends_with("an") && ["pe", "ke"].iter().any(|prefix| word.starts_with(prefix) && !cue.starts_with(prefix));
    word == cue || (cue.len() >= SHORTEST && word.len() > cue.len() && morphology::surrounds(word, cue) && !is_other())
}

/// Parts of speech that the neighbours speak for, with weights.
fn expected_parts(context: &Context<'_>, lexicon: &Lexicon) -> Vec<(PartOfSpeech, f64)> {
    use PartOfSpeech::{Adj, Adv, Aux, Det, Noun, Num, Verb};
    let (before, after) = (lexicon.lists_of(context.before), lexicon.lists_of(context.after));
    let mut parts = Vec::new();
    let is_number = || context.before.bytes().all(|b| b.is_ascii_digit()) && !context.before.is_empty() && !context.labeled_before;
    if before.has(List::BeforeNoun) || is_number() {
        parts.push((Noun, 1.2));
    }
    if before.has(List::BeforeVerb) {
        parts.extend([(Verb, 1.2), (Adj, 0.4)]);
    }
    if before.has(List::BeforeAdjective) {
        parts.extend([(Adj, 1.2), (Adv, 0.3)]);
    }
    if after.has(List::AfterNoun) {
        parts.extend([(Noun, 0.8), (Adj, 0.2)]);
    }
    if after.has(List::AfterAuxiliary) {
        parts.extend([(Aux, 0.8), (Adv, 0.6)]);
    }
    if context.name_before && context.name_after {
        parts.push((Verb, 0.7));
    }
    // *," jelas Budi*: behind a quotation stands a verb of saying.
    if context.before == CLOSED {
        parts.push((Verb, 2.4));
    }
    // *kedua negara* both countries, *kedua WNI*, but *babak kedua* second half.
    if !context.noun_before && (context.noun_after || context.name_after) {
        parts.extend([(Num, 1.2), (Det, 1.2)]);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Beside, Context, NUMBER, choose};
    use crate::lexicon::Lexicon;

    #[test]
    fn somebodys_name_before_is_a_cue() {
        let entry = "sendiri = [{ pos = 'PRON', en = ['itself'] }, { pos = 'PRON', en = ['himself'], left = ['PERSON', 'dia'] }]";
        let lexicon = Lexicon::from_toml(entry).unwrap();
        let shown = |before: &str, person_before: bool| {
            let context = Context { before, after: "pulang", verb_after: true, name_before: true, person_before, ..Context::default() };
            choose(lexicon.entry("sendiri").unwrap(), None, || context, &lexicon).and_then(|choice| choice.sense.glosses().next()).unwrap()
        };
        assert_eq!([shown("raka", true), shown("dia", false), shown("jakarta", false)], ["himself", "himself", "itself"]);
    }

    #[test]
    fn a_clause_that_is_denied_is_a_cue_unless_the_word_before_is_counted() {
        let entry = "lagi = [{ pos = 'ADV', en = ['again'] }, { pos = 'ADV', en = ['anymore'], left = ['DENIED'] }]";
        let lexicon = Lexicon::from_toml(entry).unwrap();
        let shown = |denied: bool, counted_before: bool| {
            let context = Context { before: "gol", after: ".", denied, counted_before, ..Context::default() };
            choose(lexicon.entry("lagi").unwrap(), None, || context, &lexicon).and_then(|choice| choice.sense.glosses().next()).unwrap()
        };
        assert_eq!([shown(true, false), shown(true, true), shown(false, false)], ["anymore", "again", "again"]);
    }

    #[test]
    fn a_number_beside_is_no_year() {
        let is_number = |word: &str| Beside::new(word).is(NUMBER);
        assert!(["20", "20,5", "19.5", "1500", "2.018", "2000-an"].into_iter().all(is_number));
        assert!(!["2018", "2018-2023", "1998", "dua", ""].into_iter().any(is_number));
    }
}
