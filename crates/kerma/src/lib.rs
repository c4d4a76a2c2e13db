#![doc = include_str!("../README.md")]

pub use kerma_ae as ae;
pub use kerma_association as association;
#[cfg(feature = "audit")]
pub use kerma_audit as audit;
pub use kerma_dataset as dataset;
pub use kerma_dictionary as dictionary;
pub use kerma_dimse as dimse;
pub use kerma_endpoint as endpoint;
pub use kerma_entity as entity;
pub use kerma_pdu as pdu;
pub use kerma_service as service;
pub use kerma_status as status;
#[cfg(feature = "tls")]
pub use kerma_tls as tls;
#[cfg(feature = "tokio")]
pub use kerma_tokio as tokio;

pub use kerma_ae::{
    Address, ApplicationEntity, Association, Destination, Error, FindRequest, Get, Limits, Listener, Move,
    Query, Retrieval, RetrieveRequest, Storage, StoreRequest, Verification,
};
pub use kerma_ae::{NRequest, NResponse, Normalized, commitment, ian, media, mpps, normalized, print, ups};
pub use kerma_dataset::DataSet;
pub use kerma_dictionary::{AeTitle, Tag, TransferSyntax, Uid, tags, uids};
pub use kerma_entity::report;
pub use kerma_service::{Reference, display, inventory, logging, rt_verification};
pub use kerma_status::Status;
