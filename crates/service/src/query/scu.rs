use alloc::vec::Vec;

use bytes::Bytes;
use kerma_association::negotiation::PresentationContext;
use kerma_dataset::{DataSet, Encoding, Error, Reading};
use kerma_dictionary::{
    Uid,
    sop_classes::{self, DimseService},
};
use kerma_dimse::{CCancelRq, CFindRq, CFindRsp, Command, Error as DimseError, expect_response};
use kerma_status::{Category, Status, Table, tables};

use super::character_set;

/// The SCU's side of one C-FIND: it makes the request and reads the responses.
#[derive(Clone, Debug)]
pub struct FindScu {
    message_id: u16,
    sop_class: Uid,
    encoding: Encoding,
    table: &'static Table,
    response: Option<CFindRsp>,
}

/// A match that the peer has sent.
#[derive(Clone, Debug)]
pub struct Found {
    /// 0xFF00, or 0xFF01 if optional keys were not supported.
    pub status: Status,
    /// The identifier, or why it could not be decoded.
    pub identifier: Result<DataSet, Error>,
}

impl FindScu {
    /// A query with this Message ID on this presentation context. The context decides the information model.
    ///
    /// # Errors
    /// [`Error::UnknownTransferSyntax`] if the peer accepted a transfer syntax that identifiers cannot be encoded
    /// in; the context was not one to propose.
    pub fn new(message_id: u16, context: &PresentationContext) -> Result<FindScu, Error> {
        let encoding = Encoding::of(&context.transfer_syntax)
            .ok_or_else(|| Error::UnknownTransferSyntax(context.transfer_syntax.clone()))?;
        let sop_class = context.abstract_syntax.clone();
        let table = sop_classes::by_uid(&sop_class).map_or(&tables::QUERY_RETRIEVE_C_FIND, |sop_class| {
            tables::of_sop_class(sop_class, DimseService::CFind)
        });
        Ok(FindScu { message_id, sop_class, encoding, table, response: None })
    }

    /// The information model.
    pub fn sop_class(&self) -> &Uid {
        &self.sop_class
    }

    /// The request, of medium priority.
    pub fn request(&self) -> CFindRq {
        CFindRq::new(self.message_id, self.sop_class.clone())
    }

    /// The identifier of the request, encoded. Text beyond the default repertoire in a data set without Specific
    /// Character Set is sent as UTF-8.
    ///
    /// # Errors
    /// If the identifier cannot be encoded.
    pub fn encode(&self, identifier: &DataSet) -> Result<Vec<u8>, Error> {
        character_set::labelled(identifier.clone()).to_vec(self.encoding)
    }

    /// The C-CANCEL that asks the peer to stop. Matches may still come, and the final response does. Its status is 0xFE00, unless
    /// the query ended before the peer saw the C-CANCEL.
    pub fn cancel(&self) -> CCancelRq {
        CCancelRq::new(self.message_id)
    }

    /// Takes a response and its data set. Returns a match, or `None` for a warning and for the final response.
    ///
    /// # Errors
    /// The message is not a response to this request; the association is to be aborted.
    pub fn receive(
        &mut self,
        command: Command,
        data_set: Option<Bytes>,
    ) -> Result<Option<Found>, DimseError> {
        expect_response(&command, self.message_id)?;
        let response = CFindRsp::try_from(command)?;
        let category = match response.status {
            Status::PENDING | Status::PENDING_WITH_UNSUPPORTED_KEYS => Category::Pending,
            status => self.table.category(status),
        };
        match category {
            Category::Pending => {
                if data_set.is_none() {
                    log::warn!("a Pending response without identifier (PS3.7 Table 9.1-2)");
                }
                let identifier = self.decode(data_set.unwrap_or_default());
                Ok(Some(Found { status: response.status, identifier }))
            }
            // PS3.4 §C.6.4.4: the final response follows.
            Category::Warning => {
                log::warn!("C-FIND: {}", self.describe(response.status));
                Ok(None)
            }
            _ => {
                if data_set.is_some() {
                    log::warn!("the final response has an identifier, which is ignored (PS3.7 Table 9.1-2)");
                }
                self.response = Some(response);
                Ok(None)
            }
        }
    }

    fn decode(&self, identifier: Bytes) -> Result<DataSet, Error> {
        let read = Reading::new(self.encoding).read(identifier)?;
        read.warnings.iter().for_each(|warning| log::warn!("identifier of a match: {warning}"));
        Ok(read.data_set)
    }

    /// The final response, when it has come.
    pub fn response(&self) -> Option<&CFindRsp> {
        self.response.as_ref()
    }

    /// The Message ID of the request.
    pub fn message_id(&self) -> u16 {
        self.message_id
    }

    /// A status with its meaning in this service class, to be printed.
    pub fn describe(&self, status: Status) -> impl core::fmt::Display + use<> {
        self.table.describe(status)
    }
}
