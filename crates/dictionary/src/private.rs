use crate::{DataElement, Tag};

/// The meaning of private elements (PS3.5 §7.8), for readers that know a vendor's registry.
///
/// `tag` comes with its block masked, (gggg,00ee) for (gggg,bbee), because a creator's block may be any; see
/// [`Tag::without_block`]. A slice of `(creator, DataElement)` whose tags are masked is such a dictionary; `()` is
/// the one that knows nothing; a pair asks the first, then the second.
///
/// ```
/// use kerma_dictionary::{DataElement, PrivateDictionary, Tag, Vm, Vr};
///
/// let vendor = [("VENDOR 1.0", DataElement {
///     tag: Tag::new(0x0029, 0x0008),
///     mask: u32::MAX,
///     keyword: "ProtocolName",
///     name: "Protocol Name",
///     vrs: &[Vr::LO],
///     vm: Vm::ONE,
///     retired: false,
/// })];
/// let tag = Tag::new(0x0029, 0x1108); // block 11 is reserved by (0029,0011) with the value VENDOR 1.0
/// assert_eq!(vendor.find("VENDOR 1.0", tag.without_block()).unwrap().keyword, "ProtocolName");
/// assert!(vendor.find("SOMEONE ELSE", tag.without_block()).is_none());
/// ```
pub trait PrivateDictionary {
    /// The element `tag` of `creator`, both without padding; `None` if unknown.
    fn find(&self, creator: &str, tag: Tag) -> Option<&DataElement>;
}

impl PrivateDictionary for () {
    fn find(&self, _: &str, _: Tag) -> Option<&DataElement> {
        None
    }
}

impl PrivateDictionary for [(&str, DataElement)] {
    fn find(&self, creator: &str, tag: Tag) -> Option<&DataElement> {
        self.iter().find(|(by, element)| *by == creator && element.covers(tag)).map(|(_, element)| element)
    }
}

impl<const N: usize> PrivateDictionary for [(&str, DataElement); N] {
    fn find(&self, creator: &str, tag: Tag) -> Option<&DataElement> {
        self.as_slice().find(creator, tag)
    }
}

impl<First: PrivateDictionary, Second: PrivateDictionary> PrivateDictionary for (First, Second) {
    fn find(&self, creator: &str, tag: Tag) -> Option<&DataElement> {
        self.0.find(creator, tag).or_else(|| self.1.find(creator, tag))
    }
}

impl<D: PrivateDictionary + ?Sized> PrivateDictionary for &D {
    fn find(&self, creator: &str, tag: Tag) -> Option<&DataElement> {
        (**self).find(creator, tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data_elements;

    #[test]
    fn a_pair_asks_the_first_then_the_second() {
        let element = |tag| DataElement { tag, ..*data_elements::by_keyword("Rows").unwrap() };
        let first = [("A", element(Tag::new(9, 1)))];
        let second = [("A", element(Tag::new(9, 2))), ("B", element(Tag::new(9, 1)))];
        let both = (&first, (&second[..], ()));
        assert!(both.find("A", Tag::new(9, 1)).is_some());
        assert!(both.find("A", Tag::new(9, 2)).is_some());
        assert!(both.find("B", Tag::new(9, 1)).is_some());
        assert!(both.find("B", Tag::new(9, 2)).is_none());
    }
}
