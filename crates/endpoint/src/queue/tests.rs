use alloc::vec;

use bytes::Bytes;
use kerma_dictionary::uids;
use kerma_dimse::{CFindRq, Command};

use super::{MOST_REQUESTS, Queue, Queued};

fn request(message_id: u16) -> Queued {
    let sop_class = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
    let command: Command = CFindRq::new(message_id, sop_class).into();
    Queued::Request { context_id: 1, command, has_data_set: true }
}

fn fragment(length: usize, last: bool) -> Queued {
    Queued::Fragment { data: Bytes::from(vec![7; length]), last }
}

fn id(refused: Option<(u8, Command)>) -> Option<u16> {
    refused.and_then(|(_, command)| command.message_id())
}

#[test]
fn a_data_set_that_does_not_fit_passes_and_its_request_comes_back() {
    let mut queue = Queue::new(100_000);
    assert_eq!(id(queue.push(request(1))), None);
    assert_eq!(id(queue.push(fragment(60_000, true))), None);
    let before = queue.bytes();
    assert_eq!(id(queue.push(request(2))), None);
    assert_eq!(id(queue.push(fragment(30_000, false))), None);
    assert_eq!(id(queue.push(fragment(30_000, false))), None);
    assert_eq!((queue.bytes(), queue.requests()), (before, 1));
    assert_eq!(id(queue.push(fragment(30_000, true))), Some(2));
    assert_eq!(id(queue.push(request(3))), None);
    assert_eq!(id(queue.push(fragment(60_000, true))), Some(3));

    assert!(matches!(queue.pop(), Some(Queued::Request { .. })));
    assert_eq!(queue.bytes(), 60_000);
    // There is room again, as the first request is being served.
    assert_eq!(id(queue.push(request(4))), None);
    assert_eq!(id(queue.push(fragment(60_000, true))), None);
    while queue.pop().is_some() {}
    assert_eq!((queue.bytes(), queue.of_requests, queue.requests()), (0, 0, 0));
    assert!(queue.is_empty());
}

#[test]
fn requests_beyond_those_that_may_wait_come_back() {
    let mut queue = Queue::new(usize::MAX);
    for message_id in 0..2 * MOST_REQUESTS as u16 {
        assert_eq!(id(queue.push(request(message_id))), None);
        let refused = id(queue.push(fragment(10, true)));
        assert_eq!(refused, (usize::from(message_id) >= MOST_REQUESTS).then_some(message_id));
    }
    assert_eq!(queue.requests(), MOST_REQUESTS);
}

#[test]
fn short_fragments_become_one_and_the_last_says_so() {
    let received = Bytes::from(vec![7; 1000]);
    let mut queue = Queue::new(10);
    for at in 0..1000 {
        // Those of the operation that is being served are not counted: the peer is not read from.
        let piece = Queued::Fragment { data: received.slice(at..=at), last: at == 999 };
        assert_eq!(id(queue.push(piece)), None);
    }
    assert!(received.is_unique(), "nothing of the buffer is kept");
    assert!(matches!(queue.pop(), Some(Queued::Fragment { data, last: true }) if data == received));
    assert!(queue.is_empty());
}
