//! Every byte of extended negotiation that the standard defines, by the rows of `extended_negotiation.csv`.
#![allow(clippy::unwrap_used, clippy::panic)]

use bytes::Bytes;
use kerma_dictionary::{Uid, uids};
use kerma_pdu::SopClassExtendedNegotiation;
use kerma_service::extended::{
    ApplicationInformation, Extended, FindNegotiation, InstanceRootNegotiation, RetrieveNegotiation,
    StorageNegotiation, WorklistNegotiation,
};

/// Service class, DIMSE service, side, byte, field and values of PS3.4; `values` has no comma that matters.
const CSV: &str = include_str!("../data/extended_negotiation.csv");

/// What the typed sub-item says of the field; `None` for reserved bytes.
fn said(extended: &Extended, field: &str) -> Option<u8> {
    let flag = |flag: bool| Some(u8::from(flag));
    match (extended, field) {
        (_, "reserved" | "unused") => None,
        (Extended::Storage(storage), "level of support") => Some(storage.level_of_support.code()),
        (Extended::Storage(storage), "level of digital signature support") => {
            Some(storage.digital_signature.code())
        }
        (Extended::Storage(storage), "element coercion") => Some(storage.element_coercion.code()),
        (Extended::Find(find), "relational queries") => flag(find.relational_queries),
        (Extended::Find(find), "combined date-time matching") => flag(find.combined_date_time),
        (Extended::Find(find), "fuzzy semantic matching of person names") => flag(find.fuzzy_person_names),
        (Extended::Find(find), "timezone query adjustment") => flag(find.timezone_adjustment),
        (Extended::Find(find), "enhanced multi-frame image conversion") => {
            flag(find.enhanced_multi_frame_conversion)
        }
        (Extended::Retrieve(retrieve), "relational retrieval") => flag(retrieve.relational_retrieval),
        (Extended::Retrieve(retrieve), "enhanced multi-frame image conversion") => {
            flag(retrieve.enhanced_multi_frame_conversion)
        }
        (Extended::Worklist(worklist), "fuzzy semantic matching of person names") => {
            flag(worklist.fuzzy_person_names)
        }
        (Extended::Worklist(worklist), "timezone query adjustment") => flag(worklist.timezone_adjustment),
        (Extended::InstanceRoot(root), "enhanced multi-frame image conversion") => {
            flag(root.enhanced_multi_frame_conversion)
        }
        other => panic!("no field for {other:?}"),
    }
}

/// What is sent where everything is asked for or supported.
fn sent(extended: &Extended, side: &str) -> Bytes {
    fn bytes<T: ApplicationInformation>(all: T, side: &str) -> Bytes {
        let request = all.to_bytes();
        if side == "A-ASSOCIATE-RQ" { request } else { all.answer(&request) }
    }
    match extended {
        Extended::Storage(_) => bytes(StorageNegotiation::default(), side),
        Extended::Find(_) => bytes(FindNegotiation::ALL, side),
        Extended::Retrieve(_) => bytes(RetrieveNegotiation::ALL, side),
        Extended::Worklist(_) => bytes(WorklistNegotiation::ALL, side),
        Extended::InstanceRoot(_) => bytes(InstanceRootNegotiation::ALL, side),
        other => panic!("{other:?}"),
    }
}

fn sop_class(service_class: &str, service: &str) -> Uid {
    match (service_class, service) {
        ("Storage", _) => uids::CT_IMAGE_STORAGE,
        ("Query/Retrieve", "C-FIND") => uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
        ("Query/Retrieve", _) => uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE,
        ("Basic Worklist Management", _) => uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND,
        ("Composite Instance Root Retrieve", _) => uids::COMPOSITE_INSTANCE_ROOT_RETRIEVE_GET,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_byte_says_what_its_row_says() {
    let mut rows = 0;
    for line in CSV.lines().skip(1) {
        rows += 1;
        let mut fields = line.split(',');
        let mut field = || fields.next().unwrap();
        let (class, service, side, byte, name) = (field(), field(), field(), field(), field());
        let at = byte.parse::<usize>().unwrap() - 1;
        let values: Vec<u8> = line
            .split(['"', ',', ';'])
            .filter_map(|value| value.trim().split_once(" = "))
            .filter_map(|(value, _)| value.parse().ok())
            .collect();
        let values = if values.is_empty() { vec![0, 1] } else { values };
        let mut said_before = None;
        for value in values {
            let mut bytes = [0; 7];
            bytes[at] = value;
            let extended = Extended::of(&SopClassExtendedNegotiation {
                sop_class_uid: sop_class(class, service),
                service_class_application_information: Bytes::copy_from_slice(&bytes),
            });
            match said(&extended, name) {
                Some(said) => assert_eq!(said, value, "{line}"),
                None => {
                    assert!(
                        said_before.replace(extended.clone()).is_none_or(|before| before == extended),
                        "{line}"
                    );
                }
            }
            let sent = sent(&extended, side);
            match name {
                "reserved" if class == "Basic Worklist Management" => assert_eq!(sent[at], 1, "{line}"),
                "reserved" | "unused" => assert_eq!(sent[at], 0, "{line}"),
                _ => assert!(sent.len() > at, "{line}"),
            }
        }
    }
    assert_eq!(rows, 38);
}

/// Later editions append two bytes to Tables C.5-1 and C.5-2.
#[test]
fn empty_and_multiple_value_matching_are_bytes_6_and_7() {
    let find = FindNegotiation::from_bytes(&[0, 0, 0, 0, 0, 1, 0]);
    assert_eq!(find, FindNegotiation::default().empty_value(true));
    assert_eq!(FindNegotiation::default().multiple_value(true).to_bytes(), [0, 0, 0, 0, 0, 0, 1][..]);
}

#[test]
fn no_more_bytes_are_sent_than_say_something() {
    assert_eq!(FindNegotiation::default().to_bytes(), [0][..]);
    assert_eq!(FindNegotiation::default().relational_queries(true).to_bytes(), [1][..]);
    assert_eq!(FindNegotiation::default().fuzzy_person_names(true).to_bytes(), [0, 0, 1][..]);
    assert_eq!(WorklistNegotiation::default().to_bytes(), [1, 1, 0][..]);
    assert_eq!(InstanceRootNegotiation::ALL.to_bytes(), [0, 1][..]);
}
