//! Peers that say what is not so, or what nobody may say then.

use super::line::Line;
use super::observe::{Attack, Needs};
use super::pace::Pace;
use super::target::{ATTACKER, Target};
use super::wire::{self, COMMAND, FIND, LAST, STORE, element};

/// All of them.
pub const LIARS: [Attack; 34] = [
    Attack::new("before the A-ASSOCIATE-RQ: P-DATA-TF", |t, p| first(t, p, &wire::c_echo_rq(1))),
    Attack::new("before the A-ASSOCIATE-RQ: A-RELEASE-RQ", |t, p| first(t, p, &wire::ending(5))),
    Attack::new("before the A-ASSOCIATE-RQ: A-ASSOCIATE-AC", first_an_acceptance),
    Attack::new("before the A-ASSOCIATE-RQ: PDU type 0x55", |t, p| first(t, p, &wire::pdu(0x55, &[0; 64]))),
    Attack::new("before the A-ASSOCIATE-RQ: an HTTP request", |t, p| first(t, p, b"GET / HTTP/1.1\r\n\r\n")),
    Attack::new("A-ASSOCIATE-RQ of 4 GiB announced", |t, p| {
        first(t, p, &[1, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 1])
    }),
    Attack::new("A-ASSOCIATE-RQ with an item longer than it", long_item),
    Attack::new("A-ASSOCIATE-RQ shorter than its fixed part", |t, p| {
        first(t, p, &wire::pdu(1, &[0, 1, 0, 0]))
    }),
    Attack::new("A-ASSOCIATE-RQ twice, at once", associates_twice_at_once),
    Attack::new("associated: A-ASSOCIATE-RQ", associates_again),
    Attack::new("associated: A-ASSOCIATE-RJ", |t, p| associated(t, p, &wire::pdu(3, &[0, 1, 1, 1]))),
    Attack::new("associated: A-RELEASE-RP", |t, p| associated(t, p, &wire::ending(6))),
    Attack::new("associated: PDU type 0x55", |t, p| associated(t, p, &wire::pdu(0x55, &[0; 64]))),
    Attack::new("P-DATA-TF of no PDV", |t, p| associated(t, p, &wire::pdu(4, &[]))),
    Attack::new("PDV longer than its PDU", |t, p| associated(t, p, &long_pdv())),
    Attack::new("PDV of length 0", |t, p| associated(t, p, &wire::pdu(4, &[0; 4]))),
    Attack::new("PDV of length 1", |t, p| associated(t, p, &wire::pdu(4, &[0, 0, 0, 1, 3]))),
    Attack::new("a message of an unknown context", unknown_context),
    Attack::new("command set: its group length is wrong", wrong_group_length),
    Attack::new("command set: an element longer than it", long_command_element),
    Attack::new("command set: unknown command field", unknown_command),
    Attack::new("command set: no SOP class, no instance", nothing_affected),
    Attack::new("command set: no data set, and one comes", unannounced_data_set),
    Attack::new("command set: a data set, and a command comes", command_for_data_set),
    Attack::new("data set before any command", data_set_first),
    Attack::new("data set of noise", noise_stored),
    Attack::new("C-FIND: identifier of noise", noise_asked).needs(Needs::Archive),
    Attack::new("within a data set: A-RELEASE-RQ", releases_within),
    Attack::new("after A-RELEASE-RQ: P-DATA-TF", asks_after_release),
    Attack::new("half-closed before the A-ASSOCIATE-RQ", half_closed_at_once),
    Attack::new("half-closed within the A-ASSOCIATE-RQ", half_closed_within_request),
    Attack::new("half-closed when associated", half_closed_when_associated),
    Attack::new("half-closed within a data set", half_closed_within_data_set),
    Attack::new("half-closed after a C-FIND", half_closed_after_query).needs(Needs::Archive),
];

fn first(target: &Target, pace: &Pace, bytes: &[u8]) -> Result<Line, String> {
    let mut line = target.open(pace)?;
    line.send(bytes);
    Ok(line)
}

fn associated(target: &Target, pace: &Pace, bytes: &[u8]) -> Result<Line, String> {
    let mut line = target.associate(&[STORE], pace)?;
    line.said = Default::default();
    line.send(bytes);
    Ok(line)
}

fn request(target: &Target) -> Vec<u8> {
    wire::associate_rq(target.scp.title(), ATTACKER, &[STORE])
}

fn first_an_acceptance(target: &Target, pace: &Pace) -> Result<Line, String> {
    first(target, pace, &wire::associate_ac(&request(target)[6..]))
}

fn long_item(target: &Target, pace: &Pace) -> Result<Line, String> {
    let context = [0x20, 0, 0xFF, 0xFF, 3, 0, 0, 0];
    first(
        target,
        pace,
        &wire::pdu(1, &[&wire::associate_head(target.scp.title(), ATTACKER)[..], &context].concat()),
    )
}

fn associates_twice_at_once(target: &Target, pace: &Pace) -> Result<Line, String> {
    first(target, pace, &request(target).repeat(2))
}

fn associates_again(target: &Target, pace: &Pace) -> Result<Line, String> {
    associated(target, pace, &request(target))
}

fn long_pdv() -> Vec<u8> {
    wire::pdu(4, &[&[0xFF, 0xFF, 0xFF, 0xF0, STORE.0, COMMAND | LAST], &[0; 64][..]].concat())
}

fn unknown_context(target: &Target, pace: &Pace) -> Result<Line, String> {
    let message = wire::command(99, &wire::request(STORE.1, 0x0001, 1, true));
    associated(target, pace, &[message, wire::data_set(99, &wire::instance("1.2.3.2", 0, 256), 100)].concat())
}

fn wrong_group_length(target: &Target, pace: &Pace) -> Result<Line, String> {
    let elements = store_elements("1.2.3.3").concat();
    let command = [element(0x0000_0000, &0xFFFF_FFF0_u32.to_le_bytes()), elements].concat();
    let message = wire::p_data(STORE.0, COMMAND | LAST, &command);
    associated(target, pace, &[message, data_set("1.2.3.3")].concat())
}

fn long_command_element(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut command = wire::command_set(&store_elements("1.2.3.4"));
    command.extend([0, 0, 0x31, 0x10, 0xF0, 0xFF, 0xFF, 0xFF, 0, 0]);
    let message = wire::p_data(STORE.0, COMMAND | LAST, &command);
    associated(target, pace, &[message, data_set("1.2.3.4")].concat())
}

fn unknown_command(target: &Target, pace: &Pace) -> Result<Line, String> {
    associated(target, pace, &wire::command(STORE.0, &wire::request(STORE.1, 0x0777, 1, false)))
}

fn nothing_affected(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut elements = wire::request(STORE.1, 0x0001, 1, true);
    elements.remove(0);
    associated(target, pace, &[wire::command(STORE.0, &elements), data_set("1.2.3.5")].concat())
}

fn unannounced_data_set(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut elements = wire::request(STORE.1, 0x0001, 1, false);
    elements.push(element(0x0000_1000, b"1.2.3.6"));
    associated(target, pace, &[wire::command(STORE.0, &elements), data_set("1.2.3.6")].concat())
}

fn command_for_data_set(target: &Target, pace: &Pace) -> Result<Line, String> {
    let [first, second] = ["1.2.3.7", "1.2.3.8"].map(|uid| wire::c_store_rq(STORE, 1, uid));
    associated(target, pace, &[first, second, data_set("1.2.3.8")].concat())
}

fn data_set_first(target: &Target, pace: &Pace) -> Result<Line, String> {
    associated(target, pace, &data_set("1.2.3.9"))
}

fn noise_stored(target: &Target, pace: &Pace) -> Result<Line, String> {
    let noise = wire::data_set(STORE.0, &noise(), 4096);
    associated(target, pace, &[wire::c_store_rq(STORE, 1, "1.2.3.10"), noise].concat())
}

fn noise_asked(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[FIND], pace)?;
    line.said = Default::default();
    line.send(&[wire::query_rq(FIND, 1), wire::data_set(FIND.0, &noise(), 4096)].concat());
    Ok(line)
}

fn releases_within(target: &Target, pace: &Pace) -> Result<Line, String> {
    associated(target, pace, &[half_a_store(), wire::ending(5)].concat())
}

fn asks_after_release(target: &Target, pace: &Pace) -> Result<Line, String> {
    associated(target, pace, &[wire::ending(5), half_a_store()].concat())
}

fn half_closed_at_once(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.open(pace)?;
    line.half_close();
    Ok(line)
}

fn half_closed_when_associated(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = associated(target, pace, &[])?;
    line.half_close();
    Ok(line)
}

fn half_closed_after_query(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.associate(&[FIND], pace)?;
    line.said = Default::default();
    line.send(&[wire::query_rq(FIND, 1), wire::data_set(FIND.0, &wire::study_identifier(), 100)].concat());
    line.half_close();
    Ok(line)
}

fn half_closed_within_request(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = target.open(pace)?;
    line.send(&request(target)[..100]);
    line.half_close();
    Ok(line)
}

fn half_closed_within_data_set(target: &Target, pace: &Pace) -> Result<Line, String> {
    let mut line = associated(target, pace, &half_a_store())?;
    line.half_close();
    Ok(line)
}

fn store_elements(uid: &str) -> Vec<Vec<u8>> {
    let mut elements = wire::request(STORE.1, 0x0001, 1, true);
    elements.push(element(0x0000_1000, uid.as_bytes()));
    elements
}

fn data_set(uid: &str) -> Vec<u8> {
    wire::data_set(STORE.0, &wire::instance(uid, 0, 256), 100)
}

fn half_a_store() -> Vec<u8> {
    let fragments = wire::instance("1.2.3.11", 0, 256);
    [wire::c_store_rq(STORE, 1, "1.2.3.11"), wire::p_data(STORE.0, 0, &fragments[..200])].concat()
}

/// Bytes that look like nothing, always the same.
pub fn noise() -> Vec<u8> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    };
    (0..10_000).map(|_| next()).collect()
}
