//! Storing (STOW-RS, PS3.18 §10.5): what comes is written to the archive as it comes.

mod files;
mod metadata;
mod outcomes;
mod spool;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue};
use axum::http::{HeaderMap, Response};
use axum::response::IntoResponse as _;
use bytes::Bytes;
use kerma_dataset::json::to_json;
use kerma_dataset::xml::to_xml;
use kerma_dictionary::Uid;

use self::files::Files;
use self::metadata::Described;
use self::outcomes::Outcomes;
use crate::Problem;
use crate::accept::Accept;
use crate::access::Watched;
use crate::arriving::Arriving;
use crate::media_type::MediaType;
use crate::parameters::Parameters;
use crate::parts::{Part, Parts, boundary};
use crate::retrieve::Names;
use crate::shared::{Base, Shared};

/// `POST /studies` and `POST /studies/{study}`
pub(crate) async fn store(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let study = match names.study.as_str() {
        "" => None,
        study => Some(crate::resource::held(study)?),
    };
    let parameters = Parameters::parse(request.uri().query())?;
    let form = form(&Accept::of(request.headers(), &parameters)?)?;
    let (base, watched) = (Base::of(&request), Watched::of(request.extensions()));
    let (head, body) = request.into_parts();
    let storing = Storing::new(&shared, &head.headers, study)?;
    let mut body = Arriving::new(body);
    let mut storing = storing;
    while let Some(bytes) = body.gather().await? {
        storing = shared.blocking(move |_| storing.take(&bytes).map(|()| storing)).await??;
    }
    let outcomes = shared.blocking(move |_| storing.end()).await??;
    outcomes.tell(&watched);
    respond(outcomes, &base, form)
}

/// How the outcome is told.
fn form(accept: &Accept) -> Result<&'static str, Problem> {
    let forms = ["application/dicom+json", "application/json", "application/dicom+xml"];
    let offers: Vec<MediaType> = forms.iter().filter_map(|form| MediaType::parse(form)).collect();
    let best = accept.best(&offers);
    let at = best.and_then(|best| offers.iter().position(|offer| offer == best));
    at.and_then(|at| forms.get(at)).copied().ok_or_else(|| {
        Problem::not_acceptable(format!(
            "what became of the instances is told as one of: {}",
            forms.join(", ")
        ))
    })
}

fn respond(outcomes: Outcomes, base: &Base, form: &'static str) -> Result<Response<Body>, Problem> {
    let status = outcomes.status();
    let told = outcomes.told(base.url());
    let text = match form {
        "application/dicom+xml" => to_xml(&told),
        _ => to_json(&told),
    };
    let mut response = (status, text).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(form));
    Ok(response)
}

/// What is done with the parts.
enum Kind {
    /// They are DICOM files.
    Files(Box<Files>),
    /// They are metadata, and bulk data for that.
    Described(Box<Described>),
}

/// A request on its way.
struct Storing {
    kind: Kind,
    /// `None` of a body that is one file.
    parts: Option<Parts>,
}

impl Storing {
    fn new(shared: &Shared, headers: &HeaderMap, study: Option<Uid>) -> Result<Storing, Problem> {
        if headers.contains_key(CONTENT_ENCODING) {
            return Err(Problem::unsupported_media_type("a body with a Content-Encoding is not taken"));
        }
        let content_type =
            headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let media_type = MediaType::parse(content_type);
        let unsupported = || {
            Problem::unsupported_media_type(
                "instances are taken as multipart/related with a boundary, whose type is application/dicom, or \
                 application/dicom+json or application/dicom+xml with bulk data; a single one as application/dicom, too",
            )
        };
        let media_type = media_type.ok_or_else(unsupported)?;
        let outcomes = Outcomes::new(study);
        if media_type.is("application/dicom") {
            let mut files = Files::new(shared, outcomes);
            files.begin(&[])?;
            return Ok(Storing { kind: Kind::Files(Box::new(files)), parts: None });
        }
        if !media_type.is("multipart/related") {
            return Err(unsupported());
        }
        let boundary = boundary(content_type).ok_or_else(unsupported)?;
        let kind = match media_type.parameter("type").unwrap_or("application/dicom") {
            "application/dicom" => Kind::Files(Box::new(Files::new(shared, outcomes))),
            "application/dicom+json" | "application/json" | "application/dicom+xml" => {
                Kind::Described(Box::new(Described::new(shared, outcomes)?))
            }
            _ => return Err(unsupported()),
        };
        Ok(Storing { kind, parts: Some(Parts::new(&boundary)) })
    }

    /// The next bytes of the body.
    fn take(&mut self, bytes: &Bytes) -> Result<(), Problem> {
        match &mut self.parts {
            None => self.data(bytes),
            Some(parts) => {
                parts.push(bytes);
                self.work()
            }
        }
    }

    fn data(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        match &mut self.kind {
            Kind::Files(files) => {
                files.data(bytes);
                Ok(())
            }
            Kind::Described(described) => described.data(bytes),
        }
    }

    fn work(&mut self) -> Result<(), Problem> {
        while let Some(parts) = &mut self.parts
            && let Some(part) = parts.part().map_err(|error| Problem::bad_request(error.to_string()))?
        {
            match (part, &mut self.kind) {
                (Part::Data(bytes), _) => self.data(&bytes)?,
                (Part::Begin(headers), Kind::Files(files)) => files.begin(&headers)?,
                (Part::End, Kind::Files(files)) => files.end(),
                (Part::Begin(headers), Kind::Described(described)) => described.begin(&headers)?,
                (Part::End, Kind::Described(described)) => described.end(),
            }
        }
        Ok(())
    }

    /// The body is over.
    fn end(mut self) -> Result<Outcomes, Problem> {
        if let Some(parts) = &mut self.parts {
            parts.end();
            self.work()?;
        } else if let Kind::Files(files) = &mut self.kind {
            files.end();
        }
        let outcomes = match self.kind {
            Kind::Files(files) => files.outcomes(),
            Kind::Described(described) => described.store()?,
        };
        match outcomes.is_empty() {
            true => Err(Problem::bad_request("there is no instance in the body")),
            false => Ok(outcomes),
        }
    }
}
