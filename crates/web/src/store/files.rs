//! Parts that are DICOM files (PS3.18 §10.5.1.1).

use kerma_archive::Refused;
use kerma_dataset::part10::{Head, Part10, ReadHead};
use kerma_dataset::{DataSet, Encoding, Reading, Scan};
use kerma_dictionary::{Tag, tags};

use super::outcomes::{CANNOT_UNDERSTAND, Identity, Outcomes, UNKNOWN_TRANSFER_SYNTAX};
use crate::Problem;
use crate::media_type::MediaType;
use crate::origin::{New, Storing};
use crate::shared::Shared;

/// Stores files, one after the other.
pub(super) struct Files {
    shared: Shared,
    outcomes: Outcomes,
    part: Part,
}

/// The file that is coming.
enum Part {
    None,
    /// Its beginning, up to the data set.
    Head(Vec<u8>),
    DataSet {
        storing: Box<dyn Storing>,
        scan: Option<Scan>,
        said: Identity,
    },
    /// What is wrong with it is known; the rest of it passes.
    Refused {
        identity: Identity,
        scan: Option<Scan>,
        refused: Refused,
    },
    Failed {
        identity: Identity,
        reason: u16,
        why: String,
    },
}

/// The last of the attributes that say what an instance is.
const LAST: Tag = Tag::new(tags::SERIES_INSTANCE_UID.group(), tags::SERIES_INSTANCE_UID.element() + 1);

impl Files {
    pub(super) fn new(shared: &Shared, outcomes: Outcomes) -> Files {
        Files { shared: shared.clone(), outcomes, part: Part::None }
    }

    pub(super) fn outcomes(self) -> Outcomes {
        self.outcomes
    }

    /// A part with these headers begins.
    pub(super) fn begin(&mut self, headers: &[(String, String)]) -> Result<(), Problem> {
        let content_type = headers.iter().find(|(name, _)| name == "content-type").map(|(_, value)| value);
        if let Some(content_type) = content_type
            && !MediaType::parse(content_type).is_some_and(|media_type| media_type.is("application/dicom"))
        {
            return Err(Problem::unsupported_media_type("a part is not of the type application/dicom"));
        }
        self.part = Part::Head(Vec::new());
        Ok(())
    }

    /// Bytes of the part.
    pub(super) fn data(&mut self, bytes: &[u8]) {
        match &mut self.part {
            Part::Head(head) => {
                head.extend_from_slice(bytes);
                match Part10::read_head(head) {
                    Ok(ReadHead::NeedMore(_)) => {}
                    Ok(ReadHead::Head(read)) => self.headed(&read),
                    Err(error) => self.part = not_dicom(&error),
                }
            }
            Part::DataSet { storing, scan, said } => {
                if let Some(scanning) = scan
                    && scanning.push(bytes).is_err()
                {
                    *scan = None;
                }
                if let Err(refused) = storing.write(bytes) {
                    self.part = Part::Refused { identity: said.clone(), scan: scan.take(), refused };
                }
            }
            Part::Refused { scan, .. } => {
                if let Some(scanning) = scan
                    && scanning.push(bytes).is_err()
                {
                    *scan = None;
                }
            }
            Part::None | Part::Failed { .. } => {}
        }
    }

    /// All that stands before the data set is there, and maybe some of that.
    fn headed(&mut self, read: &Head) {
        let Part::Head(bytes) = std::mem::replace(&mut self.part, Part::None) else { return };
        let said = Identity {
            sop_class: Some(read.meta.sop_class()).filter(|uid| !uid.is_empty()),
            sop_instance: Some(read.meta.sop_instance()).filter(|uid| !uid.is_empty()),
            ..Identity::default()
        };
        let transfer_syntax = read.meta.transfer_syntax();
        let Some(encoding) = Encoding::of(&transfer_syntax) else {
            let why = format!("transfer syntax {transfer_syntax} is not known");
            self.part = Part::Failed { identity: said, reason: UNKNOWN_TRANSFER_SYNTAX, why };
            return;
        };
        let (head, rest) = bytes.split_at(read.data_set_offset.min(bytes.len()));
        // What has no preamble is given one: the archive keeps files.
        let head = match head.get(128..132) {
            Some(b"DICM") => head.to_vec(),
            _ => {
                let mut written = Vec::new();
                match read.meta.write_with_preamble(&read.preamble, &mut written) {
                    Ok(()) => written,
                    Err(error) => {
                        self.part = not_dicom(&error);
                        return;
                    }
                }
            }
        };
        let scan = Some(scan(encoding));
        let new = New { head, transfer_syntax, promised: None, peer: self.shared.peer() };
        self.part = match self.shared.origin().begin_store(new) {
            Ok(storing) => Part::DataSet { storing, scan, said },
            Err(refused) => Part::Refused { identity: said, scan, refused },
        };
        self.data(rest);
    }

    /// The part is over.
    pub(super) fn end(&mut self) {
        if let Part::Head(bytes) = &self.part {
            // A short file, or one whose head only its end tells.
            match Head::read_all(bytes) {
                Ok(read) => self.headed(&read),
                Err(error) => self.part = not_dicom(&error),
            }
        }
        match std::mem::replace(&mut self.part, Part::None) {
            Part::None | Part::Head(_) => {}
            Part::DataSet { storing, scan, said } => {
                let identity = identity(scan, said);
                match self.outcomes.is_of_the_study(&identity) {
                    true => self.outcomes.add(identity, storing.finish()),
                    // What is not finished leaves nothing.
                    false => self.outcomes.is_elsewhere(identity),
                }
            }
            Part::Refused { identity: said, scan, refused } => {
                self.outcomes.add(identity(scan, said), Err(refused));
            }
            Part::Failed { identity, reason, why } => self.outcomes.fail(identity, reason, &why),
        }
    }
}

fn not_dicom(error: &dyn std::fmt::Display) -> Part {
    Part::Failed { identity: Identity::default(), reason: CANNOT_UNDERSTAND, why: error.to_string() }
}

/// Takes what says which instance it is.
fn scan(encoding: Encoding) -> Scan {
    let wanted = |tag, length| {
        let names = [
            tags::SPECIFIC_CHARACTER_SET,
            tags::PATIENT_ID,
            tags::SOP_CLASS_UID,
            tags::SOP_INSTANCE_UID,
            tags::STUDY_INSTANCE_UID,
            tags::SERIES_INSTANCE_UID,
        ];
        names.contains(&tag) && length <= 66
    };
    Scan::with(Reading::new(encoding).until(LAST)).keep(wanted)
}

/// What the data set says that it is, or else what the head of the file says.
fn identity(scan: Option<Scan>, said: Identity) -> Identity {
    let found = scan.and_then(|scan| scan.end().ok()).map_or_else(DataSet::new, |read| read.data_set);
    let Identity { sop_class, sop_instance, study, series, patient } = Identity::of(&found);
    Identity {
        sop_class: sop_class.or(said.sop_class),
        sop_instance: sop_instance.or(said.sop_instance),
        study,
        series,
        patient,
    }
}
