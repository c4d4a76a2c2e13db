use kerma_web::untrusted;

/// The first line of `data` is a header `Accept`; what follows is a query, and a body of parts.
///
/// Nothing panics. What is chosen is accepted, a media type that is shown is read as the same, and a body has the same parts
/// however it is cut.
pub fn http(data: &[u8]) {
    let at = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
    let (line, rest) = data.split_at(at);
    let rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    if let Ok(line) = std::str::from_utf8(line) {
        untrusted::accept(line);
    }
    if let Ok(text) = std::str::from_utf8(rest) {
        untrusted::query(text);
    }
    untrusted::parts(rest);
}
