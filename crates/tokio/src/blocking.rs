use kerma_entity::handlers::{self, Blocking};
use kerma_service::Source;
use tokio::task::spawn_blocking;

/// A handler that blocks, on threads that may ([`spawn_blocking`]): the peer goes on being heard meanwhile, and other
/// associations have their turn. Without it, a handler that is a plain function runs in the task of its association.
///
/// ```
/// use kerma_tokio::{DataSet, Status, Storage, StoreRequest, blocking};
///
/// let storage = Storage::any(blocking(|request: &StoreRequest, data_set: DataSet| {
///     match std::fs::write("last.txt", data_set.to_string()) {
///         Ok(()) => Status::SUCCESS,
///         Err(_) => Status::OUT_OF_RESOURCES,
///     }
/// }));
/// # let _ = storage;
/// ```
pub fn blocking<H>(handler: H) -> Blocking<H> {
    handlers::blocking(handler, threads)
}

/// The source of a data set that blocks while it reads, read on threads that may, unless it is in memory.
pub fn blocking_source(source: Box<dyn Source>) -> Box<dyn Source> {
    handlers::blocking_source(source, threads)
}

pub(crate) fn threads(job: Box<dyn FnOnce() + Send>) {
    drop(spawn_blocking(job));
}
