use core::fmt;

use kerma_dictionary::Vr;

use super::{Written, digits};

/// An age: a value of Age String (AS, PS3.5 §6.2), such as `018M`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Age {
    count: u16,
    unit: AgeUnit,
}

/// The unit of an [`Age`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AgeUnit {
    /// `D`
    Days,
    /// `W`
    Weeks,
    /// `M`
    Months,
    /// `Y`
    Years,
}

impl Age {
    /// So many days, weeks, months or years; `None` for more than 999.
    pub const fn new(count: u16, unit: AgeUnit) -> Option<Age> {
        if count > 999 { None } else { Some(Age { count, unit }) }
    }

    /// How many, up to 999.
    pub const fn count(self) -> u16 {
        self.count
    }

    /// The unit in which the age is counted.
    pub const fn unit(self) -> AgeUnit {
        self.unit
    }
}

impl Written for Age {
    const VR: Vr = Vr::AS;
    const EXPECTED: &'static str = "an age of three digits and D, W, M or Y";

    /// With fewer digits too, which some senders write.
    fn parse(text: &str) -> Option<Age> {
        let (count, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
        let unit = match unit {
            "D" => AgeUnit::Days,
            "W" => AgeUnit::Weeks,
            "M" => AgeUnit::Months,
            "Y" => AgeUnit::Years,
            _ => return None,
        };
        Age::new(u16::try_from(digits(count)?).ok()?, unit)
    }
}

/// `018M`
impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            AgeUnit::Days => 'D',
            AgeUnit::Weeks => 'W',
            AgeUnit::Months => 'M',
            AgeUnit::Years => 'Y',
        };
        write!(f, "{:03}{unit}", self.count)
    }
}
