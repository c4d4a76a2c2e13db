//! The bytes of an instance, from one archive to the other.

use std::io::{self, ErrorKind, Read as _};

use crate::digest::Digest;
use crate::part_file::Content;
use crate::rows::Stored;
use crate::stored_file::StoredFile;
use crate::{Durability, storing};

use super::{Migration, NotMigrated};

/// Why there is no copy.
pub(super) enum NotCopied {
    /// The source does not have it whole.
    Damaged(String),
    /// The source cannot be read.
    Unreadable(String),
    /// The target cannot be written.
    Target(NotMigrated),
}

/// How much is read at a time.
const CHUNK: usize = 128 << 10;

impl Migration<'_> {
    /// A copy of the file in the target, without a name there; it is what the source's index says.
    pub(super) fn copy(
        &self,
        stored: &Stored,
        digest: Option<&[u8]>,
    ) -> Result<(Content, Digest), NotCopied> {
        let options = self.target.options();
        let no_room = |why: String| NotCopied::Target(NotMigrated::Target(why));
        storing::check_space(self.target, &options).map_err(|refused| no_room(refused.to_string()))?;
        let whole = Stored { data_set_offset: 0, ..stored.clone() };
        let unread = |error: io::Error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::UnexpectedEof | ErrorKind::InvalidData => {
                NotCopied::Damaged(error.to_string())
            }
            _ => NotCopied::Unreadable(error.to_string()),
        };
        let mut from = StoredFile::open(self.source, &whole).map_err(unread)?;
        let mut to = self.target.objects.begin();
        let (mut chunk, mut length) = (vec![0; CHUNK], 0);
        loop {
            let read = match from.read(&mut chunk) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                read => read.map_err(unread)?,
            };
            let Some(read) = chunk.get(..read).filter(|read| !read.is_empty()) else { break };
            to.write(read).map_err(|error| no_room(error.to_string()))?;
            length += read.len() as u64;
        }
        if length != stored.length {
            let why = format!("{}: {length} bytes, and {} were stored", stored.file, stored.length);
            return Err(NotCopied::Damaged(why));
        }
        let finished = match self.target.durability {
            Durability::Full => to.finish(),
            Durability::Relaxed => to.finish_relaxed(),
        };
        let (content, copied) = finished.map_err(|error| no_room(error.to_string()))?;
        if digest.is_some_and(|digest| digest != copied) {
            let why = format!("{}: the file is not what was stored: its digest is another", stored.file);
            return Err(NotCopied::Damaged(why));
        }
        Ok((content, copied))
    }
}
