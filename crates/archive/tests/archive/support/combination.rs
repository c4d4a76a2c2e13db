//! Where the index and the bytes of an archive under test are.
//!
//! `KERMA_TEST_DATABASE` is the address of a database in which each archive gets a schema of its own, `KERMA_TEST_BUCKET` the
//! endpoint of a store whose bucket `kerma` has the objects of each archive below a prefix of its own.

use kerma_archive::Options;

/// The name of a schema or a prefix.
#[cfg(any(feature = "postgres", feature = "s3"))]
fn place(name: &str) -> String {
    format!("test_{}_{}", std::process::id(), name.replace('-', "_").to_lowercase())
}

/// The options with the index where it is to be, for an archive of this name.
#[cfg(feature = "postgres")]
pub(crate) fn index(options: Options, name: &str) -> Options {
    let Ok(address) = std::env::var("KERMA_TEST_DATABASE") else { return options };
    let schema = place(name);
    let mut client = postgres::Client::connect(&address, postgres::NoTls).unwrap();
    client.batch_execute(&format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}")).unwrap();
    let address = format!("{address} options='-c search_path={schema}'");
    options.database(kerma_archive::Database::new(&address, "one").unwrap())
}

#[cfg(not(feature = "postgres"))]
pub(crate) fn index(options: Options, _: &str) -> Options {
    options
}

/// The options with the bytes where they are to be, for an archive of this name.
#[cfg(feature = "s3")]
pub(crate) fn bytes(options: Options, name: &str) -> Options {
    use kerma_archive::s3::{CredentialSource, Settings};
    let Ok(endpoint) = std::env::var("KERMA_TEST_BUCKET") else { return options };
    let mut settings = Settings::new(endpoint, "kerma");
    settings.prefix = format!("{}/", place(name));
    settings.credentials = CredentialSource::Environment;
    options.bucket(settings)
}

#[cfg(not(feature = "s3"))]
pub(crate) fn bytes(options: Options, _: &str) -> Options {
    options
}

/// Whether the index is one that several nodes may have open.
#[cfg(feature = "postgres")]
pub(crate) fn is_shared(options: &Options) -> bool {
    options.database.is_some()
}

#[cfg(not(feature = "postgres"))]
pub(crate) fn is_shared(_: &Options) -> bool {
    false
}
