//! The file of AWS's tools: profiles in brackets, and lines `name = value`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::Credentials;

/// Where the file is.
pub(super) fn path(named: Option<&Path>) -> PathBuf {
    let home = || env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).unwrap_or_default();
    let usual = || PathBuf::from(home()).join(".aws/credentials");
    let variable =
        || env::var_os("AWS_SHARED_CREDENTIALS_FILE").filter(|path| !path.is_empty()).map(PathBuf::from);
    named.map(Path::to_owned).or_else(variable).unwrap_or_else(usual)
}

/// Which profile of it.
pub(super) fn profile(named: Option<&str>) -> String {
    let variable = || env::var("AWS_PROFILE").ok().filter(|profile| !profile.is_empty());
    named.map(str::to_owned).or_else(variable).unwrap_or_else(|| "default".into())
}

pub(super) fn read(path: &Path, profile: &str) -> Result<Credentials, String> {
    parse(&fs::read_to_string(path).map_err(|error| error.to_string())?, profile)
}

fn parse(text: &str, profile: &str) -> Result<Credentials, String> {
    let is_comment = |line: &&str| line.is_empty() || line.starts_with(['#', ';']);
    let lines = text.lines().map(str::trim).filter(|line| !is_comment(line));
    let mut inside = None;
    let mut found = false;
    let (mut key, mut secret, mut token) = (None, None, None);
    for line in lines {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.split(']').next()) {
            // the other file of AWS's tools has [profile NAME]
            let name = name.trim();
            inside = Some(name.strip_prefix("profile ").map_or(name, str::trim));
            found |= inside == Some(profile);
            continue;
        }
        let Some((name, value)) = line.split_once('=').filter(|_| inside == Some(profile)) else { continue };
        let value = Some(value.trim().to_owned()).filter(|value| !value.is_empty());
        match name.trim().to_ascii_lowercase().as_str() {
            "aws_access_key_id" => key = value,
            "aws_secret_access_key" => secret = value,
            "aws_session_token" => token = value,
            _ => {}
        }
    }
    if !found {
        return Err("there is no such profile".into());
    }
    let key = key.ok_or("the profile has no aws_access_key_id")?;
    let secret = secret.ok_or("the profile has no aws_secret_access_key")?;
    Ok(Credentials::new(key, secret).with_token(token.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# a comment\n[default]\naws_access_key_id = one\naws_secret_access_key=first=secret\n\n\
                        [ other ]\nregion = x\nAWS_ACCESS_KEY_ID = two\naws_secret_access_key = second\n\
                        aws_session_token = token\n; another\n[profile third]\naws_access_key_id = three\n";

    #[test]
    fn a_profile_is_read_and_no_other() {
        assert_eq!(parse(FILE, "default"), Ok(Credentials::new("one", "first=secret")));
        assert_eq!(parse(FILE, "other"), Ok(Credentials::new("two", "second").with_token("token")));
    }

    #[test]
    fn what_a_profile_lacks_is_said() {
        assert!(parse(FILE, "nobody").unwrap_err().contains("no such profile"));
        assert!(parse(FILE, "third").unwrap_err().contains("aws_secret_access_key"));
        assert!(read(Path::new("/nowhere/credentials"), "default").is_err());
    }
}
