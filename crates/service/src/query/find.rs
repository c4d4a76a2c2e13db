use alloc::{
    boxed::Box,
    sync::Arc,
    vec::{self, Vec},
};
use core::{
    fmt::{self, Display},
    future::Future,
    pin::Pin,
    task::{Context, Poll, ready},
};

use kerma_dataset::DataSet;
use kerma_status::Status;

use super::FindRequest;
use crate::{Outcome, outcome::of_error};

/// A handler of C-FIND requests.
///
/// Closures `Fn(&FindRequest, DataSet) -> impl IntoMatches` are handlers:
///
/// ```
/// use kerma_dataset::{DataSet, ValueError};
/// use kerma_service::query::{FindRequest, Matches, Query};
/// use kerma_status::Status;
///
/// Query::study_root(|_: &FindRequest, identifier: DataSet| vec![identifier]);
/// Query::study_root(|_: &FindRequest, identifier: DataSet| Ok::<_, ValueError>(Some(identifier)));
/// Query::study_root(|_: &FindRequest, identifier: DataSet| match identifier.is_empty() {
///     true => Err(Status::DATA_SET_DOES_NOT_MATCH_SOP_CLASS),
///     false => Ok(Matches::new((0..3).map(move |_| identifier.clone()))),
/// });
/// ```
pub trait Find: Send + Sync {
    /// Called once for each request with its identifier. An outcome instead of matches is the final response.
    ///
    /// Each match is asked for when the one before is sent. The matches are dropped after the last, when the peer cancels, and
    /// when the association ends.
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome>;
}

impl<H: Find + ?Sized> Find for Arc<H> {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        (**self).find(request, identifier)
    }
}

impl<F, R> Find for F
where
    F: Fn(&FindRequest, DataSet) -> R + Send + Sync,
    R: IntoMatches,
{
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        self(request, identifier).into_matches()
    }
}

/// The return types of closures that are [`Find`] handlers.
pub trait IntoMatches {
    /// The matches, or the outcome that is the final response.
    fn into_matches(self) -> Result<Matches, Outcome>;
}

/// Matches that are made when they are asked for, such as those of [`Matches::new`].
impl IntoMatches for Matches {
    fn into_matches(self) -> Result<Matches, Outcome> {
        Ok(self)
    }
}

impl<M: Into<Match>> IntoMatches for Vec<M> {
    fn into_matches(self) -> Result<Matches, Outcome> {
        Ok(Matches::at_hand(self))
    }
}

impl<M: Into<Match>, const N: usize> IntoMatches for [M; N] {
    fn into_matches(self) -> Result<Matches, Outcome> {
        Ok(Matches::at_hand(self))
    }
}

impl<M: Into<Match>> IntoMatches for Option<M> {
    fn into_matches(self) -> Result<Matches, Outcome> {
        Ok(Matches::at_hand(self))
    }
}

/// A [`Status`] or an [`Outcome`] as the error is the final response; any other error is 0xC311, and is logged.
impl<R: IntoMatches, E: Display + 'static> IntoMatches for Result<R, E> {
    fn into_matches(self) -> Result<Matches, Outcome> {
        self.map_err(of_error)?.into_matches()
    }
}

/// One result of a query: a match, a warning, the end of the query, or no match so far.
///
/// | made from | response |
/// |---|---|
/// | a [`DataSet`] | a match: Pending, 0xFF00 |
/// | a status and a [`DataSet`] | a match with this status, [`Status::PENDING_WITH_UNSUPPORTED_KEYS`] |
/// | a [`Status`] or an [`Outcome`] | if a warning, it is sent and the query goes on; else it is the final response |
/// | a `Result` of these | an error is 0xC311, the final response |
/// | [`Match::NotYet`] | none; the peer is looked at before the handler is asked again |
#[derive(Debug)]
#[non_exhaustive]
pub enum Match {
    /// A match: the identifier of the response. All keys of the request were supported.
    Identifier(DataSet),
    /// A match with a status of its own.
    With(Outcome, DataSet),
    /// No match: a warning, or the end of the query.
    Outcome(Outcome),
    /// No match so far. Nothing is sent. The endpoint looks for a C-CANCEL, an abort or a release, and then asks for the next
    /// match again. A handler that searches for long should say this now and then, so that a peer can end the search.
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

impl<M: Into<Match>, E: Display + 'static> From<Result<M, E>> for Match {
    fn from(result: Result<M, E>) -> Match {
        match result {
            Ok(found) => found.into(),
            Err(error) => Match::Outcome(of_error(error)),
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
    None,
    One(Box<dyn Iterator<Item = Match> + Send>),
    Batch(Box<dyn Iterator<Item = Vec<Match>> + Send>),
    Polled(Box<PollNext>),
    /// It is not known yet whether there are any.
    Later(Pin<Box<dyn Future<Output = Result<Matches, Outcome>> + Send>>),
}

type PollNext = dyn FnMut(&mut Context<'_>) -> Poll<Option<Match>> + Send;

impl Matches {
    /// The matches of this iterator. Each is sent before the next is asked for.
    pub fn new<I>(matches: I) -> Matches
    where
        I: IntoIterator<Item: Into<Match> + 'static, IntoIter: Send + 'static>,
    {
        Matches::of(Rest::One(Box::new(matches.into_iter().map(Into::into))))
    }

    /// The matches of these batches. The matches of one batch are sent together, which is faster. An empty batch is a
    /// [`Match::NotYet`].
    pub fn in_batches<I>(batches: I) -> Matches
    where
        I: IntoIterator<Item = Vec<Match>, IntoIter: Send + 'static>,
    {
        Matches::of(Rest::Batch(Box::new(batches.into_iter())))
    }

    /// These matches, which are all in memory and are sent together.
    pub fn at_hand(matches: impl IntoIterator<Item: Into<Match>>) -> Matches {
        let batch: Vec<Match> = matches.into_iter().map(Into::into).collect();
        Matches { batch: batch.into_iter(), rest: Rest::None }
    }

    /// The matches of this function, which is polled as a stream is: `None` after the last.
    pub fn polled(next: impl FnMut(&mut Context<'_>) -> Poll<Option<Match>> + Send + 'static) -> Matches {
        Matches::of(Rest::Polled(Box::new(next)))
    }

    /// The matches that this future will have. Until then the association waits. It holds no thread, unless the driver needs one
    /// for each association.
    pub fn later<R: IntoMatches>(future: impl Future<Output = R> + Send + 'static) -> Matches {
        Matches::of(Rest::Later(Box::pin(async move { future.await.into_matches() })))
    }

    /// No matches.
    pub fn none() -> Matches {
        Matches::of(Rest::None)
    }

    fn of(rest: Rest) -> Matches {
        Matches { batch: Vec::new().into_iter(), rest }
    }

    /// Whether the next one is there already.
    pub(super) fn is_next_at_hand(&self) -> bool {
        self.batch.len() > 0
    }

    /// The next one; `None` after the last. For handlers around others.
    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Match>> {
        loop {
            if let Some(found) = self.batch.next() {
                return Poll::Ready(Some(found));
            }
            match &mut self.rest {
                Rest::None => return Poll::Ready(None),
                Rest::One(matches) => return Poll::Ready(matches.next()),
                Rest::Batch(batches) => {
                    let Some(batch) = batches.next() else { return Poll::Ready(None) };
                    self.batch = batch.into_iter();
                    return Poll::Ready(Some(self.batch.next().unwrap_or(Match::NotYet)));
                }
                Rest::Polled(next) => return next(context),
                Rest::Later(future) => match ready!(future.as_mut().poll(context)) {
                    Ok(matches) => *self = matches,
                    Err(outcome) => {
                        self.rest = Rest::None;
                        return Poll::Ready(Some(Match::Outcome(outcome)));
                    }
                },
            }
        }
    }
}

impl fmt::Debug for Matches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Matches")
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use core::task::Waker;

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

    fn next(matches: &mut Matches) -> Option<Match> {
        match matches.poll_next(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(found) => found,
            Poll::Pending => panic!("pending"),
        }
    }

    #[test]
    fn what_is_left_of_a_batch_is_at_hand_the_next_batch_is_not_and_an_empty_one_is_no_match_yet() {
        let batches = [vec![matched(1), matched(2)], vec![], vec![matched(3)]];
        let mut matches = Matches::in_batches(batches);
        let mut seen = Vec::new();
        while let Some(found) = next(&mut matches) {
            seen.push((number(&found), matches.is_next_at_hand()));
        }
        assert_eq!(seen, [(1, true), (2, false), (0, false), (3, false)]);
    }

    #[test]
    fn of_an_iterator_none_is_at_hand_before_it_is_asked_for_and_of_a_list_all_are() {
        let mut matches = Matches::new([DataSet::new(), DataSet::new()]);
        assert!(next(&mut matches).is_some() && !matches.is_next_at_hand());
        let mut matches = vec![matched(1), matched(2)].into_matches().unwrap();
        assert!(next(&mut matches).is_some() && matches.is_next_at_hand());
        assert!(next(&mut Matches::none()).is_none());
    }

    #[test]
    fn what_comes_later_is_matches_or_an_outcome() {
        let mut matches = Matches::later(async { Ok::<_, Status>(vec![matched(5)]) });
        assert_eq!(number(&next(&mut matches).unwrap()), 5);
        assert!(next(&mut matches).is_none());
        let mut refused = Matches::later(async { Err::<Vec<DataSet>, _>(Status::OUT_OF_RESOURCES) });
        let Some(Match::Outcome(outcome)) = next(&mut refused) else { panic!("no outcome") };
        assert_eq!(outcome.status(), Some(Status::OUT_OF_RESOURCES));
        assert!(next(&mut refused).is_none());
    }
}
