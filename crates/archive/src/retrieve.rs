//! C-GET and C-MOVE: [instances](crate::instances), sent as they are read.

use kerma_dataset::DataSet;
use kerma_dictionary::tags;
use kerma_service::extended::RetrieveNegotiation;
use kerma_service::matching::keys::{self, Level};
use kerma_service::matching::{Key, Matching, MatchingType, RequestIdentifier};
use kerma_service::retrieve::{InstanceMatch, Retrieval, Retrieve, RetrieveRequest};
use kerma_service::{Instance, Outcome, Source};
use kerma_status::Status;

use crate::ahead::Ahead;
use crate::attributes::LEVELS;
use crate::{Archive, Error, Held, Search, find, non_patient};

impl Archive {
    /// What can be negotiated for retrievals, for [`Get::extended`](kerma_service::retrieve::Get::extended) and
    /// [`Move::extended`](kerma_service::retrieve::Move::extended).
    pub fn retrieve_negotiation() -> RetrieveNegotiation {
        RetrieveNegotiation::default().relational_retrieval(true)
    }
}

/// Answers retrievals by unique keys (PS3.4 §C.4.2.1.4.1, §C.4.3.1.4.1), relational ones if negotiated or
/// [configured](crate::Options::relational), and those of [objects of no patient](crate::non_patient) by SOP Instance UID.
/// The stored bytes are sent without being looked at.
impl Retrieve for Archive {
    fn retrieve(&self, request: &RetrieveRequest, identifier: DataSet) -> Result<Retrieval, Outcome> {
        let mut query = RequestIdentifier::new(&identifier, &Matching::default());
        let sop_class = request.sop_class();
        let objects = non_patient::objects(sop_class);
        if let Some(objects) = objects {
            query.retain(|key| matches!(key.tag(), tags::SOP_CLASS_UID | tags::SOP_INSTANCE_UID));
            let is_value = |key: &Key| {
                matches!(key.matching_type(), MatchingType::SingleValue(_) | MatchingType::ListOfUid(_))
            };
            if !query.key(tags::SOP_INSTANCE_UID).is_some_and(is_value) {
                let why = "The SOP Instance UID is missing";
                return Err((Status::DATA_SET_DOES_NOT_MATCH_SOP_CLASS, why).into());
            }
            return self.retrieval(Search::of_no_patient(objects, query));
        }
        let negotiated: RetrieveNegotiation = find::negotiated(&request.association, sop_class);
        let relational = negotiated.relational_retrieval || self.inner.options().relational;
        find::hierarchy(sop_class)?.of_retrieval(&query, relational)?;
        // Keys that are not unique are not for a retrieval; there are SCUs that send them without a value.
        let is_unique = |tag| LEVELS.into_iter().any(|level| keys::unique_key(level) == Some(tag));
        query.retain(|key| is_unique(key.tag()));
        self.retrieval(Search::of(Level::Image, query))
    }
}

impl Archive {
    fn retrieval(&self, search: Search) -> Result<Retrieval, Outcome> {
        let instances = self.instances(&search).map_err(Outcome::failed)?;
        let (count, kinds) = (instances.len(), instances.kinds().to_vec());
        let retrieval = match self.inner.objects.are_near() {
            true => Retrieval::new(count, instances.map(instance)),
            false => Retrieval::new(count, Ahead::new(instances, instance)),
        };
        Ok(retrieval.announcing(kinds))
    }
}

/// The instance; a failed sub-operation if the file is not there or not whole.
fn instance(held: Result<Held, Error>) -> InstanceMatch {
    let held = match held {
        Ok(held) => held,
        Err(error) => return InstanceMatch::Outcome(Outcome::failed(error)),
    };
    let instance = held.data_set().map_err(|error| error.to_string()).and_then(|data_set| {
        let is_sendable = Instance::is_sendable(held.transfer_syntax(), data_set.remaining());
        let data_set: Box<dyn Source> = Box::new(data_set);
        let instance = Instance {
            sop_class: held.sop_class().clone(),
            sop_instance: held.sop_instance().clone(),
            transfer_syntax: held.transfer_syntax().clone(),
            data_set,
        };
        if is_sendable { Ok(instance) } else { even(instance) }
    });
    InstanceMatch::or_unavailable(instance, held.sop_instance())
}

/// A data set that was sent with an odd number of bytes cannot be sent like that (PS3.8 §9.3.5.1): it is encoded anew, which
/// pads its values.
fn even(instance: Instance) -> Result<Instance, String> {
    let transfer_syntax = instance.transfer_syntax.clone();
    instance.re_encoded(&transfer_syntax, |_, _| false)
}
