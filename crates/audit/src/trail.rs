use std::{
    fmt, io,
    sync::{Arc, Mutex, PoisonError},
    thread::{self, JoinHandle},
    time::{Duration, Instant, SystemTime},
};

use kerma_entity::transport::Connect;

use crate::{
    Counts, Destination, Message, Outcome, Participant, Source, codes, host_name, messages,
    queue::{Again, Entry, Next, Queue},
    sink::Sink,
    syslog::Header,
};

/// The pause after the first try that failed; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// How often a connection on which nothing happens is looked at.
const IDLE: Duration = Duration::from_secs(1);
/// How long the end of a trail waits for what is not written.
const GRACE: Duration = Duration::from_secs(5);
/// How often it is looked meanwhile whether that is done.
const GLANCE: Duration = Duration::from_millis(10);
/// The log is told of losses once in so long.
const TOLD: Duration = Duration::from_secs(60);

/// An audit trail: messages on their way to a file or a server, by a thread of its own. Nobody who records waits. What there
/// is no room for, because the destination takes nothing for long, is lost, counted and told: in the log, and in the trail
/// once it goes on.
///
/// When it is [finished](Trail::finish) or dropped, what is left is written within five seconds.
pub struct Trail {
    queue: Arc<Queue>,
    source: Source,
    own: Participant,
    destination: Destination,
    told: Mutex<Option<Instant>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Trail {
    /// Begins it. `source` is who tells, and `own` the process that does so. `application` is its name for syslog. `connect`
    /// secures the connections with a server.
    ///
    /// # Errors
    /// The file cannot be opened or made; there is a server and no `connect`; there is no thread. A server that is away is no
    /// error.
    pub fn start(
        destination: &Destination,
        source: Source,
        own: Participant,
        application: &str,
        connect: Option<Arc<dyn Connect>>,
    ) -> io::Result<Trail> {
        let header = Header::new(&host_name(), application, std::process::id());
        let sink = Sink::open(destination, header, connect)?;
        let queue = Arc::<Queue>::default();
        let (writing, to) = (queue.clone(), destination.to_string());
        let thread = thread::Builder::new().name("audit".into()).spawn(move || write(&writing, sink, &to))?;
        let (destination, told) = (destination.clone(), Mutex::default());
        Ok(Trail { queue, source, own, destination, told, thread: Mutex::new(Some(thread)) })
    }

    /// Records a message. Returns at once.
    pub fn record(&self, message: &Message) {
        let entry = Entry {
            time: SystemTime::now(),
            is_success: message.is_success(),
            xml: message.to_xml(&self.source),
        };
        if !self.queue.push(entry, |lost| self.loss(lost)) {
            self.tell();
        }
    }

    /// What became of the messages so far.
    pub fn counts(&self) -> Counts {
        self.queue.counts()
    }

    /// Opens the file anew, which may have been moved away, or the connection, for which `connect` may have other
    /// certificates. A server that is away is tried at once.
    pub fn reopen(&self) {
        self.queue.reopen();
    }

    /// Ends it: what is left is written, or lost after five seconds. What is recorded later is lost.
    pub fn finish(&self) {
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(thread) = thread else { return };
        self.queue.end(GRACE, |lost| self.loss(lost));
        let until = Instant::now() + GRACE + GLANCE;
        while !thread.is_finished() && Instant::now() < until {
            thread::sleep(GLANCE);
        }
        if thread.is_finished() {
            let _ = thread.join();
        }
        // A server that says nothing may keep the thread for longer.
        let lost = self.queue.give_up();
        if lost > 0 {
            log::error!("audit: {lost} messages are lost: {} did not take them", self.destination);
        }
    }

    /// A Security Alert that says that messages are missing here.
    fn loss(&self, lost: u64) -> Entry {
        let why = format!("{lost} audit messages were lost: {} took none", self.destination);
        let alert = messages::security_alert(codes::AUDIT_RECORDING_STOPPED, self.own.clone(), None, None)
            .outcome(Outcome::SeriousFailure, why);
        Entry { time: SystemTime::now(), is_success: false, xml: alert.to_xml(&self.source) }
    }

    fn tell(&self) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.is_none_or(|told| told.elapsed() >= TOLD) {
            *told = Some(Instant::now());
            let lost = self.queue.counts().lost;
            log::error!("audit: {lost} messages are lost so far: {} takes none", self.destination);
        }
    }
}

impl Drop for Trail {
    fn drop(&mut self) {
        self.finish();
    }
}

impl fmt::Debug for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Trail({}, {:?})", self.destination, self.counts())
    }
}

/// What the thread does.
fn write(queue: &Queue, mut sink: Sink, to: &str) {
    loop {
        match queue.next(IDLE) {
            Next::Write(entry) => {
                if write_one(queue, &mut sink, &entry, to) == Again::No {
                    return;
                }
                queue.written();
            }
            Next::Reopen => sink.reopen(),
            Next::Idle => sink.idle(),
            Next::End => return sink.close(),
        }
    }
}

/// Tries until the message is written, or there is no time for that any more.
fn write_one(queue: &Queue, sink: &mut Sink, entry: &Entry, to: &str) -> Again {
    let mut pause = FIRST_PAUSE;
    let mut is_told = false;
    loop {
        match sink.write(entry) {
            Ok(()) if is_told => {
                log::warn!("audit: {to} takes messages again");
                return Again::Yes;
            }
            Ok(()) => return Again::Yes,
            Err(error) if is_told => log::info!("audit: {to}: {error}"),
            Err(error) => {
                log::error!("audit: {to}: {error}: messages wait, and are lost once too many do");
                is_told = true;
            }
        }
        if queue.pause(pause) == Again::No {
            return Again::No;
        }
        sink.reopen();
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
