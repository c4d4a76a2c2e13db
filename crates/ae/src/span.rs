//! A stretch of a file, from the page cache to a socket: nobody on this side copies its bytes (`sendfile`).

use std::{
    fs::File,
    io::{self, IoSlice},
    net::TcpStream,
};

/// Whether the system can do it.
pub(crate) const IS_SUPPORTED: bool = cfg!(target_os = "linux");

/// Writes bytes behind which a stretch of a file follows at once. They do not become a packet of their own.
#[cfg(target_os = "linux")]
pub(crate) fn write_before(stream: &TcpStream, slices: &[IoSlice<'_>]) -> io::Result<usize> {
    use rustix::net::{SendAncillaryBuffer, SendFlags, sendmsg};

    let flags = SendFlags::MORE | SendFlags::NOSIGNAL;
    Ok(sendmsg(stream, slices, &mut SendAncillaryBuffer::default(), flags)?)
}

/// Writes so many bytes of the file, from the offset on, or as many as the peer takes. 0 if the file ends there.
#[cfg(target_os = "linux")]
pub(crate) fn write(stream: &TcpStream, file: &File, offset: u64, length: u64) -> io::Result<usize> {
    use rustix::io::Errno;

    let mut at = offset;
    match rustix::fs::sendfile(stream, file, Some(&mut at), usize::try_from(length).unwrap_or(usize::MAX)) {
        // Not every file system can do it.
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => copy(stream, file, offset, length),
        written => Ok(written?),
    }
}

/// The same through memory.
#[cfg(target_os = "linux")]
fn copy(mut stream: &TcpStream, file: &File, offset: u64, length: u64) -> io::Result<usize> {
    use std::{io::Write, os::unix::fs::FileExt};

    const MOST: usize = 256 << 10;
    let mut buffer = vec![0; usize::try_from(length).map_or(MOST, |length| length.min(MOST))];
    let read = file.read_at(&mut buffer, offset)?;
    stream.write(buffer.get(..read).unwrap_or_default())
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn write_before(_: &TcpStream, _: &[IoSlice<'_>]) -> io::Result<usize> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn write(_: &TcpStream, _: &File, _: u64, _: u64) -> io::Result<usize> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Whether it is the connection that has failed, and not the file.
pub(crate) fn is_of_connection(error: &io::Error) -> bool {
    use io::ErrorKind::*;

    matches!(
        error.kind(),
        BrokenPipe
            | ConnectionReset
            | ConnectionAborted
            | NotConnected
            | HostUnreachable
            | NetworkUnreachable
            | NetworkDown
            | TimedOut
            | WouldBlock
            | Interrupted
    )
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::{fs, io::Read, net::TcpListener, thread};

    use super::*;

    /// What the other side reads of what this writes.
    fn read_of(write: impl FnOnce(&TcpStream)) -> Vec<u8> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut peer = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (stream, _) = listener.accept().unwrap();
        let reading = thread::spawn(move || {
            let mut bytes = Vec::new();
            peer.read_to_end(&mut bytes).unwrap();
            bytes
        });
        write(&stream);
        drop(stream);
        reading.join().unwrap()
    }

    #[test]
    fn a_stretch_of_a_file_follows_the_bytes_before_it_whichever_way() {
        let path = std::env::temp_dir().join(format!("kerma-span-{}", std::process::id()));
        let content: Vec<u8> = (0..100_000u32).map(|n| n as u8).collect();
        fs::write(&path, &content).unwrap();
        let file = File::open(&path).unwrap();
        fs::remove_file(&path).unwrap();
        for way in [write, copy] {
            let read = read_of(|stream| {
                assert_eq!(write_before(stream, &[IoSlice::new(b"be"), IoSlice::new(b"fore")]).unwrap(), 6);
                let mut written = 0;
                while written < 70_000 {
                    written += way(stream, &file, 7 + written as u64, 70_000 - written as u64).unwrap();
                }
                assert_eq!(way(stream, &file, 100_000, 10).unwrap(), 0);
            });
            assert_eq!(read.split_at(6), (&b"before"[..], &content[7..70_007]));
        }
    }
}
