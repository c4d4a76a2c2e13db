use alloc::{boxed::Box, format, sync::Arc, vec::Vec};

use bytes::{Bytes, BytesMut};
use kerma_association::negotiation::TransferSyntaxes;
use kerma_dataset::{DataSet, Encoding, Error, Limits, Reading};
use kerma_dictionary::{TransferSyntax, Uid};

use super::{OUT_OF_RESOURCES, Receive, Store, UNDECODABLE, whole};
use crate::{Outcome, StoreRequest};

/// The most bytes that a collected data set may have unless [`DataSetHandler::limit`] says otherwise: 1 GiB.
const DEFAULT_LIMIT: usize = 1 << 30;

/// A storage handler that takes whole data sets: collects the fragments, decodes them in the transfer syntax of
/// the presentation context, and calls the closure.
pub struct DataSetHandler<F> {
    closure: Arc<F>,
    limit: usize,
}

impl<F, O> DataSetHandler<F>
where
    F: Fn(&StoreRequest, DataSet) -> O + Send + Sync + 'static,
    O: Into<Outcome>,
{
    /// Around this closure.
    pub fn new(closure: F) -> DataSetHandler<F> {
        DataSetHandler { closure: Arc::new(closure), limit: DEFAULT_LIMIT }
    }

    /// The most bytes that a data set may have, as it comes and once it is inflated; a larger one is refused with 0xA700.
    pub fn limit(mut self, bytes: usize) -> DataSetHandler<F> {
        self.limit = bytes;
        self
    }
}

impl<F, O> Store for F
where
    F: Fn(&StoreRequest, DataSet) -> O + Send + Sync + 'static,
    O: Into<Outcome>,
{
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        ArrivingDataSet::begin(self, DEFAULT_LIMIT, request)
    }

    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        decodable()
    }
}

impl<F, O> Store for DataSetHandler<F>
where
    F: Fn(&StoreRequest, DataSet) -> O + Send + Sync + 'static,
    O: Into<Outcome>,
{
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        ArrivingDataSet::begin(self.closure.clone(), self.limit, request)
    }

    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        decodable()
    }
}

/// The transfer syntaxes that can be decoded, native ones first.
fn decodable() -> TransferSyntaxes {
    let native = TransferSyntax::DEFAULT.into_iter();
    let others = TransferSyntax::ALL.iter().map(|entry| entry.uid.clone());
    let others = others.filter(|uid| !TransferSyntax::DEFAULT.contains(uid) && Encoding::of(uid).is_some());
    native.chain(others).collect::<Vec<Uid>>().into()
}

struct ArrivingDataSet<F> {
    closure: Arc<F>,
    limit: usize,
    request: StoreRequest,
    encoding: Encoding,
    data: BytesMut,
}

impl<F, O> ArrivingDataSet<F>
where
    F: Fn(&StoreRequest, DataSet) -> O + Send + Sync + 'static,
    O: Into<Outcome>,
{
    fn begin(closure: Arc<F>, limit: usize, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        let Some(encoding) = Encoding::of(&request.context.transfer_syntax) else {
            let why = format!("Transfer syntax {} is not known", request.context.transfer_syntax);
            return Err((UNDECODABLE, why).into());
        };
        Ok(Box::new(ArrivingDataSet {
            closure,
            limit,
            request: request.clone(),
            encoding,
            data: BytesMut::new(),
        }))
    }
}

impl<F, O> Receive for ArrivingDataSet<F>
where
    F: Fn(&StoreRequest, DataSet) -> O + Send + Sync,
    O: Into<Outcome>,
{
    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
        if self.data.len().saturating_add(data.len()) > self.limit {
            return Err((OUT_OF_RESOURCES, format!("More than {} bytes", self.limit)).into());
        }
        self.data.extend_from_slice(&data);
        Ok(())
    }

    fn end(self: Box<Self>) -> Outcome {
        let ArrivingDataSet { closure, request, encoding, data, limit } = *self;
        let limits = Limits { length: limit as u64, ..Limits::default() };
        match Reading::new(encoding).limits(limits).read(data) {
            Ok(read) => {
                let who = request.named();
                read.warnings.iter().for_each(|warning| log::warn!("{who}: {warning}"));
                match whole::refused(&request, &read) {
                    Some(refused) => refused,
                    None => closure(&request, read.data_set).into(),
                }
            }
            Err(error @ (Error::InflatesTooMuch(_) | Error::TooLong(_) | Error::TooManyElements(_))) => {
                (OUT_OF_RESOURCES, format!("{error}")).into()
            }
            Err(error) => whole::undecodable(&request, &error),
        }
    }

    fn tells_losses(&self) -> bool {
        true
    }
}
