//! kerma-tokio with the face of kerma-ae: each operation is waited for, so that the cases of the one are those of the
//! other.

use std::{fmt::Debug, net::ToSocketAddrs, path::Path, sync::Arc, sync::LazyLock, thread, time::Duration};

use kerma_dictionary::{AeTitle, Tag, Uid};
use kerma_dimse::Command;
use kerma_entity::{Driver, Entity};
use kerma_service::{normalized::NRequest, retrieve::Counts};
use kerma_tokio::Tasks;
use tokio::runtime::{Builder, Runtime};

pub(crate) use kerma_tokio::{
    Address, AddressError, Admission, Admit, AssociationInfo, AsynchronousOperationsWindow, CEchoRsp,
    CFindRsp, CStoreRsp, Caller, Capacity, DataSet, Destination, Error, FindRequest, Get, Instance, Limits,
    Move, NResponse, Negotiated, Normalized, Observe, Outcome, Query, Receive, Request, Retrieval,
    RetrieveResult, Shutdown, Status, Storage, Store, StoreRequest, Traffic, User, Verification, instance,
    negotiation, new_uid, normalized, print, query, retrieve,
};

/// Handlers of the cases that are plain functions block, and wait for each other: each has its thread. A thread that
/// blocks after it has waited for sockets leaves nobody waiting for them; a task from elsewhere wakes another.
pub(crate) static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_multi_thread().worker_threads(64).enable_all().build().unwrap();
    let handle = runtime.handle().clone();
    thread::spawn(move || {
        loop {
            handle.spawn(async {});
            thread::sleep(Duration::from_millis(5));
        }
    });
    runtime
});

fn wait<T>(future: impl Future<Output = T>) -> T {
    RUNTIME.block_on(future)
}

/// The driver of this face.
pub(crate) enum Waiting {}

impl Driver for Waiting {
    type Listening = Result<Listener, Error>;
    type Associating = Result<Association, Error>;

    fn listen(entity: Arc<Entity>, address: impl ToSocketAddrs + Debug) -> Result<Listener, Error> {
        wait(Tasks::listen(entity, address)).map(Listener)
    }

    fn associate(entity: Arc<Entity>, address: Result<Address, AddressError>) -> Result<Association, Error> {
        wait(Tasks::associate(entity, address)).map(Association)
    }
}

pub(crate) type ApplicationEntity = kerma_entity::ApplicationEntity<Waiting>;

pub(crate) struct Listener(kerma_tokio::Listener);

impl Listener {
    pub(crate) fn local_addr(&self) -> std::net::SocketAddr {
        self.0.local_addr()
    }

    pub(crate) fn shutdown_handle(&self) -> Shutdown {
        self.0.shutdown_handle()
    }

    pub(crate) fn spawn(self) -> thread::JoinHandle<Result<(), Error>> {
        thread::spawn(move || wait(self.0.serve()))
    }
}

pub(crate) struct Association(kerma_tokio::Association);

impl Association {
    pub(crate) fn negotiated(&self) -> &Negotiated {
        self.0.negotiated()
    }

    pub(crate) fn is_over(&self) -> bool {
        self.0.is_over()
    }

    pub(crate) fn echo(&mut self) -> Result<CEchoRsp, Error> {
        wait(self.0.echo())
    }

    pub(crate) fn n_create(
        &mut self,
        sop_class: &Uid,
        sop_instance: Option<&Uid>,
        attributes: DataSet,
    ) -> Result<NResponse, Error> {
        wait(self.0.n_create(sop_class, sop_instance, attributes))
    }

    pub(crate) fn n_set(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        modifications: DataSet,
    ) -> Result<NResponse, Error> {
        wait(self.0.n_set(sop_class, sop_instance, modifications))
    }

    pub(crate) fn n_get(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        attributes: impl IntoIterator<Item = Tag>,
    ) -> Result<NResponse, Error> {
        wait(self.0.n_get(sop_class, sop_instance, attributes))
    }

    pub(crate) fn n_action(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        action_type: u16,
        information: DataSet,
    ) -> Result<NResponse, Error> {
        wait(self.0.n_action(sop_class, sop_instance, action_type, information))
    }

    pub(crate) fn n_delete(&mut self, sop_class: &Uid, sop_instance: &Uid) -> Result<NResponse, Error> {
        wait(self.0.n_delete(sop_class, sop_instance))
    }

    pub(crate) fn n_event_report(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        event_type: u16,
        information: DataSet,
    ) -> Result<NResponse, Error> {
        wait(self.0.n_event_report(sop_class, sop_instance, event_type, information))
    }

    pub(crate) fn store_file(&mut self, path: impl AsRef<Path>) -> Result<CStoreRsp, Error> {
        wait(self.0.store_file(path))
    }

    pub(crate) fn store_files<F: AsRef<Path>>(
        &mut self,
        files: impl IntoIterator<Item = F>,
        told: impl FnMut(F, Result<CStoreRsp, Error>),
    ) -> Result<(), Error> {
        wait(self.0.store_files(files, told))
    }

    pub(crate) fn store(&mut self, data_set: &DataSet, transfer_syntax: &Uid) -> Result<CStoreRsp, Error> {
        wait(self.0.store(data_set, transfer_syntax))
    }

    pub(crate) fn find(&mut self, sop_class: &Uid, identifier: &DataSet) -> Result<Querying<'_>, Error> {
        wait(self.0.find(sop_class, identifier)).map(Querying)
    }

    pub(crate) fn get(
        &mut self,
        sop_class: &Uid,
        identifier: &DataSet,
        store: impl Store + 'static,
    ) -> Result<Retrieving<'_>, Error> {
        wait(self.0.get(sop_class, identifier, store)).map(Retrieving)
    }

    pub(crate) fn move_to(
        &mut self,
        sop_class: &Uid,
        destination: AeTitle,
        identifier: &DataSet,
    ) -> Result<Retrieving<'_>, Error> {
        wait(self.0.move_to(sop_class, destination, identifier)).map(Retrieving)
    }

    pub(crate) fn request(&mut self, request: NRequest) -> Result<NResponse, Error> {
        wait(self.0.request(request))
    }

    pub(crate) fn wait(&mut self, time: Duration) -> Result<Option<Command>, Error> {
        wait(self.0.wait(time))
    }

    pub(crate) fn serve_until(
        &mut self,
        time: Duration,
        enough: impl FnMut() -> bool,
    ) -> Result<bool, Error> {
        wait(self.0.serve_until(time, enough))
    }

    pub(crate) fn release(self) -> Result<(), Error> {
        wait(self.0.release())
    }

    pub(crate) fn abort(self) {
        let _inside = RUNTIME.enter();
        self.0.abort();
    }
}

pub(crate) struct Querying<'a>(kerma_tokio::Querying<'a>);

impl Querying<'_> {
    pub(crate) fn cancel(&mut self) -> Result<(), Error> {
        let _inside = RUNTIME.enter();
        self.0.cancel()
    }

    pub(crate) fn finish(self) -> Result<CFindRsp, Error> {
        wait(self.0.finish())
    }

    pub(crate) fn status(&self) -> Option<Status> {
        self.0.status()
    }

    pub(crate) fn response(&self) -> Option<&CFindRsp> {
        self.0.response()
    }
}

impl Iterator for Querying<'_> {
    type Item = Result<DataSet, Error>;

    fn next(&mut self) -> Option<Result<DataSet, Error>> {
        wait(self.0.next())
    }
}

pub(crate) struct Retrieving<'a>(kerma_tokio::Retrieving<'a>);

impl Retrieving<'_> {
    pub(crate) fn cancel(&mut self) -> Result<(), Error> {
        let _inside = RUNTIME.enter();
        self.0.cancel()
    }

    pub(crate) fn finish(self) -> Result<RetrieveResult, Error> {
        wait(self.0.finish())
    }

    pub(crate) fn result(&self) -> Option<RetrieveResult> {
        self.0.result()
    }
}

impl Iterator for Retrieving<'_> {
    type Item = Result<Counts, Error>;

    fn next(&mut self) -> Option<Result<Counts, Error>> {
        wait(self.0.next())
    }
}
