//! What holds for every data set and for every stream of bytes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod strategies;

use kerma_dataset::{
    DataSet, Element, ElementRef, Encapsulated, Encoding, Error, Limits, Next, Reader, Reading, Token,
    ValueRef, Warning, part10::Part10,
};
use kerma_dictionary::{Tag, Vr, tags};
use proptest::prelude::*;
use strategies::{damaged, data_set};

/// Tokens with their values, and the warnings.
type Tokens = (Vec<(Token, Vec<u8>)>, Vec<Warning>);

/// Reads what comes in pieces of these sizes, over and over.
fn tokens(bytes: &[u8], encoding: Encoding, pieces: &[usize]) -> Result<Tokens, Error> {
    let mut reader = Reader::new(encoding);
    let mut sizes = pieces.iter().copied().cycle();
    let (mut tokens, mut shown) = (Vec::new(), 0);
    let mut ended = false;
    loop {
        let mut input = &bytes[usize::try_from(reader.offset()).unwrap().min(shown)..shown];
        let mut more = |reader: &mut Reader| {
            if shown == bytes.len() {
                assert!(!ended, "wants more than there is");
                reader.end_of_input();
                ended = true;
            }
            shown = (shown + sizes.next().unwrap_or(bytes.len())).min(bytes.len());
        };
        match reader.next(&mut input)? {
            Next::End => return Ok((tokens, reader.warnings().to_vec())),
            Next::NeedMore(_) => more(&mut reader),
            Next::Token(token) => {
                let mut value = Vec::new();
                while reader.pending() > 0 {
                    let start = usize::try_from(reader.offset()).unwrap();
                    let mut input = &bytes[start.min(shown)..shown];
                    value.extend(reader.value_part(&mut input)?);
                    if reader.pending() > 0 {
                        if shown == bytes.len() {
                            reader.end_of_input();
                            ended = true;
                        }
                        shown = (shown + sizes.next().unwrap_or(bytes.len())).min(bytes.len());
                    }
                }
                tokens.push((token, value));
            }
        }
    }
}

/// What a data set says, whatever its value representations are: an implicit encoding does not keep them.
fn content(data_set: &DataSet) -> Vec<(Tag, Vec<u8>)> {
    let mut content = Vec::new();
    for element in data_set {
        content.push((element.tag(), element.bytes().to_vec()));
        for item in element.items().into_iter().flatten() {
            content.extend(self::content(&item.data_set));
            content.push((Tag::ITEM_DELIMITATION, Vec::new()));
        }
    }
    content
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_explicit_is_read_as_it_was(data_set in data_set()) {
        for encoding in [
            Encoding::ExplicitVrLittleEndian,
            Encoding::ExplicitVrBigEndian,
            Encoding::DeflatedExplicitVrLittleEndian,
        ] {
            let bytes = data_set.to_vec(encoding).unwrap();
            let read = well_formed(&bytes, encoding);
            prop_assert_eq!(content(&read).len(), content(&data_set).len());
            prop_assert_eq!(&read.to_vec(encoding).unwrap(), &bytes);
            // Inside UN everything is implicit, so what comes back has the dictionary's representations.
            let little = read.to_vec(Encoding::ImplicitVrLittleEndian).unwrap();
            prop_assert_eq!(little, data_set.to_vec(Encoding::ImplicitVrLittleEndian).unwrap());
        }
    }

    #[test]
    fn what_is_written_implicit_is_read_as_it_was(data_set in data_set()) {
        let encoding = Encoding::ImplicitVrLittleEndian;
        let bytes = data_set.to_vec(encoding).unwrap();
        let read = well_formed(&bytes, encoding);
        prop_assert_eq!(content(&read), content(&data_set));
        prop_assert_eq!(read.to_vec(encoding).unwrap(), bytes);
    }

    #[test]
    fn chunks_are_the_same_bytes(data_set in data_set(), large in 0_usize..10_000) {
        let mut data_set = data_set;
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OB, vec![7; large * 2]));
        for encoding in Encoding::ALL {
            let chunks = data_set.to_chunks(encoding).unwrap();
            prop_assert_eq!(chunks.concat(), data_set.to_vec(encoding).unwrap());
        }
    }

    #[test]
    fn encapsulated_pixel_data_comes_back(table in prop::option::of(prop::collection::vec(any::<[u8; 4]>(), 0..3)),
        fragments in prop::collection::vec(prop::collection::vec(any::<[u8; 2]>(), 0..9), 0..4))
    {
        let pixels = Encapsulated {
            offset_table: Some(table.unwrap_or_default().concat().into()),
            fragments: fragments.into_iter().map(|fragment| fragment.concat().into()).collect(),
        };
        let data_set: DataSet = [Element::new(tags::PIXEL_DATA, Vr::OB, pixels)].into_iter().collect();
        let bytes = data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
        let read = Reading::new(Encoding::ExplicitVrLittleEndian).strict().read(bytes).unwrap();
        prop_assert_eq!(read.data_set, data_set);
    }

    #[test]
    fn reading_ends_and_what_was_read_is_written_and_read_the_same((bytes, encoding) in damaged()) {
        assert_settles(&bytes, encoding);
    }

    #[test]
    fn any_bytes_are_read_to_an_end(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for encoding in Encoding::ALL {
            assert_settles(&bytes, encoding);
        }
        drop(Part10::read(bytes.clone()));
        drop(Part10::read_head(&bytes));
    }

    #[test]
    fn any_split_gives_the_same_tokens((bytes, encoding) in damaged(),
        pieces in prop::collection::vec(1_usize..40, 1..8))
    {
        let whole = tokens(&bytes, encoding, &[bytes.len().max(1)]);
        prop_assert_eq!(tokens(&bytes, encoding, &pieces), whole.clone());
        prop_assert_eq!(tokens(&bytes, encoding, &[1]), whole);
    }

    #[test]
    fn the_head_of_a_file_is_the_same_whatever_is_there_of_it(data_set in data_set(), syntax in 0_usize..4,
        preamble in any::<bool>())
    {
        let mut data_set = data_set;
        for tag in [tags::SOP_CLASS_UID, tags::SOP_INSTANCE_UID] {
            data_set.insert(Element::new(tag, Vr::UI, b"1.2.3".to_vec()));
        }
        let file = Part10::new(data_set, Encoding::ALL[syntax].transfer_syntax()).unwrap();
        let bytes = file.to_vec().unwrap();
        let bytes = &bytes[if preamble { 0 } else { 132 }..];
        let (back, warnings) = Part10::read_with(bytes.to_vec(), Reading::new(Encoding::ALL[0])).unwrap();
        prop_assert_eq!(warnings.iter().all(|warning| warning.kind.is_of_value()), preamble);
        prop_assert_eq!(back.to_vec().unwrap(), file.to_vec().unwrap());
        let mut needed = 1;
        let head = loop {
            match Part10::read_head(&bytes[..needed]).unwrap() {
                kerma_dataset::part10::ReadHead::NeedMore(n) => {
                    prop_assert!(n > needed && n <= bytes.len());
                    needed = n;
                }
                kerma_dataset::part10::ReadHead::Head(head) => break head,
            }
        };
        prop_assert_eq!(&head.meta, &back.meta);
        let encoding = head.meta.encoding().unwrap();
        let data_set = DataSet::read(bytes[head.data_set_offset..].to_vec(), encoding).unwrap();
        prop_assert_eq!(data_set, back.data_set);
    }
}

/// The data set of bytes in which nothing has to be mended, whatever its values say.
fn well_formed(bytes: &[u8], encoding: Encoding) -> DataSet {
    let read = Reading::new(encoding).read(bytes.to_vec()).unwrap();
    assert_eq!(read.warnings.iter().find(|warning| !warning.kind.is_of_value()), None);
    read.data_set
}

/// Whatever the bytes are: reading ends, with a data set or at a limit; and once written, the data set stays what it is.
fn assert_settles(bytes: &[u8], encoding: Encoding) {
    let limits = Limits { depth: 2, elements: 12, element_length: 16, length: 100, ..Limits::default() };
    match Reading::new(encoding).limits(limits).read(bytes.to_vec()) {
        Ok(read) => {
            assert!(content(&read.data_set).len() as u64 <= 2 * limits.elements && depth(&read.data_set) <= 2)
        }
        Err(Error::TooDeep(2) | Error::TooManyElements(12) | Error::TooLong(100)) => {}
        Err(Error::ElementTooLong { length, limit: 16, .. }) => assert!(length > 16),
        Err(Error::NotDeflated | Error::InflatesTooMuch(_))
            if encoding == Encoding::DeflatedExplicitVrLittleEndian => {}
        Err(error) => panic!("{error}"),
    }
    let first = match DataSet::read(bytes.to_vec(), encoding) {
        Ok(first) => first,
        Err(Error::TooDeep(_) | Error::NotDeflated | Error::InflatesTooMuch(_)) => return,
        Err(error) => panic!("{error}"),
    };
    let once = match first.to_vec(encoding) {
        Ok(once) => once,
        Err(Error::Encapsulated(_)) => return,
        Err(error) => panic!("{error}"),
    };
    let second = DataSet::read(once.clone(), encoding).unwrap();
    assert_eq!(second.len(), first.len(), "{first:?}\n{second:?}");
    assert_eq!(second.to_vec(encoding).unwrap(), once, "{first:?}\n{second:?}");
    assert_eq!(DataSet::read(second.to_vec(encoding).unwrap(), encoding).unwrap(), second);
}

/// How deep sequences are nested.
fn depth(data_set: &DataSet) -> usize {
    let items = data_set.iter().flat_map(|element| element.items().unwrap_or_default());
    items.map(|item| 1 + depth(&item.data_set)).max().unwrap_or_default()
}

#[test]
fn values_are_slices_of_what_was_read() {
    let data_set: DataSet = [Element::new(tags::PIXEL_DATA, Vr::OW, vec![0; 1000])].into_iter().collect();
    let bytes = bytes::Bytes::from(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap());
    let read = DataSet::read(bytes.clone(), Encoding::ExplicitVrLittleEndian).unwrap();
    let Some(ValueRef::Bytes { bytes: value, .. }) =
        read.get_element(tags::PIXEL_DATA).map(ElementRef::value)
    else {
        panic!("no pixel data");
    };
    assert!(bytes.as_ptr_range().contains(&value.as_ptr()));
}
