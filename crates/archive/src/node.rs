//! A node among those that share an index: it says that it is alive, keeps its leases, and does for all what is to be done once.
//!
//! | when | what |
//! |---|---|
//! | each second | it is alive, and reads nothing that left up to a change; its leases go on |
//! | each second, one node | files that nobody reads any more are removed |
//! | when it is seen twice, half a minute apart | a small file whose node has left it in the index is written |
//! | each second, one node | studies that a node of an older version has stored get the columns that it does not know |
//! | each hour, one node | objects without a row, and uploads that were begun, go once they are older than the grace |

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::clock::milliseconds;
use crate::commit::Submit;
use crate::index::Index;
use crate::job::BATCH;
use crate::objects::Objects;
use crate::pins::Pins;
use crate::rows::{Unsynced, changes, names, removals};
use crate::running::Running;
use crate::sql::{Connection, OptionalExtension as _, params};
use crate::wake::Wake;
use crate::{Durability, Error};

/// How often it is heard of.
const BEAT: Duration = Duration::from_secs(1);
/// After so long without one it is not alive.
const ALIVE: Duration = Duration::from_secs(15);
/// How long a lease outlives the last sign of its holder.
const LASTS: Duration = Duration::from_secs(15);
/// A row of `unsynced` that is still there after this is written by whoever sees it.
const LEFT: Duration = Duration::from_secs(30);

/// What a node has stored.
#[derive(Debug, Default)]
pub(crate) struct Stored {
    instances: AtomicU64,
    bytes: AtomicU64,
}

impl Stored {
    pub(crate) fn count(&self, bytes: u64) {
        self.instances.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }
}

/// This node, and its thread; that ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Node {
    shared: Arc<Shared>,
    stop: Option<Sender<()>>,
    thread: Running,
}

#[derive(Debug)]
struct Shared {
    name: String,
    source: Index,
    /// A connection that writes without the lock of all that write: what it changes is its own.
    connection: Mutex<Option<Connection>>,
    leases: Mutex<BTreeSet<String>>,
}

/// What the thread works with.
pub(crate) struct Surroundings {
    pub(crate) objects: Arc<Objects>,
    pub(crate) pins: Arc<Pins>,
    pub(crate) wake: Arc<Wake>,
    pub(crate) stored: Arc<Stored>,
    pub(crate) submit: Submit,
    /// How old an object without a row is before it goes.
    pub(crate) grace: Duration,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Node {
    /// The node of this index; `None` if there is one alone.
    pub(crate) fn start(source: &Index, surroundings: Surroundings) -> Result<Option<Node>, Error> {
        let Some(name) = source.node() else { return Ok(None) };
        let shared = Arc::new(Shared {
            name: name.to_owned(),
            source: source.clone(),
            connection: Mutex::default(),
            leases: Mutex::default(),
        });
        let mut housekeeping = Housekeeping::new(shared.clone(), surroundings);
        housekeeping.shared.with(|index| housekeeping.arrive(index))?;
        let (stop, stopped) = mpsc::channel();
        let run = move || {
            while stopped.recv_timeout(BEAT) == Err(RecvTimeoutError::Timeout) {
                housekeeping.beat();
            }
            housekeeping.leave();
        };
        let thread = Running::start("archive-node", "keeps the node alive", run);
        let thread = thread.map_err(Error::at(source.place()))?;
        Ok(Some(Node { shared, stop: Some(stop), thread }))
    }

    /// Takes a lease, unless another node, or somebody at this one, has it.
    pub(crate) fn take(&self, name: &str) -> Result<bool, Error> {
        if !locked(&self.shared.leases).insert(name.to_owned()) {
            return Ok(false);
        }
        let taken = self.shared.with(|index| self.shared.take(index, name));
        if !matches!(taken, Ok(true)) {
            locked(&self.shared.leases).remove(name);
        }
        taken
    }

    /// How many leases it has.
    pub(crate) fn leases(&self) -> usize {
        locked(&self.shared.leases).len()
    }

    pub(crate) fn give_back(&self, name: &str) -> Result<(), Error> {
        let sql = "DELETE FROM leases WHERE name = ?1 AND holder = ?2";
        let of = [name, &self.shared.name];
        let given = self.shared.with(|index| Ok(index.prepare_cached(sql)?.execute(of).map(drop)?));
        locked(&self.shared.leases).remove(name);
        given
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.stop = None;
        self.thread.end(|| {});
    }
}

impl Shared {
    /// Does this with the connection, which is made if there is none, and forgotten if it is lost.
    fn with<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let mut connection = locked(&self.connection);
        if connection.is_none() {
            // What it says need not survive a power cut.
            *connection = Some(self.source.open_plain(Durability::Relaxed)?);
        }
        let Some(index) = &*connection else { return Err(Error::Closed) };
        let done = work(index);
        if let Err(Error::Index(error)) = &done
            && error.is_passing()
        {
            *connection = None;
        }
        done
    }

    fn take(&self, index: &Connection, name: &str) -> Result<bool, Error> {
        let sql = "INSERT INTO leases AS l (name, holder, until) VALUES (?1, ?2, kerma_now() + ?3)
                   ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
                   WHERE l.until < kerma_now() OR l.holder = excluded.holder
                   RETURNING 1";
        Ok(index.prepare_cached(sql)?.exists(params![name, self.name, milliseconds(LASTS)])?)
    }
}

/// What the thread does.
struct Housekeeping {
    shared: Arc<Shared>,
    of: Surroundings,
    /// The rows of `unsynced` that were seen, and when for the first time.
    unsynced: HashMap<i64, Instant>,
    unsynced_looked_at: Instant,
    orphans_looked_at: Instant,
    /// The study after which names are filled in; `None` until they are looked at again.
    names_after: Option<i64>,
    names_looked_at: Instant,
    /// What of `stored` the others know.
    told: (u64, u64),
    /// The last notice that was there.
    notice: i64,
}

impl Housekeeping {
    fn new(shared: Arc<Shared>, of: Surroundings) -> Housekeeping {
        let now = Instant::now();
        let unsynced = HashMap::new();
        let (told, notice) = ((0, 0), 0);
        Housekeeping {
            shared,
            of,
            unsynced,
            unsynced_looked_at: now,
            orphans_looked_at: now,
            names_after: Some(0),
            names_looked_at: now,
            told,
            notice,
        }
    }

    /// Tells that the node is alive, and what of the removed it reads.
    fn arrive(&self, index: &Connection) -> Result<(), Error> {
        let (instances, bytes) = self.stored();
        let sql = "INSERT INTO nodes AS n VALUES (?1, kerma_now() + ?2, kerma_now(), ?3, ?4, ?5)
                   ON CONFLICT (name) DO UPDATE SET until = excluded.until, unread = excluded.unread,
                       stored = n.stored + excluded.stored, bytes = n.bytes + excluded.bytes";
        self.of.pins.committed(changes::last(index)?);
        let unread = self.of.pins.unread();
        let (new_instances, new_bytes) = (instances - self.told.0, bytes - self.told.1);
        let values = params![self.shared.name, milliseconds(ALIVE), unread, new_instances, new_bytes];
        index.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    fn stored(&self) -> (u64, u64) {
        let Stored { instances, bytes } = &*self.of.stored;
        (instances.load(Ordering::Relaxed), bytes.load(Ordering::Relaxed))
    }

    fn beat(&mut self) {
        let stored = self.stored();
        let shared = self.shared.clone();
        let done = shared.with(|index| {
            self.arrive(index)?;
            self.told = stored;
            let leases: Vec<String> = locked(&shared.leases).iter().cloned().collect();
            for lease in leases {
                if !shared.take(index, &lease)? {
                    log::warn!("the lease {lease:?} was lost: another node goes on with it");
                }
            }
            self.look_for_notices(index)?;
            if shared.take(index, SWEEP)? {
                self.sweep(index)?;
            }
            Ok(())
        });
        if let Err(error) = done {
            log::warn!("the node {} was not heard of: {error}", shared.name);
        }
    }

    /// Whoever sends notices here learns of those that other nodes have queued.
    fn look_for_notices(&mut self, index: &Connection) -> Result<(), Error> {
        let sql = "SELECT coalesce((SELECT max(id) FROM notices), 0) + coalesce((SELECT max(id) FROM ended_steps), 0)
                        + coalesce((SELECT max(id) FROM commitments), 0)";
        let notice = index.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        if notice != self.notice {
            self.notice = notice;
            self.of.wake.wake();
        }
        Ok(())
    }

    /// What one node does for all.
    fn sweep(&mut self, index: &Connection) -> Result<(), Error> {
        self.remove_unread(index)?;
        if self.unsynced_looked_at.elapsed() >= LEFT / 3 {
            self.unsynced_looked_at = Instant::now();
            self.write_left(index)?;
        }
        if self.names_looked_at.elapsed() >= EACH_HOUR {
            self.names_after = Some(0);
        }
        // Some each second: the node has to say that it is alive.
        if let Some(after) = self.names_after {
            self.names_looked_at = Instant::now();
            self.names_after = names::fill(index, after)?;
        }
        if self.orphans_looked_at.elapsed() >= self.of.grace.min(EACH_HOUR) {
            self.orphans_looked_at = Instant::now();
            #[cfg(feature = "s3")]
            crate::orphans::remove(index, &self.of.objects, self.of.grace)?;
        }
        Ok(())
    }

    /// Files that left the index, and that nobody reads at any node.
    fn remove_unread(&self, index: &Connection) -> Result<(), Error> {
        if !removals::are_there(index)? {
            return Ok(());
        }
        let sql = "SELECT min(unread) FROM nodes WHERE until > kerma_now()";
        let unread: Option<i64> = index.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        loop {
            let files = removals::up_to(index, unread.unwrap_or(0), BATCH)?;
            if files.is_empty() {
                return Ok(());
            }
            self.of.objects.remove(&files, Durability::Full)?;
            files.iter().try_for_each(|file| removals::keep(index, file))?;
        }
    }

    /// Small files that a node has left in the index.
    fn write_left(&mut self, index: &Connection) -> Result<(), Error> {
        let there: BTreeSet<i64> = Unsynced::all_ids(index)?.into_iter().collect();
        self.unsynced.retain(|id, _| there.contains(id));
        let now = Instant::now();
        for id in there {
            if self.unsynced.entry(id).or_insert(now).elapsed() < LEFT {
                continue;
            }
            let Some(unsynced) = Unsynced::find(index, id).optional()? else { continue };
            let file = [unsynced.file.clone()];
            let written = self.of.objects.write(&unsynced).and_then(|()| self.of.objects.sync(&file));
            match written {
                Ok(()) => self.of.submit.synced(vec![id]),
                Err(error) => log::error!("{}: kept in the index: {error}", unsynced.file),
            }
        }
        Ok(())
    }

    /// Others need not wait for it.
    fn leave(&self) {
        let gone = self.shared.with(|index| {
            let name = &self.shared.name;
            index.execute("DELETE FROM leases WHERE holder = ?1", [name])?;
            let sql = "UPDATE nodes SET until = 0 WHERE name = ?1";
            Ok(index.execute(sql, [name]).map(drop)?)
        });
        if let Err(error) = gone {
            log::debug!("the node {} ends without a word: {error}", self.shared.name);
        }
    }
}

/// The lease of who sweeps.
const SWEEP: &str = "sweep";
const EACH_HOUR: Duration = Duration::from_secs(60 * 60);
