//! What the screens share.

use std::sync::Arc;

use super::surroundings::{Surroundings, Unknown};
use crate::access::random;

/// What the screens share beside the archive.
#[derive(Clone)]
pub(crate) struct State {
    surroundings: Arc<dyn Surroundings>,
    /// What forms bring that nobody has logged in for.
    token: Arc<str>,
}

impl Default for State {
    fn default() -> State {
        State { surroundings: Arc::new(Unknown), token: random().unwrap_or_default().into() }
    }
}

impl State {
    /// With these surroundings.
    pub(crate) fn with(self, surroundings: Arc<dyn Surroundings>) -> State {
        State { surroundings, ..self }
    }

    pub(super) fn surroundings(&self) -> &dyn Surroundings {
        &*self.surroundings
    }

    pub(super) fn token(&self) -> &str {
        &self.token
    }
}
