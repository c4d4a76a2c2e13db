use alloc::{collections::BTreeMap, vec::Vec};

use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid, uids};

use super::{Refusal, Report, Step};
use crate::matching::{Matching, RequestIdentifier};

/// Who gets the event reports of which steps, and for whom steps are kept (PS3.4 §CC.2.3).
///
/// It is a value: whoever provides the service keeps it, changes it for each request, and sends the reports that it
/// [addresses](Addressed). It is made again from its [rows](Subscriptions::rows) with `collect`.
///
/// What becomes of the subscription of an AE to a step (PS3.4 Table CC.2.3-2):
///
/// | what happens | the subscription is then | state report to that AE |
/// |---|---|---|
/// | it subscribes to the step | as it said, with or without deletion lock | yes |
/// | it unsubscribes from the step | none | no |
/// | it subscribes globally | as it said, unless it subscribed to this step itself | if it was not subscribed, or with deletion lock |
/// | it subscribes globally to what matches | the same for the steps that match | as above |
/// | it unsubscribes globally | none, even if it subscribed to this step itself | no |
/// | its global subscription is suspended | as it was | no |
/// | the step is created | that of its global subscription, if the step matches it | yes |
///
/// One that it took itself is stronger than one by its global subscription. An AE has at most one global subscription: with
/// matching keys, or without.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subscriptions {
    global: BTreeMap<AeTitle, Global>,
    steps: BTreeMap<Uid, BTreeMap<AeTitle, OfStep>>,
    refuses_locks: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct Global {
    deletion_lock: bool,
    /// The matching keys; `None` for all steps.
    filter: Option<DataSet>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct OfStep {
    deletion_lock: bool,
    /// Whether it came by a global subscription.
    by_global: bool,
}

/// What a request to subscribe or unsubscribe is about: the SOP instance that it names, and its matching keys.
#[derive(Clone, Debug, PartialEq)]
pub enum Scope {
    /// A single step.
    Step(Uid),
    /// All steps, those to come too: UPS Global Subscription SOP Instance.
    Global,
    /// All steps that match these keys, those to come too: UPS Filtered Global Subscription SOP Instance (PS3.4 §CC.2.3.3.1).
    Filtered(DataSet),
}

/// A subscription, as a row to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Subscription {
    /// The AE that gets the reports.
    pub receiving: AeTitle,
    /// What it has subscribed to.
    pub scope: Scope,
    /// Whether steps are kept for it.
    pub deletion_lock: bool,
    /// Whether it came by a global subscription; of a global one itself it is `false`.
    pub by_global: bool,
}

/// A report, and who is to get it.
#[derive(Clone, Debug, PartialEq)]
pub struct Addressed {
    /// The AE that gets it.
    pub receiving: AeTitle,
    /// The report.
    pub report: Report,
}

/// What a subscription came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subscribed {
    /// The state reports that the receiving AE gets at once.
    pub reports: Vec<Addressed>,
    /// Whether a deletion lock was asked for and not granted: the status is 0xB301 then.
    pub lock_refused: bool,
}

impl Scope {
    /// What an instance and the rest of the action information ask for.
    pub fn of(sop_instance: &Uid, keys: DataSet) -> Scope {
        if *sop_instance == uids::UPS_GLOBAL_SUBSCRIPTION_INSTANCE {
            Scope::Global
        } else if *sop_instance == uids::UPS_FILTERED_GLOBAL_SUBSCRIPTION_INSTANCE {
            Scope::Filtered(keys)
        } else {
            Scope::Step(sop_instance.clone())
        }
    }

    /// The instance that a request names for it.
    pub fn sop_instance(&self) -> Uid {
        match self {
            Scope::Step(sop_instance) => sop_instance.clone(),
            Scope::Global => uids::UPS_GLOBAL_SUBSCRIPTION_INSTANCE,
            Scope::Filtered(_) => uids::UPS_FILTERED_GLOBAL_SUBSCRIPTION_INSTANCE,
        }
    }
}

impl Global {
    fn covers(&self, step: &Step) -> bool {
        self.filter.as_ref().is_none_or(|filter| {
            RequestIdentifier::new(filter, &Matching::default()).matches(step.attributes())
        })
    }
}

impl Subscriptions {
    /// Nobody has subscribed.
    pub fn new() -> Subscriptions {
        Subscriptions::default()
    }

    /// Grants no deletion lock: a request for one is a subscription without it.
    pub fn refuse_locks(mut self) -> Subscriptions {
        self.refuses_locks = true;
        self
    }

    /// Subscribe to Receive UPS Event Reports. `steps` are those that there are.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`]
    pub fn subscribe<'a>(
        &mut self,
        receiving: AeTitle,
        scope: Scope,
        deletion_lock: bool,
        steps: impl IntoIterator<Item = &'a Step>,
    ) -> Result<Subscribed, Refusal> {
        let lock_refused = deletion_lock && self.refuses_locks;
        let deletion_lock = deletion_lock && !self.refuses_locks;
        let mut steps = steps.into_iter();
        let filter = match scope {
            Scope::Step(sop_instance) => {
                let step = steps.find(|step| *step.sop_instance() == sop_instance);
                let step = step.ok_or(Refusal::NoSuchStep)?;
                let own = OfStep { deletion_lock, by_global: false };
                self.of(step).insert(receiving, own);
                let reports = alloc::vec![Addressed { receiving, report: step.state_report() }];
                return Ok(Subscribed { reports, lock_refused });
            }
            Scope::Global => None,
            Scope::Filtered(keys) => Some(keys),
        };
        let global = Global { deletion_lock, filter };
        let mut reports = Vec::new();
        for step in steps.filter(|step| global.covers(step)) {
            let of_step = self.of(step);
            let before = of_step.get(&receiving).copied();
            if before.is_none_or(|before| before.by_global) {
                of_step.insert(receiving, OfStep { deletion_lock, by_global: true });
            }
            if before.is_none() || deletion_lock {
                reports.push(Addressed { receiving, report: step.state_report() });
            }
        }
        self.global.insert(receiving, global);
        Ok(Subscribed { reports, lock_refused })
    }

    /// Unsubscribe from Receiving UPS Event Reports; globally it ends every subscription of the AE.
    pub fn unsubscribe(&mut self, receiving: &AeTitle, scope: &Scope) {
        match scope {
            Scope::Step(sop_instance) => {
                if let Some(of_step) = self.steps.get_mut(sop_instance) {
                    of_step.remove(receiving);
                }
            }
            Scope::Global | Scope::Filtered(_) => {
                self.global.remove(receiving);
                self.steps.values_mut().for_each(|of_step| {
                    of_step.remove(receiving);
                });
            }
        }
        self.steps.retain(|_, of_step| !of_step.is_empty());
    }

    /// Suspend Global Subscription: the AE keeps its subscriptions to the steps that there are, and gets none to new ones.
    ///
    /// # Errors
    /// [`Refusal::NotForInstance`] for a single step.
    pub fn suspend_global(&mut self, receiving: &AeTitle, scope: &Scope) -> Result<(), Refusal> {
        match scope {
            Scope::Step(_) => Err(Refusal::NotForInstance),
            Scope::Global | Scope::Filtered(_) => {
                self.global.remove(receiving);
                Ok(())
            }
        }
    }

    /// A step was created: who has subscribed globally has subscribed to it, and gets the reports of its creation.
    pub fn created(&mut self, step: &Step, reports: &[Report]) -> Vec<Addressed> {
        let of_step =
            self.global.iter().filter(|(_, global)| global.covers(step)).map(|(receiving, global)| {
                (*receiving, OfStep { deletion_lock: global.deletion_lock, by_global: true })
            });
        let of_step: BTreeMap<AeTitle, OfStep> = of_step.collect();
        if !of_step.is_empty() {
            self.steps.insert(step.sop_instance().clone(), of_step);
        }
        self.address(reports)
    }

    /// Who gets these reports of steps: those who have subscribed to the step. A report of the SCP's status goes to everybody who has
    /// subscribed to anything.
    pub fn address(&self, reports: &[Report]) -> Vec<Addressed> {
        let receivers = |report: &Report| -> Vec<AeTitle> {
            if report.sop_instance == uids::UPS_GLOBAL_SUBSCRIPTION_INSTANCE {
                return self.receivers();
            }
            self.steps.get(&report.sop_instance).map(|of| of.keys().copied().collect()).unwrap_or_default()
        };
        let to = |report: &Report| -> Vec<Addressed> {
            receivers(report)
                .into_iter()
                .map(|receiving| Addressed { receiving, report: report.clone() })
                .collect()
        };
        reports.iter().flat_map(to).collect()
    }

    /// Everybody who has subscribed to anything.
    pub fn receivers(&self) -> Vec<AeTitle> {
        let of_steps = self.steps.values().flat_map(BTreeMap::keys);
        let mut receivers: Vec<AeTitle> = self.global.keys().chain(of_steps).copied().collect();
        receivers.sort_unstable();
        receivers.dedup();
        receivers
    }

    /// Whether anybody gets the reports of this step.
    pub fn has_receivers(&self, sop_instance: &Uid) -> bool {
        self.steps.get(sop_instance).is_some_and(|of_step| !of_step.is_empty())
    }

    /// Whether a step may be removed: it is in a final state, and nobody has a deletion lock on it (PS3.4 §CC.2.3.3).
    pub fn may_remove(&self, step: &Step) -> bool {
        let of_step = self.steps.get(step.sop_instance());
        let is_locked = of_step.is_some_and(|of_step| of_step.values().any(|of| of.deletion_lock));
        step.state().is_final() && !is_locked
    }

    /// A step was removed, and so are the subscriptions to it.
    pub fn removed(&mut self, sop_instance: &Uid) {
        self.steps.remove(sop_instance);
    }

    /// Every subscription, to be kept.
    pub fn rows(&self) -> impl Iterator<Item = Subscription> {
        let global = self.global.iter().map(|(receiving, global)| Subscription {
            receiving: *receiving,
            scope: global.filter.clone().map_or(Scope::Global, Scope::Filtered),
            deletion_lock: global.deletion_lock,
            by_global: false,
        });
        let of_steps = self.steps.iter().flat_map(|(sop_instance, of_step)| {
            of_step.iter().map(|(receiving, of)| Subscription {
                receiving: *receiving,
                scope: Scope::Step(sop_instance.clone()),
                deletion_lock: of.deletion_lock,
                by_global: of.by_global,
            })
        });
        global.chain(of_steps)
    }

    fn of(&mut self, step: &Step) -> &mut BTreeMap<AeTitle, OfStep> {
        self.steps.entry(step.sop_instance().clone()).or_default()
    }
}

/// The subscriptions that were kept.
impl FromIterator<Subscription> for Subscriptions {
    fn from_iter<I: IntoIterator<Item = Subscription>>(rows: I) -> Subscriptions {
        let mut subscriptions = Subscriptions::new();
        for Subscription { receiving, scope, deletion_lock, by_global } in rows {
            let filter = match scope {
                Scope::Step(sop_instance) => {
                    let of_step = subscriptions.steps.entry(sop_instance).or_default();
                    of_step.insert(receiving, OfStep { deletion_lock, by_global });
                    continue;
                }
                Scope::Global => None,
                Scope::Filtered(keys) => Some(keys),
            };
            subscriptions.global.insert(receiving, Global { deletion_lock, filter });
        }
        subscriptions
    }
}
