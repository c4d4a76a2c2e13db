//! `/upload`: a place to drop files on. The script sends each to the Studies resource (PS3.18 §10.5).

use axum::body::Body;
use axum::http::Response;
use maud::html;

use super::shell::{Part, Screen};
use super::view::View;

/// `/upload`
pub(super) async fn page(view: View) -> Response<Body> {
    let prefix = view.shared.settings().prefix.trim_matches('/');
    let content = html! {
        h1 { "Upload" }
        div.drop #drop data-studies=(view.root.to(&format!("{prefix}/studies"))) {
            p { "Drop DICOM files or folders here, or choose them:" }
            p {
                label.button { "Files" input #files.hidden-input type="file" multiple; }
                " "
                label.button { "A folder" input #folder.hidden-input type="file" webkitdirectory; }
            }
        }
        noscript { p.warning { "Uploading needs the script of this page." } }
        p #upload-state role="status" {}
        progress #upload-progress max="1" value="0" aria-label="Sent" hidden {}
        h2 #upload-failed hidden { "Not stored" }
        ul #upload-failures {}
    };
    view.show(Screen { title: "Upload".into(), part: Part::Upload, content })
}
