//! Who may do what over HTTP: the rights of the configuration, as it is now.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use kerma_tls::Name;
use kerma_web::{Access, Caller, Credentials, Person, Rights, Tokens};

use super::access::Current;
use super::configuration::{Configuration, From, Right, Subject, TokensOf};
use super::users;

/// Lets people in.
pub(super) struct Web {
    current: Current,
    /// Whether nothing says who may come, so that this host may do everything.
    is_without_file: bool,
    /// The keys of the file that was read at the start.
    tokens: Option<Arc<Tokens>>,
}

impl Web {
    /// By this configuration. The error is a text.
    pub(super) fn of(current: &Current, is_without_file: bool) -> Result<Web, String> {
        let tokens = current.get().http.tokens.as_ref().map(tokens).transpose()?.map(Arc::new);
        Ok(Web { current: current.clone(), is_without_file, tokens })
    }

    /// Whether anybody can say who they are.
    pub(super) fn asks_anybody(&self, configuration: &Configuration) -> bool {
        let has_subjects = configuration.peers.values().any(|peer| peer.subject.is_some());
        let by_certificate = configuration.http.tls && has_subjects;
        !configuration.access.users.is_empty() || self.tokens.is_some() || by_certificate
    }
}

/// The keys of a file.
fn tokens(of: &TokensOf) -> Result<Tokens, String> {
    let TokensOf { keys, issuer, audience, rights, name } = of;
    let tokens = Tokens::of_key_set(&read(keys)?).map_err(|error| format!("{}: {error}", keys.display()))?;
    Ok(tokens.issuer(issuer.clone()).audience(audience.clone()).rights(rights).name(name))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

impl Access for Web {
    fn admit(&self, caller: &Caller<'_>) -> Result<Person, String> {
        let configuration = self.current.get();
        match &caller.credentials {
            Credentials::Basic { name, passcode } => {
                if !users::is_right(&configuration.access, name, passcode.as_bytes()) {
                    return Err(format!("{name:?} is no user of [access] with this passcode"));
                }
                let rights = configuration.access.user(name).map(|user| user.rights.as_slice());
                Ok(person(&configuration, Some(name.clone()), rights.unwrap_or_default()))
            }
            Credentials::Bearer(token) => match &self.tokens {
                Some(tokens) => tokens.person(token),
                None => Err("a token, and there are no [http.tokens]".into()),
            },
            _ => Ok(self.without_credentials(&configuration, caller)),
        }
    }

    fn asks(&self) -> (bool, bool) {
        (!self.current.get().access.users.is_empty(), self.tokens.is_some())
    }

    fn still(&self, known: &Person) -> Option<Person> {
        let configuration = self.current.get();
        let user = configuration.access.user(known.name.as_deref()?)?;
        Some(person(&configuration, known.name.clone(), &user.rights))
    }
}

impl Web {
    /// Who has a certificate that a peer of the file has too may do what that may; the others what anybody may.
    fn without_credentials(&self, configuration: &Configuration, caller: &Caller<'_>) -> Person {
        if let Some(shown) = caller.certificate.and_then(Name::of_certificate) {
            let is_of = |subject: &Option<Subject>| matches!(subject, Some(Subject(name)) if *name == shown);
            if let Some((title, peer)) = configuration.peers.iter().find(|(_, peer)| is_of(&peer.subject)) {
                return person(configuration, Some(title.0.to_string()), &peer.rights);
            }
        }
        let http = &configuration.http;
        if self.is_without_file && caller.is_local {
            return Person { name: None, rights: Rights::ALL };
        }
        match caller.is_local || http.anonymous_from == From::Anywhere {
            true => person(configuration, None, &http.anonymous),
            false => Person::default(),
        }
    }
}

fn person(configuration: &Configuration, name: Option<String>, rights: &[Right]) -> Person {
    let has = |right| rights.contains(&right);
    let delete = name.as_ref().is_some_and(|name| configuration.http.delete.contains(name));
    let (find, retrieve, store) = (has(Right::Find), has(Right::Retrieve), has(Right::Store));
    Person { name, rights: Rights { find, retrieve, store, delete } }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$EhtCWoNn7xMMiUqpVmDnZg";

    fn web(text: &str, is_without_file: bool) -> Web {
        Web::of(&Current::new(Configuration::parse(text).unwrap()), is_without_file).unwrap()
    }

    fn anonymous(web: &Web, is_local: bool) -> Person {
        let caller = Caller { address: None, is_local, certificate: None, credentials: Credentials::None };
        web.admit(&caller).unwrap()
    }

    #[test]
    fn who_does_not_say_who_they_are_may_do_what_the_file_says_and_without_one_this_host_everything() {
        assert_eq!(anonymous(&web("", true), true).rights, Rights::ALL);
        assert!(anonymous(&web("", true), false).rights.is_empty());
        assert!(anonymous(&web("", false), true).rights.is_empty());
        let finds = Rights { find: true, ..Rights::default() };
        let text = "[http]\nanonymous = [\"find\"]";
        assert_eq!(anonymous(&web(text, false), true).rights, finds);
        assert!(anonymous(&web(text, false), false).rights.is_empty());
        let anywhere = web(&format!("{text}\nanonymous_from = \"anywhere\""), false);
        assert_eq!(anonymous(&anywhere, false).rights, finds);
    }

    #[test]
    fn a_wrong_passcode_and_a_token_that_nobody_verifies_are_refused() {
        let web = web(&format!("[access]\nusers = [{{ name = \"ada\", hash = \"{HASH}\" }}]"), false);
        assert_eq!(web.asks(), (true, false));
        for credentials in [
            Credentials::Basic { name: "ada".into(), passcode: "wrong".into() },
            Credentials::Basic { name: "eve".into(), passcode: "wrong".into() },
            Credentials::Bearer("a.b.c".into()),
        ] {
            let caller = Caller { address: None, is_local: true, certificate: None, credentials };
            assert!(web.admit(&caller).is_err());
        }
    }

    #[test]
    fn only_who_is_named_removes() {
        let configuration = Configuration::parse("[http]\ndelete = [\"ada\"]").unwrap();
        assert!(person(&configuration, Some("ada".into()), &Right::ALL).rights.delete);
        assert!(!person(&configuration, Some("eve".into()), &Right::ALL).rights.delete);
        assert!(!person(&configuration, None, &Right::ALL).rights.delete);
    }
}
