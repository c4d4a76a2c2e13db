use core::fmt;

use nom::{Parser, combinator::map, number::complete::u8 as byte};

use crate::{
    PduHeader, PduType,
    parse::{Parsed, named},
};

/// A-ASSOCIATE-RJ: the association is refused (PS3.8 §9.3.4, Table 9-21). Codes are kept as sent, so that
/// undefined ones can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AAssociateRj {
    /// 1 rejected-permanent, 2 rejected-transient.
    pub result: u8,
    /// 1 service-user, 2 service-provider (ACSE), 3 service-provider (presentation).
    pub source: u8,
    /// The reason of the rejection. The same number means something else for each source.
    pub reason: u8,
}

const PERMANENT: u8 = 1;
const TRANSIENT: u8 = 2;

const SERVICE_USER: u8 = 1;
const SERVICE_PROVIDER_ACSE: u8 = 2;
const SERVICE_PROVIDER_PRESENTATION: u8 = 3;

const fn rejected(result: u8, source: u8, reason: u8) -> AAssociateRj {
    AAssociateRj { result, source, reason }
}

impl AAssociateRj {
    /// 1, 1, 1: permanent, by the service-user.
    pub const NO_REASON_GIVEN: AAssociateRj = rejected(PERMANENT, SERVICE_USER, 1);
    /// 1, 1, 2: permanent, by the service-user.
    pub const APPLICATION_CONTEXT_NAME_NOT_SUPPORTED: AAssociateRj = rejected(PERMANENT, SERVICE_USER, 2);
    /// 1, 1, 3: permanent, by the service-user.
    pub const CALLING_AE_TITLE_NOT_RECOGNIZED: AAssociateRj = rejected(PERMANENT, SERVICE_USER, 3);
    /// 1, 1, 7: permanent, by the service-user.
    pub const CALLED_AE_TITLE_NOT_RECOGNIZED: AAssociateRj = rejected(PERMANENT, SERVICE_USER, 7);
    /// 1, 2, 1: permanent, by the service-provider (ACSE).
    pub const NO_REASON_GIVEN_BY_ACSE: AAssociateRj = rejected(PERMANENT, SERVICE_PROVIDER_ACSE, 1);
    /// 1, 2, 2: permanent, by the service-provider (ACSE).
    pub const PROTOCOL_VERSION_NOT_SUPPORTED: AAssociateRj = rejected(PERMANENT, SERVICE_PROVIDER_ACSE, 2);
    /// 2, 2, 1: transient, by the service-provider (ACSE). The identity of the user was not accepted (PS3.7 §D.3.3.7): the
    /// standard has no reason of its own for that.
    pub const USER_IDENTITY_NOT_ACCEPTED: AAssociateRj = rejected(TRANSIENT, SERVICE_PROVIDER_ACSE, 1);
    /// 2, 3, 1: transient, by the service-provider (presentation).
    pub const TEMPORARY_CONGESTION: AAssociateRj = rejected(TRANSIENT, SERVICE_PROVIDER_PRESENTATION, 1);
    /// 2, 3, 2: transient, by the service-provider (presentation).
    pub const LOCAL_LIMIT_EXCEEDED: AAssociateRj = rejected(TRANSIENT, SERVICE_PROVIDER_PRESENTATION, 2);

    /// Whether the rejection is permanent: the same request will be rejected again.
    pub const fn is_permanent(&self) -> bool {
        self.result == PERMANENT
    }

    /// Whether the rejection is transient: the same request may be accepted later.
    pub const fn is_transient(&self) -> bool {
        self.result == TRANSIENT
    }

    /// The PDU, header included.
    pub const fn encode(self) -> [u8; 10] {
        let [a, b, c, d, e, f] = PduHeader { pdu_type: PduType::AAssociateRj.code(), length: 4 }.encode();
        [a, b, c, d, e, f, 0, self.result, self.source, self.reason]
    }

    /// PS3.8 Table 9-21, from byte 7.
    pub(crate) fn parse(input: &[u8]) -> Parsed<'_, AAssociateRj> {
        named(
            "reserved byte, Result, Source, Reason/Diag. (PS3.8 §9.3.4)",
            map((byte, byte, byte, byte), |(_reserved, result, source, reason)| {
                rejected(result, source, reason)
            }),
        )
        .parse(input)
    }
}

/// In the words of PS3.8 Table 9-21; a code that the table does not define is shown as a number.
impl fmt::Display for AAssociateRj {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.result {
            PERMANENT => f.write_str("rejected-permanent"),
            TRANSIENT => f.write_str("rejected-transient"),
            result => write!(f, "rejected with undefined result {result}"),
        }?;
        match self.source {
            SERVICE_USER => f.write_str(" by service-user: "),
            SERVICE_PROVIDER_ACSE => f.write_str(" by service-provider (ACSE): "),
            SERVICE_PROVIDER_PRESENTATION => f.write_str(" by service-provider (presentation): "),
            source => write!(f, " by undefined source {source}: "),
        }?;
        match (self.source, self.reason) {
            (SERVICE_USER | SERVICE_PROVIDER_ACSE, 1) => f.write_str("no-reason-given"),
            (SERVICE_USER, 2) => f.write_str("application-context-name-not-supported"),
            (SERVICE_USER, 3) => f.write_str("calling-AE-title-not-recognized"),
            (SERVICE_USER, 7) => f.write_str("called-AE-title-not-recognized"),
            (SERVICE_PROVIDER_ACSE, 2) => f.write_str("protocol-version-not-supported"),
            (SERVICE_PROVIDER_PRESENTATION, 1) => f.write_str("temporary-congestion"),
            (SERVICE_PROVIDER_PRESENTATION, 2) => f.write_str("local-limit-exceeded"),
            (_, reason) => write!(f, "undefined reason {reason}"),
        }?;
        f.write_str(" (PS3.8 Table 9-21)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_rejection_is_read_in_the_words_of_the_standard() {
        let words = [
            (AAssociateRj::NO_REASON_GIVEN, "rejected-permanent by service-user: no-reason-given"),
            (
                AAssociateRj::APPLICATION_CONTEXT_NAME_NOT_SUPPORTED,
                "rejected-permanent by service-user: application-context-name-not-supported",
            ),
            (
                AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED,
                "rejected-permanent by service-user: calling-AE-title-not-recognized",
            ),
            (
                AAssociateRj::CALLED_AE_TITLE_NOT_RECOGNIZED,
                "rejected-permanent by service-user: called-AE-title-not-recognized",
            ),
            (
                AAssociateRj::NO_REASON_GIVEN_BY_ACSE,
                "rejected-permanent by service-provider (ACSE): no-reason-given",
            ),
            (
                AAssociateRj::PROTOCOL_VERSION_NOT_SUPPORTED,
                "rejected-permanent by service-provider (ACSE): protocol-version-not-supported",
            ),
            (
                AAssociateRj::TEMPORARY_CONGESTION,
                "rejected-transient by service-provider (presentation): temporary-congestion",
            ),
            (
                AAssociateRj::LOCAL_LIMIT_EXCEEDED,
                "rejected-transient by service-provider (presentation): local-limit-exceeded",
            ),
        ];
        for (rejection, words) in words {
            assert_eq!(rejection.to_string().strip_suffix(" (PS3.8 Table 9-21)"), Some(words));
        }
    }

    #[test]
    fn undefined_codes_are_shown_as_they_are() {
        assert_eq!(
            rejected(3, 9, 200).to_string(),
            "rejected with undefined result 3 by undefined source 9: undefined reason 200 (PS3.8 Table 9-21)"
        );
    }
}
