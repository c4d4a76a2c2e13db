use core::time::Duration;

use crate::{Budget, Expecting, Instant, Rate, TimedOut, pace::Pace, table::Sta};

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
    /// How long a PDU that the peer has begun may take.
    pub pdu: Option<Duration>,
    /// How long a message may take from its first fragment to its last.
    pub message: Option<Duration>,
    /// The least rate at which the peer sends a PDU or a message that it has begun, and takes what is sent to it.
    /// The time during which this side is at work does not count ([`Expecting::Busy`](crate::Expecting::Busy)).
    pub rate: Option<Rate>,
    /// The longest A-ASSOCIATE-RQ or -AC accepted, in bytes, as its length field counts.
    pub associate_length: u32,
    /// The longest P-DATA-TF accepted, in bytes, as its length field counts, where this side announced no limit. Where it
    /// did, one of twice as much is accepted with a warning: peers send more than they were told to.
    pub p_data_length: u32,
    /// The longest P-DATA-TF sent, whatever more the peer receives.
    pub send_length: u32,
    /// How many presentation contexts an A-ASSOCIATE-RQ may have before it is rejected (local limit exceeded).
    pub presentation_contexts: usize,
    /// How many bytes an association may hold of what the peer has sent before its turn: requests that come before the
    /// earlier ones are answered, and responses that are not whole yet. A request beyond it is answered with 0xA700 or, of
    /// DIMSE-N and C-ECHO, 0x0213, and is not kept. For a response beyond it the association is aborted.
    pub held: usize,
    /// What all associations may hold together, receive buffers and what waits to be sent included. If they hold more, those
    /// are aborted that hold more than their peers need. `None` is no limit.
    pub process: Option<Budget>,
    /// Whether [`Event::PduSent`](crate::Event::PduSent) and [`Event::PduReceived`](crate::Event::PduReceived)
    /// are wanted.
    pub report_pdus: bool,
}

impl Default for Limits {
    /// ARTIM 5 s; 30 s each for connect, ACSE and DIMSE, 60 s for idle and write, 2 min for a PDU, 4 h for a message; 30 KiB
    /// in 30 s; A-ASSOCIATE up to 1 MiB, P-DATA-TF received up to 16 MiB and sent up to 128 KiB, 128 presentation contexts;
    /// 16 MiB held by an association, 512 MiB by all that have these limits; no report of PDUs.
    fn default() -> Limits {
        const fn seconds(seconds: u64) -> Option<Duration> {
            Some(Duration::from_secs(seconds))
        }
        Limits {
            artim: seconds(5),
            connect: seconds(30),
            acse: seconds(30),
            dimse: seconds(30),
            idle: seconds(60),
            write: seconds(60),
            pdu: seconds(120),
            message: seconds(4 * 60 * 60),
            rate: Some(Rate { bytes: 30 << 10, over: Duration::from_secs(30) }),
            associate_length: 1 << 20,
            p_data_length: 16 << 20,
            send_length: 128 << 10,
            presentation_contexts: 128,
            held: 16 << 20,
            process: Some(Budget::new(512 << 20)),
            report_pdus: false,
        }
    }
}

/// The deadlines that are not in Table 9-10. They come in as Evt15, the local user's A-ABORT request.
#[derive(Debug, Default)]
pub(crate) struct Deadlines {
    /// When the state was entered, or something last happened in it that counts.
    since: Instant,
    expecting: Expecting,
    /// Since when this side is at work.
    busy: Option<Instant>,
    write_blocked: Option<Instant>,
    /// When the PDU began of which a part has come.
    pdu: Option<Instant>,
    /// When the message began of which a part has come.
    message: Option<Instant>,
    receiving: Pace,
    sending: Pace,
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

    /// From now on this deadline applies. The time that this side was at work is none that the peer took.
    pub(crate) fn expect(&mut self, now: Instant, expecting: Expecting, state: Sta) {
        self.expecting = expecting;
        match expecting {
            Expecting::Busy => _ = self.busy.get_or_insert(now),
            _ => {
                let busy = self.busy.take().map_or(Duration::ZERO, |since| now.saturating_since(since));
                for since in [&mut self.pdu, &mut self.message].into_iter().flatten() {
                    *since = (*since + busy).min(now);
                }
            }
        }
        self.active(now, state);
        self.watch(now, state);
    }

    /// So many bytes came.
    pub(crate) fn received(&mut self, now: Instant, length: usize, state: Sta) {
        self.pdu.get_or_insert(now);
        self.watch(now, state);
        self.receiving.moved(length);
        self.active(now, state);
    }

    /// A PDU is there whole; whether the next one has begun.
    pub(crate) fn whole_pdu(&mut self, now: Instant, more: bool, state: Sta) {
        self.pdu = more.then_some(now);
        self.watch(now, state);
    }

    /// A fragment is there; whether the message goes on after it.
    pub(crate) fn fragment(&mut self, now: Instant, more: bool, state: Sta) {
        match more {
            true => _ = self.message.get_or_insert(now),
            false => self.message = None,
        }
        self.watch(now, state);
    }

    /// Watches the rate while something of the peer's is under way that this side waits for.
    pub(crate) fn watch(&mut self, now: Instant, state: Sta) {
        let awaited = state == Sta::Sta6 && self.expecting != Expecting::Busy;
        match awaited && (self.pdu.is_some() || self.message.is_some()) {
            true => self.receiving.begin(now),
            false => self.receiving.end(),
        }
    }

    pub(crate) fn write_blocked(&mut self, now: Instant) {
        self.write_blocked.get_or_insert(now);
        self.sending.begin(now);
    }

    /// The peer took so many bytes, and not all.
    pub(crate) fn written(&mut self, now: Instant, length: usize) {
        self.sending.moved(length);
        if let Some(blocked) = &mut self.write_blocked {
            *blocked = now;
        }
    }

    pub(crate) fn write_resumed(&mut self) {
        self.write_blocked = None;
        self.sending.end();
    }

    /// What the peer has not done in time of what it has begun, in these states of an association.
    pub(crate) fn overdue(&mut self, now: Instant, state: Sta, limits: &Limits) -> Option<TimedOut> {
        if state != Sta::Sta6 {
            return None;
        }
        if let Some(rate) = limits.rate
            && let Some(bytes) = self.receiving.too_little(now, rate)
        {
            return Some(TimedOut::Receiving { bytes, over: rate.over });
        }
        let parts = self.of_parts(limits);
        parts.into_iter().flatten().find(|(deadline, _)| *deadline <= now).map(|(_, timed_out)| timed_out)
    }

    /// The deadlines of the PDU and of the message.
    fn of_parts(&self, limits: &Limits) -> [Option<(Instant, TimedOut)>; 2] {
        let deadline =
            |since: Option<Instant>, limit: Option<Duration>, timed_out: fn(Duration) -> TimedOut| {
                let limit = limit.filter(|_| self.expecting != Expecting::Busy)?;
                Some((since? + limit, timed_out(limit)))
            };
        [
            deadline(self.pdu, limits.pdu, TimedOut::Pdu),
            deadline(self.message, limits.message, TimedOut::Message),
        ]
    }

    /// The next time to look at what the peer has begun, while the association is established.
    pub(crate) fn of_begun(&self, state: Sta, limits: &Limits) -> Option<Instant> {
        let pace = limits.rate.and_then(|rate| self.receiving.deadline(rate));
        let parts = self.of_parts(limits).into_iter().flatten().map(|(deadline, _)| deadline);
        parts.chain(pace).min().filter(|_| state == Sta::Sta6)
    }

    /// Whether the peer takes what is sent to it too slowly.
    pub(crate) fn slow_reader(&mut self, now: Instant, limits: &Limits) -> Option<TimedOut> {
        let rate = limits.rate?;
        let bytes = self.sending.too_little(now, rate)?;
        Some(TimedOut::Sending { bytes, over: rate.over })
    }

    /// The next time to look at how the peer takes what is sent to it.
    pub(crate) fn of_pace(&self, limits: &Limits) -> Option<Instant> {
        limits.rate.and_then(|rate| self.sending.deadline(rate))
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
