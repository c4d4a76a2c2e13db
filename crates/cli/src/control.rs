//! The socket in the archive's folder by which `kerma archive` has the `qrscp` that runs do what it asks for.
//!
//! A request is a line of JSON; the answer is a line for each thing that was done, and one that says how it ended. The
//! socket is in a folder of its own that only the account may enter which the archive runs under.

pub(crate) mod work;

use std::path::Path;

use serde::{Deserialize, Serialize};

use self::work::{Request, Told, Worker};
use crate::audit::Who;

/// The line that asks.
#[derive(Debug, Serialize, Deserialize)]
struct Asking {
    /// `login@host`
    by: String,
    request: Request,
}

/// A line of the answer.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Told(Told),
    /// It is over; why, if not all was done.
    End(Option<String>),
}

#[cfg(unix)]
pub(crate) use unix::{ask, is_served, serve};

#[cfg(unix)]
mod unix {
    use std::fs::{self, DirBuilder, File};
    use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
    use std::os::fd::AsRawFd as _;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::PathBuf;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread::{self, JoinHandle};

    use super::{Asking, Line, Path, Request, Told, Who, Worker};
    use crate::control::work::perform;

    /// Serves until it is dropped.
    pub(crate) struct Control {
        folder: PathBuf,
        stop: Arc<AtomicBool>,
        thread: Option<JoinHandle<()>>,
    }

    /// In the archive's folder.
    const FOLDER: &str = "control";
    const SOCKET: &str = "socket";
    /// The longest path that a socket can have on every system.
    const LONGEST: usize = 100;
    /// The longest request.
    const MOST: u64 = 64 << 20;

    /// The path by which a socket in this folder is reached, and what must be open for that.
    fn address(folder: &Path) -> io::Result<(PathBuf, Option<File>)> {
        let path = folder.join(SOCKET);
        if path.as_os_str().as_bytes().len() <= LONGEST {
            return Ok((path, None));
        }
        let opened = File::open(folder)?;
        Ok((format!("/proc/self/fd/{}/{SOCKET}", opened.as_raw_fd()).into(), Some(opened)))
    }

    /// Serves those who speak to the socket. An archive without one serves all the same.
    pub(crate) fn serve(folder: &Path, worker: &Worker) -> Option<Control> {
        let folder = folder.join(FOLDER);
        match listen(&folder, worker) {
            Ok(control) => Some(control),
            Err(error) => {
                log::warn!("{}: kerma archive can only read while this runs: {error}", folder.display());
                None
            }
        }
    }

    fn listen(folder: &Path, worker: &Worker) -> io::Result<Control> {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
        // Whoever had it before is gone: the archive has a lock.
        let _ = fs::remove_file(folder.join(SOCKET));
        let (path, _opened) = address(folder)?;
        let listener = UnixListener::bind(path)?;
        let stop = Arc::new(AtomicBool::new(false));
        let (stopped, worker) = (stop.clone(), worker.clone());
        let accept = move || {
            for stream in listener.incoming() {
                if stopped.load(Ordering::Relaxed) {
                    break;
                }
                let worker = worker.clone();
                let answer = move || match stream.and_then(|stream| answer(&stream, worker)) {
                    Ok(()) => {}
                    Err(error) => log::info!("kerma archive: {error}"),
                };
                if let Err(error) = thread::Builder::new().name("control".into()).spawn(answer) {
                    log::warn!("kerma archive: {error}");
                }
            }
        };
        let thread = thread::Builder::new().name("control-accept".into()).spawn(accept)?;
        Ok(Control { folder: folder.to_owned(), stop, thread: Some(thread) })
    }

    fn answer(stream: &UnixStream, worker: Worker) -> io::Result<()> {
        let mut line = String::new();
        BufReader::new(stream.take(MOST)).read_line(&mut line)?;
        let mut out = stream;
        let mut write = |line: &Line| {
            let mut text = serde_json::to_string(line).unwrap_or_default();
            text.push('\n');
            out.write_all(text.as_bytes())
        };
        let result = match serde_json::from_str(&line) {
            Ok(Asking { by, request }) => {
                let worker = Worker { who: Who::Operator(by), ..worker };
                perform(&worker, request, &mut |told| write(&Line::Told(told)).is_ok())
            }
            Err(error) => Err(format!("the archive's process does not know this request: {error}")),
        };
        write(&Line::End(result.err()))
    }

    impl Drop for Control {
        fn drop(&mut self) {
            self.stop.store(true, Ordering::Relaxed);
            let woken = address(&self.folder).and_then(|(path, _opened)| UnixStream::connect(path));
            if let (Ok(_), Some(thread)) = (woken, self.thread.take()) {
                let _ = thread.join();
            }
            let _ = fs::remove_file(self.folder.join(SOCKET));
        }
    }

    /// Whether there is a process that can be asked.
    pub(crate) fn is_served(folder: &Path) -> bool {
        address(&folder.join(FOLDER)).and_then(|(path, _opened)| UnixStream::connect(path)).is_ok()
    }

    /// Has it done by the process that has the archive in this folder open.
    pub(crate) fn ask(folder: &Path, request: Request, tell: &mut dyn FnMut(Told)) -> Result<(), String> {
        let unheard = |error: &dyn std::fmt::Display| {
            format!(
                "{}: the archive is in use by another process, which cannot be asked to do this: {error}",
                folder.display()
            )
        };
        let (path, _opened) = address(&folder.join(FOLDER)).map_err(|error| unheard(&error))?;
        let mut stream = UnixStream::connect(path).map_err(|error| unheard(&error))?;
        let asking = Asking { by: Who::operator().login(), request };
        let mut text = serde_json::to_string(&asking).map_err(|error| error.to_string())?;
        text.push('\n');
        stream.write_all(text.as_bytes()).map_err(|error| unheard(&error))?;
        for line in BufReader::new(stream).lines() {
            let line = line.map_err(|error| unheard(&error))?;
            match serde_json::from_str(&line).map_err(|error| unheard(&error))? {
                Line::Told(told) => tell(told),
                Line::End(None) => return Ok(()),
                Line::End(Some(error)) => return Err(error),
            }
        }
        Err(format!("{}: the archive's process has ended before all was done", folder.display()))
    }
}

/// There is no socket of this kind on other systems.
#[cfg(not(unix))]
pub(crate) fn serve(_folder: &Path, _worker: &Worker) -> Option<()> {
    None
}

#[cfg(not(unix))]
pub(crate) fn is_served(_folder: &Path) -> bool {
    false
}

#[cfg(not(unix))]
pub(crate) fn ask(folder: &Path, _request: Request, _tell: &mut dyn FnMut(Told)) -> Result<(), String> {
    Err(format!("{}: the archive is in use by another process", folder.display()))
}
