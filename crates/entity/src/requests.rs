//! The requests of an SCU, ready to be sent on the presentation contexts that were negotiated.

use std::path::Path;

use bytes::Bytes;
use kerma_association::{Negotiated, negotiation::PresentationContext};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Uid, tags, uids};
use kerma_dimse::{CEchoRq, CStoreRq, Command, Priority};
use kerma_endpoint::Address;
use kerma_service::{
    Instance, Source,
    normalized::{NRequest, contexts_for},
    storage::plan::{Route, route},
};

use crate::{Error, SopInstance, file::FileSource};

/// A request that is ready to be sent.
#[derive(Debug)]
pub struct Prepared {
    /// The presentation context.
    pub context_id: u8,
    /// The request. Its Message ID is set later.
    pub command: Command,
    /// The data set, in the transfer syntax of the presentation context.
    pub data_set: Option<Box<dyn Source>>,
}

/// Makes requests for one peer and its presentation contexts.
#[derive(Clone, Copy, Debug)]
pub struct Requests<'a> {
    /// The peer, as errors name it.
    pub peer: &'a Address,
    /// What was negotiated.
    pub negotiated: &'a Negotiated,
}

impl<'a> Requests<'a> {
    /// The presentation context that the peer accepted for this abstract syntax.
    ///
    /// # Errors
    /// [`Error::NoContext`] if the peer accepted none.
    pub fn context(self, abstract_syntax: &Uid) -> Result<&'a PresentationContext, Error> {
        let is_it = |context: &&PresentationContext| context.abstract_syntax == *abstract_syntax;
        let context = self.negotiated.contexts.iter().find(is_it);
        context.ok_or_else(|| self.no_context(abstract_syntax, None))
    }

    /// A C-ECHO-RQ.
    ///
    /// # Errors
    /// [`Error::NoContext`] if Verification was not accepted.
    pub fn echo(self) -> Result<Prepared, Error> {
        let context_id = self.context(&uids::VERIFICATION)?.id;
        Ok(Prepared { context_id, command: CEchoRq::new(0, uids::VERIFICATION).into(), data_set: None })
    }

    /// The C-STORE-RQ of a file: byte for byte in its own transfer syntax if the peer took that, else re-encoded if both
    /// are uncompressed. The file is read while it is sent.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::DataSet`] or [`Error::Unidentified`] if the file cannot be sent, and [`Error::NoContext`] if no
    /// accepted presentation context can carry it.
    pub fn store_file(self, path: &Path) -> Result<Prepared, Error> {
        let source = FileSource::open(path)?;
        let head = source.head().clone();
        let context = match self.route(&head.sop_class, &head.transfer_syntax)? {
            Route::AsIs(context) if source.is_sendable() => {
                return Ok(store(context, &head, Box::new(source)));
            }
            Route::AsIs(context) => {
                log::warn!("{}: an odd number of bytes, padded as it is sent (PS3.5 §7.1)", path.display());
                context
            }
            Route::ReEncoded(context, _) => context,
        };
        re_encoded(source.into_instance(), &head, context)
    }

    /// The C-STORE-RQ of an instance from any [`Source`], with the same rules as [`store_file`](Requests::store_file).
    ///
    /// # Errors
    /// As [`store_file`](Requests::store_file), and [`Error::Source`] if the instance has to be re-encoded and cannot be read.
    pub fn store_instance(self, instance: Instance) -> Result<Prepared, Error> {
        let Instance { sop_class, sop_instance, transfer_syntax, .. } = &instance;
        let head = SopInstance {
            sop_class: sop_class.clone(),
            sop_instance: sop_instance.clone(),
            transfer_syntax: transfer_syntax.clone(),
        };
        match self.route(&head.sop_class, &head.transfer_syntax)? {
            Route::AsIs(context) => Ok(store(context, &head, instance.data_set)),
            Route::ReEncoded(context, _) => re_encoded(instance, &head, context),
        }
    }

    /// The C-STORE-RQ of a data set, encoded as the first accepted uncompressed transfer syntax, or as
    /// `transfer_syntax` if its Pixel Data is encapsulated in that.
    ///
    /// # Errors
    /// [`Error::Unidentified`] if it lacks its SOP Class UID or SOP Instance UID, [`Error::DataSet`] if it cannot be encoded, and
    /// [`Error::NoContext`].
    pub fn store(self, data_set: &DataSet, transfer_syntax: &Uid) -> Result<Prepared, Error> {
        let uid = |tag, name| data_set.uid(tag).map_err(|_| Error::Unidentified("the data set".into(), name));
        let head = SopInstance {
            sop_class: uid(tags::SOP_CLASS_UID, "SOP Class UID")?,
            sop_instance: uid(tags::SOP_INSTANCE_UID, "SOP Instance UID")?,
            transfer_syntax: transfer_syntax.clone(),
        };
        let (context, encoding) = match self.route(&head.sop_class, transfer_syntax)? {
            Route::ReEncoded(context, encoding) => (context, encoding),
            Route::AsIs(context) => {
                (context, Encoding::of(transfer_syntax).unwrap_or(Encoding::ExplicitVrLittleEndian))
            }
        };
        let encoded = data_set.to_vec(encoding);
        let encoded = encoded.map_err(|error| Error::DataSet(head.sop_instance.to_string(), error))?;
        Ok(store(context, &head, Box::new(Bytes::from(encoded))))
    }

    /// A request of a DIMSE-N service on the presentation context that carries it best, and that context.
    ///
    /// # Errors
    /// [`Error::NoContext`] if no accepted presentation context can carry it, and [`Error::DataSet`] if its data set cannot be
    /// encoded.
    pub fn normalized(self, request: NRequest) -> Result<(Prepared, &'a PresentationContext), Error> {
        let sop_class = request.sop_class().cloned().unwrap_or_else(|| Uid::from_static(""));
        let service = request.service();
        let context = service
            .and_then(|service| contexts_for(self.negotiated, &sop_class, service, request.kind()).next());
        let context = context.ok_or_else(|| self.no_context(&sop_class, None))?;
        let encoded = request.encode(&context.transfer_syntax);
        let data_set = encoded.map_err(|error| Error::DataSet(request.command.name().into(), error))?;
        let data_set = data_set.map(|data_set| Box::new(data_set) as Box<dyn Source>);
        Ok((Prepared { context_id: context.id, command: request.command, data_set }, context))
    }

    fn route(self, sop_class: &Uid, transfer_syntax: &Uid) -> Result<Route<'a>, Error> {
        route(self.negotiated, sop_class, transfer_syntax)
            .ok_or_else(|| self.no_context(sop_class, Some(transfer_syntax)))
    }

    fn no_context(self, sop_class: &Uid, transfer_syntax: Option<&Uid>) -> Error {
        let is_of_it = |context: &PresentationContext| context.abstract_syntax == *sop_class;
        let is_any = self.negotiated.contexts.iter().any(is_of_it);
        Error::NoContext {
            peer: self.peer.to_string(),
            sop_class: sop_class.clone(),
            transfer_syntax: transfer_syntax.filter(|_| is_any).cloned(),
        }
    }
}

impl Prepared {
    /// The same request with this Priority (0000,0700), if requests of its kind have one.
    pub fn priority(mut self, priority: Priority) -> Prepared {
        self.command.set_priority(priority);
        self
    }
}

/// The same instance in the transfer syntax of this context.
fn re_encoded(
    instance: Instance,
    head: &SopInstance,
    context: &PresentationContext,
) -> Result<Prepared, Error> {
    let encoded = instance.re_encoded(&context.transfer_syntax, |_, _| false).map_err(Error::Source)?;
    Ok(store(context, head, encoded.data_set))
}

fn store(context: &PresentationContext, head: &SopInstance, data_set: Box<dyn Source>) -> Prepared {
    let request = CStoreRq::new(0, head.sop_class.clone(), head.sop_instance.clone());
    Prepared { context_id: context.id, command: request.into(), data_set: Some(data_set) }
}
