//! What a step must have in a final state (PS3.4 §CC.2.5.1.1, Table CC.2.5-3).

use alloc::vec::Vec;

use kerma_dataset::{DataSet, ElementRef};
use kerma_dictionary::{Tag, tags, uids};

use super::{Refusal, State};
use crate::normalized::requirements::{self, Fault, Finding, Operation, Role};

/// Looks whether a step with these attributes may enter this final state.
///
/// # Errors
/// [`Refusal::Incomplete`]
pub(super) fn complete(attributes: &DataSet, state: State) -> Result<(), Refusal> {
    let operation = if state == State::Canceled { Operation::Discontinued } else { Operation::Completed };
    let findings = requirements::check(&uids::UNIFIED_PROCEDURE_STEP_PUSH, operation, Role::Scp, attributes);
    let mut missing: Vec<Tag> =
        findings.iter().filter(|finding| is_missing(finding)).map(Finding::tag).collect();
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() { Ok(()) } else { Err(Refusal::Incomplete(missing)) }
}

/// A step without output has an empty Output Information Sequence (0040,4033), which is of type 2 wherever it is set.
fn is_missing(finding: &Finding) -> bool {
    match finding.fault {
        Fault::Missing => true,
        Fault::NoValue => finding.tag() != tags::OUTPUT_INFORMATION_SEQUENCE,
        Fault::Invalid | Fault::NotAllowed => false,
    }
}

/// Without a value: also one that is padding alone.
pub(super) fn is_blank(element: ElementRef<'_>) -> bool {
    match element.items() {
        Ok(items) => items.is_empty(),
        Err(_) => element.bytes().iter().all(|byte| matches!(byte, b' ' | 0)),
    }
}
