//! Links between the screens, relative to the one that has them.

use axum::http::Uri;

use crate::resource::Resource;

/// The way from a screen to the root of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Root(String);

impl Root {
    /// From the screen of this path, as it was routed.
    pub(super) fn of(uri: &Uri) -> Root {
        let depth = uri.path().bytes().filter(|byte| *byte == b'/').count().saturating_sub(1);
        Root(match depth {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        })
    }

    /// To this path below the root, which has no slash in front.
    pub(super) fn to(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// To the screen of this resource.
    pub(super) fn to_resource(&self, resource: &Resource) -> String {
        self.to(&path(resource))
    }
}

/// The path of a resource's screen below the root.
pub(super) fn path(resource: &Resource) -> String {
    let levels = ["study", "series", "instance"];
    let parts: Vec<String> =
        resource.keys().zip(levels).map(|((_, uid), level)| format!("{level}/{uid}")).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::uid;

    #[test]
    fn a_link_goes_up_as_many_steps_as_its_screen_is_deep() {
        for (path, root) in [
            ("/", "./"),
            ("/figures", "./"),
            ("/study/1.2", "../"),
            ("/study/1.2/series/1.3?x=/", "../../../"),
        ] {
            assert_eq!(Root::of(&path.parse().unwrap()), Root(root.into()), "{path}");
        }
    }

    #[test]
    fn a_resource_has_a_screen() {
        let series = Resource::study(uid("1.2").unwrap()).series(uid("1.3").unwrap());
        assert_eq!(Root::of(&"/study/1".parse().unwrap()).to_resource(&series), "../study/1.2/series/1.3");
    }
}
