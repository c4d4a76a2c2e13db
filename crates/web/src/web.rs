//! The services over an archive, as one router.

use std::sync::Arc;

use axum::Router;
use axum::routing::{MethodRouter, get, post};

use crate::document::{self, Documents};
use crate::origin::Origin;
use crate::page::Surroundings;
use crate::shared::{Settings, Shared};
use crate::{page, render, retrieve, search, store};

/// The services over an archive.
///
/// ```no_run
/// use kerma_archive::{Archive, Options};
/// use kerma_web::Web;
///
/// let archive = Archive::open("/var/lib/dicom", Options::default())?;
/// // To be served, or nested in a router of one's own.
/// let router: axum::Router = Web::new(archive).router();
/// # Ok::<(), kerma_archive::Error>(())
/// ```
#[derive(Clone)]
pub struct Web {
    origin: Arc<dyn Origin>,
    settings: Settings,
    documents: Documents,
    page: page::State,
}

impl Web {
    /// The services over this archive.
    pub fn new(origin: impl Origin) -> Web {
        Web {
            origin: Arc::new(origin),
            settings: Settings::default(),
            documents: Documents::default(),
            page: page::State::default(),
        }
    }

    /// With these settings.
    #[must_use]
    pub fn settings(self, settings: Settings) -> Web {
        Web { settings, ..self }
    }

    /// With these documents beside the services.
    #[must_use]
    pub fn documents(self, documents: Documents) -> Web {
        Web { documents, ..self }
    }

    /// With a page that shows these surroundings.
    #[must_use]
    pub fn surroundings(self, surroundings: impl Surroundings) -> Web {
        Web { page: self.page.with(Arc::new(surroundings)), ..self }
    }

    /// The DICOMweb services alone, to be nested wherever the embedder likes.
    pub fn dicomweb(&self) -> Router {
        services().with_state(self.shared())
    }

    /// The DICOMweb services below their prefix, the page, and the documents.
    pub fn router(self) -> Router {
        let shared = self.shared();
        Router::new()
            .nest(&self.settings.prefix, services())
            .with_state(shared.clone())
            .merge(page::router(shared, self.page))
            .merge(document::documents(self.documents))
    }

    /// Keeps the metadata of quiet studies ready, on a thread of its own, if there is a folder for it.
    ///
    /// # Errors
    /// There is no thread.
    pub fn keep_ready(&self) -> std::io::Result<()> {
        retrieve::keep_ready(&self.shared())
    }

    fn shared(&self) -> Shared {
        Shared::new(self.origin.clone(), self.settings.clone())
    }
}

/// The resources of PS3.18.
fn services() -> Router<Shared> {
    Router::new()
        .route("/studies", get(search::studies).post(store::store))
        .route("/series", get(search::series))
        .route("/instances", get(search::instances))
        .merge(of_each("", get(retrieve::instances)))
        .route("/studies/{study}", post(store::store))
        .merge(of_each("/metadata", get(retrieve::metadata)))
        .merge(of_each("/bulkdata", get(retrieve::every_bulk_data)))
        .merge(of_each("/pixeldata", get(retrieve::pixel_data)))
        .route(&format!("{INSTANCE}/bulkdata/{{*path}}"), get(retrieve::bulk_data))
        .route(&format!("{INSTANCE}/frames/{{frames}}"), get(retrieve::frames))
        .merge(of_each("/rendered", get(render::rendered)))
        .merge(of_each("/thumbnail", get(render::thumbnail)))
        .route(&format!("{INSTANCE}/frames/{{frames}}/rendered"), get(render::rendered))
        .route(&format!("{INSTANCE}/frames/{{frames}}/thumbnail"), get(render::thumbnail))
        .route("/studies/{study}/series", get(search::series_of_study))
        .route("/studies/{study}/instances", get(search::instances_of_study))
        .route("/studies/{study}/series/{series}/instances", get(search::instances_of_series))
}

const INSTANCE: &str = "/studies/{study}/series/{series}/instances/{instance}";

/// The same below studies, series and instances.
fn of_each(rest: &str, method: MethodRouter<Shared>) -> Router<Shared> {
    let levels = ["/studies/{study}", "/studies/{study}/series/{series}", INSTANCE];
    levels
        .into_iter()
        .fold(Router::new(), |router, level| router.route(&format!("{level}{rest}"), method.clone()))
}
