//! Retrievals, into files.

use std::io::Read as _;
use std::path::Path;

use kerma_dataset::part10::{Part10, ReadHead};
use kerma_web::{Part, Parts, boundary};
use serde_json::json;

use super::Get;
use super::calls::{agent, good};
use crate::files::part_file::{self, PartFile};
use crate::report::output::Output;

/// A file that is coming.
struct Coming {
    file: PartFile,
    /// Its beginning, until it says which instance it is.
    head: Option<Vec<u8>>,
    name: String,
}

/// Whether all came. The error says what failed.
pub(super) fn run(arguments: &Get) -> Result<bool, String> {
    let Get { url, output_directory: folder, .. } = arguments;
    let output = Output::of(&arguments.general);
    let failed = |why: &dyn std::fmt::Display| format!("{url}: {why}");
    part_file::prepare(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let accept = "multipart/related; type=\"application/dicom\"; transfer-syntax=*";
    let mut request = agent().get(url).header("Accept", accept);
    if let Some(credentials) = arguments.credentials.header() {
        request = request.header("Authorization", credentials);
    }
    let answer = good(request.call(), url)?;
    let content_type = answer.headers().get("content-type").and_then(|value| value.to_str().ok());
    let boundary = content_type.and_then(boundary).ok_or_else(|| failed(&"the answer is not in parts"))?;
    let (mut parts, mut body) = (Parts::new(&boundary), answer.into_body().into_reader());
    let (mut coming, mut count) = (None, 0);
    let mut buffer = vec![0; 128 << 10];
    loop {
        while let Some(part) = parts.part().map_err(|error| failed(&error))? {
            match part {
                Part::Begin(_) => coming = Some(Coming::new(folder, count)?),
                Part::Data(bytes) => coming.iter_mut().try_for_each(|coming| coming.take(&bytes))?,
                Part::End => {
                    if let Some(Coming { file, name, .. }) = coming.take() {
                        let path = file.finish(&name).map_err(|error| format!("{name}: {error}"))?;
                        count += 1;
                        log::info!("Written: {}", path.display());
                        output.event("written", || json!({ "file": path.display().to_string() }));
                    }
                }
            }
        }
        let read = body.read(&mut buffer).map_err(|error| failed(&error))?;
        match buffer.get(..read) {
            Some(bytes) if read > 0 => parts.push(bytes),
            _ => break,
        }
    }
    parts.end();
    parts.part().map_err(|error| failed(&error))?;
    output.text(|| format!("{count} written"));
    Ok(count > 0)
}

impl Coming {
    fn new(folder: &Path, number: usize) -> Result<Coming, String> {
        let file = PartFile::create(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Coming { file, head: Some(Vec::new()), name: format!("instance{:06}.dcm", number + 1) })
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.file.write(bytes).map_err(|error| error.to_string())?;
        if let Some(head) = &mut self.head {
            head.extend_from_slice(bytes);
            if let Ok(ReadHead::Head(read)) = Part10::read_head(head) {
                // The name is a peer's: only what a UID is made of becomes part of a path.
                let uid = read.meta.sop_instance().to_string();
                if !uid.is_empty() && uid.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
                    self.name = format!("{uid}.dcm");
                }
                self.head = None;
            } else if head.len() > 1 << 20 {
                self.head = None;
            }
        }
        Ok(())
    }
}
