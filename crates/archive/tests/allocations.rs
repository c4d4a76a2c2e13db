//! How often an archive that answers a query asks for memory, and how often it has something to be written, for each match:
//! counts, which are the same on every machine. One test, since the count is that of the process.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::{
    alloc::System,
    sync::Arc,
    task::{Context, Waker},
};

use bytes::Bytes;
use kerma_archive::{Archive, Durability, Options};
use kerma_association::{
    Instant,
    negotiation::{Policy, Proposal},
};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_dimse::{CFindRq, CStoreRq};
use kerma_endpoint::{Address, Endpoint, Event, In, Link, Out, Setup};
use kerma_service::{Services, Source, query::Query, storage::Storage};
use kerma_status::Status;
use stats_alloc::{INSTRUMENTED_SYSTEM, Stats, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const STUDIES: usize = 2000;
const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
/// A driver writes so many slices at once (`kerma-ae`, `kerma-tokio`).
const SLICES: usize = 64;

/// One side of an association, driven by hand.
struct Side {
    endpoint: Endpoint,
    unsent: Vec<u8>,
    writes: usize,
    events: Vec<Event>,
    /// How often the endpoint and all behind it asked for memory.
    allocations: usize,
}

fn asked(stats: Stats) -> usize {
    stats.allocations + stats.reallocations
}

impl Side {
    fn new(endpoint: Endpoint) -> Side {
        let mut side = Side {
            endpoint,
            unsent: Vec::with_capacity(4 << 20),
            writes: 0,
            events: Vec::new(),
            allocations: 0,
        };
        side.tell(In::Connected);
        side
    }

    /// What this side does with something, counted.
    fn counted<T>(&mut self, work: impl FnOnce(&mut Endpoint) -> T) -> T {
        let before = asked(ALLOCATOR.stats());
        let result = work(&mut self.endpoint);
        self.allocations += asked(ALLOCATOR.stats()) - before;
        result
    }

    fn tell(&mut self, input: In) {
        self.counted(|endpoint| endpoint.handle(Instant::START, input)).unwrap();
    }

    /// Does what there is to do, until it has to wait.
    fn run(&mut self) {
        let mut looked = false;
        loop {
            match self.counted(|endpoint| endpoint.poll(Instant::START)) {
                Out::Transmit(link) => {
                    let before = self.unsent.len();
                    let slices = self.endpoint.outgoing(link).take(SLICES);
                    slices.for_each(|bytes| self.unsent.extend_from_slice(bytes));
                    self.writes += 1;
                    self.tell(In::Transmitted(link, self.unsent.len() - before));
                }
                Out::Call(mut call) => {
                    let _ = self.counted(|_| call.run(&mut Context::from_waker(Waker::noop())));
                    self.tell(In::Called(call));
                }
                Out::Event(event) => self.events.push(event),
                // A look finds nothing more.
                Out::Wait(wait) if wait.deadline == Some(Instant::START) && !looked => {
                    looked = true;
                    self.tell(In::Tick);
                }
                Out::Wait(wait) if wait.deadline == Some(Instant::START) => looked = false,
                Out::Wait(_) => return,
                other => panic!("{other:?}"),
            }
        }
    }

    fn last_status(&self) -> Option<Status> {
        match self.events.last() {
            Some(Event::Response { reply, .. }) => reply.command.status(),
            _ => None,
        }
    }

    fn receive(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let buffer = self.endpoint.receive_buffer(Link::Peer);
            let length = buffer.len().min(bytes.len());
            buffer[..length].copy_from_slice(&bytes[..length]);
            bytes = &bytes[length..];
            self.tell(In::Received(Link::Peer, length));
            self.run();
        }
    }
}

fn exchange(one: &mut Side, other: &mut Side) {
    loop {
        one.run();
        other.run();
        if one.unsent.is_empty() && other.unsent.is_empty() {
            return;
        }
        let (from_one, from_other) = (one.unsent.clone(), other.unsent.clone());
        one.unsent.clear();
        other.unsent.clear();
        other.receive(&from_one);
        one.receive(&from_other);
    }
}

fn setup(services: Services) -> Arc<Setup> {
    let mut setup = Setup::new("SIDE".parse().unwrap(), Policy::new(Uid::from_static("1.2.3")));
    setup.policy.supported = services.supported().cloned().collect();
    setup.services = services;
    Arc::new(setup)
}

fn fill(scu: &mut Side, scp: &mut Side) {
    for number in 0..STUDIES {
        let study = format!("1.2.826.0.1.3680043.9.9999.2.{}", 100_000 + number);
        let mut instance = DataSet::new();
        instance.set(tags::SOP_CLASS_UID, &uids::CT_IMAGE_STORAGE).unwrap();
        instance.set(tags::SOP_INSTANCE_UID, format!("{study}.1.1")).unwrap();
        instance.set(tags::STUDY_INSTANCE_UID, study.as_str()).unwrap();
        instance.set(tags::SERIES_INSTANCE_UID, format!("{study}.1")).unwrap();
        instance.set(tags::PATIENT_ID, format!("P{number:07}")).unwrap();
        instance.set(tags::PATIENT_NAME, format!("Doe^Jane{number}")).unwrap();
        instance.set(tags::STUDY_DATE, "20240229").unwrap();
        instance.set(tags::STUDY_DESCRIPTION, "Thorax, with and without contrast").unwrap();
        instance.set(tags::MODALITY, "CT").unwrap();
        let request = CStoreRq::new(1, uids::CT_IMAGE_STORAGE, instance.uid(tags::SOP_INSTANCE_UID).unwrap());
        scu.endpoint.invoke(3, request.into(), encoded(&instance)).unwrap();
        exchange(scu, scp);
        assert_eq!(scu.last_status(), Some(Status::SUCCESS));
    }
}

fn encoded(data_set: &DataSet) -> Option<Box<dyn Source>> {
    let encoding = Encoding::of(&TransferSyntax::UNCOMPRESSED[0]).unwrap();
    Some(Box::new(Bytes::from(data_set.to_vec(encoding).unwrap())))
}

#[test]
fn a_match_costs_less_than_two_allocations_and_many_share_a_write() {
    let folder = std::env::temp_dir().join(format!("kerma-archive-allocations-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    let archive =
        Archive::open(&folder, Options::default().reserve(0).durability(Durability::Relaxed)).unwrap();
    let handler = Arc::new(archive.clone());
    let services = Services::new().with(Query::query_retrieve(handler.clone())).with(Storage::any(handler));
    let mut scp = Side::new(Endpoint::acceptor(setup(services), None, None));
    let address: Address = "SIDE@127.0.0.1:104".parse().unwrap();
    let transfer_syntaxes = vec![TransferSyntax::UNCOMPRESSED[0].clone()];
    let proposals = [FIND, uids::CT_IMAGE_STORAGE]
        .map(|abstract_syntax| Proposal { abstract_syntax, transfer_syntaxes: transfer_syntaxes.clone() });
    let scu = Endpoint::requestor(setup(Services::new()), &address, &proposals, None).unwrap();
    let mut scu = Side::new(scu);
    exchange(&mut scu, &mut scp);
    fill(&mut scu, &mut scp);

    for (what, patient_id) in [("all", ""), ("a wild card", "P00*")] {
        let mut identifier = DataSet::new();
        identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
        identifier.set(tags::PATIENT_ID, patient_id).unwrap();
        for tag in [tags::PATIENT_NAME, tags::STUDY_DATE, tags::STUDY_INSTANCE_UID] {
            identifier.set(tag, "").unwrap();
        }
        scu.endpoint.invoke(1, CFindRq::new(1, FIND).into(), encoded(&identifier)).unwrap();
        scu.events.clear();
        (scp.allocations, scp.writes) = (0, 0);
        exchange(&mut scu, &mut scp);

        let responses = scu.events.iter().filter(|event| matches!(event, Event::Response { .. })).count();
        assert_eq!(responses, STUDIES + 1);
        let (allocations, writes) = (scp.allocations, scp.writes);
        println!("{what}: {allocations} allocations and {writes} writes for {STUDIES} matches");
        assert!(allocations <= 2 * STUDIES, "{what}: {allocations} allocations for {STUDIES} matches");
        assert!(writes <= STUDIES / 100, "{what}: {writes} writes for {STUDIES} matches");
    }
    drop(archive);
    let _ = std::fs::remove_dir_all(&folder);
}
