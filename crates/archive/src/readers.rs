//! The connections that read.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::Error;
use crate::index::Index;
use crate::sql::{Connection, IndexError};

/// So many connections that nobody uses are kept.
const IDLE: usize = 8;
/// A connection that was used so recently is not asked whether it is still there.
const SURELY_THERE: Duration = Duration::from_millis(500);
/// How long to wait until somebody gives one back.
const PATIENCE: Duration = Duration::from_secs(20);

/// Connections that read, as many as there are readers, up to a limit.
#[derive(Debug)]
pub(crate) struct Readers {
    limit: usize,
    state: Mutex<State>,
    given_back: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// Those that nobody uses, and since when.
    idle: Vec<(Instant, Connection)>,
    /// How many are used.
    used: usize,
}

impl Readers {
    pub(crate) fn new(limit: usize) -> Readers {
        Readers { limit, state: Mutex::default(), given_back: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many there are, and how many of them are used.
    pub(crate) fn count(&self) -> (usize, usize) {
        let state = self.lock();
        (state.idle.len() + state.used, state.used)
    }

    /// Runs `read` with a connection that nobody else uses meanwhile.
    pub(crate) fn with<T>(
        &self,
        index: &Index,
        read: impl FnOnce(&Connection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let place = self.place()?;
        let connection = match self.idle() {
            Some(connection) => connection,
            None => index.open_reader()?,
        };
        let result = read(&connection);
        if !matches!(&result, Err(Error::Index(error)) if error.is_passing()) {
            let mut state = self.lock();
            if state.idle.len() < IDLE {
                state.idle.push((Instant::now(), connection));
            }
        }
        drop(place);
        result
    }

    /// The right to use one.
    fn place(&self) -> Result<Place<'_>, Error> {
        let is_full = |state: &mut State| state.used >= self.limit;
        let waited = self.given_back.wait_timeout_while(self.lock(), PATIENCE, is_full);
        let (mut state, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return Err(IndexError::Unreachable(format!("all {} connections are in use", self.limit)).into());
        }
        state.used += 1;
        Ok(Place(self))
    }

    /// One that nobody uses, and that was not lost meanwhile.
    fn idle(&self) -> Option<Connection> {
        loop {
            let (since, connection) = self.lock().idle.pop()?;
            if since.elapsed() < SURELY_THERE || connection.is_there() {
                return Some(connection);
            }
        }
    }
}

/// The right to use a connection.
struct Place<'a>(&'a Readers);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.lock().used -= 1;
        self.0.given_back.notify_one();
    }
}
