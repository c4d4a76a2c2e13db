//! A request of one of the six DIMSE-N services, and its response.

use alloc::vec::Vec;

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, sop_classes::DimseService, tags};
use kerma_dimse::{Command, OtherElement};
use kerma_status::Status;

use super::{ActionRequest, CreateRequest, DeleteRequest, EventRequest, GetRequest, Perform, SetRequest};
use crate::{Outcome, Request, outcome::Verdict};

/// A request as its handler sees it.
pub(super) enum Asked {
    Create(CreateRequest),
    Set(SetRequest),
    Get(GetRequest),
    Action(ActionRequest),
    Delete(DeleteRequest),
    Event(EventRequest),
}

/// The DIMSE-N service of a request or response.
pub(super) fn service_of(command: &Command) -> Option<DimseService> {
    Some(match command {
        Command::NCreateRq(_) | Command::NCreateRsp(_) => DimseService::NCreate,
        Command::NSetRq(_) | Command::NSetRsp(_) => DimseService::NSet,
        Command::NGetRq(_) | Command::NGetRsp(_) => DimseService::NGet,
        Command::NActionRq(_) | Command::NActionRsp(_) => DimseService::NAction,
        Command::NDeleteRq(_) | Command::NDeleteRsp(_) => DimseService::NDelete,
        Command::NEventReportRq(_) | Command::NEventReportRsp(_) => DimseService::NEventReport,
        _ => return None,
    })
}

/// The action type or event type of a request or response.
pub(super) fn kind_of(command: &Command) -> Option<u16> {
    match command {
        Command::NActionRq(request) => request.action_type_id,
        Command::NActionRsp(response) => response.action_type_id,
        Command::NEventReportRq(request) => request.event_type_id,
        Command::NEventReportRsp(response) => response.event_type_id,
        _ => None,
    }
}

impl Asked {
    /// The request; `None` if it is of no DIMSE-N service. An N-CREATE whose SOP instance is empty names none.
    pub(super) fn of(request: &Request<Command>) -> Option<Asked> {
        let request = request.clone();
        Some(match request.command.clone() {
            Command::NCreateRq(mut command) => {
                command.affected_sop_instance_uid.take_if(|uid| uid.is_empty());
                Asked::Create(request.map(|_| command))
            }
            Command::NSetRq(command) => Asked::Set(request.map(|_| command)),
            Command::NGetRq(command) => Asked::Get(request.map(|_| command)),
            Command::NActionRq(command) => Asked::Action(request.map(|_| command)),
            Command::NDeleteRq(command) => Asked::Delete(request.map(|_| command)),
            Command::NEventReportRq(command) => Asked::Event(request.map(|_| command)),
            _ => return None,
        })
    }

    /// Runs the handler's method.
    pub(super) fn perform(&self, handler: &dyn Perform, data_set: DataSet) -> Outcome {
        match self {
            Asked::Create(request) => handler.create(request, data_set),
            Asked::Set(request) => handler.set(request, data_set),
            Asked::Get(request) => handler.get(request),
            Asked::Action(request) => handler.action(request, data_set),
            Asked::Delete(request) => handler.delete(request),
            Asked::Event(request) => handler.event_report(request, data_set),
        }
    }

    /// The attributes that an N-GET asks for; empty for all.
    pub(super) fn wanted(&self) -> &[Tag] {
        match self {
            Asked::Get(request) => &request.attribute_identifier_list,
            _ => &[],
        }
    }

    /// The response (PS3.7 §10.3 and annex C). The verdict's data set is sent apart from it.
    pub(super) fn response(&self, verdict: Verdict) -> Command {
        /// What every response has, and the Attribute Identifier List of those whose message has one.
        macro_rules! answered {
            ($request:ident $(, $list:ident)?) => {{
                let mut response = $request.response(verdict.status);
                response.details = verdict.details;
                response.affected_sop_class_uid =
                    verdict.affected_sop_class_uid.or(response.affected_sop_class_uid);
                response.affected_sop_instance_uid =
                    verdict.affected_sop_instance_uid.or(response.affected_sop_instance_uid);
                $(response.$list = verdict.attribute_identifier_list;)?
                response
            }};
        }
        let has_reply = verdict.data_set.is_some();
        let kind = |kind: Option<u16>| kind.filter(|_| has_reply || names_kind(verdict.status));
        let list = |list: &[Tag]| if list.is_empty() { Vec::new() } else { Vec::from([in_others(list)]) };
        match self {
            Asked::Create(request) => answered!(request, attribute_identifier_list).into(),
            Asked::Set(request) => answered!(request, attribute_identifier_list).into(),
            Asked::Get(request) => answered!(request, attribute_identifier_list).into(),
            Asked::Action(request) => {
                let (action_type_id, others) =
                    (kind(request.action_type_id), list(&verdict.attribute_identifier_list));
                let mut response = answered!(request);
                (response.action_type_id, response.others) = (action_type_id, others);
                response.into()
            }
            Asked::Event(request) => {
                let (event_type_id, others) =
                    (kind(request.event_type_id), list(&verdict.attribute_identifier_list));
                let mut response = answered!(request);
                (response.event_type_id, response.others) = (event_type_id, others);
                response.into()
            }
            Asked::Delete(request) => {
                let others = list(&verdict.attribute_identifier_list);
                let mut response = answered!(request);
                response.others = others;
                response.into()
            }
        }
    }
}

/// Whether a response with this status may name the action or event type without a data set (PS3.7 §C.5.10, §C.5.16, §C.5.18,
/// §C.5.24).
fn names_kind(status: Status) -> bool {
    [
        Status::INVALID_ARGUMENT_VALUE,
        Status::NO_SUCH_ARGUMENT,
        Status::NO_SUCH_EVENT_TYPE,
        Status::NO_SUCH_ACTION_TYPE,
    ]
    .contains(&status)
}

/// The Attribute Identifier List of a response whose message has none: a service class may ask for it, as Inventory Creation does
/// for N-ACTION (PS3.4 §KK.2.2.3).
fn in_others(list: &[Tag]) -> OtherElement {
    let bytes = |tag: &Tag| {
        let [[a, b], [c, d]] = [tag.group().to_le_bytes(), tag.element().to_le_bytes()];
        [a, b, c, d]
    };
    OtherElement { tag: tags::ATTRIBUTE_IDENTIFIER_LIST, value: list.iter().flat_map(bytes).collect() }
}

/// The SOP class that a command names, and the instance, unless they are empty.
pub(super) fn uids(command: &Command) -> (Option<&Uid>, Option<&Uid>) {
    let there = |uid: Option<&'_ Uid>| uid.is_some_and(|uid| !uid.is_empty());
    let (sop_class, sop_instance) = (command.sop_class_uid(), command.sop_instance_uid());
    (sop_class.filter(|_| there(sop_class)), sop_instance.filter(|_| there(sop_instance)))
}
