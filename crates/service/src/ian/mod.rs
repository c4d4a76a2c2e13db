//! Instance Availability Notification (PS3.4 annex R): an archive tells which instances of a study are there, and where.
//!
//! ```
//! use kerma_dictionary::{Uid, uids};
//! use kerma_service::{
//!     Reference, Services,
//!     ian::{self, Availability, AvailableInstance, Notification},
//!     normalized::CreateRequest,
//! };
//!
//! // The SCU: association.request(ian::notify(None, notification))?
//! let image = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"));
//! let notification = Notification::new(&Uid::from_static("1.2"))
//!     .instance(AvailableInstance::new(Uid::from_static("1.2.1"), image, Availability::Online, "ARCHIVE".parse()?));
//! assert_eq!(notification.instances()?.len(), 1);
//!
//! // The SCP.
//! let scp = ian::scp(|_: &CreateRequest, notification: Notification| {
//!     for available in notification.instances()? {
//!         println!("{} is {}", available.instance, available.availability);
//!     }
//!     Ok::<_, kerma_dataset::ValueError>(())
//! });
//! assert!(Services::new().with(scp).supports(&uids::INSTANCE_AVAILABILITY_NOTIFICATION));
//! # let _ = ian::notify(None, notification);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::{
    boxed::Box,
    collections::BTreeMap,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use kerma_dataset::{DataSet, IntoValue, ValueError};
use kerma_dictionary::{AeTitle, Tag, Uid, sop_classes::DimseService, tags, uids};

use crate::{
    Outcome, Reference,
    normalized::{
        CreateRequest, IAN, NRequest, Normalized, Perform, append, code_string, handler_trait,
        requirements::{self, Operation},
    },
    reference::put,
};

const CLASS: Uid = uids::INSTANCE_AVAILABILITY_NOTIFICATION;

code_string! {
    /// How soon an instance can be had: Instance Availability (0008,0056) (PS3.3 §C.4.23.1.1).
    Availability {
        /// At once.
        Online = "ONLINE",
        /// After a while, from a slower medium.
        Nearline = "NEARLINE",
        /// Not without somebody's help.
        Offline = "OFFLINE",
        /// No longer.
        Unavailable = "UNAVAILABLE",
    }
}

/// An instance of a study, how soon it can be had and where from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AvailableInstance {
    /// The series that it is in.
    pub series: Uid,
    /// The instance.
    pub instance: Reference,
    /// How soon it can be had.
    pub availability: Availability,
    /// The Application Entities that it can be retrieved from.
    pub retrieve_from: Vec<AeTitle>,
}

impl AvailableInstance {
    /// An instance that can be had from one Application Entity.
    pub fn new(
        series: Uid,
        instance: Reference,
        availability: Availability,
        retrieve_from: AeTitle,
    ) -> AvailableInstance {
        AvailableInstance { series, instance, availability, retrieve_from: [retrieve_from].into() }
    }

    fn item(&self) -> DataSet {
        let mut item = self.instance.item();
        put(&mut item, tags::INSTANCE_AVAILABILITY, self.availability.as_str());
        let titles: Vec<String> = self.retrieve_from.iter().map(AeTitle::to_string).collect();
        put(&mut item, tags::RETRIEVE_AE_TITLE, titles);
        item
    }
}

/// What is known of the instances of a study, or of some of them.
#[derive(Clone)]
pub struct Notification {
    attributes: DataSet,
}

impl Notification {
    /// A notification about instances of this study.
    pub fn new(study: &Uid) -> Notification {
        let mut attributes = DataSet::new();
        put(&mut attributes, tags::STUDY_INSTANCE_UID, study);
        Notification { attributes }
    }

    /// With a performed procedure step that the instances come from.
    pub fn step(mut self, step: &Reference) -> Notification {
        append(&mut self.attributes, tags::REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE, step.item());
        self
    }

    /// With an instance. Those of a series are in one item.
    pub fn instance(self, instance: AvailableInstance) -> Notification {
        self.with_instances([instance])
    }

    /// With many instances, as [`instance`](Notification::instance) for each, in a time that grows with their number alone.
    pub fn with_instances(mut self, instances: impl IntoIterator<Item = AvailableInstance>) -> Notification {
        let mut series: Vec<(Uid, Vec<DataSet>)> = Vec::new();
        let mut places: BTreeMap<Uid, usize> = BTreeMap::new();
        for item in self.attributes.items(tags::REFERENCED_SERIES_SEQUENCE).unwrap_or_default() {
            let Ok(uid) = item.data_set.uid(tags::SERIES_INSTANCE_UID) else { continue };
            let items = item.data_set.items(tags::REFERENCED_SOP_SEQUENCE).unwrap_or_default();
            places.insert(uid.clone(), series.len());
            series.push((uid, items.iter().map(|item| item.data_set.clone()).collect()));
        }
        for instance in instances {
            let place = *places.entry(instance.series.clone()).or_insert(series.len());
            match series.get_mut(place) {
                Some((_, items)) => items.push(instance.item()),
                None => series.push((instance.series.clone(), [instance.item()].into())),
            }
        }
        let item = |(uid, items): (Uid, Vec<DataSet>)| {
            let mut item = DataSet::new();
            put(&mut item, tags::SERIES_INSTANCE_UID, &uid);
            put(&mut item, tags::REFERENCED_SOP_SEQUENCE, items);
            item
        };
        let series: Vec<DataSet> = series.into_iter().map(item).collect();
        put(&mut self.attributes, tags::REFERENCED_SERIES_SEQUENCE, series);
        self
    }

    /// With another attribute, such as Patient's Name (0010,0010).
    ///
    /// # Errors
    /// If the value does not fit the attribute.
    pub fn with(mut self, tag: Tag, value: impl IntoValue) -> Result<Notification, ValueError> {
        self.attributes.set(tag, value)?;
        Ok(self)
    }

    /// The study.
    ///
    /// # Errors
    /// If there is no Study Instance UID (0020,000D).
    pub fn study(&self) -> Result<Uid, ValueError> {
        self.attributes.uid(tags::STUDY_INSTANCE_UID)
    }

    /// The performed procedure steps that the instances come from.
    ///
    /// # Errors
    /// If an item lacks a UID.
    pub fn steps(&self) -> Result<Vec<Reference>, ValueError> {
        let steps = self.attributes.items(tags::REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE);
        steps.unwrap_or_default().iter().map(|item| Reference::of(&item.data_set)).collect()
    }

    /// The instances, in their order.
    ///
    /// # Errors
    /// If one lacks what it must have, or its availability is none.
    pub fn instances(&self) -> Result<Vec<AvailableInstance>, ValueError> {
        let mut instances = Vec::new();
        for series in self.attributes.items(tags::REFERENCED_SERIES_SEQUENCE)? {
            let uid = series.data_set.uid(tags::SERIES_INSTANCE_UID)?;
            for item in series.data_set.items(tags::REFERENCED_SOP_SEQUENCE)? {
                instances.push(AvailableInstance {
                    series: uid.clone(),
                    instance: Reference::of(&item.data_set)?,
                    availability: Availability::read(&item.data_set, tags::INSTANCE_AVAILABILITY)?,
                    retrieve_from: titles(&item.data_set)?,
                });
            }
        }
        Ok(instances)
    }

    /// All attributes.
    pub const fn attributes(&self) -> &DataSet {
        &self.attributes
    }
}

/// The values of Retrieve AE Title (0008,0054).
fn titles(item: &DataSet) -> Result<Vec<AeTitle>, ValueError> {
    let titles = item.strings(tags::RETRIEVE_AE_TITLE)?;
    Ok(titles.iter().map(|title| AeTitle::from_bytes(title.as_bytes())).collect())
}

impl From<DataSet> for Notification {
    fn from(attributes: DataSet) -> Notification {
        Notification { attributes }
    }
}

/// Not the attributes: they may be a patient's.
impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let instances = self.instances().map_or(0, |instances| instances.len());
        write!(f, "Notification({instances} instances)")
    }
}

/// N-CREATE: tells which instances are there. Without a UID the SCP names the notification.
pub fn notify(sop_instance: impl Into<Option<Uid>>, notification: Notification) -> NRequest {
    let mut attributes = notification.attributes;
    requirements::complete(&CLASS, Operation::Create, &mut attributes);
    NRequest::create(CLASS, sop_instance.into(), attributes)
}

handler_trait! {
    /// Whoever is told which instances are there: the handler of [`scp`]. Closures `Fn(&CreateRequest, Notification) -> impl
    /// Into<Outcome>` are handlers, and asynchronous ones through [`handler`](crate::handler).
    Notified:
    /// Takes note. If the request does not name its instance, the outcome does ([`Outcome::sop_instance`]).
    notified(CreateRequest, notification: Notification)
}

/// The SCP. A notification that has no name must get one by the handler, else it is answered with 0x0110.
pub fn scp(handler: impl Notified + 'static) -> Normalized {
    Normalized::new(&IAN, Receiving { handler, name: None })
}

/// The SCP that names a notification itself if it has no name, as dcm4che sends them. The handler sees the name in the request.
pub fn scp_naming(
    handler: impl Notified + 'static,
    name: impl Fn() -> Uid + Send + Sync + 'static,
) -> Normalized {
    Normalized::new(&IAN, Receiving { handler, name: Some(Box::new(name)) })
}

type Name = dyn Fn() -> Uid + Send + Sync;

struct Receiving<N> {
    handler: N,
    name: Option<Box<Name>>,
}

impl<N: Notified> Perform for Receiving<N> {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        let notification = Notification { attributes };
        let is_named = request.affected_sop_instance_uid.is_some();
        let Some(name) = self.name.as_ref().filter(|_| !is_named) else {
            return self.handler.notified(request, notification);
        };
        let (uid, mut request) = (name(), request.clone());
        request.command.affected_sop_instance_uid = Some(uid.clone());
        self.handler.notified(&request, notification).sop_instance(uid)
    }

    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NCreate
    }
}
