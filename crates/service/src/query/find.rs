use alloc::{
    boxed::Box,
    string::ToString,
    sync::Arc,
    vec::{self, Vec},
};
use core::fmt::{self, Display};

use kerma_dataset::DataSet;
use kerma_status::Status;

use super::FindRequest;
use crate::Outcome;

/// What a C-FIND SCP does with a query.
///
/// Closures `Fn(&FindRequest, DataSet)` are handlers if they return something to iterate over whose items are
/// matches, or a `Result` of it; see [`IntoFind`].
pub trait Find: Send + Sync {
    /// Called once for each request with its identifier. An outcome instead of matches is the final response.
    ///
    /// The matches are pulled one by one as they are sent; they are dropped when there are no more, when the peer
    /// cancels, and when the association ends.
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome>;
}

impl<H: Find + ?Sized> Find for Arc<H> {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        (**self).find(request, identifier)
    }
}

/// One result of a query: a match, or something else to say.
///
/// | made from | response |
/// |---|---|
/// | a [`DataSet`] | a match: Pending, 0xFF00 |
/// | a status and a [`DataSet`] | a match with this status, [`Status::PENDING_WITH_UNSUPPORTED_KEYS`] |
/// | a [`Status`] or an [`Outcome`] | if a warning, it is sent and the query goes on; else it is the final response |
/// | a `Result` of these | an error is 0xC311, the final response |
/// | [`Match::NotYet`] | none; the peer is looked at before the handler is asked again |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Match {
    /// A match: the identifier of the response. All keys of the request were supported.
    Identifier(DataSet),
    /// A match with a status of its own.
    With(Outcome, DataSet),
    /// No match: a warning, or the end of the query.
    Outcome(Outcome),
    /// No match so far. Nothing is sent; the peer is looked at for a C-CANCEL, an abort or a release, and then the
    /// next match is asked for again. A handler that searches for long says so now and then: what a peer asks for
    /// should not keep a thread busy for longer than the peer wants it.
    NotYet,
}

impl From<DataSet> for Match {
    fn from(identifier: DataSet) -> Match {
        Match::Identifier(identifier)
    }
}

impl From<(Status, DataSet)> for Match {
    fn from((status, identifier): (Status, DataSet)) -> Match {
        Match::With(status.into(), identifier)
    }
}

impl From<Status> for Match {
    fn from(status: Status) -> Match {
        Match::Outcome(status.into())
    }
}

impl From<Outcome> for Match {
    fn from(outcome: Outcome) -> Match {
        Match::Outcome(outcome)
    }
}

impl<M: Into<Match>, E: Display> From<Result<M, E>> for Match {
    fn from(result: Result<M, E>) -> Match {
        match result {
            Ok(found) => found.into(),
            Err(error) => Match::Outcome(Outcome::Failed(error.to_string())),
        }
    }
}

/// The matches of a query, in the order in which they are sent.
pub struct Matches {
    /// Those that are there already.
    batch: vec::IntoIter<Match>,
    rest: Rest,
}

/// Those that are still to be made.
enum Rest {
    One(Box<dyn Iterator<Item = Match> + Send>),
    Batch(Box<dyn Iterator<Item = Vec<Match>> + Send>),
}

impl Matches {
    /// These, made as they are asked for. Each is sent before the next is asked for.
    pub fn new<I>(matches: I) -> Matches
    where
        I: IntoIterator<Item: Into<Match> + 'static, IntoIter: Send + 'static>,
    {
        Matches::of(Rest::One(Box::new(matches.into_iter().map(Into::into))))
    }

    /// These, some of which are there at a time: those of a batch may be sent together, which takes less time where
    /// there are many. An empty batch is a [`Match::NotYet`].
    pub fn in_batches<I>(batches: I) -> Matches
    where
        I: IntoIterator<Item = Vec<Match>, IntoIter: Send + 'static>,
    {
        Matches::of(Rest::Batch(Box::new(batches.into_iter())))
    }

    /// None.
    pub fn none() -> Matches {
        Matches::of(Rest::One(Box::new(core::iter::empty())))
    }

    fn of(rest: Rest) -> Matches {
        Matches { batch: Vec::new().into_iter(), rest }
    }

    /// Whether the next one is there already.
    pub(super) fn is_next_at_hand(&self) -> bool {
        self.batch.len() > 0
    }
}

impl Iterator for Matches {
    type Item = Match;

    fn next(&mut self) -> Option<Match> {
        if let Some(found) = self.batch.next() {
            return Some(found);
        }
        match &mut self.rest {
            Rest::One(matches) => matches.next(),
            Rest::Batch(batches) => {
                self.batch = batches.next()?.into_iter();
                Some(self.batch.next().unwrap_or(Match::NotYet))
            }
        }
    }
}

impl fmt::Debug for Matches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Matches")
    }
}

/// What can be the handler of a query. `Kind` tells the implementations apart and is inferred.
///
/// | handler | what fails |
/// |---|---|
/// | a [`Find`], or one behind an `Arc` | what it says |
/// | a closure that returns matches: a `Vec`, an `Option`, any iterator | its items, if they are results |
/// | a closure that returns a `Result` of matches and an [`Outcome`] | the outcome is the final response |
/// | a closure that returns a `Result` of matches and anything to print | 0xC311; the error is logged |
///
/// ```
/// use kerma_dataset::{DataSet, ValueError};
/// use kerma_service::{Outcome, query::{FindRequest, Query}};
/// use kerma_status::Status;
///
/// Query::study_root(|_: &FindRequest, identifier: DataSet| vec![identifier]);
/// Query::study_root(|_: &FindRequest, identifier: DataSet| Ok::<_, ValueError>(Some(identifier)));
/// Query::study_root(|_: &FindRequest, identifier: DataSet| match identifier.is_empty() {
///     true => Err(Outcome::from(Status::DATA_SET_DOES_NOT_MATCH_SOP_CLASS)),
///     false => Ok([identifier]),
/// });
/// ```
pub trait IntoFind<Kind> {
    /// The handler.
    fn into_find(self) -> Arc<dyn Find>;
}

/// The kinds of handlers that [`IntoFind`] tells apart.
pub mod kinds {
    /// A [`Find`](super::Find).
    #[derive(Debug)]
    pub enum Handler {}
    /// A closure that returns matches.
    #[derive(Debug)]
    pub enum Infallible {}
    /// A closure that returns matches or an outcome.
    #[derive(Debug)]
    pub enum OrOutcome {}
    /// A closure that returns matches or an error.
    #[derive(Debug)]
    pub enum OrError {}
    /// A closure that returns a result of one match: refused, as iterating over a result would lose the error.
    #[derive(Debug)]
    pub enum Ambiguous {}
}

impl<H: Find + 'static> IntoFind<kinds::Handler> for H {
    fn into_find(self) -> Arc<dyn Find> {
        Arc::new(self)
    }
}

impl<F, I> IntoFind<kinds::Infallible> for F
where
    F: Fn(&FindRequest, DataSet) -> I + Send + Sync + 'static,
    I: IntoIterator<Item: Into<Match> + 'static, IntoIter: Send + 'static>,
{
    fn into_find(self) -> Arc<dyn Find> {
        Arc::new(Closure(move |request: &FindRequest, identifier| {
            Ok(Matches::new(self(request, identifier)))
        }))
    }
}

impl<F, I> IntoFind<kinds::OrOutcome> for F
where
    F: Fn(&FindRequest, DataSet) -> Result<I, Outcome> + Send + Sync + 'static,
    I: IntoIterator<Item: Into<Match> + 'static, IntoIter: Send + 'static>,
{
    fn into_find(self) -> Arc<dyn Find> {
        Arc::new(Closure(move |request: &FindRequest, identifier| {
            self(request, identifier).map(Matches::new)
        }))
    }
}

impl<F, I, E> IntoFind<kinds::OrError> for F
where
    F: Fn(&FindRequest, DataSet) -> Result<I, E> + Send + Sync + 'static,
    I: IntoIterator<Item: Into<Match> + 'static, IntoIter: Send + 'static>,
    E: Display,
{
    fn into_find(self) -> Arc<dyn Find> {
        Arc::new(Closure(move |request: &FindRequest, identifier| match self(request, identifier) {
            Ok(matches) => Ok(Matches::new(matches)),
            Err(error) => Err(Outcome::Failed(error.to_string())),
        }))
    }
}

/// Makes the inference of `Kind` fail for a result of a single match, which [`kinds::Infallible`] would take as an
/// iterator that skips the error.
impl<F, M, E> IntoFind<kinds::Ambiguous> for F
where
    F: Fn(&FindRequest, DataSet) -> Result<M, E> + Send + Sync + 'static,
    M: Into<Match>,
    Result<M, E>: Into<Match>,
{
    fn into_find(self) -> Arc<dyn Find> {
        Arc::new(Closure(move |request: &FindRequest, identifier| {
            Ok(Matches::new([self(request, identifier).into()]))
        }))
    }
}

struct Closure<F>(F);

impl<F> Find for Closure<F>
where
    F: Fn(&FindRequest, DataSet) -> Result<Matches, Outcome> + Send + Sync,
{
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        self.0(request, identifier)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    fn matched(number: u16) -> Match {
        let mut identifier = DataSet::new();
        identifier.set(kerma_dictionary::tags::ROWS, number).unwrap();
        identifier.into()
    }

    /// The number of a match, 0 for none yet.
    fn number(found: &Match) -> u16 {
        match found {
            Match::Identifier(identifier) => identifier.get(kerma_dictionary::tags::ROWS).unwrap(),
            Match::NotYet => 0,
            _ => panic!("{found:?}"),
        }
    }

    #[test]
    fn what_is_left_of_a_batch_is_at_hand_the_next_batch_is_not_and_an_empty_one_is_no_match_yet() {
        let batches = [vec![matched(1), matched(2)], vec![], vec![matched(3)]];
        let mut matches = Matches::in_batches(batches);
        let mut seen = Vec::new();
        while let Some(found) = matches.next() {
            seen.push((number(&found), matches.is_next_at_hand()));
        }
        assert_eq!(seen, [(1, true), (2, false), (0, false), (3, false)]);
    }

    #[test]
    fn one_by_one_none_is_at_hand_before_it_is_asked_for() {
        let mut matches = Matches::new([DataSet::new(), DataSet::new()]);
        assert!(matches.next().is_some() && !matches.is_next_at_hand());
        assert_eq!((matches.count(), Matches::none().count()), (1, 0));
    }
}
