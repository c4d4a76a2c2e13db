//! C-GET and C-MOVE over loopback, both sides.

use std::{
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use crate::driver::{
    ApplicationEntity, Association, DataSet, Destination, Error, Get, Instance, Limits, Move, Retrieval,
    RetrieveResult, Shutdown, Status, Storage, StoreRequest,
    retrieve::{RetrieveRequest, plan::GetPlan},
};
use kerma_association::negotiation::Supported;
use kerma_dataset::{Element, Value, part10::Part10};
use kerma_dictionary::{AeTitle, TransferSyntax, Uid, Vr, tags, uids};
use kerma_dimse::Command;
use kerma_service::{Operation, Request, ServiceClass};

use crate::support::{Scp, ended};

const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
const MOVE: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;

fn title(title: &str) -> AeTitle {
    title.parse().unwrap()
}

fn entity(title: &str) -> ApplicationEntity {
    let limits = Limits { dimse: Some(Duration::from_secs(2)), ..Limits::default() };
    ApplicationEntity::new(title).unwrap().limits(limits)
}

fn data_set(sop_class: &Uid, number: usize) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, sop_class.clone()).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, uid(number)).unwrap();
    data_set.set(tags::PATIENT_ID, "ABCD").unwrap();
    data_set.set(tags::PIXEL_DATA, vec![7u8; 100_000]).unwrap();
    data_set
}

fn uid(number: usize) -> Uid {
    Uid::new(&format!("1.2.3.{number}")).unwrap()
}

/// A handler that gives so many CT images.
fn images(count: usize) -> impl Fn(&RetrieveRequest, DataSet) -> Retrieval + Copy {
    move |_: &RetrieveRequest, _: DataSet| {
        Retrieval::of((0..count).map(|number| data_set(&uids::CT_IMAGE_STORAGE, number)))
    }
}

/// What was stored, in its order.
#[derive(Clone, Default)]
struct Stored(Arc<Mutex<Vec<(StoreRequest, DataSet)>>>);

impl Stored {
    fn handler(&self) -> impl Fn(&StoreRequest, DataSet) -> Status + Send + Sync + 'static {
        let stored = self.0.clone();
        move |request: &StoreRequest, data_set: DataSet| {
            stored.lock().unwrap().push((request.clone(), data_set));
            Status::SUCCESS
        }
    }

    fn data_sets(&self) -> Vec<DataSet> {
        self.0.lock().unwrap().iter().map(|(_, data_set)| data_set.clone()).collect()
    }

    fn len(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

fn study() -> DataSet {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    identifier
}

fn get_scu(scp: &Scp, expected: &[Uid]) -> Association {
    let plan = GetPlan::new(GET).expect(expected.iter().cloned()).finish();
    entity("GETSCU").propose_get(&plan).associate(scp.address().as_str()).unwrap()
}

fn move_scu(scp: &Scp) -> Association {
    entity("MOVESCU").propose(MOVE, TransferSyntax::UNCOMPRESSED).associate(scp.address().as_str()).unwrap()
}

/// Status, and the numbers of remaining, completed, failed and warning sub-operations.
fn summary(fetched: &RetrieveResult) -> (u16, [Option<u16>; 4]) {
    let counts = fetched.response.counts;
    (fetched.response.status.0, [counts.remaining, counts.completed, counts.failed, counts.warning])
}

#[test]
fn c_get_brings_every_instance_and_reports_after_each() {
    let scp = Scp::start(entity("SCP").provide(Get::study_root(images(3))));
    let mut association = get_scu(&scp, &[uids::CT_IMAGE_STORAGE]);
    let stored = Stored::default();
    let mut getting = association.get(&GET, &study(), stored.handler()).unwrap();
    let remaining: Vec<_> = getting.by_ref().map(|counts| counts.unwrap().remaining.unwrap()).collect();
    assert_eq!(remaining, [2, 1, 0]);
    let fetched = ended(getting);
    assert_eq!(summary(&fetched), (0x0000, [None, Some(3), Some(0), Some(0)]));
    assert!(fetched.is_complete());
    assert_eq!(fetched.received, 3);
    let sent: Vec<_> = (0..3).map(|number| data_set(&uids::CT_IMAGE_STORAGE, number)).collect();
    assert_eq!(stored.data_sets(), sent);
    association.release().unwrap();
}

#[test]
fn one_application_entity_provides_storage_and_c_get_of_the_same_sop_classes() {
    let stored = Stored::default();
    for storage_first in [true, false] {
        let (storage, get) = (Storage::any(stored.handler()), Get::study_root(images(1)));
        let provider = match storage_first {
            true => entity("SCP").provide(storage).provide(get),
            false => entity("SCP").provide(get).provide(storage),
        };
        let scp = Scp::start(provider);
        let mut association = get_scu(&scp, &[]);
        let fetched = ended(association.get(&GET, &study(), stored.handler()).unwrap());
        assert_eq!(fetched.response.status, Status::SUCCESS);
        association.release().unwrap();
        let mut association = entity("STORESCU")
            .propose(uids::CT_IMAGE_STORAGE, TransferSyntax::UNCOMPRESSED)
            .associate(scp.address().as_str())
            .unwrap();
        let image = data_set(&uids::CT_IMAGE_STORAGE, 9);
        let response = association.store(&image, &uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
        assert_eq!(response.status, Status::SUCCESS);
        association.release().unwrap();
    }
    assert_eq!(stored.len(), 4);
}

#[test]
fn an_instance_whose_context_was_not_accepted_is_a_failed_sub_operation() {
    let handler = |_: &RetrieveRequest, _: DataSet| {
        let private = Uid::from_static("1.2.840.99999.1");
        Retrieval::of([data_set(&private, 0), data_set(&uids::CT_IMAGE_STORAGE, 1)])
    };
    let scp = Scp::start(entity("SCP").provide(Get::study_root(handler)));
    let mut association = get_scu(&scp, &[]);
    let stored = Stored::default();
    let fetched = ended(association.get(&GET, &study(), stored.handler()).unwrap());
    assert_eq!(summary(&fetched), (0xB000, [None, Some(1), Some(1), Some(0)]));
    assert_eq!(fetched.response.failed_instances, [uid(0)]);
    assert!(!fetched.is_complete());
    assert_eq!(stored.len(), 1);
    association.release().unwrap();
}

#[test]
fn what_the_requestor_refuses_is_listed_on_both_sides() {
    let scp = Scp::start(entity("SCP").provide(Get::study_root(images(3))));
    let mut association = get_scu(&scp, &[]);
    let handler = |request: &StoreRequest, _: DataSet| match request.affected_sop_instance_uid == uid(0) {
        true => Err("disk full"),
        false if request.affected_sop_instance_uid == uid(1) => Ok(Status::COERCION_OF_DATA_ELEMENTS),
        false => Ok(Status::SUCCESS),
    };
    let fetched = ended(association.get(&GET, &study(), handler).unwrap());
    assert_eq!(summary(&fetched), (0xB000, [None, Some(1), Some(1), Some(1)]));
    assert_eq!(fetched.response.failed_instances, [uid(0)]);
    assert_eq!(fetched.refused, [(uid(0), Status(0xC211))]);
    assert_eq!(fetched.received, 2);
    association.release().unwrap();
}

/// A requestor that proposes a storage context and forgets role selection.
fn forgetful(scp: &Scp) -> Association {
    entity("GETSCU")
        .propose(GET, TransferSyntax::UNCOMPRESSED)
        .propose(uids::CT_IMAGE_STORAGE, TransferSyntax::UNCOMPRESSED)
        .associate(scp.address().as_str())
        .unwrap()
}

#[test]
fn a_requestor_that_forgot_role_selection_is_sent_to_and_itself_refuses_with_0122() {
    let scp = Scp::start(entity("SCP").provide(Get::study_root(images(2))));
    let mut association = forgetful(&scp);
    let stored = Stored::default();
    let fetched = ended(association.get(&GET, &study(), stored.handler()).unwrap());
    assert_eq!(summary(&fetched), (0xA702, [None, Some(0), Some(2), Some(0)]));
    assert_eq!(fetched.refused, [0, 1].map(|number| (uid(number), Status(0x0122))));
    association.release().unwrap();
}

#[test]
fn a_strict_scp_does_not_send_without_role_selection() {
    let scp = Scp::start(entity("SCP").provide(Get::study_root(images(2)).strict()));
    let mut association = forgetful(&scp);
    assert_eq!(association.negotiated().contexts.len(), 1);
    let fetched = ended(association.get(&GET, &study(), Stored::default().handler()).unwrap());
    assert_eq!(summary(&fetched), (0xA702, [None, Some(0), Some(2), Some(0)]));
    assert!(fetched.refused.is_empty());
    association.release().unwrap();
    let mut association = get_scu(&scp, &[]);
    let fetched = ended(association.get(&GET, &study(), Stored::default().handler()).unwrap());
    assert_eq!(fetched.response.status, Status::SUCCESS);
    association.release().unwrap();
}

/// An acceptor that knows nothing of role selection and sends all the same: the models of a C-GET SCP beside a
/// Storage SCP.
struct WithoutRoles(Get);

impl ServiceClass for WithoutRoles {
    fn supported(&self) -> Vec<Supported> {
        self.0.supported().into_iter().filter(|supported| supported.abstract_syntax.contains(&GET)).collect()
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        self.0.begin(request, has_data_set)
    }
}

#[test]
fn an_acceptor_that_ignores_role_selection_is_taken_from_unless_it_is_to_be_strict() {
    let class = WithoutRoles(Get::study_root(images(2)));
    let scp = Scp::start(entity("SCP").provide(class).provide(Storage::any(Stored::default().handler())));
    let requestor = entity("GETSCU")
        .propose(GET, TransferSyntax::UNCOMPRESSED)
        .propose(uids::CT_IMAGE_STORAGE, TransferSyntax::UNCOMPRESSED)
        .propose_roles(uids::CT_IMAGE_STORAGE, true, true);
    for (requestor, status) in [(requestor.clone(), 0x0000), (requestor.strict_roles(), 0xA702)] {
        let mut association = requestor.associate(scp.address().as_str()).unwrap();
        assert!(!association.negotiated().contexts[1].roles.scp);
        let stored = Stored::default();
        let fetched = ended(association.get(&GET, &study(), stored.handler()).unwrap());
        assert_eq!(fetched.response.status, Status(status));
        association.release().unwrap();
    }
}

#[test]
fn a_retrieval_that_fails_is_the_last_item_and_what_it_finishes_with_and_its_result_is_there() {
    let scp = Scp::start(entity("SCP").provide(Get::study_root(images(2)).strict()));
    let mut association = forgetful(&scp);
    let failed = |error: &Error| matches!(error, Error::Status { status: Status(0xA702), .. });
    let mut getting = association.get(&GET, &study(), Stored::default().handler()).unwrap();
    let items: Vec<_> = getting.by_ref().collect();
    let (last, others) = items.split_last().unwrap();
    assert!(others.iter().all(Result::is_ok) && failed(last.as_ref().unwrap_err()), "{items:?}");
    assert!(getting.next().is_none());
    assert_eq!(getting.result().unwrap().response.failed_instances.len(), 2);
    assert!(failed(&getting.finish().unwrap_err()));
    // Without being iterated over, too; and the association goes on.
    let getting = association.get(&GET, &study(), Stored::default().handler()).unwrap();
    assert!(failed(&getting.finish().unwrap_err()));
    association.release().unwrap();
}

#[test]
fn c_get_is_cancelled_between_two_sub_operations() {
    let scp = Scp::start(entity("SCP").provide(Get::study_root(images(500))));
    let mut association = get_scu(&scp, &[]);
    let stored = Stored::default();
    let mut getting = association.get(&GET, &study(), stored.handler()).unwrap();
    getting.next().unwrap().unwrap();
    getting.cancel().unwrap();
    let fetched = ended(getting);
    let (status, counts) = summary(&fetched);
    assert_eq!(status, 0xFE00);
    let [remaining, completed, failed, warning] = counts.map(Option::unwrap);
    assert!(remaining > 400, "{remaining}");
    assert_eq!((usize::from(completed), failed, warning), (stored.len(), 0, 0));
    assert_eq!(remaining + completed, 500);
    association.release().unwrap();
}

#[test]
fn a_c_get_that_is_dropped_is_cancelled_and_the_association_goes_on() {
    let scp = Scp::start(entity("SCP").provide(Get::study_root(images(100))));
    let mut association = get_scu(&scp, &[]);
    let stored = Stored::default();
    drop(association.get(&GET, &study(), stored.handler()).unwrap());
    let fetched = ended(association.get(&GET, &study(), stored.handler()).unwrap());
    assert_eq!(summary(&fetched), (0x0000, [None, Some(100), Some(0), Some(0)]));
    drop(association.get(&GET, &study(), stored.handler()).unwrap());
    association.release().unwrap();
}

#[test]
fn nothing_to_get_is_success_with_zero_counts() {
    let scp = Scp::start(entity("SCP").provide(Get::study_root(images(0))));
    let mut association = get_scu(&scp, &[]);
    let fetched = ended(association.get(&GET, &study(), Stored::default().handler()).unwrap());
    assert_eq!(summary(&fetched), (0x0000, [None, Some(0), Some(0), Some(0)]));
    association.release().unwrap();
}

#[test]
fn what_is_expected_and_not_accepted_is_said() {
    let scp = Scp::start(entity("SCP").provide(Get::study_root(images(1))));
    // The acceptor knows every storage SOP class but not this one, which is no such.
    let mut association = get_scu(&scp, &[uids::VERIFICATION, uids::CT_IMAGE_STORAGE]);
    let fetched = ended(association.get(&GET, &study(), Stored::default().handler()).unwrap());
    assert_eq!(fetched.unreceivable, [uids::VERIFICATION]);
    assert!(!fetched.is_complete());
    association.release().unwrap();
}

/// A file with encapsulated Pixel Data.
fn compressed(number: usize) -> Vec<u8> {
    let mut image = data_set(&uids::MR_IMAGE_STORAGE, number);
    let mut pixels = kerma_dataset::Encapsulated::default();
    pixels.fragments.push(vec![0xFF, 0xD8, 0xFF, 0xD9].into());
    image.insert(Element::new(tags::PIXEL_DATA, Vr::OB, Value::from(pixels)));
    Part10::new(image, uids::JPEG_BASELINE_8_BIT).unwrap().to_vec().unwrap()
}

#[test]
fn a_file_is_sent_as_it_is_in_its_own_transfer_syntax() {
    let file = compressed(5);
    let path = std::env::temp_dir().join(format!("kerma-ae-retrieve-{}.dcm", std::process::id()));
    std::fs::write(&path, &file).unwrap();
    let handler = {
        let path = path.clone();
        move |_: &RetrieveRequest, _: DataSet| Retrieval::of([crate::driver::instance(&path)])
    };
    let workstation = Stored::default();
    let destination = Scp::start(entity("WORKSTATION").provide(Storage::any(workstation.handler())));
    let scp = Scp::start(
        entity("SCP")
            .provide(Get::study_root(handler.clone()))
            .provide(Move::study_root(handler, [destination.destination("WORKSTATION")])),
    );
    let plan = GetPlan::new(GET)
        .expect([uids::MR_IMAGE_STORAGE])
        .transfer_syntaxes([uids::EXPLICIT_VR_LITTLE_ENDIAN, uids::JPEG_BASELINE_8_BIT])
        .finish();
    let address = scp.address();
    let mut association = entity("GETSCU").propose_get(&plan).associate(address.as_str()).unwrap();
    let stored = Stored::default();
    let fetched = ended(association.get(&GET, &study(), stored.handler()).unwrap());
    assert_eq!(summary(&fetched), (0x0000, [None, Some(1), Some(0), Some(0)]));
    association.release().unwrap();
    // The first instance is looked at, so that its kind need not be announced.
    let mut association = move_scu(&scp);
    let moved = ended(association.move_to(&MOVE, title("WORKSTATION"), &study()).unwrap());
    assert_eq!(summary(&moved), (0x0000, [None, Some(1), Some(0), Some(0)]));
    association.release().unwrap();
    std::fs::remove_file(&path).unwrap();
    for stored in [stored, workstation] {
        let stored = stored.0.lock().unwrap();
        assert_eq!(stored[0].0.context.transfer_syntax, uids::JPEG_BASELINE_8_BIT);
        assert_eq!(stored[0].1, Part10::read(file.clone()).unwrap().data_set);
    }
}

#[test]
fn c_move_sends_to_the_destination_and_says_who_asked() {
    let workstation = Stored::default();
    let destination = Scp::start(entity("WORKSTATION").provide(Storage::any(workstation.handler())));
    let scp = Scp::start(
        entity("SCP").provide(Move::study_root(images(3), vec![destination.destination("WORKSTATION")])),
    );
    let mut association = move_scu(&scp);
    let mut moving = association.move_to(&MOVE, title("WORKSTATION"), &study()).unwrap();
    let remaining: Vec<_> = moving.by_ref().map(|counts| counts.unwrap().remaining.unwrap()).collect();
    assert_eq!(remaining, [2, 1, 0]);
    let moved = ended(moving);
    assert_eq!(summary(&moved), (0x0000, [None, Some(3), Some(0), Some(0)]));
    let stored = workstation.0.lock().unwrap();
    for (index, (request, data)) in stored.iter().enumerate() {
        assert_eq!(*data, data_set(&uids::CT_IMAGE_STORAGE, index));
        assert_eq!(request.message_id, 2 + u16::try_from(index).unwrap());
        assert_eq!(request.move_originator_ae_title, Some(title("MOVESCU")));
        assert_eq!(request.move_originator_message_id, Some(1));
        assert_eq!(request.association.requestor, title("SCP"));
        assert_eq!(request.association.acceptor, title("WORKSTATION"));
    }
    association.release().unwrap();
}

#[test]
fn a_destination_that_is_unknown_or_not_there_is_a801() {
    let nowhere = Destination { ae_title: title("NOWHERE"), host: "127.0.0.1".into(), port: 1 };
    let scp = Scp::start(entity("SCP").provide(Move::study_root(images(3), vec![nowhere])));
    let mut association = move_scu(&scp);
    for destination in ["UNKNOWN", "NOWHERE"] {
        let moved = ended(association.move_to(&MOVE, title(destination), &study()).unwrap());
        assert_eq!(summary(&moved), (0xA801, [None; 4]), "{destination}");
        assert!(moved.response.failed_instances.is_empty());
    }
    association.release().unwrap();
}

#[test]
fn a_destination_that_aborts_half_way_fails_the_rest() {
    let workstation = Stored::default();
    let shutdown: Arc<Mutex<Option<Shutdown>>> = Arc::default();
    let handler = {
        let (store, shutdown) = (workstation.handler(), shutdown.clone());
        move |request: &StoreRequest, data_set: DataSet| {
            if request.affected_sop_instance_uid == uid(1) {
                shutdown.lock().unwrap().as_ref().unwrap().shutdown();
            }
            store(request, data_set)
        }
    };
    let destination = Scp::start(entity("WORKSTATION").provide(Storage::any(handler)));
    *shutdown.lock().unwrap() = Some(destination.shutdown.clone());
    let scp = Scp::start(
        entity("SCP").provide(Move::study_root(images(5), vec![destination.destination("WORKSTATION")])),
    );
    let mut association = move_scu(&scp);
    let mut moving = association.move_to(&MOVE, title("WORKSTATION"), &study()).unwrap();
    assert_eq!(moving.by_ref().count(), 5);
    let moved = ended(moving);
    assert_eq!(summary(&moved), (0xB000, [None, Some(2), Some(3), Some(0)]));
    assert_eq!(moved.response.failed_instances, [2, 3, 4].map(uid));
    association.release().unwrap();
}

#[test]
fn c_move_is_cancelled_between_two_sub_operations() {
    let workstation = Stored::default();
    let destination = Scp::start(entity("WORKSTATION").provide(Storage::any(workstation.handler())));
    let scp = Scp::start(
        entity("SCP").provide(Move::study_root(images(500), vec![destination.destination("WORKSTATION")])),
    );
    let mut association = move_scu(&scp);
    let mut moving = association.move_to(&MOVE, title("WORKSTATION"), &study()).unwrap();
    moving.next().unwrap().unwrap();
    moving.cancel().unwrap();
    let (status, counts) = summary(&ended(moving));
    let [remaining, completed, ..] = counts.map(Option::unwrap);
    assert_eq!(status, 0xFE00);
    assert!(remaining > 300, "{remaining}");
    assert_eq!(usize::from(completed), workstation.len());
    // One that is dropped is cancelled too, and the association goes on.
    drop(association.move_to(&MOVE, title("WORKSTATION"), &study()).unwrap());
    let unknown = ended(association.move_to(&MOVE, title("UNKNOWN"), &study()).unwrap());
    assert_eq!(unknown.response.status, Status::MOVE_DESTINATION_UNKNOWN);
    association.release().unwrap();
}

#[test]
fn a_requestor_that_aborts_in_the_middle_of_a_c_move_stops_it() {
    let workstation = Stored::default();
    let destination = Scp::start(entity("WORKSTATION").provide(Storage::any(workstation.handler())));
    let scp = Scp::start(
        entity("SCP").provide(Move::study_root(images(500), vec![destination.destination("WORKSTATION")])),
    );
    let mut association = move_scu(&scp);
    let mut moving = association.move_to(&MOVE, title("WORKSTATION"), &study()).unwrap();
    moving.next().unwrap().unwrap();
    drop(moving);
    association.abort();
    thread::sleep(Duration::from_millis(200));
    let stored = workstation.len();
    thread::sleep(Duration::from_millis(200));
    assert_eq!(workstation.len(), stored);
    assert!(stored < 400, "{stored}");
}

#[test]
fn bulk_data_is_left_out_where_it_is_not_wanted() {
    let model = uids::COMPOSITE_INSTANCE_RETRIEVE_WITHOUT_BULK_DATA_GET;
    let handler = |_: &RetrieveRequest, _: DataSet| {
        let file = Part10::read(compressed(1)).unwrap();
        let instance = Instance::in_transfer_syntax(&file.data_set, uids::JPEG_BASELINE_8_BIT).unwrap();
        Retrieval::of([instance, Instance::new(&data_set(&uids::MR_IMAGE_STORAGE, 2)).unwrap()])
    };
    let scp = Scp::start(entity("SCP").provide(Get::without_bulk_data(handler)));
    let plan = GetPlan::new(model.clone()).finish();
    let address = scp.address();
    let mut association = entity("GETSCU").propose_get(&plan).associate(address.as_str()).unwrap();
    let stored = Stored::default();
    let fetched = ended(association.get(&model, &study(), stored.handler()).unwrap());
    assert_eq!(summary(&fetched), (0x0000, [None, Some(2), Some(0), Some(0)]));
    for (number, data) in stored.data_sets().into_iter().enumerate() {
        let mut expected = data_set(&uids::MR_IMAGE_STORAGE, number + 1);
        expected.remove(tags::PIXEL_DATA);
        assert_eq!(data, expected);
    }
    association.release().unwrap();
}
