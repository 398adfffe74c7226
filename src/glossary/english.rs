//! English inflection, for glosses that are composed: *ditandatangani* is "be signed" because *menandatangani* is "sign".
//!
//! Every function takes a gloss as a dictionary writes it, of one word or several. The head of a verb phrase is its first word that is no adverb
//! (*carry* out, officially *open*), the head of a noun phrase the last word before a preposition (*state* of emergency). Spelling rules are here;
//! forms that the spelling does not tell stand in `dictionaries/english.toml`, American where usage is divided.

use crate::lexicon::Lexicon;

const BE: &str = "be";

/// The past participle: *signed*, *carried out*, *held*.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::participle(&Lexicon::embedded(), "carry out"), "carried out");
/// ```
pub fn participle(lexicon: &Lexicon, gloss: &str) -> String {
    inflect_verb(lexicon, gloss, "ed", participle_of_word)
}

/// The passive infinitive: *be signed*. What begins with *be*, and a modal verb, stays as it is.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// let lexicon = Lexicon::embedded();
/// assert_eq!(english::passive(&lexicon, "sign"), "be signed");
/// assert_eq!(english::passive(&lexicon, "be responsible"), "be responsible");
/// ```
pub fn passive(lexicon: &Lexicon, gloss: &str) -> String {
    let first = gloss.split(' ').next().unwrap_or("");
    if first.is_empty() || first == BE || is_class(lexicon, first, "modal") {
        return gloss.to_owned();
    }
    format!("{BE} {}", participle(lexicon, gloss))
}

/// The gerund: *signing*, *carrying out*.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::gerund(&Lexicon::embedded(), "commit"), "committing");
/// ```
pub fn gerund(lexicon: &Lexicon, gloss: &str) -> String {
    inflect_verb(lexicon, gloss, "ing", gerund_of_word)
}

/// The plural: *children*, *attorneys general*, *states of emergency*. What has none, or is one already, stays as it is.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::plural(&Lexicon::embedded(), "point of view"), "points of view");
/// ```
pub fn plural(lexicon: &Lexicon, gloss: &str) -> String {
    let (phrase, tail) = parted(gloss);
    let end = phrase.match_indices(' ').map(|(at, _)| at).find(|at| {
        let next = phrase[at + 1..].split(' ').next().unwrap_or("");
        is_class(lexicon, next, "preposition")
    });
    let (head, rest) = phrase.split_at(end.unwrap_or(phrase.len()));
    format!("{}{rest}{tail}", plural_of_phrase(lexicon, head))
}

/// The superlative: *highest*, *most important*, *best*.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::superlative(&Lexicon::embedded(), "happy"), "happiest");
/// ```
pub fn superlative(lexicon: &Lexicon, gloss: &str) -> String {
    if let Some(form) = irregular(lexicon, gloss, "est") {
        return form;
    }
    let first = gloss.split(' ').next().unwrap_or("");
    if first != gloss && irregular(lexicon, first, "est").is_some_and(|form| form == first) {
        return gloss.to_owned();
    }
    if !takes_est(gloss) {
        return format!("most {gloss}");
    }
    match spelling(gloss) {
        Spelling::E => format!("{gloss}st"),
        Spelling::Y => format!("{}iest", stem(gloss)),
        Spelling::Doubled(consonant) => format!("{gloss}{consonant}est"),
        Spelling::Plain => format!("{gloss}est"),
    }
}

/// The ordinal, as a word from 1 to 100 and in digits beyond: *second*, *twenty-first*, *101st*.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::ordinal(&Lexicon::embedded(), 21), "twenty-first");
/// ```
pub fn ordinal(lexicon: &Lexicon, n: u64) -> String {
    if let Some(word) = (n <= 100).then(|| lexicon.english(&format!("{n}+th"))).flatten() {
        return word.to_owned();
    }
    let tens = (n < 100).then(|| lexicon.english(&format!("{}+number", n / 10 * 10))).flatten();
    match (tens, lexicon.english(&format!("{}+th", n % 10))) {
        (Some(tens), Some(ones)) => format!("{tens}-{ones}"),
        _ => ordinal_in_digits(n),
    }
}

/// The ordinal in digits: *79th*, *2nd*, *111th*.
pub fn ordinal_in_digits(n: u64) -> String {
    let ending = match (n % 100, n % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{}{ending}", grouped(&n.to_string()))
}

/// Digits with a comma before each group of three: *12,500*.
pub(super) fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 1);
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The indefinite article that stands before a word: *a* year, *an* hour.
pub fn article(lexicon: &Lexicon, gloss: &str) -> &'static str {
    let first = gloss.split(' ').next().unwrap_or("");
    let opens = first.chars().next().is_some_and(|c| is_vowel(c.to_ascii_lowercase()));
    match lexicon.english(&format!("{}+a", first.to_lowercase())) {
        Some("an") => "an",
        None if opens => "an",
        _ => "a",
    }
}

fn is_class(lexicon: &Lexicon, word: &str, class: &str) -> bool {
    form(lexicon, word, "class") == Some(class)
}

/// What the dictionary has under a word in lower case and the name of a form.
fn form<'l>(lexicon: &'l Lexicon, word: &str, name: &str) -> Option<&'l str> {
    lexicon.english(&[word, "+", name].concat())
}

/// The irregular form of a word or phrase, with its capital if it has one.
fn irregular(lexicon: &Lexicon, word: &str, name: &str) -> Option<String> {
    let is_lower = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    let found = if is_lower { form(lexicon, word, name) } else { form(lexicon, &word.to_lowercase(), name) }?;
    let capital = word.chars().next().filter(|c| c.is_uppercase());
    Some(match (capital, found.chars().next()) {
        (Some(_), Some(first)) => first.to_uppercase().chain(found.chars().skip(1)).collect(),
        _ => found.to_owned(),
    })
}

/// A gloss without the remark in brackets behind it, and the remark.
fn parted(gloss: &str) -> (&str, &str) {
    gloss.split_at(gloss.find(" (").unwrap_or(gloss.len()))
}

fn inflect_verb(lexicon: &Lexicon, gloss: &str, form: &str, of_word: fn(&Lexicon, &str) -> String) -> String {
    let (phrase, tail) = parted(gloss);
    if let Some(found) = irregular(lexicon, phrase, form) {
        return found + tail;
    }
    let mut words: Vec<String> = phrase.split(' ').map(str::to_owned).collect();
    let head = words.iter().position(|word| !stands_before_verb(lexicon, word)).unwrap_or(0);
    if is_class(lexicon, &words[head], "modal") {
        return gloss.to_owned();
    }
    let joined = words.get(head + 1).is_some_and(|word| is_class(lexicon, word, "conjunction"));
    for at in [Some(head), joined.then_some(head + 2)].into_iter().flatten() {
        if let Some(word) = words.get_mut(at) {
            *word = of_word(lexicon, word);
        }
    }
    words.join(" ") + tail
}

/// An adverb (*officially open*) or a particle (*not allow*).
fn stands_before_verb(lexicon: &Lexicon, word: &str) -> bool {
    let is_adverb = word.len() > 3 && word.ends_with("ly") && lexicon.english(&format!("{word}+ed")).is_none();
    is_adverb || is_class(lexicon, word, "particle")
}

/// Inflects what stands behind the last hyphen: *re-sell*, *great-grandchild*.
fn behind_hyphen(word: &str, inflect: impl Fn(&str) -> String) -> Option<String> {
    let (before, last) = word.rsplit_once('-').filter(|(before, last)| !before.is_empty() && !last.is_empty())?;
    Some(format!("{before}-{}", inflect(last)))
}

fn participle_of_word(lexicon: &Lexicon, word: &str) -> String {
    let hyphenated = || behind_hyphen(word, |last| participle_of_word(lexicon, last));
    irregular(lexicon, word, "ed").or_else(hyphenated).unwrap_or_else(|| regular_participle(word))
}

fn regular_participle(word: &str) -> String {
    if is_inflected(word) || word.is_empty() {
        return word.to_owned();
    }
    match spelling(word) {
        Spelling::E => format!("{word}d"),
        Spelling::Y => format!("{}ied", stem(word)),
        Spelling::Doubled(consonant) => format!("{word}{consonant}ed"),
        Spelling::Plain => format!("{word}ed"),
    }
}

/// A participle or gerund already: *signed*, *growing*, but not *need* or *bring*.
fn is_inflected(word: &str) -> bool {
    let stem = word.strip_suffix("ing").or_else(|| word.strip_suffix("ed").filter(|stem| !stem.ends_with('e')));
    stem.is_some_and(|stem| syllables(stem) > 0)
}

fn gerund_of_word(lexicon: &Lexicon, word: &str) -> String {
    let hyphenated = || behind_hyphen(word, |last| gerund_of_word(lexicon, last));
    irregular(lexicon, word, "ing").or_else(|| doubled_gerund(lexicon, word)).or_else(hyphenated).unwrap_or_else(|| regular_gerund(word))
}

/// *Committing*, as the participle *committed* has it; *panicking*.
fn doubled_gerund(lexicon: &Lexicon, word: &str) -> Option<String> {
    let participle = irregular(lexicon, word, "ed")?;
    let consonant = participle.strip_prefix(word)?.strip_suffix("ed").filter(|consonant| !consonant.is_empty())?;
    Some(format!("{word}{consonant}ing"))
}

fn regular_gerund(word: &str) -> String {
    if is_inflected(word) || word.is_empty() {
        return word.to_owned();
    }
    match spelling(word) {
        Spelling::E if word.ends_with("ie") => format!("{}ying", stem(stem(word))),
        Spelling::E if !word.ends_with("ee") => format!("{}ing", stem(word)),
        Spelling::Doubled(consonant) => format!("{word}{consonant}ing"),
        _ => format!("{word}ing"),
    }
}

/// The longest end of the phrase that has a plural of its own, else the plural of its last word.
fn plural_of_phrase(lexicon: &Lexicon, phrase: &str) -> String {
    let starts = std::iter::once(0).chain(phrase.match_indices(' ').map(|(at, _)| at + 1));
    for (before, end) in starts.map(|at| phrase.split_at(at)) {
        if let Some(form) = irregular(lexicon, end, "s") {
            return format!("{before}{form}");
        }
    }
    let (before, last) = phrase.split_at(phrase.rfind(' ').map_or(0, |at| at + 1));
    format!("{before}{}", plural_of_word(lexicon, last))
}

fn plural_of_word(lexicon: &Lexicon, word: &str) -> String {
    let mut parts = word.split('-');
    // The noun of *mother-in-law* stands in front.
    if let (Some(first), Some(middle), Some(_)) = (parts.next(), parts.next(), parts.next())
        && is_class(lexicon, middle, "preposition")
    {
        return format!("{}{}", plural_of_word(lexicon, first), &word[first.len()..]);
    }
    let hyphenated = || behind_hyphen(word, |last| plural_of_word(lexicon, last));
    irregular(lexicon, word, "s").or_else(hyphenated).unwrap_or_else(|| regular_plural(word))
}

fn regular_plural(word: &str) -> String {
    let is_acronym = word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase());
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let is_one = word.ends_with('s') && !ends(&["ss", "us", "is"]);
    if word.is_empty() || is_one || word.ends_with('S') || !word.ends_with(char::is_alphabetic) || ends(&["ese", "ness", "men"]) {
        return word.to_owned();
    }
    if is_acronym {
        return format!("{word}s");
    }
    if let Some(stem) = word.strip_suffix("man") {
        return format!("{stem}men");
    }
    if let Some(stem) = word.strip_suffix("sis") {
        return format!("{stem}ses");
    }
    match spelling(word) {
        Spelling::Y => format!("{}ies", stem(word)),
        _ if ends(&["s", "x", "z", "ch", "sh"]) => format!("{word}es"),
        _ => format!("{word}s"),
    }
}

/// How a word takes an ending that begins with a vowel.
enum Spelling {
    /// It ends in *e*.
    E,
    /// It ends in a consonant and *y*.
    Y,
    /// Its last consonant is doubled.
    Doubled(char),
    /// The ending is put behind it.
    Plain,
}

fn spelling(word: &str) -> Spelling {
    let mut letters = word.chars().rev().map(|c| c.to_ascii_lowercase());
    let (last, second, third, fourth) = (letters.next(), letters.next(), letters.next(), letters.next());
    let vowel = |c: Option<char>| c.is_some_and(is_vowel);
    let consonant = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !is_vowel(c));
    let opened = consonant(third) || (third == Some('u') && fourth == Some('q'));
    match last {
        Some('e') => Spelling::E,
        Some('y') if consonant(second) || (second == Some('u') && third == Some('q')) => Spelling::Y,
        Some(c) if consonant(last) && !matches!(c, 'w' | 'x' | 'y') && (vowel(second) || second == Some('y')) && opened && syllables(word) == 1 => {
            Spelling::Doubled(c)
        }
        _ => Spelling::Plain,
    }
}

/// The comparative of an adjective: *bigger*, *more ready*. An irregular one goes with the superlative, *worst* and *worse*, also before more words: *better known*.
pub fn comparative(lexicon: &Lexicon, gloss: &str) -> String {
    let superlative = superlative(lexicon, gloss);
    let (first, rest) = superlative.split_at(superlative.find(' ').unwrap_or(superlative.len()));
    if let Some(comparative) = irregular(lexicon, first, "er") {
        return comparative + rest;
    }
    match superlative.strip_suffix("est").filter(|_| superlative != gloss && !superlative.contains(' ')) {
        Some(stem) => format!("{stem}er"),
        None => format!("more {gloss}"),
    }
}

/// The adverb of an adjective: *freely*, *automatically*; what is no single word, or an adverb already, is put as a way: *in a step-by-step way*.
pub fn adverb(lexicon: &Lexicon, gloss: &str) -> String {
    if let Some(form) = irregular(lexicon, gloss, "ly") {
        return form;
    }
    if gloss.contains([' ', '-']) || gloss.ends_with("ly") || gloss.ends_with("ed") && syllables(gloss) < 3 {
        return format!("in {} {gloss} way", article(lexicon, gloss));
    }
    let consonant_before = |tail: &str| gloss.strip_suffix(tail).and_then(|rest| rest.chars().next_back()).is_some_and(|c| !is_vowel(c));
    if gloss.ends_with("ic") {
        format!("{gloss}ally")
    } else if gloss.ends_with("le") && consonant_before("le") {
        format!("{}y", stem(gloss))
    } else if gloss.ends_with("ll") {
        format!("{gloss}y")
    } else if matches!(spelling(gloss), Spelling::Y) && syllables(gloss) > 1 {
        format!("{}ily", stem(gloss))
    } else {
        format!("{gloss}ly")
    }
}

/// Superlatives in *-est*: words of one syllable, and those of two in *-y* and *-le*.
fn takes_est(word: &str) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if word.contains([' ', '-']) || ends(&["ed", "ing", "able", "ible"]) && syllables(word) + word.len() > 4 {
        return false;
    }
    match syllables(word) {
        1 => true,
        2 => ends(&["le"]) || matches!(spelling(word), Spelling::Y),
        _ => false,
    }
}

/// Groups of vowels, the silent *e* at the end left out: as near to syllables as spelling gets.
fn syllables(word: &str) -> usize {
    let (mut count, mut inside, mut before) = (0, false, ' ');
    for c in word.chars().map(|c| c.to_ascii_lowercase()) {
        let vowel = (is_vowel(c) && !(c == 'u' && before == 'q')) || (c == 'y' && before != ' ');
        count += usize::from(vowel && !inside);
        (inside, before) = (vowel, c);
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee") && count > 1 && !stem(word).ends_with(is_vowel);
    count - usize::from(silent) - usize::from(word.ends_with("le") && count > 1 && stem(stem(word)).ends_with(is_vowel))
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'é')
}

/// The word without its last letter.
fn stem(word: &str) -> &str {
    let mut letters = word.chars();
    letters.next_back();
    letters.as_str()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[track_caller]
    fn check(inflect: fn(&Lexicon, &str) -> String, cases: &str) {
        let lexicon = Lexicon::embedded();
        for (gloss, expected) in cases.split(", ").filter_map(|case| case.split_once('>')) {
            assert_eq!(inflect(&lexicon, gloss), expected, "of '{gloss}'; help: rules above, irregular forms in dictionaries/english.toml");
        }
    }

    #[test]
    fn participles() {
        check(
            participle,
            "sign>signed, carry out>carried out, hold>held, be responsible>been responsible, use>used, agree>agreed, stop>stopped, \
             play>played, visit>visited, open>opened, commit>committed, travel>traveled, overthrow>overthrown, \
             pay attention to>paid attention to, panic>panicked, fix>fixed, show>shown, follow>followed, officially open>officially opened, \
             rely on>relied on, buy and sell>bought and sold, re-elect>re-elected, re-sell>re-sold, equip>equipped, quit>quit, \
             acquit>acquitted, signed>signed, need>needed, embed>embedded, quiet>quieted, ruin>ruined, cook>cooked, develop>developed, \
             Sign>Signed, Hold>Held, free>freed, tie>tied, veto>vetoed, cast (a vote)>cast (a vote), sign (a treaty)>signed (a treaty), \
             lie to>lied to, can>can, >, throb>throbbed, bomb>bombed, toxify>toxified, occur>occurred",
        );
    }

    #[test]
    fn passives() {
        check(passive, "sign>be signed, be responsible>be responsible, hold back>be held back, can>can, >");
    }

    #[test]
    fn gerunds() {
        check(
            gerund,
            "sign>signing, make>making, see>seeing, die>dying, tie up>tying up, run>running, begin>beginning, commit>committing, \
             panic>panicking, travel>traveling, be responsible>being responsible, dye>dyeing, bring>bringing, signing>signing, \
             carry out>carrying out, fix>fixing, visit>visiting, queue>queuing, put>putting, forget>forgetting, control>controlling, \
             quit>quitting, sue>suing",
        );
    }

    #[test]
    fn plurals() {
        check(
            plural,
            "child>children, attorney general>attorneys general, deputy attorney general>deputy attorneys general, \
             mother-in-law>mothers-in-law, information>information, rice>rice, goods>goods, people>people, \
             state of emergency>states of emergency, city>cities, day>days, church>churches, bus>buses, class>classes, analysis>analyses, \
             policewoman>policewomen, human>humans, Japanese>Japanese, hero>heroes, photo>photos, knife>knives, chief>chiefs, roof>roofs, \
             box>boxes, NGO>NGOs, young person>young people, passer-by>passers-by, follow-up>follow-ups, ministry>ministries, \
             member of parliament>members of parliament, degree Celsius>degrees Celsius, square meter>square meters, \
             village (administrative)>villages (administrative), >, gas>gases, tear gas>tear gas, happiness>happiness, illness>illnesses, \
             economics>economics, Child>Children, fisherman>fishermen, children>children, virus>viruses, monarch>monarchs, \
             soliloquy>soliloquies, great-grandchild>great-grandchildren",
        );
    }

    #[test]
    fn superlatives() {
        check(
            superlative,
            "high>highest, important>most important, good>best, large>largest, big>biggest, happy>happiest, early>earliest, simple>simplest, \
             stable>most stable, new>newest, well known>best known, tired>most tired, in demand>most in demand, best known>best known, \
             dry>driest, clean>cleanest, red>reddest, free>freest, recent>most recent, clever>cleverest",
        );
    }

    #[test]
    fn comparatives() {
        check(
            comparative,
            "high>higher, important>more important, good>better, bad>worse, big>bigger, happy>happier, ready>readier, large>larger, late>later, \
             well known>better known, in demand>more in demand, best known>better known",
        );
    }

    #[test]
    fn adverbs() {
        check(
            adverb,
            "free>freely, automatic>automatically, simple>simply, full>fully, happy>happily, untrue>untruly, true>truly, dry>dryly, \
             step-by-step>in a step-by-step way, friendly>in a friendly way, unified>unifiedly, armed>in an armed way, good>well",
        );
    }

    #[test]
    fn ordinals_and_articles() {
        let lexicon = Lexicon::embedded();
        let words: Vec<String> = [1, 2, 12, 20, 21, 79, 99, 100, 101, 112, 0].map(|n| ordinal(&lexicon, n)).to_vec();
        assert_eq!(
            words,
            ["first", "second", "twelfth", "twentieth", "twenty-first", "seventy-ninth", "ninety-ninth", "hundredth", "101st", "112th", "0th"]
        );
        assert_eq!([23, 12_500].map(ordinal_in_digits), ["23rd", "12,500th"]);
        let articles = ["year", "hour", "agreement", "unit", ""].map(|noun| article(&lexicon, noun));
        assert_eq!(articles, ["a", "an", "an", "a", "a"]);
    }

    #[test]
    fn the_table_is_sorted_large_and_free_of_what_the_rules_know() {
        let text = include_str!("../../dictionaries/english.toml");
        let keys: Vec<&str> = text.lines().filter(|line| line.starts_with('"')).filter_map(|line| line.split('"').nth(1)).collect();
        assert!(keys.is_sorted());
        let rows: BTreeMap<String, String> = toml::from_str(text).unwrap();
        let rules = Lexicon::from_toml("").unwrap();
        let known: Vec<&String> = rows
            .iter()
            .filter(|(key, form)| {
                let (word, ending) = key.rsplit_once('+').unwrap();
                match ending {
                    // Verbs in -ly are listed to tell them from adverbs, phrases because of a word in them.
                    "ed" => !word.ends_with("ly") && !word.contains(' ') && participle(&rules, word) == **form,
                    "ing" => !word.contains(' ') && gerund(&rules, word) == **form,
                    "s" => !word.contains(' ') && plural(&rules, word) == **form,
                    "est" => superlative(&rules, word) == **form,
                    _ => false,
                }
            })
            .map(|(key, _)| key)
            .collect();
        assert!(known.is_empty(), "the rules give these already, so they need no row in dictionaries/english.toml: {known:?}");
        let count = |ending: &str, test: fn(&str, &str) -> bool| {
            rows.iter().filter(|(key, form)| key.strip_suffix(ending).is_some_and(|word| test(word, form))).count()
        };
        assert!(count("+ed", |_, form| !form.ends_with("ed")) >= 220);
        assert!(count("+s", |word, form| word != form) >= 120);
        assert!(count("+s", |word, form| word == form) >= 120);
    }

    #[test]
    fn nothing_panics_on_a_prefix() {
        let lexicon = Lexicon::embedded();
        let long = "re-é -carry-in-out (é) mother-in-law ly y e q qu quy ed ing man sis S ß İ of and to  for x";
        for (at, _) in long.char_indices() {
            for inflect in [participle, passive, gerund, plural, superlative, comparative, adverb] {
                inflect(&lexicon, &long[..at]);
                inflect(&lexicon, &long[at..]);
            }
        }
    }
}
