//! The way that a request has come: from whom, under which name, and through which proxies (RFC 7239).

use std::net::IpAddr;

use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::{FORWARDED, HOST, HeaderName};
use axum::middleware::Next;
use axum::response::Response;
use ipnet::IpNet;

use crate::connection::Connection;
use crate::media_type::list;

/// The way of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Way {
    /// Who asks.
    pub(crate) client: Option<IpAddr>,
    /// Whether a proxy has passed it on, trusted or not.
    pub(crate) is_forwarded: bool,
    /// Whether who asks sees `https`.
    pub(crate) is_secured: bool,
    /// The host that they have asked.
    pub(crate) host: Option<String>,
    /// What the proxy has taken off the path.
    pub(crate) prefix: String,
}

impl Way {
    /// Whether the host is an address, or localhost: no name that a stranger may have made.
    pub(crate) fn names_this_host(&self) -> bool {
        let Some(host) = &self.host else { return false };
        let name = match host.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or_default(),
            None => host.split(':').next().unwrap_or_default(),
        };
        name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok()
    }

    /// What a connection and its headers say. Only of a proxy that is trusted it is believed what it says of others.
    fn of(connection: Option<&Connection>, headers: &HeaderMap, proxies: &[IpNet]) -> Way {
        let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        let peer = connection.map(|connection| connection.address.ip().to_canonical());
        let mut way = Way {
            client: peer,
            is_forwarded: PASSED_ON.iter().any(|name| headers.contains_key(name)),
            is_secured: connection.is_some_and(|connection| connection.is_secured),
            host: text(&HOST).filter(|host| is_host(host)).map(str::to_owned),
            prefix: String::new(),
        };
        // Some clients leave out the port (dicomweb-client of PyPI). Who is at this host has come to the one where this is.
        if let (Some(host), Some(connection)) = (&mut way.host, connection)
            && !way.is_forwarded
            && connection.address.ip().to_canonical().is_loopback()
            && !host.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with(':')
            && connection.port != if way.is_secured { 443 } else { 80 }
        {
            *host = format!("{host}:{}", connection.port);
        }
        if !peer.is_some_and(|peer| proxies.iter().any(|proxy| proxy.contains(&peer))) {
            return way;
        }
        let (by, proto, host) = match text(&FORWARDED) {
            // The last is what this proxy itself says.
            Some(forwarded) => {
                let last = list(forwarded).last().unwrap_or_default();
                let pairs = || last.split(';').filter_map(|pair| pair.trim().split_once('='));
                let value = |name: &str| {
                    let found = pairs().find(|(of, _)| of.eq_ignore_ascii_case(name));
                    found.map(|(_, value)| value.trim_matches('"').to_owned())
                };
                (value("for"), value("proto"), value("host"))
            }
            None => {
                let last = |name: &HeaderName| {
                    text(name).and_then(|text| text.rsplit(',').next()).map(|text| text.trim().to_owned())
                };
                (last(&FOR), last(&PROTO), last(&FORWARDED_HOST))
            }
        };
        if let Some(client) = by.as_deref().and_then(address) {
            way.client = Some(client);
        }
        if let Some(proto) = proto {
            way.is_secured = proto.eq_ignore_ascii_case("https");
        }
        if let Some(host) = host.filter(|host| is_host(host)) {
            way.host = Some(host);
        }
        if let Some(prefix) =
            text(&PREFIX).map(|prefix| prefix.trim_end_matches('/')).filter(|prefix| is_path(prefix))
        {
            way.prefix = prefix.to_owned();
        }
        way
    }
}

const FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");
const PREFIX: HeaderName = HeaderName::from_static("x-forwarded-prefix");
/// What says that a proxy has passed a request on.
const PASSED_ON: [HeaderName; 6] = [FORWARDED, axum::http::header::VIA, FOR, PROTO, FORWARDED_HOST, PREFIX];

/// An address as proxies write it: `192.0.2.1`, `192.0.2.1:4711`, `[2001:db8::1]:4711`.
fn address(text: &str) -> Option<IpAddr> {
    let plain = text.parse::<IpAddr>().ok();
    let with_port = || text.parse::<std::net::SocketAddr>().ok().map(|address| address.ip());
    let bracketed = || text.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    plain.or_else(with_port).or_else(bracketed).map(|address: IpAddr| address.to_canonical())
}

/// Whether it may stand in a URL as host and port.
pub(crate) fn is_host(text: &str) -> bool {
    let is_of = |byte: u8| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte);
    !text.is_empty() && text.len() <= 255 && text.bytes().all(is_of)
}

fn is_path(text: &str) -> bool {
    let is_of = |byte: u8| byte.is_ascii_alphanumeric() || b"/.-_~".contains(&byte);
    text.starts_with('/') && !text.starts_with("//") && text.len() <= 255 && text.bytes().all(is_of)
}

/// Finds out which way a request has come, and says it to those behind.
pub(crate) async fn find_way(
    State(proxies): State<std::sync::Arc<[IpNet]>>,
    mut request: Request,
    next: Next,
) -> Response {
    let way = Way::of(request.extensions().get::<Connection>(), request.headers(), &proxies);
    request.extensions_mut().insert(way);
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn way(peer: &str, headers: &[(&'static str, &'static str)]) -> Way {
        let connection = Connection {
            address: format!("{peer}:1").parse().unwrap(),
            port: 80,
            is_secured: false,
            certificate: None,
        };
        let headers = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        Way::of(Some(&connection), &headers, &["10.0.0.0/8".parse().unwrap()])
    }

    #[test]
    fn a_proxy_that_is_trusted_says_who_asks_and_for_what() {
        let headers = [
            ("host", "inner"),
            ("x-forwarded-for", "1.2.3.4, 192.0.2.7"),
            ("x-forwarded-proto", "https"),
            ("x-forwarded-host", "pacs.example"),
            ("x-forwarded-prefix", "/pacs/"),
        ];
        let trusted = way("10.1.2.3", &headers);
        assert_eq!(trusted.client, Some("192.0.2.7".parse().unwrap()));
        assert_eq!(
            (trusted.is_secured, trusted.host.as_deref(), &*trusted.prefix),
            (true, Some("pacs.example"), "/pacs")
        );
        let other = way("192.0.2.1", &headers);
        assert_eq!((other.client, other.is_secured), (Some("192.0.2.1".parse().unwrap()), false));
        assert_eq!((other.host.as_deref(), &*other.prefix, other.is_forwarded), (Some("inner"), "", true));
    }

    #[test]
    fn a_port_that_a_client_of_this_host_leaves_out_is_the_own() {
        let host = |address: &str, host: &'static str| {
            let address = address.parse().unwrap();
            let connection = Connection { address, port: 8080, is_secured: false, certificate: None };
            let headers = [(HOST, HeaderValue::from_static(host))].into_iter().collect();
            Way::of(Some(&connection), &headers, &[]).host.unwrap()
        };
        assert_eq!(host("127.0.0.1:1", "127.0.0.1"), "127.0.0.1:8080");
        assert_eq!(host("127.0.0.1:1", "localhost:9"), "localhost:9");
        assert_eq!(host("[::1]:1", "[::1]"), "[::1]:8080");
        // From elsewhere the port may be another on the way.
        assert_eq!(host("192.0.2.1:1", "pacs.example"), "pacs.example");
    }

    #[test]
    fn forwarded_goes_before_its_forerunners() {
        let said = "for=1.1.1.1, for=\"[2001:db8::1]:4711\";proto=https;host=\"pacs.example\"";
        let way = way("10.1.2.3", &[("forwarded", said), ("x-forwarded-for", "9.9.9.9")]);
        assert_eq!(way.client, Some("2001:db8::1".parse().unwrap()));
        assert_eq!((way.is_secured, way.host.as_deref()), (true, Some("pacs.example")));
    }

    #[test]
    fn what_could_not_stand_in_a_url_is_not_believed() {
        let way = way(
            "10.1.2.3",
            &[("host", "a"), ("x-forwarded-host", "a/b\"c"), ("x-forwarded-prefix", "//evil")],
        );
        assert_eq!((way.host.as_deref(), &*way.prefix), (Some("a"), ""));
    }
}
