//! The tables of keys against the CSV that they are written from.
#![allow(clippy::unwrap_used, clippy::panic)]

use kerma_dictionary::{Tag, data_elements, tags};
use kerma_service::matching::keys::{self, InformationModel, Level, MatchingKey, MatchingKind, ReturnKey};

const CSV: &str = include_str!("../data/qr_attributes.csv");

fn model(name: &str) -> InformationModel {
    use InformationModel::*;
    match name {
        "Patient Root" => PatientRoot,
        "Study Root" => StudyRoot,
        "Modality Worklist" => ModalityWorklist,
        "Relevant Patient Information" => RelevantPatientInformation,
        "Hanging Protocol" => HangingProtocol,
        "Product Characteristics" => ProductCharacteristics,
        "Substance Approval" => SubstanceApproval,
        "Color Palette" => ColorPalette,
        "Composite Instance Root Retrieve" => CompositeInstanceRootRetrieve,
        "Composite Instance Retrieve Without Bulk Data" => CompositeInstanceRetrieveWithoutBulkData,
        "Implant Template (generic)" => ImplantTemplate,
        "Implant Assembly Template" => ImplantAssemblyTemplate,
        "Implant Template Group" => ImplantTemplateGroup,
        "Unified Procedure Step" => UnifiedProcedureStep,
        "Defined Procedure Protocol" => DefinedProcedureProtocol,
        "Protocol Approval" => ProtocolApproval,
        other => panic!("no model {other}"),
    }
}

#[test]
fn every_row_of_the_tables_is_there() {
    let mut rows = 0;
    for line in CSV.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [name, level, _, _, depth, tag, keyword, parent, matching_key, return_key, ..] = fields[..]
        else {
            panic!("{line}")
        };
        if name.starts_with("(macro)") || tag.is_empty() {
            continue;
        }
        rows += 1;
        let tag: Tag = tag.parse().unwrap();
        assert_eq!(data_elements::by_tag(tag).unwrap().keyword, keyword);
        let parent = (!parent.is_empty()).then(|| parent.parse::<Tag>().unwrap());
        let of = keys::of(model(name), Level::of(level));
        let found = of.iter().any(|key| {
            let matching = match key.matching_key {
                Some(MatchingKey::Unique) => "U",
                Some(MatchingKey::Required) => "R",
                Some(MatchingKey::RequiredConditional) => "RC",
                Some(MatchingKey::Optional) => "O",
                Some(MatchingKey::OptionalConditional) => "OC",
                None => "-",
            };
            let returned = match key.return_key {
                Some(ReturnKey::Type1) => "1",
                Some(ReturnKey::Type1C) => "1C",
                Some(ReturnKey::Type2) => "2",
                Some(ReturnKey::Type2C) => "2C",
                Some(ReturnKey::Type3) => "3",
                None => "-",
            };
            let is = |field: &str, value: &str| field == value || (field.is_empty() && value == "-");
            key.tag == Some(tag)
                && key.parent == parent
                && key.depth.to_string() == depth
                && is(matching_key, matching)
                && is(return_key, returned)
        });
        assert!(found, "{line}");
    }
    assert!(rows > 400, "{rows}");
}

#[test]
fn parents_come_before_their_children() {
    for (model, level) in [
        (InformationModel::UnifiedProcedureStep, None),
        (InformationModel::ModalityWorklist, None),
        (InformationModel::PatientRoot, Some(Level::Image)),
    ] {
        let table = keys::of(model, level);
        for (at, key) in table.iter().enumerate().filter(|(_, key)| key.depth > 0) {
            let before = table.iter().take(at);
            assert!(
                before.filter(|row| row.depth + 1 == key.depth).any(|row| row.tag == key.parent),
                "{key:?}"
            );
        }
    }
}

#[test]
fn codes_are_in_place_of_the_macro_that_describes_them() {
    let table = keys::of(InformationModel::StudyRoot, Some(Level::Study));
    let code = table
        .iter()
        .find(|key| key.tag == Some(tags::CODE_VALUE) && key.parent == Some(tags::PROCEDURE_CODE_SEQUENCE))
        .unwrap();
    assert_eq!((code.depth, code.matching_key), (1, Some(MatchingKey::OptionalConditional)));
}

#[test]
fn a_key_is_what_its_level_makes_it() {
    let key = |level, tag| keys::matching_key(InformationModel::StudyRoot, Some(level), tag);
    assert_eq!(key(Level::Study, tags::STUDY_INSTANCE_UID), Some(MatchingKey::Unique));
    assert_eq!(key(Level::Study, tags::PATIENT_NAME), Some(MatchingKey::Required));
    assert_eq!(key(Level::Study, tags::ETHNIC_GROUP), Some(MatchingKey::Optional));
    assert_eq!(
        key(Level::Series, tags::BODY_PART_EXAMINED),
        Some(MatchingKey::Optional),
        "all other attributes"
    );
    assert_eq!(key(Level::Patient, tags::PATIENT_ID), None, "the model has no such level");
    let unique = |level| {
        keys::of(InformationModel::PatientRoot, Some(level))
            .iter()
            .find(|key| key.matching_key == Some(MatchingKey::Unique))
            .unwrap()
            .tag
    };
    for level in [Level::Patient, Level::Study, Level::Series, Level::Image] {
        assert_eq!(unique(level), keys::unique_key(level), "{level}");
    }
}

#[test]
fn the_tables_say_how_to_match_where_the_standard_does() {
    let table = keys::of(InformationModel::ModalityWorklist, None);
    let start = table.iter().find(|key| key.tag == Some(tags::SCHEDULED_PROCEDURE_STEP_START_DATE)).unwrap();
    assert_eq!(start.matching_kinds, [MatchingKind::SingleValue, MatchingKind::Range]);
    assert_eq!(start.return_key, Some(ReturnKey::Type1));
}
