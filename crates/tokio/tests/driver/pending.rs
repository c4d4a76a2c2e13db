//! Handlers that take their time, and what the peer does meanwhile.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use kerma_dictionary::{AeTitle, TransferSyntax, Uid, tags, uids};
use kerma_dimse::CEchoRq;
use kerma_tokio::{
    ApplicationEntity, DataSet, Destination, FindRequest, Fragments, Limits, Listener, Move, Query, Request,
    Retrieval, RetrieveRequest, Shutdown, Status, Storage, StoreRequest, Verification, blocking, handler,
    streaming,
};
use tokio::{
    runtime::Builder,
    sync::Notify,
    time::{sleep, timeout},
};

const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const MOVE: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;
/// Far longer than anything takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// On two threads.
fn run(test: impl Future<Output = ()>) {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(async {
        timeout(PATIENCE, test).await.expect("not in time");
    });
}

/// An SCP that is shut down when dropped.
struct Scp {
    address: String,
    port: u16,
    shutdown: Shutdown,
    service: tokio::task::JoinHandle<Result<(), kerma_tokio::Error>>,
}

async fn serve(entity: ApplicationEntity) -> Scp {
    let listener: Listener = entity.listen("127.0.0.1:0").await.unwrap();
    let (address, shutdown) = (listener.local_addr(), listener.shutdown_handle());
    let service = tokio::spawn(listener.serve());
    Scp { address: format!("SCP@{address}"), port: address.port(), shutdown, service }
}

impl Drop for Scp {
    fn drop(&mut self) {
        self.shutdown.shutdown();
    }
}

fn scp() -> ApplicationEntity {
    ApplicationEntity::new("SCP").unwrap().max_associations(1000)
}

fn scu() -> ApplicationEntity {
    let models = [uids::VERIFICATION, uids::CT_IMAGE_STORAGE, FIND, MOVE];
    models.into_iter().fold(ApplicationEntity::new("SCU").unwrap(), |entity, model| {
        entity.propose(model, TransferSyntax::UNCOMPRESSED)
    })
}

fn image(number: usize) -> DataSet {
    let mut image = DataSet::new();
    image.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    image.set(tags::SOP_INSTANCE_UID, Uid::new(&format!("1.2.3.{number}")).unwrap()).unwrap();
    image.set(tags::PIXEL_DATA, vec![7u8; 100_000]).unwrap();
    image
}

fn study() -> DataSet {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    identifier
}

/// Counts the futures that are there.
#[derive(Clone, Default)]
struct Running(Arc<AtomicUsize>);

struct Run(Arc<AtomicUsize>);

impl Running {
    fn start(&self) -> Run {
        self.0.fetch_add(1, Ordering::SeqCst);
        Run(self.0.clone())
    }

    async fn becomes(&self, count: usize) {
        while self.0.load(Ordering::SeqCst) != count {
            sleep(Duration::from_millis(2)).await;
        }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Waits a second, of five hundred associations at once, on two threads.
async fn five_hundred(entity: ApplicationEntity) {
    let scp = serve(entity).await;
    let mut associations = Vec::new();
    for _ in 0..500 {
        associations.push(scu().associate(scp.address.as_str()).await.unwrap());
    }
    let start = Instant::now();
    let asked: Vec<_> = associations
        .into_iter()
        .map(|mut association| {
            tokio::spawn(async move {
                assert_eq!(association.echo().await.unwrap().status, Status::SUCCESS);
                association
            })
        })
        .collect();
    let mut answered = Vec::new();
    for asked in asked {
        answered.push(asked.await.unwrap());
    }
    let took = start.elapsed();
    assert!(took >= Duration::from_secs(1), "{took:?}: the handler did not wait");
    assert!(took < Duration::from_secs(4), "{took:?}: the handlers waited for each other");
}

#[test]
fn a_handler_that_waits_a_second_is_waited_for_by_five_hundred_at_once() {
    run(async {
        let echo = handler(async |_: Request<CEchoRq>| sleep(Duration::from_secs(1)).await);
        five_hundred(scp().provide(Verification::with(echo))).await;
    });
}

#[test]
fn a_handler_that_blocks_for_a_second_does_not_block_the_others() {
    run(async {
        let echo = blocking(|_: &Request<CEchoRq>| std::thread::sleep(Duration::from_secs(1)));
        five_hundred(scp().provide(Verification::with(echo))).await;
    });
}

/// A query whose handler never ends: what it says is that it runs.
fn endless(running: &Running) -> Query {
    let running = running.clone();
    Query::study_root(handler(move |_: FindRequest, _: DataSet| {
        let run = running.start();
        async move {
            let _run = run;
            std::future::pending::<Vec<DataSet>>().await
        }
    }))
}

#[test]
fn a_cancel_an_abort_and_a_lost_connection_end_a_handler_that_is_pending() {
    run(async {
        let running = Running::default();
        let scp = serve(scp().provide(Verification::new()).provide(endless(&running))).await;
        let mut association = scu().associate(scp.address.as_str()).await.unwrap();
        let mut query = association.find(&FIND, &study()).await.unwrap();
        running.becomes(1).await;
        query.cancel().unwrap();
        assert!(query.next().await.is_none());
        assert_eq!(query.status(), Some(Status::CANCEL));
        drop(query);
        running.becomes(0).await;
        assert_eq!(association.echo().await.unwrap().status, Status::SUCCESS);
        // dropped without a cancel, it is cancelled
        drop(association.find(&FIND, &study()).await.unwrap());
        assert_eq!(association.echo().await.unwrap().status, Status::SUCCESS);
        running.becomes(0).await;
        let query = association.find(&FIND, &study()).await.unwrap();
        running.becomes(1).await;
        std::mem::forget(query);
        association.abort();
        running.becomes(0).await;
    });
}

#[test]
fn no_deadline_of_the_peers_ends_an_association_whose_handler_is_pending() {
    run(async {
        let soon = Some(Duration::from_millis(100));
        let echo = handler(async |_: Request<CEchoRq>| sleep(Duration::from_millis(600)).await);
        let limits = Limits { dimse: soon, idle: soon, ..Limits::default() };
        let scp = serve(scp().limits(limits).provide(Verification::with(echo))).await;
        let mut association = scu().associate(scp.address.as_str()).await.unwrap();
        assert_eq!(association.echo().await.unwrap().status, Status::SUCCESS);
    });
}

#[test]
fn an_operation_whose_future_is_dropped_is_settled_by_the_next() {
    run(async {
        let echo = handler(async |request: Request<CEchoRq>| {
            sleep(Duration::from_millis(if request.message_id == 1 { 300 } else { 0 })).await;
        });
        let scp = serve(scp().provide(Verification::with(echo))).await;
        let mut association = scu().associate(scp.address.as_str()).await.unwrap();
        assert!(timeout(Duration::from_millis(50), association.echo()).await.is_err());
        let response = association.echo().await.unwrap();
        assert_eq!(response.message_id_being_responded_to, Some(2));
        association.release().await.unwrap();
    });
}

#[test]
fn a_handler_that_does_not_take_its_fragments_slows_its_peer() {
    run(async {
        let go_on = Arc::new(Notify::new());
        let storage = {
            let go_on = go_on.clone();
            streaming(move |_: StoreRequest, mut fragments: Fragments| {
                let go_on = go_on.clone();
                async move {
                    go_on.notified().await;
                    let mut length = 0;
                    while let Some(fragment) = fragments.next().await {
                        length += fragment.len();
                    }
                    if length > 30 << 20 { Status::SUCCESS } else { Status::CANNOT_UNDERSTAND }
                }
            })
        };
        let scp = serve(scp().provide(Storage::any(storage))).await;
        let mut association = scu().associate(scp.address.as_str()).await.unwrap();
        let mut large = image(1);
        large.set(tags::PIXEL_DATA, vec![7u8; 32 << 20]).unwrap();
        let observed = Arc::new(AtomicUsize::new(0));
        let seen = observed.clone();
        let stored = tokio::spawn(async move {
            let stored = association.store(&large, &uids::EXPLICIT_VR_LITTLE_ENDIAN).await;
            seen.store(1, Ordering::SeqCst);
            stored
        });
        sleep(Duration::from_millis(300)).await;
        assert_eq!(observed.load(Ordering::SeqCst), 0);
        go_on.notify_one();
        assert_eq!(stored.await.unwrap().unwrap().status, Status::SUCCESS);
    });
}

#[test]
fn a_streaming_handler_may_refuse_half_way_and_is_dropped_if_the_data_set_breaks_off() {
    run(async {
        let running = Running::default();
        let storage = {
            let running = running.clone();
            streaming(move |request: StoreRequest, mut fragments: Fragments| {
                let run = running.start();
                async move {
                    let _run = run;
                    if request.affected_sop_instance_uid == "1.2.3.1" {
                        fragments.next().await;
                        return Status::OUT_OF_RESOURCES;
                    }
                    while fragments.next().await.is_some() {}
                    Status::SUCCESS
                }
            })
        };
        let scp = serve(scp().provide(Storage::any(storage)).maximum_length(4096)).await;
        let mut association = scu().associate(scp.address.as_str()).await.unwrap();
        for (number, status) in [(1, Status::OUT_OF_RESOURCES), (2, Status::SUCCESS)] {
            let stored = association.store(&image(number), &uids::EXPLICIT_VR_LITTLE_ENDIAN).await;
            assert_eq!(status_of(stored), status);
        }
        // The first half of an instance, then nothing.
        let mut breaking = kerma_tokio::Instance::new(&image(3)).unwrap();
        breaking.data_set = kerma_tokio::stream::source(Half(Some(vec![0; 8192].into())));
        let sending = timeout(Duration::from_millis(200), association.send(breaking)).await;
        assert!(sending.is_err());
        running.becomes(1).await;
        association.abort();
        running.becomes(0).await;
    });
}

/// Some bytes, and no more for ever.
struct Half(Option<bytes::Bytes>);

impl futures_core::Stream for Half {
    type Item = Result<bytes::Bytes, String>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        match self.0.take() {
            Some(bytes) => std::task::Poll::Ready(Some(Ok(bytes))),
            None => std::task::Poll::Pending,
        }
    }
}

#[test]
fn a_c_move_waits_for_its_handlers_and_for_the_directory_of_destinations() {
    run(async {
        let stored = Arc::new(AtomicUsize::new(0));
        let count = stored.clone();
        let store = handler(move |_: StoreRequest, _: DataSet| {
            let count = count.clone();
            async move {
                sleep(Duration::from_millis(5)).await;
                count.fetch_add(1, Ordering::SeqCst);
            }
        });
        let workstation = serve(scp().provide(Storage::any(store))).await;
        let port = workstation.port;
        let destinations = handler(move |ae_title: AeTitle, _: RetrieveRequest| async move {
            sleep(Duration::from_millis(5)).await;
            Some(Destination { ae_title, host: "127.0.0.1".into(), port })
        });
        let instances = handler(async |_: RetrieveRequest, _: DataSet| {
            sleep(Duration::from_millis(5)).await;
            Retrieval::of((0..3).map(image).collect::<Vec<_>>())
        });
        let blocked =
            blocking(|_: &RetrieveRequest, _: DataSet| Retrieval::of((0..3).map(image).collect::<Vec<_>>()));
        for provider in [
            Move::study_root(instances, destinations.clone()),
            Move::study_root(blocked, blocking(destinations)),
        ] {
            let scp = serve(scp().provide(provider).reuse_destinations(Duration::from_secs(5))).await;
            let mut association = scu().associate(scp.address.as_str()).await.unwrap();
            for _ in 0..2 {
                let moved =
                    association.move_to(&MOVE, "WORKSTATION".parse().unwrap(), &study()).await.unwrap();
                assert_eq!(moved.finish().await.unwrap().response.counts.completed, Some(3));
            }
            association.release().await.unwrap();
        }
        assert_eq!(stored.load(Ordering::SeqCst), 12);
    });
}

#[test]
fn a_handler_that_panics_while_it_is_pending_or_on_another_thread_is_c211() {
    run(async {
        async fn panicking(_: StoreRequest, _: DataSet) {
            sleep(Duration::from_millis(5)).await;
            panic!("oh");
        }
        let blocked = blocking(|_: &StoreRequest, _: DataSet| -> Status { panic!("oh") });
        for storage in [Storage::any(handler(panicking)), Storage::any(blocked)] {
            let scp = serve(scp().provide(Verification::new()).provide(storage)).await;
            let mut association = scu().associate(scp.address.as_str()).await.unwrap();
            let stored = association.store(&image(1), &uids::EXPLICIT_VR_LITTLE_ENDIAN).await;
            assert_eq!(status_of(stored), Status(0xC211));
            assert_eq!(association.echo().await.unwrap().status, Status::SUCCESS);
            association.release().await.unwrap();
        }
    });
}

#[test]
fn a_shutdown_waits_for_a_handler_that_is_pending_and_no_longer_than_the_grace_time() {
    run(async {
        for (grace, takes, expected) in [(10_000, 300, Some(Status::SUCCESS)), (100, 100_000, None)] {
            let running = Running::default();
            let started = running.clone();
            let echo = handler(move |_: Request<CEchoRq>| {
                let run = started.start();
                async move {
                    let _run = run;
                    sleep(Duration::from_millis(takes)).await;
                }
            });
            let entity = scp().grace(Duration::from_millis(grace)).provide(Verification::with(echo));
            let mut scp = serve(entity).await;
            let mut association = scu().associate(scp.address.as_str()).await.unwrap();
            let idle = scu().associate(scp.address.as_str()).await.unwrap();
            let asked = tokio::spawn(async move { association.echo().await });
            running.becomes(1).await;
            scp.shutdown.shutdown();
            (&mut scp.service).await.unwrap().unwrap();
            running.becomes(0).await;
            let answer = asked.await.unwrap().ok().map(|response| response.status);
            assert_eq!(answer, expected);
            drop(idle);
        }
    });
}

fn status_of(stored: Result<kerma_tokio::CStoreRsp, kerma_tokio::Error>) -> Status {
    match stored {
        Ok(response) => response.status,
        Err(kerma_tokio::Error::Status { status, .. }) => status,
        Err(error) => panic!("{error}"),
    }
}
