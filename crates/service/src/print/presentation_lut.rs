//! What a Presentation LUT must be (PS3.4 §H.4.9.2.1, PS3.3 §C.11.4).

use kerma_dataset::{DataSet, ItemsRef};
use kerma_dictionary::tags;

use super::{
    Refusal,
    values::{invalid, require, text},
};

/// Whether these are the attributes of a Presentation LUT: either its table or its shape.
pub(super) fn check(attributes: &DataSet) -> Result<(), Refusal> {
    let (table, shape) = (tags::PRESENTATION_LUT_SEQUENCE, tags::PRESENTATION_LUT_SHAPE);
    match (attributes.contains(table), attributes.contains(shape)) {
        (false, false) => Err(Refusal::Missing(alloc::vec![table, shape])),
        (true, true) => Err(invalid(attributes, &[shape])),
        (false, true) => match text(attributes, shape).as_deref() {
            Some("IDENTITY" | "LIN OD") => Ok(()),
            _ => Err(invalid(attributes, &[shape])),
        },
        (true, false) => match attributes.items(table).ok().and_then(ItemsRef::only) {
            Some(item) => check_table(&item.data_set),
            None => Err(invalid(attributes, &[table])),
        },
    }
}

fn check_table(table: &DataSet) -> Result<(), Refusal> {
    require(table, &[tags::LUT_DESCRIPTOR, tags::LUT_DATA])?;
    let refused = || invalid(table, &[tags::LUT_DESCRIPTOR]);
    let [entries, first, bits] = table.get::<[i32; 3]>(tags::LUT_DESCRIPTOR).map_err(|_| refused())?;
    // 65536 entries are said with 0, and as SS the number may be negative (PS3.3 §C.11.4).
    let entries = match entries {
        0 => 65_536,
        negative @ ..0 => negative.saturating_add(65_536),
        entries => entries,
    };
    let bytes = table.get_element(tags::LUT_DATA).map_or(0, |data| data.bytes().len());
    let is_whole = usize::try_from(entries).is_ok_and(|entries| bytes >= entries.saturating_mul(2));
    if first == 0 && (10..=16).contains(&bits) && is_whole { Ok(()) } else { Err(refused()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::put;
    use kerma_dictionary::Tag;

    fn table(descriptor: [u16; 3], bytes: usize) -> DataSet {
        let mut item = DataSet::new();
        put(&mut item, tags::LUT_DESCRIPTOR, descriptor);
        put(&mut item, tags::LUT_DATA, bytes::Bytes::from(alloc::vec![0; bytes]));
        let mut attributes = DataSet::new();
        put(&mut attributes, tags::PRESENTATION_LUT_SEQUENCE, item);
        attributes
    }

    fn shape(shape: &str) -> DataSet {
        let mut attributes = DataSet::new();
        put(&mut attributes, tags::PRESENTATION_LUT_SHAPE, shape);
        attributes
    }

    #[track_caller]
    fn assert_invalid(attributes: &DataSet, tag: Tag) {
        match check(attributes) {
            Err(Refusal::Invalid(values)) => assert!(values.contains(tag), "{values:?}"),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_presentation_lut_has_a_table_or_a_shape() {
        assert_eq!(check(&table([256, 0, 12], 512)), Ok(()));
        assert_eq!(check(&table([4096, 0, 16], 8192)), Ok(()));
        assert_eq!(check(&table([0, 0, 16], 131_072)), Ok(()));
        assert_eq!(check(&shape("IDENTITY")), Ok(()));
        assert_eq!(check(&shape("LIN OD")), Ok(()));
        let neither = [tags::PRESENTATION_LUT_SEQUENCE, tags::PRESENTATION_LUT_SHAPE];
        assert_eq!(check(&DataSet::new()), Err(Refusal::Missing(neither.to_vec())));
        let mut both = table([256, 0, 12], 512);
        put(&mut both, tags::PRESENTATION_LUT_SHAPE, "IDENTITY");
        assert_invalid(&both, tags::PRESENTATION_LUT_SHAPE);
        assert_invalid(&shape("INVERSE"), tags::PRESENTATION_LUT_SHAPE);
    }

    #[test]
    fn the_table_is_as_long_as_its_descriptor_says() {
        for (descriptor, bytes) in
            [([256, 0, 12], 510), ([256, 1, 12], 512), ([256, 0, 8], 512), ([256, 0, 17], 512)]
        {
            assert_invalid(&table(descriptor, bytes), tags::LUT_DESCRIPTOR);
        }
        let mut empty = DataSet::new();
        put(&mut empty, tags::PRESENTATION_LUT_SEQUENCE, alloc::vec::Vec::<DataSet>::new());
        assert_invalid(&empty, tags::PRESENTATION_LUT_SEQUENCE);
    }
}
