//! What of a request is looked at before the step is, whichever way it came.

use alloc::vec::Vec;
use core::fmt;

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags, uids};

use super::{Refusal, State, final_state::is_blank, kinds};
use crate::normalized::requirements::{self, Finding, Forgiven, Operation};

/// What a data set lacks of what PS3.4 requires in such a request, or has too much. This is what the [SCP](super::scp) checks; whoever
/// takes requests by other ways than DIMSE, such as HTTP, asks it here. `who` names the request in the log.
pub fn shortcomings(operation: Operation, data_set: &DataSet, who: &dyn fmt::Display) -> Vec<Finding> {
    let step = uids::UNIFIED_PROCEDURE_STEP_PUSH;
    let mut findings = requirements::check(&step, operation, operation.sender(), data_set);
    findings.retain(|finding| !is_judged_by_state(finding));
    Forgiven::default().judge(findings, who)
}

/// The operation of Change UPS State.
pub const CHANGE_STATE: Operation = Operation::Action(kinds::CHANGE_STATE);
/// The operation of Request UPS Cancel.
pub const REQUEST_CANCEL: Operation = Operation::Action(kinds::REQUEST_CANCEL);

/// A Transaction UID that is missing: the state of the step says what that means (PS3.4 Table CC.1.1-2).
pub(super) fn is_judged_by_state(finding: &Finding) -> bool {
    finding.tag() == tags::TRANSACTION_UID && finding.operation == CHANGE_STATE
}

/// The state that the information of a Change UPS State asks for, and its Transaction UID.
///
/// # Errors
/// [`Refusal::NoState`]
pub fn state_asked(information: &DataSet) -> Result<(State, Option<Uid>), Refusal> {
    let to = State::in_data_set(information).ok_or(Refusal::NoState)?;
    let transaction = information.get_element(tags::TRANSACTION_UID).filter(|uid| !is_blank(*uid));
    Ok((to, transaction.map(|uid| Uid::from_bytes(uid.bytes()))))
}
