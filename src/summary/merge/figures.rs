//! Figures on which articles differ: the same thing counted in sentences that report the same, with different numbers.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pool, SAME};
use crate::document::Document;
use crate::lexicon::{Lexicon, List};
use crate::span::Span;
use crate::summary::terms::fold;
use crate::token::{Token, TokenKind};

/// A figure as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figure {
    /// Which of the documents.
    pub document: usize,
    /// Index into its sentences.
    pub sentence: usize,
    /// Where it stands, with *juta* and the like.
    pub span: Span,
}

/// Figures that do not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// What is counted, in lower case: the word behind the figures.
    pub about: String,
    /// One figure of each document that has one, in the order of the documents.
    pub figures: Vec<Figure>,
}

/// A figure that is not yet known to disagree: what is counted, and how much.
struct Count {
    about: String,
    amount: String,
    figure: Figure,
}

/// The disagreements on what the chosen sentences count. O(chosen × similar sentences).
pub(super) fn disagreements(pool: &Pool<'_>, chosen: &[usize], lexicon: &Lexicon) -> Vec<Disagreement> {
    let mut found: BTreeMap<String, BTreeMap<usize, Count>> = BTreeMap::new();
    for at in chosen {
        let own = counts(pool, *at, lexicon);
        let others = pool.similar[*at].iter().filter(|(_, w)| *w >= SAME).flat_map(|(other, _)| counts(pool, *other, lexicon));
        let asked: BTreeSet<String> = own.iter().map(|count| count.about.clone()).collect();
        for count in own.into_iter().chain(others).filter(|count| asked.contains(&count.about)) {
            found.entry(count.about.clone()).or_default().entry(count.figure.document).or_insert(count);
        }
    }
    let differ = |counts: &BTreeMap<usize, Count>| counts.values().map(|count| &count.amount).collect::<BTreeSet<_>>().len() > 1;
    let differing = found.into_iter().filter(|(_, counts)| differ(counts));
    differing.map(|(about, counts)| Disagreement { about, figures: counts.into_values().map(|count| count.figure).collect() }).collect()
}

/// The figures of a sentence with a content word behind them; dates and clock times have none.
fn counts(pool: &Pool<'_>, at: usize, lexicon: &Lexicon) -> Vec<Count> {
    let member = pool.members[at];
    let document = pool.documents[member.document];
    let tokens = document.tokens_of(pool.sentence(at));
    let mut counts = Vec::new();
    for (place, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Number) {
        let Some((about, span)) = counted(document, token, &tokens[place + 1..], lexicon) else { continue };
        let amount = span.of(document.text()).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        counts.push(Count { about, amount, figure: Figure { document: member.document, sentence: member.sentence, span } });
    }
    counts
}

/// What a figure counts, and the figure with the words that make it larger.
fn counted(document: &Document, figure: &Token, behind: &[Token], lexicon: &Lexicon) -> Option<(String, Span)> {
    let mut span = figure.span;
    let mut form = String::new();
    for token in behind.iter().take(3) {
        if token.kind != TokenKind::Word {
            return None;
        }
        fold(token.of(document.text()), &mut form);
        if lexicon.is(List::Magnitude, &form) {
            span.end = token.span.end;
            continue;
        }
        let counts_nothing = [List::Stop, List::Month, List::Zone].into_iter().any(|list| lexicon.is(list, &form));
        return (!counts_nothing).then_some((form, span));
    }
    None
}
