//! One operation: attempts, until one is answered for good or the time is up.

use std::io;
use std::time::{Duration, Instant};

use rusty_s3::Method;
use ureq::http::{self, HeaderMap, StatusCode};
use ureq::{Body, Timeout};

use super::backoff::pause;
use super::client::Inner;
use super::error::Error;
use super::observed::{Operation, Outcome};
use super::request::Request;
use super::xml::Element;

/// More than a page of a list has.
const LONGEST_ANSWER: u64 = 16 * 1024 * 1024;
/// More than an error has.
const LONGEST_ERROR: u64 = 64 * 1024;

/// What the store answered with success.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    /// Nothing, if the request [streams](Request::streams).
    pub(super) bytes: Vec<u8>,
    /// What is still to be read, if it does.
    pub(super) body: Option<Body>,
}

/// The operation was not answered with success.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) error: Error,
    /// An attempt was not answered, or by an error of the store: it may have been carried out.
    pub(super) maybe_done: bool,
}

/// Why an attempt was not what was wanted.
enum Fault {
    /// There was no answer, or none to the end.
    Lost(String),
    /// There was no connection, so that nothing was sent.
    NotSent(String),
    /// There was no connection, and there will be none: the peer is not who it should be, say.
    NoPeer(String),
    /// There is nothing to send.
    Local(Error),
    Answered {
        status: u16,
        code: String,
        message: String,
    },
}

impl Answer {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl Failure {
    /// The HTTP status, if the store refused.
    pub(super) fn status(&self) -> Option<u16> {
        match self.error {
            Error::Refused { status, .. } => Some(status),
            _ => None,
        }
    }

    /// The code of S3, if the store refused.
    pub(super) fn code(&self) -> &str {
        match &self.error {
            Error::Refused { code, .. } => code,
            _ => "",
        }
    }

    /// The store says that it does not have such a thing as what was asked.
    pub(super) fn is_not_implemented(&self) -> bool {
        self.status() == Some(501) || self.code() == "NotImplemented"
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Error {
        failure.error
    }
}

impl Inner {
    /// Asks, and asks again after what passes.
    pub(super) fn call(&self, request: &Request<'_>) -> Result<Answer, Failure> {
        let start = Instant::now();
        let mebibytes = (request.body.len() / (1024 * 1024)) as u64;
        let deadline = start + self.settings.deadline + Duration::from_secs(mebibytes);
        let mut maybe_done = false;
        let mut renewed = false;
        let mut attempts = 0;
        loop {
            attempts += 1;
            let fault = match self.attempt(request, deadline, attempts > 1) {
                Ok(answer) => return Ok(answer),
                Err(fault) => fault,
            };
            let again = match &fault {
                Fault::Lost(_) => {
                    maybe_done = true;
                    true
                }
                Fault::NotSent(_) => true,
                Fault::NoPeer(_) | Fault::Local(_) => false,
                Fault::Answered { code, .. } if !renewed && is_about_credentials(code) => {
                    renewed = true;
                    self.renew_credentials()
                }
                Fault::Answered { status, code, .. } => {
                    maybe_done |= *status >= 500 && *status != 501;
                    passes(*status, code)
                }
            };
            let pause = pause(attempts);
            if !again || attempts >= self.settings.attempts || Instant::now() + pause >= deadline {
                let error = fault.into_error(request, attempts, start.elapsed());
                return Err(Failure { error, maybe_done });
            }
            log::debug!("object store: {} {}: attempt {attempts}: {fault}", request.operation, request.name);
            std::thread::sleep(pause);
        }
    }

    fn attempt(&self, request: &Request<'_>, deadline: Instant, is_retry: bool) -> Result<Answer, Fault> {
        let credentials = self.credentials.credentials().map_err(Fault::Local)?;
        let url = request.signed(&self.bucket, &credentials).map_err(Fault::Local)?;
        let start = Instant::now();
        let answer = self.send(request, &url, deadline);
        let outcome = match &answer {
            Ok(_) => Outcome::Done,
            Err(Fault::Answered { status: 404, .. }) => Outcome::Absent,
            Err(Fault::Answered { status: 429 | 500.., .. }) => Outcome::Busy,
            Err(Fault::Answered { .. }) => Outcome::Refused,
            Err(_) => Outcome::Lost,
        };
        self.counters.count(request.operation, outcome, is_retry, start.elapsed());
        answer
    }

    fn send(&self, request: &Request<'_>, url: &str, deadline: Instant) -> Result<Answer, Fault> {
        let left = deadline.saturating_duration_since(Instant::now());
        let mut builder = http::Request::builder().method(request.method.to_str()).uri(url);
        for (name, value) in &request.headers {
            builder = builder.header(*name, value);
        }
        let has_body = matches!(request.method, Method::Put | Method::Post);
        let time = (!request.streams).then_some(left);
        let response = match has_body {
            true => builder.body(request.body).map_err(ureq::Error::from).and_then(|request| {
                self.agent.run(self.agent.configure_request(request).timeout_per_call(time).build())
            }),
            false => builder.body(()).map_err(ureq::Error::from).and_then(|request| {
                self.agent.run(self.agent.configure_request(request).timeout_per_call(time).build())
            }),
        };
        let (head, body) = response.map_err(lost)?.into_parts();
        let read = |body: Body, limit| body.into_with_config().limit(limit).read_to_vec().map_err(lost);
        let status = head.status.as_u16();
        if !head.status.is_success() {
            let bytes = if request.method == Method::Head { Vec::new() } else { read(body, LONGEST_ERROR)? };
            return Err(refused(head.status, &head.headers, &bytes));
        }
        if request.streams {
            return Ok(Answer { status, headers: head.headers, bytes: Vec::new(), body: Some(body) });
        }
        let bytes = read(body, LONGEST_ANSWER)?;
        if request.operation == Operation::CompleteMultipartUpload {
            // the head of this answer comes before the store knows how it ends
            let root = Element::parse(&bytes).map_err(Fault::Lost)?;
            if root.name == "Error" {
                let (code, message) = (root.text("Code").to_owned(), root.text("Message").to_owned());
                let status = if code == "PreconditionFailed" { 412 } else { 500 };
                return Err(Fault::Answered { status, code, message });
            }
        }
        Ok(Answer { status, headers: head.headers, bytes, body: None })
    }
}

/// What the HTTP client says, which is about the connection and has nothing of the URL in it.
fn lost(error: ureq::Error) -> Fault {
    use io::ErrorKind::{ConnectionRefused, HostUnreachable, NetworkUnreachable};
    match error {
        // those that have a URL
        ureq::Error::BadUri(_) | ureq::Error::RequireHttpsOnly(_) => Fault::NoPeer("no URL".into()),
        ureq::Error::Timeout(timeout @ (Timeout::Resolve | Timeout::Connect)) => {
            Fault::NotSent(format!("no connection in time ({timeout})"))
        }
        ureq::Error::Timeout(timeout) => Fault::Lost(format!("no answer in time ({timeout})")),
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => Fault::NotSent(error.to_string()),
        ureq::Error::Io(error) => match error.kind() {
            ConnectionRefused | HostUnreachable | NetworkUnreachable => Fault::NotSent(error.to_string()),
            _ if error.get_ref().is_some_and(|error| is_about_certificate(error)) => {
                Fault::NoPeer(error.to_string())
            }
            _ => Fault::Lost(error.to_string()),
        },
        ureq::Error::Rustls(error) if is_about_certificate(&error) => Fault::NoPeer(error.to_string()),
        error => Fault::Lost(error.to_string()),
    }
}

/// Who answers is not who was to be asked, or nobody trusted says so.
fn is_about_certificate(error: &(dyn std::error::Error + 'static)) -> bool {
    matches!(error.downcast_ref(), Some(rustls::Error::InvalidCertificate(_)))
}

fn refused(status: StatusCode, headers: &HeaderMap, bytes: &[u8]) -> Fault {
    let root = Element::parse(bytes).unwrap_or_default();
    let mut code = root.text("Code").to_owned();
    let mut message = root.text("Message").to_owned();
    if code.is_empty() {
        code = status.canonical_reason().unwrap_or_default().to_owned();
    }
    if let Some(region) = headers.get("x-amz-bucket-region").and_then(|region| region.to_str().ok())
        && status.is_redirection()
    {
        message.push_str(&format!(" (the bucket is in region {region})"));
    }
    Fault::Answered { status: status.as_u16(), code, message: without_secrets(&message) }
}

/// A store that complains of a signature may repeat it.
fn without_secrets(message: &str) -> String {
    let has_secret = ["Signature=", "X-Amz-Security-Token", "x-amz-security-token"];
    match has_secret.iter().any(|word| message.contains(word)) {
        true => "(a message that repeats the signature)".into(),
        false => message.chars().filter(|c| !c.is_control()).take(500).collect(),
    }
}

/// The same request may be answered otherwise a little later.
fn passes(status: u16, code: &str) -> bool {
    const CODES: [&str; 7] = [
        "SlowDown",
        "RequestTimeout",
        "InternalError",
        "ServiceUnavailable",
        "OperationAborted",
        "ConditionalRequestConflict",
        // the bytes are good here: they were damaged on their way
        "BadDigest",
    ];
    matches!(status, 408 | 429 | 500 | 502..=599) || CODES.contains(&code)
}

/// The credentials were good once, or others may be.
fn is_about_credentials(code: &str) -> bool {
    matches!(
        code,
        "ExpiredToken"
            | "ExpiredTokenException"
            | "InvalidToken"
            | "InvalidAccessKeyId"
            | "TokenRefreshRequired"
    )
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Fault::Lost(why) | Fault::NotSent(why) | Fault::NoPeer(why) => f.write_str(why),
            Fault::Local(error) => error.fmt(f),
            Fault::Answered { status, code, message } => write!(f, "{status} {code}: {message}"),
        }
    }
}

impl Fault {
    fn into_error(self, request: &Request<'_>, attempts: u32, took: Duration) -> Error {
        let (operation, name) = (request.operation, request.name.to_owned());
        match self {
            Fault::Local(error) => error,
            Fault::NoPeer(why) => Error::NoPeer { operation, name, why },
            Fault::Lost(why) | Fault::NotSent(why) => {
                Error::NoAnswer { operation, name, why, attempts, took }
            }
            Fault::Answered { status, code, message } => {
                Error::Refused { operation, name, status, code, message, attempts }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes_is_attempted_again_and_nothing_else() {
        for (status, code) in [
            (500, "InternalError"),
            (503, "SlowDown"),
            (429, ""),
            (400, "RequestTimeout"),
            (400, "BadDigest"),
        ] {
            assert!(passes(status, code), "{status} {code}");
        }
        for (status, code) in
            [(403, "AccessDenied"), (404, "NoSuchKey"), (412, "PreconditionFailed"), (501, "NotImplemented")]
        {
            assert!(!passes(status, code), "{status} {code}");
        }
    }

    #[test]
    fn what_was_not_sent_was_not_done_and_a_peer_that_is_not_trusted_is_asked_once() {
        let of = |kind: io::ErrorKind| lost(ureq::Error::Io(kind.into()));
        assert!(matches!(of(io::ErrorKind::ConnectionRefused), Fault::NotSent(_)));
        assert!(matches!(of(io::ErrorKind::ConnectionReset), Fault::Lost(_)));
        assert!(matches!(of(io::ErrorKind::InvalidData), Fault::Lost(_)));
        let not_trusted = rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer);
        let not_trusted = io::Error::new(io::ErrorKind::InvalidData, not_trusted);
        assert!(matches!(lost(ureq::Error::Io(not_trusted)), Fault::NoPeer(_)));
        assert!(matches!(lost(ureq::Error::Timeout(Timeout::Connect)), Fault::NotSent(_)));
        assert!(matches!(lost(ureq::Error::Timeout(Timeout::RecvResponse)), Fault::Lost(_)));
        let url = "https://host/key?X-Amz-Signature=abcdef".to_owned();
        assert!(!lost(ureq::Error::BadUri(url)).to_string().contains("abcdef"));
    }

    #[test]
    fn an_error_does_not_repeat_a_signature_that_the_store_repeats() {
        let body =
            b"<Error><Code>SignatureDoesNotMatch</Code><Message>got X-Amz-Signature=abcdef</Message></Error>";
        let Fault::Answered { status, code, message } =
            refused(StatusCode::FORBIDDEN, &HeaderMap::new(), body)
        else {
            panic!()
        };
        assert_eq!((status, code.as_str()), (403, "SignatureDoesNotMatch"));
        assert!(!message.contains("abcdef"), "{message}");
    }

    #[test]
    fn a_bucket_elsewhere_is_said_to_be_there() {
        let mut headers = HeaderMap::new();
        headers.insert("x-amz-bucket-region", "eu-west-1".parse().unwrap());
        let fault = refused(StatusCode::MOVED_PERMANENTLY, &headers, b"");
        assert!(fault.to_string().contains("eu-west-1"), "{fault}");
    }
}
