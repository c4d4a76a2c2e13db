use std::{
    fs,
    sync::Arc,
    task::{Context, Waker},
};

use bytes::Bytes;
use kerma_archive::Archive;
use kerma_association::negotiation::{PresentationContext, Roles};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Tag, Uid, sop_classes, tags, uids};
use kerma_dimse::{CGetRq, Command};
use kerma_service::{Reply, ServiceClass as _, Step, retrieve::Get};
use kerma_status::Status;

use crate::support::{Folder, instance, request, store, store_in};

const PATIENT_ROOT: Uid = uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
const STUDY_ROOT: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;

/// SOP Instance UIDs and data sets.
type Sent = Vec<(String, Vec<u8>)>;

/// The status, the SOP Instance UIDs and data sets sent, and how many failed.
fn get(archive: &Archive, model: &Uid, keys: &[(Tag, &str)]) -> (u16, Sent, Option<u16>) {
    let mut identifier = DataSet::new();
    for (tag, value) in keys {
        identifier.set(*tag, *value).unwrap();
    }
    get_with(&Get::query_retrieve(Arc::new(archive.clone())), model, &identifier)
}

/// The same of any service; CT images and whatever is of no patient are accepted.
pub(crate) fn get_with(service: &Get, model: &Uid, identifier: &DataSet) -> (u16, Sent, Option<u16>) {
    let encoding = Encoding::ExplicitVrLittleEndian;
    let mut request =
        request(Command::from(CGetRq::new(1, model.clone())), model, encoding.transfer_syntax());
    let mut association = (*request.association).clone();
    let mut negotiated = (*association.negotiated).clone();
    let of_no_patient = sop_classes::of(sop_classes::ServiceClass::NonPatientObjectStorage);
    let contexts = [
        (uids::CT_IMAGE_STORAGE, Encoding::ExplicitVrLittleEndian),
        (uids::CT_IMAGE_STORAGE, Encoding::DeflatedExplicitVrLittleEndian),
    ]
    .into_iter()
    .chain(of_no_patient.map(|class| (class.uid.clone(), Encoding::ExplicitVrLittleEndian)));
    for (id, (abstract_syntax, encoding)) in (3..).step_by(2).zip(contexts) {
        negotiated.contexts.push(PresentationContext {
            id,
            abstract_syntax,
            transfer_syntax: encoding.transfer_syntax(),
            roles: Roles::BOTH,
            proposed: Some(Roles::BOTH),
        });
    }
    association.negotiated = Arc::new(negotiated);
    request.association = Arc::new(association);
    let mut operation = service.begin(request, true).unwrap();
    operation.fragment(Bytes::from(identifier.to_vec(encoding).unwrap()), true).unwrap();
    let (mut sent, mut end) = (Vec::new(), None);
    loop {
        match operation.step() {
            Step::Call => assert!(operation.call(&mut Context::from_waker(Waker::noop())).is_ready()),
            Step::Respond(message) => {
                let Command::CGetRsp(response) = message.command else { panic!() };
                end = Some((response.status.0, response.number_of_failed_suboperations));
            }
            Step::Invoke(sub_operation) => {
                let (mut bytes, mut data_set) = (Vec::new(), sub_operation.data_set.unwrap());
                while let Some(chunk) = data_set.next(16_372).unwrap() {
                    bytes.extend_from_slice(&chunk);
                }
                sent.push((sub_operation.command.sop_instance_uid().unwrap().to_string(), bytes));
                let command = sub_operation.command.response(Status::SUCCESS).unwrap();
                let message_id = sub_operation.command.message_id().unwrap();
                operation.answered(message_id, Ok(Reply { command, data_set: None }));
            }
            Step::Room(_) => {}
            Step::Done => {
                let (status, failed) = end.unwrap();
                return (status, sent, failed);
            }
            step => panic!("{step:?}"),
        }
    }
}

fn filled(folder: &Folder) -> Archive {
    let archive = folder.open();
    for (study, series) in [(2, 1), (2, 2), (3, 1), (4, 1)] {
        for number in 1..3 {
            assert_eq!(store(&archive, &instance(study, series, number)), 0x0000);
        }
    }
    archive
}

fn names(sent: &[(String, Vec<u8>)]) -> Vec<&str> {
    sent.iter().map(|(name, _)| name.as_str()).collect()
}

const LEVEL: Tag = tags::QUERY_RETRIEVE_LEVEL;

#[test]
fn what_is_sent_is_what_was_stored_at_every_level() {
    let folder = Folder::new("get");
    let archive = filled(&folder);
    let (status, sent, _) =
        get(&archive, &STUDY_ROOT, &[(LEVEL, "STUDY"), (tags::STUDY_INSTANCE_UID, r"1.2.3\1.2.4")]);
    assert_eq!((status, names(&sent)), (0x0000, vec!["1.2.3.1.1", "1.2.3.1.2", "1.2.4.1.1", "1.2.4.1.2"]));
    let expected = instance(3, 1, 2).to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    assert!(sent[1].1 == expected);

    let (_, sent, _) = get(&archive, &PATIENT_ROOT, &[(LEVEL, "PATIENT"), (tags::PATIENT_ID, "P1")]);
    assert_eq!(sent.len(), 6);
    let keys = [
        (LEVEL, "SERIES"),
        (tags::PATIENT_ID, "P1"),
        (tags::STUDY_INSTANCE_UID, "1.2.2"),
        (tags::SERIES_INSTANCE_UID, "1.2.2.2"),
    ];
    assert_eq!(names(&get(&archive, &PATIENT_ROOT, &keys).1), ["1.2.2.2.1", "1.2.2.2.2"]);
    let keys = [
        (LEVEL, "IMAGE"),
        (tags::STUDY_INSTANCE_UID, "1.2.2"),
        (tags::SERIES_INSTANCE_UID, "1.2.2.2"),
        (tags::SOP_INSTANCE_UID, "1.2.2.2.2"),
    ];
    assert_eq!(names(&get(&archive, &STUDY_ROOT, &keys).1), ["1.2.2.2.2"]);
    let keys = [(LEVEL, "STUDY"), (tags::STUDY_INSTANCE_UID, "1.2.99")];
    assert_eq!(get(&archive, &STUDY_ROOT, &keys).0, 0x0000);
}

#[test]
fn a_deflated_data_set_goes_out_as_it_came_in() {
    let folder = Folder::new("get-deflated");
    let archive = folder.open();
    let data_set = instance(1, 1, 1);
    assert_eq!(store_in(&archive, &data_set, Encoding::DeflatedExplicitVrLittleEndian).0, 0x0000);
    let (status, sent, _) =
        get(&archive, &STUDY_ROOT, &[(LEVEL, "STUDY"), (tags::STUDY_INSTANCE_UID, "1.2.1")]);
    assert_eq!(status, 0x0000);
    assert_eq!(Some(&sent[0].1), data_set.to_vec(Encoding::DeflatedExplicitVrLittleEndian).ok().as_ref());
    let sent = DataSet::read(sent[0].1.clone(), Encoding::DeflatedExplicitVrLittleEndian).unwrap();
    assert_eq!(
        sent.to_vec(Encoding::ExplicitVrLittleEndian),
        data_set.to_vec(Encoding::ExplicitVrLittleEndian)
    );
}

#[test]
fn a_retrieval_without_its_unique_keys_is_refused() {
    let folder = Folder::new("get-refused");
    let archive = filled(&folder);
    for keys in [
        [(LEVEL, "STUDY"), (tags::STUDY_INSTANCE_UID, "")],
        [(LEVEL, "STUDY"), (tags::PATIENT_ID, "P1")],
        [(LEVEL, "SERIES"), (tags::SERIES_INSTANCE_UID, "1.2.2.2")],
        [(LEVEL, "PATIENT"), (tags::PATIENT_ID, "P1")],
    ] {
        assert_eq!(get(&archive, &STUDY_ROOT, &keys).0, 0xA900, "{keys:?}");
    }
    assert_eq!(get(&archive, &PATIENT_ROOT, &[(LEVEL, "PATIENT"), (tags::PATIENT_ID, "P*")]).0, 0xA900);
}

#[test]
fn a_file_that_is_gone_or_not_whole_is_a_failed_sub_operation() {
    let folder = Folder::with_files("get-gone");
    // Closed, it has nothing left in the index that would serve in their place.
    drop(filled(&folder));
    let archive = folder.open();
    let files = folder.files("instances");
    let of = |name: &str| files.iter().find(|file| file.ends_with(format!("{name}.dcm"))).unwrap();
    fs::remove_file(of("1.2.2.1.1")).unwrap();
    fs::write(of("1.2.2.2.1"), b"short").unwrap();
    let (status, sent, failed) =
        get(&archive, &STUDY_ROOT, &[(LEVEL, "STUDY"), (tags::STUDY_INSTANCE_UID, "1.2.2")]);
    assert_eq!((status, sent.len(), failed), (0xB000, 2, Some(2)));
}
