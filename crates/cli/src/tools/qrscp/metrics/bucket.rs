//! The requests to a bucket.

use std::fmt;

use kerma_archive::Archive;
use kerma_archive::s3::{BUCKETS, Observed, ObservedOperation, Outcome};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric as _, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::registry::{Registry, Unit};

/// Registers those of this archive.
pub(super) fn register(registry: &mut Registry, archive: &Archive) {
    registry.register_collector(Box::new(Requests(archive.clone())));
}

/// What was asked of the bucket.
#[derive(Debug)]
struct Requests(Archive);

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Operation {
    operation: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OperationOutcome {
    operation: &'static str,
    outcome: &'static str,
}

impl Collector for Requests {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let Some(Observed { operations, .. }) = self.0.bucket() else { return Ok(()) };
        let asked: Vec<&ObservedOperation> = operations.iter().filter(|of| of.attempts() > 0).collect();
        let help = "Requests to the bucket, by operation and outcome: done, absent, refused, busy, lost";
        let mut family = encoder.encode_descriptor("bucket_requests", help, None, MetricType::Counter)?;
        for of in &asked {
            for (outcome, number) in
                Outcome::ALL.into_iter().zip(of.outcomes).filter(|(_, number)| *number > 0)
            {
                let labels = OperationOutcome { operation: of.operation.name(), outcome: outcome.name() };
                ConstCounter::new(number).encode(family.encode_family(&labels)?)?;
            }
        }
        let help = "Requests to the bucket that were made again, by operation";
        let mut family = encoder.encode_descriptor("bucket_retries", help, None, MetricType::Counter)?;
        for of in &asked {
            let labels = Operation { operation: of.operation.name() };
            ConstCounter::new(of.retries).encode(family.encode_family(&labels)?)?;
        }
        let help = "Time from a request to the bucket to the head of its answer, by operation";
        let unit = Unit::Seconds;
        let mut family =
            encoder.encode_descriptor("bucket_request", help, Some(&unit), MetricType::Histogram)?;
        for of in asked {
            let labels = Operation { operation: of.operation.name() };
            let ends = BUCKETS.into_iter().chain([f64::INFINITY]);
            let buckets: Vec<(f64, u64)> = ends.zip(of.buckets).collect();
            family.encode_family(&labels)?.encode_histogram::<NoLabelSet>(
                of.total.as_secs_f64(),
                of.attempts(),
                &buckets,
                None,
            )?;
        }
        Ok(())
    }
}
