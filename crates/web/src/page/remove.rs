//! Removing a study, a series or an instance: a question first, and then what was asked for.

use axum::body::Body;
use axum::extract::{Path, Request};
use axum::http::{Response, StatusCode};
use kerma_archive::Removed;
use kerma_service::matching::keys::Level;
use maud::html;

use super::entities::{Instance, Series};
use super::shell::{Part, Screen};
use super::view::{View, see_other};
use super::{login, number, paths, study as of};
use crate::Problem;
use crate::resource::{Resource, held};
use crate::shared::Shared;

type OfSeries = Path<(String, String)>;
type OfInstance = Path<(String, String, String)>;

/// `GET /study/{study}/delete`
pub(super) async fn ask_study(view: View, Path(study): Path<String>) -> Response<Body> {
    ask(view, named(&[&study])).await
}

/// `GET /study/{study}/series/{series}/delete`
pub(super) async fn ask_series(view: View, Path((study, series)): OfSeries) -> Response<Body> {
    ask(view, named(&[&study, &series])).await
}

/// `GET /study/{study}/series/{series}/instance/{instance}/delete`
pub(super) async fn ask_instance(view: View, Path((study, series, instance)): OfInstance) -> Response<Body> {
    ask(view, named(&[&study, &series, &instance])).await
}

/// `POST /study/{study}/delete`
pub(super) async fn study(view: View, Path(study): Path<String>, form: Request) -> Response<Body> {
    remove(view, named(&[&study]), form).await
}

/// `POST /study/{study}/series/{series}/delete`
pub(super) async fn series(view: View, Path((study, series)): OfSeries, form: Request) -> Response<Body> {
    remove(view, named(&[&study, &series]), form).await
}

/// `POST /study/{study}/series/{series}/instance/{instance}/delete`
pub(super) async fn instance(
    view: View,
    Path((study, series, instance)): OfInstance,
    form: Request,
) -> Response<Body> {
    remove(view, named(&[&study, &series, &instance]), form).await
}

/// The resource of one to three UIDs.
pub(super) fn named(uids: &[&String]) -> Result<Resource, Problem> {
    let mut uids = uids.iter().map(|segment| held(segment));
    let absent = || Problem::bad_request("the path names no study");
    let study = Resource::study(uids.next().ok_or_else(absent)??);
    let Some(series) = uids.next().transpose()? else { return Ok(study) };
    let series = study.series(series);
    Ok(match uids.next().transpose()? {
        Some(instance) => series.instance(instance),
        None => series,
    })
}

fn may(view: &View) -> Result<(), Problem> {
    match view.visitor.rights.delete {
        true => Ok(()),
        false => Err(Problem::new(StatusCode::FORBIDDEN, "you have no right to delete")),
    }
}

/// What is to be removed, for the question.
struct Subject {
    patient: String,
    when: String,
    what: &'static str,
    title: String,
    instances: u64,
}

impl Subject {
    fn of(shared: &Shared, resource: &Resource) -> Result<Subject, Problem> {
        let study = of::found(shared.origin(), resource)?;
        let absent = || Problem::not_found("it is not there");
        let (what, title, instances) = match resource.level() {
            Level::Series => {
                let series = Series::all(shared.origin(), resource)?.into_iter().next().ok_or_else(absent)?;
                ("series", series.title(), series.instances)
            }
            Level::Image => {
                let instance =
                    Instance::all(shared.origin(), resource)?.into_iter().next().ok_or_else(absent)?;
                ("instance", instance.title(), 1)
            }
            _ => ("study", study.description.clone(), study.instances),
        };
        Ok(Subject { patient: study.patient().to_owned(), when: study.when(), what, title, instances })
    }
}

async fn ask(view: View, resource: Result<Resource, Problem>) -> Response<Body> {
    let screen = async {
        may(&view)?;
        let resource = resource?;
        let back = view.root.to_resource(&resource);
        let action = view.root.to(&format!("{}/delete", paths::path(&resource)));
        let subject = view.shared.blocking(move |shared| Subject::of(&shared, &resource)).await??;
        let Subject { patient, when, what, title, instances } = subject;
        let content = html! {
            h1 { "Delete this " (what) "?" }
            dl.about {
                div { dt { "Patient" } dd { (patient) } }
                @if !when.is_empty() { div { dt { "Date of the study" } dd { (when) } } }
                @if !title.is_empty() { div { dt { "What" } dd { (title) } } }
                div { dt { "Instances" } dd { (number::grouped(instances)) } }
            }
            p { "What is deleted is gone: the archive keeps no copy." }
            form.actions method="post" action=(action) {
                input type="hidden" name="token" value=(view.visitor.token);
                button.danger type="submit" { "Delete " (number::of(instances, "instance", "instances")) }
                " "
                a.button href=(back) { "Keep" }
            }
        };
        Ok(Screen { title: format!("Delete this {what}?"), part: Part::Studies, content })
    };
    let screen = screen.await;
    view.show_result(screen)
}

async fn remove(view: View, resource: Result<Resource, Problem>, form: Request) -> Response<Body> {
    let removed = async {
        may(&view)?;
        let resource = resource?;
        let form = login::read(form.into_body()).await?;
        if !view.visitor.brings(form.one("token")?) {
            let why = "the question was not asked here, or long ago: ask for it again";
            return Err(Problem::new(StatusCode::FORBIDDEN, why));
        }
        let (by, what, state) = (view.visitor.name.clone(), resource.clone(), view.state.clone());
        let removed = view
            .shared
            .blocking(move |shared| state.surroundings().remove(shared.origin(), &what, by.as_deref()));
        let Removed { instances, .. } = removed.await??;
        let by = view.visitor.name.as_deref().unwrap_or("somebody who has not logged in");
        log::info!("HTTP: {by} deleted {} with {instances} instances", resource.path());
        match instances {
            0 => Err(Problem::not_found("there is nothing of it any more")),
            _ => Ok(resource),
        }
    };
    match removed.await {
        Ok(resource) => see_other(&view.root.to(&above(&resource))),
        Err(problem) => view.show_problem(&problem),
    }
}

/// The screen of what the resource was in.
fn above(resource: &Resource) -> String {
    let path = paths::path(resource);
    let parts: Vec<&str> = path.split('/').collect();
    parts.get(..parts.len().saturating_sub(2)).unwrap_or_default().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_shown_afterwards() {
        let (study, series, instance) = ("1.2".to_owned(), "1.3".to_owned(), "1.4".to_owned());
        let above = |uids: &[&String]| above(&named(uids).unwrap());
        assert_eq!(above(&[&study]), "");
        assert_eq!(above(&[&study, &series]), "study/1.2");
        assert_eq!(above(&[&study, &series, &instance]), "study/1.2/series/1.3");
        assert!(named(&[&study, &"..".to_owned()]).is_err());
    }
}
