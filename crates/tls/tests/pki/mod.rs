//! Certificates for tests, made anew each time.
#![allow(dead_code, unreachable_pub)]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, DnType, IsCa, Issuer, KeyIdMethod,
    KeyPair, KeyUsagePurpose, RevokedCertParams, SerialNumber, date_time_ymd,
};

/// A folder of its own, removed when dropped.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Folder {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("kerma-pki-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A file with this in it.
    pub fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, contents).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A certificate of somebody, and the key, as files.
#[derive(Clone)]
pub struct Files {
    pub key: PathBuf,
    pub certificate: PathBuf,
}

/// An authority.
pub struct Authority {
    folder: Folder,
    issuer: Issuer<'static, KeyPair>,
    pem: String,
    name: String,
}

/// When a certificate is valid.
#[derive(Clone, Copy)]
pub enum When {
    Now,
    Before,
    Later,
}

impl Authority {
    pub fn new(name: &str) -> Authority {
        let key = KeyPair::generate().unwrap();
        let params = authority(name);
        let pem = params.self_signed(&key).unwrap().pem();
        Authority { folder: Folder::new(), issuer: Issuer::new(params, key), pem, name: name.into() }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Its own certificate.
    pub fn certificate(&self) -> PathBuf {
        self.folder.file(&format!("{}.crt", self.name), &self.pem)
    }

    /// One for this common name (of the organization Kerma) and these hosts.
    pub fn issue(&self, name: &str, hosts: &[&str]) -> Files {
        self.issue_when(name, hosts, When::Now, 1)
    }

    pub fn issue_when(&self, name: &str, hosts: &[&str], when: When, serial: u64) -> Files {
        self.issue_for(&KeyPair::generate().unwrap(), name, hosts, when, serial)
    }

    /// One for this key (PKCS#8, PEM), which may be of RSA.
    pub fn issue_for_pem(&self, key: &str, name: &str, hosts: &[&str]) -> Files {
        self.issue_for(&KeyPair::from_pem(key).unwrap(), name, hosts, When::Now, 1)
    }

    fn issue_for(&self, key: &KeyPair, name: &str, hosts: &[&str], when: When, serial: u64) -> Files {
        let params = subject(name, hosts, when, serial);
        let pem = params.signed_by(key, &self.issuer).unwrap().pem();
        Files {
            key: self.folder.file(&format!("{name}.key"), key.serialize_pem()),
            certificate: self.folder.file(&format!("{name}.crt"), pem),
        }
    }

    /// An authority below this one, and its certificate.
    pub fn below(&self, name: &str) -> Authority {
        let key = KeyPair::generate().unwrap();
        let params = authority(name);
        let pem = params.signed_by(&key, &self.issuer).unwrap().pem();
        Authority { folder: Folder::new(), issuer: Issuer::new(params, key), pem, name: name.into() }
    }

    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// A list that revokes these serial numbers, good until 2100, or until 2001.
    pub fn revoke(&self, serials: &[u64], is_old: bool) -> PathBuf {
        let revoked = serials.iter().map(|serial| RevokedCertParams {
            serial_number: SerialNumber::from(*serial),
            revocation_time: date_time_ymd(2000, 1, 1),
            reason_code: None,
            invalidity_date: None,
        });
        let list = CertificateRevocationListParams {
            this_update: date_time_ymd(2000, 1, 1),
            next_update: date_time_ymd(if is_old { 2001 } else { 2100 }, 1, 1),
            crl_number: SerialNumber::from(1),
            issuing_distribution_point: None,
            revoked_certs: revoked.collect(),
            key_identifier_method: KeyIdMethod::Sha256,
        };
        let list = list.signed_by(&self.issuer).unwrap().pem().unwrap();
        self.folder.file(if is_old { "old.crl" } else { "list.crl" }, list)
    }
}

fn authority(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

fn subject(name: &str, hosts: &[&str], when: When, serial: u64) -> CertificateParams {
    let hosts: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
    let mut params = CertificateParams::new(hosts).unwrap();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::OrganizationName, "Kerma");
    params.distinguished_name.push(DnType::CommonName, name);
    params.serial_number = Some(SerialNumber::from(serial));
    let (from, until) = match when {
        When::Now => (2000, 2100),
        When::Before => (2000, 2001),
        When::Later => (2099, 2100),
    };
    params.not_before = date_time_ymd(from, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    params
}

/// A certificate that has signed itself, as an authority or not.
pub fn signed_by_itself(
    folder: &Folder,
    name: &str,
    hosts: &[&str],
    is_authority: bool,
    when: When,
) -> Files {
    let key = KeyPair::generate().unwrap();
    let mut params = subject(name, hosts, when, 1);
    if is_authority {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    let pem = params.self_signed(&key).unwrap().pem();
    Files {
        key: folder.file(&format!("{name}.key"), key.serialize_pem()),
        certificate: folder.file(&format!("{name}.crt"), pem),
    }
}
