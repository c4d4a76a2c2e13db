use super::*;
use crate::{CCancelRq, CEchoRq, CMoveRq, CStoreRq, DataSetBuffer};
use kerma_dictionary::{AeTitle, Uid};
use kerma_pdu::AAbort;
use kerma_status::Status;

const CT: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.2");

fn encoded(command: impl Into<Command>, has_data_set: bool) -> Bytes {
    let mut bytes = Vec::new();
    command.into().encode(has_data_set, &mut bytes);
    bytes.into()
}

fn command(context_id: u8, last: bool, data: Bytes) -> Pdv {
    Pdv { context_id, command: true, last, data }
}

fn data_set(context_id: u8, last: bool, data: &'static [u8]) -> Pdv {
    Pdv { context_id, command: false, last, data: Bytes::from_static(data) }
}

/// An assembler that has the command of a C-STORE on context 1 behind it.
fn amid_a_store() -> Assembler {
    let mut assembler = Assembler::new();
    let request = CStoreRq::new(1, CT, CT);
    let assembled = assembler.push(command(1, true, encoded(request.clone(), true))).unwrap();
    let request = Command::from(request);
    assert_eq!(assembled, Some(Assembled::Command { context_id: 1, command: request, has_data_set: true }));
    assembler
}

fn fragment(data: &'static [u8], last: bool) -> Option<Assembled> {
    Some(Assembled::Fragment { context_id: 1, data: Bytes::from_static(data), last })
}

#[test]
fn fragments_are_handed_on_as_they_come_without_a_copy() {
    let mut assembler = amid_a_store();
    static DATA: [u8; 4] = [1, 2, 3, 4];
    let Ok(Some(Assembled::Fragment { data, .. })) = assembler.push(data_set(1, false, &DATA)) else {
        panic!()
    };
    assert_eq!(data.as_ptr(), DATA.as_ptr());
    assert!(assembler.is_within_data_set());
    assert_eq!(assembler.push(data_set(1, true, &[5, 6])), Ok(fragment(&[5, 6], true)));
    assert!(assembler.is_between_messages());
    assert_eq!(assembler.take_warnings(), []);
}

#[test]
fn a_message_without_a_data_set_ends_with_its_command() {
    let mut assembler = Assembler::new();
    for _ in 0..2 {
        let bytes = encoded(CEchoRq::new(1, CT), false);
        assert!(matches!(assembler.push(command(1, true, bytes)), Ok(Some(Assembled::Command { .. }))));
        assert!(assembler.is_between_messages());
    }
}

#[test]
fn a_cancel_may_come_between_messages_of_the_same_context() {
    let mut assembler = amid_a_store();
    assembler.push(data_set(1, true, &[1, 2])).unwrap();
    let cancel = Command::from(CCancelRq::new(1));
    assert_eq!(
        assembler.push(command(1, true, encoded(cancel.clone(), false))),
        Ok(Some(Assembled::Command { context_id: 1, command: cancel, has_data_set: false }))
    );
}

#[test]
fn another_context_amid_a_message_is_an_error_with_both() {
    let expected = Err(Error::ContextChanged { expected: 1, found: 3 });
    assert_eq!(amid_a_store().push(data_set(3, false, &[1, 2])), expected);
    let mut assembler = Assembler::new();
    assembler.push(command(1, false, Bytes::from_static(&[0, 0]))).unwrap();
    assert_eq!(assembler.push(command(3, true, Bytes::new())), expected);
    assert_eq!(Error::ContextChanged { expected: 1, found: 3 }.abort(), AAbort { source: 2, reason: 6 });
}

#[test]
fn a_command_fragment_amid_a_data_set_is_an_error() {
    let mut assembler = amid_a_store();
    assembler.push(data_set(1, false, &[1, 2])).unwrap();
    let error = assembler.push(command(1, true, encoded(CEchoRq::new(2, CT), false))).unwrap_err();
    assert_eq!(error, Error::CommandAmidDataSet { context_id: 1 });
    assert_eq!(error.abort(), AAbort { source: 2, reason: 5 });
}

#[test]
fn a_data_set_fragment_that_nothing_announced_is_an_error() {
    let expected = Err(Error::UnexpectedDataSet { context_id: 1 });
    let mut assembler = Assembler::new();
    assert_eq!(assembler.push(data_set(1, true, &[1, 2])), expected);
    assembler.push(command(1, true, encoded(CEchoRq::new(1, CT), false))).unwrap();
    assert_eq!(assembler.push(data_set(1, true, &[1, 2])), expected);
    assembler.push(command(1, false, Bytes::from_static(&[0, 0]))).unwrap();
    assert_eq!(assembler.push(data_set(1, true, &[1, 2])), expected);
    assert_eq!(Error::UnexpectedDataSet { context_id: 1 }.abort(), AAbort { source: 2, reason: 5 });
}

#[test]
fn a_command_set_that_never_ends_is_cut_off_at_the_limit() {
    let mut assembler = Assembler::with_max_command_length(100);
    let sixty = || command(1, false, Bytes::from_static(&[0; 60]));
    assert_eq!(assembler.push(sixty()), Ok(None));
    assert_eq!(assembler.push(sixty()), Err(Error::CommandTooLong { limit: 100 }));
    assert!(assembler.is_between_messages());
    let whole = command(1, true, Bytes::from_static(&[0; 101]));
    assert_eq!(assembler.push(whole), Err(Error::CommandTooLong { limit: 100 }));
}

#[test]
fn a_command_set_that_cannot_be_understood_is_an_error() {
    let result = Assembler::new().push(command(1, true, Bytes::from_static(&[0; 3])));
    assert!(matches!(result, Err(Error::Truncated { .. })));
}

#[test]
fn warnings_of_the_command_set_are_those_of_its_message_only() {
    let mut assembler = Assembler::new();
    let bytes = encoded(CEchoRq::new(1, CT), false);
    assembler.push(command(1, true, bytes.slice(12..))).unwrap();
    assert_eq!(assembler.take_warnings(), [Warning::NoGroupLength]);
    assembler.push(command(1, true, bytes.slice(12..))).unwrap();
    assembler.push(command(1, true, bytes)).unwrap();
    assert_eq!(assembler.take_warnings(), []);
}

#[test]
fn quirk_command_split_over_two_pdvs_with_an_empty_last_one() {
    let request = CEchoRq::new(1, CT);
    let bytes = encoded(request.clone(), false);
    let whole = Ok(Some(Assembled::Command { context_id: 1, command: request.into(), has_data_set: false }));
    let mut assembler = Assembler::new();
    assert_eq!(assembler.push(command(1, false, bytes.slice(..20))), Ok(None));
    assert_eq!(assembler.push(command(1, true, bytes.slice(20..))), whole);
    assert_eq!(assembler.push(command(1, false, bytes)), Ok(None));
    assert_eq!(assembler.push(command(1, true, Bytes::new())), whole);
    assert_eq!(assembler.take_warnings(), []);
}

#[test]
fn quirk_empty_first_pdv_is_tolerated_with_a_warning() {
    let mut assembler = Assembler::new();
    assert_eq!(assembler.push(command(1, false, Bytes::new())), Ok(None));
    assembler.push(command(1, true, encoded(CStoreRq::new(1, CT, CT), true))).unwrap();
    for _ in 0..1000 {
        assert_eq!(assembler.push(data_set(1, false, &[])), Ok(None));
    }
    assert_eq!(assembler.push(data_set(1, true, &[])), Ok(fragment(&[], true)));
    assert_eq!(assembler.take_warnings(), [Warning::EmptyFragment]);
}

#[test]
fn quirk_pdv_of_odd_length_is_tolerated_with_a_warning() {
    let mut assembler = amid_a_store();
    assert_eq!(assembler.push(data_set(1, false, &[1, 2, 3])), Ok(fragment(&[1, 2, 3], false)));
    assert_eq!(assembler.push(data_set(1, true, &[4])), Ok(fragment(&[4], true)));
    assert_eq!(assembler.take_warnings(), [Warning::OddFragment]);
}

#[test]
fn quirk_data_set_follows_pending_c_move_response_and_can_be_passed_over() {
    let request = CMoveRq::new(1, CT, AeTitle::new("STORE").unwrap());
    let response = encoded(request.response(Status(0xFF00)), true);
    let mut assembler = Assembler::new();
    assembler.push(command(1, true, response)).unwrap();
    assert_eq!(assembler.push(data_set(1, true, &[1, 2])), Ok(fragment(&[1, 2], true)));
    assert_eq!(assembler.take_warnings(), []);
}

#[test]
fn a_data_set_buffer_gathers_up_to_its_limit_and_copies_no_single_fragment() {
    let mut buffer = DataSetBuffer::new(4);
    let single = Bytes::from_static(&[1, 2, 3, 4]);
    let whole = buffer.push(single.clone(), true).unwrap().unwrap();
    assert_eq!(whole.as_ptr(), single.as_ptr());
    assert_eq!(buffer.push(single.slice(..2), false), Ok(None));
    assert_eq!(buffer.push(single.slice(2..), true), Ok(Some(single.clone())));
    assert_eq!(buffer.push(single.clone(), false), Ok(None));
    assert_eq!(buffer.push(single.slice(..2), true), Err(Error::DataSetTooLong { limit: 4 }));
    assert!(buffer.is_empty());
}
