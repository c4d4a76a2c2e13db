//! What is done when headers are not what PS3.5 §7.1 wants: look a little ahead, and take the reading after
//! which the next header makes sense.

use kerma_dictionary::{ByteOrder, Tag, Vr};

use super::{Next, Reader, Step, complete};
use crate::{
    Encoding, Error, WarningKind,
    header::{self, Header, HeaderVr, Syntax, UNDEFINED},
    implicit,
};

/// How far ahead a value may reach for the header behind it to be looked at. More would mean to buffer whatever
/// a wrong length field says.
pub(super) const LOOKAHEAD: usize = 0x1_0000;

/// The encodings by how little else looks like them.
const EXPLICIT_FIRST: [Encoding; 3] =
    [Encoding::ExplicitVrLittleEndian, Encoding::ExplicitVrBigEndian, Encoding::ImplicitVrLittleEndian];

/// Whether a reading makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sense {
    Makes,
    MakesNone,
    /// The value is too long to see what is behind it.
    TooFar,
    /// The input must have so many bytes to say it.
    NeedMore(usize),
}

/// What became of a header without a value representation.
pub(super) enum Repaired {
    Header(Header, Vr, WarningKind),
    NeedMore(usize),
    Hopeless,
}

/// What a data set without a transfer syntax looks like.
pub(crate) enum Guess {
    Encoding(Encoding),
    /// So many bytes are needed to say it.
    NeedMore(usize),
    /// It does not look like a data set.
    Nothing,
}

impl Reader {
    /// The encoding of a data set that begins so.
    pub(crate) fn guess(input: &[u8], ended: bool) -> Guess {
        let mut reader = Reader::new(Encoding::ImplicitVrLittleEndian);
        reader.ended = ended;
        for encoding in EXPLICIT_FIRST {
            match reader.sense_at(Syntax::from(encoding), input, 0) {
                Sense::NeedMore(n) => return Guess::NeedMore(n),
                Sense::Makes => return Guess::Encoding(encoding),
                Sense::MakesNone | Sense::TooFar => {}
            }
        }
        Guess::Nothing
    }

    /// Before the first element: whether the data set has the encoding that its transfer syntax says.
    pub(super) fn sniff(&mut self, input: &mut &[u8]) -> Result<Step, Error> {
        let declared = self.frame.syntax;
        match self.sense_at(declared, input, 0) {
            Sense::NeedMore(n) => return Ok(Step::Found(Next::NeedMore(n))),
            sense if sense == Sense::Makes || (declared.explicit && sense == Sense::TooFar) => {
                self.sniffed = true;
                return Ok(Step::Again);
            }
            _ => {}
        }
        // File Meta Information is little endian before a big-endian data set too.
        if input.starts_with(&[0x02, 0x00]) {
            return self.group_two(input);
        }
        for encoding in EXPLICIT_FIRST {
            let syntax = Syntax::from(encoding);
            match self.sense_at(syntax, input, 0) {
                _ if syntax == declared => {}
                Sense::NeedMore(n) => return Ok(Step::Found(Next::NeedMore(n))),
                Sense::Makes => {
                    self.warn(WarningKind::WrongTransferSyntax(encoding), None)?;
                    self.frame.syntax = syntax;
                    break;
                }
                Sense::MakesNone | Sense::TooFar => {}
            }
        }
        self.sniffed = true;
        Ok(Step::Again)
    }

    /// At the first item of a sequence under VR UN: its elements are implicit (PS3.5 §6.2.2 note 2), but some
    /// senders leave them explicit.
    pub(super) fn sniff_unknown(&mut self, input: &[u8]) -> Result<Step, Error> {
        match self.sense_at(Syntax::IMPLICIT, input, 8) {
            Sense::NeedMore(n) => return Ok(Step::Found(Next::NeedMore(n))),
            Sense::Makes => return Ok(Step::Again),
            Sense::MakesNone | Sense::TooFar => {}
        }
        match self.sense_at(Syntax::EXPLICIT, input, 8) {
            Sense::NeedMore(n) => return Ok(Step::Found(Next::NeedMore(n))),
            Sense::Makes => {
                self.warn(WarningKind::ExplicitVrInUn, None)?;
                self.frame.syntax = Syntax::EXPLICIT;
            }
            Sense::MakesNone | Sense::TooFar => {}
        }
        Ok(Step::Again)
    }

    /// An element of an explicit encoding whose value representation is none: perhaps it was left out, perhaps
    /// it is one that we do not know, with a length of either size.
    pub(super) fn repair_vr(&self, input: &[u8], tag: Tag, bytes: [u8; 2]) -> Repaired {
        if input.len() < 12 && !self.ended {
            return Repaired::NeedMore(12);
        }
        let syntax = self.frame.syntax;
        let after = |n: usize| input.get(n..).unwrap_or_default();
        let length_at = |n: usize| complete(header::u32(syntax.byte_order, after(n)));
        let unknown = HeaderVr::Unknown(bytes);
        let implicit = length_at(4).map(|length| Header { tag, vr: HeaderVr::None, length, size: 8 });
        let short = complete(header::u16(syntax.byte_order, after(6))).map(|length| Header {
            tag,
            vr: unknown,
            length: length.into(),
            size: 8,
        });
        let long = length_at(8).filter(|_| after(6).starts_with(&[0, 0])).map(|length| Header {
            tag,
            vr: unknown,
            length,
            size: 12,
        });
        // A value representation of a later edition has the long form (PS3.5 §7.1.2).
        let candidates = match bytes.iter().all(u8::is_ascii_uppercase) {
            true => [long, short, implicit],
            false => [implicit, short, long],
        };
        let known = implicit::vr(tag).map(|_| implicit::resolve(tag, self.frame.pixels));
        let mut chosen = None;
        for header in candidates.into_iter().flatten() {
            match self.sense(header, syntax, input, 0) {
                Sense::NeedMore(n) => return Repaired::NeedMore(n),
                Sense::MakesNone => {}
                Sense::TooFar => chosen = chosen.or(known.map(|_| header)),
                Sense::Makes => {
                    chosen = Some(header);
                    break;
                }
            }
        }
        match chosen {
            Some(header) if header.vr == HeaderVr::None => {
                let vr = implicit::resolve(tag, self.frame.pixels);
                Repaired::Header(header, vr, WarningKind::ImplicitVrElement)
            }
            Some(header) => Repaired::Header(header, known.unwrap_or(Vr::UN), WarningKind::UnknownVr(bytes)),
            None => Repaired::Hopeless,
        }
    }

    /// Whether an element in this syntax makes sense `at` bytes from here.
    fn sense_at(&self, syntax: Syntax, input: &[u8], at: usize) -> Sense {
        match header::header(syntax, input.get(at..).unwrap_or_default()) {
            Err(_) if self.ended => Sense::MakesNone,
            Err(_) => Sense::NeedMore(if input.len() < at + 8 { at + 8 } else { at + 12 }),
            // The end of an empty item is the same in every syntax.
            Ok((_, header)) if header.tag.group() == 0xFFFE && at > 0 => Sense::Makes,
            Ok((_, header)) if header.tag.group() == 0xFFFE => Sense::MakesNone,
            Ok((_, header)) if matches!(header.vr, HeaderVr::Unknown(_)) => Sense::MakesNone,
            Ok((_, header)) => self.sense(header, syntax, input, at),
        }
    }

    /// Whether something that makes sense stands behind the value of `header`, `at` bytes from here: the end,
    /// a delimiter, or an element of `syntax` with a greater tag.
    fn sense(&self, header: Header, syntax: Syntax, input: &[u8], at: usize) -> Sense {
        let undefined = header.length == UNDEFINED;
        let length = if undefined { 0 } else { usize::try_from(header.length).unwrap_or(usize::MAX) };
        let end = (at + usize::from(header.size)).saturating_add(length);
        let end_offset = self.offset.saturating_add(end as u64);
        if end_offset > self.frame.end {
            return Sense::MakesNone;
        }
        if length > LOOKAHEAD {
            return Sense::TooFar;
        }
        if end_offset == self.frame.end && !undefined {
            return Sense::Makes;
        }
        let next = input.get(end..).unwrap_or_default();
        if next.len() < 8 {
            return match () {
                () if !self.ended => Sense::NeedMore(end + 8),
                () if input.len() == end && !undefined => Sense::Makes,
                () => Sense::MakesNone,
            };
        }
        // Items under UN are little endian, whatever is around them.
        let byte_order = match header.vr {
            HeaderVr::Named(Vr::UN) if undefined => ByteOrder::LittleEndian,
            _ => syntax.byte_order,
        };
        let makes_sense = complete(header::tag(byte_order, next)).is_some_and(|next_tag| {
            if next_tag.group() == 0xFFFE {
                return undefined || at > 0 || !self.outer.is_empty();
            }
            !undefined && next_tag > header.tag && vr_makes_sense(syntax, next_tag, next)
        });
        if makes_sense { Sense::Makes } else { Sense::MakesNone }
    }
}

/// Whether `input` begins like an element of this syntax, or like one that is only known by its tag.
fn vr_makes_sense(syntax: Syntax, tag: Tag, input: &[u8]) -> bool {
    let vr = input.get(4..6).and_then(|vr| vr.first_chunk()).and_then(|vr| Vr::from_bytes(*vr));
    if syntax.explicit { vr.is_some() || implicit::vr(tag).is_some() } else { vr.is_none() }
}
