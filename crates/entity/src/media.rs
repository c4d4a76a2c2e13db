//! Media Creation Management (PS3.4 annex S): an SCP in memory, for whoever makes the media.
//!
//! ```
//! use kerma_entity::media::{self, InMemory};
//!
//! let requests = InMemory::new();
//! let service_class = media::scp(requests.clone());
//! // Meanwhile, elsewhere:
//! while let Some((uid, creation)) = requests.begin_next() {
//!     println!("{:?} of {:?}", creation.order(), creation.instances());
//!     requests.finish(&uid, 1, [])?;
//! }
//! # let _ = service_class;
//! # Ok::<(), media::Refusal>(())
//! ```
//!
//! Everything else is that of [`kerma_service::media`].

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kerma_dictionary::Uid;
pub use kerma_service::media::*;
use kerma_service::{
    Outcome,
    normalized::{ActionRequest, CreateRequest, GetRequest},
};

use crate::new_uid;

/// Requests for media in memory: a [`Collection`] behind a lock, and those of them that wait. Clones are the same requests.
/// [`scp`] provides them.
#[derive(Clone, Default)]
pub struct InMemory(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    creations: Collection,
    /// Those that are initiated and not begun, as they came.
    waiting: Vec<Uid>,
}

impl InMemory {
    /// Without requests.
    pub fn new() -> InMemory {
        InMemory::default()
    }

    /// Reads the requests. Nobody changes them meanwhile.
    pub fn read<R>(&self, read: impl FnOnce(&Collection) -> R) -> R {
        read(&self.lock().creations)
    }

    /// The request whose media are to be made next, which begins with that: the first of those with the highest priority. `None` if
    /// none waits.
    pub fn begin_next(&self) -> Option<(Uid, Creation)> {
        let mut kept = self.lock();
        let Kept { creations, waiting } = &mut *kept;
        let priority = |uid: &Uid| {
            let order = creations.get(uid).ok().and_then(Creation::order);
            match order.and_then(|order| order.priority) {
                Some(Priority::High) => 0,
                Some(Priority::Medium) | None => 1,
                Some(Priority::Low) => 2,
            }
        };
        let (place, _) = waiting.iter().enumerate().min_by_key(|(_, uid)| priority(uid))?;
        let uid = waiting.remove(place);
        let creation = creations.get_mut(&uid).ok()?;
        creation.begin()?;
        Some((uid, creation.clone()))
    }

    /// The media of a request are made: see [`Creation::finish`].
    ///
    /// # Errors
    /// [`Refusal::NoSuchRequest`], and [`Refusal::Completed`] if they were not being made.
    pub fn finish(
        &self,
        uid: &Uid,
        pieces: u16,
        media: impl IntoIterator<Item = Medium>,
    ) -> Result<(), Refusal> {
        let is_done = self.lock().creations.get_mut(uid)?.finish(pieces, media);
        if is_done { Ok(()) } else { Err(Refusal::Completed) }
    }

    /// The media of a request are not made: see [`Creation::fail`].
    ///
    /// # Errors
    /// [`Refusal::NoSuchRequest`], and [`Refusal::Completed`] if it had ended or was not initiated.
    pub fn fail(
        &self,
        uid: &Uid,
        info: &str,
        failed: impl IntoIterator<Item = FailedInstance>,
    ) -> Result<(), Refusal> {
        let mut kept = self.lock();
        let is_done = kept.creations.get_mut(uid)?.fail(info, failed);
        kept.waiting.retain(|waiting| waiting != uid);
        if is_done { Ok(()) } else { Err(Refusal::Completed) }
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // Every change is done or not begun, so that what a panic leaves is whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Creations for InMemory {
    fn create(&self, _: &CreateRequest, uid: Uid, creation: Creation) -> Outcome {
        self.lock().creations.create(uid, creation).map_err(Outcome::from).into()
    }

    fn initiate(&self, _: &ActionRequest, uid: &Uid, order: Order) -> Outcome {
        let mut kept = self.lock();
        if let Err(refusal) = kept.creations.initiate(uid, order) {
            return refusal.into();
        }
        kept.waiting.push(uid.clone());
        ().into()
    }

    fn cancel(&self, _: &ActionRequest, uid: &Uid) -> Outcome {
        let mut kept = self.lock();
        if let Err(refusal) = kept.creations.cancel(uid, false) {
            return refusal.into();
        }
        kept.waiting.retain(|waiting| waiting != uid);
        ().into()
    }

    fn status(&self, _: &GetRequest, uid: &Uid) -> Outcome {
        match self.lock().creations.get(uid) {
            Ok(creation) => Outcome::from(()).reply(creation.status()),
            Err(refusal) => refusal.into(),
        }
    }

    fn new_uid(&self) -> Option<Uid> {
        Some(new_uid())
    }
}
