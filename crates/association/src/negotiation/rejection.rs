//! The results, sources and reasons of an A-ASSOCIATE-RJ (PS3.8 Table 9-21).

use core::fmt;

use kerma_pdu::AAssociateRj;

/// Permanent, by the user, no reason given (1, 1, 1).
pub const NO_REASON_GIVEN: AAssociateRj = rj(1, 1, 1);
/// Permanent, by the user: application context name not supported (1, 1, 2).
pub const APPLICATION_CONTEXT_NAME_NOT_SUPPORTED: AAssociateRj = rj(1, 1, 2);
/// Permanent, by the user: calling AE title not recognized (1, 1, 3).
pub const CALLING_AE_TITLE_NOT_RECOGNIZED: AAssociateRj = rj(1, 1, 3);
/// Permanent, by the user: called AE title not recognized (1, 1, 7).
pub const CALLED_AE_TITLE_NOT_RECOGNIZED: AAssociateRj = rj(1, 1, 7);
/// Permanent, by the provider (ACSE), no reason given (1, 2, 1): the answer to an identity that is not accepted
/// (PS3.7 §D.3.3.7).
pub const IDENTITY_NOT_ACCEPTED: AAssociateRj = rj(1, 2, 1);
/// Permanent, by the provider (ACSE): protocol version not supported (1, 2, 2).
pub const PROTOCOL_VERSION_NOT_SUPPORTED: AAssociateRj = rj(1, 2, 2);
/// Transient, by the provider (presentation): temporary congestion (2, 3, 1).
pub const TEMPORARY_CONGESTION: AAssociateRj = rj(2, 3, 1);
/// Transient, by the provider (presentation): local limit exceeded (2, 3, 2).
pub const LOCAL_LIMIT_EXCEEDED: AAssociateRj = rj(2, 3, 2);

const fn rj(result: u8, source: u8, reason: u8) -> AAssociateRj {
    AAssociateRj { result, source, reason }
}

/// A rejection in words, undefined codes as numbers.
pub fn describe(rejection: &AAssociateRj) -> impl fmt::Display + use<> {
    Words(*rejection)
}

struct Words(AAssociateRj);

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let AAssociateRj { result, source, reason } = self.0;
        let result_text = match result {
            1 => "permanent",
            2 => "transient",
            _ => "undefined result",
        };
        let source_text = match source {
            1 => "service-user",
            2 => "service-provider (ACSE)",
            3 => "service-provider (presentation)",
            _ => "undefined source",
        };
        let reason_text = match (source, reason) {
            (1 | 2, 1) => "no reason given",
            (1, 2) => "application context name not supported",
            (1, 3) => "calling AE title not recognized",
            (1, 7) => "called AE title not recognized",
            (2, 2) => "protocol version not supported",
            (3, 1) => "temporary congestion",
            (3, 2) => "local limit exceeded",
            _ => "undefined reason",
        };
        write!(
            f,
            "{reason_text} ({result_text}, by the {source_text}; result {result}, source {source}, reason {reason}; \
             PS3.8 Table 9-21)"
        )
    }
}
