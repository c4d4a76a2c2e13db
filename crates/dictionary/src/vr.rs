use core::fmt;

macro_rules! vrs {
    ($($vr:ident = $bytes:literal $name:literal),+ $(,)?) => {
        /// A value representation (PS3.5 §6.2).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(clippy::upper_case_acronyms)]
        pub enum Vr { $(#[doc = $name] $vr),+ }

        impl Vr {
            /// Every value representation, in alphabetical order.
            pub const ALL: &[Vr] = &[$(Vr::$vr),+];

            /// The value representation that these two characters name.
            pub const fn from_bytes(bytes: [u8; 2]) -> Option<Vr> {
                $(const $vr: [u8; 2] = *$bytes;)+
                match bytes { $($vr => Some(Vr::$vr),)+ _ => None }
            }

            /// The two characters of the explicit encodings.
            pub const fn to_bytes(self) -> [u8; 2] {
                match self { $(Vr::$vr => *$bytes),+ }
            }

            /// Its name in PS3.5 §6.2, such as `Person Name`.
            pub const fn name(self) -> &'static str {
                match self { $(Vr::$vr => $name),+ }
            }

            /// The two characters as text.
            pub const fn as_str(self) -> &'static str {
                match self { $(Vr::$vr => stringify!($vr)),+ }
            }
        }
    };
}

vrs! {
    AE = b"AE" "Application Entity",
    AS = b"AS" "Age String",
    AT = b"AT" "Attribute Tag",
    CS = b"CS" "Code String",
    DA = b"DA" "Date",
    DS = b"DS" "Decimal String",
    DT = b"DT" "Date Time",
    FD = b"FD" "Floating Point Double",
    FL = b"FL" "Floating Point Single",
    IS = b"IS" "Integer String",
    LO = b"LO" "Long String",
    LT = b"LT" "Long Text",
    OB = b"OB" "Other Byte",
    OD = b"OD" "Other Double",
    OF = b"OF" "Other Float",
    OL = b"OL" "Other Long",
    OV = b"OV" "Other 64-bit Very Long",
    OW = b"OW" "Other Word",
    PN = b"PN" "Person Name",
    SH = b"SH" "Short String",
    SL = b"SL" "Signed Long",
    SQ = b"SQ" "Sequence of Items",
    SS = b"SS" "Signed Short",
    ST = b"ST" "Short Text",
    SV = b"SV" "Signed 64-bit Very Long",
    TM = b"TM" "Time",
    UC = b"UC" "Unlimited Characters",
    UI = b"UI" "Unique Identifier",
    UL = b"UL" "Unsigned Long",
    UN = b"UN" "Unknown",
    UR = b"UR" "Universal Resource Identifier",
    US = b"US" "Unsigned Short",
    UT = b"UT" "Unlimited Text",
    UV = b"UV" "Unsigned 64-bit Very Long",
}

impl Vr {
    /// Whether the explicit encodings give the VR two reserved bytes and a 32-bit length (PS3.5 §7.1.2).
    pub const fn has_long_length(self) -> bool {
        matches!(
            self,
            Vr::OB
                | Vr::OD
                | Vr::OF
                | Vr::OL
                | Vr::OV
                | Vr::OW
                | Vr::SQ
                | Vr::SV
                | Vr::UC
                | Vr::UN
                | Vr::UR
                | Vr::UT
                | Vr::UV
        )
    }

    /// Whether a value of this VR may have an undefined length (PS3.5 §7.1.2, §7.5, §A.4).
    pub const fn allows_undefined_length(self) -> bool {
        matches!(self, Vr::OB | Vr::OW | Vr::SQ | Vr::UN)
    }

    /// Whether the value is characters (padded with a space, or NUL for UI) rather than binary numbers.
    pub const fn is_text(self) -> bool {
        self.is_string() || self.is_charset_affected()
    }

    const fn is_string(self) -> bool {
        matches!(
            self,
            Vr::AE | Vr::AS | Vr::CS | Vr::DA | Vr::DS | Vr::DT | Vr::IS | Vr::TM | Vr::UI | Vr::UR
        )
    }

    /// Whether Specific Character Set (0008,0005) governs the value (PS3.5 §6.1.2.2).
    pub const fn is_charset_affected(self) -> bool {
        matches!(self, Vr::LO | Vr::LT | Vr::PN | Vr::SH | Vr::ST | Vr::UC | Vr::UT)
    }

    /// Whether a backslash separates values. In the other VRs a backslash is data (PS3.5 §6.4).
    pub const fn is_multi_valued(self) -> bool {
        !matches!(
            self,
            Vr::LT
                | Vr::ST
                | Vr::UT
                | Vr::UR
                | Vr::OB
                | Vr::OD
                | Vr::OF
                | Vr::OL
                | Vr::OV
                | Vr::OW
                | Vr::SQ
                | Vr::UN
        )
    }

    /// The byte that pads a value to even length: space for text, NUL for UI and binary values (PS3.5 §6.2).
    pub const fn padding(self) -> u8 {
        match self {
            Vr::UI => 0,
            _ if self.is_text() => b' ',
            _ => 0,
        }
    }

    /// The unit that byte swapping works on, in bytes: 1 for text and bytes (PS3.5 §7.3).
    pub const fn unit(self) -> usize {
        match self {
            Vr::AT | Vr::OW | Vr::SS | Vr::US => 2,
            Vr::FL | Vr::OF | Vr::OL | Vr::SL | Vr::UL => 4,
            Vr::FD | Vr::OD | Vr::OV | Vr::SV | Vr::UV => 8,
            _ => 1,
        }
    }
}

impl fmt::Display for Vr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vr_has_its_two_characters_and_back() {
        assert_eq!(Vr::ALL.len(), 34);
        for &vr in Vr::ALL {
            assert_eq!(Vr::from_bytes(vr.to_bytes()), Some(vr));
            assert_eq!(vr.as_str().as_bytes(), vr.to_bytes());
        }
        assert_eq!(Vr::from_bytes(*b"OX"), None);
    }
}
