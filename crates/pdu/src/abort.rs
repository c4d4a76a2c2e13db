use core::fmt;

use crate::{PduHeader, PduType};

/// A-ABORT (PS3.8 §9.3.8, Table 9-26). Codes are kept as sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AAbort {
    /// 0 service-user, 2 service-provider.
    pub source: u8,
    /// 0 not specified, 1 unrecognized PDU, 2 unexpected PDU, 4 unrecognized parameter, 5 unexpected parameter,
    /// 6 invalid parameter value; not significant if the source is the service-user.
    pub reason: u8,
}

const SERVICE_USER: u8 = 0;
const SERVICE_PROVIDER: u8 = 2;

impl AAbort {
    /// Source 0: the application wants no more of it.
    pub const SERVICE_USER: AAbort = AAbort { source: SERVICE_USER, reason: 0 };
    /// Source 2, reason 0.
    pub const REASON_NOT_SPECIFIED: AAbort = AAbort { source: SERVICE_PROVIDER, reason: 0 };
    /// Source 2, reason 1: the PDU type does not exist.
    pub const UNRECOGNIZED_PDU: AAbort = AAbort { source: SERVICE_PROVIDER, reason: 1 };
    /// Source 2, reason 2: the PDU is not allowed in this state.
    pub const UNEXPECTED_PDU: AAbort = AAbort { source: SERVICE_PROVIDER, reason: 2 };
    /// Source 2, reason 4.
    pub const UNRECOGNIZED_PDU_PARAMETER: AAbort = AAbort { source: SERVICE_PROVIDER, reason: 4 };
    /// Source 2, reason 5.
    pub const UNEXPECTED_PDU_PARAMETER: AAbort = AAbort { source: SERVICE_PROVIDER, reason: 5 };
    /// Source 2, reason 6: a field's value is impossible.
    pub const INVALID_PDU_PARAMETER_VALUE: AAbort = AAbort { source: SERVICE_PROVIDER, reason: 6 };

    /// The PDU, header included.
    pub const fn encode(self) -> [u8; 10] {
        let [a, b, c, d, e, f] = PduHeader { pdu_type: PduType::AAbort.code(), length: 4 }.encode();
        [a, b, c, d, e, f, 0, 0, self.source, self.reason]
    }

    /// An abort cut short is an abort all the same: no other answer to it would be right. Missing codes read as 0.
    pub(crate) fn decode(body: &[u8]) -> AAbort {
        let code = |at: usize| body.get(at).copied().unwrap_or(0);
        AAbort { source: code(2), reason: code(3) }
    }
}

/// In the words of PS3.8 Table 9-26; a code that the table does not define is shown as a number.
impl fmt::Display for AAbort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.source {
            SERVICE_USER => return f.write_str("aborted by service-user (PS3.8 Table 9-26)"),
            SERVICE_PROVIDER => f.write_str("aborted by service-provider: ")?,
            source => write!(f, "aborted by undefined source {source}: ")?,
        }
        match (self.source, self.reason) {
            (SERVICE_PROVIDER, 0) => f.write_str("reason-not-specified"),
            (SERVICE_PROVIDER, 1) => f.write_str("unrecognized-PDU"),
            (SERVICE_PROVIDER, 2) => f.write_str("unexpected-PDU"),
            (SERVICE_PROVIDER, 4) => f.write_str("unrecognized-PDU-parameter"),
            (SERVICE_PROVIDER, 5) => f.write_str("unexpected-PDU-parameter"),
            (SERVICE_PROVIDER, 6) => f.write_str("invalid-PDU-parameter-value"),
            (_, reason) => write!(f, "undefined reason {reason}"),
        }?;
        f.write_str(" (PS3.8 Table 9-26)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn an_abort_is_read_in_the_words_of_the_standard() {
        assert_eq!(AAbort::SERVICE_USER.to_string(), "aborted by service-user (PS3.8 Table 9-26)");
        assert_eq!(
            AAbort::UNEXPECTED_PDU.to_string(),
            "aborted by service-provider: unexpected-PDU (PS3.8 Table 9-26)"
        );
    }

    #[test]
    fn undefined_codes_are_shown_as_they_are() {
        assert_eq!(
            AAbort { source: 2, reason: 3 }.to_string(),
            "aborted by service-provider: undefined reason 3 (PS3.8 Table 9-26)"
        );
        assert_eq!(
            AAbort { source: 1, reason: 0 }.to_string(),
            "aborted by undefined source 1: undefined reason 0 (PS3.8 Table 9-26)"
        );
    }

    #[test]
    fn an_abort_cut_short_is_still_an_abort() {
        assert_eq!(AAbort::decode(&[]), AAbort { source: 0, reason: 0 });
        assert_eq!(AAbort::decode(&[0, 0, 2]), AAbort { source: 2, reason: 0 });
    }
}
