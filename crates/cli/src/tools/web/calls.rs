//! One request, and what is wrong with its answer.

use std::time::Duration;

use clap::Args;
use ureq::http::Response;
use ureq::tls::{TlsConfig, TlsProvider};
use ureq::{Agent, Body};

/// How long a server may take to connect, and to begin to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Who asks.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Credentials")]
pub(super) struct Credentials {
    /// The name of the user (Basic)
    #[arg(long, value_name = "NAME", requires = "passcode")]
    user: Option<String>,
    /// The passcode of the user
    #[arg(long, value_name = "PASSCODE", requires = "user")]
    passcode: Option<String>,
    /// A token (Bearer)
    #[arg(long, value_name = "TOKEN", conflicts_with = "user")]
    token: Option<String>,
}

impl Credentials {
    /// The header `Authorization`, if there is one.
    pub(super) fn header(&self) -> Option<String> {
        match (&self.user, &self.passcode, &self.token) {
            (Some(user), Some(passcode), _) => Some(format!(
                "Basic {}",
                kerma_dataset::json::base64(format!("{user}:{passcode}").as_bytes())
            )),
            (_, _, Some(token)) => Some(format!("Bearer {token}")),
            _ => None,
        }
    }
}

/// Who makes the requests.
pub(super) fn agent() -> Agent {
    Agent::config_builder()
        .http_status_as_error(false)
        .timeout_connect(Some(PATIENCE))
        .timeout_recv_response(Some(PATIENCE))
        .tls_config(TlsConfig::builder().provider(TlsProvider::Rustls).build())
        .build()
        .into()
}

/// The answer, if it is one of success. The error is a text with what the server says.
pub(super) fn good(answer: Result<Response<Body>, ureq::Error>, url: &str) -> Result<Response<Body>, String> {
    let mut answer = answer.map_err(|error| format!("{url}: {error}"))?;
    if answer.status().is_success() {
        for warning in answer.headers().get_all("warning").iter().filter_map(|value| value.to_str().ok()) {
            log::warn!("{warning}");
        }
        return Ok(answer);
    }
    let status = answer.status();
    let text = answer.body_mut().with_config().limit(64 << 10).read_to_string().unwrap_or_default();
    let detail = serde_json::from_str::<serde_json::Value>(&text).ok();
    let detail = detail.and_then(|problem| problem.get("detail")?.as_str().map(str::to_owned));
    Err(match detail {
        Some(detail) => format!("{url}: {status}: {detail}"),
        None => format!("{url}: {status}"),
    })
}
