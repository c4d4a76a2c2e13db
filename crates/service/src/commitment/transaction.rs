use alloc::{format, vec::Vec};

use kerma_dataset::{DataSet, Item, Sequence, ValueError};
use kerma_dictionary::{Tag, Uid, tags};
use kerma_status::Status;

use super::{INSTANCE, PUSH};
use crate::{Outcome, Reference, normalized::NRequest, reference::put};

/// A request to keep instances safely: a Transaction UID and references (PS3.4 §J.3.2, PS3.3 §C.14).
///
/// ```
/// use kerma_dictionary::{Uid, uids};
/// use kerma_service::{Reference, commitment::{FailureReason, Transaction}};
///
/// let image = |uid| Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static(uid));
/// let transaction = Transaction::new(Uid::from_static("1.2.3"), [image("1.2.4"), image("1.2.5")]);
///
/// // An SCP that has one of them.
/// let have = Uid::from_static("1.2.4");
/// let report = transaction.answer(|reference| match reference.sop_instance == have {
///     true => Ok(()),
///     false => Err(FailureReason::NO_SUCH_OBJECT_INSTANCE),
/// });
/// assert_eq!((report.committed.len(), report.failed.len()), (1, 1));
/// assert_eq!(report.answers(&transaction), Ok(()));
/// assert!(!report.is_success());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    /// Transaction UID (0008,1195): no other transaction has it.
    pub uid: Uid,
    /// The instances.
    pub references: Vec<Reference>,
}

impl Transaction {
    /// The request for these instances.
    pub fn new(uid: Uid, references: impl IntoIterator<Item = Reference>) -> Transaction {
        Transaction { uid, references: references.into_iter().collect() }
    }

    /// The transaction that the information of an N-ACTION asks for (PS3.4 Table J.3-1).
    ///
    /// # Errors
    /// A refusal with 0x0120 if the Transaction UID, the sequence or a UID of a reference is not there, and with 0x0121 if it has no
    /// value.
    pub fn of(information: &DataSet) -> Result<Transaction, Outcome> {
        let uid = required(information, tags::TRANSACTION_UID)?;
        let sequence = information.get_element(tags::REFERENCED_SOP_SEQUENCE);
        sequence.ok_or_else(|| refused(Status::MISSING_ATTRIBUTE, tags::REFERENCED_SOP_SEQUENCE))?;
        let references = items(information, tags::REFERENCED_SOP_SEQUENCE);
        if references.is_empty() {
            return Err(refused(Status::MISSING_ATTRIBUTE_VALUE, tags::REFERENCED_SOP_SEQUENCE));
        }
        let reference = |item: &Item| {
            let sop_class = required(&item.data_set, tags::REFERENCED_SOP_CLASS_UID)?;
            let sop_instance = required(&item.data_set, tags::REFERENCED_SOP_INSTANCE_UID)?;
            Ok(Reference { sop_class, sop_instance })
        };
        let references = references.iter().map(reference).collect::<Result<_, Outcome>>()?;
        Ok(Transaction { uid, references })
    }

    /// The information of the N-ACTION.
    pub fn information(&self) -> DataSet {
        let mut information = DataSet::new();
        put(&mut information, tags::TRANSACTION_UID, &self.uid);
        let items = self.references.iter().map(Reference::item);
        put(&mut information, tags::REFERENCED_SOP_SEQUENCE, sequence(items));
        information
    }
}

/// The N-ACTION that asks for commitment, of action type 1.
pub fn request(transaction: &Transaction) -> NRequest {
    NRequest::action(PUSH, INSTANCE, 1, transaction.information())
}

/// The value of a UID that must be there.
fn required(data_set: &DataSet, tag: Tag) -> Result<Uid, Outcome> {
    match data_set.uid(tag) {
        Ok(uid) => Ok(uid),
        Err(ValueError::Absent(_)) => Err(refused(Status::MISSING_ATTRIBUTE, tag)),
        Err(_) => Err(refused(Status::MISSING_ATTRIBUTE_VALUE, tag)),
    }
}

fn refused(status: Status, tag: Tag) -> Outcome {
    Outcome::new(status).attributes([tag]).comment(format!("{tag} must have a value"))
}

/// The items of a sequence, also of one that came as UN; none if it is not there.
pub(super) fn items(data_set: &DataSet, tag: Tag) -> Vec<Item> {
    data_set.get::<Sequence>(tag).map(|sequence| sequence.items.into()).unwrap_or_default()
}

pub(super) fn sequence(items: impl Iterator<Item = DataSet>) -> Sequence {
    Sequence { items: items.map(Item::from).collect(), ..Sequence::default() }
}
