//! Who speaks in a sentence: quotation marks, attribution, first person, and whether it opens with a word that points back.

use super::terms::{Terms, fold};
use crate::document::{Document, Sentence};
use crate::lexicon::{Lexicon, List};
use crate::token::{Token, TokenKind};

/// What is known of the voice of one sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Voice {
    /// Share of its words inside quotation marks, 0 to 1.
    pub(super) quoted: f32,
    /// It begins inside a quotation that an earlier sentence of the paragraph opened.
    pub(super) begins_inside: bool,
    /// It ends inside a quotation that a later sentence closes.
    pub(super) ends_inside: bool,
    /// A verb of saying stands outside the quotation marks.
    pub(super) attributed: bool,
    /// Its speaker is only a pronoun: *ujarnya*, *kata dia*.
    pub(super) pronoun_speaker: bool,
    /// First-person words per word.
    pub(super) first_person: f32,
    /// Second-person words per word.
    pub(super) second_person: f32,
    /// It names a day of the week.
    pub(super) names_day: bool,
    /// It says what something is: *adalah*.
    pub(super) defines: bool,
    /// It ends as a question.
    pub(super) asks: bool,
    /// It opens with a word that points back: *Ia*, *Hal itu*.
    pub(super) opens_pronoun: bool,
    /// It opens with a noun that points back: *Penambahan itu*, *Aturan tersebut*.
    pub(super) opens_pointing: bool,
    /// It opens with a connective: *Namun*, *Selain itu*.
    pub(super) opens_connective: bool,
    /// It says nothing without the sentence before it: *Melainkan dua orang*, *Ini janggal," katanya*.
    pub(super) continues: bool,
    /// It asks, or who asks is named behind the question.
    pub(super) questions: bool,
    /// Verbs that report speech outside quotation marks.
    pub(super) reporting: f32,
    /// Words that point back, anywhere: *itu*, *tersebut*, *dia*.
    pub(super) pointers: f32,
    /// It ends with a colon: what it announces follows.
    pub(super) announces: bool,
    /// It is short and does not end as a sentence does, or too short to be one: an item, a line of a table, *Saat itu.*
    pub(super) fragment: bool,
    /// It holds no word.
    pub(super) wordless: bool,
    /// It holds words of accusing.
    pub(super) accuses: bool,
    /// It holds words of objecting.
    pub(super) objects: bool,
    /// It holds words of denying.
    pub(super) denies: bool,
}

impl Voice {
    /// What is left of its value: all for a sentence, little for a line of a list or table, nothing where it says nothing.
    pub(super) fn whole(&self) -> f64 {
        match (self.wordless, self.fragment) {
            (true, _) => 0.0,
            (_, true) => 0.3,
            _ => 1.0,
        }
    }

    /// Mostly quotation, with no word on who said it.
    pub(super) fn is_bare_quotation(&self) -> bool {
        self.quoted > 0.7 && !self.attributed
    }
}

/// The voices of all sentences. A quotation goes on from sentence to sentence of a paragraph and no further. O(tokens).
pub(super) fn voices(document: &Document, terms: &Terms, lexicon: &Lexicon) -> Vec<Voice> {
    let mut inside = false;
    let mut paragraph = usize::MAX;
    let mut voices = Vec::with_capacity(document.sentences.len());
    for sentence in &document.sentences {
        inside &= sentence.paragraph == paragraph;
        paragraph = sentence.paragraph;
        let voice = voice(document, terms, sentence, &mut inside);
        voices.push(ending(document, sentence, opening(document, sentence, lexicon, voice)));
    }
    voices
}

/// Whether a mark opens or closes a quotation; a straight one does whichever is due.
fn turns(mark: &str, inside: bool) -> Option<bool> {
    match mark {
        "\"" => Some(!inside),
        "“" | "«" | "„" => Some(true),
        "”" | "»" => Some(false),
        _ => None,
    }
}

fn voice(document: &Document, terms: &Terms, sentence: &Sentence, inside: &mut bool) -> Voice {
    let mut voice = Voice { begins_inside: *inside, ..Voice::default() };
    let (mut n_words, mut n_quoted, mut n_first, mut n_second) = (0_u32, 0_u32, 0_u32, 0_u32);
    let mut after_speech = false;
    for (token, term) in document.tokens_of(sentence).iter().zip(&terms.of_token[sentence.tokens.clone()]) {
        if token.kind == TokenKind::Punctuation {
            let mark = token.of(document.text());
            voice.questions |= mark == "?" && *inside;
            *inside = turns(mark, *inside).unwrap_or(*inside);
            continue;
        }
        n_words += 1;
        n_quoted += u32::from(*inside);
        let Some(marks) = term.map(|term| terms.all[term as usize].marks) else { continue };
        n_first += u32::from(marks.first_person);
        n_second += u32::from(marks.second_person);
        voice.names_day |= marks.day;
        voice.defines |= marks.defining;
        voice.accuses |= marks.accusation;
        voice.denies |= marks.denial;
        voice.objects |= marks.objection;
        let count = |mark: bool| f32::from(u8::from(mark));
        voice.pointers += count(marks.pronoun);
        if !*inside {
            voice.reporting += count(marks.reporting);
            let form = token.of(document.text());
            voice.pronoun_speaker |= (after_speech && marks.pronoun) || (marks.speech && form.ends_with("nya"));
            voice.attributed |= marks.speech;
            after_speech = marks.speech;
        }
    }
    voice.ends_inside = *inside;
    voice.quoted = n_quoted as f32 / n_words.max(1) as f32;
    voice.first_person = n_first as f32 / n_words.max(1) as f32;
    voice.second_person = n_second as f32 / n_words.max(1) as f32;
    voice.pronoun_speaker &= voice.quoted > 0.3;
    voice
}

/// Adds how the sentence ends.
fn ending(document: &Document, sentence: &Sentence, voice: Voice) -> Voice {
    const FRAGMENT_WORDS: usize = 8;
    const SENTENCE_WORDS: usize = 3;
    let end = document.sentence_text(sentence).trim_end_matches(['"', '”', '’', '\'', ')', ']', '»']);
    let is_item = sentence.n_words < FRAGMENT_WORDS && !end.ends_with(['.', '!', '?', '…', ':', ',']);
    // *Saat itu.*, *Siapa pun.*
    let fragment = is_item || sentence.n_words < SENTENCE_WORDS;
    let wordless = !document.tokens_of(sentence).iter().any(|token| token.kind == TokenKind::Word);
    let (announces, asks) = (end.ends_with(':'), end.ends_with('?'));
    // *Namun, Rudi membantah* is short too, but all of the other side.
    let is_half = (voice.begins_inside && voice.attributed) || voice.opens_connective;
    let continues = is_half && !voice.denies && sentence.n_words <= FRAGMENT_WORDS;
    Voice { announces, asks, fragment, wordless, continues, questions: voice.questions || asks, ..voice }
}

/// Adds how the sentence opens: its first one to three words, unless it opens with a quotation.
fn opening(document: &Document, sentence: &Sentence, lexicon: &Lexicon, voice: Voice) -> Voice {
    const LONGEST: usize = 3;
    let tokens = document.tokens_of(sentence);
    let is_quoted = tokens.first().is_some_and(|token| turns(token.of(document.text()), false).is_some());
    if is_quoted {
        return voice;
    }
    let words: Vec<&Token> = tokens.iter().take_while(|token| token.kind == TokenKind::Word).take(LONGEST).collect();
    let (mut phrase, mut word) = (String::new(), String::new());
    let mut voice = voice;
    for (n, token) in words.iter().enumerate() {
        fold(token.of(document.text()), &mut word);
        if n > 0 {
            phrase.push(' ');
        }
        phrase.push_str(&word);
        voice.opens_pointing |= n == 1 && lexicon.is(List::Pronoun, &word);
        let lists = lexicon.lists_of(&phrase);
        voice.opens_pronoun |= lists.has(List::Pronoun);
        voice.opens_connective |= lists.has(List::Connective);
    }
    voice
}
