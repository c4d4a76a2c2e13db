//! Scripts for one machine against bytes, and for two machines against each other.

use kerma_tests::fuzz::script::{
    Scene, Step,
    Step::*,
    Who,
    Who::{Acceptor, Requestor},
    script,
};

use crate::{
    Seed,
    pdu::{APPLICATION_CONTEXT, CONTEXT_AC, CONTEXT_RQ, MAXIMUM_LENGTH, a_associate, pdu, user_information},
};

pub(crate) fn seeds() -> Vec<Seed> {
    let request = a_associate(1, &[APPLICATION_CONTEXT, CONTEXT_RQ, &user_information(&[MAXIMUM_LENGTH])]);
    let acceptance = a_associate(2, &[APPLICATION_CONTEXT, CONTEXT_AC, &user_information(&[MAXIMUM_LENGTH])]);
    let rejection = pdu(3, &[0, 1, 1, 7]);
    let echo = pdu(4, &[&b"\x00\x00\x00\x06\x01\x03"[..], b"echo"].concat());
    let foreign_context = pdu(4, b"\x00\x00\x00\x04\x05\x03cm");
    let release = pdu(5, &[0; 4]);
    let release_answer = pdu(6, &[0; 4]);
    let abort = pdu(7, &[0, 0, 2, 6]);

    let accepted = [Connected, Bytes(&request), Accept];
    let established = [Request, Connected, Bytes(&acceptance)];
    vec![
        (
            "accepted_data_released",
            acceptor(&accepted, &[Bytes(&echo), Bytes(&release), ReleaseResponse, Closed]),
        ),
        ("rejected_by_the_user", acceptor(&[Connected, Bytes(&request), Reject, Closed], &[])),
        ("data_on_a_context_not_accepted", acceptor(&accepted, &[Bytes(&foreign_context), Closed])),
        ("release_before_associate", acceptor(&[Connected, Bytes(&release), Closed], &[])),
        ("aborted_by_the_peer", acceptor(&accepted, &[Bytes(&abort), Closed])),
        ("silent_peer", acceptor(&[Connected], &[Seconds(29), Seconds(2), Closed])),
        ("http_request", acceptor(&[Connected, Bytes(b"GET / HTTP/1.1\r\n\r\n")], &[Closed])),
        ("tls_hello", acceptor(&[Connected, Bytes(b"\x16\x03\x01\x02\x00\x01\x00")], &[Closed])),
        (
            "associate_that_claims_4_gib",
            acceptor(&[Connected, Bytes(b"\x01\x00\xff\xff\xff\xff\x00")], &[Closed]),
        ),
        ("idle_peer", acceptor(&accepted, &[Expect(0), Seconds(59), Bytes(&echo), Seconds(61), Closed])),
        ("rejected_by_the_peer", requestor(&[Request, Connected, Bytes(&rejection)], &[])),
        ("connection_refused", requestor(&[Request, Closed], &[])),
        ("peer_that_does_not_read", requestor(&established, &[WriteBlocked, Seconds(61), Closed])),
        (
            "data_after_our_release",
            requestor(&established, &[Release, Bytes(&echo), Bytes(&release_answer), Closed]),
        ),
        ("abort_instead_of_release_answer", requestor(&established, &[Release, Bytes(&abort), Closed])),
        (
            "release_collision_with_a_peer",
            requestor(&established, &[Release, Bytes(&release), ReleaseResponse, Bytes(&release_answer)]),
        ),
        ("no_answer_in_time", requestor(&established, &[Expect(1), Seconds(31), Closed])),
        (
            "joined_association_with_data_both_ways",
            joined(&[
                (Requestor, data(1, 3, 20)),
                (Requestor, data(3, 0, 8)),
                (Requestor, data(3, 2, 0)),
                (Acceptor, Deliver(u16::MAX)),
                (Acceptor, data(1, 3, 40)),
                (Requestor, Deliver(30)),
                (Requestor, Release),
                (Acceptor, Deliver(u16::MAX)),
                (Acceptor, ReleaseResponse),
            ]),
        ),
        (
            "release_collision",
            joined(&[
                (Requestor, Release),
                (Acceptor, Release),
                (Acceptor, Deliver(u16::MAX)),
                (Requestor, Deliver(u16::MAX)),
                (Requestor, ReleaseResponse),
                (Acceptor, Deliver(u16::MAX)),
                (Acceptor, ReleaseResponse),
                (Requestor, Deliver(u16::MAX)),
            ]),
        ),
        (
            "abort_crosses_data",
            joined(&[
                (Acceptor, data(1, 3, 16)),
                (Requestor, Abort),
                (Requestor, Deliver(u16::MAX)),
                (Acceptor, Deliver(u16::MAX)),
                (Acceptor, data(1, 3, 16)),
            ]),
        ),
        (
            "connection_breaks_amid_a_fragment",
            joined(&[(Requestor, data(1, 3, 200)), (Acceptor, Deliver(50)), (Requestor, Closed)]),
        ),
        (
            "wishes_that_cannot_be_fulfilled",
            joined(&[
                (Requestor, Accept),
                (Acceptor, Request),
                (Acceptor, ReleaseResponse),
                (Requestor, data(2, 3, 4)),
                (Requestor, data(1, 3, 5)),
                (Acceptor, Reject),
            ]),
        ),
        ("foreign_bytes_between_two_machines", joined(&[(Acceptor, Bytes(b"\x04\x00\x00\x00\x00\x01?"))])),
    ]
}

fn data(context_id: u8, control_header: u8, length: u8) -> Step<'static> {
    Data { context_id, control_header, length }
}

fn acceptor(first: &[Step<'_>], then: &[Step<'_>]) -> Vec<u8> {
    script(Scene::Acceptor, &whose(Acceptor, first, then))
}

fn requestor(first: &[Step<'_>], then: &[Step<'_>]) -> Vec<u8> {
    script(Scene::Requestor, &whose(Requestor, first, then))
}

fn whose<'a>(who: Who, first: &[Step<'a>], then: &[Step<'a>]) -> Vec<(Who, Step<'a>)> {
    first.iter().chain(then).map(|step| (who, *step)).collect()
}

/// An association that is established, and what follows.
fn joined(then: &[(Who, Step<'_>)]) -> Vec<u8> {
    let established = [
        (Requestor, Request),
        (Requestor, Connected),
        (Acceptor, Deliver(10)),
        (Acceptor, Deliver(u16::MAX)),
        (Acceptor, Accept),
        (Requestor, Deliver(u16::MAX)),
    ];
    script(Scene::Joined, &[&established, then].concat())
}
