//! What happens to an association, step by step, as a fuzzer's bytes or a seed's author say it.

/// Who the script is about: its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// One machine, asked for an association by whatever bytes the script has.
    Acceptor,
    /// One machine, that asks for one.
    Requestor,
    /// Two machines, joined by a network.
    Joined,
}

/// Whom a step concerns, if there are two machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The requestor.
    Requestor,
    /// The acceptor.
    Acceptor,
}

/// A step: a byte that says which and, in its highest bit, whose, then its arguments. What is missing reads as 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// The user asks for the association.
    Request,
    /// The transport connection opens.
    Connected,
    /// Bytes come, not from the other machine: 2-byte length, bytes.
    Bytes(&'a [u8]),
    /// Up to so many bytes of the other machine's come: 2 bytes.
    Deliver(u16),
    /// The user answers the request by a policy that refuses nothing but a user identity of type 9.
    Accept,
    /// The user refuses the request.
    Reject,
    /// The user sends a fragment: context ID, control header, length.
    Data {
        /// The presentation context ID.
        context_id: u8,
        /// The message control header.
        control_header: u8,
        /// Bytes of data.
        length: u8,
    },
    /// The user asks for a release.
    Release,
    /// The user answers a release.
    ReleaseResponse,
    /// The user aborts.
    Abort,
    /// The transport connection breaks.
    Closed,
    /// So many seconds pass.
    Seconds(u8),
    /// Nothing can be written for the time being.
    WriteBlocked,
    /// It can again.
    WriteResumed,
    /// The user expects an answer (1), nothing (0), or is busy (2).
    Expect(u8),
}

impl Scene {
    fn from_code(code: u8) -> Scene {
        match code % 3 {
            0 => Scene::Acceptor,
            1 => Scene::Requestor,
            _ => Scene::Joined,
        }
    }
}

/// The bytes of a script.
pub fn script(scene: Scene, steps: &[(Who, Step<'_>)]) -> Vec<u8> {
    let mut script = vec![scene as u8];
    steps.iter().for_each(|(who, step)| step.write(*who, &mut script));
    script
}

/// The script that these bytes are; any are one.
pub fn parse(script: &[u8]) -> (Scene, Steps<'_>) {
    let (scene, steps) = script.split_first().unwrap_or((&0, &[]));
    (Scene::from_code(*scene), Steps(steps))
}

/// The steps of a script.
#[derive(Clone, Debug)]
pub struct Steps<'a>(pub(super) &'a [u8]);

impl<'a> Steps<'a> {
    pub(super) fn byte(&mut self) -> u8 {
        let (byte, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *byte
    }

    fn number(&mut self) -> u16 {
        u16::from_be_bytes([self.byte(), self.byte()])
    }

    pub(super) fn bytes(&mut self) -> &'a [u8] {
        let length = usize::from(self.number());
        let (bytes, rest) = self.0.split_at_checked(length).unwrap_or((self.0, &[]));
        self.0 = rest;
        bytes
    }
}

impl<'a> Iterator for Steps<'a> {
    type Item = (Who, Step<'a>);

    fn next(&mut self) -> Option<(Who, Step<'a>)> {
        (!self.0.is_empty()).then_some(())?;
        let code = self.byte();
        let who = if code & 0x80 == 0 { Who::Requestor } else { Who::Acceptor };
        let step = match code & 0x0F {
            0 => Step::Deliver(self.number()),
            1 => Step::Connected,
            2 => Step::Bytes(self.bytes()),
            3 => Step::Request,
            4 => Step::Accept,
            5 => Step::Reject,
            6 => Step::Data { context_id: self.byte(), control_header: self.byte(), length: self.byte() },
            7 => Step::Release,
            8 => Step::ReleaseResponse,
            9 => Step::Abort,
            10 => Step::Closed,
            11 => Step::Seconds(self.byte()),
            12 => Step::WriteBlocked,
            13 => Step::WriteResumed,
            14 => Step::Expect(self.byte()),
            _ => Step::Deliver(u16::MAX),
        };
        Some((who, step))
    }
}

impl Step<'_> {
    fn write(&self, who: Who, script: &mut Vec<u8>) {
        let whose = if who == Who::Requestor { 0x00 } else { 0x80 };
        let mut step = |code: u8, arguments: &[u8]| {
            script.push(whose | code);
            script.extend_from_slice(arguments);
        };
        match self {
            Step::Deliver(bytes) => step(0, &bytes.to_be_bytes()),
            Step::Connected => step(1, &[]),
            Step::Bytes(bytes) => {
                step(2, &u16::try_from(bytes.len()).unwrap().to_be_bytes());
                script.extend_from_slice(bytes);
            }
            Step::Request => step(3, &[]),
            Step::Accept => step(4, &[]),
            Step::Reject => step(5, &[]),
            Step::Data { context_id, control_header, length } => {
                step(6, &[*context_id, *control_header, *length]);
            }
            Step::Release => step(7, &[]),
            Step::ReleaseResponse => step(8, &[]),
            Step::Abort => step(9, &[]),
            Step::Closed => step(10, &[]),
            Step::Seconds(seconds) => step(11, &[*seconds]),
            Step::WriteBlocked => step(12, &[]),
            Step::WriteResumed => step(13, &[]),
            Step::Expect(what) => step(14, &[*what]),
        }
    }
}
