//! What an archive asks of its database and bucket, and who shares it.

use kerma_archive::{Archive, Condition, NodeState};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

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
        let Shared { connections, leases, nodes, .. } = self;
        let help = "Connections to the index that read, by state: used, idle";
        registry.register("index_connections", help, connections.clone());
        #[cfg(feature = "cluster")]
        if archive.bucket().is_some() {
            let help = "Small instances that are in the index and wait for their upload to the bucket";
            registry.register("uploads_waiting", help, self.uploads.clone());
            super::bucket::register(registry, archive);
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
