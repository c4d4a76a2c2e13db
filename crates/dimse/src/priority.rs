/// The priority of an operation, (0000,0700).
///
/// Most SCPs ignore it. A request without one is read as [`Medium`](Priority::Medium).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Priority {
    /// 0002
    Low,
    /// 0000
    #[default]
    Medium,
    /// 0001
    High,
    /// A code that the standard does not define, kept as sent.
    Other(u16),
}

impl Priority {
    /// The code as in the command set.
    pub const fn code(self) -> u16 {
        match self {
            Priority::Medium => 0,
            Priority::High => 1,
            Priority::Low => 2,
            Priority::Other(code) => code,
        }
    }

    /// The priority of a code.
    pub const fn from_code(code: u16) -> Priority {
        match code {
            0 => Priority::Medium,
            1 => Priority::High,
            2 => Priority::Low,
            code => Priority::Other(code),
        }
    }
}
