//! Attacks on SCPs and SCUs over sockets, and what becomes of those attacked: the table of `docs/robustness.md`.
//!
//! Nothing here is kerma's: an attack is bytes, of which most are right ones by PS3.8 and PS3.7 and some are not.
//!
//! - [`wire`]: the bytes; [`deflate`]: those of a deflated data set that grows a thousandfold;
//! - [`mod@line`]: a connection of an attacker; [`system`]: what the system says of the attacked process;
//! - [`target`]: the SCPs; [`pace`]: how long all takes;
//! - [`observe`]: one attack on one SCP, and what was seen;
//! - [`drips`], [`liars`], [`memory`]: the attacks; [`floods`]: many at a time, while others store;
//! - [`places`]: queries that take the places of others;
//! - [`requestors`]: SCUs whose SCP is the attacker.

pub mod deflate;
pub mod drips;
pub mod floods;
pub mod liars;
pub mod line;
pub mod memory;
pub mod observe;
pub mod pace;
pub mod places;
pub mod requestors;
pub mod system;
pub mod target;
pub mod wire;
