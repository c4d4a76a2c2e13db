//! Items that are added one by one.

use kerma_dataset::{DataSet, Element, Item, Sequence, Value};
use kerma_dictionary::{Tag, Vr};

/// Adds an item to a sequence, which begins with it if it is not there.
pub(crate) fn append(attributes: &mut DataSet, tag: Tag, item: DataSet) {
    match attributes.get_element_mut(tag).map(Element::value_mut) {
        Some(Value::Sequence(sequence)) => sequence.items.push(Item::from(item)),
        _ => {
            let items = Sequence::from_iter([item]);
            attributes.insert(Element::new(tag, Vr::SQ, Value::Sequence(items)));
        }
    }
}
