//! Objects of no patient: hanging protocols and their like, each in a model of its own.

use std::{
    sync::Arc,
    task::{Context, Waker},
};

use bytes::Bytes;
use kerma_archive::{Duplicates, Options, check, non_patient};
use kerma_dataset::{DataSet, Element, Encoding};
use kerma_dictionary::{Uid, Vr, tags, uids};
use kerma_dimse::{CGetRq, Command};
use kerma_service::{ServiceClass as _, Step, query::Query, retrieve::Get};

use crate::support::{Folder, find_with, instance, request, store, store_in, store_said};

fn hanging_protocol(number: u32, name: &str) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::HANGING_PROTOCOL_STORAGE.as_str().unwrap()).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, format!("1.2.5.{number}").as_str()).unwrap();
    data_set.set(tags::HANGING_PROTOCOL_NAME, name).unwrap();
    data_set.set(tags::HANGING_PROTOCOL_LEVEL, "SITE").unwrap();
    let mut definition = DataSet::new();
    definition.set(tags::MODALITY, "CT").unwrap();
    data_set.set(tags::HANGING_PROTOCOL_DEFINITION_SEQUENCE, definition).unwrap();
    data_set
}

fn of_class(sop_class: &Uid) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, sop_class.as_str().unwrap()).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, format!("{sop_class}.1").as_str()).unwrap();
    data_set
}

#[test]
fn every_object_of_no_patient_is_stored_found_and_retrieved_by_its_own_model() {
    let folder = Folder::own("of-no-patient");
    let archive = folder.open();
    let classes: Vec<Uid> = kerma_dictionary::sop_classes::of(
        kerma_dictionary::sop_classes::ServiceClass::NonPatientObjectStorage,
    )
    .map(|class| class.uid.clone())
    .collect();
    for class in &classes {
        assert_eq!(store(&archive, &of_class(class)), 0x0000, "{class}");
    }
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
    let query = Query::of(non_patient::find(), Arc::new(archive.clone()));
    let mut found = Vec::new();
    for (find, get) in non_patient::find().zip(non_patient::get()) {
        let mut identifier = DataSet::new();
        identifier.set(tags::SOP_CLASS_UID, "").unwrap();
        identifier.set(tags::SOP_INSTANCE_UID, "").unwrap();
        let (statuses, objects) = find_with(&query, &find, &identifier);
        assert_eq!(statuses.last(), Some(&0x0000));
        for object in objects {
            assert!(!object.contains(tags::RETRIEVE_AE_TITLE));
            let [class, uid] =
                [tags::SOP_CLASS_UID, tags::SOP_INSTANCE_UID].map(|tag| object.string(tag).unwrap());
            let mut identifier = DataSet::new();
            identifier.set(tags::SOP_INSTANCE_UID, uid.as_str()).unwrap();
            assert_eq!(retrieved(&archive, &get, &identifier), std::slice::from_ref(&uid), "{class}");
            // Another model has it not.
            let (_, others) =
                find_with(&query, &uids::COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_FIND, &identifier);
            assert_eq!(others.len() == 1, class == uids::COLOR_PALETTE_STORAGE.as_str().unwrap());
            found.push(Uid::new(&class).unwrap());
        }
    }
    found.sort();
    let mut classes = classes;
    classes.sort();
    assert_eq!(found, classes);
    let holdings = archive.holdings().unwrap();
    assert_eq!((holdings.patients, holdings.studies, holdings.instances), (1, 1, classes.len() as u64 + 1));
    drop((archive, query));
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.is_sound() && report.repaired.is_empty(), "{report:?}");
}

#[test]
fn what_the_model_has_is_matched_sequences_too() {
    let folder = Folder::new("hanging-protocols");
    let archive = folder.open_with(folder.options().from_files(false));
    assert_eq!(store(&archive, &hanging_protocol(1, "Chest")), 0x0000);
    assert_eq!(store(&archive, &hanging_protocol(2, "Head")), 0x0000);
    let query = Query::of(non_patient::find(), Arc::new(archive));
    let model = uids::HANGING_PROTOCOL_INFORMATION_MODEL_FIND;
    let found = |change: &dyn Fn(&mut DataSet)| {
        let mut identifier = DataSet::new();
        identifier.set(tags::SOP_INSTANCE_UID, "").unwrap();
        identifier.insert(Element::empty(tags::HANGING_PROTOCOL_NAME, Vr::SH));
        change(&mut identifier);
        let (statuses, found) = find_with(&query, &model, &identifier);
        assert!(statuses.iter().all(|status| matches!(status, 0xFF00 | 0x0000)), "{statuses:04X?}");
        found.iter().map(|found| found.string(tags::HANGING_PROTOCOL_NAME).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(found(&|_| ()), ["Chest", "Head"]);
    assert_eq!(found(&|key| key.set(tags::HANGING_PROTOCOL_NAME, "He*").unwrap()), ["Head"]);
    assert_eq!(found(&|key| key.set(tags::HANGING_PROTOCOL_LEVEL, "SINGLE_USER").unwrap()), [""; 0]);
    let modality = |modality: &str, identifier: &mut DataSet| {
        let mut item = DataSet::new();
        item.set(tags::MODALITY, modality).unwrap();
        identifier.set(tags::HANGING_PROTOCOL_DEFINITION_SEQUENCE, item).unwrap();
    };
    assert_eq!(found(&|key| modality("CT", key)), ["Chest", "Head"]);
    assert_eq!(found(&|key| modality("MR", key)), [""; 0]);
}

#[test]
fn duplicates_are_kept_replaced_or_rejected_and_there_is_no_warning() {
    for (duplicates, status, name) in [
        // The service class has no warnings (PS3.4 Table GG.4-1).
        (Duplicates::Keep, 0x0111, "First"),
        (Duplicates::Reject, 0x0111, "First"),
        (Duplicates::Replace, 0x0000, "Second"),
    ] {
        let folder = Folder::new(&format!("non-patient-{duplicates:?}"));
        let archive = folder.open_with(folder.options().duplicates(duplicates));
        assert_eq!(store(&archive, &hanging_protocol(1, "First")), 0x0000);
        let response = store_said(&archive, &hanging_protocol(1, "Second"), Encoding::ExplicitVrLittleEndian);
        assert_eq!(response.status.0, status);
        assert_eq!(response.details.error_comment.is_some(), status != 0);
        let query = Query::of(non_patient::find(), Arc::new(archive));
        let mut identifier = DataSet::new();
        identifier.set(tags::HANGING_PROTOCOL_NAME, "").unwrap();
        let (_, found) = find_with(&query, &uids::HANGING_PROTOCOL_INFORMATION_MODEL_FIND, &identifier);
        assert_eq!(found[0].string(tags::HANGING_PROTOCOL_NAME).unwrap(), name);
    }
}

#[test]
fn a_retrieval_names_its_objects() {
    let folder = Folder::new("non-patient-unnamed");
    let archive = folder.open();
    assert_eq!(store(&archive, &hanging_protocol(1, "Chest")), 0x0000);
    let get = Get::of(non_patient::get(), Arc::new(archive));
    let model = uids::HANGING_PROTOCOL_INFORMATION_MODEL_GET;
    let encoding = Encoding::ExplicitVrLittleEndian;
    let request = request(Command::from(CGetRq::new(1, model.clone())), &model, encoding.transfer_syntax());
    let mut operation = get.begin(request, true).unwrap();
    let mut identifier = DataSet::new();
    identifier.set(tags::HANGING_PROTOCOL_NAME, "Chest").unwrap();
    operation.fragment(Bytes::from(identifier.to_vec(encoding).unwrap()), true).unwrap();
    loop {
        match operation.step() {
            Step::Call => assert!(operation.call(&mut Context::from_waker(Waker::noop())).is_ready()),
            Step::Respond(message) => break assert_eq!(message.command.status().unwrap().0, 0xA900),
            step => panic!("{step:?}"),
        }
    }
}

#[test]
fn what_lacks_its_own_uid_is_refused() {
    let folder = Folder::new("non-patient-unidentified");
    let archive = folder.open();
    let mut data_set = hanging_protocol(1, "Chest");
    data_set.remove(tags::SOP_INSTANCE_UID);
    let refused = store_in(&archive, &data_set, Encoding::ExplicitVrLittleEndian);
    assert_eq!(refused, (0xA900, vec![tags::SOP_INSTANCE_UID]));
}

/// The SOP Instance UIDs that a C-GET sends.
fn retrieved(archive: &kerma_archive::Archive, model: &Uid, identifier: &DataSet) -> Vec<String> {
    crate::retrieve::get_with(&Get::of(non_patient::get(), Arc::new(archive.clone())), model, identifier)
        .1
        .into_iter()
        .map(|(uid, _)| uid)
        .collect()
}
