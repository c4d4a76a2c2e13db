use std::io::Write as _;
use std::time::{Duration, Instant};

use super::fake_peer::{
    abort, accept, acceptor, closed_port, closes_instead_of_releasing, read_pdu, rejection, stay_silent,
};
use super::harness::{Scp, kerma};

#[test]
fn a_wrong_port_is_told() {
    let port = closed_port();
    kerma(&["echoscu", "127.0.0.1", &port]).exits(1).says(&[
        "E: Association request failed: unable to connect to remote\n",
        "E: TCP Initialisation Error: ",
        "refused",
        &port,
    ]);
    kerma(&["echoscu", "-q", "127.0.0.1", &port]).exits(1).says_nothing();
    let run = kerma(&["echoscu", "--json", "127.0.0.1", &port]).exits(1);
    assert!(run.events("error")[0]["message"].as_str().unwrap().contains(&port));
}

#[test]
fn a_host_that_is_not_there_is_told() {
    kerma(&["echoscu", "host.invalid", "104"]).exits(1).says(&[
        "Association request failed: unable to connect to remote",
        "TCP Initialisation Error: ",
        "host.invalid",
    ]);
}

#[test]
fn a_refused_association_is_told_with_the_reason() {
    let port = acceptor(|mut stream| {
        read_pdu(&mut stream);
        stream.write_all(&rejection(1, 1, 7)).unwrap();
        stay_silent(stream);
    });
    let run = kerma(&["echoscu", "-v", "--json", "127.0.0.1", &port]).exits(1);
    assert_eq!(run.events("association_rejected").len(), 1);
    let rejected = &run.events("association_rejected")[0];
    assert_eq!(
        (&rejected["result"], &rejected["source"], &rejected["reason"]),
        (&1.into(), &1.into(), &7.into())
    );
    run.says(&["Association Rejected", "called-AE-title"]);
    // who did it and why, without -v too
    kerma(&["echoscu", "127.0.0.1", &port]).exits(1).says(&["called-AE-title", &port]);
}

#[test]
fn a_rejection_that_the_standard_does_not_know_is_told_too() {
    let port = acceptor(|mut stream| {
        read_pdu(&mut stream);
        stream.write_all(&rejection(9, 8, 77)).unwrap();
        stay_silent(stream);
    });
    kerma(&["echoscu", "-v", "127.0.0.1", &port]).exits(1).says(&["Association Rejected", "77"]);
}

#[test]
fn an_abort_instead_of_an_answer_is_told() {
    let port = acceptor(|mut stream| {
        read_pdu(&mut stream);
        stream.write_all(&abort(2, 0)).unwrap();
        stay_silent(stream);
    });
    let run = kerma(&["echoscu", "-v", "--json", "127.0.0.1", &port]).exits(1);
    assert_eq!(run.events("association_aborted").len(), 1);
    run.says(&["Association Aborted"]);
}

#[test]
fn a_peer_that_closes_at_once_is_told() {
    let port = acceptor(drop);
    let run = kerma(&["echoscu", "127.0.0.1", &port]).exits(1);
    assert_ne!(run.stderr, "");
}

#[test]
fn a_peer_that_does_not_answer_the_request_times_out() {
    let port = acceptor(stay_silent);
    let start = Instant::now();
    kerma(&["echoscu", "-ta", "0.2", "127.0.0.1", &port])
        .exits(1)
        .says(&["E: ACSE timeout reached while waiting for response"]);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    kerma(&["echoscu", "-q", "-ta", "0.1", "127.0.0.1", &port]).exits(1).says_nothing();
}

#[test]
fn a_peer_that_goes_silent_on_an_association_times_out() {
    let port = acceptor(|mut stream| {
        accept(&mut stream);
        stay_silent(stream);
    });
    let start = Instant::now();
    kerma(&["echoscu", "-v", "-td", "0.2", "127.0.0.1", &port])
        .exits(1)
        .says(&["Sending Echo Request", "E: DIMSE timeout reached while waiting for message"])
        .does_not_say(&["Received Echo Response"]);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn a_peer_that_answers_nonsense_is_told() {
    let port = acceptor(|mut stream| {
        read_pdu(&mut stream);
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        stay_silent(stream);
    });
    kerma(&["echoscu", "-ta", "2", "127.0.0.1", &port]).exits(1).says(&["HTTP"]);
}

#[test]
fn a_peer_that_closes_instead_of_releasing_has_answered_all_the_same() {
    let scp = Scp::start(&["echoscp"]);
    let port = closes_instead_of_releasing(&scp.port);
    kerma(&["echoscu", "-v", "127.0.0.1", &port])
        .exits(0)
        .says(&["Received Echo Response", "Releasing Association"]);
}
