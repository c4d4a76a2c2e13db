use std::sync::Arc;

use kerma_archive::{Archive, Duplicates, Options};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Tag, Uid, tags, uids};
use kerma_service::query::Query;

use crate::support::{Folder, find_meanwhile, find_with, instance, store};

const PATIENT_ROOT: Uid = uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const STUDY_ROOT: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;

/// Four studies of two patients, in each a CT and a PT series of two instances.
fn filled(folder: &Folder) -> Archive {
    let archive = folder.open();
    for (study, series, number) in
        (2..6).flat_map(|study| [(study, 1, 1), (study, 1, 2), (study, 2, 1), (study, 2, 2)])
    {
        assert_eq!(store(&archive, &instance(study, series, number)), 0x0000);
    }
    archive
}

/// The statuses of the responses, and the identifiers of those that are pending.
fn find(archive: &Archive, model: &Uid, keys: &[(Tag, &str)]) -> (Vec<u16>, Vec<DataSet>) {
    find_identifier(archive, model, &identifier(keys))
}

fn identifier(keys: &[(Tag, &str)]) -> DataSet {
    let mut identifier = DataSet::new();
    for (tag, value) in keys {
        identifier.set(*tag, *value).unwrap();
    }
    identifier
}

fn find_identifier(archive: &Archive, model: &Uid, identifier: &DataSet) -> (Vec<u16>, Vec<DataSet>) {
    find_with(&Query::query_retrieve(Arc::new(archive.clone())), model, identifier)
}

fn values(found: &[DataSet], tag: Tag) -> Vec<String> {
    found.iter().map(|found| found.strings(tag).unwrap().join("\\")).collect()
}

#[test]
fn each_level_is_found_by_its_keys() {
    let folder = Folder::new("levels");
    let archive = filled(&folder);
    let level = tags::QUERY_RETRIEVE_LEVEL;
    let (statuses, patients) = find(
        &archive,
        &PATIENT_ROOT,
        &[(level, "PATIENT"), (tags::PATIENT_ID, ""), (tags::PATIENT_NAME, "doe*")],
    );
    assert_eq!(statuses, [0xFF00, 0xFF00, 0x0000]);
    assert_eq!(values(&patients, tags::PATIENT_ID), ["P1", "P2"]);
    assert_eq!(values(&patients, tags::RETRIEVE_AE_TITLE), ["ARCHIVE", "ARCHIVE"]);

    let keys = [(level, "STUDY"), (tags::PATIENT_ID, "P1"), (tags::STUDY_INSTANCE_UID, "")];
    let (_, studies) = find(&archive, &PATIENT_ROOT, &keys);
    assert_eq!(values(&studies, tags::STUDY_INSTANCE_UID), ["1.2.2", "1.2.3"]);

    let keys = [
        (level, "SERIES"),
        (tags::STUDY_INSTANCE_UID, "1.2.4"),
        (tags::SERIES_INSTANCE_UID, ""),
        (tags::MODALITY, "PT"),
    ];
    let (_, series) = find(&archive, &STUDY_ROOT, &keys);
    assert_eq!(values(&series, tags::SERIES_INSTANCE_UID), ["1.2.4.2"]);

    let keys = [
        (level, "IMAGE"),
        (tags::STUDY_INSTANCE_UID, "1.2.4"),
        (tags::SERIES_INSTANCE_UID, "1.2.4.2"),
        (tags::SOP_INSTANCE_UID, r"1.2.4.2.1\1.2.4.2.2\1.2.4.2.3"),
        (tags::INSTANCE_NUMBER, ""),
        (tags::INSTANCE_AVAILABILITY, ""),
    ];
    let (_, images) = find(&archive, &STUDY_ROOT, &keys);
    assert_eq!(values(&images, tags::INSTANCE_NUMBER), ["1", "2"]);
    assert_eq!(values(&images, tags::INSTANCE_AVAILABILITY), ["ONLINE", "ONLINE"]);
}

#[test]
fn what_sql_asks_is_what_matching_asks() {
    let folder = Folder::new("keys");
    let archive = filled(&folder);
    for (key, found) in [
        ((tags::STUDY_DATE, "20240401-20240501"), ["1.2.3", "1.2.4"].as_slice()),
        ((tags::STUDY_DATE, "20240501-"), &["1.2.4", "1.2.5"]),
        ((tags::STUDY_DATE, "-20240301"), &["1.2.2"]),
        ((tags::STUDY_DATE, "20240301"), &["1.2.2"]),
        ((tags::ACCESSION_NUMBER, "A5"), &["1.2.5"]),
        ((tags::ACCESSION_NUMBER, "A?"), &["1.2.2", "1.2.3", "1.2.4", "1.2.5"]),
        ((tags::PATIENT_ID, "P9"), &[]),
        ((tags::PATIENT_ID, r"P9\P2"), &["1.2.4", "1.2.5"]),
        ((tags::ACCESSION_NUMBER, r"A2\A5\A9"), &["1.2.2", "1.2.5"]),
        ((tags::ACCESSION_NUMBER, r"A2\?5"), &["1.2.2", "1.2.5"]),
        ((tags::PATIENT_ID, "p1"), &[]),
        ((tags::PATIENT_NAME, "DOE^JANE2"), &["1.2.4", "1.2.5"]),
        ((tags::MODALITIES_IN_STUDY, "PT"), &["1.2.2", "1.2.3", "1.2.4", "1.2.5"]),
        ((tags::MODALITIES_IN_STUDY, "MR"), &[]),
    ] {
        let keys = [(tags::QUERY_RETRIEVE_LEVEL, "STUDY"), (tags::STUDY_INSTANCE_UID, ""), key];
        let (_, studies) = find(&archive, &STUDY_ROOT, &keys);
        assert_eq!(values(&studies, tags::STUDY_INSTANCE_UID), found, "{key:?}");
    }
}

#[test]
fn counts_and_what_is_in_a_study_are_what_is_stored() {
    let folder = Folder::new("counts");
    let archive = filled(&folder);
    let keys = [
        (tags::QUERY_RETRIEVE_LEVEL, "STUDY"),
        (tags::STUDY_INSTANCE_UID, "1.2.3"),
        (tags::MODALITIES_IN_STUDY, ""),
        (tags::SOP_CLASSES_IN_STUDY, ""),
        (tags::NUMBER_OF_PATIENT_RELATED_STUDIES, ""),
        (tags::NUMBER_OF_PATIENT_RELATED_SERIES, ""),
        (tags::NUMBER_OF_PATIENT_RELATED_INSTANCES, ""),
        (tags::NUMBER_OF_STUDY_RELATED_SERIES, ""),
        (tags::NUMBER_OF_STUDY_RELATED_INSTANCES, ""),
    ];
    let (statuses, studies) = find(&archive, &STUDY_ROOT, &keys);
    assert_eq!(statuses, [0xFF00, 0x0000]);
    let ct = uids::CT_IMAGE_STORAGE;
    let expected = [r"CT\PT", ct.as_str().unwrap(), "2", "4", "8", "2", "4"];
    for ((tag, _), expected) in keys[2..].iter().zip(expected) {
        assert_eq!(values(&studies, *tag), [expected], "{tag}");
    }
    let keys = [
        (tags::QUERY_RETRIEVE_LEVEL, "SERIES"),
        (tags::STUDY_INSTANCE_UID, "1.2.3"),
        (tags::NUMBER_OF_SERIES_RELATED_INSTANCES, ""),
    ];
    assert_eq!(values(&find(&archive, &STUDY_ROOT, &keys).1, keys[2].0), ["2", "2"]);
}

#[test]
fn a_unique_key_of_a_level_above_may_be_without_a_value_and_not_left_out() {
    let folder = Folder::new("above");
    let archive = filled(&folder);
    let level = (tags::QUERY_RETRIEVE_LEVEL, "IMAGE");
    let (study, series) = (tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID);
    let everything = find(&archive, &STUDY_ROOT, &[level, (study, ""), (series, "")]).1;
    assert_eq!(everything.len(), 16);
    let (_, any) = find(&archive, &STUDY_ROOT, &[level, (study, "*"), (series, "*")]);
    assert_eq!(any, everything);
    let (_, of_study) = find(&archive, &STUDY_ROOT, &[level, (study, "1.2.3"), (series, "")]);
    assert_eq!(of_study.len(), 4);
    for keys in [&[level, (series, "")][..], &[level, (study, "")], &[level]] {
        assert_eq!(find(&archive, &STUDY_ROOT, keys).0, [0xA900], "{keys:?}");
    }
}

#[test]
fn a_key_that_the_index_does_not_have_is_told() {
    let folder = Folder::new("unsupported");
    let archive = filled(&folder);
    let keys = [
        (tags::QUERY_RETRIEVE_LEVEL, "STUDY"),
        (tags::STUDY_INSTANCE_UID, "1.2.3"),
        (tags::INSTANCE_NUMBER, "9"),
    ];
    let (statuses, studies) = find(&archive, &STUDY_ROOT, &keys);
    assert_eq!(statuses, [0xFF01, 0x0000]);
    assert!(!studies[0].contains(tags::INSTANCE_NUMBER));
}

#[test]
fn what_the_index_does_not_have_is_looked_up_in_the_files() {
    let folder = Folder::new("from-files");
    let archive = folder.open();
    let mut with_more = instance(2, 1, 1);
    with_more.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    with_more.set(tags::STATION_NAME, "Röntgen 2").unwrap();
    let mut code = DataSet::new();
    code.set(tags::CODE_VALUE, "CTABD").unwrap();
    code.set(tags::CODE_MEANING, "CT of the abdomen").unwrap();
    with_more.set(tags::PROCEDURE_CODE_SEQUENCE, code).unwrap();
    assert_eq!(store(&archive, &with_more), 0x0000);
    assert_eq!(store(&archive, &instance(3, 1, 1)), 0x0000);

    let level = (tags::QUERY_RETRIEVE_LEVEL, "SERIES");
    let study = (tags::STUDY_INSTANCE_UID, "1.2.2");
    for (station, found) in [("R*", 1), ("", 1), ("X*", 0)] {
        let (statuses, series) = find(&archive, &STUDY_ROOT, &[level, study, (tags::STATION_NAME, station)]);
        assert_eq!((statuses.len(), series.len()), (found + 1, found), "{station}");
        assert!(statuses.iter().all(|status| *status != 0xFF01));
        assert!(series.iter().all(|series| series.string(tags::STATION_NAME).unwrap() == "Röntgen 2"));
        // The least that has it.
        assert!(series.iter().all(|s| s.string(tags::SPECIFIC_CHARACTER_SET).unwrap() == "ISO_IR 100"));
    }
    let mut asked = DataSet::new();
    asked.set(tags::CODE_VALUE, "CT*").unwrap();
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, "").unwrap();
    identifier.set(tags::PROCEDURE_CODE_SEQUENCE, asked).unwrap();
    let (statuses, studies) = find_identifier(&archive, &STUDY_ROOT, &identifier);
    assert_eq!(statuses, [0xFF00, 0x0000]);
    assert_eq!(studies[0].items(tags::PROCEDURE_CODE_SEQUENCE).unwrap().len(), 1);

    drop(archive);
    let archive = folder.open_with(folder.options().from_files(false));
    let (statuses, _) = find(&archive, &STUDY_ROOT, &[level, study, (tags::STATION_NAME, "")]);
    assert_eq!(statuses, [0xFF01, 0x0000]);
}

#[test]
fn what_to_retrieve_from_is_the_title_called_or_the_one_that_is_set() {
    let folder = Folder::new("retrieve-ae-title");
    let archive = filled(&folder);
    let keys = [(tags::QUERY_RETRIEVE_LEVEL, "STUDY"), (tags::STUDY_INSTANCE_UID, "1.2.3")];
    let titles = |archive| values(&find(archive, &STUDY_ROOT, &keys).1, tags::RETRIEVE_AE_TITLE);
    assert_eq!(titles(&archive), ["ARCHIVE"]);
    archive.set_options(Options::default().retrieve_ae_title("PACS".parse().unwrap()));
    assert_eq!(titles(&archive), ["PACS"]);
}

#[test]
fn a_response_is_in_the_character_set_of_the_request_if_that_will_do() {
    let folder = Folder::new("character-set");
    let archive = folder.open();
    let names = [
        "Dvořák^Antonín",
        "Yamada^Tarou=山田^太郎=やまだ^たろう",
        "Hong^Gildong=洪^吉洞=홍^길동",
        "Zhang=张^小东",
    ];
    for (study, name) in (2..).zip(names) {
        let mut stored = instance(study, 1, 1);
        stored.set(tags::PATIENT_ID, format!("P{study}").as_str()).unwrap();
        stored.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        stored.set(tags::PATIENT_NAME, name).unwrap();
        assert_eq!(store(&archive, &stored), 0x0000);
    }
    for (asked, answered) in [
        ("ISO_IR 101", ["ISO_IR 101", "ISO_IR 192", "ISO_IR 192", "ISO_IR 192"]),
        ("ISO_IR 100", ["ISO_IR 192"; 4]),
        ("ISO_IR 192", ["ISO_IR 192"; 4]),
        ("GB18030", ["GB18030"; 4]),
        (r"\ISO 2022 IR 87", ["ISO_IR 192", r"\ISO 2022 IR 87", "ISO_IR 192", "ISO_IR 192"]),
        (r"\ISO 2022 IR 149", ["ISO_IR 192", "ISO_IR 192", r"\ISO 2022 IR 149", "ISO_IR 192"]),
        // GB 2312 has kana, too.
        (r"\ISO 2022 IR 58", ["ISO_IR 192", r"\ISO 2022 IR 58", "ISO_IR 192", r"\ISO 2022 IR 58"]),
        (
            r"ISO 2022 IR 13\ISO 2022 IR 87",
            ["ISO_IR 192", r"ISO 2022 IR 13\ISO 2022 IR 87", "ISO_IR 192", "ISO_IR 192"],
        ),
        ("KOI8-R", ["ISO_IR 101", "ISO_IR 192", "ISO_IR 192", "ISO_IR 192"]),
    ] {
        let keys = [
            (tags::SPECIFIC_CHARACTER_SET, asked),
            (tags::QUERY_RETRIEVE_LEVEL, "STUDY"),
            (tags::STUDY_INSTANCE_UID, ""),
            (tags::PATIENT_NAME, ""),
        ];
        let (_, studies) = find(&archive, &STUDY_ROOT, &keys);
        assert_eq!(studies.iter().map(|s| s.string(tags::PATIENT_NAME).unwrap()).collect::<Vec<_>>(), names);
        let terms =
            studies.iter().map(|study| study.strings(tags::SPECIFIC_CHARACTER_SET).unwrap().join("\\"));
        assert_eq!(terms.collect::<Vec<_>>(), answered, "{asked}");
        // What is asked in that character set is understood in it.
        let name = studies[1].get_element(tags::PATIENT_NAME).unwrap().to_element();
        let terms = studies[1].get_element(tags::SPECIFIC_CHARACTER_SET).unwrap().to_element();
        let mut identifier = DataSet::new();
        identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
        identifier.extend([terms, name]);
        let encoded = identifier.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
        let identifier = DataSet::read(encoded, Encoding::ExplicitVrLittleEndian).unwrap();
        assert_eq!(find_identifier(&archive, &STUDY_ROOT, &identifier).1.len(), 1, "{asked}");
    }
}

#[test]
fn a_query_that_is_not_hierarchical_is_refused_unless_relational() {
    let folder = Folder::new("hierarchical");
    let archive = filled(&folder);
    let keys = [(tags::QUERY_RETRIEVE_LEVEL, "SERIES"), (tags::SERIES_INSTANCE_UID, "")];
    assert_eq!(find(&archive, &STUDY_ROOT, &keys).0, [0xA900]);
    assert_eq!(find(&archive, &STUDY_ROOT, &[(tags::QUERY_RETRIEVE_LEVEL, "PATIENT")]).0, [0xA900]);
    assert_eq!(find(&archive, &STUDY_ROOT, &[(tags::STUDY_INSTANCE_UID, "")]).0, [0xA900]);
    drop(archive);
    let archive = folder.open_with(folder.options().relational(true));
    assert_eq!(find(&archive, &STUDY_ROOT, &keys).1.len(), 8);
}

#[test]
fn text_is_compared_and_returned_as_unicode() {
    let folder = Folder::new("unicode");
    let archive = folder.open();
    let mut latin = instance(1, 1, 1);
    latin.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    latin.set(tags::PATIENT_NAME, "Müller^Jörg").unwrap();
    assert_eq!(store(&archive, &latin), 0x0000);
    let keys = [
        (tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192"),
        (tags::QUERY_RETRIEVE_LEVEL, "STUDY"),
        (tags::PATIENT_NAME, "mül*"),
    ];
    let (_, studies) = find(&archive, &STUDY_ROOT, &keys);
    assert_eq!(studies[0].string(tags::PATIENT_NAME).unwrap(), "Müller^Jörg");
}

#[test]
fn more_than_a_page_is_found_in_order() {
    let folder = Folder::new("pages");
    let archive = folder.open_with(folder.options().durability(kerma_archive::Durability::Relaxed));
    for study in 0..60 {
        assert_eq!(store(&archive, &instance(study, 1, 1)), 0x0000);
    }
    let keys =
        [(tags::QUERY_RETRIEVE_LEVEL, "STUDY"), (tags::STUDY_INSTANCE_UID, ""), (tags::PATIENT_NAME, "*ne*")];
    let (_, studies) = find(&archive, &STUDY_ROOT, &keys);
    let expected: Vec<String> = (0..60).map(|study| format!("1.2.{study}")).collect();
    assert_eq!(values(&studies, tags::STUDY_INSTANCE_UID), expected);
}

#[test]
fn the_first_match_is_there_before_the_last_is_looked_for() {
    let folder = Folder::new("first");
    let archive = folder.open_with(folder.options().durability(kerma_archive::Durability::Relaxed));
    let store_study = |study| assert_eq!(store(&archive, &instance(study, 1, 1)), 0x0000);
    (0..60).for_each(store_study);
    let keys =
        [(tags::QUERY_RETRIEVE_LEVEL, "STUDY"), (tags::STUDY_INSTANCE_UID, ""), (tags::PATIENT_NAME, "*ne*")];
    let identifier = identifier(&keys);
    let query = Query::query_retrieve(Arc::new(archive.clone()));
    let mut later = Some(77);
    let (_, studies) = find_meanwhile(&query, &STUDY_ROOT, &identifier, || {
        // What is stored after the first match is among the last ones.
        if let Some(study) = later.take() {
            store_study(study);
        }
    });
    assert_eq!(values(&studies, tags::STUDY_INSTANCE_UID).last().unwrap(), "1.2.77");
}

#[test]
fn a_study_is_found_by_each_group_of_the_name_that_it_has_now() {
    let folder = Folder::new("names-now");
    let archive = folder.open_with(folder.options().duplicates(Duplicates::Replace));
    let mut stored = instance(1, 1, 1);
    for (name, keys, others) in [
        (
            "Yamada^Tarou=山田^太郎=やまだ^たろう",
            &["yamada^tarou", "YAMADA^*", "ya*", "山田^*", "やまだ^たろう", "=山田^太郎", "*太郎"][..],
            &["yamada", "山田", "Doe^Jane0"][..],
        ),
        (
            "Doe^Jane",
            &["DOE^JANE", "doe^j*", "d*", "d?e^*", "Doe^Jane^^"],
            &["yamada^tarou", "山田^*", "Doe"],
        ),
    ] {
        stored.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        stored.set(tags::PATIENT_NAME, name).unwrap();
        assert_eq!(store(&archive, &stored), 0x0000);
        let utf_8 = |level, key: &str| {
            let mut identifier = DataSet::new();
            identifier.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
            identifier.set(tags::QUERY_RETRIEVE_LEVEL, level).unwrap();
            identifier.set(tags::PATIENT_NAME, key).unwrap();
            let model = if level == "PATIENT" { PATIENT_ROOT } else { STUDY_ROOT };
            find_identifier(&archive, &model, &identifier).1.len()
        };
        for level in ["PATIENT", "STUDY"] {
            keys.iter().for_each(|key| assert_eq!(utf_8(level, key), 1, "{key} for {name}"));
            others.iter().for_each(|key| assert_eq!(utf_8(level, key), 0, "{key} for {name}"));
        }
    }
}

#[cfg(feature = "postgres")]
#[test]
fn what_a_node_of_the_older_version_stores_and_changes_is_found_by_its_name() {
    let Ok(address) = std::env::var("KERMA_TEST_DATABASE") else { return };
    let folder = Folder::new("older-version");
    let archive = folder.open();
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
    let named = |level, name| {
        let model = if level == "PATIENT" { PATIENT_ROOT } else { STUDY_ROOT };
        find(&archive, &model, &[(tags::QUERY_RETRIEVE_LEVEL, level), (tags::PATIENT_NAME, name)]).1.len()
    };
    assert_eq!(named("STUDY", "Doe^Jane0"), 1);
    let mut client = postgres::Client::connect(&address, postgres::NoTls).unwrap();
    let schema = format!("test_{}_older_version", std::process::id());
    client.batch_execute(&format!("SET search_path = {schema}")).unwrap();
    // As version 5 stores a study: it knows no columns of names.
    client
        .batch_execute(
            "INSERT INTO studies (patient, uid, date, accession_number, source, patient_data_set, data_set)
             SELECT patient, '1.2.77', date, accession_number, source, patient_data_set, data_set FROM studies",
        )
        .unwrap();
    for key in ["Doe^Jane0", "DOE^J*", "d*"] {
        assert_eq!(named("STUDY", key), 2, "{key}");
    }
    // As it changes one: the name is another in the data set alone.
    client
        .batch_execute(
            "UPDATE studies SET patient_data_set =
                 decode(replace(encode(patient_data_set, 'hex'), encode('Doe^Jane0', 'hex'), encode('Roe^Jane0', 'hex')), 'hex')",
        )
        .unwrap();
    for (key, found) in [("Roe^Jane0", 2), ("roe*", 2), ("Doe^Jane0", 0)] {
        assert_eq!(named("STUDY", key), found, "{key}");
    }
    assert_eq!(named("PATIENT", "Roe*"), 1);
}
