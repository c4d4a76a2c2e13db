//! To subscribe, to unsubscribe, and to suspend a global subscription (PS3.18 §11.10 to §11.12).

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::Response;
use axum::http::header::{CONTENT_LOCATION, HeaderValue};
use kerma_archive::ups::Asked;
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, uids};
use kerma_service::ups::Scope;

use super::answer::Transaction;
use super::{Names, ask, kept};
use crate::access::Asker;
use crate::parameters::Parameters;
use crate::problem::shown;
use crate::resource::escaped;
use crate::shared::{Base, Shared};
use crate::{Problem, attribute};

/// `POST /workitems/{workitem}/subscribers/{aetitle}`
pub(super) async fn subscribe(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let (base, asker) = (Base::of(&request), Asker::of(request.extensions()));
    let parameters = Parameters::parse(request.uri().query())?;
    let deletion_lock = match parameters.one("deletionlock")? {
        None | Some("false") => false,
        Some("true" | "") => true,
        Some(other) => {
            let why = format!("deletionlock is true or false, and not {}", shown(other));
            return Err(Problem::bad_request(why));
        }
    };
    let receiving = names.receiving()?;
    let scope = scope(&names, &parameters)?;
    let channel = channel(&base, &receiving);
    let result = ask(&shared, Asked::Subscribe { receiving, scope, deletion_lock }, asker).await?;
    let mut response = Transaction::Subscribe.answer(result.as_ref(), &base);
    if result.is_ok()
        && let Ok(channel) = HeaderValue::from_str(&channel)
    {
        response.headers_mut().insert(CONTENT_LOCATION, channel);
    }
    Ok(response)
}

/// `DELETE /workitems/{workitem}/subscribers/{aetitle}`
pub(super) async fn unsubscribe(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let (base, asker) = (Base::of(&request), Asker::of(request.extensions()));
    let (receiving, scope) = (names.receiving()?, unfiltered(&names)?);
    is_there(&shared, receiving, scope.clone()).await?;
    Ok(Transaction::Unsubscribe
        .answer(ask(&shared, Asked::Unsubscribe { receiving, scope }, asker).await?.as_ref(), &base))
}

/// `POST /workitems/{worklist}/subscribers/{aetitle}/suspend`
pub(super) async fn suspend(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let (base, asker) = (Base::of(&request), Asker::of(request.extensions()));
    let (receiving, scope) = (names.receiving()?, unfiltered(&names)?);
    if !matches!(scope, Scope::Step(_)) {
        is_there(&shared, receiving, scope.clone()).await?;
    }
    Ok(Transaction::Suspend
        .answer(ask(&shared, Asked::SuspendGlobal { receiving, scope }, asker).await?.as_ref(), &base))
}

/// 404 if there is no such subscription (PS3.18 Table 11.11.3-1).
async fn is_there(shared: &Shared, receiving: AeTitle, scope: Scope) -> Result<(), Problem> {
    let workitems = kept(shared)?;
    match shared.blocking(move |_| workitems.is_subscribed(&receiving, &scope)).await?? {
        true => Ok(()),
        false => Err(Problem::not_found("there is no such subscription")),
    }
}

fn unfiltered(names: &Names) -> Result<Scope, Problem> {
    Ok(Scope::of(&names.step()?, DataSet::new()))
}

/// What is subscribed to.
fn scope(names: &Names, parameters: &Parameters) -> Result<Scope, Problem> {
    let instance = names.step()?;
    let mut keys = DataSet::new();
    let is_filtered = instance == uids::UPS_FILTERED_GLOBAL_SUBSCRIPTION_INSTANCE;
    let filters: Vec<&str> = parameters.all("filter").collect();
    match (is_filtered, filters.is_empty()) {
        (true, false) => {}
        (true, true) => return Err(Problem::bad_request("a filtered subscription has the parameter filter")),
        (false, false) => return Err(Problem::bad_request("only a filtered subscription has a filter")),
        (false, true) => return Ok(Scope::of(&instance, keys)),
    }
    attribute::ask(&mut keys, &[kerma_dictionary::tags::SPECIFIC_CHARACTER_SET], "ISO_IR 192")?;
    for filter in filters {
        for pair in pairs(filter) {
            let (name, value) = pair.split_once('=').ok_or_else(|| {
                Problem::bad_request(format!("the filter has what is no attribute=value: {}", shown(&pair)))
            })?;
            let path = attribute::path(name.trim()).ok_or_else(|| {
                Problem::bad_request(format!("the filter has what is no attribute: {}", shown(name)))
            })?;
            attribute::ask(&mut keys, &path, value)?;
        }
    }
    Ok(Scope::of(&instance, keys))
}

/// The pairs of a filter. They are separated by commas, and values may have commas: what is no pair belongs to the one before.
fn pairs(filter: &str) -> Vec<String> {
    let mut pairs: Vec<String> = Vec::new();
    for member in filter.split(',') {
        match pairs.last_mut() {
            Some(last) if !member.contains('=') => {
                last.push(',');
                last.push_str(member);
            }
            _ => pairs.push(member.to_owned()),
        }
    }
    pairs
}

/// Where the channel of an AE is.
fn channel(base: &Base, receiving: &AeTitle) -> String {
    let url = match base.url().strip_prefix("https://") {
        Some(rest) => format!("wss://{rest}"),
        None => base.url().replacen("http://", "ws://", 1),
    };
    let title = escaped(receiving.to_string().as_bytes());
    format!("{url}/subscribers/{title}")
}
