//! The requests of this side.

use alloc::vec::Vec;

use super::Line;
use crate::{outgoing::Outbound, reports::ReportsId};

/// The most requests of this side that are outstanding at a time, whatever the peer allows.
const MOST_OUTSTANDING: usize = 64;

/// A request of this side that is not answered to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outstanding {
    pub(crate) message_id: u16,
    pub(crate) by: By,
}

/// Who made a request of this side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    User,
    /// The operation that is being served, which gave it this Message ID.
    Operation(u16),
    /// The reports of a handler that has responded.
    Reports(ReportsId),
}

impl Outstanding {
    /// The Message ID that the operation gave it, if it is the operation's.
    pub(crate) fn of_operation(self) -> Option<u16> {
        match self.by {
            By::Operation(id) => Some(id),
            By::User | By::Reports(_) => None,
        }
    }
}

impl Line {
    /// How many requests are not answered to the end.
    pub(crate) fn outstanding(&self) -> usize {
        self.outstanding.len()
    }

    /// Whether one more request would go out at once, and may be outstanding with the others (PS3.7 §D.3.3.3).
    pub(crate) fn has_room(&self) -> bool {
        let most = match self.at_a_time() {
            (0, _) => MOST_OUTSTANDING,
            (own, _) => MOST_OUTSTANDING.min(own.into()),
        };
        self.outstanding.len() < most && self.is_clear()
    }

    /// Whether the peer has agreed to more than one operation of its own at a time: it need not wait for a response before it sends
    /// another request.
    pub(crate) fn peer_need_not_wait(&self) -> bool {
        self.at_a_time().1 != 1
    }

    /// How many requests may be outstanding at a time, of this side and of the peer; 0 is no limit.
    fn at_a_time(&self) -> (u16, u16) {
        let window = self.negotiated().map(|negotiated| negotiated.asynchronous_operations_window);
        window.map_or((1, 1), |window| match self.purpose {
            // The requestor's.
            Some(_) => (window.invoked, window.performed),
            None => (window.performed, window.invoked),
        })
    }

    /// The next Message ID that is not outstanding, from 1.
    pub(crate) fn next_message_id(&mut self) -> u16 {
        loop {
            self.last_message_id = self.last_message_id.checked_add(1).unwrap_or(1);
            if !self.is_outstanding(self.last_message_id) {
                return self.last_message_id;
            }
        }
    }

    /// Whether a request with this Message ID is not answered to the end.
    pub(crate) fn is_outstanding(&self, message_id: u16) -> bool {
        self.outstanding.iter().any(|of| of.message_id == message_id)
    }

    /// Sends a request once the messages before it are out. Its Message ID, which is another one if a request with that
    /// of the command is outstanding.
    pub(crate) fn invoke(&mut self, by: By, mut message: Outbound) -> u16 {
        let own = message.command.message_id().filter(|id| *id != 0 && !self.is_outstanding(*id));
        let message_id = own.unwrap_or_else(|| self.next_message_id());
        message.command.set_message_id(message_id);
        self.outstanding.push(Outstanding { message_id, by });
        self.say(message);
        message_id
    }

    /// The requests that will not be answered any more.
    pub(crate) fn take_outstanding(&mut self) -> Vec<Outstanding> {
        self.answer = None;
        core::mem::take(&mut self.outstanding)
    }
}
