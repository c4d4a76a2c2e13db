//! One message is one write, and messages that are there together share one.

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_dimse::{CFindRq, CStoreRq};
use kerma_endpoint::Event;
use kerma_service::{
    Instance, Services, Source, StoreRequest,
    query::{FindRequest, IntoMatches, Match, Matches, Query},
    retrieve::{Get, Retrieval, RetrieveRequest},
    storage::Storage,
};
use kerma_status::Status;

use super::{Side, exchange, order::image, sides};

const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;

fn study(number: usize) -> DataSet {
    let mut study = DataSet::new();
    study.set(tags::STUDY_INSTANCE_UID, Uid::new(&format!("1.2.{number}")).unwrap()).unwrap();
    study
}

fn encoded(data_set: &DataSet) -> Option<Box<dyn Source>> {
    let encoding = Encoding::of(&TransferSyntax::UNCOMPRESSED[0]).unwrap();
    Some(Box::new(Bytes::from(data_set.to_vec(encoding).unwrap())))
}

/// The writes of an SCP that answers a C-FIND so, and the statuses that came.
fn found<M: IntoMatches>(find: impl Fn() -> M + Send + Sync + 'static) -> (Vec<Vec<u8>>, Vec<Status>) {
    let query = Query::study_root(move |_: &FindRequest, _: DataSet| find());
    let (mut scu, mut scp) = sides(Services::new().with(query), &[FIND]);
    scu.endpoint.invoke(1, CFindRq::new(1, FIND).into(), encoded(&study(0))).unwrap();
    let writes = exchange(&mut scu, &mut scp);
    (writes, statuses(&scu))
}

fn statuses(scu: &Side) -> Vec<Status> {
    let status = |event: &Event| match event {
        Event::Response { reply, .. } => reply.command.status(),
        _ => None,
    };
    scu.events.iter().filter_map(status).collect()
}

/// The messages whose commands, and those whose data sets, are whole at the end of these bytes. Panics if a PDU or a
/// PDV is not whole.
fn messages(mut bytes: &[u8]) -> (usize, usize) {
    let (mut commands, mut data_sets) = (0, 0);
    let length = |bytes: &[u8]| u32::from_be_bytes(bytes[..4].try_into().unwrap()) as usize;
    while !bytes.is_empty() {
        let (head, rest) = bytes.split_at(6);
        assert_eq!(head[0], 0x04, "P-DATA-TF");
        let (mut pdvs, rest) = rest.split_at(length(&head[2..]));
        while !pdvs.is_empty() {
            let (pdv, others) = pdvs[4..].split_at(length(pdvs));
            match pdv[1] {
                0b11 => commands += 1,
                0b10 => data_sets += 1,
                _ => {}
            }
            pdvs = others;
        }
        bytes = rest;
    }
    (commands, data_sets)
}

fn all_pending_but_the_last(statuses: &[Status], matches: usize) {
    assert_eq!(statuses.len(), matches + 1);
    assert!(statuses[..matches].iter().all(|status| *status == Status::PENDING));
    assert_eq!(statuses[matches], Status::SUCCESS);
}

#[test]
fn matches_that_are_there_together_share_their_writes() {
    let (writes, statuses) = found(|| (0..900).map(study).collect::<Vec<DataSet>>());
    all_pending_but_the_last(&statuses, 900);
    let bytes: usize = writes.iter().map(Vec::len).sum();
    assert!(writes.len() <= 2 + bytes / (128 << 10), "{} writes for {bytes} bytes", writes.len());
    assert_eq!(messages(&writes.concat()), (901, 900));
}

#[test]
fn the_matches_of_each_batch_share_a_write() {
    let batch = |number: usize| (0..10).map(|i| Match::from(study(number * 10 + i))).collect();
    let (writes, statuses) =
        found(move || Matches::in_batches((0..5).map(batch).collect::<Vec<Vec<Match>>>()));
    all_pending_but_the_last(&statuses, 50);
    let each: Vec<_> = writes.iter().map(|write| messages(write)).collect();
    assert_eq!(each, [(10, 10), (10, 10), (10, 10), (10, 10), (10, 10), (1, 0)]);
}

#[test]
fn each_match_of_a_lazy_iterator_is_one_write_and_is_out_before_the_next_is_made() {
    let (writes, statuses) = found(|| Matches::new((0..7).map(study)));
    all_pending_but_the_last(&statuses, 7);
    let each: Vec<_> = writes.iter().map(|write| messages(write)).collect();
    assert_eq!(each, [vec![(1, 1); 7], vec![(1, 0)]].concat());
}

/// What reads a file: it is not in memory, and is called as a handler is.
struct FileLike(Option<Bytes>);

impl Source for FileLike {
    fn next(&mut self, _: usize) -> Result<Option<Bytes>, String> {
        Ok(self.0.take())
    }
}

fn storage() -> Storage {
    Storage::standard(|_: &StoreRequest, _: DataSet| Status::SUCCESS)
}

#[test]
fn a_short_instance_goes_out_with_its_command_in_one_write_wherever_it_is_read_from() {
    let sources: [Box<dyn Source>; 2] = [Box::new(image(1, 1000)), Box::new(FileLike(Some(image(1, 1000))))];
    for source in sources {
        let (mut scu, mut scp) = sides(Services::new().with(storage()), &[uids::CT_IMAGE_STORAGE]);
        let request = CStoreRq::new(1, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.1"));
        scu.endpoint.invoke(1, request.into(), Some(source)).unwrap();
        // The SCU's writes.
        let writes = exchange(&mut scp, &mut scu);
        assert_eq!(writes.iter().map(|write| messages(write)).collect::<Vec<_>>(), [(1, 1)]);
        assert_eq!(statuses(&scu), [Status::SUCCESS]);
    }
}

#[test]
fn a_sub_operation_of_a_c_get_is_one_write_too() {
    const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
    let instances = |_: &RetrieveRequest, _: DataSet| {
        Retrieval::of(
            (0..3)
                .map(|number| Instance {
                    sop_class: uids::CT_IMAGE_STORAGE,
                    sop_instance: Uid::new(&format!("1.2.3.{number}")).unwrap(),
                    transfer_syntax: TransferSyntax::UNCOMPRESSED[0].clone(),
                    data_set: Box::new(FileLike(Some(image(number, 500)))),
                })
                .collect::<Vec<_>>(),
        )
    };
    let services = Services::new().with(Get::study_root(instances));
    let (mut scu, mut scp) = sides(services, &[GET, uids::CT_IMAGE_STORAGE]);
    scu.endpoint.serve_with(Some(Services::new().with(storage())));
    let request = kerma_dimse::CGetRq::new(1, GET);
    scu.endpoint.invoke(1, request.into(), encoded(&study(0))).unwrap();
    let writes = exchange(&mut scu, &mut scp);
    let stores = writes.iter().filter(|write| messages(write).1 > 0);
    assert_eq!(stores.map(|write| messages(write).1).collect::<Vec<_>>(), [1, 1, 1]);
    // With a Pending response after each, and the final one.
    assert_eq!(messages(&writes.concat()), (3 + 3 + 1, 3));
    assert!(writes.len() <= 7, "{} writes", writes.len());
}
