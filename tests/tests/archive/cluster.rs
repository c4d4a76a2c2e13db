//! Several nodes on one database and one bucket.

mod balanced;
mod faults;
mod killed;
mod looked_at;
mod nodes;
mod secrets;
mod together;
