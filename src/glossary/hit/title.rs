//! Words of a title that stand for an active verb: *Kucurkan* disburse, *Peras* extort.

use super::reader::{Hit, Reader};
use crate::glossary::status::Status;
use crate::lexicon::{List, PartOfSpeech};
use crate::morphology::{self, AffixKind, Step};
use crate::token::TokenKind;

impl<'l> Reader<'_, 'l> {
    /// A single word of a title that no dictionary has as a name, and that has an active verb, is that verb: *Kucurkan* disburse.
    pub(super) fn is_title_verb(&self, at: usize) -> bool {
        let unknown = self.name_over(at).is_some_and(|name| name.tokens.len() == 1 && self.entities[name.entity].status == Status::None);
        self.sentence.is_title && unknown && morphology::active(self.word_at(at), self.lexicon).is_some()
    }

    /// In a title a bare root before its noun is its active verb: *Peras* extort.
    pub(super) fn headline_verb(&self, form: &str, at: usize) -> Option<Hit<'l>> {
        if !self.sentence.is_title || at + 1 >= self.sentence.tokens.end || self.is_on(List::Stop, at) {
            return None;
        }
        let opens = at == self.sentence.tokens.start;
        // *Banjir Rendam Desa* opens with its subject, *Kucurkan Dana* with its verb.
        let is_subject = |at: usize| self.is_name(at) || self.is_noun(at);
        // *Polisi Gadungan Peras Pedagang*, *Harga Beras Mahal Picu Inflasi*
        let behind_adjective = || at > self.sentence.tokens.start + 1 && self.part_at(at - 1) == Some(PartOfSpeech::Adj) && is_subject(at - 2);
        // *Diduga Cabuli Santri*, *Tega Tusuk Ibu*
        let behind_auxiliary = || self.is_on(List::BeforeVerb, at - 1);
        // *Kesulitan Ungkap Motif*, *Dikabarkan Rombak Direksi*
        let behind_verb = || self.is_verb(at - 1) && !self.is_noun(at);
        // *Tipu Belasan Warga*
        let before_count = || self.lists_at(at + 1).meanings().is_some_and(|meanings| meanings.of("vague").or(meanings.of("number")).is_some());
        // *Polisi Gerebek Rumah, Ciduk Tiga Warga*: what is no word by itself opens a clause behind a comma too.
        let opens_clause = || self.token(at - 1).of(self.document.text()) == "," && self.part_at(at).is_none();
        let subject_before = opens && (!self.is_noun(at) || before_count())
            || !opens && (is_subject(at - 1) || behind_adjective() || behind_auxiliary() || behind_verb() || opens_clause());
        // *Target Produksi Beras Turun*
        let is_deed = || form.ends_with("si") && self.is_noun(at) && self.is_on(List::BeforeDeed, at - 1);
        let is_noun_phrase = self.is_on(List::BeforeNoun, at.saturating_sub(1)) || !opens && is_deed();
        // *Jaguar Hidupkan Kembali Roadster*: what ends so has an object, wherever it stands.
        let has_object = || form.ends_with("kan") || self.may_be_object(at + 1);
        if !subject_before || is_noun_phrase || !has_object() {
            return None;
        }
        let verb = morphology::active(form, self.lexicon)?;
        (self.lexicon.part_of_speech(verb) == Some(PartOfSpeech::Verb) && !self.stands_for_itself(form, verb, at))
            .then(|| self.by_active(verb, at))
            .flatten()
    }

    /// *nilai yang kita anut*, *kerugian yang saya derita*: behind a pronoun and *yang* or an auxiliary a root is the verb whose object goes before.
    pub(super) fn object_voice(&self, form: &str, at: usize) -> Option<Hit<'l>> {
        let is_pronoun = |at: usize| self.part_at(at) == Some(PartOfSpeech::Pron) && !self.word_at(at).ends_with("nya");
        let opens = |at: usize| self.is_on(List::Relative, at) || self.is_on(List::BeforeVerb, at);
        if at < self.sentence.tokens.start + 2 || self.is_on(List::Stop, at) {
            return None;
        }
        let by_name = self.is_done_by_name(at) || self.is_done_by_people(at);
        if !(by_name || is_pronoun(at - 1) && opens(at - 2)) {
            return None;
        }
        // A verb by itself says it as well.
        let may_be_root =
            self.part_at(at).is_none_or(|part| part == PartOfSpeech::Noun || by_name && matches!(part, PartOfSpeech::Adp | PartOfSpeech::Verb));
        let verb = morphology::active(form, self.lexicon).filter(|_| may_be_root)?;
        let is_verb = self.lexicon.part_of_speech(verb) == Some(PartOfSpeech::Verb)
            && (by_name && self.part_at(at) == Some(PartOfSpeech::Adp) || !self.stands_for_itself(form, verb, at));
        is_verb.then(|| self.by_active(verb, at)).flatten()
    }

    /// *laptop yang pernah Asus buat itu*: whether a name stands before that *yang* opens, with an auxiliary or without, and the clause or its subject ends behind.
    fn is_done_by_name(&self, at: usize) -> bool {
        let Some(name) = self.name_over(at - 1) else { return false };
        let before = |at: usize| at.checked_sub(1).filter(|before| *before >= self.sentence.tokens.start);
        let auxiliary = |at: usize| if self.is_on(List::BeforeVerb, at) && !self.is_on(List::Relative, at) { before(at) } else { Some(at) };
        let opens = before(name.tokens.start).and_then(auxiliary).is_some_and(|at| self.is_on(List::Relative, at));
        opens && self.ends_relative(at + 1)
    }

    /// *rumah yang warga bangun roboh*: the same where people stand there.
    fn is_done_by_people(&self, at: usize) -> bool {
        let is_people = || {
            let meanings = self.lists_at(at - 1).meanings();
            self.is_on(List::Occupation, at - 1) || self.is_on(List::People, at - 1) || meanings.is_some_and(|list| list.of("person").is_some())
        };
        self.is_on(List::Relative, at - 2) && self.is_plain_noun(at - 1) && is_people() && self.ends_relative(at + 1)
    }

    /// Whether a clause that *yang* opens ends before a token, or its subject does.
    fn ends_relative(&self, at: usize) -> bool {
        let ends = || at == self.sentence.tokens.end || self.token(at).kind == TokenKind::Punctuation || self.is_on(List::AfterNoun, at);
        ends() || self.is_verb_form(at) || self.part_at(at) == Some(PartOfSpeech::Adj)
    }

    /// *Menteri tangguhkan izin*, *partai itu sasar kaum muda*: a form that no dictionary has, by its active verb; without *-kan* only one in small letters.
    pub(super) fn bare_verb(&self, form: &str, at: usize) -> Option<Hit<'l>> {
        // *utuk* is *untuk* misspelt, and no *mengutuk*.
        const SHORTEST: usize = 5;
        let is_small = || self.token(at).of(self.document.text()).starts_with(char::is_lowercase) && form.len() >= SHORTEST;
        let is_unknown = || self.entry_at(at).is_none() && self.lexicon.variant(form).is_none() && self.lexicon.names(form).next().is_none();
        let is_deed = |verb: &&str| self.lexicon.part_of_speech(verb) == Some(PartOfSpeech::Verb);
        let root = || if is_small() && is_unknown() { morphology::active(form, self.lexicon).filter(is_deed) } else { None };
        let verb = morphology::bare(form, self.lexicon).or_else(root)?;
        self.by_active(verb, at)
    }

    /// A word read as the active verb that it stands for.
    fn by_active(&self, verb: &'l str, at: usize) -> Option<Hit<'l>> {
        let mut hit = self.of_form(verb, at..at + 1)?;
        hit.status = Status::Derived;
        hit.path = vec![Step { affix: "meN-", kind: AffixKind::Omission, gives: self.document.lower(at).to_owned() }];
        Some(hit)
    }

    /// Whether what stands behind a bare root may be its object: a name, a noun, how many. Behind a root that is a verb by itself *lagi* or a second verb is none.
    fn may_be_object(&self, at: usize) -> bool {
        use PartOfSpeech::{Adp, Adv, Aux, Noun, Verb};
        let (own, next) = (self.part_at(at - 1), self.part_at(at));
        let is_own = || own.is_some_and(|part| part != Noun) && matches!(next, Some(Adp | Adv | Aux | Verb));
        // *Harga Pupuk Naik*: nor behind two nouns; but *GOTO Pangkas Rugi*.
        let are_nouns = || at >= self.sentence.tokens.start + 2 && own == Some(Noun) && self.is_noun(at - 2) && !self.is_name(at - 2);
        let is_other = || self.is_on(List::Stop, at) || is_own() || next == Some(Verb) && are_nouns();
        self.token(at).kind != TokenKind::Punctuation && (self.is_name(at) || !is_other())
    }

    /// *Beras Tetap Mahal*, *Persib Kalah*: an adverb is no verb without its prefix, and neither is a root that is met much more often than the verb (*kalah*
    /// lose, *mengalah* give in).
    fn stands_for_itself(&self, form: &str, verb: &str, at: usize) -> bool {
        const MUCH_MORE: f64 = 0.3;
        // *Kaum* is no *mengaum* "roar", but *Bentuk* may be *membentuk*.
        const NOUN_AND_NO_VERB: f64 = 2.0;
        let frequency = |form: &str| self.lexicon.frequency(form).unwrap_or_default();
        match self.part_at(at) {
            None => false,
            Some(PartOfSpeech::Noun) => frequency(form) - frequency(verb) >= NOUN_AND_NO_VERB,
            Some(PartOfSpeech::Verb | PartOfSpeech::Adj) => frequency(form) - frequency(verb) >= MUCH_MORE - f64::EPSILON,
            Some(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::glossary::hit::annotate_text;
    use crate::glossary::subject::Subject;
    use crate::lexicon::Lexicon;

    /// The English that a title opens with.
    #[track_caller]
    fn check(title: &str, english: &[&str]) {
        let lexicon = Lexicon::embedded();
        let annotation = annotate_text(title, &Subject::default(), &lexicon);
        let shown: Vec<&str> = annotation.hits.iter().filter_map(|hit| hit.shown()).take(english.len()).collect();
        assert_eq!(shown, english, "{title}");
    }

    #[test]
    fn a_title_opens_with_a_phrase_its_subject_or_its_verb() {
        check("Banjir Rob Rendam Empat Desa di Demak", &["tidal flood"]);
        check("Banjir Rendam Empat Desa", &["flood", "inundate"]);
        check("Pemerintah Percepat Pembangunan Jalan", &["government", "accelerate"]);
        check("Kucurkan Dana Bantuan untuk Petani", &["disburse"]);
        check("Harga Beras Mahal Picu Inflasi", &["rice price", "expensive", "trigger"]);
        check("Harga Pupuk Naik, Petani Mengeluh", &["price", "fertilizer", "rise"]);
        check("Tega Tusuk Ibu Kandung", &["have the heart to", "stab"]);
        check("Kapasitas Produksi Pabrik Naik", &["capacity", "production"]);
        check("Pabrik Produksi Baterai Mobil", &["factory", "produce"]);
        check("Polisi Gerebek Rumah, Ciduk Tiga Warga", &["police", "raid", "house", "arrest", "three"]);
        check("Harga Naik, Beras Tiga Daerah Langka", &["price", "rise", "rice", "three"]);
    }
}
