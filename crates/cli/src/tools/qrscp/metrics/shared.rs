//! What an archive asks of its database and bucket, and who shares it.

use std::fmt;

use kerma_archive::s3::{BUCKETS, Observed, ObservedOperation, Outcome};
use kerma_archive::{Archive, Condition, NodeState};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric as _, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::{Registry, Unit};

/// What is looked up when somebody asks, of an archive that is more than a folder.
#[derive(Clone, Default)]
pub(super) struct Shared {
    connections: Family<State, Gauge>,
    uploads: Gauge,
    leases: Gauge,
    nodes: Family<State, Gauge>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct State {
    state: &'static str,
}

impl Shared {
    /// Registers what this archive has: nothing of a database or a bucket that there is not.
    pub(super) fn register(&self, registry: &mut Registry, archive: &Archive) {
        let Shared { connections, uploads, leases, nodes } = self;
        let help = "Connections to the index that read, by state: used, idle";
        registry.register("index_connections", help, connections.clone());
        if archive.bucket().is_some() {
            let help = "Small instances that are in the index and wait for their upload to the bucket";
            registry.register("uploads_waiting", help, uploads.clone());
            registry.register_collector(Box::new(Requests(archive.clone())));
        }
        if archive.is_shared() {
            let help = "What this node does as the only one: leases that it has";
            registry.register("leases", help, leases.clone());
            let help = "Nodes that share the archive, by state: alive, gone";
            registry.register("nodes", help, nodes.clone());
        }
    }

    pub(super) fn look(&self, archive: &Archive, condition: &Condition) {
        let set = |gauge: &Gauge, number: usize| {
            gauge.set(i64::try_from(number).unwrap_or(i64::MAX));
        };
        let of = |family: &Family<State, Gauge>, state, number| {
            set(&family.get_or_create(&State { state }), number);
        };
        let (all, used) = condition.readers;
        of(&self.connections, "used", used);
        of(&self.connections, "idle", all.saturating_sub(used));
        set(&self.uploads, condition.uploads);
        set(&self.leases, condition.leases);
        match archive.nodes() {
            Ok(nodes) => {
                let (alive, gone): (Vec<NodeState>, Vec<_>) =
                    nodes.into_iter().partition(|node| node.is_alive);
                of(&self.nodes, "alive", alive.len());
                of(&self.nodes, "gone", gone.len());
            }
            Err(error) => log::warn!("metrics: {error}"),
        }
    }
}

/// The requests to a bucket.
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
