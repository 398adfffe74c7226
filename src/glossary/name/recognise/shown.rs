//! Names made of ordinary words, which the text itself shows to be names: *kapal Elang Laut*, *"Laskar Pelangi"*, a pair with capitals throughout.

use std::ops::Range;

use super::cited::is_cited;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::casing::Casing;
use crate::glossary::name::text::found::{Found, take_in};
use crate::glossary::name::text::word::{Case, Word, is_given, is_mostly_large, is_own_work, is_quotation_mark, is_shared, lower, spells_word};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};
use crate::morphology::{self, AffixKind};

/// Words of the longest such name.
const LONGEST: usize = 5;

/// Adds the names of a sentence of running text that nothing but the text shows to be names.
pub(in crate::glossary::name) fn add(
    words: &[Word<'_>],
    found: Vec<Found>,
    casing: &Casing<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> Vec<Found> {
    let cast = words.iter().position(is_cast);
    take_in(found, plain_runs(words, lexicon), |run, touched| {
        let at = run.start;
        let n = if is_plain(&words[at]) { run.len() } else { 0 };
        let kind = if !touched.is_empty() {
            return None;
        } else if (2..=LONGEST).contains(&n) && is_named(words, at, n, lexicon)
            || n == 1 && cast.is_some_and(|cast| cast < at) && is_played(words, at)
        {
            Some(NameKind::Person)
        } else if n > 0 && n <= LONGEST && is_shown(words, at, n, casing, patterns, lexicon) {
            Some(NameKind::Other)
        } else if n == 1 && (speaks(words, at, lexicon) || is_lone_given(words, at, casing, lexicon)) {
            Some(NameKind::Person)
        } else if is_no_word(words, at, n, casing, lexicon)
            || is_in_capitals(words, at, casing, patterns, lexicon)
            || n == 1 && is_behind_area_office(words, at, lexicon)
        {
            None
        } else {
            return None;
        };
        Some(Found::new(run.clone(), kind))
    })
}

/// Whether what stands around a run of words, or elsewhere in the text, shows that it is a name of whatever kind.
fn is_shown(words: &[Word<'_>], at: usize, n: usize, casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    is_prefixed(words, at, lexicon)
        || is_announced(words, at, n, patterns, lexicon)
        || is_headed(words, at, n, patterns, lexicon)
        || is_behind_own_work(words, at, n, lexicon)
        || is_quoted(words, at, n)
        || is_repeated(words, at, n, casing, lexicon)
        || is_english_name(words, at, n, lexicon)
        || n == 1 && is_cited(words, at)
}

/// The runs of plain words, each without the noun that opens a sentence before a name.
fn plain_runs(words: &[Word<'_>], lexicon: &Lexicon) -> impl Iterator<Item = Range<usize>> {
    words.chunk_by(|a, b| is_plain(a) && is_plain(b)).scan(0, |end, run| {
        *end += run.len();
        let goes_on = words.get(*end).is_some_and(Word::is_capital);
        let start = *end - run.len();
        let is_opened = !goes_on && (is_opened(run, lexicon) || run.len() == 2 && run[0].begins && is_cited(words, start + 1));
        Some(start + usize::from(is_opened)..*end)
    })
}

/// Marks single ordinary words that the text has with a capital throughout, and other texts have not: *Gigi*, a band, is called so, and is no tooth.
pub(in crate::glossary::name) fn mark(words: &[Word<'_>], found: &mut [Found], casing: &Casing<'_>, lexicon: &Lexicon) {
    /// As a digit for a share in ninths.
    const SELDOM: u8 = b'4';
    for one in found.iter_mut().filter(|found| found.tokens.len() == 1) {
        let word = &words[one.tokens.start];
        if is_lone_given(words, one.tokens.start, casing, lexicon) {
            one.kind = Some(NameKind::Person);
        }
        let is_seldom = || lexicon.capitals(word.lower).is_none_or(|[share, ..]| share <= SELDOM);
        let is_shown = || casing.is_large_throughout(word.lower) && is_seldom() || is_cited(words, one.tokens.start);
        if is_plain(word) && word.known && one.kind != Some(NameKind::Person) && is_shown() {
            one.kind = Some(NameKind::Other);
        }
    }
}

/// *Jenazah* + *Wahyu*, *Band* + *Kotak*: a noun that opens a sentence has its capital from there, before a first name or what it announces.
fn is_opened(run: &[Word<'_>], lexicon: &Lexicon) -> bool {
    let [first, second, ..] = run else { return false };
    let is_before_person = || run.len() == 2 && is_given(second) && stands_before_person(&run[..1], lexicon);
    is_plain(first) && first.begins && first.known && (is_before_person() || says_body(first)) && !is_phrase(&run[..2], lexicon)
}

/// *band*, *platform*, *restoran*, *lagu*: what announces the name of a body or the title of a work.
fn says_body(word: &Word<'_>) -> bool {
    word.is(List::NameFollows) && (word.is(List::BodyNoun) || word.is(List::MadeNoun) && says_work(word))
}

/// *lagu*, *film*, *berjudul*: behind which a title stands.
fn says_work(word: &Word<'_>) -> bool {
    ["title", "work", "show"].into_iter().any(|value| word.says("cue", value))
}

/// *lagu Tak Lagi Sama*, *album debut Lebih Dekat*, *lagu Pulang dan Kita Nanti*: capitals behind a noun for a work, among them a small word that has its capital from
/// no sentence, or *yang* between two, are its title.
pub(super) fn with_titles(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    const LONGEST_TITLE: usize = 6;
    let is_small = |word: &Word<'_>| word.is(List::Stop) && !word.is(List::Foreign);
    let is_part = |word: &&Word<'_>| word.case == Case::Title && !word.begins && word.role.is_none();
    // *album debut*, *lagu terbaru*
    let is_said = |word: &Word<'_>| {
        let part = lexicon.part_of_speech(word.lower);
        word.case == Case::Lower && !word.is(List::Stop) && matches!(part, Some(PartOfSpeech::Noun | PartOfSpeech::Adj | PartOfSpeech::Num))
    };
    let is_work = |at: usize| {
        let is_called = words[at].lists.is_office_word(OfficeWord::Called);
        (words[at].case == Case::Lower || words[at].begins) && says_work(&words[at]) && !is_called
    };
    let is_in_row = |word: &&Word<'_>| word.case == Case::Title && !word.begins || is_joint(word);
    // *film Rumah yang Kutinggal*
    let is_relative = |at: usize| {
        // *film Dilan yang Iqbaal perankan*
        let is_word = |next: &Word<'_>| is_part(&next) && next.name.is_none() && next.known && !next.is(List::FirstName);
        words[at].case == Case::Lower && words[at].is(List::Relative) && words.get(at + 1).is_some_and(is_word)
    };
    let title = |at: usize| {
        let last = words.len().min(at + LONGEST_TITLE);
        let n = (at..last).take_while(|part| is_part(&&words[*part]) || *part > at && is_relative(*part)).count();
        // *novel Dan Brown*: with such a word begins a foreign name too.
        let is_told = |title: &[Word<'_>]| title[1..].iter().any(is_small) || is_small(&title[0]) && title[1..].iter().all(|word| word.known);
        if n < 2 || !is_told(&words[at..at + n]) {
            return None;
        }
        let row = at - words[..at].iter().rev().take(2 * LONGEST_TITLE).take_while(is_in_row).count();
        let is_behind = row > 0 && (is_work(row - 1) || row > 1 && is_said(&words[row - 1]) && is_work(row - 2));
        is_behind.then_some(at..at + n)
    };
    let opens = |at: &usize| words[*at].case == Case::Title && words[at - 1].case != Case::Title;
    let titles = (1..words.len()).filter(opens).filter_map(title);
    take_in(found, titles, |tokens, touched| {
        let is_inside = touched.iter().all(|one| tokens.start <= one.tokens.start && one.tokens.end <= tokens.end);
        is_inside.then(|| Found::new(tokens.clone(), Some(NameKind::Other)))
    })
}

/// *dibintangi Budi sebagai Guntur dan Ani sebagai Mega*: whom somebody plays, though that be a word, where the sentence says that it is on a cast.
fn is_played(words: &[Word<'_>], at: usize) -> bool {
    let is_alone = || words.get(at + 1).is_none_or(|next| !next.is_capital());
    let [.., actor, cue] = &words[..at] else { return false };
    let is_behind = cue.case == Case::Lower && cue.lists.is_office_word(OfficeWord::As) && (actor.is_capital() || is_cast(actor));
    is_behind && is_alone() && !words[at].is(List::Occupation)
}

/// *dibintangi*, *pemeran*: what says that a sentence is on a cast.
fn is_cast(word: &Word<'_>) -> bool {
    ["cast", "stars"].into_iter().any(|value| word.says("cue", value))
}

/// A word with a capital that no dictionary of names has and that may be one.
fn is_plain(word: &Word<'_>) -> bool {
    let is_small = || [List::Stop, List::Day, List::Month].into_iter().any(|list| word.is(list));
    word.case == Case::Title && word.name.is_none() && word.role.is_none() && !is_small()
}

/// *band Padi*, *kapal Elang Laut*: a noun behind which a name stands, unless both together are a phrase.
fn is_announced(words: &[Word<'_>], at: usize, n: usize, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let Some(head) = at.checked_sub(1).and_then(|at| words.get(at)) else { return false };
    let is_small = head.case == Case::Lower || (head.begins && head.case == Case::Title);
    // *TK Pertiwi*: no word of capitals alone opens a sentence by chance.
    let is_head = (is_small && head.is(List::NameFollows)) || (head.case == Case::Upper && is_head_of(words, at - 1, patterns, lexicon));
    (is_head || is_of_genre(words, at, lexicon)) && !is_phrase(&words[at - 1..at + n], lexicon) && !is_phrase(&words[at - 1..=at], lexicon)
}

/// *film horor* + *Sunyi*: a work and its genre, together a phrase; *Islami* says more of the genre.
fn is_of_genre(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    const FAITH: &str = "religion";
    let [.., work, genre] = &words[..at] else { return false };
    let is_small = genre.case == Case::Lower && (work.case == Case::Lower || work.begins);
    let is_of_faith = || lexicon.entry(words[at].lower).is_some_and(|entry| entry.senses().any(|sense| sense.domain() == Some(FAITH)));
    is_small && says_work(work) && is_phrase(&words[at - 2..at], lexicon) && !is_of_faith()
}

/// *pro-Saleh*: behind a prefix and its hyphen a capital is a name, unless it is a noun (*pasca-Gempa*), another prefix, or a word with the first
/// (*non-Aktif*).
fn is_prefixed(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    let [.., prefix, hyphen] = &words[..at] else { return false };
    let word = &words[at];
    let is_behind = hyphen.text == "-" && hyphen.glued && word.glued && lexicon.before_name(prefix.lower).is_some();
    is_behind
        && lexicon.part_of_speech(word.lower) != Some(PartOfSpeech::Noun)
        && lexicon.before_name(word.lower).is_none()
        && lexicon.entry(&format!("{}{}", prefix.lower, word.lower)).is_none()
}

/// *Gua Panggung*, *Kapal Elang Laut*: a head and what it is called, unless that is a phrase, as *Balai Desa* is.
fn is_headed(words: &[Word<'_>], at: usize, n: usize, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    n > 1 && is_head_of(words, at, patterns, lexicon) && !words[at..at + n].windows(2).any(|pair| is_phrase(pair, lexicon))
}

/// *dalam novelnya Sampar*, *bukunya, Negara Paripurna,*: what stands behind somebody's work, or is closed behind its comma, is the title.
fn is_behind_own_work(words: &[Word<'_>], at: usize, n: usize, lexicon: &Lexicon) -> bool {
    let is_comma = |word: &Word<'_>| word.text == ",";
    let head = match &words[..at] {
        [.., head, comma] if is_comma(comma) => words.get(at + n).is_some_and(is_comma).then_some(head),
        before => before.last(),
    };
    head.is_some_and(|head| head.case == Case::Lower && is_own_work(head.lower, lexicon))
}

/// Whether a head has its name right behind it: *TK Pertiwi*, but not *SMA Negeri*, which is a head itself, nor *Terminal Domestik*.
fn is_head_of(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let Some(next) = words.get(at + 1) else { return false };
    patterns.heads_name(words[at].lower)
        && !patterns.heads_name(&format!("{} {}", words[at].lower, next.lower))
        && lexicon.part_of_speech(next.lower) != Some(PartOfSpeech::Adj)
}

/// *film "Laskar Pelangi"*: two capitals or more, and nothing else, between quotation marks that open no sentence; one behind a noun that announces a name
/// (*lagu "Senyum"*).
fn is_quoted(words: &[Word<'_>], at: usize, n: usize) -> bool {
    let before = at.checked_sub(2).and_then(|at| words.get(at));
    let announces = |word: &Word<'_>| word.case == Case::Lower && (n > 1 || word.is(List::NameFollows));
    is_between_marks(words, at, n) && before.is_some_and(announces)
}

/// Whether words stand between quotation marks, and nothing else with them, inside a sentence.
fn is_between_marks(words: &[Word<'_>], at: usize, n: usize) -> bool {
    let mark = |at: usize| words.get(at).is_some_and(|word| is_quotation_mark(word.text));
    at > 1 && mark(at - 1) && mark(at + n)
}

/// A pair that stands with capitals inside sentences twice or more, never without, and is no phrase.
fn is_repeated(words: &[Word<'_>], at: usize, n: usize, casing: &Casing<'_>, lexicon: &Lexicon) -> bool {
    n > 1
        && !words[at].begins
        && words[at..at + n].windows(2).all(|pair| casing.is_large_pair(pair[0].lower, pair[1].lower))
        && !is_phrase(&words[at..at + n], lexicon)
        && !words[at..at + n].windows(2).any(|pair| is_phrase(pair, lexicon))
}

/// *Saturday Night Live*, *Gateway Pundit*: capitals inside a sentence that are English, one of them no Indonesian word, and together no phrase.
fn is_english_name(words: &[Word<'_>], at: usize, n: usize, lexicon: &Lexicon) -> bool {
    let shown = &words[at..at + n];
    let is_foreign = |word: &Word<'_>| lexicon.is_english(word.lower) || word.is(List::Foreign);
    n > 1
        && !shown[0].begins
        && shown.iter().all(|word| !word.known || is_shared(word.lower, lexicon) || is_foreign(word))
        && shown.iter().any(is_foreign)
        && !is_phrase(shown, lexicon)
}

fn is_phrase(words: &[Word<'_>], lexicon: &Lexicon) -> bool {
    let key = lower(words);
    words.len() > 1 && lexicon.entry(&key).is_some()
}

/// *Bridget Jones*, *sungai Nestus (Mesta)*, *aksi Messi*: capitals inside a sentence that are no words, of Indonesian or of English. A single one behind an
/// office is as likely where that is (*Kapolsek Bontoala Kompol Afiuddin*).
fn is_no_word(words: &[Word<'_>], at: usize, n: usize, casing: &Casing<'_>, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 3;
    let is_foreign = |word: &Word<'_>| word.is(List::Foreign) || lexicon.is_english(word.lower);
    // *Lukaku*, *Terawan*: what is a word by one affix alone is none where it has a capital of its own; but *Ibunya*, *Kebhinekaan*.
    let may_stand = |before: &Word<'_>| !before.is_capital() || before.is_post() || before.begins && before.known;
    let is_alone = || !words.get(at + 1).is_some_and(Word::is_capital) && at > 0 && may_stand(&words[at - 1]);
    let is_affixed = |kind: AffixKind| matches!(kind, AffixKind::Prefix | AffixKind::Suffix | AffixKind::Clitic);
    let is_of_one = |word: &Word<'_>| {
        let analysis = morphology::by_affixes(word.lower, lexicon).into_iter().next();
        analysis.is_some_and(|analysis| matches!(&analysis.path[..], [step] if is_affixed(step.kind)))
    };
    let may_be_made = |word: &Word<'_>| n == 1 && !word.lower.ends_with("nya") && !casing.is_small_somewhere(word.lower) && is_alone();
    let is_made = |word: &Word<'_>| may_be_made(word) && is_of_one(word);
    let is_form = |word: &Word<'_>| word.known && (lexicon.entry(word.lower).is_some() || !is_made(word));
    let is_of_office = || n == 1 && at > 0 && !words[at].known && words[at - 1].role.is_some_and(|cover| cover.kind == NameKind::Position);
    let shown = &words[at..at + n];
    // *lagu "Geronimo"*: all that stands in quotation marks has its capital for no sentence.
    let opens = || shown[0].begins && !is_between_marks(words, at, n);
    n > 0
        && n <= LONGEST
        && !opens()
        && !is_of_office()
        && shown.iter().all(|word| !is_form(word) && word.text.len() >= SHORTEST)
        && !shown.iter().any(is_foreign)
}

/// *bagian dari GEMA*, *kelompok SETARA*: a noun in capitals, or behind a noun that announces a body any word, is an acronym where its neighbours are not in
/// capitals and the text has it nowhere small, and so is any word in brackets behind a capital, *Layanan Informasi (KLIK)*, and four letters of the exchange
/// ([`is_ticker`]); a verb or adjective alone is stressed (*GRATIS*).
fn is_in_capitals(words: &[Word<'_>], at: usize, casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let word = &words[at];
    let is_in_brackets = at > 1 && words[at - 1].text == "(" && words[at - 2].is_capital() && words.get(at + 1).is_some_and(|word| word.text == ")");
    let is_opener = |before: &Word<'_>| before.begins && before.case == Case::Title && before.known;
    // *saham PANI, CUAN, dan BREN*
    let is_in_row = || words[..at].iter().rev().find(|word| !is_joint(word)).is_some_and(|word| word.case == Case::Upper);
    let is_ticker = || is_ticker(words, at);
    let may_stand = |before: &Word<'_>| before.case == Case::Lower || before.role.is_some() || is_opener(before) || is_joint(before) && is_in_row();
    let is_before = |before: &&Word<'_>| word.case == Case::Upper && (may_stand(before) || is_in_brackets);
    let Some(before) = at.checked_sub(1).map(|at| &words[at]).filter(is_before) else { return false };
    let is_bare = word.known && word.name.is_none() && word.role.is_none() && !word.is(List::Stop) || is_ticker();
    let is_alone = || words.get(at + 1).is_none_or(|word| word.case != Case::Upper) && (is_ticker() || !casing.is_small_somewhere(word.lower));
    let is_announced = || before.is(List::NameFollows) || patterns.heads_body(before.lower);
    let is_noun = || lexicon.part_of_speech(word.lower) == Some(PartOfSpeech::Noun);
    is_bare
        && (spells_word(word.text, lexicon) || is_ticker())
        && is_alone()
        && (is_in_brackets || is_noun() || is_announced() || is_ticker())
        && !is_phrase(&words[at - 1..=at], lexicon)
}

/// *saham BUMI, BUKA*, *emiten WIFI*: four letters behind a noun for shares, or in a row behind four others, are a firm's on the exchange, whatever they spell.
fn is_ticker(words: &[Word<'_>], at: usize) -> bool {
    const LETTERS: usize = 4;
    let is_code = |word: &Word<'_>| word.case == Case::Upper && word.text.len() == LETTERS;
    let before = |at: usize| words[..at].iter().rev().find(|word| !is_joint(word));
    let is_of_exchange = |word: &Word<'_>| is_code(word) || word.lists.is_office_word(OfficeWord::Shares);
    is_code(&words[at]) && before(at).is_some_and(is_of_exchange)
}

/// What stands between the members of a row.
fn is_joint(word: &Word<'_>) -> bool {
    word.text == "," || word.is(List::Coordinator)
}

/// *Cinta Maharani hadir*, *Menteri PPPA* + *Bintang Puspayoga*: a first name that is a word too, before what is no word; behind an office of two words before
/// anything but the end of a firm.
fn is_named(words: &[Word<'_>], at: usize, n: usize, lexicon: &Lexicon) -> bool {
    let before = at.checked_sub(1).map(|at| &words[at]);
    // *Jl. Kenanga No 5*
    let is_abbreviated = before.is_some_and(|before| before.text == ".");
    let begins = words[at].lists.is_office_word(OfficeWord::Given) || !words[at].begins && is_given(&words[at]);
    let is_name = |word: &Word<'_>| is_mostly_large(word, lexicon) && !lexicon.is_english(word.lower) || word.is(List::FirstName);
    let is_other = |word: &Word<'_>| {
        let is_end = word.is(List::BodyWord) || word.is(List::Point) || word.is(List::BeforeNumber);
        is_end || word.lists.is_office_word(OfficeWord::FirmEnd)
    };
    let is_holder = || before.and_then(|before| before.role).is_some_and(|cover| cover.kind == NameKind::Position && cover.n_tokens > 1);
    begins
        && !is_abbreviated
        && (words[at + 1..at + n].iter().all(is_name) || is_holder())
        && !words[at..at + n].iter().any(is_other)
        && !is_phrase(&words[at..at + n], lexicon)
}

/// *menikahi Mutiara*, *kepada Sabar*, *ujar Topan*: a first name that is a word too, with a capital that no other beside it explains, behind a verb, or what stands
/// before persons; but not behind other nouns (*ruang Mawar*), nor where the text has it small too.
fn is_lone_given(words: &[Word<'_>], at: usize, casing: &Casing<'_>, lexicon: &Lexicon) -> bool {
    let word = &words[at];
    let is_alone = || words.get(at + 1).is_none_or(|next| !next.is_capital() && next.case != Case::Number);
    is_plain(word)
        && !word.begins
        && is_given(word)
        && is_alone()
        && stands_before_person(&words[..at], lexicon)
        && !casing.is_small_somewhere(word.lower)
}

/// Whether what ends here stands before persons: a verb, *kepada*, *kuasa hukum*, *Ibu*, another person and *dan*.
fn stands_before_person(words: &[Word<'_>], lexicon: &Lexicon) -> bool {
    let Some(last) = words.last() else { return false };
    let lists = [OfficeWord::PersonFollows, OfficeWord::Kin, OfficeWord::Somebody];
    let is_listed = || lists.into_iter().any(|list| last.lists.is_office_word(list)) || last.is(List::Occupation);
    let says = || last.is(List::Speech) || last.is(List::Reporting);
    // *Waluyo dan Sabar*, *Bejo, Gendut, dan Kentang*
    let is_name = |word: &Word<'_>| word.is_capital() && word.role.is_none() && (!word.known || word.may_be_first_name());
    let is_row = || words.iter().rev().find(|word| !(word.is(List::Coordinator) || word.text == ",")).is_some_and(is_name);
    match (last.case, words) {
        (Case::Lower, _) if last.is(List::Coordinator) => is_row(),
        (Case::Lower, [.., first, last]) if lexicon.is(List::OfSomebody, &format!("{} {}", first.lower, last.lower)) => true,
        (Case::Lower, _) => is_listed() || says() || morphology::is_verb(last.lower, lexicon),
        (Case::Title, _) if last.begins => is_listed() || says(),
        // *kata Dokter Bunga*; *Panitera Wahyu*, but *Lurah Melati* may be that of a place.
        (Case::Title, [.., before, _]) => {
            before.is(List::Speech) && last.is(List::Occupation) || is_office_of_one(last) && lexicon.office_areas(last.lower).is_none()
        }
        _ => last.text == "," && is_row(),
    }
}

/// *Lurah Melati*: a first name that is a word too, of whoever holds the office or of where it is held.
fn is_behind_area_office(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    let is_alone = words.get(at + 1).is_none_or(|next| !next.is_capital());
    let office = at.checked_sub(1).map(|at| &words[at]).filter(|before| is_office_of_one(before) && before.is_capital());
    is_alone && is_given(&words[at]) && office.is_some_and(|office| lexicon.office_areas(office.lower).is_some())
}

/// An office or rank of one word.
fn is_office_of_one(word: &Word<'_>) -> bool {
    word.role.is_some_and(|cover| cover.n_tokens == 1 && matches!(cover.kind, NameKind::Position | NameKind::Title))
}

/// *Didik menyebutkan*, *Wahyu menuturkan*: what says something is somebody, where the word is no noun, or a first name too; and so is such a first name
/// before *dan* and another (*Fajar dan Rian menang*).
fn speaks(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    let word = &words[at];
    let is_before = |list: List| words.get(at + 1).is_some_and(|next| next.is(list));
    let says = is_before(List::Reporting);
    let is_verbal = || matches!(lexicon.part_of_speech(word.lower), Some(PartOfSpeech::Verb | PartOfSpeech::Adj));
    let is_name = |word: &Word<'_>| word.may_be_first_name() || !word.known && word.name.is_none();
    let is_alone = || words.get(at + 3).is_none_or(|next| !next.is_capital());
    let has_other = || match words.get(at + 1..at + 3) {
        Some([and, other]) => and.case == Case::Lower && and.is(List::Coordinator) && other.case == Case::Title && is_name(other) && is_alone(),
        _ => false,
    };
    let is_first = || word.lists.is_office_word(OfficeWord::Given) && has_other();
    word.begins && !word.is(List::Stop) && (says && is_verbal() || (says || is_before(List::Alias)) && is_given(word) || is_first())
}
