//! A search through the rows of a table in the order of their IDs, page by page.

use std::vec;

use kerma_dataset::DataSet;

use crate::Error;
use crate::slice::Slice;

/// What was read and not looked at yet, and where to go on.
pub(crate) struct Pages<T> {
    page: vec::IntoIter<(i64, T)>,
    /// How many rows are read next.
    limit: usize,
    /// As many at the least, so that the first match is there soon, and at the most.
    limits: (usize, usize),
    /// The row that was read last; `None` after the last of all.
    last: Option<i64>,
}

/// A table, and what is looked for in it.
pub(crate) trait Table {
    /// What is read of a row.
    type Row;

    /// Up to `limit` rows after the one with this ID, and their IDs.
    fn read(&self, after: i64, limit: usize) -> Result<Vec<(i64, Self::Row)>, Error>;

    /// The answer, if the row is one that is looked for.
    fn answer(&self, row: Self::Row) -> Option<DataSet>;
}

impl<T> Pages<T> {
    pub(crate) fn new(limits: (usize, usize)) -> Pages<T> {
        Pages { page: Vec::new().into_iter(), limit: limits.0, limits, last: Some(0) }
    }

    /// The answers that are found next, `most` of them at once; none, for now, if that takes longer than a [`Slice`]. `None` after
    /// the last, and after an error.
    pub(crate) fn next_batch(
        &mut self,
        table: &impl Table<Row = T>,
        most: usize,
    ) -> Option<Result<Vec<DataSet>, Error>> {
        let slice = Slice::begin();
        let mut found = Vec::new();
        loop {
            while found.len() < most
                && let Some((_, row)) = self.page.next()
            {
                found.extend(table.answer(row));
                if slice.is_over() {
                    return Some(Ok(found));
                }
            }
            if !found.is_empty() {
                return Some(Ok(found));
            }
            if let Err(error) = self.read(table, self.last?) {
                self.last = None;
                return Some(Err(error));
            }
        }
    }

    fn read(&mut self, table: &impl Table<Row = T>, after: i64) -> Result<(), Error> {
        let slice = Slice::begin();
        let page = table.read(after, self.limit)?;
        self.last = page.last().filter(|_| page.len() == self.limit).map(|(id, _)| *id);
        self.page = page.into_iter();
        // What is asked of each row may take its time.
        let limit = if slice.is_over() { self.limit / 2 } else { self.limit * 2 };
        self.limit = limit.clamp(self.limits.0, self.limits.1);
        Ok(())
    }
}
