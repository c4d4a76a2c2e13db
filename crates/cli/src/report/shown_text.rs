//! Text of peers, made fit to be shown.

use std::borrow::Cow;

/// The text without what commands a terminal or turns the direction of writing: such characters are shown by their
/// numbers, `\u{1b}`.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if !text.contains(is_harmful) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            harmful if is_harmful(harmful) => shown.extend(harmful.escape_unicode()),
            other => shown.push(other),
        }
    }
    shown.into()
}

/// The JSON text with such characters escaped within its strings; it means the same.
pub(crate) fn harmless_json(json: &str) -> Cow<'_, str> {
    if !json.contains(is_harmful) {
        return json.into();
    }
    let mut shown = String::with_capacity(json.len() + 8);
    for character in json.chars() {
        match character {
            harmful if is_harmful(harmful) => shown.push_str(&format!("\\u{:04x}", u32::from(harmful))),
            other => shown.push(other),
        }
    }
    shown.into()
}

/// Control characters of C0 and C1, line and paragraph separators, and those that embed, override or isolate directions.
fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_peer_commands_a_terminal() {
        assert_eq!(harmless("DOE^JOHN 山田 é"), "DOE^JOHN 山田 é");
        assert_eq!(
            harmless("a\u{1b}[2J\u{9b}31m\r\nb\u{202e}c"),
            "a\\u{1b}[2J\\u{9b}31m\\u{d}\\u{a}b\\u{202e}c"
        );
    }

    #[test]
    fn json_means_the_same() {
        let json = "{\"a\":\"\u{9b}31m \u{202e}\"}";
        let shown = harmless_json(json);
        assert_eq!(shown, "{\"a\":\"\\u009b31m \\u202e\"}");
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(&shown), value(json));
    }
}
