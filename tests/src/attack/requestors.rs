//! SCUs whose SCP stands still, or drips.

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use super::pace::Pace;
use super::wire::{self, LAST, STORE, STUDY};
use crate::folder::Folder;
use crate::peer::{Peer, dicom_rs, kerma};
use crate::process::{Process, program, python};

/// What an SCU asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// C-ECHO.
    Echo,
    /// C-STORE of 16 MiB.
    Store,
    /// C-FIND of a study.
    Find,
    /// C-GET of a study.
    Get,
}

/// An SCP that keeps its SCU waiting.
#[derive(Debug, Clone, Copy)]
pub struct Stall {
    /// What it does.
    pub name: &'static str,
    /// Who waits.
    pub tool: Tool,
    run: fn(&mut Server) -> Option<()>,
}

/// All of them: each phase of an association.
pub const STALLS: [Stall; 12] = [
    Stall { name: "echoscu: takes the connection, says nothing", tool: Tool::Echo, run: |_| None },
    Stall { name: "echoscu: A-ASSOCIATE-AC, 1 byte/s", tool: Tool::Echo, run: drips_acceptance },
    Stall { name: "echoscu: no C-ECHO-RSP", tool: Tool::Echo, run: no_answer },
    Stall { name: "echoscu: C-ECHO-RSP, 1 byte/s", tool: Tool::Echo, run: drips_answer },
    Stall { name: "echoscu: no A-RELEASE-RP", tool: Tool::Echo, run: Server::until_release },
    Stall { name: "echoscu: A-RELEASE-RP, 1 byte in 10 s", tool: Tool::Echo, run: drips_release },
    Stall { name: "storescu: reads 1 byte/s", tool: Tool::Store, run: sips },
    Stall { name: "storescu: no C-STORE-RSP", tool: Tool::Store, run: no_answer },
    Stall { name: "findscu: no C-FIND-RSP", tool: Tool::Find, run: no_answer },
    Stall { name: "findscu: a match, a PDU of 2 bytes a second", tool: Tool::Find, run: drips_match },
    Stall { name: "getscu: no C-GET-RSP", tool: Tool::Get, run: no_answer },
    Stall { name: "getscu: an instance, a PDU of 2 bytes a second", tool: Tool::Get, run: drips_instance },
];

/// The SCU of a stack, if it has one: what it is asked for, from a file where that must be one.
fn scu(stack: Peer, tool: Tool, port: u16, file: &str) -> Option<Command> {
    let port = port.to_string();
    let study = format!("0020,000D={STUDY}");
    let query = ["-S", "-k", "0008,0052=STUDY", "-k", &study];
    let name = match tool {
        Tool::Echo => "echoscu",
        Tool::Store => "storescu",
        Tool::Find => "findscu",
        Tool::Get => "getscu",
    };
    let mut command = match stack {
        Peer::Kerma => kerma(&[name]),
        Peer::Dcmtk => program(name, &[]),
        Peer::Pynetdicom => python(&["-m", "pynetdicom", name]),
        Peer::DicomRs if tool == Tool::Get => return None,
        Peer::DicomRs => dicom_rs(&format!("dicom-{name}"), &[&format!("127.0.0.1:{port}")]),
        Peer::KermaTokio => return None,
    };
    match (stack, tool) {
        (Peer::DicomRs, Tool::Find) => command.args(["-q", &format!("StudyInstanceUID={STUDY}")]),
        (Peer::DicomRs, Tool::Store) => command.arg(file),
        (Peer::DicomRs, _) => &mut command,
        (Peer::Kerma | Peer::Pynetdicom, Tool::Store) => command.args(["-cx", "127.0.0.1", &port, file]),
        (_, Tool::Store) => command.args(["127.0.0.1", &port, file]),
        (_, Tool::Find | Tool::Get) => command.args(["127.0.0.1", &port]).args(query),
        (_, Tool::Echo) => command.args(["127.0.0.1", &port]),
    };
    Some(command)
}

/// After what time the SCU ends, and with which code; `None`: it has not when it is watched no more, or has no such tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waited {
    /// There is no such tool.
    NoTool,
    /// It ended.
    Ended(Duration, Option<i32>),
    /// It had not ended.
    Never,
}

/// Keeps the stack's SCU waiting; kerma's has these options.
pub fn stall(stack: Peer, stall: &Stall, options: &[&str], pace: &Pace) -> Waited {
    let folder = Folder::new();
    let file = folder.path().join("large.dcm");
    fs::write(&file, wire::file("1.2.826.5.1", 16 << 20)).unwrap();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let Some(mut command) = scu(stack, stall.tool, port, file.to_str().unwrap()) else {
        return Waited::NoTool;
    };
    command.args(options).current_dir(folder.path());
    let (run, pace_of) = (stall.run, *pace);
    // not waited for: it ends when the connection does
    thread::spawn(move || {
        let Ok((stream, _)) = listener.accept() else { return };
        let mut server = Server { stream, pace: pace_of };
        run(&mut server);
        thread::sleep(pace_of.patience);
    });
    let began = Instant::now();
    let mut process = Process::start(command);
    while process.is_running() {
        if began.elapsed() > pace.patience {
            return Waited::Never;
        }
        thread::sleep(Duration::from_millis(50));
    }
    Waited::Ended(began.elapsed(), process.wait().code)
}

/// The SCP's end of a connection. What it does ends with `None` when the SCU is gone.
struct Server {
    stream: TcpStream,
    pace: Pace,
}

impl Server {
    /// The next PDU.
    fn read(&mut self) -> Option<(u8, Vec<u8>)> {
        let mut header = [0; 6];
        self.stream.read_exact(&mut header).ok()?;
        let length = u32::from_be_bytes([header[2], header[3], header[4], header[5]]) as usize;
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).ok()?;
        Some((header[0], body))
    }

    fn send(&mut self, bytes: &[u8]) -> Option<()> {
        self.stream.write_all(bytes).ok()
    }

    fn drip(&mut self, bytes: &[u8], every: Duration) -> Option<()> {
        bytes.iter().try_for_each(|byte| {
            self.send(&[*byte])?;
            thread::sleep(every);
            Some(())
        })
    }

    fn accept(&mut self) -> Option<()> {
        let (_, body) = self.read()?;
        self.send(&wire::associate_ac(&body))
    }

    /// The context and the command set of the next request; its data set is read too.
    fn request(&mut self) -> Option<(u8, Vec<u8>)> {
        let mut command = Vec::new();
        loop {
            let (4, body) = self.read()? else { return None };
            let mut rest = &body[..];
            while let Some((length, behind)) = rest.split_first_chunk::<4>() {
                let (pdv, behind) = behind.split_at_checked(u32::from_be_bytes(*length) as usize)?;
                rest = behind;
                if pdv[1] & wire::COMMAND != 0 {
                    command.extend_from_slice(&pdv[2..]);
                }
                let elements = wire::elements(&command);
                let has_data_set =
                    elements.iter().any(|(tag, value)| *tag == 0x0000_0800 && *value != [1, 1]);
                if pdv[1] & LAST != 0 && (pdv[1] & wire::COMMAND == 0 || !has_data_set) {
                    return Some((pdv[0], command));
                }
            }
        }
    }

    /// Answers a C-ECHO, and reads what comes then: the A-RELEASE-RQ.
    fn until_release(&mut self) -> Option<()> {
        self.accept()?;
        let (context, request) = self.request()?;
        self.send(&wire::response(context, &request, 0, false))?;
        self.read().map(drop)
    }
}

fn drips_acceptance(server: &mut Server) -> Option<()> {
    let (_, body) = server.read()?;
    server.drip(&wire::associate_ac(&body), server.pace.drip)
}

fn no_answer(server: &mut Server) -> Option<()> {
    server.accept()?;
    server.request().map(drop)
}

fn drips_answer(server: &mut Server) -> Option<()> {
    server.accept()?;
    let (context, request) = server.request()?;
    server.drip(&wire::response(context, &request, 0, false), server.pace.drip)
}

fn drips_release(server: &mut Server) -> Option<()> {
    server.until_release()?;
    server.drip(&wire::ending(6), server.pace.slow)
}

fn sips(server: &mut Server) -> Option<()> {
    server.accept()?;
    loop {
        server.stream.read_exact(&mut [0]).ok()?;
        thread::sleep(server.pace.drip);
    }
}

fn drips_match(server: &mut Server) -> Option<()> {
    server.accept()?;
    let (context, request) = server.request()?;
    server.send(&wire::response(context, &request, 0xFF00, true))?;
    let matched = [wire::study_identifier(), wire::element(0x0020_4000, &[b'c'; 4096])].concat();
    drip_by_pdus(server, context, &matched)
}

fn drips_instance(server: &mut Server) -> Option<()> {
    let (_, body) = server.read()?;
    server.send(&wire::associate_ac(&body))?;
    // the context of storage that was proposed
    let of_storage = wire::items(&body[68..]).into_iter().find_map(|(kind, context)| {
        let syntax = wire::items(context.get(4..)?).into_iter().find(|(kind, _)| *kind == 0x30)?.1;
        (kind == 0x20 && syntax == STORE.1.as_bytes()).then_some(context[0])
    })?;
    server.request()?;
    let mut elements = wire::request(STORE.1, 0x0001, 77, true);
    elements.push(wire::element(0x0000_1000, b"1.2.826.5.2"));
    server.send(&wire::command(of_storage, &elements))?;
    drip_by_pdus(server, of_storage, &wire::instance("1.2.826.5.2", 0, 4096))
}

fn drip_by_pdus(server: &mut Server, context: u8, bytes: &[u8]) -> Option<()> {
    bytes.chunks_exact(2).try_for_each(|two| {
        server.send(&wire::p_data(context, 0, two))?;
        thread::sleep(server.pace.drip);
        Some(())
    })
}
