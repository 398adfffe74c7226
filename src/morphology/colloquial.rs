//! Colloquial spellings as rules: *ngatur* is *mengatur*, *diturunin* *diturunkan*, *kebawa* *terbawa*, *hati2* *hati-hati*.
//!
//! Speech drops *me-*, says *-in* for *-kan* and *-i*, *ke-* for *ter-* and *e* for *a*, in any combination: *nganterin* is *mengantarkan*. No list could hold them all, so each is put
//! back into the standard form, which counts only where the dictionary has it. That is a guess of last resort: it is asked for forms that are otherwise unknown, and what
//! the rules would get wrong (*ngeledek* tease, not *meledak* explode) stands in the dictionaries as an entry or a variant. Sneddon, *Colloquial Jakartan Indonesian* (2006),
//! chapter 2, describes the affixes.

use super::rules::RULES;
use super::{LONGEST, active, clitic, reduplication, syllables};
use crate::lexicon::PartOfSpeech::{Adj, Verb};
use crate::lexicon::{Entry, Lexicon, List};

/// What a rule puts in the place of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    /// *e* for *a* in the last syllable, where that is closed, be it before *-in*.
    Vowel,
    /// An ending and the standard one.
    Ending(&'static str, &'static str),
    /// A beginning and the standard one, before one of these letters; before any where there are none.
    Beginning(&'static str, &'static str, &'static str),
    /// What stands before the stem of an active verb, whatever shape its *meN-* has.
    Active(&'static str),
}

/// One row of the table: a change, how unlikely it is (the sum decides between the standard forms of one spelling), and a form with the standard form that a test
/// makes of it.
struct Rule {
    change: Change,
    cost: u8,
    #[cfg_attr(not(test), expect(dead_code, reason = "for the test and the reader of the table"))]
    example: (&'static str, &'static str),
}

const fn row(change: Change, cost: u8, example: (&'static str, &'static str)) -> Rule {
    Rule { change, cost, example }
}

const VOWELS: &str = "aiueo";

/// The rules in the order in which they are undone, one of each group at most: the vowel, the ending, the beginning.
const GROUPS: [&[Rule]; 3] = [
    &[row(Change::Vowel, 1, ("pedesnya", "pedasnya"))],
    &[
        row(Change::Ending("in", "kan"), 1, ("dititipin", "dititipkan")),
        row(Change::Ending("in", "i"), 1, ("ngurangin", "mengurangi")),
        row(Change::Ending("in", "ikan"), 1, ("nyelesain", "menyelesaikan")),
        row(Change::Ending("in", ""), 3, ("digangguin", "diganggu")),
    ],
    &[
        row(Change::Beginning("ng", "meng", VOWELS), 1, ("ngatur", "mengatur")),
        row(Change::Beginning("ng", "mengh", VOWELS), 2, ("ngitung", "menghitung")),
        row(Change::Active("nge"), 1, ("ngerusak", "merusak")),
        row(Change::Active("nge-"), 1, ("nge-cat", "mengecat")),
        row(Change::Beginning("ny", "meny", VOWELS), 1, ("nyalip", "menyalip")),
        row(Change::Beginning("ny", "menc", VOWELS), 2, ("nyatet", "mencatat")),
        row(Change::Beginning("n", "men", "aiueodj"), 1, ("nabrak", "menabrak")),
        row(Change::Beginning("m", "mem", "aiueob"), 1, ("masang", "memasang")),
        row(Change::Beginning("ke", "ter", ""), 1, ("kejebak", "terjebak")),
        row(Change::Beginning("ke", "te", "r"), 1, ("kerekam", "terekam")),
    ],
];

impl Change {
    /// The form with the change undone, where it has what the change makes.
    fn undo(self, form: &str, lexicon: &Lexicon) -> Option<String> {
        match self {
            // *tenteng* is the root of *menenteng*, no *tentang*.
            Self::Vowel => with_a(form).filter(|_| active(form, lexicon).is_none()),
            Self::Ending(spoken, standard) => {
                let stem = form.strip_suffix(spoken).filter(|stem| is_root(stem))?;
                Some(format!("{stem}{standard}"))
            }
            Self::Beginning(spoken, standard, next) => {
                let rest = form.strip_prefix(spoken)?;
                let fits = next.is_empty() || rest.starts_with(|c| next.contains(c));
                // *kecelaka* is a slip for *kecelakaan*, not *tercelaka*.
                let is_cut = || spoken == "ke" && lexicon.entry(&format!("{form}an")).is_some();
                let is_short = || spoken == "ke" && !is_root(rest);
                (fits && !is_short() && !is_cut()).then(|| format!("{standard}{rest}"))
            }
            Self::Active(spoken) => active(form.strip_prefix(spoken)?, lexicon).map(str::to_owned),
        }
    }

    /// Whether the standard form is one that the change may lead to: *mang* is no *memang*, and *bagin* no *bagi*.
    fn may_give(self, standard: &str, lexicon: &Lexicon) -> bool {
        match self {
            Self::Vowel | Self::Beginning("ke", ..) => true,
            Self::Ending(_, "i") => is_deed(standard, lexicon) && has_i(standard, lexicon),
            Self::Ending(..) => is_deed(standard, lexicon),
            Self::Beginning(..) | Self::Active(_) => is_deed(standard, lexicon) && lexicon.root_exception(standard) != Some(standard),
        }
    }
}

/// Shortest form that is read so, in letters; anything shorter is too many things.
const SHORTEST: usize = 4;

/// Whether a stem has the two syllables of a root: *kemal* and *marin* are names.
fn is_root(stem: &str) -> bool {
    syllables(stem) >= 2
}

/// The standard form of a colloquial spelling in lower case: a headword, or a regular form of one. Ask only about forms that are otherwise unknown, and no names.
///
/// ```
/// use ringkas::{Lexicon, morphology};
/// let standard = |form| morphology::standard(form, &Lexicon::embedded());
/// assert_eq!(standard("ketangkep").as_deref(), Some("tertangkap"));
/// assert_eq!(standard("hati2").as_deref(), Some("hati-hati"));
/// assert_eq!(standard("xyzzy"), None);
/// ```
pub fn standard(form: &str, lexicon: &Lexicon) -> Option<String> {
    let has_letters = form.starts_with(|c: char| c.is_ascii_lowercase()) && form.bytes().all(|c| c.is_ascii_lowercase() || matches!(c, b'2' | b'-'));
    if !(SHORTEST..=LONGEST).contains(&form.len()) || !has_letters {
        return None;
    }
    let found = once(form, lexicon).or_else(|| doubled(form, lexicon)).or_else(|| halves(form, lexicon)).or_else(|| with_clitic(form, lexicon));
    let found = found.or_else(|| with_n(form, lexicon));
    found.filter(|_| !is_other(form, lexicon))
}

/// Whether a form is a name in small letters, one that is met with a capital for one, or English.
fn is_other(form: &str, lexicon: &Lexicon) -> bool {
    let lists = lexicon.lists_of(form);
    lexicon.is_english(form)
        || lexicon.capitals(form).is_some()
        || lists.has(List::Foreign)
        || lists.has(List::Roman)
        || lexicon.names(form).next().is_some()
}

/// *keteranganya* is *keterangannya*: behind a word in *-an*, *-nya* is often written with one *n*.
pub fn with_n(form: &str, lexicon: &Lexicon) -> Option<String> {
    const SHORTEST_WORD: usize = 5;
    let word = form.strip_suffix("ya").filter(|word| word.len() >= SHORTEST_WORD && word.ends_with("an"))?;
    lexicon.entry(word).is_some_and(|entry| !entry.is_proper()).then(|| format!("{word}nya"))
}

/// A form by the rules, with a clitic or particle behind or without: *alesannya*, *pedesnya*.
fn with_clitic(form: &str, lexicon: &Lexicon) -> Option<String> {
    let behind = |stripped: clitic::Stripped<'_>| {
        let ending = form.strip_prefix(stripped.stem)?;
        Some(format!("{}{ending}", by_rules(stripped.stem, lexicon)?))
    };
    by_rules(form, lexicon).or_else(|| clitic::strip(form).find_map(behind))
}

/// A form by the rules: by the cheapest that lead to a known form, and of several such forms the one that is met most.
fn by_rules(form: &str, lexicon: &Lexicon) -> Option<String> {
    if form.len() < SHORTEST {
        return None;
    }
    let mut found = vec![Undone { form: form.to_owned(), changes: Vec::new(), cost: 0 }];
    for group in GROUPS {
        let more: Vec<Undone> = found.iter().flat_map(|undone| group.iter().filter_map(|rule| undone.with(rule, lexicon))).collect();
        found.extend(more);
    }
    let frequency = |form: &str| lexicon.frequency(form).unwrap_or_default();
    let known = found.iter().skip(1).filter_map(|undone| Some((undone.known(lexicon)?, undone.cost)));
    known.min_by(|(a, cost), (b, other)| cost.cmp(other).then_with(|| frequency(b).total_cmp(&frequency(a)))).map(|(form, _)| form)
}

/// What is left of a spelling when some rules are undone.
struct Undone {
    form: String,
    changes: Vec<Change>,
    cost: u8,
}

impl Undone {
    /// The same with one more rule undone.
    fn with(&self, rule: &Rule, lexicon: &Lexicon) -> Option<Self> {
        let form = rule.change.undo(&self.form, lexicon)?;
        let changes = self.changes.iter().copied().chain([rule.change]).collect();
        Some(Self { form, changes, cost: self.cost + rule.cost })
    }

    /// The form as the dictionary has it, where it is what the changes make: a headword, the passive of one, or the active verb that stands without *me-*: *siapkan* for
    /// *menyiapkan*.
    fn known(&self, lexicon: &Lexicon) -> Option<String> {
        let form = self.form.as_str();
        let passive = || form.strip_prefix("di").is_some_and(|stem| active(stem, lexicon).is_some());
        let bare = || self.changes.iter().any(|change| matches!(change, Change::Ending(..))).then(|| active(form, lexicon)).flatten();
        let standard = match lexicon.entry(form) {
            Some(entry) if entry.is_proper() && entry.regular().is_none() => return None,
            Some(_) => form,
            None if passive() => form,
            None => lexicon.variant(form).or_else(bare)?,
        };
        self.changes.iter().all(|change| change.may_give(standard, lexicon)).then(|| standard.to_owned())
    }
}

/// Whether a word is a verb, or an adjective that was one: *menyenangkan*. A word without a prefix has to be a verb with one too.
fn is_deed(word: &str, lexicon: &Lexicon) -> bool {
    let is_verb = |entry: Entry<'_>| entry.regular().is_some() || entry.senses().any(|sense| matches!(sense.part_of_speech(), Some(Verb | Adj)));
    let has_prefix = || ["me", "di", "ng", "ny"].iter().any(|prefix| word.starts_with(prefix));
    lexicon.entry(word).is_none_or(is_verb) && (has_prefix() || active(word, lexicon).is_some())
}

/// Whether a verb has *-i* behind a word of its own: *nikmati*, *mengurangi*, but not *mimpi* or *bagi*.
fn has_i(verb: &str, lexicon: &Lexicon) -> bool {
    let is_word = |stem: &str| stem.strip_suffix('i').is_some_and(|root| lexicon.entry(root).is_some() || lexicon.is(List::BoundRoot, root));
    let mut peeled = RULES.iter().filter(|rule| matches!(rule.affix, "meN-" | "di-")).filter_map(|rule| rule.peel(verb));
    is_word(verb) || peeled.any(|stem| is_word(&stem))
}

/// *deres* deras, *nangkep* nangkap, *temenin* temanin: the vowel of the last syllable of two or more.
fn with_a(form: &str) -> Option<String> {
    let stem = form.strip_suffix("in").filter(|stem| stem.len() >= SHORTEST).unwrap_or(form);
    let coda = stem.len() - stem.trim_end_matches(|c| !VOWELS.contains(c)).len();
    let at = stem.len().checked_sub(coda + 1)?;
    let is_closed = coda == 1 || coda == 2 && stem.ends_with("ng");
    (is_closed && &stem[at..=at] == "e" && syllables(stem) >= 2).then(|| format!("{}a{}", &form[..at], &form[at + 1..]))
}

/// A word drawn out, *enaaak*, *bangettt*: each letter that stands three times or more stands there once, or twice as in *perasaaan*.
fn once(form: &str, lexicon: &Lexicon) -> Option<String> {
    let short = |most: usize| {
        let mut text = String::with_capacity(form.len());
        let mut rest = form;
        while let Some(first) = rest.chars().next() {
            let after = rest.trim_start_matches(first);
            let n = (rest.len() - after.len()) / first.len_utf8();
            text.extend(std::iter::repeat_n(first, if n > 2 { most } else { n }));
            rest = after;
        }
        text
    };
    let single = short(1);
    if single == form {
        return None;
    }
    let frequency = |word: &String| lexicon.frequency(word).unwrap_or_default();
    let is_word = |word: &String| word.len() > 2 && lexicon.entry(word).is_some();
    let word = [short(2), single.clone()].into_iter().filter(is_word).max_by(|a, b| frequency(a).total_cmp(&frequency(b)));
    word.or_else(|| lexicon.variant(&single).map(str::to_owned)).or_else(|| standard(&single, lexicon))
}

/// What may stand behind the figure.
const BEHIND: &[&str] = &["", "nya", "an", "annya", "kan", "i", "ku", "mu", "lah"];
/// What stands before the first half alone.
const BEFORE: &[&str] = &["ber", "se", "ter", "me", "di"];

/// *2* for doubling: *hati2* hati-hati, *anak2nya* anak-anaknya, *mudah2an* mudah-mudahan, *ber-hari2* berhari-hari.
fn doubled(form: &str, lexicon: &Lexicon) -> Option<String> {
    let (spoken, behind) = form.split_once('2').filter(|(spoken, behind)| !spoken.ends_with('-') && BEHIND.contains(behind))?;
    let whole = spoken.replacen('-', "", 1);
    let word = word(&whole, lexicon);
    let stems = BEFORE.iter().filter_map(|before| whole.strip_prefix(before)).filter(|stem| stem.len() > 2);
    let with_prefix = stems.map(|stem| format!("{whole}-{stem}{behind}"));
    let plain = word.as_ref().map(|word| format!("{word}-{word}{behind}"));
    let is_known = |form: &String| lexicon.entry(form).is_some() || clitic::strip(form).any(|stripped| lexicon.entry(stripped.stem).is_some());
    let is_clitic = behind.is_empty() || clitic::is_ending(behind);
    plain.clone().into_iter().chain(with_prefix).find(is_known).or_else(|| plain.filter(|_| is_clitic))
}

/// Both halves of a doubled word, *cepet-cepet*, be it with a clitic.
fn halves(form: &str, lexicon: &Lexicon) -> Option<String> {
    let halves = reduplication::halves(form)?;
    let behind = halves.right.strip_prefix(halves.left).filter(|behind| BEHIND.contains(behind))?;
    let word = by_rules(halves.left, lexicon)?;
    Some(format!("{word}-{word}{behind}"))
}

/// A word of more than two letters in its standard spelling.
fn word(form: &str, lexicon: &Lexicon) -> Option<String> {
    let own = lexicon.variant(form).or_else(|| lexicon.entry(form).map(|entry| entry.headword));
    own.map(str::to_owned).or_else(|| by_rules(form, lexicon)).filter(|_| form.len() > 2)
}

#[cfg(test)]
mod tests {
    use super::{GROUPS, standard};
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(form: &str, expected: Option<&str>) {
        assert_eq!(standard(form, &Lexicon::embedded()).as_deref(), expected, "{form}");
    }

    #[test]
    fn every_example_holds() {
        for rule in GROUPS.into_iter().flatten() {
            let (form, expected) = rule.example;
            check(form, Some(expected));
        }
    }

    #[test]
    fn rules_go_together() {
        check("ngebuka", Some("membuka"));
        check("ngejelasin", Some("menjelaskan"));
        check("siapin", Some("siapkan"));
        check("ketangkep", Some("tertangkap"));
        check("nangkepnya", Some("menangkapnya"));
        check("nemenin", Some("menemani"));
        check("dibatalin", Some("dibatalkan"));
        check("tolongin", Some("tolong"));
        check("cepet-cepet", Some("cepat-cepat"));
    }

    #[test]
    fn two_is_twice() {
        check("hati2", Some("hati-hati"));
        check("anak2nya", Some("anak-anaknya"));
        check("mudah2an", Some("mudah-mudahan"));
        check("ber-hari2", Some("berhari-hari"));
        check("menutup2i", Some("menutup-nutupi"));
        check("tipe-2", None);
    }

    #[test]
    fn drawn_out_letters_are_one() {
        check("bangettt", Some("banget"));
        check("enaaak", Some("enak"));
        check("saaaat", Some("saat"));
        check("perasaaan", Some("perasaan"));
        check("zzzz", None);
    }

    #[test]
    fn an_n_is_left_out() {
        check("keteranganya", Some("keterangannya"));
        check("tujuanya", Some("tujuannya"));
        check("melakukanya", Some("melakukannya"));
        check("romania", None);
        check("kenya", None);
    }

    #[test]
    fn other_words_stay() {
        check("nia", None);
        check("xiii", None);
        check("messi", None);
        check("kesepakat", None);
        check("mang", None);
        check("mimpin", Some("memimpin"));
        check("sarin", None);
        check("kirin", None);
        check("nang", None);
        check("tenteng", None);
    }
}
