//! What all requests share, and where the services are.

use std::path::PathBuf;
use std::sync::Arc;

use axum::extract::{OriginalUri, Request};
use axum::http::header::HOST;
use ipnet::IpNet;
use tokio::sync::Semaphore;

use crate::Problem;
use crate::forwarded::{Way, is_host};
use crate::keeper::Workitems;
use crate::kept::Kept;
use crate::origin::Origin;

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
    /// The origins whose pages may use the services (CORS); `*` for all. None unless changed.
    pub origins: Vec<String>,
    /// The proxies that are believed what they say of whom they pass on (`Forwarded`, `X-Forwarded-…`). None unless changed.
    pub proxies: Vec<IpNet>,
    /// The folder where metadata of series is kept ready; without one it is made anew for each who asks.
    pub cache: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            query_limit: 5000,
            at_a_time: 32,
            prefix: "/dicom-web".into(),
            origins: Vec::new(),
            proxies: Vec::new(),
            cache: None,
        }
    }
}

/// What all requests share.
#[derive(Clone)]
pub(crate) struct Shared {
    origin: Arc<dyn Origin>,
    settings: Arc<Settings>,
    working: Arc<Semaphore>,
    kept: Kept,
    workitems: Option<Arc<dyn Workitems>>,
}

impl Shared {
    pub(crate) fn new(origin: Arc<dyn Origin>, settings: Settings) -> Shared {
        let working = Arc::new(Semaphore::new(settings.at_a_time));
        let kept = Kept::new(settings.cache.clone());
        Shared { origin, settings: Arc::new(settings), working, kept, workitems: None }
    }

    /// With these workitems.
    pub(crate) fn with_workitems(self, workitems: Option<Arc<dyn Workitems>>) -> Shared {
        Shared { workitems, ..self }
    }

    /// Who keeps workitems, if anybody does.
    pub(crate) fn workitems(&self) -> Option<Arc<dyn Workitems>> {
        self.workitems.clone()
    }

    /// Whom what is stored comes from.
    pub(crate) fn peer(&self) -> Option<String> {
        None
    }

    /// The metadata that is kept ready.
    pub(crate) fn kept(&self) -> &Kept {
        &self.kept
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
        let Shared { settings, working, kept, .. } = self.clone();
        move |origin| {
            let (settings, working, kept) = (settings.clone(), working.clone(), kept.clone());
            Shared { origin, settings, working, kept, workitems: None }
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
        let prefix = match request.uri().path() {
            "/" => original.path().trim_end_matches('/'),
            path => original.path().strip_suffix(path).unwrap_or_default(),
        };
        let way = request.extensions().get::<Way>().cloned().unwrap_or_default();
        let own = || request.headers().get(HOST)?.to_str().ok().map(str::to_owned);
        let scheme = if way.is_secured { "https" } else { "http" };
        Base(match way.host.clone().or_else(|| own().filter(|host| is_host(host))) {
            Some(host) => format!("{scheme}://{host}{}{prefix}", way.prefix),
            None => format!("{}{prefix}", way.prefix),
        })
    }

    pub(crate) fn url(&self) -> &str {
        &self.0
    }
}
