//! What a search has found, as it is sent: JSON, or XML in parts.

use axum::body::Body;
use axum::http::Response;
use axum::http::header::{CONTENT_TYPE, HeaderValue, WARNING};
use kerma_dataset::DataSet;
use kerma_dataset::json::Json;
use kerma_dataset::xml::to_xml;

use crate::Problem;
use crate::accept::Accept;
use crate::body::{self, Piece};
use crate::failure::Failure;
use crate::media_type::MediaType;
use crate::multipart::{Multipart, related};
use crate::query::Query;

pub(crate) const JSON: [&str; 2] = ["application/dicom+json", "application/json"];
pub(crate) const XML: &str = "application/dicom+xml";

/// How results are sent.
pub(crate) enum Form {
    Json(&'static str),
    /// A part for each.
    Xml(Multipart),
}

impl Form {
    /// The one that is accepted most.
    ///
    /// # Errors
    /// 406 if none is.
    pub(crate) fn of(accept: &Accept) -> Result<Form, Problem> {
        let mut offers: Vec<MediaType> = JSON.iter().filter_map(|offer| MediaType::parse(offer)).collect();
        offers.extend(MediaType::parse(XML).map(|xml| related(&xml)));
        let offer = accept.best(&offers).ok_or_else(|| {
            Problem::not_acceptable(format!(
                "what is found is sent as {}, or multipart/related of {XML}",
                JSON.join(", ")
            ))
        })?;
        Ok(match offer.main.as_str() {
            "multipart" => Form::Xml(Multipart::of(XML)),
            _ if offer.is("application/json") => Form::Json("application/json"),
            _ => Form::Json("application/dicom+json"),
        })
    }

    fn content_type(&self) -> Result<HeaderValue, Problem> {
        match self {
            Form::Xml(multipart) => multipart.content_type(),
            Form::Json(content_type) => Ok(HeaderValue::from_static(content_type)),
        }
    }
}

/// What was found.
pub(crate) struct Results {
    content_type: HeaderValue,
    pieces: Vec<Piece>,
    warnings: Vec<String>,
    pub(crate) is_empty: bool,
    /// Whether there is more than is sent.
    pub(crate) is_cut: bool,
}

impl Results {
    /// The results of a query, of all that match it, each as `answer` makes it.
    ///
    /// # Errors
    /// If they cannot be read.
    pub(crate) fn of(
        query: &Query,
        matches: impl Iterator<Item = Result<DataSet, Failure>>,
        form: Form,
        answer: impl Fn(DataSet) -> DataSet,
    ) -> Result<Results, Problem> {
        let Query { limit, offset, ignored, .. } = query;
        let content_type = form.content_type()?;
        let mut warnings = Vec::new();
        if !ignored.is_empty() {
            let ignored = ignored.join(", ").replace(['"', '\\'], "");
            warnings.push(format!("these parameters were not looked at: {ignored}"));
        }
        let mut data_sets = matches.skip(*offset);
        let (mut text, mut parts, mut is_empty) = (String::new(), Vec::new(), true);
        for data_set in data_sets.by_ref().take(*limit) {
            let data_set = answer(data_set?);
            is_empty = false;
            match &form {
                Form::Json(_) => {
                    text.push(if text.is_empty() { '[' } else { ',' });
                    // A String takes everything that is written to it.
                    let _ = Json::new().write(&data_set, &mut text);
                }
                Form::Xml(multipart) => {
                    let head = multipart.head(&[("Content-Type", XML)]);
                    parts.push(Ok(vec![head, Piece::text(to_xml(&data_set))]));
                }
            }
        }
        let is_cut = data_sets.next().transpose()?.is_some();
        if is_cut {
            warnings.push(format!(
                "there are more results than the {limit} that are sent: offset={} asks for those that follow",
                offset.saturating_add(*limit)
            ));
        }
        let pieces = match form {
            Form::Json(_) => vec![Piece::text(if text.is_empty() { "[]".into() } else { text + "]" })],
            Form::Xml(multipart) => multipart.pieces(parts.into_iter()).collect::<Result<_, _>>()?,
        };
        Ok(Results { content_type, pieces, warnings, is_empty, is_cut })
    }

    /// Says something of the results.
    pub(crate) fn warn(&mut self, warning: String) {
        self.warnings.insert(0, warning);
    }

    pub(crate) fn response(self) -> Response<Body> {
        let mut response = Response::new(body::of_pieces(self.pieces.into_iter().map(Ok), None));
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, self.content_type);
        for warning in self.warnings {
            if let Ok(value) = HeaderValue::from_str(&format!("299 kerma \"{warning}\"")) {
                headers.append(WARNING, value);
            }
        }
        response
    }
}
