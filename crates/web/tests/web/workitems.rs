//! Workitems of an embedder, over an archive alone.

use kerma_archive::Archive;
use kerma_archive::ups::{Asked, Telling};
use kerma_dataset::{Date, DateTime, Time};
use kerma_dictionary::{AeTitle, Uid, tags};
use kerma_service::matching::RequestIdentifier;
use kerma_service::normalized::report::Reports;
use kerma_service::ups::{Done, Refusal, Scope};
use kerma_web::{Asker, Failure, Found, Workitems};

use super::support::Site;

/// Keeps workitems in an archive, if there is one, and opens no channels.
pub(crate) struct Kept(Option<Archive>);

impl Kept {
    /// There are no workitems.
    pub(crate) fn nowhere() -> Kept {
        Kept(None)
    }

    fn archive(&self) -> Result<&Archive, Failure> {
        self.0.as_ref().ok_or_else(|| Failure::of("there is no archive of workitems"))
    }
}

impl Workitems for Kept {
    fn ask(&self, asked: Asked, _: &Asker) -> Result<Result<Done, Refusal>, Failure> {
        let noon = DateTime::new(Date::new(2026, 3, 1).unwrap(), Time::new(12, 0, 0).unwrap());
        self.archive()?.ask_ups(asked, Telling::elsewhere(self.title()), noon).map_err(Failure::of)
    }

    fn search(&self, query: RequestIdentifier) -> Result<Found, Failure> {
        let mut found = self.archive()?.search_ups(query);
        let batches = std::iter::from_fn(move || found.next_batch());
        Ok(Box::new(batches.flat_map(|batch| batch.unwrap().into_iter().map(Ok))))
    }

    fn is_subscribed(&self, receiving: &AeTitle, scope: &Scope) -> Result<bool, Failure> {
        self.archive()?.is_subscribed_to_ups(receiving, scope).map_err(Failure::of)
    }

    fn open(&self, _: AeTitle, _: &Asker) -> Option<Box<dyn Reports>> {
        None
    }

    fn title(&self) -> AeTitle {
        AeTitle::new("ARCHIVE").unwrap()
    }

    fn new_uid(&self) -> Uid {
        Uid::from_static("2.25.1")
    }
}

#[test]
fn an_embedder_serves_workitems_of_an_archive() {
    let folder = std::env::temp_dir().join(format!("kerma-web-workitems-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    let archive = Archive::open(&folder, kerma_archive::Options::default().reserve(0)).unwrap();
    let kept = Kept(Some(archive.clone()));
    let site = Site::with(|web| web.workitems(kept));
    let noon = DateTime::new(Date::new(2026, 3, 1).unwrap(), Time::new(12, 0, 0).unwrap());
    let mut attributes = kerma_service::ups::scheduled("Dose", noon);
    attributes.set(tags::PATIENT_ID, "P1").unwrap();
    let attributes = kerma_service::ups::create(None, attributes).data_set.unwrap();
    let json = kerma_dataset::json::to_json(&attributes);
    let headers = [("Content-Type", "application/dicom+json")];
    let answer = site.ask("POST", "/workitems", &headers, json.as_bytes()).is(201);
    let location = format!("http://{}/dicom-web/workitems/2.25.1", site.address);
    assert_eq!(answer.header("location"), Some(location.as_str()));
    assert_eq!(site.get("/workitems?PatientID=P1").is(200).json()[0]["00741204"]["Value"][0], "Dose");
    site.ask("POST", "/workitems/2.25.1/subscribers/VIEWER", &[], b"").is(201);
    site.ask("DELETE", "/workitems/2.25.1/subscribers/VIEWER", &[], b"").is(200);
    assert!(archive.ups(&Uid::from_static("2.25.1")).unwrap().is_some());
    // Without a keeper there are none.
    Site::new().get("/workitems").is(404);
    drop(site);
    let _ = std::fs::remove_dir_all(&folder);
}
