//! A Query/Retrieve SCP in the test's own process.

use std::sync::{Arc, Mutex};
use std::thread;

use kerma_ae::{ApplicationEntity, DataSet};
use kerma_service::ServiceClass;

/// Listens until it is dropped.
pub(crate) struct QueryScp {
    pub(crate) port: String,
    shutdown: kerma_ae::Shutdown,
    thread: Option<thread::JoinHandle<()>>,
}

impl QueryScp {
    pub(crate) fn start(entity: ApplicationEntity) -> QueryScp {
        let listener = entity.listen("127.0.0.1:0").unwrap();
        let port = listener.local_addr().port().to_string();
        let shutdown = listener.shutdown_handle();
        let thread = Some(thread::spawn(move || listener.serve().unwrap()));
        QueryScp { port, shutdown, thread }
    }

    /// One that provides this.
    pub(crate) fn of(class: impl ServiceClass + 'static) -> QueryScp {
        QueryScp::start(ApplicationEntity::new("QRSCP").unwrap().provide(class))
    }
}

impl Drop for QueryScp {
    fn drop(&mut self) {
        self.shutdown.shutdown();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the SCP was asked.
#[derive(Clone, Default)]
pub(crate) struct Asked(Arc<Mutex<Vec<DataSet>>>);

impl Asked {
    pub(crate) fn push(&self, identifier: DataSet) {
        self.0.lock().unwrap().push(identifier);
    }

    /// The one identifier that came.
    #[track_caller]
    pub(crate) fn only(&self) -> DataSet {
        let asked = self.0.lock().unwrap();
        let [identifier] = &asked[..] else { panic!("{} identifiers", asked.len()) };
        identifier.clone()
    }
}
