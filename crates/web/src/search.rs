//! Searches (QIDO-RS, PS3.18 §10.6): what the query asks, and the matches as JSON or XML.

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::Response;
use axum::http::header::{CONTENT_TYPE, HeaderValue, WARNING};
use kerma_dataset::json::Json;
use kerma_dataset::xml::to_xml;
use kerma_dataset::{DataSet, Element};
use kerma_dictionary::{Tag, Vr, tags};
use kerma_service::matching::keys::{self, InformationModel, Level};
use kerma_service::matching::{Matching, RequestIdentifier};

use crate::accept::Accept;
use crate::body::{self, Piece};
use crate::media_type::MediaType;
use crate::multipart::{Multipart, related};
use crate::parameters::Parameters;
use crate::problem::shown;
use crate::resource::uid;
use crate::shared::{Base, Shared};
use crate::{Problem, attribute};

/// What is told of the entities of a level without being asked for (PS3.18 Tables 10.6.3-3 to 10.6.3-5).
fn told(level: Level) -> &'static [Tag] {
    match level {
        Level::Study => &[
            tags::STUDY_DATE,
            tags::STUDY_TIME,
            tags::ACCESSION_NUMBER,
            tags::MODALITIES_IN_STUDY,
            tags::REFERRING_PHYSICIAN_NAME,
            tags::PATIENT_NAME,
            tags::PATIENT_ID,
            tags::PATIENT_BIRTH_DATE,
            tags::PATIENT_SEX,
            tags::STUDY_INSTANCE_UID,
            tags::STUDY_ID,
            tags::STUDY_DESCRIPTION,
            tags::NUMBER_OF_STUDY_RELATED_SERIES,
            tags::NUMBER_OF_STUDY_RELATED_INSTANCES,
        ],
        Level::Series => &[
            tags::MODALITY,
            tags::SERIES_DESCRIPTION,
            tags::SERIES_INSTANCE_UID,
            tags::SERIES_NUMBER,
            tags::NUMBER_OF_SERIES_RELATED_INSTANCES,
            tags::PERFORMED_PROCEDURE_STEP_START_DATE,
            tags::PERFORMED_PROCEDURE_STEP_START_TIME,
            tags::REQUEST_ATTRIBUTES_SEQUENCE,
        ],
        _ => &[
            tags::SOP_CLASS_UID,
            tags::SOP_INSTANCE_UID,
            tags::INSTANCE_NUMBER,
            tags::ROWS,
            tags::COLUMNS,
            tags::BITS_ALLOCATED,
            tags::NUMBER_OF_FRAMES,
        ],
    }
}

/// The levels of a search, from the widest to the narrowest.
const LEVELS: [Level; 3] = [Level::Study, Level::Series, Level::Image];

/// What a search asks.
struct Search {
    level: Level,
    query: RequestIdentifier,
    limit: usize,
    offset: usize,
    /// Parameters that were not taken.
    ignored: Vec<String>,
}

impl Search {
    /// A search for entities of this level within those that the path names.
    fn new(
        level: Level,
        within: &[(Tag, &str)],
        parameters: &Parameters,
        most: usize,
    ) -> Result<Search, Problem> {
        let mut identifier = DataSet::new();
        let set = |identifier: &mut DataSet, tag, value: &str| attribute::ask(identifier, &[tag], value);
        set(&mut identifier, tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192")?;
        let mut matching = Matching::default();
        let mut asked: Vec<(Vec<Tag>, String)> = Vec::new();
        let (mut included, mut all, mut ignored) = (Vec::new(), false, Vec::new());
        for (name, value) in parameters.iter() {
            match name {
                "includefield" => {
                    for field in value.split(',').map(str::trim).filter(|field| !field.is_empty()) {
                        match field {
                            "all" => all = true,
                            field => included.push(attribute::path(field).ok_or_else(|| unknown(field))?),
                        }
                    }
                }
                "fuzzymatching" => matching = matching.fuzzy_person_names(truth(name, value)?),
                "emptyvaluematching" => matching = matching.empty_value(truth(name, value)?),
                "multiplevaluematching" => matching = matching.multiple_value(truth(name, value)?),
                "limit" | "offset" | "accept" | "charset" => {}
                name => match attribute::path(name) {
                    // The same attribute more than once: one of its values (as `\` has it).
                    Some(path) => match asked.iter_mut().find(|(of, _)| *of == path) {
                        Some((_, values)) => {
                            values.push('\\');
                            values.push_str(value);
                        }
                        None => asked.push((path, value.to_owned())),
                    },
                    // It could only be meant for an attribute: without it there would be more matches than are asked for.
                    None if name.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()) => {
                        return Err(unknown(name));
                    }
                    None => ignored.push(name.to_owned()),
                },
            }
        }
        for (path, value) in &asked {
            let named = path.as_slice();
            if within.iter().any(|(tag, _)| named == [*tag]) {
                let why = "the query asks for what the path names already";
                return Err(Problem::bad_request(format!("{why}: {}", shown(&format!("{path:?}")))));
            }
            attribute::ask(&mut identifier, path, value)?;
        }
        for (tag, value) in within {
            set(&mut identifier, *tag, uid(value)?.as_str().unwrap_or_default())?;
        }
        // Of what the path does not name, the attributes above the level are told, too.
        let named = within.len();
        for of in LEVELS.into_iter().skip(named).filter(|of| *of <= level) {
            told(of).iter().try_for_each(|tag| set(&mut identifier, *tag, ""))?;
        }
        for tag in
            [tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID, tags::SOP_INSTANCE_UID].iter().zip(LEVELS)
        {
            if tag.1 <= level {
                set(&mut identifier, *tag.0, "")?;
            }
        }
        included.iter().try_for_each(|path| attribute::ask(&mut identifier, path, ""))?;
        if all {
            let every = keys::of(InformationModel::StudyRoot, Some(level)).iter();
            let every = every.filter(|key| key.depth == 0).filter_map(|key| key.tag);
            every
                .filter(|tag| !ABOUT_THE_ANSWER.contains(tag))
                .try_for_each(|tag| set(&mut identifier, tag, ""))?;
        }
        Ok(Search {
            level,
            query: RequestIdentifier::new(&identifier, &matching),
            limit: parameters.number("limit")?.unwrap_or(most).min(most),
            offset: parameters.number("offset")?.unwrap_or(0),
            ignored,
        })
    }
}

/// What is no key of an entity.
const ABOUT_THE_ANSWER: [Tag; 4] = [
    tags::SPECIFIC_CHARACTER_SET,
    tags::QUERY_RETRIEVE_LEVEL,
    tags::RETRIEVE_AE_TITLE,
    tags::INSTANCE_AVAILABILITY,
];

fn unknown(name: &str) -> Problem {
    Problem::bad_request(format!(
        "{} is no attribute: neither a keyword of PS3.6 nor eight hexadecimal digits",
        shown(name)
    ))
}

fn truth(name: &str, value: &str) -> Result<bool, Problem> {
    match value {
        "true" => Ok(true),
        "false" => Ok(false),
        value => Err(Problem::bad_request(format!("{name} is true or false, and not {}", shown(value)))),
    }
}

/// `/studies`
pub(crate) async fn studies(
    State(shared): State<Shared>,
    request: Request,
) -> Result<Response<Body>, Problem> {
    search(shared, request, Level::Study, Vec::new()).await
}

/// `/series`
pub(crate) async fn series(
    State(shared): State<Shared>,
    request: Request,
) -> Result<Response<Body>, Problem> {
    search(shared, request, Level::Series, Vec::new()).await
}

/// `/instances`
pub(crate) async fn instances(
    State(shared): State<Shared>,
    request: Request,
) -> Result<Response<Body>, Problem> {
    search(shared, request, Level::Image, Vec::new()).await
}

/// `/studies/{study}/series`
pub(crate) async fn series_of_study(
    State(shared): State<Shared>,
    Path(study): Path<String>,
    request: Request,
) -> Result<Response<Body>, Problem> {
    search(shared, request, Level::Series, vec![study]).await
}

/// `/studies/{study}/instances`
pub(crate) async fn instances_of_study(
    State(shared): State<Shared>,
    Path(study): Path<String>,
    request: Request,
) -> Result<Response<Body>, Problem> {
    search(shared, request, Level::Image, vec![study]).await
}

/// `/studies/{study}/series/{series}/instances`
pub(crate) async fn instances_of_series(
    State(shared): State<Shared>,
    Path((study, series)): Path<(String, String)>,
    request: Request,
) -> Result<Response<Body>, Problem> {
    search(shared, request, Level::Image, vec![study, series]).await
}

async fn search(
    shared: Shared,
    request: Request,
    level: Level,
    within: Vec<String>,
) -> Result<Response<Body>, Problem> {
    let base = Base::of(&request);
    let parameters = Parameters::parse(request.uri().query())?;
    let accept = Accept::of(request.headers(), &parameters)?;
    let mut offers: Vec<MediaType> = JSON.iter().filter_map(|offer| MediaType::parse(offer)).collect();
    offers.extend(MediaType::parse(XML).map(|xml| related(&xml)));
    let offer = accept.best(&offers).ok_or_else(|| {
        Problem::not_acceptable(format!(
            "what is found is sent as {}, or multipart/related of {XML}",
            JSON.join(", ")
        ))
    })?;
    let form = match offer.main.as_str() {
        "multipart" => Form::Xml(Multipart::of(XML)),
        _ if offer.is("application/json") => Form::Json("application/json"),
        _ => Form::Json("application/dicom+json"),
    };
    let content_type = match &form {
        Form::Xml(multipart) => multipart.content_type()?,
        Form::Json(content_type) => HeaderValue::from_static(content_type),
    };
    let unique = [tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID];
    let named: Vec<(Tag, &str)> = unique.into_iter().zip(within.iter().map(String::as_str)).collect();
    let search = Search::new(level, &named, &parameters, shared.settings().query_limit)?;
    let found = shared.blocking(move |shared| found(&shared, search, &base, form)).await??;
    let mut response = Response::new(body::of_pieces(found.pieces.into_iter().map(Ok), None));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, content_type);
    for warning in found.warnings {
        if let Ok(value) = HeaderValue::from_str(&format!("299 kerma \"{warning}\"")) {
            headers.append(WARNING, value);
        }
    }
    Ok(response)
}

const JSON: [&str; 2] = ["application/dicom+json", "application/json"];
const XML: &str = "application/dicom+xml";

/// How the matches are sent.
enum Form {
    Json(&'static str),
    /// A part for each.
    Xml(Multipart),
}

struct Found {
    pieces: Vec<Piece>,
    warnings: Vec<String>,
}

/// The matches, as they are sent.
fn found(shared: &Shared, search: Search, base: &Base, form: Form) -> Result<Found, Problem> {
    let Search { level, query, limit, offset, ignored } = search;
    let matches = shared.origin().search(level, query)?;
    let mut warnings = Vec::new();
    if !matches.unsupported.is_empty() {
        let tags: Vec<String> = matches.unsupported.iter().map(ToString::to_string).collect();
        warnings.push(format!("these attributes were not looked at: {}", tags.join(", ")));
    }
    if !ignored.is_empty() {
        warnings.push(format!(
            "these parameters were not looked at: {}",
            ignored.join(", ").replace(['"', '\\'], "")
        ));
    }
    let mut data_sets = matches.data_sets.skip(offset);
    let mut text = String::new();
    let mut parts = Vec::new();
    for data_set in data_sets.by_ref().take(limit) {
        let data_set = answer(data_set?, level, base);
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
    if data_sets.next().transpose()?.is_some() {
        warnings.push(format!(
            "there are more results than the {limit} that are sent: offset={} asks for those that follow",
            offset.saturating_add(limit)
        ));
    }
    let pieces = match form {
        Form::Json(_) => vec![Piece::text(if text.is_empty() { "[]".into() } else { text + "]" })],
        Form::Xml(multipart) => multipart.pieces(parts.into_iter()).collect::<Result<_, _>>()?,
    };
    Ok(Found { pieces, warnings })
}

/// A match with what is told of where it is.
fn answer(mut data_set: DataSet, level: Level, base: &Base) -> DataSet {
    data_set.retain(|element| element.tag() != tags::QUERY_RETRIEVE_LEVEL);
    // The text is UTF-8 wherever it came from (PS3.18 §F.2.1).
    let _ = data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192");
    let _ = data_set.set(tags::INSTANCE_AVAILABILITY, "ONLINE");
    let mut url = base.url().to_owned();
    let levels = [
        (Level::Study, "studies", tags::STUDY_INSTANCE_UID),
        (Level::Series, "series", tags::SERIES_INSTANCE_UID),
        (Level::Image, "instances", tags::SOP_INSTANCE_UID),
    ];
    for (_, name, tag) in levels.into_iter().filter(|(of, ..)| *of <= level) {
        if let Ok(uid) = data_set.string(tag) {
            url.push_str(&format!("/{name}/{uid}"));
        }
    }
    data_set.insert(Element::new(tags::RETRIEVE_URL, Vr::UR, padded(url)));
    data_set
}

fn padded(mut text: String) -> Vec<u8> {
    if !text.len().is_multiple_of(2) {
        text.push(' ');
    }
    text.into_bytes()
}
