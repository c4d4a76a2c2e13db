use bytes::Bytes;
use kerma::dimse::{Assembled, Assembler, Command, FragmentLength, Fragments};
use kerma::pdu::Pdv;

/// `data` is a command set.
///
/// It is read or refused; what is read is written, and read the same again, without warnings about its form; and
/// in whichever fragments it comes, the same comes of it.
pub fn command_set(data: &[u8]) {
    let whole = assembled(data, [data.len()].into_iter());
    for lengths in [&[1][..], &[2, 4, 8], &[7, 0, 31]] {
        assert_eq!(assembled(data, lengths.iter().copied().cycle()), whole, "in fragments of {lengths:?}");
    }
    let Ok(decoded) = Command::decode(data) else { return };
    let bytes = encoded(&decoded.command, decoded.has_data_set);
    let again = Command::decode(&bytes).expect("what was written can be read");
    // An Error Comment (0000,0902) is cut and cleaned when it is sent.
    if !data.windows(4).any(|tag| tag == [0x00, 0x00, 0x02, 0x09]) {
        assert_eq!(again.command, decoded.command);
    }
    assert_eq!(again.has_data_set, decoded.has_data_set);
    assert_eq!(encoded(&again.command, again.has_data_set), bytes);
    let fragments = Fragments::command(1, FragmentLength::of(64), &decoded.command, decoded.has_data_set);
    assert_eq!(fragments.map(|pdv| pdv.data).collect::<Vec<_>>().concat(), bytes);
}

/// What the assembler makes of `data` when it comes in fragments of these lengths, the last of which has the rest.
/// Fragments without a byte only ever come in the middle.
fn assembled(data: &[u8], lengths: impl Iterator<Item = usize>) -> Result<Option<(Command, bool)>, String> {
    let mut assembler = Assembler::new();
    let mut rest = Bytes::copy_from_slice(data);
    for length in lengths {
        let fragment = rest.split_to(length.min(rest.len()));
        let last = rest.is_empty();
        let pdv = Pdv { context_id: 1, command: true, last, data: fragment };
        match assembler.push(pdv) {
            Ok(Some(Assembled::Command { command, has_data_set, .. })) => {
                assert!(last);
                assert_eq!(assembler.is_between_messages(), !has_data_set);
                return Ok(Some((command, has_data_set)));
            }
            Ok(Some(Assembled::Fragment { .. })) => panic!("a command fragment became a data set"),
            Ok(None) => assert!(!last, "nothing came of a whole command set"),
            Err(error) => {
                assert!(assembler.is_between_messages());
                return Err(error.to_string());
            }
        }
    }
    Ok(None)
}

fn encoded(command: &Command, has_data_set: bool) -> Vec<u8> {
    let mut encoded = Vec::new();
    command.encode(has_data_set, &mut encoded);
    encoded
}
