//! Bodies that are made while they are sent: of pieces that are at hand, and of what is read.
//!
//! A piece of the body is made on a thread that may block, one ahead of what the peer has taken. A peer that does not read
//! keeps no thread.

use std::collections::VecDeque;
use std::io::Read;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use hyper::body::{Frame, SizeHint};
use kerma_service::Source;
use tokio::task::JoinHandle;

use crate::failure::Failure;

/// How much of a body is made at a time.
const CHUNK: usize = 256 << 10;

/// A part of a body.
pub(crate) enum Piece {
    /// What is at hand.
    Bytes(Bytes),
    /// What is read.
    Read(Box<dyn Read + Send>),
    /// What is encoded.
    Source(Box<dyn Source>),
}

impl Piece {
    pub(crate) fn text(text: impl Into<String>) -> Piece {
        Piece::Bytes(Bytes::from(text.into()))
    }
}

/// A body of these pieces, which has so many bytes if that is known. When one of them fails, the connection is closed in the
/// middle of the body, so that nobody takes it for whole.
pub(crate) fn of_pieces(
    pieces: impl Iterator<Item = Result<Piece, Failure>> + Send + 'static,
    length: Option<u64>,
) -> Body {
    let making = Making { pieces: Box::new(pieces), begun: VecDeque::new() };
    Body::new(Made { state: State::Idle(making), length })
}

/// What is still to be made.
struct Making {
    pieces: Box<dyn Iterator<Item = Result<Piece, Failure>> + Send>,
    /// The piece that is being sent.
    begun: VecDeque<Piece>,
}

impl Making {
    /// The next chunk: of small pieces as many as go into it.
    fn next(&mut self) -> Result<Option<Bytes>, Failure> {
        let mut chunk: Vec<u8> = Vec::new();
        while chunk.len() < CHUNK {
            let Some(piece) = self.begun.front_mut() else {
                match self.pieces.next().transpose()? {
                    Some(piece) => self.begun.push_back(piece),
                    None => break,
                }
                continue;
            };
            match piece {
                Piece::Bytes(bytes) if chunk.is_empty() && bytes.len() >= CHUNK => {
                    let bytes = std::mem::take(bytes);
                    self.begun.pop_front();
                    return Ok(Some(bytes));
                }
                Piece::Bytes(bytes) => {
                    chunk.extend_from_slice(bytes);
                    self.begun.pop_front();
                }
                Piece::Read(read) => {
                    let room = CHUNK - chunk.len();
                    chunk.reserve(room);
                    let taken =
                        read.by_ref().take(room as u64).read_to_end(&mut chunk).map_err(Failure::of)?;
                    if taken < room {
                        self.begun.pop_front();
                    }
                }
                Piece::Source(source) => match source.next(1).map_err(Failure)? {
                    Some(bytes) if chunk.is_empty() && bytes.len() >= CHUNK / 4 => return Ok(Some(bytes)),
                    Some(bytes) => chunk.extend_from_slice(&bytes),
                    None => drop(self.begun.pop_front()),
                },
            }
        }
        Ok((!chunk.is_empty()).then(|| chunk.into()))
    }
}

type Step = (Making, Result<Option<Bytes>, Failure>);

enum State {
    Idle(Making),
    Working(JoinHandle<Step>),
    Over,
}

struct Made {
    state: State,
    length: Option<u64>,
}

impl Made {
    fn work(mut making: Making) -> State {
        State::Working(tokio::task::spawn_blocking(move || {
            let made = making.next();
            (making, made)
        }))
    }
}

impl hyper::body::Body for Made {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Over) {
                State::Over => return Poll::Ready(None),
                State::Idle(making) => self.state = Made::work(making),
                State::Working(mut working) => match Pin::new(&mut working).poll(context) {
                    Poll::Pending => {
                        self.state = State::Working(working);
                        return Poll::Pending;
                    }
                    Poll::Ready(Ok((making, Ok(Some(bytes))))) => {
                        self.state = Made::work(making);
                        return Poll::Ready(Some(Ok(Frame::data(bytes))));
                    }
                    Poll::Ready(Ok((_, Ok(None)))) => return Poll::Ready(None),
                    Poll::Ready(Ok((_, Err(failure)))) => {
                        log::error!("HTTP: a response breaks off: {failure}");
                        return Poll::Ready(Some(Err(failure)));
                    }
                    Poll::Ready(Err(error)) => return Poll::Ready(Some(Err(Failure::of(error)))),
                },
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.state, State::Over)
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
