use super::{Figure, FigureKind, read};
use crate::lexicon::Lexicon;
use crate::span::Span;
use crate::token;

fn figure(text: &str, start: usize) -> Option<Figure> {
    read(&Lexicon::embedded(), text, &token::split(text, Span::new(0, text.len())), start)
}

/// Checks the gloss of the figure at the head of a text; what it leaves is behind a bar.
#[track_caller]
fn check(text: &str, expected: &str) {
    let (whole, rest) = text.split_once(" | ").unwrap_or((text, ""));
    let text = if rest.is_empty() { whole.to_owned() } else { format!("{whole} {rest}") };
    let found = figure(&text, 0);
    let whole = token::split(whole, Span::new(0, whole.len())).len();
    let found = found.as_ref().map(|figure| (figure.gloss.as_str(), figure.tokens));
    assert_eq!(found, Some((expected, whole)), "of '{text}'; help: words in dictionaries/figures.toml");
}

/// Checks the gloss of the figure that begins behind a bar.
#[track_caller]
fn check_behind(text: &str, expected: Option<&str>) {
    let (before, _) = text.split_once('|').unwrap();
    let start = token::split(before, Span::new(0, before.len())).len();
    assert_eq!(figure(&text.replacen('|', "", 1), start).map(|figure| figure.gloss).as_deref(), expected, "of '{text}'");
}

#[test]
fn a_minus_sign_stands_before_its_amount_alone() {
    check_behind("Suhu |-5 derajat Celsius", Some("-5 degrees Celsius"));
    check_behind("Suhu |−5°C", Some("-5°C"));
    check_behind("ekonomi |–2,5 persen", Some("-2.5%"));
    check_behind("ekonomi tahun 2020 |-2,07 persen", Some("-2.07%"));
    check_behind("ekonomi (|-2,5%)", Some("-2.5%"));
    check_behind("Laba |-Rp5 juta", Some("IDR -5 million"));
    check_behind("Laba |minus Rp5 juta", Some("IDR -5 million"));
    check_behind("Suhu |-5 hingga 3 derajat", Some("-5 to 3 degrees"));
    check_behind("Nilai |-5 hingga 3 titik", Some("-5"));
    for dash in [
        "|-5 orang",
        "Hadir |- 5 orang",
        "20 |-30 persen",
        "5 tahun |-10 tahun",
        "5|-10 tahun",
        "C|-130",
        "U |-23",
        "hari ke |-3",
        "Jakarta |-24 November",
        "Jakarta |-24/11/2026",
        "periode 2019 |-2024",
        "Rapat |-5/10",
    ] {
        check_behind(dash, None);
    }
}

#[track_caller]
fn check_none(text: &str) {
    assert_eq!(figure(text, 0), None);
}

#[track_caller]
fn check_kind(text: &str, kind: FigureKind) {
    assert_eq!(figure(text, 0).map(|figure| figure.kind), Some(kind), "of '{text}'");
}

#[test]
fn numbers() {
    check("1.562 | pekerja", "1,562");
    check("12", "12");
    check("1.500.000", "1,500,000");
    check("1.234.567,89", "1,234,567.89");
    check("0,5", "0.5");
    check("1.5", "1.5");
    check("1,500,000", "1,500,000");
    check("25000", "25,000");
    check("1,5 triliun", "1.5 trillion");
    check("25 ribu", "25,000");
    check("2,5 ribu", "2,500");
    check("2 ribu triliun", "2,000 trillion");
    check("3 juta", "3 million");
    check("lima ekor | sapi", "five");
    check("minus 5 derajat", "-5 degrees");
    check("20 hingga 30 | pekerja", "20 to 30");
    check("dua sampai empat | mahasiswa", "2 to 4");
    check("30 | hingga 20 pekerja", "30");
    check("2010 | hingga 2015 rumah", "2010");
    check("5 | M", "5");
    check("250 juta-260 juta ton", "250-260 million tons");
    check("6,4 juta-6,7 juta unit", "6.4-6.7 million units");
    check("800 ribu-1,2 juta orang", "800,000-1.2 million people");
    check("50 ribu-60 ribu", "50,000-60,000");
    check("2020 | ribuan orang", "2020");
}

#[test]
fn numbers_in_words() {
    check("dua puluh lima", "25");
    check("tiga", "three");
    check("seribu", "1,000");
    check("seribu lima ratus", "1,500");
    check("dua ratus lima puluh ribu", "250,000");
    check("dua juta", "2 million");
    check("dua juta lima ratus ribu", "2,500,000");
    check("tujuh belas", "17");
    check("dua setengah juta", "2.5 million");
    check("dua per tiga | warga", "two thirds");
    check("satu | orang tua", "one");
}

#[test]
fn more_than_and_some() {
    check("800-an | pekerja", "some 800");
    check("28 jutaan rupiah", "some IDR 28 million");
    check("satu juta lebih", "more than 1 million");
    check("seratus lebih | pekerja", "more than 100");
    check("dua tahun lebih | di desa", "more than two years");
    check("setahun lebih | di desa", "more than a year");
    check("5 persen | lebih tinggi", "5%");
    check("dua tahun | lebih tua", "two years");
}

#[test]
fn digits_that_are_no_amount_stay() {
    check("0812-3456-7890", "0812-3456-7890");
    check("3174012345678901", "3174012345678901");
    check("007", "007");
    check("3.2.1", "3.2.1");
    check("2/3", "2/3");
    check("3-4-3", "3-4-3");
    check("24/7", "24/7");
}

#[test]
fn quantities() {
    check("6,2 km", "6.2 km");
    check("60 persen", "60%");
    check("60%", "60%");
    check("lima persen", "5%");
    check("20-30 persen", "20-30%");
    check("20 hingga 30 persen", "20 to 30%");
    check("20 - 30 persen", "20-30%");
    check("8,5 sentimeter", "8.5 centimeters");
    check("45 tahun", "45 years");
    check("1 tahun", "1 year");
    check("satu orang", "one person");
    check("200 orang", "200 people");
    check("tiga orang", "three people");
    check("dua-tiga orang", "2-3 people");
    check("2.000 orang", "2,000 people");
    check("2000-an orang", "some 2,000 people");
    check("20an orang", "some 20 people");
    check("30 derajat Celsius", "30 degrees Celsius");
    check("30°C", "30°C");
    check("5 hektare", "5 hectares");
    check("100 m2", "100 square meters");
    check("100m2", "100 square meters");
    check("5km", "5 km");
    check("100 meter persegi", "100 square meters");
    check("80 kilometer per jam", "80 kilometers per hour");
    check("80 km/jam", "80 km/h");
    check("setengah", "half");
    check("setengah jam", "half an hour");
    check("setengah juta", "half a million");
    check("satu setengah jam", "1.5 hours");
    check("dua pertiga", "two thirds");
    check("seperempat abad", "a quarter of a century");
    check("2 juta ton", "2 million tons");
    check("1,8 meter", "1.8 meters");
    check("3 kali lipat", "3 times");
}

#[test]
fn lengths_of_time_and_measures() {
    check("dua tahun lalu", "two years ago");
    check("dua tahun lagi", "in two years");
    check_behind("butuh |dua tahun lagi", Some("two years"));
    check_behind("8 menit |43 detik lagi", Some("43 seconds"));
    check("27 tahun yang lalu", "27 years ago");
    check("puluhan tahun silam", "dozens of years ago");
    check("lima bulan terakhir", "the past five months");
    check("3 hari ke depan", "the next 3 days");
    check("5 hari sekali", "every 5 days");
    check("10 orang | terakhir", "10 people");
    check("sepanjang 3 meter", "3 meters long");
    check("setinggi 1,5 meter", "1.5 meters high");
    check("seberat 5 kg", "weighing 5 kg");
    check("sepanjang 120 menit", "lasting 120 minutes");
}

#[test]
fn vague_numbers() {
    check("ribuan", "thousands");
    check("puluhan ribu", "tens of thousands");
    check("ratusan", "hundreds");
    check("belasan", "a dozen or so");
    check("jutaan", "millions");
    check("puluhan orang", "dozens of people");
    check("belasan tahun", "a dozen or so years");
    check("ratusan juta rupiah", "hundreds of millions of rupiah");
    check("ratusan ekor | sapi", "hundreds");
    check("ratusan dolar", "hundreds of dollars");
}

#[test]
fn money() {
    check("Rp2,750 triliun", "IDR 2.750 trillion");
    check("Rp 9,000 | itu", "IDR 9,000");
    check("Rp2,7 miliar", "IDR 2.7 billion");
    check("Rp 2,7 miliar", "IDR 2.7 billion");
    check("Rp. 2,7 M", "IDR 2.7 billion");
    check("Rp2,7M", "IDR 2.7 billion");
    check("Rp800-an juta", "some IDR 800 million");
    check("Rp28 jutaan", "some IDR 28 million");
    check("Rp200 ribuan", "some IDR 200,000");
    check("Rp28 juta-an", "some IDR 28 million");
    check("Rp5 juta-10 juta", "IDR 5-10 million");
    check("Rp 1.500.000", "IDR 1,500,000");
    check("Rp50.000,-", "IDR 50,000");
    check("Rp1.500.000,00", "IDR 1,500,000.00");
    check("Rp 500 ribu", "IDR 500,000");
    check("Rp1-2 miliar", "IDR 1-2 billion");
    check("Rp1 miliar-Rp2 miliar", "IDR 1 billion-IDR 2 billion");
    check("Rp5.000 per kilogram", "IDR 5,000 per kilogram");
    check("US$ 5 juta", "USD 5 million");
    check("US$5 juta", "USD 5 million");
    check("5 juta dolar AS", "USD 5 million");
    check("5 juta dolar Amerika Serikat", "USD 5 million");
    check("5 juta dolar", "5 million dollars");
    check("1,5 triliun rupiah", "IDR 1.5 trillion");
    check("dua juta rupiah", "IDR 2 million");
    check("10.000 rupiah", "IDR 10,000");
    check("$5 juta", "$5 million");
    check("100 euro", "EUR 100");
}

#[test]
fn ordinals() {
    check("ke-79", "79th");
    check("ke-2", "2nd");
    check("ke-1.000", "1,000th");
    check("ke-12.500 | rumah", "12,500th");
    check("kesepuluh ribu", "10,000th");
    check("kedua", "second");
    check("kedua puluh lima", "twenty-fifth");
    check("kesebelas", "eleventh");
    check("pertama", "first");
    check("abad ke-19", "19th century");
    check("abad ke-XIX", "19th century");
    check("abad XIX", "19th century");
    check("abad XIX | 2025", "19th century");
}

#[test]
fn one_of_a_unit_and_where_it_lies() {
    check("setahun lalu | polisi", "a year ago");
    check("sejam yang lalu", "an hour ago");
    check("sebulan terakhir ini", "the past month");
    check("sepekan mendatang", "the coming week");
    check("sehari sekali", "once a day");
    assert_eq!(figure("setahun kemudian", 0), None);
}

#[test]
fn so_many_of_all() {
    check("12 dari 20 | saksi", "12 of 20");
    check("dua dari tiga orang | itu", "two of three people");
    check("1.200 dari 3.000 | rumah", "1,200 of 3,000");
    check("20 | dari 12", "20");
    check("2019 | dari 2020", "2019");
    check("5 | dari 10 persen", "5");
    check_behind("naik |5 dari 20", Some("5"));
    check_behind("turun menjadi |15 dari 20", Some("15"));
}

#[test]
fn between_two_amounts() {
    check("antara 5 dan 6 persen", "between 5 and 6%");
    check("antara Rp 3 miliar dan Rp 4 miliar", "between IDR 3 billion and IDR 4 billion");
    check("antara 1998 dan 2007", "between 1998 and 2007");
    check("antara Januari dan Maret", "between January and March");
    check("antara 5 km dan 10 km", "between 5 km and 10 km");
    check("antara RM 500 dan RM 700", "between MYR 500 and MYR 700");
    assert_eq!(figure("antara 5 tim", 0), None);
    assert_eq!(figure("antara Jakarta dan Bogor", 0), None);
}

#[test]
fn both_ends_of_a_range_have_a_magnitude() {
    check("10 juta hingga 20 juta orang", "10 to 20 million people");
    check("4 ribu sampai 6 ribu | buku", "4,000 to 6,000");
    check("500 ribu hingga 1 juta | pohon", "500,000 to 1 million");
}

#[test]
fn one_of_two_numbers() {
    check("dua atau tiga orang", "2 or 3 people");
    check("5 atau 6 persen", "5 or 6%");
    check("1.200 | atau 17 persen", "1,200");
    check("6 | atau 5 orang", "6");
}

#[test]
fn what_comes_again_is_said_once() {
    check("dua jam sekali", "every two hours");
    check_behind("setiap |dua jam sekali", Some("two hours"));
}

#[test]
fn a_tie_break_stands_behind_its_set() {
    check("7-6 (5) | atas", "7-6 (5)");
    check("6-7(4)", "6-7 (4)");
    check("3-1 | (2)", "3-1");
}

#[test]
fn more_than_a_sum_before_a_preposition() {
    check("Rp 3 miliar lebih | kepada bank", "more than IDR 3 billion");
    check("5 persen | lebih tinggi", "5%");
}

#[test]
fn parts_of_a_year() {
    check("kuartal III", "3rd quarter");
    check("kuartal pertama", "first quarter");
    check("kuartal II-2026", "2nd quarter of 2026");
    check("triwulan III/2025", "3rd quarter of 2025");
    check("semester I 2025", "1st half of 2025");
    check("kuartal ketiga tahun 2025", "third quarter of 2025");
}

#[test]
fn labels_and_codes() {
    check("Bab CXLIV", "Chapter CXLIV");
    check("magnitudo 5,6", "magnitude 5.6");
    check("M5,6", "magnitude 5.6");
    check("M 5,6", "magnitude 5.6");
    check("nomor 5.000 meter | putri", "5,000-meter event");
    check("Nomor 12/Pid.Sus/2020 | itu", "Number 12/Pid.Sus/2020");
    check("Bab IV", "Chapter IV");
    check("eselon IV-A | dilantik", "echelon IV-A");
    check("eselon IV | - Abdul", "echelon IV");
    check("Nomor 11 Tahun 2020", "Number 11 of 2020");
    check("6 | Tahun 2020", "6");
    check("6 tahun", "6 years");
    check("sepanjang 118 kilometer (km)", "118 kilometers long");
    check("11 persen | (yoy)", "11%");
    check("Nomor 90/PUU-XXI/2023 | tentang", "Number 90/PUU-XXI/2023");
    check("12/Pdt.Sus-HKI/Merek/2024/PN Niaga Sby.Brt | itu", "12/Pdt.Sus-HKI/Merek/2024/PN Niaga Sby.Brt");
    check("12/Pid.B/2024/PN Sby | Surabaya", "12/Pid.B/2024/PN Sby");
    check("No. 12/2019 | tentang", "No. 12/2019");
    check("nomor ST/1768/VII/2017 | itu", "Number ST/1768/VII/2017");
    check("SK/12/VII/2020 | tentang", "SK/12/VII/2020");
    check("PUU/12/2020 | itu", "PUU/12/2020");
    check("Nomor: KEP/252/IV/2013 | tanggal", "Number KEP/252/IV/2013");
    check("bernomor Kep/982.a/XII/2017 | tentang", "numbered Kep/982.a/XII/2017");
    check("Nomor 11 | /pasal", "Number 11");
}

#[test]
fn paragraphs_and_verses() {
    check("ayat (1)", "paragraph (1)");
    check_behind("surah Al-Hujurat |ayat 6", Some("verse 6"));
    check_behind("QS. Al-Baqarah |ayat 183", Some("verse 183"));
    check_behind("surat Ar-Rum |ayat 41", Some("verse 41"));
    check_behind("surah Ali Imran |ayat 104", Some("verse 104"));
    check_behind("Injil Yohanes pasal 3 |ayat 16", Some("verse 16"));
    check_behind("surat keputusan itu |ayat 2", Some("paragraph 2"));
    check_behind("Pasal 5 undang-undang itu |ayat 2", Some("paragraph 2"));
    check_behind("surat anti-korupsi |ayat 2", Some("paragraph 2"));
}

#[test]
fn days_before_after_and_past() {
    check("H-7 | Lebaran", "7 days before");
    check("Senin (9/10/2017) lalu | tiba", "Monday, 9 October 2017");
    check("26 Mei lalu | tiba", "26 May");
    check("2013 lalu | tiba", "2013");
    check("2013 silam | tiba", "2013");
    check("H+3 | Lebaran", "3 days after");
    check("H-1 | Lebaran", "1 day before");
}

#[test]
fn gold_is_weighed_in_ounces() {
    check("120 ribu ons emas", "120,000 ounces of gold");
}

#[test]
fn what_happens_is_not_long() {
    check("sepanjang 58 putaran", "throughout 58 rounds");
    check("sepanjang lima laga", "throughout five matches");
    check("sepanjang 3 meter", "3 meters long");
}

#[test]
fn who_is_left_of_many() {
    check("babak 8 besar | itu", "round of 8");
    check("16 besar | itu", "round of 16");
    check("30 besar | dunia", "top 30");
}

#[test]
fn clocks_as_people_tell_them() {
    check("pukul setengah delapan malam", "7:30 in the evening");
    check("jam setengah 8", "7:30");
    check("Jam setengah satu siang", "12:30 in the afternoon");
    check("jam tujuh lewat seperempat", "7:15");
    check("jam tujuh kurang lima menit | lagi", "6:55");
    check("pukul 10 lewat 20 menit | saja", "10:20");
    check("pukul 10 | kurang lebih", "10:00");
    check("setengah | delapan", "half");
    check("pukul 20 | lewat dua orang", "20:00");
}

#[test]
fn articles_of_law() {
    check("Pasal 5 | berlaku", "Article 5");
    check("Pasal 12 huruf a | UU", "Article 12(a)");
    check("Pasal 5 ayat (1) huruf b", "Article 5(1)(b)");
    check("Pasal 27 ayat 3 | undang-undang", "Article 27(3)");
    check("Pasal 28D ayat (1) | UUD", "Article 28D(1)");
    check("Pasal 12B | UU", "Article 12B");
    check("Pasal 55 ayat (1) ke-1 | KUHP", "Article 55(1) point 1");
    check("Pasal 1 angka 7 | UU", "Article 1 point 7");
    check("Pasal 12 huruf a dan b | UU", "Article 12(a) and (b)");
    check("Pasal 5 ayat (1), (2), dan (3) | berlaku", "Article 5(1), (2), and (3)");
    check("Pasal 5 ayat (1) dan ayat (2) | berlaku", "Article 5(1) and (2)");
    check("Pasal 363 ayat (1) ke-3 dan ke-4 | KUHP", "Article 363(1) point 3 and point 4");
    check("Pasal 310 dan 311 | KUHP", "Articles 310 and 311");
    check("Pasal 2, 3, atau 5 | tentang", "Articles 2, 3, or 5");
    check("Pasal 2 | dan 3 orang", "Article 2");
    check("Pasal 5 | , 12 orang", "Article 5");
}

#[test]
fn dates() {
    check("Selasa, 24 November 2026", "Tuesday, 24 November 2026");
    check("24 November 2026", "24 November 2026");
    check("tanggal 24 November 2026", "24 November 2026");
    check("(24/11)", "24 November");
    check("24/11/2026", "24 November 2026");
    check("24-11-2026", "24 November 2026");
    check("24.11.2026", "24 November 2026");
    check("2026-11-24", "24 November 2026");
    check("6/10/25", "6 October '25");
    check("17 Agustus", "17 August");
    check("17 Agt. 2025", "17 August 2025");
    check("12 December 2024", "12 December 2024");
    check("21 Oct 2025", "21 October 2025");
    check("24-26 November 2026", "24-26 November 2026");
    check("24 November-3 Desember 2026", "24 November - 3 December 2026");
    check("November 2026", "November 2026");
    check("Januari-Maret 2026", "January-March 2026");
    check("32/13/2026", "32/13/2026");
    check("29 Februari 2028", "29 February 2028");
    check("31 | Februari", "31");
    check("31 | April 2026", "31");
    check("30/2/2026", "30/2/2026");
    check("2026-02-30", "2026-02-30");
}

#[test]
fn behind_a_result_two_numbers_are_a_score() {
    check_behind("Madrid menang |3-2 pekan lalu", Some("3-2"));
    check_behind("Madrid menang |10-2 pekan lalu", Some("10-2"));
    check_behind("Hal itu terjadi |2-3 pekan lalu", Some("2-3 weeks ago"));
}

#[test]
fn a_range_from_a_month_to_a_day() {
    check("Januari-12 Februari | bertambah", "January - 12 February");
    check("Desember-5 Januari 2025", "December - 5 January 2025");
    check("Januari-Maret 2025", "January-March 2025");
    check("November 2024-Mei 2025", "November 2024 - May 2025");
    check("November 2024 | -Mei", "November 2024");
    check("28 Mei-3 Juni 2024", "28 May - 3 June 2024");
}

#[test]
fn dates_of_the_islamic_calendar() {
    check("1 Muharam 1446 H", "1 Muharram 1446 AH");
    check("10 Zulhijah | nanti", "10 Dhu al-Hijjah");
    check("1 Ramadan 1445 Hijriah", "1 Ramadan 1445 AH");
    check("1446 H | tiba", "1446 AH");
    check("1446 H/2025 M | tiba", "1446 AH/AD 2025");
    // A letter behind another number is none, and neither is one that begins a name.
    check("2024 | H", "2024");
    check("1446 | H Budi", "1446");
}

#[test]
fn days_of_the_week() {
    check("Senin (6/10/2025)", "Monday, 6 October 2025");
    check("Senin (6/10)", "Monday, 6 October");
    check("Senin (6/10/2025) malam", "Monday evening, 6 October 2025");
    check("Sabtu-Minggu (4-5/10/2025)", "Saturday-Sunday, 4-5 October 2025");
    check("bulan Mei", "May");
    check("hari Rabu", "Wednesday");
    check("Senin malam", "Monday evening");
    check("Senin", "Monday");
    check("Minggu (5/10)", "Sunday, 5 October");
    check("Sabtu pekan lalu", "Saturday last week");
    check("Senin lalu", "last Monday");
    check("Jum'at depan", "next Friday");
}

#[test]
fn years_and_decades() {
    check("tahun 1990-an", "the 1990s");
    check("1990-an", "the 1990s");
    check("era 90-an", "the 90s");
    check("era 90an", "the 90s");
    check("tahun 1980an", "the 1980s");
    check("tahun '90-an", "the 90s");
    check_behind("era musik '|90-an", Some("the 90s"));
    check_behind("sekitar |90-an", Some("some 90"));
    check("2016", "2016");
    check("tahun 2016", "2016");
    check("2016-2018", "2016-2018");
    check("2026/2027", "2026/2027");
}

#[test]
fn years_and_centuries_of_an_era() {
    check("tahun 1000 SM", "1000 BC");
    check("512-511 SM | oleh", "512-511 BC");
    check("300 hingga 250 SM", "300 to 250 BC");
    check("10.000 SM", "10,000 BC");
    check("3300 BC", "3300 BC");
    check("300 sebelum Masehi", "300 BC");
    check("1 Januari 49 SM", "1 January 49 BC");
    check("Maret 44 SM | ia", "March 44 BC");
    check("63 SM - 14 M | ia", "63 BC - AD 14");
    check("30 SM-14 M", "30 BC - AD 14");
    check("300 SM hingga 250 SM", "300 BC to 250 BC");
    check("abad ke-5 SM", "5th century BC");
    check("ke-3 SM", "3rd century BC");
    check("abad ke-7 M", "7th century AD");
    check("tahun 79 M", "AD 79");
    check("tahun 79 Masehi", "AD 79");
    check("1 Ramadan 1440 H", "1 Ramadan 1440 AH");
    check("tahun 1440 H", "1440 AH");
    check("5.000 tahun SM", "5,000 years BC");
    check("79 | M", "79");
    check("tahun 2015 | M Yusuf", "2015");
    check("tahun 2015 | M. Yusuf", "2015");
    check("2015 | SM Entertainment", "2015");
}

#[test]
fn a_date_inside_its_bracket() {
    let text = "Rapat (24/11) usai";
    assert_eq!(figure(text, 2).map(|figure| (figure.tokens, figure.gloss)), Some((3, "24 November".to_owned())));
}

#[test]
fn times() {
    check("pukul 09.30 WIB", "09:30 Western Indonesian Time");
    check("pukul 19.00", "19:00");
    check("pukul 12.30 WAS", "12:30 Saudi time");
    check("pukul 22.30 waktu Arab Saudi", "22:30 Saudi time");
    check("pukul 19.00-21.00 WITA", "19:00-21:00 Central Indonesian Time");
    check("pukul 09.00 hingga 12.00 WIB", "09:00 to 12:00 Western Indonesian Time");
    check("pkl. 19.30", "19:30");
    check("pukul 09:30", "09:30");
    check("jam 7 malam", "7 in the evening");
    check("pukul tujuh malam", "7 in the evening");
    check("19.30 WIB", "19:30 Western Indonesian Time");
    check("pukul 9", "9:00");
    check("pukul 24.00 waktu setempat", "24:00 local time");
    check("pukul 19.00-21.00 malam", "19:00-21:00 in the evening");
    check("jam 7-9 malam", "7-9 in the evening");
    check("pukul 19.00 hingga 21.00 malam WIB", "19:00 to 21:00 in the evening Western Indonesian Time");
    check("24.45 | WIB", "24.45");
    check("24.00 WIB", "24:00 Western Indonesian Time");
    check("2-1", "2-1");
}

#[test]
fn kinds() {
    check_kind("12", FigureKind::Number);
    check_kind("2016", FigureKind::Year);
    check_kind("2-1", FigureKind::Score);
    check_kind("kedua", FigureKind::Ordinal);
    check_kind("5 km", FigureKind::Quantity);
    check_kind("5 persen", FigureKind::Percentage);
    check_kind("Rp5", FigureKind::Money);
    check_kind("pukul 5", FigureKind::Time);
    check_kind("Senin", FigureKind::Date);
    check_kind("Pasal 5", FigureKind::Reference);
}

#[test]
fn what_is_no_figure() {
    for text in [
        "rumah",
        "minggu ini",
        "Minggu lalu",
        "jam kerja",
        "tahun depan",
        "hari ini",
        "ke Jakarta",
        "C-130",
        "mei",
        "(",
        "Rp",
        "per hari",
        "keluarga",
        "M",
        "US",
        "abad IIII",
        "Bab VX",
        "",
    ] {
        check_none(text);
    }
}

#[test]
fn nothing_panics_on_a_prefix() {
    let long = "Rp. 2,7 M–Rp3 T/kg,- (6/10/2025) Senin-Selasa, 24-26 Nov. '90-an pukul 09:30.15-1 WIB ke-XIX kedua puluh ribu 0,,1 1..2 ٣٤ ½ m² 30°C \
        19.00-21.00 malam -5 setengah jam seribu seribu juta triliun minus 5-an 9999999999999999999999 sembilan ratus triliun triliun Jum’at é 5é Nomor 1 Tahun 2020 abad IC";
    let is_shown = |gloss: &str| !gloss.is_empty() && gloss.trim() == gloss;
    for (at, _) in long.char_indices() {
        let text = &long[..at];
        let tokens = token::split(text, Span::new(0, text.len()));
        for start in 0..=tokens.len() {
            let found = read(&Lexicon::embedded(), text, &tokens, start);
            assert!(found.is_none_or(|figure| figure.tokens > 0 && start + figure.tokens <= tokens.len() && is_shown(&figure.gloss)));
        }
    }
}

#[test]
fn what_is_the_most_and_what_ends() {
    check("hingga 200 miligram", "up to 200 milligrams");
    check("hingga Rp5 juta per bulan", "up to IDR 5 million per month");
    check("sampai 14 miliar dolar", "up to 14 billion dollars");
    check_behind("dihukum |hingga 5 tahun penjara", Some("up to 5 years"));
    check("sampai dengan 20 persen", "up to 20%");
    check_none("hingga lima hari setelah banjir");
    check_none("hingga dua tahun lagi");
    check_none("hingga tiga orang tewas");
    check_none("hingga 2024");
    check_none("hingga pukul 10.00");
    check_behind("20 kg |hingga 30 kg", None);
    check_behind("50 dolar AS |hingga 60 dolar AS", None);
    check_behind("22 derajat Celsius |hingga 33 derajat Celsius", None);
    check_none("hingga 30 menit berjalan");
}

#[test]
fn parts_of_decades_centuries_and_years() {
    check("awal 1980-an", "the early 1980s");
    check("akhir tahun 1970-an", "the late 1970s");
    check("pertengahan era 90-an", "the mid-90s");
    check("akhir abad ke-19", "the late 19th century");
    check("awal abad ke-5 SM", "the early 5th century BC");
    check("akhir 1945", "the end of 1945");
    check("awal tahun 1960", "early 1960");
    check("pertengahan 2024 lalu", "mid-2024");
    check_none("akhir tahun");
    check_none("awal 20 menit");
    check_none("akhir kuartal II");
    check_none("awal 2016-2018");
}

#[test]
fn a_classifier_of_people_says_nothing_before_them() {
    check("tiga orang | tersangka", "three");
    check("12 orang | siswa", "12");
    check("belasan orang | penari", "a dozen or so");
    check("tiga orang", "three people");
    check("lima orang | tewas", "five people");
    check("20 orang | dari Jakarta", "20 people");
}

#[test]
fn parts_of_one_are_none_of_nothing() {
    check("1½ sdm", "1.5 tablespoons");
    check("2½ liter", "2.5 liters");
    check("½ sendok teh", "half a teaspoon");
    check("¼ kilogram", "a quarter of a kilogram");
    check("3 siung", "3 cloves");
}

#[test]
fn a_journey_has_one_night_less() {
    check("3D2N", "3 days, 2 nights");
    check("2H1M", "2 days, 1 night");
    for other in ["3D3N", "2D", "4G3M"] {
        assert!(figure(other, 0).is_none_or(|figure| figure.tokens > 1 || !figure.gloss.contains("night")), "{other}");
    }
}

#[test]
fn several_before_a_unit_alone() {
    check("beberapa menit", "several minutes");
    check("beberapa tahun lalu", "several years ago");
    check("beberapa kilometer", "several kilometers");
    check_none("beberapa rumah");
}

#[test]
fn a_number_that_is_called_keeps_its_digits() {
    check_behind("hubungi |1500533", Some("1500533"));
    check_behind("Call |14000", Some("14000"));
    check_behind("hotline |1500-700", Some("1500-700"));
    check_behind("menghubungi |150 orang", Some("150 people"));
    check_behind("di |14000", Some("14,000"));
}

#[test]
fn days_between_words() {
    check("5 s.d. 7 Maret 2024", "5-7 March 2024");
    check("5 sampai 7 Maret", "5-7 March");
    check("16.280 per dolar AS", "16,280 per USD");
    check("Rp16.280/US$", "IDR 16,280 per USD");
    check("Rp16.280 per US$1", "IDR 16,280 per USD");
    check("Rp 16.280 per 1 dolar AS", "IDR 16,280 per USD");
    check("16.280 per dolar AS | 1 hari ini", "16,280 per USD");
    check("Rp 16.280 per dolar AS", "IDR 16,280 per USD");
    check("Rp 18.000 per euro", "IDR 18,000 per EUR");
}

#[test]
fn parts_of_a_month_and_what_is_counted_then() {
    check("akhir Maret 2018", "late March 2018");
    check("awal Juni | ini", "early June");
    check("pertengahan Mei lalu", "mid-May");
    check("akhir September | di Jakarta", "late September");
    check_behind("hingga |akhir Maret", Some("the end of March"));
    check("per akhir September", "as of the end of September");
    check("per awal Juli 2024", "as of early July 2024");
    check("per semester I | laba", "1st half-year");
    check_none("akhir pekan");
    check_none("akhir mei");
    check_none("awal musim");
}

#[test]
fn a_number_behind_a_part_of_the_year_is_its_own() {
    check("kuartal dua tahun ini", "second quarter of this year");
    check("kuartal kedua tahun lalu", "second quarter of last year");
    check("triwulan III tahun depan", "3rd quarter of next year");
    check("triwulan dua tahun 2023", "second quarter of 2023");
    check("semester satu tahun lalu", "first half of last year");
    check("kuartal II tahun 2023", "2nd quarter of 2023");
    check("semester 6 | UNS", "6th semester");
    check_behind("mahasiswa |semester 2 UNS", Some("2nd semester"));
    check_behind("laba |semester 2 BCA", Some("2nd half-year"));
    check("dua kuartal | ini", "two quarters");
    check_none("kuartal dua juta");
}

#[test]
fn a_rank_has_its_ordinal_before_it() {
    check("posisi tujuh | klasemen", "seventh place");
    check("peringkat lima", "fifth place");
    check("urutan tiga | dari bawah", "third place");
    check("posisi ke-11", "11th place");
    check("peringkat ke-19 | dunia", "19th place");
    check("posisi 10 | klasemen", "10th place");
    check("Juara 2 | diraih", "2nd place");
    check("juara 3 | lomba", "3rd place");
    for level in [
        "posisi 7.500",
        "posisi 98 persen",
        "posisi 98%",
        "posisi 2 kapal",
        "posisi 4-4-2",
        "posisi tiga besar",
        "posisi kedua tim",
        "juara 2 kali",
        "juara 2024",
        "juara 2 turnamen",
        "posisi Rp15.000",
    ] {
        check_none(level);
    }
}

#[test]
fn what_comes_in_order_stands_behind_its_ordinal() {
    check("hari ketujuh | korban", "seventh day");
    check("menit ke-79", "79th minute");
    check("menit 23", "23rd minute");
    check("2 nm", "2 nanometers");
    check("142 Nm", "142 Nm");
    check("7-6(4)", "7-6 (4)");
    check("menit ke-90+4", "90+4th minute");
    check("menit 90 + 5", "90+5th minute");
    check("23 menit", "23 minutes");
    check("tahun kedua | kepemimpinan", "second year");
    check("laga ketiga | dimainkan", "third match");
    check("sesi pertama", "first session");
    check_none("pertemuan kedua negara");
    check_none("laga kedua tim");
    check_none("laga ini");
}

#[test]
fn how_old_somebody_is() {
    check_behind("Bocah |tiga tahun itu", Some("three-year-old"));
    check_behind("Kakek |70 tahun ditemukan", Some("70-year-old"));
    check_behind("Bayi |8 bulan", Some("8-month-old"));
    check_behind("Pemain |22 tahun itu", Some("22-year-old"));
    check_behind("Pemain |22 tahun terakhir", Some("the past 22 years"));
    check_behind("Guru |20 tahun mengajar", Some("20 years"));
    check_behind("Kontrak |3 tahun itu", Some("3 years"));
    check_behind("Pria |60 tahun ke atas", Some("60 years"));
    check_behind("Bocah |dua tahun lalu", Some("two years ago"));
}

#[test]
fn letters_behind_their_unit_say_nothing() {
    check("100 kilometer (km)", "100 kilometers");
    check("500 hektare (ha)", "500 hectares");
    check("50 megawatt (MW)", "50 megawatts");
    check("815 ribu barel per hari (bph)", "815,000 barrels per day");
    check("500 ton per tahun (tpy)", "500 tons per year");
    check("10 tahun | (SD)", "10 years");
    check("20 unit | (lima di antaranya)", "20 units");
}

#[test]
fn numbers_with_letters_signs_and_places() {
    check("Nomor KM 37 Tahun 2026", "Number KM 37 of 2026");
    check("Nomor SE 3 Tahun 2026", "Number SE 3 of 2026");
    check("Nomor 24 Tahun 2026", "Number 24 of 2026");
    check("KM 91", "km 91");
    check("KM 253+600", "km 253+600");
    check("17+8", "17+8");
    check("7,8/10", "7.8/10");
    check("2x3 meter", "2 × 3 meters");
    check("6 x 9 meter", "6 × 9 meters");
    check("Sin$ 6.000", "SGD 6,000");
    check("360 MB/s", "360 MB/s");
}

#[test]
fn the_decade_of_a_life_is_no_number() {
    check_behind("usia |40-an", Some("40s"));
    check_behind("pria |30-an tahun", Some("30s"));
    check_behind("sekitar |40-an orang", Some("some 40 people"));
    check_behind("usia |45-an", Some("some 45"));
}

#[test]
fn a_number_in_words_orders_what_stands_before() {
    check("leg dua | babak final", "second leg");
    check("gim satu", "first game");
    check("dua gim", "two games");
    check_behind("menang |set enam", None);
}

#[test]
fn vehicles_and_scales_have_their_numbers() {
    check("B 1234 ABC", "B 1234 ABC");
    check("AD 876 XY", "AD 876 XY");
    check_behind("|RT 012 RW", None);
    check_behind("|KE 3 DI", None);
    check("RP 5000 JT", "IDR 5,000 million");
    check("IV MMI", "IV on the Mercalli scale");
    check("II-III MMI", "II-III on the Mercalli scale");
    check("145--150 ton", "145 to 150 tons");
    check_behind("bekerja |lebih 10 tahun", Some("more than 10 years"));
    check_behind("dua tahun |lebih 10 bulan", None);
}
