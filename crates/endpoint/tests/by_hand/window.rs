//! Requests that a peer may send before its earlier ones are answered (PS3.7 §D.3.3.3) are all served: what there is no room for
//! is left unread. Those of a C-GET are as many as its requestor performs at a time.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use kerma_association::Limits;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Uid, tags, uids};
use kerma_dimse::{CGetRq, CStoreRq, Command};
use kerma_endpoint::{Address, Endpoint, Event, In, Observe, Setup};
use kerma_pdu::{AsynchronousOperationsWindow, RoleSelection};
use kerma_service::{
    AssociationInfo, Instance, Services, StoreRequest,
    retrieve::{Get, Retrieval, RetrieveRequest},
    storage::Storage,
};
use kerma_status::Status;

use super::order::image;
use super::pending::once;
use super::{Side, exchange, proposal, setup};

/// Less than the images take together.
const HELD: usize = 1_000_000;
const IMAGES: usize = 12;

/// An SCU and an SCP that stores once it is let, with this window.
fn sides(invoked: Option<u16>, ready: &Arc<AtomicBool>) -> (Side, Side) {
    let (address, ready): (Address, _) = ("SIDE@127.0.0.1:104".parse().unwrap(), ready.clone());
    let window = invoked.map(|invoked| AsynchronousOperationsWindow { invoked, performed: 1 });
    let mut of_scu = Setup::clone(&setup(Services::new()));
    of_scu.user_information.asynchronous_operations_window = window;
    let storage = Storage::standard(move |_: &StoreRequest, _: DataSet| once(&ready));
    let mut of_scp = Setup::clone(&setup(Services::new().with(storage)));
    of_scp.policy.asynchronous_operations_window = window;
    of_scp.limits = Limits { held: HELD, ..Limits::default() };
    let proposals = [proposal(&uids::CT_IMAGE_STORAGE)];
    let scu = Endpoint::requestor(Arc::new(of_scu), &address, &proposals, None).unwrap();
    let scp = Endpoint::acceptor(Arc::new(of_scp), None, None);
    let (mut scu, mut scp) = (Side::new(scu), Side::new(scp));
    exchange(&mut scu, &mut scp);
    (scu, scp)
}

/// The statuses of the responses, in the order of the requests.
fn send(invoked: Option<u16>) -> Vec<Status> {
    let ready = Arc::new(AtomicBool::new(false));
    let (mut scu, mut scp) = sides(invoked, &ready);
    let mut bytes = Vec::new();
    for number in 1..=IMAGES {
        let instance = Uid::new(&format!("1.2.3.{number}")).unwrap();
        let request = CStoreRq::new(number as u16, uids::CT_IMAGE_STORAGE, instance);
        scu.endpoint.invoke(1, request.into(), Some(Box::new(image(number, 100_000)))).unwrap();
        scu.run();
        bytes.extend(scu.sent());
    }
    // As a socket gives it: not before it is asked for.
    let mut rest = &bytes[..];
    while !rest.is_empty() && scp.wait.unwrap().peer.read {
        let (part, others) = rest.split_at(rest.len().min(16_384));
        scp.receive(part);
        rest = others;
    }
    assert!(scp.wait.unwrap().pending && scp.endpoint.held().queued <= HELD);
    assert_eq!(rest.is_empty(), invoked.is_none(), "what may be sent is left unread");
    while !scp.endpoint.is_idle() || !rest.is_empty() {
        ready.store(true, Ordering::Relaxed);
        scp.tell(In::Woken);
        scp.run();
        let (part, others) = rest.split_at(rest.len().min(16_384));
        scp.receive(part);
        rest = others;
    }
    exchange(&mut scu, &mut scp);
    let mut statuses: Vec<(u16, Status)> = scu.events.iter().filter_map(status).collect();
    statuses.sort_by_key(|(message_id, _)| *message_id);
    statuses.into_iter().map(|(_, status)| status).collect()
}

fn status(event: &Event) -> Option<(u16, Status)> {
    match event {
        Event::Response { message_id, reply, last: true } => Some((*message_id, reply.command.status()?)),
        _ => None,
    }
}

#[test]
fn what_a_window_allows_is_served_however_slow_the_handler_is() {
    for invoked in [0, 2, 16] {
        assert_eq!(send(Some(invoked)), [Status::SUCCESS; IMAGES]);
    }
}

#[test]
fn without_a_window_what_there_is_no_room_for_is_refused() {
    let statuses = send(None);
    assert_eq!(statuses.len(), IMAGES);
    assert_eq!((statuses[0], statuses[IMAGES - 1]), (Status::SUCCESS, Status::OUT_OF_RESOURCES));
}

/// Counts the C-STOREs that come.
#[derive(Default)]
struct Stores(AtomicUsize);

impl Observe for Stores {
    fn message_received(&self, _: &AssociationInfo, command: &Command) {
        self.0.fetch_add(usize::from(matches!(command, Command::CStoreRq(_))), Ordering::Relaxed);
    }
}

const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;

/// An SCU that performs so many operations at a time and stores once it is let, and an SCP that grants so many.
fn retrieving(performed: [Option<u16>; 2], ready: &Arc<AtomicBool>, stores: &Arc<Stores>) -> (Side, Side) {
    let [asked, granted] = performed
        .map(|performed| performed.map(|performed| AsynchronousOperationsWindow { invoked: 1, performed }));
    let (address, ready): (Address, _) = ("SIDE@127.0.0.1:104".parse().unwrap(), ready.clone());
    let storage = Storage::standard(move |_: &StoreRequest, _: DataSet| once(&ready));
    let mut of_scu = Setup::clone(&setup(Services::new().with(storage)));
    of_scu.user_information.asynchronous_operations_window = asked;
    let scp = RoleSelection { sop_class_uid: uids::CT_IMAGE_STORAGE, scu_role: false, scp_role: true };
    of_scu.user_information.role_selections.push(scp);
    of_scu.observers.push(stores.clone());
    let instances = |_: &RetrieveRequest, _: DataSet| {
        Retrieval::of((0..IMAGES).map(|number| Instance {
            sop_class: uids::CT_IMAGE_STORAGE,
            sop_instance: Uid::new(&format!("1.2.3.{number}")).unwrap(),
            transfer_syntax: uids::IMPLICIT_VR_LITTLE_ENDIAN,
            data_set: Box::new(image(number, 1_000)),
        }))
    };
    let mut of_scp = Setup::clone(&setup(Services::new().with(Get::study_root(instances))));
    of_scp.policy.asynchronous_operations_window = granted;
    let proposals = [proposal(&GET), proposal(&uids::CT_IMAGE_STORAGE)];
    let scu = Endpoint::requestor(Arc::new(of_scu), &address, &proposals, None).unwrap();
    let scp = Endpoint::acceptor(Arc::new(of_scp), None, None);
    let (mut scu, mut scp) = (Side::new(scu), Side::new(scp));
    exchange(&mut scu, &mut scp);
    (scu, scp)
}

#[test]
fn a_c_get_has_as_many_sub_operations_under_way_as_its_requestor_performs_and_its_acceptor_grants() {
    #[rustfmt::skip]
    let table = [
        // Asked for, granted, under way.
        (None,     None,     1),
        (None,     Some(16), 1),
        (Some(4),  None,     1),
        (Some(4),  Some(16), 4),
        (Some(16), Some(3),  3),
        (Some(0),  Some(0),  IMAGES),
    ];
    for (asked, granted, most) in table {
        let (ready, stores) = (Arc::new(AtomicBool::new(false)), Arc::new(Stores::default()));
        let (mut scu, mut scp) = retrieving([asked, granted], &ready, &stores);
        let mut identifier = DataSet::new();
        identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
        let identifier = bytes::Bytes::from(identifier.to_vec(Encoding::ImplicitVrLittleEndian).unwrap());
        scu.endpoint.invoke(1, CGetRq::new(1, GET).into(), Some(Box::new(identifier))).unwrap();
        exchange(&mut scu, &mut scp);
        assert_eq!(stores.0.load(Ordering::Relaxed), most, "{asked:?} {granted:?}");
        for _ in 0..IMAGES {
            ready.store(true, Ordering::Relaxed);
            scu.tell(In::Woken);
            exchange(&mut scu, &mut scp);
        }
        let statuses: Vec<Status> = scu.events.iter().filter_map(status).map(|(_, status)| status).collect();
        assert_eq!((statuses, stores.0.load(Ordering::Relaxed)), (vec![Status::SUCCESS], IMAGES));
    }
}
