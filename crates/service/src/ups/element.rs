use kerma_dataset::{DataSet, Element, Sequence, Value};
use kerma_dictionary::{AeTitle, Tag, Uid, Vr};

/// An element of this text, which is of the default repertoire and fits the value representation.
pub(super) fn text(tag: Tag, vr: Vr, value: &[u8]) -> Element {
    let mut value = value.to_vec();
    if value.len() % 2 == 1 {
        value.push(if vr == Vr::UI { 0 } else { b' ' });
    }
    Element::new(tag, vr, value)
}

pub(super) fn ae(tag: Tag, title: &AeTitle) -> Element {
    text(tag, Vr::AE, title.as_bytes())
}

pub(super) fn uid(tag: Tag, uid: &Uid) -> Element {
    text(tag, Vr::UI, uid.as_bytes())
}

pub(super) fn code_string(tag: Tag, value: &str) -> Element {
    text(tag, Vr::CS, value.as_bytes())
}

/// A sequence of these items.
pub(super) fn sequence(tag: Tag, items: impl IntoIterator<Item = DataSet>) -> Element {
    Element::new(tag, Vr::SQ, Value::Sequence(Sequence::from_iter(items)))
}
