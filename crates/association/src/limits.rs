use core::time::Duration;

use crate::{Expecting, Instant, TimedOut, table::Sta};

/// The bounds on the time and the size that a peer may take. A deadline of `None` never comes.
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
    /// How long the peer may take nothing of what is being sent to it
    /// ([`Input::WriteBlocked`](crate::Input::WriteBlocked)).
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

/// The deadlines that are not in Table 9-10. They come in as Evt15, the local user's A-ABORT request.
#[derive(Debug, Default)]
pub(crate) struct Deadlines {
    /// When the state was entered, or something last happened in it that counts.
    since: Instant,
    pub(crate) expecting: Expecting,
    write_blocked: Option<Instant>,
}

impl Deadlines {
    /// Counts anew.
    pub(crate) fn restart(&mut self, now: Instant) {
        self.since = now;
    }

    /// Data went either way.
    pub(crate) fn active(&mut self, now: Instant, state: Sta) {
        if state == Sta::Sta6 {
            self.restart(now);
        }
    }

    pub(crate) fn write_blocked(&mut self, now: Instant) {
        self.write_blocked.get_or_insert(now);
    }

    pub(crate) fn write_resumed(&mut self) {
        self.write_blocked = None;
    }

    /// The deadline of the state, and what it is called.
    pub(crate) fn of_state(&self, state: Sta, limits: &Limits) -> Option<(Instant, TimedOut)> {
        let (limit, timed_out): (_, fn(Duration) -> TimedOut) = match (state, self.expecting) {
            (Sta::Sta4, _) => (limits.connect?, TimedOut::Connect),
            (Sta::Sta5 | Sta::Sta7 | Sta::Sta10 | Sta::Sta11, _) => (limits.acse?, TimedOut::Acse),
            (Sta::Sta6, Expecting::Response) => (limits.dimse?, TimedOut::Dimse),
            (Sta::Sta6, Expecting::Nothing) => (limits.idle?, TimedOut::Idle),
            _ => return None,
        };
        Some((self.since + limit, timed_out(limit)))
    }

    /// The deadline for the peer to take more of what is sent to it.
    pub(crate) fn of_write(&self, limits: &Limits) -> Option<(Instant, TimedOut)> {
        let limit = limits.write?;
        Some((self.write_blocked? + limit, TimedOut::Write(limit)))
    }
}
