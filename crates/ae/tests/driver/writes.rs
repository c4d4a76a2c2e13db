//! How often a driver writes to the socket: what is there together is written together.

use std::{
    io::{self, IoSlice},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_entity::transport::{Accept, Transport, Wire};
use kerma_service::PeerCertificate;

use crate::driver::{ApplicationEntity, DataSet, FindRequest, Query};
use crate::support::Scp;

const STUDY_ROOT: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const MATCHES: usize = 2000;

/// Bytes pass as they are, and the writes to the socket are counted.
#[derive(Clone, Default)]
struct Counting(Arc<AtomicUsize>);

impl Accept for Counting {
    fn accept(&self) -> io::Result<Box<dyn Transport>> {
        Ok(Box::new(self.clone()))
    }
}

impl Transport for Counting {
    fn open(&mut self, _: &mut dyn Wire) -> io::Result<bool> {
        Ok(true)
    }

    fn overdue(&self) -> io::Error {
        io::ErrorKind::TimedOut.into()
    }

    fn read(&mut self, wire: &mut dyn Wire, buffer: &mut [u8]) -> io::Result<usize> {
        wire.read(buffer)
    }

    fn write(&mut self, wire: &mut dyn Wire, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        self.0.fetch_add(1, Ordering::Relaxed);
        wire.write_vectored(slices)
    }

    fn holds_bytes(&self) -> bool {
        false
    }

    fn wants_write(&self) -> bool {
        false
    }

    fn flush(&mut self, _: &mut dyn Wire) -> io::Result<()> {
        Ok(())
    }

    fn close(&mut self, _: &mut dyn Wire) {}

    fn certificate(&self) -> Option<Arc<PeerCertificate>> {
        None
    }

    fn description(&self) -> String {
        "counted".into()
    }
}

fn study(number: usize) -> DataSet {
    let mut study = DataSet::new();
    study.set(tags::STUDY_INSTANCE_UID, Uid::new(&format!("1.2.3.{number}")).unwrap()).unwrap();
    study.set(tags::PATIENT_ID, format!("P{number:07}")).unwrap();
    study
}

#[test]
fn a_hundred_matches_that_are_there_together_are_one_write_to_the_socket() {
    let writes = Counting::default();
    let query = Query::study_root(|_: &FindRequest, _: DataSet| (0..MATCHES).map(study).collect::<Vec<_>>());
    let entity = ApplicationEntity::new("SCP").unwrap().provide(query);
    let scp = Scp::start(entity.secure_accepted(Arc::new(writes.clone())));
    let scu = ApplicationEntity::new("SCU").unwrap().propose(STUDY_ROOT, TransferSyntax::UNCOMPRESSED);
    let mut association = scu.associate(scp.address().as_str()).unwrap();

    let before = writes.0.load(Ordering::Relaxed);
    let start = Instant::now();
    let found = association.find(&STUDY_ROOT, &study(0)).unwrap();
    assert_eq!(found.filter(Result::is_ok).count(), MATCHES);
    let writes = writes.0.load(Ordering::Relaxed) - before;
    association.release().unwrap();
    // Each 5 ms at the latest what there is goes out, and the peer is looked at.
    let looks = start.elapsed().as_nanos() / Duration::from_millis(5).as_nanos();
    assert!(writes <= MATCHES / 100 + looks as usize, "{writes} writes of {MATCHES} matches, {looks} looks");
}
