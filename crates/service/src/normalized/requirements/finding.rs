use alloc::vec::Vec;
use core::fmt;

use kerma_dataset::{DataSet, Element, Item, Sequence, TagPath, Value};
use kerma_dictionary::{Tag, Uid, Vr, data_elements};
use kerma_status::Status;

use super::{Fault, Operation, Table, Usage, values};
use crate::Outcome;

/// An attribute that is not as its table says.
#[derive(Clone, PartialEq)]
pub struct Finding {
    /// The SOP class.
    pub sop_class: Uid,
    /// The operation.
    pub operation: Operation,
    /// Where the attribute is or should be.
    pub path: TagPath,
    /// What is wrong.
    pub fault: Fault,
    /// What the table says.
    pub usage: Usage,
    /// The table, such as `PS3.4 Table F.7.2-1`.
    pub source: &'static str,
    /// The attribute as it came, without a value if it is not there.
    element: Element,
}

impl Finding {
    pub(super) fn new(table: &Table, usage: Usage, fault: Fault, path: TagPath, element: Element) -> Finding {
        let Table { sop_class, operation, source, .. } = table;
        Finding { sop_class: sop_class.clone(), operation: *operation, path, fault, usage, source, element }
    }

    /// The attribute.
    pub const fn tag(&self) -> Tag {
        self.element.tag()
    }

    /// Whether the attribute is a sequence.
    pub(super) fn is_sequence(&self) -> bool {
        self.element.vr() == Vr::SQ || self.element.items().is_ok()
    }

    /// The status of a response for it: that of the service class if it has one, else a general one. What an N-ACTION lacks is
    /// answered as what an N-CREATE or N-SET lacks (PS3.4 §5.4.2.1). Other faults of an N-ACTION and all of an N-EVENT-REPORT have
    /// 0x0115 and 0x0114, since attributes are arguments there (PS3.7 §10.1.1.1.8, §10.1.4.1.10).
    pub fn status(&self) -> Status {
        let own = values::own_status(&self.sop_class, self.operation, self.tag(), self.fault);
        let is_action = matches!(self.operation, Operation::Action(_));
        own.unwrap_or(match (self.fault, self.operation.has_arguments()) {
            (Fault::Missing, true) if is_action => Status::MISSING_ATTRIBUTE,
            (Fault::NoValue, true) if is_action => Status::MISSING_ATTRIBUTE_VALUE,
            (Fault::NotAllowed, true) => Status::NO_SUCH_ARGUMENT,
            (_, true) => Status::INVALID_ARGUMENT_VALUE,
            (Fault::Missing, false) => Status::MISSING_ATTRIBUTE,
            (Fault::NoValue, false) => Status::MISSING_ATTRIBUTE_VALUE,
            (Fault::Invalid, false) => Status::INVALID_ATTRIBUTE_VALUE,
            (Fault::NotAllowed, false) => Status::NO_SUCH_ATTRIBUTE,
        })
    }
}

/// The response to a request with these findings; `None` if there are none.
///
/// It has the status of the first fault in the order of [`Fault`]. With 0x0120 and 0x0105 goes the list of all attributes with that
/// status, with 0x0121, 0x0106 and 0x0115 a data set of them (PS3.7 §C.5), and with a status of the service class the list of
/// offending elements.
pub fn outcome_of(findings: &[Finding]) -> Option<Outcome> {
    let status = findings.iter().min_by_key(|finding| finding.fault)?.status();
    let same = || findings.iter().filter(move |finding| finding.status() == status);
    let tags = || {
        let mut tags: Vec<Tag> = Vec::new();
        for finding in same() {
            if !tags.contains(&finding.tag()) {
                tags.push(finding.tag());
            }
        }
        tags
    };
    let outcome = Outcome::new(status);
    Some(match status {
        Status::MISSING_ATTRIBUTE | Status::NO_SUCH_ATTRIBUTE => outcome.attributes(tags()),
        Status::MISSING_ATTRIBUTE_VALUE
        | Status::INVALID_ATTRIBUTE_VALUE
        | Status::INVALID_ARGUMENT_VALUE => outcome.reply(Offending::of(same())),
        Status::NO_SUCH_ARGUMENT => outcome,
        _ => outcome.offending(tags()),
    })
}

/// A data set of the offending attributes. An item stands for each item that one is in.
#[derive(Default)]
struct Offending {
    data_set: DataSet,
    /// The items of the request that have one, each with the sequences around it.
    items: Vec<Vec<(Tag, u32)>>,
}

impl Offending {
    fn of<'a>(findings: impl Iterator<Item = &'a Finding>) -> DataSet {
        let mut offending = Offending::default();
        findings.for_each(|finding| offending.add(finding));
        offending.data_set
    }

    fn add(&mut self, finding: &Finding) {
        let mut data_set = &mut self.data_set;
        for (depth, (tag, _)) in finding.path.sequences.iter().enumerate() {
            let to_here = finding.path.sequences.get(..=depth).unwrap_or_default();
            let is_new = !self.items.iter().any(|item| item == to_here);
            if is_new {
                self.items.push(to_here.to_vec());
            }
            if data_set.get_element(*tag).is_none() {
                let vr = data_elements::vr_of(*tag).unwrap_or(Vr::SQ);
                data_set.insert(Element::new(*tag, vr, Value::Sequence(Sequence::default())));
            }
            let Some(Value::Sequence(sequence)) = data_set.get_element_mut(*tag).map(Element::value_mut)
            else {
                return;
            };
            if is_new {
                sequence.items.push(Item::from(DataSet::new()));
            }
            // Findings come in the order of the data set: their item is the last.
            let Some(item) = sequence.items.last_mut() else { return };
            data_set = &mut item.data_set;
        }
        data_set.insert(finding.element.clone());
    }
}

/// Such as `(0040,0340)[0].(0018,1030) ProtocolName is not there, it is 1 in PS3.4 Table F.7.2-1`. Values are not told: they may be a
/// patient's.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path)?;
        if let Some(element) = data_elements::by_tag(self.tag()) {
            write!(f, " {}", element.keyword)?;
        }
        let fault = match self.fault {
            Fault::Missing => "is not there",
            Fault::NoValue => "has no value",
            Fault::Invalid => "has a value that is not allowed here",
            Fault::NotAllowed => "is there",
        };
        write!(f, " {fault}, it is {} in {}", self.usage, self.source)
    }
}

/// As it is displayed.
impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Finding({self})")
    }
}
