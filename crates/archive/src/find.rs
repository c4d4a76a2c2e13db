//! C-FIND: a [search](crate::search), and its matches as responses.

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, Vr, tags};
use kerma_service::extended::{ApplicationInformation, FindNegotiation};
use kerma_service::matching::{Matching, RequestIdentifier};
use kerma_service::query::{Find, FindRequest, Hierarchy, Match, Matches, ResponseCharacterSet};
use kerma_service::{AssociationInfo, Outcome};
use kerma_status::Status;

use crate::attributes::text;
use crate::{Archive, Search, non_patient};

/// Answers Patient Root, Study Root and Patient/Study Only queries (PS3.4 §C.6), relational ones if negotiated or
/// [configured](crate::Options::relational), and those for [objects of no patient](crate::non_patient). Matches are read
/// while they are sent.
impl Find for Archive {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        let sop_class = &request.affected_sop_class_uid;
        let negotiated: FindNegotiation = negotiated(&request.association, sop_class);
        let options = self.inner.options();
        let relational = negotiated.relational_queries || options.relational;
        let query = RequestIdentifier::new(&identifier, &negotiated.matching(Matching::default()));
        let search = match non_patient::objects(sop_class) {
            Some(objects) => Search::of_no_patient(objects, query),
            None => Search::of(hierarchy(sop_class)?.of_query(&query, relational)?, query),
        };
        // Of objects of no patient only if it is asked for: it is not in their models.
        let tells = |tag| search.query.key(tag).is_some();
        let title = (search.level.is_some() || tells(tags::RETRIEVE_AE_TITLE))
            .then(|| options.retrieve_ae_title.unwrap_or(request.association.acceptor).to_string())
            .map(|title| text(tags::RETRIEVE_AE_TITLE, Vr::AE, title.trim()));
        let availability =
            tells(tags::INSTANCE_AVAILABILITY).then(|| text(tags::INSTANCE_AVAILABILITY, Vr::CS, "ONLINE"));
        let mut found = self.search(search);
        let status = match found.unsupported().is_empty() {
            true => Status::PENDING,
            false => Status::PENDING_WITH_UNSUPPORTED_KEYS,
        };
        let character_set = ResponseCharacterSet::of(&identifier);
        let respond = move |found| {
            let mut response = character_set.encode(found);
            response.extend(title.iter().chain(&availability).cloned());
            Match::from((status, response))
        };
        Ok(Matches::in_batches(std::iter::from_fn(move || {
            Some(match found.next_batch()? {
                Ok(batch) => batch.into_iter().map(&respond).collect(),
                Err(error) => vec![Match::Outcome(Outcome::failed(error))],
            })
        })))
    }
}

impl Archive {
    /// What can be negotiated for queries, for [`Query::extended`](kerma_service::query::Query::extended).
    pub fn find_negotiation() -> FindNegotiation {
        FindNegotiation::default()
            .relational_queries(true)
            .combined_date_time(true)
            .fuzzy_person_names(true)
            .timezone_adjustment(true)
            .empty_value(true)
            .multiple_value(true)
    }
}

/// What was negotiated for this SOP class; nothing if the acceptor did not answer.
pub(crate) fn negotiated<N: ApplicationInformation>(association: &AssociationInfo, sop_class: &Uid) -> N {
    let items = &association.negotiated.sop_class_extended_negotiations;
    N::of(items, sop_class).unwrap_or_else(|| N::from_bytes(&[]))
}

/// The levels of the model of this SOP class.
pub(crate) fn hierarchy(sop_class: &Uid) -> Result<Hierarchy, Outcome> {
    let unknown = (Status::SOP_CLASS_NOT_SUPPORTED, "Not one of the information models of Query/Retrieve");
    Hierarchy::of(sop_class).ok_or_else(|| unknown.into())
}
