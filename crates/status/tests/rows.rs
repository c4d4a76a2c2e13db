//! Every row of `data/*.csv` is in the tables, and nothing else is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::HashMap;

use kerma_dictionary::{
    data_elements,
    sop_classes::{self, DimseService, ServiceClass},
};
use kerma_status::{Category, Status, StatusType, Table, tables};

type Row = HashMap<String, String>;

/// The rows of a CSV by column name; fields with a comma are in quotes.
fn rows(csv: &str) -> Vec<Row> {
    let fields = |line: &str| -> Vec<String> {
        let mut parts = vec![String::new()];
        for (index, piece) in line.split('"').enumerate() {
            if index % 2 == 1 {
                parts.last_mut().unwrap().push_str(piece);
                continue;
            }
            for (nth, part) in piece.split(',').enumerate() {
                if nth > 0 {
                    parts.push(String::new());
                }
                parts.last_mut().unwrap().push_str(part);
            }
        }
        parts
    };
    let mut lines = csv.lines();
    let header = fields(lines.next().unwrap());
    lines.map(|line| header.iter().cloned().zip(fields(line)).collect()).collect()
}

fn service_named(name: &str) -> DimseService {
    *DimseService::ALL.iter().find(|service| service.name() == name).unwrap()
}

fn table_of(row: &Row) -> &'static Table {
    let service = service_named(&row["dimse_service"]);
    if row["service_class"] == "(general)" {
        return tables::general(service);
    }
    let class = ServiceClass::ALL.iter().find(|class| class.name() == row["service_class"]).unwrap();
    tables::of(*class, service).find(|table| table.operation == row["sop_class_or_operation"]).unwrap()
}

#[test]
fn every_row_of_service_class_statuses_csv_is_in_its_table() {
    let rows = rows(include_str!("../data/service_class_statuses.csv"));
    assert_eq!(rows.len(), 499);
    let mut coded = 0;
    for csv in &rows {
        let table = table_of(csv);
        let what = format!("{} {} {}", csv["service_class"], csv["dimse_service"], csv["code_lo"]);
        if csv["code_lo"].is_empty() {
            assert!(table.rows.is_empty() && table.general.is_some(), "{what}");
            assert_eq!(table.source, csv["ps_ref"]);
            continue;
        }
        coded += 1;
        let code = |column: &str| Status(u16::from_str_radix(&csv[column], 16).unwrap());
        let row =
            table.rows.iter().find(|row| row.low == code("code_lo")).unwrap_or_else(|| panic!("{what}"));
        assert_eq!(row.high, code("code_hi"), "{what}");
        assert_eq!(row.category.to_string(), csv["category"], "{what}");
        assert_eq!(row.meaning, csv["meaning"], "{what}");
        let mut elements: Vec<&str> =
            row.related_elements.iter().map(|&tag| data_elements::by_tag(tag).unwrap().keyword).collect();
        elements.extend(row.identifier.then_some("Identifier"));
        assert_eq!(elements.join("|"), csv["related_elements"], "{what}");
        for status in [row.low, row.high] {
            assert_eq!(table.find(status), Some(row), "{what}");
            assert_eq!(status.category(table), row.category, "{what}");
        }
    }
    let general = DimseService::ALL.iter().map(|&service| tables::general(service).rows.len()).sum::<usize>();
    assert_eq!(coded, general + tables::all().map(|table| table.rows.len()).sum::<usize>());
}

#[test]
fn every_row_of_status_type_elements_csv_is_a_status_type() {
    let rows = rows(include_str!("../data/status_type_elements.csv"));
    assert_eq!((rows.len(), StatusType::ALL.len()), (31, 31));
    for (csv, kind) in rows.iter().zip(StatusType::ALL) {
        assert_eq!(kind.category.to_string(), csv["status_class"]);
        assert_eq!((kind.name, kind.source), (csv["status_type"].as_str(), csv["ps_ref"].as_str()));
        assert_eq!(kind.limits, csv["optional_data_set_and_limits"]);
        let code =
            kind.status.map_or("service specific".to_owned(), |status| format!("{:04X}", status.code()));
        assert_eq!(code, csv["code_hex"]);
        let element = |tag| (tag, data_elements::by_tag(tag).unwrap().keyword);
        let elements: Vec<String> = kind
            .elements
            .iter()
            .map(|&tag| element(tag))
            .map(|(tag, keyword)| format!("{:08X} {keyword}", tag.to_u32()))
            .collect();
        assert_eq!(elements.join("|"), csv["optional_command_elements"]);
    }
}

#[test]
fn no_two_rows_of_a_table_have_a_status_in_common() {
    let general = DimseService::ALL.iter().map(|&service| tables::general(service));
    for table in tables::all().chain(general) {
        assert!(table.rows.is_sorted_by(|a, b| a.high < b.low), "{}", table.source);
        assert!(table.rows.iter().all(|row| row.low <= row.high));
    }
}

#[test]
fn a_status_of_another_service_is_unknown() {
    assert_eq!(Status(0xFF00).category(&tables::STORAGE), Category::Unknown);
    assert_eq!(Status(0xFF00).category(&tables::QUERY_RETRIEVE_C_FIND), Category::Pending);
    assert_eq!(Status(0xFF01).category(&tables::QUERY_RETRIEVE_C_MOVE), Category::Unknown);
    assert_eq!(Status(0xB00A).category(&tables::STORAGE), Category::Unknown);
    assert_eq!(tables::STORAGE.describe(Status(0xB00A)).to_string(), "0xB00A (not a status of this service)");
    // Any service may have met it (PS3.4 §5.4.2.1), whatever its list says.
    let missing = tables::GENERAL_N_SET.describe(Status::MISSING_ATTRIBUTE).to_string();
    assert_eq!(missing, "0x0120 (Failure: Missing Attribute)");
}

#[test]
fn non_patient_object_storage_has_single_codes_where_storage_has_ranges() {
    assert_eq!(Status(0xA701).category(&tables::STORAGE), Category::Failure);
    assert_eq!(Status(0xA701).category(&tables::NON_PATIENT_OBJECT_STORAGE), Category::Unknown);
    assert_eq!(Status::NOT_AUTHORIZED.category(&tables::NON_PATIENT_OBJECT_STORAGE), Category::Failure);
}

#[test]
fn a_sop_class_has_the_table_that_is_named_for_it() {
    let table =
        |keyword, service| tables::of_sop_class(sop_classes::by_keyword(keyword).unwrap(), service).source;
    assert_eq!(table("Verification", DimseService::CEcho), tables::VERIFICATION.source);
    assert_eq!(table("MRImageStorage", DimseService::CStore), tables::STORAGE.source);
    assert_eq!(
        table("HangingProtocolStorage", DimseService::CStore),
        tables::NON_PATIENT_OBJECT_STORAGE.source
    );
    assert_eq!(
        table("StudyRootQueryRetrieveInformationModelFind", DimseService::CFind),
        tables::QUERY_RETRIEVE_C_FIND.source
    );
    assert_eq!(
        table("RepositoryQuery", DimseService::CFind),
        tables::QUERY_RETRIEVE_REPOSITORY_QUERY_C_FIND.source
    );
    assert_eq!(
        table("ModalityWorklistInformationModelFind", DimseService::CFind),
        tables::BASIC_WORKLIST_MANAGEMENT.source
    );
    assert_eq!(
        table("UnifiedProcedureStepPull", DimseService::NSet),
        tables::UNIFIED_PROCEDURE_STEP_SET_N_SET.source
    );
    assert_eq!(
        table("BasicFilmBox", DimseService::NSet),
        tables::PRINT_MANAGEMENT_BASIC_FILM_BOX_N_SET.source
    );
    assert_eq!(
        table("ModalityPerformedProcedureStep", DimseService::NSet),
        tables::PROCEDURE_STEP_MODALITY_PERFORMED_PROCEDURE_STEP_N_SET.source
    );
    assert_eq!(table("UnifiedProcedureStepPush", DimseService::NAction), tables::GENERAL_N_ACTION.source);
}
