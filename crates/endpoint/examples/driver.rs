//! A whole driver: an SCP of C-ECHO and C-STORE over blocking TCP, one association at a time. It moves bytes, runs the
//! user's code, keeps the time, and knows nothing of the protocol.
#![allow(clippy::print_stdout)]
use std::{
    io::{ErrorKind, IoSlice, Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    task::{Context, Waker},
    time::{Duration, Instant as Clock},
};

use kerma_association::{Instant, Misuse, negotiation::Policy};
use kerma_dataset::{DataSet, part10};
use kerma_endpoint::{Call, Endpoint, Event, In, Link, Out, Setup};
use kerma_service::{StoreRequest, storage::Storage, verification::Verification};
use kerma_status::Status;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = Policy::new(part10::IMPLEMENTATION_CLASS_UID);
    let mut setup = Setup::new("DRIVER".parse()?, policy);
    let store = |request: &StoreRequest, data_set: DataSet| {
        println!("{} {}", request.affected_sop_instance_uid, data_set.len());
        Status::SUCCESS
    };
    setup.services = setup.services.with(Verification::new()).with(Storage::any(store));
    setup.policy.supported = setup.services.supported().cloned().collect();
    let setup = Arc::new(setup);

    let listener = TcpListener::bind("127.0.0.1:11112")?;
    for stream in listener.incoming() {
        let stream = stream?;
        let endpoint = Endpoint::acceptor(setup.clone(), stream.peer_addr().ok(), None);
        Driver { endpoint, stream, start: Clock::now() }.run()?;
    }
    Ok(())
}

struct Driver {
    endpoint: Endpoint,
    stream: TcpStream,
    start: Clock,
}

impl Driver {
    fn run(mut self) -> Result<(), Misuse> {
        self.tell(In::Connected)?;
        loop {
            match self.endpoint.poll(self.now()) {
                Out::Transmit(link) => self.transmit(link)?,
                Out::Call(call) => {
                    let call = run(call);
                    self.tell(In::Called(call))?;
                }
                // This driver dials nobody: it serves no C-MOVE.
                Out::Dial(_) => self.tell(In::Dialled(Err("not here".into())))?,
                Out::Event(Event::Ended(error)) => println!("{error}"),
                Out::Close(_) => drop(self.stream.shutdown(Shutdown::Both)),
                Out::Wait(wait) => {
                    let time = wait.deadline.map(|deadline| deadline.saturating_since(self.now()));
                    self.receive(time)?;
                }
                Out::End => return Ok(()),
                _ => {}
            }
        }
    }

    fn tell(&mut self, input: In) -> Result<(), Misuse> {
        self.endpoint.handle(self.now(), input)
    }

    fn now(&self) -> Instant {
        Instant::since_start(self.start.elapsed())
    }

    fn transmit(&mut self, link: Link) -> Result<(), Misuse> {
        let slices: Vec<IoSlice<'_>> = self.endpoint.outgoing(link).take(64).map(IoSlice::new).collect();
        let told = match self.stream.write_vectored(&slices) {
            Ok(written @ 1..) => In::Transmitted(link, written),
            _ => In::Broken(link),
        };
        self.tell(told)
    }

    /// Reads what there is, for at most so long.
    fn receive(&mut self, time: Option<Duration>) -> Result<(), Misuse> {
        // A timeout of zero is none: what is there already is taken within a millisecond.
        let timeout = time.map(|time| time.max(Duration::from_millis(1)));
        let set = self.stream.set_read_timeout(timeout);
        let told = match set.and_then(|()| self.stream.read(self.endpoint.receive_buffer(Link::Peer))) {
            Ok(0) => In::Closed(Link::Peer),
            Ok(read) => In::Received(Link::Peer, read),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => In::Tick,
            Err(_) => In::Closed(Link::Peer),
        };
        self.tell(told)
    }
}

/// Runs the user's code. These handlers are never pending, so that there is no waker to wait for.
fn run(mut call: Call) -> Call {
    let mut context = Context::from_waker(Waker::noop());
    let ran = catch_unwind(AssertUnwindSafe(|| call.run(&mut context)));
    if ran.is_err() {
        call.panicked("the handler panicked".into());
    }
    call
}
