//! Every rule of attribute matching with its section, and the properties that hold for all of them.
#![allow(clippy::unwrap_used, clippy::panic)]

use kerma_dataset::{DataSet, Element, ElementRef, Encoding, PersonName, Sequence};
use kerma_dictionary::{Tag, Uid, Vr, tags};
use kerma_service::{
    extended::{FindNegotiation, WorklistNegotiation},
    matching::{Matching, MatchingType, RequestIdentifier, keys::Level, matches},
};
use proptest::prelude::*;

/// A data set of one attribute.
fn of(tag: Tag, value: &str) -> DataSet {
    pairs(&[(tag, value)])
}

/// A data set in UTF-8.
fn pairs(values: &[(Tag, &str)]) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    for (tag, value) in values {
        data_set.set(*tag, *value).unwrap();
    }
    data_set
}

fn items(tag: Tag, items: impl IntoIterator<Item = DataSet>) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.insert(Element::new(tag, Vr::SQ, items.into_iter().collect::<Sequence>()));
    data_set
}

/// What the table's rows say of options: the defaults, or one of these.
fn matching(name: &str) -> Matching {
    let default = Matching::default();
    match name {
        "" => default,
        "fuzzy" => default.fuzzy_person_names(true),
        "case" => default.case_sensitive_person_names(true),
        "empty" => default.empty_value(true),
        "multiple" => default.multiple_value(true),
        "unknown" => default.unknown_matches(true),
        other => panic!("no option {other}"),
    }
}

#[test]
fn each_rule_holds_for_its_example() {
    use tags::*;
    #[rustfmt::skip]
    let vectors: &[(&str, Tag, &str, &str, &str, bool)] = &[
        // section, attribute, key, candidate, option, whether they match
        // Single value: case counts but for names, padding does not, dates and times are what they mean.
        ("PS3.4 §C.2.2.2.1", MODALITY, "CT", "CT", "", true),
        ("PS3.4 §C.2.2.2.1", MODALITY, "CT ", " CT", "", true),
        ("PS3.4 §C.2.2.2.1", MODALITY, "CT", "MR", "", false),
        ("PS3.4 §C.2.2.2.1", MODALITY, "ct", "CT", "", false),
        ("PS3.4 §C.2.2.2.1", STUDY_DESCRIPTION, "Thorax", "thorax", "", false),
        ("PS3.4 §C.2.2.2.1", PATIENT_ID, "0815", "815", "", false),
        ("PS3.4 §C.2.2.2.1", PATIENT_COMMENTS, " indented", "indented", "", false),
        ("PS3.4 §C.2.2.2.1", PATIENT_COMMENTS, "a\\b", "a\\b ", "", true),
        ("PS3.4 §C.2.2.2.1", PATIENT_COMMENTS, "a\\b", "a", "", false),
        ("PS3.4 §C.2.2.2.1", STUDY_INSTANCE_UID, "1.2.3", "1.2.3", "", true),
        ("PS3.4 §C.2.2.2.1", STUDY_INSTANCE_UID, "1.2.3", "1.2.30", "", false),
        ("PS3.4 §C.2.2.2.1", STUDY_INSTANCE_UID, "1.2.?", "1.2.3", "", false),
        ("PS3.4 §C.2.2.2.1", PATIENT_NAME, "DOE^JANE", "Doe^Jane", "", true),
        ("PS3.4 §C.2.2.2.1", PATIENT_NAME, "DOE^JANE", "Doe^Jane", "case", false),
        ("PS3.4 §C.2.2.2.1", PATIENT_NAME, "Doe^Jane^^", "Doe^Jane", "case", true),
        ("PS3.4 §C.2.2.2.1", PATIENT_NAME, "Doe", "Doe^Jane", "", false),
        ("PS3.4 §C.2.2.2.1", PATIENT_NAME, "Doe", "Doe^^^^", "", true),
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "Doe^*", "Doe", "", true),
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "Doe^*", "Doe^^^^", "case", true),
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "Doe^^*", "Doe^Jane", "", false),
        ("PS3.4 §C.2.2.2.3", PATIENT_NAME, "*^*", "", "", true),
        ("PS3.4 §C.2.2.2.1", PATIENT_NAME, "山田^太郎", "Yamada^Tarou=山田^太郎=やまだ^たろう", "", true),
        ("PS3.4 §C.2.2.2.1", PATIENT_NAME, "=山田^太郎", "Yamada^Tarou=山田^太郎=やまだ^たろう", "", true),
        ("PS3.4 §C.2.2.2.1", PATIENT_NAME, "Muller", "Müller", "", false),
        ("PS3.4 §C.2.2.2.1", PATIENT_NAME, "Muller", "Müller", "fuzzy", true),
        ("PS3.4 §C.2.2.2.1", PATIENT_NAME, "jane doe", "Doé^Jane", "fuzzy", true),
        ("PS3.4 §C.2.2.2.1", STUDY_DATE, "19980128", "19980128", "", true),
        ("PS3.4 §C.2.2.2.1", STUDY_DATE, "19980128", "1998.01.28", "", true),
        ("PS3.4 §C.2.2.2.1", STUDY_DATE, "19980128", "19980129", "", false),
        ("PS3.4 §C.2.2.2.1", STUDY_TIME, "2230", "223000", "", true),
        ("PS3.4 §C.2.2.2.1", STUDY_TIME, "223000", "22:30:00", "", true),
        ("PS3.4 §C.2.2.2.1", STUDY_TIME, "223000", "223000.000000", "", true),
        ("PS3.4 §C.2.2.2.1", STUDY_TIME, "2230", "223001", "", false),
        ("PS3.4 §C.2.2.2.1", ACQUISITION_DATE_TIME, "19980128103000.0000", "19980128103000", "", true),
        ("PS3.4 §C.2.2.2.1", ACQUISITION_DATE_TIME, "19980128103000+0100", "19980128093000+0000", "", true),
        ("PS3.4 §C.2.2.2.1", ACQUISITION_DATE_TIME, "19980128103000+0100", "19980128103000+0000", "", false),
        ("PS3.4 §C.2.2.2.1", ACQUISITION_DATE_TIME, "19980128103000-0500", "19980128103000-0500", "", true),
        ("PS3.4 §C.2.2.2.1", STUDY_DATE, "tomorrow", "tomorrow", "", true),
        ("PS3.4 §C.2.2.2.1", SERIES_NUMBER, "007", "7", "", true),
        ("PS3.4 §C.2.2.2.1", SERIES_NUMBER, "7", "8", "", false),
        ("PS3.4 §C.2.2.2.1", PATIENT_WEIGHT, "70", "70.0", "", true),
        ("PS3.4 §C.2.2.2.1", PATIENT_WEIGHT, "7e1", "70.0", "", true),
        ("PS3.4 §C.2.2.2.1", PATIENT_AGE, "045Y", "045Y", "", true),
        ("PS3.4 §C.2.2.2.1", RETRIEVE_URL, "http://a/b", "http://a/b", "", true),
        // List of UID.
        ("PS3.4 §C.2.2.2.2", SOP_INSTANCE_UID, "1.2.3\\1.2.4", "1.2.4", "", true),
        ("PS3.4 §C.2.2.2.2", SOP_INSTANCE_UID, "1.2.3\\1.2.4", "1.2.5", "", false),
        ("PS3.4 §C.2.2.2.2", SOP_CLASSES_IN_STUDY, "1.2.3\\1.2.4", "1.2.9\\1.2.3", "", true),
        // Universal.
        ("PS3.4 §C.2.2.2.3", PATIENT_NAME, "", "Doe", "", true),
        ("PS3.4 §C.2.2.2.3", PATIENT_NAME, "", "", "", true),
        ("PS3.4 §C.2.2.2.3", PATIENT_NAME, "^^", "Doe", "", true),
        ("PS3.4 §C.2.2.2.3", STUDY_INSTANCE_UID, "", "1.2.3", "", true),
        ("PS3.4 §C.2.2.2.3", STUDY_DATE, " ", "19990101", "", true),
        ("PS3.4 §C.2.2.2.3", STUDY_DATE, "-", "19990101", "", true),
        // Wild card.
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "*", "", "", true),
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "d*", "Doe^Jane", "", true),
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "d*", "Doe^Jane", "case", false),
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "*^Jane", "Doe^Jane", "", true),
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "D?e*", "Dœe", "", true),
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "山?*", "Yamada^Tarou=山田^太郎=やまだ^たろう", "", true),
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "yamada*", "Yamada^Tarou=山田^太郎=やまだ^たろう", "", true),
        ("PS3.4 §C.2.2.2.4", PATIENT_NAME, "mull*", "Müller", "fuzzy", true),
        ("PS3.4 §C.2.2.2.4", STUDY_DESCRIPTION, "*ax*", "Thorax ap", "", true),
        ("PS3.4 §C.2.2.2.4", STUDY_DESCRIPTION, "*AX*", "Thorax ap", "", false),
        ("PS3.4 §C.2.2.2.4", PATIENT_ID, "A?C", "ABC", "", true),
        ("PS3.4 §C.2.2.2.4", PATIENT_ID, "A?C", "AC", "", false),
        ("PS3.4 §C.2.2.2.4", PATIENT_ID, "A*C", "AC", "", true),
        ("PS3.4 §C.2.2.2.4", MODALITY, "*T", "CT", "", true),
        ("PS3.4 §C.2.2.2.4", RETRIEVE_AE_TITLE, "PACS*", "OTHER", "", true),
        ("PS3.4 §C.2.2.2.4", SCHEDULED_STATION_AE_TITLE, "CT*", "CT1", "", true),
        ("PS3.4 §C.2.2.2.4", STUDY_DATE, "1999*", "19990101", "", false),
        ("PS3.4 §C.2.2.2.4", STUDY_INSTANCE_UID, "1.2*", "1.2.3", "", false),
        ("PS3.4 §C.2.2.2.4", SERIES_NUMBER, "1?", "12", "", false),
        ("PS3.4 §C.2.2.2.4", PATIENT_AGE, "04?Y", "045Y", "", false),
        ("PS3.4 §C.2.2.2.4", RETRIEVE_URL, "http://*/b", "http://a/b", "", true),
        // Range, with both bounds included.
        ("PS3.4 §C.2.2.2.5.1", STUDY_DATE, "19990101-19991231", "19990101", "", true),
        ("PS3.4 §C.2.2.2.5.1", STUDY_DATE, "19990101-19991231", "19991231", "", true),
        ("PS3.4 §C.2.2.2.5.1", STUDY_DATE, "19990101-19991231", "20000101", "", false),
        ("PS3.4 §C.2.2.2.5.1", STUDY_DATE, "19990101 - 19991231", "19990615", "", true),
        ("PS3.4 §C.2.2.2.5.1", STUDY_DATE, "-19991231", "19700101", "", true),
        ("PS3.4 §C.2.2.2.5.1", STUDY_DATE, "-1999", "19991231", "", true),
        ("PS3.4 §C.2.2.2.5.1", STUDY_DATE, "1999-", "19990101", "", true),
        ("PS3.4 §C.2.2.2.5.1", STUDY_DATE, "1999-", "19981231", "", false),
        ("PS3.4 §C.2.2.2.5.1", STUDY_DATE, "1999-", "", "", false),
        ("PS3.4 §C.2.2.2.5.2", STUDY_TIME, "0800-1200", "080000", "", true),
        ("PS3.4 §C.2.2.2.5.2", STUDY_TIME, "0800-1200", "120059.9", "", true),
        ("PS3.4 §C.2.2.2.5.2", STUDY_TIME, "0800-1200", "120100", "", false),
        ("PS3.4 §C.2.2.2.5.2", STUDY_TIME, "08-09", "0959", "", true),
        ("PS3.4 §C.2.2.2.5.2", STUDY_TIME, "-0759", "000000", "", true),
        ("PS3.4 §C.2.2.2.5.2", STUDY_TIME, "2200-0200", "230000", "", false),
        ("PS3.4 §C.2.2.2.5.3", ACQUISITION_DATE_TIME, "1999-2000", "20000615120000", "", true),
        ("PS3.4 §C.2.2.2.5.3", ACQUISITION_DATE_TIME, "20000615120000+0100-", "20000615113000+0000", "", true),
        ("PS3.4 §C.2.2.2.5.3", ACQUISITION_DATE_TIME, "20000615120000-0500-20000615130000-0500", "20000615173000+0000", "", true),
        ("PS3.4 §C.2.2.2.5.3", ACQUISITION_DATE_TIME, "-20000615120000", "20000615120001", "", false),
        // Empty value.
        ("PS3.4 §C.2.2.2.7", ACCESSION_NUMBER, "\"\"", "", "empty", true),
        ("PS3.4 §C.2.2.2.7", ACCESSION_NUMBER, "\"\"", "1", "empty", false),
        ("PS3.4 §C.2.2.2.7", ACCESSION_NUMBER, "\"\"", "", "", false),
        ("PS3.4 §C.2.2.2.7", PATIENT_BIRTH_DATE, "\"\"", "", "empty", true),
        ("PS3.4 §C.2.2.2.7", PATIENT_BIRTH_DATE, "\"\"", "19700101", "empty", false),
        // Multiple value: all of them, in any order; without negotiation any of them.
        ("PS3.4 §C.2.2.2.8", MODALITIES_IN_STUDY, "CT\\PT", "PT\\CT\\SR", "multiple", true),
        ("PS3.4 §C.2.2.2.8", MODALITIES_IN_STUDY, "CT\\PT", "CT\\SR", "multiple", false),
        ("PS3.4 §C.2.2.2.8", MODALITIES_IN_STUDY, "CT\\PT", "CT\\SR", "", true),
        ("PS3.4 §C.2.2.2.8", OTHER_PATIENT_NAMES, "doe\\roe", "Roe\\Doe", "multiple", true),
        ("PS3.4 §C.2.2.2.8", SOP_INSTANCE_UID, "1.2.3\\1.2.4", "1.2.3", "multiple", true),
        // A candidate of several values matches if one of them does.
        ("PS3.4 §C.2.2.3", MODALITIES_IN_STUDY, "CT", "PT\\CT", "", true),
        ("PS3.4 §C.2.2.3", MODALITIES_IN_STUDY, "C*", "PT\\CT", "", true),
        ("PS3.4 §C.2.2.3", MODALITIES_IN_STUDY, "MR", "PT\\CT", "", false),
        // An unknown value matches universally only, or whatever is asked.
        ("PS3.4 §C.2.2.1.2", PATIENT_NAME, "Doe", "", "", false),
        ("PS3.4 §C.2.2.1.2", PATIENT_NAME, "Doe", "", "unknown", true),
    ];
    for &(section, tag, key, candidate, option, expected) in vectors {
        let candidate = of(tag, candidate);
        let actual = matches(&of(tag, key), &candidate, &matching(option));
        assert_eq!(actual, expected, "{section}: {tag} {key:?} for {candidate:?} ({option})");
    }
}

#[test]
fn however_many_values_a_key_and_a_candidate_have_comparing_takes_no_time() {
    let many = |prefix: &str| (0..100_000).map(|at| format!("{prefix}{at}")).collect::<Vec<_>>().join("\\");
    let started = std::time::Instant::now();
    for (tag, vr, key, other) in [
        (tags::STUDY_INSTANCE_UID, Vr::UI, "1.2.", "1.3."),
        (tags::OTHER_PATIENT_IDS, Vr::LO, "P", "Q"),
        (tags::MODALITIES_IN_STUDY, Vr::CS, "P", "Q"),
    ] {
        let of =
            |value: String| -> DataSet { [Element::new(tag, vr, value.into_bytes())].into_iter().collect() };
        let query = RequestIdentifier::new(&of(many(key)), &Matching::default());
        let last = many(other) + "\\" + key + "99999";
        for (candidate, expected) in [(of(many(other)), false), (of(last), true)] {
            assert_eq!(query.matches(&candidate), expected, "{tag}");
        }
    }
    // A candidate of 200 kB is read once for all values of a key.
    let names = of(tags::OTHER_PATIENT_NAMES, &(many("Doe^")[..200_000]));
    let key = (0..500).map(|at| format!("Roe^{at}*")).collect::<Vec<_>>().join("\\");
    assert!(
        !RequestIdentifier::new(&of(tags::OTHER_PATIENT_NAMES, &key), &Matching::default()).matches(&names)
    );
    let wide: DataSet = (0..60_000_u32)
        .map(|at| Element::new(Tag::from_u32(0x0013_1000 + at), Vr::LO, b"x ".to_vec()))
        .collect();
    let keys: DataSet = wide.iter().take(1_000).collect();
    let query = RequestIdentifier::new(&keys, &Matching::default());
    assert!(query.matches(&wide));
    assert_eq!(query.respond(&wide).len(), 1_000);
    // Without optimization, and on a machine that does something else: what was here before took minutes.
    assert!(started.elapsed() < std::time::Duration::from_secs(20), "{:?}", started.elapsed());
}

#[test]
fn several_plain_values_are_one_list_and_others_stand_beside_it() {
    let query = |value: &str| RequestIdentifier::new(&of(tags::PATIENT_ID, value), &Matching::default());
    let id = |value: &str| of(tags::PATIENT_ID, value);
    let list = query(r"B\A\B");
    assert_eq!(
        list.key(tags::PATIENT_ID).unwrap().matching_type(),
        &MatchingType::OneOf(vec!["A".into(), "B".into()])
    );
    assert!(list.matches(&id("A")) && list.matches(&id(r"C\B")) && !list.matches(&id("AB")));
    let mixed = query(r"B\C*\A");
    assert!(
        matches!(mixed.key(tags::PATIENT_ID).unwrap().matching_type(), MatchingType::AnyOf(of) if of.len() == 2)
    );
    assert!(mixed.matches(&id("A")) && mixed.matches(&id("CC")) && !mixed.matches(&id("AC")));
    for everything in [r"B\*", r"*\B"] {
        assert!(query(everything).is_universal(), "{everything}");
        assert!(
            RequestIdentifier::new(&of(tags::STUDY_INSTANCE_UID, everything), &Matching::default())
                .is_universal()
        );
    }
}

#[test]
fn binary_numbers_and_tags_match_by_value() {
    let one = |tag, vr: Vr, bytes: &'static [u8]| {
        let mut data_set = DataSet::new();
        data_set.insert(Element::new(tag, vr, bytes::Bytes::from_static(bytes)));
        data_set
    };
    let rows = one(tags::ROWS, Vr::US, &[0, 2]);
    assert!(matches(&rows, &rows, &Matching::default()));
    assert!(
        matches(&one(tags::ROWS, Vr::UL, &[0, 2, 0, 0]), &rows, &Matching::default()),
        "whatever its width"
    );
    assert!(!matches(&one(tags::ROWS, Vr::US, &[1, 2]), &rows, &Matching::default()));
    assert!(matches(&one(tags::ROWS, Vr::US, &[1, 2, 0, 2]), &rows, &Matching::default()), "one of several");
    let pointer = one(tags::FRAME_INCREMENT_POINTER, Vr::AT, &[0x18, 0, 0x63, 0x10]);
    assert!(matches(&pointer, &pointer, &Matching::default()));
    assert!(!matches(
        &one(tags::FRAME_INCREMENT_POINTER, Vr::AT, &[0x18, 0, 0x64, 0x10]),
        &pointer,
        &Matching::default()
    ));
    let bytes = one(tags::ICC_PROFILE, Vr::OB, &[1, 2]);
    assert!(matches(&bytes, &bytes, &Matching::default()));
    assert!(!matches(&one(tags::ICC_PROFILE, Vr::OB, &[1, 3]), &bytes, &Matching::default()));
}

/// PS3.4 §C.2.2.2.6
#[test]
fn a_zero_of_a_binary_number_asks_for_nothing_in_a_worklist() {
    let binary = |value: u16| {
        let mut data_set = DataSet::new();
        data_set.set(tags::PREGNANCY_STATUS, value).unwrap();
        data_set
    };
    let worklist = WorklistNegotiation::default().matching(Matching::default());
    for (matching, found) in [(&Matching::default(), false), (&worklist, true)] {
        let query = RequestIdentifier::new(&binary(0), matching);
        assert_eq!(query.matches(&binary(4)), found);
        assert_eq!(query.matches(&DataSet::new()), found);
        assert!(query.matches(&binary(0)));
        // What is not zero asks for itself, and so does a zero that is text.
        assert!(!RequestIdentifier::new(&binary(1), matching).matches(&binary(4)));
        let text = RequestIdentifier::new(&of(tags::ACCESSION_NUMBER, "0"), matching);
        assert!(!text.matches(&of(tags::ACCESSION_NUMBER, "1")));
    }
}

#[test]
fn a_sequence_matches_if_one_item_has_all_that_the_key_s_item_asks_for() {
    let step =
        |modality, station| pairs(&[(tags::MODALITY, modality), (tags::SCHEDULED_STATION_AE_TITLE, station)]);
    let sequence = |steps: Vec<DataSet>| items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, steps);
    let candidate = sequence(vec![step("CT", "CT1"), step("MR", "MR1")]);
    for (key, expected) in [
        (sequence(vec![step("CT", "CT1")]), true),
        (sequence(vec![step("CT", "C*")]), true),
        (sequence(vec![step("CT", "MR1")]), false),
        (sequence(vec![step("", "")]), true),
        (sequence(vec![DataSet::new()]), true),
        (sequence(vec![]), true),
    ] {
        assert_eq!(matches(&key, &candidate, &Matching::default()), expected, "{key:?}");
    }
    let nothing = DataSet::new();
    assert!(
        matches(&sequence(vec![step("", "")]), &nothing, &Matching::default()),
        "nothing is asked of the item"
    );
    assert!(!matches(&sequence(vec![step("CT", "")]), &nothing, &Matching::default()));
}

/// PS3.4 §C.2.2.2.6: recursively.
#[test]
fn sequences_in_sequences_match_item_by_item() {
    let code = |value| items(tags::SCHEDULED_PROTOCOL_CODE_SEQUENCE, [of(tags::CODE_VALUE, value)]);
    let step = |value| items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, [code(value)]);
    assert!(matches(&step("T-*"), &step("T-1"), &Matching::default()));
    assert!(!matches(&step("T-2"), &step("T-1"), &Matching::default()));
}

/// PS3.4 §C.2.2.2.5: "July 5, 10 am until July 7, 6 pm".
#[test]
fn combined_dates_and_times_are_one_range() {
    let key = pairs(&[(tags::STUDY_DATE, "20060705-20060707"), (tags::STUDY_TIME, "1000-1800")]);
    let combined = FindNegotiation::default().combined_date_time(true).matching(Matching::default());
    for (date, time, apart, together) in [
        ("20060705", "100000", true, true),
        ("20060705", "095959", false, false),
        ("20060706", "030000", false, true),
        ("20060707", "180000", true, true),
        ("20060707", "180100", false, false),
        ("20060708", "110000", false, false),
        ("20060706", "", false, true),
    ] {
        let study = pairs(&[(tags::STUDY_DATE, date), (tags::STUDY_TIME, time)]);
        assert_eq!(matches(&key, &study, &Matching::default()), apart, "{date} {time} apart");
        assert_eq!(matches(&key, &study, &combined), together, "{date} {time} together");
    }
    let open = pairs(&[(tags::STUDY_DATE, "20060705-"), (tags::STUDY_TIME, "1000-")]);
    let study = |date, time| pairs(&[(tags::STUDY_DATE, date), (tags::STUDY_TIME, time)]);
    assert!(matches(&open, &study("20060706", "0900"), &combined));
    assert!(!matches(&open, &study("20060705", "0900"), &combined));
    let other_forms = pairs(&[(tags::STUDY_DATE, "20060705-"), (tags::STUDY_TIME, "1000-1800")]);
    assert!(
        !matches(&other_forms, &study("20060706", "0900"), &combined),
        "only what is of one form is combined"
    );
}

/// PS3.4 §K.2.2.2: always combined, in the step's item.
#[test]
fn the_worklist_combines_the_start_of_a_step() {
    let worklist = WorklistNegotiation::default().matching(Matching::default());
    let step = |date, time| {
        let start = [
            (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, date),
            (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, time),
        ];
        items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, [pairs(&start)])
    };
    let key = step("20060705-20060707", "1000-1800");
    assert!(matches(&key, &step("20060706", "0300"), &worklist));
    assert!(!matches(&key, &step("20060705", "0300"), &worklist));
}

/// PS3.4 §C.2.2.2.1, §C.5.1.1: the clock of the one who asks.
#[test]
fn dates_and_times_are_adjusted_to_the_timezone_of_the_request_if_negotiated() {
    let adjusting = FindNegotiation::default().timezone_adjustment(true).matching(Matching::default());
    let at = |offset, date, time| {
        pairs(&[(tags::TIMEZONE_OFFSET_FROM_UTC, offset), (tags::STUDY_DATE, date), (tags::STUDY_TIME, time)])
    };
    // Half past midnight in Berlin is the evening before in New York.
    let berlin = at("+0100", "20200102", "003000");
    let evening = at("-0500", "20200101", "1800-1900");
    assert!(matches(&evening, &berlin, &adjusting));
    assert!(!matches(&evening, &berlin, &Matching::default()));
    assert!(!matches(&at("-0500", "20200102", ""), &berlin, &adjusting));
    assert!(matches(&at("-0500", "20200101", ""), &berlin, &adjusting));
    // Together: one moment.
    let both = adjusting.clone().combined_date_time(true);
    assert!(matches(&at("-0500", "20200101-20200101", "1815-1845"), &berlin, &both));
    assert!(!matches(&at("-0500", "20200102-20200102", "0015-0045"), &berlin, &both));
    // What says no timezone is in the SCP's own.
    let here = pairs(&[(tags::STUDY_DATE, "20200102"), (tags::STUDY_TIME, "003000")]);
    assert!(matches(&evening, &here, &adjusting.clone().utc_offset(60)));
    assert!(!matches(&evening, &here, &adjusting), "it is not known which that is");
    // A date alone cannot be moved.
    assert!(matches(&at("-0500", "20200102", ""), &at("+0100", "20200102", ""), &adjusting));
}

/// PS3.3 §C.12.1.1.2, PS3.4 §C.2.2.2
#[test]
fn text_is_compared_after_it_was_decoded() {
    let in_set = |set: &str, bytes: &'static [u8]| {
        let mut data_set = DataSet::new();
        data_set.set(tags::SPECIFIC_CHARACTER_SET, set).unwrap();
        data_set.insert(Element::new(tags::PATIENT_NAME, Vr::PN, bytes::Bytes::from_static(bytes)));
        data_set
    };
    let latin = in_set("ISO_IR 100", b"M\xfcller^J\xf6rg");
    let utf_8 = in_set("ISO_IR 192", "Müller^Jörg".as_bytes());
    assert!(matches(&latin, &utf_8, &Matching::default()));
    assert!(matches(&utf_8, &latin, &Matching::default()));
    assert!(matches(&in_set("ISO_IR 192", "m?ller^*".as_bytes()), &latin, &Matching::default()));
    let iso_2022 = in_set("\\ISO 2022 IR 87", b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B");
    assert!(matches(&in_set("ISO_IR 192", "山田*".as_bytes()), &iso_2022, &Matching::default()));
}

#[test]
fn what_only_describes_the_request_is_no_key() {
    let mut identifier = pairs(&[
        (tags::QUERY_RETRIEVE_LEVEL, "STUDY"),
        (tags::TIMEZONE_OFFSET_FROM_UTC, "+0100"),
        (tags::RETRIEVE_AE_TITLE, "PACS"),
        (tags::PATIENT_ID, "1"),
    ]);
    identifier.insert(Element::new(Tag::new(0x0010, 0), Vr::UL, bytes::Bytes::from_static(&[4, 0, 0, 0])));
    identifier.insert(Element::new(tags::TRANSFER_SYNTAX_UID, Vr::UI, bytes::Bytes::from_static(b"1.2\0")));
    let query = RequestIdentifier::new(&identifier, &Matching::default());
    let keys: Vec<Tag> = query.keys().map(|key| key.tag()).collect();
    assert_eq!(keys, [tags::RETRIEVE_AE_TITLE, tags::PATIENT_ID]);
    assert_eq!(query.level(), Some(Level::Study));
    assert!(query.matches(&of(tags::PATIENT_ID, "1")), "Retrieve AE Title says where, not which");
}

#[test]
fn a_store_that_selects_by_itself_reads_the_keys() {
    let identifier = pairs(&[
        (tags::PATIENT_NAME, "Doe*"),
        (tags::PATIENT_ID, "4711 "),
        (tags::STUDY_DATE, "2020-"),
        (tags::STUDY_TIME, "10-1130"),
        (tags::STUDY_INSTANCE_UID, "1.2\\1.3"),
        (tags::MODALITIES_IN_STUDY, "CT\\PT"),
        (tags::STUDY_DESCRIPTION, ""),
    ]);
    let query = RequestIdentifier::new(&identifier, &Matching::default().multiple_value(true));
    for key in query.keys() {
        match (key.tag(), key.matching_type()) {
            (tags::PATIENT_NAME, MatchingType::Wildcard(pattern)) => assert_eq!(pattern.as_str(), "Doe*"),
            (tags::PATIENT_ID, MatchingType::SingleValue(value)) => assert_eq!(value.as_str(), "4711"),
            (tags::STUDY_DATE, MatchingType::Range(range)) => {
                assert_eq!((range.from().as_deref(), range.to().as_deref()), (Some("20200101"), None));
            }
            (tags::STUDY_TIME, MatchingType::Range(range)) => {
                let bounds = (Some("100000.000000".into()), Some("113059.999999".into()));
                assert_eq!((range.from(), range.to()), bounds);
            }
            (tags::STUDY_INSTANCE_UID, MatchingType::ListOfUid(uids)) => {
                assert_eq!(uids, &[Uid::from_static("1.2"), Uid::from_static("1.3")]);
            }
            (tags::MODALITIES_IN_STUDY, MatchingType::MultipleValue(values)) => assert_eq!(values.len(), 2),
            (tags::STUDY_DESCRIPTION, MatchingType::Universal) => {}
            other => panic!("{other:?}"),
        }
    }
    let combined = RequestIdentifier::new(
        &pairs(&[(tags::STUDY_DATE, "20200101-20200102"), (tags::STUDY_TIME, "10-11")]),
        &Matching::default().combined_date_time(true),
    );
    let Some(MatchingType::CombinedRange { dates, time, moments }) =
        combined.key(tags::STUDY_DATE).map(|key| key.matching_type())
    else {
        panic!("not combined");
    };
    assert_eq!((dates.to().as_deref(), *time), (Some("20200102"), tags::STUDY_TIME));
    assert_eq!(moments.to().as_deref(), Some("20200102115959.999999"));
}

/// PS3.4 §C.4.1.1.3.2
#[test]
fn a_response_has_the_keys_and_the_level_and_nothing_else() {
    let identifier = pairs(&[
        (tags::QUERY_RETRIEVE_LEVEL, "STUDY"),
        (tags::PATIENT_NAME, "doe*"),
        (tags::ACCESSION_NUMBER, ""),
        (tags::STUDY_DATE, "1999-"),
    ]);
    let study = pairs(&[
        (tags::PATIENT_NAME, "Doe^Jane"),
        (tags::STUDY_DATE, "20200101"),
        (tags::STUDY_DESCRIPTION, "Nobody asked for this"),
    ]);
    let response = RequestIdentifier::new(&identifier, &Matching::default()).respond(&study);
    let tags_of = |data_set: &DataSet| data_set.iter().map(ElementRef::tag).collect::<Vec<_>>();
    let expected = [tags::STUDY_DATE, tags::ACCESSION_NUMBER, tags::QUERY_RETRIEVE_LEVEL, tags::PATIENT_NAME];
    assert_eq!(tags_of(&response), expected);
    assert_eq!(response.string(tags::QUERY_RETRIEVE_LEVEL).as_deref(), Ok("STUDY"));
    assert_eq!(response.string(tags::PATIENT_NAME).as_deref(), Ok("Doe^Jane"));
    assert!(response.get_element(tags::ACCESSION_NUMBER).is_some_and(ElementRef::is_empty));
}

/// PS3.4 §C.4.1.1.3.2: Specific Character Set is in the response if another than the default repertoire is used.
#[test]
fn a_response_has_a_character_set_if_a_value_needs_one() {
    let identifier = of(tags::PATIENT_NAME, "");
    let query = RequestIdentifier::new(&identifier, &Matching::default());
    let set_of = |data_set: &DataSet| data_set.string(tags::SPECIFIC_CHARACTER_SET).ok();
    assert_eq!(set_of(&query.respond(&of(tags::PATIENT_NAME, "Doe"))), None);
    let response = query.respond(&of(tags::PATIENT_NAME, "Müller"));
    assert_eq!(set_of(&response).as_deref(), Some("ISO_IR 192"));
    let read = DataSet::read(
        response.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(),
        Encoding::ExplicitVrLittleEndian,
    );
    assert_eq!(read.unwrap().get(tags::PATIENT_NAME), Ok(PersonName::new("Müller")));
}

/// PS3.4 §C.2.2.2.6: the items that match, with what was asked of them; a key without item keys asks for all.
#[test]
fn a_response_has_the_items_that_match() {
    let step = |modality, id| pairs(&[(tags::MODALITY, modality), (tags::SCHEDULED_PROCEDURE_STEP_ID, id)]);
    let sequence = |steps: Vec<DataSet>| items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, steps);
    let candidate = sequence(vec![step("CT", "1"), step("MR", "2")]);
    let items_of = |key: DataSet| {
        let response = RequestIdentifier::new(&key, &Matching::default()).respond(&candidate);
        let items = response.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).unwrap();
        items.iter().map(|item| item.data_set.clone()).collect::<Vec<_>>()
    };
    let found = items_of(sequence(vec![of(tags::MODALITY, "MR")]));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].iter().map(ElementRef::tag).collect::<Vec<_>>(), [tags::MODALITY]);
    assert_eq!(items_of(sequence(vec![])).len(), 2);
    assert_eq!(
        items_of(sequence(vec![DataSet::new()]))[1].string(tags::SCHEDULED_PROCEDURE_STEP_ID).as_deref(),
        Ok("2")
    );
}

/// PS3.5 §7.8.1
#[test]
fn a_private_key_is_known_by_its_creator() {
    let private = |block: u16, creator: &str, value: &str| {
        let mut data_set = DataSet::new();
        data_set.set(Tag::new(0x0029, block), creator).unwrap();
        let tag = Tag::new(0x0029, block << 8 | 0x08);
        data_set.insert(Element::new(tag, Vr::LO, value.as_bytes().to_vec()));
        data_set
    };
    let query = RequestIdentifier::new(&private(0x10, "ACME", "FL*"), &Matching::default());
    let elsewhere = private(0x20, "ACME", "FLASH ");
    assert!(query.matches(&elsewhere));
    assert_eq!(query.respond(&elsewhere), elsewhere);
    let another_s = private(0x10, "OTHER", "FLASH ");
    assert!(!query.matches(&another_s));
    assert!(query.respond(&another_s).is_empty());
    let asks_for_nothing = RequestIdentifier::new(&private(0x10, "ACME", ""), &Matching::default());
    assert!(asks_for_nothing.matches(&another_s), "a creator is no key");
}

/// PS3.4 §C.2.2.1.3
#[test]
fn keys_that_are_not_supported_are_neither_matched_nor_returned() {
    let identifier = pairs(&[(tags::PATIENT_ID, "1"), (tags::ETHNIC_GROUP, "x")]);
    let mut query = RequestIdentifier::new(&identifier, &Matching::default());
    let dropped = query.retain(|key| key.tag() != tags::ETHNIC_GROUP);
    assert_eq!(dropped.len(), 1);
    let patient = of(tags::PATIENT_ID, "1");
    assert!(query.matches(&patient));
    assert_eq!(query.respond(&patient).len(), 1);
}

#[test]
fn debug_shows_no_values() {
    let identifier = pairs(&[(tags::PATIENT_NAME, "Secret*"), (tags::PATIENT_BIRTH_DATE, "19700101-")]);
    let text = format!("{:?}", RequestIdentifier::new(&identifier, &Matching::default()));
    assert!(!text.contains("Secret") && !text.contains("1970"), "{text}");
    assert!(text.contains("(0010,0010)"), "{text}");
}

fn any_matching() -> impl Strategy<Value = Matching> {
    any::<[bool; 7]>().prop_map(|[fuzzy, case, combined, timezone, empty, multiple, unknown]| {
        Matching::default()
            .fuzzy_person_names(fuzzy)
            .case_sensitive_person_names(case)
            .combined_date_time(combined)
            .timezone_adjustment(timezone)
            .empty_value(empty)
            .multiple_value(multiple)
            .unknown_matches(unknown)
    })
}

/// One attribute of each kind of value.
const TAGS: [Tag; 9] = [
    tags::PATIENT_NAME,
    tags::PATIENT_ID,
    tags::MODALITIES_IN_STUDY,
    tags::STUDY_DATE,
    tags::STUDY_TIME,
    tags::ACQUISITION_DATE_TIME,
    tags::SERIES_NUMBER,
    tags::PATIENT_COMMENTS,
    tags::STUDY_INSTANCE_UID,
];

proptest! {
    #[test]
    fn a_key_without_value_matches_everything(value in "[ -~é山]{0,12}", tag in prop::sample::select(&TAGS[..]), matching in any_matching()) {
        let value = if tag == tags::STUDY_INSTANCE_UID { "1.2".to_owned() } else { value };
        let mut candidate = DataSet::new();
        candidate.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        if candidate.set(tag, value.as_str()).is_ok() {
            prop_assert!(matches(&of(tag, ""), &candidate, &matching));
            prop_assert!(matches(&of(tag, ""), &DataSet::new(), &matching));
        }
    }

    #[test]
    fn what_has_a_value_matches_a_key_of_that_value(value in "[A-Za-z0-9é山^ ]{1,12}", tag in prop::sample::select(&TAGS[..]), matching in any_matching()) {
        let mut candidate = DataSet::new();
        candidate.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        if candidate.set(tag, value.as_str()).is_ok() {
            prop_assert!(matches(&candidate, &candidate, &matching));
        }
    }

    #[test]
    fn fuzzy_matching_finds_all_that_literal_matching_finds(key in "[aAéÉ^ *?=]{0,6}", name in "[aAéÉ^ =]{0,6}") {
        let (key, name) = (of(tags::PATIENT_NAME, &key), of(tags::PATIENT_NAME, &name));
        let fuzzy = Matching::default().fuzzy_person_names(true);
        prop_assert!(!matches(&key, &name, &Matching::default()) || matches(&key, &name, &fuzzy));
        let case = Matching::default().case_sensitive_person_names(true);
        prop_assert!(!matches(&key, &name, &case) || matches(&key, &name, &Matching::default()));
    }

    #[test]
    fn a_match_s_response_matches_too(key in "[aAé^ *?=0-9-]{0,6}", value in "[aA^ 0-9]{0,6}", tag in prop::sample::select(&TAGS[..8]), matching in any_matching()) {
        let mut identifier = DataSet::new();
        let mut candidate = DataSet::new();
        identifier.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        if identifier.set(tag, key.as_str()).is_ok() && candidate.set(tag, value.as_str()).is_ok() {
            let query = RequestIdentifier::new(&identifier, &matching);
            prop_assert_eq!(query.matches(&candidate), query.matches(&query.respond(&candidate)));
        }
    }
}
