//! A distance: bytes pass both ways, each so much later than it came. Opening a connection takes no time.

use std::{
    io::{self, Read as _, Write as _},
    net::{Ipv4Addr, Shutdown, TcpListener, TcpStream},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use crate::Options;

/// How many pieces of up to 64 KiB may be under way in one direction.
const UNDER_WAY: usize = 1024;

/// Passes on until it is killed.
pub(crate) fn run(options: &Options) -> io::Result<()> {
    let (to, delay) = (options.number("to", 0), Duration::from_millis(options.number("ms", 0)));
    for near in TcpListener::bind((Ipv4Addr::LOCALHOST, options.port()))?.incoming() {
        let (near, far) = (near?, TcpStream::connect((Ipv4Addr::LOCALHOST, to))?);
        pass(near.try_clone()?, far.try_clone()?, delay)?;
        pass(far, near, delay)?;
    }
    Ok(())
}

fn pass(mut from: TcpStream, mut to: TcpStream, delay: Duration) -> io::Result<()> {
    to.set_nodelay(true)?;
    let (sender, pieces) = mpsc::sync_channel::<(Instant, Vec<u8>)>(UNDER_WAY);
    thread::spawn(move || {
        let mut buffer = vec![0; 64 * 1024];
        while let Ok(length @ 1..) = from.read(&mut buffer) {
            let piece = buffer.get(..length).unwrap_or_default().to_vec();
            if sender.send((Instant::now() + delay, piece)).is_err() {
                break;
            }
        }
    });
    thread::spawn(move || {
        for (due, piece) in pieces {
            thread::sleep(due.saturating_duration_since(Instant::now()));
            if to.write_all(&piece).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    });
    Ok(())
}
