//! What was asked of the store, what became of it, and how long it took.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The upper ends of the buckets of latencies, in seconds. What took longer than the last is in one more bucket.
pub const BUCKETS: [f64; 13] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 60.0];

/// An operation of S3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the names are those of S3")]
pub enum Operation {
    PutObject,
    GetObject,
    HeadObject,
    DeleteObject,
    DeleteObjects,
    ListObjects,
    CreateMultipartUpload,
    UploadPart,
    CompleteMultipartUpload,
    AbortMultipartUpload,
    ListMultipartUploads,
}

impl Operation {
    /// All of them.
    pub const ALL: [Operation; 11] = [
        Operation::PutObject,
        Operation::GetObject,
        Operation::HeadObject,
        Operation::DeleteObject,
        Operation::DeleteObjects,
        Operation::ListObjects,
        Operation::CreateMultipartUpload,
        Operation::UploadPart,
        Operation::CompleteMultipartUpload,
        Operation::AbortMultipartUpload,
        Operation::ListMultipartUploads,
    ];

    /// As S3 calls it.
    pub fn name(self) -> &'static str {
        match self {
            Operation::PutObject => "PutObject",
            Operation::GetObject => "GetObject",
            Operation::HeadObject => "HeadObject",
            Operation::DeleteObject => "DeleteObject",
            Operation::DeleteObjects => "DeleteObjects",
            Operation::ListObjects => "ListObjectsV2",
            Operation::CreateMultipartUpload => "CreateMultipartUpload",
            Operation::UploadPart => "UploadPart",
            Operation::CompleteMultipartUpload => "CompleteMultipartUpload",
            Operation::AbortMultipartUpload => "AbortMultipartUpload",
            Operation::ListMultipartUploads => "ListMultipartUploads",
        }
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What became of one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// Done.
    Done,
    /// The answer was 404.
    Absent,
    /// Another answer of 400 to 499.
    Refused,
    /// An answer of 500 or more, or of 429.
    Busy,
    /// No answer.
    Lost,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Outcome; 5] =
        [Outcome::Done, Outcome::Absent, Outcome::Refused, Outcome::Busy, Outcome::Lost];

    /// A word for a label.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::Absent => "absent",
            Outcome::Refused => "refused",
            Outcome::Busy => "busy",
            Outcome::Lost => "lost",
        }
    }
}

/// What was asked of the store so far.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Observed {
    /// One for each of [`Operation::ALL`].
    pub operations: Vec<ObservedOperation>,
}

/// How often an operation was asked for, and what became of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ObservedOperation {
    /// Which.
    pub operation: Operation,
    /// Attempts by their outcome, in the order of [`Outcome::ALL`].
    pub outcomes: [u64; Outcome::ALL.len()],
    /// Attempts that were not the first.
    pub retries: u64,
    /// From the first byte of a request to the head of its answer, of all attempts together.
    pub total: Duration,
    /// Attempts by how long they took: those up to each end of [`BUCKETS`] and beyond the one before, and those beyond
    /// all ends.
    pub buckets: [u64; BUCKETS.len() + 1],
}

impl ObservedOperation {
    /// All attempts.
    pub fn attempts(&self) -> u64 {
        self.outcomes.iter().sum()
    }
}

/// The counters behind [`Observed`].
#[derive(Debug, Default)]
pub(super) struct Counters([Counter; Operation::ALL.len()]);

#[derive(Debug, Default)]
struct Counter {
    outcomes: [AtomicU64; Outcome::ALL.len()],
    retries: AtomicU64,
    microseconds: AtomicU64,
    buckets: [AtomicU64; BUCKETS.len() + 1],
}

impl Counters {
    pub(super) fn count(&self, operation: Operation, outcome: Outcome, is_retry: bool, took: Duration) {
        let Some(counter) = self.0.get(operation as usize) else { return };
        let add =
            |counter: Option<&AtomicU64>, n| counter.map(|counter| counter.fetch_add(n, Ordering::Relaxed));
        add(counter.outcomes.get(outcome as usize), 1);
        add(Some(&counter.retries), is_retry.into());
        add(Some(&counter.microseconds), took.as_micros().try_into().unwrap_or(u64::MAX));
        let bucket = BUCKETS.iter().position(|end| took.as_secs_f64() <= *end).unwrap_or(BUCKETS.len());
        add(counter.buckets.get(bucket), 1);
    }

    pub(super) fn observed(&self) -> Observed {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let of = |(operation, counter): (&Operation, &Counter)| ObservedOperation {
            operation: *operation,
            outcomes: counter.outcomes.each_ref().map(read),
            retries: read(&counter.retries),
            total: Duration::from_micros(read(&counter.microseconds)),
            buckets: counter.buckets.each_ref().map(read),
        };
        Observed { operations: Operation::ALL.iter().zip(&self.0).map(of).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_are_counted_by_operation_outcome_and_time() {
        let counters = Counters::default();
        counters.count(Operation::ListMultipartUploads, Outcome::Lost, false, Duration::from_secs(61));
        counters.count(Operation::GetObject, Outcome::Done, false, Duration::from_millis(1));
        counters.count(Operation::GetObject, Outcome::Done, true, Duration::from_millis(2));
        let observed = counters.observed();
        for (at, operation) in observed.operations.iter().enumerate() {
            assert_eq!(operation.operation, Operation::ALL[at]);
            assert_eq!(operation.operation as usize, at);
            assert_eq!(operation.attempts(), operation.buckets.iter().sum::<u64>());
        }
        let get = &observed.operations[Operation::GetObject as usize];
        assert_eq!((get.outcomes, get.retries), ([2, 0, 0, 0, 0], 1));
        assert_eq!((get.buckets[0], get.buckets[1], get.total), (1, 1, Duration::from_millis(3)));
        let uploads = &observed.operations[Operation::ListMultipartUploads as usize];
        assert_eq!((uploads.outcomes[Outcome::Lost as usize], uploads.buckets[BUCKETS.len()]), (1, 1));
    }
}
