//! The connections and associations that the listeners of an Application Entity have at a time, which are limited.

use std::{
    any::Any,
    collections::BTreeMap,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use kerma_endpoint::Room;
use kerma_pdu::AAssociateRj;

/// How many connections and associations the listeners of an Application Entity have at a time.
///
/// A connection is half-open as long as it has no association: from the first packet until the association is accepted, with
/// the handshake of its transport, and from the end of the association until the connection is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capacity {
    /// Associations. A further one is rejected: transient, local limit exceeded (PS3.8 Table 9-21).
    pub associations: usize,
    /// The part of them that is kept for those who are [admitted](kerma_endpoint::Admission::reserved) to it. The others get no more than the
    /// rest.
    pub reserved: usize,
    /// Associations with one address of the network, whatever the requestors call themselves. A further one is rejected.
    pub associations_per_address: usize,
    /// Half-open connections. For a further one, the oldest of them is closed.
    pub half_open: usize,
    /// Half-open connections with one address of the network. For a further one, the oldest of these is closed.
    pub half_open_per_address: usize,
}

impl Default for Capacity {
    /// 100 associations, of which none is reserved, with any address; 512 half-open connections, 256 with one address.
    fn default() -> Capacity {
        Capacity {
            associations: 100,
            reserved: 0,
            associations_per_address: usize::MAX,
            half_open: 512,
            half_open_per_address: 256,
        }
    }
}

/// A connection as its driver has it, so that it can be closed for another.
pub trait Close: Send + Sync {
    /// Closes the connection at once. Whoever waits for it goes on.
    fn close(&self);
}

/// The connections of an Application Entity's listeners. A driver asks for a [`Slot`] for each.
pub struct Slots {
    capacity: Capacity,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    last_id: u64,
    /// The oldest first.
    connections: BTreeMap<u64, Connection>,
}

struct Connection {
    address: IpAddr,
    is: Is,
    close: Arc<dyn Close>,
}

/// What a connection is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    HalfOpen,
    Associated {
        reserved: bool,
    },
    /// Half-open no more, for another's sake.
    Closed,
}

impl Slots {
    /// Slots for so many connections and associations.
    pub fn new(capacity: Capacity) -> Slots {
        Slots { capacity, state: Mutex::default() }
    }

    /// A slot for a connection that comes from this address. If there are too many half-open ones, the oldest is closed.
    pub fn open(self: &Arc<Slots>, address: IpAddr, close: Arc<dyn Close>) -> Arc<Slot> {
        let mut state = self.lock();
        let Capacity { half_open, half_open_per_address, .. } = self.capacity;
        let victim = state.beyond(half_open_per_address, |of| of.address == address);
        let victim = victim.or_else(|| state.beyond(half_open, |_| true));
        state.last_id += 1;
        let id = state.last_id;
        state.connections.insert(id, Connection { address, is: Is::HalfOpen, close });
        drop(state);
        if let Some((address, close)) = victim {
            log::warn!("{address}: closed before it requested an association, to make room for others");
            close.close();
        }
        Arc::new(Slot { slots: self.clone(), id })
    }

    /// How many associations there are.
    pub fn associations(&self) -> usize {
        self.count(|is| matches!(is, Is::Associated { .. }))
    }

    /// How many connections there are without an association.
    pub fn half_open(&self) -> usize {
        self.count(|is| !matches!(is, Is::Associated { .. }))
    }

    fn count(&self, is_one: impl Fn(Is) -> bool) -> usize {
        self.lock().connections.values().filter(|connection| is_one(connection.is)).count()
    }

    /// Closes the oldest half-open connection, for when the system has no means for more.
    pub fn make_room(&self) {
        let oldest = self.lock().beyond(1, |_| true);
        if let Some((address, close)) = oldest {
            log::warn!("{address}: closed before it requested an association, for want of means for others");
            close.close();
        }
    }

    fn enter(&self, id: u64, reserved: bool) -> Result<(), AAssociateRj> {
        let mut state = self.lock();
        let Some(address) = state.connections.get(&id).map(|connection| connection.address) else {
            return Err(AAssociateRj::LOCAL_LIMIT_EXCEEDED);
        };
        let Capacity { associations, reserved: kept, associations_per_address, .. } = self.capacity;
        let count = |is_one: &dyn Fn(&Connection, bool) -> bool| {
            let associated = state.connections.values().filter(|of| match of.is {
                Is::Associated { reserved } => is_one(of, reserved),
                _ => false,
            });
            associated.count()
        };
        let refused = |what: &str| {
            log::warn!("{address}: refused, {what}");
            Err(AAssociateRj::LOCAL_LIMIT_EXCEEDED)
        };
        if count(&|_, _| true) >= associations {
            return refused(&format!("{associations} associations are being served"));
        }
        if !reserved && count(&|_, reserved| !reserved) >= associations.saturating_sub(kept) {
            return refused(&format!("the last {kept} places are kept for peers that are known"));
        }
        if count(&|of, _| of.address == address) >= associations_per_address {
            return refused(&format!("it has {associations_per_address} associations"));
        }
        state.set(id, Is::Associated { reserved });
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The oldest half-open connection of this kind, to be closed, if there are so many.
    fn beyond(
        &mut self,
        most: usize,
        is_one: impl Fn(&Connection) -> bool,
    ) -> Option<(IpAddr, Arc<dyn Close>)> {
        let of_kind = |of: &&mut Connection| of.is == Is::HalfOpen && is_one(of);
        if self.connections.values_mut().filter(of_kind).count() < most {
            return None;
        }
        let oldest = self.connections.values_mut().find(of_kind)?;
        oldest.is = Is::Closed;
        Some((oldest.address, oldest.close.clone()))
    }

    fn set(&mut self, id: u64, is: Is) {
        if let Some(connection) = self.connections.get_mut(&id) {
            connection.is = is;
        }
    }
}

/// A connection's slot, until this is dropped.
pub struct Slot {
    slots: Arc<Slots>,
    id: u64,
}

impl Room for Slot {
    fn enter(&self, is_reserved: bool) -> Result<Box<dyn Any + Send>, AAssociateRj> {
        self.slots.enter(self.id, is_reserved)?;
        Ok(Box::new(Place { slots: self.slots.clone(), id: self.id }))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.slots.lock().connections.remove(&self.id);
    }
}

/// The place of an association, until dropped. Its connection is half-open again then.
struct Place {
    slots: Arc<Slots>,
    id: u64,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.slots.lock().set(self.id, Is::HalfOpen);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    #[derive(Default)]
    struct Closed(AtomicBool);

    impl Close for Closed {
        fn close(&self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    struct Peer(Arc<Closed>, Arc<Slot>);

    impl Peer {
        fn of(slots: &Arc<Slots>, last: u8) -> Peer {
            let closed = Arc::<Closed>::default();
            Peer(closed.clone(), slots.open(IpAddr::from([192, 0, 2, last]), closed))
        }

        fn is_closed(&self) -> bool {
            self.0.0.load(Ordering::Relaxed)
        }
    }

    fn slots(capacity: Capacity) -> Arc<Slots> {
        Arc::new(Slots::new(capacity))
    }

    #[test]
    fn the_oldest_half_open_connection_goes_that_of_the_same_address_first() {
        let slots = slots(Capacity { half_open: 3, half_open_per_address: 2, ..Capacity::default() });
        let [other, first, second, third] = [1, 2, 2, 2].map(|last| Peer::of(&slots, last));
        assert_eq!([&other, &first, &second, &third].map(Peer::is_closed), [false, true, false, false]);
        let _fifth = Peer::of(&slots, 3);
        assert_eq!([&other, &second, &third].map(Peer::is_closed), [true, false, false]);
        slots.make_room();
        assert_eq!([&second, &third].map(Peer::is_closed), [true, false]);
    }

    #[test]
    fn an_association_is_not_half_open_until_it_has_ended() {
        let slots = slots(Capacity { half_open: 1, ..Capacity::default() });
        let first = Peer::of(&slots, 1);
        let place = first.1.enter(false).unwrap();
        let second = Peer::of(&slots, 1);
        assert!(!first.is_closed() && !second.is_closed());
        drop(place);
        let _third = Peer::of(&slots, 1);
        assert!(first.is_closed(), "the oldest goes first");
    }

    #[test]
    fn some_places_are_kept_for_those_who_are_known() {
        let slots = slots(Capacity { associations: 3, reserved: 1, ..Capacity::default() });
        let peers = [1, 2, 3, 4].map(|last| Peer::of(&slots, last));
        let enter = |peer: usize, reserved: bool| peers[peer].1.enter(reserved);
        let _first = enter(0, false).unwrap();
        let second = enter(1, false).unwrap();
        assert!(enter(2, false).is_err());
        let _third = enter(2, true).unwrap();
        assert_eq!(enter(3, true).err(), Some(AAssociateRj::LOCAL_LIMIT_EXCEEDED));
        drop(second);
        assert!(enter(3, false).is_ok());
    }

    #[test]
    fn one_address_has_no_more_than_its_part() {
        let slots = slots(Capacity { associations_per_address: 1, ..Capacity::default() });
        let [first, second, other] = [1, 1, 2].map(|last| Peer::of(&slots, last));
        let place = first.1.enter(false).unwrap();
        assert!(second.1.enter(true).is_err());
        let other_place = other.1.enter(false).unwrap();
        assert_eq!((slots.associations(), slots.half_open()), (2, 1));
        drop(other_place);
        drop((place, first));
        assert_eq!((slots.associations(), slots.half_open()), (0, 2));
        assert!(second.1.enter(false).is_ok());
    }
}
