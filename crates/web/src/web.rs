//! The services over an archive, as one router.

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, any, get, post};

use crate::access::{self, Access, Gate, Right, ThisHost};
use crate::access::{Watch, Watching};
use crate::document::{self, Documents};
use crate::keeper::Workitems;
use crate::origin::Origin;
use crate::page::Surroundings;
use crate::shared::{Settings, Shared};
use crate::watch;
use crate::{
    capabilities, compressed, cross_origin, forwarded, page, render, retrieve, search, store, workitems,
};

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
    access: Arc<dyn Access>,
    workitems: Option<Arc<dyn Workitems>>,
    watching: Watching,
}

impl Web {
    /// The services over this archive.
    pub fn new(origin: impl Origin) -> Web {
        Web {
            origin: Arc::new(origin),
            settings: Settings::default(),
            documents: Documents::default(),
            page: page::State::default(),
            access: Arc::new(ThisHost),
            workitems: None,
            watching: Watching::default(),
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

    /// With these who may do something; without it everybody of this host may do everything.
    #[must_use]
    pub fn access(self, access: impl Access) -> Web {
        Web { access: Arc::new(access), ..self }
    }

    /// With a page that shows these surroundings.
    #[must_use]
    pub fn surroundings(self, surroundings: impl Surroundings) -> Web {
        Web { page: self.page.with(Arc::new(surroundings)), ..self }
    }

    /// With the workitems of this keeper.
    #[must_use]
    pub fn workitems(self, workitems: impl Workitems) -> Web {
        Web { workitems: Some(Arc::new(workitems)), ..self }
    }

    /// With somebody who is told what is done.
    #[must_use]
    pub fn watched(self, by: impl Watch) -> Web {
        Web { watching: Watching(Some(Arc::new(by))), ..self }
    }

    /// The DICOMweb services alone, to be nested wherever the embedder likes.
    pub fn dicomweb(&self) -> Router {
        self.guarded(self.services().with_state(self.shared()))
    }

    /// The DICOMweb services below their prefix, the page, and the documents.
    pub fn router(self) -> Router {
        let shared = self.shared();
        let router = Router::new()
            .nest(&self.settings.prefix, self.services())
            .nest(&format!("{}/", self.settings.prefix), root(self.workitems.is_some()))
            .with_state(shared.clone())
            .merge(page::router(shared, self.page.clone()));
        // Whether it is well may be asked by who knows nobody.
        let (open, guarded): (Documents, Documents) =
            self.documents.clone().into_iter().partition(|(path, _)| path.starts_with("/health"));
        let finds = from_fn_with_state(Right::Find, access::needs);
        let guarded = document::documents(guarded);
        let guarded = if self.documents.len() > 1 { guarded.route_layer(finds) } else { guarded };
        self.guarded(router.merge(guarded)).merge(document::documents(open))
    }

    /// Behind what finds out who asks.
    fn guarded(&self, router: Router) -> Router {
        let gate = Gate::new(self.access.clone(), self.watching.clone());
        let proxies: Arc<[ipnet::IpNet]> = self.settings.proxies.clone().into();
        router
            .layer(from_fn_with_state(gate, access::admit))
            .layer(from_fn_with_state(proxies, forwarded::find_way))
    }

    /// Keeps the metadata of quiet studies ready, on a thread of its own, if there is a folder for it.
    ///
    /// # Errors
    /// There is no thread.
    pub fn keep_ready(&self) -> std::io::Result<()> {
        retrieve::keep_ready(&self.shared())
    }

    fn services(&self) -> Router<Shared> {
        let origins: cross_origin::Allowed = self.settings.origins.clone().into();
        services(origins, self.workitems.is_some())
    }

    fn shared(&self) -> Shared {
        Shared::new(self.origin.clone(), self.settings.clone()).with_workitems(self.workitems.clone())
    }
}

/// The resources of PS3.18, each for those who have the right.
fn services(origins: cross_origin::Allowed, has_workitems: bool) -> Router<Shared> {
    let finds = Router::new()
        .route("/studies", get(search::studies))
        .route("/series", get(search::series))
        .route("/instances", get(search::instances))
        .route("/studies/{study}/series", get(search::series_of_study))
        .route("/studies/{study}/instances", get(search::instances_of_study))
        .route("/studies/{study}/series/{series}/instances", get(search::instances_of_series));
    let stores =
        Router::new().route("/studies", post(store::store)).route("/studies/{study}", post(store::store));
    let retrieves = Router::new()
        .merge(of_each("", get(retrieve::instances)))
        .merge(of_each("/metadata", get(retrieve::metadata)))
        .merge(of_each("/bulkdata", get(retrieve::every_bulk_data)))
        .merge(of_each("/pixeldata", get(retrieve::pixel_data)))
        .merge(of_each("/rendered", get(render::rendered)))
        .merge(of_each("/thumbnail", get(render::thumbnail)))
        .route(&format!("{INSTANCE}/bulkdata/{{*path}}"), get(retrieve::bulk_data))
        .route(&format!("{INSTANCE}/frames/{{frames}}"), get(retrieve::frames))
        .route(&format!("{INSTANCE}/frames/{{frames}}/rendered"), get(render::rendered))
        .route(&format!("{INSTANCE}/frames/{{frames}}/thumbnail"), get(render::thumbnail));
    let needs = |right: Right| from_fn_with_state(right, access::needs);
    let workitems = if has_workitems { workitems::router(origins.clone()) } else { Router::new() };
    Router::new()
        .merge(workitems)
        .merge(finds.route_layer(needs(Right::Find)))
        .merge(stores.route_layer(needs(Right::Store)))
        .merge(retrieves.route_layer(from_fn(watch::retrieves)).route_layer(needs(Right::Retrieve)))
        .layer(from_fn_with_state(capabilities::Resources { has_workitems }, capabilities::answer))
        .merge(root(has_workitems))
        .layer(from_fn(compressed::compress))
        .layer(from_fn_with_state(origins, cross_origin::share))
}

/// The root of the services, of which nothing can be asked but what there is.
fn root(has_workitems: bool) -> Router<Shared> {
    let nothing = || async { StatusCode::METHOD_NOT_ALLOWED };
    Router::new()
        .route("/", any(nothing))
        .layer(from_fn_with_state(capabilities::Resources { has_workitems }, capabilities::answer))
}

const INSTANCE: &str = "/studies/{study}/series/{series}/instances/{instance}";

/// The same below studies, series and instances.
fn of_each(rest: &str, method: MethodRouter<Shared>) -> Router<Shared> {
    let levels = ["/studies/{study}", "/studies/{study}/series/{series}", INSTANCE];
    levels
        .into_iter()
        .fold(Router::new(), |router, level| router.route(&format!("{level}{rest}"), method.clone()))
}
