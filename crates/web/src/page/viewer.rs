//! Pictures of instances.

use maud::{Markup, html};

/// What stands for a series or an instance: its modality, in a frame as large as a picture.
pub(super) fn thumbnail(modality: &str) -> Markup {
    html! { span.picture { span aria-hidden="true" { (modality) } } }
}
