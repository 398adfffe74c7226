//! A prefix with a hyphen before a name, *anti-Uni Eropa*, and one that is part of the word, *prorakyat*, *pro-rakyat*.

use std::borrow::Cow;

use super::phrase::Phrase;
use super::reader::{Hit, HitKind, Reader};
use crate::glossary::status::Status;
use crate::lexicon::PartOfSpeech;
use crate::morphology::{AffixKind, Step};
use crate::token::PREFIXES;

/// What joins a prefix to its word.
const HYPHENS: [char; 3] = ['-', '‐', '‑'];
/// Fewest letters behind a prefix.
const SHORTEST: usize = 4;

impl<'l> Reader<'_, 'l> {
    /// *anti-Uni Eropa* anti-EU, *eks-Yugoslavia* former Yugoslavia; what the dictionary has as one word is that (*non-Muslim*).
    pub(super) fn prefixed(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let glued = |at: usize| self.sentence.tokens.contains(&at) && self.token(at - 1).span.end == self.token(at).span.start;
        if self.word_at(at + 1) != "-" || !glued(at + 1) || !glued(at + 2) {
            return None;
        }
        let (name, word) = (at + 2, self.word_at(at + 2));
        // *Pro-Kontra* are two of them.
        let frame = self.lexicon.before_name(self.word_at(at)).filter(|_| self.lexicon.before_name(word).is_none())?;
        let whole = format!("{}-{word}", self.word_at(at));
        let place = self.names_at(name).iter().max_by_key(|place| place.tokens.len());
        // *anti-Korupsi Watch Indonesia*: the name goes on behind the word.
        let is_one_word = place.is_none_or(|place| place.tokens.len() == 1);
        if is_one_word && self.lexicon.entry(&whole).is_some() {
            return Some((self.of_form(&whole, at..name + 1), 3));
        }
        let (hit, end) = match place {
            Some(place) => (self.name_hit(place), place.tokens.end),
            None => match self.of_form(&whole, at..name + 1).filter(|hit| hit.status.is_glossed()) {
                Some(hit) => return Some((Some(hit), 3)),
                None => (self.of_word(name)?, name + 1),
            },
        };
        let printed = self.span(&(name..end)).of(self.document.text());
        // *anti-Merkel*: who is called by a part of the name is called so in English too.
        let shown = hit.shown().filter(|gloss| !gloss.split(' ').any(|part| part == printed)).unwrap_or(printed);
        let glosses = vec![Cow::Owned(frame.replacen('X', shown, 1))];
        Some((Some(Hit { glosses, composed: None, status: Status::Derived, span: self.span(&(at..end)), ..hit }), end - at))
    }

    /// *antarperguruan tinggi* inter-university: such a prefix before the first word of a phrase.
    pub(super) fn phrase_with_prefix(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let word = self.word_at(at);
        if self.entry_at(at).is_some() || self.is_name(at) {
            return None;
        }
        PREFIXES.iter().filter_map(|prefix| Some((*prefix, word.strip_prefix(prefix)?))).find_map(|(affix, behind)| {
            let made = self.lexicon.prefix_makes(affix).filter(|made| *made == PartOfSpeech::Adj)?;
            let frame = self.lexicon.before_name(affix)?;
            let phrase = self.phrase_from(behind.strip_prefix(HYPHENS).unwrap_or(behind), at).filter(Phrase::is_noun)?;
            let hit = Hit {
                part_of_speech: Some(made),
                glosses: vec![frame.replacen('X', phrase.gloss()?, 1).into()],
                status: Status::Derived,
                path: vec![Step { affix, kind: AffixKind::Prefix, gives: word.to_owned() }],
                ..self.blank(&(at..at + phrase.n), HitKind::Term)
            };
            Some((Some(hit), phrase.n))
        })
    }

    /// *prorakyat*, *pro-rakyat* "pro-people": a prefix and a noun or adjective of the dictionary that are no headword together, with a hyphen or without. What the
    /// dictionary has as one word is that with a hyphen too (*neo-liberal*).
    pub(super) fn with_prefix(&self, at: usize) -> Option<Hit<'l>> {
        let word = self.word_at(at);
        // *semi-* begins with *se-*.
        PREFIXES.iter().filter_map(|prefix| Some((*prefix, word.strip_prefix(prefix)?))).find_map(|(affix, behind)| {
            let joined = behind.strip_prefix(HYPHENS);
            let base = joined.unwrap_or(behind);
            joined.and_then(|base| self.without_hyphen(&format!("{affix}{base}"), at)).or_else(|| self.of_prefix(affix, base, at))
        })
    }

    /// A headword that is printed with a hyphen behind its prefix.
    fn without_hyphen(&self, headword: &str, at: usize) -> Option<Hit<'l>> {
        self.lexicon.entry(headword)?;
        let mut hit = self.of_form(headword, at..at + 1).filter(|hit| hit.status.is_glossed())?;
        hit.path.push(Step { affix: "spelling", kind: AffixKind::Spelling, gives: self.word_at(at).to_owned() });
        let status = if hit.status == Status::Exact { Status::Derived } else { hit.status };
        Some(Hit { status, ..hit })
    }

    /// What a prefix with which words are made freely (not *eks* "former") makes of a noun, or of what it makes itself: *antardesa* inter-village, *semiresmi*
    /// semi-official, *nirempati* lack of empathy.
    fn of_prefix(&self, affix: &'static str, base: &str, at: usize) -> Option<Hit<'l>> {
        let made = self.lexicon.prefix_makes(affix).filter(|_| base.len() >= SHORTEST)?;
        let frame = self.lexicon.before_name(affix)?;
        let entry = self.lexicon.entry(base).filter(|entry| entry.regular().is_none())?;
        let may_be = |part: PartOfSpeech| part == PartOfSpeech::Noun || part == made;
        let sense = entry.senses().next().filter(|sense| sense.part_of_speech().is_some_and(may_be))?;
        let gloss = frame.replacen('X', sense.glosses().next()?, 1);
        Some(Hit {
            headword: Some(entry.headword.into()),
            part_of_speech: Some(made),
            glosses: vec![gloss.into()],
            status: Status::Derived,
            path: vec![Step { affix, kind: AffixKind::Prefix, gives: self.word_at(at).to_owned() }],
            source: Some(entry.source().into()),
            ..self.blank(&(at..at + 1), HitKind::Term)
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::glossary::Status;
    use crate::glossary::hit::annotate_text;
    use crate::glossary::subject::Subject;
    use crate::lexicon::Lexicon;

    /// What the one word of a text is in English; nothing where it has no gloss.
    #[track_caller]
    fn check(text: &str, english: &str) {
        let lexicon = Lexicon::embedded();
        let annotation = annotate_text(text, &Subject::default(), &lexicon);
        assert_eq!(annotation.hits.iter().filter_map(|hit| hit.shown()).collect::<Vec<_>>().join(" · "), english, "{text}");
        assert!(annotation.hits.iter().all(|hit| matches!(hit.status, Status::Derived | Status::None)), "{text}");
    }

    #[test]
    fn a_hyphen_behind_a_prefix_changes_nothing() {
        for (joined, parted, english) in [
            ("multilembaga", "multi-lembaga", "multi-institution"),
            ("paskabencana", "paska-bencana", "post-disaster"),
            ("propetani", "pro-petani", "pro-farmer"),
            ("semilembaga", "semi-lembaga", "semi-institution"),
        ] {
            check(joined, english);
            check(parted, english);
        }
    }

    #[test]
    fn a_prefix_stands_before_a_phrase_too() {
        check("antarperguruan tinggi", "inter-university");
        check("antarpemangku kepentingan", "inter-stakeholder");
        check("antardesa", "inter-village");
        check("antarbandara", "inter-airport");
    }

    #[test]
    fn a_headword_is_that_with_a_hyphen_too() {
        check("multi-etnis", "multiethnic");
        check("pasca-gempa", "post-earthquake");
        check("semi-otomatis", "semiautomatic");
        check("neo-liberal", "neoliberal");
        check("pra-sekolah", "preschool");
        check("kontra-intelijen", "counterintelligence");
    }

    #[test]
    fn some_prefixes_make_no_words_and_some_words_no_base() {
        check("eks-pemain", "");
        check("pra-ini", "");
        check("anti-menulis", "");
    }
}
