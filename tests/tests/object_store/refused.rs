//! What is said when a store cannot be used.

use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;

use kerma_archive::s3::{CredentialSource, Credentials, Error, S3, Settings};
use kerma_tests::folder::Folder;
use kerma_tests::object_store::ObjectStore;

fn refused(settings: Settings, words: &[&str]) -> Error {
    let error = S3::open(settings).unwrap_err();
    let text = error.to_string();
    for word in words {
        assert!(text.contains(word), "no {word:?} in {text}");
    }
    for secret in ["Signature=", "a-secret", "X-Amz-", "hush"] {
        assert!(!text.contains(secret) && !format!("{error:?}").contains(secret), "{secret:?} in {error:?}");
    }
    error
}

#[test]
fn a_bucket_that_cannot_be_used_is_said_with_its_endpoint_and_credentials() {
    let Some(store) = ObjectStore::start() else { return };
    let endpoint = store.endpoint();
    let mut settings = store.settings();
    settings.bucket = "nowhere".into();
    let error =
        refused(settings, &[&endpoint, "bucket nowhere", "NoSuchBucket", "access key AKIDKERMATESTS"]);
    assert!(!error.is_temporary());

    let mut settings = store.settings();
    settings.credentials = CredentialSource::Given(Credentials::new("AKIDKERMATESTS", "hush"));
    refused(settings, &[&endpoint, "403", "SignatureDoesNotMatch"]);

    let mut settings = store.settings();
    settings.credentials =
        CredentialSource::File { path: Some("/nowhere".into()), profile: Some("p".into()) };
    refused(settings, &[&endpoint, "/nowhere, profile p"]);
}

#[test]
fn a_store_that_nobody_runs_does_not_answer() {
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    let mut settings = Settings::new(format!("http://{nobody}"), "bucket");
    settings.credentials = CredentialSource::Given(Credentials::new("key", "hush"));
    settings.attempts = 2;
    let error = refused(settings, &[&nobody.to_string(), "bucket bucket", "access key key", "2 attempts"]);
    assert!(error.is_temporary());
}

#[test]
fn a_store_that_never_answers_is_given_up_when_the_time_is_up() {
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let mut settings = Settings::new(format!("http://{}", silent.local_addr().unwrap()), "bucket");
    settings.credentials = CredentialSource::Given(Credentials::new("key", "hush"));
    settings.answer = Duration::from_millis(200);
    settings.deadline = Duration::from_secs(2);
    settings.attempts = 1000;
    let start = std::time::Instant::now();
    refused(settings, &["no answer in time"]);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn an_endpoint_that_is_none_is_refused_before_anything_is_asked() {
    for endpoint in ["", "localhost:9000", "ftp://host", "https:///", "http://"] {
        let error = S3::open(Settings::new(endpoint, "bucket")).unwrap_err();
        assert!(matches!(error, Error::Settings(_)), "{endpoint}: {error}");
    }
}

#[test]
fn a_store_behind_tls_is_asked_if_its_certificate_is_trusted_and_else_told_nothing() {
    let folder = Folder::new();
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let other = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let file = |name: &str, text: String| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let certificate = file("own.pem", own.cert.pem());
    let key = file("key.pem", own.signing_key.serialize_pem());
    let Some(store) = ObjectStore::moto_over_tls(&certificate, &key) else { return };

    let mut settings = store.settings_by(&format!("https://localhost:{}", store.port()));
    settings.ca_file = Some(certificate);
    // moto answers, and has no bucket: the connection is good
    refused(settings.clone(), &["https://localhost", "NoSuchBucket"]);

    settings.ca_file = Some(file("other.pem", other.cert.pem()));
    let error = refused(settings, &["https://localhost", "certificate"]);
    assert!(!error.is_temporary() && !error.to_string().contains("attempts"), "{error}");
}
