//! Who holds an office: whoever is somebody's, is given or loses it, has two of them, or stands in a list of those who have one.

use super::roles::check_each;
use super::{check_kinds, gloss_line, names};
use ringkas::lexicon::NameKind;

#[test]
fn whoever_is_somebodys_stands_behind_him() {
    check_each(&[
        ("Juru bicara Netanyahu, <Omer Dostri>, hadir.", "spokesperson of Netanyahu"),
        ("Juru bicara <Netanyahu>, Omer Dostri, hadir.", ""),
        ("Pelatih <Greysia Polii>, Eng Hian, puas.", ""),
        ("Pelatih Greysia Polii, <Eng Hian>, puas.", "coach of Greysia Polii"),
        ("Kepala staf Zelensky, <Andriy Yermak>, tiba.", "chief of staff of Zelensky"),
        ("Pengacara <Paula>, Alvon Palma dan Siti Tardi, hadir.", ""),
        ("Pengacara Paula, <Alvon Palma> dan Siti Tardi, hadir.", "lawyer of Paula"),
        ("Pengacara Paula, Alvon Palma dan <Siti Tardi>, hadir.", "lawyer of Paula"),
        ("Pengacara Ahok, <Wayan Sudirta> mengatakan hal itu.", "lawyer of Ahok"),
        ("Juru bicara <Jokowi> membantah.", ""),
        // A day, and a row of others.
        ("Pelatih <Luis Milla>, Selasa (3/4), mengatakan hal itu.", "coach"),
        ("Presiden <Joko Widodo>, Jusuf Kalla, dan Wiranto hadir.", "President"),
        ("Pelatih Persib, <Bojan Hodak>, puas.", "coach of Persib Bandung"),
        ("Juru bicara <Budi Santoso> membantah.", "spokesperson"),
    ]);
}

#[test]
fn a_person_of_the_dictionary_ends_before_whoever_is_his() {
    check_each(&[
        ("Pernikahan putri Presiden Joko Widodo <Kahiyang Ayu> digelar.", "daughter of Joko Widodo"),
        ("Pernikahan putri Presiden <Joko Widodo> Kahiyang Ayu digelar.", "President"),
        ("Putri Gus Dur <Alissa Wahid> hadir.", "daughter of Gus Dur"),
        ("Ajudan Putin <Yuri Ushakov> tiba.", "aide of Putin"),
        ("Juru Bicara Prabowo <Dahnil Anzar Simanjuntak> hadir.", "spokesperson of Prabowo"),
        ("Istri <Susi Rasyid Wibowo> hadir.", ""),
        ("Pengacara <Hotman Paris Hutapea> hadir.", "lawyer"),
        ("Kapolsek Batang Ajun Komisaris Polisi <Budi Santoso> hadir.", "chief of Batang Subdistrict Police"),
    ]);
}

#[test]
fn an_office_of_somebody_else_is_no_title_further_on() {
    let titled = |text: &str, name: &str| {
        let entity = names(text).into_iter().find(|entity| entity.name == name);
        entity.and_then(|entity| entity.mentions.last()?.titled.as_ref().map(|titled| titled.english.clone()))
    };
    assert_eq!(titled("Ketua DPR Setya Novanto ditahan. Pengacara Novanto membantah.", "Setya Novanto"), None);
    assert_eq!(titled("Mensos Khofifah hadir. Ibu Khofifah pulang.", "Khofifah").as_deref(), Some("Mrs. Khofifah"));
    assert_eq!(titled("Pelatih Persib Luis Milla puas. Pelatih Milla pulang.", "Luis Milla").as_deref(), Some("Coach Milla"));
}

#[test]
fn the_source_of_a_report_is_not_its_subject() {
    check_each(&[
        ("Dijelaskan <Andi>, korban sudah dibawa ke rumah sakit.", ""),
        ("Melansir <Soompi>, aktris itu hadir.", ""),
        ("Dilansir <Koreaboo>, penyanyi itu sakit.", ""),
        ("Ditambahkan <Andi>, pelatih Persib, tim siap.", "coach of Persib Bandung"),
        ("Diungkapkan kapten Persib, <Supardi Natsir>, timnya siap.", "Persib Bandung captain"),
    ]);
    assert!(gloss_line("Dikatakan Tito, tujuannya mulia.").contains("be said by · Tito"));
    assert!(!gloss_line("Dikatakan, harga akan naik.").contains(" by"));
}

#[test]
fn each_of_a_row_has_the_office_behind_his_name() {
    check_each(&[
        (
            "Ia menunjuk Lars Klingbeil sebagai menteri keuangan, <Toshi Motegi> sebagai menteri pertahanan, dan Ani sebagai juru bicara.",
            "Defense Minister",
        ),
        ("Merz menunjuk Lars Klingbeil menjadi menteri keuangan dan <Johann Wadephul> menjadi menteri luar negeri.", "Foreign Minister"),
        ("Di antara yang dilantik ialah <Syahruddin> sebagai Kepala Dinas Perhubungan.", "Transportation Agency Head"),
        ("Scholz mencalonkan <Boris Pistorius> sebagai menteri pertahanan.", ""),
    ]);
}

#[test]
fn an_office_is_given_taken_over_and_lost() {
    check_each(&[
        ("<Budi Santoso> resmi dilantik sebagai Bupati Sleman.", "Regent of Sleman"),
        ("<Budi Santoso> yang dilantik sebagai Bupati Sleman hadir.", "Regent of Sleman"),
        ("<Siti Aminah> dipromosikan menjadi Kepala Dinas Pendidikan.", "Education Agency Head"),
        ("<Riduan> menjadi Direktur Utama Bank Mandiri.", "president director of Bank Mandiri"),
        ("<John Herdman> menggantikan Patrick Kluivert sebagai pelatih Persib.", "coach of Persib Bandung"),
        ("John Herdman menggantikan <Patrick Kluivert> sebagai pelatih Persib.", "former coach of Persib Bandung"),
        ("Presiden mencopot <Budi Santoso> dari jabatan Menteri Koperasi.", "former Cooperatives Minister"),
        ("<Budi Santoso> dipecat sebagai pelatih Real Madrid.", "former coach of Real Madrid"),
        ("Posisi pelatih Persija kini dipegang <Mauricio Souza>.", "coach of Persija Jakarta"),
        // By whom.
        ("<Budi Santoso> dilantik Presiden Joko Widodo.", ""),
        ("<Budi Santoso> dilantik Presiden Joko Widodo sebagai Menteri Keuangan.", "Finance Minister"),
        ("<Budi Santoso> dicopot Presiden Joko Widodo dari jabatan Menteri Keuangan.", "former Finance Minister"),
        ("<Budi Santoso> ditunjuk sebagai Kapolres Sleman.", "chief of Sleman District Police"),
        ("Saat bersama <Sandi Wijaya> resmi menjabat sebagai gubernur dan wakil gubernur, Anies berjanji.", ""),
    ]);
}

#[test]
fn words_for_when_or_where_stand_between_an_office_and_its_holder() {
    check_each(&[
        ("Presiden Haiti saat ini, <Jovenel Moise>, hadir.", "President of Haiti"),
        ("Pelatih Chelsea saat ini, <Antonio Conte>, puas.", "coach of Chelsea"),
        ("Gubernur DKI saat itu, <Budi Santoso>, menolak.", "then Governor of Jakarta"),
        ("Ketua KPK periode 2011-2015 <Abraham Samad> hadir.", "KPK Chair"),
        ("Direktur pada Kementerian Keuangan, <Andi Wijaya>, hadir.", "director of the Finance Ministry"),
        ("<Samuel Chan> adalah dosen di Universitas Indonesia.", "lecturer at University of Indonesia"),
        ("<Chengwei Li>, ahli epidemiologi di Universitas Michigan, hadir.", "University of Michigan epidemiologist"),
        ("Konsul Jenderal RI di Jeddah, <Hery Saripudin>, hadir.", "Indonesian Consul General in Jeddah"),
        ("Peneliti di Jakarta, <Budi Santoso>, hadir.", ""),
    ]);
}

#[test]
fn who_heads_a_court_is_a_judge() {
    check_each(&[
        ("Ketua Pengadilan Negeri Klaten <Sri Wahyuni> hadir.", "chief judge of the Klaten District Court"),
        ("Wakil Ketua Pengadilan Tinggi Semarang <Hasan Basri> hadir.", "deputy chief judge of the Semarang High Court"),
        ("Ketua PTUN Jakarta <Hasan Basri> hadir.", "chief judge of the Jakarta State Administrative Court"),
        ("Ketua PT Maju Jaya <Hasan Basri> hadir.", "chair of PT Maju Jaya"),
    ]);
}

#[test]
fn an_office_is_told_in_a_relative_clause() {
    check_each(&[
        ("<Budi Santoso> yang merupakan Ketua DPRD Sleman hadir.", "chair of the Sleman Regional Council"),
        ("<Andi Wijaya> yang juga Ketua Komisi III DPR hadir.", "Chair of House Commission III"),
        ("<Andi Wijaya>, yang juga merupakan mantan Menteri Keuangan, hadir.", "former Finance Minister"),
        ("<Budi> yang juga merupakan korban selamat.", ""),
    ]);
}

#[test]
fn who_acts_in_a_relative_clause_is_another() {
    check_each(&[
        ("Saksi yang dihadirkan jaksa, <Andi Wijaya>, hadir.", "witness"),
        ("Ketua KPK yang dilantik presiden, <Andi Wijaya>, hadir.", "KPK Chair"),
        ("Dokter yang merawat korban, <Andi Wijaya>, hadir.", "doctor"),
        ("Sosok yang didukung gubernur, <Andi Wijaya>, menang.", ""),
        ("Hal yang dikatakan ketua panitia, <Rahman Hadi>, benar.", "Committee Chair"),
        ("Saksi yang melihat Budi Santoso, <Andi Wijaya>, dan Siti Aminah pulang.", ""),
        ("Perwakilan buruh, <Yan Tefa>, hadir.", ""),
    ]);
}

#[test]
fn one_may_hold_two_offices() {
    check_each(&[
        ("Menteri Pertanian yang juga Kepala Badan Pangan Nasional <Andi Amran> hadir.", "Agriculture Minister and National Food Agency Head"),
        ("Ketua sekaligus pendiri Grab <Anthony Tan> hadir.", "Chair and founder of Grab"),
        ("Ia menolak sekaligus mengkritik Menteri Keuangan <Purbaya Yudhi>.", "Finance Minister"),
        ("Eks Kepala Badan Pengelola Keuangan Haji (BPKH) <Budi Santoso> hadir.", "former head of the Hajj Fund Management Agency"),
        ("Eks Direktur Jenderal Penyelenggaraan Haji dan Umrah <Hilman Latief> hadir.", "former Director General of Hajj and Umrah Management"),
    ]);
}

#[test]
fn what_somebody_is_to_who_was_named_before() {
    check_each(&[
        ("Pengacaranya, <Otto Hasibuan>, membantah.", "lawyer"),
        ("Penyidik seniornya, <Novel Baswedan>, hadir.", "senior investigator"),
        ("Mantan pelatihnya, <Budi Santoso>, hadir.", "former coach"),
        ("Istrinya, <Siti Aminah>, menangis.", ""),
        ("Putrinya, <Siti Aminah>, menangis.", ""),
    ]);
}

#[test]
fn the_fuller_form_of_an_office_counts() {
    check_each(&[
        ("Gubernur <Budi Santoso> hadir. Gubernur Jawa Barat Budi Santoso pulang.", "West Java Governor"),
        ("Pelatih <Budi Santoso> puas. Pelatih Persib Budi Santoso pulang.", "coach of Persib Bandung"),
        ("Menteri <Wiranto> hadir. Menko Polhukam Wiranto pulang.", "Coordinating Minister for Political, Legal and Security Affairs"),
        ("Kapolres <Budi Santoso> hadir. Kapolres Garut Budi Santoso pulang.", "chief of Garut District Police"),
        ("Presiden <Budi Santoso> hadir. Wakil Presiden Budi Santoso pulang.", "President"),
        ("Gubernur DKI Jakarta <Budi Santoso> hadir. Gubernur DKI Budi Santoso pulang.", "Jakarta Governor"),
        ("Menteri <Budi Santoso> hadir. Ketua DPR Budi Santoso pulang.", "Minister"),
    ]);
}

#[test]
fn degrees_stand_behind_the_holder() {
    check_each(&[
        ("Camat Udanawu, <Rully Wahyu>, S.Sos., hadir.", "head of Udanawu District"),
        ("Kepala Desa Geneng <Suparno>, S.Pd., ditahan.", "head of Geneng village"),
        ("Bupati Ende, <Yosef Badeoda>, S.H., hadir.", "Regent of Ende"),
    ]);
}

#[test]
fn lists_have_a_colon_between_office_and_holder() {
    check_each(&[
        ("Komisaris Independen: <Didik Junaidi Rachbini>", "Independent Commissioner"),
        ("Direktur Utama: <Untung Budiharto>", "President Director"),
        ("Pelatih: <Graham Arnold>.", "coach"),
        ("Direktur Utama: <Darmawan Prasodjo>, Direktur Keuangan: Sinthya Roesly", "President Director"),
        ("Direktur Utama: Darmawan Prasodjo, Direktur Keuangan: <Sinthya Roesly>", "Finance Director"),
    ]);
    assert!(names("Menteri Keuangan: Tak Ada Pajak Baru").is_empty());
    assert_eq!(names("Menag: Haji Lancar").first().and_then(|entity| entity.role.clone()), None);
}

#[test]
fn an_adjective_stands_before_the_country() {
    check_each(&[
        ("Petenis muda Kanada, <Denis Shapovalov>, menang.", "young Canadian tennis player"),
        ("Politikus senior Golkar <Akbar Tandjung> hadir.", "senior Golkar Party politician"),
        ("Hakim federal AS <James Boasberg> hadir.", "US federal judge"),
        ("Jared Isaacman, miliarder kawan <Elon Musk>, dikukuhkan.", ""),
    ]);
}

#[test]
fn a_role_has_the_sense_that_its_word_has_there() {
    check_each(&[
        ("Pebalap Scuderia Ferrari, <Sebastian Vettel>, juara.", "Scuderia Ferrari driver"),
        ("Nakhoda Arsenal <Mikel Arteta> memuji gol di laga Liga Inggris.", "Arsenal head coach"),
        ("Pemain ternama, <Surya Saputra>, membintangi film itu.", "well-known actor"),
        ("Pemain ternama, <Surya Saputra>, hadir.", "well-known player"),
    ]);
}

#[test]
fn a_player_told_by_his_country_alone_has_no_name() {
    let kind = |text: &str, name: &str| names(text).into_iter().find(|entity| entity.name == name).map(|entity| entity.kind);
    assert_eq!(kind("Kiper Atletico Mineiro asal Brasil itu cedera.", "Atletico Mineiro"), Some(NameKind::Organization));
    assert_eq!(kind("Penyanyi Agnez Mo asal Indonesia itu hadir.", "Agnez Mo"), Some(NameKind::Person));
    assert_eq!(kind("Gelandang Norrvik itu cedera.", "Norrvik"), Some(NameKind::Organization));
    assert_eq!(kind("Gelandang Budi Norrvik itu cedera.", "Budi Norrvik"), Some(NameKind::Person));
}

#[test]
fn between_a_small_office_and_its_holder_stands_the_area() {
    check_each(&[
        ("Kepala Desa Sukorejo Kulon <I Made Sudarta> hadir.", "head of Sukorejo Kulon village"),
        ("Menurut Penghulu Kampung Kalimendong <Suparno>, jalan itu rusak.", "head of Kalimendong village"),
        ("Menurut Sekcam Tegalwangi <Budi Hartono>, jalan itu rusak.", "secretary of Tegalwangi District"),
        ("\"Aman,\" kata Lurah Kalimendong <Suparno>.", "head of Kalimendong urban village"),
        ("Kapolsek Rantaupanjang <Anak Agung Gede Putra> hadir.", "chief of Rantaupanjang Subdistrict Police"),
    ]);
    check_kinds("Warga Desa Kalimendong Suparno hadir.", &[("Desa Kalimendong", NameKind::Place), ("Suparno", NameKind::Person)]);
    // All of it may be his name.
    check_kinds("Menurut Camat Rizal Siregar, jalan itu rusak.", &[("Rizal Siregar", NameKind::Person)]);
}

#[test]
fn an_office_may_be_called_new_before_the_comma() {
    check_each(&[
        ("Bupati Blitar yang baru, <Budi Hartono>, hadir.", "Regent of Blitar"),
        ("Menurut bupati yang baru, <Budi Hartono>, pajak naik.", "Regent"),
        ("Warga menunggu bupati yang baru. <Budi Hartono> hadir.", ""),
    ]);
}
