use alloc::vec::Vec;

use kerma_dictionary::Uid;

/// A C-STORE sub-operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SubOperation {
    pub(super) message_id: u16,
    pub(super) sop_class: Uid,
    pub(super) sop_instance: Uid,
}

/// The sub-operations whose requests are sent, and whose responses are not there. Of their instances only the UIDs are kept.
#[derive(Debug, Default)]
pub(super) struct UnderWay(Vec<SubOperation>);

impl UnderWay {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The request of this one is sent.
    pub(super) fn push(&mut self, sub_operation: SubOperation) {
        self.0.push(sub_operation);
    }

    /// The one of this Message ID, which has its response.
    pub(super) fn take(&mut self, message_id: u16) -> Option<SubOperation> {
        let at = self.0.iter().position(|of| of.message_id == message_id)?;
        Some(self.0.swap_remove(at))
    }

    /// The Message ID of the next one: that of the C-GET or C-MOVE, the number of those that have ended or are under way,
    /// and one; the next that is free, if one under way has that. Zero is never reached, as peers stumble over it.
    pub(super) fn next_message_id(&self, of_request: u16, ended: usize) -> u16 {
        let first = usize::from(of_request) + ended + self.len();
        let ids = (first..=first + self.len()).map(|sum| (sum % usize::from(u16::MAX)) as u16 + 1);
        let is_free = |id: &u16| self.0.iter().all(|of| of.message_id != *id);
        // Of one more than are under way, one is free.
        ids.into_iter().find(is_free).unwrap_or(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn under_way(message_ids: &[u16]) -> UnderWay {
        let uid = Uid::from_static("1.2");
        let of =
            |id: &u16| SubOperation { message_id: *id, sop_class: uid.clone(), sop_instance: uid.clone() };
        UnderWay(message_ids.iter().map(of).collect())
    }

    #[test]
    fn message_ids_count_on_past_those_that_are_under_way_and_are_never_zero() {
        #[rustfmt::skip]
        let table: &[(u16, usize, &[u16], u16)] = &[
            // of the request, ended, under way, next
            (7,      0,      &[],       8),
            (7,      0,      &[8],      9),
            (7,      1,      &[8],      10),
            (65_533, 0,      &[],       65_534),
            (65_533, 1,      &[],       65_535),
            (65_533, 2,      &[],       1),
            // One that is not answered while 65,534 others are.
            (7,      65_534, &[8],      9),
            (7,      65_533, &[8, 9],   10),
            (65_534, 65_534, &[65_535], 1),
        ];
        for (of_request, ended, ids, next) in table {
            let all = under_way(ids);
            assert_eq!(all.next_message_id(*of_request, *ended), *next, "{of_request} {ended} {ids:?}");
        }
    }

    #[test]
    fn each_is_taken_once() {
        let mut all = under_way(&[1, 2, 3]);
        assert_eq!(all.take(2).map(|of| of.message_id), Some(2));
        assert_eq!(all.take(2), None);
        assert_eq!((all.len(), all.is_empty()), (2, false));
    }
}
