//! `/study/UID/series/UID`: a series, as a stack of images and with each of its instances.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{Response, Uri};
use kerma_service::matching::keys::Level;
use maud::html;

use super::entities::{Instance, Series};
use super::number;
use super::paths::Root;
use super::shell::{Part, Screen};
use super::view::{View, Visitor};
use super::{study, viewer};
use crate::Problem;
use crate::resource::{Resource, held};
use crate::shared::Shared;

/// How many instances are shown each by itself.
const MOST: usize = 2000;

/// `/study/{study}/series/{series}`
pub(super) async fn page(
    view: View,
    uri: Uri,
    Path((study, series)): Path<(String, String)>,
) -> Response<Body> {
    let screen = async {
        let resource = Resource::study(held(&study)?).series(held(&series)?);
        let look = viewer::Look::of(uri.query())?;
        view.searches(Level::Image, &resource.identifier());
        let (root, visitor) = (view.root.clone(), view.visitor.clone());
        view.shared.blocking(move |shared| screen(&shared, &resource, &root, &visitor, &look)).await?
    };
    let screen = screen.await;
    view.show_result(screen)
}

/// The series of the resource.
pub(super) fn found(shared: &Shared, resource: &Resource) -> Result<Series, Problem> {
    let series = Series::all(shared.origin(), resource)?.into_iter().next();
    series.ok_or_else(|| Problem::not_found("there is no such series in this study"))
}

fn screen(
    shared: &Shared,
    resource: &Resource,
    root: &Root,
    visitor: &Visitor,
    look: &viewer::Look,
) -> Result<Screen, Problem> {
    let series = found(shared, resource)?;
    let of = study::found(shared.origin(), resource)?;
    let instances = Instance::all(shared.origin(), resource)?;
    let stack = viewer::Stack::of(shared, resource, &instances)?;
    let content = html! {
        (study::trail(root, &of, None, &series.title()))
        h1 { (of.patient()) span.of { " " (series.title()) } }
        dl.about {
            @for (name, value) in [
                ("Modality", &series.modality),
                ("Series number", &series.number),
                ("Body part", &series.body_part),
                ("Date of the study", &of.when()),
                ("Series Instance UID", &series.uid.to_string()),
            ] {
                @if !value.is_empty() { div { dt { (name) } dd { (value) } } }
            }
        }
        (study::actions(resource, root, visitor))
        (viewer::viewer(shared, root, &stack, look))
        h2 { (number::of(instances.len() as u64, "instance", "instances")) }
        ul.tiles.small {
            @for instance in instances.iter().take(MOST) {
                @let within = resource.clone().instance(instance.uid.clone());
                li {
                    a.tile href=(root.to_resource(&within)) {
                        (viewer::thumbnail(shared, root, instance.has_picture().then_some(&within), &series.modality))
                        span.title { (instance.title()) }
                        span.beside {
                            @match instance.size {
                                Some((columns, rows)) => { (columns) " × " (rows) }
                                None => { (instance.kind()) }
                            }
                            @if instance.frames > 1 { " · " (instance.frames) " frames" }
                        }
                    }
                }
            }
        }
        @if instances.len() > MOST { p { "The others are not shown each by itself." } }
    };
    Ok(Screen { title: format!("{}, {}", of.patient(), series.title()), part: Part::Studies, content })
}
