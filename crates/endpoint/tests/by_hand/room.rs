//! Requests that there is no room for are answered, and the association goes on.

use std::future::pending;

use kerma_association::Limits;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_dimse::{CEchoRq, CFindRq, Command};
use kerma_endpoint::Event;
use kerma_service::{
    Services,
    query::{FindRequest, Matches, Query},
    verification::Verification,
};
use kerma_status::Status;

use super::{Side, exchange, sides_within};

const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const HELD: usize = 100_000;

fn answers(scu: &Side) -> Vec<(u16, Status)> {
    let answered = |event: &Event| match event {
        Event::Response { message_id, reply, last: true } => Some((*message_id, reply.command.status()?)),
        _ => None,
    };
    scu.events.iter().filter_map(answered).collect()
}

#[test]
fn requests_beyond_the_room_for_them_are_refused_one_by_one_and_those_before_are_kept() {
    let never = |_: &FindRequest, _: DataSet| {
        Matches::later(async {
            pending::<()>().await;
            Matches::none()
        })
    };
    let services = Services::new().with(Query::study_root(never)).with(Verification::new());
    let limits = Limits { held: HELD, ..Limits::default() };
    let (mut scu, mut scp) = sides_within(limits, services, &[FIND, uids::VERIFICATION]);
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::PIXEL_DATA, vec![0_u8; 40_000]).unwrap();
    let identifier = identifier.to_vec(Encoding::of(&TransferSyntax::UNCOMPRESSED[0]).unwrap()).unwrap();
    let mut ask = |command: Command, identifier: Option<Vec<u8>>| {
        let context_id = if identifier.is_some() { 1 } else { 3 };
        let data_set = identifier.map(|bytes| Box::new(bytes::Bytes::from(bytes)) as Box<_>);
        let asked = scu.endpoint.invoke(context_id, command, data_set).unwrap();
        exchange(&mut scu, &mut scp);
        let held = scp.endpoint.held();
        assert!(held.queued <= HELD, "{held:?}");
        asked
    };
    // One is served, two wait.
    let asked: Vec<u16> =
        (0..5).map(|_| ask(CFindRq::new(0, FIND).into(), Some(identifier.clone()))).collect();
    // What is short still fits.
    (0..3).for_each(|_| _ = ask(CEchoRq::new(0, uids::VERIFICATION).into(), None));
    let refused: Vec<_> = asked[3..].iter().map(|id| (*id, Status::OUT_OF_RESOURCES)).collect();
    assert_eq!(answers(&scu), refused);
    assert_eq!(scp.endpoint.held().requests, 5);
    assert!(!scu.closed && !scp.closed);
}
