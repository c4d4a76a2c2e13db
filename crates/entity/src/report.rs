//! A channel for the requests that an SCP makes by itself, from any thread.

use std::{
    collections::VecDeque,
    fmt,
    future::Future,
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

pub use kerma_service::normalized::report::Reports;
use kerma_service::{
    Unanswered,
    normalized::{NRequest, NResponse},
};
use thiserror::Error;

/// A channel to an association. The [`Receiver`] goes to the association, by
/// [`Outcome::reporting`](kerma_service::Outcome::reporting). The [`Reporter`] sends requests on it from any thread, for as
/// long as the association lasts.
///
/// ```
/// use std::time::Duration;
///
/// use kerma_dataset::DataSet;
/// use kerma_dictionary::uids;
/// use kerma_entity::report;
/// use kerma_service::{Outcome, normalized::NRequest};
/// use kerma_status::Status;
///
/// /// What a Storage Commitment SCP does with an N-ACTION.
/// fn commit() -> Outcome {
///     let (reporter, reports) = report::channel();
///     std::thread::spawn(move || {
///         let (sop_class, instance) =
///             (uids::STORAGE_COMMITMENT_PUSH_MODEL, uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE);
///         match reporter.send(NRequest::event_report(sop_class, instance, 1, DataSet::new())) {
///             Ok(sent) => println!("{:?}", sent.wait(Duration::from_secs(30))),
///             Err(over) => println!("{} needs a new association", over.0.command),
///         }
///     });
///     Outcome::new(Status::SUCCESS).reporting(reports)
/// }
/// # let _ = commit;
/// ```
pub fn channel() -> (Reporter, Receiver) {
    let shared = Arc::new(Shared { queue: Mutex::default(), reporters: AtomicUsize::new(1) });
    (Reporter(shared.clone()), Receiver { shared, asked: None, is_owed: false })
}

/// The association is over: this request has to go over a new one.
#[derive(Debug, Error)]
#[error("the association is over")]
pub struct Over(pub Box<NRequest>);

/// What came of a request: the response, or why there is none. After [`Unanswered::NoAssociation`] it was never sent.
pub type Answer = Result<NResponse, Unanswered>;

type Told = Box<dyn FnOnce(Answer) + Send>;

struct Shared {
    queue: Mutex<Queue>,
    reporters: AtomicUsize,
}

#[derive(Default)]
struct Queue {
    requests: VecDeque<(NRequest, Told)>,
    waker: Option<Waker>,
    over: bool,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake(&self) {
        let waker = self.lock().waker.take();
        waker.into_iter().for_each(Waker::wake);
    }
}

/// Sends requests to an association. All clones send to the same. Once all are dropped and their requests are answered,
/// nothing more is asked on the association.
pub struct Reporter(Arc<Shared>);

impl Reporter {
    /// Sends a request after those that were sent before. This waits for nothing. The result says what came of the request.
    ///
    /// # Errors
    /// [`Over`] if the association is over. It has the request.
    pub fn send(&self, request: NRequest) -> Result<Sent, Over> {
        let awaited = Arc::new(Awaited::default());
        let sent = Sent(awaited.clone());
        self.send_then(request, move |answer| awaited.put(answer)).map(|()| sent)
    }

    /// The same, with a function that is told what came of the request. It runs where handlers do, and should return soon.
    ///
    /// # Errors
    /// As [`send`](Reporter::send). The function is not called then.
    pub fn send_then(
        &self,
        request: NRequest,
        told: impl FnOnce(Answer) + Send + 'static,
    ) -> Result<(), Over> {
        let mut queue = self.0.lock();
        if queue.over {
            return Err(Over(Box::new(request)));
        }
        queue.requests.push_back((request, Box::new(told)));
        drop(queue);
        self.0.wake();
        Ok(())
    }

    /// Whether the association is over, so that nothing can be sent any more.
    pub fn is_over(&self) -> bool {
        self.0.lock().over
    }

    /// How many requests wait for those before them to be answered.
    pub fn waiting(&self) -> usize {
        self.0.lock().requests.len()
    }
}

impl Clone for Reporter {
    fn clone(&self) -> Reporter {
        self.0.reporters.fetch_add(1, Ordering::Relaxed);
        Reporter(self.0.clone())
    }
}

impl Drop for Reporter {
    fn drop(&mut self) {
        if self.0.reporters.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.wake();
        }
    }
}

impl fmt::Debug for Reporter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let queue = self.0.lock();
        f.debug_struct("Reporter").field("waiting", &queue.requests.len()).field("over", &queue.over).finish()
    }
}

/// What an association has of a [`channel`]. When it is dropped, requests that were not sent are told so.
pub struct Receiver {
    shared: Arc<Shared>,
    /// Who is to be told what came of the request that was given last.
    asked: Option<Told>,
    is_owed: bool,
}

impl Receiver {
    /// The same, for a peer that waits for the requests: until all reporters are dropped its association is not idle.
    pub fn owed(mut self) -> Receiver {
        self.is_owed = true;
        self
    }
}

impl Reports for Receiver {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<NRequest>> {
        let mut queue = self.shared.lock();
        if let Some((request, told)) = queue.requests.pop_front() {
            self.asked = Some(told);
            return Poll::Ready(Some(request));
        }
        if self.shared.reporters.load(Ordering::Acquire) == 0 {
            return Poll::Ready(None);
        }
        match &mut queue.waker {
            Some(waker) => waker.clone_from(context.waker()),
            waker => *waker = Some(context.waker().clone()),
        }
        Poll::Pending
    }

    fn answered(&mut self, result: Answer) {
        if let Some(told) = self.asked.take() {
            told(result);
        }
    }

    fn is_owed(&self) -> bool {
        self.is_owed && self.shared.reporters.load(Ordering::Acquire) > 0
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        let mut queue = self.shared.lock();
        queue.over = true;
        let (requests, waker) = (mem::take(&mut queue.requests), queue.waker.take());
        drop(queue);
        drop(waker);
        let unsent = requests.into_iter().map(|(_, told)| told);
        for told in self.asked.take().into_iter().chain(unsent) {
            // The association is being put away here, and goes on to be.
            if catch_unwind(AssertUnwindSafe(|| told(Err(Unanswered::NoAssociation)))).is_err() {
                log::error!("what was told of the end of an association panicked");
            }
        }
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Receiver")
    }
}

/// A request that was sent to an association: a future of what comes of it, or something to wait for. Dropped, the request
/// goes its way all the same.
#[must_use = "it says what came of the request"]
pub struct Sent(Arc<Awaited>);

#[derive(Default)]
struct Awaited {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
#[allow(clippy::large_enum_variant)] // the large one is what all wait for
enum State {
    #[default]
    Awaited,
    Woken(Waker),
    Come(Answer),
}

impl Awaited {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, answer: Answer) {
        let before = mem::replace(&mut *self.lock(), State::Come(answer));
        self.changed.notify_all();
        if let State::Woken(waker) = before {
            waker.wake();
        }
    }
}

impl State {
    fn take(&mut self) -> Option<Answer> {
        match mem::take(self) {
            State::Come(answer) => Some(answer),
            state => {
                *self = state;
                None
            }
        }
    }
}

impl Sent {
    /// Waits for what comes of the request, for at most this time. The thread must not be that of the association. An `Err`
    /// has this value back: it has not been answered yet.
    ///
    /// # Errors
    /// If the time is over first.
    pub fn wait(self, time: Duration) -> Result<Answer, Sent> {
        let begun = Instant::now();
        let mut state = self.0.lock();
        loop {
            if let Some(answer) = state.take() {
                return Ok(answer);
            }
            let left = time.saturating_sub(begun.elapsed());
            if left.is_zero() {
                break;
            }
            state = match self.0.changed.wait_timeout(state, left) {
                Ok((state, _)) => state,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
        drop(state);
        Err(self)
    }
}

impl Future for Sent {
    type Output = Answer;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Answer> {
        let mut state = self.0.lock();
        match state.take() {
            Some(answer) => Poll::Ready(answer),
            None => {
                *state = State::Woken(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sent")
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::mpsc, thread};

    use kerma_dataset::DataSet;
    use kerma_dictionary::{Uid, uids};
    use kerma_status::Status;

    use super::*;

    fn request(number: u16) -> NRequest {
        let instance = Uid::from_static("1.2.3");
        NRequest::event_report(uids::STORAGE_COMMITMENT_PUSH_MODEL, instance, number, DataSet::new())
    }

    fn response(status: Status) -> Answer {
        let response = request(1).command.response(status).unwrap();
        Ok(NResponse::new(&response, None, &uids::IMPLICIT_VR_LITTLE_ENDIAN).unwrap())
    }

    fn poll(receiver: &mut Receiver) -> Poll<Option<u16>> {
        let next = receiver.poll_next(&mut Context::from_waker(Waker::noop()));
        next.map(|request| request.and_then(|request| request.kind()))
    }

    fn status(answer: Answer) -> Status {
        answer.unwrap().status
    }

    #[test]
    fn requests_come_in_their_order_and_each_is_told_of_its_own_answer() {
        let (reporter, mut receiver) = channel();
        assert_eq!(poll(&mut receiver), Poll::Pending);
        let first = reporter.send(request(1)).unwrap();
        let (sender, told) = mpsc::channel();
        reporter.clone().send_then(request(2), move |answer| sender.send(answer).unwrap()).unwrap();
        assert_eq!(reporter.waiting(), 2);
        assert_eq!(poll(&mut receiver), Poll::Ready(Some(1)));
        receiver.answered(response(Status::SUCCESS));
        assert_eq!(poll(&mut receiver), Poll::Ready(Some(2)));
        receiver.answered(response(Status::PROCESSING_FAILURE));
        assert_eq!(status(first.wait(Duration::ZERO).unwrap()), Status::SUCCESS);
        assert_eq!(status(told.recv().unwrap()), Status::PROCESSING_FAILURE);
        assert_eq!(poll(&mut receiver), Poll::Pending);
    }

    #[test]
    fn who_waits_with_a_deadline_has_the_request_back_and_may_wait_again() {
        let (reporter, mut receiver) = channel();
        let sent = reporter.send(request(1)).unwrap();
        let sent = sent.wait(Duration::from_millis(1)).unwrap_err();
        assert_eq!(poll(&mut receiver), Poll::Ready(Some(1)));
        let waiting = thread::spawn(move || sent.wait(Duration::from_secs(60)));
        receiver.answered(response(Status::SUCCESS));
        assert_eq!(status(waiting.join().unwrap().unwrap()), Status::SUCCESS);
    }

    #[test]
    fn without_reporters_what_they_sent_is_still_asked_and_then_nothing() {
        let (reporter, mut receiver) = channel();
        let sent = reporter.clone().send(request(1)).unwrap();
        drop(reporter);
        assert_eq!(poll(&mut receiver), Poll::Ready(Some(1)));
        receiver.answered(response(Status::SUCCESS));
        assert_eq!(poll(&mut receiver), Poll::Ready(None));
        drop(sent);
    }

    #[test]
    fn a_waker_is_woken_by_a_request_and_by_the_last_reporter_that_goes() {
        struct Count(AtomicUsize);
        impl std::task::Wake for Count {
            fn wake(self: Arc<Self>) {
                self.0.fetch_add(1, Ordering::Relaxed);
            }
        }
        let count = Arc::new(Count(AtomicUsize::new(0)));
        let waker = Waker::from(count.clone());
        let mut context = Context::from_waker(&waker);
        let (reporter, mut receiver) = channel();
        assert!(receiver.poll_next(&mut context).is_pending());
        let sender = reporter.clone();
        thread::spawn(move || drop(sender.send(request(1)).unwrap())).join().unwrap();
        assert_eq!(count.0.load(Ordering::Relaxed), 1);
        assert!(receiver.poll_next(&mut context).is_ready());
        assert!(receiver.poll_next(&mut context).is_pending());
        drop(reporter);
        assert_eq!(count.0.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn the_end_of_the_association_is_told_to_all_that_wait_and_to_who_sends_after_it() {
        let (reporter, mut receiver) = channel();
        let sent: Vec<Sent> = (1..4).map(|number| reporter.send(request(number)).unwrap()).collect();
        reporter.send_then(request(4), |_| panic!("on purpose")).unwrap();
        assert_eq!(poll(&mut receiver), Poll::Ready(Some(1)));
        receiver.answered(Err(Unanswered::Released));
        assert!(!reporter.is_over());
        drop(receiver);
        let mut answers = sent.into_iter().map(|sent| sent.wait(Duration::ZERO).unwrap().unwrap_err());
        assert_eq!(answers.next(), Some(Unanswered::Released));
        assert!(answers.all(|answer| answer == Unanswered::NoAssociation));
        assert!(reporter.is_over());
        assert_eq!(reporter.send(request(5)).unwrap_err().0.kind(), Some(5));
    }
}
