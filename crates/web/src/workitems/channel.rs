//! The channel over which an AE gets its reports: a websocket (PS3.18 §8.10, RFC 6455), each report a frame of JSON.
//!
//! Behind each report a ping is sent. Its pong says that the report has arrived, and only then it leaves the queue: what was sent on a
//! connection that broke is sent again on the next one.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Request, State};
use axum::http::header::{HeaderValue, UPGRADE};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse as _;
use futures_core::Stream as _;
use kerma_dataset::json::to_json;
use kerma_dataset::{DataSet, Element};
use kerma_dictionary::{Tag, Uid, Vr, uids};
use kerma_service::Unanswered;
use kerma_service::normalized::report::Reports;
use kerma_service::normalized::{NRequest, NResponse};
use kerma_status::Status;
use tokio::time::timeout;

use super::requests::in_unicode;
use super::{Names, kept};
use crate::Problem;
use crate::access::Asker;
use crate::shared::Shared;

/// How long nothing has to happen until it is asked whether the other side is still there.
const QUIET: Duration = Duration::from_secs(30);
/// How long the other side may take to answer that, and to take a report.
const PATIENCE: Duration = Duration::from_secs(30);
/// What an AE may send, in bytes. Nothing of it is looked at.
const MOST: usize = 4096;

/// `GET /subscribers/{aetitle}`
pub(super) async fn open(
    State(shared): State<Shared>,
    names: Names,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let receiving = names.receiving()?;
    let upgrade = upgrade.map_err(|_| {
        Problem::new(StatusCode::UPGRADE_REQUIRED, "reports come over a websocket (RFC 6455)")
            .header(UPGRADE, HeaderValue::from_static("websocket"))
    })?;
    let (workitems, asker) = (kept(&shared)?, Asker::of(request.extensions()));
    let Some(reports) = workitems.open(receiving, &asker) else {
        let why = "the reports of this Application Entity are for the one that has its certificate";
        return Err(Problem::new(StatusCode::FORBIDDEN, why));
    };
    log::info!("HTTP: {asker} opens a channel of {receiving}");
    let upgrade = upgrade.protocols(["dicom"]).max_message_size(MOST).max_frame_size(MOST);
    Ok(upgrade
        .on_upgrade(move |socket| async move {
            Channel { socket, pings: 0, messages: 0 }.serve(reports).await;
            log::info!("HTTP: the channel of {receiving} is closed");
        })
        .into_response())
}

struct Channel {
    socket: WebSocket,
    /// How many pings were sent.
    pings: u64,
    /// How many reports were sent.
    messages: u16,
}

/// What happens next.
enum Next {
    Report(Option<Box<NRequest>>),
    Received(Option<Message>),
}

/// The channel is over.
struct Over;

impl Channel {
    /// Sends reports until either side ends it.
    async fn serve(mut self, mut reports: Box<dyn Reports>) {
        loop {
            match timeout(QUIET, self.next(&mut *reports)).await {
                Err(_) => {
                    if self.is_there().await.is_err() {
                        return;
                    }
                }
                Ok(Next::Received(Some(_))) => {}
                Ok(Next::Received(None) | Next::Report(None)) => return,
                Ok(Next::Report(Some(request))) => {
                    let (sop_class, sop_instance, kind) =
                        (request.sop_class().cloned(), request.sop_instance().cloned(), request.kind());
                    let Some(text) = self.event(&request) else { return };
                    if self.tell(text).await.is_err() {
                        return reports.answered(Err(Unanswered::Released));
                    }
                    reports.answered(Ok(NResponse {
                        status: Status::SUCCESS,
                        details: Default::default(),
                        sop_class,
                        sop_instance,
                        kind,
                        attribute_identifier_list: Vec::new(),
                        data_set: None,
                    }));
                }
            }
        }
    }

    async fn next(&mut self, reports: &mut dyn Reports) -> Next {
        poll_fn(|context| {
            if let Poll::Ready(message) = Pin::new(&mut self.socket).poll_next(context) {
                return Poll::Ready(Next::Received(taken(message)));
            }
            reports.poll_next(context).map(|request| Next::Report(request.map(Box::new)))
        })
        .await
    }

    /// Sends a report, and waits until it has arrived.
    async fn tell(&mut self, text: String) -> Result<(), Over> {
        let sent = timeout(PATIENCE, self.socket.send(Message::Text(text.into()))).await;
        sent.map_err(|_| Over)?.map_err(|_| Over)?;
        self.is_there().await
    }

    /// Asks whether the other side is still there.
    async fn is_there(&mut self) -> Result<(), Over> {
        self.pings += 1;
        let mark = Bytes::copy_from_slice(&self.pings.to_be_bytes());
        let answered = async {
            self.socket.send(Message::Ping(mark.clone())).await.map_err(|_| Over)?;
            loop {
                match taken(self.socket.recv().await) {
                    Some(Message::Pong(of)) if of == mark => return Ok(()),
                    Some(_) => {}
                    None => return Err(Over),
                }
            }
        };
        timeout(PATIENCE, answered).await.map_err(|_| Over)?
    }

    /// An event as JSON (PS3.18 §8.10.5): what the command of an N-EVENT-REPORT has, and its information.
    fn event(&mut self, request: &NRequest) -> Option<String> {
        self.messages = self.messages.wrapping_add(1);
        let mut event = in_unicode(request.data_set.clone().unwrap_or_default());
        let uid = |tag, uid: &Uid| {
            let mut bytes = uid.as_bytes().to_vec();
            if !bytes.len().is_multiple_of(2) {
                bytes.push(0);
            }
            Element::new(tag, Vr::UI, bytes)
        };
        let number = |tag, number: u16| Element::new(tag, Vr::US, number.to_le_bytes().to_vec());
        let command: DataSet = [
            uid(Tag::new(0, 0x0002), &uids::UNIFIED_PROCEDURE_STEP_EVENT),
            number(Tag::new(0, 0x0110), self.messages),
            uid(Tag::new(0, 0x1000), request.sop_instance()?),
            number(Tag::new(0, 0x1002), request.kind()?),
        ]
        .into_iter()
        .collect();
        event.extend(command);
        Some(to_json(&event))
    }
}

/// A message; `None` if there will be none any more.
fn taken(message: Option<Result<Message, axum::Error>>) -> Option<Message> {
    message.and_then(Result::ok).filter(|message| !matches!(message, Message::Close(_)))
}
