//! What waits for one receiver goes over one association, in its order.

use std::collections::BTreeSet;

use kerma_ae::normalized::Class;
use kerma_ae::{Address, ApplicationEntity, Association, Error, NRequest, Status, normalized};
use kerma_archive::{Notice, Queued};
use kerma_association::Error as Ended;
use kerma_dictionary::sop_classes::DimseService;
use kerma_dictionary::{AeTitle, TransferSyntax, Uid};

use super::super::journal;
use super::schedule::Schedule;
use super::{AFTER_AN_ERROR, Shared};
use crate::report::clock::now;

/// How many are looked up at a time.
const BATCH: usize = 256;

/// How many are named in the log that have the same fate.
const NAMED: usize = 5;

/// Delivers what is due for this receiver, until nothing is.
pub(super) fn deliver(shared: &Shared, receiving: &AeTitle) {
    let mut lost = 0;
    while !shared.signal.is_stopping() {
        match round(shared, receiving, &mut lost) {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => {
                log::error!("notices to {receiving}: {error}");
                return shared.signal.pause(AFTER_AN_ERROR);
            }
        }
    }
}

/// One association, or the attempt at one. Whether anything was due. `lost` counts the associations that ended before they
/// should, one after the other.
fn round(shared: &Shared, receiving: &AeTitle, lost: &mut u32) -> Result<bool, kerma_archive::Error> {
    let due = shared.archive.notices_due(receiving, now(), BATCH)?;
    let Some(calling) = due.first().map(|first| first.notice.calling) else { return Ok(false) };
    let batch = of_caller(due, calling);
    let Some(destination) = shared.current.get().destination(receiving) else {
        put_all_off(shared, receiving, None, &Why::NoAddress)?;
        return Ok(true);
    };
    let address = Address::new(destination.ae_title, destination.host, destination.port);
    let proposed = needed(&batch);
    match associate(shared, calling, address, &proposed) {
        Ok(association) => over(shared, association, calling, batch, &proposed, lost)?,
        Err(error) => put_all_off(shared, receiving, Some(calling), &Why::from(&error))?,
    }
    Ok(true)
}

/// Those at the head that go out under the same title.
fn of_caller(due: Vec<Queued>, calling: AeTitle) -> Vec<Queued> {
    due.into_iter().take_while(|queued| queued.notice.calling == calling).collect()
}

/// An abstract syntax, and whether this side is its SCP.
type Context = (Uid, bool);

/// The presentation contexts that these need.
fn needed(batch: &[Queued]) -> BTreeSet<Context> {
    batch.iter().flat_map(|queued| contexts(&queued.notice.request)).collect()
}

/// The abstract syntaxes over which a request can go: that of its SOP class, or those of the service class that have the
/// service for its instances, as UPS Event has for those of UPS Push. Who reports events is the SCP.
fn contexts(request: &NRequest) -> Vec<Context> {
    let (Some(sop_class), Some(service)) = (request.sop_class(), request.service()) else {
        return Vec::new();
    };
    let is_scp = service == DimseService::NEventReport;
    let shared = Class::of(sop_class).filter(|class| class.instances_of.as_ref() == Some(sop_class));
    match shared {
        Some(class) => {
            let has = class.sop_classes.iter().filter(|member| member.offers(service).is_some());
            has.map(|member| (member.uid.clone(), is_scp)).collect()
        }
        None => vec![(sop_class.clone(), is_scp)],
    }
}

fn associate(
    shared: &Shared,
    calling: AeTitle,
    address: Address,
    proposed: &BTreeSet<Context>,
) -> Result<Association, Error> {
    proposing((shared.entity)(calling)?, proposed).associate(address)
}

/// The Application Entity with what it proposes for these.
pub(in crate::tools::qrscp) fn proposing_for(
    entity: ApplicationEntity,
    requests: &[NRequest],
) -> ApplicationEntity {
    proposing(entity, &requests.iter().flat_map(contexts).collect())
}

fn proposing(entity: ApplicationEntity, proposed: &BTreeSet<Context>) -> ApplicationEntity {
    proposed.iter().fold(entity, |entity, (uid, is_scp)| match is_scp {
        true => entity.propose_as_scp(uid.clone(), TransferSyntax::UNCOMPRESSED),
        false => entity.propose(uid.clone(), TransferSyntax::UNCOMPRESSED),
    })
}

/// Sends these over the association, and what becomes due meanwhile and can go over it too.
fn over(
    shared: &Shared,
    mut association: Association,
    calling: AeTitle,
    mut batch: Vec<Queued>,
    proposed: &BTreeSet<Context>,
    lost: &mut u32,
) -> Result<(), kerma_archive::Error> {
    let receiving = association.peer().ae_title;
    while !batch.is_empty() {
        let mut waiting: Vec<Notice> = Vec::new();
        for queued in batch {
            if shared.signal.is_stopping() {
                release(association);
                return Ok(());
            }
            if waiting.iter().any(|earlier| earlier.goes_before(&queued.notice)) {
                continue;
            }
            match association.request(queued.notice.request.clone()) {
                Ok(_) => {
                    acknowledged(shared, &queued, None)?;
                    *lost = 0;
                }
                Err(Error::Status { status, comment, .. }) => {
                    acknowledged(shared, &queued, Some((status, comment)))?;
                    *lost = 0;
                }
                Err(error) => {
                    put_off(shared, std::slice::from_ref(&queued), &Why::from(&error))?;
                    if !association.is_over() {
                        waiting.push(queued.notice);
                        continue;
                    }
                    *lost += 1;
                    // It may be this one notice that the receiver cannot stand: the others have one more try.
                    let is_slow = matches!(error, Error::Association(_, Ended::TimedOut(_)));
                    return match is_slow || *lost > 1 {
                        true => put_all_off(shared, &receiving, Some(calling), &Why::from(&error)),
                        false => Ok(()),
                    };
                }
            }
        }
        batch = of_caller(shared.archive.notices_due(&receiving, now(), BATCH)?, calling);
        if !needed(&batch).is_subset(proposed) {
            break;
        }
    }
    release(association);
    Ok(())
}

fn release(association: Association) {
    if let Err(error) = association.release() {
        log::info!("{error}");
    }
}

/// The receiver has it. A failure status, here with its comment, is no reason to send it again.
fn acknowledged(
    shared: &Shared,
    queued: &Queued,
    failure: Option<(Status, Option<String>)>,
) -> Result<(), kerma_archive::Error> {
    let Notice { topic, about, receiving, request, .. } = &queued.notice;
    let receiving = receiving.to_string();
    let outcome = if failure.is_some() { "refused" } else { "delivered" };
    match (failure, request.sop_class().zip(request.service())) {
        (Some((status, comment)), Some((sop_class, service))) => {
            let status = normalized::table(sop_class, service, request.kind()).describe(status);
            let comment = comment.map(|comment| format!(" comment={comment:?}")).unwrap_or_default();
            log::warn!(
                "notice refused topic={topic} about={about} receiving={receiving:?} status=\"{status}\"{comment}: \
                 it is not sent again"
            );
        }
        _ => {
            log::info!(target: journal::TARGET, "notice delivered topic={topic} about={about} receiving={receiving:?}")
        }
    }
    shared.archive.notices_done(vec![queued.id])?;
    shared.metrics.notices(*topic, outcome, 1);
    Ok(())
}

/// Why it is not acknowledged.
enum Why {
    /// The receiver has no address: it is told over its own association, or not at all.
    NoAddress,
    /// The error says it.
    Failed(String),
}

impl From<&Error> for Why {
    fn from(error: &Error) -> Why {
        Why::Failed(error.to_string())
    }
}

/// Puts off all that are due for this receiver, under this title or under any.
fn put_all_off(
    shared: &Shared,
    receiving: &AeTitle,
    calling: Option<AeTitle>,
    why: &Why,
) -> Result<(), kerma_archive::Error> {
    let until = now();
    loop {
        let mut due = shared.archive.notices_due(receiving, until, BATCH)?;
        due.retain(|queued| calling.is_none_or(|calling| queued.notice.calling == calling));
        if due.is_empty() {
            return Ok(());
        }
        put_off(shared, &due, why)?;
    }
}

/// These were sent in vain: they are tried later, or given up.
fn put_off(shared: &Shared, notices: &[Queued], why: &Why) -> Result<(), kerma_archive::Error> {
    let commitment = &shared.current.get().commitment;
    let schedule = Schedule { retry: commitment.retry.0, give_up: commitment.give_up.0 };
    let now = now();
    let next_try = |queued: &Queued| schedule.next_try(queued.made, queued.tries, now);
    let (later, given_up): (Vec<_>, Vec<_>) =
        notices.iter().map(|queued| (queued, next_try(queued))).partition(|(_, next)| next.is_some());
    if !later.is_empty() {
        let next_tries = later.iter().filter_map(|(queued, next)| Some((queued.id, (*next)?)));
        shared.archive.notices_put_off(next_tries.collect())?;
    }
    if !given_up.is_empty() {
        shared.archive.notices_done(given_up.iter().map(|(queued, _)| queued.id).collect())?;
    }
    let in_seconds = |next: Option<i64>| next.unwrap_or(now).saturating_sub(now) / 1000;
    match why {
        Why::NoAddress => later.iter().filter(|(queued, _)| queued.tries == 0).for_each(|(queued, _)| {
            log::info!(target: journal::TARGET, "notice waits {}: there is no address in [peers]", named(queued));
        }),
        Why::Failed(why) => {
            for (queued, next) in later.iter().take(NAMED) {
                log::warn!("notice put off {}: {why}: next try in {} s", named(queued), in_seconds(*next));
            }
            if let Some(more) = later.len().checked_sub(NAMED).filter(|more| *more > 0) {
                log::warn!("{more} more notices put off: {why}");
            }
        }
    }
    later.iter().for_each(|(queued, _)| shared.metrics.notices(queued.notice.topic, "put_off", 1));
    // Whatever is lost is named.
    for (queued, _) in &given_up {
        shared.metrics.notices(queued.notice.topic, "given_up", 1);
        let seconds = now.saturating_sub(queued.made) / 1000;
        match why {
            Why::NoAddress => log::warn!("notice dropped after {seconds} s {}: no address", named(queued)),
            Why::Failed(why) => log::error!("notice given up after {seconds} s {}: {why}", named(queued)),
        }
    }
    Ok(())
}

fn named(queued: &Queued) -> String {
    let Notice { topic, about, receiving, .. } = &queued.notice;
    format!(
        "topic={topic} about={about} receiving={:?} tries={}",
        receiving.to_string(),
        queued.tries.saturating_add(1)
    )
}
