//! The negotiations of which every byte is yes or no.

use alloc::vec::Vec;

use bytes::Bytes;

use super::ApplicationInformation;
use crate::matching::Matching;

macro_rules! flags {
    (
        $(#[$doc:meta])*
        $type:ident, reserved $reserved:expr, at least $least:literal: {
            $($(#[$flag_doc:meta])* $flag:ident = byte $byte:literal),+ $(,)?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
        #[non_exhaustive]
        pub struct $type {
            $($(#[$flag_doc])* pub $flag: bool),+
        }

        impl $type {
            /// All of it.
            pub const ALL: $type = $type { $($flag: true),+ };

            $(
                #[doc = concat!("With or without [`", stringify!($flag), "`](", stringify!($type), "::", stringify!($flag), ").")]
                pub const fn $flag(mut self, $flag: bool) -> $type {
                    self.$flag = $flag;
                    self
                }
            )+

            /// What is in both.
            pub const fn and(self, other: $type) -> $type {
                $type { $($flag: self.$flag && other.$flag),+ }
            }

            /// The bytes of this, as many as `length` says but no more than are defined and no fewer than there must be.
            fn bytes(self, length: usize) -> Bytes {
                const DEFINED: usize = { let mut most = 0; $(if $byte > most { most = $byte; })+ most };
                let mut bytes = Vec::from($reserved);
                bytes.resize(DEFINED, 0);
                $(if let Some(byte) = bytes.get_mut($byte - 1) { *byte = u8::from(self.$flag); })+
                bytes.truncate(length.max($least));
                bytes.into()
            }
        }

        impl ApplicationInformation for $type {
            fn from_bytes(bytes: &[u8]) -> $type {
                $type { $($flag: bytes.get($byte - 1) == Some(&1)),+ }
            }

            fn to_bytes(&self) -> Bytes {
                let mut length = 0;
                $(if self.$flag && $byte > length { length = $byte; })+
                self.bytes(length)
            }

            /// As long as what was asked, as a shorter answer turns down the rest and a longer one was not asked for.
            fn answer(&self, asked: &[u8]) -> Bytes {
                self.and($type::from_bytes(asked)).bytes(asked.len())
            }
        }
    };
}

flags! {
    /// What a Query/Retrieve SCU and SCP negotiate for C-FIND (PS3.4 §C.5.1.1).
    FindNegotiation, reserved [], at least 1: {
        /// Relational queries: keys of any level, without the unique keys of those above (PS3.4 §C.4.1.2.2, §C.4.1.3.2).
        relational_queries = byte 1,
        /// A date and its time are matched as one moment (PS3.4 §C.2.2.2.5).
        combined_date_time = byte 2,
        /// Person names are matched by more than their letters (PS3.4 §C.2.2.2.1).
        fuzzy_person_names = byte 3,
        /// Dates and times are adjusted to the timezone of the request (PS3.4 §C.2.2.2.1).
        timezone_adjustment = byte 4,
        /// Query/Retrieve View (0008,0053): enhanced multi-frame images as classic ones, or the other way (PS3.4 §C.4.1.1.3.1).
        enhanced_multi_frame_conversion = byte 5,
        /// Two quotation marks ask for what has no value (PS3.4 §C.2.2.2.7).
        empty_value = byte 6,
        /// Several values ask for what has all of them (PS3.4 §C.2.2.2.8).
        multiple_value = byte 7,
    }
}

flags! {
    /// What a Query/Retrieve SCU and SCP negotiate for C-MOVE and C-GET (PS3.4 §C.5.2.1, §C.5.3.1).
    RetrieveNegotiation, reserved [], at least 1: {
        /// Relational retrieval: without the unique keys of the levels above (PS3.4 §C.4.2.2.2, §C.4.3.2.2).
        relational_retrieval = byte 1,
        /// Query/Retrieve View (0008,0053): enhanced multi-frame images as classic ones, or the other way (PS3.4 §C.4.2.1.4.1).
        enhanced_multi_frame_conversion = byte 2,
    }
}

flags! {
    /// What a worklist's SCU and SCP negotiate (PS3.4 §K.5.1). Relational queries and combined date-time matching are
    /// not negotiated: they always hold.
    WorklistNegotiation, reserved [1, 1], at least 3: {
        /// Person names are matched by more than their letters (PS3.4 §C.2.2.2.1).
        fuzzy_person_names = byte 3,
        /// Dates and times are adjusted to the timezone of the request (PS3.4 §C.2.2.2.1).
        timezone_adjustment = byte 4,
    }
}

flags! {
    /// What a Composite Instance Root Retrieve SCU and SCP negotiate (PS3.4 §Y.5.1).
    InstanceRootNegotiation, reserved [0], at least 2: {
        /// Query/Retrieve View (0008,0053): enhanced multi-frame images as classic ones, or the other way.
        enhanced_multi_frame_conversion = byte 2,
    }
}

impl FindNegotiation {
    /// How to match after this was accepted, where negotiation leaves it open as in `otherwise`.
    pub fn matching(self, otherwise: Matching) -> Matching {
        otherwise
            .combined_date_time(self.combined_date_time)
            .fuzzy_person_names(self.fuzzy_person_names)
            .timezone_adjustment(self.timezone_adjustment)
            .empty_value(self.empty_value)
            .multiple_value(self.multiple_value)
    }
}

impl WorklistNegotiation {
    /// How to match after this was accepted, where negotiation leaves it open as in `otherwise`.
    pub fn matching(self, otherwise: Matching) -> Matching {
        otherwise
            .combined_date_time(true)
            .zero_asks_nothing(true)
            .fuzzy_person_names(self.fuzzy_person_names)
            .timezone_adjustment(self.timezone_adjustment)
    }
}
