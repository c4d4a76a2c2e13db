//! How the values of command elements are read and written: one `impl` per type of field.

use alloc::vec::Vec;

use kerma_dictionary::{AeTitle, Tag, Uid};
use kerma_status::Status;

use crate::{
    command_set::{CommandSet, Writer},
    error::Error,
    priority::Priority,
    status_details::StatusDetails,
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
