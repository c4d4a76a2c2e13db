//! Whether a data set is whole. A file is read as far as it goes; a data set that a peer sends and that breaks off is
//! refused, because the peer still has it.

use alloc::boxed::Box;
use core::{
    fmt::Display,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_dataset::{Encoding, Read, Scan};

use super::{Receive, UNDECODABLE};
use crate::{Outcome, StoreRequest, sent};

/// The refusal of a data set of which something is missing or cannot be read ([`Read::loss`]), or which has no element;
/// `None` if it is whole. Every handler that takes data sets refuses them by this rule.
pub fn refused(request: &StoreRequest, read: &Read) -> Option<Outcome> {
    let lacking = sent::lacking(read)?;
    log::error!("{}: the data set is not whole: {lacking}", request.named());
    Some((UNDECODABLE, "Unable to decode the dataset").into())
}

/// The refusal of bytes that are no data set.
pub fn undecodable(request: &StoreRequest, why: &dyn Display) -> Outcome {
    log::error!("{}: the data set cannot be decoded: {why}", request.named());
    (UNDECODABLE, "Unable to decode the dataset").into()
}

/// The same handler, which gets no end of a data set that is not whole. One that tells by itself, and one of a data set
/// in a transfer syntax that is not known, is left as it is.
pub(super) fn checked(receive: Box<dyn Receive>, request: &StoreRequest) -> Box<dyn Receive> {
    match Encoding::of(&request.context.transfer_syntax) {
        Some(encoding) if !receive.tells_losses() => {
            Box::new(Checked { receive, scan: Scan::new(encoding), request: request.clone() })
        }
        _ => receive,
    }
}

/// Looks at a data set on its way to the handler. Every method of [`Receive`] is the handler's, except for what is said
/// here.
struct Checked {
    receive: Box<dyn Receive>,
    scan: Scan,
    request: StoreRequest,
}

impl Receive for Checked {
    fn ready(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.receive.ready(context)
    }

    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
        self.scan.push(&data).map_err(|error| undecodable(&self.request, &error))?;
        self.receive.fragment(data)
    }

    /// Dropped without its end, the handler undoes what it has begun.
    fn end(self: Box<Self>) -> Outcome {
        let Checked { receive, scan, request } = *self;
        match scan.end() {
            Ok(read) => refused(&request, &read).unwrap_or_else(|| receive.end()),
            Err(error) => undecodable(&request, &error),
        }
    }

    fn tells_losses(&self) -> bool {
        true
    }
}
