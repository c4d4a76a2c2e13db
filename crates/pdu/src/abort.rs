/// A-ABORT (PS3.8 §9.3.8, Table 9-26). Codes are kept as sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AAbort {
    /// 0 service-user, 2 service-provider.
    pub source: u8,
    /// 0 not specified, 1 unrecognized PDU, 2 unexpected PDU, 4 unrecognized parameter, 5 unexpected parameter,
    /// 6 invalid parameter value; not significant if the source is the service-user.
    pub reason: u8,
}
