//! How much memory a peer can make an endpoint hold, as the allocator counts it. One test, since the count is that of the process.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, clippy::indexing_slicing)]

use std::{
    sync::Arc,
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use kerma::{
    DataSet, Status, StoreRequest, TransferSyntax, Uid,
    ae::negotiation::{Policy, Proposal},
    association::Instant,
    dataset::Encoding,
    dimse::{CCancelRq, CEchoRq, CFindRq, CStoreRq, Command},
    endpoint::{Endpoint, In, Link, Out, Setup},
    pdu::Pdu,
    service::{
        Outcome, Services,
        query::{FindRequest, Query},
        storage::{Receive, Storage, Store},
        verification::Verification,
    },
    tags, uids,
};
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const MIB: usize = 1 << 20;
const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const ABSTRACT_SYNTAXES: [Uid; 3] = [uids::VERIFICATION, uids::CT_IMAGE_STORAGE, FIND];
/// What an SCP of these tests announces, bytes.
const ANNOUNCED: usize = 128 << 10;

/// A storage handler that takes nothing, ever.
struct Stuck;

impl Store for Stuck {
    fn begin(self: Arc<Self>, _: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        Ok(Box::new(Stuck))
    }
}

impl Receive for Stuck {
    fn ready(&mut self, _: &mut Context<'_>) -> Poll<()> {
        Poll::Pending
    }

    fn fragment(&mut self, _: Bytes) -> Result<(), Outcome> {
        Ok(())
    }

    fn end(self: Box<Self>) -> Outcome {
        Status::SUCCESS.into()
    }
}

/// An SCP, and a peer that is bytes.
struct Scp {
    endpoint: Endpoint,
    now: Instant,
    reads: bool,
}

impl Scp {
    /// With an association; explicit in the contexts 1, 3, 5, and deflated in 7, for what is asked.
    fn new(transfer_syntax: Uid) -> Scp {
        let query = Query::study_root(|_: &FindRequest, identifier: DataSet| [identifier]);
        let services = Services::new().with(Verification::new()).with(Storage::standard(Stuck)).with(query);
        let mut setup = Setup::new("SCP".parse().unwrap(), Policy::new(Uid::from_static("1.2.3")));
        setup.policy.supported = services.supported().cloned().collect();
        setup.services = services;
        let setup = Arc::new(setup);
        let proposals = ABSTRACT_SYNTAXES.map(|abstract_syntax| Proposal {
            abstract_syntax,
            transfer_syntaxes: vec![transfer_syntax.clone()],
        });
        let request = setup.request("SCP".parse().unwrap(), &proposals).unwrap();
        let mut associate = Vec::new();
        Pdu::AAssociateRq(request).encode(&mut associate).unwrap();
        let endpoint = Endpoint::acceptor(setup, None, None);
        let mut scp = Scp { endpoint, now: Instant::START, reads: true };
        scp.endpoint.handle(scp.now, In::Connected).unwrap();
        scp.run();
        scp.receive(&associate);
        assert!(scp.endpoint.association().is_some());
        scp
    }

    fn run(&mut self) {
        loop {
            match self.endpoint.poll(self.now) {
                Out::Transmit(link) => {
                    let length = self.endpoint.outgoing(link).map(<[u8]>::len).sum();
                    self.endpoint.handle(self.now, In::Transmitted(link, length)).unwrap();
                }
                Out::Call(mut call) => {
                    let _ = call.run(&mut Context::from_waker(Waker::noop()));
                    self.endpoint.handle(self.now, In::Called(call)).unwrap();
                }
                Out::Wait(wait) if wait.deadline == Some(self.now) => {
                    self.endpoint.handle(self.now, In::Tick).unwrap();
                }
                Out::Wait(wait) => return self.reads = wait.peer.read,
                Out::End => return self.reads = false,
                _ => {}
            }
        }
    }

    /// As long as it reads.
    fn receive(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() && self.reads {
            let buffer = self.endpoint.receive_buffer(Link::Peer);
            let length = buffer.len().min(bytes.len());
            buffer[..length].copy_from_slice(&bytes[..length]);
            bytes = &bytes[length..];
            self.endpoint.handle(self.now, In::Received(Link::Peer, length)).unwrap();
            self.run();
        }
    }

    fn command(&mut self, context: u8, command: impl Into<Command>, has_data_set: bool) {
        let bytes = encoded(command, has_data_set);
        self.receive(&pdu(&[pdv(context, 3, &bytes)]));
    }

    fn find(&mut self, identifier: &[u8]) {
        self.command(5, CFindRq::new(1, FIND), true);
        let pieces: Vec<&[u8]> = identifier.chunks(ANNOUNCED - 6).collect();
        for (number, piece) in pieces.iter().enumerate() {
            let last = if number + 1 == pieces.len() { 2 } else { 0 };
            self.receive(&pdu(&[pdv(5, last, piece)]));
        }
    }
}

fn encoded(command: impl Into<Command>, has_data_set: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    command.into().encode(has_data_set, &mut bytes);
    bytes
}

fn pdv(context: u8, header: u8, data: &[u8]) -> Vec<u8> {
    let mut pdv = u32::try_from(data.len() + 2).unwrap().to_be_bytes().to_vec();
    pdv.extend([context, header]);
    pdv.extend(data);
    pdv
}

/// A P-DATA-TF of these values.
fn pdu(values: &[Vec<u8>]) -> Vec<u8> {
    let body = values.concat();
    let mut pdu = vec![4, 0];
    pdu.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
    pdu.extend(body);
    pdu
}

/// The most memory that this takes on the way, beside what was there.
fn peak(what: &str, most: usize, mut doing: impl FnMut(&mut Scp), transfer_syntax: &Uid) {
    let mut scp = Scp::new(transfer_syntax.clone());
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    doing(&mut scp);
    let peak = ALLOCATOR.peak_usage().saturating_sub(before);
    println!("{what}: {} KiB", peak >> 10);
    assert!(peak <= most, "{what}: {} KiB, at most {} KiB", peak >> 10, most >> 10);
}

fn store(scp: &mut Scp) {
    scp.command(3, CStoreRq::new(1, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3")), true);
}

#[test]
fn no_peer_makes_an_endpoint_hold_much() {
    let explicit = &uids::EXPLICIT_VR_LITTLE_ENDIAN;
    assert!(TransferSyntax::UNCOMPRESSED.contains(explicit));
    // What the test itself sends is made before.
    let framing = |what: &str, data: &[u8]| {
        let values = vec![pdv(3, 0, data); (ANNOUNCED - 6) / (6 + data.len())];
        let whole = pdu(&values);
        let doing = |scp: &mut Scp| {
            store(scp);
            (0..256).for_each(|_| scp.receive(&whole));
        };
        peak(what, MIB + ANNOUNCED, doing, explicit);
    };
    framing("empty fragments, and a handler that takes none", b"");
    framing("fragments of a byte", b"a");
    framing("fragments of 100 bytes", &[7; 100]);
    framing("fragments of 4 KiB", &[7; 4 << 10]);
    framing("fragments as long as announced", &[7; ANNOUNCED - 12]);
    let twice = pdu(&[pdv(3, 0, &vec![7; 2 * ANNOUNCED - 6])]);
    let doing = |scp: &mut Scp| {
        store(scp);
        (0..16).for_each(|_| scp.receive(&twice));
    };
    peak("PDUs of twice what was announced", MIB + 2 * ANNOUNCED, doing, explicit);
    let doing = |scp: &mut Scp| {
        store(scp);
        let cancel = encoded(CCancelRq::new(9), false);
        let cancels = pdu(&vec![pdv(5, 3, &cancel); 500]);
        (0..100).for_each(|_| scp.receive(&cancels));
    };
    peak("50,000 C-CANCELs of what nobody asked", MIB + ANNOUNCED, doing, explicit);
    let doing = |scp: &mut Scp| {
        store(scp);
        let echo = encoded(CEchoRq::new(2, uids::VERIFICATION), false);
        let echoes = pdu(&vec![pdv(1, 3, &echo); 500]);
        (0..100).for_each(|_| scp.receive(&echoes));
    };
    peak("50,000 requests at a time", MIB + ANNOUNCED, doing, explicit);
    let doing = |scp: &mut Scp| {
        let value = pdu(&[pdv(1, 1, &vec![0; ANNOUNCED - 6])]);
        (0..100).for_each(|_| scp.receive(&value));
    };
    peak("a command set without end", MIB + ANNOUNCED, doing, explicit);

    hostile_identifiers(explicit);
}

fn hostile_identifiers(explicit: &Uid) {
    let most = 16 * MIB;
    let identifier = |what: &str, bytes: &[u8]| peak(what, most, |scp| scp.find(bytes), explicit);
    let mut elements = Vec::new();
    for number in 0..1_000_000u32 {
        elements.extend([0x09, 0x00]);
        elements.extend((number as u16).to_le_bytes());
        elements.extend(b"LO\0\0");
    }
    identifier("a million elements", &elements);
    identifier("as many elements as fit into 1 MiB", &elements[..MIB]);
    identifier("9,999 elements of 90 bytes", &{
        let mut elements = Vec::new();
        for number in 0..9_999u16 {
            elements.extend([0x09, 0x00]);
            elements.extend(number.to_le_bytes());
            elements.extend(b"LO\x5A\0");
            elements.extend([b'A'; 90]);
        }
        elements
    });
    let sequence = [&b"\x08\0\x40\x11SQ\0\0\xFF\xFF\xFF\xFF"[..], b"\xFE\xFF\0\xE0\xFF\xFF\xFF\xFF"].concat();
    identifier("sequences 50,000 deep", &sequence.repeat(50_000));
    let item = b"\xFE\xFF\0\xE0\0\0\0\0";
    let items = [&b"\x08\0\x40\x11SQ\0\0\xFF\xFF\xFF\xFF"[..], &item.repeat(100_000)].concat();
    identifier("100,000 items", &items);
    identifier("a value of 4 GiB that is not there", b"\x10\0\x10\0UT\0\0\xFE\xFF\xFF\xFF");
    identifier("a value of 64 MiB", &[&b"\x10\0\x10\0UT\0\0\0\0\0\x04"[..], &vec![b'A'; 64 * MIB]].concat());
    let mut list = b"\x08\0\x18\0UI".to_vec();
    list.extend(b"\xFE\xFF");
    list.extend(b"1\\".repeat(0xFFFE / 2));
    identifier("32,767 UIDs", &list);

    let deflated = &uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN;
    let mut bomb = DataSet::new();
    bomb.set(tags::PATIENT_ID, "P1").unwrap();
    bomb.set(tags::PIXEL_DATA, vec![0u8; 64 * MIB]).unwrap();
    let bomb = bomb.to_vec(Encoding::DeflatedExplicitVrLittleEndian).unwrap();
    peak("a deflated identifier of 64 MiB", most, |scp| scp.find(&bomb), deflated);
}
