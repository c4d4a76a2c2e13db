//! Bodies that are read as they come.

use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::StatusCode;
use bytes::Bytes;
use tokio::time::timeout;

use crate::Problem;

/// So much is gathered of a body before it is written.
const GATHERED: usize = 256 << 10;

/// How long a body may pause.
const PAUSE: Duration = Duration::from_secs(30);

/// A body, in pieces that are worth to be written.
pub(crate) struct Arriving {
    body: BodyDataStream,
    /// What did not go with the piece before.
    next: Option<Bytes>,
}

impl Arriving {
    pub(crate) fn new(body: Body) -> Arriving {
        Arriving { body: body.into_data_stream(), next: None }
    }

    /// The whole body, of so many bytes at most.
    pub(crate) async fn whole(mut self, most: usize) -> Result<Vec<u8>, Problem> {
        let mut whole = Vec::new();
        while let Some(bytes) = self.frame().await? {
            if whole.len() + bytes.len() > most {
                let why = format!("the body has more than {most} bytes");
                return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, why));
            }
            whole.extend_from_slice(&bytes);
        }
        Ok(whole)
    }

    pub(crate) async fn gather(&mut self) -> Result<Option<Bytes>, Problem> {
        let mut gathered = Vec::new();
        while gathered.len() < GATHERED {
            let next = match self.next.take() {
                Some(next) => Some(next),
                None => self.frame().await?,
            };
            match next {
                Some(bytes) if gathered.is_empty() && bytes.len() >= GATHERED => return Ok(Some(bytes)),
                Some(bytes) => gathered.extend_from_slice(&bytes),
                None => break,
            }
        }
        Ok((!gathered.is_empty()).then(|| gathered.into()))
    }

    async fn frame(&mut self) -> Result<Option<Bytes>, Problem> {
        use std::future::poll_fn;
        use std::pin::Pin;

        let body = &mut self.body;
        let frame = poll_fn(|context| futures_core::Stream::poll_next(Pin::new(&mut *body), context));
        match timeout(PAUSE, frame).await {
            Err(_) => Err(Problem::new(StatusCode::REQUEST_TIMEOUT, "the body pauses for too long")),
            Ok(None) => Ok(None),
            Ok(Some(Ok(bytes))) => Ok(Some(bytes)),
            Ok(Some(Err(error))) => Err(Problem::bad_request(format!("the body cannot be read: {error}"))),
        }
    }
}
