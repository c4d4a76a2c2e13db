//! Documents that a response refers to and that are in no DICOM object.

use kerma_dataset::{DataSet, ElementRef, Value};
use kerma_dictionary::{Uid, tags};

/// Tells where the HL7 structured documents are that the response refers to by a UID: this sequence is part of a response without
/// being asked for (PS3.4 Table K.6-1a).
pub(super) fn tell(response: &mut DataSet, item: &DataSet) {
    let sequence = tags::HL7_STRUCTURED_DOCUMENT_REFERENCE_SEQUENCE;
    response.remove(sequence);
    let Some(element) = item.get_element(sequence).filter(|element| !element.is_empty()) else { return };
    let tag = tags::REFERENCED_SOP_INSTANCE_UID;
    let uid_of = |element: ElementRef<'_>| Uid::from_bytes(element.bytes());
    let referenced: Vec<Uid> = response.walk().filter(|element| element.tag() == tag).map(uid_of).collect();
    let mut element = element.to_element();
    if let Value::Sequence(sequence) = element.value_mut() {
        sequence.items.retain(|document| {
            document.data_set.uid(tag).is_ok_and(|uid| !uid.is_empty() && referenced.contains(&uid))
        });
        if !sequence.items.is_empty() {
            response.insert(element);
        }
    }
}
