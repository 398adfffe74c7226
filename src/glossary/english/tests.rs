#![allow(clippy::unwrap_used, reason = "a test may stop")]

use std::collections::BTreeMap;

use super::*;
use crate::lexicon::Lexicon;

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
    let text = include_str!("../../../dictionaries/english.toml");
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
