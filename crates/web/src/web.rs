//! The services over an archive, as one router.

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::{OriginalUri, Request};
use axum::http::header::HOST;
use axum::routing::{MethodRouter, get};
use tokio::sync::Semaphore;

use crate::document::{self, Documents};
use crate::origin::Origin;
use crate::retrieve::{self, Cache};
use crate::{Problem, page, search};

/// How the services behave.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// How many results a search gives at most; the rest is asked for by `offset`. 5000 unless changed.
    pub query_limit: usize,
    /// How many requests the archive works for at a time; 32 unless changed.
    pub at_a_time: usize,
    /// Where the DICOMweb services are, `/dicom-web` unless changed.
    pub prefix: String,
    /// The folder where metadata of series is kept ready; without one it is made anew for each who asks.
    pub cache: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { query_limit: 5000, at_a_time: 32, prefix: "/dicom-web".into(), cache: None }
    }
}

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
}

impl Web {
    /// The services over this archive.
    pub fn new(origin: impl Origin) -> Web {
        Web { origin: Arc::new(origin), settings: Settings::default(), documents: Documents::default() }
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

    /// The DICOMweb services alone, to be nested wherever the embedder likes.
    pub fn dicomweb(&self) -> Router {
        services().with_state(self.shared())
    }

    /// The DICOMweb services below their prefix, the page, and the documents.
    pub fn router(self) -> Router {
        let shared = self.shared();
        Router::new()
            .nest(&self.settings.prefix, services())
            .merge(page::routes())
            .with_state(shared)
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
        let working = Arc::new(Semaphore::new(self.settings.at_a_time));
        let cache = Cache::new(self.settings.cache.clone());
        Shared { origin: self.origin.clone(), settings: Arc::new(self.settings.clone()), working, cache }
    }
}

/// The resources of PS3.18.
fn services() -> Router<Shared> {
    Router::new()
        .route("/studies", get(search::studies))
        .route("/series", get(search::series))
        .route("/instances", get(search::instances))
        .merge(of_each("", get(retrieve::instances)))
        .merge(of_each("/metadata", get(retrieve::metadata)))
        .merge(of_each("/bulkdata", get(retrieve::every_bulk_data)))
        .merge(of_each("/pixeldata", get(retrieve::pixel_data)))
        .route(&format!("{INSTANCE}/bulkdata/{{*path}}"), get(retrieve::bulk_data))
        .route(&format!("{INSTANCE}/frames/{{frames}}"), get(retrieve::frames))
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

/// What all requests share.
#[derive(Clone)]
pub(crate) struct Shared {
    origin: Arc<dyn Origin>,
    settings: Arc<Settings>,
    working: Arc<Semaphore>,
    cache: Cache,
}

impl Shared {
    /// The metadata that is kept ready.
    pub(crate) fn cache(&self) -> &Cache {
        &self.cache
    }

    /// The archive, for whoever may block.
    pub(crate) fn origin(&self) -> &dyn Origin {
        &*self.origin
    }

    pub(crate) fn shared_origin(&self) -> &Arc<dyn Origin> {
        &self.origin
    }

    /// What makes the same again of an archive, and holds none.
    pub(crate) fn without_origin(&self) -> impl Fn(Arc<dyn Origin>) -> Shared + Send + 'static {
        let Shared { settings, working, cache, .. } = self.clone();
        move |origin| {
            let (settings, working, cache) = (settings.clone(), working.clone(), cache.clone());
            Shared { origin, settings, working, cache }
        }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Runs what may block on a thread where it may, with a bounded number of others.
    ///
    /// # Errors
    /// If it panics.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(Shared) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let place = self.working.clone().acquire_owned().await.map_err(|_| Problem::busy())?;
        let shared = self.clone();
        let work = move || {
            let _place = place;
            work(shared)
        };
        tokio::task::spawn_blocking(work).await.map_err(|error| Problem::internal(&error))
    }
}

/// Where the services are, as whoever asks sees it: `https://pacs.example/dicom-web`.
#[derive(Clone, Debug)]
pub(crate) struct Base(String);

impl Base {
    /// By what the request says of the host, and the path in front of the part that was routed.
    pub(crate) fn of(request: &Request) -> Base {
        let original =
            request.extensions().get::<OriginalUri>().map_or(request.uri(), |original| &original.0);
        let prefix = original.path().strip_suffix(request.uri().path()).unwrap_or_default();
        let host =
            request.headers().get(HOST).and_then(|host| host.to_str().ok()).filter(|host| is_host(host));
        Base(match host {
            Some(host) => format!("http://{host}{prefix}"),
            None => prefix.to_owned(),
        })
    }

    pub(crate) fn url(&self) -> &str {
        &self.0
    }
}

/// Whether it may stand in a URL as host and port.
fn is_host(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 255
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte))
}
