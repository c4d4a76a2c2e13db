use alloc::vec::Vec;
use core::ops::Range;

use bytes::Bytes;
use kerma_pdu::PduHeader;

use super::{LARGE, ReceiveBuffer, SMALL};

/// What a socket holds, read as fast as the windows allow.
struct Socket {
    bytes: Vec<u8>,
    read: usize,
    /// The most that one read gives.
    most: usize,
}

impl Socket {
    fn holding(pdus: usize, length: u32, most: usize) -> Socket {
        let mut bytes = Vec::new();
        for n in 0..pdus {
            bytes.extend_from_slice(&PduHeader { pdu_type: 4, length }.encode());
            bytes.extend((0..length).map(|i| (i as usize + n) as u8));
        }
        Socket { bytes, read: 0, most }
    }

    /// How many bytes went into the buffer.
    fn read_into(&mut self, buffer: &mut ReceiveBuffer) -> usize {
        let rest = &self.bytes[self.read..];
        let window = buffer.window();
        let length = rest.len().min(window.len()).min(self.most);
        window[..length].copy_from_slice(&rest[..length]);
        self.read += length;
        buffer.received(length).unwrap();
        length
    }
}

fn cut(buffer: &mut ReceiveBuffer) -> Option<Bytes> {
    let header = buffer.header()?;
    buffer.cut(header.length as usize)
}

fn memory(buffer: &ReceiveBuffer) -> Range<*const u8> {
    buffer.storage.as_slice().as_ptr_range()
}

#[test]
fn in_steady_state_pdus_are_read_into_the_same_memory() {
    for (length, most) in [(131_072, usize::MAX), (131_072, 65_536), (16_384, usize::MAX), (16_384, 1460)] {
        let mut socket = Socket::holding(200, length, most);
        let mut buffer = ReceiveBuffer::default();
        let mut memories = Vec::new();
        let (mut received, mut reads) = (0, 0);
        while socket.read_into(&mut buffer) > 0 {
            reads += 1;
            memories.push(memory(&buffer));
            while let Some(body) = cut(&mut buffer) {
                assert_eq!((body.len(), body[0]), (length as usize, received as u8));
                received += 1;
            }
        }
        assert_eq!(received, 200);
        memories.dedup();
        assert!(memories.len() <= 3, "{} memories for {length} by {most}", memories.len());
        if most == usize::MAX {
            let per_read = LARGE / (length as usize + 6);
            assert!(reads <= 200 / per_read + 5, "{reads} reads of {length}");
        }
    }
}

#[test]
fn a_pdu_is_where_it_was_read_to() {
    let mut socket = Socket::holding(4, 131_072, usize::MAX);
    let mut buffer = ReceiveBuffer::default();
    // Until the buffer has its size.
    (0..3).for_each(|_| {
        socket.read_into(&mut buffer);
        while cut(&mut buffer).is_some() {}
    });
    let window = buffer.window().as_ptr();
    socket.read_into(&mut buffer);
    let body = cut(&mut buffer).unwrap();
    assert_eq!(body.as_ptr(), window, "the header was there, so the window began with the body");
}

#[test]
fn what_the_consumer_still_holds_is_not_read_over() {
    let mut socket = Socket::holding(50, 10_000, 7_777);
    let mut buffer = ReceiveBuffer::default();
    let mut held = Vec::new();
    while socket.read_into(&mut buffer) > 0 {
        while let Some(body) = cut(&mut buffer) {
            held.push(body);
        }
    }
    assert_eq!(held.len(), 50);
    for (n, body) in held.iter().enumerate() {
        assert!(body.iter().enumerate().all(|(i, &byte)| byte == (i + n) as u8), "PDU {n}");
    }
}

#[test]
fn a_length_that_is_only_claimed_takes_no_memory() {
    let mut buffer = ReceiveBuffer::default();
    buffer.window()[..6].copy_from_slice(&[4, 0, 0xFF, 0xFF, 0xFF, 0xFF]);
    buffer.received(6).unwrap();
    assert!(!buffer.window().is_empty());
    assert!(buffer.capacity() <= LARGE);
    for received in (6..4_000_000).step_by(100_000) {
        let length = buffer.window().len().min(100_000);
        buffer.received(length).unwrap();
        assert!(buffer.capacity() <= 2 * received + 2 * LARGE);
    }
}

#[test]
fn a_window_is_never_empty_even_if_nothing_is_cut() {
    let mut buffer = ReceiveBuffer::default();
    for _ in 0..200 {
        let length = buffer.window().len();
        assert!(length > 0);
        buffer.received(length.min(5_000)).unwrap();
    }
}

#[test]
fn waiting_takes_a_small_buffer_and_idling_none() {
    let mut buffer = ReceiveBuffer::default();
    assert_eq!(buffer.capacity(), 0);
    assert_eq!(buffer.window().len(), SMALL);
    assert!(!buffer.is_idle(), "nothing was received, so there is nothing to wait for");
    buffer.received(10).unwrap();
    assert!(!buffer.is_idle());
    buffer.discard(10);
    assert!(buffer.is_idle());
    buffer.release_memory();
    assert_eq!(buffer.capacity(), 0);
}
