//! What was found and is no name: phrases of the dictionary in capitals, common nouns, openings of sentences, dates, codes.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::casing::Casing;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Word, is_given, is_mostly_large, lower};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};
use crate::morphology;

/// *Kecamatan* without a name behind it.
pub(super) fn is_bare_head(words: &[Word<'_>], patterns: &Patterns<'_>) -> bool {
    matches!(words, [word] if word.name.is_none() && patterns.heads_name(word.lower))
}

/// *Wilayah* + *Provinsi Riau*, *Wilayah Provinsi* + *Nusa Tenggara Barat*: heads of divisions of the land without what they are called.
pub(in crate::glossary::name) fn is_division(words: &[Word<'_>]) -> bool {
    words.iter().all(|word| word.is(List::Division) && word.case == Case::Title && word.name.is_none())
}

/// *Kuasa hukum Novel*, *di Rumah sakit*: a single word that begins a phrase of the dictionary, with a capital that the phrase has not. At the head of a
/// sentence it is no place, body or person either (*Puncak acara*, *Tempo dulu*, *Wong cilik*), though there be one of that name.
pub(super) fn opens_phrase(words: &[Word<'_>], found: &Found, casing: &Casing<'_>, lexicon: &Lexicon) -> bool {
    let [first] = &words[found.tokens.clone()] else { return false };
    let Some(second) = words.get(found.tokens.end).filter(|word| word.case == Case::Lower) else { return false };
    let is_free = first.name.is_none() || first.begins && first.name.is_some_and(|cover| cover.n_tokens == 1);
    let is_word = (first.known || first.begins) && is_free && first.case == Case::Title && !casing.is_large_throughout(first.lower);
    is_word && is_small_phrase(&format!("{} {}", first.lower, second.lower), lexicon)
}

/// Whether the dictionary has a phrase that English writes small.
fn is_small_phrase(lower: &str, lexicon: &Lexicon) -> bool {
    let gloss = lexicon.entry(lower).and_then(|entry| entry.senses().next()).and_then(|sense| sense.glosses().next());
    gloss.is_some_and(|gloss| gloss.starts_with(char::is_lowercase))
}

/// *Wajib Pajak*, *Bawang Putih*: a phrase of the dictionary that English writes small, whatever capitals it has here; but no body or place (*Kantor Pos*),
/// no title in quotation marks, and nothing that the text shows to be a name.
pub(super) fn is_common_phrase(words: &[Word<'_>], found: &Found, casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let [first, .., _] = &words[found.tokens.clone()] else { return false };
    let words_of_name = &words[found.tokens.clone()];
    // *Insya Allah*
    if lexicon.part_of_speech(&lower(words_of_name)) == Some(PartOfSpeech::Intj) {
        return true;
    }
    let is_name = |word: &Word<'_>| !word.known || word.name.is_some_and(|cover| cover.n_tokens == words_of_name.len());
    let is_quoted = words.get(found.tokens.end).is_some_and(|word| matches!(word.text, "\"" | "”" | "'" | "’"));
    let is_announced = found.tokens.start > 0 && words[found.tokens.start - 1].is(List::NameFollows);
    let is_shown = is_announced || words_of_name.windows(2).any(|pair| casing.is_large_pair(pair[0].lower, pair[1].lower));
    if is_quoted || is_shown || words_of_name.iter().any(is_name) || patterns.heads_body(first.lower) || patterns.heads_name(first.lower) {
        return false;
    }
    is_small_phrase(&lower(words_of_name), lexicon)
}

/// *RGD* behind *ruang gawat darurat*: letters that stand for a common noun, whatever the dictionary has.
pub(super) fn is_common_noun(words: &[Word<'_>], common: &BTreeSet<&str>) -> bool {
    matches!(words, [word] if common.contains(word.text))
}

/// *SM* behind a year or a century: what they are counted from.
pub(in crate::glossary::name) fn is_era(words: &[Word<'_>], found: &Found) -> bool {
    let [era] = &words[found.tokens.clone()] else { return false };
    let Some(before) = found.tokens.start.checked_sub(1).map(|at| &words[at]) else { return false };
    let is_counted = before.text.ends_with(|c: char| c.is_ascii_digit()) || before.is(List::Roman) && before.case == Case::Upper;
    is_counted && era.lists.meanings().is_some_and(|meanings| meanings.of("era").is_some())
}

/// *Eselon II*, *IV-A*: a grade with its number, or the number alone.
pub(in crate::glossary::name) fn is_grade(words: &[Word<'_>], found: &Found) -> bool {
    let is_letter = |end: &str| matches!(end.as_bytes(), [b'A'..=b'E']);
    let is_number = |word: &Word<'_>| {
        let roman = |text: &str| !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
        word.text.split_once('-').is_some_and(|(number, letter)| roman(number) && is_letter(letter))
    };
    match &words[found.tokens.clone()] {
        [number] => number.name.is_none() && is_number(number),
        [label, number] => {
            let is_label = label.lists.meanings().is_some_and(|meanings| meanings.of("label").is_some());
            is_label && (is_number(number) || number.is(List::Roman) && number.case == Case::Upper)
        }
        _ => false,
    }
}

/// *Barat* of *Barat Daya*: one word of a point of the compass that has two, or both.
pub(super) fn is_of_compass(words: &[Word<'_>], found: &Found, lexicon: &Lexicon) -> bool {
    let Range { start, end } = found.tokens;
    let is_point =
        |pair: &[Word<'_>]| pair.iter().all(Word::is_capital) && lexicon.compass(&format!("{} {}", pair[0].lower, pair[1].lower)).is_some();
    let may_be = end - start <= 2 && words[start..end].iter().any(|word| word.is(List::Point));
    may_be && (start.saturating_sub(1)..=start).any(|at| end <= at + 2 && words.get(at..at + 2).is_some_and(is_point))
}

/// A single ordinary word that opens a sentence and stands small elsewhere in the text, or a long one with *-nya*, misspelt as it may be (*Perbedannya*).
pub(super) fn is_mere_opening(words: &[Word<'_>], casing: &Casing<'_>, lexicon: &Lexicon) -> bool {
    const LONGEST_NAME: usize = 9;
    let [word] = words else { return false };
    let is_long = || word.lower.len() > LONGEST_NAME && word.lower.ends_with("nya") || morphology::with_n(word.lower, lexicon).is_some();
    let is_misspelt = || word.case == Case::Title && is_long() && lexicon.capitals(word.lower).is_none();
    // *Gadget itu*, which the text has small, whatever it is.
    let is_small = || (word.known || word.name.is_none()) && casing.is_small_elsewhere(word.lower);
    // *Ajaib, bayi itu selamat*: a firm that is called by an adjective which other texts write small.
    let is_firm = || word.name.is_some_and(|cover| cover.n_tokens == 1 && cover.kind == NameKind::Organization);
    let is_adjective = || word.case == Case::Title && lexicon.part_of_speech(word.lower) == Some(PartOfSpeech::Adj) && is_firm();
    let is_word = || is_adjective() && !is_mostly_large(word, lexicon) && !casing.is_large_elsewhere(word.lower);
    word.begins && (is_small() || is_word() || word.name.is_none() && is_misspelt())
}

/// *standar Internasional*: an adjective with a capital of its own behind a small word, which other texts write small; but no place (*di Ceper*), no
/// English word (*milik Universal*) and no member of a row of names.
pub(super) fn is_mere_adjective(words: &[Word<'_>], name: &Range<usize>, casing: &Casing<'_>, lexicon: &Lexicon) -> bool {
    let [word] = &words[name.clone()] else { return false };
    let is_before =
        |word: &Word<'_>| word.case == Case::Lower && ![List::Locative, List::Origin, List::NameFollows].into_iter().any(|list| word.is(list));
    let is_capital = |at: usize| words.get(at).is_some_and(Word::is_capital);
    let is_joint = |word: &Word<'_>| word.text == "," || word.is(List::Coordinator);
    let goes_on = || is_capital(name.end) || is_capital(name.end + 1) && is_joint(&words[name.end]);
    let is_given = || word.may_be_first_name() || word.lists.is_office_word(OfficeWord::Surname);
    // *Universal*, which English writes so too
    let is_borrowed = || lexicon.entry(word.lower).and_then(|entry| entry.gloss()) == Some(word.lower) || lexicon.is_english(word.lower);
    let may_be = word.case == Case::Title && word.name.is_none() && lexicon.part_of_speech(word.lower) == Some(PartOfSpeech::Adj);
    may_be
        && name.start.checked_sub(1).is_some_and(|at| is_before(&words[at]))
        && !goes_on()
        && !is_borrowed()
        && !is_mostly_large(word, lexicon)
        && !casing.is_large_throughout(word.lower)
        && !is_given()
}

/// *Fuel surcharge naik*, *Outflow Rp 5 triliun*: a word of English that opens a sentence before another, a noun or a sum, and has no other capital in the text; but no first
/// name, and nothing that other texts mostly write large.
pub(super) fn is_foreign_opening(words: &[Word<'_>], name: &Range<usize>, casing: &Casing<'_>, lexicon: &Lexicon) -> bool {
    let [word] = &words[name.clone()] else { return false };
    let Some(next) = words.get(name.end) else { return false };
    // *Outflow*, borrowed as it is
    let is_borrowed = || lexicon.entry(word.lower).is_some_and(|entry| entry.gloss() == Some(word.lower));
    let is_english = || lexicon.is_english(word.lower) || is_borrowed();
    let may_be = word.begins && word.case == Case::Title && word.name.is_none() && word.role.is_none() && is_english();
    let is_sum = || next.lists.meanings().is_some_and(|meanings| meanings.of("currency_before").is_some());
    let goes_on = || {
        next.case == Case::Lower
            && (next.is(List::Foreign) || lexicon.is_english(next.lower) || lexicon.part_of_speech(next.lower) == Some(PartOfSpeech::Noun))
            || is_sum()
    };
    let is_named = || {
        word.is(List::FirstName)
            || is_given(word)
            || casing.is_large_elsewhere(word.lower)
            || lexicon.capitals(word.lower).is_some_and(|[large, ..]| large >= b'5')
    };
    may_be && goes_on() && !is_named()
}

/// *mereka (warga – Red)*: who says what stands in the brackets, but *kamera baru (RED)*.
pub(in crate::glossary::name) fn is_editor(words: &[Word<'_>], found: &Found) -> bool {
    let closes = words.get(found.tokens.end).is_some_and(|next| matches!(next.text, ")" | "]"));
    let is_behind = found.tokens.start.checked_sub(1).is_some_and(|at| matches!(words[at].text, "," | "-" | "–" | "—"));
    closes && is_behind && matches!(&words[found.tokens.clone()], [word] if word.says("cue", "editor"))
}

/// *Pasukan* + *pertahanan udara Rusia*, *Kantor* + *media pemerintah*: a noun that names begin with, alone before another noun or an adjective in small letters.
pub(super) fn is_head_of_phrase(words: &[Word<'_>], found: &Found, lexicon: &Lexicon) -> bool {
    let [noun] = &words[found.tokens.clone()] else { return false };
    let part = |word: &Word<'_>| lexicon.part_of_speech(word.lower);
    let goes_on = |next: &Word<'_>| next.case == Case::Lower && matches!(part(next), Some(PartOfSpeech::Noun | PartOfSpeech::Adj));
    let is_head = || noun.case == Case::Title && noun.name.is_none() && lexicon.in_names(noun.lower).is_some();
    words.get(found.tokens.end).is_some_and(goes_on) && is_head() && part(noun) == Some(PartOfSpeech::Noun) && !noun.may_be_first_name()
}

/// *Polisi* at the head of a sentence: a body that English writes small.
pub(super) fn is_common_body(words: &[Word<'_>]) -> bool {
    let [word] = words else { return false };
    word.begins && word.known && word.name.is_some_and(|cover| !cover.proper)
}

/// *12/Pid.Sus-TPK/2024/PN Jkt.Pst*: behind a slash in the number of a document stands no name, but *Yonarmed 16/Tumbak Kaputing*.
pub(super) fn is_in_code(words: &[Word<'_>], found: &Found) -> bool {
    const LONGEST: usize = 16;
    let start = found.tokens.start;
    if start < 2 || !words[start].glued || words[start - 1].text != "/" {
        return false;
    }
    let before: Vec<usize> = (0..start).rev().take(LONGEST).take_while(|at| words[at + 1].glued).collect();
    let n_slashes = before.iter().filter(|at| words[**at].text == "/").count();
    let is_register = n_slashes > 1 || words[start].text.contains('.');
    is_register && before.iter().any(|at| words[*at].case == Case::Number)
}
