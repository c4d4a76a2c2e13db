//! What Composite Instance Retrieve Without Bulk Data leaves out.

use kerma_dictionary::{Tag, tags};

/// The bulk data elements of PS3.4 annex Z that are not in a repeating group. Spectroscopy Data, Encapsulated
/// Document and the three kinds of pixel data are what their instances are for; Pixel Data Provider URL stands for
/// pixel data. The extended offset tables describe pixel data and mean nothing without it (PS3.5 §A.4).
const BULK_DATA: [Tag; 8] = [
    tags::PIXEL_DATA_PROVIDER_URL,
    tags::ENCAPSULATED_DOCUMENT,
    tags::SPECTROSCOPY_DATA,
    tags::EXTENDED_OFFSET_TABLE,
    tags::EXTENDED_OFFSET_TABLE_LENGTHS,
    tags::FLOAT_PIXEL_DATA,
    tags::DOUBLE_FLOAT_PIXEL_DATA,
    tags::PIXEL_DATA,
];

/// Whether an element within these sequences is bulk data: at the top level of a data set, and the Waveform Data of each
/// item of its Waveform Sequence. Icons and other items keep theirs: they are no more than their sequence is
/// (PS3.4 annex Z). The groups 50xx and 60xx repeat with even numbers (PS3.5 §7.6).
pub(super) fn is_bulk_data(around: &[Tag], tag: Tag) -> bool {
    match around {
        [] => match (tag.group() & 0xFF01, tag.element()) {
            // Curve Data, Audio Sample Data
            (0x5000, 0x3000 | 0x200C) => true,
            // Overlay Data
            (0x6000, 0x3000) => true,
            _ => BULK_DATA.contains(&tag),
        },
        [sequence] => *sequence == tags::WAVEFORM_SEQUENCE && tag == tags::WAVEFORM_DATA,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use kerma_dataset::{DataSet, Element, ValueError};
    use kerma_dictionary::{Vr, uids};

    use super::*;
    use crate::Instance;

    #[test]
    fn bulk_data_is_left_out_and_all_else_is_kept() -> Result<(), ValueError> {
        let mut waveform = DataSet::new();
        waveform.set(tags::WAVEFORM_BITS_ALLOCATED, 16u16)?;
        waveform.insert(Element::new(tags::WAVEFORM_DATA, Vr::OW, vec![1, 2, 3, 4]));
        let mut icon = DataSet::new();
        icon.insert(Element::new(tags::PIXEL_DATA, Vr::OB, vec![9, 9]));
        let mut data_set = DataSet::new();
        data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE)?;
        data_set.set(tags::SOP_INSTANCE_UID, "1.2.3")?;
        data_set.set(tags::PATIENT_ID, "ABCD")?;
        data_set.set(tags::WAVEFORM_SEQUENCE, waveform)?;
        data_set.set(tags::ICON_IMAGE_SEQUENCE, icon.clone())?;
        data_set.insert(Element::new(Tag::new(0x6002, 0x0010), Vr::US, vec![1, 0]));
        let kept = data_set.len();
        for tag in BULK_DATA {
            data_set.insert(Element::new(tag, Vr::OB, vec![1, 2]));
        }
        for (group, element) in [(0x5000, 0x3000), (0x50FE, 0x200C), (0x6000, 0x3000), (0x601E, 0x3000)] {
            data_set.insert(Element::new(Tag::new(group, element), Vr::OW, vec![1, 2]));
        }
        let instance = Instance::new(&data_set).unwrap();
        let stripped = instance.re_encoded(&uids::EXPLICIT_VR_LITTLE_ENDIAN, is_bulk_data).unwrap();
        let stripped = stripped.into_data_set().unwrap();
        assert_eq!(stripped.len(), kept);
        let items = stripped.items(tags::WAVEFORM_SEQUENCE)?;
        assert_eq!(items.first().map(|item| item.data_set.len()), Some(1));
        let icons = stripped.items(tags::ICON_IMAGE_SEQUENCE)?;
        assert_eq!(icons.first().map(|item| item.into_owned().data_set), Some(icon));
        Ok(())
    }
}
