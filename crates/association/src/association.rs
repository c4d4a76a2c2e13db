use alloc::collections::VecDeque;

use kerma_pdu::AAssociateRq;

use crate::{Expecting, Input, Instant, Limits, Misuse, Negotiated, Output, Role, table::Sta};

/// One association, requestor's or acceptor's side, without I/O.
///
/// # Order of calls
/// 1. Build: [`requestor`](Association::requestor) and [`Input::Request`], or [`acceptor`](Association::acceptor)
///    and [`Input::Connected`].
/// 2. After every input, drain [`poll`](Association::poll) until it says [`Output::Wait`].
/// 3. Then read the peer into [`receive_buffer`](Association::receive_buffer), at most until the deadline, and say
///    [`Input::Received`], [`Input::Closed`] or [`Input::Tick`]. Or say what the user wants.
///
/// # Kinds of methods
/// - in: [`handle`](Association::handle), [`expect`](Association::expect),
///   [`receive_buffer`](Association::receive_buffer)
/// - out: [`poll`](Association::poll)
/// - to look at: [`state`](Association::state), [`role`](Association::role),
///   [`negotiated`](Association::negotiated), [`maximum_fragment`](Association::maximum_fragment),
///   [`buffer_capacity`](Association::buffer_capacity)
#[derive(Debug)]
pub struct Association {
    role: Role,
    state: Sta,
    limits: Limits,
    outputs: VecDeque<Output>,
}

impl Association {
    /// The side that asks for an association with this request.
    pub fn requestor(request: AAssociateRq, limits: Limits) -> Association {
        let _ = request;
        Association { role: Role::Requestor, state: Sta::Sta1, limits, outputs: VecDeque::new() }
    }

    /// The side that is asked.
    pub fn acceptor(limits: Limits) -> Association {
        Association { role: Role::Acceptor, state: Sta::Sta1, limits, outputs: VecDeque::new() }
    }

    /// Takes note of what happened. What follows from it comes out of [`poll`](Association::poll).
    ///
    /// An error means that nothing happened. After the end of the association what the connection does is
    /// ignored.
    pub fn handle(&mut self, now: Instant, input: Input) -> Result<(), Misuse> {
        let _ = (now, input, &self.limits);
        Ok(())
    }

    /// Says which deadline applies from now on, while the association is established.
    pub fn expect(&mut self, now: Instant, expecting: Expecting) {
        let _ = (now, expecting);
    }

    /// What there is to do next. Call it until it says [`Output::Wait`].
    pub fn poll(&mut self) -> Output {
        self.outputs.pop_front().unwrap_or(Output::Wait { deadline: None })
    }

    /// Where to read the peer into; never empty. Say [`Input::Received`] of how much came.
    pub fn receive_buffer(&mut self) -> &mut [u8] {
        &mut []
    }

    /// The state of the machine.
    pub fn state(&self) -> Sta {
        self.state
    }

    /// Which side this is.
    pub fn role(&self) -> Role {
        self.role
    }

    /// What was agreed on; `None` before [`Event::Accepted`](crate::Event::Accepted).
    pub fn negotiated(&self) -> Option<&Negotiated> {
        None
    }

    /// The longest fragment that may be sent, in bytes, even: what one P-DATA-TF of the peer's maximum length, or
    /// of [`Limits::send_length`], has room for.
    pub fn maximum_fragment(&self) -> usize {
        0
    }

    /// Bytes of memory that the receive buffer holds.
    pub fn buffer_capacity(&self) -> usize {
        0
    }
}
