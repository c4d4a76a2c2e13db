use super::*;
use crate::tags;
use proptest::prelude::*;

fn keyword(group: u16, element: u16) -> &'static str {
    by_tag(Tag::new(group, element)).map_or("-", |row| row.keyword)
}

#[test]
fn every_row_is_found_by_its_tag_and_by_its_keyword() {
    for row in ALL {
        assert_eq!(by_tag(row.tag), Some(row));
        assert_eq!(vr_of(row.tag), row.vr());
        if !row.keyword.is_empty() {
            assert_eq!(by_keyword(row.keyword), Some(row));
        }
    }
}

#[test]
fn rows_of_one_tag_are_sorted_and_go_before_repeating_ones() {
    let (exact, repeating) = ALL.split_at(table::EXACT);
    assert!(exact.is_sorted_by(|a, b| a.tag < b.tag));
    assert!(exact.iter().all(|row| !row.is_repeating()));
    assert!(repeating.iter().all(DataElement::is_repeating));
}

#[test]
fn repeating_groups_are_found_in_every_even_group() {
    for group in (0x6000..=0x60FE).step_by(2) {
        assert_eq!(keyword(group, 0x3000), "OverlayData");
        assert_eq!(keyword(group + 1, 0x3000), "-");
    }
    assert_eq!(keyword(0x50FE, 0x0005), "CurveDimensions");
    assert_eq!(keyword(0x0020, 0x31AB), "SourceImageIDs");
    assert_eq!(keyword(0x1000, 0xABC1), "RunLengthTriplet");
    assert_eq!(keyword(0x1000, 0x0010), "EscapeTriplet");
    assert_eq!(keyword(0x1010, 0xABCD), "ZonalMap");
    assert_eq!(keyword(0x7F02, 0x0010), "VariablePixelData");
}

#[test]
fn a_row_of_exactly_the_tag_goes_before_a_repeating_one() {
    assert_eq!(keyword(0x7FE0, 0x0010), "PixelData");
    assert_eq!(keyword(0x0028, 0x0400), "TransformLabel");
    assert_eq!(keyword(0x0028, 0x0410), "RowsForNthOrderCoefficients");
    assert_eq!(keyword(0x0028, 0x04F0), "RowsForNthOrderCoefficients");
}

#[test]
fn group_lengths_and_private_creators_are_known_in_any_group() {
    assert_eq!(keyword(0x0000, 0x0000), "CommandGroupLength");
    assert_eq!(keyword(0x0002, 0x0000), "FileMetaInformationGroupLength");
    assert_eq!(keyword(0x0008, 0x0000), "GenericGroupLength");
    assert_eq!(keyword(0x6002, 0x0000), "GenericGroupLength");
    assert_eq!(keyword(0x0009, 0x0000), "GenericGroupLength");
    assert_eq!(keyword(0x0009, 0x0010), "PrivateCreator");
    assert_eq!(keyword(0x0009, 0x00FF), "PrivateCreator");
    assert_eq!(keyword(0x0009, 0x000F), "-");
    assert_eq!(keyword(0x0009, 0x1001), "-");
    assert_eq!(keyword(0x0008, 0xFFFF), "-");
}

#[test]
fn a_choice_of_value_representations_is_a_slice() {
    let pixel_data = by_tag(tags::PIXEL_DATA).unwrap();
    assert_eq!((pixel_data.vrs, pixel_data.vr()), (&[Vr::OB, Vr::OW][..], Some(Vr::OW)));
    let smallest = by_tag(tags::SMALLEST_IMAGE_PIXEL_VALUE).unwrap();
    assert_eq!((smallest.vrs, smallest.vr()), (&[Vr::US, Vr::SS][..], Some(Vr::US)));
    assert_eq!(by_tag(Tag::ITEM).unwrap().vrs, []);
    assert_eq!(vr_of(Tag::ITEM), None);
}

#[test]
fn a_row_that_the_standard_has_blanked_is_there_without_keyword() {
    let blank = by_tag(Tag::new(0x0028, 0x0020)).unwrap();
    assert_eq!((blank.keyword, blank.vrs, blank.retired), ("", &[][..], true));
    assert_eq!(by_keyword(""), None);
}

#[test]
fn lookups_work_when_compiling() {
    const ROWS: Option<&DataElement> = by_tag(tags::ROWS);
    assert_eq!(ROWS.map(|row| row.keyword), Some("Rows"));
}

/// The rows for a tag, found by looking at all of them.
fn slowly(tag: Tag) -> Option<&'static DataElement> {
    let generic = || ALL.iter().find(|row| row.is_repeating() && row.covers(tag) && !tag.is_private());
    ALL.iter().find(|row| row.tag == tag && !row.is_repeating()).or_else(|| match tag {
        _ if tag.is_group_length() => Some(&GROUP_LENGTH),
        _ if tag.is_private_creator() => Some(&PRIVATE_CREATOR),
        _ => generic(),
    })
}

proptest! {
    #[test]
    fn any_tag_is_found_as_by_looking_at_every_row(
        group in prop_oneof![any::<u16>(), 0u16..0x80, 0x5000u16..0x5010, 0x6000u16..0x6100, 0x7F00u16..=0x7FE0],
        element in prop_oneof![any::<u16>(), 0u16..0x100],
    ) {
        let tag = Tag::new(group, element);
        prop_assert_eq!(by_tag(tag), slowly(tag));
        prop_assert_eq!(vr_of(tag), slowly(tag).and_then(DataElement::vr));
    }

    #[test]
    fn any_keyword_is_found_only_as_it_is_written(keyword in "[A-Za-z0-9]{0,12}") {
        prop_assert!(by_keyword(&keyword).is_none_or(|row| row.keyword == keyword));
    }
}
