//! A wire between two peers that keeps what went over it: when a file is not the same at the far end, it tells
//! which end changed it.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::capture::Way;

/// A C-STORE that went over the wire.
#[derive(Debug, Clone, Default)]
pub struct Stored {
    /// (0000,1000) of the request.
    pub sop_instance_uid: String,
    /// That of the presentation context.
    pub transfer_syntax: String,
    /// The data set, from all fragments.
    pub data_set: Vec<u8>,
    /// (0000,0900) of the response; none if there was no response.
    pub status: Option<u16>,
}

/// A port that leads to another.
#[derive(Debug)]
pub struct Tap {
    /// Where to connect to.
    pub port: u16,
    recordings: Arc<Mutex<Vec<Recording>>>,
}

/// What was sent on one connection, each way.
#[derive(Debug, Default, Clone)]
struct Recording {
    requestor: Arc<Mutex<Vec<u8>>>,
    acceptor: Arc<Mutex<Vec<u8>>>,
    /// Who sent how many bytes, in their order.
    order: Arc<Mutex<Vec<(Way, usize)>>>,
}

impl Tap {
    /// Leads to this port, until the test process ends.
    pub fn new(to: u16) -> Tap {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let recordings: Arc<Mutex<Vec<Recording>>> = Arc::default();
        let kept = recordings.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let recording = Recording::default();
                kept.lock().unwrap().push(recording.clone());
                connect(stream.unwrap(), to, &recording);
            }
        });
        Tap { port, recordings }
    }

    /// The C-STOREs since the last call.
    pub fn take(&self) -> Vec<Stored> {
        let recordings = std::mem::take(&mut *self.recordings.lock().unwrap());
        recordings.iter().flat_map(Recording::stored).collect()
    }

    /// What was sent on each connection, in its order.
    pub fn sent(&self) -> Vec<Vec<(Way, Vec<u8>)>> {
        self.recordings.lock().unwrap().iter().map(Recording::sent).collect()
    }

    /// The Error Comments (0000,0902) of all responses so far, of both sides.
    pub fn comments(&self) -> Vec<Vec<u8>> {
        self.recordings.lock().unwrap().iter().flat_map(Recording::comments).collect()
    }
}

fn connect(requestor: TcpStream, to: u16, recording: &Recording) {
    let Ok(acceptor) = TcpStream::connect((Ipv4Addr::LOCALHOST, to)) else { return };
    for stream in [&requestor, &acceptor] {
        stream.set_nodelay(true).unwrap();
    }
    copy(requestor.try_clone().unwrap(), acceptor.try_clone().unwrap(), Way::Requestor, recording.clone());
    copy(acceptor, requestor, Way::Acceptor, recording.clone());
}

fn copy(mut from: TcpStream, mut to: TcpStream, way: Way, recording: Recording) {
    let kept = recording.of(way).clone();
    thread::spawn(move || {
        let mut buffer = vec![0; 128 * 1024];
        while let Ok(read @ 1..) = from.read(&mut buffer) {
            let mut order = recording.order.lock().unwrap();
            kept.lock().unwrap().extend_from_slice(&buffer[..read]);
            order.push((way, read));
            drop(order);
            if to.write_all(&buffer[..read]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
        let _ = from.shutdown(Shutdown::Read);
    });
}

impl Recording {
    fn of(&self, way: Way) -> &Arc<Mutex<Vec<u8>>> {
        match way {
            Way::Requestor => &self.requestor,
            Way::Acceptor => &self.acceptor,
        }
    }

    fn sent(&self) -> Vec<(Way, Vec<u8>)> {
        let order = self.order.lock().unwrap();
        let (requestor, acceptor) = (self.requestor.lock().unwrap(), self.acceptor.lock().unwrap());
        let mut rest = [&requestor[..], &acceptor[..]];
        let piece = |(way, length): &(Way, usize)| {
            let rest = &mut rest[usize::from(*way == Way::Acceptor)];
            let (piece, behind) = rest.split_at(*length);
            *rest = behind;
            (*way, piece.to_vec())
        };
        order.iter().map(piece).collect()
    }

    fn comments(&self) -> Vec<Vec<u8>> {
        let (mut comments, mut command) = (Vec::new(), Vec::new());
        for stream in [&self.requestor, &self.acceptor] {
            for pdv in pdvs(&stream.lock().unwrap()).iter().filter(|pdv| pdv.is_command) {
                command.extend_from_slice(pdv.data);
                if pdv.is_last {
                    comments.extend(elements(&std::mem::take(&mut command)).remove(&0x0902));
                }
            }
        }
        comments
    }

    fn stored(&self) -> Vec<Stored> {
        let acceptor = self.acceptor.lock().unwrap();
        let (contexts, mut statuses) = (accepted_contexts(&acceptor), HashMap::new());
        let mut command = Vec::new();
        for pdv in pdvs(&acceptor) {
            command.extend_from_slice(pdv.data);
            if pdv.is_last {
                let response = elements(&std::mem::take(&mut command));
                if let (Some(id), Some(status)) = (number(&response, 0x0120), number(&response, 0x0900)) {
                    statuses.insert(id, status);
                }
            }
        }
        let (mut stored, mut current, mut command) = (Vec::new(), None::<(u16, Stored)>, Vec::new());
        for pdv in pdvs(&self.requestor.lock().unwrap()) {
            if pdv.is_command {
                command.extend_from_slice(pdv.data);
                if pdv.is_last {
                    let request = elements(&std::mem::take(&mut command));
                    let transfer_syntax = contexts.get(&pdv.context).cloned().unwrap_or_default();
                    let sop_instance_uid = request.get(&0x1000).map(|value| text(value)).unwrap_or_default();
                    let new = Stored { sop_instance_uid, transfer_syntax, ..Stored::default() };
                    current = Some((number(&request, 0x0110).unwrap_or_default(), new));
                }
            } else if let Some((id, this)) = &mut current {
                this.data_set.extend_from_slice(pdv.data);
                if pdv.is_last {
                    this.status = statuses.get(id).copied();
                    stored.push(std::mem::take(this));
                }
            }
        }
        stored
    }
}

/// A presentation data value (PS3.8 §9.3.5.1).
struct Pdv<'a> {
    context: u8,
    is_command: bool,
    is_last: bool,
    data: &'a [u8],
}

/// The PDUs of a stream: type and body. What is not whole is left out.
fn pdus(stream: &[u8]) -> Vec<(u8, &[u8])> {
    let (mut pdus, mut rest) = (Vec::new(), stream);
    while let Some((header, behind)) = rest.split_first_chunk::<6>() {
        let length = u32::from_be_bytes([header[2], header[3], header[4], header[5]]);
        let Some((body, behind)) = behind.split_at_checked(length as usize) else { break };
        pdus.push((header[0], body));
        rest = behind;
    }
    pdus
}

fn pdvs(stream: &[u8]) -> Vec<Pdv<'_>> {
    let mut pdvs = Vec::new();
    for (_, mut body) in pdus(stream).into_iter().filter(|(kind, _)| *kind == 4) {
        while let Some((length, behind)) = body.split_first_chunk::<4>() {
            let (pdv, behind) = behind.split_at(u32::from_be_bytes(*length) as usize);
            pdvs.push(Pdv {
                context: pdv[0],
                is_command: pdv[1] & 1 == 1,
                is_last: pdv[1] & 2 == 2,
                data: &pdv[2..],
            });
            body = behind;
        }
    }
    pdvs
}

/// Presentation context id and transfer syntax, from A-ASSOCIATE-AC (PS3.8 §9.3.3).
fn accepted_contexts(stream: &[u8]) -> HashMap<u8, String> {
    let Some((_, body)) = pdus(stream).into_iter().find(|(kind, _)| *kind == 2) else {
        return HashMap::new();
    };
    let mut contexts = HashMap::new();
    for (kind, item) in items(&body[68..]) {
        if kind == 0x21 && item[2] == 0 {
            let transfer_syntax = items(&item[4..]).into_iter().find(|(kind, _)| *kind == 0x40);
            contexts.extend(transfer_syntax.map(|(_, value)| (item[0], text(value))));
        }
    }
    contexts
}

fn items(mut bytes: &[u8]) -> Vec<(u8, &[u8])> {
    let mut items = Vec::new();
    while let Some((header, behind)) = bytes.split_first_chunk::<4>() {
        let (body, behind) = behind.split_at(usize::from(u16::from_be_bytes([header[2], header[3]])));
        items.push((header[0], body));
        bytes = behind;
    }
    items
}

/// A command set, which is in Implicit VR Little Endian (PS3.7 §6.3): element number and value.
fn elements(mut command: &[u8]) -> HashMap<u16, Vec<u8>> {
    let mut elements = HashMap::new();
    while let Some((header, behind)) = command.split_first_chunk::<8>() {
        let length = u32::from_le_bytes([header[4], header[5], header[6], header[7]]) as usize;
        let Some((value, behind)) = behind.split_at_checked(length) else { break };
        elements.insert(u16::from_le_bytes([header[2], header[3]]), value.to_vec());
        command = behind;
    }
    elements
}

fn number(elements: &HashMap<u16, Vec<u8>>, element: u16) -> Option<u16> {
    elements.get(&element).and_then(|value| value.first_chunk()).copied().map(u16::from_le_bytes)
}

fn text(value: &[u8]) -> String {
    String::from_utf8_lossy(value).trim_end_matches(['\0', ' ']).into()
}
