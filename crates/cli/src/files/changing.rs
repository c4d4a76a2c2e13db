//! Files that are read to be written again: nothing of them is lost silently.

use std::path::Path;

use kerma_dataset::part10::{FileMeta, IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME, Part10};
use kerma_dataset::{
    DataSet, Element, ElementRef, Encoding, LengthForm, Reading, Value, ValueRef, Warning, WarningKind,
};
use kerma_dictionary::{Tag, TransferSyntax, Uid, Vr, tags, uids};

use crate::files::reading;
use crate::options::{ReadOptions, WriteOptions};

impl ReadOptions {
    /// Reads a file that is to be written again. What of it would not be written again is an error, unless it is to be
    /// lost.
    pub(crate) fn read(&self, path: &Path) -> Result<Part10, String> {
        let unreadable = |error: String| format!("Cannot read input file {}: {error}", path.display());
        let bytes = reading::bytes(path).map_err(|error| unreadable(error.to_string()))?;
        let bytes = bytes::Bytes::from(bytes);
        let (file, warnings) = match self.raw() {
            None => {
                // the file says its own encoding
                let reading = Reading::new(Encoding::ImplicitVrLittleEndian);
                Part10::read_with(bytes.clone(), reading).map_err(|error| unreadable(error.to_string()))?
            }
            Some(encoding) => {
                let read = Reading::new(encoding).read(bytes.clone());
                let read = read.map_err(|error| unreadable(error.to_string()))?;
                (made_up(read.data_set, encoding.transfer_syntax()), read.warnings)
            }
        };
        let says = |kind| warnings.iter().any(|warning| warning.kind == kind);
        if self.read_file_only && (says(WarningKind::NoPreamble) || says(WarningKind::NoFileMeta)) {
            return Err(unreadable("it has no File Meta Information".into()));
        }
        let (lost, mended): (Vec<_>, Vec<_>) = warnings.iter().partition(|warning| is_loss(warning, &bytes));
        for warning in &mended {
            log::warn!("{}: {warning}", path.display());
        }
        if !lost.is_empty() && !self.ignore_parse_errors {
            let lost: Vec<String> = lost.iter().map(ToString::to_string).collect();
            return Err(format!(
                "{} cannot be read whole, and what cannot be read would be lost (+Ep loses it): {}",
                path.display(),
                lost.join("; ")
            ));
        }
        for warning in lost {
            log::warn!("{}: lost: {warning}", path.display());
        }
        Ok(file)
    }

    /// The encoding of a data set without File Meta Information, if it is said.
    fn raw(&self) -> Option<Encoding> {
        match self {
            ReadOptions { read_xfer_little: true, .. } => Some(Encoding::ExplicitVrLittleEndian),
            ReadOptions { read_xfer_big: true, .. } => Some(Encoding::ExplicitVrBigEndian),
            ReadOptions { read_xfer_implicit: true, .. } => Some(Encoding::ImplicitVrLittleEndian),
            _ => None,
        }
    }
}

/// A file of a data set that has no File Meta Information.
pub(crate) fn made_up(data_set: DataSet, transfer_syntax: Uid) -> Part10 {
    let uid = |tag| data_set.uid(tag).unwrap_or_else(|_| Uid::from_static(""));
    let meta = FileMeta::new(uid(tags::SOP_CLASS_UID), uid(tags::SOP_INSTANCE_UID), transfer_syntax);
    Part10 { preamble: [0; 128], meta, data_set }
}

/// Whether these are defined terms of character sets, as Specific Character Set (0008,0005) has them (PS3.3 §C.12.1.1.2).
pub(crate) fn is_character_set(terms: &str) -> bool {
    let mut data_set = DataSet::new();
    let set = data_set.set(tags::SPECIFIC_CHARACTER_SET, terms);
    let encoding = Encoding::ExplicitVrLittleEndian;
    set.is_ok()
        && data_set.to_vec(encoding).is_ok_and(|bytes| Reading::new(encoding).strict().read(bytes).is_ok())
}

/// Whether something of the file is not in what was read. Zeros behind the end are nothing.
fn is_loss(warning: &Warning, file: &[u8]) -> bool {
    match warning.kind {
        WarningKind::Duplicate | WarningKind::GroupTwoInDataSet => true,
        WarningKind::TrailingBytes => {
            let behind = usize::try_from(warning.offset).ok().and_then(|offset| file.get(offset..));
            behind.is_none_or(|behind| behind.iter().any(|byte| *byte != 0))
        }
        kind => kind.is_loss(),
    }
}

impl WriteOptions {
    /// The bytes of a file with these options, written by kerma. The UIDs of the File Meta Information are those that it
    /// has, which [`FileMeta::follow`] makes those of the data set.
    pub(crate) fn encode(&self, mut file: Part10) -> Result<Vec<u8>, String> {
        if file.data_set.contains(tags::DIRECTORY_RECORD_SEQUENCE) {
            let why =
                "its records point to each other by their places in the file: kerma mkdir makes it anew";
            return Err(format!("this is a DICOMDIR; {why} (PS3.3 §F.2.2)"));
        }
        let from = file.meta.transfer_syntax();
        let to = self.transfer_syntax().unwrap_or_else(|| from.clone());
        // a deflated or a native syntax has no place for fragments (PS3.5 §A.4)
        let is_encapsulated = |uid: &Uid| TransferSyntax::of(uid).is_none_or(|syntax| syntax.encapsulated);
        if to != from
            && !is_encapsulated(&to)
            && let Some(tag) = compressed(&file.data_set)
        {
            return Err(format!(
                "{tag} is compressed ({}), and is not decompressed here: it cannot be written in {}",
                name(&from),
                name(&to)
            ));
        }
        if self.padding_off || self.write_dataset {
            file.data_set.remove(Tag::new(0xFFFC, 0xFFFC));
        }
        self.shape(&mut file.data_set);
        if self.write_new_meta_info {
            let (class, instance) = (file.meta.sop_class(), file.meta.sop_instance());
            file.meta = FileMeta::new(class, instance, to.clone());
        }
        file.meta.set_transfer_syntax(&to);
        file.meta.set_implementation(&IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME);
        let mut out = Vec::new();
        let encoding = file.meta.encoding().map_err(|error| error.to_string())?;
        if !self.write_dataset {
            let written = file.meta.write_with_preamble(&file.preamble, &mut out);
            written.map_err(|error| error.to_string())?;
        }
        file.data_set.write(&mut out, encoding).map_err(|error| error.to_string())?;
        Ok(out)
    }

    /// Whether a file may be another for these options.
    pub(crate) fn changes_something(&self) -> bool {
        self.transfer_syntax().is_some()
            || self.write_new_meta_info
            || self.write_dataset
            || self.group_length_create
            || self.group_length_remove
            || self.length_explicit
            || self.length_undefined
            || self.padding_off
    }

    /// The transfer syntax that is asked for, if one is.
    fn transfer_syntax(&self) -> Option<Uid> {
        match self {
            WriteOptions { write_xfer_little: true, .. } => Some(uids::EXPLICIT_VR_LITTLE_ENDIAN),
            WriteOptions { write_xfer_big: true, .. } => Some(uids::EXPLICIT_VR_BIG_ENDIAN),
            WriteOptions { write_xfer_implicit: true, .. } => Some(uids::IMPLICIT_VR_LITTLE_ENDIAN),
            WriteOptions { write_xfer_deflated: true, .. } => Some(uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN),
            _ => None,
        }
    }

    /// Group lengths and the form of lengths, at every depth.
    fn shape(&self, data_set: &mut DataSet) {
        let form = match self {
            WriteOptions { length_explicit: true, .. } => Some(LengthForm::Defined),
            WriteOptions { length_undefined: true, .. } => Some(LengthForm::Undefined),
            _ => None,
        };
        data_set.for_each_data_set(|data_set| {
            self.group_lengths(data_set);
            for element in data_set.iter_mut() {
                // in a UN only an undefined length says that there are items (PS3.5 §6.2.2)
                let form = form.filter(|_| element.vr() == Vr::SQ);
                if let (Some(form), Value::Sequence(sequence)) = (form, element.value_mut()) {
                    sequence.length = form;
                    sequence.items.iter_mut().for_each(|item| item.length = form);
                }
            }
        });
    }

    fn group_lengths(&self, data_set: &mut DataSet) {
        if self.group_length_remove || self.group_length_create {
            data_set.retain(|element| !element.tag().is_group_length());
        }
        if self.group_length_create {
            let mut groups: Vec<u16> = data_set.iter().map(|element| element.tag().group()).collect();
            groups.dedup();
            // writing fills it in
            let length = |group| Element::new(Tag::new(group, 0), Vr::UL, vec![0; 4]);
            data_set.extend(groups.into_iter().map(length));
        }
    }
}

/// The first element, at any depth, that is fragments.
pub(crate) fn compressed(data_set: &DataSet) -> Option<Tag> {
    let compressed = data_set.walk().find(|element| matches!(element.value(), ValueRef::Encapsulated(_)));
    compressed.map(ElementRef::tag)
}

/// The name of a transfer syntax, or its UID if it is not registered.
fn name(transfer_syntax: &Uid) -> String {
    uids::by_uid(transfer_syntax).map_or_else(|| transfer_syntax.to_string(), |entry| entry.name.into())
}
