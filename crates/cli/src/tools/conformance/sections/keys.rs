//! The keys of queries, from the tables that matching goes by.

use kerma_dictionary::{Uid, data_elements, uids};
use kerma_service::matching::keys::{
    self, InformationModel, KeyAttribute, Level, MatchingKey, MatchingKind, ReturnKey,
};

use crate::tools::conformance::document::{Document, Line, Table};
use crate::tools::conformance::negotiation::Subject;
use crate::tools::conformance::statement::Statement;

/// The information models of C-FIND SOP classes.
const MODELS: &[(Uid, InformationModel)] = &[
    (uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND, InformationModel::PatientRoot),
    (uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND, InformationModel::StudyRoot),
    (uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND, InformationModel::ModalityWorklist),
    (uids::HANGING_PROTOCOL_INFORMATION_MODEL_FIND, InformationModel::HangingProtocol),
    (uids::COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_FIND, InformationModel::ColorPalette),
    (uids::GENERIC_IMPLANT_TEMPLATE_INFORMATION_MODEL_FIND, InformationModel::ImplantTemplate),
    (uids::IMPLANT_ASSEMBLY_TEMPLATE_INFORMATION_MODEL_FIND, InformationModel::ImplantAssemblyTemplate),
    (uids::IMPLANT_TEMPLATE_GROUP_INFORMATION_MODEL_FIND, InformationModel::ImplantTemplateGroup),
    (uids::DEFINED_PROCEDURE_PROTOCOL_INFORMATION_MODEL_FIND, InformationModel::DefinedProcedureProtocol),
    (uids::PROTOCOL_APPROVAL_INFORMATION_MODEL_FIND, InformationModel::ProtocolApproval),
    (uids::UNIFIED_PROCEDURE_STEP_PULL, InformationModel::UnifiedProcedureStep),
];

const LEVELS: [Option<Level>; 5] =
    [None, Some(Level::Patient), Some(Level::Study), Some(Level::Series), Some(Level::Image)];

pub(in crate::tools::conformance) fn write(statement: &Statement<'_>, document: &mut Document) {
    document.section(1, "Keys of Queries");
    document.place("keys");
    document.paragraph(
        "For each information model that qrscp provides, the keys that it matches, with their types in PS3.4: U unique, R required, O optional, \
         RC and OC under a condition. The return type is that of PS3.4 where that has one. An attribute in a sequence has a > for each sequence \
         that it is in.",
    );
    let index = match statement.configuration.query.from_files {
        true => {
            "what the index does not have is looked up in the files; of a study or series in one of its instances"
        }
        false => "what the index does not have is not supported (0xFF01)",
    };
    document.list([
        Line::from("Matching: single value, list of UIDs, universal, wild card (* and ?), range of dates and times, and sequence, each where the value representation of the key has it."),
        Line::from(format!("Query/Retrieve: {index}. Attributes of a level below that of the query, and pixel data, are not supported.")),
        Line::from("Retrieve AE Title (0008,0054) and Instance Availability (0008,0056) are answered if they are asked for: the AE title of qrscp, and ONLINE."),
    ]);
    for (uid, model) in MODELS {
        let subject = Subject::SopClass(uid.clone());
        let is_provided = statement
            .accepted
            .iter()
            .flat_map(|(_, contexts)| contexts)
            .any(|context| context.subject == subject);
        if !is_provided {
            continue;
        }
        let name = crate::tools::conformance::shared::sop_class(uid);
        document.section(2, format!("{name} ({uid})"));
        for level in LEVELS {
            let keys = keys::of(*model, level);
            let level = level.map(|level| format!(", level {level}")).unwrap_or_default();
            let mut table = Table::new(
                format!("keys of {name}{level}"),
                ["Attribute", "Tag", "VR", "Matching Key", "Return Key", "Types of matching"],
            );
            keys.iter().for_each(|key| row(key, &mut table));
            document.table(table);
        }
    }
}

fn row(key: &KeyAttribute, table: &mut Table) {
    let nested = ">".repeat(usize::from(key.depth));
    let (name, tag, vr) = match key.tag {
        None => ("all other attributes of this level".to_owned(), "–".to_owned(), "–".to_owned()),
        Some(tag) => {
            let element = data_elements::by_tag(tag);
            let name = element.map_or_else(String::new, |element| element.name.to_owned());
            let vr = element
                .map(|element| element.vrs.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or "));
            (name, tag.to_string(), vr.unwrap_or_else(|| "–".into()))
        }
    };
    let matching = match key.matching_key {
        Some(MatchingKey::Unique) => "U",
        Some(MatchingKey::Required) => "R",
        Some(MatchingKey::RequiredConditional) => "RC",
        Some(MatchingKey::Optional) => "O",
        Some(MatchingKey::OptionalConditional) => "OC",
        None => "–",
    };
    let returned = match key.return_key {
        Some(ReturnKey::Type1) => "1",
        Some(ReturnKey::Type1C) => "1C",
        Some(ReturnKey::Type2) => "2",
        Some(ReturnKey::Type2C) => "2C",
        Some(ReturnKey::Type3) => "3",
        None => "–",
    };
    let kinds: Vec<&str> = key
        .matching_kinds
        .iter()
        .map(|kind| match kind {
            MatchingKind::SingleValue => "single value",
            MatchingKind::ListOfUid => "list of UIDs",
            MatchingKind::Universal => "universal",
            MatchingKind::Wildcard => "wild card",
            MatchingKind::Range => "range",
            MatchingKind::Sequence => "sequence",
        })
        .collect();
    table.row([
        format!("{nested}{name}").into(),
        tag.into(),
        vr.into(),
        matching.into(),
        returned.into(),
        super::entities::or_dash(kinds.join(", ")),
    ]);
}
