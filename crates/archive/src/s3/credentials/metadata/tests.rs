use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;

use super::super::{CredentialSource, EARLY, Provider};
use super::*;

/// A metadata service with one role, whose credentials expire after this long, and the lines of requests that came.
struct Service {
    endpoint: String,
    requests: Arc<Mutex<Vec<String>>>,
    answer: Arc<Mutex<Answer>>,
}

enum Answer {
    For(Duration),
    Error,
}

impl Service {
    fn start(answer: Answer) -> Service {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let endpoint = format!("http://{}/", listener.local_addr().unwrap());
        let (requests, answer) = (Arc::<Mutex<Vec<String>>>::default(), Arc::new(Mutex::new(answer)));
        let (kept, its) = (requests.clone(), answer.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
                let line = lines.next().unwrap_or_default();
                let has_token = lines
                    .by_ref()
                    .take_while(|line| !line.is_empty())
                    .any(|line| line.ends_with(": the token"));
                let body = match (&*its.lock().unwrap(), has_token) {
                    (Answer::Error, _) => None,
                    (_, false) => line.starts_with("PUT /latest/api/token ").then(|| "the token".to_owned()),
                    (_, true) if line.starts_with(&format!("GET /{ROLES} ")) => Some("role".into()),
                    (Answer::For(time), true) => Some(credentials(*time)),
                };
                kept.lock().unwrap().push(line);
                let (status, body) = body.map_or(("500 Error", String::new()), |body| ("200 OK", body));
                let head = format!(
                    "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                    body.len()
                );
                let _ = stream.write_all((head + &body).as_bytes());
            }
        });
        Service { endpoint, requests, answer }
    }

    fn provider(&self) -> Provider {
        Provider::new(CredentialSource::InstanceMetadata { endpoint: Some(self.endpoint.clone()) })
    }

    fn asked(&self) -> usize {
        std::mem::take(&mut *self.requests.lock().unwrap()).len()
    }
}

fn credentials(time: Duration) -> String {
    let expires = jiff::Timestamp::try_from(SystemTime::now() + time).unwrap();
    format!(
        r#"{{"Code":"Success","AccessKeyId":"key","SecretAccessKey":"secret","Token":"session","Expiration":"{expires}"}}"#
    )
}

#[test]
fn credentials_of_the_machine_are_fetched_once_while_they_are_good() {
    let service = Service::start(Answer::For(Duration::from_secs(3600)));
    let provider = service.provider();
    let first = provider.credentials().unwrap();
    assert_eq!((first.key(), first.secret(), first.token()), ("key", "secret", Some("session")));
    assert_eq!(
        *service.requests.lock().unwrap(),
        [
            "PUT /latest/api/token HTTP/1.1".to_owned(),
            format!("GET /{ROLES} HTTP/1.1"),
            format!("GET /{ROLES}role HTTP/1.1"),
        ]
    );
    assert_eq!(provider.credentials().unwrap(), first);
    assert_eq!(service.asked(), 3);
}

#[test]
fn credentials_are_fetched_anew_before_they_expire_and_those_that_are_good_are_used_while_that_fails() {
    let service = Service::start(Answer::For(EARLY - Duration::from_secs(60)));
    let provider = service.provider();
    let first = provider.credentials().unwrap();
    assert_eq!(service.asked(), 3);
    *service.answer.lock().unwrap() = Answer::Error;
    assert_eq!(provider.credentials().unwrap(), first);
    assert_eq!(service.asked(), 1);
    // not at every request
    assert_eq!(provider.credentials().unwrap(), first);
    assert_eq!(service.asked(), 0);
    *service.answer.lock().unwrap() = Answer::For(Duration::from_secs(3600));
    assert!(provider.renew(&first));
    assert_ne!(provider.credentials().unwrap(), first);
    assert_eq!(service.asked(), 3);
}

#[test]
fn a_machine_without_the_service_says_so() {
    let service = Service::start(Answer::Error);
    let error = service.provider().credentials().unwrap_err().to_string();
    assert!(error.contains("instance metadata") && error.contains("500"), "{error}");
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    assert!(fetch(&format!("http://{nobody}")).is_err());
}

#[test]
fn what_the_service_refuses_or_leaves_out_is_said() {
    for (answer, words) in [
        ("<html>", "no JSON"),
        (r#"{"Code":"Failed","Message":"why"}"#, "Failed: why"),
        (r#"{"AccessKeyId":"key"}"#, "no SecretAccessKey"),
        (r#"{"AccessKeyId":"key","SecretAccessKey":"s","Expiration":"tomorrow"}"#, "Expiration"),
    ] {
        let why = parse(answer).unwrap_err();
        assert!(why.contains(words), "{why}");
    }
}
