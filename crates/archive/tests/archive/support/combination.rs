//! Where the index and the bytes of an archive under test are.
//!
//! `KERMA_TEST_DATABASE` is the address of a database in which each archive gets a schema of its own.

use kerma_archive::Options;

/// For an archive of this name.
pub(crate) fn options(name: &str) -> Options {
    let options = Options::default();
    #[cfg(feature = "postgres")]
    let options = match std::env::var("KERMA_TEST_DATABASE") {
        Ok(address) => options.database(database(&address, name)),
        Err(_) => options,
    };
    options
}

/// Whether the index is one that several nodes may have open.
pub(crate) fn is_shared(options: &Options) -> bool {
    #[cfg(feature = "postgres")]
    return options.database.is_some();
    #[cfg(not(feature = "postgres"))]
    return false;
}

#[cfg(feature = "postgres")]
fn database(address: &str, name: &str) -> kerma_archive::Database {
    let schema = format!("test_{}_{}", std::process::id(), name.replace('-', "_"));
    let mut client = postgres::Client::connect(address, postgres::NoTls).unwrap();
    client.batch_execute(&format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}")).unwrap();
    kerma_archive::Database::new(&format!("{address} options='-c search_path={schema}'"), "one").unwrap()
}
