use alloc::collections::BTreeMap;

use kerma_dictionary::Uid;

use super::{Creation, Order, Refusal, State};

/// Requests by their UIDs, as a value: the rules of an SCP that keeps several.
#[derive(Clone, Debug, Default)]
pub struct Collection {
    creations: BTreeMap<Uid, Creation>,
}

impl Collection {
    /// Keeps a request.
    ///
    /// # Errors
    /// [`Refusal::AlreadyInitiated`] or [`Refusal::Duplicate`] if there is one with its UID.
    pub fn create(&mut self, uid: Uid, creation: Creation) -> Result<(), Refusal> {
        match self.creations.get(&uid).map(Creation::state) {
            None => {
                self.creations.insert(uid, creation);
                Ok(())
            }
            Some(State::Idle) => Err(Refusal::Duplicate),
            Some(_) => Err(Refusal::AlreadyInitiated),
        }
    }

    /// Initiates a request.
    ///
    /// # Errors
    /// [`Refusal::NoSuchRequest`], [`Refusal::AlreadyInitiated`].
    pub fn initiate(&mut self, uid: &Uid, order: Order) -> Result<(), Refusal> {
        self.get_mut(uid)?.initiate(order)
    }

    /// Cancels a request, which is gone then (PS3.4 §S.3.2.3.2).
    ///
    /// # Errors
    /// [`Refusal::NoSuchRequest`], and what [`Creation::cancel`] refuses.
    pub fn cancel(&mut self, uid: &Uid, interruptible: bool) -> Result<Creation, Refusal> {
        self.get(uid)?.cancel(interruptible)?;
        self.creations.remove(uid).ok_or(Refusal::NoSuchRequest)
    }

    /// A request.
    ///
    /// # Errors
    /// [`Refusal::NoSuchRequest`].
    pub fn get(&self, uid: &Uid) -> Result<&Creation, Refusal> {
        self.creations.get(uid).ok_or(Refusal::NoSuchRequest)
    }

    /// A request, to be gone on with.
    ///
    /// # Errors
    /// [`Refusal::NoSuchRequest`].
    pub fn get_mut(&mut self, uid: &Uid) -> Result<&mut Creation, Refusal> {
        self.creations.get_mut(uid).ok_or(Refusal::NoSuchRequest)
    }

    /// All requests, in the order of their UIDs.
    pub fn iter(&self) -> impl Iterator<Item = (&Uid, &Creation)> {
        self.creations.iter()
    }
}
