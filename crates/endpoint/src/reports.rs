use alloc::{boxed::Box, vec::Vec};
use core::mem;

use kerma_service::{Invocation, Reporting, Unanswered};

/// The reports of the handlers that have responded.
#[derive(Default)]
pub(crate) struct Kept {
    /// Those that asked last are last.
    pub(crate) each: Vec<Own>,
    last: ReportsId,
}

/// Tells the reports of an association apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ReportsId(usize);

pub(crate) struct Own {
    pub(crate) id: ReportsId,
    /// `None` while the driver runs it.
    pub(crate) reporting: Option<Box<dyn Reporting>>,
    pub(crate) state: State,
}

pub(crate) enum State {
    /// It is to be run by the driver.
    Call,
    /// The driver runs it; whether a waker was woken meanwhile.
    Run { woken: bool },
    /// It is pending, for a waker.
    Waker,
    /// It is to be run after a look at the peer, so that one that asks in vain again and again is not all there is.
    Look,
    /// Its request is to be sent once the line is free.
    Ready(Box<Invocation>),
    /// Its request is outstanding.
    Asked,
}

impl Kept {
    /// One more.
    pub(crate) fn push(&mut self, reporting: Box<dyn Reporting>) {
        self.last = ReportsId(self.last.0.wrapping_add(1));
        self.each.push(Own { id: self.last, reporting: Some(reporting), state: State::Call });
    }

    pub(crate) fn find(&mut self, id: ReportsId) -> Option<&mut Own> {
        self.each.iter_mut().find(|own| own.id == id)
    }

    /// Whether none is left that is to be run or that the driver runs.
    pub(crate) fn is_empty(&self) -> bool {
        self.each.is_empty()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.each.len()
    }

    /// Whether one waits for a waker.
    pub(crate) fn is_pending(&self) -> bool {
        self.each.iter().any(|own| matches!(own.state, State::Waker))
    }

    /// Whether the peer waits for what one of them will ask.
    pub(crate) fn are_owed(&self) -> bool {
        self.each.iter().filter_map(|own| own.reporting.as_ref()).any(|reporting| reporting.is_owed())
    }

    /// The wakers of those that are pending may have been woken.
    pub(crate) fn woken(&mut self) {
        for own in &mut self.each {
            match &mut own.state {
                State::Run { woken } => *woken = true,
                state @ State::Waker => *state = State::Call,
                _ => {}
            }
        }
    }

    /// The driver looks at the peer: those that waited for that can go on. Whether there were any.
    pub(crate) fn look(&mut self) -> bool {
        let mut any = false;
        for own in self.each.iter_mut().filter(|own| matches!(own.state, State::Look)) {
            own.state = State::Call;
            any = true;
        }
        any
    }

    /// Nothing is asked any more; who has something to be told stays until then.
    pub(crate) fn end(&mut self) {
        self.each.retain_mut(|own| {
            let Some(reporting) = &mut own.reporting else { return true };
            if let State::Ready(_) = mem::replace(&mut own.state, State::Call) {
                // Nobody has answered what nobody was asked.
                let _ = reporting.answered(Err(Unanswered::NoAssociation));
            }
            reporting.end();
            !reporting.is_over()
        });
    }
}
