//! The thread that works behind the answer: it writes files, and syncs them.
//!
//! The bytes of a short instance are durable in the [journal](crate::journal) or [in the index](crate::unsynced) when it is
//! answered. The files of those in the journal are written some milliseconds later, and all files are synced about a second
//! later, many at once. Then neither journal nor index need keep the bytes.

use std::io;
use std::sync::Arc;

use crate::Error;
use crate::behind::{Behind, Work, Written};
use crate::commit::Submit;
use crate::index::Index;
use crate::journal::Segments;
use crate::objects::Objects;
use crate::pins::Pins;
use crate::rows::Unsynced;
use crate::running::Running;

/// The thread; it ends when this is [stopped](Syncer::stop) or dropped, after what it was told of.
#[derive(Debug)]
pub(crate) struct Syncer {
    behind: Arc<Behind>,
    thread: Running,
}

/// What the thread works on.
pub(crate) struct Place {
    pub(crate) objects: Arc<Objects>,
    pub(crate) index: Index,
    pub(crate) pins: Arc<Pins>,
    pub(crate) submit: Submit,
    /// Of the journal, if there is one.
    pub(crate) segments: Option<Arc<Segments>>,
}

impl Syncer {
    pub(crate) fn start(behind: Arc<Behind>, place: Place) -> io::Result<Syncer> {
        let its = behind.clone();
        let run = move || {
            while let Some(work) = its.next() {
                match work {
                    Work::Write(files) => place.write(files, &its),
                    Work::Sync(files) => place.sync(files),
                }
            }
        };
        let thread = Running::start("archive-sync", "writes and syncs files", run)?;
        Ok(Syncer { behind, thread })
    }

    /// One that does nothing.
    pub(crate) fn none() -> Syncer {
        Syncer { behind: Arc::default(), thread: Running::none() }
    }

    /// Waits until what it was told of is done.
    pub(crate) fn stop(&self) {
        self.thread.end(|| self.behind.stop());
    }

    pub(crate) fn behind(&self) -> &Behind {
        &self.behind
    }
}

impl Drop for Syncer {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Place {
    fn write(&self, files: Vec<Unsynced>, behind: &Behind) {
        for unsynced in files {
            match self.objects.write(&unsynced) {
                Ok(()) => behind.written(unsynced),
                Err(error) => behind.failed(&unsynced, &error),
            }
        }
        if self.pins.are_waiting() {
            self.submit.sweep();
        }
    }

    fn sync(&self, written: Vec<Written>) {
        let (mut ids, mut positions, mut files) = (Vec::new(), Vec::new(), Vec::new());
        for Written { id, in_journal, file } in written {
            if in_journal { &mut positions } else { &mut ids }.push(id);
            files.push(file);
        }
        // The journal and the index keep the bytes, and the archive makes the files good when it is opened.
        if let Err(error) = self.objects.sync(&files) {
            let path = self.objects.path("");
            log::error!("{}: {} files cannot be synced: {error}", path.display(), files.len());
            return;
        }
        if !ids.is_empty() {
            self.submit.synced(ids);
        }
        if let Some(segments) = &self.segments {
            segments.synced(positions);
            if let Err(error) = self.retire(segments) {
                log::error!("{}: the journal is kept: {error}", segments.folder().display());
            }
        }
    }

    /// What the journal need not keep any more goes, once the index has it for good.
    fn retire(&self, segments: &Segments) -> Result<(), Error> {
        let committed = self.pins.last();
        segments.seal_idle(committed);
        if !segments.wait_for_index(committed) {
            return Ok(());
        }
        self.index.sync()?;
        segments.retire(committed).map_err(Error::at(segments.folder()))
    }
}
