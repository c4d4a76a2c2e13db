//! What must hold for every PDU and for any bytes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, unreachable_pub)]

mod strategies;

use bytes::Bytes;
use kerma_pdu::{Pdu, PduHeader, Pdv};
use proptest::{collection::vec, prelude::*, sample::Index};

fn encoded(pdu: &Pdu) -> Vec<u8> {
    let mut encoded = Vec::new();
    pdu.encode(&mut encoded).unwrap();
    encoded
}

fn decoded(bytes: &[u8]) -> Pdu {
    let (header, body) = bytes.split_first_chunk().unwrap();
    let header = PduHeader::decode(*header);
    assert_eq!(usize::try_from(header.length).unwrap(), body.len());
    Pdu::decode(header.pdu_type, Bytes::copy_from_slice(body)).unwrap()
}

/// What can be read can be written, and reads as the same again, and from then on is the same bytes.
fn what_is_read_is_written_and_read_the_same(pdu_type: u8, body: Vec<u8>) {
    let Ok(pdu) = Pdu::decode(pdu_type, body.into()) else { return };
    let bytes = encoded(&pdu);
    let again = decoded(&bytes);
    assert_eq!(again, pdu);
    assert_eq!(encoded(&again), bytes);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn decoding_undoes_encoding(pdu in strategies::pdu()) {
        let bytes = encoded(&pdu);
        let again = decoded(&bytes);
        prop_assert_eq!(&again, &pdu);
        prop_assert_eq!(encoded(&again), bytes);
    }

    #[test]
    fn any_bytes_are_read_or_refused(pdu_type in 0_u8..10, body in vec(any::<u8>(), 0..200)) {
        what_is_read_is_written_and_read_the_same(pdu_type, body);
    }

    #[test]
    fn damaged_pdus_are_read_or_refused(
        pdu in strategies::pdu(),
        damage in vec((any::<Index>(), any::<u8>()), 0..4),
        cut in proptest::option::of(any::<Index>()),
    ) {
        let mut bytes = encoded(&pdu);
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Some((header, body)) = bytes.split_first_chunk() {
            what_is_read_is_written_and_read_the_same(PduHeader::decode(*header).pdu_type, body.to_vec());
        }
    }

    #[test]
    fn a_frame_and_its_data_are_a_p_data_tf(pdv in strategies::pdv()) {
        let frame = Pdv::frame(pdv.context_id, pdv.command, pdv.last, pdv.data.len()).unwrap();
        let Pdu::PDataTf(data) = decoded(&[&frame, &pdv.data[..]].concat()) else { panic!() };
        prop_assert_eq!(data.values.as_slice(), &[pdv]);
    }
}
