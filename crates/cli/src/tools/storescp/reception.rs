//! What happens with files that have come: the folders of their studies, and commands.

use std::collections::{BTreeSet, HashMap};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use clap::Args;
use kerma_ae::{AssociationInfo, Observe, Traffic};

use super::command::{Command, Values, harmless};
use super::layout::Layout;
use crate::files::incoming::{Received, Reception};
use crate::options::Timeout;
use crate::report::clock::Utc;
use crate::report::output::Output;

/// Commands to run.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Event Options")]
pub(super) struct Commands {
    /// Run this command of the shell for each file: #f is its name, #p its folder, #a the calling and #c the called AE title,
    /// #r the peer's address [-xcr]
    #[arg(long, value_name = "COMMAND", conflicts_with = "ignore")]
    exec_on_reception: Option<Command>,
    /// Run this command of the shell for each study that has come: #p is its folder, #a #c #r are as above [-xcs]
    #[arg(long, value_name = "COMMAND", conflicts_with = "ignore")]
    exec_on_eostudy: Option<Command>,
    /// A study has come when nothing more of it came for so many seconds; without it, when another study comes over the
    /// association, or when that ends [-tos]
    #[arg(long, value_name = "SECONDS")]
    eostudy_timeout: Option<Timeout>,
    /// Answer a C-STORE when the command for its file has ended; without it commands run beside [-xs]
    #[arg(long)]
    exec_sync: bool,
}

impl Commands {
    /// What clap cannot say in its own terms.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        let names_file = self.exec_on_eostudy.as_ref().is_some_and(Command::names_file);
        if names_file { Err("--exec-on-eostudy is about a study: #f has no meaning in it") } else { Ok(()) }
    }
}

/// How files are named and what is run for them.
#[derive(Debug)]
pub(super) struct Receiving {
    layout: Layout,
    commands: Commands,
    output: Output,
    studies: Mutex<Studies>,
    /// A study came, or what waits for them is to end.
    changed: Condvar,
    running: Arc<Running>,
}

/// The studies that are coming, by Study Instance UID.
#[derive(Debug, Default)]
struct Studies {
    coming: HashMap<String, Study>,
    over: bool,
}

#[derive(Debug)]
struct Study {
    /// Below the output directory.
    folder: Option<String>,
    /// Of the latest instance; none has been stored before.
    values: Option<Values>,
    latest: Instant,
    /// The peers that are sending it.
    senders: BTreeSet<SocketAddr>,
}

impl Receiving {
    pub(super) fn new(layout: Layout, commands: Commands, output: Output) -> Arc<Receiving> {
        Arc::new(Receiving {
            layout,
            commands,
            output,
            studies: Mutex::default(),
            changed: Condvar::new(),
            running: Arc::default(),
        })
    }

    /// Whether it matters of what study an instance is.
    fn follows_studies(&self) -> bool {
        self.layout.is_sorting() || self.commands.exec_on_eostudy.is_some()
    }

    /// After how long without an instance a study has come, if time says so.
    fn patience(&self) -> Option<Duration> {
        self.commands.eostudy_timeout.and_then(|Timeout(limit)| limit)
    }

    /// Watches the time of studies, on a thread of its own, until [`finish`](Receiving::finish).
    pub(super) fn watch(self: &Arc<Receiving>) {
        let (Some(patience), receiving) = (self.patience(), self.clone()) else { return };
        thread::spawn(move || {
            let mut studies = receiving.studies();
            while !studies.over {
                let ended =
                    studies.take(|study| study.values.is_some() && study.latest.elapsed() >= patience);
                if !ended.is_empty() {
                    drop(studies);
                    ended.into_iter().for_each(|study| receiving.ended(study));
                    studies = receiving.studies();
                    continue;
                }
                // of one whose first instance is on its way, the next word is that it has come
                let coming = studies.coming.values().filter(|study| study.values.is_some());
                let next = coming.map(|study| patience.saturating_sub(study.latest.elapsed())).min();
                let wait = next.unwrap_or(Timeout::LONGEST);
                let waited = receiving.changed.wait_timeout(studies, wait);
                studies = waited.unwrap_or_else(PoisonError::into_inner).0;
            }
        });
    }

    /// Lets the studies that were coming be the whole ones, and commands end within the time.
    pub(super) fn finish(&self, grace: Duration) {
        let mut studies = self.studies();
        studies.over = true;
        let ended = studies.take(|_| true);
        drop(studies);
        self.changed.notify_all();
        ended.into_iter().for_each(|study| self.ended(study));
        self.running.wait(grace);
    }

    /// The association of this peer sends no more of these studies.
    fn left(&self, sender: SocketAddr, is_left: impl Fn(&str) -> bool) {
        let ended = {
            let mut studies = self.studies();
            for (uid, study) in &mut studies.coming {
                if is_left(uid) {
                    study.senders.remove(&sender);
                }
            }
            if self.patience().is_some() {
                Vec::new()
            } else {
                studies.take(|study| study.senders.is_empty())
            }
        };
        ended.into_iter().for_each(|study| self.ended(study));
    }

    fn ended(&self, study: Study) {
        if let Some((command, values)) = self.commands.exec_on_eostudy.as_ref().zip(study.values) {
            self.run(command, Values { file: String::new(), ..values }, false);
        }
    }

    fn run(&self, command: &Command, values: Values, sync: bool) {
        if sync {
            return command.run(&values, self.output);
        }
        let (command, output) = (command.clone(), self.output);
        let slot = Running::enter(&self.running);
        let spawned = thread::Builder::new().name("command".into()).spawn(move || {
            let _until_done = slot;
            command.run(&values, output);
        });
        if let Err(error) = spawned {
            log::error!("Command cannot be run: {error}");
        }
    }

    fn studies(&self) -> MutexGuard<'_, Studies> {
        self.studies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Studies {
    /// Takes those out that have ended.
    fn take(&mut self, has_ended: impl Fn(&Study) -> bool) -> Vec<Study> {
        self.coming.extract_if(|_, study| has_ended(study)).map(|(_, study)| study).collect()
    }
}

impl Reception for Receiving {
    fn needs_identity(&self) -> bool {
        self.follows_studies()
    }

    fn names_patients(&self) -> bool {
        self.layout.names_patients()
    }

    fn place(&self, received: &Received<'_>) -> PathBuf {
        let name = self.layout.file(received.request.affected_sop_instance_uid.as_bytes());
        if !self.follows_studies() {
            return name.into();
        }
        let mut studies = self.studies();
        let study = studies.coming.entry(received.identity.study.clone()).or_insert_with(|| Study {
            folder: self.layout.folder(received.identity, Utc::now()),
            values: None,
            latest: Instant::now(),
            senders: BTreeSet::new(),
        });
        study.latest = Instant::now();
        study.senders.extend(received.request.association.peer_address);
        study.folder.as_ref().map(PathBuf::from).unwrap_or_default().join(name)
    }

    fn stored(&self, received: &Received<'_>, path: &Path) {
        let sender = received.request.association.peer_address;
        if self.follows_studies() {
            if let Some(study) = self.studies().coming.get_mut(&received.identity.study) {
                study.latest = Instant::now();
                study.values = Some(values(received, path));
            }
            self.changed.notify_all();
        }
        if let Some(command) = &self.commands.exec_on_reception {
            self.run(command, values(received, path), self.commands.exec_sync);
        }
        if let Some(sender) = sender {
            // the study before this one has come
            self.left(sender, |uid| uid != received.identity.study);
        }
    }
}

fn values(received: &Received<'_>, path: &Path) -> Values {
    let folder = path.parent().map(|folder| std::path::absolute(folder).unwrap_or_else(|_| folder.into()));
    let association = &received.request.association;
    Values {
        file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        folder: folder.unwrap_or_default().to_string_lossy().into_owned(),
        calling: harmless(association.requestor),
        called: harmless(association.acceptor),
        address: association.peer_address.map(|address| address.ip().to_string()).unwrap_or_default(),
    }
}

/// Hears of associations that end.
pub(super) struct Ends(pub(super) Arc<Receiving>);

impl Observe for Ends {
    fn closed(&self, association: &AssociationInfo, _: &Traffic) {
        if let Some(sender) = association.peer_address {
            self.0.left(sender, |_| true);
        }
    }
}

/// How many commands run beside.
#[derive(Debug, Default)]
struct Running {
    count: Mutex<usize>,
    changed: Condvar,
}

/// More than that many wait, and so do those who send.
const MOST: usize = 32;

impl Running {
    fn enter(running: &Arc<Running>) -> Slot {
        let count = running.count();
        let mut count =
            running.changed.wait_while(count, |count| *count >= MOST).unwrap_or_else(PoisonError::into_inner);
        *count += 1;
        Slot(running.clone())
    }

    fn wait(&self, time: Duration) {
        let waited = self.changed.wait_timeout_while(self.count(), time, |count| *count > 0);
        if let Ok((count, _)) = waited
            && *count > 0
        {
            log::warn!("{count} commands have not ended; they go on");
        }
    }

    fn count(&self) -> MutexGuard<'_, usize> {
        self.count.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One that runs, until dropped.
struct Slot(Arc<Running>);

impl Drop for Slot {
    fn drop(&mut self) {
        *self.0.count() -= 1;
        self.0.changed.notify_all();
    }
}
