use kerma_dictionary::Uid;
use kerma_pdu::{PduType, PresentationContextResult};
use thiserror::Error;

/// Something that the standard forbids and this side put up with. A value, for the log and for the user; it
/// holds no patient data.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Warning {
    /// The calling or called AE title is padded with NUL.
    #[error("the peer pads AE titles with NUL rather than space (PS3.8 §9.3.2)")]
    AeTitleNulPadded,
    /// A presentation context has an even ID.
    #[error("the peer proposed presentation context {0}; IDs are odd (PS3.8 §9.3.2.2)")]
    EvenContextId(u8),
    /// Two presentation contexts have the same ID; the first counts.
    #[error("presentation context {0} came more than once; the first counts (PS3.8 §9.3.2.2)")]
    DuplicateContextId(u8),
    /// A presentation context without a transfer syntax, or without an abstract syntax.
    #[error(
        "the peer proposed presentation context {0} without an abstract or transfer syntax (PS3.8 §9.3.2.2)"
    )]
    IncompleteContext(u8),
    /// A presentation context with an abstract or transfer syntax that is empty or has not the form of a UID. This
    /// syntax is never accepted.
    #[error(
        "the peer proposed presentation context {0} with an abstract or transfer syntax that is no UID (PS3.5 §9.1)"
    )]
    MalformedSyntax(u8),
    /// An A-ASSOCIATE-AC answers a context that was not proposed; it is ignored.
    #[error("the peer answered presentation context {0}, which was not proposed (PS3.8 §9.3.3.2)")]
    ContextNotProposed(u8),
    /// An A-ASSOCIATE-AC does not answer a context that was proposed; it counts as rejected.
    #[error("the peer did not answer presentation context {0} (PS3.8 §9.3.3.2)")]
    ContextNotAnswered(u8),
    /// An accepted context has no transfer syntax, or one that was not proposed; it counts as rejected.
    #[error(
        "the peer accepted presentation context {0} with a transfer syntax that was not proposed (PS3.8 §9.3.3.2)"
    )]
    TransferSyntaxNotProposed(u8),
    /// A result that the standard does not define; it counts as rejected.
    #[error("the peer answered presentation context {0} with {1:?} (PS3.8 Table 9-18)")]
    UndefinedResult(u8, PresentationContextResult),
    /// No Maximum Length sub-item: 16 KiB is sent at most.
    #[error("the peer did not say how long a P-DATA-TF it receives; 16 KiB is assumed (PS3.8 §D.1)")]
    NoMaximumLength,
    /// A maximum length in which no fragment fits.
    #[error("the peer says that it receives P-DATA-TF of {0} bytes, in which no data fits (PS3.8 §D.1)")]
    MaximumLengthTooShort(u32),
    /// A role selection for a SOP class that was not proposed.
    #[error("the peer selected roles for {0}, for which none were proposed (PS3.7 §D.3.3.4)")]
    RoleNotProposed(Uid),
    /// A P-DATA-TF longer than was announced.
    #[error("the peer sent a P-DATA-TF of {length} bytes and was told {announced} (PS3.8 §D.1)")]
    PDataTooLong {
        /// What came.
        length: u32,
        /// What this side announced.
        announced: u32,
    },
    /// A P-DATA-TF without a presentation data value.
    #[error("the peer sent a P-DATA-TF without a presentation data value (PS3.8 §9.3.5)")]
    EmptyPData,
    /// A fragment without a byte that is not the last one.
    #[error("the peer sent an empty fragment (PS3.8 §9.3.5.1)")]
    EmptyFragment,
    /// A fragment with an odd number of bytes.
    #[error("the peer sent a fragment of an odd number of bytes (PS3.8 annex E)")]
    OddFragment,
    /// An A-RELEASE, A-ABORT or A-ASSOCIATE-RJ that is not 4 bytes long.
    #[error("the peer sent {0} of {1} bytes rather than 4 (PS3.8 §9.3)")]
    OddLength(PduType, u32),
    /// The release was not answered with an A-RELEASE-RP; the work before it was done.
    #[error("the peer did not answer the A-RELEASE-RQ: {0} (PS3.8 §7.2)")]
    ReleaseNotAnswered(NoReleaseRp),
    /// The peer asked for release and closed the connection before it was answered.
    #[error("the peer asked for release and closed the connection before it was answered (PS3.8 §7.2)")]
    ReleaseNotAwaited,
}

/// The PDU that came instead of an A-RELEASE-RP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NoReleaseRp {
    /// An A-ABORT.
    #[error("it sent an A-ABORT")]
    Abort,
    /// The connection was closed.
    #[error("it closed the connection")]
    Closed,
    /// Nothing.
    #[error("it sent nothing before the ACSE deadline")]
    Timeout,
}
