use std::{str::FromStr, sync::Arc};

use rustls::{
    CipherSuite, SupportedCipherSuite,
    crypto::{CryptoProvider, ring},
};

/// Which versions and cipher suites of TLS are spoken (PS3.15 annex B). Both are TLS 1.2 and TLS 1.3, with ephemeral keys of
/// elliptic curves and authenticated encryption, and nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// The BCP 195 RFC 8996, 9325 TLS profile (§B.12).
    #[default]
    Bcp195,
    /// The modified one (§B.13), which once was the extended one (§B.11): without AES of 128 bits.
    Bcp195Extended,
}

impl Profile {
    /// The cipher suites, in order of preference, by the names of IANA.
    pub fn cipher_suites(self) -> Vec<&'static str> {
        self.suites().iter().filter_map(|suite| suite.suite().as_str()).collect()
    }

    fn suites(self) -> Vec<SupportedCipherSuite> {
        let is_in = |suite: &SupportedCipherSuite| match self {
            Profile::Bcp195 => true,
            Profile::Bcp195Extended => !matches!(
                suite.suite(),
                CipherSuite::TLS13_AES_128_GCM_SHA256
                    | CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
                    | CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
            ),
        };
        ring::ALL_CIPHER_SUITES.iter().copied().filter(is_in).collect()
    }

    /// The cryptography of the profile.
    pub(crate) fn provider(self) -> Arc<CryptoProvider> {
        Arc::new(CryptoProvider { cipher_suites: self.suites(), ..ring::default_provider() })
    }
}

impl FromStr for Profile {
    type Err = String;

    fn from_str(name: &str) -> Result<Profile, String> {
        match name {
            "bcp195" => Ok(Profile::Bcp195),
            "bcp195-extended" => Ok(Profile::Bcp195Extended),
            _ => Err(format!("{name:?} is no TLS profile: bcp195 or bcp195-extended")),
        }
    }
}
