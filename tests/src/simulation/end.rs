use std::{cell::RefCell, collections::VecDeque, rc::Rc};

use bytes::Bytes;
use kerma::{
    association::{Association, Event, Expecting, Input, Instant, Output},
    dimse::{Assembled, Assembler, Command, FragmentLength, Fragments},
    pdu::AAbort,
};

/// A transport connection between two ends, each of which may have closed its side.
#[derive(Clone, Default)]
pub struct Wire(Rc<RefCell<Sides>>);

#[derive(Default)]
struct Sides {
    bytes: [VecDeque<u8>; 2],
    closed: [bool; 2],
}

/// One association machine at one end of a wire.
pub struct End {
    machine: Association,
    wire: Wire,
    side: usize,
    assembler: Assembler,
    deadline: Option<Instant>,
    told_closed: bool,
    /// Neither reads nor writes any more, nor does its clock run: a machine that was switched off.
    pub silent: bool,
    /// What ended the association.
    pub ended: Option<Event>,
    /// The connection is closed too.
    pub closed: bool,
}

impl End {
    /// The requestor's end; its wire's other side is to be an acceptor.
    pub fn requestor(machine: Association, wire: &Wire, now: Instant) -> End {
        let mut end = End::new(machine, wire, 0);
        end.input(now, Input::Request);
        end.input(now, Input::Connected);
        end
    }

    /// The acceptor's end of a requestor's wire.
    pub fn acceptor(machine: Association, wire: &Wire, now: Instant) -> End {
        let mut end = End::new(machine, wire, 1);
        end.input(now, Input::Connected);
        end
    }

    fn new(machine: Association, wire: &Wire, side: usize) -> End {
        End {
            machine,
            wire: wire.clone(),
            side,
            assembler: Assembler::new(),
            deadline: None,
            told_closed: false,
            silent: false,
            ended: None,
            closed: false,
        }
    }

    /// The association machine.
    pub fn machine(&self) -> &Association {
        &self.machine
    }

    /// Tells the machine, which must be able to take it.
    pub fn input(&mut self, now: Instant, input: Input) {
        self.machine.handle(now, input).unwrap();
    }

    /// Tells the machine if it can still take it.
    pub fn try_input(&mut self, now: Instant, input: Input) {
        let _ = self.machine.handle(now, input);
    }

    /// Which deadline applies.
    pub fn expect(&mut self, now: Instant, expecting: Expecting) {
        self.machine.expect(now, expecting);
    }

    /// Sends a message, unless the association is over.
    pub fn send(&mut self, now: Instant, context_id: u8, command: &Command, data_set: Option<Bytes>) {
        let length = FragmentLength::LONGEST.at_most(self.machine.maximum_fragment());
        let fragments = Fragments::command(context_id, length, command, data_set.is_some());
        let data_set =
            data_set.into_iter().flat_map(|bytes| Fragments::data_set(context_id, length, [bytes]));
        fragments.chain(data_set).for_each(|pdv| self.try_input(now, Input::Data(pdv)));
    }

    /// Closes the connection without a word, as a crashed program's system does.
    pub fn crash(&mut self) {
        self.silent = true;
        self.closed = true;
        self.wire.0.borrow_mut().closed[self.side] = true;
    }

    /// When it wants to be told the time.
    pub fn deadline(&self) -> Option<Instant> {
        self.deadline.filter(|_| !self.silent && !self.closed)
    }

    /// Lets the machine go on: `Some` event, or what is assembled from its data, or `None` when there is no more to
    /// do at this time.
    pub fn next(&mut self, now: Instant) -> Option<Happening> {
        while !self.silent && !self.closed {
            match self.machine.poll() {
                Output::Transmit(bytes) => self.wire.0.borrow_mut().bytes[1 - self.side].extend(&bytes),
                Output::Event(Event::Data(pdv)) => match self.assembler.push(pdv) {
                    Ok(Some(assembled)) => return Some(Happening::Assembled(assembled)),
                    Ok(None) => {}
                    Err(error) => self.input(now, Input::Abort(error.abort())),
                },
                Output::Event(event @ (Event::Rejected(_) | Event::Released | Event::Ended(_))) => {
                    assert_eq!(self.ended, None, "an association ends once");
                    self.ended = Some(event.clone());
                    return Some(Happening::Event(event));
                }
                Output::Event(event) => return Some(Happening::Event(event)),
                Output::Close => {
                    self.closed = true;
                    self.wire.0.borrow_mut().closed[self.side] = true;
                }
                Output::Wait { deadline } => {
                    self.deadline = deadline;
                    if !self.read(now) {
                        return None;
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Reads what there is; whether there was something, or a deadline came.
    fn read(&mut self, now: Instant) -> bool {
        let mut sides = self.wire.0.borrow_mut();
        let buffer = self.machine.receive_buffer();
        let waiting = &mut sides.bytes[self.side];
        let read = buffer.len().min(waiting.len());
        buffer.iter_mut().zip(waiting.drain(..read)).for_each(|(to, from)| *to = from);
        let peer_closed = sides.closed[1 - self.side];
        drop(sides);
        if read > 0 {
            self.input(now, Input::Received(read));
        } else if peer_closed && !self.told_closed {
            self.told_closed = true;
            self.input(now, Input::Closed);
        } else if self.deadline.is_some_and(|deadline| deadline <= now) {
            self.input(now, Input::Tick);
        } else {
            return false;
        }
        true
    }

    /// Breaks the association off.
    pub fn abort(&mut self, now: Instant) {
        self.try_input(now, Input::Abort(AAbort::SERVICE_USER));
    }
}

/// What came of the peer's bytes or of time.
pub enum Happening {
    /// An event of the association, other than data.
    Event(Event),
    /// A command, or a fragment of a data set.
    Assembled(Assembled),
}
