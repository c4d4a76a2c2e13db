//! Properties: any split of any byte stream gives the same events, and no sequence of inputs does harm.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod network;

use std::time::Duration;

use kerma_association::{Association, Event, Expecting, Input, Limits, table::Sta};
use kerma_pdu::{AAbort, AAssociateRj, Pdu};
use network::*;
use proptest::prelude::*;

/// What came out of a machine to which a peer sent these bytes, cut where `cuts` say.
fn outcome(mut machine: Machine, stream: &[u8], cuts: &[usize]) -> (Vec<Event>, Vec<u8>, bool, Sta) {
    machine.policy = Some(policy());
    let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut % (stream.len() + 1)).collect();
    cuts.sort_unstable();
    cuts.push(stream.len());
    let mut sent = 0;
    for cut in cuts {
        machine.send_bytes(&stream[sent..cut]);
        sent = cut;
    }
    let state = machine.state();
    (machine.events.into(), machine.transmitted, machine.closed, state)
}

fn limits() -> Limits {
    Limits { report_pdus: true, p_data_length: 1 << 20, ..Limits::default() }
}

fn any_p_data() -> impl Strategy<Value = Pdu> {
    let length = prop_oneof![0..20usize, 16_000..17_000usize, Just(40_000usize), Just(300_000usize)];
    let fields =
        (prop_oneof![9 => Just(1u8), 9 => Just(3u8), 1 => any::<u8>()], any::<bool>(), any::<bool>(), length);
    let pdv = fields.prop_map(|(id, command, last, length)| pdv(id, command, last, &vec![id; length]));
    proptest::collection::vec(pdv, 0..4).prop_map(p_data)
}

/// The bytes of a PDU, or of none.
fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let pdu = prop_oneof![
        2 => Just(Pdu::AAssociateRq(request())),
        1 => Just(Pdu::AAssociateAc(acceptance())),
        1 => any::<[u8; 3]>().prop_map(|[result, source, reason]| {
            Pdu::AAssociateRj(AAssociateRj { result, source, reason })
        }),
        8 => any_p_data(),
        2 => Just(Pdu::AReleaseRq),
        2 => Just(Pdu::AReleaseRp),
        1 => any::<[u8; 2]>().prop_map(|[source, reason]| Pdu::AAbort(AAbort { source, reason })),
    ];
    prop_oneof![
        12 => pdu.prop_map(|pdu| encode(&pdu)),
        1 => proptest::collection::vec(any::<u8>(), 1..40),
        1 => (0..10u8, any::<u32>()).prop_map(|(pdu_type, length)| {
            [&[pdu_type, 0][..], &length.to_be_bytes()].concat()
        }),
    ]
}

fn any_stream() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any_bytes(), 0..12).prop_map(|pdus| pdus.concat())
}

/// A whole association of the peer's, as it goes over the wire.
fn recorded() -> Vec<u8> {
    let mut stream = encode(&Pdu::AAssociateRq(request()));
    stream.extend(encode(&p_data([pdv(1, true, true, b"C-ECHO-RQ.")])));
    stream.extend(encode(&p_data([pdv(3, true, true, b"C-STORE-RQ")])));
    for _ in 0..40 {
        stream.extend(encode(&p_data([pdv(3, false, false, &[0x42; 16378])])));
    }
    stream.extend(encode(&p_data([pdv(3, false, false, &[0x43; 100]), pdv(3, false, true, &[0x44; 50])])));
    stream.extend(encode(&Pdu::AReleaseRq));
    stream
}

#[test]
fn a_recorded_association_gives_the_same_events_byte_by_byte() {
    let stream = recorded();
    let whole = outcome(Machine::acceptor_with(limits()), &stream, &[]);
    assert_eq!(whole.0.last(), Some(&Event::Released));
    assert_eq!(whole.0.iter().filter(|event| matches!(event, Event::Data(_))).count(), 44);
    let bytes: Vec<usize> = (0..stream.len()).collect();
    assert!(whole == outcome(Machine::acceptor_with(limits()), &stream, &bytes));
}

#[test]
fn a_recorded_association_gives_the_same_events_in_every_split_in_two_around_its_pdus() {
    let stream = recorded();
    let whole = outcome(Machine::acceptor_with(limits()), &stream, &[]);
    for cut in (0..1500).chain(stream.len() - 400..stream.len()) {
        assert!(whole == outcome(Machine::acceptor_with(limits()), &stream, &[cut]), "cut at {cut}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn any_split_of_an_association_gives_the_same_events(cuts in proptest::collection::vec(any::<usize>(), 0..60)) {
        let stream = recorded();
        let whole = outcome(Machine::acceptor_with(limits()), &stream, &[]);
        prop_assert!(whole == outcome(Machine::acceptor_with(limits()), &stream, &cuts));
    }

    #[test]
    fn any_split_of_any_stream_gives_the_same_events(
        stream in any_stream(),
        cuts in proptest::collection::vec(any::<usize>(), 0..60),
        established in any::<bool>(),
    ) {
        let machine = || if established { Machine::established_acceptor() } else { Machine::acceptor_with(limits()) };
        let whole = outcome(machine(), &stream, &[]);
        prop_assert!(whole == outcome(machine(), &stream, &cuts));
    }

    #[test]
    fn any_split_of_what_a_requestor_hears_gives_the_same_events(
        stream in any_stream(),
        cuts in proptest::collection::vec(any::<usize>(), 0..60),
        accepted in any::<bool>(),
    ) {
        let stream = if accepted { [encode(&Pdu::AAssociateAc(acceptance())), stream].concat() } else { stream };
        let machine = || Machine::requestor_with(request(), limits());
        let whole = outcome(machine(), &stream, &[]);
        prop_assert!(whole == outcome(machine(), &stream, &cuts));
    }

    #[test]
    fn no_sequence_of_inputs_does_harm(
        requestor in any::<bool>(),
        steps in proptest::collection::vec(any_step(), 0..40),
    ) {
        let association = match requestor {
            true => Association::requestor(request(), limits()),
            false => Association::acceptor(limits()),
        };
        let mut machine = Machine::new(association);
        for step in steps {
            step.take(&mut machine);
        }
        let ends = machine.events.iter().filter(|event| {
            matches!(event, Event::Rejected(_) | Event::Released | Event::Ended(_))
        });
        prop_assert!(ends.count() <= 1);
        if machine.closed {
            prop_assert_eq!(machine.state(), Sta::Sta1);
            prop_assert_eq!(machine.deadline, None);
            prop_assert_eq!(machine.association.buffer_capacity(), 0);
        }
        while !machine.transmitted.is_empty() {
            prop_assert!(machine.next_pdu().is_some());
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    Input(Input),
    Bytes(Vec<u8>),
    Pass(Duration),
    Expect(Expecting),
}

impl Step {
    fn take(self, machine: &mut Machine) {
        match self {
            // Misuse is an answer, too.
            Step::Input(input) => drop(machine.try_input(input)),
            Step::Bytes(bytes) => {
                if !machine.closed && !matches!(machine.state(), Sta::Sta1 | Sta::Sta4) {
                    machine.send_bytes(&bytes);
                }
            }
            Step::Pass(duration) => machine.pass(duration),
            Step::Expect(expecting) => machine.association.expect(machine.now, expecting),
        }
    }
}

fn any_step() -> impl Strategy<Value = Step> {
    let input = prop_oneof![
        3 => Just(Input::Request),
        6 => Just(Input::Connected),
        1 => (0..100_000usize).prop_map(Input::Received),
        1 => Just(Input::Closed),
        1 => Just(Input::Tick),
        1 => Just(Input::WriteBlocked),
        1 => Just(Input::WriteResumed),
        4 => Just(Input::Accept(Box::new(acceptance()))),
        1 => Just(Input::Reject(AAssociateRj::NO_REASON_GIVEN)),
        4 => (0..6u8, 0..9usize).prop_map(|(id, length)| Input::Data(pdv(id, true, true, &vec![0; length * length]))),
        2 => Just(Input::Release),
        2 => Just(Input::ReleaseResponse),
        1 => Just(Input::ABORT),
    ];
    prop_oneof![
        8 => input.prop_map(Step::Input),
        8 => any_bytes().prop_map(Step::Bytes),
        1 => (0..40_000u64).prop_map(|milliseconds| Step::Pass(Duration::from_millis(milliseconds))),
        1 => prop_oneof![Just(Expecting::Response), Just(Expecting::Nothing), Just(Expecting::Busy)]
            .prop_map(Step::Expect),
    ]
}
