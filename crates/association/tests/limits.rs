//! Deadlines and sizes: what fires when, and what it leaves behind.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod network;

use std::time::Duration;

use kerma_association::{
    Association, Error, Event, Expecting, Fault, Input, Limits, Rate, TimedOut, Warning, table::Sta,
};
use kerma_pdu::{AAbort, AAssociateRj, Pdu};
use network::*;

fn limits() -> Limits {
    Limits {
        artim: Some(seconds(1)),
        connect: Some(seconds(2)),
        acse: Some(seconds(3)),
        dimse: Some(seconds(4)),
        idle: Some(seconds(5)),
        write: Some(seconds(6)),
        ..Limits::default()
    }
}

fn established(limits: Limits) -> Machine {
    let mut machine = Machine::requestor_with(request(), limits);
    recv!(machine, Pdu::AAssociateRq(_));
    send!(machine, Pdu::AAssociateAc(acceptance()));
    event!(machine, Event::Accepted);
    machine
}

const ALMOST: Duration = Duration::from_millis(999);

#[test]
fn a_peer_that_connects_and_says_nothing_is_closed_by_artim() {
    let mut machine = Machine::acceptor_with(limits());
    machine.pass(ALMOST);
    machine.assert_quiet();
    machine.pass(seconds(1));
    event!(machine, Event::Ended(Error::TimedOut(TimedOut::Artim(limit))) if limit == seconds(1));
    assert!(machine.closed);
    machine.assert_quiet();
}

#[test]
fn a_peer_that_sends_its_request_byte_by_byte_does_not_outlive_artim() {
    let mut machine = Machine::acceptor_with(limits());
    for byte in encode(&Pdu::AAssociateRq(request())).chunks(1).take(3) {
        machine.now = machine.now + Duration::from_millis(400);
        machine.send_bytes(byte);
    }
    event!(machine, Event::Ended(Error::TimedOut(TimedOut::Artim(_))));
    assert!(machine.closed);
}

#[test]
fn artim_stops_when_the_request_is_there() {
    let mut machine = Machine::acceptor_with(limits());
    send!(machine, Pdu::AAssociateRq(request()));
    machine.pass(seconds(100));
    machine.answer(&policy());
    recv!(machine, Pdu::AAssociateAc(_));
}

#[test]
fn a_peer_that_does_not_close_after_a_rejection_is_closed_by_artim() {
    let mut machine = Machine::acceptor_with(limits());
    send!(machine, Pdu::AAssociateRq(request()));
    event!(machine, Event::Requested(_));
    machine.input(Input::Reject(AAssociateRj::TEMPORARY_CONGESTION));
    recv!(machine, Pdu::AAssociateRj(AAssociateRj { result: 2, source: 3, reason: 1 }));
    event!(machine, Event::Rejected(_));
    machine.pass(seconds(1));
    assert!(machine.closed);
    machine.assert_quiet();
}

#[test]
fn a_connection_that_does_not_open_is_given_up() {
    let mut machine = Machine::new(Association::requestor(request(), limits()));
    machine.input(Input::Request);
    machine.pass(seconds(2));
    event!(machine, Event::Ended(Error::TimedOut(TimedOut::Connect(limit))) if limit == seconds(2));
    assert!(machine.closed);
}

#[test]
fn an_unanswered_request_is_aborted() {
    let mut machine = Machine::requestor_with(request(), limits());
    recv!(machine, Pdu::AAssociateRq(_));
    machine.pass(seconds(3));
    recv!(machine, Pdu::AAbort(AAbort::SERVICE_USER));
    event!(machine, Event::Ended(Error::TimedOut(TimedOut::Acse(limit))) if limit == seconds(3));
    assert_eq!(machine.state(), Sta::Sta13);
    machine.pass(seconds(1));
    assert!(machine.closed, "ARTIM");
}

#[test]
fn the_dimse_deadline_counts_from_the_last_byte_either_way() {
    let mut machine = established(limits());
    machine.association.expect(machine.now, Expecting::Response);
    for _ in 0..3 {
        machine.pass(seconds(3));
        machine.input(Input::Data(pdv(1, true, true, b"request.")));
        machine.pass(seconds(3));
        machine.send_bytes(&[4]);
        machine.send_bytes(&encode(&p_data([pdv(1, true, true, b"response")]))[1..]);
        event!(machine, Event::Data(_));
        recv!(machine, Pdu::PDataTf(_));
    }
    machine.pass(seconds(4));
    recv!(machine, Pdu::AAbort(AAbort::SERVICE_USER));
    event!(machine, Event::Ended(Error::TimedOut(TimedOut::Dimse(_))));
}

#[test]
fn an_idle_association_is_aborted_and_one_at_work_is_not() {
    let mut machine = established(limits());
    machine.association.expect(machine.now, Expecting::Busy);
    machine.pass(seconds(1000));
    machine.assert_quiet();
    machine.association.expect(machine.now, Expecting::Nothing);
    machine.input(Input::Tick);
    machine.pass(seconds(4));
    machine.assert_quiet();
    machine.pass(seconds(1));
    recv!(machine, Pdu::AAbort(AAbort::SERVICE_USER));
    event!(machine, Event::Ended(Error::TimedOut(TimedOut::Idle(_))));
}

#[test]
fn a_peer_that_does_not_read_is_closed_without_more_being_written() {
    let mut machine = established(limits());
    machine.association.expect(machine.now, Expecting::Busy);
    machine.input(Input::WriteBlocked);
    machine.pass(seconds(5));
    machine.input(Input::WriteResumed);
    machine.input(Input::WriteBlocked);
    machine.pass(seconds(5));
    machine.input(Input::WriteBlocked);
    machine.assert_quiet();
    machine.pass(seconds(1));
    event!(machine, Event::Ended(Error::TimedOut(TimedOut::Write(limit))) if limit == seconds(6));
    assert!(machine.closed);
    machine.assert_quiet();
}

#[test]
fn no_deadline_is_never() {
    let never = Limits {
        artim: None,
        connect: None,
        acse: None,
        dimse: None,
        idle: None,
        write: None,
        ..Limits::default()
    };
    let mut machine = Machine::acceptor_with(never.clone());
    machine.pass(seconds(1 << 40));
    machine.assert_quiet();
    let mut machine = Machine::requestor_with(request(), never.clone());
    recv!(machine, Pdu::AAssociateRq(_));
    machine.pass(seconds(1 << 40));
    machine.assert_quiet();
    let mut machine = established(never);
    machine.association.expect(machine.now, Expecting::Response);
    machine.pass(seconds(1 << 40));
    machine.assert_quiet();
}

#[test]
fn an_idle_association_holds_no_buffer() {
    let mut machine = established(limits());
    send!(machine, p_data([pdv(3, false, true, &[0; 20_000])]));
    event!(machine, Event::Warning(Warning::PDataTooLong { .. }));
    event!(machine, Event::Data(_));
    assert!(machine.association.buffer_capacity() > 0);
    machine.pass(seconds(1));
    assert_eq!(machine.association.buffer_capacity(), 0);
    machine.assert_quiet();
}

#[test]
fn an_a_associate_rq_over_the_limit_is_aborted_at_its_header() {
    let limits = Limits { associate_length: 100, ..limits() };
    let mut machine = Machine::acceptor_with(limits);
    machine.send_bytes(&encode(&Pdu::AAssociateRq(request()))[..6]);
    recv!(machine, Pdu::AAbort(AAbort { source: 2, reason: 6 }));
    event!(machine, Event::Ended(Error::PeerFault(fault))
        if matches!(fault.fault, Fault::PduTooLong { limit: 100, .. }));
}

#[test]
fn a_request_with_too_many_contexts_is_rejected_as_a_local_limit() {
    let limits = Limits { presentation_contexts: 1, ..limits() };
    let mut machine = Machine::acceptor_with(limits);
    send!(machine, Pdu::AAssociateRq(request()));
    recv!(machine, Pdu::AAssociateRj(AAssociateRj { result: 2, source: 3, reason: 2 }));
    event!(machine, Event::Rejected(AAssociateRj::LOCAL_LIMIT_EXCEEDED));
}

#[test]
fn data_before_the_association_is_not_waited_for() {
    let mut machine = Machine::acceptor_with(limits());
    machine.send_bytes(&[4, 0, 0, 0x20, 0, 0]);
    recv!(machine, Pdu::AAbort(_));
    event!(machine, Event::Ended(Error::PeerFault(_)));
}

#[test]
fn a_length_that_is_allowed_takes_no_memory_until_the_bytes_are_there() {
    let mut unlimited = request();
    unlimited.user_information.maximum_length = Some(0);
    let mut machine = Machine::requestor_with(unlimited, limits());
    recv!(machine, Pdu::AAssociateRq(_));
    send!(machine, Pdu::AAssociateAc(acceptance()));
    event!(machine, Event::Accepted);
    machine.send_bytes(&[4, 0, 0, 0xFF, 0xFF, 0xFE]);
    machine.send_bytes(&[0, 0xFF, 0xFF, 0xFA, 3, 0]);
    machine.send_bytes(&[0; 100_000]);
    assert!(machine.association.buffer_capacity() < 300_000);
    machine.send_bytes(&vec![0; (1 << 24) - 100_008]);
    event!(machine, Event::Data(data) if data.data.len() == (1 << 24) - 8);
}

/// Limits of the machine's own, and of what a peer may begin and not end.
fn slow(rate: u64) -> Limits {
    let rate = Some(Rate { bytes: rate, over: seconds(10) });
    Limits { pdu: Some(seconds(60)), message: Some(seconds(300)), rate, ..Limits::default() }
}

/// The error with which a machine ends that gets these bytes, one each so many seconds.
fn dripped(mut machine: Machine, bytes: &[u8], pause: u64) -> (u64, Error) {
    let begun = machine.now;
    for byte in bytes {
        machine.send_bytes(&[*byte]);
        for _ in 0..pause {
            machine.pass(seconds(1));
            while let Some(event) = machine.next_event() {
                if let Event::Ended(error) = event {
                    return (machine.now.saturating_since(begun).as_secs(), error);
                }
            }
        }
    }
    panic!("it goes on");
}

#[test]
fn who_drips_within_a_pdu_or_a_message_is_ended_when_the_first_stretch_is_over() {
    let drip = encode(&p_data([pdv(3, false, true, &[0; 1000])]));
    for expecting in [Expecting::Nothing, Expecting::Response] {
        let mut machine = established(slow(1024));
        machine.association.expect(machine.now, expecting);
        let (after, error) = dripped(machine, &drip, 4);
        assert_eq!((after, error), (10, TimedOut::Receiving { bytes: 3, over: seconds(10) }.into()));
    }
    // Each PDU is whole, and none ends the message.
    let mut machine = established(slow(1024));
    let fragment = encode(&p_data([pdv(1, true, false, b"ab")]));
    for _ in 0..3 {
        machine.send_bytes(&fragment);
        event!(machine, Event::Data(_));
        machine.pass(seconds(3));
    }
    machine.send_bytes(&fragment);
    event!(machine, Event::Data(_));
    machine.pass(seconds(1));
    recv!(machine, Pdu::AAbort(AAbort::SERVICE_USER));
    event!(machine, Event::Ended(Error::TimedOut(TimedOut::Receiving { bytes: 42, .. })));
}

#[test]
fn who_keeps_the_rate_is_ended_by_the_limit_of_a_pdu_or_of_a_message_alone() {
    let drip = encode(&p_data([pdv(3, false, true, &[0; 20])]));
    let (after, error) = dripped(established(slow(1)), &drip, 9);
    assert_eq!((after, error), (60, TimedOut::Pdu(seconds(60)).into()));
    let fragment = encode(&p_data([pdv(1, true, false, b"ab")]));
    let mut machine = established(slow(1));
    for _ in 0..60 {
        machine.send_bytes(&fragment);
        event!(machine, Event::Data(_));
        machine.pass(seconds(5));
    }
    event!(machine, Event::Ended(Error::TimedOut(TimedOut::Message(limit))) if limit == seconds(300));
}

#[test]
fn the_time_during_which_this_side_is_at_work_is_none_that_the_peer_took() {
    let mut machine = established(slow(1024));
    let pdu = encode(&p_data([pdv(3, false, false, &[0; 4096])]));
    machine.send_bytes(&pdu[..100]);
    machine.pass(seconds(9));
    machine.association.expect(machine.now, Expecting::Busy);
    machine.pass(seconds(100_000));
    machine.association.expect(machine.now, Expecting::Response);
    machine.pass(seconds(9));
    machine.send_bytes(&pdu[100..]);
    event!(machine, Event::Data(_));
    machine.pass(seconds(1));
    machine.assert_quiet();
}

#[test]
fn a_whole_message_leaves_nothing_to_hurry_for() {
    let mut machine = established(slow(1024));
    machine.association.expect(machine.now, Expecting::Response);
    for _ in 0..5 {
        send!(machine, p_data([pdv(1, true, true, b"an echo.")]));
        event!(machine, Event::Data(_));
        machine.pass(seconds(29));
        machine.assert_quiet();
    }
}

#[test]
fn who_takes_what_is_sent_to_it_too_slowly_is_ended_as_who_takes_nothing() {
    let mut machine = established(slow(1024));
    machine.input(Input::WriteBlocked);
    for _ in 0..9 {
        machine.pass(seconds(1));
        machine.input(Input::Written(100));
        machine.input(Input::WriteBlocked);
    }
    machine.assert_quiet();
    machine.pass(seconds(1));
    let slow_reader = |bytes| Error::from(TimedOut::Sending { bytes, over: seconds(10) });
    event!(machine, Event::Ended(error) if error == slow_reader(900));
    assert!(machine.closed);
    // What is out, however little it was, has nobody waiting for it.
    let mut machine = established(slow(1024));
    for _ in 0..3 {
        machine.input(Input::WriteBlocked);
        machine.pass(seconds(9));
        machine.input(Input::WriteResumed);
        machine.pass(seconds(9));
    }
    machine.assert_quiet();
}

#[test]
fn empty_values_take_no_memory_and_are_not_handed_on() {
    let mut machine = established(limits());
    let mut body = Vec::new();
    for _ in 0..2000 {
        body.extend([0, 0, 0, 2, 3, 0]);
    }
    let mut pdu = vec![4, 0];
    pdu.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
    pdu.extend(body);
    machine.send_bytes(&pdu);
    event!(machine, Event::Warning(Warning::EmptyFragment));
    machine.assert_quiet();
}

#[test]
fn messages_say_who_did_what_and_where_the_standard_says_so() {
    let mut machine = Machine::requestor_with(request(), limits());
    machine.pass(seconds(3));
    let Some(Event::Ended(error)) = machine.next_event() else { panic!("no end") };
    let message = error.to_string();
    assert_eq!(message, "ACSE timeout: the peer did not answer the A-ASSOCIATE-RQ within 3s (PS3.8 §7.1)");
}
