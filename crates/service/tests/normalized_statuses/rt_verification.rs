//! The statuses of RT Machine Verification (PS3.4 §DD.3.2).

use std::sync::{Arc, Mutex};

use kerma_dataset::{DataSet, Sequence};
use kerma_dictionary::{
    Uid,
    sop_classes::{
        DimseService::{self, NAction, NCreate, NGet, NSet},
        ServiceClass,
    },
    tags, uids,
};
use kerma_service::{
    Outcome, Reference,
    normalized::{
        ActionRequest, CreateRequest, DeleteRequest, EventRequest, GetRequest, NRequest, Normalized,
        SetRequest,
    },
    rt_verification::{self, Event, Machine, Refusal, Setup, TreatmentStatus, Verify},
};
use kerma_status::Status;

use crate::support::{
    Shown::{self, By},
    account, ask, of,
};

const CREATED: Shown = By("a_fraction_that_cannot_be_verified_is_refused_with_its_reason");
const SET: Shown = By("a_beam_that_is_not_in_the_plan_is_refused_with_its_reason");
const DONE: Shown = By("a_fraction_is_verified_beam_by_beam");
const NONE: Shown = By("a_verification_that_is_not_there_is_not_found");

#[rustfmt::skip]
const ROWS: &[(&str, DimseService, u16, Shown)] = &[
    ("", NCreate, 0x0000, DONE),
    ("", NCreate, 0xC221, CREATED),
    ("", NCreate, 0xC222, CREATED),
    ("", NCreate, 0xC223, CREATED),
    ("", NCreate, 0xC227, CREATED),
    ("", NSet, 0x0000, DONE),
    ("", NSet, 0xC224, SET),
    ("", NSet, 0xC225, SET),
    ("", NSet, 0xC226, SET),
    ("", NGet, 0x0000, DONE),
    ("", NGet, 0xC112, NONE),
    ("", NAction, 0x0000, DONE),
    ("", NAction, 0xC112, NONE),
];

#[test]
fn every_status_of_rt_machine_verification_is_shown() {
    account(of(ServiceClass::RtMachineVerification), ROWS, include_str!("rt_verification.rs"));
}

const UID: Uid = Uid::from_static("1.2.3");

/// Knows one plan, and one verification at a time.
#[derive(Clone, Default)]
struct Verifier(Arc<Mutex<Option<(Uid, DataSet)>>>, Option<Refusal>);

impl Verifier {
    fn refusal(&self) -> Result<(), Refusal> {
        self.1.map_or(Ok(()), Err)
    }

    fn is_there(&self, uid: &Uid) -> bool {
        self.0.lock().unwrap().as_ref().is_some_and(|(of, _)| of == uid)
    }
}

impl Verify for Verifier {
    fn create(&self, _: &CreateRequest, uid: Uid, setup: Setup) -> Outcome {
        assert_eq!((setup.group().unwrap(), setup.patient_id().unwrap().as_str()), (Some(1), "12345"));
        if let Err(refusal) = self.refusal() {
            return refusal.into();
        }
        *self.0.lock().unwrap() = Some((uid, DataSet::new()));
        ().into()
    }

    fn set(&self, _: &SetRequest, uid: &Uid, beam: DataSet) -> Outcome {
        match (self.refusal(), &mut *self.0.lock().unwrap()) {
            (Err(refusal), _) => refusal.into(),
            (Ok(()), Some((of, kept))) if of == uid => {
                *kept = beam;
                ().into()
            }
            _ => Refusal::NoSuchInstance.into(),
        }
    }

    fn verify(&self, _: &ActionRequest, uid: &Uid) -> Outcome {
        if self.is_there(uid) { ().into() } else { Refusal::NotFound.into() }
    }

    fn status(&self, _: &GetRequest, uid: &Uid) -> Outcome {
        if !self.is_there(uid) {
            return Refusal::NotFound.into();
        }
        let mut reply = DataSet::new();
        reply.set(tags::TREATMENT_VERIFICATION_STATUS, TreatmentStatus::Verified.as_str()).unwrap();
        Outcome::from(()).reply(reply)
    }

    fn delete(&self, _: &DeleteRequest, uid: &Uid) -> Outcome {
        if !self.is_there(uid) {
            return Refusal::NoSuchInstance.into();
        }
        *self.0.lock().unwrap() = None;
        ().into()
    }
}

fn plan() -> Reference {
    Reference::new(uids::RT_PLAN_STORAGE, Uid::from_static("1.2.9"))
}

fn create(machine: Machine) -> NRequest {
    rt_verification::create(machine, UID, &Setup::new(&plan(), "12345").fraction_group(1))
}

/// The parameters of a beam that must be there.
fn beam(machine: Machine) -> DataSet {
    let item = |set: &dyn Fn(&mut DataSet)| {
        let mut item = DataSet::new();
        set(&mut item);
        Sequence::from_iter([item])
    };
    let mut beam = DataSet::new();
    let general = item(&|general| {
        general.set(tags::TREATMENT_MACHINE_NAME, "LINAC1").unwrap();
        general.set(tags::RADIATION_TYPE, "PHOTON").unwrap();
        general.set(tags::NUMBER_OF_WEDGES, "0").unwrap();
        general.set(tags::NUMBER_OF_COMPENSATORS, "0").unwrap();
        general.set(tags::NUMBER_OF_BOLI, "0").unwrap();
        general.set(tags::NUMBER_OF_BLOCKS, "0").unwrap();
        general.set(tags::NUMBER_OF_CONTROL_POINTS, "1").unwrap();
        general.set(tags::REFERENCED_BEAM_NUMBER, "1").unwrap();
    });
    beam.set(tags::GENERAL_MACHINE_VERIFICATION_SEQUENCE, general).unwrap();
    assert_eq!(machine, Machine::Conventional, "the parameters of an ion beam are others");
    let conventional = item(&|conventional| {
        let points = item(&|point| {
            point.set(tags::REFERENCED_CONTROL_POINT_INDEX, "0").unwrap();
        });
        conventional.set(tags::CONVENTIONAL_CONTROL_POINT_VERIFICATION_SEQUENCE, points).unwrap();
    });
    beam.set(tags::CONVENTIONAL_MACHINE_VERIFICATION_SEQUENCE, conventional).unwrap();
    beam
}

fn scp(verifier: &Verifier) -> Normalized {
    rt_verification::scp(verifier.clone())
}

#[test]
fn a_fraction_is_verified_beam_by_beam() {
    let (verifier, machine) = (Verifier::default(), Machine::Conventional);
    let status = |request| ask(scp(&verifier), request).status;
    assert_eq!(status(create(machine)), Status::SUCCESS);
    assert_eq!(status(rt_verification::set(machine, &UID, beam(machine))), Status::SUCCESS);
    assert_eq!(status(rt_verification::verify(machine, &UID)), Status::SUCCESS);
    let told = ask(scp(&verifier), rt_verification::status(machine, &UID, []));
    assert_eq!(told.status, Status::SUCCESS);
    let told = told.data_set.unwrap().string(tags::TREATMENT_VERIFICATION_STATUS).unwrap();
    assert_eq!(TreatmentStatus::of(&told), Some(TreatmentStatus::Verified));
    assert_eq!(status(rt_verification::delete(machine, &UID)), Status::SUCCESS);
    assert_eq!(status(rt_verification::delete(machine, &UID)), Status::NO_SUCH_SOP_INSTANCE);
    // An ion machine is another SOP class of the same handler.
    assert_eq!(status(create(Machine::Ion)), Status::SUCCESS);
}

#[test]
fn a_fraction_that_cannot_be_verified_is_refused_with_its_reason() {
    for (refusal, status) in [
        (Refusal::NoSuchFractionGroup, 0xC221),
        (Refusal::NoBeams, 0xC222),
        (Refusal::AlreadyVerifying, 0xC223),
        (Refusal::NoSuchPlan, 0xC227),
    ] {
        let verifier = Verifier(Arc::default(), Some(refusal));
        assert_eq!(ask(scp(&verifier), create(Machine::Conventional)).status, Status(status), "{refusal}");
    }
}

#[test]
fn a_beam_that_is_not_in_the_plan_is_refused_with_its_reason() {
    let machine = Machine::Conventional;
    for (refusal, status) in [
        (Refusal::NoSuchBeam, 0xC224),
        (Refusal::DeviceNotSupported, 0xC225),
        (Refusal::DeviceNotInBeam, 0xC226),
    ] {
        let verifier = Verifier(Arc::default(), Some(refusal));
        let request = rt_verification::set(machine, &UID, beam(machine));
        assert_eq!(ask(scp(&verifier), request).status, Status(status), "{refusal}");
    }
}

#[test]
fn a_verification_that_is_not_there_is_not_found() {
    let (verifier, machine) = (Verifier::default(), Machine::Ion);
    for request in [rt_verification::status(machine, &UID, []), rt_verification::verify(machine, &UID)] {
        assert_eq!(ask(scp(&verifier), request).status, Status(0xC112));
    }
    let no_beam = rt_verification::set(machine, &UID, DataSet::new());
    assert_eq!(ask(scp(&verifier), no_beam).status, Status::MISSING_ATTRIBUTE);
}

#[test]
fn a_verifier_tells_that_it_goes_on_and_that_it_is_done() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let events = || {
        let told = told.clone();
        rt_verification::events(move |_: &EventRequest, uid: Uid, event: Event| {
            told.lock().unwrap().push((uid, event));
        })
    };
    let machine = Machine::Ion;
    assert_eq!(ask(events(), rt_verification::pending(machine, &UID)).status, Status::SUCCESS);
    let done = rt_verification::done(machine, &UID, TreatmentStatus::Overridden);
    assert_eq!(ask(events(), done).status, Status::SUCCESS);
    let unknown = {
        let mut information = DataSet::new();
        information.set(tags::TREATMENT_VERIFICATION_STATUS, "PERHAPS").unwrap();
        NRequest::event_report(machine.sop_class(), UID, 2, information)
    };
    assert_eq!(ask(events(), unknown).status, Status::INVALID_ARGUMENT_VALUE);
    let told = told.lock().unwrap().clone();
    assert_eq!(told, [(UID, Event::Pending), (UID, Event::Done(TreatmentStatus::Overridden))]);
}
