//! Unified Procedure Steps over HTTP (UPS-RS, PS3.18 §11): the steps of the archive, which DIMSE changes too.
//!
//! ```text
//!   a request ──► what is asked, as DIMSE asks it ──► Workitems ──► what was done, or a Refusal ──► status, Warning
//!                                                         └─► reports ──► a channel (websocket)
//! ```

mod answer;
mod channel;
mod read;
mod requests;
mod search;
mod subscriptions;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post, put};
use kerma_archive::ups::Asked;
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::ups::{Done, Refusal};

use crate::access::Asker;
use crate::access::{self, Right};
use crate::keeper::Workitems;
use crate::shared::Shared;
use crate::{Problem, cross_origin};

const WORKITEM: &str = "/workitems/{workitem}";

/// The resources of PS3.18 §11, each for those who have the right: what changes steps needs the right to store, as UPS Push and Pull
/// do over DIMSE, and what looks, subscribes or asks a performer to cancel that to find, as UPS Watch does.
pub(crate) fn router(origins: cross_origin::Allowed) -> Router<Shared> {
    let own = from_fn_with_state(origins.clone(), cross_origin::refuse_strangers);
    let needs = |right: Right| from_fn_with_state(right, access::needs);
    let finds = Router::new()
        .route("/workitems", get(search::search))
        .route(WORKITEM, get(requests::retrieve))
        .route(&format!("{WORKITEM}/cancelrequest"), post(requests::request_cancel))
        .route(&format!("{WORKITEM}/cancelrequest/{{requester}}"), post(requests::request_cancel))
        .route(
            &format!("{WORKITEM}/subscribers/{{subscriber}}"),
            post(subscriptions::subscribe).delete(subscriptions::unsubscribe),
        )
        .route(&format!("{WORKITEM}/subscribers/{{subscriber}}/suspend"), post(subscriptions::suspend))
        .route("/subscribers/{subscriber}", get(channel::open))
        .route("/ws/subscribers/{subscriber}", get(channel::open));
    let stores = Router::new()
        .route("/workitems", post(requests::create))
        .route(WORKITEM, post(requests::update))
        .route(&format!("{WORKITEM}/state"), put(requests::change_state))
        .route(&format!("{WORKITEM}/state/{{requester}}"), put(requests::change_state));
    Router::new()
        .merge(finds.route_layer(needs(Right::Find)))
        .merge(stores.route_layer(needs(Right::Store)))
        .route_layer(own)
}

/// Who keeps the steps.
fn kept(shared: &Shared) -> Result<Arc<dyn Workitems>, Problem> {
    shared.workitems().ok_or_else(|| Problem::not_found("the archive keeps no workitems"))
}

/// Asks it, on a thread that may block.
async fn ask(shared: &Shared, asked: Asked, asker: Asker) -> Result<Result<Done, Refusal>, Problem> {
    let workitems = kept(shared)?;
    Ok(shared.blocking(move |_| workitems.ask(asked, &asker)).await??)
}

/// What a path names.
#[derive(Debug, Default)]
struct Names {
    workitem: String,
    subscriber: String,
    requester: Option<String>,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Names {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, state: &S) -> Result<Names, Problem> {
        let mut names = Names::default();
        for (name, value) in &crate::resource::segments(parts, state).await? {
            match name {
                "workitem" => names.workitem = value.to_owned(),
                "subscriber" => names.subscriber = value.to_owned(),
                _ => names.requester = Some(value.to_owned()),
            }
        }
        Ok(names)
    }
}

impl Names {
    /// The UID of the step.
    fn step(&self) -> Result<Uid, Problem> {
        crate::resource::uid(&self.workitem)
    }

    /// The AE that subscribes.
    fn receiving(&self) -> Result<AeTitle, Problem> {
        title(&self.subscriber)
    }
}

fn title(text: &str) -> Result<AeTitle, Problem> {
    AeTitle::new(text).map_err(|error| {
        Problem::bad_request(format!("{} is no AE title: {error}", crate::problem::shown(text)))
    })
}
