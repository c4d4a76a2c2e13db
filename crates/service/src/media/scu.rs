use core::fmt;

use kerma_dataset::{DataSet, IntoValue, ItemsRef, ValueError};
use kerma_dictionary::{Tag, Uid, tags, uids};

use super::{Order, Priority};
use crate::{
    Reference,
    normalized::{
        NRequest, append,
        requirements::{self, Operation},
    },
    reference::put,
};

const CLASS: Uid = uids::MEDIA_CREATION_MANAGEMENT;

/// What is wanted on the media.
#[derive(Clone, Default)]
pub struct Contents {
    attributes: DataSet,
}

impl Contents {
    /// Nothing yet.
    pub fn new() -> Contents {
        Contents::default()
    }

    /// With an instance, for a Media Application Profile such as `STD-GEN-CD` (PS3.11) if not the SCP's own choice.
    pub fn instance(mut self, instance: &Reference, profile: Option<&str>) -> Contents {
        let mut item = instance.item();
        if let Some(profile) = profile {
            put(&mut item, tags::REQUESTED_MEDIA_APPLICATION_PROFILE, profile);
        }
        append(&mut self.attributes, tags::REFERENCED_SOP_SEQUENCE, item);
        self
    }

    /// With another attribute, such as Label Text (2200,0002) or Allow Media Splitting (2200,0007).
    ///
    /// # Errors
    /// If the value does not fit the attribute.
    pub fn with(mut self, tag: Tag, value: impl IntoValue) -> Result<Contents, ValueError> {
        self.attributes.set(tag, value)?;
        Ok(self)
    }
}

/// Not the attributes: they may be a patient's.
impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let instances = self.attributes.items(tags::REFERENCED_SOP_SEQUENCE).map_or(0, ItemsRef::len);
        write!(f, "Contents({instances} instances)")
    }
}

/// N-CREATE: makes a request. Nothing is made before it is [initiated](initiate). Without a UID the SCP names it.
pub fn create(request: impl Into<Option<Uid>>, contents: &Contents) -> NRequest {
    let mut attributes = contents.attributes.clone();
    requirements::complete(&CLASS, Operation::Create, &mut attributes);
    NRequest::create(CLASS, request.into(), attributes)
}

/// N-ACTION: the media are to be made.
pub fn initiate(request: &Uid, order: Order) -> NRequest {
    let mut information = DataSet::new();
    put(&mut information, tags::NUMBER_OF_COPIES, order.copies);
    if let Some(priority) = order.priority {
        put(&mut information, tags::REQUEST_PRIORITY, Priority::as_str(priority));
    }
    NRequest::action(CLASS, request.clone(), 1, information)
}

/// N-ACTION: the media are not to be made, and the request is to be forgotten.
pub fn cancel(request: &Uid) -> NRequest {
    NRequest::action(CLASS, request.clone(), 2, DataSet::new())
}

/// N-GET: how far a request is. [`Progress`](super::Progress) reads the reply.
pub fn status(request: &Uid) -> NRequest {
    let attributes = [
        tags::EXECUTION_STATUS,
        tags::EXECUTION_STATUS_INFO,
        tags::TOTAL_NUMBER_OF_PIECES_OF_MEDIA_CREATED,
        tags::FAILED_SOP_SEQUENCE,
        tags::REFERENCED_STORAGE_MEDIA_SEQUENCE,
    ];
    NRequest::get(CLASS, request.clone(), attributes)
}
