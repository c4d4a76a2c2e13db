//! How the values of command elements are read and written: one `impl` per type of field.

use alloc::vec::Vec;

use kerma_dictionary::{AeTitle, Tag, Uid, tags};
use kerma_status::Status;

use crate::{
    command_set::{CommandSet, Writer},
    error::Error,
    priority::Priority,
    status_details::{StatusDetails, comment_to_send, read_comment},
    warning::Warning,
};

/// The type of a field of a message. What is not an `Option` falls back on a default when a peer leaves it out,
/// but for the status of a response, without which nothing is said.
pub(crate) trait Field {
    fn read(set: &mut CommandSet<'_>, tag: Tag) -> Result<Self, Error>
    where
        Self: Sized;

    fn write(&self, tag: Tag, to: &mut Writer<'_>);

    fn uid(&self) -> Option<&Uid> {
        None
    }

    fn number(&self) -> Option<u16> {
        None
    }

    fn details(&self) -> Option<&StatusDetails> {
        None
    }
}

/// Usage of an element in a message, as in the tables of PS3.7 §9.1 and §10.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Usage {
    /// Mandatory. A peer that leaves it out is warned about.
    M,
    /// User option.
    U,
    /// Conditional.
    C,
}

/// A field of a message.
pub(crate) fn read<T: Field>(set: &mut CommandSet<'_>, tag: Tag, usage: Usage) -> Result<T, Error> {
    if usage == Usage::M && !set.has(tag) {
        set.warn(Warning::MissingElement(tag));
    }
    T::read(set, tag)
}

impl Field for Option<Uid> {
    fn read(set: &mut CommandSet<'_>, tag: Tag) -> Result<Option<Uid>, Error> {
        Ok(set.take(tag).map(Uid::from_bytes))
    }

    fn write(&self, tag: Tag, to: &mut Writer<'_>) {
        if let Some(uid) = self {
            uid.write(tag, to);
        }
    }

    fn uid(&self) -> Option<&Uid> {
        self.as_ref()
    }
}

impl Field for Uid {
    fn read(set: &mut CommandSet<'_>, tag: Tag) -> Result<Uid, Error> {
        let uid: Option<Uid> = Field::read(set, tag)?;
        Ok(uid.unwrap_or(Uid::from_static("")))
    }

    fn write(&self, tag: Tag, to: &mut Writer<'_>) {
        to.uid(tag, self);
    }

    fn uid(&self) -> Option<&Uid> {
        Some(self)
    }
}

impl Field for Option<u16> {
    fn read(set: &mut CommandSet<'_>, tag: Tag) -> Result<Option<u16>, Error> {
        Ok(set.take_number(tag))
    }

    fn write(&self, tag: Tag, to: &mut Writer<'_>) {
        if let Some(number) = self {
            to.number(tag, *number);
        }
    }

    fn number(&self) -> Option<u16> {
        *self
    }
}

impl Field for u16 {
    fn read(set: &mut CommandSet<'_>, tag: Tag) -> Result<u16, Error> {
        Ok(set.take_number(tag).unwrap_or_default())
    }

    fn write(&self, tag: Tag, to: &mut Writer<'_>) {
        to.number(tag, *self);
    }

    fn number(&self) -> Option<u16> {
        Some(*self)
    }
}

impl Field for Priority {
    fn read(set: &mut CommandSet<'_>, tag: Tag) -> Result<Priority, Error> {
        u16::read(set, tag).map(Priority::from_code)
    }

    fn write(&self, tag: Tag, to: &mut Writer<'_>) {
        to.number(tag, self.code());
    }
}

impl Field for Status {
    fn read(set: &mut CommandSet<'_>, tag: Tag) -> Result<Status, Error> {
        set.take_number(tag).map(Status).ok_or(Error::MissingElement { message: set.message, tag })
    }

    fn write(&self, tag: Tag, to: &mut Writer<'_>) {
        to.number(tag, self.0);
    }

    fn number(&self) -> Option<u16> {
        Some(self.0)
    }
}

impl Field for Option<AeTitle> {
    fn read(set: &mut CommandSet<'_>, tag: Tag) -> Result<Option<AeTitle>, Error> {
        Ok(set.take(tag).map(AeTitle::from_bytes))
    }

    fn write(&self, tag: Tag, to: &mut Writer<'_>) {
        if let Some(title) = self {
            title.write(tag, to);
        }
    }
}

impl Field for AeTitle {
    fn read(set: &mut CommandSet<'_>, tag: Tag) -> Result<AeTitle, Error> {
        let title: Option<AeTitle> = Field::read(set, tag)?;
        Ok(title.unwrap_or(AeTitle::from_bytes(b"")))
    }

    fn write(&self, tag: Tag, to: &mut Writer<'_>) {
        to.element(tag, self.as_bytes(), b' ');
    }
}

/// VR AT: group and element, each little endian. Absent and empty are the same.
impl Field for Vec<Tag> {
    fn read(set: &mut CommandSet<'_>, tag: Tag) -> Result<Vec<Tag>, Error> {
        let bytes = set.take(tag).unwrap_or_default();
        let (list, rest) = bytes.as_chunks::<4>();
        if !rest.is_empty() {
            set.warn(Warning::ValueLength { tag, length: bytes.len() });
        }
        let tag = |&[g0, g1, e0, e1]: &[u8; 4]| {
            Tag::new(u16::from_le_bytes([g0, g1]), u16::from_le_bytes([e0, e1]))
        };
        Ok(list.iter().map(tag).collect())
    }

    fn write(&self, tag: Tag, to: &mut Writer<'_>) {
        if !self.is_empty() {
            let pairs = self.iter().flat_map(|tag| [tag.group(), tag.element()]);
            let bytes: Vec<u8> = pairs.flat_map(u16::to_le_bytes).collect();
            to.element(tag, &bytes, 0);
        }
    }
}

/// Three elements, of which each may be absent.
impl Field for StatusDetails {
    fn read(set: &mut CommandSet<'_>, _: Tag) -> Result<StatusDetails, Error> {
        Ok(StatusDetails {
            offending_element: Field::read(set, tags::OFFENDING_ELEMENT)?,
            error_comment: set.take(tags::ERROR_COMMENT).map(read_comment),
            error_id: Field::read(set, tags::ERROR_ID)?,
        })
    }

    fn write(&self, _: Tag, to: &mut Writer<'_>) {
        self.offending_element.write(tags::OFFENDING_ELEMENT, to);
        if let Some(comment) = &self.error_comment {
            to.element(tags::ERROR_COMMENT, comment_to_send(comment).as_bytes(), b' ');
        }
        self.error_id.write(tags::ERROR_ID, to);
    }

    fn details(&self) -> Option<&StatusDetails> {
        Some(self)
    }
}
