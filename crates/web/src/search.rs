//! Searches (QIDO-RS, PS3.18 §10.6): what the query asks, and the matches as JSON or XML.

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::Response;
use kerma_dataset::{DataSet, Element};
use kerma_dictionary::{Tag, Vr, tags};
use kerma_service::matching::RequestIdentifier;
use kerma_service::matching::keys::{self, InformationModel, Level};

use crate::accept::Accept;
use crate::access::{Searched, Seen, Watched};
use crate::parameters::Parameters;
use crate::problem::shown;
use crate::query::Query;
use crate::resource::held;
use crate::results::{Form, Results};
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

/// The identifier of a search for entities of this level within those that the path names.
fn identifier(level: Level, within: &[(Tag, &str)], query: &Query) -> Result<DataSet, Problem> {
    for (path, _) in &query.asked {
        if within.iter().any(|(tag, _)| path.as_slice() == [*tag]) {
            let why = "the query asks for what the path names already";
            return Err(Problem::bad_request(format!("{why}: {}", shown(&format!("{path:?}")))));
        }
    }
    let set = |identifier: &mut DataSet, tag, value: &str| attribute::ask(identifier, &[tag], value);
    let mut identifier = query.identifier()?;
    for (tag, value) in within {
        set(&mut identifier, *tag, held(value)?.as_str().unwrap_or_default())?;
    }
    // Of what the path does not name, the attributes above the level are told, too.
    let named = within.len();
    for of in LEVELS.into_iter().skip(named).filter(|of| *of <= level) {
        told(of).iter().try_for_each(|tag| set(&mut identifier, *tag, ""))?;
    }
    let unique = [tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID, tags::SOP_INSTANCE_UID];
    for (tag, of) in unique.into_iter().zip(LEVELS) {
        if of <= level {
            set(&mut identifier, tag, "")?;
        }
    }
    query.include(&mut identifier)?;
    if query.all {
        let every = keys::of(InformationModel::StudyRoot, Some(level)).iter();
        let every = every.filter(|key| key.depth == 0).filter_map(|key| key.tag);
        every
            .filter(|tag| !ABOUT_THE_ANSWER.contains(tag))
            .try_for_each(|tag| set(&mut identifier, tag, ""))?;
    }
    Ok(identifier)
}

/// What is no key of an entity.
const ABOUT_THE_ANSWER: [Tag; 4] = [
    tags::SPECIFIC_CHARACTER_SET,
    tags::QUERY_RETRIEVE_LEVEL,
    tags::RETRIEVE_AE_TITLE,
    tags::INSTANCE_AVAILABILITY,
];

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
    let (base, watched) = (Base::of(&request), Watched::of(request.extensions()));
    let parameters = Parameters::parse(request.uri().query())?;
    let accept = Accept::of(request.headers(), &parameters)?;
    let form = Form::of(&accept)?;
    let unique = [tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID];
    let named: Vec<(Tag, &str)> = unique.into_iter().zip(within.iter().map(String::as_str)).collect();
    let query = Query::parse(&parameters, shared.settings().query_limit)?;
    let identifier = identifier(level, &named, &query)?;
    watched.saw(|| Seen::Searched { of: Searched::Level(level), identifier: identifier.clone() });
    let identifier = RequestIdentifier::new(&identifier, &query.matching);
    let found = move |shared: Shared| {
        let matches = shared.origin().search(level, identifier)?;
        let unsupported: Vec<String> = matches.unsupported.iter().map(ToString::to_string).collect();
        let answer = |data_set| answer(data_set, level, &base);
        let mut results = Results::of(&query, matches.data_sets, form, answer)?;
        if !unsupported.is_empty() {
            results.warn(format!("these attributes were not looked at: {}", unsupported.join(", ")));
        }
        Ok::<_, Problem>(results)
    };
    Ok(shared.blocking(found).await??.response())
}

/// A match with what is told of where it is.
fn answer(mut data_set: DataSet, level: Level, base: &Base) -> DataSet {
    data_set.retain(|element| {
        element.tag() != tags::QUERY_RETRIEVE_LEVEL
            && (!element.is_empty() || stays_empty(element.tag(), level))
    });
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
        match data_set.string(tag) {
            Ok(uid) if held(&uid).is_ok() => url.push_str(&format!("/{name}/{uid}")),
            // No path names it.
            _ => return data_set,
        }
    }
    data_set.insert(Element::new(tags::RETRIEVE_URL, Vr::UR, padded(url)));
    data_set
}

/// Whether an attribute is told although it has no value. Those of PS3.18 Tables 10.6.3-3 to 10.6.3-5 are, but for Modalities in Study,
/// which is of the series and not of the study: OHIF's list of studies takes it for a list wherever it is there, and ends with an
/// error. The same holds for Modality, for which it asks at the level of studies.
fn stays_empty(tag: Tag, level: Level) -> bool {
    tag != tags::MODALITIES_IN_STUDY
        && LEVELS.into_iter().filter(|of| *of <= level).any(|of| told(of).contains(&tag))
}

fn padded(mut text: String) -> Vec<u8> {
    if !text.len().is_multiple_of(2) {
        text.push(' ');
    }
    text.into_bytes()
}
