//! C-STORE: what comes is [stored](crate::storing), and what became of it is a status.

use std::sync::Arc;

use bytes::Bytes;
use kerma_association::negotiation::TransferSyntaxes;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Tag, TransferSyntax, Uid, tags};
use kerma_service::storage::{OUT_OF_RESOURCES, Receive, Store, UNDECODABLE};
use kerma_service::{Outcome, StoreRequest};
use kerma_status::Status;

use crate::{Archive, Duplicates, Incoming, Kept, Refused, Storing};

/// 0xA900: the data set does not say what the request says, or lacks what identifies it (PS3.4 Table B.2-1).
const DOES_NOT_MATCH: Status = Status(0xA900);
/// 0x0111: there is an instance of this SOP Instance UID (PS3.7 §9.1.1.1.9).
const DUPLICATE_SOP_INSTANCE: Status = Status(0x0111);
/// 0xB000: what is stored is not what was sent. Of the warnings of PS3.4 Table B.2-1, which has none for this, it is the
/// nearest; the Error Comment says what it means.
const NOT_AS_SENT: Status = Status(0xB000);

/// Stores instances; Success is sent when the file and its rows are committed.
///
/// | status | when |
/// |---|---|
/// | 0x0000 | it is stored, or was with the same bytes |
/// | 0x0111 | it was stored with other bytes ([`Duplicates::Reject`], and `Keep` for objects of no patient) |
/// | 0xA700 | there is no space, the data set is too large, or the file system or the index fails |
/// | 0xA900 | an identifying attribute is missing, is not what the request says, or contradicts what is stored |
/// | 0xB000 | it was stored with other bytes; those are kept, and what was sent is not ([`Duplicates::Keep`]) |
/// | 0xC210 | the data set cannot be read, or is not whole |
impl Store for Archive {
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        let head = request.file_head().map_err(Outcome::failed)?;
        let incoming = Incoming::new(head, request.context.transfer_syntax.clone())
            .promised(request.affected_sop_class_uid.clone(), request.affected_sop_instance_uid.clone())
            .from_peer(request.association.peer().to_string().trim());
        let storing = self.begin_store(incoming).map_err(|refused| told(request, &refused))?;
        Ok(Box::new(Receiving { storing, request: request.clone(), policy: self.inner.options().duplicates }))
    }

    /// Those whose data sets can be read: all but private ones.
    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        let known = TransferSyntax::ALL.iter().map(|entry| entry.uid.clone());
        known.filter(|uid| Encoding::of(uid).is_some()).collect::<Vec<Uid>>().into()
    }
}

/// A data set that comes in fragments.
struct Receiving {
    storing: Storing,
    request: StoreRequest,
    policy: Duplicates,
}

impl Receive for Receiving {
    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
        self.storing.write(&data).map_err(|refused| told(&self.request, &refused))
    }

    fn end(self: Box<Self>) -> Outcome {
        let Receiving { storing, request, policy } = *self;
        match storing.finish() {
            Ok(Kept::Stored | Kept::Same) => Status::SUCCESS.into(),
            Ok(Kept::Other { .. }) if policy == Duplicates::Reject => {
                (DUPLICATE_SOP_INSTANCE, NOT_KEPT).into()
            }
            Ok(Kept::Other { file, of_no_patient }) => {
                log::warn!(
                    "{}: not kept: an instance of this SOP Instance UID is there already, with other content ({file}); \
                     duplicates = \"replace\" would store the new one in its place",
                    request.named()
                );
                // The storage of what is of no patient has no warnings (PS3.4 Table GG.4-1).
                (if of_no_patient { DUPLICATE_SOP_INSTANCE } else { NOT_AS_SENT }, NOT_KEPT).into()
            }
            Err(refused) => told(&request, &refused),
        }
    }

    fn tells_losses(&self) -> bool {
        true
    }
}

/// An Error Comment has 64 characters at most (PS3.5 Table 6.2-1, LO).
const NOT_KEPT: &str = "Not kept: that SOP Instance UID is stored with other content";

/// The status for a refusal, which the log is told of.
fn told(request: &StoreRequest, refused: &Refused) -> Outcome {
    match refused {
        Refused::OutOfResources(why) => {
            log::error!("{}: refused, out of resources: {why}", request.named());
            (OUT_OF_RESOURCES, "The instance cannot be stored").into()
        }
        Refused::Undecodable(why) => {
            log::error!("{}: {why}", request.named());
            (UNDECODABLE, "Unable to decode the dataset").into()
        }
        Refused::DoesNotMatch { elements, comment } => {
            log::error!("{}: {comment}: {elements:?}", request.named());
            does_not_match(elements.clone(), comment)
        }
    }
}

fn does_not_match(elements: Vec<Tag>, comment: &str) -> Outcome {
    let mut status = DataSet::new();
    let set = status
        .set(tags::STATUS, DOES_NOT_MATCH.0)
        .and_then(|()| status.set(tags::OFFENDING_ELEMENT, elements))
        .and_then(|()| status.set(tags::ERROR_COMMENT, comment));
    set.map_or(DOES_NOT_MATCH.into(), |()| status.into())
}
