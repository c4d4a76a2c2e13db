//! `/activity`: associations and queues, now. The script asks for `/activity.json` again and again.

use axum::body::Body;
use axum::http::Response;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, X_CONTENT_TYPE_OPTIONS};
use axum::response::IntoResponse as _;
use maud::{Markup, html};
use serde_json::{Value, json};

use super::number;
use super::shell::{Part, Screen};
use super::surroundings::{Association, Queue, Surroundings};
use super::view::View;
use crate::Problem;
use crate::shared::Shared;

/// What is going on.
struct Now {
    associations: Vec<Association>,
    queues: Vec<Queue>,
    instances: u64,
}

impl Now {
    fn of(shared: &Shared, surroundings: &dyn Surroundings) -> Result<Now, Problem> {
        let mut associations = surroundings.associations();
        associations.sort_by_key(|association| association.age);
        let waiting = Queue {
            name: "Instances that wait for their commit".into(),
            waiting: shared.origin().condition()?.waiting as u64,
        };
        let queues = [waiting].into_iter().chain(surroundings.queues()?).collect();
        Ok(Now { associations, queues, instances: shared.origin().holdings()?.instances })
    }
}

/// `/activity`
pub(super) async fn page(view: View) -> Response<Body> {
    let screen = now(&view).await.map(|now| {
        let content = html! {
            h1 { "Activity" }
            p.live #live {
                span #live-state role="status" { "As of the moment when this was loaded." }
                " " button #live-pause type="button" hidden { "Pause" }
            }
            h2 { "Queues" }
            (queues(&now))
            h2 { "Associations" }
            (associations(&now.associations))
        };
        Screen { title: "Activity".into(), part: Part::Activity, content }
    });
    view.show_result(screen)
}

/// `/activity.json`
pub(super) async fn json(view: View) -> Response<Body> {
    match now(&view).await {
        Ok(now) => {
            let mut response = Response::new(Body::from(now.as_json().to_string()));
            let headers = response.headers_mut();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
            response
        }
        Err(problem) => problem.into_response(),
    }
}

async fn now(view: &View) -> Result<Now, Problem> {
    let state = view.state.clone();
    view.shared.blocking(move |shared| Now::of(&shared, state.surroundings())).await?
}

fn queues(now: &Now) -> Markup {
    html! {
        dl.totals #queues {
            div { dt { "Instances in the archive" } dd { (number::grouped(now.instances)) } }
            @for queue in &now.queues {
                div { dt { (queue.name) } dd { (number::grouped(queue.waiting)) } }
            }
        }
    }
}

fn associations(associations: &[Association]) -> Markup {
    html! {
        div.wide tabindex="0" role="region" aria-label="Associations" {
            table.associations {
                thead {
                    tr {
                        @for name in COLUMNS { th scope="col" { (name) } }
                    }
                }
                tbody #associations {
                    @for association in associations {
                        tr { @for cell in cells(association) { td { (cell) } } }
                    }
                    @if associations.is_empty() {
                        tr { td.empty colspan=(COLUMNS.len()) { "No association is established." } }
                    }
                }
            }
        }
    }
}

const COLUMNS: [&str; 6] = ["Requestor", "Acceptor", "Peer", "For", "Under way", "Done"];

/// What is shown of an association, column by column.
fn cells(association: &Association) -> [String; 6] {
    let Association { requestor, acceptor, peer, user, age, pending, operations } = association;
    let who = match user {
        Some(user) => format!("{requestor} ({user})"),
        None => requestor.clone(),
    };
    let done: Vec<String> = operations
        .iter()
        .map(|operations| {
            let failed = match operations.failed {
                0 => String::new(),
                failed => format!(" ({} failed)", number::grouped(failed)),
            };
            format!("{} {}{failed}", number::grouped(operations.ended), operations.service)
        })
        .collect();
    let peer = peer.map(|peer| peer.to_string()).unwrap_or_default();
    [who, acceptor.clone(), peer, number::duration(*age), pending.to_string(), done.join(", ")]
}

impl Now {
    fn as_json(&self) -> Value {
        let queues = self.queues.iter().map(|queue| {
            json!({ "name": queue.name, "waiting": queue.waiting, "shown": number::grouped(queue.waiting) })
        });
        let first = json!({
            "name": "Instances in the archive",
            "waiting": self.instances,
            "shown": number::grouped(self.instances),
        });
        let queues: Vec<Value> = std::iter::once(first).chain(queues).collect();
        let associations: Vec<[String; 6]> = self.associations.iter().map(cells).collect();
        json!({ "associations": associations, "queues": queues })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::page::Operations;

    #[test]
    fn what_a_peer_calls_itself_is_no_markup() {
        let association = Association {
            requestor: "<b>\"&".into(),
            acceptor: "A".into(),
            peer: None,
            user: Some("<i>".into()),
            age: Duration::from_secs(61),
            pending: 1,
            operations: vec![Operations { service: "C-STORE".into(), ended: 1200, failed: 2 }],
        };
        let [who, .., done] = cells(&association);
        assert_eq!((who.as_str(), done.as_str()), ("<b>\"& (<i>)", "1\u{202f}200 C-STORE (2 failed)"));
        let text = associations(&[association]).into_string();
        assert!(text.contains("&lt;b&gt;&quot;&amp; (&lt;i&gt;)") && !text.contains("<b>"), "{text}");
    }
}
