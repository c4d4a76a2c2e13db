//! Which nodes share an archive.

use crate::{Archive, Error};

/// A node, as the others know it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NodeState {
    /// Its name.
    pub name: String,
    /// Whether it was heard of in the last seconds.
    pub is_alive: bool,
    /// How many instances it has stored since it was there for the first time.
    pub instances: u64,
    /// How many bytes their files have.
    pub bytes: u64,
}

impl Archive {
    /// The nodes that have had the archive open, in the order of their names; none if its index cannot be shared.
    ///
    /// # Errors
    /// What the index says.
    pub fn nodes(&self) -> Result<Vec<NodeState>, Error> {
        if !self.is_shared() {
            return Ok(Vec::new());
        }
        let sql = "SELECT name, until > kerma_now(), stored, bytes FROM nodes ORDER BY name";
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(sql)?;
            let nodes = statement.query_map([], |row| {
                let (name, is_alive) = (row.get(0)?, row.get(1)?);
                Ok(NodeState { name, is_alive, instances: row.get(2)?, bytes: row.get(3)? })
            })?;
            Ok(nodes.collect::<Result<_, _>>()?)
        })
    }
}
