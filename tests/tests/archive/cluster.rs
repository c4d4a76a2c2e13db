//! Several nodes on one database and one bucket.

mod faults;
mod killed;
mod nodes;
mod together;
