use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding, Error, Reading};
use kerma_dictionary::{Tag, Uid, sop_classes::DimseService, tags};
use kerma_dimse::{Command, NActionRq, NCreateRq, NDeleteRq, NEventReportRq, NGetRq, NSetRq, StatusDetails};
use kerma_status::Status;

use super::{Class, kind_of, service_of};
use crate::query::character_set;

/// A request of a DIMSE-N service, before a presentation context is chosen for it. The words of each service class make such
/// values.
#[derive(Clone, Debug)]
pub struct NRequest {
    /// The command. Its Message ID is set when it is sent.
    pub command: Command,
    /// The data set, if the request has one.
    pub data_set: Option<DataSet>,
}

impl NRequest {
    /// N-CREATE: makes an instance with these attributes (PS3.7 §10.1.5). Without a UID the SCP names it.
    pub fn create(sop_class: impl Into<Uid>, sop_instance: Option<Uid>, attributes: DataSet) -> NRequest {
        let mut command = NCreateRq::new(0, of_instances(sop_class));
        command.affected_sop_instance_uid = sop_instance;
        NRequest::new(command, Some(attributes).filter(|attributes| !attributes.is_empty()))
    }

    /// N-SET: changes these attributes of an instance (PS3.7 §10.1.3).
    pub fn set(sop_class: impl Into<Uid>, sop_instance: impl Into<Uid>, modifications: DataSet) -> NRequest {
        NRequest::new(NSetRq::new(0, of_instances(sop_class), sop_instance), Some(modifications))
    }

    /// N-GET: asks for these attributes of an instance, for all if there is none (PS3.7 §10.1.2).
    pub fn get(
        sop_class: impl Into<Uid>,
        sop_instance: impl Into<Uid>,
        attributes: impl IntoIterator<Item = Tag>,
    ) -> NRequest {
        NRequest::new(
            NGetRq::new(0, of_instances(sop_class), sop_instance, attributes.into_iter().collect()),
            None,
        )
    }

    /// N-ACTION: asks for an action on an instance (PS3.7 §10.1.4). Without any element there is no action information.
    pub fn action(
        sop_class: impl Into<Uid>,
        sop_instance: impl Into<Uid>,
        action_type: u16,
        information: DataSet,
    ) -> NRequest {
        let command = NActionRq::new(0, of_instances(sop_class), sop_instance, action_type);
        NRequest::new(command, Some(information).filter(|information| !information.is_empty()))
    }

    /// N-DELETE: asks for the end of an instance (PS3.7 §10.1.6).
    pub fn delete(sop_class: impl Into<Uid>, sop_instance: impl Into<Uid>) -> NRequest {
        NRequest::new(NDeleteRq::new(0, of_instances(sop_class), sop_instance), None)
    }

    /// N-EVENT-REPORT: reports an event about an instance, as the SCP (PS3.7 §10.1.1). Without any element there is no event
    /// information.
    pub fn event_report(
        sop_class: impl Into<Uid>,
        sop_instance: impl Into<Uid>,
        event_type: u16,
        information: DataSet,
    ) -> NRequest {
        let command = NEventReportRq::new(0, of_instances(sop_class), sop_instance, event_type);
        NRequest::new(command, Some(information).filter(|information| !information.is_empty()))
    }

    fn new(command: impl Into<Command>, data_set: Option<DataSet>) -> NRequest {
        NRequest { command: command.into(), data_set }
    }

    /// The DIMSE service; `None` if the command is no DIMSE-N request.
    pub fn service(&self) -> Option<DimseService> {
        service_of(&self.command).filter(|_| self.command.is_request())
    }

    /// The SOP class that it names.
    pub fn sop_class(&self) -> Option<&Uid> {
        self.command.sop_class_uid()
    }

    /// The SOP instance that it names.
    pub fn sop_instance(&self) -> Option<&Uid> {
        self.command.sop_instance_uid()
    }

    /// The action type or the event type.
    pub fn kind(&self) -> Option<u16> {
        kind_of(&self.command)
    }

    /// The data set encoded in the transfer syntax of a presentation context. `None` if there is none.
    ///
    /// # Errors
    /// If it cannot be encoded so.
    pub fn encode(&self, transfer_syntax: &Uid) -> Result<Option<Bytes>, Error> {
        let Some(data_set) = &self.data_set else { return Ok(None) };
        let encoding = Encoding::of(transfer_syntax).ok_or_else(|| unknown(transfer_syntax))?;
        character_set::labelled(data_set.clone()).to_vec(encoding).map(|encoded| Some(encoded.into()))
    }
}

/// The SOP class that a request names for an instance of this SOP class: see [`Class::instances_of`].
fn of_instances(sop_class: impl Into<Uid>) -> Uid {
    let sop_class = sop_class.into();
    Class::of(&sop_class).map(|class| class.instance_class(&sop_class).clone()).unwrap_or(sop_class)
}

/// The response to an [`NRequest`].
#[derive(Clone, Debug)]
pub struct NResponse {
    /// Status (0000,0900).
    pub status: Status,
    /// Offending Element, Error Comment and Error ID.
    pub details: StatusDetails,
    /// Affected SOP Class UID (0000,0002).
    pub sop_class: Option<Uid>,
    /// Affected SOP Instance UID (0000,1000): of an N-CREATE, the instance that was made.
    pub sop_instance: Option<Uid>,
    /// Action Type ID (0000,1008) or Event Type ID (0000,1002).
    pub kind: Option<u16>,
    /// Attribute Identifier List (0000,1005): the attributes that the status is about.
    pub attribute_identifier_list: Vec<Tag>,
    /// The data set.
    pub data_set: Option<DataSet>,
}

impl NResponse {
    /// The response that this message is, whose data set came in this transfer syntax. A message that is no response has status
    /// 0x0110.
    ///
    /// # Errors
    /// If the data set cannot be decoded.
    pub fn new(
        command: &Command,
        data_set: Option<Bytes>,
        transfer_syntax: &Uid,
    ) -> Result<NResponse, Error> {
        let decode = |bytes: Bytes| {
            let encoding = Encoding::of(transfer_syntax).ok_or_else(|| unknown(transfer_syntax))?;
            let read = Reading::new(encoding).read(bytes)?;
            read.warnings.iter().for_each(|warning| log::warn!("{}: {warning}", command.name()));
            Ok(read.data_set)
        };
        let data_set = data_set.filter(|bytes| !bytes.is_empty()).map(decode).transpose()?;
        Ok(NResponse {
            status: command.status().unwrap_or(Status::PROCESSING_FAILURE),
            details: command.status_details().cloned().unwrap_or_default(),
            sop_class: command.sop_class_uid().cloned(),
            sop_instance: command.sop_instance_uid().cloned(),
            kind: kind_of(command),
            attribute_identifier_list: attribute_identifier_list(command),
            data_set,
        })
    }
}

fn unknown(transfer_syntax: &Uid) -> Error {
    Error::UnknownTransferSyntax(transfer_syntax.clone())
}

/// Attribute Identifier List (0000,1005) of a response, also of one that has it only because a service class says so, such as
/// the N-ACTION of Inventory Creation (PS3.4 §KK.2.2.3).
fn attribute_identifier_list(response: &Command) -> Vec<Tag> {
    let others = match response {
        Command::NCreateRsp(response) => return response.attribute_identifier_list.clone(),
        Command::NSetRsp(response) => return response.attribute_identifier_list.clone(),
        Command::NGetRsp(response) => return response.attribute_identifier_list.clone(),
        Command::NActionRsp(response) => &response.others,
        Command::NEventReportRsp(response) => &response.others,
        Command::NDeleteRsp(response) => &response.others,
        _ => return Vec::new(),
    };
    let list = others.iter().find(|element| element.tag == tags::ATTRIBUTE_IDENTIFIER_LIST);
    let (tags, _) = list.map(|list| list.value.as_slice()).unwrap_or_default().as_chunks::<4>();
    let tag = |[a, b, c, d]: &[u8; 4]| Tag::new(u16::from_le_bytes([*a, *b]), u16::from_le_bytes([*c, *d]));
    tags.iter().map(tag).collect()
}
