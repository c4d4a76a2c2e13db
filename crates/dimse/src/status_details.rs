use alloc::{string::String, vec::Vec};

use kerma_dictionary::Tag;

/// The most characters of an Error Comment: its VR is LO (PS3.5 §6.2).
const MAX_COMMENT: usize = 64;

/// The elements that may go with a status that is a warning or a failure (PS3.7 annex C).
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct StatusDetails {
    /// Offending Element (0000,0901): the elements in which the error was found.
    pub offending_element: Vec<Tag>,
    /// Error Comment (0000,0902): what happened, in words. 64 characters of printable ASCII are sent; what is
    /// more is cut, what is not becomes `?`.
    pub error_comment: Option<String>,
    /// Error ID (0000,0903): a code of the application's own, with Processing Failure (0110).
    pub error_id: Option<u16>,
}

impl StatusDetails {
    /// An Error Comment and nothing else.
    pub fn comment(error_comment: impl Into<String>) -> StatusDetails {
        StatusDetails { error_comment: Some(error_comment.into()), ..StatusDetails::default() }
    }

    /// Whether none of the three elements is present.
    pub fn is_empty(&self) -> bool {
        self.offending_element.is_empty() && self.error_comment.is_none() && self.error_id.is_none()
    }
}

/// An Error Comment as it is sent.
pub(crate) fn comment_to_send(comment: &str) -> String {
    let sendable = |c: char| if matches!(c, ' '..='~') && c != '\\' { c } else { '?' };
    let comment: String = comment.trim().chars().take(MAX_COMMENT).map(sendable).collect();
    comment.trim_end().into()
}

/// An Error Comment as it came. A command set knows no character set; peers send UTF-8 and ISO 8859-1 all the same.
pub(crate) fn read_comment(bytes: &[u8]) -> String {
    let text = match core::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => bytes.iter().copied().map(char::from).collect::<String>(),
    };
    // a line break in a log would be the peer's to forge
    text.trim_matches([' ', '\0']).replace(char::is_control, "?")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CEchoRq, CEchoRsp, Command};
    use kerma_dictionary::Uid;
    use kerma_status::Status;

    fn sent_and_read(comment: &str) -> Option<String> {
        let mut response = CEchoRq::new(1, Uid::from_static("1.2")).response(Status(0x0110));
        response.details = StatusDetails::comment(comment);
        let mut bytes = Vec::new();
        response.encode(false, &mut bytes);
        let response: CEchoRsp = Command::decode(&bytes).unwrap().command.try_into().unwrap();
        response.details.error_comment
    }

    #[test]
    fn an_error_comment_is_cut_to_the_64_characters_of_its_vr() {
        assert_eq!(sent_and_read(&"x".repeat(100)), Some("x".repeat(64)));
        assert_eq!(sent_and_read(&["x".repeat(62), "   x".into()].concat()), Some("x".repeat(62)));
        assert_eq!(sent_and_read("disk full"), Some("disk full".into()));
    }

    #[test]
    fn an_error_comment_has_no_character_outside_the_default_repertoire() {
        assert_eq!(sent_and_read("Größe \\ 3\n"), Some("Gr??e ? 3".into()));
    }

    #[test]
    fn an_error_comment_that_a_peer_sends_in_latin_1_or_utf_8_is_read() {
        assert_eq!(read_comment(b"Gr\xf6\xdfe "), "Größe");
        assert_eq!(read_comment("Größe".as_bytes()), "Größe");
        assert_eq!(read_comment(b" C:\\a\r\n\0"), "C:\\a??");
    }
}
