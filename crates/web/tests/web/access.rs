//! Who gets in, and from which pages and proxies.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use kerma_dictionary::uids;
use kerma_web::{
    Access, Caller, Credentials, Document, Documents, Make, Person, Rights, Settings, StatusCode, Tokens,
};
use serde_json::json;

use super::support::{Site, instance, path};

/// Ada finds, Bob stores, and whoever has a token may do what that says.
struct People(Option<Tokens>);

impl Access for People {
    fn admit(&self, caller: &Caller<'_>) -> Result<Person, String> {
        let person = |name: &str, rights| Ok(Person { name: Some(name.into()), rights });
        match (&caller.credentials, &self.0) {
            (Credentials::Basic { name, passcode }, _) if name == "ada" && passcode == "söcret" => {
                person("ada", Rights { find: true, ..Rights::default() })
            }
            (Credentials::Basic { name, passcode }, _) if name == "bob" && passcode == "b:b" => {
                person("bob", Rights { store: true, ..Rights::default() })
            }
            (Credentials::Bearer(token), Some(tokens)) => tokens.person(token),
            (Credentials::None, _) => Ok(Person::default()),
            _ => Err("who is that".into()),
        }
    }

    fn asks(&self) -> (bool, bool) {
        (true, self.0.is_some())
    }
}

fn site(tokens: Option<Tokens>) -> Site {
    let site = Site::with(|web| web.access(People(tokens)));
    site.store(&instance(1, 1, 1), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    site
}

const ADA: (&str, &str) = ("Authorization", "Basic YWRhOnPDtmNyZXQ=");
const BOB: (&str, &str) = ("Authorization", "basic Ym9iOmI6Yg==");

#[test]
fn whether_it_is_well_may_be_asked_by_who_knows_nobody() {
    let well = || Document::plain(StatusCode::OK, "well");
    let paths = ["/health", "/health/live", "/health/ready", "/metrics"];
    let documents: Documents = paths.into_iter().map(|path| (path, Arc::new(well) as Make)).collect();
    let site = Site::with(|web| web.access(People(None)).documents(documents));
    let ask = |path: &str| site.get(&format!("http://{}{path}", site.address));
    for path in ["/health", "/health/live", "/health/ready"] {
        ask(path).is(200);
    }
    ask("/metrics").is(401);
}

#[test]
fn everybody_does_what_they_have_the_right_to_and_nothing_else() {
    let site = site(None);
    let all = ["/studies", "/studies/1.2.1", "/studies/1.2.1/metadata", &path(1, 1, 1)];
    for path in all {
        let asked = site.get(path).is(401);
        assert_eq!(asked.header("www-authenticate"), Some("Basic realm=\"kerma\", charset=\"UTF-8\""));
        assert_eq!(asked.header("content-type"), Some("application/problem+json"));
    }
    site.get_with("/studies", &[ADA]).is(200);
    for path in &all[1..] {
        site.get_with(path, &[ADA]).is(403);
    }
    site.get_with("/studies", &[BOB]).is(403);
    let store = ("Content-Type", "application/dicom");
    site.ask("POST", "/studies", &[ADA, store], b"x").is(403);
    site.ask("POST", "/studies", &[store], b"x").is(401);
    site.ask("POST", "/studies", &[BOB, store], b"x").is(409);
    // The page, too.
    let root = format!("http://{}/", site.address);
    site.get(&root).is(401);
    site.get_with(&root, &[ADA]).is(200);
    for wrong in ["Basic YWRhOndyb25n", "Bearer x.y.z", "Basic !", "Digest x", "Basic"] {
        let status = site.get_with("/studies", &[("Authorization", wrong)]).status;
        assert!(matches!(status, 400 | 401), "{wrong}: {status}");
    }
}

#[test]
fn who_guesses_has_to_wait_and_the_others_have_not() {
    let site = site(None);
    let statuses: Vec<u16> = (0..25)
        .map(|_| site.get_with("/studies", &[("Authorization", "Basic YWRhOndyb25n")]).status)
        .collect();
    assert!(statuses.contains(&401) && statuses.last() == Some(&429), "{statuses:?}");
    site.get("/studies").is(401);
}

/// A key that signs, and the set with its public half.
fn keys() -> (EncodingKey, String) {
    let pair = rcgen::KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256).unwrap();
    let point = pair.public_key_raw();
    let half = |bytes: &[u8]| {
        kerma_dataset::json::base64(bytes).replace('+', "-").replace('/', "_").replace('=', "")
    };
    let set = json!({ "keys": [
        { "kty": "oct", "k": "c2VjcmV0", "kid": "secret" },
        { "kty": "EC", "crv": "P-256", "kid": "one", "x": half(&point[1..33]), "y": half(&point[33..65]) },
    ]});
    (EncodingKey::from_ec_der(&pair.serialize_der()), set.to_string())
}

#[test]
fn a_token_is_believed_if_a_key_of_the_file_has_signed_it_for_us_and_now() {
    let (key, set) = keys();
    let (other, _) = keys();
    let tokens = Tokens::of_key_set(&set).unwrap();
    let site = site(Some(tokens.issuer(Some("us".into())).audience(Some("pacs".into()))));
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let claims = |exp: u64, issuer: &str, audience: &str, scope: &str| json!({ "sub": "eve", "exp": exp, "iss": issuer, "aud": audience, "scope": scope });
    let signed = |key: &EncodingKey, claims: &serde_json::Value| {
        let header = Header { kid: Some("one".into()), ..Header::new(Algorithm::ES256) };
        format!("Bearer {}", encode(&header, claims, key).unwrap())
    };
    let ask = |token: &str, path: &str| site.get_with(path, &[("Authorization", token)]).status;
    let good = signed(&key, &claims(now + 600, "us", "pacs", "openid find"));
    assert_eq!((ask(&good, "/studies"), ask(&good, "/studies/1.2.1")), (200, 403));
    let all = signed(&key, &claims(now + 600, "us", "pacs", "find retrieve"));
    assert_eq!(ask(&all, "/studies/1.2.1"), 200);
    for (what, token) in [
        ("another key", signed(&other, &claims(now + 600, "us", "pacs", "find"))),
        ("expired", signed(&key, &claims(now - 600, "us", "pacs", "find"))),
        ("another issuer", signed(&key, &claims(now + 600, "them", "pacs", "find"))),
        ("another audience", signed(&key, &claims(now + 600, "us", "mail", "find"))),
        ("changed", good.replace('.', ".A")),
        ("by a secret that is known", {
            let header = Header { kid: Some("secret".into()), ..Header::new(Algorithm::HS256) };
            let claims = claims(now + 600, "us", "pacs", "find");
            format!("Bearer {}", encode(&header, &claims, &EncodingKey::from_secret(b"secret")).unwrap())
        }),
        ("without an algorithm", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJldmUifQ.".into()),
    ] {
        assert_eq!(ask(&token, "/studies"), 401, "{what}");
    }
    assert!(Tokens::of_key_set("{\"keys\":[]}").is_err() && Tokens::of_key_set("nonsense").is_err());
}

#[test]
fn only_pages_of_the_origins_that_are_named_may_read_what_is_answered() {
    let site = Site::with(|web| {
        let mut settings = Settings::default();
        settings.origins = vec!["https://viewer.example".into()];
        web.settings(settings)
    });
    let asked = |origin: &str| site.get_with("/studies", &[("Origin", origin)]).is(200);
    let granted = asked("https://viewer.example");
    assert_eq!(granted.header("access-control-allow-origin"), Some("https://viewer.example"));
    assert!(granted.header("access-control-expose-headers").unwrap().contains("ETag"));
    assert_eq!(asked("https://evil.example").header("access-control-allow-origin"), None);
    let preflight = [("Origin", "https://viewer.example"), ("Access-Control-Request-Method", "POST")];
    let answer = site.ask("OPTIONS", "/studies", &preflight, b"").is(204);
    assert!(answer.header("access-control-allow-headers").unwrap().contains("Authorization"));
}

#[test]
fn behind_a_proxy_that_is_trusted_addresses_are_those_that_its_clients_see() {
    let forwarded =
        [("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "pacs.example"), ("X-Forwarded-Prefix", "/x")];
    let address = |site: &Site, headers: &[(&str, &str)]| {
        site.store(&instance(1, 1, 1), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
        let json = site.get_with("/studies", headers).is(200).json();
        json[0]["00081190"]["Value"][0].as_str().unwrap().to_owned()
    };
    let trusted = Site::with(|web| {
        let mut settings = Settings::default();
        settings.proxies = vec!["127.0.0.0/8".parse().unwrap()];
        web.settings(settings).access(Anybody)
    });
    assert_eq!(address(&trusted, &forwarded), "https://pacs.example/x/dicom-web/studies/1.2.1");
    let plain = Site::with(|web| web.access(Anybody));
    assert!(address(&plain, &forwarded).starts_with(&format!("http://{}/dicom-web/", plain.address)));
    // By a name that a stranger may have made nobody gets in without saying who they are.
    let plain = Site::new();
    let answer =
        plain.raw(b"GET /dicom-web/studies HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assert!(answer.starts_with(b"HTTP/1.1 421 "), "{}", String::from_utf8_lossy(&answer));
}

/// Lets everybody do everything.
struct Anybody;

impl Access for Anybody {
    fn admit(&self, _: &Caller<'_>) -> Result<Person, String> {
        Ok(Person { name: Some("somebody".into()), rights: Rights::ALL })
    }

    fn asks(&self) -> (bool, bool) {
        (false, false)
    }
}

#[test]
fn json_is_compressed_for_who_takes_that() {
    use std::io::Read as _;

    let site = Site::new();
    for number in 1..=20 {
        site.store(&instance(1, 1, number), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    }
    for path in ["/instances", "/studies/1.2.1/metadata"] {
        let plain = site.get(path).is(200);
        assert_eq!(plain.header("content-encoding"), None);
        let gzip = site.get_with(path, &[("Accept-Encoding", "br, gzip;q=0.5")]).is(200);
        assert_eq!(gzip.header("content-encoding"), Some("gzip"));
        assert!(gzip.body.len() * 3 < plain.body.len());
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(gzip.body.as_slice()).read_to_end(&mut text).unwrap();
        assert!(text == plain.body);
        for none in ["br", "gzip;q=0", "identity"] {
            assert_eq!(
                site.get_with(path, &[("Accept-Encoding", none)]).is(200).header("content-encoding"),
                None
            );
        }
    }
    // Pixels are not, so that parts of them can be asked for.
    let frame = site.get_with(&format!("{}/frames/1", path(1, 1, 1)), &[("Accept-Encoding", "gzip")]).is(200);
    assert_eq!(frame.header("content-encoding"), None);
}
