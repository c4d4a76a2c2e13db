use bytes::Bytes;

use super::ApplicationInformation;

/// What Storage SCU and SCP tell each other (PS3.4 §B.3.1). Neither asks anything of the other: each says what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct StorageNegotiation {
    /// How much of an instance is kept.
    pub level_of_support: LevelOfSupport,
    /// What becomes of digital signatures.
    pub digital_signature: DigitalSignatureSupport,
    /// Whether elements are changed when they are stored.
    pub element_coercion: ElementCoercion,
}

macro_rules! codes {
    ($(#[$doc:meta])* $type:ident, default $default:ident, { $($(#[$code_doc:meta])* $code:ident = $value:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $type {
            $($(#[$code_doc])* $code,)+
            /// A value that the standard does not define.
            Undefined(u8),
        }

        impl $type {
            /// The value that the byte has.
            pub const fn code(self) -> u8 {
                match self { $($type::$code => $value,)+ $type::Undefined(code) => code }
            }

            /// What the byte says.
            pub const fn of_code(code: u8) -> $type {
                match code { $($value => $type::$code,)+ code => $type::Undefined(code) }
            }
        }

        impl Default for $type {
            fn default() -> $type { $type::$default }
        }
    };
}

codes! {
    /// How much of an instance a Storage SCP keeps (PS3.4 §B.4.1).
    LevelOfSupport, default ScuOnly, {
        /// Level 0, local: some elements, as the conformance statement says.
        Local = 0,
        /// Level 1, base: all of type 1 and 2.
        Base = 1,
        /// Level 2, full: all, private ones too.
        Full = 2,
        /// Not an SCP.
        ScuOnly = 3,
    }
}

codes! {
    /// What a Storage SCP makes of digital signatures (PS3.4 §B.4.1.1.2).
    DigitalSignatureSupport, default Unspecified, {
        /// Unspecified, or not an SCP of level 2.
        Unspecified = 0,
        /// Signature level 1: they need not survive.
        Level1 = 1,
        /// Signature level 2: instances are re-signed.
        Level2 = 2,
        /// Signature level 3: bits are kept, so that signatures stay valid.
        Level3 = 3,
    }
}

codes! {
    /// Whether a Storage SCP changes elements (PS3.4 §B.4.1.3).
    ElementCoercion, default ScuOnly, {
        /// It does not.
        Never = 0,
        /// It may.
        Possible = 1,
        /// Not an SCP.
        ScuOnly = 2,
    }
}

impl StorageNegotiation {
    /// What an SCP says that keeps every element as it came.
    pub const FULL: StorageNegotiation = StorageNegotiation {
        level_of_support: LevelOfSupport::Full,
        digital_signature: DigitalSignatureSupport::Level3,
        element_coercion: ElementCoercion::Never,
    };
}

impl ApplicationInformation for StorageNegotiation {
    fn from_bytes(bytes: &[u8]) -> StorageNegotiation {
        let default = StorageNegotiation::default();
        let byte = |number: usize| bytes.get(number - 1).copied();
        StorageNegotiation {
            level_of_support: byte(1).map_or(default.level_of_support, LevelOfSupport::of_code),
            digital_signature: byte(3).map_or(default.digital_signature, DigitalSignatureSupport::of_code),
            element_coercion: byte(5).map_or(default.element_coercion, ElementCoercion::of_code),
        }
    }

    fn to_bytes(&self) -> Bytes {
        let (level, signature, coercion) =
            (self.level_of_support, self.digital_signature, self.element_coercion);
        Bytes::copy_from_slice(&[level.code(), 0, signature.code(), 0, coercion.code(), 0])
    }

    /// What the SCP is, whatever the SCU is.
    fn answer(&self, _asked: &[u8]) -> Bytes {
        self.to_bytes()
    }
}
