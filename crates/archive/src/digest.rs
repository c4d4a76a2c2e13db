//! The digest of a stored file, by which a check sees that not a bit of it has changed.

use std::io::{self, Read};

/// BLAKE3.
pub(crate) type Digest = [u8; blake3::OUT_LEN];

/// In place of the digest of a file whose data set is not whole. No file has it: a check tells the file each time, and the
/// instance that is sent again takes its place.
pub(crate) const NOT_WHOLE: &[u8] = &[];

/// Of all that can be read.
pub(crate) fn digest_of(mut file: impl Read) -> io::Result<blake3::Hash> {
    let mut hasher = blake3::Hasher::new();
    io::copy(&mut io::BufReader::with_capacity(BUFFER, &mut file), &mut hasher)?;
    Ok(hasher.finalize())
}

/// As much as is hashed at once at full speed.
const BUFFER: usize = 128 << 10;
