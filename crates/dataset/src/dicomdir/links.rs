//! Which record is below which, by their offsets and, where these cannot be right, by their place in the file.
//!
//! A record should be led to by one offset (PS3.3 §F.3.2.2): that of the root, of the record before it in its directory
//! entity, or of the record above. An offset is passed over if no record begins there, or if it leads up: from a study to a
//! patient, say. If several offsets lead to one record, one counts: not that of a record that is not in use, nor that of the
//! root to what is no patient, if there is another; then that which puts the record where its place in the file does, then
//! the first in the file. A record to which no
//! offset leads any more is put where its place in the file does, with what it leads to itself.
//!
//! The place in the file of a record is below the last record before it that is of a higher level and in use: patient, study,
//! series and the rest. That is how most writers put a directory into its file.

use alloc::{vec, vec::Vec};

use super::DirectoryRepair;

/// What there is to know of a record to find its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record {
    /// Where it begins in the file.
    pub(super) offset: u64,
    pub(super) next: u32,
    pub(super) lower: u32,
    pub(super) level: usize,
    /// Whether its type says where it may stand.
    pub(super) is_standard: bool,
    pub(super) is_in_use: bool,
    /// Whether it may have others below it: a patient, a study, a series.
    pub(super) is_branch: bool,
}

/// The level of what is below a series.
pub(super) const LEAF: usize = 3;

/// What an offset says of the record that it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Link {
    /// It is the first of the root directory entity.
    Root,
    /// It is behind this one in its directory entity.
    Behind(usize),
    /// It is the first below this one.
    Below(usize),
}

/// For each record the records below it, in order; those of the root directory entity behind the last.
pub(super) fn resolve(records: &[Record], root: u32, repairs: &mut Vec<DirectoryRepair>) -> Vec<Vec<usize>> {
    let by_place = places(records);
    let mut links: Vec<Vec<Link>> = vec![Vec::new(); records.len()];
    for (link, offset) in offsets(records, root) {
        let Ok(at) = records.binary_search_by_key(&u64::from(offset), |record| record.offset) else {
            repairs.push(DirectoryRepair::DanglingOffset(offset));
            continue;
        };
        match links.get_mut(at) {
            Some(links) if !leads_up(records, link, at) => links.push(link),
            _ => repairs.push(DirectoryRepair::LeadsUp(offset)),
        }
    }
    let mut tree = Tree::new(records.len());
    for (at, links) in links.iter().enumerate() {
        let chosen = choose(records, &by_place, at, links);
        if let (Some(record), 2..) = (records.get(at), links.len()) {
            repairs.push(DirectoryRepair::ReferredTwice(u32::try_from(record.offset).unwrap_or(u32::MAX)));
        }
        match chosen {
            Some(Link::Root) => tree.first_of_root = Some(at),
            Some(Link::Behind(before)) => tree.set(before, |links| &mut links.behind, at),
            Some(Link::Below(above)) => tree.set(above, |links| &mut links.below, at),
            None => {}
        }
        tree.heads.push(chosen.is_none());
    }
    tree.grow(records, &by_place, repairs)
}

/// Each offset that leads somewhere, in the order of the file.
fn offsets(records: &[Record], root: u32) -> impl Iterator<Item = (Link, u32)> + '_ {
    let of =
        |(at, record): (usize, &Record)| [(Link::Behind(at), record.next), (Link::Below(at), record.lower)];
    let all = core::iter::once((Link::Root, root)).chain(records.iter().enumerate().flat_map(of));
    all.filter(|(_, offset)| *offset != 0)
}

/// Whether this link leads to a record that belongs higher up, or to where it comes from.
fn leads_up(records: &[Record], link: Link, at: usize) -> bool {
    let Some(record) = records.get(at) else { return true };
    let (from, is_below) = match link {
        Link::Root => return false,
        Link::Behind(from) => (from, false),
        Link::Below(from) => (from, true),
    };
    let Some(before) = records.get(from) else { return true };
    let knows = record.is_standard && before.is_standard && record.level < LEAF;
    from == at || knows && (record.level < before.level || is_below && record.level == before.level)
}

/// For each record the one that its place in the file puts it below; none for the root.
fn places(records: &[Record]) -> Vec<Option<usize>> {
    // The last record of each level.
    let mut last = [None; LEAF];
    let place = |(at, record): (usize, &Record)| {
        let level = record.level.min(LEAF);
        let above = last.iter().take(level).rev().find_map(|last| *last);
        if record.is_in_use && level < LEAF {
            last.iter_mut().skip(level).for_each(|last| *last = None);
            if let Some(last) = last.get_mut(level).filter(|_| record.is_branch) {
                *last = Some(at);
            }
        }
        above
    };
    records.iter().enumerate().map(place).collect()
}

/// Which of the links to a record counts.
fn choose(records: &[Record], by_place: &[Option<usize>], at: usize, links: &[Link]) -> Option<Link> {
    let place = by_place.get(at).copied().flatten();
    let is_doubtful = |link: &&Link| match link {
        Link::Root => records.get(at).is_some_and(|record| record.level > 0),
        Link::Behind(from) | Link::Below(from) => !records.get(*from).is_some_and(|record| record.is_in_use),
    };
    let from_elsewhere = |link: &&Link| match link {
        Link::Root => place.is_some(),
        Link::Behind(before) => by_place.get(*before).copied().flatten() != place,
        Link::Below(above) => Some(*above) != place,
    };
    links.iter().min_by_key(|link| (is_doubtful(link), from_elsewhere(link))).copied()
}

#[derive(Clone, Copy, Default)]
struct Links {
    behind: Option<usize>,
    below: Option<usize>,
}

/// The links that count: no more than one leads to each record.
struct Tree {
    links: Vec<Links>,
    first_of_root: Option<usize>,
    /// For each record whether no link leads to it.
    heads: Vec<bool>,
    placed: Vec<bool>,
    lower: Vec<Vec<usize>>,
}

impl Tree {
    fn new(records: usize) -> Tree {
        Tree {
            links: vec![Links::default(); records],
            first_of_root: None,
            heads: Vec::with_capacity(records),
            placed: vec![false; records],
            lower: vec![Vec::new(); records + 1],
        }
    }

    fn set(&mut self, from: usize, which: impl FnOnce(&mut Links) -> &mut Option<usize>, at: usize) {
        if let Some(links) = self.links.get_mut(from) {
            *which(links) = Some(at);
        }
    }

    fn grow(
        mut self,
        records: &[Record],
        by_place: &[Option<usize>],
        repairs: &mut Vec<DirectoryRepair>,
    ) -> Vec<Vec<usize>> {
        if let Some(first) = self.first_of_root {
            self.entity(first, None, records);
        }
        // First what nothing leads to, then what is left: circles, which begin somewhere.
        let heads = core::mem::take(&mut self.heads);
        let is_head = |at: &usize| heads.get(*at).copied().unwrap_or_default();
        for at in (0..records.len()).filter(is_head).chain(0..records.len()) {
            let Some(record) = records.get(at).filter(|_| self.placed.get(at) == Some(&false)) else {
                continue;
            };
            if record.is_in_use {
                repairs.push(DirectoryRepair::Unreachable(record.offset));
            }
            self.entity(at, by_place.get(at).copied().flatten(), records);
        }
        self.lower
    }

    /// Puts a record and those behind it below `above`, and what they lead to below them.
    fn entity(&mut self, first: usize, above: Option<usize>, records: &[Record]) {
        let entity = self.behind(first);
        let mut open = entity.clone();
        let mut is_circle = false;
        while let Some(at) = open.pop() {
            is_circle |= above == Some(at);
            let Some(below) = self.links.get(at).and_then(|links| links.below) else { continue };
            let below = self.behind(below);
            open.extend(&below);
            if let Some(lower) = self.lower.get_mut(at) {
                *lower = below;
            }
        }
        // What it should be below may be below it.
        let above = above.filter(|_| !is_circle).unwrap_or(records.len());
        let Some(lower) = self.lower.get_mut(above) else { return };
        // Among those that are there already, it goes where the file has it.
        let place = lower.iter().rposition(|there| *there < first).map_or(0, |before| before + 1);
        lower.splice(place..place, entity);
    }

    /// A record and those behind it, as far as they have no place yet; they have one now.
    fn behind(&mut self, first: usize) -> Vec<usize> {
        let (mut entity, mut next) = (Vec::new(), Some(first));
        while let Some(at) = next {
            let Some(placed) = self.placed.get_mut(at).filter(|placed| !**placed) else { break };
            *placed = true;
            entity.push(at);
            next = self.links.get(at).and_then(|links| links.behind);
        }
        entity
    }
}
