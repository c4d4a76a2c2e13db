use alloc::{borrow::Cow, string::String, vec::Vec};

use kerma_dataset::{DataSet, Item, ValueError};
use kerma_dictionary::{Uid, tags};

use crate::{Reference, normalized::code_string};

code_string! {
    /// How far a request is: Execution Status (2100,0020) (PS3.3 §C.22.1).
    State {
        /// It is made, and not initiated.
        Idle = "IDLE",
        /// It is initiated, and waits.
        Pending = "PENDING",
        /// Media are being made.
        Creating = "CREATING",
        /// The media are made.
        Done = "DONE",
        /// They are not.
        Failure = "FAILURE",
    }
}

/// A medium that was made: an item of Referenced Storage Media Sequence (2200,000D).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Medium {
    /// Storage Media File-Set ID (0088,0130), empty if it has none.
    pub file_set_id: String,
    /// Storage Media File-Set UID (0088,0140).
    pub file_set_uid: Uid,
}

/// An instance that is on no medium: an item of Failed SOP Sequence (0008,1198).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedInstance {
    /// The instance.
    pub instance: Reference,
    /// Failure Reason (0008,1197), as in PS3.3 §C.14.1.1.
    pub reason: u16,
}

/// How far a request is, as the reply to an N-GET says (PS3.4 Table S.3.2.4.1-1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Execution Status (2100,0020).
    pub state: State,
    /// Execution Status Info (2100,0030).
    pub info: String,
    /// Total Number of Pieces of Media Created (2200,000B).
    pub pieces: u16,
    /// The media that were made.
    pub media: Vec<Medium>,
    /// The instances that are on none.
    pub failed: Vec<FailedInstance>,
}

impl Progress {
    /// The progress that a reply tells. What may be left out is none.
    ///
    /// # Errors
    /// If there is no state, or an item lacks what it must have.
    pub fn read(reply: &DataSet) -> Result<Progress, ValueError> {
        let items = |tag| reply.items(tag).unwrap_or_default().iter();
        let failed = |item: Cow<'_, Item>| {
            let instance = Reference::of(&item.data_set)?;
            Ok(FailedInstance { instance, reason: item.data_set.get(tags::FAILURE_REASON)? })
        };
        let medium = |item: Cow<'_, Item>| {
            let file_set_id: Option<String> = item.data_set.get(tags::STORAGE_MEDIA_FILE_SET_ID)?;
            let file_set_uid = item.data_set.uid(tags::STORAGE_MEDIA_FILE_SET_UID)?;
            Ok(Medium { file_set_id: file_set_id.unwrap_or_default(), file_set_uid })
        };
        let (info, pieces): (Option<String>, Option<u16>) = (
            reply.get(tags::EXECUTION_STATUS_INFO)?,
            reply.get(tags::TOTAL_NUMBER_OF_PIECES_OF_MEDIA_CREATED)?,
        );
        Ok(Progress {
            state: State::read(reply, tags::EXECUTION_STATUS)?,
            info: info.unwrap_or_default(),
            pieces: pieces.unwrap_or_default(),
            media: items(tags::REFERENCED_STORAGE_MEDIA_SEQUENCE)
                .map(medium)
                .collect::<Result<_, ValueError>>()?,
            failed: items(tags::FAILED_SOP_SEQUENCE).map(failed).collect::<Result<_, ValueError>>()?,
        })
    }
}
