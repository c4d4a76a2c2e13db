//! The data set of a request: one, as JSON or XML.

use axum::body::Body;
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use kerma_dataset::DataSet;
use kerma_dataset::json::FromJson;

use crate::arriving::Arriving;
use crate::media_type::MediaType;
use crate::{Problem, native};

/// A request has this many bytes at most.
const MOST: usize = 4 << 20;

/// The data set of a body.
///
/// # Errors
/// 415 if it is of another type, 400 if it is none.
pub(super) async fn data_set(headers: &HeaderMap, body: Body) -> Result<DataSet, Problem> {
    one(headers, body).await?.ok_or_else(|| Problem::bad_request("there is no data set in the body"))
}

/// The data set of a body; without one if that is empty.
///
/// # Errors
/// As [`data_set`].
pub(super) async fn if_any(headers: &HeaderMap, body: Body) -> Result<DataSet, Problem> {
    Ok(one(headers, body).await?.unwrap_or_default())
}

async fn one(headers: &HeaderMap, body: Body) -> Result<Option<DataSet>, Problem> {
    if headers.contains_key(CONTENT_ENCODING) {
        return Err(Problem::unsupported_media_type("a body with a Content-Encoding is not taken"));
    }
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let body = Arriving::new(body).whole(MOST).await?;
    if body.is_empty() {
        return Ok(None);
    }
    let media_type = content_type.and_then(MediaType::parse);
    let is = |essence: &str| media_type.as_ref().is_some_and(|of| of.is(essence));
    let is_xml = is("application/dicom+xml");
    if !is_xml && !is("application/dicom+json") && !is("application/json") {
        let why = "a workitem is taken as application/dicom+json, application/json or application/dicom+xml";
        return Err(Problem::unsupported_media_type(why));
    }
    let text = String::from_utf8(body).map_err(|_| Problem::bad_request("the body is not UTF-8"))?;
    let wrong = |why: &dyn std::fmt::Display| Problem::bad_request(format!("the body: {why}"));
    let text = if is_xml { native::to_json(&text).map_err(|why| wrong(&why))? } else { text };
    let data_sets = match text.trim_start().starts_with('[') {
        true => FromJson::new().data_sets(&text),
        false => FromJson::new().data_set(&text).map(|data_set| vec![data_set]),
    };
    let mut data_sets = data_sets.map_err(|why| wrong(&why))?;
    match (data_sets.pop(), data_sets.is_empty()) {
        (Some(data_set), true) => Ok(Some(data_set)),
        (_, false) => Err(Problem::bad_request("there is more than one data set in the body")),
        (None, true) => Ok(None),
    }
}
