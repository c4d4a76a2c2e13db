use bytes::Bytes;
use kerma::pdu::{AAbort, PDataTf, Pdu, PduHeader, Pdv};

/// `data` is what comes over a connection: PDUs, the last of which may claim more than there is.
///
/// Each is read or refused; what is read is written, and read the same again; fragments lie within what was
/// received; what is refused is answered with an abort that PS3.8 has.
pub fn pdu(mut data: &[u8]) {
    while let Some((header, rest)) = data.split_first_chunk() {
        let header = PduHeader::decode(*header);
        let length = usize::try_from(header.length).unwrap_or(usize::MAX);
        let (body, rest) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        one_pdu(header.pdu_type, Bytes::copy_from_slice(body));
        data = rest;
    }
}

fn one_pdu(pdu_type: u8, body: Bytes) {
    let pdu = match Pdu::decode(pdu_type, body.clone()) {
        Ok(pdu) => pdu,
        Err(error) => {
            let answers = [AAbort::UNRECOGNIZED_PDU, AAbort::INVALID_PDU_PARAMETER_VALUE];
            assert!(answers.contains(&error.abort()), "{error}");
            return;
        }
    };
    let bytes = encoded(&pdu);
    let again = decoded(&bytes);
    assert_eq!(again, pdu);
    assert_eq!(encoded(&again), bytes);
    if let Pdu::PDataTf(PDataTf { values }) = &pdu {
        values.iter().for_each(|pdv| fragment(pdv, &body));
    }
}

fn fragment(pdv: &Pdv, body: &Bytes) {
    let within = body.as_ptr_range();
    assert!(pdv.data.is_empty() || within.contains(&pdv.data.as_ptr()), "a fragment was copied");
    let frame = Pdv::frame(pdv.context_id, pdv.command, pdv.last, pdv.data.len()).unwrap();
    let alone = Pdu::PDataTf(PDataTf { values: [pdv.clone()].into_iter().collect() });
    assert_eq!(encoded(&alone), [&frame, &pdv.data[..]].concat());
}

fn encoded(pdu: &Pdu) -> Vec<u8> {
    let mut encoded = Vec::new();
    pdu.encode(&mut encoded).expect("what was read fits its length fields");
    encoded
}

fn decoded(bytes: &[u8]) -> Pdu {
    let (header, body) = bytes.split_first_chunk().unwrap();
    let header = PduHeader::decode(*header);
    assert_eq!(usize::try_from(header.length).unwrap(), body.len());
    Pdu::decode(header.pdu_type, Bytes::copy_from_slice(body)).expect("what was written can be read")
}
