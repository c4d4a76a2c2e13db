//! Encode and decode are each other's inverse for every message, and no PDV layout changes a message.

use crate::rows::{Element, encode, messages};
use bytes::Bytes;
use kerma_dictionary::{Tag, tags};
use kerma_dimse::{Assembled, Assembler, Command, DataSetBuffer, FragmentLength, Fragmenter, Fragments};
use kerma_pdu::Pdv;
use proptest::{collection::vec, prelude::*, sample::Index};

/// Any message of the table with any of its optional elements, status details and elements that are not in it.
fn command_set() -> impl Strategy<Value = Vec<u8>> {
    let details = ("[!-~&&[^\\\\]]{1,64}", vec(any::<u32>(), 0..4), any::<u16>());
    let others = vec((0x5000u16..0x5010, vec(any::<u8>(), 0..20)), 0..3);
    (any::<Index>(), any::<u16>(), any::<u16>(), proptest::option::of(details), others).prop_map(
        |(message, seed, left_out, details, others)| {
            let messages = messages();
            let message = &messages[message.index(messages.len())];
            let mut elements: Vec<Element> = Vec::new();
            for (bit, row) in message.rows().iter().enumerate() {
                if row.usage == "M" || left_out & 1 << bit == 0 {
                    elements.push(row.element(seed));
                }
            }
            if let Some((comment, offending, id)) = details.filter(|_| message.kind == "RSP") {
                let mut comment = comment.into_bytes();
                comment.resize(comment.len().next_multiple_of(2), b' ');
                let offending: Vec<u8> = offending.iter().flat_map(|tag| tag.to_le_bytes()).collect();
                if !offending.is_empty() {
                    elements.push(Element::new(tags::OFFENDING_ELEMENT, offending));
                }
                elements.push(Element::new(tags::ERROR_COMMENT, comment));
                elements.push(Element::new(tags::ERROR_ID, id.to_le_bytes()));
            }
            for (element, mut value) in others {
                let tag = Tag::new(0, element);
                value.resize(value.len().next_multiple_of(2), 0);
                if elements.iter().all(|other| other.tag != tag) {
                    elements.push(Element::new(tag, value));
                }
            }
            encode(&elements)
        },
    )
}

/// The message cut wherever the numbers say, with an empty fragment here and there.
fn cut(command: bool, bytes: &Bytes, cuts: &[Index]) -> Vec<Pdv> {
    let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
    cuts.extend([0, bytes.len()]);
    cuts.sort_unstable();
    let pieces: Vec<Bytes> = cuts.windows(2).map(|pair| bytes.slice(pair[0]..pair[1])).collect();
    let last = pieces.len() - 1;
    let pdv = |(n, data)| Pdv { context_id: 5, command, last: n == last, data };
    pieces.into_iter().enumerate().map(pdv).collect()
}

fn assemble(pdvs: impl IntoIterator<Item = Pdv>) -> (Command, bool, Option<Bytes>) {
    let mut assembler = Assembler::new();
    let mut buffer = DataSetBuffer::new(usize::MAX);
    let (mut message, mut data_set) = (None, None);
    for pdv in pdvs {
        match assembler.push(pdv).unwrap() {
            Some(Assembled::Command { context_id: 5, command, has_data_set }) => {
                assert_eq!(message.replace((command, has_data_set)), None);
            }
            Some(Assembled::Fragment { context_id: 5, data, last }) => {
                assert_eq!(data_set, None);
                data_set = buffer.push(data, last).unwrap();
            }
            None => {}
            other => panic!("{other:?}"),
        }
    }
    assert!(assembler.is_between_messages());
    let (command, has_data_set) = message.unwrap();
    (command, has_data_set, data_set)
}

proptest! {
    #[test]
    fn what_is_decoded_encodes_to_the_same_bytes_and_decodes_to_the_same_message(bytes in command_set()) {
        let decoded = Command::decode(&bytes).unwrap();
        prop_assert_eq!(&decoded.warnings, &[]);
        let mut again = Vec::new();
        decoded.command.encode(decoded.has_data_set, &mut again);
        prop_assert_eq!(&again, &bytes);
        prop_assert_eq!(Command::decode(&again).unwrap(), decoded);
    }

    #[test]
    fn any_layout_of_a_message_assembles_to_the_same(
        command in command_set(),
        data_set in vec(any::<u8>(), 0..100).prop_map(Bytes::from),
        cuts in vec(any::<Index>(), 0..6),
        data_set_cuts in vec(any::<Index>(), 0..6),
    ) {
        let decoded = Command::decode(&command).unwrap();
        let mut pdvs = cut(true, &command.into(), &cuts);
        if decoded.has_data_set {
            pdvs.extend(cut(false, &data_set, &data_set_cuts));
        }
        let (message, has_data_set, whole) = assemble(pdvs);
        prop_assert_eq!(message, decoded.command);
        prop_assert_eq!(has_data_set, decoded.has_data_set);
        prop_assert_eq!(whole, has_data_set.then_some(data_set));
    }

    #[test]
    fn what_is_fragmented_assembles_to_the_same_and_obeys_the_peers_maximum(
        command in command_set(),
        chunks in vec(vec(any::<u8>(), 0..70).prop_map(Bytes::from), 0..8),
        maximum in prop_oneof![Just(0u32), 8..200u32, any::<u32>().prop_map(|m| m.max(8))],
    ) {
        let decoded = Command::decode(&command).unwrap();
        let length = FragmentLength::of(maximum);
        let mut pdvs: Vec<Pdv> = Fragments::command(5, length, &decoded.command, decoded.has_data_set).collect();
        let mut sent: Vec<u8> = chunks.concat();
        if decoded.has_data_set {
            pdvs.extend(Fragments::data_set(5, length, chunks));
            sent.resize(sent.len().next_multiple_of(2), 0);
        }
        for pdv in &pdvs {
            prop_assert!(maximum == 0 || pdv.data.len() as u64 + 6 <= u64::from(maximum));
            prop_assert_eq!(pdv.data.len() % 2, 0);
            prop_assert!(pdv.last || pdv.data.len() == length.get());
        }
        let (message, _, data_set) = assemble(pdvs);
        prop_assert_eq!(message, decoded.command);
        prop_assert_eq!(data_set, decoded.has_data_set.then_some(sent.into()));
    }

    #[test]
    fn a_stream_that_is_fed_bit_by_bit_makes_the_same_pdvs_as_one_that_is_all_there(
        chunks in vec(vec(any::<u8>(), 0..40).prop_map(Bytes::from), 0..8),
        maximum in 8..60u32,
    ) {
        let length = FragmentLength::of(maximum);
        let mut fragmenter = Fragmenter::data_set(1, length);
        let mut fed = Vec::new();
        for chunk in &chunks {
            fragmenter.push(chunk.clone());
            fed.extend(core::iter::from_fn(|| fragmenter.next_pdv()));
        }
        fragmenter.finish();
        fed.extend(core::iter::from_fn(|| fragmenter.next_pdv()));
        prop_assert!(fragmenter.is_done());
        let whole = Bytes::from(chunks.concat());
        prop_assert_eq!(fed, Fragments::data_set(1, length, [whole]).collect::<Vec<_>>());
    }

    #[test]
    fn no_bytes_make_the_decoder_panic_and_what_it_reads_it_can_write(bytes in vec(any::<u8>(), 0..200)) {
        if let Ok(decoded) = Command::decode(&bytes) {
            let mut again = Vec::new();
            decoded.command.encode(decoded.has_data_set, &mut again);
            let read_again = Command::decode(&again).unwrap();
            let mut once_more = Vec::new();
            read_again.command.encode(read_again.has_data_set, &mut once_more);
            prop_assert_eq!(once_more, again);
        }
    }

    #[test]
    fn no_change_of_one_byte_makes_the_decoder_panic(mut bytes in command_set(), at: Index, to: u8) {
        let at = at.index(bytes.len());
        bytes[at] = to;
        if let Ok(decoded) = Command::decode(&bytes) {
            let mut again = Vec::new();
            decoded.command.encode(decoded.has_data_set, &mut again);
            let read_again = Command::decode(&again).unwrap();
            let mut once_more = Vec::new();
            read_again.command.encode(read_again.has_data_set, &mut once_more);
            prop_assert_eq!(once_more, again);
        }
    }
}
