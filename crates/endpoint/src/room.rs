use alloc::boxed::Box;
use core::any::Any;

use kerma_pdu::AAssociateRj;

/// Room for one more association among those that an acceptor serves at a time. A driver has one for each connection.
pub trait Room: Send + Sync {
    /// Takes a place for the association that was requested on this connection. The place is given back when what this returns
    /// is dropped, which is before a release is answered.
    ///
    /// This is asked once the [`Admit`](crate::Admit) hook has admitted the requestor, and before its user is verified.
    /// `is_reserved` says whether the requestor may take a place that is kept for those who are known.
    ///
    /// # Errors
    /// The rejection that the requestor gets, such as [`AAssociateRj::LOCAL_LIMIT_EXCEEDED`].
    fn enter(&self, is_reserved: bool) -> Result<Box<dyn Any + Send>, AAssociateRj>;
}
