use std::{
    future::{Future, poll_fn},
    mem,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, Wake, ready},
    thread,
    time::{Duration, Instant},
};

use bytes::Bytes;
use kerma_association::negotiation::TransferSyntaxes;
use kerma_dataset::DataSet;
use kerma_dictionary::AeTitle;
use kerma_dimse::CEchoRq;
use kerma_service::{
    Outcome, Request, Source, StoreRequest,
    query::{Find, FindRequest, Match, Matches},
    retrieve::{Destinations, InstanceMatch, Resolved, Retrieval, Retrieve, RetrieveRequest},
    storage::{Receive, Store},
    verification::Echo,
};

use super::slot;

/// How long matches are gathered before they are sent.
const GATHER: Duration = Duration::from_millis(1);

/// Runs a piece of work on a thread that may block.
pub type Threads = fn(Box<dyn FnOnce() + Send>);

/// A handler that blocks, on threads that may: the peer goes on being heard meanwhile. Drivers have a function of this
/// name that has threads already.
pub fn blocking<H>(handler: H, threads: Threads) -> Blocking<H> {
    Blocking { handler: Arc::new(handler), threads }
}

/// The source of a data set that blocks while it reads, read on threads that may, unless it is in memory.
pub fn blocking_source(source: Box<dyn Source>, threads: Threads) -> Box<dyn Source> {
    match source.is_at_hand() {
        true => source,
        false => Box::new(Unblocked { threads, source: Some(source), reading: None }),
    }
}

/// A handler that blocks: see [`blocking`].
pub struct Blocking<H> {
    handler: Arc<H>,
    threads: Threads,
}

impl<H> Clone for Blocking<H> {
    fn clone(&self) -> Blocking<H> {
        Blocking { handler: self.handler.clone(), threads: self.threads }
    }
}

/// Runs a function on a thread that may block; a panic in it is one of the caller's.
pub(crate) async fn unblock<T: Send + 'static>(
    threads: Threads,
    function: impl FnOnce() -> T + Send + 'static,
) -> T {
    let (sender, mut result) = slot::slot();
    threads(Box::new(move || {
        sender.put(Some(catch_unwind(AssertUnwindSafe(function))));
    }));
    match poll_fn(|context| result.poll_next(context)).await {
        Some(Ok(done)) => done,
        Some(Err(panic)) => resume_unwind(panic),
        None => resume_unwind(Box::new("there is no thread for it")),
    }
}

/// The next bytes of a source.
type Chunk = Result<Option<Bytes>, String>;
type Job<T> = Pin<Box<dyn Future<Output = T> + Send>>;

fn job<T: Send + 'static>(threads: Threads, function: impl FnOnce() -> T + Send + 'static) -> Job<T> {
    Box::pin(unblock(threads, function))
}

impl<H: Echo + 'static> Echo for Blocking<H> {
    fn echo(&self, request: &Request<CEchoRq>) -> Outcome {
        let (handler, threads, request) = (self.handler.clone(), self.threads, request.clone());
        Outcome::later(unblock(threads, move || handler.echo(&request)))
    }
}

impl<H: Destinations + 'static> Destinations for Blocking<H> {
    fn resolve(&self, destination: &AeTitle, request: &RetrieveRequest) -> Result<Resolved, Outcome> {
        let (handler, threads) = (self.handler.clone(), self.threads);
        let (destination, request) = (*destination, request.clone());
        Ok(Resolved::later(unblock(threads, move || handler.resolve(&destination, &request))))
    }
}

impl<H: Find + 'static> Find for Blocking<H> {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        let (handler, threads, request) = (self.handler.clone(), self.threads, request.clone());
        Ok(Matches::later(async move {
            let found = unblock(threads, move || handler.find(&request, identifier)).await?;
            Ok::<_, Outcome>(gathered(found, threads))
        }))
    }
}

/// The matches, some at a time: what comes within a millisecond.
fn gathered(matches: Matches, threads: Threads) -> Matches {
    let mut rest = Some(matches);
    let mut searching: Option<Job<(Vec<Match>, Option<Matches>)>> = None;
    let mut batch = Vec::new().into_iter();
    Matches::polled(move |context| {
        loop {
            if let Some(found) = batch.next() {
                return Poll::Ready(Some(found));
            }
            if let Some(matches) = rest.take() {
                searching = Some(job(threads, move || gather(matches)));
            }
            let Some(search) = &mut searching else { return Poll::Ready(None) };
            let (found, matches) = ready!(search.as_mut().poll(context));
            (batch, rest, searching) = (found.into_iter(), matches, None);
        }
    })
}

fn gather(mut matches: Matches) -> (Vec<Match>, Option<Matches>) {
    let (start, mut found) = (Instant::now(), Vec::new());
    while start.elapsed() < GATHER {
        match block_on(poll_fn(|context| matches.poll_next(context))) {
            // It may be the end.
            Some(Match::Outcome(outcome)) => {
                found.push(Match::Outcome(outcome));
                break;
            }
            Some(one) => found.push(one),
            None => return (found, None),
        }
    }
    (found, Some(matches))
}

/// What comes of it, on a thread that may block.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(thread::Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Unpark(thread::current())).into();
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(done) => return done,
            Poll::Pending => thread::park(),
        }
    }
}

impl<H: Retrieve + 'static> Retrieve for Blocking<H> {
    fn retrieve(&self, request: &RetrieveRequest, identifier: DataSet) -> Result<Retrieval, Outcome> {
        let (handler, threads, request) = (self.handler.clone(), self.threads, request.clone());
        Ok(Retrieval::later(async move {
            let mut retrieval = unblock(threads, move || handler.retrieve(&request, identifier)).await?;
            poll_fn(|context| retrieval.poll_known(context)).await?;
            Ok::<_, Outcome>(retrieval.through(|retrieval| pulled(retrieval, threads)))
        }))
    }
}

/// The instances, each made, and read, on a thread that may block.
fn pulled(
    retrieval: Retrieval,
    threads: Threads,
) -> impl FnMut(&mut Context<'_>) -> Poll<Option<InstanceMatch>> {
    let mut rest = Some(retrieval);
    let mut pulling: Option<Job<(Option<InstanceMatch>, Retrieval)>> = None;
    move |context| {
        if let Some(mut retrieval) = rest.take() {
            pulling = Some(job(threads, move || {
                (block_on(poll_fn(|context| retrieval.poll_next(context))), retrieval)
            }));
        }
        let Some(pull) = &mut pulling else { return Poll::Ready(None) };
        let (next, retrieval) = ready!(pull.as_mut().poll(context));
        (rest, pulling) = (Some(retrieval), None);
        Poll::Ready(next.map(|next| match next {
            InstanceMatch::Instance(mut instance) => {
                instance.data_set = blocking_source(instance.data_set, threads);
                InstanceMatch::Instance(instance)
            }
            other => other,
        }))
    }
}

impl<H: Store + 'static> Store for Blocking<H> {
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        let (handler, threads, request) = (self.handler.clone(), self.threads, request.clone());
        let state = State::Busy(job(threads, move || handler.begin(&request)));
        Ok(Box::new(Receiving { threads, state }))
    }

    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        self.handler.transfer_syntaxes()
    }
}

/// A receiver that is called on threads that may block.
struct Receiving {
    threads: Threads,
    state: State,
}

enum State {
    /// It is being called.
    Busy(Job<Result<Box<dyn Receive>, Outcome>>),
    Idle(Box<dyn Receive>),
    /// It has ended with this outcome.
    Refused(Outcome),
}

impl Receive for Receiving {
    fn ready(&mut self, context: &mut Context<'_>) -> Poll<()> {
        loop {
            match &mut self.state {
                State::Busy(job) => match ready!(job.as_mut().poll(context)) {
                    Ok(receive) => self.state = State::Idle(receive),
                    Err(outcome) => self.state = State::Refused(outcome),
                },
                State::Idle(receive) => return receive.ready(context),
                State::Refused(_) => return Poll::Ready(()),
            }
        }
    }

    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
        match mem::replace(&mut self.state, State::Refused(Outcome::failed("the handler was interrupted"))) {
            State::Idle(mut receive) => {
                self.state = State::Busy(job(self.threads, move || receive.fragment(data).map(|()| receive)));
                Ok(())
            }
            State::Refused(outcome) => Err(outcome),
            // Not before it is ready.
            State::Busy(_) => Err(Outcome::failed("a fragment came too early")),
        }
    }

    fn end(self: Box<Self>) -> Outcome {
        let Receiving { threads, state } = *self;
        Outcome::later(async move {
            let receive = match state {
                State::Busy(job) => job.await?,
                State::Idle(receive) => receive,
                State::Refused(outcome) => return Err(outcome),
            };
            Ok(unblock(threads, move || receive.end()).await)
        })
    }
}

/// A data set that is read on threads that may block.
struct Unblocked {
    threads: Threads,
    /// Unless it is being read.
    source: Option<Box<dyn Source>>,
    reading: Option<Job<(Box<dyn Source>, Chunk)>>,
}

impl Source for Unblocked {
    fn next(&mut self, unit: usize) -> Chunk {
        self.source.as_mut().map_or_else(|| Err("it is being read".into()), |source| source.next(unit))
    }

    fn poll_next(&mut self, context: &mut Context<'_>, unit: usize) -> Poll<Chunk> {
        if let Some(mut source) = self.source.take() {
            self.reading = Some(job(self.threads, move || {
                let chunk = block_on(poll_fn(|context| source.poll_next(context, unit)));
                (source, chunk)
            }));
        }
        let Some(reading) = &mut self.reading else { return Poll::Ready(Ok(None)) };
        let (source, chunk) = ready!(reading.as_mut().poll(context));
        (self.source, self.reading) = (Some(source), None);
        Poll::Ready(chunk)
    }
}
