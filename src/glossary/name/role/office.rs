//! The offices of a sentence: where one begins, what it is in English, and whether it is that of the name beside it.

use std::ops::Range;

use crate::glossary::english;
use crate::glossary::name::mention::around::{Around, Office};
use crate::glossary::name::mention::seen::Seen;
use crate::glossary::name::pattern::LONGEST_OFFICE;
use crate::glossary::name::text::word::is_title_case;
use crate::lexicon::{List, NameKind, OfficeWord};
use crate::morphology;

/// Most tokens of an office that goes before a name in English.
pub(super) const LONGEST_ADDRESS: usize = 8;

impl Around<'_, '_> {
    /// Where an office may begin among these tokens: most words begin none, and asking for each stretch of a sentence costs more than all else.
    pub(super) fn office_starts(&self, within: Range<usize>) -> impl Iterator<Item = usize> {
        let may_begin = |at: &usize| {
            let lower = self.document.lower(*at);
            self.patterns.begins(lower) || self.lexicon.begins_name(lower)
        };
        let starts = self.starts.get_or_init(|| self.sentence.clone().filter(may_begin).collect());
        let from = starts.partition_point(|at| *at < within.start);
        starts[from..].iter().copied().take_while(move |at| *at < within.end)
    }

    /// The longest position that ends at a token.
    pub(in crate::glossary::name) fn office_before(&self, end: usize) -> Option<Office> {
        let mut last = self.last_office.borrow_mut();
        match &*last {
            Some((before, office)) if *before == end => office.clone(),
            _ => last.insert((end, self.find_office_before(end))).1.clone(),
        }
    }

    /// *Direktur CV A, Budi;* + *Pemilik CV B, Rudi*: where behind the last semicolon the item of a list begins.
    pub(super) fn item_start(&self, within: Range<usize>) -> usize {
        within.clone().rfind(|at| self.text(*at) == ";").map_or(within.start, |mark| mark + 1)
    }

    pub(in crate::glossary::name) fn find_office_before(&self, end: usize) -> Option<Office> {
        let first = end.saturating_sub(LONGEST_OFFICE).max(self.sentence.start);
        self.office_starts(self.item_start(first..end)..end)
            .find_map(|start| Some((start, self.position(start..end)?)))
            .filter(|(start, _)| !self.is_of_somebody(*start..end) && !self.is_of_another(*start) && !self.ends_body(*start..end))
            .filter(|(start, _)| !self.is_of_kin(*start, end) && !self.is_of_next(end))
            .filter(|(start, _)| start + 1 < end || !self.is_child_of(*start, end) && !self.may_be_of_kin(*start))
    }

    /// *Ketua Yayasan Annisa Swasti, Mimin Hartono,*, *Komandan Inrehab, Letkol Samsi,*: what stands behind the office is the body, and who holds it stands behind
    /// the comma.
    pub(super) fn is_of_next(&self, end: usize) -> bool {
        let is_body = || self.patterns.heads_body(self.document.lower(end - 1));
        let comma = (end..self.sentence.end).find(|at| !self.text(*at).starts_with(char::is_uppercase)).filter(|at| self.text(*at) == ",");
        let has_rank = |comma: usize| comma == end + 1 && self.patterns.is_title(self.text(comma + 1));
        comma.is_some_and(|comma| comma > end && (is_body() || has_rank(comma)) && self.is_followed_by_name(end))
    }

    /// *kuasa hukum Ahok*, *mantan pengacara Siti, Hendra Gunawan*, *Hendra Gunawan, pengacara Siti,*: what somebody is to the person whose name follows; who
    /// drives may be meant himself (*sopir truk Slamet*).
    pub(in crate::glossary::name) fn is_of_somebody(&self, office: Range<usize>) -> bool {
        let is_never_his = |n_words: usize| n_words > 1 && !self.lexicon.is(List::Occupation, &self.shown(office.clone()).to_lowercase());
        let is_of_next = || self.is_followed_by_name(office.end) || self.is_between_names(&office);
        self.relation(office.clone()).is_some_and(|n_words| is_never_his(n_words) || is_of_next())
    }

    /// *Hendra Gunawan, pengacara Siti,*: whether what somebody is stands in apposition behind another name.
    fn is_between_names(&self, office: &Range<usize>) -> bool {
        let is_large = |at: usize| self.text(at).starts_with(char::is_uppercase);
        let is_behind = office.start >= self.sentence.start + 2 && self.text(office.start - 1) == "," && is_large(office.start - 2);
        let end = self.end_of_capitals(office.end);
        is_behind && end > office.end && self.closes_apposition(end)
    }

    /// Where the capitals end that begin at a token, as many as a name may have at most.
    pub(super) fn end_of_capitals(&self, at: usize) -> usize {
        let end = self.sentence.end.min(at + LONGEST_OFFICE);
        (at..end).find(|at| !self.text(*at).starts_with(char::is_uppercase)).unwrap_or(end)
    }

    /// Whether a president is named here; what else is behind him is somebody's who is his (*putri Presiden Joko Widodo Kahiyang Ayu*).
    fn is_president(&self, at: usize) -> bool {
        let is_listed = |end: usize| self.lexicon.lists_of(&self.shown(at..end).to_lowercase()).is_office_word(OfficeWord::President);
        let end = self.end_of_capitals(at);
        is_listed(end) || (at + 1..end.saturating_sub(1)).any(is_listed)
    }

    /// *Utusan khusus Presiden Prabowo Subianto*, *kepala staf Presiden Jokowi*: the office of a president behind who works for him, not theirs.
    pub(super) fn own_office(&self, end: usize) -> Option<Office> {
        let office = if self.is_president(end) { self.find_office_before(end) } else { None };
        let (start, _) = office.filter(|(start, _)| start + 1 < end)?;
        let served = self.shown(start..end - 1);
        let is_staff = [served.to_lowercase().as_str(), self.document.lower(end - 2)]
            .into_iter()
            .any(|words| self.lexicon.lists_of(words).is_office_word(OfficeWord::Staff));
        let serves = is_staff || self.patterns.known_office(&served).is_some();
        let own = (serves && self.text(end - 1).starts_with(char::is_uppercase)).then(|| self.position(end - 1..end)).flatten()?;
        Some((end - 1, own))
    }

    /// *Putri Soeharto, Siti Hardijanti,*, *Putri Tom Hanks*: who is somebody's child and no prince, before the name of a person whom the dictionary has without
    /// that title, or with the child's behind it.
    pub(super) fn is_child_of(&self, title: usize, name: usize) -> bool {
        let end = self.end_of_capitals(name);
        // *Putri Gus Dur* + *Alissa Wahid*
        let is_known = |close: usize| self.patterns.known_person(&self.shown(name..close)).is_some();
        self.lexicon.is(List::LargeTitle, self.document.lower(title))
            && (self.is_followed_by_one(name) || is_known(end) || (name + 1..(name + 4).min(end.saturating_sub(1))).any(is_known))
    }

    /// How many words at the end of an office say what somebody is to another.
    fn relation(&self, office: Range<usize>) -> Option<usize> {
        let is_relation = |start: &usize| self.lexicon.is(List::OfSomebody, &self.shown(*start..office.end).to_lowercase());
        office.clone().find(is_relation).map(|start| office.end - start)
    }

    /// Whether a day, place or office stands here, and nobody's name.
    fn is_other(&self, at: usize) -> bool {
        let lower = self.document.lower(at);
        [List::Day, List::Month].iter().any(|list| self.lexicon.is(*list, lower))
            || self.lexicon.names(lower).any(|entry| matches!(entry.kind(), NameKind::Place | NameKind::Position))
    }

    /// Whether behind the name that begins here another stands between commas; a day and a place are none.
    fn is_followed_by_name(&self, name: usize) -> bool {
        let is_large = |at: usize| {
            at < self.sentence.end && (self.text(at).starts_with(char::is_uppercase) || self.text(at) == "." && at + 1 < self.sentence.end)
        };
        let behind = |at: usize| (at..self.sentence.end).find(|at| !is_large(*at)).filter(|end| *end > at && self.text(*end) == ",");
        behind(name).is_some_and(|comma| behind(comma + 1).is_some() && !self.is_other(comma + 1))
    }

    /// *Pengacara Ahok, Wayan Sudirta mengatakan*, *Pengacara Paula, Alvon Palma dan Siti Tardi, hadir*: whether behind the name and a comma those follow who are
    /// what stands before it, two of them between commas, or one before the verb of a sentence that the office opens.
    fn is_followed_by_holders(&self, office: usize, name: usize) -> bool {
        let behind = |at: usize| Some(self.end_of_capitals(at)).filter(|end| *end > at);
        let Some(comma) = behind(name).filter(|comma| self.text(*comma) == "," && !self.is_other(comma + 1)) else { return false };
        behind(comma + 1).is_some_and(|end| self.is_closed_by_another(end) || office == self.sentence.start && self.is_verb(end))
    }

    /// *, Alvon Palma* + *dan Siti Tardi,*: whether a second name closes the apposition.
    pub(super) fn is_closed_by_another(&self, end: usize) -> bool {
        let other = end + 1;
        let close = self.end_of_capitals(other);
        self.lexicon.is(List::Coordinator, self.document.lower(end)) && close > other && self.text(close) == "," && self.closes_apposition(close)
    }

    /// Whether a small word of the sentence is a verb.
    pub(in crate::glossary::name) fn is_verb(&self, at: usize) -> bool {
        at < self.sentence.end && self.text(at).starts_with(char::is_lowercase) && morphology::is_verb(self.document.lower(at), self.lexicon)
    }

    /// *Ajudan Gubernur Abdul Wahid, Dani Nursalam, ditahan*: whether one other name stands between commas behind the one that begins here, and no row of them.
    fn is_followed_by_one(&self, name: usize) -> bool {
        let behind = |at: usize| Some(self.end_of_capitals(at)).filter(|end| *end > at);
        let comma = behind(name).filter(|comma| self.text(*comma) == ",");
        comma.and_then(|comma| behind(comma + 1)).is_some_and(|end| self.closes_apposition(end)) && self.is_followed_by_name(name)
    }

    /// Whether what stands in apposition ends here, and no row goes on.
    fn closes_apposition(&self, end: usize) -> bool {
        let goes_on = |at: usize| self.text(at).starts_with(char::is_uppercase) || self.lexicon.is(List::Coordinator, self.document.lower(at));
        self.is_punctuation(end) && !(self.text(end) == "," && end + 1 < self.sentence.end && goes_on(end + 1))
    }

    /// *Kuasa hukum Hasto Kristiyanto, Ronny Talapessy,*, *putri Presiden Joko Widodo Kahiyang Ayu*: what somebody is to the `last` name, right before, and
    /// behind a comma where the two are not told apart by the dictionary.
    pub(in crate::glossary::name) fn served(&self, name: &Range<usize>, last: Option<&Seen>) -> Option<String> {
        let last = last.filter(|last| last.kind == Some(NameKind::Person))?;
        let comma = last.mention.tokens.end;
        let has_comma = self.text(comma) == ",";
        if self.titles_before(name.start, comma) != comma + usize::from(has_comma) {
            return None;
        }
        let close = self.degrees_behind(name.end);
        let is_closed = self.closes_apposition(close) || self.is_closed_by_another(close);
        let is_other = |kind: NameKind| matches!(kind, NameKind::Place | NameKind::Organization);
        if self.patterns.exact(&self.shown(name.clone()), is_other).is_some() {
            return None;
        }
        let end = self.titles_before(last.mention.tokens.start, self.sentence.start);
        let is_case = |at: usize| self.lexicon.lists_of(self.document.lower(at)).is_office_word(OfficeWord::Case);
        let serves = |start: usize, other: usize| {
            let is_his = || other == end || other + 1 == end && is_case(other) || self.position(other..end).is_some();
            // *memeriksa sopir Ahmad Fauzi, Joko Anwar*: he may be the driver himself.
            let may_be = || self.lexicon.is(List::Occupation, &self.shown(start..other).to_lowercase());
            let is_doubtful = || has_comma && (start > self.sentence.start || name.len() < 2) && may_be();
            let is_told = || !has_comma || is_closed || start == self.sentence.start && self.is_verb(close);
            self.service(start..other).filter(|_| is_told() && !is_doubtful() && is_his())
        };
        let first = end.saturating_sub(LONGEST_ADDRESS).max(self.sentence.start);
        let mut parts = (first..end).flat_map(|start| (start + 1..=end.min(start + 3)).rev().map(move |other| (start, other)));
        let (start, relation) = parts.find_map(|(start, other)| Some((start, serves(start, other)?)))?;
        let role = english::framed_both(self.lexicon, "served", relation, &last.name)?;
        Some(self.as_former(start, role))
    }

    /// *Mantan pengacara Trump, Michael Cohen,*, *Mantan pemain timnas*: what somebody is no more, where a word right before it says so.
    pub(super) fn as_former(&self, start: usize, role: String) -> String {
        let before = start.checked_sub(1).filter(|at| *at >= self.sentence.start);
        let frame = before.and_then(|at| self.lexicon.before_name(self.document.lower(at))).filter(|frame| frame.ends_with(" X"));
        frame.map_or_else(|| role.clone(), |frame| frame.replacen('X', &role, 1))
    }

    /// Who is somebody's or works for him, in English, where that is exact: *kuasa hukum*, *adik*.
    fn service(&self, tokens: Range<usize>) -> Option<&str> {
        let shown = self.shown(tokens).to_lowercase();
        let lists = self.lexicon.lists_of(&shown);
        let is_listed = [OfficeWord::Kin, OfficeWord::Staff, OfficeWord::Personal].into_iter().any(|list| lists.is_office_word(list));
        let is_exact = (is_listed || lists.has(List::OfSomebody)) && !lists.is_office_word(OfficeWord::InexactKin);
        let gloss = || self.lexicon.entry(&shown).and_then(|entry| entry.gloss()).or_else(|| self.patterns.known_office(&shown)?.gloss());
        if is_exact { gloss() } else { None }
    }

    /// *Hotman Paris, kuasa hukum Nadiem,*: what somebody is to the person who is named behind, and where that ends.
    pub(super) fn service_from(&self, start: usize) -> Option<(usize, String)> {
        const LONGEST: usize = 3;
        // *Mobil Terjun di Sitinjau, Sopir Diduga Mengantuk*: in a title all have capitals.
        if !self.text(start).starts_with(char::is_lowercase) {
            return None;
        }
        let former = self.lexicon.before_name(self.document.lower(start));
        let first = start + usize::from(former.is_some());
        let ends = (1..=LONGEST).rev().map(|n| first + n);
        let (other, relation) = ends.filter_map(|end| Some((end, self.service(first..end)?))).next()?;
        let end = self.end_of_capitals(other);
        let shown = self.shown(other..end);
        let is_person = end > other && is_title_case(self.text(end - 1)) && self.patterns.exact(&shown, |kind| kind != NameKind::Person).is_none();
        // *kuasa hukum Rina Wati dan Budi Hartono*
        let is_joint = is_person && self.is_closed_by_another(end);
        let close = if is_joint { self.end_of_capitals(end + 1) } else { end };
        let served = if is_joint { english::framed_both(self.lexicon, "both", &shown, &self.shown(end + 1..close))? } else { shown };
        let role = (is_person && self.closes_apposition(close)).then(|| english::framed_both(self.lexicon, "served", relation, &served)).flatten()?;
        Some((close, former.map_or_else(|| role.clone(), |frame| frame.replacen('X', &role, 1))))
    }

    /// *Ayah tersangka, Sugeng*, *putra sulung Presiden ke-6, Agus*: behind who is somebody's, what stands before the comma is not said of the name; without one
    /// it mostly is: *istri Bupati Kupang Ayub Titu Eki*. But *kuasa hukum terdakwa Arman Hanis* may be either, unless the other is named too.
    pub(super) fn is_of_kin(&self, start: usize, end: usize) -> bool {
        let is_case = || self.lexicon.lists_of(self.document.lower(start)).is_office_word(OfficeWord::Case) && !self.is_followed_by_name(end);
        (self.text(end) == "," || self.does(end, OfficeWord::Called) || is_case()) && self.is_behind_kin(start)
    }

    /// *istri Wapres Selvi Ananda*: an office of one word right before a name, and behind who is somebody's, is held by either, unless the other is named too or a
    /// president is; a rank is hers (*suami Kompol Rina*, *suami Ratu Elizabeth*), and *Ibu Menteri* is a form of address.
    pub(super) fn may_be_of_kin(&self, office: usize) -> bool {
        let name = office + 1;
        let is_title = |at: usize| self.patterns.is_title(self.text(at));
        let is_address = || is_title(office - 1) && !self.lexicon.is(List::LargeTitle, self.document.lower(office - 1));
        let is_royal = || self.lexicon.lists_of(self.document.lower(office)).is_office_word(OfficeWord::Royal);
        let is_one = || !is_title(office) && !is_royal() && !is_address() && self.patterns.known_office(self.text(office)).is_some();
        self.is_behind_kin(office) && is_one() && !self.is_president(name) && !self.is_followed_by_name(name)
    }

    /// Whether who is somebody's stands before a token, a word between at most: *ayah*, *ibu kandung*, *kuasa hukum para*.
    pub(super) fn is_behind_kin(&self, start: usize) -> bool {
        let shown = |n: usize, len: usize| (start >= self.sentence.start + n).then(|| self.shown(start - n..start - n + len).to_lowercase());
        let is_kin = |shown: &str| [OfficeWord::Kin, OfficeWord::Staff].iter().any(|list| self.lexicon.lists_of(shown).is_office_word(*list));
        // *pemilik dan Direktur PT Maju*
        let is_joint = |n: usize| n > 1 && self.lexicon.is(List::Coordinator, self.document.lower(start - 1));
        let is_one = |n: usize| shown(n, 1).is_some_and(|word| is_kin(&word)) && !is_joint(n);
        let are_two = |n: usize| shown(n, 2).is_some_and(|words| is_kin(&words) || self.lexicon.is(List::OfSomebody, &words));
        (1..=2).any(is_one) || (2..=3).any(are_two)
    }

    /// *Staf Khusus Menteri Keuangan Yustinus Prastowo*, *Wakil Menteri …*: behind who works for its holder an office is not that of the name. Whom the dictionary
    /// has may be either, *jubir Menteri Keuangan Sri Mulyani*, so that nothing is said of him.
    pub(super) fn is_of_staff(&self, office: usize, name: &Range<usize>) -> bool {
        let is = |tokens: Range<usize>, word: OfficeWord| self.lexicon.lists_of(&self.shown(tokens).to_lowercase()).is_office_word(word);
        let is_staff = |tokens: Range<usize>| is(tokens, OfficeWord::Staff);
        let ends_staff = |n: usize| office >= self.sentence.start + n && (is_staff(office - n..office) || is(office - n..office, OfficeWord::Deputy));
        // *Utusan Khusus Presiden Bidang Iklim*: who has a field of his own.
        let has_field = || (office..name.start).any(|at| is(at..at + 1, OfficeWord::Field));
        let begins_staff = |n: usize| office + n < name.start && is_staff(office..office + n) && self.position(office + n..name.start).is_some();
        let is_known = || self.patterns.known_person(&self.shown(name.clone())).is_some();
        // *Pengacara Donald Trump*, but *Pengacara Hotman Paris*.
        let is_kin = || is(name.start - 1..name.start, OfficeWord::Kin);
        let serves = |n_words: usize| (n_words > 1 || is_kin()) && !is(name.clone(), OfficeWord::Counsel);
        let is_relation = || self.relation(office..name.start).is_some_and(serves);
        // *penembak Charlie Kirk*: who is harmed, or who does it; but in sport *penyerang* is a striker.
        let harms = || is(office..name.start, OfficeWord::Harms) && !self.patterns.is_on_topic(self.document.lower(office));
        // *Ajudan Gubernur Abdul Wahid, Dani Nursalam,*: who serves him is named behind.
        let is_exact = |n: usize| !is(office..office + n, OfficeWord::InexactKin);
        let serves_him = || self.is_followed_by_one(name.start);
        (1..=2).any(ends_staff) && !serves_him() && !self.is_president(name.start)
            || harms()
            || (1..=2).any(begins_staff) && !has_field() && (is_known() || is_exact(1) && serves_him())
            || is_relation() && is_known()
            // *Juru bicara Netanyahu, Omer Dostri,*, *Pelatih Neymar, Unai Emery,*
            || self.is_personal(office..name.start) && (self.is_president(name.start) || serves_him() || self.is_followed_by_holders(office, name.start))
    }

    /// Whether an office or occupation is somebody's more often than a title: *pengacara*, *juru bicara*; a *pelatih* is called so.
    pub(in crate::glossary::name) fn serves_somebody(&self, office: Range<usize>) -> bool {
        let shown = self.shown(office).to_lowercase();
        let lists = self.lexicon.lists_of(&shown);
        // *Ibu Khofifah*
        !self.patterns.is_title(&shown) && [OfficeWord::Kin, OfficeWord::Staff].into_iter().any(|word| lists.is_office_word(word))
    }

    /// Whether an office or occupation may be that of a person: *pelatih*, *juru bicara*, *kuasa hukum*.
    pub(in crate::glossary::name) fn is_personal(&self, office: Range<usize>) -> bool {
        let shown = self.shown(office).to_lowercase();
        let lists = self.lexicon.lists_of(&shown);
        lists.is_office_word(OfficeWord::Personal) || lists.has(List::OfSomebody)
    }

    /// *Sekretaris* + *Jenderal*, *Menko* + *PM*: whether a title or office is the end of a longer one of the dictionary.
    pub(in crate::glossary::name) fn ends_office(&self, title: Range<usize>) -> bool {
        let first = title.start.saturating_sub(LONGEST_ADDRESS).max(self.sentence.start);
        self.office_starts(first..title.start).any(|start| self.patterns.known_office(&self.shown(start..title.end)).is_some())
    }

    /// *Sekretariat Presiden*: an office in the name of a body is nobody's.
    pub(super) fn ends_body(&self, office: Range<usize>) -> bool {
        let with_head = || self.shown(office.start - 1..office.end);
        let has_head = office.start > self.sentence.start && self.text(office.start - 1).starts_with(char::is_uppercase);
        has_head && self.patterns.known_body(&with_head()).is_some()
    }

    /// *Gubernur dan Wakil Gubernur Jawa Barat Rina Kartika dan Budi Santoso*: behind another office and *dan*, the office is not that of the name that follows.
    pub(super) fn is_of_another(&self, office: usize) -> bool {
        let Some(and) =
            office.checked_sub(1).filter(|and| *and > self.sentence.start && self.lexicon.is(List::Coordinator, self.document.lower(*and)))
        else {
            return false;
        };
        // *Presiden dan Ibu Iriana*: a form of address is nobody's but hers.
        if self.lexicon.names(self.document.lower(office)).any(|entry| entry.kind() == NameKind::Title) {
            return false;
        }
        let first = and.saturating_sub(LONGEST_ADDRESS).max(self.sentence.start);
        self.office_starts(first..and).any(|start| self.patterns.known_office(&self.shown(start..and)).is_some())
    }
}
