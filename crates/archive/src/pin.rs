use std::sync::Arc;

use crate::archive::Inner;

/// What the index names from now on can be read as long as this is held, even if the index names it no more.
#[derive(Debug)]
pub(crate) struct Pin {
    archive: Arc<Inner>,
    since: i64,
}

impl Pin {
    pub(crate) fn new(archive: &Arc<Inner>) -> Pin {
        Pin { archive: archive.clone(), since: archive.pins.begin() }
    }
}

impl Drop for Pin {
    fn drop(&mut self) {
        if self.archive.pins.end(self.since) {
            self.archive.committer.sweep();
        }
    }
}
