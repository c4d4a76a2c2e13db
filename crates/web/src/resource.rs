//! The studies, series and instances that a path names (PS3.18 §8.3, §10.1).

use axum::extract::FromRequestParts;
use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags};
use kerma_service::matching::keys::Level;

use crate::Problem;

/// A study, a series of it, or an instance of that.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Resource {
    study: Uid,
    series: Option<Uid>,
    instance: Option<Uid>,
}

impl Resource {
    /// The study of this UID.
    pub fn study(study: Uid) -> Resource {
        Resource { study, series: None, instance: None }
    }

    /// The series of this UID in the study.
    #[must_use]
    pub fn series(self, series: Uid) -> Resource {
        Resource { series: Some(series), ..self }
    }

    /// The instance of this UID in the series.
    #[must_use]
    pub fn instance(self, instance: Uid) -> Resource {
        Resource { instance: Some(instance), ..self }
    }

    /// [`Level::Study`], [`Level::Series`] or [`Level::Image`].
    pub fn level(&self) -> Level {
        match (&self.series, &self.instance) {
            (_, Some(_)) => Level::Image,
            (Some(_), None) => Level::Series,
            (None, None) => Level::Study,
        }
    }

    /// The unique keys of it and of what it is in, with their values.
    pub fn keys(&self) -> impl Iterator<Item = (Tag, &Uid)> {
        let study = Some((tags::STUDY_INSTANCE_UID, &self.study));
        let series = self.series.as_ref().map(|uid| (tags::SERIES_INSTANCE_UID, uid));
        let instance = self.instance.as_ref().map(|uid| (tags::SOP_INSTANCE_UID, uid));
        [study, series, instance].into_iter().flatten()
    }

    /// An identifier that asks for it.
    pub fn identifier(&self) -> DataSet {
        let mut identifier = DataSet::new();
        for (tag, uid) in self.keys() {
            // A UID is a value of such a key.
            let _ = identifier.set(tag, uid.clone());
        }
        identifier
    }

    /// Its path below the root of the service, such as `/studies/1.2`.
    pub fn path(&self) -> String {
        let levels = ["studies", "series", "instances"];
        self.keys()
            .zip(levels)
            .map(|((_, uid), level)| format!("/{level}/{}", escaped(uid.as_bytes())))
            .collect()
    }
}

/// What needs no escape in an address (RFC 3986 §2.3).
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// A name as a segment of a path, or a value in a query: as it is, if it needs no escapes.
pub(crate) fn escaped(name: &[u8]) -> String {
    let escape = |byte: &u8| match is_plain(*byte) {
        true => char::from(*byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    name.iter().map(escape).collect()
}

/// The UID of something that is there, by a path's segment. Archives hold instances whose UIDs have other characters than digits and
/// dots, and more of them than 64: they come by C-GET, and are named here as far as they need no escapes in a path.
///
/// # Errors
/// What it is instead.
pub(crate) fn held(segment: &str) -> Result<Uid, Problem> {
    let is_held =
        !matches!(segment, "" | "." | "..") && segment.len() <= 256 && segment.bytes().all(is_plain);
    match is_held {
        true => Ok(Uid::from_bytes(segment.as_bytes())),
        false => Err(Problem::bad_request("what should be a UID in the path is nothing that a UID could be")),
    }
}

/// The named segments of a path.
///
/// # Errors
/// If they are not escaped as UTF-8.
pub(crate) async fn segments<S: Send + Sync>(
    parts: &mut axum::http::request::Parts,
    state: &S,
) -> Result<axum::extract::RawPathParams, Problem> {
    let path = <axum::extract::RawPathParams as FromRequestParts<S>>::from_request_parts(parts, state).await;
    path.map_err(|_| Problem::bad_request("the path is not escaped as UTF-8"))
}

/// What a path names: the UIDs of a study, a series and an instance, as far as they are there.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) study: String,
    pub(crate) series: Option<String>,
    pub(crate) instance: Option<String>,
    /// What follows the instance.
    pub(crate) rest: Option<String>,
}

impl<S: Send + Sync> FromRequestParts<S> for Names {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, state: &S) -> Result<Names, Problem> {
        let mut names = Names::default();
        for (name, value) in &segments(parts, state).await? {
            let value = value.to_owned();
            match name {
                "study" => names.study = value,
                "series" => names.series = Some(value),
                "instance" => names.instance = Some(value),
                _ => names.rest = Some(value),
            }
        }
        Ok(names)
    }
}

impl Names {
    /// The resource of these names.
    ///
    /// # Errors
    /// If one is nothing that a UID could be.
    pub(crate) fn resource(&self) -> Result<Resource, Problem> {
        let mut resource = Resource::study(held(&self.study)?);
        if let Some(series) = &self.series {
            resource = resource.series(held(series)?);
        }
        if let Some(instance) = &self.instance {
            resource = resource.instance(held(instance)?);
        }
        Ok(resource)
    }
}

/// The UID of a path's segment (PS3.5 §9.1): digits and dots, 64 at most, as it has to be.
///
/// # Errors
/// What it is instead.
pub(crate) fn uid(segment: &str) -> Result<Uid, Problem> {
    let is_uid = !segment.is_empty()
        && segment.len() <= 64
        && segment.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && segment.split('.').all(|component| !component.is_empty());
    match is_uid {
        true => Ok(Uid::from_bytes(segment.as_bytes())),
        false => {
            Err(Problem::bad_request("a UID in the path is not digits and dots, 64 at most (PS3.5 §9.1)"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_has_a_path_of_as_many_parts_as_it_has_levels() {
        let study = Resource::study(uid("1.2").unwrap());
        assert_eq!((study.path().as_str(), study.level()), ("/studies/1.2", Level::Study));
        let series = study.series(uid("1.2.3").unwrap());
        assert_eq!((series.path().as_str(), series.level()), ("/studies/1.2/series/1.2.3", Level::Series));
        let instance = series.instance(uid("1.2.3.4").unwrap());
        assert_eq!(instance.path(), "/studies/1.2/series/1.2.3/instances/1.2.3.4");
        assert_eq!(instance.level(), Level::Image);
        assert_eq!(instance.identifier().string(tags::SOP_INSTANCE_UID).unwrap(), "1.2.3.4");
    }

    #[test]
    fn what_is_no_uid_is_refused() {
        let long = "1".repeat(65);
        for segment in ["", ".", "..", "1..2", "1.2.", "../1", "1.2/3", "1.2 ", "a", "1%2e2", &long] {
            assert!(uid(segment).is_err(), "{segment}");
        }
        // Leading zeros are against PS3.5 §9.1, and there are instances that have them.
        assert!(uid("1.02.3").is_ok());
    }

    #[test]
    fn what_archives_hold_is_named_though_it_is_no_uid_unless_it_could_be_something_else_in_a_path() {
        for segment in ["1.2", "05fa52f0e599", "1..2", "1.2.", "A-1_2~3", &"1".repeat(100)] {
            assert_eq!(held(segment).unwrap().as_str(), Some(segment));
        }
        let long = "1".repeat(257);
        for segment in
            ["", ".", "..", "../1", "1/2", "1\\2", "1*", "1?", "1 2", "1\"", "1%2e", "1;2", "é", "1\0", &long]
        {
            assert!(held(segment).is_err(), "{segment}");
        }
    }
}
