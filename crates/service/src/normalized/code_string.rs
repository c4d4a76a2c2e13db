//! Attributes with enumerated values as enums.

/// An enum of the values of a code string, with `as_str`, `of` and `Display`.
macro_rules! code_string {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The value that it has in a data set.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($name::$variant => $text,)+
                }
            }

            /// The one that has this value, padding aside.
            pub fn of(value: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|known| known.as_str() == value.trim())
            }

            /// The one that an attribute of a data set has.
            #[allow(dead_code)] // not every one is read
            pub(crate) fn read(
                data_set: &kerma_dataset::DataSet,
                tag: kerma_dictionary::Tag,
            ) -> Result<$name, kerma_dataset::ValueError> {
                let expected = concat!("one of", $(" ", $text),+);
                let malformed = kerma_dataset::ValueError::Malformed { tag, expected };
                $name::of(&data_set.string(tag)?).ok_or(malformed)
            }
        }

        /// The value that it has in a data set.
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

pub(crate) use code_string;
