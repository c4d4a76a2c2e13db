//! What is read of strangers, for fuzzing: the same functions that requests go through.

use crate::accept::Accept;
use crate::attribute;
use crate::media_type::MediaType;
use crate::parameters::Parameters;
use crate::parts::{Part, Parts};

/// Reads a header `Accept` and a media type.
pub fn accept(text: &str) {
    let mut headers = axum::http::HeaderMap::new();
    if let Ok(value) = axum::http::HeaderValue::from_str(text) {
        headers.insert(axum::http::header::ACCEPT, value);
    }
    let offers: Vec<MediaType> =
        ["application/dicom+json", "multipart/related; type=\"application/dicom\"", "image/jpeg"]
            .iter()
            .filter_map(|offer| MediaType::parse(offer))
            .collect();
    if let Ok(accept) = Accept::of(&headers, &Parameters::default()) {
        let best = accept.best(&offers);
        assert!(best.is_none_or(|best| accept.weight(best) > 0), "what is not accepted is chosen");
    }
    if let Some(media_type) = MediaType::parse(text) {
        let shown = media_type.to_string();
        assert_eq!(
            MediaType::parse(&shown),
            Some(media_type),
            "what is shown is read as something else: {shown}"
        );
    }
}

/// Reads a query, and asks for what it names.
pub fn query(text: &str) {
    let Ok(parameters) = Parameters::parse(Some(text)) else { return };
    let mut identifier = kerma_dataset::DataSet::new();
    for (name, value) in parameters.iter() {
        if let Some(path) = attribute::path(name) {
            let _ = attribute::ask(&mut identifier, &path, value);
        }
    }
    let _ = kerma_dataset::json::to_json(&identifier);
}

/// Reads a body of parts as a whole and cut into pieces: the parts are the same.
pub fn parts(body: &[u8]) {
    let whole = read(body, body.len().max(1));
    for size in [1, 7] {
        assert_eq!(read(body, size), whole, "pieces of {size} make other parts");
    }
}

fn read(body: &[u8], size: usize) -> (Vec<Vec<u8>>, bool) {
    let mut reader = Parts::new("B");
    let mut pieces = body.chunks(size);
    let (mut parts, mut has_ended): (Vec<Vec<u8>>, bool) = (Vec::new(), false);
    loop {
        match reader.part() {
            Ok(Some(Part::Begin(_))) => parts.push(Vec::new()),
            Ok(Some(Part::Data(bytes))) => {
                parts.iter_mut().last().into_iter().for_each(|part| part.extend(&bytes))
            }
            Ok(Some(Part::End)) => {}
            Ok(None) if has_ended => return (parts, true),
            Ok(None) => match pieces.next() {
                Some(piece) => reader.push(piece),
                None => {
                    has_ended = true;
                    reader.end();
                }
            },
            Err(_) => {
                // How much of the last part was given before the error depends on the pieces.
                parts.pop();
                return (parts, false);
            }
        }
    }
}
