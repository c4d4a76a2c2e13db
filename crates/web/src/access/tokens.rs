//! Bearer tokens: JSON Web Tokens (RFC 7519), verified by the keys of a file (RFC 7517), without asking anybody.

use std::fmt;

use jsonwebtoken::jwk::{AlgorithmParameters, JwkSet};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::Value;

use super::{Person, Rights};

/// Verifies tokens.
#[derive(Clone)]
pub struct Tokens {
    keys: Vec<Key>,
    issuer: Option<String>,
    audience: Option<String>,
    rights: String,
    name: String,
}

#[derive(Clone)]
struct Key {
    id: Option<String>,
    algorithms: Vec<Algorithm>,
    key: DecodingKey,
}

/// Why a file of keys cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the set of keys: {0}")]
pub struct NoTokens(String);

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("keys", &self.keys.len()).finish_non_exhaustive()
    }
}

impl Tokens {
    /// By the keys of a JSON Web Key Set, which has public keys alone.
    ///
    /// # Errors
    /// If it is none, or has no key that can be used.
    pub fn of_key_set(json: &str) -> Result<Tokens, NoTokens> {
        let set: JwkSet = serde_json::from_str(json).map_err(|error| NoTokens(error.to_string()))?;
        let mut keys = Vec::new();
        for jwk in &set.keys {
            // With a secret whoever verifies could make tokens, too.
            let algorithms = match &jwk.algorithm {
                AlgorithmParameters::RSA(_) => vec![
                    Algorithm::RS256,
                    Algorithm::RS384,
                    Algorithm::RS512,
                    Algorithm::PS256,
                    Algorithm::PS384,
                    Algorithm::PS512,
                ],
                AlgorithmParameters::EllipticCurve(_) => vec![Algorithm::ES256, Algorithm::ES384],
                AlgorithmParameters::OctetKeyPair(_) => vec![Algorithm::EdDSA],
                AlgorithmParameters::OctetKey(_) => continue,
            };
            let key = DecodingKey::from_jwk(jwk).map_err(|error| NoTokens(error.to_string()))?;
            keys.push(Key { id: jwk.common.key_id.clone(), algorithms, key });
        }
        match keys.is_empty() {
            true => Err(NoTokens("it has no public key".into())),
            false => {
                Ok(Tokens { keys, issuer: None, audience: None, rights: "scope".into(), name: "sub".into() })
            }
        }
    }

    /// Tokens of this issuer alone.
    #[must_use]
    pub fn issuer(self, issuer: Option<String>) -> Tokens {
        Tokens { issuer, ..self }
    }

    /// Tokens for this audience alone.
    #[must_use]
    pub fn audience(self, audience: Option<String>) -> Tokens {
        Tokens { audience, ..self }
    }

    /// The claim that has the rights: a list, or a text with spaces between them. `scope` unless changed.
    #[must_use]
    pub fn rights(self, claim: impl Into<String>) -> Tokens {
        Tokens { rights: claim.into(), ..self }
    }

    /// The claim that has the name. `sub` unless changed.
    #[must_use]
    pub fn name(self, claim: impl Into<String>) -> Tokens {
        Tokens { name: claim.into(), ..self }
    }

    /// Who has a token. The error says why it is not one.
    ///
    /// # Errors
    /// If it is not signed by one of the keys, has expired, or is for somebody else.
    pub fn person(&self, token: &str) -> Result<Person, String> {
        let header = decode_header(token).map_err(|error| format!("a token: {error}"))?;
        let fits = |key: &&Key| {
            key.algorithms.contains(&header.alg)
                && (header.kid.is_none() || key.id.is_none() || key.id == header.kid)
        };
        let mut why = "a token is not signed by a key that is known".to_owned();
        for key in self.keys.iter().filter(fits) {
            let mut validation = Validation::new(header.alg);
            validation.validate_nbf = true;
            validation.set_required_spec_claims(&["exp"]);
            if let Some(issuer) = &self.issuer {
                validation.set_issuer(&[issuer]);
                validation.required_spec_claims.insert("iss".into());
            }
            match &self.audience {
                Some(audience) => {
                    validation.set_audience(&[audience]);
                    validation.required_spec_claims.insert("aud".into());
                }
                None => validation.validate_aud = false,
            }
            match decode::<Value>(token, &key.key, &validation) {
                Ok(token) => return Ok(self.of_claims(&token.claims)),
                Err(error) => why = format!("a token: {error}"),
            }
        }
        Err(why)
    }

    fn of_claims(&self, claims: &Value) -> Person {
        let said: Vec<&str> = match &claims[&self.rights] {
            Value::String(text) => text.split_whitespace().collect(),
            Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let has = |right: &str| said.contains(&right);
        let rights = Rights {
            find: has("find"),
            retrieve: has("retrieve"),
            store: has("store"),
            delete: has("delete"),
        };
        Person { name: claims[&self.name].as_str().map(str::to_owned).or(Some("a token".into())), rights }
    }
}
