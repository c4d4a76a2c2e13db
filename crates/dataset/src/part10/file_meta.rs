use alloc::{string::String, vec::Vec};

use bytes::Bytes;
use kerma_dictionary::{AeTitle, Tag, Uid, Vr, tags};

use crate::{DataSet, Element, ElementRef, Encoding, Error};

/// Who writes: kerma, under the root of UIDs that are made of a UUID (PS3.5 §B.2).
pub const IMPLEMENTATION_CLASS_UID: Uid = Uid::from_static("2.25.104606133948740527385931231184726279912");

/// Which kerma writes.
pub const IMPLEMENTATION_VERSION_NAME: &str = concat!("KERMA_", env!("CARGO_PKG_VERSION"));

/// File Meta Information: group 0002 of a DICOM file (PS3.10 Table 7.1-1).
///
/// It keeps what it was read from, so that a file that is read and written is the same; what has a name here
/// is read and set by it, the rest is in [`elements`](FileMeta::elements).
#[derive(Clone, Debug, Default)]
pub struct FileMeta {
    elements: DataSet,
    /// The SOP class and instance of the data set that it was read with.
    read_with: Option<[Option<Uid>; 2]>,
}

/// By elements.
impl PartialEq for FileMeta {
    fn eq(&self, other: &FileMeta) -> bool {
        self.elements == other.elements
    }
}

impl FileMeta {
    /// What a file must have, written by kerma.
    pub fn new(sop_class: Uid, sop_instance: Uid, transfer_syntax: Uid) -> FileMeta {
        let mut meta = FileMeta::default();
        meta.put(tags::FILE_META_INFORMATION_VERSION, Vr::OB, Bytes::from_static(&[0, 1]));
        meta.put_uid(tags::MEDIA_STORAGE_SOP_CLASS_UID, &sop_class);
        meta.put_uid(tags::MEDIA_STORAGE_SOP_INSTANCE_UID, &sop_instance);
        meta.put_uid(tags::TRANSFER_SYNTAX_UID, &transfer_syntax);
        meta.set_implementation(&IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME);
        meta
    }

    /// Elements of group 0002 as they were read.
    pub(super) const fn from_elements(elements: DataSet) -> FileMeta {
        FileMeta { elements, read_with: None }
    }

    /// Says of (0002,0002) and (0002,0003) what the data set says, if it does: whoever changes a data set's SOP Instance UID
    /// need not think of this. [`Part10::write`](super::Part10::write) does it.
    pub fn follow(&mut self, data_set: &DataSet) {
        for (tag, from) in [
            (tags::MEDIA_STORAGE_SOP_CLASS_UID, tags::SOP_CLASS_UID),
            (tags::MEDIA_STORAGE_SOP_INSTANCE_UID, tags::SOP_INSTANCE_UID),
        ] {
            match data_set.uid(from) {
                Ok(uid) if !uid.is_empty() && uid != self.find_uid(tag) => self.put_uid(tag, &uid),
                _ => {}
            }
        }
    }

    /// Remembers with which data set it was read.
    pub(super) fn remember(&mut self, data_set: &DataSet) {
        self.read_with = Some(identity(data_set));
    }

    /// Whether it was read with a data set of the same SOP class and instance.
    pub(super) fn was_read_with(&self, data_set: &DataSet) -> bool {
        self.read_with.as_ref().is_some_and(|read_with| *read_with == identity(data_set))
    }

    /// Media Storage SOP Class UID (0002,0002); empty if it is missing.
    pub fn sop_class(&self) -> Uid {
        self.find_uid(tags::MEDIA_STORAGE_SOP_CLASS_UID)
    }

    /// Media Storage SOP Instance UID (0002,0003); empty if it is missing.
    pub fn sop_instance(&self) -> Uid {
        self.find_uid(tags::MEDIA_STORAGE_SOP_INSTANCE_UID)
    }

    /// Transfer Syntax UID (0002,0010) of the data set; empty if it is missing.
    pub fn transfer_syntax(&self) -> Uid {
        self.find_uid(tags::TRANSFER_SYNTAX_UID)
    }

    /// Sets Transfer Syntax UID (0002,0010).
    pub fn set_transfer_syntax(&mut self, transfer_syntax: &Uid) {
        self.put_uid(tags::TRANSFER_SYNTAX_UID, transfer_syntax);
    }

    /// The encoding of the data set.
    ///
    /// # Errors
    /// [`Error::UnknownTransferSyntax`].
    pub fn encoding(&self) -> Result<Encoding, Error> {
        let transfer_syntax = self.transfer_syntax();
        Encoding::of(&transfer_syntax).ok_or(Error::UnknownTransferSyntax(transfer_syntax))
    }

    /// Implementation Class UID (0002,0012), of the implementation that wrote the file.
    pub fn implementation_class(&self) -> Option<Uid> {
        Some(self.find_uid(tags::IMPLEMENTATION_CLASS_UID)).filter(|uid| !uid.is_empty())
    }

    /// Implementation Version Name (0002,0013).
    pub fn implementation_version(&self) -> Option<String> {
        self.elements.string(tags::IMPLEMENTATION_VERSION_NAME).ok()
    }

    /// Says who writes the file: (0002,0012) and (0002,0013), of which the standard allows 16 characters.
    pub fn set_implementation(&mut self, class: &Uid, version: &str) {
        self.put_uid(tags::IMPLEMENTATION_CLASS_UID, class);
        self.put(tags::IMPLEMENTATION_VERSION_NAME, Vr::SH, Bytes::copy_from_slice(version.as_bytes()));
    }

    /// Source Application Entity Title (0002,0016): the AE whose file it is.
    pub fn source(&self) -> Option<AeTitle> {
        self.find_title(tags::SOURCE_APPLICATION_ENTITY_TITLE)
    }

    /// Sets Source Application Entity Title (0002,0016).
    pub fn set_source(&mut self, title: &AeTitle) {
        self.put_title(tags::SOURCE_APPLICATION_ENTITY_TITLE, title);
    }

    /// Sending Application Entity Title (0002,0017): the AE that sent the object.
    pub fn sending(&self) -> Option<AeTitle> {
        self.find_title(tags::SENDING_APPLICATION_ENTITY_TITLE)
    }

    /// Sets Sending Application Entity Title (0002,0017).
    pub fn set_sending(&mut self, title: &AeTitle) {
        self.put_title(tags::SENDING_APPLICATION_ENTITY_TITLE, title);
    }

    /// Receiving Application Entity Title (0002,0018): the AE that received the object.
    pub fn receiving(&self) -> Option<AeTitle> {
        self.find_title(tags::RECEIVING_APPLICATION_ENTITY_TITLE)
    }

    /// Sets Receiving Application Entity Title (0002,0018).
    pub fn set_receiving(&mut self, title: &AeTitle) {
        self.put_title(tags::RECEIVING_APPLICATION_ENTITY_TITLE, title);
    }

    /// Private Information (0002,0102) and its creator (0002,0100).
    pub fn private_information(&self) -> Option<(Uid, &[u8])> {
        let information = self.elements.get_element(tags::PRIVATE_INFORMATION)?;
        Some((self.find_uid(tags::PRIVATE_INFORMATION_CREATOR_UID), information.bytes()))
    }

    /// Sets Private Information (0002,0102) and its creator (0002,0100).
    pub fn set_private_information(&mut self, creator: &Uid, information: Bytes) {
        self.put_uid(tags::PRIVATE_INFORMATION_CREATOR_UID, creator);
        self.put(tags::PRIVATE_INFORMATION, Vr::OB, information);
    }

    /// Every element, the group length as it was read.
    pub const fn elements(&self) -> &DataSet {
        &self.elements
    }

    /// Every element, to be changed. Only those of group 0002 are written.
    pub const fn elements_mut(&mut self) -> &mut DataSet {
        &mut self.elements
    }

    /// Appends an empty preamble, `DICM` and the File Meta Information with its group length: what stands
    /// before a data set that is streamed.
    ///
    /// # Errors
    /// As [`DataSet::write`].
    pub fn write(&self, out: &mut Vec<u8>) -> Result<(), Error> {
        self.write_with_preamble(&[0; 128], out)
    }

    /// As [`write`](FileMeta::write), with a preamble.
    ///
    /// # Errors
    /// As [`DataSet::write`].
    pub fn write_with_preamble(&self, preamble: &[u8; 128], out: &mut Vec<u8>) -> Result<(), Error> {
        out.extend_from_slice(preamble);
        out.extend_from_slice(b"DICM");
        let mut elements = self.elements.clone();
        elements.retain(|element| element.tag().group() == 0x0002);
        // Writing fills it in.
        let group_length = tags::FILE_META_INFORMATION_GROUP_LENGTH;
        elements.insert(Element::new(group_length, Vr::UL, Bytes::from_static(&[0; 4])));
        elements.write(out, Encoding::ExplicitVrLittleEndian)
    }

    fn find_uid(&self, tag: Tag) -> Uid {
        Uid::from_bytes(self.elements.get_element(tag).map(ElementRef::bytes).unwrap_or_default())
    }

    fn find_title(&self, tag: Tag) -> Option<AeTitle> {
        self.elements.get_element(tag).map(|element| AeTitle::from_bytes(element.bytes()))
    }

    fn put(&mut self, tag: Tag, vr: Vr, value: Bytes) {
        self.elements.insert(Element::new(tag, vr, value));
    }

    fn put_uid(&mut self, tag: Tag, uid: &Uid) {
        self.put(tag, Vr::UI, Bytes::copy_from_slice(uid.as_bytes()));
    }

    fn put_title(&mut self, tag: Tag, title: &AeTitle) {
        self.put(tag, Vr::AE, Bytes::copy_from_slice(title.as_bytes()));
    }
}

/// The SOP class and instance that a data set says it is.
fn identity(data_set: &DataSet) -> [Option<Uid>; 2] {
    [tags::SOP_CLASS_UID, tags::SOP_INSTANCE_UID].map(|tag| data_set.uid(tag).ok())
}
