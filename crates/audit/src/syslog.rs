//! A syslog message (RFC 5424) as it goes over TLS (RFC 5425), for an audit message (PS3.15 §A.6).

use std::time::SystemTime;

use kerma_entity::timestamp;

/// Facility 10, security/authorization messages, which PS3.15 §A.6 wants.
const FACILITY: u8 = 10;
/// Severity: normal but significant.
const NOTICE: u8 = 5;
/// Severity: warning.
const WARNING: u8 = 4;
/// MSGID (PS3.15 §A.6).
const MESSAGE_ID: &str = "DICOM+RFC3881";

/// What stands before the messages of a process.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    host: String,
    application: String,
    process: String,
}

impl Header {
    pub(crate) fn new(host: &str, application: &str, process: u32) -> Header {
        Header { host: field(host, 255), application: field(application, 48), process: process.to_string() }
    }

    /// A frame: the length in bytes, a space, and the message (RFC 5425 §4.3).
    pub(crate) fn frame(&self, time: SystemTime, is_success: bool, xml: &str) -> Vec<u8> {
        let message = self.message(time, is_success, xml);
        let mut frame = message.len().to_string().into_bytes();
        frame.push(b' ');
        frame.extend_from_slice(message.as_bytes());
        frame
    }

    /// The header without structured data, and the XML after the mark that says that it is UTF-8 (RFC 5424 §6).
    fn message(&self, time: SystemTime, is_success: bool, xml: &str) -> String {
        let priority = FACILITY * 8 + if is_success { NOTICE } else { WARNING };
        let Header { host, application, process } = self;
        let time = timestamp(time);
        format!("<{priority}>1 {time} {host} {application} {process} {MESSAGE_ID} - \u{feff}{xml}")
    }
}

/// A field of the header: printable ASCII without a space, of so many characters at most; `-` for none.
fn field(text: &str, most: usize) -> String {
    let printable = |character: char| if character.is_ascii_graphic() { character } else { '_' };
    let text: String = text.chars().take(most).map(printable).collect();
    if text.is_empty() { "-".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn a_frame_counts_the_bytes_of_its_message() {
        let header = Header::new("archive.example", "kerma", 4711);
        let time = UNIX_EPOCH + Duration::from_millis(1_709_251_199_999);
        let frame = String::from_utf8(header.frame(time, true, "<a>ü</a>")).unwrap();
        let (length, message) = frame.split_once(' ').unwrap();
        assert_eq!(length.parse(), Ok(message.len()));
        assert_eq!(
            message,
            "<85>1 2024-02-29T23:59:59.999Z archive.example kerma 4711 DICOM+RFC3881 - \u{feff}<a>ü</a>"
        );
        assert!(header.message(time, false, "").starts_with("<84>1 "));
    }

    #[test]
    fn a_field_of_the_header_is_printable_and_not_too_long() {
        assert_eq!(field("a b\nü", 255), "a_b__");
        assert_eq!(field("", 255), "-");
        assert_eq!(field(&"x".repeat(300), 48).len(), 48);
    }
}
