//! The audit trail of an archive (PS3.15 §A.5): who connected, was refused, asked, fetched, stored and deleted.
//!
//! | module | |
//! |---|---|
//! | `noting` | where everybody notes what is to be in the trail |
//! | `watcher` | sees what happens on associations |
//! | `web`, `http` | notes what is done over HTTP, and makes messages of it |
//! | `audited` | handlers, before which is noted what they are given |
//! | `seen` | what these tell the keeper |
//! | `keeper` | a thread that makes messages of it: `storing`, `retrieving`, `performing` |
//! | `about` | whom instances are of |
//! | `people` | who takes part |
//!
//! Those who serve hand over what they see and go on. Whatever takes time is done by the keeper.

pub(crate) mod about;
mod audited;
mod http;
mod keeper;
mod noting;
mod people;
mod performing;
mod retrieving;
mod seen;
mod storing;
mod watcher;
mod web;

pub(crate) use self::audited::Audited;
pub(crate) use self::keeper::Serving;
pub(crate) use self::noting::{Audit, Keeping};
pub(crate) use self::people::{Own, Who};
pub(crate) use self::performing::Step;
pub(crate) use self::watcher::Watcher;
pub(crate) use self::web::WebWatcher;
