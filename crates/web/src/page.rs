//! The page where a person sees what is there: HTML that is made here, with one style sheet and one script, and nothing of
//! other hosts.
//!
//! | path | what it shows |
//! |---|---|
//! | `/` | the studies, as a table that one filters |
//! | `/study/UID` | a study with its series; `/study/UID/zip` is its files, `/study/UID/delete` asks and removes |
//! | `/study/UID/series/UID` | a series with its instances, as a stack of images |
//! | `/study/UID/series/UID/instance/UID` | an instance: its image and its elements |
//! | `/figures` | how much there is, by modality and by day |
//! | `/activity`, `/activity.json` | associations and queues, now |
//! | `/upload` | a place to drop files on |
//! | `/login`, `/logout` | who one is |
//!
//! All text goes through the templates of `maud`, which escape it. Links are relative, so that the page may be nested
//! anywhere.

mod activity;
mod assets;
mod entities;
mod figures;
mod instance;
mod login;
mod number;
mod paths;
mod remove;
mod series;
mod shell;
mod state;
mod studies;
mod study;
mod surroundings;
mod upload;
mod view;
mod viewer;
mod zip;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};

pub(crate) use self::state::State;
pub use self::surroundings::{Association, Operations, Queue, Surroundings, Unknown};
use self::view::Screens;
use crate::access::Right;
use crate::shared::Shared;
use crate::watch;

/// What is served beside the DICOMweb services, each for those who have the right.
pub(crate) fn router(shared: Shared, state: State) -> Router {
    let looks = Router::new()
        .route("/", get(studies::page))
        .route("/study/{study}", get(study::page))
        .route("/study/{study}/delete", get(remove::ask_study).post(remove::study))
        .route("/study/{study}/series/{series}", get(series::page))
        .route("/study/{study}/series/{series}/delete", get(remove::ask_series).post(remove::series))
        .route(
            "/study/{study}/series/{series}/instance/{instance}",
            get(instance::page).layer(from_fn(watch::retrieves)),
        )
        .route(
            "/study/{study}/series/{series}/instance/{instance}/delete",
            get(remove::ask_instance).post(remove::instance),
        )
        .route("/figures", get(figures::page))
        .route("/activity", get(activity::page))
        .route("/activity.json", get(activity::json));
    let downloads = Router::new()
        .route("/study/{study}/zip", get(zip::of_study))
        .route("/study/{study}/series/{series}/zip", get(zip::of_series))
        .route("/study/{study}/series/{series}/instance/{instance}/zip", get(zip::of_instance));
    let uploads = Router::new().route("/upload", get(upload::page));
    let needs = |right: Right| from_fn_with_state(right, view::needs);
    looks
        .route_layer(needs(Right::Find))
        .merge(downloads.route_layer(from_fn(watch::retrieves)).route_layer(needs(Right::Retrieve)))
        .merge(uploads.route_layer(needs(Right::Store)))
        .route("/login", get(login::page).post(login::log_in))
        .route("/logout", post(login::log_out))
        .route("/page.css", get(assets::style))
        .route("/page.js", get(assets::script))
        .route("/icon.svg", get(assets::icon))
        .with_state(Screens { shared, state })
}
