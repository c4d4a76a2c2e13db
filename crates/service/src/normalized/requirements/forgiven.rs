use alloc::vec::Vec;
use core::fmt;

use kerma_dataset::{DataSet, Element, Value};
use kerma_dictionary::{Tag, tags};

use super::{Fault, Finding, Operation, Usage};

/// Something that peers get wrong and that an SCP may let pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lapse {
    /// SOP Class UID (0008,0016) or SOP Instance UID (0008,0018) among the attributes of an N-CREATE or N-SET, where the command has
    /// them. Toolkits write a data set as they would a file.
    OwnIdentification,
    /// A conditional sequence without items in an event report. dcm4che sends Referenced SOP Sequence so when nothing could be
    /// committed.
    EmptySequenceInReport,
    /// An attribute of type 2 that is not there. Modalities leave out what they do not know.
    AbsentType2,
    /// A conditional attribute of type 1C or MC without a value. Modalities send what they do not know without a value.
    EmptyConditional,
    /// An attribute in an N-SET that only an N-CREATE has. Modalities send all they know each time. The handler does not see it, and
    /// a success becomes the warning 0x0107 with its tag (PS3.7 §C.4.2).
    RepeatedInSet,
    /// A code without its Code Meaning (0008,0104), or with an empty one.
    NoCodeMeaning,
    /// A discontinued step without a Performed Series Sequence (0040,0340): nothing was acquired.
    DiscontinuedWithoutSeries,
    /// An event report that lacks an attribute or a value. What it does say may be of use to the SCU, and the SCP will not say it
    /// better if it is refused.
    IncompleteReport,
}

impl Lapse {
    /// All of them.
    pub const ALL: [Lapse; 8] = [
        Lapse::OwnIdentification,
        Lapse::EmptySequenceInReport,
        Lapse::AbsentType2,
        Lapse::EmptyConditional,
        Lapse::RepeatedInSet,
        Lapse::NoCodeMeaning,
        Lapse::DiscontinuedWithoutSeries,
        Lapse::IncompleteReport,
    ];

    /// Whether a finding is one of these.
    pub fn covers(self, finding: &Finding) -> bool {
        let Finding { operation, fault, usage, path, .. } = finding;
        let tag = finding.tag();
        let is_absent = matches!(fault, Fault::Missing | Fault::NoValue);
        match self {
            Lapse::OwnIdentification => {
                *fault == Fault::NotAllowed
                    && path.sequences.is_empty()
                    && matches!(tag, tags::SOP_CLASS_UID | tags::SOP_INSTANCE_UID)
            }
            Lapse::EmptySequenceInReport => {
                matches!(operation, Operation::EventReport(_))
                    && *usage == Usage::Type1C
                    && finding.is_sequence()
            }
            Lapse::AbsentType2 => *fault == Fault::Missing && *usage == Usage::Type2,
            Lapse::EmptyConditional => {
                *fault == Fault::NoValue && matches!(usage, Usage::Type1C | Usage::MandatoryConditional)
            }
            Lapse::RepeatedInSet => *fault == Fault::NotAllowed && *operation == Operation::Set,
            Lapse::NoCodeMeaning => is_absent && tag == tags::CODE_MEANING,
            Lapse::DiscontinuedWithoutSeries => {
                is_absent && *operation == Operation::Discontinued && tag == tags::PERFORMED_SERIES_SEQUENCE
            }
            Lapse::IncompleteReport => is_absent && matches!(operation, Operation::EventReport(_)),
        }
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// What it is, for the log.
impl fmt::Display for Lapse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Lapse::OwnIdentification => "the instance's own identification",
            Lapse::EmptySequenceInReport => "an empty conditional sequence in an event report",
            Lapse::AbsentType2 => "an absent attribute of type 2",
            Lapse::EmptyConditional => "an empty conditional attribute",
            Lapse::RepeatedInSet => "an attribute that only an N-CREATE has",
            Lapse::NoCodeMeaning => "a code without its meaning",
            Lapse::DiscontinuedWithoutSeries => "a discontinued step without series",
            Lapse::IncompleteReport => "an event report that lacks something",
        })
    }
}

/// The lapses that an SCP lets pass. By default [`Lapse::OwnIdentification`] and [`Lapse::EmptySequenceInReport`], which change
/// nothing of what is asked.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Forgiven(u16);

impl Forgiven {
    /// Nothing is let pass.
    pub const NOTHING: Forgiven = Forgiven(0);
    /// All of them are.
    pub const EVERYTHING: Forgiven = Forgiven((1 << Lapse::ALL.len()) - 1);

    /// And this one.
    #[must_use]
    pub const fn and(self, lapse: Lapse) -> Forgiven {
        Forgiven(self.0 | lapse.bit())
    }

    /// But not this one.
    #[must_use]
    pub const fn but(self, lapse: Lapse) -> Forgiven {
        Forgiven(self.0 & !lapse.bit())
    }

    /// Whether this one is let pass.
    pub const fn contains(self, lapse: Lapse) -> bool {
        self.0 & lapse.bit() != 0
    }

    /// The lapse for which a finding is let pass.
    pub fn covers(self, finding: &Finding) -> Option<Lapse> {
        Lapse::ALL.into_iter().find(|lapse| self.contains(*lapse) && lapse.covers(finding))
    }

    /// Takes out of a data set the attributes that must not be there and are let pass as [`Lapse::RepeatedInSet`]; which they are.
    pub(crate) fn leave_out(self, data_set: &mut DataSet, findings: &[Finding]) -> Vec<Tag> {
        let repeated = findings.iter().filter(|finding| self.covers(finding) == Some(Lapse::RepeatedInSet));
        let mut left_out = Vec::new();
        for finding in repeated {
            if remove(data_set, &finding.path.sequences, finding.tag()) && !left_out.contains(&finding.tag())
            {
                left_out.push(finding.tag());
            }
        }
        left_out
    }

    /// The findings that are not let pass. The others are logged; `who` names the operation in the log.
    pub fn judge(self, findings: Vec<Finding>, who: &dyn fmt::Display) -> Vec<Finding> {
        let mut findings = findings;
        findings.retain(|finding| match self.covers(finding) {
            Some(lapse) => {
                log::warn!("{who}: {finding}: forgiven as {lapse}");
                false
            }
            None => true,
        });
        findings
    }
}

/// Removes an attribute that is in these sequences; whether it was there.
fn remove(data_set: &mut DataSet, sequences: &[(Tag, u32)], tag: Tag) -> bool {
    let Some(((sequence, item), within)) = sequences.split_first() else {
        return data_set.remove(tag).is_some();
    };
    let Some(Value::Sequence(sequence)) = data_set.get_element_mut(*sequence).map(Element::value_mut) else {
        return false;
    };
    let item = usize::try_from(*item).ok().and_then(|item| sequence.items.get_mut(item));
    item.is_some_and(|item| remove(&mut item.data_set, within, tag))
}

impl Default for Forgiven {
    fn default() -> Forgiven {
        Forgiven::NOTHING.and(Lapse::OwnIdentification).and(Lapse::EmptySequenceInReport)
    }
}

impl FromIterator<Lapse> for Forgiven {
    fn from_iter<I: IntoIterator<Item = Lapse>>(lapses: I) -> Forgiven {
        lapses.into_iter().fold(Forgiven::NOTHING, Forgiven::and)
    }
}

impl fmt::Debug for Forgiven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(Lapse::ALL.into_iter().filter(|lapse| self.contains(*lapse))).finish()
    }
}
