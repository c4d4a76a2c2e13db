use alloc::vec::Vec;

use bytes::Bytes;
use kerma_association::negotiation::PresentationContext;
use kerma_dataset::{DataSet, Encoding, Error, Reading};
use kerma_dictionary::{AeTitle, Uid, tags};
use kerma_dimse::{
    CCancelRq, CGetRq, CGetRsp, CMoveRq, CMoveRsp, Command, Error as DimseError, StatusDetails,
    expect_response,
};
use kerma_status::{Category, Status, Table};

use super::{Counts, NO_UID, RetrieveRq};

/// The SCU's side of one C-GET or C-MOVE: it makes the request and reads the responses.
#[derive(Clone, Debug)]
pub struct RetrieveScu {
    request: RetrieveRq,
    encoding: Encoding,
    table: &'static Table,
    response: Option<RetrieveResponse>,
}

/// The final response of a C-GET or C-MOVE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetrieveResponse {
    /// The status.
    pub status: Status,
    /// The category of the status in the service class.
    pub category: Category,
    /// The numbers of sub-operations, as far as the peer gives them.
    pub counts: Counts,
    /// The SOP Instance UIDs of the failed sub-operations, as far as the peer gives them.
    pub failed_instances: Vec<Uid>,
    /// The Error Comment and other details of a warning or failure.
    pub details: StatusDetails,
}

impl RetrieveScu {
    /// A C-GET with this Message ID on this presentation context, in its information model.
    ///
    /// # Errors
    /// [`Error::UnknownTransferSyntax`] if the peer accepted a transfer syntax that identifiers cannot be encoded
    /// in; the context was not one to propose.
    pub fn get(message_id: u16, context: &PresentationContext) -> Result<RetrieveScu, Error> {
        RetrieveScu::new(RetrieveRq::CGet(CGetRq::new(message_id, context.abstract_syntax.clone())), context)
    }

    /// A C-MOVE to this Application Entity.
    ///
    /// # Errors
    /// As [`get`](RetrieveScu::get).
    pub fn move_to(
        message_id: u16,
        context: &PresentationContext,
        destination: AeTitle,
    ) -> Result<RetrieveScu, Error> {
        let request = CMoveRq::new(message_id, context.abstract_syntax.clone(), destination);
        RetrieveScu::new(RetrieveRq::CMove(request), context)
    }

    fn new(request: RetrieveRq, context: &PresentationContext) -> Result<RetrieveScu, Error> {
        let encoding = Encoding::of(&context.transfer_syntax)
            .ok_or_else(|| Error::UnknownTransferSyntax(context.transfer_syntax.clone()))?;
        let table = request.table(&NO_UID);
        Ok(RetrieveScu { request, encoding, table, response: None })
    }

    /// The information model.
    pub fn sop_class(&self) -> &Uid {
        self.request.sop_class()
    }

    /// The request, of medium priority.
    pub fn request(&self) -> Command {
        self.request.clone().into()
    }

    /// The identifier of the request, encoded.
    ///
    /// # Errors
    /// If the identifier cannot be encoded.
    pub fn encode(&self, identifier: &DataSet) -> Result<Vec<u8>, Error> {
        identifier.to_vec(self.encoding)
    }

    /// The C-CANCEL that asks the peer to stop. The status of the final response is 0xFE00, unless the operation ended before the
    /// peer saw the C-CANCEL.
    pub fn cancel(&self) -> CCancelRq {
        CCancelRq::new(self.request.message_id())
    }

    /// Takes a response and its data set: the numbers of a Pending one, or nothing for the final one. A data set that
    /// comes with a Pending response is ignored, as there are SCPs that send one.
    ///
    /// # Errors
    /// The message is not a response to this request; the association is to be aborted.
    pub fn receive(
        &mut self,
        command: Command,
        data_set: Option<Bytes>,
    ) -> Result<Option<Counts>, DimseError> {
        expect_response(&command, self.request.message_id())?;
        let (status, counts, details) = match self.request {
            RetrieveRq::CGet(_) => {
                let response = CGetRsp::try_from(command)?;
                (response.status, Counts::from(&response), response.details)
            }
            RetrieveRq::CMove(_) => {
                let response = CMoveRsp::try_from(command)?;
                (response.status, Counts::from(&response), response.details)
            }
        };
        let category = match status {
            Status::PENDING | Status::PENDING_WITH_UNSUPPORTED_KEYS => Category::Pending,
            status => self.table.category(status),
        };
        if category == Category::Pending {
            return Ok(Some(counts));
        }
        let failed_instances = data_set.map_or_else(Vec::new, |data_set| self.failed_instances(data_set));
        self.response = Some(RetrieveResponse { status, category, counts, failed_instances, details });
        Ok(None)
    }

    fn failed_instances(&self, identifier: Bytes) -> Vec<Uid> {
        match Reading::new(self.encoding).read(identifier) {
            Ok(read) => read.data_set.get(tags::FAILED_SOP_INSTANCE_UID_LIST).unwrap_or_default(),
            Err(error) => {
                log::warn!("the final response's list of failed instances cannot be decoded: {error}");
                Vec::new()
            }
        }
    }

    /// The final response, when it has come.
    pub fn response(&self) -> Option<&RetrieveResponse> {
        self.response.as_ref()
    }

    /// The Message ID of the request.
    pub fn message_id(&self) -> u16 {
        self.request.message_id()
    }

    /// A status with its meaning in this service class, to be printed.
    pub fn describe(&self, status: Status) -> impl core::fmt::Display + use<> {
        self.table.describe(status)
    }
}
