//! Performed procedure steps over the simulated network: each request in each state, and what a fault leaves of a step.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use kerma::{
    DataSet, NRequest, Status, TransferSyntax, Uid,
    ae::negotiation::Proposal,
    dataset::{Date, Time},
    dimse::Command,
    mpps::{self, InMemory, Performed, Reason, Series, Start, State},
    service::Services,
    tags, uids,
};
use kerma_tests::simulation::{Ask, Fault, Host, Luck, User, World};

const MPPS: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
const STEP: Uid = Uid::from_static("1.2.3.4");

fn moment() -> (Date, Time) {
    ("20261128".parse().unwrap(), "0915".parse().unwrap())
}

fn performed() -> Performed {
    let (date, time) = moment();
    let start = Start { id: "PPS1", station: "CT1".parse().unwrap(), modality: "CT", date, time };
    Performed::unscheduled(STEP, &Uid::from_static("1.2.3"), &start).unwrap()
}

fn series() -> Series {
    let series = Series::new(&Uid::from_static("1.2.3.5"), "Thorax").unwrap();
    series.instance(&uids::CT_IMAGE_STORAGE, &Uid::from_static("1.2.3.6"))
}

fn begin() -> NRequest {
    mpps::begin(&performed())
}

fn complete() -> NRequest {
    let (date, time) = moment();
    mpps::complete(&performed(), date, time, [series()])
}

fn discontinue() -> NRequest {
    let (date, time) = moment();
    mpps::discontinue(&performed(), date, time, [series()], Reason::of("110514"))
}

fn patient() -> NRequest {
    let mut modifications = DataSet::new();
    modifications.set(tags::PATIENT_ID, "4711").unwrap();
    NRequest::set(MPPS, STEP, modifications)
}

/// These requests, one after the other on one association, with a fault after so many messages.
fn run(steps: &InMemory, requests: Vec<NRequest>, fault: Option<(Fault, usize)>, luck: Luck) -> World {
    let scp = Host::new("RIS", Services::new().with(mpps::scp(steps.clone())));
    let mut world = World::new(luck, [scp]);
    let proposal =
        Proposal { abstract_syntax: MPPS, transfer_syntaxes: TransferSyntax::UNCOMPRESSED.to_vec() };
    let asks = requests.into_iter().map(|request| {
        // What is negotiated is the first that is proposed.
        let encoded = request.encode(&TransferSyntax::UNCOMPRESSED[0]).unwrap();
        let data_set = encoded.map(|data_set| Box::new(data_set) as Box<_>);
        Ask { abstract_syntax: MPPS, command: request.command, data_set }
    });
    let user = User::new(asks).failing(fault);
    world.associate(&Host::new("CT1", Services::new()), "RIS", &[proposal], user);
    world.run()
}

type Row = (&'static str, fn() -> NRequest, [(u16, State); 3]);

#[test]
fn each_request_in_each_state_is_what_the_table_says() {
    use State::{Completed as C, Discontinued as D, InProgress as I};
    #[rustfmt::skip]
    let rows: [Row; 5] = [
        ("N-CREATE", begin, [(0x0111, I), (0x0111, C), (0x0111, D)]),
        ("its series", || mpps::update(&performed(), [series()]), [(0, I), (0x0110, C), (0x0110, D)]),
        ("COMPLETED", complete, [(0, C), (0x0110, C), (0x0110, D)]),
        ("DISCONTINUED", discontinue, [(0, D), (0x0110, C), (0x0110, D)]),
        ("the patient", patient, [(0x0105, I), (0x0105, C), (0x0105, D)]),
    ];
    for (seed, (name, request, expected)) in (1..).zip(rows) {
        for (state, (status, after)) in State::ALL.into_iter().zip(expected) {
            for luck in [Luck::Calm, Luck::Seeded(seed)] {
                let steps = InMemory::new();
                let mut requests = vec![begin()];
                requests.extend(match state {
                    State::InProgress => None,
                    State::Completed => Some(complete()),
                    State::Discontinued => Some(discontinue()),
                });
                requests.push(request());
                let world = run(&steps, requests, None, luck);
                let response = world.nodes[0].user.response().unwrap();
                assert_eq!(response.status(), Some(Status(status)), "{name} while {state}");
                let error_id = response.status_details().and_then(|details| details.error_id);
                assert_eq!(error_id, (status == 0x0110).then_some(0xA710), "{name} while {state}");
                assert!(matches!(response, Command::NCreateRsp(_) | Command::NSetRsp(_)));
                assert_eq!(steps.step(&STEP).unwrap().state(), after, "{name} while {state}");
                assert_eq!(world.left_over(), 0, "{name} while {state}");
            }
        }
    }
}

#[test]
fn a_fault_at_any_message_leaves_a_step_as_a_request_left_it() {
    for fault in [Fault::Cancel, Fault::Abort, Fault::Release, Fault::Silence, Fault::Crash] {
        for at in 0..=3 {
            let steps = InMemory::new();
            let world = run(&steps, vec![begin(), complete(), discontinue()], Some((fault, at)), Luck::Calm);
            let state = steps.step(&STEP).map(|step| step.state());
            assert_ne!(state, Some(State::Discontinued), "{fault:?} after {at}");
            assert_eq!(world.left_over(), 0, "{fault:?} after {at}");
        }
    }
}
