//! Verbs and their voice: which form is one, and which active verb stands behind a passive or a bare stem.

use super::rules::RULES;
use super::{Analysis, by_affixes, single_passive};
use crate::lexicon::{Lexicon, PartOfSpeech};

/// Whether a form in lower case is a verb: by its entry or, where it has none, by its affixes.
pub fn is_verb(form: &str, lexicon: &Lexicon) -> bool {
    let is_regular = || lexicon.entry(form).is_some_and(|entry| entry.regular().is_some());
    let derived = || by_affixes(form, lexicon).first().and_then(|analysis| analysis.part_of_speech);
    lexicon.part_of_speech(form).or_else(derived) == Some(PartOfSpeech::Verb) || is_regular()
}

/// Whether a form in lower case is a passive in *di-*: *dibaca*, but neither *diam* nor *dini*.
pub fn is_passive(form: &str, lexicon: &Lexicon) -> bool {
    let has_prefix = |analysis: &Analysis| analysis.path.iter().any(|step| step.affix == "di-");
    form.starts_with("di") && (single_passive(form).is_some() || by_affixes(form, lexicon).first().is_some_and(has_prefix))
}

/// The active verb of a stem: *tandatangani* → *menandatangani*; none where the dictionary has no such verb.
pub fn active<'l>(stem: &str, lexicon: &'l Lexicon) -> Option<&'l str> {
    RULES.iter().filter(|rule| rule.affix == "meN-").find_map(|rule| {
        let rest = stem.strip_prefix(rule.restores)?;
        let verb = format!("{}{rest}", rule.prefix);
        let entry = lexicon.entry(&verb)?;
        (rule.peel(&verb).as_deref() == Some(stem)).then_some(entry.headword)
    })
}

/// The active verb of a passive in *di-*: *disemai* → *menyemai*; none where the dictionary has no such verb. Shorter stems are those of names: *Dimas*.
pub fn active_of<'l>(passive: &str, lexicon: &'l Lexicon) -> Option<&'l str> {
    const SHORTEST_STEM: usize = 4;
    let stem = RULES.iter().filter(|rule| rule.affix == "di-").find_map(|rule| rule.peel(passive))?;
    if stem.len() < SHORTEST_STEM { None } else { active(&stem, lexicon) }
}

/// Whether a form has the prefix of active or passive verbs, behind which *-nya* is who is acted upon, or who acts.
pub fn has_voice(form: &str) -> bool {
    RULES.iter().any(|rule| matches!(rule.affix, "meN-" | "di-") && rule.peel(form).is_some())
}

/// The active verb of a form in *-kan* that no dictionary has, as it stands without its prefix in titles, requests and behind *kami*: *tangguhkan* →
/// *menangguhkan*, *harus kita wariskan* → *mewariskan*.
pub fn bare<'l>(form: &str, lexicon: &'l Lexicon) -> Option<&'l str> {
    const SUFFIX: &str = "kan";
    let may_be = form.ends_with(SUFFIX) && lexicon.entry(form).is_none();
    may_be.then(|| active(form, lexicon)).flatten()
}

#[cfg(test)]
mod tests {
    use super::{is_passive, is_verb};
    use crate::lexicon::Lexicon;

    #[test]
    fn a_passive_is_more_than_two_letters() {
        let lexicon = Lexicon::embedded();
        for form in ["dibaca", "dikenal", "disebut-sebut", "diperbaiki", "dipukulnya"] {
            assert!(is_passive(form, &lexicon) && is_verb(form, &lexicon), "{form}");
        }
        for form in ["diam", "dini", "didik", "dinas", "digital", "membaca"] {
            assert!(!is_passive(form, &lexicon), "{form}");
        }
        assert!(is_verb("membaca", &lexicon) && is_verb("pulang", &lexicon) && !is_verb("dini", &lexicon) && !is_verb("bacaan", &lexicon));
    }
}
