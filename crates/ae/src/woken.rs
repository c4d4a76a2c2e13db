use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
    task::Wake,
};

#[cfg(not(unix))]
use self::nowhere::{hang, ring};
#[cfg(unix)]
use self::unix::{hang, ring};

#[cfg(not(unix))]
pub(crate) use self::nowhere::Bell;
#[cfg(unix)]
pub(crate) use self::unix::Bell;

/// Whether what a thread waits for besides its connections may be there.
#[derive(Default)]
pub(crate) struct Woken {
    flag: AtomicBool,
    /// The far end of the [`Bell`] of a thread that has one.
    cord: OnceLock<Bell>,
}

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        // Whoever finds the flag raised was preceded by one who has rung.
        if !self.flag.swap(true, Ordering::AcqRel)
            && let Some(cord) = self.cord.get()
        {
            ring(cord);
        }
    }
}

impl Woken {
    /// Whether it was woken since this was asked last.
    pub(crate) fn take(&self) -> bool {
        self.flag.swap(false, Ordering::AcqRel)
    }

    /// Something to wait on together with sockets, which is readable once this is woken. `None` if there is none: then the
    /// thread has to look now and then. Ask [`take`](Woken::take) after it, before the first wait.
    pub(crate) fn bell(&self) -> Option<Bell> {
        let (bell, cord) = hang()?;
        self.cord.set(cord).is_ok().then_some(bell)
    }
}

#[cfg(unix)]
mod unix {
    use std::{
        io::{Read, Write},
        os::{fd::AsFd, unix::net::UnixStream},
    };

    use rustix::event::{PollFd, PollFlags};

    /// Two sockets that are connected: a byte in the one is seen in the other.
    pub(crate) struct Bell(UnixStream);

    pub(super) fn hang() -> Option<(Bell, Bell)> {
        let (bell, cord) = UnixStream::pair().ok()?;
        bell.set_nonblocking(true).and(cord.set_nonblocking(true)).ok()?;
        Some((Bell(bell), Bell(cord)))
    }

    pub(super) fn ring(cord: &Bell) {
        // Full, it rings already.
        let _ = (&cord.0).write(&[0]);
    }

    impl Bell {
        /// To be waited on.
        pub(crate) fn polled(&self) -> PollFd<'_> {
            PollFd::from_borrowed_fd(self.0.as_fd(), PollFlags::IN)
        }

        /// It is heard.
        pub(crate) fn silence(&self) {
            let mut rings = [0; 16];
            while (&self.0).read(&mut rings).is_ok_and(|read| read == rings.len()) {}
        }
    }
}

#[cfg(not(unix))]
mod nowhere {
    use rustix::event::PollFd;

    /// There is none.
    pub(crate) enum Bell {}

    pub(super) fn hang() -> Option<(Bell, Bell)> {
        None
    }

    pub(super) fn ring(cord: &Bell) {
        match *cord {}
    }

    impl Bell {
        pub(crate) fn polled(&self) -> PollFd<'_> {
            match *self {}
        }

        pub(crate) fn silence(&self) {
            match *self {}
        }
    }
}
