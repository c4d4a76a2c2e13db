use alloc::sync::Arc;
use core::{
    fmt,
    sync::atomic::{AtomicUsize, Ordering},
};

/// Bytes of memory that associations may hold together of what their peers have sent. All clones are the same budget, so that
/// several Application Entities of a process can have one.
#[derive(Clone)]
pub struct Budget(Arc<Shared>);

struct Shared {
    most: usize,
    held: AtomicUsize,
}

impl Budget {
    /// So many bytes.
    pub fn new(bytes: usize) -> Budget {
        Budget(Arc::new(Shared { most: bytes, held: AtomicUsize::new(0) }))
    }

    /// How many bytes are held.
    pub fn held(&self) -> usize {
        self.0.held.load(Ordering::Relaxed)
    }

    /// Whether more is held than there should be.
    pub fn is_exceeded(&self) -> bool {
        self.held() > self.0.most
    }

    /// Nothing of it yet, for one association.
    pub fn share(&self) -> Share {
        Share { budget: self.clone(), bytes: 0 }
    }
}

/// The same budget, not one of the same size.
impl PartialEq for Budget {
    fn eq(&self, other: &Budget) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Budget {}

impl fmt::Debug for Budget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Budget({} of {})", self.held(), self.0.most)
    }
}

/// What one association holds of a [`Budget`]. Dropped, it holds nothing.
#[derive(Debug)]
pub struct Share {
    budget: Budget,
    bytes: usize,
}

impl Share {
    /// The association holds so many bytes now.
    pub fn set(&mut self, bytes: usize) {
        let held = &self.budget.0.held;
        match bytes.checked_sub(self.bytes) {
            Some(0) => {}
            Some(more) => _ = held.fetch_add(more, Ordering::Relaxed),
            None => _ = held.fetch_sub(self.bytes - bytes, Ordering::Relaxed),
        }
        self.bytes = bytes;
    }

    /// Whether the associations together hold more than they should, and this one a good part of it: more than `fair` bytes.
    pub fn is_to_blame(&self, fair: usize) -> bool {
        self.bytes > fair && self.budget.is_exceeded()
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.set(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up_and_go_when_dropped() {
        let budget = Budget::new(100);
        let (mut first, mut second) = (budget.share(), budget.clone().share());
        first.set(80);
        second.set(30);
        assert_eq!((budget.held(), budget.is_exceeded()), (110, true));
        assert!(first.is_to_blame(50) && !second.is_to_blame(50));
        first.set(20);
        assert_eq!((budget.held(), budget.is_exceeded()), (50, false));
        drop(second);
        assert_eq!(budget.held(), 20);
    }
}
