//! How many operations of a kind may be under way at a time.

use alloc::sync::Arc;
use core::sync::atomic::{AtomicUsize, Ordering};

/// A number of operations that may be under way at a time, for [`Query::at_most`](crate::query::Query::at_most) and its like of
/// [`Get`](crate::retrieve::Get) and [`Move`](crate::retrieve::Move). All clones share it, so that it can hold for several SCPs
/// together.
#[derive(Clone, Debug)]
pub struct Places {
    most: usize,
    taken: Arc<AtomicUsize>,
}

/// A place that an operation has taken, until this is dropped.
pub(crate) struct Place(Arc<AtomicUsize>);

impl Places {
    /// This number of places.
    pub fn new(most: usize) -> Places {
        Places { most, taken: Arc::default() }
    }

    /// A place, if one is free.
    pub(crate) fn take(&self) -> Option<Place> {
        let one_more = |taken: usize| (taken < self.most).then_some(taken + 1);
        self.taken.fetch_update(Ordering::AcqRel, Ordering::Acquire, one_more).ok()?;
        Some(Place(self.taken.clone()))
    }
}

impl From<usize> for Places {
    fn from(most: usize) -> Places {
        Places::new(most)
    }
}

/// As many as there are operations.
impl Default for Places {
    fn default() -> Places {
        Places::new(usize::MAX)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_free_again_when_its_operation_is_over() {
        let places = Places::new(2);
        let (first, second) = (places.take(), places.clone().take());
        assert!(first.is_some() && second.is_some() && places.take().is_none());
        drop(first);
        assert!(places.take().is_some());
        assert!(Places::new(0).take().is_none());
    }
}
