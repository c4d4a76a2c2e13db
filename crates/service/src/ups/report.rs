use alloc::vec::Vec;
use core::fmt;

use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Tag, Uid, tags, uids};

use super::{
    State,
    element::{ae, code_string},
};
use crate::normalized::NRequest;

/// What an N-EVENT-REPORT tells: Event Type ID (0000,1002) (PS3.4 Table CC.2.4-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventType {
    /// 1, UPS State Report: the state of a step, or that its input is ready.
    State,
    /// 2, UPS Cancel Requested: somebody asks the performer to cancel.
    CancelRequested,
    /// 3, UPS Progress Report: how far the performer is.
    Progress,
    /// 4, SCP Status Change: the SCP starts or goes down.
    ScpStatus,
    /// 5, UPS Assigned: who is to perform a step.
    Assigned,
}

impl EventType {
    /// All of them, in the order of their numbers.
    pub const ALL: [EventType; 5] = [
        EventType::State,
        EventType::CancelRequested,
        EventType::Progress,
        EventType::ScpStatus,
        EventType::Assigned,
    ];

    /// The event type of this number; `None` if there is none.
    pub fn of(id: u16) -> Option<EventType> {
        EventType::ALL.into_iter().find(|event_type| event_type.id() == id)
    }

    /// The number.
    pub const fn id(self) -> u16 {
        match self {
            EventType::State => 1,
            EventType::CancelRequested => 2,
            EventType::Progress => 3,
            EventType::ScpStatus => 4,
            EventType::Assigned => 5,
        }
    }
}

/// Its name in the standard.
impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            EventType::State => "UPS State Report",
            EventType::CancelRequested => "UPS Cancel Requested",
            EventType::Progress => "UPS Progress Report",
            EventType::ScpStatus => "SCP Status Change",
            EventType::Assigned => "UPS Assigned",
        })
    }
}

/// An event with its information (PS3.4 Table CC.2.4-1).
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// What happened.
    pub event_type: EventType,
    /// The step; for the status of the SCP the well-known instance of the global subscription.
    pub sop_instance: Uid,
    /// The event information.
    pub information: DataSet,
}

/// Where the SCP stands (SCP Status (0074,1242)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScpStatus {
    /// RESTARTED, with the subscriptions and the steps each still there (WARM START) or lost (COLD START).
    Restarted {
        /// Whether the subscriptions are still there.
        subscriptions: bool,
        /// Whether the steps are still there.
        steps: bool,
    },
    /// GOING DOWN
    GoingDown,
}

impl Report {
    /// The state of a step with these attributes, and of its input. If it is CANCELED, with the reasons that the step has.
    pub(super) fn of_state(sop_instance: &Uid, state: &DataSet) -> Report {
        let mut information = picked(state, &[tags::PROCEDURE_STEP_STATE, tags::INPUT_READINESS_STATE]);
        if State::in_data_set(state) == Some(State::Canceled)
            && let Ok(progress) = state.item(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE, 0)
        {
            let reasons =
                [tags::REASON_FOR_CANCELLATION, tags::PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE];
            information.extend(picked(&progress, &reasons));
            labelled_as(state, &mut information);
        }
        Report::of(sop_instance, EventType::State, information)
    }

    /// Somebody asked for the step to be canceled, with this action information.
    pub(super) fn of_cancel_request(sop_instance: &Uid, requesting: &AeTitle, request: &DataSet) -> Report {
        let mut information = picked(
            request,
            &[
                tags::SPECIFIC_CHARACTER_SET,
                tags::REASON_FOR_CANCELLATION,
                tags::PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE,
                tags::CONTACT_URI,
                tags::CONTACT_DISPLAY_NAME,
            ],
        );
        information.insert(ae(tags::REQUESTING_AE, requesting));
        Report::of(sop_instance, EventType::CancelRequested, information)
    }

    /// How far the performer is.
    pub(super) fn of_progress(sop_instance: &Uid, attributes: &DataSet) -> Report {
        let mut information = picked(attributes, &[tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE]);
        labelled_as(attributes, &mut information);
        Report::of(sop_instance, EventType::Progress, information)
    }

    /// Who is to perform a step: the stations with each of the people, so that there is a report for each of these; none if it is
    /// nobody.
    pub(super) fn of_assignment(sop_instance: &Uid, attributes: &DataSet) -> Vec<Report> {
        let mut stations = picked(attributes, &[tags::SCHEDULED_STATION_NAME_CODE_SEQUENCE]);
        stations.retain(|element| !element.is_empty());
        let people = attributes.items(tags::SCHEDULED_HUMAN_PERFORMERS_SEQUENCE).unwrap_or_default();
        let of_nobody = people.is_empty().then(DataSet::new);
        let who = [tags::HUMAN_PERFORMER_CODE_SEQUENCE, tags::HUMAN_PERFORMER_ORGANIZATION];
        let of_people = people.iter().map(|performer| picked(&performer.data_set, &who));
        of_nobody
            .into_iter()
            .chain(of_people)
            .map(|performer| stations.iter().chain(&performer).collect())
            .filter(|information: &DataSet| !information.is_empty())
            .map(|mut information| {
                labelled_as(attributes, &mut information);
                Report::of(sop_instance, EventType::Assigned, information)
            })
            .collect()
    }

    /// The SCP starts or goes down.
    pub fn of_scp(status: ScpStatus) -> Report {
        let kept = |kept| if kept { "WARM START" } else { "COLD START" };
        // What goes down is there again after a warm start.
        let (name, subscriptions, steps) = match status {
            ScpStatus::Restarted { subscriptions, steps } => ("RESTARTED", kept(subscriptions), kept(steps)),
            ScpStatus::GoingDown => ("GOING DOWN", kept(true), kept(true)),
        };
        let information = [
            (tags::SCP_STATUS, name),
            (tags::SUBSCRIPTION_LIST_STATUS, subscriptions),
            (tags::UNIFIED_PROCEDURE_STEP_LIST_STATUS, steps),
        ];
        let information = information.map(|(tag, value)| code_string(tag, value)).into_iter().collect();
        let sop_instance = uids::UPS_GLOBAL_SUBSCRIPTION_INSTANCE;
        Report { event_type: EventType::ScpStatus, sop_instance, information }
    }

    /// The N-EVENT-REPORT that tells it.
    pub fn request(self) -> NRequest {
        let Report { event_type, sop_instance, information } = self;
        NRequest::event_report(uids::UNIFIED_PROCEDURE_STEP_PUSH, sop_instance, event_type.id(), information)
    }

    fn of(sop_instance: &Uid, event_type: EventType, information: DataSet) -> Report {
        Report { event_type, sop_instance: sop_instance.clone(), information }
    }
}

/// These elements, as far as they are there.
fn picked(data_set: &DataSet, wanted: &[Tag]) -> DataSet {
    wanted.iter().filter_map(|tag| data_set.get_element(*tag)).collect()
}

/// Says what the text is encoded in, if that of the step says so.
fn labelled_as(attributes: &DataSet, information: &mut DataSet) {
    information.extend(attributes.get_element(tags::SPECIFIC_CHARACTER_SET));
}
