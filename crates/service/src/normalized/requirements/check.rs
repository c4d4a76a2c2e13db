use alloc::{collections::BTreeMap, vec::Vec};
use core::ptr;

use kerma_dataset::{DataSet, Element, ElementRef, ItemsRef, Sequence, TagPath, Value};
use kerma_dictionary::{Tag, Uid, Vr, data_elements};

use super::{Condition, Fault, Finding, Operation, Requirement, Role, Table, Usage, table, values};

/// How often a fault of one requirement is told: the same in a million items is known after a few.
const MOST_OF_A_KIND: u8 = 16;

/// What is wrong with a data set that `role` sent for an operation, in the order of the table. Nothing if PS3.4 has no table for
/// it. The same fault is told of the first 16 items that have it.
pub fn check(sop_class: &Uid, operation: Operation, role: Role, data_set: &DataSet) -> Vec<Finding> {
    let Some(table) = table(sop_class, operation) else { return Vec::new() };
    let mut check =
        Check { table, role, sequences: Vec::new(), counts: BTreeMap::new(), findings: Vec::new() };
    check.level(table.requirements, data_set);
    check.findings
}

/// Adds the attributes of type 2 that are not there, without a value, for the side that sends the data set. Sequences get them in
/// each of their items.
pub fn complete(sop_class: &Uid, operation: Operation, data_set: &mut DataSet) {
    if let Some(table) = table(sop_class, operation) {
        complete_level(table.requirements, operation.sender(), data_set);
    }
}

impl Requirement {
    /// How `role` uses the attribute.
    pub const fn usage(&self, role: Role) -> Usage {
        match role {
            Role::Scu => self.scu,
            Role::Scp => self.scp,
        }
    }
}

struct Check {
    table: &'static Table,
    role: Role,
    sequences: Vec<(Tag, u32)>,
    /// How often each fault of each requirement was found, by the place of the requirement in its table.
    counts: BTreeMap<(usize, Fault), u8>,
    findings: Vec<Finding>,
}

impl Check {
    fn level(&mut self, requirements: &'static [Requirement], data_set: &DataSet) {
        for requirement in requirements {
            if let Some(tag) = requirement.tag {
                self.attribute(requirement, tag, data_set);
            }
        }
    }

    fn attribute(&mut self, requirement: &'static Requirement, tag: Tag, data_set: &DataSet) {
        let usage = requirement.usage(self.role);
        let Some(element) = data_set.get_element(tag) else {
            if usage.is_required() {
                self.find(requirement, Fault::Missing, || empty(tag));
            }
            return;
        };
        if usage == Usage::NotAllowed {
            return self.find(requirement, Fault::NotAllowed, || element.to_element());
        }
        if is_empty(element) {
            if usage.needs_value() && !values::may_be_empty(&self.table.sop_class, tag) {
                self.find(requirement, Fault::NoValue, || element.to_element());
            }
            return;
        }
        if requirement.condition == Condition::Empty || !self.is_known(tag, data_set) {
            return self.find(requirement, Fault::Invalid, || element.to_element());
        }
        if requirement.items.is_empty() {
            return;
        }
        with_items(element, data_set, |items| {
            for (item, index) in items.iter().zip(0..) {
                self.sequences.push((tag, index));
                self.level(requirement.items, &item.data_set);
                self.sequences.pop();
            }
        });
    }

    /// Whether the value is among those that the standard fixes.
    fn is_known(&self, tag: Tag, data_set: &DataSet) -> bool {
        let Some(known) = values::of(&self.table.sop_class, self.table.operation, tag) else { return true };
        data_set.string(tag).is_ok_and(|value| known.values.contains(&value.trim()))
    }

    fn find(&mut self, requirement: &'static Requirement, fault: Fault, element: impl FnOnce() -> Element) {
        let count = self.counts.entry((ptr::from_ref(requirement).addr(), fault)).or_default();
        if *count == MOST_OF_A_KIND {
            return;
        }
        *count += 1;
        let element = element();
        let path = TagPath { sequences: self.sequences.clone(), tag: Some(element.tag()) };
        self.findings.push(Finding::new(self.table, requirement.usage(self.role), fault, path, element));
    }
}

/// The items of a sequence, also of one that came as UN with a length (PS3.5 §6.2.2). None if it is no sequence.
fn with_items(element: ElementRef<'_>, data_set: &DataSet, each: impl FnOnce(ItemsRef<'_>)) {
    match element.items() {
        Ok(items) => each(items),
        Err(_) => {
            if let Ok(sequence) = data_set.get::<Sequence>(element.tag()) {
                each(sequence.items.as_ref());
            }
        }
    }
}

/// Without a value: also text that is padding alone (PS3.5 §6.2).
fn is_empty(element: ElementRef<'_>) -> bool {
    let is_text = matches!(
        element.vr(),
        Vr::AE
            | Vr::AS
            | Vr::CS
            | Vr::DA
            | Vr::DS
            | Vr::DT
            | Vr::IS
            | Vr::LO
            | Vr::LT
            | Vr::PN
            | Vr::SH
            | Vr::ST
            | Vr::TM
            | Vr::UC
            | Vr::UI
            | Vr::UR
            | Vr::UT
    );
    let is_padding = |byte: &u8| matches!(byte, b' ' | 0);
    element.is_empty() || (is_text && element.bytes().iter().all(is_padding))
}

/// The element without a value.
fn empty(tag: Tag) -> Element {
    Element::empty(tag, data_elements::vr_of(tag).unwrap_or(Vr::UN))
}

fn complete_level(requirements: &'static [Requirement], role: Role, data_set: &mut DataSet) {
    for requirement in requirements {
        let Some(tag) = requirement.tag else { continue };
        match data_set.get_element_mut(tag) {
            Some(element) => {
                if let Value::Sequence(sequence) = element.value_mut() {
                    for item in &mut sequence.items {
                        complete_level(requirement.items, role, &mut item.data_set);
                    }
                }
            }
            None if requirement.usage(role) == Usage::Type2 => drop(data_set.insert(empty(tag))),
            None => {}
        }
    }
}
