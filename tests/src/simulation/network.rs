use std::{collections::VecDeque, time::Duration};

use bytes::{Buf, Bytes};
use kerma::association::Instant;

use super::{Luck, wire::Wire};

/// Connections, each with the bytes that are on their way in it.
#[derive(Default)]
pub struct Network {
    connections: Vec<Connection>,
}

struct Connection {
    /// Towards each side.
    pipes: [Pipe; 2],
    wire: Wire,
}

/// One side of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Socket {
    connection: usize,
    /// 0 is the side that opened it.
    side: usize,
}

/// The bytes on their way to one side.
struct Pipe {
    chunks: VecDeque<(Instant, Bytes)>,
    /// How many bytes they are, and how many there may be before no more are taken.
    length: usize,
    capacity: usize,
    /// The writer has closed: nothing comes after this.
    closed: Option<Instant>,
    /// The reader is gone: the writer learns of that.
    broken: Option<Instant>,
    /// The reader does not read any more.
    unread: bool,
    /// A byte at a time comes through.
    drips: bool,
}

/// How long a byte takes where they come one at a time.
const DRIP: Duration = Duration::from_secs(20);
/// How many bytes are on their way there.
const DRIPPING: usize = 64;

/// What a side reads.
#[derive(Debug, PartialEq, Eq)]
pub enum Read {
    /// So many bytes.
    Bytes(usize),
    /// The other side has closed, or the connection was reset.
    Closed,
    /// Nothing yet.
    Nothing,
}

/// What a side writes.
#[derive(Debug, PartialEq, Eq)]
pub enum Written {
    /// So many bytes.
    Bytes(usize),
    /// No more are taken for now.
    Blocked,
    /// There is nobody to take them.
    Broken,
}

impl Pipe {
    fn new(capacity: usize) -> Pipe {
        Pipe {
            chunks: VecDeque::new(),
            length: 0,
            capacity,
            closed: None,
            broken: None,
            unread: false,
            drips: false,
        }
    }

    fn last_arrival(&self, now: Instant) -> Instant {
        self.chunks.back().map_or(now, |(arrival, _)| (*arrival).max(now))
    }

    /// These bytes come after all others.
    fn push(&mut self, now: Instant, delay: Duration, bytes: Bytes) {
        self.length += bytes.len();
        let arrival = self.last_arrival(now).max(now + delay);
        if !self.drips {
            return self.chunks.push_back((arrival, bytes));
        }
        let arrival = self.last_arrival(now).max(now);
        let at = |number: usize| arrival + DRIP * u32::try_from(number + 1).unwrap_or(u32::MAX);
        self.chunks.extend((0..bytes.len()).map(|number| (at(number), bytes.slice(number..number + 1))));
    }

    /// From now on a byte at a time comes through, of what is on its way too.
    fn drip(&mut self, now: Instant) {
        if std::mem::replace(&mut self.drips, true) {
            return;
        }
        self.capacity = DRIPPING;
        self.length = 0;
        for (_, bytes) in std::mem::take(&mut self.chunks) {
            self.push(now, Duration::ZERO, bytes);
        }
    }

    fn close(&mut self, now: Instant, delay: Duration) {
        let closed = self.last_arrival(now).max(now + delay);
        self.closed.get_or_insert(closed);
    }

    fn drop_unread(&mut self) {
        self.chunks.clear();
        self.length = 0;
    }

    fn is_closed(&self, now: Instant) -> bool {
        self.chunks.is_empty() && self.closed.is_some_and(|closed| closed <= now)
    }

    fn is_broken(&self, now: Instant) -> bool {
        self.broken.is_some_and(|broken| broken <= now)
    }
}

impl Network {
    /// A new connection: the side that opened it, and the other one. In calm weather it takes whatever it is given.
    pub fn open(&mut self, luck: &mut Luck) -> (Socket, Socket) {
        let mut pipe = || {
            Pipe::new(match (luck.is_calm(), luck.one_in(4)) {
                (true, _) => usize::MAX,
                (false, true) => 200 + luck.below(2_000),
                (false, false) => 10_000 + luck.below(100_000),
            })
        };
        self.connections.push(Connection { pipes: [pipe(), pipe()], wire: Wire::default() });
        let connection = self.connections.len() - 1;
        (Socket { connection, side: 0 }, Socket { connection, side: 1 })
    }

    fn towards(&mut self, socket: Socket) -> &mut Pipe {
        &mut self.connections[socket.connection].pipes[socket.side]
    }

    fn away_from(&mut self, socket: Socket) -> &mut Pipe {
        &mut self.connections[socket.connection].pipes[1 - socket.side]
    }

    /// Takes as many of these bytes as there is room for, and luck wants.
    pub fn write<'a>(
        &mut self,
        socket: Socket,
        now: Instant,
        slices: impl Iterator<Item = &'a [u8]>,
        luck: &mut Luck,
    ) -> Written {
        let Connection { pipes, wire } = &mut self.connections[socket.connection];
        let pipe = &mut pipes[1 - socket.side];
        if pipe.is_broken(now) || pipe.closed.is_some() {
            return Written::Broken;
        }
        let room = pipe.capacity - pipe.length.min(pipe.capacity);
        if room == 0 {
            return Written::Blocked;
        }
        let mut bytes = Vec::new();
        for slice in slices {
            bytes.extend_from_slice(&slice[..slice.len().min(room - bytes.len())]);
        }
        bytes.truncate(luck.part(bytes.len()));
        let written = bytes.len();
        wire.wrote(socket.side, &bytes);
        if pipe.unread {
            pipe.broken.get_or_insert(now + luck.delay());
        } else if written > 0 {
            pipe.push(now, luck.delay(), bytes.into());
        }
        Written::Bytes(written)
    }

    /// Reads what has come, as much of it as luck wants.
    pub fn read(&mut self, socket: Socket, now: Instant, buffer: &mut [u8], luck: &mut Luck) -> Read {
        let pipe = self.towards(socket);
        if pipe.is_closed(now) {
            return Read::Closed;
        }
        let wanted = luck.part(buffer.len());
        let mut read = 0;
        while let Some((arrival, chunk)) = pipe.chunks.front_mut()
            && *arrival <= now
            && read < wanted
        {
            let length = chunk.len().min(wanted - read);
            buffer[read..read + length].copy_from_slice(&chunk[..length]);
            read += length;
            chunk.advance(length);
            if chunk.is_empty() {
                pipe.chunks.pop_front();
            }
        }
        pipe.length -= read;
        if read == 0 { Read::Nothing } else { Read::Bytes(read) }
    }

    /// Whether there is something to read, or to learn by reading.
    pub fn is_readable(&self, socket: Socket, now: Instant) -> bool {
        let pipe = &self.connections[socket.connection].pipes[socket.side];
        pipe.is_closed(now) || pipe.chunks.front().is_some_and(|(arrival, _)| *arrival <= now)
    }

    /// Whether something can be written, or learned by writing.
    pub fn is_writable(&self, socket: Socket, now: Instant) -> bool {
        let pipe = &self.connections[socket.connection].pipes[1 - socket.side];
        pipe.is_broken(now) || pipe.length < pipe.capacity
    }

    /// Closes a side. What the other side sends is lost from now on, and so may be what it has been sent.
    pub fn close(&mut self, socket: Socket, now: Instant, luck: &mut Luck) {
        let delay = luck.delay();
        let pipe = self.towards(socket);
        let lost = !pipe.chunks.is_empty() && luck.one_in(2);
        pipe.drop_unread();
        pipe.unread = true;
        if lost {
            self.reset(socket, now + delay);
        } else {
            self.away_from(socket).close(now, delay);
        }
    }

    /// Lets a byte at a time through, either way.
    pub fn drip(&mut self, socket: Socket, now: Instant) {
        self.connections[socket.connection].pipes.iter_mut().for_each(|pipe| pipe.drip(now));
    }

    /// Ends what one side writes and leaves what it reads.
    pub fn half_close(&mut self, socket: Socket, now: Instant) {
        self.away_from(socket).close(now, Duration::ZERO);
    }

    /// Breaks a connection for both sides. What is on its way is lost.
    pub fn reset(&mut self, socket: Socket, at: Instant) {
        for pipe in &mut self.connections[socket.connection].pipes {
            pipe.drop_unread();
            pipe.closed = Some(pipe.closed.map_or(at, |closed| closed.min(at)));
            pipe.broken.get_or_insert(at);
        }
    }

    /// Any side of any connection that is open.
    pub fn any(&self, luck: &mut Luck) -> Option<Socket> {
        let connection = luck.below(self.connections.len());
        let open = self.connections.get(connection)?.pipes.iter().all(|pipe| pipe.closed.is_none());
        open.then(|| Socket { connection, side: luck.below(2) })
    }

    /// This side breaks the rules, and requests of either side need not be answered.
    pub fn excuse(&mut self, socket: Socket) {
        self.connections[socket.connection].wire.excused = true;
    }

    /// What must hold when all is over.
    pub fn check_end(&self) {
        self.connections.iter().for_each(|connection| connection.wire.check_end());
    }

    /// When something comes that has not come yet.
    pub fn next_time(&self, now: Instant) -> Option<Instant> {
        let pipes = self.connections.iter().flat_map(|connection| &connection.pipes);
        let times = pipes.flat_map(|pipe| {
            let arrival = pipe.chunks.front().map(|(arrival, _)| *arrival);
            [arrival, pipe.closed, pipe.broken].into_iter().flatten()
        });
        times.filter(|time| *time > now).min()
    }
}
