use alloc::collections::BTreeSet;

use kerma_dictionary::Uid;

use super::FailureReason;

/// The Transaction UIDs that are in use, as a value.
///
/// A Transaction UID must not be used again even after its report (PS3.4 §J.3.3.1.2). How long it is remembered is the SCP's
/// choice.
///
/// ```
/// use kerma_dictionary::Uid;
/// use kerma_service::commitment::{Active, FailureReason};
///
/// let uid = Uid::from_static("1.2.3");
/// let mut active = Active::default();
/// assert_eq!(active.begin(&uid), Ok(()));
/// assert_eq!(active.begin(&uid), Err(FailureReason::DUPLICATE_TRANSACTION_UID));
/// active.forget(&uid);
/// assert_eq!(active.begin(&uid), Ok(()));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Active {
    uids: BTreeSet<Uid>,
}

impl Active {
    /// A transaction begins.
    ///
    /// # Errors
    /// [`FailureReason::DUPLICATE_TRANSACTION_UID`] if its UID is in use. It is the reason for every instance:
    /// [`Transaction::refuse`](super::Transaction::refuse).
    pub fn begin(&mut self, transaction: &Uid) -> Result<(), FailureReason> {
        match self.uids.insert(transaction.clone()) {
            true => Ok(()),
            false => Err(FailureReason::DUPLICATE_TRANSACTION_UID),
        }
    }

    /// A Transaction UID is not remembered any more. Whether it was.
    pub fn forget(&mut self, transaction: &Uid) -> bool {
        self.uids.remove(transaction)
    }

    /// How many are in use.
    pub fn len(&self) -> usize {
        self.uids.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.uids.is_empty()
    }
}
