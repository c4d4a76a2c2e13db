//! The library's own log, at every level: what it says to those who log all of it.

use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::thread;

use kerma::ae::{Outcome, Storage, StoreRequest};
use kerma::{
    ApplicationEntity, Association, DataSet, FindRequest, Query, Status, TransferSyntax, tags, uids,
};

use crate::broken;
use crate::patient::{BIRTH_DATE, CANARY, instance};
use crate::watch::found;

/// A logger that keeps everything that is said in this process.
struct Kept(Mutex<String>);

static KEPT: Kept = Kept(Mutex::new(String::new()));

impl log::Log for Kept {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        writeln!(kept, "{} {}: {}", record.level(), record.target(), record.args()).unwrap();
    }

    fn flush(&self) {}
}

/// Handlers that fail, each with the patient in what it says: by a panic, as one that slices a text has, and by one with a literal.
fn entity() -> ApplicationEntity {
    let stores = |request: &StoreRequest, data_set: DataSet| -> Status {
        let name = data_set.string(tags::PATIENT_NAME).unwrap_or_default();
        match request.message_id % 3 {
            0 => panic!("no such patient: {name} {data_set:?} {request:?}"),
            1 => panic!("a literal"),
            _ => Status::SUCCESS,
        }
    };
    let finds = |_: &FindRequest, identifier: DataSet| -> Result<Vec<DataSet>, Outcome> {
        let name = identifier.string(tags::PATIENT_NAME).unwrap_or_default();
        panic!("no {}", name.get(..4).map(|_| &name[..]).unwrap_or_default())
    };
    ApplicationEntity::new("LIBRARY").unwrap().provide(Storage::any(stores)).provide(Query::study_root(finds))
}

#[test]
fn the_library_logs_nothing_of_a_patient_whatever_handlers_do() {
    log::set_logger(&KEPT).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let listener = entity().listen("127.0.0.1:0").unwrap();
    let (address, stop) = (listener.local_addr(), listener.shutdown_handle());
    let serving = thread::spawn(move || listener.serve());
    let mut association = ApplicationEntity::new("SCU")
        .unwrap()
        .propose(uids::CT_IMAGE_STORAGE, TransferSyntax::UNCOMPRESSED)
        .propose(uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND, TransferSyntax::UNCOMPRESSED)
        .associate(format!("LIBRARY@{address}").as_str())
        .unwrap();
    ask(&mut association);
    association.release().unwrap();
    stop.shutdown();
    serving.join().unwrap().unwrap();
    let kept = KEPT.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    assert!(
        kept.contains("Received Store Request") && kept.contains("it panicked") && kept.contains("a literal"),
        "{kept}"
    );
    let leaks: Vec<&str> = kept.lines().filter(|line| found(line.as_bytes())).collect();
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

fn ask(association: &mut Association) {
    let whole = [instance(1), instance(2), instance(3)];
    for data_set in whole.iter().chain(&broken::data_sets()) {
        let error = association.store(data_set, &uids::EXPLICIT_VR_LITTLE_ENDIAN).err();
        // what is told to the caller is not logged by the library, but may be by the caller
        assert!(!found(
            format!("{error:?} {}", error.as_ref().map_or(String::new(), ToString::to_string)).as_bytes()
        ));
    }
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::PATIENT_NAME, CANARY).unwrap();
    identifier.set(tags::PATIENT_BIRTH_DATE, BIRTH_DATE).unwrap();
    let model = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
    let found: Vec<_> = association.find(&model, &identifier).unwrap().collect();
    assert!(found.last().is_some_and(Result::is_err), "{found:?}");
}

#[test]
fn what_is_shown_for_debugging_has_no_values() {
    use kerma::dataset::PersonName;
    use kerma::service::matching::{Matching, RequestIdentifier};
    let data_set = instance(1);
    let name: PersonName = data_set.get(tags::PATIENT_NAME).unwrap();
    let identifier = RequestIdentifier::new(&data_set, &Matching::default());
    let shown =
        format!("{data_set:?} {:?} {name:?} {identifier:?}", data_set.get_element(tags::PATIENT_NAME));
    assert!(!found(shown.as_bytes()), "{shown}");
    // the same text is found where it is asked for
    assert!(found(format!("{data_set}").as_bytes()) && found(name.to_string().as_bytes()));
}
