//! What is asked without waiting is answered in its order.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_dimse::{CEchoRq, CStoreRq};
use kerma_endpoint::{Endpoint, Event, In};
use kerma_service::{Services, StoreRequest, storage::Storage, verification::Verification};
use kerma_status::Status;

use super::{Side, exchange, setup, sides};

/// An image of so many bytes of pixels, encoded.
pub(crate) fn image(number: usize, pixels: usize) -> Bytes {
    let mut image = DataSet::new();
    image.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    image.set(tags::SOP_INSTANCE_UID, Uid::new(&format!("1.2.3.{number}")).unwrap()).unwrap();
    image.set(tags::PIXEL_DATA, vec![number as u8; pixels]).unwrap();
    image.to_vec(Encoding::of(&TransferSyntax::UNCOMPRESSED[0]).unwrap()).unwrap().into()
}

#[test]
fn requests_that_do_not_wait_for_each_other_are_all_answered_in_their_order_whole() {
    let stored = Arc::new(Mutex::new(Vec::new()));
    let kept = stored.clone();
    let storage = Storage::standard(move |_: &StoreRequest, data_set: DataSet| {
        let pixels = data_set.get_element(tags::PIXEL_DATA).map_or(0, |pixels| pixels.bytes().len());
        kept.lock().unwrap().push((data_set.string(tags::SOP_INSTANCE_UID).unwrap(), pixels));
    });
    let (mut scu, mut scp) = sides(
        Services::new().with(storage).with(Verification::new()),
        &[uids::CT_IMAGE_STORAGE, uids::VERIFICATION],
    );
    let mut asked = Vec::new();
    for number in 0..12 {
        // Short ones, long ones of many fragments, and requests without a data set between them.
        let pixels = [100, 300_000, 40_000][number % 3];
        let request = CStoreRq::new(0, uids::CT_IMAGE_STORAGE, Uid::new(&format!("1.2.3.{number}")).unwrap());
        let data_set = Some(Box::new(image(number, pixels)) as Box<_>);
        asked.push(scu.endpoint.invoke(1, request.into(), data_set).unwrap());
        let echo = CEchoRq::new(0, uids::VERIFICATION);
        asked.push(scu.endpoint.invoke(3, echo.into(), None).unwrap());
    }
    exchange(&mut scu, &mut scp);
    let answered: Vec<(u16, Status)> = scu
        .events
        .iter()
        .filter_map(|event| match event {
            Event::Response { message_id, reply, last: true } => {
                Some((*message_id, reply.command.status().unwrap()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(answered, asked.iter().map(|id| (*id, Status::SUCCESS)).collect::<Vec<_>>());
    let expected: Vec<_> =
        (0..12).map(|number| (format!("1.2.3.{number}"), [100, 300_000, 40_000][number % 3])).collect();
    assert_eq!(*stored.lock().unwrap(), expected);
}

#[test]
fn a_shutdown_ends_a_connection_on_which_nobody_has_asked_for_an_association() {
    let mut side = Side::new(Endpoint::acceptor(setup(Services::new()), None, None));
    side.tell(In::ShutDown);
    for _ in 0..3 {
        side.tell(In::Tick);
        side.run();
    }
    assert!(side.closed && side.endpoint.is_over());
}
