//! What an SCU asks, in the words of its users: each is a request for `association.request`.

use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Tag, Uid, tags, uids};

use super::{
    Scope, State,
    attributes::with_defaults,
    element::{ae, code_string, uid},
    kinds,
};
use crate::normalized::{
    NRequest,
    requirements::{self, Operation},
};

/// The SOP classes with which steps are [searched](search) for: `association.find` takes the one that was accepted.
pub const SEARCHING: [Uid; 3] = [
    uids::UNIFIED_PROCEDURE_STEP_PULL,
    uids::UNIFIED_PROCEDURE_STEP_QUERY,
    uids::UNIFIED_PROCEDURE_STEP_WATCH,
];

const STEP: Uid = uids::UNIFIED_PROCEDURE_STEP_PUSH;

/// Puts a step on the list (N-CREATE, PS3.4 §CC.2.5). Without a UID the SCP names the step.
///
/// Of attributes that are not there, those of type 2 are sent empty. The state is SCHEDULED, the priority MEDIUM and the input READY
/// if the attributes do not say otherwise. What the SCP needs beside them is Procedure Step Label (0074,1204) and Scheduled
/// Procedure Step Start DateTime (0040,4005): see [`scheduled`](super::scheduled).
///
/// ```
/// use kerma_dataset::{Date, DateTime, Time};
/// use kerma_dictionary::{Uid, tags, uids};
/// use kerma_service::{
///     normalized::requirements::{self, Operation, Role},
///     ups,
/// };
///
/// let start = DateTime::new(Date::new(2024, 2, 29).unwrap(), Time::new(13, 0, 0).unwrap());
/// let mut attributes = ups::scheduled("Dose calculation", start);
/// attributes.set(tags::PATIENT_NAME, "Doe^Jane")?;
/// let request = ups::create(Some(Uid::from_static("1.2.3.4")), attributes);
///
/// let sent = request.data_set.unwrap();
/// let step = uids::UNIFIED_PROCEDURE_STEP_PUSH;
/// assert!(requirements::check(&step, Operation::Create, Role::Scu, &sent).is_empty());
/// # Ok::<(), kerma_dataset::ValueError>(())
/// ```
pub fn create(sop_instance: Option<Uid>, mut attributes: DataSet) -> NRequest {
    with_defaults(&mut attributes);
    requirements::complete(&STEP, Operation::Create, &mut attributes);
    NRequest::create(STEP, sop_instance, attributes)
}

/// Asks for these attributes of a step, for all of them if there is none (N-GET, PS3.4 §CC.2.7).
pub fn get(step: &Uid, attributes: impl IntoIterator<Item = Tag>) -> NRequest {
    NRequest::get(STEP, step.clone(), attributes)
}

/// Claims a step that is SCHEDULED: it is IN PROGRESS then, and is changed with this Transaction UID alone. Make a UID for it, and
/// keep it.
pub fn claim(step: &Uid, transaction: &Uid) -> NRequest {
    change_state(step, State::InProgress, Some(transaction))
}

/// Changes attributes of a step (N-SET, PS3.4 §CC.2.6). Of one that is IN PROGRESS with the Transaction UID with which it was
/// claimed, of one that is SCHEDULED without. A sequence is sent with all its items: it replaces the one that is there.
pub fn update(step: &Uid, transaction: Option<&Uid>, mut modifications: DataSet) -> NRequest {
    requirements::complete(&STEP, Operation::Set, &mut modifications);
    modifications.extend(transaction.map(|transaction| uid(tags::TRANSACTION_UID, transaction)));
    NRequest::set(STEP, step.clone(), modifications)
}

/// Completes a step that was claimed with this Transaction UID. What was done has been [set](super::performed) before.
pub fn complete(step: &Uid, transaction: &Uid) -> NRequest {
    change_state(step, State::Completed, Some(transaction))
}

/// Gives up a step that was claimed with this Transaction UID. The reason has been [set](super::discontinued) before.
pub fn cancel(step: &Uid, transaction: &Uid) -> NRequest {
    change_state(step, State::Canceled, Some(transaction))
}

/// Change UPS State (N-ACTION, PS3.4 §CC.2.1): what [`claim`], [`complete`] and [`cancel`] ask for.
pub fn change_state(step: &Uid, to: State, transaction: Option<&Uid>) -> NRequest {
    let state = code_string(tags::PROCEDURE_STEP_STATE, to.as_str());
    let transaction = transaction.map(|transaction| uid(tags::TRANSACTION_UID, transaction));
    action(step, kinds::CHANGE_STATE, [state].into_iter().chain(transaction).collect())
}

/// Asks that somebody else's step be canceled (N-ACTION, PS3.4 §CC.2.2). The reasons may be Reason For Cancellation (0074,1238),
/// Procedure Step Discontinuation Reason Code Sequence (0074,100E), Contact URI (0074,100A) and Contact Display Name (0074,100C).
/// Success says that the request goes to the performer, not that the step is canceled.
pub fn request_cancel(step: &Uid, reasons: DataSet) -> NRequest {
    action(step, kinds::REQUEST_CANCEL, reasons)
}

/// Subscribes `receiving`, most often one's own AE title, to the event reports of a step or of all (N-ACTION, PS3.4 §CC.2.3). With
/// a deletion lock, steps that are done are kept until it unsubscribes.
pub fn subscribe(scope: Scope, receiving: &AeTitle, deletion_lock: bool) -> NRequest {
    let sop_instance = scope.sop_instance();
    let mut information = match scope {
        Scope::Filtered(keys) => keys,
        Scope::Step(_) | Scope::Global => DataSet::new(),
    };
    information.insert(ae(tags::RECEIVING_AE, receiving));
    information.insert(code_string(tags::DELETION_LOCK, if deletion_lock { "TRUE" } else { "FALSE" }));
    action(&sop_instance, kinds::SUBSCRIBE, information)
}

/// Ends the subscription of `receiving` to a step; globally every subscription that it has.
pub fn unsubscribe(scope: &Scope, receiving: &AeTitle) -> NRequest {
    let information = [ae(tags::RECEIVING_AE, receiving)].into_iter().collect();
    action(&scope.sop_instance(), kinds::UNSUBSCRIBE, information)
}

/// Ends the global subscription of `receiving` for steps to come. Those to the steps that there are stay.
pub fn suspend_global(receiving: &AeTitle) -> NRequest {
    let information = [ae(tags::RECEIVING_AE, receiving)].into_iter().collect();
    action(&Scope::Global.sop_instance(), kinds::SUSPEND_GLOBAL, information)
}

/// The identifier of a search (C-FIND, PS3.4 §CC.2.8) for steps that match these keys. SOP Instance UID, the label and the state are
/// asked for too.
pub fn search(mut keys: DataSet) -> DataSet {
    let asked = [
        (tags::SOP_INSTANCE_UID, kerma_dictionary::Vr::UI),
        (tags::PROCEDURE_STEP_LABEL, kerma_dictionary::Vr::LO),
        (tags::PROCEDURE_STEP_STATE, kerma_dictionary::Vr::CS),
    ];
    for (tag, vr) in asked {
        if !keys.contains(tag) {
            keys.insert(kerma_dataset::Element::empty(tag, vr));
        }
    }
    keys
}

fn action(sop_instance: &Uid, action_type: u16, information: DataSet) -> NRequest {
    NRequest::action(STEP, sop_instance.clone(), action_type, information)
}
