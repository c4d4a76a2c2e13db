use alloc::{string::ToString, sync::Arc, vec::Vec};
use core::{
    fmt,
    task::{Context, Poll},
};

use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Tag, Uid, sop_classes::DimseService, tags, uids as registered};
use kerma_dimse::Command;
use kerma_status::{Category, Status, Table};

use super::{
    Class, Kind, Member, Perform, Provided,
    asked::{Asked, kind_of, uids},
    class::NotCarried,
    lookup,
    requirements::{self, Finding, Forgiven},
};
use crate::{
    Message, Outcome, Request,
    arriving::{Arriving, Expected, Unusable},
    exchange::{Exchange, Incoming, Next, Service},
    outcome::Verdict,
    query::character_set,
};

/// The handler failed, and so does whatever has no status of its own.
pub(super) const HANDLER_FAILED: Status = Status::PROCESSING_FAILURE;

/// The data set of a request.
const DATA_SET: Expected = Expected {
    name: "data set",
    undecodable: Status::PROCESSING_FAILURE,
    too_large: Status::RESOURCE_LIMITATION,
    too_large_comment: "The data set is too large",
    may_be_empty: true,
};

/// One request of a DIMSE-N service, up to the response.
pub(super) struct NormalizedOperation {
    request: Request<Command>,
    asked: Asked,
    service: DimseService,
    /// The row of the SOP class; `None` for a private one.
    member: Option<&'static Member>,
    table: &'static Table,
    handler: Arc<dyn Perform>,
    /// Why the handler does not see it.
    refusal: Option<Outcome>,
    /// What is let pass of what PS3.4 requires; `None` if nothing is checked.
    forgiven: Option<Forgiven>,
    /// The attributes that the handler does not see because they must not be there.
    left_out: Vec<Tag>,
    data_set: DataSet,
}

impl NormalizedOperation {
    /// The operation for a request of this service.
    pub(super) fn exchange(
        request: Request<Command>,
        asked: Asked,
        service: DimseService,
        provided: &Provided,
        handler: Arc<dyn Perform>,
        has_data_set: bool,
    ) -> Exchange<NormalizedOperation> {
        let (sop_class, _) = uids(&request.command);
        let abstract_syntax = &request.context.abstract_syntax;
        let table = lookup::table(sop_class.unwrap_or(abstract_syntax), service, kind_of(&request.command));
        let (member, refusal) = match addressed(&request, provided.class) {
            Ok(member) => (member, refusal(&request.command, service, member)),
            Err(refusal) => (None, Some(refusal)),
        };
        let has_information = !matches!(service, DimseService::NGet | DimseService::NDelete);
        let incoming = match has_information && refusal.is_none() {
            true => {
                let transfer_syntax = request.context.transfer_syntax.clone();
                Incoming::Collected(Arriving::new(provided.bounds, transfer_syntax, DATA_SET))
            }
            false => Incoming::Ignored,
        };
        let (forgiven, data_set) = (provided.forgiven, DataSet::new());
        let operation = NormalizedOperation {
            request,
            asked,
            service,
            member,
            table,
            handler,
            refusal,
            forgiven,
            left_out: Vec::new(),
            data_set,
        };
        Exchange::new(operation, incoming, has_data_set)
    }

    fn who(&self) -> Who<'_> {
        Who(&self.request, self.kind())
    }

    fn kind(&self) -> Option<&'static Kind> {
        self.member?.kind(self.service, kind_of(&self.request.command)?)
    }

    /// The refusal of a data set that is not as PS3.4 requires. What must not be there and is let pass is taken out of it.
    fn shortcoming(&mut self) -> Option<Outcome> {
        let forgiven = self.forgiven?;
        let operation = requirements::Operation::of_request(self.service, kind_of(&self.request.command))?;
        let sop_class = uids(&self.request.command).0.unwrap_or(&self.request.context.abstract_syntax);
        let findings = requirements::check(sop_class, operation, operation.sender(), &self.data_set);
        let findings: Vec<Finding> =
            findings.into_iter().filter(|finding| !self.handler.judges(finding)).collect();
        let left_out = forgiven.leave_out(&mut self.data_set, &findings);
        let findings = forgiven.judge(findings, &self.who());
        self.left_out = left_out;
        findings.iter().for_each(|finding| log::warn!("{}: {finding}", self.who()));
        requirements::outcome_of(&findings)
    }

    fn refuse(&self, refusal: Outcome) -> Next {
        if let Some(status) = refusal.status() {
            log::warn!("{}: refused with {}", self.who(), self.table.describe(status));
        }
        self.end(refusal)
    }

    fn end(&self, outcome: Outcome) -> Next {
        let mut verdict = outcome.resolve(self.table, HANDLER_FAILED, &self.who());
        let category = self.table.category(verdict.status);
        let is_done = matches!(category, Category::Success | Category::Warning);
        if self.service == DimseService::NGet && is_done {
            self.select(&mut verdict);
        }
        if !self.left_out.is_empty() && verdict.status.is_success() {
            // PS3.7 §C.4.2
            verdict.status = Status::ATTRIBUTE_LIST_ERROR;
            verdict.attribute_identifier_list.clone_from(&self.left_out);
        }
        let data_set = match self.reply(&mut verdict, category) {
            Ok(data_set) => data_set,
            Err(why) => {
                log::error!(
                    "{}: the reply cannot be encoded, the response says {HANDLER_FAILED}: {why}",
                    self.who()
                );
                verdict = HANDLER_FAILED.into();
                None
            }
        };
        if self.service == DimseService::NCreate
            && is_done
            && verdict.affected_sop_instance_uid.is_none()
            && uids(&self.request.command).1.is_none()
        {
            log::error!(
                "{}: neither the request nor the handler names the instance, the response says {HANDLER_FAILED}",
                self.who()
            );
            verdict = HANDLER_FAILED.into();
            return Next::end(Message::command(self.asked.response(verdict)));
        }
        log::info!("{}: {}", self.who(), self.table.describe(verdict.status));
        let message = Message::command(self.asked.response(verdict));
        Next::end(Message { data_set, ..message })
    }

    /// Leaves of the attributes of an N-GET those that were asked for, and says which are not there (PS3.7 §10.1.2.1.6). With
    /// a private attribute goes its creator, and with text the character set.
    fn select(&self, verdict: &mut Verdict) {
        let (wanted, Some(attributes)) = (self.asked.wanted(), &mut verdict.data_set) else { return };
        if wanted.is_empty() {
            return;
        }
        let lacking: Vec<Tag> = wanted.iter().copied().filter(|tag| !attributes.contains(*tag)).collect();
        let creators: Vec<Tag> = wanted.iter().filter_map(|tag| tag.private_creator()).collect();
        attributes.retain(|element| {
            let tag = element.tag();
            wanted.contains(&tag) || creators.contains(&tag) || tag == tags::SPECIFIC_CHARACTER_SET
        });
        if lacking.is_empty() || !verdict.status.is_success() {
            return;
        }
        verdict.status = self.member.map_or(Status::ATTRIBUTE_LIST_ERROR, Member::lacking);
        if verdict.status == Status::ATTRIBUTE_LIST_ERROR {
            verdict.attribute_identifier_list = lacking;
        }
    }

    /// The data set of the response, encoded. The verdict keeps it only if it is sent.
    fn reply(
        &self,
        verdict: &mut Verdict,
        category: Category,
    ) -> Result<Option<bytes::Bytes>, alloc::string::String> {
        let Some(reply) = verdict.data_set.take() else { return Ok(None) };
        let may_have = self.service != DimseService::NDelete
            && (category != Category::Failure || has_data_set(verdict.status));
        if !may_have {
            log::warn!(
                "{}: the handler's reply is dropped, a response with {} has no data set",
                self.who(),
                self.table.describe(verdict.status)
            );
            return Ok(None);
        }
        if reply.is_empty() {
            return Ok(None);
        }
        let encoding = Encoding::of(&self.request.context.transfer_syntax)
            .ok_or_else(|| "the transfer syntax is not known".to_string())?;
        let reply = character_set::labelled(reply);
        let encoded = reply.to_vec(encoding).map_err(|error| error.to_string())?;
        verdict.data_set = Some(reply);
        Ok(Some(encoded.into()))
    }
}

/// The row of the SOP class that a request names, or the refusal if its presentation context does not carry that SOP class.
fn addressed(
    request: &Request<Command>,
    class: Option<&'static Class>,
) -> Result<Option<&'static Member>, Outcome> {
    let abstract_syntax = &request.context.abstract_syntax;
    let conflict = |status| Err((status, "The presentation context does not carry the SOP class").into());
    // A peer that leaves it out means the presentation context's, if that is of one SOP class.
    let (sop_class, _) = uids(&request.command);
    let sop_class = sop_class.unwrap_or(abstract_syntax);
    match class.map(|class| class.addressed(abstract_syntax, sop_class)) {
        Some(Ok(member)) => Ok(Some(member)),
        Some(Err(NotCarried::Another)) => conflict(Status::CLASS_INSTANCE_CONFLICT),
        None if sop_class == abstract_syntax => Ok(None),
        Some(Err(NotCarried::Unknown)) | None => conflict(Status::NO_SUCH_SOP_CLASS),
    }
}

/// Why a handler does not see a request (PS3.7 §10.1 and annex C); `None` if it does.
fn refusal(command: &Command, service: DimseService, member: Option<&'static Member>) -> Option<Outcome> {
    if member.is_some_and(|member| member.offers(service).is_none()) {
        return Some(Status::UNRECOGNIZED_OPERATION.into());
    }
    of_instance(command, service, member).or_else(|| of_kind(command, service, member))
}

fn of_instance(command: &Command, service: DimseService, member: Option<&'static Member>) -> Option<Outcome> {
    let (_, Some(sop_instance)) = uids(command) else {
        let refused = (Status::INVALID_SOP_INSTANCE, "The request names no SOP instance");
        return (service != DimseService::NCreate).then(|| refused.into());
    };
    if !may_be_uid(sop_instance) {
        return Some((Status::INVALID_SOP_INSTANCE, "The SOP Instance UID is no UID").into());
    }
    // What the UIDs of PS3.6 name is there already, and is nobody's to create: the instance of all subscriptions, a printer.
    if service == DimseService::NCreate && registered::by_uid(sop_instance).is_some() {
        return Some((Status::INVALID_SOP_INSTANCE, "The SOP Instance UID is one of PS3.6").into());
    }
    let well_known = member.and_then(|member| member.instance.as_ref())?;
    if sop_instance == well_known {
        return None;
    }
    let is_of_another = Class::ALL
        .iter()
        .flat_map(|class| class.sop_classes)
        .any(|member| member.instance.as_ref() == Some(sop_instance));
    let status = if is_of_another { Status::CLASS_INSTANCE_CONFLICT } else { Status::NO_SUCH_SOP_INSTANCE };
    Some((status, "The SOP class has one well-known instance").into())
}

/// Digits and dots, at most 64: a component that begins with a zero is let pass.
fn may_be_uid(uid: &Uid) -> bool {
    let bytes = uid.as_bytes();
    bytes.len() <= 64 && bytes.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
}

fn of_kind(command: &Command, service: DimseService, member: Option<&'static Member>) -> Option<Outcome> {
    let (unknown, absent) = match service {
        DimseService::NAction => (Status::NO_SUCH_ACTION_TYPE, "The request has no Action Type ID"),
        DimseService::NEventReport => (Status::NO_SUCH_EVENT_TYPE, "The request has no Event Type ID"),
        _ => return None,
    };
    let Some(kind) = kind_of(command) else { return Some((Status::MISTYPED_ARGUMENT, absent).into()) };
    let member = member?;
    member.kind(service, kind).is_none().then(|| unknown.into())
}

/// Whether a response with this failure has a data set (PS3.7 §C.5.10, §C.5.11, §C.5.14).
fn has_data_set(failure: Status) -> bool {
    [Status::INVALID_ARGUMENT_VALUE, Status::INVALID_ATTRIBUTE_VALUE, Status::MISSING_ATTRIBUTE_VALUE]
        .contains(&failure)
}

impl Service for NormalizedOperation {
    fn begin(&mut self) -> Next {
        match self.refusal.take() {
            Some(refusal) => self.refuse(refusal),
            None => Next::Wait,
        }
    }

    fn arrived(&mut self, data_set: Option<DataSet>) -> Next {
        if let Some(refusal) = self.refusal.take() {
            return self.refuse(refusal);
        }
        self.data_set = data_set.unwrap_or_default();
        match self.shortcoming() {
            Some(refusal) => self.refuse(refusal),
            None => Next::Call,
        }
    }

    fn unusable(&mut self, unusable: Unusable) -> Next {
        log::error!("{}: the data set cannot be used: {}", self.who(), unusable.why);
        self.end((unusable.status, unusable.comment).into())
    }

    fn call(&mut self, _context: &mut Context<'_>) -> Poll<Next> {
        let data_set = core::mem::take(&mut self.data_set);
        Poll::Ready(Next::Settle(self.asked.perform(&*self.handler, data_set)))
    }

    fn settled(&mut self, outcome: Outcome) -> Next {
        self.end(outcome)
    }
}

/// The operation as the log names it: without its data set, which may be a patient's.
struct Who<'a>(&'a Request<Command>, Option<&'static Kind>);

impl fmt::Display for Who<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Who(Request { command, association, .. }, kind) = self;
        write!(f, "{command}")?;
        if let Some(kind) = kind {
            write!(f, ", {kind}")?;
        }
        write!(f, ", from {}", association.peer())
    }
}
