//! What the dictionaries say of one word form: the entry nearest to it, and what its affixes make of the entry's English.
//!
//! The form is looked up, then the form in its standard spelling, without clitics, the active verb or singular, the derived headword, the base, the root.

use std::cmp::Reverse;
use std::iter;

use super::english;
use super::status::Status;
use crate::lexicon::{Entry, Lexicon, Mode, PartOfSpeech};
use crate::morphology::{self, AffixKind, Analysis, Step};

/// Whom a clitic speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// *-ku*: who speaks.
    First,
    /// *-mu*: who is spoken to.
    Second,
    /// *-nya*: anybody else, and anything.
    Third,
}

impl Person {
    fn of(clitic: &str) -> Option<Self> {
        match clitic {
            "-ku" => Some(Self::First),
            "-mu" => Some(Self::Second),
            "-nya" => Some(Self::Third),
            _ => None,
        }
    }

    /// Its pronoun, as `dictionaries/english.toml` has it: `possessive` of a noun, `object` of a verb, `agent` of a passive that is composed, `passive` behind a
    /// gloss that begins with *be*.
    fn pronoun<'l>(self, lexicon: &'l Lexicon, case: &str) -> Option<&'l str> {
        let person = match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
        };
        lexicon.english(&format!("{person}+{case}"))
    }

    /// The possessive before a gloss: of whom only somebody has, *istrinya* "his wife", *ayahnya* "his/her father".
    fn possessive<'l>(self, lexicon: &'l Lexicon, gloss: &str) -> Option<&'l str> {
        let of_person = (self == Self::Third).then(|| lexicon.english(&format!("{gloss}+owner"))).flatten();
        of_person.or_else(|| self.pronoun(lexicon, "possessive"))
    }
}

/// How the English of a headword has to be changed to be that of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Composed {
    /// *di-*: "be signed".
    Passive,
    /// Full reduplication: "children".
    Plural,
    /// *ter-* on an adjective: "highest".
    Superlative,
    /// *lebih* before an adjective: "higher".
    Comparative,
    /// *secara* before an adjective: "freely".
    Manner,
    /// *peN- -an* on a verb: "signing".
    Gerund,
    /// *-nya* on a verb before its subject: "increasing", and with *di-* "being built".
    Nominal,
    /// The same of a passive.
    NominalPassive,
    /// *ber-* on a noun: "with a beard".
    With,
    /// *se-* on an adjective: "as high as".
    As,
    /// *se-* on a noun: "one month".
    One,
    /// *ke-* on a number: "second".
    Ordinal,
    /// *-nya* and the like on a noun: "its promise".
    Possessed(Person),
    /// *-nya* on a noun that opens a sentence before a comma: "the problem is".
    Topic,
    /// The same of what a reviewer judges: "the place".
    Definite,
    /// A pronoun behind a verb: "sign it".
    Object(Person),
    /// *ketidak- -an* on an adjective: "not being synchronized".
    NotBeing,
    /// *ke- -an* on an adjective in *ter-*: "being isolated".
    Being,
    /// *sejelas-jelasnya*: "as clear as possible".
    Utmost,
    /// *di- -nya*: "be signed by him/her".
    PassiveBy,
    /// A voice or particle that English does not show.
    Same,
}

impl Composed {
    /// What a clitic behind a noun or name says of its owner.
    pub(super) fn possessed(clitic: &str) -> Option<Self> {
        Person::of(clitic).map(Self::Possessed)
    }

    /// What *-nya* makes of a word that opens a sentence and has a comma behind it: *Persoalannya,* the problem is, *Tragisnya,* tragically.
    pub(super) fn before_comma(self, part: Option<PartOfSpeech>) -> Self {
        match (self, part) {
            (Self::Possessed(Person::Third), _) => Self::Topic,
            (Self::Same, Some(PartOfSpeech::Adj)) => Self::Manner,
            (other, _) => other,
        }
    }

    /// What *-nya* makes of a noun that is spoken of and nobody's: *tempatnya nyaman* the place.
    pub(super) fn judged(self) -> Self {
        if self == Self::Possessed(Person::Third) { Self::Definite } else { self }
    }

    /// What *-nya* makes of a verb behind a quotation: who speaks, which goes without saying.
    pub(super) fn behind_quotation(self) -> Self {
        if matches!(self, Self::Object(Person::Third) | Self::Nominal) { Self::Same } else { self }
    }

    /// What *-nya* makes of a verb that stands before a noun: no pronoun, but a noun of the verb, *meningkatnya kasus* the increasing of cases.
    pub(super) fn before_noun(self) -> Self {
        match self {
            Self::Object(Person::Third) => Self::Nominal,
            Self::PassiveBy => Self::NominalPassive,
            other => other,
        }
    }

    /// The English of the form, composed from a gloss of its headword.
    pub fn apply(self, lexicon: &Lexicon, gloss: &str) -> String {
        let with = |before: Option<&str>, gloss: &str, behind: Option<&str>| {
            let words: Vec<&str> = before.into_iter().chain([gloss]).chain(behind).collect();
            words.join(" ")
        };
        let framed = |frame: &str| english::framed(lexicon, frame, gloss).unwrap_or_else(|| gloss.to_owned());
        match self {
            Self::Passive => english::passive(lexicon, gloss),
            Self::PassiveBy => with(None, &english::passive(lexicon, gloss), Person::Third.pronoun(lexicon, "agent")),
            Self::Plural => english::plural(lexicon, gloss),
            Self::Superlative => english::superlative(lexicon, gloss),
            Self::Comparative => english::comparative(lexicon, gloss),
            Self::Manner => english::adverb(lexicon, gloss),
            Self::Nominal => english::gerund(lexicon, gloss),
            Self::NominalPassive => english::gerund(lexicon, &english::passive(lexicon, gloss)),
            Self::Gerund => english::gerund(lexicon, gloss),
            Self::With => format!("with {gloss}"),
            Self::As => format!("as {gloss} as"),
            Self::NotBeing => framed("not_being"),
            Self::Being => framed("being"),
            Self::Utmost => framed("utmost"),
            Self::One => format!("one {gloss}"),
            Self::Ordinal => english::ordinal_of(lexicon, gloss).unwrap_or_else(|| gloss.to_owned()),
            Self::Possessed(owner) => with(owner.possessive(lexicon, gloss), gloss, None),
            Self::Topic if english::is_plural(lexicon, gloss) => framed("topics"),
            Self::Topic => format!("the {gloss} is"),
            Self::Definite => format!("the {gloss}"),
            Self::Object(person) => {
                let case = if gloss.starts_with("be ") { "passive" } else { "object" };
                with(None, gloss, person.pronoun(lexicon, case))
            }
            Self::Same => gloss.to_owned(),
        }
    }
}

/// What is known of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<'l> {
    /// The entry found.
    pub entry: Entry<'l>,
    /// How.
    pub status: Status,
    /// What the affixes make of it; none for the headword itself.
    pub composed: Option<Composed>,
    /// From the headword to the form.
    pub path: Vec<Step>,
}

impl Reading<'_> {
    /// The part of speech that its affixes make something of: *golnya* is of the noun, *disesatkan* of the verb, though *menyesatkan* is "misleading" first.
    pub(super) fn part_composed(&self) -> Option<PartOfSpeech> {
        let is_verb = || self.entry.senses().any(|sense| sense.part_of_speech() == Some(PartOfSpeech::Verb));
        let is_passive = matches!(self.composed, Some(Composed::Passive | Composed::PassiveBy)) && is_verb();
        if is_passive { Some(PartOfSpeech::Verb) } else { self.entry.part_of_speech() }
    }

    /// What *-nya* makes of a verb that stands before a noun. Active verbs in *-kan* and *-i* have somebody all the same: *memberinya penghargaan*.
    pub(super) fn before_noun(&self) -> Option<Composed> {
        let verb = self.entry.headword;
        let is_active = verb.starts_with("me") && (verb.ends_with("kan") || verb.ends_with('i'));
        let has_object = is_active && self.composed == Some(Composed::Object(Person::Third));
        self.composed.map(|composed| if has_object { composed } else { composed.before_noun() })
    }

    /// Whether the form is an active verb without its *me-*, which is a deed even where the verb is an adjective first: *narik* pull, not "interesting".
    pub(super) fn is_spoken_deed(&self) -> bool {
        let is_short = |step: &Step| step.kind == AffixKind::Spelling && step.gives.starts_with(['n', 'm']) && !step.gives.starts_with("me");
        let is_verb = || self.entry.may_be(PartOfSpeech::Verb);
        let headword = self.entry.headword;
        self.path.last().is_some_and(is_short) && headword.starts_with("me") && !headword.ends_with("kan") && is_verb()
    }
}

/// The entry nearest to a form in lower case; none where not even a root is known. A form without a gloss otherwise is read in its standard spelling.
pub fn read_form<'l>(form: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    let reading = read_standard(form, lexicon);
    let is_glossed = |reading: &Reading<'_>| reading.status != Status::Root;
    if reading.as_ref().is_some_and(is_glossed) { reading } else { spoken(form, lexicon).or(reading) }
}

/// The same of the standard language alone: of a form that may be a name, or is put together.
pub(super) fn read_standard<'l>(form: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    match lexicon.entry(form) {
        Some(entry) => read_entry(entry, lexicon),
        None => analyze(form, lexicon),
    }
}

/// The reading of a colloquial form that is otherwise unknown, by its standard spelling: *ngatur* mengatur. Derived, since a rule and no dictionary says so.
pub(super) fn spoken<'l>(form: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    let standard = morphology::standard(form, lexicon)?;
    let mut reading = read_standard(&standard, lexicon).filter(|reading| reading.status != Status::Root)?;
    reading.status = Status::Derived;
    reading.path.push(Step { affix: "spelling", kind: AffixKind::Spelling, gives: form.to_owned() });
    Some(reading)
}

/// The reading of a form that has no entry of its own.
pub(super) fn analyze<'l>(form: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    if let Some(reading) = lexicon.variant(form).and_then(|standard| of_variant(form, standard, lexicon)) {
        return Some(reading);
    }
    if let Some(reading) = of_doubled_passive(form, lexicon).or_else(|| of_utmost(form, lexicon)) {
        return Some(reading);
    }
    let analyses = morphology::by_affixes(form, lexicon);
    let readings = analyses.iter().filter_map(|analysis| of_analysis(form, analysis, lexicon));
    // Of two headwords as near the longer at the head of the form has more of it: *kata-katanya* is *kata-kata*, not *kata*.
    let opening = |headword: &str| if form.starts_with(headword) { headword.len() } else { 0 };
    let nearest = readings.min_by_key(|reading| (rank(reading.status), reading.path.len(), Reverse(opening(reading.entry.headword))));
    let is_read = |reading: &Reading<'_>| reading.status != Status::Root;
    if nearest.as_ref().is_some_and(is_read) { nearest } else { of_passive(form, lexicon).or_else(|| at_place(form, lexicon)).or(nearest) }
}

/// The reading of a passive that is said twice: *diulang-ulang* be repeated, and not "again".
fn of_doubled_passive<'l>(form: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    let mut reading = read_standard(&morphology::single_passive(form)?, lexicon).filter(|reading| reading.status != Status::Root)?;
    reading.status = Status::Derived;
    reading.path.push(Step { affix: "reduplication", kind: AffixKind::Reduplication, gives: form.to_owned() });
    Some(reading)
}

/// The reading of *sejelas-jelasnya* as clear as possible, which nobody explained; what has an entry does not come here.
fn of_utmost<'l>(form: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    let (base, again) = form.strip_prefix("se")?.split_once('-')?;
    let entry = lexicon.entry(base).filter(|entry| again.strip_suffix("nya") == Some(base) && entry.part_of_speech() == Some(PartOfSpeech::Adj))?;
    let path = vec![Step { affix: "se-", kind: AffixKind::Prefix, gives: form.to_owned() }];
    Some(Reading { entry, status: Status::Derived, composed: Some(Composed::Utmost), path })
}

/// The reading of a passive whose active verb alone the dictionary has: *disemai* be sown, of *menyemai*, though no *semai* is a word, and *disantuni*, which is more than
/// *santun* polite; *teraliri*, of *mengaliri*.
fn of_passive<'l>(form: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    let with_clitic = morphology::hosts_and_clitics(form).map(|(host, clitic)| (host, Some(clitic)));
    iter::once((form, None)).chain(with_clitic).find_map(|(host, clitic)| {
        let state = host.strip_prefix("ter").filter(|stem| stem.ends_with('i')).map(|stem| format!("di{stem}"));
        let entry = lexicon.entry(morphology::active_of(state.as_deref().unwrap_or(host), lexicon)?)?;
        let is_verb = entry.senses().any(|sense| sense.part_of_speech() == Some(PartOfSpeech::Verb));
        let passive = Step { affix: if state.is_some() { "ter-" } else { "di-" }, kind: AffixKind::Prefix, gives: host.to_owned() };
        let outer = clitic.map(|affix| Step { affix, kind: AffixKind::Clitic, gives: form.to_owned() });
        let composed = Some(if clitic == Some("-nya") { Composed::PassiveBy } else { Composed::Passive });
        let path = iter::once(passive).chain(outer).collect();
        (is_verb && entry.mode() == Mode::Lemma).then_some(Reading { entry, status: Status::Derived, composed, path })
    })
}

/// The reading of *disungai*, of *di sungai*: the preposition glued to a noun that heads names and has no verb, whose passive it would be.
fn at_place<'l>(form: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    const SHORTEST: usize = 4;
    let place = form.strip_prefix("di").filter(|place| place.len() >= SHORTEST)?;
    let is_head = lexicon.name_patterns(place).next().is_some() && morphology::active(place, lexicon).is_none();
    let entry = lexicon.entry(place).filter(|entry| is_head && entry.part_of_speech() == Some(PartOfSpeech::Noun))?;
    let path = vec![Step { affix: "spelling", kind: AffixKind::Spelling, gives: form.to_owned() }];
    Some(Reading { entry, status: Status::Derived, composed: Some(Composed::Same), path })
}

fn rank(status: Status) -> u8 {
    u8::from(status == Status::Root)
}

/// The reading of a form that is the headword of an entry.
pub(super) fn read_entry<'l>(entry: Entry<'l>, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    let Some(active) = entry.regular() else {
        return Some(Reading { entry, status: Status::Exact, composed: None, path: Vec::new() });
    };
    let verb = lexicon.entry(active).filter(|verb| verb.regular().is_none())?;
    let path = vec![Step { affix: "di-", kind: AffixKind::Prefix, gives: entry.headword.to_owned() }];
    Some(Reading { entry: verb, status: Status::Derived, composed: Some(Composed::Passive), path })
}

/// A misspelt or joined form is as good as its standard one; the path says so. *didaerah* is *di daerah*: the preposition adds nothing to the gloss.
fn of_variant<'l>(form: &str, standard: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    let word = standard.strip_prefix("di ").or_else(|| standard.strip_prefix("ke "));
    let known = lexicon.entry(standard).and_then(|entry| read_entry(entry, lexicon));
    let mut reading = known.or_else(|| read_plain(word.unwrap_or(standard), lexicon))?;
    reading.path.push(Step { affix: "spelling", kind: AffixKind::Spelling, gives: form.to_owned() });
    Some(reading)
}

fn read_plain<'l>(form: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    let stem = morphology::without_clitics(form, lexicon);
    read_entry(lexicon.entry(stem)?, lexicon)
}

/// The reading by one analysis: the headword on its way, and whether what lies between has a regular meaning.
fn of_analysis<'l>(form: &str, analysis: &Analysis, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    if let Some(reading) = of_lemma(analysis, lexicon) {
        return Some(reading);
    }
    let headword = analysis.headword.as_deref()?;
    let entry = lexicon.entry(headword)?;
    let inner = read_entry(entry, lexicon)?;
    let above: Vec<&Step> = steps_above(analysis, headword);
    // *ditulisnya* is *ditulis* with a clitic, and nothing of *tulisnya* "he/she wrote": what has one takes no prefix.
    let is_outer = |step: &&Step| !matches!(step.kind, AffixKind::Clitic | AffixKind::Particle | AffixKind::Spelling);
    let has_clitic = || headword.ends_with("nya") && morphology::hosts(headword).any(|host| lexicon.entry(host).is_some());
    if entry.mode() == Mode::Exact || above.iter().any(is_outer) && has_clitic() {
        return None;
    }
    let part = inner.entry.part_of_speech();
    let mut path = inner.path;
    path.extend(above.iter().map(|step| (*step).clone()));
    let composed = compose(&above, part, inner.composed, form);
    let status = if composed.is_some() { Status::Derived } else { Status::Root };
    Some(Reading { entry: inner.entry, status, composed, path })
}

/// Where the lemma is an active verb of which the form is the passive, with clitics or without.
fn of_lemma<'l>(analysis: &Analysis, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    let outer = analysis.path.iter().rev().find(|step| !matches!(step.kind, AffixKind::Clitic | AffixKind::Particle))?;
    if outer.affix != "di-" {
        return None;
    }
    let entry = lexicon.entry(&analysis.lemma).filter(|entry| entry.mode() == Mode::Lemma && entry.regular().is_none())?;
    let by = analysis.path.iter().any(|step| step.affix == "-nya");
    let composed = Some(if by { Composed::PassiveBy } else { Composed::Passive });
    Some(Reading { entry, status: Status::Derived, composed, path: analysis.path.clone() })
}

/// The steps between the headword and the form.
fn steps_above<'a>(analysis: &'a Analysis, headword: &str) -> Vec<&'a Step> {
    let below = analysis.path.iter().position(|step| step.gives == headword).map_or(0, |at| at + 1);
    analysis.path.iter().skip(below).collect()
}

/// What a run of affixes makes of a word with a part of speech; none where it is not regular. Particles change nothing.
fn compose(steps: &[&Step], part: Option<PartOfSpeech>, inner: Option<Composed>, form: &str) -> Option<Composed> {
    let steps: Vec<&&Step> = steps.iter().filter(|step| !matches!(step.kind, AffixKind::Particle | AffixKind::Spelling)).collect();
    match steps.as_slice() {
        [] => Some(inner.unwrap_or(Composed::Same)),
        [one] => compose_one(one, part, inner, form),
        // A clitic on top of another affix leaves the inner composition to be shown.
        [inside, outside] if outside.kind == AffixKind::Clitic => compose_one(inside, part, inner, form),
        _ => None,
    }
}

fn compose_one(step: &Step, part: Option<PartOfSpeech>, inner: Option<Composed>, form: &str) -> Option<Composed> {
    let noun = part == Some(PartOfSpeech::Noun);
    let verb = part == Some(PartOfSpeech::Verb);
    let adjective = part == Some(PartOfSpeech::Adj);
    match step.affix {
        "-nya" if inner == Some(Composed::Passive) => Some(Composed::PassiveBy),
        "-nya" | "-ku" | "-mu" if noun => Composed::possessed(step.affix),
        // *pulangnya*, *antrenya*: only a verb in *me-* or *di-* has somebody behind it; else what is done is spoken of.
        "-nya" if verb && !may_be_somebody(&step.gives) => Some(Composed::Nominal),
        "-nya" | "-ku" | "-mu" if verb => Person::of(step.affix).map(Composed::Object),
        "-nya" | "-ku" | "-mu" | "ku-" | "kau-" => Some(inner.unwrap_or(Composed::Same)),
        // *terkantuk-kantuk* is no plural of *kantuk*, *berkarung-karung* are sacks.
        "reduplication" if noun && morphology::repeats_stem(&step.gives) && !step.gives.starts_with("ber") => Some(Composed::Same),
        "reduplication" if noun => Some(Composed::Plural),
        "reduplication" => Some(inner.unwrap_or(Composed::Same)),
        "di-" | "ter-" if verb => Some(Composed::Passive),
        "ter-" if adjective => Some(Composed::Superlative),
        "ber-" if noun => Some(Composed::With),
        "se-" if adjective => Some(Composed::As),
        "se-" if noun => Some(Composed::One),
        "ke-" if part == Some(PartOfSpeech::Num) => Some(Composed::Ordinal),
        "peN- -an" if verb => Some(Composed::Gerund),
        "ke- -an" if adjective && step.gives.starts_with("ketidak") => Some(Composed::NotBeing),
        "ke- -an" if adjective && step.gives.starts_with("keter") => Some(Composed::Being),
        "ke- -an" if verb && step.gives.starts_with("keter") => Some(Composed::Gerund),
        // *ditoleransikan*: the passive stays one.
        "-kan" | "-i" if verb && inner.is_some() => inner,
        // Active, applicative and bare forms of a verb are the same verb in English.
        "meN-" | "-kan" | "-i" if verb && !form.ends_with("kannya") => Some(Composed::Same),
        _ => None,
    }
}

/// Whether *-nya* behind a verb may be its object or who did it: behind one in *me-* or *di-*, or in *-kan* without.
fn may_be_somebody(form: &str) -> bool {
    morphology::hosts(form).any(|verb| morphology::has_voice(verb) || verb.ends_with("kan"))
}

#[cfg(test)]
mod tests {
    use super::{Composed, Person, Status, read_form};
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(form: &str, headword: &str, status: Status, composed: Option<&str>) {
        let lexicon = Lexicon::embedded();
        let reading = read_form(form, &lexicon).unwrap();
        let gloss = reading.entry.senses().next().and_then(|sense| sense.glosses().next()).unwrap();
        assert_eq!((reading.entry.headword, reading.status), (headword, status));
        assert_eq!(reading.composed.map(|c| c.apply(&lexicon, gloss)).as_deref(), composed);
    }

    #[test]
    fn finds_the_nearest_headword() {
        check("kesepakatan", "kesepakatan", Status::Exact, None);
        check("ditandatangani", "menandatangani", Status::Derived, Some("be signed"));
        check("kerjasama", "kerja sama", Status::Exact, None);
        check("perusahaannya", "perusahaan", Status::Derived, Some("his/her/its company"));
        check("rumahku", "rumah", Status::Derived, Some("my house"));
        check("perusahaan-perusahaan", "perusahaan", Status::Derived, Some("companies"));
        check("kata-katanya", "kata-kata", Status::Derived, Some("his/her/its words"));
        check("melompat-lompat", "melompat", Status::Derived, Some("jump"));
        check("berlari-lari", "berlari", Status::Derived, Some("run"));
    }

    #[test]
    fn a_passive_is_that_of_its_verb() {
        check("disemai", "menyemai", Status::Derived, Some("be sown"));
        check("disusui", "menyusui", Status::Derived, Some("be breastfed"));
        check("dilunakkan", "melunakkan", Status::Derived, Some("be softened"));
        check("dipungkasi", "memungkasi", Status::Derived, Some("be ended"));
        check("dijuarainya", "menjuarai", Status::Derived, Some("be won by him/her"));
        check("teraliri", "mengaliri", Status::Derived, Some("be flowed through"));
        check("ditunda-tunda", "menunda", Status::Derived, Some("be postponed"));
        check("dihubung-hubungkan", "menghubungkan", Status::Derived, Some("be connected"));
        // These have an entry or a nearer reading.
        check("ditandatangani", "menandatangani", Status::Derived, Some("be signed"));
        check("diam", "diam", Status::Exact, None);
        check("dinding", "dinding", Status::Exact, None);
        for name in ["dilan", "dimas"] {
            assert_eq!(read_form(name, &Lexicon::embedded()), None);
        }
    }

    #[test]
    fn what_has_no_object_is_spoken_of() {
        check("antrenya", "antre", Status::Derived, Some("queuing"));
        check("pulangnya", "pulang", Status::Derived, Some("going home"));
        // *tulisnya* "he/she wrote" has an entry, which takes no prefix.
        check("ditulisnya", "menulis", Status::Derived, Some("be written by him/her"));
        check("membantunya", "membantu", Status::Derived, Some("help him/her/it"));
        check("dikandungnya", "dikandung", Status::Derived, Some("be contained by him/her/it"));
        check("mengejarnya", "mengejar", Status::Derived, Some("chase him/her/it"));
    }

    #[test]
    fn who_is_meant_is_in_the_dictionary() {
        let lexicon = Lexicon::embedded();
        let apply = |composed: Composed, gloss: &str| composed.apply(&lexicon, gloss);
        assert_eq!(apply(Composed::Object(Person::First), "help"), "help me");
        assert_eq!(apply(Composed::Object(Person::Third), "be angry"), "be angry by him/her/it");
        assert_eq!(apply(Composed::PassiveBy, "sign"), "be signed by him/her");
        assert_eq!(Composed::Possessed(Person::Third).apply(&Lexicon::from_toml("").unwrap(), "house"), "house");
    }

    #[test]
    fn a_number_alone_has_an_ordinal() {
        let ordinal = |gloss: &str| Composed::Ordinal.apply(&Lexicon::embedded(), gloss);
        let cases = ["21", "five", "eleven", "one hundred", "one thousand", "half", "dozens of", ""].map(ordinal);
        assert_eq!(cases, ["twenty-first", "fifth", "eleventh", "one hundredth", "one thousandth", "half", "dozens of", ""]);
    }

    #[test]
    fn reads_a_colloquial_form_in_its_standard_spelling() {
        check("ngatur", "mengatur", Status::Derived, None);
        check("dibatalin", "membatalkan", Status::Derived, Some("be canceled"));
        check("kebawa", "terbawa", Status::Derived, None);
        check("anak2nya", "anak-anak", Status::Derived, Some("his/her children"));
    }

    #[test]
    fn only_persons_have_a_wife() {
        check("istrinya", "istri", Status::Derived, Some("his wife"));
        check("suaminya", "suami", Status::Derived, Some("her husband"));
        check("ayahnya", "ayah", Status::Derived, Some("his/her father"));
        check("istriku", "istri", Status::Derived, Some("my wife"));
        check("atapnya", "atap", Status::Derived, Some("his/her/its roof"));
    }

    #[test]
    fn an_active_verb_with_a_suffix_has_its_object_before_a_noun_too() {
        let before_noun = |form: &str| {
            let lexicon = Lexicon::embedded();
            let reading = read_form(form, &lexicon).unwrap();
            let gloss = reading.entry.senses().next().and_then(|sense| sense.glosses().next()).unwrap().to_owned();
            reading.before_noun().map(|composed| composed.apply(&lexicon, &gloss))
        };
        assert_eq!(before_noun("memberinya").as_deref(), Some("give him/her/it"));
        assert_eq!(before_noun("melonjaknya").as_deref(), Some("surging"));
        assert_eq!(before_noun("dilunakkannya").as_deref(), Some("being softened"));
    }
}
