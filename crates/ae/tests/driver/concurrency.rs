//! Associations are served side by side: none waits for another.

use std::{
    sync::{
        Arc, Barrier, Condvar, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use crate::driver::{
    ApplicationEntity, DataSet, Instance, Limits, Move, Retrieval, Status, Storage, StoreRequest,
    query::Matches,
    query::{FindRequest, Query},
    retrieve::RetrieveRequest,
};
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};

use crate::support::Scp;

const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const MOVE: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;
const QUERIES: usize = 10;
const MATCHES: usize = 20;
const INSTANCES: usize = 500;
/// Far longer than any of this takes; a test that waits so long has found what it looks for.
const PATIENCE: Duration = Duration::from_secs(60);

/// Opens once.
#[derive(Default)]
struct Gate(Mutex<bool>, Condvar);

impl Gate {
    fn open(&self) {
        *self.0.lock().unwrap() = true;
        self.1.notify_all();
    }

    /// Waits for it; whether it has opened.
    fn pass(&self) -> bool {
        let (open, _) = self.1.wait_timeout_while(self.0.lock().unwrap(), PATIENCE, |open| !*open).unwrap();
        *open
    }
}

fn entity(title: &str) -> ApplicationEntity {
    ApplicationEntity::new(title).unwrap().limits(Limits { dimse: Some(PATIENCE), ..Limits::default() })
}

fn image(number: usize) -> Instance {
    let mut image = DataSet::new();
    image.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    image.set(tags::SOP_INSTANCE_UID, Uid::new(&format!("1.2.3.{number}")).unwrap()).unwrap();
    Instance::new(&image).unwrap()
}

fn study() -> DataSet {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    identifier
}

/// The destination stops half-way through the C-MOVE until every query has ended, and every query stops half-way
/// through its matches until all the others are there: if one of them waited for another, none would end.
#[test]
fn ten_queries_at_once_wait_neither_for_each_other_nor_for_a_c_move_of_500() {
    let (half_way, queries_done) = (Arc::new(Gate::default()), Arc::new(Gate::default()));
    let stored = Arc::new(AtomicUsize::new(0));
    let store = {
        let (half_way, queries_done, stored) = (half_way.clone(), queries_done.clone(), stored.clone());
        move |_: &StoreRequest, _: DataSet| {
            if stored.fetch_add(1, Ordering::SeqCst) == INSTANCES / 2 {
                half_way.open();
                assert!(queries_done.pass(), "the queries waited for the C-MOVE");
            }
            Status::SUCCESS
        }
    };
    let workstation = Scp::start(entity("WORKSTATION").provide(Storage::any(store)));
    let all_here = Arc::new(Barrier::new(QUERIES));
    let find = move |_: &FindRequest, identifier: DataSet| {
        let all_here = all_here.clone();
        Matches::new((0..MATCHES).map(move |number| {
            if number == MATCHES / 2 {
                all_here.wait();
            }
            identifier.clone()
        }))
    };
    let instances = |_: &RetrieveRequest, _: DataSet| {
        Retrieval::new(INSTANCES, (0..INSTANCES).map(image))
            .announcing([(uids::CT_IMAGE_STORAGE, uids::EXPLICIT_VR_LITTLE_ENDIAN)])
    };
    let destinations = [workstation.destination("WORKSTATION")];
    let scp = Scp::start(
        entity("SCP").provide(Query::study_root(find)).provide(Move::study_root(instances, destinations)),
    );
    thread::scope(|scope| {
        let moved = scope.spawn(|| {
            let scu = entity("MOVESCU").propose(MOVE, TransferSyntax::UNCOMPRESSED);
            let mut association = scu.associate(scp.address().as_str()).unwrap();
            let destination = "WORKSTATION".parse().unwrap();
            let moved = association.move_to(&MOVE, destination, &study()).unwrap().finish().unwrap();
            association.release().unwrap();
            moved.response
        });
        assert!(half_way.pass(), "the C-MOVE did not begin");
        let queries = (0..QUERIES).map(|_| {
            scope.spawn(|| {
                let scu = entity("FINDSCU").propose(FIND, TransferSyntax::UNCOMPRESSED);
                let mut association = scu.associate(scp.address().as_str()).unwrap();
                let matches = association.find(&FIND, &study()).unwrap().map(Result::unwrap).count();
                association.release().unwrap();
                matches
            })
        });
        let matches: Vec<_> =
            queries.collect::<Vec<_>>().into_iter().map(|query| query.join().unwrap()).collect();
        assert_eq!(matches, [MATCHES; QUERIES]);
        queries_done.open();
        let response = moved.join().unwrap();
        assert_eq!(response.status, Status::SUCCESS);
        assert_eq!(response.counts.completed, Some(INSTANCES as u16));
    });
}
