//! C-STOREs of which several are under way, with a peer that answers them in another order: of a requestor, and of a C-MOVE.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use kerma_dataset::part10::Part10;
use kerma_dictionary::{Uid, tags, uids};
use kerma_dimse::{CStoreRq, Command};

use crate::driver::{
    ApplicationEntity, Association, AsynchronousOperationsWindow, DataSet, Destination, Error, Instance,
    Move, Retrieval, RetrieveResult, Status, retrieve::RetrieveRequest,
};
use crate::support::{Scp, ended};

/// A folder of files, removed when dropped.
struct Files(PathBuf, Vec<PathBuf>);

impl Files {
    fn new(name: &str, count: usize) -> Files {
        let folder = std::env::temp_dir().join(format!("kerma-window-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let write = |number: usize| {
            let mut data_set = DataSet::new();
            data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
            let instance = Uid::new(&format!("1.2.3.{number}")).unwrap();
            data_set.set(tags::SOP_INSTANCE_UID, instance).unwrap();
            data_set.set(tags::PIXEL_DATA, vec![number as u8; 200_000]).unwrap();
            let path = folder.join(format!("{number}.dcm"));
            let file = Part10::new(data_set, uids::IMPLICIT_VR_LITTLE_ENDIAN).unwrap();
            std::fs::write(&path, file.to_vec().unwrap()).unwrap();
            path
        };
        let paths = (1..=count).map(write).collect();
        Files(folder, paths)
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What a peer does once it has so many requests whole.
#[derive(Clone, Copy)]
enum Then {
    /// Answers them, the last one first, this one with a failure.
    Answer {
        failed: u16,
    },
    Abort,
}

/// An acceptor that grants so many operations, if any, and waits for so many requests. Its port.
fn acceptor(granted: Option<u16>, together: usize, then: Then) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        accept(&mut stream, granted);
        let mut requests = Vec::new();
        while let Some((pdu_type, body)) = read_pdu(&mut stream) {
            match pdu_type {
                4 => requests.extend(received(&body)),
                5 => stream.write_all(b"\x06\0\0\0\0\x04\0\0\0\0").unwrap(),
                _ => return,
            }
            if requests.iter().filter(|request| request.is_none()).count() < together {
                continue;
            }
            // Nothing follows unless it is allowed to.
            stream.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
            assert!(granted != Some(together as u16) || stream.peek(&mut [0]).is_err());
            stream.set_read_timeout(None).unwrap();
            let ids: Vec<u16> = requests.drain(..).flatten().collect();
            match then {
                Then::Answer { failed } => {
                    for id in ids.into_iter().rev() {
                        let status = if id == failed { Status(0xA700) } else { Status::SUCCESS };
                        respond(&mut stream, id, status);
                    }
                }
                Then::Abort => stream.write_all(b"\x07\0\0\0\0\x04\0\0\0\0").unwrap(),
            }
        }
    });
    port
}

fn accept(stream: &mut TcpStream, granted: Option<u16>) {
    let (_, request) = read_pdu(stream).unwrap();
    let window = granted.map(|granted| item(0x53, &[&granted.to_be_bytes()[..], &[0, 1]].concat()));
    let information =
        [item(0x51, &16384_u32.to_be_bytes()), item(0x52, b"1.2.3"), window.unwrap_or_default()];
    let mut body = request[..68].to_vec();
    body.extend(item(0x10, b"1.2.840.10008.3.1.1.1"));
    body.extend(item(0x21, &[&[1, 0, 0, 0], &item(0x40, b"1.2.840.10008.1.2")[..]].concat()));
    body.extend(item(0x50, &information.concat()));
    write_pdu(stream, 2, &body);
}

fn item(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind, 0], &(body.len() as u16).to_be_bytes()[..], body].concat()
}

fn read_pdu(stream: &mut TcpStream) -> Option<(u8, Vec<u8>)> {
    let mut head = [0; 6];
    stream.read_exact(&mut head).ok()?;
    let mut body = vec![0; u32::from_be_bytes(head[2..].try_into().unwrap()) as usize];
    stream.read_exact(&mut body).ok()?;
    Some((head[0], body))
}

fn write_pdu(stream: &mut TcpStream, pdu_type: u8, body: &[u8]) {
    let pdu = [&[pdu_type, 0][..], &(body.len() as u32).to_be_bytes(), body].concat();
    stream.write_all(&pdu).unwrap();
}

/// The Message ID of each command that a P-DATA-TF has, and `None` for each end of a data set.
fn received(mut body: &[u8]) -> Vec<Option<u16>> {
    let mut found = Vec::new();
    while let Some((length, rest)) = body.split_first_chunk::<4>() {
        let (pdv, rest) = rest.split_at(u32::from_be_bytes(*length) as usize);
        match pdv[1] {
            3 => found.push(Command::decode(&pdv[2..]).unwrap().command.message_id()),
            2 => found.push(None),
            _ => {}
        }
        body = rest;
    }
    found
}

fn respond(stream: &mut TcpStream, message_id: u16, status: Status) {
    let mut command = Vec::new();
    let request = CStoreRq::new(message_id, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"));
    Command::from(request).response(status).unwrap().encode(false, &mut command);
    let length = (command.len() as u32 + 2).to_be_bytes();
    write_pdu(stream, 4, &[&length[..], &[1, 3], &command].concat());
}

fn associate(port: u16, asked: u16) -> Association {
    ApplicationEntity::new("SCU")
        .unwrap()
        .propose(uids::CT_IMAGE_STORAGE, [uids::IMPLICIT_VR_LITTLE_ENDIAN])
        .asynchronous_operations(AsynchronousOperationsWindow { invoked: asked, performed: 1 })
        .associate(format!("SCP@127.0.0.1:{port}").as_str())
        .unwrap()
}

#[test]
fn as_many_files_are_under_way_as_the_peer_grants_and_each_is_told_its_own_response() {
    // Granted, and how many come before the first response.
    for (granted, together) in [(Some(4), 4), (Some(1), 1), (None, 1), (Some(0), 8)] {
        let files = Files::new(&format!("{granted:?}"), 8);
        let port = acceptor(granted, together, Then::Answer { failed: 3 });
        let mut association = associate(port, 8);
        let mut told = Vec::new();
        let stored = association.store_files(&files.1, |path, result| told.push((path.clone(), result)));
        stored.unwrap();
        told.sort_by_key(|(path, _)| files.1.iter().position(|of| of == path));
        assert_eq!(told.len(), 8, "{granted:?}");
        for (at, (path, result)) in told.iter().enumerate() {
            assert_eq!(path, &files.1[at]);
            match (at, result) {
                (2, Err(Error::Status { status: Status(0xA700), .. })) => {}
                (_, Ok(response)) if at != 2 => assert_eq!(response.status, Status::SUCCESS),
                other => panic!("{granted:?}: {other:?}"),
            }
        }
        association.release().unwrap();
    }
}

#[test]
fn a_file_that_cannot_be_sent_keeps_the_others_from_nothing() {
    let mut files = Files::new("missing", 5);
    files.1.insert(2, "/no/such/file".into());
    let port = acceptor(Some(5), 5, Then::Answer { failed: 0 });
    let mut association = associate(port, 5);
    let mut told = Vec::new();
    association.store_files(&files.1, |_, result| told.push(result.is_ok())).unwrap();
    assert_eq!(told, [false, true, true, true, true, true]);
    association.release().unwrap();
}

#[test]
fn when_the_association_ends_each_file_under_way_is_told_and_no_other_is_taken() {
    let files = Files::new("abort", 8);
    let port = acceptor(Some(3), 3, Then::Abort);
    let mut association = associate(port, 3);
    let (mut taken, mut told) = (0, 0);
    let taking = files.1.iter().inspect(|_| taken += 1);
    let stored = association.store_files(taking, |path, result| {
        assert!(matches!(result, Err(Error::Association(..))), "{}: {result:?}", path.display());
        told += 1;
    });
    assert!(matches!(stored, Err(Error::Association(..))), "{stored:?}");
    assert!(association.is_over());
    assert_eq!((taken, told), (3, 3));
}

const MOVE: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;

/// A C-MOVE of eight instances to the acceptor of this port, of which so many at a time are asked for.
fn move_to(port: u16, at_a_time: u16) -> RetrieveResult {
    let destination =
        Destination { ae_title: "WORKSTATION".parse().unwrap(), host: "127.0.0.1".into(), port };
    let instances = |_: &RetrieveRequest, _: DataSet| {
        Retrieval::of((0..8).map(|number| {
            let mut data_set = DataSet::new();
            data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
            data_set.set(tags::SOP_INSTANCE_UID, instance(number)).unwrap();
            data_set.set(tags::PIXEL_DATA, vec![number as u8; 200_000]).unwrap();
            Instance::in_transfer_syntax(&data_set, uids::IMPLICIT_VR_LITTLE_ENDIAN).unwrap()
        }))
    };
    let scp = ApplicationEntity::new("SCP").unwrap().sub_operations(at_a_time);
    let scp = Scp::start(scp.provide(Move::study_root(instances, [destination])));
    let scu = ApplicationEntity::new("SCU").unwrap().propose(MOVE, [uids::IMPLICIT_VR_LITTLE_ENDIAN]);
    let mut association = scu.associate(scp.address().as_str()).unwrap();
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    let moved = association.move_to(&MOVE, "WORKSTATION".parse().unwrap(), &identifier).unwrap();
    let moved = ended(moved);
    association.release().unwrap();
    moved
}

fn instance(number: usize) -> Uid {
    Uid::new(&format!("1.2.3.{number}")).unwrap()
}

#[test]
fn a_c_move_has_as_many_sub_operations_under_way_as_its_destination_grants() {
    // Asked for, granted, and how many come before the first response.
    for (asked, granted, together) in [(8, Some(4), 4), (4, Some(8), 4), (8, Some(0), 8), (8, None, 1)] {
        // The third of them is answered with a failure.
        let moved = move_to(acceptor(granted, together, Then::Answer { failed: 4 }), asked);
        let response = moved.response;
        assert_eq!(response.status, Status(0xB000), "{asked} {granted:?}");
        let counts = response.counts;
        assert_eq!((counts.completed, counts.failed, counts.warning), (Some(7), Some(1), Some(0)));
        assert_eq!(response.failed_instances, [instance(2)]);
    }
}

#[test]
fn a_c_move_that_is_to_send_one_at_a_time_asks_for_no_window() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (_, request) = read_pdu(&mut stream).unwrap();
        // An item of type 53H, four bytes long (PS3.7 Table D.3-7).
        request.windows(4).any(|bytes| bytes == [0x53, 0, 0, 4])
    });
    let moved = move_to(port, 1);
    assert_eq!((asked.join().unwrap(), moved.response.status), (false, Status(0xA801)));
}

#[test]
fn when_the_destination_is_lost_those_under_way_and_those_that_follow_have_failed() {
    let moved = move_to(acceptor(Some(3), 3, Then::Abort), 3);
    let counts = moved.response.counts;
    assert_eq!((counts.completed, counts.failed, counts.warning), (Some(0), Some(8), Some(0)));
    let mut failed = moved.response.failed_instances;
    failed.sort();
    assert_eq!(failed, (0..8).map(instance).collect::<Vec<_>>());
}
