//! From one word form to its analyses: clitics, inflection, affixes, reduplication, root.
//!
//! Every way to peel a form is followed down to words that the lexicon knows; the ways are ranked by how likely their rules are and how common their root is.
//! A root nobody knows is never chosen over a headword. Capitalised names must not come here: *Bekasi* is no word.

mod affix;
mod clitic;
mod colloquial;
mod reduplication;
mod rules;
mod voice;

pub use affix::{AffixKind, Step, hyphened_prefix};
pub use colloquial::{standard, with_n};
pub use reduplication::single_passive;
pub use voice::{active, active_of, bare, has_voice, is_passive, is_verb};

use crate::lexicon::{Lexicon, List, PartOfSpeech};
use affix::{Rule, syllables};

/// One reading of a word form.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// The form without clitics and inflection (voice, plural).
    pub lemma: String,
    /// What the outermost affix attaches to; the form itself where there is none.
    pub base: String,
    /// Every affix peeled, historical ones too; several words where the root is a phrase.
    pub root: String,
    /// From the root to the form, one affix a step.
    pub path: Vec<Step>,
    /// The headword nearest to the form: itself, or the first on the way to the root.
    pub headword: Option<String>,
    /// Part of speech of the first sense of the headword.
    pub part_of_speech: Option<PartOfSpeech>,
    /// How unlikely the reading is; 0 is certain. Only the order means something.
    pub cost: f64,
}

/// A way from a form down to a known word: the forms passed, outermost first, and the affix taken off each.
#[derive(Clone, Debug)]
struct Chain {
    forms: Vec<String>,
    affixes: Vec<(&'static str, AffixKind)>,
    cost: f64,
}

/// How many affixes a form may carry: *mempertanggungjawabkannyalah* has five.
const DEEPEST: usize = 6;
/// Letters of the longest form that is analysed; longer ones are no words.
const LONGEST: usize = 60;
/// A known form gives way to its root only if the way down costs no more than this.
const BELIEVABLE: f64 = 2.2;
/// What keeps a chain from ending at a form that surely goes on.
const NO_END: f64 = 3.0;

/// The analyses of a form in lower case, likeliest first; at least one. A form that no rule leads to a headword is read in its [`standard`] spelling, if it has one.
///
/// Time is bounded by the number of rules to the power of the affixes a form really carries.
///
/// ```
/// use ringkas::{Lexicon, morphology};
/// let analyses = morphology::analyze("mempertanggungjawabkan", &Lexicon::embedded());
/// assert_eq!(analyses[0].root, "tanggung jawab");
/// ```
pub fn analyze(form: &str, lexicon: &Lexicon) -> Vec<Analysis> {
    let analyses = by_affixes(form, lexicon);
    // *kebawa* is *terbawa*, *nahan* is *menahan*, which have a meaning of their own, rather than *bawa* and *nah* with *ke-* and *-an* that say nothing.
    let is_read = |analysis: &Analysis| analysis.headword.is_some() && analysis.path.last().is_none_or(|step| !matches!(step.affix, "ke-" | "-an"));
    if analyses.first().is_some_and(is_read) {
        return analyses;
    }
    let Some(standard) = standard(form, lexicon) else { return analyses };
    let mut chains = Vec::new();
    explore(Chain::whole(form).after((standard, "spelling", AffixKind::Spelling, 0.1)), lexicon, &mut chains);
    let spoken = ranked(chains, lexicon);
    if spoken.is_empty() { analyses } else { spoken }
}

/// The same by the affixes of the standard language alone: what a capitalised form that may be a name is asked for.
pub fn by_affixes(form: &str, lexicon: &Lexicon) -> Vec<Analysis> {
    let mut chains = Vec::new();
    if form.len() <= LONGEST {
        explore(Chain::whole(form), lexicon, &mut chains);
    }
    let mut analyses = ranked(chains, lexicon);
    if analyses.is_empty() {
        analyses.push(Chain::whole(form).analysis(lexicon));
    }
    order_by_root(form, &mut analyses, lexicon);
    analyses
}

/// The analyses that chains lead to, likeliest first, each root and headword once.
fn ranked(mut chains: Vec<Chain>, lexicon: &Lexicon) -> Vec<Analysis> {
    chains.sort_by(|a, b| a.cost.total_cmp(&b.cost).then_with(|| a.forms.cmp(&b.forms)));
    let mut analyses: Vec<Analysis> = Vec::new();
    for analysis in chains.iter().map(|chain| chain.analysis(lexicon)) {
        if !analyses.iter().any(|known| known.root == analysis.root && known.headword == analysis.headword) {
            analyses.push(analysis);
        }
    }
    analyses
}

/// The root of a form in lower case, the form itself where it is unknown: `analyze(form)[0].root`.
pub fn root(form: &str, lexicon: &Lexicon) -> String {
    analyze(form, lexicon).into_iter().next().map_or_else(|| form.to_owned(), |analysis| analysis.root)
}

/// The form without particles and pronoun clitics, where what is left is a headword; the form itself otherwise.
pub fn without_clitics<'f>(form: &'f str, lexicon: &Lexicon) -> &'f str {
    if lexicon.entry(form).is_some() {
        return form;
    }
    clitic::strip(form).find(|stripped| lexicon.entry(stripped.stem).is_some()).map_or(form, |stripped| stripped.stem)
}

/// What a form is without one clitic or particle, every way: *Instagramnya* Instagram. Asks no dictionary.
pub fn hosts(form: &str) -> impl Iterator<Item = &str> {
    clitic::strip(form).map(|stripped| stripped.stem)
}

/// The same with the clitic or particle that is off.
pub fn hosts_and_clitics(form: &str) -> impl Iterator<Item = (&str, &'static str)> {
    clitic::strip(form).map(|stripped| (stripped.stem, stripped.affix))
}

/// What is left of a word without one verbal prefix or without its double, every way, and what was taken off: *mencari* cari, *gunung-gunung* gunung. Asks no
/// dictionary.
pub fn inner(word: &str) -> impl Iterator<Item = (&'static str, AffixKind, String)> {
    let is_verbal = |rule: &&Rule| rule.kind == AffixKind::Prefix && matches!(rule.affix, "meN-" | "di-" | "ber-");
    let double = reduplication::halves(word).filter(reduplication::Halves::is_full);
    let doubled = double.map(|halves| ("reduplication", AffixKind::Reduplication, halves.left.to_owned()));
    doubled.into_iter().chain(rules::RULES.iter().filter(is_verbal).filter_map(|rule| Some((rule.affix, rule.kind, rule.peel(word)?))))
}

/// Whether a word repeats its stem behind the whole of it: *berlari-lari*, but neither *lari-lari* nor *lari-larian*.
pub fn repeats_stem(word: &str) -> bool {
    reduplication::halves(word).is_some_and(|halves| halves.is_prefixed())
}

/// Whether a text is nothing but a clitic or particle that leans on the word before: *lah*, *nya*.
pub fn is_clitic(text: &str) -> bool {
    clitic::is_ending(text)
}

/// What stands before the particle with which a word ends: *benarkah*, *Jerakah*.
pub fn before_particle(word: &str) -> Option<&str> {
    clitic::strip(word).find(|stripped| stripped.kind == AffixKind::Particle).map(|stripped| stripped.stem)
}

/// Whether a word is a stem with affixes around it that leave its letters alone: *berorgan* is *organ*, *organisasi* is not. Asks no dictionary.
pub fn surrounds(word: &str, stem: &str) -> bool {
    let Some((before, behind)) = parted(word, stem) else { return false };
    let is_prefix = before.is_empty() || rules::RULES.iter().any(|rule| rule.prefix == before);
    let is_suffix = |ending: &str| ending.is_empty() || rules::RULES.iter().any(|rule| rule.suffix == ending);
    is_prefix && (is_suffix(behind) || clitic::before_endings(behind).any(is_suffix))
}

/// What stands before and behind the first place of a stem. Words are short: comparing at each place is quicker than preparing a search.
fn parted<'w>(word: &'w str, stem: &str) -> Option<(&'w str, &'w str)> {
    let last = word.len().checked_sub(stem.len())?;
    let begins = |at: usize| stem.as_bytes().first().is_none_or(|first| word.as_bytes()[at] == *first);
    let at = (0..=last).find(|at| begins(*at) && word.as_bytes()[*at..].starts_with(stem.as_bytes()))?;
    Some((&word[..at], &word[at + stem.len()..]))
}

/// Puts the reading whose root the dictionary of exceptions names first, making one where no rule found it.
fn order_by_root(form: &str, analyses: &mut Vec<Analysis>, lexicon: &Lexicon) {
    let Some(root) = lexicon.root_exception(form) else { return };
    if let Some(at) = analyses.iter().position(|analysis| analysis.root == root) {
        let chosen = analyses.remove(at);
        analyses.insert(0, chosen);
    } else if let Some(first) = analyses.first_mut() {
        root.clone_into(&mut first.root);
        if root == form {
            first.path.clear();
            form.clone_into(&mut first.base);
        }
    }
}

/// Follows every peel of the chain's last form; keeps the chains that end in a known word.
fn explore(chain: Chain, lexicon: &Lexicon, found: &mut Vec<Chain>) {
    let Some(form) = chain.forms.last() else { return };
    if let Some(cost) = root_cost(form, lexicon) {
        let stop = stop_cost(form, lexicon);
        let is_bare = chain.affixes.iter().all(|(_, kind)| matches!(kind, AffixKind::Clitic | AffixKind::Particle));
        // A form that is a headword itself is its own root unless a believable way leads on; so is one with clitics that could be peeled on.
        let own = match chain.affixes.is_empty() {
            true => BELIEVABLE + if has_nya(form, lexicon) { NO_END } else { 0.0 },
            false if is_bare && stop > 0.0 => chain.cost + BELIEVABLE.max(cost + stop),
            false => chain.cost + cost + stop,
        };
        found.push(Chain { cost: own, ..chain.clone() });
    }
    if chain.affixes.len() >= DEEPEST {
        return;
    }
    match lexicon.root_exception(form) {
        Some(root) if root == form => {
            let other = lexicon.other_root(form).map(|other| to_root(&chain, form, other, lexicon));
            found.extend(other.into_iter().flatten());
        }
        Some(root) => found.extend(to_root(&chain, form, root, lexicon)),
        None => peels(form, &chain, lexicon).into_iter().for_each(|peel| explore(chain.after(peel), lexicon, found)),
    }
}

/// The ways from a form to the root that the dictionary of exceptions names, as sure as if it were one step; that step where the rules know no way.
fn to_root(chain: &Chain, form: &str, root: &str, lexicon: &Lexicon) -> Vec<Chain> {
    let mut found = Vec::new();
    peels(form, chain, lexicon).into_iter().for_each(|peel| explore(chain.after(peel), lexicon, &mut found));
    found.retain(|chain| chain.forms.last().is_some_and(|last| last == root));
    found.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    found.truncate(1);
    let cost = chain.cost + root_cost(root, lexicon).unwrap_or(0.0);
    found.iter_mut().for_each(|chain| chain.cost = chain.cost.min(cost));
    if found.is_empty() {
        explore(chain.after((root.to_owned(), "historical", AffixKind::Spelling, 0.0)), lexicon, &mut found);
    }
    found
}

type Peel = (String, &'static str, AffixKind, f64);

/// Everything that one affix can be taken off a form to give.
fn peels(form: &str, chain: &Chain, lexicon: &Lexicon) -> Vec<Peel> {
    let mut peels: Vec<Peel> = Vec::new();
    if let Some(headword) = lexicon.joined(form).filter(|_| lexicon.entry(form).is_none()) {
        peels.push((headword.to_owned(), "spelling", AffixKind::Spelling, 0.1));
    }
    if let Some(standard) = lexicon.variant(form) {
        peels.push((standard.to_owned(), "spelling", AffixKind::Spelling, 0.1));
    }
    if chain.affixes.iter().all(|(_, kind)| matches!(kind, AffixKind::Clitic | AffixKind::Particle)) {
        peels.extend(clitic_peels(form, lexicon));
    }
    if let Some(halves) = reduplication::halves(form) {
        // *jual-beli*, *suka-duka*: what has an entry with a blank.
        let apart = format!("{} {}", halves.left, halves.right);
        if !halves.is_full() && lexicon.entry(form).is_none() && lexicon.entry(&apart).is_some() {
            peels.push((apart, "spelling", AffixKind::Spelling, 0.1));
            return peels;
        }
        peels.extend(reduplication_peels(&halves));
        return peels;
    }
    let parts = parts_of_speech(form, lexicon);
    let deepens = |rule: &&Rule| chain.affixes.last().is_none_or(|(affix, _)| *affix != rule.affix);
    let fits = |rule: &&Rule| parts.is_empty() || parts.iter().any(|part| rule.gives.contains(part));
    peels.extend(rules::RULES.iter().filter(deepens).filter(fits).filter_map(|rule| {
        let base = rule.peel(form)?;
        let cost = rule.cost + rule.doubt(&base);
        Some((base, rule.affix, rule.kind, cost))
    }));
    peels
}

/// Clitics come off a known word only where it is one that carries them: *sebelumnya* is an entry, and *belum* its root all the same.
fn clitic_peels(form: &str, lexicon: &Lexicon) -> Vec<Peel> {
    let known = lexicon.entry(form).is_some();
    let cost = |affix: &str| match (known, affix) {
        (true, "-nya") => 0.4,
        (true, _) => 1.9,
        (false, _) => 0.1,
    };
    clitic::strip(form).filter(|s| !known || s.stem.len() > 3).map(|s| (s.stem.to_owned(), s.affix, s.kind, cost(s.affix))).collect()
}

fn reduplication_peels(halves: &reduplication::Halves<'_>) -> Vec<Peel> {
    let kind = AffixKind::Reduplication;
    if halves.is_full() {
        return vec![(halves.left.to_owned(), "reduplication", kind, 0.2)];
    }
    if halves.shares_stem() {
        return vec![(halves.left.to_owned(), "reduplication", kind, 0.3), (halves.right.to_owned(), "reduplication", kind, 0.4)];
    }
    Vec::new()
}

fn parts_of_speech(form: &str, lexicon: &Lexicon) -> Vec<PartOfSpeech> {
    let Some(entry) = lexicon.entry(form) else { return Vec::new() };
    if entry.regular().is_some() {
        return vec![PartOfSpeech::Verb];
    }
    entry.senses().filter_map(|sense| sense.part_of_speech()).collect()
}

/// How unlikely a word is as the end of a chain: rare, short, colloquial and function words are. None where the lexicon does not have it.
fn root_cost(form: &str, lexicon: &Lexicon) -> Option<f64> {
    const RARE: f64 = 2.0;
    const BOUND: f64 = 4.5;
    const PASSIVE: f64 = 3.0;
    let bound = lexicon.is(List::BoundRoot, form);
    let entry = lexicon.entry(form);
    if entry.is_none() && !bound {
        return None;
    }
    let zipf = if bound { BOUND } else { lexicon.frequency(form).unwrap_or(RARE) };
    let colloquial =
        entry.into_iter().filter_map(|entry| entry.senses().next()).any(|sense| matches!(sense.register(), Some("colloquial" | "archaic")));
    let short = match form.len() {
        0..=2 => 2.0,
        3 => 0.35,
        _ => 0.0,
    };
    // A form that is entered only as the passive of its active verb is never where peeling ends.
    let passive = if entry.is_some_and(|entry| entry.regular().is_some()) { PASSIVE } else { 0.0 };
    Some((6.0 - zipf).max(0.0) * 0.22 + if colloquial { 1.0 } else { 0.0 } + short + passive)
}

/// Whether *-nya* leans on a known word: then the form is no root.
fn has_nya(form: &str, lexicon: &Lexicon) -> bool {
    form.strip_suffix("nya").is_some_and(|stem| stem.len() > 3 && lexicon.entry(stem).is_some())
}

/// A chain that stops at a word which could be peeled on is less likely than the one that goes on; much less where what could come off is *-nya* or what the
/// dictionary of exceptions says.
fn stop_cost(form: &str, lexicon: &Lexicon) -> f64 {
    const GOES_ON: f64 = 0.9;
    if has_nya(form, lexicon) || lexicon.root_exception(form).is_some_and(|root| root != form) {
        return NO_END;
    }
    let parts = parts_of_speech(form, lexicon);
    let goes_on = rules::RULES
        .iter()
        .any(|rule| parts.iter().any(|part| rule.gives.contains(part)) && rule.peel(form).is_some_and(|base| lexicon.entry(&base).is_some()));
    if goes_on { GOES_ON } else { 0.0 }
}

impl Chain {
    /// A form of which nothing is taken off yet.
    fn whole(form: &str) -> Self {
        Self { forms: vec![form.to_owned()], affixes: Vec::new(), cost: 0.0 }
    }

    /// The chain with one affix more taken off.
    fn after(&self, (base, affix, kind, cost): Peel) -> Self {
        let mut next = self.clone();
        next.forms.push(base);
        next.affixes.push((affix, kind));
        next.cost += cost;
        next
    }

    fn analysis(&self, lexicon: &Lexicon) -> Analysis {
        let form = self.forms.first().cloned().unwrap_or_default();
        let headword = self.forms.iter().find_map(|form| lexicon.entry(form));
        let path =
            self.affixes.iter().zip(&self.forms).map(|((affix, kind), gives)| Step { affix, kind: *kind, gives: gives.clone() }).rev().collect();
        Analysis {
            lemma: self.lemma(lexicon),
            base: self.forms.get(1).cloned().unwrap_or_else(|| form.clone()),
            root: self.forms.last().cloned().unwrap_or(form),
            path,
            headword: headword.map(|entry| entry.headword.to_owned()),
            part_of_speech: headword.and_then(|entry| entry.part_of_speech()),
            cost: self.cost,
        }
    }

    /// The first form behind clitics and full reduplication, turned active where *di-* made it passive.
    fn lemma(&self, lexicon: &Lexicon) -> String {
        let inflects =
            |affix: &str, kind: AffixKind| matches!(kind, AffixKind::Clitic | AffixKind::Particle | AffixKind::Spelling) || affix == "reduplication";
        let n = self.affixes.iter().take_while(|(affix, kind)| inflects(affix, *kind)).count();
        let known = |n: &usize| lexicon.entry(&self.forms[*n]).is_some();
        let n = (0..=n).find(known).unwrap_or(n);
        let form = &self.forms[n];
        match self.affixes.get(n) {
            Some(("di-", _)) => active(&self.forms[n + 1], lexicon).map_or_else(|| form.clone(), str::to_owned),
            _ => form.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::analyze;
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(form: &str, root: &str) {
        let analyses = analyze(form, &Lexicon::embedded());
        assert_eq!(analyses[0].root, root, "{analyses:#?}");
    }

    #[test]
    fn peels_down_to_the_root() {
        check("kesepakatan", "sepakat");
        check("menangis", "tangis");
        check("penyelidikan", "selidik");
        check("ketidakadilan", "adil");
        check("mengecek", "cek");
        check("dibelinya", "beli");
        check("perancangan", "rancang");
        check("menggantikan", "ganti");
        check("mempertanggungjawabkan", "tanggung jawab");
        check("ditandatangani", "tanda tangan");
        check("anak-anak", "anak");
        check("xyzzy", "xyzzy");
    }
}
