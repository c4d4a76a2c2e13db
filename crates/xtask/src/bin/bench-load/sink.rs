//! SCPs that do as little as one can: what they reach is the limit of the machine.

use std::{
    fs::File,
    io::{self, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::PathBuf,
    sync::mpsc::{self, Receiver, Sender, SyncSender},
    thread,
};

use crate::{
    Options,
    client::success,
    wire::{ASSOCIATE_RQ, Wire},
};

/// What becomes of data sets.
#[derive(Clone)]
enum Keep {
    Nothing,
    /// A file for each in this folder, a write for each fragment.
    Files(PathBuf),
    /// All in one file, written and synced by one thread, all that wait together.
    Log(Sender<Appended>),
}

/// A data set, and who waits for its sync.
type Appended = (Vec<u8>, SyncSender<()>);

/// Serves until it is killed.
pub(crate) fn run(options: &Options) -> io::Result<()> {
    let keep = match (options.text("dir"), options.text("log")) {
        ("", "") => Keep::Nothing,
        ("", log) => Keep::Log(append_to(File::options().create(true).append(true).open(log)?)),
        (folder, _) => Keep::Files(folder.into()),
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port()))?;
    for (number, socket) in listener.incoming().enumerate() {
        let (socket, keep) = (socket?, keep.clone());
        thread::spawn(move || serve(socket, &keep, number));
    }
    Ok(())
}

fn append_to(mut file: File) -> Sender<Appended> {
    let (sender, waiting): (_, Receiver<Appended>) = mpsc::channel();
    thread::spawn(move || -> io::Result<()> {
        while let Ok(first) = waiting.recv() {
            let batch: Vec<Appended> = std::iter::once(first).chain(waiting.try_iter()).collect();
            for (bytes, _) in &batch {
                file.write_all(bytes)?;
            }
            file.sync_data()?;
            for (_, synced) in batch {
                let _ = synced.send(());
            }
        }
        Ok(())
    });
    sender
}

fn serve(socket: TcpStream, keep: &Keep, association: usize) -> io::Result<()> {
    let mut wire = Wire::new(socket)?;
    if wire.read_pdu()? != ASSOCIATE_RQ {
        return Ok(());
    }
    wire.accept()?;
    let (mut file, mut number, mut gathered) = (None, 0, Vec::new());
    let mut out = Vec::new();
    loop {
        let message = wire.read_message(|fragment, last| {
            match keep {
                Keep::Nothing => {}
                Keep::Files(folder) => {
                    let mut open = match file.take() {
                        Some(open) => open,
                        None => {
                            number += 1;
                            File::create(folder.join(format!("{association}.{number}")))?
                        }
                    };
                    open.write_all(fragment)?;
                    file = Some(open).filter(|_| !last);
                }
                Keep::Log(log) => {
                    gathered.extend_from_slice(fragment);
                    if last {
                        let (sender, synced) = mpsc::sync_channel(1);
                        let broken = |_| io::Error::other("the log has failed");
                        log.send((std::mem::take(&mut gathered), sender))
                            .map_err(|_| broken(mpsc::RecvError))?;
                        synced.recv().map_err(broken)?;
                    }
                }
            }
            Ok(())
        })?;
        let Some(message) = message else { return Ok(()) };
        out.clear();
        wire.message(&mut out, message.context, &success(&message.command), None);
        wire.write(&out)?;
    }
}
