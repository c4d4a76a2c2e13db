//! Says whether a listener could use these files, and what it would agree on: before a restart in the middle of the day.
//!
//! ```text
//! cargo run -p kerma-tls --example check archive.key archive.crt hospital-ca.crt
//! ```

use std::{env, process::ExitCode};

use kerma_tls::{Identity, Profile, Settings, SettingsError};

fn main() -> ExitCode {
    let files: Vec<String> = env::args().skip(1).collect();
    let [key, certificate, authorities @ ..] = files.as_slice() else {
        eprintln!("usage: check KEY CERTIFICATE [AUTHORITIES...]");
        return ExitCode::from(2);
    };
    match check(key, certificate, authorities) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn check(key: &str, certificate: &str, authorities: &[String]) -> Result<(), SettingsError> {
    let mut settings = Settings::new().identity(Identity::read(key, certificate)?);
    for file in authorities {
        settings = settings.authorities(file)?;
    }
    for profile in [Profile::Bcp195, Profile::Bcp195Extended] {
        settings = settings.profile(profile);
        settings.acceptor()?;
        println!("{profile:?}: {}", profile.cipher_suites().join(" "));
    }
    Ok(())
}
