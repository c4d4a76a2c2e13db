//! Keys, certificates and revocation lists as files have them: PEM, or DER.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use rustls::pki_types::{
    CertificateDer, CertificateRevocationListDer, PrivateKeyDer,
    pem::{self, PemObject},
};

/// What is wrong with the files or their contents that TLS was to be set up with. The text names the file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// A file cannot be read.
    #[error("{path}: {1}", path = .0.display())]
    File(PathBuf, #[source] io::Error),
    /// A file has not what it should have.
    #[error("{path}: {1}", path = .0.display())]
    Contents(PathBuf, String),
    /// The pieces do not go together.
    #[error("{0}")]
    Together(String),
}

/// A private key and the certificate that goes with it, with the certificates of the authorities between.
#[derive(Debug)]
pub struct Identity {
    pub(crate) key: PrivateKeyDer<'static>,
    pub(crate) chain: Vec<CertificateDer<'static>>,
    /// Where they came from, for messages.
    pub(crate) key_file: PathBuf,
    pub(crate) certificate_file: PathBuf,
}

impl Clone for Identity {
    fn clone(&self) -> Identity {
        Identity {
            key: self.key.clone_key(),
            chain: self.chain.clone(),
            key_file: self.key_file.clone(),
            certificate_file: self.certificate_file.clone(),
        }
    }
}

impl Identity {
    /// Reads a key (PKCS#1, PKCS#8 or SEC 1) and a certificate, behind which those of authorities may follow. Both may be the
    /// same file.
    ///
    /// # Errors
    /// The file that cannot be read, or that has not what it should.
    pub fn read(
        key_file: impl Into<PathBuf>,
        certificate_file: impl Into<PathBuf>,
    ) -> Result<Identity, SettingsError> {
        let (key_file, certificate_file) = (key_file.into(), certificate_file.into());
        let key = key(&key_file, &read(&key_file)?)?;
        let chain = certificates(&certificate_file)?;
        Ok(Identity { key, chain, key_file, certificate_file })
    }
}

fn read(path: &Path) -> Result<Vec<u8>, SettingsError> {
    fs::read(path).map_err(|error| SettingsError::File(path.into(), error))
}

fn is_pem(bytes: &[u8]) -> bool {
    bytes.windows(11).any(|window| window == b"-----BEGIN ")
}

fn bad(path: &Path, what: impl Into<String>) -> SettingsError {
    SettingsError::Contents(path.into(), what.into())
}

fn key(path: &Path, bytes: &[u8]) -> Result<PrivateKeyDer<'static>, SettingsError> {
    let has = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
    if !is_pem(bytes) {
        return PrivateKeyDer::try_from(bytes.to_vec())
            .map_err(|_| bad(path, "no private key (PKCS#1, PKCS#8 or SEC 1; PEM or DER)"));
    }
    if has(b"BEGIN ENCRYPTED PRIVATE KEY") || has(b"Proc-Type: 4,ENCRYPTED") {
        return Err(bad(
            path,
            "the private key has a password; `openssl pkey -in FILE -out FILE` takes it away",
        ));
    }
    PrivateKeyDer::from_pem_slice(bytes).map_err(|error| match error {
        pem::Error::NoItemsFound => bad(path, "no private key in it"),
        error => bad(path, format!("no private key: {error}")),
    })
}

/// The certificates of a file.
pub(crate) fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, SettingsError> {
    let bytes = read(path)?;
    if !is_pem(&bytes) {
        return match crate::der::Certificate::of(&bytes) {
            Some(_) => Ok(vec![bytes.into()]),
            None => Err(bad(path, "no certificate (PEM or DER)")),
        };
    }
    let certificates = all::<CertificateDer<'static>>(path, &trusted_as_plain(bytes))?;
    match certificates.is_empty() {
        true => Err(bad(path, "no certificate in it")),
        false => Ok(certificates),
    }
}

/// `X509 CERTIFICATE`, as old tools wrote it, is the same.
fn trusted_as_plain(bytes: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(bytes) {
        Ok(text) => text.replace(" X509 CERTIFICATE-----", " CERTIFICATE-----").into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

/// The revocation lists of a file.
pub(crate) fn revocations(path: &Path) -> Result<Vec<CertificateRevocationListDer<'static>>, SettingsError> {
    let bytes = read(path)?;
    if !is_pem(&bytes) {
        return Ok(vec![bytes.into()]);
    }
    let lists = all::<CertificateRevocationListDer<'static>>(path, &bytes)?;
    match lists.is_empty() {
        true => Err(bad(path, "no certificate revocation list in it")),
        false => Ok(lists),
    }
}

fn all<T: PemObject>(path: &Path, bytes: &[u8]) -> Result<Vec<T>, SettingsError> {
    let items: Result<Vec<T>, _> = T::pem_slice_iter(bytes).collect();
    items.map_err(|error| bad(path, format!("bad PEM: {error}")))
}

/// The certificates of a folder: of each file of it that has some.
pub(crate) fn folder(path: &Path) -> Result<Vec<CertificateDer<'static>>, SettingsError> {
    let failed = |error| SettingsError::File(path.into(), error);
    let mut found = Vec::new();
    for entry in fs::read_dir(path).map_err(failed)? {
        let file = entry.map_err(failed)?.path();
        if file.is_file()
            && let Ok(certificates) = certificates(&file)
        {
            found.extend(certificates);
        }
    }
    match found.is_empty() {
        true => Err(bad(path, "no certificate in any of its files")),
        false => Ok(found),
    }
}
