//! A small HTTP server for short texts that are made anew for whoever asks: metrics, health.
//!
//! Whoever can connect is a stranger. Therefore a connection carries one request, has deadlines, and keeps little: the
//! head and the body of a request are limited. Connections have a limit of their own, so that they do not take the
//! descriptors of associations. Where there are too many, the oldest that keeps this server waiting makes room.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use hyper::header::{ALLOW, CONTENT_TYPE, HOST, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode, Version};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::task::AbortHandle;
use tokio::time::timeout;

/// What is answered at a path.
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) content_type: &'static str,
    pub(crate) text: String,
}

impl Page {
    /// Plain text.
    pub(crate) fn plain(status: StatusCode, text: impl Into<String>) -> Page {
        Page { status, content_type: "text/plain; charset=utf-8", text: text.into() }
    }
}

/// What is asked for the page at a path; it may take its time. `None`: there is none.
pub(crate) type Pages = dyn Fn(&str) -> Option<Page> + Send + Sync;

/// Connections at a time.
const CONNECTIONS: usize = 32;
/// From the connection to the end of the request's head.
const HEAD_DEADLINE: Duration = Duration::from_secs(5);
/// From there to the end of its body.
const BODY_DEADLINE: Duration = Duration::from_secs(5);
/// From the connection to the end of the response.
const DEADLINE: Duration = Duration::from_secs(30);
/// The longest head, in bytes.
const HEAD_LIMIT: usize = 16 << 10;
/// The longest body, in bytes; nothing here needs one.
const BODY_LIMIT: usize = 16 << 10;

/// Serves pages at this address on a thread of its own, until the process ends. Where it listens: the port that was
/// chosen, if it was to be any.
///
/// # Errors
/// The address cannot be listened on; there is no thread.
pub(crate) fn serve(address: SocketAddr, pages: Arc<Pages>) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(address)?;
    let address = listener.local_addr()?;
    listener.set_nonblocking(true)?;
    // One page is made at a time: whoever asks for many waits, and takes no more threads.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .max_blocking_threads(1)
        .build()?;
    let listener = {
        let _entered = runtime.enter();
        tokio::net::TcpListener::from_std(listener)?
    };
    thread::Builder::new().name("http".into()).spawn(move || runtime.block_on(accept(listener, pages)))?;
    Ok(address)
}

async fn accept(listener: tokio::net::TcpListener, pages: Arc<Pages>) {
    let mut connections = Connections::default();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.make_room().await;
                connections.serve(stream, &pages);
            }
            // Out of descriptors, most likely: some will be closed.
            Err(error) => {
                log::warn!("HTTP: accepting a connection: {error}");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

/// The connections there are, the oldest first.
#[derive(Default)]
struct Connections(VecDeque<Connection>);

struct Connection {
    task: AbortHandle,
    /// A whole request is there, and its page is being made: the peer is not waited for.
    answering: Arc<AtomicBool>,
}

impl Connections {
    fn serve(&mut self, stream: TcpStream, pages: &Arc<Pages>) {
        let answering = Arc::<AtomicBool>::default();
        let task = tokio::spawn(timeout(DEADLINE, serve_one(stream, pages.clone(), answering.clone())));
        self.0.push_back(Connection { task: task.abort_handle(), answering });
    }

    /// If there are too many, closes the oldest whose peer is waited for; if there is none, waits until an answer is made.
    async fn make_room(&mut self) {
        loop {
            self.0.retain(|connection| !connection.task.is_finished());
            if self.0.len() < CONNECTIONS {
                return;
            }
            let waiting = self.0.iter().position(|connection| !connection.answering.load(Ordering::Relaxed));
            match waiting.and_then(|index| self.0.remove(index)) {
                Some(connection) => connection.task.abort(),
                None => tokio::time::sleep(Duration::from_millis(1)).await,
            }
        }
    }
}

/// One request and its response.
async fn serve_one(stream: TcpStream, pages: Arc<Pages>, answering: Arc<AtomicBool>) {
    let service = service_fn(|request| {
        let (pages, answering) = (pages.clone(), answering.clone());
        async move { Ok::<_, Infallible>(response(request, pages, &answering).await) }
    });
    let mut server = http1::Builder::new();
    server
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_DEADLINE)
        .max_buf_size(HEAD_LIMIT)
        // Whoever says that there is no more to come, as `nc -N` does, is answered all the same.
        .half_close(true)
        .keep_alive(false);
    if let Err(error) = server.serve_connection(TokioIo::new(stream), service).await {
        log::debug!("HTTP: {error}");
    }
}

async fn response(
    request: Request<Incoming>,
    pages: Arc<Pages>,
    answering: &AtomicBool,
) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    if let Err(refused) = drain(body).await {
        return plain(refused, "The body of the request is not taken\n");
    }
    if head.version == Version::HTTP_11 && !head.headers.contains_key(HOST) {
        return plain(StatusCode::BAD_REQUEST, "A request has a Host\n");
    }
    let is_read = matches!(head.method, Method::GET | Method::HEAD);
    answering.store(true, Ordering::Relaxed);
    let made = tokio::task::spawn_blocking(move || pages(head.uri.path())).await;
    answering.store(false, Ordering::Relaxed);
    match made {
        Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR, "The page cannot be made; the log says more\n"),
        Ok(None) => plain(StatusCode::NOT_FOUND, "There is nothing here\n"),
        Ok(Some(_)) if !is_read => {
            let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "This can only be read: GET, HEAD\n");
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
            response
        }
        Ok(Some(page)) => page.into(),
    }
}

/// Reads what no page needs, within its limits. The error is the status to answer with.
async fn drain(body: Incoming) -> Result<(), StatusCode> {
    if body.size_hint().lower() > BODY_LIMIT as u64 {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    match timeout(BODY_DEADLINE, Limited::new(body, BODY_LIMIT).collect()).await {
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Ok(Err(_)) => Err(StatusCode::BAD_REQUEST),
        Ok(Ok(_)) => Ok(()),
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response<Full<Bytes>> {
    Page::plain(status, text).into()
}

impl From<Page> for Response<Full<Bytes>> {
    fn from(page: Page) -> Self {
        let mut response = Response::new(Full::from(page.text));
        *response.status_mut() = page.status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(page.content_type));
        response
    }
}
