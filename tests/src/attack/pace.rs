//! How long an attack is watched, and how slowly it drips.

use std::time::Duration;

/// The times of attacks.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// Between two bytes of a drip.
    pub drip: Duration,
    /// Between two bytes of what is short, such as a header.
    pub slow: Duration,
    /// How long an attack is watched; what has not ended then, never does.
    pub patience: Duration,
    /// Between two C-ECHOs of who asks whether others are served.
    pub echo_every: Duration,
    /// How long each of them waits.
    pub echo_patience: Duration,
    /// How long it may take until an archive has what is asked for.
    pub filling: Duration,
    /// Between two looks at the memory of the process.
    pub sample: Duration,
}

impl Pace {
    /// That of the table.
    pub const FULL: Pace = Pace {
        drip: Duration::from_secs(1),
        slow: Duration::from_secs(10),
        patience: Duration::from_secs(180),
        echo_every: Duration::from_secs(5),
        echo_patience: Duration::from_secs(10),
        filling: Duration::from_secs(300),
        sample: Duration::from_secs(5),
    };
    /// That of liars, whose SCPs are done with them soon or not at all.
    pub const SHORT: Pace = Pace { patience: Duration::from_secs(60), ..Pace::FULL };
    /// That of those who want memory.
    pub const MEMORY: Pace =
        Pace { sample: Duration::from_millis(20), patience: Duration::from_secs(40), ..Pace::FULL };
    /// That of the tests.
    pub const QUICK: Pace = Pace {
        drip: Duration::from_millis(200),
        slow: Duration::from_millis(500),
        patience: Duration::from_secs(120),
        echo_every: Duration::from_secs(1),
        echo_patience: Duration::from_secs(60),
        filling: Duration::from_secs(120),
        sample: Duration::from_millis(200),
    };
}
