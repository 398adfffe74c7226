//! Figures on which articles differ: the same thing counted in sentences that report the same, with different numbers.

use std::borrow::Cow;
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
    /// Where it stands, with *juta* and the like, and the currency before it.
    pub span: Span,
}

/// Figures that do not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// What is counted, in lower case: the word behind the figures, or the currency before a sum.
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

/// A number without the stops between its thousands: *1.200* is *1200*.
pub(super) fn plain(number: &str) -> Cow<'_, str> {
    let mut parts = number.split('.');
    let first_fits = parts.next().is_some_and(|first| (1..=3).contains(&first.len()));
    let is_grouped = first_fits && parts.all(|part| part.split(',').next().is_some_and(|digits| digits.len() == 3));
    if is_grouped && number.contains('.') { Cow::Owned(number.replace('.', "")) } else { Cow::Borrowed(number) }
}

/// The figures of a sentence with a content word behind them or a currency before; dates and clock times have none.
fn counts(pool: &Pool<'_>, at: usize, lexicon: &Lexicon) -> Vec<Count> {
    let member = pool.members[at];
    let document = pool.documents[member.document];
    let tokens = document.tokens_of(pool.sentence(at));
    let mut counts = Vec::new();
    for (place, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Number) {
        let Some((about, span)) = counted(document, &tokens[..place], token, &tokens[place + 1..], lexicon) else { continue };
        let behind = Span::new(token.span.end, span.end).of(document.text()).split_whitespace();
        let amount = [plain(token.of(document.text())).as_ref()].into_iter().chain(behind).collect::<Vec<_>>().join(" ").to_lowercase();
        counts.push(Count { about, amount, figure: Figure { document: member.document, sentence: member.sentence, span } });
    }
    counts
}

/// What a figure counts, or its currency, and the figure with that and the words that make it larger.
fn counted(document: &Document, before: &[Token], figure: &Token, behind: &[Token], lexicon: &Lexicon) -> Option<(String, Span)> {
    let mut span = figure.span;
    let mut form = String::new();
    let currency = before.last().map(|token| (token.span.start, token.of(document.text()).to_lowercase()));
    let currency = currency.filter(|(_, word)| lexicon.figures(word).is_some_and(|meanings| meanings.of("currency_before").is_some()));
    for token in behind.iter().take(3) {
        if token.kind != TokenKind::Word {
            break;
        }
        fold(token.of(document.text()), &mut form);
        if lexicon.is(List::Magnitude, &form) {
            span.end = token.span.end;
            continue;
        }
        if currency.is_some() {
            break;
        }
        let counts_nothing = [List::Stop, List::Month, List::Zone].into_iter().any(|list| lexicon.is(list, &form));
        return (!counts_nothing).then_some((form, span));
    }
    currency.map(|(start, word)| (word, Span::new(start, span.end)))
}
