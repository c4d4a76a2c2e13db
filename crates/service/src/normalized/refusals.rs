//! Reasons that are statuses.

/// An enum of reasons, each with its status and its text. As an [`Outcome`](crate::Outcome) a reason is the response.
macro_rules! refusals {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $status:literal: $text:literal),+ $(,)? }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// Its status.
            pub const fn status(self) -> kerma_status::Status {
                match self {
                    $($name::$variant => kerma_status::Status($status),)+
                }
            }
        }

        impl From<$name> for crate::Outcome {
            fn from(refusal: $name) -> crate::Outcome {
                crate::Outcome::new(refusal.status())
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(match self {
                    $($name::$variant => $text,)+
                })
            }
        }

        impl core::error::Error for $name {}
    };
}

pub(crate) use refusals;
