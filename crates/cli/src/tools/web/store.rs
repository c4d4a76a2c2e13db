//! Storing.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Cursor, Read};

use kerma_dataset::json::FromJson;
use kerma_dictionary::tags;
use serde_json::json;
use ureq::SendBody;

use super::Store;
use super::calls::{agent, good};
use crate::report::output::Output;

/// Whether all were stored. The error says what failed.
pub(super) fn run(arguments: &Store) -> Result<bool, String> {
    let Store { url, files, .. } = arguments;
    let output = Output::of(&arguments.general);
    let url = url.trim_end_matches('/');
    let url = if url.contains("/studies") { url.to_owned() } else { format!("{url}/studies") };
    let boundary = format!("kerma-{}", kerma_ae::new_uid());
    let mut pieces: VecDeque<Box<dyn Read>> = VecDeque::new();
    for path in files {
        let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let head = format!("\r\n--{boundary}\r\nContent-Type: application/dicom\r\n\r\n");
        pieces.extend([Box::new(Cursor::new(head.into_bytes())) as Box<dyn Read>, Box::new(file)]);
    }
    pieces.push_back(Box::new(Cursor::new(format!("\r\n--{boundary}--\r\n").into_bytes())));
    let content_type = format!("multipart/related; type=\"application/dicom\"; boundary=\"{boundary}\"");
    let mut request =
        agent().post(&url).header("Content-Type", content_type).header("Accept", "application/dicom+json");
    if let Some(credentials) = arguments.credentials.header() {
        request = request.header("Authorization", credentials);
    }
    let mut body = Pieces(pieces);
    let answer = request.send(SendBody::from_reader(&mut body));
    // What became of each is told even if none was stored.
    let mut answer = match answer {
        Ok(answer) if answer.status().as_u16() == 409 => answer,
        answer => good(answer, &url)?,
    };
    let text = answer.body_mut().read_to_string().map_err(|error| format!("{url}: {error}"))?;
    let told =
        FromJson::new().data_set(&text).map_err(|error| format!("{url}: {}: {error}", answer.status()))?;
    let items = |tag| told.items(tag).unwrap_or_default();
    let stored = items(tags::REFERENCED_SOP_SEQUENCE).len();
    let failed = items(tags::FAILED_SOP_SEQUENCE).iter().chain(items(tags::OTHER_FAILURES_SEQUENCE));
    let mut failures = 0;
    for item in failed {
        let uid =
            item.data_set.string(tags::REFERENCED_SOP_INSTANCE_UID).unwrap_or_else(|_| "an instance".into());
        let reason = item.data_set.get::<u16>(tags::FAILURE_REASON).unwrap_or_default();
        log::error!("Not stored: {uid}: 0x{reason:04X}");
        output.event("failed", || json!({ "sop_instance_uid": uid, "reason": reason }));
        failures += 1;
    }
    output.text(|| format!("{stored} stored, {failures} failed"));
    output.event("stored", || json!({ "stored": stored, "failed": failures }));
    Ok(failures == 0 && stored > 0)
}

/// Pieces one behind the other.
struct Pieces(VecDeque<Box<dyn Read>>);

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while let Some(piece) = self.0.front_mut() {
            match piece.read(buffer)? {
                0 if !buffer.is_empty() => drop(self.0.pop_front()),
                read => return Ok(read),
            }
        }
        Ok(0)
    }
}
