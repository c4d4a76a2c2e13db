//! The tables of PS3.5 §7 as parsers: the header before each value.

use kerma_dictionary::{ByteOrder, Tag, Vr};
use nom::{Err, IResult, Needed};

/// The length field that says "undefined" (PS3.5 §7.1.1).
pub(crate) const UNDEFINED: u32 = 0xFFFF_FFFF;

/// What the parsers give; the only error is that there is not enough input.
pub(crate) type Parsed<'a, T> = IResult<&'a [u8], T, ()>;

/// How the elements of a data set or item are encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Syntax {
    pub(crate) explicit: bool,
    pub(crate) byte_order: ByteOrder,
}

impl Syntax {
    /// Implicit VR Little Endian.
    pub(crate) const IMPLICIT: Syntax = Syntax { explicit: false, byte_order: ByteOrder::LittleEndian };
    /// Explicit VR Little Endian.
    pub(crate) const EXPLICIT: Syntax = Syntax { explicit: true, byte_order: ByteOrder::LittleEndian };
}

impl From<crate::Encoding> for Syntax {
    fn from(encoding: crate::Encoding) -> Syntax {
        Syntax {
            explicit: encoding.vr_encoding() == kerma_dictionary::VrEncoding::Explicit,
            byte_order: encoding.byte_order(),
        }
    }
}

/// Everything before the value of an element, an item or a delimiter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) tag: Tag,
    pub(crate) vr: HeaderVr,
    /// The length field as it stands there, [`UNDEFINED`] included.
    pub(crate) length: u32,
    /// How many bytes the header takes: 8 or 12.
    pub(crate) size: u8,
}

/// How the header of an element is laid out (PS3.5 §7.1.2, §7.1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeaderForm {
    /// Table 7.1-3: the value representation is not there.
    Implicit,
    /// Table 7.1-2: a length of 16 bits.
    Short,
    /// Table 7.1-1: a length of 32 bits.
    Long,
}

impl HeaderForm {
    /// That of a header of so many bytes.
    #[inline(always)]
    pub(crate) const fn of(is_explicit: bool, size: u8) -> HeaderForm {
        match (is_explicit, size) {
            (false, _) => HeaderForm::Implicit,
            (true, 8) => HeaderForm::Short,
            (true, _) => HeaderForm::Long,
        }
    }

    /// How many bytes it has.
    #[inline(always)]
    pub(crate) const fn size(self) -> usize {
        match self {
            HeaderForm::Implicit | HeaderForm::Short => 8,
            HeaderForm::Long => 12,
        }
    }
}

/// What a header says about the value representation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeaderVr {
    /// Named, with its reserved bytes, if it has any, zero.
    Named(Vr),
    /// Named, but with reserved bytes that are not zero.
    NamedUnclean(Vr),
    /// Two bytes that name none. The length is meaningless then.
    Unknown([u8; 2]),
    /// Not there: implicit, or an item.
    None,
}

/// Any header of a data set in this syntax.
#[inline(always)]
pub(crate) fn header(syntax: Syntax, input: &[u8]) -> Parsed<'_, Header> {
    if syntax.explicit { explicit_vr(syntax.byte_order, input) } else { implicit_vr(input) }
}

/// Tables 7.1-1 and 7.1-2: an element with explicit VR; items and delimiters have none (§7.5).
#[inline(always)]
fn explicit_vr(byte_order: ByteOrder, input: &[u8]) -> Parsed<'_, Header> {
    let (rest, tag) = tag(byte_order, input)?;
    if tag.group() == 0xFFFE {
        return item(byte_order, input);
    }
    let (rest, vr) = array::<2>(rest)?;
    match Vr::from_bytes(vr) {
        Some(vr) if vr.has_long_length() => long_form(byte_order, tag, vr, rest),
        Some(vr) => short_form(byte_order, tag, vr, rest),
        None => {
            let (rest, _) = array::<2>(rest)?;
            Ok((rest, Header { tag, vr: HeaderVr::Unknown(vr), length: 0, size: 8 }))
        }
    }
}

/// The rest of Table 7.1-1: two reserved bytes and a 32-bit length.
#[inline(always)]
fn long_form(byte_order: ByteOrder, tag: Tag, vr: Vr, input: &[u8]) -> Parsed<'_, Header> {
    let (rest, reserved) = array::<2>(input)?;
    let (rest, length) = u32(byte_order, rest)?;
    let vr = if reserved == [0, 0] { HeaderVr::Named(vr) } else { HeaderVr::NamedUnclean(vr) };
    Ok((rest, Header { tag, vr, length, size: 12 }))
}

/// The rest of Table 7.1-2: a 16-bit length.
#[inline(always)]
fn short_form(byte_order: ByteOrder, tag: Tag, vr: Vr, input: &[u8]) -> Parsed<'_, Header> {
    let (rest, length) = u16(byte_order, input)?;
    Ok((rest, Header { tag, vr: HeaderVr::Named(vr), length: u32::from(length), size: 8 }))
}

/// Table 7.1-3: an element with implicit VR, little endian.
#[inline(always)]
fn implicit_vr(input: &[u8]) -> Parsed<'_, Header> {
    item(ByteOrder::LittleEndian, input)
}

/// Tables 7.5-1 to 7.5-3: an item or a delimiter, whatever the encoding of the elements.
#[inline(always)]
pub(crate) fn item(byte_order: ByteOrder, input: &[u8]) -> Parsed<'_, Header> {
    let (rest, tag) = tag(byte_order, input)?;
    let (rest, length) = u32(byte_order, rest)?;
    Ok((rest, Header { tag, vr: HeaderVr::None, length, size: 8 }))
}

/// The tag and the length of a header that is known to have this form: without a look at the rest of it. Of an implicit one
/// the byte order is little endian.
#[inline(always)]
pub(crate) fn of_form(form: HeaderForm, byte_order: ByteOrder, input: &[u8]) -> Option<(Tag, u32)> {
    let (start, rest) = input.split_first_chunk::<8>()?;
    let word = u64::from_le_bytes(*start);
    let (tag, length) = match byte_order {
        ByteOrder::BigEndian => ((word as u32).swap_bytes(), ((word >> 48) as u16).swap_bytes().into()),
        // Group and element number are two numbers.
        ByteOrder::LittleEndian => ((word as u32).rotate_left(16), (word >> 48) as u32),
    };
    let length = match form {
        HeaderForm::Implicit => (word >> 32) as u32,
        HeaderForm::Short => length,
        HeaderForm::Long => u32(byte_order, rest).ok()?.1,
    };
    Some((Tag::from_u32(tag), length))
}

/// A tag: group, then element number (PS3.5 §7.1.1).
#[inline(always)]
pub(crate) fn tag(byte_order: ByteOrder, input: &[u8]) -> Parsed<'_, Tag> {
    let (rest, group) = u16(byte_order, input)?;
    let (rest, element) = u16(byte_order, rest)?;
    Ok((rest, Tag::new(group, element)))
}

#[inline(always)]
pub(crate) fn u16(byte_order: ByteOrder, input: &[u8]) -> Parsed<'_, u16> {
    let (rest, bytes) = array::<2>(input)?;
    Ok((
        rest,
        if byte_order == ByteOrder::BigEndian {
            u16::from_be_bytes(bytes)
        } else {
            u16::from_le_bytes(bytes)
        },
    ))
}

#[inline(always)]
pub(crate) fn u32(byte_order: ByteOrder, input: &[u8]) -> Parsed<'_, u32> {
    let (rest, bytes) = array::<4>(input)?;
    Ok((
        rest,
        if byte_order == ByteOrder::BigEndian {
            u32::from_be_bytes(bytes)
        } else {
            u32::from_le_bytes(bytes)
        },
    ))
}

#[inline(always)]
fn array<const N: usize>(input: &[u8]) -> Parsed<'_, [u8; N]> {
    match input.split_first_chunk::<N>() {
        Some((bytes, rest)) => Ok((rest, *bytes)),
        None => Err(Err::Incomplete(Needed::new(N - input.len()))),
    }
}
