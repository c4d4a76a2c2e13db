//! How long a search goes on before the peer is looked at.

use std::time::{Duration, Instant};

/// A peer that cancels or is gone is noticed this soon.
const LENGTH: Duration = Duration::from_millis(50);

/// A part of a search that finds nothing for long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slice(Instant);

impl Slice {
    pub(crate) fn begin() -> Slice {
        Slice(Instant::now())
    }

    /// Whether it is time for [`NotYet`](kerma_service::query::Match::NotYet).
    pub(crate) fn is_over(self) -> bool {
        self.0.elapsed() >= LENGTH
    }
}

/// The first that is found among these, alone; none, for now, whenever the search has taken long.
pub(crate) fn search<T>(
    mut among: impl Iterator<Item = T>,
    mut find: impl FnMut(T) -> Option<kerma_service::query::Match>,
) -> impl Iterator<Item = Vec<kerma_service::query::Match>> {
    std::iter::from_fn(move || {
        let slice = Slice::begin();
        loop {
            if let Some(found) = find(among.next()?) {
                return Some(vec![found]);
            }
            if slice.is_over() {
                return Some(Vec::new());
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use kerma_dataset::DataSet;
    use kerma_service::query::Match;

    use super::*;

    #[test]
    fn a_search_says_that_there_is_no_match_yet_about_each_50_ms() {
        let slow = |at: u32| {
            std::thread::sleep(Duration::from_millis(10));
            (at == 30).then(|| DataSet::new().into())
        };
        let batches: Vec<Vec<Match>> = search(1..=60, slow).collect();
        let found: Vec<Match> = batches
            .into_iter()
            .flat_map(|batch| if batch.is_empty() { vec![Match::NotYet] } else { batch })
            .collect();
        let at = found.iter().position(|found| matches!(found, Match::Identifier(_))).unwrap();
        // On a busy machine each takes longer, and the peer is looked at more often; after each at the most.
        assert!((2..=30).contains(&at) && (4..=60).contains(&found.len()), "{at} of {}", found.len());
    }
}
