//! What handlers give, and what an SCU is given, as streams.

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use futures_core::Stream;
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_tokio::{
    ApplicationEntity, DataSet, FindRequest, Get, Query, RetrieveRequest, Status, blocking,
    retrieve::plan::GetPlan, stream,
};
use tokio::time::{Sleep, sleep};

use crate::driver::RUNTIME;

const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;

/// So many images, some time apart.
struct Images {
    left: usize,
    sleep: Pin<Box<Sleep>>,
}

fn images(count: usize) -> Images {
    Images { left: count, sleep: Box::pin(sleep(Duration::from_millis(1))) }
}

impl Stream for Images {
    type Item = DataSet;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<DataSet>> {
        if self.sleep.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        self.sleep = Box::pin(sleep(Duration::from_millis(1)));
        let Some(left) = self.left.checked_sub(1) else { return Poll::Ready(None) };
        self.left = left;
        Poll::Ready(Some(image(left)))
    }
}

fn image(number: usize) -> DataSet {
    let mut image = DataSet::new();
    image.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    image.set(tags::SOP_INSTANCE_UID, Uid::new(&format!("1.2.3.{number}")).unwrap()).unwrap();
    image
}

fn study() -> DataSet {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    identifier
}

async fn serve(entity: ApplicationEntity) -> String {
    let listener = entity.listen("127.0.0.1:0").await.unwrap();
    let address = format!("SCP@{}", listener.local_addr());
    tokio::spawn(listener.serve());
    address
}

fn scp() -> ApplicationEntity {
    ApplicationEntity::new("SCP").unwrap()
}

async fn matches(address: &str) -> usize {
    let scu = ApplicationEntity::new("SCU").unwrap().propose(FIND, TransferSyntax::UNCOMPRESSED);
    let mut association = scu.associate(address).await.unwrap();
    let mut count = 0;
    let mut found = association.find(&FIND, &study()).await.unwrap();
    while let Some(found) = std::future::poll_fn(|context| Pin::new(&mut found).poll_next(context)).await {
        found.unwrap();
        count += 1;
    }
    drop(found);
    association.release().await.unwrap();
    count
}

#[test]
fn the_matches_of_a_query_are_a_stream_on_either_side() {
    RUNTIME.block_on(async {
        let query = Query::study_root(|_: &FindRequest, _: DataSet| stream::matches(images(20)));
        assert_eq!(matches(&serve(scp().provide(query)).await).await, 20);
        let query = Query::study_root(blocking(|_: &FindRequest, _: DataSet| {
            kerma_tokio::query::Matches::new((0..2000).map(image))
        }));
        assert_eq!(matches(&serve(scp().provide(query)).await).await, 2000);
    });
}

#[test]
fn the_instances_of_a_c_get_are_a_stream_on_either_side() {
    RUNTIME.block_on(async {
        let get = Get::study_root(|_: &RetrieveRequest, _: DataSet| stream::retrieval(5, images(5)));
        let address = serve(scp().provide(get)).await;
        let plan = GetPlan::new(GET).expect([uids::CT_IMAGE_STORAGE]).finish();
        let scu = ApplicationEntity::new("SCU").unwrap().propose_get(&plan);
        let mut association = scu.associate(address.as_str()).await.unwrap();
        let mut instances = association.get_instances(&GET, &study()).await.unwrap();
        let mut arrived = Vec::new();
        while let Some(instance) = instances.next().await {
            let (request, data_set) = instance.unwrap();
            assert_eq!(data_set.uid(tags::SOP_INSTANCE_UID).unwrap(), request.affected_sop_instance_uid);
            arrived.push(request.affected_sop_instance_uid.to_string());
        }
        assert_eq!(arrived, ["1.2.3.4", "1.2.3.3", "1.2.3.2", "1.2.3.1", "1.2.3.0"]);
        let fetched = instances.finish().await.unwrap();
        assert_eq!((fetched.response.status, fetched.received), (Status::SUCCESS, 5));
        // one that is dropped half-way is cancelled, and the association goes on
        let mut instances = association.get_instances(&GET, &study()).await.unwrap();
        instances.next().await.unwrap().unwrap();
        drop(instances);
        let instances = association.get_instances(&GET, &study()).await.unwrap();
        assert_eq!(instances.finish().await.unwrap().received, 5);
        association.release().await.unwrap();
    });
}
