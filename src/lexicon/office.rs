//! What words do beside an office, a body or a firm; `build.rs` includes this file too.

/// What a word does beside an office, a body or a firm: the lists of `dictionaries/offices.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficeWord {
    /// With what an office begins that somebody holds beside his own, for a time: *pelaksana tugas*.
    Acting,
    /// Small words that stand between two names, and inside none: *atas*, *vs*.
    Apart,
    /// Verbs of who is given an office, behind *sebagai*: *dilantik*.
    Appointed,
    /// Words with which the name of a village begins that has two: *tanjung*.
    AreaBegins,
    /// Words with which it ends: *kidul*.
    AreaEnds,
    /// Verbs of who catches suspects: *menangkap*.
    Arrests,
    /// English names of countries and bodies with an article.
    Article,
    /// Before the office behind a verb of having one: *menjadi*.
    As,
    /// For whom or where an athlete plays: *putri*, *nasional*.
    Aside,
    /// First words of bodies that have members, and boards of these: *ikatan*.
    Association,
    /// Words of English offices held "at" a body.
    At,
    /// Battalions, which a number alone tells apart: *yonif*.
    Battalion,
    /// Between a name and the office in which somebody acts: *selaku*.
    Being,
    /// Before two names that *dan* parts: *antara*.
    Between,
    /// What leads a party or union, before its name: *DPP*.
    Board,
    /// Who leads or owns a firm, whose name stands right behind: *CEO*.
    Boss,
    /// Before the holder of an office that is held: *oleh*.
    By,
    /// Between what somebody is and his name: *bernama*.
    Called,
    /// Last words of the heads of what is called after somebody with rank or title: *jalan*, *rumah sakit*.
    CalledAfter,
    /// Who somebody is to the law: *terdakwa*, *korban*.
    Case,
    /// Between a body and the place of its branch: *cabang*.
    Chapter,
    /// In brackets behind a rank.
    Corps,
    /// Lawyers whom the dictionary has, who are meant behind *pengacara*.
    Counsel,
    /// First names that have another behind a dash: *Jean-Claude*.
    DashedFirst,
    /// Before the office of which somebody is the deputy or for which he stands: *wakil*, *calon*.
    Deputy,
    /// Between somebody and the verb of what was done with him: *resmi*.
    Done,
    /// Words with which offices in English begin.
    English,
    /// Nouns for who holds such an office: *director*.
    EnglishHead,
    /// Events that are counted, before their number: *munas*.
    Event,
    /// Before a party in a house.
    Faction,
    /// Between an office and what somebody who serves it does there: *bidang*.
    Field,
    /// Behind the name of a firm, and part of it: *Tbk*.
    Firm,
    /// Last words of firms behind *PT*.
    FirmEnd,
    /// Last words of firms: *Sekuritas*.
    FirmLast,
    /// Nouns for firms, behind which what they do may stand before the name: *perusahaan minyak*.
    FirmNoun,
    /// What stands behind firms abroad, as the law there has it: *Ltd*.
    FormAbroad,
    /// Between what somebody is and the body that he is of: *dari*.
    From,
    /// What somebody sings or says, before *dari* and his name: *lagu*, *jawaban*.
    FromPerson,
    /// With what a phrase before the subject of its clause opens: *menurut*.
    Fronting,
    /// First names that are words too: *Setia*.
    Given,
    /// The same, but only inside a sentence or behind an office: *Lalu*.
    GivenInside,
    /// Verbs of who gives somebody an office: *melantik*.
    Gives,
    /// How high an occupation is: *senior*.
    Grade,
    /// Who belongs to a body or place as often as he is named: *mahasiswa*.
    Group,
    /// Who harms the person whose name follows: *penembak*.
    Harms,
    /// Between an office and its holder: *dijabat*.
    Held,
    /// Who is somebody's, but whose English says more (*keponakan* may be a niece) or names several.
    InexactKin,
    /// Between two offices of one holder: *sekaligus*.
    Joint,
    /// Titles that stand inside names too: *Hassan Sheikh Mohamud*.
    InnerTitle,
    /// Who is somebody's, so that what follows is no office of the next name.
    Kin,
    /// English words before an office that make it a lesser or another one: "vice".
    Lesser,
    /// Beside whom what stands before a name may be the deed or work of the one who is named: *korban*, *penulis*.
    NoField,
    /// Behind an occupation, and no part of it: *siswa lain*, *Pelatih yakin Riko siap*.
    NoPart,
    /// Behind an office that is held now: *saat ini*.
    Now,
    /// Behind an office that was held then: *saat itu*.
    Once,
    /// Who leads, owns or works for the body whose name follows, or has won it: *bos Mercedes*, *peraih Oscar*.
    Owner,
    /// Ends of words that only names of persons have: *wati*.
    PersonEnds,
    /// What stands before a person rather than a thing: *kepada*.
    PersonFollows,
    /// Offices that may be those of a person: *pelatih*, *juru bicara*.
    Personal,
    /// Power plants, by their letters: *PLTU*.
    Plant,
    /// Who plays or drives for what is named behind: *kiper*.
    Player,
    /// An office as a thing that one has and leaves: *jabatan*.
    Post,
    /// First names that are places too: *Virginia*.
    PlaceGiven,
    /// What a title says of the name before it: *tersangka*, *pailit*.
    Predicate,
    /// Presidents and kings by their names, who are meant themselves where somebody works for them.
    President,
    /// Provinces of Indonesia: *jawa barat*.
    Province,
    /// Adjectives that English has before a country: *muda*.
    Quality,
    /// Regional regiments, which are called by words that are no town: *korem*.
    Regiment,
    /// Verbs of who takes an office from somebody: *mencopot*.
    Removes,
    /// Verbs of who has the office of another behind him: *menggantikan*.
    Replaces,
    /// In brackets behind a rank that is no longer held.
    Retired,
    /// What many are to a court, in a row behind one noun: *hakim A, B, dan C*.
    Row,
    /// Titles of a royal house that are first names too: *Putri*.
    Royal,
    /// Words of a text that is on a royal house: *kerajaan*.
    RoyalHouse,
    /// Nouns behind which four letters are those of a firm on the exchange: *saham*.
    Shares,
    /// Ends of addresses by which firms are called: *com*.
    SiteEnd,
    /// Nouns for persons behind which letters are initials: *pelaku*.
    Somebody,
    /// Who works for the holder of the office that follows: *staf khusus*.
    Staff,
    /// Titles behind which a capital is a person, though it be a word: *dr.*
    Styled,
    /// Clan and family names with which the name of a person ends: *Simanjuntak*.
    Surname,
    /// Verbs of who has or is given an office: *menjabat*.
    Takes,
    /// Before the years of a term: *periode*.
    Term,
    /// Who held an office when something happened: *ketika*.
    Then,
    /// Between an ambassador and the host: *untuk*.
    To,
    /// Passive verbs of saying, behind which a bare name tells by whom: *dikatakan*.
    Told,
    /// Between an office and the body it is in: *pada*.
    Within,
}

/// Every list with its name in the file.
const OFFICE_WORDS: &[(OfficeWord, &str)] = &[
    (OfficeWord::Acting, "acting"),
    (OfficeWord::Apart, "apart"),
    (OfficeWord::Appointed, "appointed"),
    (OfficeWord::AreaBegins, "area_begins"),
    (OfficeWord::AreaEnds, "area_ends"),
    (OfficeWord::Arrests, "arrests"),
    (OfficeWord::Article, "article"),
    (OfficeWord::As, "as"),
    (OfficeWord::Aside, "aside"),
    (OfficeWord::Association, "association"),
    (OfficeWord::At, "at"),
    (OfficeWord::Battalion, "battalion"),
    (OfficeWord::Being, "being"),
    (OfficeWord::Between, "between"),
    (OfficeWord::Board, "board"),
    (OfficeWord::Boss, "boss"),
    (OfficeWord::By, "by"),
    (OfficeWord::Called, "called"),
    (OfficeWord::CalledAfter, "called_after"),
    (OfficeWord::Case, "case"),
    (OfficeWord::Chapter, "chapter"),
    (OfficeWord::Corps, "corps"),
    (OfficeWord::Counsel, "counsel"),
    (OfficeWord::DashedFirst, "dashed_first"),
    (OfficeWord::Deputy, "deputy"),
    (OfficeWord::Done, "done"),
    (OfficeWord::English, "english"),
    (OfficeWord::EnglishHead, "english_head"),
    (OfficeWord::Event, "event"),
    (OfficeWord::Faction, "faction"),
    (OfficeWord::Field, "field"),
    (OfficeWord::Firm, "firm"),
    (OfficeWord::FirmEnd, "firm_end"),
    (OfficeWord::FirmLast, "firm_last"),
    (OfficeWord::FirmNoun, "firm_noun"),
    (OfficeWord::FormAbroad, "form_abroad"),
    (OfficeWord::From, "from"),
    (OfficeWord::FromPerson, "from_person"),
    (OfficeWord::Fronting, "fronting"),
    (OfficeWord::Given, "given"),
    (OfficeWord::GivenInside, "given_inside"),
    (OfficeWord::Gives, "gives"),
    (OfficeWord::Grade, "grade"),
    (OfficeWord::Group, "group"),
    (OfficeWord::Harms, "harms"),
    (OfficeWord::Held, "held"),
    (OfficeWord::InexactKin, "inexact_kin"),
    (OfficeWord::Joint, "joint"),
    (OfficeWord::InnerTitle, "inner_title"),
    (OfficeWord::Kin, "kin"),
    (OfficeWord::Lesser, "lesser"),
    (OfficeWord::NoField, "no_field"),
    (OfficeWord::NoPart, "no_part"),
    (OfficeWord::Now, "now"),
    (OfficeWord::Once, "once"),
    (OfficeWord::Owner, "owner"),
    (OfficeWord::PersonEnds, "person_ends"),
    (OfficeWord::PersonFollows, "person_follows"),
    (OfficeWord::Personal, "personal"),
    (OfficeWord::Plant, "plant"),
    (OfficeWord::Player, "player"),
    (OfficeWord::Post, "post"),
    (OfficeWord::PlaceGiven, "place_given"),
    (OfficeWord::Predicate, "predicate"),
    (OfficeWord::President, "president"),
    (OfficeWord::Province, "province"),
    (OfficeWord::Quality, "quality"),
    (OfficeWord::Regiment, "regiment"),
    (OfficeWord::Removes, "removes"),
    (OfficeWord::Replaces, "replaces"),
    (OfficeWord::Retired, "retired"),
    (OfficeWord::Row, "row"),
    (OfficeWord::Royal, "royal"),
    (OfficeWord::RoyalHouse, "royal_house"),
    (OfficeWord::Shares, "shares"),
    (OfficeWord::SiteEnd, "site_end"),
    (OfficeWord::Somebody, "somebody"),
    (OfficeWord::Staff, "staff"),
    (OfficeWord::Styled, "styled"),
    (OfficeWord::Surname, "surname"),
    (OfficeWord::Takes, "takes"),
    (OfficeWord::Term, "term"),
    (OfficeWord::Then, "then"),
    (OfficeWord::To, "to"),
    (OfficeWord::Told, "told"),
    (OfficeWord::Within, "within"),
];

impl OfficeWord {
    /// Its name in the file.
    pub(super) fn name(self) -> &'static str {
        OFFICE_WORDS.iter().find(|(known, _)| *known == self).map_or("", |(_, name)| *name)
    }

    /// The list of a name in the file; none where the program asks for no such list.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        OFFICE_WORDS.iter().find(|(_, known)| *known == name).map(|(word, _)| *word)
    }
}
