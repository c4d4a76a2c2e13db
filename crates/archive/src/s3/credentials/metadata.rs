//! The instance metadata service, version 2: a token first, then the role, then the credentials of the role.

use std::env;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::Credentials;

/// The service is on the machine itself, or not there at all.
const PATIENCE: Duration = Duration::from_secs(2);
/// More than any answer has.
const LONGEST: u64 = 64 * 1024;
const ROLES: &str = "latest/meta-data/iam/security-credentials/";

/// Where the service is.
pub(super) fn endpoint(named: Option<&str>) -> String {
    let variable =
        || env::var("AWS_EC2_METADATA_SERVICE_ENDPOINT").ok().filter(|endpoint| !endpoint.is_empty());
    let endpoint = named.map(str::to_owned).or_else(variable);
    endpoint.unwrap_or_else(|| "http://169.254.169.254".into()).trim_end_matches('/').to_owned()
}

pub(super) fn fetch(endpoint: &str) -> Result<Credentials, String> {
    let config = ureq::Agent::config_builder().proxy(None).timeout_global(Some(PATIENCE)).max_redirects(0);
    let agent: ureq::Agent = config.build().into();
    let token = agent
        .put(format!("{endpoint}/latest/api/token"))
        .header("x-aws-ec2-metadata-token-ttl-seconds", "300")
        .send_empty()
        .and_then(text)
        .map_err(|error| format!("no token: {error}"))?;
    let get = |path: &str| {
        let request = agent.get(format!("{endpoint}/{path}")).header("x-aws-ec2-metadata-token", &token);
        request.call().and_then(text).map_err(|error| format!("{path}: {error}"))
    };
    let roles = get(ROLES)?;
    let role = roles
        .lines()
        .next()
        .map(str::trim)
        .filter(|role| !role.is_empty())
        .ok_or("the machine has no role")?;
    parse(&get(&format!("{ROLES}{role}"))?).map_err(|why| format!("role {role}: {why}"))
}

fn text(response: ureq::http::Response<ureq::Body>) -> Result<String, ureq::Error> {
    response.into_body().into_with_config().limit(LONGEST).read_to_string()
}

fn parse(answer: &str) -> Result<Credentials, String> {
    let answer: Value =
        serde_json::from_str(answer).map_err(|error| format!("the answer is no JSON: {error}"))?;
    let field = |name: &str| answer.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    if let Some(code) = field("Code").filter(|code| *code != "Success") {
        return Err(format!("{code}: {}", field("Message").unwrap_or_default()));
    }
    let needed = |name: &str| field(name).ok_or_else(|| format!("the answer has no {name}"));
    let credentials = Credentials::new(needed("AccessKeyId")?, needed("SecretAccessKey")?);
    let credentials = credentials.with_token(field("Token").unwrap_or_default());
    let expires: jiff::Timestamp =
        needed("Expiration")?.parse().map_err(|error| format!("Expiration: {error}"))?;
    Ok(credentials.expiring(SystemTime::from(expires)))
}

#[cfg(test)]
mod tests;
