use super::{Length, Options, Summary, Weights, summarize};
use crate::article::{Article, ReadOptions, Source};
use crate::document::Document;
use crate::lexicon::Lexicon;

const TEXT: &str = "Banjir rob merendam ribuan rumah di pesisir Demak sejak Senin pagi. Ia belum pernah melihat air setinggi itu.\n\nKepala Badan Penanggulangan Bencana Demak, Hendra Wibowo, mengatakan 900 warga mengungsi ke balai desa. \"Kami siapkan dapur umum. Warga kami minta tenang,\" kata Hendra.\n\nPemerintah diduga lambat membangun tanggul di pesisir Demak. Hendra membantah tuduhan itu. Air diperkirakan surut pada Rabu.";

pub(super) fn read(text: &str, keep_all: bool) -> Document {
    let lexicon = Lexicon::embedded();
    Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all }), &lexicon)
}

fn run(document: &Document, length: Length) -> Summary {
    summarize(document, &Lexicon::embedded(), Weights::embedded(), &Options { length, explain: true, ..Options::default() })
}

#[track_caller]
fn check(text: &str, length: Length, expected: &[&str]) {
    let document = read(text, false);
    let chosen: Vec<&str> = run(&document, length).chosen.iter().map(|index| document.sentence_text(&document.sentences[*index])).collect();
    assert_eq!(chosen, expected);
}

#[test]
fn short_articles_are_their_own_summary() {
    check("", Length::Suited, &[]);
    check("Air naik.", Length::Suited, &["Air naik."]);
    check("Air naik. Warga pindah. Hujan reda.", Length::Suited, &["Air naik.", "Warga pindah.", "Hujan reda."]);
}

#[test]
fn budgets_are_kept_and_worth_more_when_larger() {
    let document = read(TEXT, false);
    let shortest = document.sentences.iter().map(|sentence| sentence.n_words).min().unwrap_or(0);
    let mut last = 0.0;
    for budget in 0..=document.n_words() + 5 {
        let summary = run(&document, Length::Words(budget));
        assert_eq!(summary.over_budget, budget < shortest);
        assert!(summary.over_budget || summary.n_words <= budget);
        assert!(summary.objective >= last, "{budget}: {} < {last}", summary.objective);
        assert!(summary.chosen.is_sorted() && !summary.chosen.is_empty());
        last = summary.objective;
    }
}

#[test]
fn everything_is_everything() {
    let text = format!("Banjir Rob di Demak\n\n{TEXT}\n\nBaca juga: Rob di Semarang");
    let document = read(&text, true);
    assert_eq!(run(&document, Length::Percent(100.0)).chosen.len(), document.sentences.len());
    assert_eq!(run(&document, Length::Sentences(99)).chosen.len(), document.sentences.len());
    let body = run(&document, Length::Sentences(8));
    assert!(body.chosen.iter().all(|index| !document.sentences[*index].is_title && !document.sentences[*index].is_furniture));
}

/// A question without its answer, the second half of a sentence, the end of a quotation and what announces a list are taken with their neighbour or not at all.
#[test]
fn what_says_nothing_alone_fills_no_rest() {
    const TEXT: &str = "Banjir rob merendam ribuan rumah di pesisir Demak sejak Senin pagi. Yang mengungsi bukan sembilan orang. Melainkan dua orang.\n\nKepala Badan Penanggulangan Bencana Demak, Hendra Wibowo, mengatakan 900 warga mengungsi ke balai desa. \"Kami siapkan dapur umum bagi semua warga yang mengungsi ke balai desa. Itu saja,\" kata Hendra.\n\nSiapa yang bersalah? Pemerintah diduga lambat membangun tanggul laut di pesisir Demak sejak tahun lalu. Namun, Hendra membantah tuduhan itu.\n\nBerikut desa yang terendam:\n\nAir diperkirakan surut pada Rabu setelah pompa bekerja sepanjang malam di enam desa.";
    let document = read(TEXT, false);
    let find = |opening: &str| document.sentences.iter().position(|sentence| document.sentence_text(sentence).starts_with(opening)).unwrap();
    let owed = [("Melainkan", "Yang mengungsi"), ("Itu saja", "\"Kami siapkan"), ("Siapa", "Pemerintah"), ("Berikut", "Air")]
        .map(|(one, other)| (find(one), find(other)));
    let lengths = (1..=7).map(Length::Sentences).chain((15..=110).map(Length::Words)).chain([Length::Suited]);
    for length in lengths {
        let chosen = run(&document, length).chosen;
        for (one, other) in owed {
            assert!(!chosen.contains(&one) || chosen.contains(&other), "{length:?}: {one} without {other}");
        }
        if let Length::Sentences(n) = length {
            assert_eq!(chosen.len(), n);
        }
    }
    // A question that opens the text stands for what it is about, and a denial is short but whole.
    let asked = read("Siapa yang bersalah atas banjir rob di pesisir Demak? Air naik. Hujan reda. Warga pindah. Bantuan datang.", false);
    assert!(run(&asked, Length::Sentences(1)).chosen == [0]);
    assert!(run(&document, Length::Sentences(7)).chosen.contains(&find("Namun, Hendra")));
}

/// A place is rather left empty than given to what says little, but three sentences are told.
#[test]
fn the_suited_length_leaves_room() {
    let fillers = "Itu biasa. Semua orang tahu. Air naik. Hujan reda. Kami diam. Ia pulang. Mereka pergi. Warga lelah. Kota sepi. Malam tiba.";
    let document = read(&format!("{TEXT}\n\n{fillers}"), false);
    let suited = run(&document, Length::Suited).chosen;
    assert!((3..=4).contains(&suited.len()) && suited.iter().all(|index| document.sentences[*index].n_words > 2), "{suited:?}");
    assert_eq!(run(&document, Length::Sentences(12)).chosen.len(), 12);
}

#[test]
fn line_ends_marks_and_composition_do_not_change_the_choice() {
    use unicode_normalization::UnicodeNormalization;
    let accented = TEXT.replace("Demak", "Démak");
    let plain = run(&read(&accented, false), Length::Words(40)).chosen;
    let others = [accented.replace('\n', "\r\n"), accented.nfd().collect(), accented.replace("di ", "di\u{a0}"), accented.replace(' ', "  ")];
    for other in others {
        assert_eq!(run(&read(&other, false), Length::Words(40)).chosen, plain);
    }
}

#[test]
fn parts_sum_to_the_score() {
    for scored in run(&read(TEXT, false), Length::Suited).scored {
        let sum: f64 = scored.parts.iter().map(|(_, part)| part).sum();
        assert!((sum.clamp(0.0, 1.0) - scored.score).abs() < 1e-4, "{scored:?}");
    }
}

#[test]
fn any_prefix_is_summarized() {
    for (at, _) in TEXT.char_indices().step_by(7) {
        let document = read(&TEXT[..at], at % 2 == 0);
        let summary = run(&document, Length::Suited);
        assert_eq!(summary.scored.len(), document.sentences.len());
    }
}

#[test]
fn nothing_is_said_twice() {
    let filler = |n: usize| format!("Nelayan ke-{n} menjual {n} kilogram ikan di pasar desa nomor {n} itu. ");
    let repeated = "Gubernur meresmikan tanggul laut sepanjang delapan kilometer di pesisir utara. ";
    let text = format!("{repeated}{}{repeated}", (0..250).map(filler).collect::<String>());
    let document = read(&text, false);
    let chosen = run(&document, Length::Sentences(10)).chosen;
    assert!(!(chosen.contains(&0) && chosen.contains(&(document.sentences.len() - 1))), "{chosen:?}");
}
