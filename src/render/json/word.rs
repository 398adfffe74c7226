//! What is known of a word: how it is built, and the senses of its headword.

use serde::Serialize;

use crate::Lexicon;
use crate::lexicon::{Entry, Sense};
use crate::morphology::{Analysis, Step};

#[derive(Serialize)]
pub(super) struct StepRecord<'b> {
    affix: &'static str,
    kind: &'static str,
    gives: &'b str,
}

#[derive(Serialize)]
pub(super) struct AnalysisRecord<'b> {
    lemma: &'b str,
    base: &'b str,
    root: &'b str,
    part_of_speech: Option<&'static str>,
    path: Vec<StepRecord<'b>>,
    headword: Option<&'b str>,
    senses: Vec<SenseRecord<'b>>,
}

#[derive(Serialize)]
struct SenseRecord<'b> {
    glosses: Vec<&'b str>,
    part_of_speech: Option<&'static str>,
    domain: Option<&'b str>,
    source: &'b str,
}

pub(super) fn path(steps: &[Step]) -> Vec<StepRecord<'_>> {
    steps.iter().map(|Step { affix, kind, gives }| StepRecord { affix, kind: kind.name(), gives }).collect()
}

pub(super) fn analysis<'a>(analysis: &'a Analysis, lexicon: &'a Lexicon) -> AnalysisRecord<'a> {
    let Analysis { lemma, base, root, part_of_speech, path: steps, headword, .. } = analysis;
    let entry = headword.as_deref().and_then(|headword| lexicon.entry(headword));
    let entry = entry.and_then(|entry| entry.regular().map_or(Some(entry), |active| lexicon.entry(active)));
    AnalysisRecord {
        lemma,
        base,
        root,
        part_of_speech: part_of_speech.map(|part| part.tag()),
        path: path(steps),
        headword: entry.map(|entry| entry.headword),
        senses: entry.into_iter().flat_map(|entry| entry.senses().map(move |one| sense(entry, one))).collect(),
    }
}

fn sense<'a>(entry: Entry<'a>, sense: Sense<'a>) -> SenseRecord<'a> {
    let part_of_speech = sense.part_of_speech().map(|part| part.tag());
    SenseRecord { glosses: sense.glosses().collect(), part_of_speech, domain: sense.domain(), source: entry.source() }
}
