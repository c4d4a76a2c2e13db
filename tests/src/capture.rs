//! What went over a [`Tap`](crate::tap::Tap), as the capture of a network that other programs read (pcap).

use std::path::Path;

/// Who sent something over a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Who opened the connection.
    Requestor,
    /// Who was listening.
    Acceptor,
}

/// The port of the acceptor in the capture: that of DICOM.
pub const PORT: u16 = 104;
/// The longest piece in a packet.
const LONGEST: usize = 60_000;
const SYN: u8 = 2;
const FIN_ACK: u8 = 0x11;
const PSH_ACK: u8 = 0x18;
const SYN_ACK: u8 = 0x12;

/// Writes these connections, each as the pieces that were sent, in their order.
pub fn write(path: &Path, connections: &[Vec<(Way, Vec<u8>)>]) {
    // Little endian, version 2.4, no packet is cut, raw IP (LINKTYPE_RAW).
    let mut capture = Vec::new();
    for field in [0xA1B2_C3D4, 4 << 16 | 2, 0, 0, u32::MAX >> 1, 101] {
        capture.extend(u32::to_le_bytes(field));
    }
    for (number, pieces) in connections.iter().enumerate() {
        let mut wire = Wire {
            port: 49_152 + u16::try_from(number).unwrap(),
            sequences: [0; 2],
            packets: 0,
            capture: &mut capture,
        };
        wire.packet(Way::Requestor, SYN, &[]);
        wire.packet(Way::Acceptor, SYN_ACK, &[]);
        for (way, bytes) in pieces {
            bytes.chunks(LONGEST).for_each(|piece| wire.packet(*way, PSH_ACK, piece));
        }
        wire.packet(Way::Requestor, FIN_ACK, &[]);
        wire.packet(Way::Acceptor, FIN_ACK, &[]);
    }
    std::fs::write(path, capture).unwrap();
}

/// One connection in the capture.
struct Wire<'a> {
    port: u16,
    /// The next sequence number of the requestor and of the acceptor.
    sequences: [u32; 2],
    packets: u32,
    capture: &'a mut Vec<u8>,
}

impl Wire<'_> {
    fn packet(&mut self, way: Way, flags: u8, bytes: &[u8]) {
        let (from, to) = match way {
            Way::Requestor => (0, 1),
            Way::Acceptor => (1, 0),
        };
        let (ports, hosts) = ([self.port, PORT], [1, 2]);
        let mut packet = vec![0x45, 0];
        packet.extend(u16::try_from(40 + bytes.len()).unwrap().to_be_bytes());
        packet.extend([0, 0, 0, 0, 64, 6, 0, 0, 192, 0, 2, hosts[from], 192, 0, 2, hosts[to]]);
        packet.extend(ports[from].to_be_bytes());
        packet.extend(ports[to].to_be_bytes());
        packet.extend(self.sequences[from].to_be_bytes());
        packet.extend(self.sequences[to].to_be_bytes());
        packet.extend([0x50, flags, 0xFF, 0xFF, 0, 0, 0, 0]);
        packet.extend_from_slice(bytes);
        let length = u32::try_from(packet.len()).unwrap();
        for field in [self.packets / 1000, self.packets % 1000 * 1000, length, length] {
            self.capture.extend(field.to_le_bytes());
        }
        self.capture.extend(packet);
        let counts_as = if flags & 3 != 0 { 1 } else { u32::try_from(bytes.len()).unwrap() };
        self.sequences[from] = self.sequences[from].wrapping_add(counts_as);
        self.packets += 1;
    }
}
