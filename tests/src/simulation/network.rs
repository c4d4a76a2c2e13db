use std::time::Duration;

use kerma::association::Instant;

use super::{
    Luck,
    pipe::{Pipe, Trickle},
    wire::Wire,
};

/// How long a side may go on with a connection after the other side has gone wrong: the time for an operation whose destination
/// has gone wrong too, that for a PDU, which is the longest of the limits that hold meanwhile, and that for a connection to
/// close.
const PATIENCE: Duration = Duration::from_secs(300);

/// Connections, each with the bytes that are on their way in it.
#[derive(Default)]
pub struct Network {
    connections: Vec<Connection>,
}

struct Connection {
    /// Towards each side.
    pipes: [Pipe; 2],
    wire: Wire,
    /// Which side has gone wrong first so that no connection lasts, and when.
    wronged: Option<(usize, Instant)>,
    /// When each side has closed it.
    closed: [Option<Instant>; 2],
}

/// One side of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Socket {
    connection: usize,
    /// 0 is the side that opened it.
    side: usize,
}

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

impl Network {
    /// A new connection: the side that opened it, and the other one. In calm weather it takes whatever it is given.
    pub fn open(&mut self, luck: &mut Luck) -> (Socket, Socket) {
        let pipes = [Pipe::any(luck), Pipe::any(luck)];
        let (wire, wronged, closed) = (Wire::default(), None, [None; 2]);
        self.connections.push(Connection { pipes, wire, wronged, closed });
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
        let Connection { pipes, wire, .. } = &mut self.connections[socket.connection];
        let pipe = &mut pipes[1 - socket.side];
        if pipe.is_broken(now) || pipe.closed.is_some() {
            return Written::Broken;
        }
        let room = pipe.room();
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
        let read = pipe.take(now, &mut buffer[..wanted]);
        if read == 0 { Read::Nothing } else { Read::Bytes(read) }
    }

    /// Whether there is something to read, or to learn by reading.
    pub fn is_readable(&self, socket: Socket, now: Instant) -> bool {
        let pipe = &self.connections[socket.connection].pipes[socket.side];
        pipe.is_closed(now) || pipe.has_come(now)
    }

    /// Whether something can be written, or learned by writing.
    pub fn is_writable(&self, socket: Socket, now: Instant) -> bool {
        let pipe = &self.connections[socket.connection].pipes[1 - socket.side];
        pipe.is_broken(now) || pipe.room() > 0
    }

    /// Closes a side. What the other side sends is lost from now on, and so may be what it has been sent.
    pub fn close(&mut self, socket: Socket, now: Instant, luck: &mut Luck) {
        let delay = luck.delay();
        self.connections[socket.connection].closed[socket.side].get_or_insert(now);
        let pipe = self.towards(socket);
        let lost = pipe.has_unread() && luck.one_in(2);
        pipe.drop_unread();
        pipe.unread = true;
        if lost {
            self.reset(socket, now + delay);
        } else {
            self.away_from(socket).close(now, delay);
        }
    }

    /// Lets no more than this through, either way.
    pub fn trickle(&mut self, socket: Socket, trickle: Trickle, now: Instant) {
        self.connections[socket.connection].pipes.iter_mut().for_each(|pipe| pipe.trickle(trickle, now));
    }

    /// From now on this side lies, by this seed.
    pub fn lie(&mut self, socket: Socket, seed: u64) {
        self.away_from(socket).lie(seed);
        self.connections[socket.connection].wire.liar.get_or_insert(socket.side);
    }

    /// What this side answers comes in any order, by this seed.
    pub fn jumble(&mut self, socket: Socket, seed: u64) {
        self.away_from(socket).jumble(seed);
    }

    /// This side has gone wrong: the other one has to give up its connection in a while.
    pub fn wrong(&mut self, socket: Socket, now: Instant) {
        self.connections[socket.connection].wronged.get_or_insert((socket.side, now));
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
        for connection in &self.connections {
            connection.wire.check_end();
            connection.check_end();
        }
    }

    /// When something comes that has not come yet.
    pub fn next_time(&self, now: Instant) -> Option<Instant> {
        let pipes = self.connections.iter().flat_map(|connection| &connection.pipes);
        let times = pipes.flat_map(Pipe::times);
        times.filter(|time| *time > now).min()
    }
}

impl Connection {
    /// Whoever was wronged has let the connection go in time.
    fn check_end(&self) {
        let Some((side, wronged)) = self.wronged else { return };
        // A side that was wronged may be gone before, or have gone wrong itself.
        if let Some(closed) = self.closed[1 - side] {
            let took = closed.saturating_since(wronged);
            assert!(took <= PATIENCE, "side {} goes on for {took:?} with one that has gone wrong", 1 - side);
        }
    }
}
