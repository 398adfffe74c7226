//! What kind of text it is, as far as a summary has to know: whether what matters stands first, as in news, or not.
//!
//! News is written as an inverted pyramid, and the trees were learned from news. A few signs tell where that does not hold; the more of them, the less the
//! trees count and the more what is true of any text does ([`super::classic`]). Signs of news stand against them: a dateline settles it.

use super::position::NEWS;
use super::voice::Voice;
use crate::document::Document;
use crate::lexicon::{Lexicon, List};
use crate::token::{Token, TokenKind};

// What each sign says: above 0 that a text is no news, below that it is.
const INTERVIEW: f32 = 1.6;
const SECTIONS: f32 = 1.2;
const DEFINITION: f32 = 0.5;
const PERSONAL: f32 = 0.8;
const SCENE: f32 = 1.0;
const LONG: f32 = 0.5;
const DATELINE: f32 = -2.0;
const DAY: f32 = -0.8;
const SPEECH: f32 = -0.3;

/// At most so much of the score is taken from the trees.
const MOST: f32 = 0.8;

/// What is known of the kind of one text.
#[derive(Clone, Debug, Default)]
pub(super) struct Kind {
    /// How much of a score is the classic one, 0 (news) to [`MOST`].
    pub(super) classic: f32,
    /// For each sentence the part of the text that it belongs to: an answer, a section, a paragraph.
    pub(super) units: Vec<usize>,
    /// For each sentence whether an interviewer asks it.
    pub(super) asked: Vec<bool>,
    /// For each sentence how much its section counts: little for a preface or a list of sources, more for findings and proposals.
    pub(super) matter: Vec<f64>,
    /// For each sentence the first one of the question that it answers.
    pub(super) questions: Vec<Option<usize>>,
}

impl Kind {
    /// O(sentences).
    pub(super) fn new(document: &Document, voices: &[Voice], lexicon: &Lexicon) -> Self {
        let body: Vec<usize> = (0..document.sentences.len()).filter(|index| super::is_body(document, *index)).collect();
        let asked = asked(document, voices, &body);
        let questions = questions(&asked);
        let units = units(document, &asked);
        let sum = signs(document, voices, &body, &asked, lexicon);
        Self { classic: sum.clamp(0.0, 1.0) * MOST, matter: matter(document, lexicon), units, asked, questions }
    }

    /// How far the parts of the text count one by one, 0 (news) to 1.
    pub(super) fn spread(&self) -> f64 {
        f64::from(self.classic / MOST)
    }
}

/// The sum of the signs that hold.
fn signs(document: &Document, voices: &[Voice], body: &[usize], asked: &[bool], lexicon: &Lexicon) -> f32 {
    const LEAD: usize = 6;
    const STORY: usize = 20;
    let lead = &body[..body.len().min(LEAD)];
    let day = lead.iter().any(|index| voices[*index].names_day);
    let speech = lead.iter().any(|index| voices[*index].attributed || voices[*index].reporting > 0.0);
    let interview = asked.contains(&true);
    // What only the wording says is half as sure where no title tells the subject: such a text is rather a piece of news that lost its head.
    let sure = if document.article.title.is_some() { 1.0 } else { 0.5 };
    let wording = [
        (is_definition(document, voices, body, lexicon), DEFINITION),
        (is_personal(voices, body) && !interview && body.len() >= STORY, PERSONAL),
        (!day && !speech && body.len() >= STORY && is_scene(document, body), SCENE),
    ];
    let form = [
        (interview, INTERVIEW),
        (has_sections(document), SECTIONS),
        (body.len() > NEWS, LONG),
        (document.article.dateline.is_some(), DATELINE),
        (day, DAY),
        (speech, SPEECH),
    ];
    let sum = |signs: &[(bool, f32)]| signs.iter().filter(|(holds, _)| *holds).map(|(_, sign)| sign).sum::<f32>();
    sure * sum(&wording) + sum(&form)
}

/// How much the section of each sentence counts, by its heading.
fn matter(document: &Document, lexicon: &Lexicon) -> Vec<f64> {
    const LITTLE: f64 = 0.3;
    const MORE: f64 = 1.3;
    let headings = document.article.dropped.iter().filter(|dropped| dropped.rule == "heading");
    let of_heading = |heading: String| {
        let words: Vec<&str> = heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let has = |list| words.iter().any(|word| lexicon.is(list, word)) || words.windows(2).any(|pair| lexicon.is(list, &pair.join(" ")));
        match heading {
            _ if has(List::HeadingAround) => LITTLE,
            _ if has(List::HeadingFinding) => MORE,
            _ => 1.0,
        }
    };
    let sections: Vec<f64> = headings.map(|dropped| of_heading(dropped.span.of(document.text()).to_lowercase())).collect();
    let of_section = |section: usize| section.checked_sub(1).and_then(|at| sections.get(at)).copied().unwrap_or(1.0);
    document.sentences.iter().map(|sentence| of_section(sentence.section)).collect()
}

/// Four headings or more, over a text that is not short.
fn has_sections(document: &Document) -> bool {
    const FEWEST: usize = 4;
    document.sentences.len() >= FEWEST * 5 && document.sentences.last().is_some_and(|last| last.section >= FEWEST)
}

/// The first sentence says what something is, and not on which day.
fn is_definition(document: &Document, voices: &[Voice], body: &[usize], lexicon: &Lexicon) -> bool {
    const EARLY: usize = 8;
    let Some(first) = body.first() else { return false };
    let tokens = document.tokens_of(&document.sentences[*first]);
    let early = tokens.iter().take(EARLY).any(|token| lexicon.is(List::Defining, &token.of(document.text()).to_lowercase()));
    early && !voices[*first].names_day
}

/// The first two sentences are short of names and figures: no office, no firm, no sum.
fn is_scene(document: &Document, body: &[usize]) -> bool {
    const FEW: usize = 2;
    let is_fact = |token: &&Token| token.kind == TokenKind::Number || token.of(document.text()).starts_with(|c: char| c.is_uppercase() || c == '(');
    let few = |index: &usize| document.tokens_of(&document.sentences[*index]).iter().skip(1).filter(is_fact).count() <= FEW;
    body.iter().take(2).all(few)
}

/// A text that says *saya*, *kita* or *Anda* outside quotations in every fourth sentence: a speech, an opinion, instructions.
fn is_personal(voices: &[Voice], body: &[usize]) -> bool {
    const SHARE: usize = 4;
    let personal = |index: &&usize| {
        let voice = &voices[**index];
        voice.quoted == 0.0 && (voice.first_person > 0.0 || voice.second_person > 0.0)
    };
    body.iter().filter(personal).count() * SHARE >= body.len().max(1)
}

/// Sentences of paragraphs that ask, in a text of at least three such paragraphs with an answer behind each.
fn asked(document: &Document, voices: &[Voice], body: &[usize]) -> Vec<bool> {
    const FEWEST: usize = 3;
    const MOST_WORDS: usize = 45;
    let mut asked = vec![false; document.sentences.len()];
    let paragraphs: Vec<&[usize]> = body.chunk_by(|a, b| document.sentences[*a].paragraph == document.sentences[*b].paragraph).collect();
    let n_words = |paragraph: &[usize]| paragraph.iter().map(|index| document.sentences[*index].n_words).sum::<usize>();
    let asks = |paragraph: &[usize]| {
        let last = paragraph.last().map(|index| &voices[*index]);
        last.is_some_and(|voice| voice.asks && !voice.attributed && voice.quoted < 0.7) && n_words(paragraph) <= MOST_WORDS
    };
    let questions: Vec<&[usize]> = paragraphs.windows(2).filter(|pair| asks(pair[0]) && !asks(pair[1])).map(|pair| pair[0]).collect();
    if questions.len() >= FEWEST {
        paragraphs.iter().filter(|paragraph| asks(paragraph)).for_each(|paragraph| paragraph.iter().for_each(|index| asked[*index] = true));
    }
    asked
}

fn questions(asked: &[bool]) -> Vec<Option<usize>> {
    let mut question = None;
    let mut before = false;
    let mut questions = Vec::with_capacity(asked.len());
    for (index, asks) in asked.iter().enumerate() {
        if *asks && !before {
            question = Some(index);
        }
        before = *asks;
        questions.push(question.filter(|_| !asks));
    }
    questions
}

/// Answers where questions are asked, sections where there are headings, else paragraphs.
fn units(document: &Document, asked: &[bool]) -> Vec<usize> {
    let sections = has_sections(document);
    let mut n_questions = 0;
    let interview = asked.contains(&true);
    let unit = |index: usize| {
        n_questions += usize::from(asked[index] && !index.checked_sub(1).is_some_and(|before| asked[before]));
        let sentence = &document.sentences[index];
        if interview {
            n_questions
        } else if sections {
            sentence.section
        } else {
            sentence.paragraph
        }
    };
    (0..asked.len()).map(unit).collect()
}
