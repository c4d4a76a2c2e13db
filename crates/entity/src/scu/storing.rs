//! C-STOREs of many files, of which several are under way at a time.

use std::future::poll_fn;
use std::path::Path;
use std::task::{Context, Poll, ready};

use kerma_dimse::CStoreRsp;
use kerma_endpoint::Event;
use kerma_service::Reply;

use super::{Association, Pump};
use crate::Error;

/// The most C-STOREs that are under way at a time, whatever the peer allows: each has its file open.
const MOST: usize = 64;

/// A file whose response has not come.
struct UnderWay<F> {
    message_id: u16,
    context_id: u8,
    file: F,
}

/// A request and what came of it.
type Answer = (u16, Result<Reply, Error>);

impl<P: Pump> Association<P> {
    /// C-STORE of each file, as [`store_file`](Association::store_file) sends one. As many are under way at a time as the peer
    /// has granted by the Asynchronous Operations Window (PS3.7 §D.3.3.3), which is one unless more were
    /// [asked for](crate::ApplicationEntity::asynchronous_operations), and 64 at the most. The responses may come in any order;
    /// `told` is told what came of each file. A file is taken from `files` when its turn comes.
    ///
    /// # Errors
    /// What ends the association. `told` was told of each file that was taken.
    pub async fn store_files<F: AsRef<Path>>(
        &mut self,
        files: impl IntoIterator<Item = F>,
        mut told: impl FnMut(F, Result<CStoreRsp, Error>),
    ) -> Result<(), Error> {
        self.settle().await?;
        let most = self.most_under_way();
        let mut files = files.into_iter();
        let mut under_way: Vec<UnderWay<F>> = Vec::new();
        let mut is_open = true;
        let ended = loop {
            is_open &= !self.pump.endpoint().is_over();
            while is_open && under_way.len() < most {
                let Some(file) = files.next() else { break };
                let prepared = self.prepare_file(file.as_ref()).await;
                match prepared.map(|prepared| (prepared.context_id, self.begin(prepared))) {
                    Ok((context_id, Ok(message_id))) => {
                        under_way.push(UnderWay { message_id, context_id, file });
                    }
                    Ok((_, Err(error))) => {
                        is_open = false;
                        told(file, Err(error));
                    }
                    Err(error) => told(file, Err(error)),
                }
            }
            if is_open && under_way.is_empty() {
                return Ok(());
            }
            let (message_id, answer) = match poll_fn(|context| self.poll_answer(context)).await {
                Ok(answer) => answer,
                Err(error) => break error,
            };
            let Some(at) = under_way.iter().position(|of| of.message_id == message_id) else { continue };
            let UnderWay { context_id, file, .. } = under_way.swap_remove(at);
            match answer.map(|reply| (self.failure(context_id, &reply), CStoreRsp::try_from(reply.command))) {
                Ok((Some(failure), _)) => told(file, Err(failure)),
                Ok((None, Ok(response))) => told(file, Ok(response)),
                Ok((None, Err(error))) => {
                    told(file, Err(self.misspoken(error.clone())));
                    break Error::Message(self.peer().to_string(), error);
                }
                Err(error) => {
                    is_open = false;
                    told(file, Err(error));
                }
            }
            // The peer has as long for the next response as it had for this one.
            self.restart_deadline();
        };
        let peer = self.peer().to_string();
        under_way.into_iter().for_each(|of| told(of.file, Err(Error::ReleasedEarly(peer.clone()))));
        Err(ended)
    }

    fn most_under_way(&self) -> usize {
        match self.negotiated().asynchronous_operations_window.invoked {
            0 => MOST,
            invoked => usize::from(invoked).min(MOST),
        }
    }

    /// The final response to any request, or that there will be none.
    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Error>> {
        loop {
            let event = ready!(self.poll_event(context));
            match event {
                Some(Event::Response { message_id, reply, last: true }) => {
                    self.unfinished.retain(|unfinished| *unfinished != message_id);
                    return Poll::Ready(Ok((message_id, Ok(reply))));
                }
                Some(Event::Unanswered { message_id, why }) => {
                    self.unfinished.retain(|unfinished| *unfinished != message_id);
                    let error = Error::unanswered(self.peer(), why);
                    return Poll::Ready(Ok((message_id, Err(error))));
                }
                event => {
                    if let Some(Err(error)) = self.tells(None, event) {
                        return Poll::Ready(Err(error));
                    }
                }
            }
        }
    }
}
