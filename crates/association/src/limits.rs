use core::{ops::Add, time::Duration};

/// A point in time: how long since any fixed point of the caller's, such as the start of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(Duration);

impl Instant {
    /// The caller's fixed point.
    pub const START: Instant = Instant(Duration::ZERO);

    /// The point that is so long after the fixed one.
    pub const fn since_start(elapsed: Duration) -> Instant {
        Instant(elapsed)
    }

    /// How long after `earlier` this is; zero if it is not.
    pub const fn saturating_since(self, earlier: Instant) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

impl Add<Duration> for Instant {
    type Output = Instant;

    fn add(self, duration: Duration) -> Instant {
        Instant(self.0.saturating_add(duration))
    }
}

/// What this side bears from a peer, in time and size. A deadline of `None` never comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// ARTIM, the standard's own timer (PS3.8 §9.1.5): how long an acceptor waits for the A-ASSOCIATE-RQ, and
    /// either side for the connection to close.
    pub artim: Option<Duration>,
    /// How long a requestor waits for the transport connection.
    pub connect: Option<Duration>,
    /// How long to wait for the answer to an A-ASSOCIATE-RQ or A-RELEASE-RQ.
    pub acse: Option<Duration>,
    /// How long nothing may come where a message is expected
    /// ([`Expecting::Response`](crate::Expecting::Response)).
    pub dimse: Option<Duration>,
    /// How long nothing may happen on an established association
    /// ([`Expecting::Nothing`](crate::Expecting::Nothing)).
    pub idle: Option<Duration>,
    /// How long the peer may take nothing of what is being sent to it.
    pub write: Option<Duration>,
    /// The longest A-ASSOCIATE-RQ or -AC accepted, in bytes, as its length field counts.
    pub associate_length: u32,
    /// The longest P-DATA-TF accepted, in bytes, as its length field counts, whatever this side announced: peers
    /// send more than they were told to, and are warned of up to this.
    pub p_data_length: u32,
    /// The longest P-DATA-TF sent, whatever more the peer receives.
    pub send_length: u32,
    /// How many presentation contexts an A-ASSOCIATE-RQ may have before it is rejected (local limit exceeded).
    pub presentation_contexts: usize,
    /// Whether [`Event::PduSent`](crate::Event::PduSent) and [`Event::PduReceived`](crate::Event::PduReceived)
    /// are wanted.
    pub report_pdus: bool,
}

impl Default for Limits {
    /// 30 s each, 60 s for idle and write; A-ASSOCIATE up to 1 MiB, P-DATA-TF received up to 16 MiB and sent up
    /// to 128 KiB, 128 presentation contexts; no report of PDUs.
    fn default() -> Limits {
        const fn seconds(seconds: u64) -> Option<Duration> {
            Some(Duration::from_secs(seconds))
        }
        Limits {
            artim: seconds(30),
            connect: seconds(30),
            acse: seconds(30),
            dimse: seconds(30),
            idle: seconds(60),
            write: seconds(60),
            associate_length: 1 << 20,
            p_data_length: 16 << 20,
            send_length: 128 << 10,
            presentation_contexts: 128,
            report_pdus: false,
        }
    }
}
