//! Handlers and sources as users write them: prompt, slow, failing, panicking, at any place.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma::{
    AeTitle, DataSet, Status, StoreRequest, Uid, Verification,
    dataset::Encoding,
    endpoint::{Admission, Admit, Caller},
    pdu::{AAssociateRj, AAssociateRq},
    service::{
        Destination, Instance, Outcome, Services, Source,
        query::{FindRequest, Match, Matches, Query},
        retrieve::{Get, InstanceMatch, Move, Retrieval, RetrieveRequest},
        storage::{Receive, Storage, Store},
    },
    tags, uids,
};

use super::{
    Host, Luck,
    reports::{Counts, Reports, When},
};

/// Counts what is alive of handlers and sources, by kind.
#[derive(Clone, Default)]
pub struct Alive(Arc<Mutex<BTreeMap<&'static str, usize>>>);

/// Something that is alive.
pub struct Life(Alive, &'static str);

impl Alive {
    /// One more of this kind, until it is dropped.
    pub fn one(&self, kind: &'static str) -> Life {
        *self.0.lock().unwrap().entry(kind).or_default() += 1;
        Life(self.clone(), kind)
    }

    /// The kinds of which something is alive.
    pub fn kinds(&self) -> Vec<&'static str> {
        let alive = self.0.lock().unwrap();
        alive.iter().filter(|(_, count)| **count > 0).map(|(kind, _)| *kind).collect()
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        *self.0.0.lock().unwrap().get_mut(self.1).unwrap() -= 1;
    }
}

/// The kind of what lives as long as its Application Entity.
pub const ADMISSION: &str = "admission";

/// What handlers say when they panic.
const BAD_MOOD: &str = "in a bad mood";

/// Lets the handlers' own panics pass in silence: there are many.
pub fn hush() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if panic.payload_as_str() != Some(BAD_MOOD) {
            before(panic);
        }
    }));
}

/// How a handler behaves: it goes well for so many times, and then does this.
#[derive(Clone, Copy, Debug)]
pub struct Mood {
    /// How many times it is pending before it says anything, each time.
    pub slow: usize,
    /// After how many times it fails, or panics.
    pub fails: Option<usize>,
    /// As above.
    pub panics: Option<usize>,
}

impl Mood {
    /// Any mood. Most are good.
    pub fn any(luck: &mut Luck) -> Mood {
        let slow = if luck.one_in(3) { 1 + luck.below(3) } else { 0 };
        let fails = luck.one_in(10).then(|| luck.below(5));
        let panics = luck.one_in(10).then(|| luck.below(5));
        Mood { slow, fails, panics }
    }
}

/// A mood as it goes on.
pub struct Going {
    mood: Mood,
    pending: usize,
    times: usize,
    _life: Life,
}

impl Going {
    pub(super) fn new(mood: Mood, life: Life) -> Going {
        Going { mood, pending: 0, times: 0, _life: life }
    }

    /// The next time; whether it went well.
    ///
    /// # Panics
    /// If that is its mood.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<bool> {
        if self.pending < self.mood.slow {
            self.pending += 1;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.pending = 0;
        Poll::Ready(self.next())
    }

    fn next(&mut self) -> bool {
        let time = self.times;
        self.times += 1;
        assert!(self.mood.panics != Some(time), "{BAD_MOOD}");
        self.mood.fails != Some(time)
    }
}

/// A data set that comes in pieces, slowly perhaps, and perhaps not to its end.
pub struct Pieces {
    data_set: Bytes,
    piece: usize,
    going: Going,
}

impl Pieces {
    /// This one, in pieces of about so many bytes.
    pub fn new(data_set: Bytes, piece: usize, mood: Mood, alive: &Alive) -> Pieces {
        Pieces { data_set, piece, going: Going::new(mood, alive.one("source")) }
    }
}

impl Source for Pieces {
    fn next(&mut self, _: usize) -> Result<Option<Bytes>, String> {
        let length = self.piece.min(self.data_set.len());
        Ok((length > 0).then(|| self.data_set.split_to(length)))
    }

    fn poll_next(&mut self, context: &mut Context<'_>, unit: usize) -> Poll<Result<Option<Bytes>, String>> {
        self.going.poll(context).map(|well| if well { self.next(unit) } else { Err("in a bad mood".into()) })
    }
}

/// An image of about so many bytes, as it is sent in Explicit VR Little Endian.
pub fn image(number: usize, length: usize) -> Bytes {
    let mut head = DataSet::new();
    head.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    head.set(tags::SOP_INSTANCE_UID, image_uid(number)).unwrap();
    let mut image = head.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let length = length & !1;
    image.extend(*b"\xE0\x7F\x10\x00OW\x00\x00");
    image.extend((length as u32).to_le_bytes());
    image.extend_from_slice(&vec![0; length]);
    image.into()
}

/// The SOP Instance UID of an image.
pub fn image_uid(number: usize) -> Uid {
    Uid::new(&format!("1.2.3.{number}")).unwrap()
}

/// A data set as it is sent.
pub fn encoded(data_set: &DataSet) -> Bytes {
    data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap().into()
}

/// An outcome that comes when the mood allows it.
fn outcome(mood: Mood, alive: &Alive) -> Outcome {
    let mut going = Going::new(mood, alive.one("outcome"));
    Outcome::later(async move {
        match std::future::poll_fn(|context| going.poll(context)).await {
            true => Ok(Status::SUCCESS),
            false => Err("in a bad mood"),
        }
    })
}

/// A storage handler that takes fragments.
struct Taking(Mood, Alive, Arc<AtomicUsize>);

struct Taken(Going, Mood, Alive, Arc<AtomicUsize>);

impl Store for Taking {
    fn begin(self: Arc<Self>, _: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        let Taking(mood, alive, stored) = &*self;
        Ok(Box::new(Taken(Going::new(*mood, alive.one("receive")), *mood, alive.clone(), stored.clone())))
    }
}

impl Receive for Taken {
    fn ready(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.0.poll(context).map(|_| ())
    }

    fn fragment(&mut self, _: Bytes) -> Result<(), Outcome> {
        Ok(())
    }

    fn end(self: Box<Self>) -> Outcome {
        self.3.fetch_add(1, Ordering::Relaxed);
        outcome(self.1, &self.2)
    }
}

/// A Storage SCP in this mood.
pub fn storage(mood: Mood, alive: &Alive, stored: &Arc<AtomicUsize>, luck: &mut Luck) -> Storage {
    if luck.one_in(2) {
        return Storage::standard(Taking(mood, alive.clone(), stored.clone()));
    }
    let (alive, stored) = (alive.clone(), stored.clone());
    Storage::standard(move |_: &StoreRequest, _: DataSet| {
        stored.fetch_add(1, Ordering::Relaxed);
        outcome(mood, &alive)
    })
}

fn query(mood: Mood, alive: &Alive, luck: &mut Luck) -> Query {
    let (alive, kind, count) = (alive.clone(), luck.below(4), luck.below(6));
    Query::study_root(move |_: &FindRequest, identifier: DataSet| {
        let mut going = Going::new(mood, alive.one("matches"));
        let mut left = count;
        let matched = identifier.clone();
        let polled = Matches::polled(move |context| {
            if left == 0 {
                return Poll::Ready(None);
            }
            going.poll(context).map(|well| {
                left -= 1;
                Some(match well {
                    true if left % 3 == 2 => Match::NotYet,
                    true => Match::from(matched.clone()),
                    false => Match::Outcome(Outcome::failed("in a bad mood")),
                })
            })
        });
        match kind {
            0 => Matches::at_hand(vec![identifier; count]),
            1 => Matches::in_batches((0..count).map(move |_| vec![Match::from(identifier.clone())])),
            2 => Matches::later(async move { polled }),
            _ => polled,
        }
    })
}

/// Instances of a C-GET or C-MOVE, of any length, from sources in this mood.
fn retrieval(
    mood: Mood,
    alive: &Alive,
    luck: &mut Luck,
) -> impl Fn(&RetrieveRequest, DataSet) -> Retrieval + use<> {
    let (alive, count, at_hand) = (alive.clone(), luck.below(5), luck.one_in(2));
    let (length, piece) = (luck.below(60_000), 1 + luck.below(20_000));
    let of_source = Mood::any(luck);
    move |_: &RetrieveRequest, _: DataSet| {
        let mut going = Going::new(mood, alive.one("instances"));
        let alive = alive.clone();
        let mut number = 0;
        let retrieval = Retrieval::polled(count, move |context| {
            if number == count {
                return Poll::Ready(None);
            }
            going.poll(context).map(|well| {
                number += 1;
                if !well {
                    return Some(InstanceMatch::Unavailable(image_uid(number), "in a bad mood".into()));
                }
                let image = image(number, length);
                let data_set: Box<dyn Source> = match at_hand {
                    true => Box::new(image),
                    false => Box::new(Pieces::new(image, piece, of_source, &alive)),
                };
                Some(InstanceMatch::Instance(Instance {
                    sop_class: uids::CT_IMAGE_STORAGE,
                    sop_instance: image_uid(number),
                    transfer_syntax: uids::EXPLICIT_VR_LITTLE_ENDIAN,
                    data_set,
                }))
            })
        });
        retrieval.announcing([(uids::CT_IMAGE_STORAGE, uids::EXPLICIT_VR_LITTLE_ENDIAN)])
    }
}

/// Who decides who may associate: anybody, unless the mood is bad.
fn admission(mood: Mood, alive: &Alive) -> Arc<dyn Admit> {
    let going = Mutex::new(Going::new(mood, alive.one(ADMISSION)));
    Arc::new(move |_: &AAssociateRq, _: &Caller| match going.lock().map(|mut going| going.next()) {
        Ok(true) => Ok(Admission::all()),
        _ => Err(AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED),
    })
}

fn when(luck: &mut Luck) -> When {
    match luck.below(3) {
        0 => When::AtOnce,
        _ => When::Meanwhile(luck.below(4), luck.one_in(2)),
    }
}

/// An SCP of everything here, in any mood.
pub fn scp(luck: &mut Luck, alive: &Alive, counts: &Counts) -> Host {
    let stored = Arc::default();
    let destinations = ["DESTINATION", "NOBODY"].map(|title| Destination {
        ae_title: AeTitle::new(title).unwrap(),
        host: "host".into(),
        port: 104,
    });
    let (mood, of_alive) = (Mood::any(luck), alive.clone());
    let services = Services::new()
        .with(Verification::with(move |_: &_| outcome(mood, &of_alive)))
        .with(storage(Mood::any(luck), alive, &stored, luck))
        .with(query(Mood::any(luck), alive, luck))
        .with(Get::study_root(retrieval(Mood::any(luck), alive, luck)))
        .with(Move::study_root(retrieval(Mood::any(luck), alive, luck), destinations))
        .with(Reports::sending(Mood::any(luck), alive, when(luck), counts));
    let mood = Mood::any(luck);
    let asks = luck.one_in(2);
    Host::new("SCP", services).with(|setup| setup.admit = asks.then(|| admission(mood, alive)))
}

/// What a destination of C-MOVEs is, in any mood.
pub fn destination(luck: &mut Luck, alive: &Alive) -> Host {
    let stored = Arc::default();
    let mut host =
        Host::new("DESTINATION", Services::new().with(storage(Mood::any(luck), alive, &stored, luck)));
    host.stored = stored;
    host
}

/// What an SCU provides, in any mood.
pub fn scu(luck: &mut Luck, alive: &Alive) -> Host {
    let services = Services::new()
        .with(storage(Mood::any(luck), alive, &Arc::default(), luck))
        .with(Reports::receiving(Mood::any(luck), alive));
    Host::new("SCU", services)
}
