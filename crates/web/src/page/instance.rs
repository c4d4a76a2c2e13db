//! `/study/UID/series/UID/instance/UID`: an instance, with its elements as `kerma dump` prints them.

use std::io::Read as _;

use axum::body::Body;
use axum::extract::Path;
use axum::http::{Response, Uri};
use kerma_dataset::part10::Part10;
use kerma_dataset::{Encoding, Reading};
use kerma_dictionary::{tags, uids};
use maud::html;

use super::entities::Instance;
use super::number;
use super::paths::Root;
use super::shell::{Part, Screen};
use super::view::{View, Visitor};
use super::{series, study, viewer};
use crate::Problem;
use crate::origin;
use crate::resource::{Resource, held};
use crate::shared::Shared;

/// Of a longer file the elements before the pixel data are shown, as far as they are in so many bytes.
const LONGEST: u64 = 16 << 20;

/// How much text of the elements is shown.
const MOST_TEXT: usize = 4 << 20;

/// `/study/{study}/series/{series}/instance/{instance}`
pub(super) async fn page(
    view: View,
    uri: Uri,
    Path((study, series, instance)): Path<(String, String, String)>,
) -> Response<Body> {
    let screen = async {
        let resource = Resource::study(held(&study)?).series(held(&series)?).instance(held(&instance)?);
        let look = viewer::Look::of(uri.query())?;
        let (root, visitor) = (view.root.clone(), view.visitor.clone());
        view.shared.blocking(move |shared| screen(&shared, &resource, &root, &visitor, &look)).await?
    };
    let screen = screen.await;
    view.show_result(screen)
}

fn screen(
    shared: &Shared,
    resource: &Resource,
    root: &Root,
    visitor: &Visitor,
    look: &viewer::Look,
) -> Result<Screen, Problem> {
    let origin = shared.origin();
    let absent = || Problem::not_found("there is no such instance in this series");
    let instance = Instance::all(origin, resource)?.into_iter().next().ok_or_else(absent)?;
    let stored = origin.select(resource)?.instances.next().ok_or_else(absent)??;
    let of = study::found(origin, resource)?;
    let of_series = series::found(shared, resource)?;
    let beside = Beside::of(shared, resource)?;
    let elements = Elements::of(&*stored)?;
    let syntax = stored.transfer_syntax();
    let syntax = uids::by_uid(syntax).map_or_else(|| syntax.to_string(), |known| known.name.to_owned());
    let within = &beside.series;
    let stack = viewer::Stack::of(shared, within, std::slice::from_ref(&instance))?;
    let content = html! {
        (study::trail(root, &of, Some((within, &of_series.title())), &instance.title()))
        h1 { (of.patient()) span.of { " " (of_series.title()) ", " (instance.title()) } }
        dl.about {
            @for (name, value) in [
                ("Kind", instance.kind()),
                ("Size", instance.size.map(|(columns, rows)| format!("{columns} × {rows}")).unwrap_or_default()),
                ("Frames", Some(instance.frames).filter(|frames| *frames > 1).map(number::grouped).unwrap_or_default()),
                ("Transfer syntax", syntax),
                ("File", number::bytes(stored.length())),
                ("SOP Instance UID", instance.uid.to_string()),
            ] {
                @if !value.is_empty() { div { dt { (name) } dd { (value) } } }
            }
        }
        nav.pages aria-label="Instances of the series" {
            @if let Some(previous) = &beside.previous { a rel="prev" href=(root.to_resource(previous)) { "Previous" } }
            @if let Some(next) = &beside.next { a rel="next" href=(root.to_resource(next)) { "Next" } }
        }
        (study::actions(resource, root, visitor))
        (viewer::viewer(shared, root, &stack, look))
        h2 #elements { "Elements" }
        @if let Some(cut) = elements.cut { p { (cut) } }
        pre.elements tabindex="0" role="region" aria-labelledby="elements" { (elements.text) }
    };
    let title = format!("{}, {}", of.patient(), instance.title());
    Ok(Screen { title, part: Part::Studies, content })
}

/// What is beside an instance in its series.
struct Beside {
    series: Resource,
    previous: Option<Resource>,
    next: Option<Resource>,
}

impl Beside {
    fn of(shared: &Shared, resource: &Resource) -> Result<Beside, Problem> {
        let mut keys = resource.keys().map(|(_, uid)| uid.clone());
        let (Some(study), Some(series), Some(own)) = (keys.next(), keys.next(), keys.next()) else {
            return Err(Problem::internal(&"the screen of an instance has the path of one"));
        };
        let series = Resource::study(study).series(series);
        let order = Instance::order(shared.origin(), &series)?;
        let place = order.iter().position(|uid| *uid == own);
        let at = |place: Option<usize>| Some(series.clone().instance(order.get(place?)?.clone()));
        let previous = at(place.and_then(|place| place.checked_sub(1)));
        let next = at(place.map(|place| place + 1));
        Ok(Beside { previous, next, series })
    }
}

/// The elements as text.
struct Elements {
    text: String,
    /// What is not shown, if something is not.
    cut: Option<&'static str>,
}

impl Elements {
    fn of(stored: &dyn origin::Instance) -> Result<Elements, Problem> {
        let is_long = stored.length() > LONGEST;
        let mut bytes = Vec::new();
        let file = stored.open().map_err(|error| Problem::internal(&error))?;
        file.take(LONGEST).read_to_end(&mut bytes).map_err(|error| Problem::internal(&error))?;
        let mut reading =
            Reading::new(Encoding::of(stored.transfer_syntax()).unwrap_or(Encoding::ExplicitVrLittleEndian));
        if is_long {
            reading = reading.until(tags::PIXEL_DATA);
        }
        let text = match Part10::read_with(bytes, reading) {
            Ok((file, _)) => file.print().to_string(),
            // It was stored as it came, and whoever looks is to know why it cannot be shown.
            Err(error) => {
                return Ok(Elements { text: error.to_string(), cut: Some("The file cannot be read:") });
            }
        };
        let end = text.char_indices().map(|(at, _)| at).find(|at| *at >= MOST_TEXT);
        Ok(match end {
            Some(end) => {
                let text = text.get(..end).unwrap_or_default().to_owned();
                Elements { text, cut: Some("These are the first elements; there are more.") }
            }
            None => {
                let cut =
                    is_long.then_some("The file is long: the elements before its pixel data are shown.");
                Elements { text, cut }
            }
        })
    }
}
