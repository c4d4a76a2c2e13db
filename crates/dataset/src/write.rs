use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Tag, Vr};

use crate::{
    DataSet, ElementRef, Encapsulated, Encoding, Error, LengthForm, SequenceRef, ValueRef, deflate,
    header::{Syntax, UNDEFINED},
    implicit,
};

/// Values of at least this many bytes are handed on, not copied, by [`DataSet::to_chunks`].
const SHARED: usize = 4096;

impl DataSet {
    /// Appends the data set in this encoding.
    ///
    /// What was read in the same encoding and not touched becomes the bytes that it was, sequences with their
    /// kind of length; but values of odd length are padded, and group lengths are made right.
    ///
    /// # Errors
    /// [`Error::Encapsulated`] for encapsulated pixel data in another encoding than Explicit VR Little Endian;
    /// [`Error::ValueTooLong`]. `out` may have grown then.
    pub fn write(&self, out: &mut Vec<u8>, encoding: Encoding) -> Result<(), Error> {
        if encoding != Encoding::DeflatedExplicitVrLittleEndian {
            return Writer::new(out, None).data_set(self, Syntax::from(encoding));
        }
        let mut inflated = Vec::new();
        Writer::new(&mut inflated, None).data_set(self, Syntax::EXPLICIT)?;
        deflate::deflate(&inflated, out);
        Ok(())
    }

    /// The data set in this encoding.
    ///
    /// # Errors
    /// As [`write`](DataSet::write).
    pub fn to_vec(&self, encoding: Encoding) -> Result<Vec<u8>, Error> {
        let mut out = Vec::new();
        self.write(&mut out, encoding)?;
        Ok(out)
    }

    /// The data set in this encoding, cut so that large values are not copied: to be written vectored, one
    /// chunk after the other.
    ///
    /// # Errors
    /// As [`write`](DataSet::write).
    pub fn to_chunks(&self, encoding: Encoding) -> Result<Vec<Bytes>, Error> {
        let (mut out, mut shared) = (Vec::new(), Vec::new());
        if encoding == Encoding::DeflatedExplicitVrLittleEndian {
            self.write(&mut out, encoding)?;
        } else {
            Writer::new(&mut out, Some(&mut shared)).data_set(self, Syntax::from(encoding))?;
        }
        let (mut rest, mut taken, mut chunks) = (Bytes::from(out), 0, Vec::new());
        for (at, value) in shared {
            chunks.push(rest.split_to(at - taken));
            chunks.push(value);
            taken = at;
        }
        chunks.push(rest);
        chunks.retain(|chunk| !chunk.is_empty());
        Ok(chunks)
    }
}

impl ElementRef<'_> {
    /// Appends the element in this encoding, as [`DataSet::write`] does; in the deflated one as it is before it is deflated.
    ///
    /// # Errors
    /// As [`DataSet::write`].
    pub fn write(self, out: &mut Vec<u8>, encoding: Encoding) -> Result<(), Error> {
        Writer::new(out, None).element(self, Syntax::from(encoding))
    }
}

/// Puts a data set into bytes.
struct Writer<'a> {
    out: &'a mut Vec<u8>,
    /// Where values stand that are not in `out`, if they may be left out.
    shared: Option<&'a mut Vec<(usize, Bytes)>>,
    /// How many bytes those have.
    shared_length: usize,
}

impl<'a> Writer<'a> {
    fn new(out: &'a mut Vec<u8>, shared: Option<&'a mut Vec<(usize, Bytes)>>) -> Writer<'a> {
        Writer { out, shared, shared_length: 0 }
    }

    /// How many bytes have been written, in `out` or beside it.
    fn position(&self) -> usize {
        self.out.len() + self.shared_length
    }

    fn data_set(&mut self, data_set: &DataSet, syntax: Syntax) -> Result<(), Error> {
        // The group whose length is to be filled in: its number, where the length stands, where the group begins.
        let mut group: Option<(u16, usize, usize)> = None;
        for element in data_set {
            if let Some((number, field, start)) = group
                && number != element.tag().group()
            {
                self.fill_in(field, start, Tag::new(number, 0), syntax.byte_order)?;
                group = None;
            }
            self.element(element, syntax)?;
            // Whatever its value representation, as the reader takes it; one of three bytes has been padded.
            if element.tag().is_group_length() && matches!(element.bytes().len(), 3 | 4) {
                group = Some((element.tag().group(), self.out.len() - 4, self.position()));
            }
        }
        match group {
            Some((number, field, start)) => {
                self.fill_in(field, start, Tag::new(number, 0), syntax.byte_order)
            }
            None => Ok(()),
        }
    }

    fn element(&mut self, element: ElementRef<'_>, syntax: Syntax) -> Result<(), Error> {
        match element.value() {
            ValueRef::Bytes { bytes, byte_order } => self.bytes(element, bytes, byte_order, syntax),
            ValueRef::Sequence(sequence) => self.sequence(element, sequence, syntax),
            ValueRef::Encapsulated(pixels) if syntax == Syntax::EXPLICIT => {
                self.encapsulated(element, pixels)
            }
            ValueRef::Encapsulated(_) => Err(Error::Encapsulated(element.tag())),
        }
    }

    fn bytes(
        &mut self,
        element: ElementRef<'_>,
        bytes: &[u8],
        byte_order: ByteOrder,
        syntax: Syntax,
    ) -> Result<(), Error> {
        let tag = element.tag();
        let length = padded(tag, bytes.len())?;
        let (vr, target) = value_form(element.vr(), length, syntax);
        self.header(tag, vr, length, syntax);
        let unit = element.vr().unit();
        if byte_order == target || unit == 1 {
            self.value(bytes, || element.to_bytes());
        } else {
            self.swapped(bytes, unit);
        }
        if bytes.len() % 2 == 1 {
            self.out.push(element.vr().padding());
        }
        Ok(())
    }

    fn sequence(
        &mut self,
        element: ElementRef<'_>,
        sequence: SequenceRef<'_>,
        syntax: Syntax,
    ) -> Result<(), Error> {
        let tag = element.tag();
        let (vr, inner) = sequence_form(element.vr(), syntax);
        let length = match vr {
            Vr::UN => LengthForm::Undefined,
            // Without its representation nothing else says that it is a sequence.
            _ if !syntax.explicit && implicit::vr(tag) != Some(Vr::SQ) => LengthForm::Undefined,
            _ => sequence.length,
        };
        self.header(tag, vr, UNDEFINED, syntax);
        let start = self.position();
        let field = self.out.len();
        for item in sequence.items {
            self.item_header(Tag::ITEM, UNDEFINED, inner.byte_order);
            let (field, start) = (self.out.len(), self.position());
            self.data_set(&item.data_set, inner)?;
            match item.length {
                LengthForm::Undefined => self.item_header(Tag::ITEM_DELIMITATION, 0, inner.byte_order),
                LengthForm::Defined => self.fill_in(field - 4, start, tag, inner.byte_order)?,
            }
        }
        match length {
            LengthForm::Undefined => self.item_header(Tag::SEQUENCE_DELIMITATION, 0, inner.byte_order),
            LengthForm::Defined => self.fill_in(field - 4, start, tag, syntax.byte_order)?,
        }
        Ok(())
    }

    /// PS3.5 §A.4: the offset table, the fragments, the delimiter.
    fn encapsulated(&mut self, element: ElementRef<'_>, pixels: &Encapsulated) -> Result<(), Error> {
        let order = ByteOrder::LittleEndian;
        let vr = if element.vr() == Vr::OW { Vr::OW } else { Vr::OB };
        self.header(element.tag(), vr, UNDEFINED, Syntax::EXPLICIT);
        let first = if pixels.fragments.is_empty() { None } else { Some(Bytes::new()) };
        for fragment in pixels.offset_table.clone().or(first).iter().chain(&pixels.fragments) {
            self.item_header(Tag::ITEM, padded(element.tag(), fragment.len())?, order);
            self.value(fragment, || fragment.clone());
            if fragment.len() % 2 == 1 {
                self.out.push(0);
            }
        }
        self.item_header(Tag::SEQUENCE_DELIMITATION, 0, order);
        Ok(())
    }

    fn header(&mut self, tag: Tag, vr: Vr, length: u32, syntax: Syntax) {
        element_header(self.out, tag, vr, length, syntax);
    }

    fn item_header(&mut self, tag: Tag, length: u32, byte_order: ByteOrder) {
        item_header(self.out, tag, length, byte_order);
    }

    #[inline]
    fn value(&mut self, value: &[u8], shared_value: impl FnOnce() -> Bytes) {
        match &mut self.shared {
            Some(shared) if value.len() >= SHARED => {
                shared.push((self.out.len(), shared_value()));
                self.shared_length += value.len();
            }
            _ => self.out.extend_from_slice(value),
        }
    }

    /// A value with every `unit` reversed (PS3.5 §7.3).
    fn swapped(&mut self, value: &[u8], unit: usize) {
        let start = self.out.len();
        self.out.extend_from_slice(value);
        let written = self.out.get_mut(start..).unwrap_or_default();
        written.chunks_exact_mut(unit).for_each(<[u8]>::reverse);
    }

    /// Writes how many bytes there are from `start` to here into the length at `field`.
    fn fill_in(&mut self, field: usize, start: usize, tag: Tag, byte_order: ByteOrder) -> Result<(), Error> {
        let length = u32::try_from(self.position() - start).ok().filter(|&length| length != UNDEFINED);
        let length = u32_bytes(length.ok_or(Error::ValueTooLong(tag))?, byte_order);
        if let Some(place) = self.out.get_mut(field..field + 4) {
            place.copy_from_slice(&length);
        }
        Ok(())
    }
}

/// The length of a value once it is padded.
///
/// # Errors
/// [`Error::ValueTooLong`] where no length says that.
pub(crate) fn padded(tag: Tag, length: usize) -> Result<u32, Error> {
    let even = length.checked_add(length % 2).and_then(|length| u32::try_from(length).ok());
    even.filter(|length| *length != UNDEFINED).ok_or(Error::ValueTooLong(tag))
}

/// The VR under which bytes are written, and the byte order of their numbers.
pub(crate) fn value_form(vr: Vr, length: u32, syntax: Syntax) -> (Vr, ByteOrder) {
    match vr {
        // Bytes that are no items.
        Vr::SQ if length > 0 => (Vr::UN, syntax.byte_order),
        // PS3.5 §6.2.2: what is too long for a 16-bit length is UN, and as in Implicit VR Little Endian.
        vr if syntax.explicit && !vr.has_long_length() && length > 0xFFFF => {
            (Vr::UN, ByteOrder::LittleEndian)
        }
        vr => (vr, syntax.byte_order),
    }
}

/// The VR under which a sequence is written, and how the elements of its items are.
pub(crate) fn sequence_form(vr: Vr, syntax: Syntax) -> (Vr, Syntax) {
    match (vr, syntax.explicit) {
        // PS3.5 §6.2.2 note 2: under UN everything is Implicit VR Little Endian, if the length is undefined.
        (Vr::UN, true) => (Vr::UN, Syntax::IMPLICIT),
        _ => (Vr::SQ, syntax),
    }
}

/// Tables 7.1-1, 7.1-2 and 7.1-3.
pub(crate) fn element_header(out: &mut Vec<u8>, tag: Tag, vr: Vr, length: u32, syntax: Syntax) {
    if !syntax.explicit {
        return item_header(out, tag, length, syntax.byte_order);
    }
    let mut header = [0; 12];
    let [g0, g1, e0, e1, v0, v1, r0, r1, l @ ..] = &mut header;
    [*g0, *g1] = u16_bytes(tag.group(), syntax.byte_order);
    [*e0, *e1] = u16_bytes(tag.element(), syntax.byte_order);
    [*v0, *v1] = vr.to_bytes();
    if vr.has_long_length() {
        *l = u32_bytes(length, syntax.byte_order);
        out.extend_from_slice(&header);
    } else {
        // The caller has seen to it that it fits.
        [*r0, *r1] = u16_bytes(length as u16, syntax.byte_order);
        out.extend(header.first_chunk::<8>().into_iter().flatten());
    }
}

/// Table 7.5-1 to 7.5-3, and Table 7.1-3.
pub(crate) fn item_header(out: &mut Vec<u8>, tag: Tag, length: u32, byte_order: ByteOrder) {
    out.extend_from_slice(&u16_bytes(tag.group(), byte_order));
    out.extend_from_slice(&u16_bytes(tag.element(), byte_order));
    out.extend_from_slice(&u32_bytes(length, byte_order));
}

const fn u16_bytes(value: u16, byte_order: ByteOrder) -> [u8; 2] {
    match byte_order {
        ByteOrder::LittleEndian => value.to_le_bytes(),
        ByteOrder::BigEndian => value.to_be_bytes(),
    }
}

const fn u32_bytes(value: u32, byte_order: ByteOrder) -> [u8; 4] {
    match byte_order {
        ByteOrder::LittleEndian => value.to_le_bytes(),
        ByteOrder::BigEndian => value.to_be_bytes(),
    }
}

#[cfg(test)]
mod tests;
