//! What the screens share.

use std::fmt::Write as _;
use std::sync::Arc;

use super::surroundings::{Surroundings, Unknown};

/// What the screens share beside the archive.
#[derive(Clone)]
pub(crate) struct State {
    surroundings: Arc<dyn Surroundings>,
    /// What forms bring that nobody has logged in for.
    token: Arc<str>,
}

impl Default for State {
    fn default() -> State {
        State { surroundings: Arc::new(Unknown), token: random().into() }
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

/// 32 bytes that nobody can guess, in hexadecimal digits.
pub(super) fn random() -> String {
    let mut bytes = [0; 32];
    let filled = rustls::crypto::ring::default_provider().secure_random.fill(&mut bytes);
    // Without randomness nothing else would work either; what is empty opens nothing.
    if filled.is_err() {
        log::error!("HTTP: the system gives no random numbers");
        return String::new();
    }
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
