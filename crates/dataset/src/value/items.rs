//! The items of a sequence: its own, or those that are in the bytes that they were read from.

use alloc::{borrow::Cow, sync::Arc, vec, vec::Vec};
use core::{fmt, iter::FusedIterator, ops::Range, slice};

use crate::{
    Item,
    data_set::{ElementsIter, Level},
};

/// The items of a [`Sequence`](crate::Sequence).
///
/// Cheap to clone. Items that were read stay in the bytes that they were read from, until somebody
/// [changes](Items::to_mut) them.
#[derive(Clone, Default)]
pub struct Items {
    /// Those that were read; if there are any, there are no own ones.
    read: Option<Read>,
    own: Option<Arc<Vec<Item>>>,
}

/// Some of the items of a level.
#[derive(Clone)]
struct Read {
    level: Arc<Level>,
    first: u32,
    count: u32,
}

/// The items of a sequence, looked at where they are.
///
/// An item of it is lent if the data set has it, and made when it is asked for if it was read: that costs the counting of a
/// reference, and no memory.
#[derive(Clone, Copy, Default)]
pub struct ItemsRef<'a>(Among<'a>);

#[derive(Clone, Copy, Default)]
enum Among<'a> {
    Own(&'a Arc<Vec<Item>>),
    #[default]
    None,
    Read {
        level: &'a Arc<Level>,
        first: u32,
        count: u32,
    },
}

impl Items {
    /// No items.
    pub const fn new() -> Items {
        Items { read: None, own: None }
    }

    /// The items, looked at.
    #[inline]
    pub fn as_ref(&self) -> ItemsRef<'_> {
        ItemsRef(match &self.read {
            Some(Read { level, first, count }) => Among::Read { level, first: *first, count: *count },
            None => self.own.as_ref().map_or(Among::None, Among::Own),
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.as_ref().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.as_ref().is_empty()
    }

    /// The item of this number, from 0 on.
    pub fn get(&self, at: usize) -> Option<Cow<'_, Item>> {
        self.as_ref().get(at)
    }

    /// The item of this number, from 0 on, to be changed.
    pub fn get_mut(&mut self, at: usize) -> Option<&mut Item> {
        if at < self.len() { self.to_mut().get_mut(at) } else { None }
    }

    /// The first item.
    pub fn first(&self) -> Option<Cow<'_, Item>> {
        self.get(0)
    }

    /// The items in order.
    pub fn iter(&self) -> ItemsIter<'_> {
        self.as_ref().iter()
    }

    /// The items in order, to be changed.
    pub fn iter_mut(&mut self) -> slice::IterMut<'_, Item> {
        if self.is_empty() { [].iter_mut() } else { self.to_mut().iter_mut() }
    }

    /// The first item, to be changed.
    pub fn first_mut(&mut self) -> Option<&mut Item> {
        self.get_mut(0)
    }

    /// The last item, to be changed.
    pub fn last_mut(&mut self) -> Option<&mut Item> {
        self.get_mut(self.len().checked_sub(1)?)
    }

    /// All of them, in an allocation that nobody else has: to be changed in every way in which a `Vec` can be.
    pub fn to_mut(&mut self) -> &mut Vec<Item> {
        if self.read.is_some() {
            *self = Items::from(self.to_vec());
        }
        Arc::make_mut(self.own.get_or_insert_default())
    }

    /// The items in a vector.
    pub fn to_vec(&self) -> Vec<Item> {
        self.as_ref().to_vec()
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

impl<'a> ItemsRef<'a> {
    /// So many items of a level from `first` on.
    pub(crate) const fn read(level: &'a Arc<Level>, first: u32, count: u32) -> ItemsRef<'a> {
        ItemsRef(Among::Read { level, first, count })
    }

    /// How many there are.
    pub fn len(self) -> usize {
        match self.0 {
            Among::None => 0,
            Among::Own(items) => items.len(),
            Among::Read { count, .. } => count as usize,
        }
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The item of this number, from 0 on.
    #[inline]
    pub fn get(self, at: usize) -> Option<Cow<'a, Item>> {
        match self.0 {
            Among::None => None,
            Among::Own(items) => items.get(at).map(Cow::Borrowed),
            Among::Read { level, first, count } => {
                let at = u32::try_from(at).ok().filter(|at| *at < count)?;
                level.item(first + at).map(Cow::Owned)
            }
        }
    }

    /// The first item.
    pub fn first(self) -> Option<Cow<'a, Item>> {
        self.get(0)
    }

    /// The last item.
    pub fn last(self) -> Option<Cow<'a, Item>> {
        self.get(self.len().checked_sub(1)?)
    }

    /// The item, if there is just one.
    pub fn only(self) -> Option<Cow<'a, Item>> {
        if self.len() == 1 { self.first() } else { None }
    }

    /// The items in order.
    pub fn iter(self) -> ItemsIter<'a> {
        ItemsIter { items: self, left: 0..self.len() }
    }

    /// The elements of each item.
    pub(crate) fn elements(self) -> impl DoubleEndedIterator<Item = ElementsIter<'a>> {
        (0..self.len()).map(move |at| match self.0 {
            Among::None => ElementsIter::default(),
            Among::Own(items) => items.get(at).map(|item| item.data_set.iter()).unwrap_or_default(),
            Among::Read { level, first, .. } => {
                let elements = level.place_of(first + at as u32).map_or(0..0, |(elements, _)| elements);
                ElementsIter::read(level, elements)
            }
        })
    }

    /// The items in a vector.
    pub fn to_vec(self) -> Vec<Item> {
        self.iter().map(Cow::into_owned).collect()
    }

    /// The same items, to be kept.
    pub fn to_items(self) -> Items {
        match self.0 {
            Among::None => Items::new(),
            Among::Own(items) => Items { read: None, own: Some(items.clone()) },
            Among::Read { level, first, count } => {
                Items { read: Some(Read { level: level.clone(), first, count }), own: None }
            }
        }
    }
}

/// The items of a sequence, one after the other.
#[derive(Clone)]
pub struct ItemsIter<'a> {
    items: ItemsRef<'a>,
    left: Range<usize>,
}

impl<'a> Iterator for ItemsIter<'a> {
    type Item = Cow<'a, Item>;

    #[inline]
    fn next(&mut self) -> Option<Cow<'a, Item>> {
        self.items.get(self.left.next()?)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }
}

impl<'a> DoubleEndedIterator for ItemsIter<'a> {
    fn next_back(&mut self) -> Option<Cow<'a, Item>> {
        self.items.get(self.left.next_back()?)
    }
}

impl ExactSizeIterator for ItemsIter<'_> {}
impl FusedIterator for ItemsIter<'_> {}

impl From<Vec<Item>> for Items {
    fn from(items: Vec<Item>) -> Items {
        Items { read: None, own: if items.is_empty() { None } else { Some(Arc::new(items)) } }
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
    type Item = Cow<'a, Item>;
    type IntoIter = ItemsIter<'a>;

    fn into_iter(self) -> ItemsIter<'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for ItemsRef<'a> {
    type Item = Cow<'a, Item>;
    type IntoIter = ItemsIter<'a>;

    fn into_iter(self) -> ItemsIter<'a> {
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
impl PartialEq for ItemsRef<'_> {
    fn eq(&self, other: &ItemsRef<'_>) -> bool {
        self.len() == other.len() && self.elements().zip(other.elements()).all(|(one, other)| one.eq(other))
    }
}

/// Item by item.
impl PartialEq for Items {
    fn eq(&self, other: &Items) -> bool {
        self.as_ref() == other.as_ref()
    }
}

impl fmt::Debug for ItemsRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(*self).finish()
    }
}

impl fmt::Debug for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().fmt(f)
    }
}
