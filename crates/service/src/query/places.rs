//! How many queries may be under way at a time.

use alloc::sync::Arc;
use core::sync::atomic::{AtomicUsize, Ordering};

/// A number of queries that may be under way at a time, for [`Query::at_most`](super::Query::at_most). All clones share it, so
/// that it can hold for several [`Query`](super::Query) SCPs together.
#[derive(Clone, Debug)]
pub struct Places {
    most: usize,
    taken: Arc<AtomicUsize>,
}

/// A place that a query has taken, until this is dropped.
pub(super) struct Place(Arc<AtomicUsize>);

impl Places {
    /// This number of places.
    pub fn new(most: usize) -> Places {
        Places { most, taken: Arc::default() }
    }

    /// A place, if one is free.
    pub(super) fn take(&self) -> Option<Place> {
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

/// As many as there are queries.
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
    fn a_place_is_free_again_when_its_query_is_over() {
        let places = Places::new(2);
        let (first, second) = (places.take(), places.clone().take());
        assert!(first.is_some() && second.is_some() && places.take().is_none());
        drop(first);
        assert!(places.take().is_some());
        assert!(Places::new(0).take().is_none());
    }
}
