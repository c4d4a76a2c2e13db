//! What the tests of the driver share.
use std::{
    net::SocketAddr,
    thread,
    time::{Duration, Instant},
};

use crate::driver::{ApplicationEntity, Destination, Error, Listener, RetrieveResult, Retrieving, Shutdown};

/// An SCP on a port of its own, shut down when dropped.
pub(crate) struct Scp {
    pub(crate) address: SocketAddr,
    pub(crate) shutdown: Shutdown,
    thread: Option<thread::JoinHandle<Result<(), Error>>>,
}

impl Scp {
    /// Listens, and gives its operations half a second to end at a shutdown.
    pub(crate) fn start(entity: ApplicationEntity) -> Scp {
        Scp::with_grace(entity, Duration::from_millis(500))
    }

    /// Listens, and gives its operations so long to end at a shutdown.
    pub(crate) fn with_grace(entity: ApplicationEntity, grace: Duration) -> Scp {
        Scp::serve(entity.grace(grace).listen("127.0.0.1:0").unwrap())
    }

    /// The service at this address, on which another was before.
    pub(crate) fn restart(entity: ApplicationEntity, address: SocketAddr) -> Scp {
        Scp::serve(entity.grace(Duration::from_millis(500)).listen(address).unwrap())
    }

    fn serve(listener: Listener) -> Scp {
        let (address, shutdown) = (listener.local_addr(), listener.shutdown_handle());
        Scp { address, shutdown, thread: Some(listener.spawn()) }
    }

    /// What to associate with.
    pub(crate) fn address(&self) -> String {
        format!("SCP@{}", self.address)
    }

    /// This SCP as the destination of a C-MOVE, called by this title.
    pub(crate) fn destination(&self, ae_title: &str) -> Destination {
        Destination {
            ae_title: ae_title.parse().unwrap(),
            host: "127.0.0.1".into(),
            port: self.address.port(),
        }
    }

    /// Shuts it down and waits for its end.
    pub(crate) fn stop(&mut self) {
        self.shutdown.shutdown();
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap().unwrap();
        }
    }
}

impl Drop for Scp {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What comes of trying again for a while.
pub(crate) fn within<T>(mut attempt: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(done) = attempt() {
            return done;
        }
        assert!(start.elapsed() < Duration::from_secs(10), "not in time");
        thread::sleep(Duration::from_millis(10));
    }
}

/// How it ended, whatever the status.
pub(crate) fn ended(mut retrieving: Retrieving<'_>) -> RetrieveResult {
    for item in retrieving.by_ref() {
        match item {
            Ok(_) | Err(Error::Status { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }
    retrieving.result().unwrap()
}
