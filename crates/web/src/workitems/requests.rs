//! To create, retrieve, update a workitem, to change its state, and to ask that it be canceled (PS3.18 §11.4 to §11.8).

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::Response;
use axum::http::header::{CONTENT_TYPE, HeaderValue, LOCATION};
use axum::response::IntoResponse as _;
use kerma_archive::ups::Asked;
use kerma_dataset::DataSet;
use kerma_dataset::json::Json;
use kerma_dataset::xml::to_xml;
use kerma_dictionary::{Tag, Uid, tags, uids};
use kerma_service::normalized::requirements::Operation;
use kerma_service::ups::{self, CHANGE_STATE, REQUEST_CANCEL};

use super::answer::Transaction;
use super::{Names, ask, kept, read};
use crate::Problem;
use crate::accept::Accept;
use crate::access::Asker;
use crate::media_type::MediaType;
use crate::parameters::Parameters;
use crate::resource::uid;
use crate::results::{JSON, XML};
use crate::shared::{Base, Shared};

/// `POST /workitems`
pub(super) async fn create(
    State(shared): State<Shared>,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let (base, asker) = (Base::of(&request), Asker::of(request.extensions()));
    let parameters = Parameters::parse(request.uri().query())?;
    let named = named(&parameters, &["workitem", "AffectedSOPInstanceUID"])?;
    let (head, body) = request.into_parts();
    let mut attributes = read::data_set(&head.headers, body).await?;
    let step = match (named, of_payload(&mut attributes)?) {
        (Some(named), Some(within)) if named != within => {
            return Err(Problem::bad_request("the query names another workitem than the payload"));
        }
        (Some(step), _) | (None, Some(step)) => step,
        (None, None) => kept(&shared)?.new_uid(),
    };
    if uids::by_uid(&step).is_some() {
        return Err(Problem::bad_request("the UID of the workitem is one of PS3.6"));
    }
    lacks_nothing(Operation::Create, &attributes, &asker)?;
    let location = format!("{}/workitems/{step}", base.url());
    let result = ask(&shared, Asked::Create { step, attributes }, asker).await?;
    let mut response = Transaction::Create.answer(result.as_ref(), &base);
    if result.is_ok()
        && let Ok(location) = HeaderValue::from_str(&location)
    {
        response.headers_mut().insert(LOCATION, location);
    }
    Ok(response)
}

/// `GET /workitems/{workitem}`
pub(super) async fn retrieve(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let (base, asker) = (Base::of(&request), Asker::of(request.extensions()));
    let accept = Accept::of(request.headers(), &Parameters::parse(request.uri().query())?)?;
    let forms = [JSON[0], JSON[1], XML];
    let offers: Vec<MediaType> = forms.iter().filter_map(|form| MediaType::parse(form)).collect();
    let best = accept.best(&offers).and_then(|best| offers.iter().position(|offer| offer == best));
    let form = best.and_then(|at| forms.get(at)).copied().ok_or_else(|| {
        Problem::not_acceptable(format!("a workitem is sent as one of: {}", forms.join(", ")))
    })?;
    let step = names.step()?;
    let done = match ask(&shared, Asked::Get { step: step.clone() }, asker).await? {
        Ok(done) => done,
        Err(refusal) => return Ok(Transaction::Retrieve.refused(&refusal, &base)),
    };
    let mut attributes = in_unicode(done.attributes.unwrap_or_default());
    // In DIMSE the command says which it is.
    for (tag, value) in
        [(tags::SOP_CLASS_UID, &uids::UNIFIED_PROCEDURE_STEP_PUSH), (tags::SOP_INSTANCE_UID, &step)]
    {
        attributes.set(tag, value.clone()).map_err(|error| Problem::internal(&error))?;
    }
    let text = match form {
        XML => to_xml(&attributes),
        _ => {
            let mut text = String::from("[");
            // A String takes everything that is written to it.
            let _ = Json::new().write(&attributes, &mut text);
            text + "]"
        }
    };
    let mut response = text.into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(form));
    Ok(response)
}

/// `POST /workitems/{workitem}`
pub(super) async fn update(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let (base, asker) = (Base::of(&request), Asker::of(request.extensions()));
    let parameters = Parameters::parse(request.uri().query())?;
    let transaction = named(&parameters, &["transaction-uid", "transactionuid", "TransactionUID"])?;
    let step = names.step()?;
    let (head, body) = request.into_parts();
    let mut modifications = read::data_set(&head.headers, body).await?;
    if let Some(transaction) = transaction {
        modifications.set(tags::TRANSACTION_UID, transaction).map_err(|error| Problem::internal(&error))?;
    }
    lacks_nothing(Operation::Set, &modifications, &asker)?;
    Ok(Transaction::Update
        .answer(ask(&shared, Asked::Set { step, modifications }, asker).await?.as_ref(), &base))
}

/// `PUT /workitems/{workitem}/state`
pub(super) async fn change_state(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let (base, asker) = (Base::of(&request), Asker::of(request.extensions()));
    let step = names.step()?;
    let (head, body) = request.into_parts();
    let information = read::data_set(&head.headers, body).await?;
    lacks_nothing(CHANGE_STATE, &information, &asker)?;
    let transaction = Transaction::ChangeState { is_claimed: false };
    let (to, claim) = match ups::state_asked(&information) {
        Ok(asked) => asked,
        Err(refusal) => return Ok(transaction.refused(&refusal, &base)),
    };
    let transaction = Transaction::ChangeState { is_claimed: claim.is_some() };
    let asked = Asked::ChangeState { step, to, transaction: claim };
    Ok(transaction.answer(ask(&shared, asked, asker).await?.as_ref(), &base))
}

/// `POST /workitems/{workitem}/cancelrequest`
pub(super) async fn request_cancel(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let (base, asker) = (Base::of(&request), Asker::of(request.extensions()));
    let parameters = Parameters::parse(request.uri().query())?;
    let requester = parameters.one("requester")?.or(names.requester.as_deref());
    let requesting = match requester {
        Some(requester) => super::title(requester)?,
        // A user need not be an AE.
        None => {
            let of_name = asker.name.as_deref().and_then(|name| super::title(name).ok());
            of_name.map_or_else(|| kept(&shared).map(|kept| kept.title()), Ok)?
        }
    };
    let step = names.step()?;
    let (head, body) = request.into_parts();
    let reasons = read::if_any(&head.headers, body).await?;
    lacks_nothing(REQUEST_CANCEL, &reasons, &asker)?;
    Ok(Transaction::RequestCancel.answer(
        ask(&shared, Asked::RequestCancel { step, requesting, reasons }, asker).await?.as_ref(),
        &base,
    ))
}

/// Text in the character set that JSON and XML are in.
pub(super) fn in_unicode(data_set: DataSet) -> DataSet {
    let before = data_set.clone();
    data_set.in_character_set("ISO_IR 192").unwrap_or(before)
}

/// Refuses a data set that is not as PS3.4 requires.
fn lacks_nothing(operation: Operation, data_set: &DataSet, asker: &Asker) -> Result<(), Problem> {
    let findings = ups::shortcomings(operation, data_set, &format!("HTTP: {operation} of {asker}"));
    if findings.is_empty() {
        return Ok(());
    }
    let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
    Err(Problem::bad_request(findings.join("; ")))
}

/// The UID that a query gives by one of these names; without any name it may stand alone (`?1.2.3`).
fn named(parameters: &Parameters, names: &[&str]) -> Result<Option<Uid>, Problem> {
    for name in names {
        if let Some(value) = parameters.one(name)?.filter(|value| !value.is_empty()) {
            return uid(value).map(Some);
        }
    }
    let alone = parameters.iter().find(|(name, value)| value.is_empty() && name.contains('.'));
    alone.map(|(name, _)| uid(name)).transpose()
}

/// The UID that a new workitem gives to itself, which is taken out of it.
fn of_payload(attributes: &mut DataSet) -> Result<Option<Uid>, Problem> {
    let mut named = None;
    for tag in [AFFECTED_SOP_INSTANCE_UID, tags::SOP_INSTANCE_UID] {
        let Some(element) = attributes.remove(tag) else { continue };
        let text = String::from_utf8_lossy(element.bytes()).trim_matches([' ', '\0']).to_owned();
        if !text.is_empty() {
            named = Some(uid(&text)?);
        }
    }
    attributes.retain(|element| element.tag().group() > 2);
    Ok(named)
}

/// Affected SOP Instance UID, of a command (PS3.7 Table E.1-1).
const AFFECTED_SOP_INSTANCE_UID: Tag = Tag::new(0x0000, 0x1000);
