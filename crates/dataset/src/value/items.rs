//! The items of a sequence, in the allocation that all items of their depth were read into, or in one of their own.

use alloc::{sync::Arc, vec, vec::Vec};
use core::{
    fmt,
    ops::{Deref, DerefMut},
    slice,
};

use crate::Item;

/// The items of a [`Sequence`](crate::Sequence): a slice of them, or, with
/// [`to_mut`](Items::to_mut), a `Vec`.
///
/// Cheap to clone. What was read shares one allocation with the other sequences as deep in the data set; whoever changes
/// items gets a copy of those of this sequence.
#[derive(Clone)]
pub struct Items {
    /// Among which they are; nothing if there are none.
    among: Option<Arc<Vec<Item>>>,
    start: u32,
    /// How many; [`ALL`] if they are alone.
    length: u32,
}

/// All that there are.
const ALL: u32 = u32::MAX;

impl Items {
    /// No items.
    pub const fn new() -> Items {
        Items { among: None, start: 0, length: ALL }
    }

    /// So many from `start` on of those that are to be [put in](Items::put_among).
    pub(crate) const fn unread(start: u32, length: u32) -> Items {
        Items { among: None, start, length }
    }

    /// Where the items are that had none.
    pub(crate) fn put_among(&mut self, items: &Arc<Vec<Item>>) {
        self.among = Some(items.clone());
    }

    /// Whether there are some that are to be put in.
    pub(crate) fn is_unread(&self) -> bool {
        self.among.is_none() && self.length != ALL
    }

    /// All of them, in an allocation that nobody else has: to be changed in every way in which a `Vec` can be.
    pub fn to_mut(&mut self) -> &mut Vec<Item> {
        let is_alone = self.length == ALL && self.start == 0;
        if !is_alone {
            *self = Items::from(self.to_vec());
        }
        Arc::make_mut(self.among.get_or_insert_default())
    }

    /// Puts an item at the end.
    pub fn push(&mut self, item: Item) {
        self.to_mut().push(item);
    }

    /// Puts an item where `at` says.
    ///
    /// # Panics
    /// If that is behind the end.
    pub fn insert(&mut self, at: usize, item: Item) {
        self.to_mut().insert(at, item);
    }

    /// Takes an item out.
    ///
    /// # Panics
    /// If there is none.
    pub fn remove(&mut self, at: usize) -> Item {
        self.to_mut().remove(at)
    }

    /// Keeps the items for which `keep` gives `true`.
    pub fn retain(&mut self, keep: impl FnMut(&Item) -> bool) {
        self.to_mut().retain(keep);
    }
}

impl Deref for Items {
    type Target = [Item];

    #[inline]
    fn deref(&self) -> &[Item] {
        let Some(among) = &self.among else { return &[] };
        let rest = among.get(self.start as usize..);
        match self.length {
            ALL => rest,
            length => rest.and_then(|rest| rest.get(..length as usize)),
        }
        .unwrap_or_default()
    }
}

impl DerefMut for Items {
    fn deref_mut(&mut self) -> &mut [Item] {
        if self.is_empty() { &mut [] } else { self.to_mut() }
    }
}

impl Default for Items {
    fn default() -> Items {
        Items::new()
    }
}

impl From<Vec<Item>> for Items {
    fn from(items: Vec<Item>) -> Items {
        let among = if items.is_empty() { None } else { Some(Arc::new(items)) };
        Items { among, start: 0, length: ALL }
    }
}

impl<const N: usize> From<[Item; N]> for Items {
    fn from(items: [Item; N]) -> Items {
        Items::from(Vec::from(items))
    }
}

impl From<Items> for Vec<Item> {
    fn from(mut items: Items) -> Vec<Item> {
        if items.is_empty() { Vec::new() } else { core::mem::take(items.to_mut()) }
    }
}

impl FromIterator<Item> for Items {
    fn from_iter<I: IntoIterator<Item = Item>>(items: I) -> Items {
        Items::from(Vec::from_iter(items))
    }
}

impl Extend<Item> for Items {
    fn extend<I: IntoIterator<Item = Item>>(&mut self, items: I) {
        self.to_mut().extend(items);
    }
}

impl IntoIterator for Items {
    type Item = Item;
    type IntoIter = vec::IntoIter<Item>;

    fn into_iter(self) -> vec::IntoIter<Item> {
        Vec::from(self).into_iter()
    }
}

impl<'a> IntoIterator for &'a Items {
    type Item = &'a Item;
    type IntoIter = slice::Iter<'a, Item>;

    fn into_iter(self) -> slice::Iter<'a, Item> {
        self.iter()
    }
}

impl<'a> IntoIterator for &'a mut Items {
    type Item = &'a mut Item;
    type IntoIter = slice::IterMut<'a, Item>;

    fn into_iter(self) -> slice::IterMut<'a, Item> {
        self.iter_mut()
    }
}

/// Item by item.
impl PartialEq for Items {
    fn eq(&self, other: &Items) -> bool {
        **self == **other
    }
}

impl PartialEq<Vec<Item>> for Items {
    fn eq(&self, other: &Vec<Item>) -> bool {
        **self == **other
    }
}

impl fmt::Debug for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}
