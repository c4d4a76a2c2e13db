//! Bodies of several parts (RFC 2046 §5.1, RFC 2387), as they are sent.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};

use axum::http::header::HeaderValue;

use crate::Problem;
use crate::body::Piece;
use crate::failure::Failure;
use crate::media_type::MediaType;

/// The frame around the parts of a body.
#[derive(Clone, Debug)]
pub(crate) struct Multipart {
    boundary: String,
    part: String,
}

impl Multipart {
    /// Of parts of this media type.
    pub(crate) fn of(part: &str) -> Multipart {
        // Nobody can put it into a part who does not know it.
        let random = |number: u64| {
            let mut hasher = RandomState::new().build_hasher();
            hasher.write_u64(number);
            hasher.finish()
        };
        Multipart { boundary: format!("kerma-{:016x}{:016x}", random(1), random(2)), part: part.to_owned() }
    }

    /// The media type of the whole.
    pub(crate) fn content_type(&self) -> Result<HeaderValue, Problem> {
        let Multipart { boundary, part } = self;
        HeaderValue::from_str(&format!("multipart/related; type=\"{part}\"; boundary={boundary}"))
            .map_err(|error| Problem::internal(&error))
    }

    /// What stands in front of a part with these headers.
    pub(crate) fn head(&self, headers: &[(&str, &str)]) -> Piece {
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        Piece::text(format!("\r\n--{}\r\n{headers}\r\n", self.boundary))
    }

    /// The parts, each with its own pieces, and what stands behind the last.
    pub(crate) fn pieces(
        self,
        parts: impl Iterator<Item = Result<Vec<Piece>, Failure>> + Send,
    ) -> impl Iterator<Item = Result<Piece, Failure>> + Send {
        let end = Piece::text(format!("\r\n--{}--\r\n", self.boundary));
        let pieces = parts.flat_map(|part| match part {
            Ok(pieces) => pieces.into_iter().map(Ok).collect::<Vec<_>>(),
            Err(failure) => vec![Err(failure)],
        });
        pieces.chain(std::iter::once(Ok(end)))
    }
}

/// A text that nobody can have put into a name or a value who did not see it.
pub(crate) fn random_token() -> String {
    Multipart::of("").boundary
}

/// `multipart/related` of parts of this media type.
pub(crate) fn related(part: &MediaType) -> MediaType {
    let parameters = vec![("type".to_owned(), format!("{}/{}", part.main, part.sub))];
    MediaType { main: "multipart".into(), sub: "related".into(), parameters }
}
