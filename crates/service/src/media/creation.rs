use alloc::{string::String, vec::Vec};
use core::fmt;

use kerma_dataset::{DataSet, ValueError};
use kerma_dictionary::tags;

use super::{FailedInstance, Medium, Order, Progress, Refusal, State};
use crate::{Reference, reference::put};

/// A request for media as an SCP keeps it.
///
/// ```text
///            initiate          begin            finish
///   IDLE ──────────────► PENDING ─────► CREATING ─────► DONE
///     │                     │              │   fail
///     └──── cancel ─────────┘              └──────────► FAILURE
///           (it is gone)
/// ```
#[derive(Clone, PartialEq)]
pub struct Creation {
    attributes: DataSet,
    state: State,
    info: String,
    order: Option<Order>,
    pieces: u16,
    media: Vec<Medium>,
    failed: Vec<FailedInstance>,
}

impl Creation {
    /// A request with the attributes of its N-CREATE. It is IDLE.
    pub fn new(attributes: DataSet) -> Creation {
        Creation {
            attributes,
            state: State::Idle,
            info: "NORMAL".into(),
            order: None,
            pieces: 0,
            media: Vec::new(),
            failed: Vec::new(),
        }
    }

    /// A request that was kept elsewhere: with the attributes of its N-CREATE, what was ordered, and what its
    /// [`status`](Creation::status) says.
    pub fn restored(attributes: DataSet, order: Option<Order>, progress: Progress) -> Creation {
        let Progress { state, info, pieces, media, failed } = progress;
        Creation { attributes, state, info, order, pieces, media, failed }
    }

    /// How far it is.
    pub const fn state(&self) -> State {
        self.state
    }

    /// Whoever made its media is gone before they were whole: it is PENDING again. `false` if none were being made.
    pub fn begin_again(&mut self) -> bool {
        let was_begun = self.state == State::Creating;
        if was_begun {
            self.enter(State::Pending, "QUEUED");
        }
        was_begun
    }

    /// The attributes of its N-CREATE.
    pub const fn attributes(&self) -> &DataSet {
        &self.attributes
    }

    /// What was ordered, once it is initiated.
    pub const fn order(&self) -> Option<Order> {
        self.order
    }

    /// The instances that are wanted.
    ///
    /// # Errors
    /// If an item lacks a UID.
    pub fn instances(&self) -> Result<Vec<Reference>, ValueError> {
        let items = self.attributes.items(tags::REFERENCED_SOP_SEQUENCE)?;
        items.iter().map(|item| Reference::of(&item.data_set)).collect()
    }

    /// It is PENDING now.
    ///
    /// # Errors
    /// [`Refusal::AlreadyInitiated`] if it is not IDLE.
    pub fn initiate(&mut self, order: Order) -> Result<(), Refusal> {
        if self.state != State::Idle {
            return Err(Refusal::AlreadyInitiated);
        }
        self.order = Some(order);
        self.enter(State::Pending, "QUEUED");
        Ok(())
    }

    /// Whether it may be canceled, and then is gone. Media that are being made are given up if they are `interruptible`.
    ///
    /// # Errors
    /// [`Refusal::Completed`] if it has ended, [`Refusal::InProgress`].
    pub const fn cancel(&self, interruptible: bool) -> Result<(), Refusal> {
        match self.state {
            State::Idle | State::Pending => Ok(()),
            State::Creating if interruptible => Ok(()),
            State::Creating => Err(Refusal::InProgress),
            State::Done | State::Failure => Err(Refusal::Completed),
        }
    }

    /// Its media begin to be made, if it waited for that. What was ordered.
    pub fn begin(&mut self) -> Option<Order> {
        let order = self.order.filter(|_| self.state == State::Pending)?;
        self.enter(State::Creating, "NORMAL");
        Some(order)
    }

    /// The media are made: how many pieces, and each that has a File-set of its own. `false` if none were being made.
    pub fn finish(&mut self, pieces: u16, media: impl IntoIterator<Item = Medium>) -> bool {
        if self.state != State::Creating {
            return false;
        }
        self.enter(State::Done, "NORMAL");
        (self.pieces, self.media) = (pieces, media.into_iter().collect());
        true
    }

    /// The media are not made. `info` is a defined term of Execution Status Info (2100,0030), such as `PROC_FAILURE`, `NO_INSTANCE` or
    /// `OUT_OF_SUPPLIES` (PS3.3 §C.22.1). `false` if it has ended already, or was not initiated.
    pub fn fail(&mut self, info: &str, failed: impl IntoIterator<Item = FailedInstance>) -> bool {
        if !matches!(self.state, State::Pending | State::Creating) {
            return false;
        }
        self.enter(State::Failure, info);
        self.failed = failed.into_iter().collect();
        true
    }

    fn enter(&mut self, state: State, info: &str) {
        self.state = state;
        self.info = info.into();
    }

    /// The attributes that an N-GET replies with (PS3.4 Table S.3.2.4.1-1).
    pub fn status(&self) -> DataSet {
        let mut status = DataSet::new();
        put(&mut status, tags::EXECUTION_STATUS, self.state.as_str());
        put(&mut status, tags::EXECUTION_STATUS_INFO, self.info.as_str());
        put(&mut status, tags::TOTAL_NUMBER_OF_PIECES_OF_MEDIA_CREATED, self.pieces);
        let failed = self.failed.iter().map(|failed| {
            let mut item = failed.instance.item();
            put(&mut item, tags::FAILURE_REASON, failed.reason);
            item
        });
        put(&mut status, tags::FAILED_SOP_SEQUENCE, failed.collect::<Vec<_>>());
        let media = self.media.iter().map(|medium| {
            let mut item = DataSet::new();
            put(&mut item, tags::STORAGE_MEDIA_FILE_SET_ID, medium.file_set_id.as_str());
            put(&mut item, tags::STORAGE_MEDIA_FILE_SET_UID, &medium.file_set_uid);
            item
        });
        put(&mut status, tags::REFERENCED_STORAGE_MEDIA_SEQUENCE, media.collect::<Vec<_>>());
        status
    }
}

/// Not the attributes: they may be a patient's.
impl fmt::Debug for Creation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Creation({}, {})", self.state, self.info)
    }
}
