//! The action types of N-ACTION (PS3.4 Tables CC.2.1-1, CC.2.2-1, CC.2.3-1).

/// Change UPS State
pub(super) const CHANGE_STATE: u16 = 1;
/// Request UPS Cancel
pub(super) const REQUEST_CANCEL: u16 = 2;
/// Subscribe to Receive UPS Event Reports
pub(super) const SUBSCRIBE: u16 = 3;
/// Unsubscribe from Receiving UPS Event Reports
pub(super) const UNSUBSCRIBE: u16 = 4;
/// Suspend Global Subscription
pub(super) const SUSPEND_GLOBAL: u16 = 5;
