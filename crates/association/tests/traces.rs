//! Associations from beginning to end, as traces: two machines, a virtual network, a virtual clock.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod network;

use kerma_association::{Aborted, Error, Event, Input, Misuse, NoReleaseRp, Warning, table::Sta};
use kerma_pdu::{AAbort, AAssociateRj, Pdu, PduType};
use network::*;

#[test]
fn an_association_is_opened_used_and_released() {
    let mut network = Network::connected();
    network.run();
    network.acceptor.answer(&policy());
    network.run();
    event!(network.acceptor, Event::Accepted);
    event!(network.requestor, Event::Accepted);

    network.requestor.input(Input::Data(pdv(1, true, true, b"C-ECHO-RQ.")));
    network.run();
    event!(network.acceptor, Event::Data(data) if data == pdv(1, true, true, b"C-ECHO-RQ."));
    network.acceptor.input(Input::Data(pdv(1, true, true, b"C-ECHO-RSP")));
    network.run();
    event!(network.requestor, Event::Data(data) if data == pdv(1, true, true, b"C-ECHO-RSP"));

    network.requestor.input(Input::Release);
    network.run();
    event!(network.acceptor, Event::ReleaseRequested);
    network.acceptor.input(Input::ReleaseResponse);
    network.run();
    event!(network.acceptor, Event::Released);
    event!(network.requestor, Event::Released);
    assert_eq!((network.requestor.state(), network.acceptor.state()), (Sta::Sta1, Sta::Sta1));
    assert!(network.requestor.closed && network.acceptor.closed);
}

#[test]
fn an_acceptor_releases_just_as_well() {
    let mut network = Network::established();
    network.acceptor.input(Input::Release);
    network.run();
    event!(network.requestor, Event::ReleaseRequested);
    network.requestor.input(Input::ReleaseResponse);
    network.run();
    event!(network.acceptor, Event::Released);
    event!(network.requestor, Event::Released);
    assert_eq!((network.requestor.state(), network.acceptor.state()), (Sta::Sta1, Sta::Sta1));
}

#[test]
fn release_collision_ends_in_sta1_for_both_sides() {
    let mut network = Network::established();
    network.requestor.input(Input::Release);
    network.acceptor.input(Input::Release);
    network.run();
    event!(network.requestor, Event::ReleaseRequested);
    event!(network.acceptor, Event::ReleaseRequested);
    assert_eq!((network.requestor.state(), network.acceptor.state()), (Sta::Sta9, Sta::Sta10));

    // The requestor answers first (AR-9), then the acceptor (AR-10, AR-4), which then waits for the close.
    network.requestor.input(Input::ReleaseResponse);
    assert_eq!(network.requestor.state(), Sta::Sta11);
    network.run();
    assert_eq!(network.acceptor.state(), Sta::Sta12);
    network.acceptor.input(Input::ReleaseResponse);
    network.run();
    event!(network.requestor, Event::Released);
    event!(network.acceptor, Event::Released);
    assert_eq!((network.requestor.state(), network.acceptor.state()), (Sta::Sta1, Sta::Sta1));
}

#[test]
fn release_collision_ends_well_when_the_acceptors_user_answers_before_its_turn() {
    let mut network = Network::established();
    network.requestor.input(Input::Release);
    network.acceptor.input(Input::Release);
    network.run();
    network.acceptor.input(Input::ReleaseResponse);
    assert_eq!(network.acceptor.state(), Sta::Sta10, "the response waits for the peer's");
    network.run();
    network.requestor.input(Input::ReleaseResponse);
    network.run();
    event!(network.requestor, Event::ReleaseRequested);
    event!(network.requestor, Event::Released);
    event!(network.acceptor, Event::ReleaseRequested);
    event!(network.acceptor, Event::Released);
    assert_eq!((network.requestor.state(), network.acceptor.state()), (Sta::Sta1, Sta::Sta1));
}

#[test]
fn a_rejected_association_ends_in_sta1_for_both_sides() {
    let mut network = Network::connected();
    network.run();
    event!(network.acceptor, Event::Requested(_));
    network.acceptor.input(Input::Reject(AAssociateRj::LOCAL_LIMIT_EXCEEDED));
    network.run();
    event!(network.requestor, Event::Rejected(AAssociateRj::LOCAL_LIMIT_EXCEEDED));
    event!(network.acceptor, Event::Rejected(AAssociateRj::LOCAL_LIMIT_EXCEEDED));
    assert_eq!((network.requestor.state(), network.acceptor.state()), (Sta::Sta1, Sta::Sta1));
}

#[test]
fn an_abort_ends_both_sides_and_each_knows_whose_it_was() {
    let mut network = Network::established();
    network.requestor.input(Input::ABORT);
    network.run();
    event!(network.requestor, Event::Ended(Error::Aborted(Aborted::ByUs(AAbort::SERVICE_USER))));
    event!(network.acceptor, Event::Ended(Error::Aborted(Aborted::ByPeer(AAbort::SERVICE_USER))));
    assert_eq!((network.requestor.state(), network.acceptor.state()), (Sta::Sta1, Sta::Sta1));
}

#[test]
fn a_connection_that_breaks_is_told_with_the_state_in_which_it_broke() {
    let mut machine = Machine::established_requestor();
    machine.input(Input::Closed);
    event!(machine, Event::Ended(Error::Aborted(Aborted::ConnectionClosed(Sta::Sta6))));
    assert!(machine.closed);
}

#[test]
fn data_may_still_be_sent_before_the_answer_to_a_release() {
    let mut network = Network::established();
    network.requestor.input(Input::Release);
    network.run();
    event!(network.acceptor, Event::ReleaseRequested);
    network.acceptor.input(Input::Data(pdv(3, false, true, b"late")));
    network.acceptor.input(Input::ReleaseResponse);
    network.run();
    event!(network.requestor, Event::Data(data) if data.data == "late");
    event!(network.requestor, Event::Released);
}

#[test]
fn a_peer_that_asks_for_release_and_closes_before_the_answer_has_ended_normally() {
    let mut machine = Machine::established_acceptor();
    send!(machine, Pdu::AReleaseRq);
    event!(machine, Event::ReleaseRequested);
    machine.input(Input::Closed);
    event!(machine, Event::Warning(Warning::ReleaseNotAwaited));
    event!(machine, Event::Released);
}

#[test]
fn a_connection_closed_instead_of_an_a_release_rp_is_success_with_a_warning() {
    let mut machine = Machine::established_requestor();
    machine.input(Input::Release);
    machine.input(Input::Closed);
    event!(machine, Event::Warning(Warning::ReleaseNotAnswered(NoReleaseRp::Closed)));
    event!(machine, Event::Released);
}

#[test]
fn what_the_state_does_not_allow_is_misuse_and_changes_nothing() {
    let mut machine = Machine::acceptor();
    let not_now = |input| Err(Misuse::NotNow { input, state: Sta::Sta2 });
    assert_eq!(machine.try_input(Input::Release), not_now("Release"));
    assert_eq!(machine.try_input(Input::Data(pdv(1, true, true, b""))), not_now("Data"));
    assert_eq!(machine.try_input(Input::Request), not_now("Request"));
    assert_eq!(machine.try_input(Input::Connected), not_now("Connected"));
    assert_eq!(machine.state(), Sta::Sta2);
    machine.assert_quiet();
}

#[test]
fn fragments_that_the_peer_cannot_take_are_not_sent() {
    let mut machine = Machine::established_requestor();
    assert_eq!(machine.association.maximum_fragment(), 16384 - 6);
    let try_data = |machine: &mut Machine, pdv| machine.try_input(Input::Data(pdv));
    assert_eq!(try_data(&mut machine, pdv(7, true, true, b"")), Err(Misuse::ContextNotAccepted(7)));
    assert_eq!(
        try_data(&mut machine, pdv(1, true, true, &[0; 16380])),
        Err(Misuse::FragmentTooLong { length: 16380, maximum: 16384 })
    );
    assert_eq!(try_data(&mut machine, pdv(1, true, true, b"odd")), Err(Misuse::OddFragment(3)));
    machine.assert_quiet();
    assert_eq!(try_data(&mut machine, pdv(1, true, true, &[0; 16378])), Ok(()));
    recv!(machine, Pdu::PDataTf(_));
}

#[test]
fn a_second_a_associate_rq_is_answered_with_an_abort() {
    let mut machine = Machine::established_acceptor();
    send!(machine, Pdu::AAssociateRq(request()));
    recv!(machine, Pdu::AAbort(AAbort::UNEXPECTED_PDU));
    event!(machine, Event::Ended(Error::PeerFault(fault)) if fault.abort == AAbort::UNEXPECTED_PDU
        && fault.to_string().contains("A-ASSOCIATE-RQ in Sta6"));
    assert_eq!(machine.state(), Sta::Sta13);
}

#[test]
fn after_an_abort_what_was_on_its_way_is_ignored_until_the_peer_closes() {
    let mut machine = Machine::established_acceptor();
    machine.input(Input::ABORT);
    recv!(machine, Pdu::AAbort(_));
    event!(machine, Event::Ended(_));
    send!(machine, p_data([pdv(1, true, true, b"too late")]));
    send!(machine, Pdu::AReleaseRq);
    machine.assert_quiet();
    machine.input(Input::Closed);
    assert_eq!(machine.state(), Sta::Sta1);
    machine.input(Input::Closed);
    machine.assert_quiet();
}

#[test]
fn a_peer_that_asks_again_and_again_after_an_abort_gets_aborts_and_then_the_close() {
    let mut machine = Machine::established_acceptor();
    machine.input(Input::ABORT);
    recv!(machine, Pdu::AAbort(AAbort::SERVICE_USER));
    send!(machine, Pdu::AAssociateRq(request()));
    recv!(machine, Pdu::AAbort(AAbort::UNEXPECTED_PDU));
    machine.pass(seconds(31));
    assert!(machine.closed);
    assert_eq!(machine.state(), Sta::Sta1);
}

#[test]
fn pdus_sent_and_received_are_reported_if_asked_for() {
    let limits = kerma_association::Limits { report_pdus: true, ..Default::default() };
    let mut machine = Machine::acceptor_with(limits);
    send!(machine, Pdu::AAssociateRq(request()));
    event!(machine, Event::PduReceived { pdu_type: 1, .. });
    machine.answer(&policy());
    event!(machine, Event::PduSent { pdu_type: 2, .. });
    event!(machine, Event::Accepted);
    send!(machine, Pdu::AReleaseRq);
    event!(machine, Event::PduReceived { pdu_type: 5, length: 4 });
    assert_eq!(PduType::AReleaseRq.code(), 5);
}
