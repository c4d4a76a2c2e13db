//! Bodies of several parts (RFC 2046 §5.1), as they come: in pieces of any size, and in memory that does not grow with them.

use bytes::{Buf as _, Bytes, BytesMut};
use memchr::memmem::Finder;

use crate::media_type::MediaType;

/// The longest head of a part, in bytes.
const LONGEST_HEAD: usize = 16 << 10;

/// What is found next in a body.
#[derive(Debug, PartialEq)]
pub enum Part {
    /// A part begins, with these headers; their names are in lower case.
    Begin(Vec<(String, String)>),
    /// Bytes of the part.
    Data(Bytes),
    /// The part is over.
    End,
}

/// Why a body is none of several parts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotParts {
    /// It ends before its last boundary.
    #[error("the body ends before its last boundary")]
    CutShort,
    /// Behind a boundary there is something else than the end of the line.
    #[error("there is something behind a boundary in the same line")]
    BehindBoundary,
    /// A part has a head that is too long, or is no head.
    #[error("the head of a part is longer than {LONGEST_HEAD} bytes, or is none")]
    Head,
}

/// Reads a body of several parts.
pub struct Parts {
    /// A line break, two hyphens and the boundary.
    delimiter: Finder<'static>,
    buffer: BytesMut,
    place: Place,
    ended: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Before the first boundary.
    Preamble,
    /// Behind a boundary.
    Boundary,
    /// In the head of a part.
    Head,
    /// In its body.
    Body,
    /// Behind the last boundary.
    Epilogue,
}

impl Parts {
    /// A reader of a body that has this boundary between its parts.
    pub fn new(boundary: &str) -> Parts {
        let delimiter = Finder::new(format!("\r\n--{boundary}").as_bytes()).into_owned();
        // The first boundary has no line break before it, unless there is a preamble.
        Parts { delimiter, buffer: BytesMut::from(&b"\r\n"[..]), place: Place::Preamble, ended: false }
    }

    /// The next bytes of the body.
    pub fn push(&mut self, data: &[u8]) {
        if self.place != Place::Epilogue {
            self.buffer.extend_from_slice(data);
        }
    }

    /// The body is over.
    pub fn end(&mut self) {
        self.ended = true;
    }

    /// What is found next; `None` if there must be more bytes for that, or nothing follows.
    ///
    /// # Errors
    /// If the body is none of several parts.
    pub fn part(&mut self) -> Result<Option<Part>, NotParts> {
        loop {
            let next = match self.place {
                Place::Preamble => self.preamble(),
                Place::Boundary => self.boundary()?,
                Place::Head => return self.head(),
                Place::Body => return self.body(),
                Place::Epilogue => return Ok(None),
            };
            if !next {
                return if self.ended { Err(NotParts::CutShort) } else { Ok(None) };
            }
        }
    }

    fn preamble(&mut self) -> bool {
        match self.delimiter.find(&self.buffer) {
            Some(at) => {
                self.buffer.advance(at + self.delimiter.needle().len());
                self.place = Place::Boundary;
                true
            }
            None => {
                let kept = self.delimiter.needle().len() - 1;
                self.buffer.advance(self.buffer.len().saturating_sub(kept));
                false
            }
        }
    }

    /// Two hyphens behind the last one; else spaces and a line break.
    fn boundary(&mut self) -> Result<bool, NotParts> {
        if self.buffer.starts_with(b"--") {
            self.place = Place::Epilogue;
            self.buffer = BytesMut::new();
            return Ok(true);
        }
        if self.ended && self.buffer.len() < 2 {
            return Ok(false);
        }
        let Some(end) = self.buffer.iter().position(|byte| !matches!(byte, b' ' | b'\t')) else {
            return if self.buffer.len() > LONGEST_HEAD { Err(NotParts::BehindBoundary) } else { Ok(false) };
        };
        match self.buffer.get(end..end + 2) {
            Some(b"\r\n") => {
                // The line break stays: a head without headers is an empty line.
                self.buffer.advance(end);
                self.place = Place::Head;
                Ok(true)
            }
            Some(_) => Err(NotParts::BehindBoundary),
            None if self.buffer.get(end) == Some(&b'\r') || self.buffer.get(end) == Some(&b'-') => Ok(false),
            None => Err(NotParts::BehindBoundary),
        }
    }

    fn head(&mut self) -> Result<Option<Part>, NotParts> {
        let Some(end) = self.buffer.windows(4).position(|window| window == b"\r\n\r\n") else {
            return match () {
                () if self.buffer.len() > LONGEST_HEAD => Err(NotParts::Head),
                () if self.ended => Err(NotParts::CutShort),
                () => Ok(None),
            };
        };
        if end > LONGEST_HEAD {
            return Err(NotParts::Head);
        }
        let head = self.buffer.split_to(end);
        // The line break before an empty body may be that of the boundary behind it.
        self.buffer.advance(4);
        let head = std::str::from_utf8(&head).map_err(|_| NotParts::Head)?;
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in head.split("\r\n").filter(|line| !line.is_empty()) {
            match (line.starts_with([' ', '\t']), headers.last_mut()) {
                (true, Some((_, value))) => {
                    value.push(' ');
                    value.push_str(line.trim());
                }
                _ => {
                    let (name, value) = line.split_once(':').ok_or(NotParts::Head)?;
                    headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
                }
            }
        }
        self.place = Place::Body;
        Ok(Some(Part::Begin(headers)))
    }

    fn body(&mut self) -> Result<Option<Part>, NotParts> {
        let needle = self.delimiter.needle().len();
        match self.delimiter.find(&self.buffer) {
            Some(0) => {
                self.buffer.advance(needle);
                self.place = Place::Boundary;
                Ok(Some(Part::End))
            }
            Some(at) => Ok(Some(Part::Data(self.buffer.split_to(at).freeze()))),
            None if self.ended => Err(NotParts::CutShort),
            None => {
                let sure = self.buffer.len().saturating_sub(needle - 1);
                Ok((sure > 0).then(|| Part::Data(self.buffer.split_to(sure).freeze())))
            }
        }
    }
}

/// The boundary that a `Content-Type` of several parts names (RFC 2046 §5.1.1); `None` if it names none that can be.
pub fn boundary(content_type: &str) -> Option<String> {
    let media_type = MediaType::parse(content_type)?;
    let boundary = media_type.parameter("boundary")?;
    let is_boundary = media_type.main == "multipart"
        && (1..=70).contains(&boundary.len())
        && boundary.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
        && !boundary.ends_with(' ');
    is_boundary.then(|| boundary.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    type Found = Vec<(Vec<(String, String)>, Vec<u8>)>;

    /// The parts of a body that comes in pieces of this size.
    fn parts(body: &[u8], size: usize) -> Result<Found, NotParts> {
        let mut reader = Parts::new("B");
        let mut parts = Found::new();
        let mut pieces = body.chunks(size);
        let mut open = 0;
        loop {
            match reader.part()? {
                Some(Part::Begin(headers)) => {
                    parts.push((headers, Vec::new()));
                    open += 1;
                }
                Some(Part::Data(bytes)) => parts.last_mut().unwrap().1.extend(bytes),
                Some(Part::End) => open -= 1,
                None if reader.ended => break,
                None => match pieces.next() {
                    Some(piece) => reader.push(piece),
                    None => reader.end(),
                },
            }
        }
        assert_eq!(open, 0);
        Ok(parts)
    }

    #[test]
    fn however_it_is_cut_a_body_has_the_same_parts() {
        let body = b"ignored\r\n--B \t\r\nContent-Type: a/b;\r\n c=d\r\nX:y\r\n\r\none\r\n--Not\r\n--B\r\n\r\n\r\n--B\r\n\r\n\r\n\r\n--B--\r\nignored";
        for size in 1..body.len() {
            let parts = parts(body, size).unwrap();
            let headers = vec![("content-type".into(), "a/b; c=d".into()), ("x".into(), "y".into())];
            assert_eq!(parts[0], (headers, b"one\r\n--Not".to_vec()), "{size}");
            assert_eq!(parts[1..], [(vec![], vec![]), (vec![], b"\r\n".to_vec())], "{size}");
        }
    }

    #[test]
    fn a_body_without_a_preamble_begins_with_its_boundary() {
        let found = parts(b"--B\r\nA: b\r\n\r\nx\r\n--B--", 3).unwrap();
        assert_eq!(found, [(vec![("a".into(), "b".into())], b"x".to_vec())]);
        assert_eq!(parts(b"--B--", 2).unwrap(), []);
    }

    #[test]
    fn what_is_no_body_of_parts_is_an_error() {
        for (body, error) in [
            (b"".as_slice(), NotParts::CutShort),
            (b"no boundary", NotParts::CutShort),
            (b"--B", NotParts::CutShort),
            (b"--B\r\n", NotParts::CutShort),
            (b"--B\r\nA: b\r\n\r\nx", NotParts::CutShort),
            (b"--B\r\nA: b\r\n\r\nx\r\n--B", NotParts::CutShort),
            (b"--Bx\r\n", NotParts::BehindBoundary),
            (b"--B\r\nno header\r\n\r\nx\r\n--B--", NotParts::Head),
            (b"--B\r\n\xFF: x\r\n\r\nx\r\n--B--", NotParts::Head),
        ] {
            for size in [1, 3, 100] {
                assert_eq!(parts(body, size).unwrap_err(), error, "{:?}", String::from_utf8_lossy(body));
            }
        }
        let endless = [b"--B\r\nX: ".as_slice(), &[b'x'; 100_000]].concat();
        assert_eq!(parts(&endless, 1000).unwrap_err(), NotParts::Head);
        let spaces = [b"--B".as_slice(), &[b' '; 100_000]].concat();
        assert_eq!(parts(&spaces, 1000).unwrap_err(), NotParts::BehindBoundary);
    }

    #[test]
    fn a_boundary_is_what_a_content_type_names() {
        assert_eq!(
            boundary("multipart/related; type=\"application/dicom\"; boundary=a-b").as_deref(),
            Some("a-b")
        );
        assert_eq!(boundary("multipart/related; boundary=\"a b\"").as_deref(), Some("a b"));
        for none in [
            "multipart/related",
            "a/b; boundary=x",
            "multipart/related; boundary=\"\"",
            "multipart/x; boundary=\"a \"",
        ] {
            assert_eq!(boundary(none), None, "{none}");
        }
        assert_eq!(boundary(&format!("multipart/related; boundary={}", "x".repeat(71))), None);
    }
}
