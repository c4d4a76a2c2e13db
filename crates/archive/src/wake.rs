use std::fmt;
use std::sync::{Mutex, PoisonError};

/// Who is to be woken.
#[derive(Default)]
pub(crate) struct Wake(Mutex<Option<Box<dyn Fn() + Send + Sync>>>);

impl Wake {
    pub(crate) fn set(&self, wake: Box<dyn Fn() + Send + Sync>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(wake);
    }

    pub(crate) fn wake(&self) {
        if let Some(wake) = &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            wake();
        }
    }
}

impl fmt::Debug for Wake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wake")
    }
}
