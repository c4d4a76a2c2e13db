//! A peer of the archive, without a network.

mod combination;

use std::{
    fs,
    path::PathBuf,
    sync::Arc,
    task::{Context, Waker},
};

use bytes::Bytes;
use kerma_archive::{Archive, Options, check};
use kerma_association::{
    Negotiated,
    negotiation::{PresentationContext, Roles},
};
use kerma_dataset::{DataSet, Element, Encoding};
use kerma_dictionary::{AeTitle, Tag, Uid, Vr, tags, uids};
use kerma_dimse::{CFindRq, CStoreRq, CStoreRsp, Command};
use kerma_pdu::{AsynchronousOperationsWindow, SopClassExtendedNegotiation};
use kerma_service::{Operation, Request, ServiceClass, Step, query::Query, storage::Storage};

/// A folder with an archive in it, removed when dropped. Its index and its bytes are where the variables of the
/// environment say that they are tried, see [`combination`].
pub(crate) struct Folder(pub(crate) PathBuf, Options);

impl Folder {
    pub(crate) fn new(name: &str) -> Folder {
        Folder(Folder::empty(name), combination::bytes(combination::index(Options::default(), name), name))
    }

    /// One whose instances are files in it, which the test looks at.
    pub(crate) fn with_files(name: &str) -> Folder {
        Folder(Folder::empty(name), combination::index(Options::default(), name))
    }

    /// One with an index of its own, in a file, whatever the environment says.
    pub(crate) fn own(name: &str) -> Folder {
        Folder(Folder::empty(name), Options::default())
    }

    fn empty(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("kerma-archive-test-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        path
    }

    /// Whether others may have the archive open.
    pub(crate) fn is_shared(&self) -> bool {
        combination::is_shared(&self.1)
    }

    /// Index and bytes agree. Nobody else has the archive open.
    #[track_caller]
    pub(crate) fn is_sound(&self) {
        if self.is_shared() {
            let verified = self.open().verify(&mut |_| ()).unwrap();
            assert!(verified.findings.is_empty(), "{verified:?}");
            return;
        }
        let report = check(&self.0, &self.options()).unwrap();
        let nothing_done =
            report.repaired.is_empty() && report.removed.is_empty() && report.indexed.is_empty();
        assert!(report.is_sound() && nothing_done, "{report:?}");
    }

    /// How it is opened unless something else is asked for.
    pub(crate) fn options(&self) -> Options {
        self.1.clone()
    }

    /// Without a reserve: a test does not depend on how full the disk is.
    pub(crate) fn open(&self) -> Archive {
        self.open_with(self.options())
    }

    pub(crate) fn open_with(&self, options: Options) -> Archive {
        let reserve = if options.reserve == Options::default().reserve { 0 } else { options.reserve };
        Archive::open(&self.0, options.reserve(reserve)).unwrap()
    }

    /// The files below this folder of the archive.
    pub(crate) fn files(&self, below: &str) -> Vec<PathBuf> {
        let mut files = Vec::new();
        let mut folders = vec![self.0.join(below)];
        while let Some(folder) = folders.pop() {
            // A folder may go meanwhile.
            let entries = fs::read_dir(folder).ok().into_iter().flatten();
            for path in entries.map(|entry| entry.unwrap().path()) {
                if path.is_dir() { folders.push(path) } else { files.push(path) }
            }
        }
        files.sort();
        files
    }

    /// The files of instances, once there are only so many: what was replaced or removed goes a bit later.
    #[track_caller]
    pub(crate) fn settled(&self, count: usize) -> Vec<PathBuf> {
        let start = std::time::Instant::now();
        loop {
            let files = self.files("instances");
            if files.len() == count {
                return files;
            }
            assert!(start.elapsed().as_secs() < 30, "not {count} files: {files:?}");
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// An instance of a study, a series and a number.
pub(crate) fn instance(study: u32, series: u32, number: u32) -> DataSet {
    let mut data_set = DataSet::new();
    let mut set = |tag: Tag, value: String| data_set.set(tag, value.as_str()).unwrap();
    set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE.to_string());
    set(tags::SOP_INSTANCE_UID, format!("1.2.{study}.{series}.{number}"));
    set(tags::STUDY_DATE, format!("2024{:02}01", study % 12 + 1));
    set(tags::ACCESSION_NUMBER, format!("A{study}"));
    set(tags::MODALITY, if series % 2 == 1 { "CT".into() } else { "PT".into() });
    set(tags::PATIENT_NAME, format!("Doe^Jane{}", study / 2));
    set(tags::PATIENT_ID, format!("P{}", study / 2));
    set(tags::STUDY_INSTANCE_UID, format!("1.2.{study}"));
    set(tags::SERIES_INSTANCE_UID, format!("1.2.{study}.{series}"));
    set(tags::INSTANCE_NUMBER, number.to_string());
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![number as u8; 40_000]));
    data_set
}

/// A request on a presentation context with this transfer syntax.
pub(crate) fn request<C>(command: C, sop_class: &Uid, transfer_syntax: Uid) -> Request<C> {
    Request {
        command,
        context: PresentationContext {
            id: 1,
            abstract_syntax: sop_class.clone(),
            transfer_syntax,
            roles: Roles::SCP,
            proposed: None,
        },
        association: Arc::new(kerma_service::AssociationInfo {
            id: kerma_service::AssociationId::next(),
            role: kerma_association::Role::Acceptor,
            requestor: AeTitle::new("MODALITY").unwrap(),
            acceptor: AeTitle::new("ARCHIVE").unwrap(),
            peer_address: None,
            peer_certificate: None,
            user: None,
            negotiated: Arc::new(Negotiated {
                contexts: Vec::new(),
                rejected: Vec::new(),
                peer_maximum_length: None,
                own_maximum_length: 16384,
                asynchronous_operations_window: AsynchronousOperationsWindow { invoked: 1, performed: 1 },
                peer_implementation_class_uid: None,
                peer_implementation_version_name: None,
                sop_class_extended_negotiations: Vec::new(),
                sop_class_common_extended_negotiations: Vec::new(),
                user_identity: None,
            }),
        }),
    }
}

/// A C-STORE of this data set, before its fragments.
pub(crate) fn begin_store(archive: &Archive, data_set: &DataSet, encoding: Encoding) -> Box<dyn Operation> {
    let uid = |tag| data_set.uid(tag).unwrap_or_else(|_| Uid::from_static("1.2.3"));
    let (sop_class, sop_instance) = (uid(tags::SOP_CLASS_UID), uid(tags::SOP_INSTANCE_UID));
    let command = Command::from(CStoreRq::new(1, sop_class.clone(), sop_instance));
    let service = Storage::any(Arc::new(archive.clone()));
    service.begin(request(command, &sop_class, encoding.transfer_syntax()), true).unwrap()
}

/// Runs an operation until it waits; the last response.
pub(crate) fn drive(operation: &mut dyn Operation) -> Option<Command> {
    let mut response = None;
    loop {
        match operation.step() {
            Step::Call => assert!(operation.call(&mut Context::from_waker(Waker::noop())).is_ready()),
            Step::Respond(message) => response = Some(message.command),
            Step::Wait | Step::Done => return response,
            step => panic!("{step:?}"),
        }
    }
}

/// The status and the offending elements of the response.
pub(crate) fn store_in(archive: &Archive, data_set: &DataSet, encoding: Encoding) -> (u16, Vec<Tag>) {
    let response = store_said(archive, data_set, encoding);
    (response.status.0, response.details.offending_element)
}

/// The response.
pub(crate) fn store_said(archive: &Archive, data_set: &DataSet, encoding: Encoding) -> CStoreRsp {
    send(archive, data_set, encoding, &Bytes::from(data_set.to_vec(encoding).unwrap()))
}

/// The status, if these are the bytes that come of the data set.
pub(crate) fn store_bytes(archive: &Archive, data_set: &DataSet, encoding: Encoding, bytes: &Bytes) -> u16 {
    send(archive, data_set, encoding, bytes).status.0
}

fn send(archive: &Archive, data_set: &DataSet, encoding: Encoding, bytes: &Bytes) -> CStoreRsp {
    let mut operation = begin_store(archive, data_set, encoding);
    let mut response = drive(&mut *operation);
    let pieces: Vec<&[u8]> = bytes.chunks(16_372).collect();
    for (i, piece) in pieces.iter().enumerate() {
        operation.fragment(Bytes::copy_from_slice(piece), i + 1 == pieces.len()).unwrap();
        response = drive(&mut *operation).or(response);
    }
    match response {
        Some(Command::CStoreRsp(response)) => response,
        response => panic!("{response:?}"),
    }
}

pub(crate) fn store(archive: &Archive, data_set: &DataSet) -> u16 {
    store_in(archive, data_set, Encoding::ExplicitVrLittleEndian).0
}

/// The statuses of the responses of a C-FIND, and the identifiers of those that are pending.
pub(crate) fn find_with(query: &Query, model: &Uid, identifier: &DataSet) -> (Vec<u16>, Vec<DataSet>) {
    find_meanwhile(query, model, identifier, || ())
}

/// The same; `meanwhile` is run after each response.
pub(crate) fn find_meanwhile(
    query: &Query,
    model: &Uid,
    identifier: &DataSet,
    meanwhile: impl FnMut(),
) -> (Vec<u16>, Vec<DataSet>) {
    find_of(query, model, identifier, Vec::new(), meanwhile)
}

/// The same, if this was agreed upon by extended negotiation.
pub(crate) fn find_agreed(
    query: &Query,
    model: &Uid,
    identifier: &DataSet,
    agreed: SopClassExtendedNegotiation,
) -> (Vec<u16>, Vec<DataSet>) {
    find_of(query, model, identifier, vec![agreed], || ())
}

fn find_of(
    query: &Query,
    model: &Uid,
    identifier: &DataSet,
    agreed: Vec<SopClassExtendedNegotiation>,
    mut meanwhile: impl FnMut(),
) -> (Vec<u16>, Vec<DataSet>) {
    let encoding = Encoding::ExplicitVrLittleEndian;
    let command = Command::from(CFindRq::new(1, model.clone()));
    let mut request = request(command, model, encoding.transfer_syntax());
    let association = Arc::get_mut(&mut request.association).unwrap();
    Arc::get_mut(&mut association.negotiated).unwrap().sop_class_extended_negotiations = agreed;
    let mut operation = query.begin(request, true).unwrap();
    operation.fragment(Bytes::from(identifier.to_vec(encoding).unwrap()), true).unwrap();
    let (mut statuses, mut found) = (Vec::new(), Vec::new());
    loop {
        match operation.step() {
            Step::Call => assert!(operation.call(&mut Context::from_waker(Waker::noop())).is_ready()),
            Step::Respond(message) => {
                let Command::CFindRsp(response) = message.command else { panic!() };
                statuses.push(response.status.0);
                found.extend(message.data_set.map(|bytes| DataSet::read(bytes, encoding).unwrap()));
                meanwhile();
            }
            Step::Done => return (statuses, found),
            step => panic!("{step:?}"),
        }
    }
}
