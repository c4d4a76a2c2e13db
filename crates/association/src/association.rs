use alloc::{collections::VecDeque, sync::Arc};
use core::{mem::Discriminant, time::Duration};

use bytes::{Bytes, BytesMut};
use kerma_pdu::{AAssociateRq, Pdvs};
use smallvec::SmallVec;

use crate::{
    Event, Expecting, Input, Instant, Limits, Misuse, Negotiated, Output, Role, Warning,
    actions::With,
    buffer::ReceiveBuffer,
    limits::Deadlines,
    receive::Framing,
    table::{self, Evt, Sta},
};

/// How long an empty receive buffer is kept for the next message.
pub(crate) const BUFFER_KEPT: Duration = Duration::from_secs(1);

/// One association, requestor's or acceptor's side, without I/O.
///
/// # Order of calls
/// 1. Build it: [`requestor`](Association::requestor) and [`Input::Request`], or
///    [`acceptor`](Association::acceptor) and [`Input::Connected`].
/// 2. After every input, drain [`poll`](Association::poll) until it says [`Output::Wait`]. To answer an event with
///    another input before that is welcome.
/// 3. Then read the peer into [`receive_buffer`](Association::receive_buffer), at most until the deadline, and say
///    [`Input::Received`], [`Input::Closed`] or [`Input::Tick`]; or say what the user wants.
///
/// # Kinds of methods
/// - in: [`handle`](Association::handle), [`expect`](Association::expect),
///   [`receive_buffer`](Association::receive_buffer)
/// - out: [`poll`](Association::poll)
/// - to look at: [`state`](Association::state), [`role`](Association::role),
///   [`negotiated`](Association::negotiated), [`maximum_fragment`](Association::maximum_fragment),
///   [`buffer_capacity`](Association::buffer_capacity)
///
/// # One association, one end
/// Of [`Event::Rejected`], [`Event::Released`] and
/// [`Event::Ended`] there is exactly one. The connection may stay a little longer: for the peer
/// to close it, or ARTIM to expire. [`Output::Close`] is the last output.
#[derive(Debug)]
pub struct Association {
    pub(crate) role: Role,
    pub(crate) state: Sta,
    pub(crate) limits: Limits,
    /// The time of the last input.
    pub(crate) now: Instant,
    pub(crate) artim: Option<Instant>,
    pub(crate) deadlines: Deadlines,
    pub(crate) outputs: VecDeque<Output>,
    /// Of a requestor from the beginning, of an acceptor when it came; until the association is established.
    pub(crate) request: Option<Arc<AAssociateRq>>,
    /// The bytes of a requestor's request, until they are sent.
    pub(crate) request_pdu: Bytes,
    pub(crate) negotiated: Option<Negotiated>,
    pub(crate) maximum_fragment: usize,
    pub(crate) buffer: ReceiveBuffer,
    pub(crate) framing: Framing,
    /// What of the P-DATA-TF that came last the user has not been given.
    pub(crate) arriving: Option<Pdvs>,
    /// When bytes were last received.
    pub(crate) received_at: Instant,
    /// Whether the peer has sent the header of a PDU.
    pub(crate) heard: bool,
    /// Memory that headers are cut from.
    pub(crate) headers: BytesMut,
    pub(crate) warned: SmallVec<[Discriminant<Warning>; 2]>,
    /// The user's release response came in Sta10, which has no place for it: it is kept for Sta12.
    pub(crate) release_response_kept: bool,
    /// The user was told of the end.
    pub(crate) ended: bool,
}

impl Association {
    /// The side that asks for an association with this request.
    pub fn requestor(request: AAssociateRq, limits: Limits) -> Association {
        Association { request: Some(Arc::new(request)), ..Association::new(Role::Requestor, limits) }
    }

    /// The side that is asked.
    pub fn acceptor(limits: Limits) -> Association {
        Association::new(Role::Acceptor, limits)
    }

    fn new(role: Role, limits: Limits) -> Association {
        Association {
            role,
            state: Sta::Sta1,
            limits,
            now: Instant::START,
            artim: None,
            deadlines: Deadlines::default(),
            outputs: VecDeque::new(),
            request: None,
            request_pdu: Bytes::new(),
            negotiated: None,
            maximum_fragment: 0,
            buffer: ReceiveBuffer::default(),
            framing: Framing::default(),
            arriving: None,
            received_at: Instant::START,
            heard: false,
            headers: BytesMut::new(),
            warned: SmallVec::new(),
            release_response_kept: false,
            ended: false,
        }
    }

    /// Gives the association an input. The outputs that follow come from [`poll`](Association::poll).
    ///
    /// An error means that nothing happened. After the end of the association what the connection does is
    /// ignored.
    pub fn handle(&mut self, now: Instant, input: Input) -> Result<(), Misuse> {
        self.now = now;
        self.take_input(input)
    }

    /// Says which deadline applies from now on, while the association is established, and starts it anew.
    pub fn expect(&mut self, now: Instant, expecting: Expecting) {
        self.now = now;
        self.deadlines.expect(now, expecting, self.state);
    }

    /// The next thing for the caller to do. Call this until it gives [`Output::Wait`].
    pub fn poll(&mut self) -> Output {
        loop {
            if let Some(output) = self.outputs.pop_front() {
                return output;
            }
            if let Some(value) = self.next_value() {
                return Output::Event(Event::Data(value));
            }
            if !self.receive() {
                return Output::Wait { deadline: self.deadline() };
            }
        }
    }

    /// Where to read the peer into; never empty. Say [`Input::Received`] of how much came.
    pub fn receive_buffer(&mut self) -> &mut [u8] {
        self.buffer.window()
    }

    /// The state of the machine.
    pub fn state(&self) -> Sta {
        self.state
    }

    /// Which side this is.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The outcome of the negotiation; `None` before [`Event::Accepted`].
    pub fn negotiated(&self) -> Option<&Negotiated> {
        self.negotiated.as_ref()
    }

    /// The longest fragment that may be sent, in bytes, even: what one P-DATA-TF of the peer's maximum length, or
    /// of [`Limits::send_length`], has room for. 0 before the association is established.
    pub fn maximum_fragment(&self) -> usize {
        self.maximum_fragment
    }

    /// Bytes of memory that the receive buffer holds.
    pub fn buffer_capacity(&self) -> usize {
        self.buffer.capacity()
    }

    /// The transition that an event makes; whether Table 9-10 has one.
    pub(crate) fn process(&mut self, event: Evt, with: With) -> bool {
        let Some(action) = table::action(event, self.state) else { return false };
        log::trace!("{event:?} in {}: {action:?}", self.state);
        let state = self.act(action, with);
        if state != self.state {
            self.enter(state);
        }
        true
    }

    fn enter(&mut self, state: Sta) {
        self.state = state;
        self.deadlines.restart(self.now);
        match state {
            Sta::Sta1 => {
                self.artim = None;
                self.arriving = None;
                self.buffer = ReceiveBuffer::default();
                self.headers = BytesMut::new();
            }
            Sta::Sta12 if self.release_response_kept => {
                self.process(Evt::Evt14, With::Nothing);
            }
            _ => {}
        }
    }
}
