//! PDUs (PS3.8 §9.3) and messages (PS3.7 §6.3), as little of them as a bench needs.

use std::{
    io::{self, BufReader, Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

pub(crate) const IMPLICIT: &str = "1.2.840.10008.1.2";

pub(crate) const ASSOCIATE_RQ: u8 = 1;
pub(crate) const ASSOCIATE_AC: u8 = 2;
const P_DATA_TF: u8 = 4;
const RELEASE_RQ: u8 = 5;
pub(crate) const RELEASE_RP: u8 = 6;

/// The longest PDU that is asked for and sent.
const LONGEST: u32 = 131_072;
/// The length of an A-ASSOCIATE-RQ or -AC before its items.
const FIXED: usize = 68;

/// A command's elements.
pub(crate) mod tag {
    pub(crate) const SOP_CLASS: u32 = 0x0000_0002;
    pub(crate) const FIELD: u32 = 0x0000_0100;
    pub(crate) const MESSAGE_ID: u32 = 0x0000_0110;
    pub(crate) const ANSWERED_ID: u32 = 0x0000_0120;
    pub(crate) const MOVE_DESTINATION: u32 = 0x0000_0600;
    pub(crate) const PRIORITY: u32 = 0x0000_0700;
    pub(crate) const DATA_SET_TYPE: u32 = 0x0000_0800;
    pub(crate) const STATUS: u32 = 0x0000_0900;
    pub(crate) const SOP_INSTANCE: u32 = 0x0000_1000;
    pub(crate) const COMPLETED: u32 = 0x0000_1021;
}

/// No data set follows.
pub(crate) const NO_DATA_SET: u16 = 0x0101;

/// A connection.
pub(crate) struct Wire {
    input: BufReader<TcpStream>,
    output: TcpStream,
    /// The body of the latest PDU.
    pub(crate) pdu: Vec<u8>,
    /// The longest PDU that the peer takes.
    longest: u32,
}

/// A message that came; its data set went to whoever read it.
pub(crate) struct Message {
    pub(crate) context: u8,
    pub(crate) command: Command,
}

impl Wire {
    pub(crate) fn new(socket: TcpStream) -> io::Result<Wire> {
        socket.set_nodelay(true)?;
        socket.set_read_timeout(Some(Duration::from_secs(60)))?;
        let input = BufReader::with_capacity(256 * 1024, socket.try_clone()?);
        Ok(Wire { input, output: socket, pdu: Vec::new(), longest: LONGEST })
    }

    /// Without it a peer that leaves Nagle's algorithm on and writes a response in two pieces waits 40 ms for a delayed
    /// acknowledgement, and nothing but that wait would be measured.
    pub(crate) fn acknowledge_at_once(&self) {
        #[cfg(target_os = "linux")]
        let _ = std::os::linux::net::TcpStreamExt::set_quickack(&self.output, true);
    }

    /// The type of the next PDU.
    pub(crate) fn read_pdu(&mut self) -> io::Result<u8> {
        let mut header = [0; 6];
        self.input.read_exact(&mut header)?;
        let [kind, _, a, b, c, d] = header;
        self.pdu.resize(u32::from_be_bytes([a, b, c, d]) as usize, 0);
        self.input.read_exact(&mut self.pdu)?;
        Ok(kind)
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.output.write_all(bytes)
    }

    /// Opens an association with these presentation contexts; a `true` one with this side as the SCP.
    pub(crate) fn associate(&mut self, called: &str, contexts: &[(&str, bool)]) -> io::Result<()> {
        let mut body = vec![0, 1, 0, 0];
        let title = |text: &str| format!("{text:16}").into_bytes();
        body.extend([title(called), title("LOAD"), vec![0; 32]].concat());
        item(&mut body, 0x10, b"1.2.840.10008.3.1.1.1");
        for ((abstract_syntax, _), id) in contexts.iter().zip((1..).step_by(2)) {
            let mut context = vec![id, 0, 0, 0];
            item(&mut context, 0x30, abstract_syntax.as_bytes());
            item(&mut context, 0x40, IMPLICIT.as_bytes());
            item(&mut body, 0x20, &context);
        }
        let mut user = user_information();
        for (abstract_syntax, _) in contexts.iter().filter(|(_, scp)| *scp) {
            let length = u16::try_from(abstract_syntax.len()).unwrap_or_default().to_be_bytes();
            item(&mut user, 0x54, &[&length[..], abstract_syntax.as_bytes(), &[0, 1]].concat());
        }
        item(&mut body, 0x50, &user);
        self.write(&pdu(ASSOCIATE_RQ, &body))?;
        self.acknowledge_at_once();
        if self.read_pdu()? != ASSOCIATE_AC {
            return Err(io::Error::other("the association was not accepted"));
        }
        let items = items(self.pdu.get(FIXED..).unwrap_or_default());
        if !items.iter().any(|(kind, body)| *kind == 0x21 && body.get(2) == Some(&0)) {
            return Err(io::Error::other("no presentation context was accepted"));
        }
        let user = items.iter().filter(|(kind, _)| *kind == 0x50);
        for (kind, body) in user.flat_map(|(_, body)| self::items(body)) {
            if let (0x51, Ok(longest)) = (kind, body.try_into()) {
                self.longest = match u32::from_be_bytes(longest) {
                    0 => LONGEST,
                    longest => longest.clamp(256, LONGEST),
                };
            }
        }
        Ok(())
    }

    /// Accepts the association whose request was read: every presentation context, with its first transfer syntax.
    pub(crate) fn accept(&mut self) -> io::Result<()> {
        let mut body = self.pdu.get(..FIXED).unwrap_or_default().to_vec();
        item(&mut body, 0x10, b"1.2.840.10008.3.1.1.1");
        for (_, context) in items(self.pdu.get(FIXED..).unwrap_or_default()).iter().filter(|of| of.0 == 0x20)
        {
            let mut answer = vec![context.first().copied().unwrap_or_default(), 0, 0, 0];
            let syntaxes = items(context.get(4..).unwrap_or_default());
            if let Some((_, first)) = syntaxes.iter().find(|(kind, _)| *kind == 0x40) {
                item(&mut answer, 0x40, first);
            }
            item(&mut body, 0x21, &answer);
        }
        let mut user = user_information();
        // as many operations outstanding as the peer likes
        if items(self.pdu.get(FIXED..).unwrap_or_default())
            .iter()
            .any(|(kind, body)| *kind == 0x50 && items(body).iter().any(|(kind, _)| *kind == 0x53))
        {
            item(&mut user, 0x53, &[0; 4]);
        }
        item(&mut body, 0x50, &user);
        self.write(&pdu(ASSOCIATE_AC, &body))
    }

    pub(crate) fn release(mut self) -> io::Result<()> {
        self.write(&pdu(RELEASE_RQ, &[0; 4]))?;
        self.read_pdu().map(drop)
    }

    /// Appends a message, in as few PDUs as the peer takes.
    pub(crate) fn message(&self, out: &mut Vec<u8>, context: u8, command: &[u8], data_set: Option<&[u8]>) {
        for (bytes, is_command) in
            [Some((command, 1)), data_set.map(|bytes| (bytes, 0))].into_iter().flatten()
        {
            let mut fragments = bytes.chunks(self.longest as usize - 6).peekable();
            while let Some(fragment) = fragments.next() {
                let length = u32::try_from(fragment.len()).unwrap_or_default() + 2;
                out.extend([P_DATA_TF, 0]);
                out.extend((length + 4).to_be_bytes());
                out.extend(length.to_be_bytes());
                out.extend([context, is_command | u8::from(fragments.peek().is_none()) << 1]);
                out.extend_from_slice(fragment);
            }
        }
    }

    /// The next message, `None` when the peer releases the association, which is answered. Each fragment of the data set is
    /// handed on, with whether it is the last.
    pub(crate) fn read_message(
        &mut self,
        mut fragment: impl FnMut(&[u8], bool) -> io::Result<()>,
    ) -> io::Result<Option<Message>> {
        let (mut command, mut whole) = (Vec::new(), None);
        loop {
            self.acknowledge_at_once();
            match self.read_pdu()? {
                P_DATA_TF => {}
                RELEASE_RQ => return self.write(&pdu(RELEASE_RP, &[0; 4])).map(|()| None),
                kind => return Err(io::Error::other(format!("a PDU of type {kind} came"))),
            }
            let mut rest = &self.pdu[..];
            while let Some((length, after)) = rest.split_first_chunk::<4>() {
                let length = u32::from_be_bytes(*length) as usize;
                let (Some(value), Some(after)) = (after.get(..length), after.get(length..)) else { break };
                rest = after;
                let Some(([context, header], bytes)) = value.split_first_chunk::<2>() else { break };
                let last = header & 2 != 0;
                if header & 1 != 0 {
                    command.extend_from_slice(bytes);
                    if last {
                        let command = Command(std::mem::take(&mut command));
                        let message = Message { context: *context, command };
                        if message.command.number(tag::DATA_SET_TYPE) == NO_DATA_SET {
                            return Ok(Some(message));
                        }
                        whole = Some(message);
                    }
                } else {
                    fragment(bytes, last)?;
                    if last {
                        return Ok(whole);
                    }
                }
            }
        }
    }
}

/// A command set, in Implicit VR Little Endian.
pub(crate) struct Command(Vec<u8>);

impl Command {
    pub(crate) fn value(&self, wanted: u32) -> &[u8] {
        let mut rest = &self.0[..];
        while let Some((header, after)) = rest.split_first_chunk::<8>() {
            let [a, b, c, d, length @ ..] = *header;
            let tag = u32::from(u16::from_le_bytes([a, b])) << 16 | u32::from(u16::from_le_bytes([c, d]));
            let length = u32::from_le_bytes(length) as usize;
            let (Some(value), Some(after)) = (after.get(..length), after.get(length..)) else { break };
            if tag == wanted {
                return value;
            }
            rest = after;
        }
        &[]
    }

    pub(crate) fn number(&self, wanted: u32) -> u16 {
        self.value(wanted).try_into().map_or(0, u16::from_le_bytes)
    }
}

/// A command set of these elements, which are in order.
pub(crate) fn command(elements: &[(u32, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (tag, value) in elements {
        element(&mut body, *tag, value, 0);
    }
    let mut whole = Vec::new();
    element(&mut whole, 0, &u32::try_from(body.len()).unwrap_or_default().to_le_bytes(), 0);
    whole.extend(body);
    whole
}

/// Appends an element, in Implicit VR Little Endian.
pub(crate) fn element(out: &mut Vec<u8>, tag: u32, value: &[u8], padding: u8) {
    out.extend(((tag >> 16) as u16).to_le_bytes());
    out.extend((tag as u16).to_le_bytes());
    out.extend(u32::try_from(value.len().next_multiple_of(2)).unwrap_or_default().to_le_bytes());
    out.extend_from_slice(value);
    if value.len() % 2 == 1 {
        out.push(padding);
    }
}

fn pdu(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind, 0][..], &u32::try_from(body.len()).unwrap_or_default().to_be_bytes(), body].concat()
}

fn item(out: &mut Vec<u8>, kind: u8, body: &[u8]) {
    out.extend([kind, 0]);
    out.extend(u16::try_from(body.len()).unwrap_or_default().to_be_bytes());
    out.extend_from_slice(body);
}

fn items(mut rest: &[u8]) -> Vec<(u8, &[u8])> {
    let mut items = Vec::new();
    while let Some(([kind, _, a, b], after)) = rest.split_first_chunk::<4>() {
        let length = usize::from(u16::from_be_bytes([*a, *b]));
        let (Some(body), Some(after)) = (after.get(..length), after.get(length..)) else { break };
        items.push((*kind, body));
        rest = after;
    }
    items
}

fn user_information() -> Vec<u8> {
    let mut user = Vec::new();
    item(&mut user, 0x51, &LONGEST.to_be_bytes());
    item(&mut user, 0x52, b"2.25.1");
    item(&mut user, 0x55, b"LOAD");
    user
}
