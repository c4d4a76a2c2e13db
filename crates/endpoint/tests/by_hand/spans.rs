//! Data sets that a driver writes without reading them into memory.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{TransferSyntax, Uid, uids};
use kerma_dimse::CStoreRq;
use kerma_endpoint::{Event, In, Link, Out};
use kerma_service::{Services, Source, Span, StoreRequest, storage::Storage};
use kerma_status::Status;

use super::{Side, exchange, order::image, sides};

/// What is not in memory, as far as the endpoint knows.
struct Elsewhere {
    content: Arc<Vec<u8>>,
    given: bool,
}

impl Source for Elsewhere {
    fn next(&mut self, _: usize) -> Result<Option<Bytes>, String> {
        let rest = (!self.given).then(|| Bytes::copy_from_slice(&self.content));
        self.given = true;
        Ok(rest)
    }

    fn span(&self) -> Option<Span> {
        Some(Span::new(self.content.clone(), 0, self.content.len() as u64))
    }
}

/// Its bytes.
pub(crate) fn content(span: &Span) -> &[u8] {
    &span.of::<Vec<u8>>().unwrap()[span.offset() as usize..][..span.len() as usize]
}

/// The data sets that were stored.
type Stored = Arc<Mutex<Vec<DataSet>>>;

/// Two sides, of which the first has asked the second to store an image of so many bytes of pixels; what it stored.
fn storing(writes_spans: bool, pixels: usize) -> (Side, Side, Arc<Vec<u8>>, Stored) {
    let stored = Stored::default();
    let kept = stored.clone();
    let storage = Storage::standard(move |_: &StoreRequest, data_set: DataSet| {
        kept.lock().unwrap().push(data_set);
        Status::SUCCESS
    });
    let (mut scu, scp) = sides(Services::new().with(storage), &[uids::CT_IMAGE_STORAGE]);
    scu.endpoint.write_spans(Link::Peer, writes_spans);
    let content = Arc::new(image(1, pixels).to_vec());
    let request = CStoreRq::new(1, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.1"));
    let source = Elsewhere { content: content.clone(), given: false };
    scu.endpoint.invoke(1, request.into(), Some(Box::new(source))).unwrap();
    (scu, scp, content, stored)
}

fn encoded(data_set: &DataSet) -> Vec<u8> {
    data_set.to_vec(Encoding::of(&TransferSyntax::UNCOMPRESSED[0]).unwrap()).unwrap()
}

/// How many spans it has written, until it has to wait.
fn spans_written(side: &mut Side) -> usize {
    let mut spans = 0;
    loop {
        match side.endpoint.poll(side.now) {
            Out::Transmit(link) => {
                let mut bytes: Vec<u8> = side.endpoint.outgoing(link).flatten().copied().collect();
                if let Some(span) = side.endpoint.outgoing_span(link) {
                    bytes.extend_from_slice(content(span));
                    spans += 1;
                }
                side.tell(In::Transmitted(link, bytes.len()));
                side.writes.push(bytes);
            }
            Out::Call(mut call) => {
                let _ = call.run(&mut std::task::Context::from_waker(std::task::Waker::noop()));
                side.tell(In::Called(call));
            }
            _ => return spans,
        }
    }
}

#[test]
fn a_span_goes_out_as_the_same_message_that_reading_it_makes() {
    for (writes_spans, pixels, expected) in
        [(true, 1 << 20, 9), (true, 600_000, 5), (true, 50_000, 0), (false, 1 << 20, 0)]
    {
        let (mut scu, mut scp, content, stored) = storing(writes_spans, pixels);
        assert_eq!(spans_written(&mut scu), expected, "{pixels}");
        exchange(&mut scu, &mut scp);
        let stored = stored.lock().unwrap();
        assert_eq!(stored.len(), 1);
        assert!(encoded(&stored[0]) == **content, "{pixels}");
        assert!(matches!(&scu.events[..], [.., Event::Response { .. }]), "{:?}", scu.events);
    }
}

#[test]
fn part_of_a_span_is_written_and_the_rest_follows() {
    let (mut scu, mut scp, content, stored) = storing(true, 300_000);
    // A prime number of bytes at a time.
    while let Out::Transmit(link) = scu.endpoint.poll(scu.now) {
        let mut bytes: Vec<u8> = scu.endpoint.outgoing(link).flatten().copied().collect();
        if let Some(span) = scu.endpoint.outgoing_span(link) {
            bytes.extend_from_slice(self::content(span));
        }
        bytes.truncate(7919);
        scu.tell(In::Transmitted(link, bytes.len()));
        scu.writes.push(bytes);
    }
    exchange(&mut scu, &mut scp);
    assert!(encoded(&stored.lock().unwrap()[0]) == **content);
}

#[test]
fn a_span_that_cannot_be_read_ends_the_association_and_nothing_follows_half_a_fragment() {
    let (mut scu, mut scp, _, stored) = storing(true, 300_000);
    let Out::Transmit(link) = scu.endpoint.poll(scu.now) else { panic!("something to write") };
    let before: Vec<u8> = scu.endpoint.outgoing(link).flatten().copied().collect();
    let half = content(scu.endpoint.outgoing_span(link).unwrap())[..1000].to_vec();
    scu.tell(In::Transmitted(link, before.len() + half.len()));
    scu.tell(In::Unreadable(link, "the disk is gone".into()));
    scu.run();
    assert!(scu.closed);
    assert!(scu.sent().is_empty(), "not even an A-ABORT");
    assert!(scu.events.iter().any(|event| matches!(event, Event::Unanswered { .. })), "{:?}", scu.events);
    scp.receive(&[before, half].concat());
    scp.tell(In::Closed(Link::Peer));
    scp.run();
    assert!(stored.lock().unwrap().is_empty());
}
