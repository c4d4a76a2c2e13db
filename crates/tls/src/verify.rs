//! Who is trusted: webpki's rules (RFC 5280), and the certificates that stand among the authorities themselves.

use std::sync::Arc;

use rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error, RootCertStore, SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
        verify_server_name,
    },
    crypto::{CryptoProvider, WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, CertificateRevocationListDer, Der, ServerName, TrustAnchor, UnixTime},
    server::{
        ParsedCertificate, VerifierBuilderError, WebPkiClientVerifier,
        danger::{ClientCertVerified, ClientCertVerifier},
    },
};

use crate::der::{Certificate, revokes};

/// What there is to trust.
pub(crate) struct Trusted<'a> {
    pub(crate) authorities: &'a [CertificateDer<'static>],
    pub(crate) revocations: &'a [CertificateRevocationListDer<'static>],
    /// Each certificate of a chain must have a revocation list, and not the peer's own only.
    pub(crate) whole_chain: bool,
    pub(crate) provider: Arc<CryptoProvider>,
}

impl Trusted<'_> {
    fn roots(&self) -> Arc<RootCertStore> {
        let mut roots = RootCertStore::empty();
        // One that cannot be an authority may still be the peer's own.
        roots.add_parsable_certificates(self.authorities.iter().cloned());
        Arc::new(roots)
    }

    /// What a connector asks of the certificate of its peer.
    pub(crate) fn servers(&self) -> Result<Arc<dyn ServerCertVerifier>, VerifierBuilderError> {
        let roots = self.roots();
        let mut rules = Vec::new();
        if !roots.is_empty() {
            let builder = || {
                let builder =
                    WebPkiServerVerifier::builder_with_provider(roots.clone(), self.provider.clone());
                builder.with_crls(self.revocations.iter().cloned()).enforce_revocation_expiration()
            };
            if self.whole_chain {
                rules.push(builder().build()?);
            } else {
                // No certificate of the chain is revoked, and of the peer's own that is known.
                rules.push(builder().allow_unknown_revocation_status().build()?);
                rules.push(builder().only_check_end_entity_revocation().build()?);
            }
        }
        Ok(Arc::new(Servers { rules, own: Own::new(self) }))
    }

    /// What an acceptor asks of the certificate of its peer, which must have one if this is `mandatory`.
    pub(crate) fn clients(
        &self,
        mandatory: bool,
    ) -> Result<Arc<dyn ClientCertVerifier>, VerifierBuilderError> {
        let roots = self.roots();
        let mut rules = Vec::new();
        if !roots.is_empty() {
            let builder = || {
                let builder =
                    WebPkiClientVerifier::builder_with_provider(roots.clone(), self.provider.clone());
                builder.with_crls(self.revocations.iter().cloned()).enforce_revocation_expiration()
            };
            if self.whole_chain {
                rules.push(builder().build()?);
            } else {
                rules.push(builder().allow_unknown_revocation_status().build()?);
                rules.push(builder().only_check_end_entity_revocation().build()?);
            }
        }
        // Peers that have several certificates choose by these.
        let hints = roots.subjects();
        Ok(Arc::new(Clients { rules, own: Own::new(self), hints, mandatory }))
    }
}

/// Certificates that are trusted because they stand in the list, whoever has signed them: many devices have one that they have
/// signed themselves, which is no authority's by webpki's rules.
#[derive(Debug)]
struct Own {
    certificates: Vec<CertificateDer<'static>>,
    revocations: Vec<CertificateRevocationListDer<'static>>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl Own {
    fn new(trusted: &Trusted<'_>) -> Own {
        Own {
            certificates: trusted.authorities.to_vec(),
            revocations: trusted.revocations.to_vec(),
            algorithms: trusted.provider.signature_verification_algorithms,
        }
    }

    /// Whether it stands in the list, and its time is now.
    fn knows(&self, certificate: &CertificateDer<'_>, now: UnixTime) -> Result<bool, Error> {
        if !self.certificates.iter().any(|own| own == certificate) {
            return Ok(false);
        }
        let Some(parsed) = Certificate::of(certificate) else {
            return Err(CertificateError::BadEncoding.into());
        };
        let is_revoked =
            |list: &CertificateRevocationListDer<'_>| revokes(list, parsed.issuer, parsed.serial);
        if self.revocations.iter().any(|list| is_revoked(list) != Some(false)) {
            return Err(CertificateError::Revoked.into());
        }
        match parsed.times() {
            None => Err(CertificateError::BadEncoding.into()),
            Some((from, _)) if now.as_secs() < from => Err(CertificateError::NotValidYet.into()),
            Some((_, until)) if now.as_secs() > until => Err(CertificateError::Expired.into()),
            Some(_) => Ok(true),
        }
    }
}

/// Asks each rule; without any, no authority is known.
fn all_hold<R>(
    rules: &[R],
    certificate: &CertificateDer<'_>,
    check: impl Fn(&R) -> Result<(), Error>,
) -> Result<(), Error> {
    if rules.is_empty() {
        return Err(CertificateError::UnknownIssuer.into());
    }
    rules.iter().try_for_each(check).map_err(|error| judged(certificate, error))
}

/// The error, which for a certificate that has signed itself is that nobody else vouches for it, and not that it may vouch
/// for others.
fn judged(certificate: &CertificateDer<'_>, error: Error) -> Error {
    let signed_itself = || {
        Certificate::of(certificate).is_some_and(|certificate| certificate.issuer == certificate.subject.0)
    };
    match error {
        Error::InvalidCertificate(CertificateError::Other(_)) if signed_itself() => {
            CertificateError::UnknownIssuer.into()
        }
        error => error,
    }
}

/// That the peer has the key of its certificate, by the algorithms in this field.
macro_rules! signatures_by {
    ($($algorithms:tt).+) => {
        fn verify_tls12_signature(
            &self,
            message: &[u8],
            certificate: &CertificateDer<'_>,
            signature: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            verify_tls12_signature(message, certificate, signature, &self.$($algorithms).+)
        }

        fn verify_tls13_signature(
            &self,
            message: &[u8],
            certificate: &CertificateDer<'_>,
            signature: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            verify_tls13_signature(message, certificate, signature, &self.$($algorithms).+)
        }

        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            self.$($algorithms).+.supported_schemes()
        }
    };
}

#[derive(Debug)]
struct Servers {
    /// All of them must hold.
    rules: Vec<Arc<WebPkiServerVerifier>>,
    own: Own,
}

impl ServerCertVerifier for Servers {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        others: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if self.own.knows(certificate, now)? {
            verify_server_name(&ParsedCertificate::try_from(certificate)?, name)?;
            return Ok(ServerCertVerified::assertion());
        }
        all_hold(&self.rules, certificate, |rule| {
            rule.verify_server_cert(certificate, others, name, ocsp, now).map(drop)
        })?;
        Ok(ServerCertVerified::assertion())
    }

    signatures_by!(own.algorithms);
}

#[derive(Debug)]
struct Clients {
    /// All of them must hold.
    rules: Vec<Arc<dyn ClientCertVerifier>>,
    own: Own,
    hints: Vec<DistinguishedName>,
    mandatory: bool,
}

impl ClientCertVerifier for Clients {
    fn client_auth_mandatory(&self) -> bool {
        self.mandatory
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &self.hints
    }

    fn verify_client_cert(
        &self,
        certificate: &CertificateDer<'_>,
        others: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        if self.own.knows(certificate, now)? {
            return Ok(ClientCertVerified::assertion());
        }
        all_hold(&self.rules, certificate, |rule| {
            rule.verify_client_cert(certificate, others, now).map(drop)
        })?;
        Ok(ClientCertVerified::assertion())
    }

    signatures_by!(own.algorithms);
}

/// Nothing is asked of the certificate of the peer, but that the peer has its key.
#[derive(Debug)]
pub(crate) struct Anybody(pub(crate) WebPkiSupportedAlgorithms);

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _certificate: &CertificateDer<'_>,
        _others: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    signatures_by!(0);
}

/// What is wrong with a revocation list, if it is.
pub(crate) fn check_list(
    list: &CertificateRevocationListDer<'static>,
    provider: Arc<CryptoProvider>,
) -> Result<(), String> {
    // Lists are read before the authorities are asked for, so that any will do: none is in vain.
    let roots = Arc::new(RootCertStore { roots: vec![nobody()] });
    let builder = WebPkiServerVerifier::builder_with_provider(roots, provider).with_crls([list.clone()]);
    match builder.build() {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("no revocation list that can be used: {error}")),
    }
}

/// An authority of no name and no key.
fn nobody() -> TrustAnchor<'static> {
    let nothing = Der::from_slice(&[]);
    TrustAnchor { subject: nothing.clone(), subject_public_key_info: nothing, name_constraints: None }
}
