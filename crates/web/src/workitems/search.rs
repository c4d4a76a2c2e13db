//! To search for workitems (PS3.18 §11.9).

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse as _;
use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, tags};
use kerma_service::matching::RequestIdentifier;
use kerma_service::matching::keys::{self, InformationModel, KeyAttribute, ReturnKey};

use super::kept;
use super::requests::in_unicode;
use crate::accept::Accept;
use crate::access::{Searched, Seen, Watched};
use crate::parameters::Parameters;
use crate::query::Query;
use crate::results::{Form, Results};
use crate::shared::Shared;
use crate::{Problem, attribute};

/// `GET /workitems`
pub(super) async fn search(
    State(shared): State<Shared>,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let parameters = Parameters::parse(request.uri().query())?;
    let form = Form::of(&Accept::of(request.headers(), &parameters)?)?;
    let query = Query::parse(&parameters, shared.settings().query_limit)?;
    let mut identifier = query.identifier()?;
    for tag in told(query.all) {
        attribute::ask(&mut identifier, &[tag], "")?;
    }
    query.include(&mut identifier)?;
    // Nobody learns the Transaction UID of a step, by asking whether it is this one either.
    identifier.remove(tags::TRANSACTION_UID);
    let watched = Watched::of(request.extensions());
    watched.saw(|| Seen::Searched { of: Searched::Workitems, identifier: identifier.clone() });
    let identifier = RequestIdentifier::new(&identifier, &query.matching.clone().zero_asks_nothing(true));
    let workitems = kept(&shared)?;
    let found = move |_: Shared| Results::of(&query, workitems.search(identifier)?, form, labelled);
    let results = shared.blocking(found).await??;
    // PS3.18 Table 11.9.3-1
    Ok(match (results.is_empty, results.is_cut) {
        (true, false) => StatusCode::NO_CONTENT.into_response(),
        (_, true) => {
            let mut response = results.response();
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            response
        }
        _ => results.response(),
    })
}

/// The attributes that are told without being asked for: those of the return key types 1 and 2, and 1C, which are there if their
/// conditions are met (PS3.4 Table CC.2.5-3).
fn told(all: bool) -> impl Iterator<Item = Tag> {
    let is_told = move |key: &&KeyAttribute| {
        let is_returned = matches!(
            key.return_key,
            Some(ReturnKey::Type1 | ReturnKey::Type1C | ReturnKey::Type2 | ReturnKey::Type2C)
        );
        key.depth == 0 && (all || is_returned)
    };
    let keys = keys::of(InformationModel::UnifiedProcedureStep, None).iter().filter(is_told);
    keys.filter_map(|key| key.tag).filter(|tag| *tag != tags::SPECIFIC_CHARACTER_SET)
}

/// A match, whose text is in UTF-8.
fn labelled(data_set: DataSet) -> DataSet {
    in_unicode(data_set)
}
