//! What is told by a number: commissions, battalions, schools, power plants.

use super::{check_names, check_roles, gloss_line, names};

#[track_caller]
fn check_first(text: &str, name: &str, english: &str) {
    let entity = names(text).into_iter().find(|entity| entity.name == name).unwrap_or_else(|| panic!("no {name} in {text}"));
    assert_eq!(entity.glosses.first().map(String::as_str).unwrap_or_default(), english, "{text}");
}

#[test]
fn a_commission_has_its_number_and_its_house() {
    check_first("Pimpinan Komisi VII rapat tertutup.", "Komisi VII", "Commission VII");
    check_first("Komisi VII DPR rapat tertutup.", "Komisi VII DPR", "House Commission VII");
    check_first("Usul Komisi B DPRD Kabupaten Jember ditolak.", "Komisi B DPRD Kabupaten Jember", "Jember Regency Council Commission B");
    check_names("Timnya berada di Grup B sekarang.", &[]);
}

#[test]
fn a_battalion_has_its_number_and_what_it_is_called() {
    check_first("Prajurit Batalyon 512 Raja Galuh tiba.", "Batalyon 512 Raja Galuh", "Battalion 512 Raja Galuh");
    check_first("Batalyon Zipur 4 membangun jembatan.", "Batalyon Zipur 4", "Combat Engineer Battalion 4");
    check_first("Kata Komandan Batalyon 512 Letkol Budi Santoso, latihan usai.", "Batalyon 512", "Battalion 512");
    assert!(names("Batalyon 512 Letkol Budi Santoso tiba.").iter().any(|entity| entity.name == "Budi Santoso"));
}

#[test]
fn a_regiment_has_its_number_and_all_that_it_is_called() {
    check_first("Korem 051/Surya Kencana menggelar latihan.", "Korem 051/Surya Kencana", "Military Resort Command 051/Surya Kencana");
    check_first("Yonif 612/Wira Yudha Sakti tiba.", "Yonif 612/Wira Yudha Sakti", "Infantry Battalion 612/Wira Yudha Sakti");
    check_first("Prajurit Yonif Raider 515/Ugra tiba.", "Yonif Raider 515/Ugra", "Raider Infantry Battalion 515/Ugra");
    check_first("Prajurit Yonif Para Raider 505/Tri Wira tiba.", "Yonif Para Raider 505/Tri Wira", "Para-Raider Infantry Battalion 505/Tri Wira");
    // A Koramil is called by one place, and who serves in it may follow.
    assert!(names("Korem 051/Surya Kolonel Budi Santoso tiba.").iter().any(|entity| entity.name == "Budi Santoso"));
    check_first("Prajurit Korem 072/Pamungkas tiba.", "Korem 072/Pamungkas", "Military Resort Command 072/Pamungkas");
}

#[test]
fn an_office_has_its_number_behind_a_stroke() {
    assert_eq!(gloss_line("Pangdam IX/Udayana membuka rapat."), "Udayana Military Command commander · open · meeting");
    assert_eq!(gloss_line("Kasdam IX/Udayana membuka rapat."), "chief of staff of Regional Military Command IX/Udayana · open · meeting");
    assert_eq!(gloss_line("Danrem 102/Panju Panjung tiba."), "commander of Military Resort Command 102/Panju Panjung · arrive");
    // Whom the command is called after is nobody there.
    check_roles("Pangdam IV/Diponegoro Mayjen Budi Santoso tiba.", &[("Budi Santoso", "Diponegoro Military Command commander")]);
    check_names("Pangeran Diponegoro dikenang.", &[("Pangeran Diponegoro", "Prince Diponegoro")]);
    // Two offices with a stroke between them are two.
    assert_eq!(gloss_line("Menteri/Kepala Desa tiba."), "minister · village head · arrive");
}

#[test]
fn a_school_has_the_number_behind_its_place() {
    check_first("Atap SDN Sukamaju 3 ambruk.", "SDN Sukamaju 3", "State Elementary School Sukamaju 3");
    check_first("Listrik dari PLTGU Muara Tawar 2 padam.", "PLTGU Muara Tawar 2", "Muara Tawar 2 Combined-Cycle Power Plant");
    // What is counted, and figures that no school has.
    assert!(names("Di SDN Sukamaju 3 siswa sakit.").iter().all(|entity| entity.name != "SDN Sukamaju 3"));
    assert!(names("Kata guru SDN Sukamaju 125 siswa sakit.").iter().all(|entity| entity.name != "SDN Sukamaju 125"));
}

#[test]
fn letters_of_a_train_are_in_capitals() {
    check_first("KA Wijaya Kusuma berangkat.", "KA Wijaya Kusuma", "Wijaya Kusuma train");
    assert!(names("Kiper muda itu, Ka Ming Wong, cedera.").iter().all(|entity| entity.glosses.is_empty()));
}

#[test]
fn what_a_command_is_called_behind_its_stroke_is_nobody() {
    check_roles("Kapendam VI/Mulawarman Kolonel Budi Santoso hadir.", &[("Budi Santoso", "spokesperson for the VI/Mulawarman Military Command")]);
    check_names("Danrem 031/Wira Bima Brigjen Budi Santoso hadir.", &[("Budi Santoso", "")]);
    let text = "Panglima Komando Daerah Militer (Pangdam) III/Siliwangi Mayjen Budi Santoso hadir.";
    check_roles(text, &[("Budi Santoso", "Siliwangi Military Command commander")]);
    let text = "Kepala Penerangan Komando Daerah Militer (Kapendam) XVII/Cenderawasih Letnan Kolonel Inf Budi Santoso hadir.";
    check_roles(text, &[("Budi Santoso", "spokesperson for the Cenderawasih Military Command")]);
    check_names("Dandim 0808/Blitar Letkol Budi Santoso hadir.", &[("Blitar", "Blitar"), ("Budi Santoso", "")]);
    check_names("Pangdam Diponegoro Mayjen Budi Santoso hadir.", &[("Budi Santoso", "")]);
    let line = "Siliwangi Military Command commander · Major General Budi Santoso · be present";
    assert_eq!(gloss_line("Panglima Komando Daerah Militer III/Siliwangi, Mayjen Budi Santoso, hadir."), line);
    check_first("Ia ditahan di Rutan Kelas II A Palu.", "Rutan Kelas II A Palu", "Palu Class IIA Detention Center");
    check_first("Ia ditahan di Rutan Kelas II-A Palu.", "Rutan Kelas II-A Palu", "Palu Class II-A Detention Center");
    check_roles("Irdam VI/Mlw hadir.", &[]);
    check_first("Prajurit Kodam III/Slw tiba.", "Kodam III/Slw", "Siliwangi Military Command");
}
