//! What is told of what is done over HTTP, for an audit trail.

use std::sync::Arc;

use axum::http::Extensions;
use kerma_dataset::DataSet;
use kerma_dictionary::Uid;
use kerma_service::matching::keys::Level;

use super::Right;
use super::asker::Asker;
use crate::resource::Resource;

/// What somebody has done over HTTP, or was kept from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Seen {
    /// Their credentials are not right.
    Refused {
        /// The name that was given, if it was one.
        name: Option<String>,
        /// What the log says.
        why: String,
    },
    /// They have logged in on the page.
    LoggedIn,
    /// They have logged out there.
    LoggedOut,
    /// They have asked for what they have no right to.
    Restricted {
        /// The right that it needs.
        right: Right,
    },
    /// They search.
    Searched {
        /// For what.
        of: Searched,
        /// What is asked, as C-FIND asks it.
        identifier: DataSet,
    },
    /// They begin to retrieve something of a resource: files, metadata, bulk data, frames, pictures.
    Retrieving(Resource),
    /// That has ended.
    Retrieved {
        /// What it was of.
        resource: Resource,
        /// Whether all of it was sent.
        is_whole: bool,
    },
    /// They have stored an instance, or tried to.
    Stored(Stored),
}

/// What is searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Searched {
    /// Studies, series or instances.
    Level(Level),
    /// Unified Procedure Steps.
    Workitems,
}

/// An instance that was sent to be stored, as far as it says what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// SOP Class UID (0008,0016).
    pub sop_class: Option<Uid>,
    /// SOP Instance UID (0008,0018).
    pub sop_instance: Option<Uid>,
    /// Study Instance UID (0020,000D).
    pub study: Option<Uid>,
    /// Patient ID (0010,0020).
    pub patient: String,
    /// Failure Reason (0008,1197), if it was not stored.
    pub failure: Option<u16>,
}

/// Is told what is done over HTTP.
pub trait Watch: Send + Sync + 'static {
    /// It must return at once.
    fn saw(&self, asker: &Asker, seen: Seen);
}

/// Who is told, as it goes with a request.
#[derive(Clone, Default)]
pub(crate) struct Watching(pub(crate) Option<Arc<dyn Watch>>);

/// A request whose watcher is told.
#[derive(Clone, Default)]
pub(crate) struct Watched {
    watch: Option<Arc<dyn Watch>>,
    asker: Asker,
}

impl Watched {
    pub(crate) fn of(extensions: &Extensions) -> Watched {
        let watch = extensions.get::<Watching>().and_then(|watching| watching.0.clone());
        let asker = if watch.is_some() { Asker::of(extensions) } else { Asker::default() };
        Watched { watch, asker }
    }

    /// The same, of somebody who has another name.
    pub(crate) fn named(self, name: Option<String>) -> Watched {
        Watched { asker: Asker { name, ..self.asker }, ..self }
    }

    /// Whether anybody is told.
    pub(crate) fn is_on(&self) -> bool {
        self.watch.is_some()
    }

    pub(crate) fn saw(&self, seen: impl FnOnce() -> Seen) {
        if let Some(watch) = &self.watch {
            watch.saw(&self.asker, seen());
        }
    }
}
