//! The trait of all messages, and the macro by which each file defines its message.

use kerma_dictionary::{Tag, Uid};

use crate::{
    command_set::{CommandSet, OtherElement, Writer},
    error::Error,
    field::Field,
};

/// Whether a data set goes with a message (PS3.7 §9.3 and §10.3, the rows that follow the command elements).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataSetUsage {
    /// Every message of this kind has a data set.
    Present,
    /// No message of this kind has a data set.
    Absent,
    /// A data set may be there: by the status of a response, or by the choice of the requestor.
    Optional,
}

pub(crate) trait Message: Sized {
    const COMMAND_FIELD: u16;

    fn read(set: &mut CommandSet<'_>) -> Result<Self, Error>;
    fn write(&self, to: &mut Writer<'_>);
    fn others(&self) -> &[OtherElement];
    fn field(&self, tag: Tag) -> Option<&dyn Field>;
}

/// A message as its table in PS3.7 §9.3 or §10.3: Command Field, and the elements in the order of their tags.
///
/// Command Group Length, Command Field and Command Data Set Type are not fields: they follow from the rest.
macro_rules! message {
    (
        $(#[$doc:meta])*
        $message:ident, $name:literal, $command_field:literal, data set $data_set:ident {
            $($(#[$field_doc:meta])* $field:ident: $type:ty = $usage:ident $tag:ident,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $message {
            $($(#[$field_doc])* pub $field: $type,)*
            /// Elements that the standard's table does not name. Sent back in order when the message is encoded.
            pub others: alloc::vec::Vec<$crate::OtherElement>,
        }

        impl $message {
            #[doc = concat!("Command Field (0000,0100): ", stringify!($command_field), ".")]
            pub const COMMAND_FIELD: u16 = $command_field;
            #[doc = concat!("`", $name, "`")]
            pub const NAME: &'static str = $name;
            /// Whether a data set goes with it.
            pub const DATA_SET: $crate::DataSetUsage = $crate::DataSetUsage::$data_set;
        }

        impl $crate::message::Message for $message {
            const COMMAND_FIELD: u16 = $command_field;

            fn read(set: &mut $crate::command_set::CommandSet<'_>) -> Result<$message, $crate::Error> {
                set.message = $name;
                Ok($message {
                    $($field: $crate::field::read(set, kerma_dictionary::tags::$tag, $crate::field::Usage::$usage)?,)*
                    others: set.take_others(),
                })
            }

            fn write(&self, to: &mut $crate::command_set::Writer<'_>) {
                $($crate::field::Field::write(&self.$field, kerma_dictionary::tags::$tag, to);)*
            }

            fn others(&self) -> &[$crate::OtherElement] {
                &self.others
            }

            fn field(&self, tag: kerma_dictionary::Tag) -> Option<&dyn $crate::field::Field> {
                $(if tag == kerma_dictionary::tags::$tag {
                    return Some(&self.$field);
                })*
                None
            }
        }
    };
}

pub(crate) use message;

/// A UID of a request for its response, where it is optional: a peer that left it out gets none back.
pub(crate) fn unless_empty(uid: &Uid) -> Option<Uid> {
    (!uid.raw().is_empty()).then(|| uid.clone())
}
