//! The resources, and what may be asked of each: the table that the routes are held to.

/// What may be asked of a resource.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    pub(crate) method: &'static str,
    /// The name of the transaction (PS3.18 Table H-1).
    pub(crate) name: &'static str,
    /// The parameters of the query.
    pub(super) query: &'static [&'static str],
    /// What is sent with it, if anything.
    pub(super) takes: &'static [&'static str],
    /// What is answered.
    pub(super) gives: &'static [&'static str],
}

/// A resource, by its path below the root of the service.
pub(crate) struct Resource {
    pub(crate) path: &'static str,
    pub(crate) asked: &'static [Asked],
    /// Whether it is one of Unified Procedure Steps.
    is_workitem: bool,
}

const SEARCHED: &[&str] = &["application/dicom+json", "application/json", PARTS_OF_XML];
const PARTS_OF_XML: &str = "multipart/related; type=\"application/dicom+xml\"";
const METADATA: &[&str] = SEARCHED;
const FILES: &[&str] = &["multipart/related; type=\"application/dicom\""];
const A_FILE: &[&str] = &["multipart/related; type=\"application/dicom\"", "application/dicom"];
const STORED: &[&str] = &["application/dicom+json", "application/json", "application/dicom+xml"];
const TO_STORE: &[&str] = &[
    "multipart/related; type=\"application/dicom\"",
    "multipart/related; type=\"application/dicom+json\"",
    "multipart/related; type=\"application/dicom+xml\"",
    "application/dicom",
];
const BULK: &[&str] = &["multipart/related; type=\"application/octet-stream\"", "application/octet-stream"];
const FRAMES: &[&str] = &[
    "multipart/related; type=\"application/octet-stream\"",
    "multipart/related; type=\"image/jpeg\"",
    "multipart/related; type=\"image/dicom-rle\"",
    "application/octet-stream",
];
const PICTURE: &[&str] = &["image/jpeg", "image/png"];
const WORKITEM: &[&str] = &["application/dicom+json", "application/json", "application/dicom+xml"];
const MATCHING: &[&str] = &[
    "accept",
    "includefield",
    "fuzzymatching",
    "emptyvaluematching",
    "multiplevaluematching",
    "limit",
    "offset",
];
const RENDERED: &[&str] = &["accept", "quality", "viewport", "window"];
const ACCEPT: &[&str] = &["accept"];

const fn get(name: &'static str, query: &'static [&'static str], gives: &'static [&'static str]) -> Asked {
    Asked { method: "GET", name, query, takes: &[], gives }
}

const fn post(
    name: &'static str,
    query: &'static [&'static str],
    takes: &'static [&'static str],
    gives: &'static [&'static str],
) -> Asked {
    Asked { method: "POST", name, query, takes, gives }
}

const STORE: Asked = post("StoreInstances", ACCEPT, TO_STORE, STORED);

const fn of(path: &'static str, asked: &'static [Asked]) -> Resource {
    Resource { path, asked, is_workitem: false }
}

const fn step(path: &'static str, asked: &'static [Asked]) -> Resource {
    Resource { path, asked, is_workitem: true }
}

/// The resources below a study, a series or an instance.
macro_rules! below {
    ($level:literal) => {
        [
            of(concat!($level, "/metadata"), &[get("RetrieveMetadata", ACCEPT, METADATA)]),
            of(concat!($level, "/bulkdata"), &[get("RetrieveBulkdata", ACCEPT, BULK)]),
            of(concat!($level, "/pixeldata"), &[get("RetrievePixelData", ACCEPT, FRAMES)]),
            of(concat!($level, "/rendered"), &[get("RetrieveRendered", RENDERED, PICTURE)]),
            of(concat!($level, "/thumbnail"), &[get("RetrieveThumbnail", RENDERED, PICTURE)]),
        ]
    };
}

static TABLE: &[&[Resource]] = &[
    &[
        of("/", &[]),
        of("/studies", &[get("SearchForStudies", MATCHING, SEARCHED), STORE]),
        of("/studies/{study}", &[get("RetrieveStudy", ACCEPT, FILES), STORE]),
    ],
    &below!("/studies/{study}"),
    &[
        of("/studies/{study}/series", &[get("SearchForStudySeries", MATCHING, SEARCHED)]),
        of("/studies/{study}/instances", &[get("SearchForStudyInstances", MATCHING, SEARCHED)]),
        of("/studies/{study}/series/{series}", &[get("RetrieveSeries", ACCEPT, FILES)]),
    ],
    &below!("/studies/{study}/series/{series}"),
    &[
        of(
            "/studies/{study}/series/{series}/instances",
            &[get("SearchForStudySeriesInstances", MATCHING, SEARCHED)],
        ),
        of(
            "/studies/{study}/series/{series}/instances/{instance}",
            &[get("RetrieveInstance", ACCEPT, A_FILE)],
        ),
    ],
    &below!("/studies/{study}/series/{series}/instances/{instance}"),
    &[
        of(
            "/studies/{study}/series/{series}/instances/{instance}/bulkdata/{*path}",
            &[get("RetrieveBulkdata", ACCEPT, BULK)],
        ),
        of(
            "/studies/{study}/series/{series}/instances/{instance}/frames/{frames}",
            &[get("RetrieveFrames", ACCEPT, FRAMES)],
        ),
        of(
            "/studies/{study}/series/{series}/instances/{instance}/frames/{frames}/rendered",
            &[get("RetrieveRendered", RENDERED, PICTURE)],
        ),
        of(
            "/studies/{study}/series/{series}/instances/{instance}/frames/{frames}/thumbnail",
            &[get("RetrieveThumbnail", RENDERED, PICTURE)],
        ),
        of("/series", &[get("SearchForSeries", MATCHING, SEARCHED)]),
        of("/instances", &[get("SearchForInstances", MATCHING, SEARCHED)]),
    ],
    &[
        step(
            "/workitems",
            &[
                get("SearchForWorkitems", MATCHING, SEARCHED),
                post("CreateWorkitem", &["workitem"], WORKITEM, &[]),
            ],
        ),
        step(
            "/workitems/{workitem}",
            &[
                get("RetrieveWorkitem", ACCEPT, WORKITEM),
                post("UpdateWorkitem", &["transaction-uid"], WORKITEM, &[]),
            ],
        ),
        step(
            "/workitems/{workitem}/state",
            &[Asked { method: "PUT", name: "ChangeWorkitemState", query: &[], takes: WORKITEM, gives: &[] }],
        ),
        step(
            "/workitems/{workitem}/state/{requester}",
            &[Asked { method: "PUT", name: "ChangeWorkitemState", query: &[], takes: WORKITEM, gives: &[] }],
        ),
        step(
            "/workitems/{workitem}/cancelrequest",
            &[post("RequestWorkitemCancellation", &["requester"], WORKITEM, &[])],
        ),
        step(
            "/workitems/{workitem}/cancelrequest/{requester}",
            &[post("RequestWorkitemCancellation", &[], WORKITEM, &[])],
        ),
        step(
            "/workitems/{workitem}/subscribers/{aetitle}",
            &[
                post("Subscribe", &["deletionlock", "filter"], &[], &[]),
                Asked { method: "DELETE", name: "Unsubscribe", query: &[], takes: &[], gives: &[] },
            ],
        ),
        step(
            "/workitems/{workitem}/subscribers/{aetitle}/suspend",
            &[post("SuspendWorklistSubscription", &[], &[], &[])],
        ),
        step("/subscribers/{aetitle}", &[get("OpenNotificationConnection", &[], &[])]),
        step("/ws/subscribers/{aetitle}", &[get("OpenNotificationConnection", &[], &[])]),
    ],
];

/// The resources that are offered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resources {
    pub(crate) has_workitems: bool,
}

impl Resources {
    pub(crate) fn iter(self) -> impl Iterator<Item = &'static Resource> {
        TABLE.iter().copied().flatten().filter(move |of| self.has_workitems || !of.is_workitem)
    }

    /// The resource of a path.
    pub(super) fn at(self, path: &str) -> Option<&'static Resource> {
        self.iter().find(|of| is(of.path, path))
    }
}

/// Whether a path is one of this template.
fn is(template: &str, path: &str) -> bool {
    let mut path = path.split('/');
    for segment in template.split('/') {
        let Some(of) = path.next() else { return false };
        let is_of = match segment {
            rest if rest.starts_with("{*") => return !of.is_empty(),
            name if name.starts_with('{') => !of.is_empty(),
            name => name == of,
        };
        if !is_of {
            return false;
        }
    }
    path.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_that_of_one_resource() {
        let all = Resources { has_workitems: true };
        let at = |path: &str| all.at(path).map(|of| of.path);
        assert_eq!(at("/"), Some("/"));
        assert_eq!(at("/studies"), Some("/studies"));
        assert_eq!(at("/studies/1.2"), Some("/studies/{study}"));
        assert_eq!(at("/studies/1.2/metadata"), Some("/studies/{study}/metadata"));
        let bulk = "/studies/{study}/series/{series}/instances/{instance}/bulkdata/{*path}";
        assert_eq!(at("/studies/1/series/2/instances/3/bulkdata/7FE00010/1/2"), Some(bulk));
        assert_eq!(at("/studies/"), None);
        assert_eq!(at("/studies/1.2/nothing"), None);
        assert_eq!(at("/workitems"), Some("/workitems"));
        assert!(Resources { has_workitems: false }.at("/workitems").is_none());
    }
}
