//! The sockets: a listener on a runtime of its own, with bounds on what strangers may do.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use axum::Router;
use axum::http::header::{CONNECTION, HeaderMap, HeaderValue, TRANSFER_ENCODING};
use axum::response::IntoResponse as _;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use rustls::ServerConfig;
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use crate::Problem;
use crate::connection::Connection;
use crate::peers::{Addresses, Entered};
use crate::timed::Timed;

/// What strangers may do at most.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Connections at a time. 256 unless changed; one more waits to be accepted.
    pub connections: usize,
    /// From the connection, or the response before, to the end of a request's head. 10 s unless changed.
    pub head_time: Duration,
    /// The longest head, in bytes. 32 KiB unless changed.
    pub head: usize,
    /// Connections of an address at a time; one more is closed. 64 unless changed.
    pub connections_per_address: usize,
    /// Requests that an address makes in a second; more are told to come again (429). Any number unless changed.
    pub requests_per_second: Option<u32>,
    /// How long a peer may take nothing of what is sent to it. 60 s unless changed.
    pub write_time: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 256,
            head_time: Duration::from_secs(10),
            head: 32 << 10,
            connections_per_address: 64,
            requests_per_second: None,
            write_time: Duration::from_secs(60),
        }
    }
}

/// Serves a router.
pub struct Server {
    router: Router,
    limits: Limits,
    tls: Option<Arc<dyn Fn() -> Arc<ServerConfig> + Send + Sync>>,
    workers: usize,
}

impl Server {
    /// Without TLS.
    pub fn new(router: Router) -> Server {
        Server { router, limits: Limits::default(), tls: None, workers: 2 }
    }

    /// With these limits.
    #[must_use]
    pub fn limits(self, limits: Limits) -> Server {
        Server { limits, ..self }
    }

    /// With TLS, by what this gives for each connection.
    #[must_use]
    pub fn tls(self, config: impl Fn() -> Arc<ServerConfig> + Send + Sync + 'static) -> Server {
        Server { tls: Some(Arc::new(config)), ..self }
    }

    /// Listens at this address on threads of its own, until the process ends. Where it listens: the port that was chosen, if
    /// it was to be any.
    ///
    /// # Errors
    /// The address cannot be listened on; there are no threads.
    pub fn serve(self, address: SocketAddr) -> io::Result<SocketAddr> {
        let listener = TcpListener::bind(address)?;
        let address = listener.local_addr()?;
        listener.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(self.workers)
            .thread_name("http")
            .enable_io()
            .enable_time()
            .build()?;
        let listener = {
            let _entered = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        thread::Builder::new().name("http".into()).spawn(move || runtime.block_on(self.accept(listener)))?;
        Ok(address)
    }

    async fn accept(self, listener: tokio::net::TcpListener) {
        let server = Arc::new(self);
        let places = Arc::new(Semaphore::new(server.limits.connections));
        let addresses = Arc::new(Addresses::default());
        loop {
            let Ok(place) = places.clone().acquire_owned().await else { return };
            match listener.accept().await {
                Ok((stream, peer)) => {
                    let most = server.limits.connections_per_address;
                    match addresses.enter(peer.ip(), most) {
                        Some(entered) => {
                            drop(tokio::spawn(server.clone().connection(stream, peer, (place, entered))))
                        }
                        None => log::debug!("HTTP: {peer}: has as many connections as it may"),
                    }
                }
                // Out of descriptors, most likely: some will be closed.
                Err(error) => {
                    log::warn!("HTTP: accepting a connection: {error}");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
    }

    async fn connection(
        self: Arc<Self>,
        stream: TcpStream,
        peer: SocketAddr,
        (_place, entered): (OwnedSemaphorePermit, Entered),
    ) {
        let _ = stream.set_nodelay(true);
        let port = stream.local_addr().map_or(0, |own| own.port());
        let stream = Timed::new(stream, self.limits.write_time);
        let connection =
            |is_secured, certificate| Connection { address: peer, port, is_secured, certificate };
        let ended = match &self.tls {
            None => self.http(TokioIo::new(stream), connection(false, None), &entered).await,
            Some(config) => {
                let handshake = TlsAcceptor::from(config()).accept(stream);
                match timeout(self.limits.head_time, handshake).await {
                    Ok(Ok(stream)) => {
                        let shown = stream.get_ref().1.peer_certificates().and_then(|shown| shown.first());
                        let certificate = shown.map(|certificate| Arc::from(certificate.as_ref()));
                        self.http(TokioIo::new(stream), connection(true, certificate), &entered).await
                    }
                    Ok(Err(error)) => return log::debug!("HTTP: {peer}: TLS: {error}"),
                    Err(_) => return log::debug!("HTTP: {peer}: TLS: no handshake in time"),
                }
            }
        };
        if let Err(error) = ended {
            log::debug!("HTTP: {peer}: {error}");
        }
    }

    async fn http<S>(&self, stream: S, connection: Connection, entered: &Entered) -> hyper::Result<()>
    where
        S: hyper::rt::Read + hyper::rt::Write + Unpin + Send + 'static,
    {
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new())
            .header_read_timeout(self.limits.head_time)
            .max_buf_size(self.limits.head)
            // Whoever says that there is no more to come, as `nc -N` does, is answered all the same.
            .half_close(true);
        let (router, rate) = (TowerToHyperService::new(self.router.clone()), self.limits.requests_per_second);
        let service = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
            let is_in_time = rate.is_none_or(|rate| entered.may_ask(rate));
            let is_coded = is_coded_unusually(request.headers());
            request.extensions_mut().insert(connection.clone());
            let answer = (is_in_time && !is_coded).then(|| router.call(request));
            async move {
                match answer {
                    Some(answer) => answer.await,
                    None if is_coded => Ok(coded_unusually()),
                    None => Ok(too_many()),
                }
            }
        });
        http.serve_connection(stream, service).with_upgrades().await
    }
}

/// Whether a body comes in another coding than chunks, or in more than one (RFC 9112 §6.1). A proxy in front may see another end of
/// it than is seen here, and pass on in it what is a request for us.
fn is_coded_unusually(headers: &HeaderMap) -> bool {
    let mut codings = headers.get_all(TRANSFER_ENCODING).iter();
    let is_chunked = |coding: &HeaderValue| coding.as_bytes().trim_ascii().eq_ignore_ascii_case(b"chunked");
    codings.next().is_some_and(|coding| !is_chunked(coding)) || codings.next().is_some()
}

/// The answer to that. The connection ends, since nobody knows where the next request begins.
fn coded_unusually() -> axum::response::Response {
    Problem::bad_request("a body comes in chunks, or with its length; there is no other Transfer-Encoding")
        .header(CONNECTION, HeaderValue::from_static("close"))
        .into_response()
}

/// A request more than an address may make.
fn too_many() -> axum::response::Response {
    Problem::new(axum::http::StatusCode::TOO_MANY_REQUESTS, "there are more requests a second than may be")
        .header(axum::http::header::RETRY_AFTER, axum::http::HeaderValue::from_static("1"))
        .into_response()
}
