use alloc::sync::Arc;
use core::{any::Any, fmt};

/// Bytes of a data set that are not in memory: a stretch of something that a driver knows, such as an open file. A driver that
/// can write them to a connection without reading them into memory does so.
///
/// The drivers of kerma know `std::fs::File`. Its bytes must not change while they are sent.
#[derive(Clone)]
pub struct Span {
    of: Arc<dyn Any + Send + Sync>,
    offset: u64,
    length: u64,
}

impl Span {
    /// So many bytes of this, from the offset on.
    pub fn new(of: Arc<dyn Any + Send + Sync>, offset: u64, length: u64) -> Span {
        Span { of, offset, length }
    }

    /// The last bytes of this, which has so many in all: what a [`Source`](crate::Source) still has to give. `None` if they are an
    /// odd number, since then a byte is to be added as they are sent (PS3.8 §9.3.5.1).
    pub fn rest(of: Arc<dyn Any + Send + Sync>, length: u64, remaining: u64) -> Option<Span> {
        remaining.is_multiple_of(2).then(|| Span::new(of, length.saturating_sub(remaining), remaining))
    }

    /// What it is a stretch of, if that is of this type.
    pub fn of<T: 'static>(&self) -> Option<&T> {
        self.of.downcast_ref()
    }

    /// Where the first byte is, in bytes.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// How many bytes there are.
    pub fn len(&self) -> u64 {
        self.length
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Takes so many bytes off its beginning, or all if it has fewer.
    pub fn split_to(&mut self, length: u64) -> Span {
        let first = Span { length: length.min(self.length), ..self.clone() };
        self.offset += first.length;
        self.length -= first.length;
        first
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Span({} bytes from {})", self.length, self.offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_split_off_and_what_remains_are_all_of_it() {
        let mut rest = Span::new(Arc::new("a file"), 10, 7);
        let first = rest.split_to(5);
        assert_eq!((first.offset(), first.len(), rest.offset(), rest.len()), (10, 5, 15, 2));
        let second = rest.split_to(9);
        assert_eq!((second.offset(), second.len(), rest.is_empty()), (15, 2, true));
        assert_eq!((second.of::<&str>(), second.of::<u8>()), (Some(&"a file"), None));
    }

    #[test]
    fn what_remains_of_a_data_set_is_a_span_if_nothing_is_to_be_added_to_it() {
        let rest = Span::rest(Arc::new("a file"), 100, 30).unwrap();
        assert_eq!((rest.offset(), rest.len()), (70, 30));
        assert!(Span::rest(Arc::new("a file"), 100, 31).is_none());
    }
}
