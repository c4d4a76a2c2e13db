use alloc::vec::Vec;

use kerma_dictionary::Uid;
use kerma_dimse::{CGetRsp, CMoveRsp};
use kerma_status::{Category, Status};

/// The numbers of sub-operations in a C-GET or C-MOVE response, each as far as it is there (PS3.7 §9.1.3.1 and
/// §9.1.4.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Number of Remaining Sub-operations (0000,1020).
    pub remaining: Option<u16>,
    /// Number of Completed Sub-operations (0000,1021): without failure and without warning.
    pub completed: Option<u16>,
    /// Number of Failed Sub-operations (0000,1022).
    pub failed: Option<u16>,
    /// Number of Warning Sub-operations (0000,1023).
    pub warning: Option<u16>,
}

macro_rules! counted {
    ($response:ident, $fill:ident) => {
        impl From<&$response> for Counts {
            fn from(response: &$response) -> Counts {
                Counts {
                    remaining: response.number_of_remaining_suboperations,
                    completed: response.number_of_completed_suboperations,
                    failed: response.number_of_failed_suboperations,
                    warning: response.number_of_warning_suboperations,
                }
            }
        }

        impl Counts {
            /// Puts them into a response.
            pub(super) fn $fill(self, response: &mut $response) {
                response.number_of_remaining_suboperations = self.remaining;
                response.number_of_completed_suboperations = self.completed;
                response.number_of_failed_suboperations = self.failed;
                response.number_of_warning_suboperations = self.warning;
            }
        }
    };
}

counted!(CGetRsp, fill_c_get);
counted!(CMoveRsp, fill_c_move);

/// How far a C-GET or C-MOVE is: which sub-operations there were and how they ended.
///
/// ```
/// use kerma_dictionary::Uid;
/// use kerma_service::retrieve::SubOperations;
/// use kerma_status::{Category, Status};
///
/// let mut sub_operations = SubOperations::new(2);
/// sub_operations.ended(&Uid::from_static("1.2.3"), Category::Success);
/// assert_eq!(sub_operations.counts(Category::Pending).remaining, Some(1));
/// sub_operations.ended(&Uid::from_static("1.2.4"), Category::Failure);
/// assert_eq!(sub_operations.status(), Status::SUB_OPERATIONS_COMPLETE_WITH_FAILURES);
/// assert_eq!(sub_operations.failed_instances(), [Uid::from_static("1.2.4")]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubOperations {
    remaining: usize,
    completed: usize,
    failed: usize,
    warning: usize,
    failed_instances: Vec<Uid>,
}

impl SubOperations {
    /// So many are to come.
    pub fn new(count: usize) -> SubOperations {
        SubOperations { remaining: count, ..SubOperations::default() }
    }

    /// The next one ended: for this SOP Instance, with a status of this category. What is neither success nor
    /// warning is a failure.
    pub fn ended(&mut self, sop_instance: &Uid, category: Category) {
        self.remaining = self.remaining.saturating_sub(1);
        match category {
            Category::Success => self.completed += 1,
            Category::Warning => self.warning += 1,
            _ => {
                self.failed += 1;
                if !sop_instance.is_empty() {
                    self.failed_instances.push(sop_instance.clone());
                }
            }
        }
    }

    /// Those that remain will not be done: they failed.
    pub fn give_up(&mut self) {
        self.failed += self.remaining;
        self.remaining = 0;
    }

    /// How many are still to come.
    pub fn remaining(&self) -> usize {
        self.remaining
    }

    /// How many there were.
    pub fn done(&self) -> usize {
        self.completed + self.failed + self.warning
    }

    /// The SOP Instance UIDs for Failed SOP Instance UID List (0008,0058), which is in the identifier of a final
    /// response unless that says Success (PS3.4 §C.4.2.1.4.2, §C.4.3.1.3.2).
    pub fn failed_instances(&self) -> &[Uid] {
        &self.failed_instances
    }

    /// What a response of this category says: the number of those that remain while Pending and when canceled, the
    /// other three always (PS3.7 §9.1.3.1.7 to 10, §9.1.4.1.8 to 11; PS3.4 Tables C.4-2 and C.4-3). None of them if
    /// there are more sub-operations than the elements, of VR US, can count; they are optional (PS3.7 §9.1.3, §9.1.4).
    pub fn counts(&self, category: Category) -> Counts {
        if self.remaining + self.done() > usize::from(u16::MAX) {
            return Counts::default();
        }
        let number = |count: usize| u16::try_from(count).ok();
        let remains = matches!(category, Category::Pending | Category::Cancel);
        Counts {
            remaining: number(self.remaining).filter(|_| remains),
            completed: number(self.completed),
            failed: number(self.failed),
            warning: number(self.warning),
        }
    }

    /// The status of the final response when all are done (PS3.4 Tables C.4-2 and C.4-3): 0x0000 if none failed or
    /// gave a warning, 0xA702 if all failed, else 0xB000.
    pub fn status(&self) -> Status {
        match self.done() {
            done if done == self.completed => Status::SUCCESS,
            done if done == self.failed => Status::UNABLE_TO_PERFORM_SUB_OPERATIONS,
            _ => Status::SUB_OPERATIONS_COMPLETE_WITH_FAILURES,
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    /// `s`, `w`, `f`: a sub-operation with success, warning, failure.
    fn after(count: usize, ends: &str) -> SubOperations {
        let mut sub_operations = SubOperations::new(count);
        for (index, end) in ends.bytes().enumerate() {
            let category = match end {
                b's' => Category::Success,
                b'w' => Category::Warning,
                _ => Category::Failure,
            };
            sub_operations.ended(&format!("1.{index}").parse().unwrap(), category);
        }
        sub_operations
    }

    #[test]
    fn each_end_is_counted_once_and_the_status_follows() {
        #[rustfmt::skip]
        let table: &[(usize, &str, [u16; 4], u16)] = &[
            // announced, ends, [remaining, completed, failed, warning], status
            (0, "",     [0, 0, 0, 0], 0x0000),
            (3, "",     [3, 0, 0, 0], 0x0000),
            (3, "s",    [2, 1, 0, 0], 0x0000),
            (3, "sss",  [0, 3, 0, 0], 0x0000),
            (3, "ssw",  [0, 2, 0, 1], 0xB000),
            (3, "www",  [0, 0, 0, 3], 0xB000),
            (3, "ssf",  [0, 2, 1, 0], 0xB000),
            (3, "swf",  [0, 1, 1, 1], 0xB000),
            (3, "wwf",  [0, 0, 1, 2], 0xB000),
            (3, "fff",  [0, 0, 3, 0], 0xA702),
            // Fewer and more than announced.
            (3, "f",    [2, 0, 1, 0], 0xA702),
            (3, "fs",   [1, 1, 1, 0], 0xB000),
            (1, "ss",   [0, 2, 0, 0], 0x0000),
        ];
        for (announced, ends, numbers, status) in table {
            let sub_operations = after(*announced, ends);
            let counts = sub_operations.counts(Category::Pending);
            assert_eq!(
                [counts.remaining, counts.completed, counts.failed, counts.warning],
                numbers.map(Some),
                "{announced} {ends}"
            );
            assert_eq!(sub_operations.status(), Status(*status), "{announced} {ends}");
            assert_eq!(sub_operations.failed_instances().len(), usize::from(numbers[2]));
        }
    }

    #[test]
    fn the_remaining_number_is_there_while_pending_and_when_canceled() {
        let sub_operations = after(3, "sf");
        for category in [Category::Success, Category::Warning, Category::Failure] {
            assert_eq!(sub_operations.counts(category).remaining, None);
        }
        for category in [Category::Pending, Category::Cancel] {
            assert_eq!(sub_operations.counts(category).remaining, Some(1));
        }
        for category in [Category::Success, Category::Pending, Category::Cancel, Category::Failure] {
            let Counts { completed, failed, warning, .. } = sub_operations.counts(category);
            assert_eq!((completed, failed, warning), (Some(1), Some(1), Some(0)));
        }
    }

    #[test]
    fn those_given_up_have_failed_and_their_uids_are_not_known() {
        let mut sub_operations = after(5, "sf");
        sub_operations.give_up();
        let counts = sub_operations.counts(Category::Failure);
        assert_eq!((counts.completed, counts.failed), (Some(1), Some(4)));
        assert_eq!(sub_operations.failed_instances(), [Uid::from_static("1.1")]);
    }

    #[test]
    fn more_than_the_elements_can_count_are_not_counted_in_the_response() {
        for (count, counted) in [(65_535, true), (65_536, false), (200_000, false)] {
            let mut sub_operations = SubOperations::new(count);
            sub_operations.ended(&Uid::from_static("1.2"), Category::Success);
            let counts = sub_operations.counts(Category::Pending);
            assert_eq!(counts.completed, counted.then_some(1), "{count}");
            assert_eq!(counts == Counts::default(), !counted, "{count}");
            (1..count).for_each(|_| sub_operations.ended(&Uid::from_static("1.2"), Category::Success));
            assert_eq!((sub_operations.remaining(), sub_operations.status()), (0, Status::SUCCESS));
        }
    }
}
