//! `/study/UID`: a study, with its series.

use axum::body::Body;
use axum::extract::Path;
use axum::http::Response;
use kerma_service::matching::keys::Level;
use maud::{Markup, html};

use super::entities::{Instance, Series, Study};
use super::number;
use super::paths::{self, Root};
use super::shell::{Part, Screen};
use super::view::{View, Visitor};
use super::viewer;
use crate::Problem;
use crate::origin::Origin;
use crate::resource::{Resource, held};
use crate::shared::Shared;

/// `/study/{study}`
pub(super) async fn page(view: View, Path(study): Path<String>) -> Response<Body> {
    let screen = async {
        let resource = Resource::study(held(&study)?);
        view.searches(Level::Series, &resource.identifier());
        let (root, visitor) = (view.root.clone(), view.visitor.clone());
        view.shared.blocking(move |shared| screen(&shared, &resource, &root, &visitor)).await?
    };
    let screen = screen.await;
    view.show_result(screen)
}

/// The study of the resource.
pub(super) fn found(origin: &dyn Origin, resource: &Resource) -> Result<Study, Problem> {
    let study = resource.keys().next().map(|(_, uid)| Resource::study(uid.clone()));
    let found = study.map(|study| Study::find(origin, &study)).transpose()?.flatten();
    found.ok_or_else(|| Problem::not_found("there is no such study"))
}

/// What a study is of, for the screens of what is in it.
pub(super) fn about(study: &Study) -> Markup {
    html! {
        dl.about {
            @for (name, value) in [
                ("Patient ID", study.patient_id.clone()),
                ("Born", number::date(&study.birth_date)),
                ("Sex", study.sex.clone()),
                ("Date", study.when()),
                ("Description", study.description.clone()),
                ("Accession", study.accession.clone()),
                ("Referring physician", study.referring.clone()),
                ("Study Instance UID", study.uid.to_string()),
            ] {
                @if !value.is_empty() { div { dt { (name) } dd { (value) } } }
            }
        }
    }
}

/// What may be done with what is shown.
pub(super) fn actions(resource: &Resource, root: &Root, visitor: &Visitor) -> Markup {
    let path = paths::path(resource);
    html! {
        p.actions {
            @if visitor.rights.retrieve {
                a.button href=(root.to(&format!("{path}/zip"))) download { "Download ZIP" }
            }
            @if visitor.rights.delete {
                a.button.danger href=(root.to(&format!("{path}/delete"))) { "Delete …" }
            }
        }
    }
}

/// Where one is.
pub(super) fn trail(root: &Root, study: &Study, series: Option<(&Resource, &str)>, here: &str) -> Markup {
    html! {
        nav.trail aria-label="Where you are" {
            ol {
                li { a href=(root.to("")) { "Studies" } }
                @if series.is_some() || !here.is_empty() {
                    li { a href=(root.to_resource(&Resource::study(study.uid.clone()))) { (study.patient()) } }
                }
                @if let Some((resource, title)) = series {
                    li { a href=(root.to_resource(resource)) { (title) } }
                }
                li { span aria-current="page" { @if here.is_empty() { (study.patient()) } @else { (here) } } }
            }
        }
    }
}

fn screen(shared: &Shared, resource: &Resource, root: &Root, visitor: &Visitor) -> Result<Screen, Problem> {
    let origin = shared.origin();
    let study = found(origin, resource)?;
    let mut shown = Vec::new();
    for series in Series::all(origin, resource)? {
        let within = resource.clone().series(series.uid.clone());
        let cover = cover(origin, &within)?;
        shown.push((series, within, cover));
    }
    let content = html! {
        (trail(root, &study, None, ""))
        h1 { (study.patient()) }
        (about(&study))
        (actions(resource, root, visitor))
        h2 { (number::of(study.series, "series", "series")) ", "
            (number::of(study.instances, "instance", "instances")) }
        ul.tiles {
            @for (series, within, cover) in &shown {
                li {
                    a.tile href=(root.to_resource(within)) {
                        (viewer::thumbnail(shared, root, cover.as_ref(), &series.modality))
                        span.title { (series.title()) }
                        span.beside {
                            (series.modality) " "
                            @if !series.number.is_empty() && !series.description.is_empty() { "#" (series.number) " " }
                            @if !series.body_part.is_empty() { (series.body_part) " " }
                            "· " (number::of(series.instances, "instance", "instances"))
                        }
                    }
                }
            }
        }
    };
    Ok(Screen { title: study.patient().to_owned(), part: Part::Studies, content })
}

/// The instance whose picture stands for the series: the one in the middle, if there is a picture of it.
fn cover(origin: &dyn Origin, series: &Resource) -> Result<Option<Resource>, Problem> {
    let order = Instance::order(origin, series)?;
    let Some(middle) = order.get(order.len() / 2) else { return Ok(None) };
    let middle = series.clone().instance(middle.clone());
    let instance = Instance::all(origin, &middle)?.into_iter().next();
    Ok(instance.is_some_and(|instance| instance.has_picture()).then_some(middle))
}
