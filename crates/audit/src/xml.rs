//! XML 1.0, as far as audit messages need it.

use std::fmt::Write as _;

/// An element. Its attributes and children stand in the order in which they were added.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    pub(crate) fn new(name: &'static str) -> Element {
        Element { name, attributes: Vec::new(), text: String::new(), children: Vec::new() }
    }

    pub(crate) fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Element {
        self.attributes.push((name, value.into()));
        self
    }

    /// The attribute, if there is a value.
    pub(crate) fn optional(self, name: &'static str, value: Option<impl Into<String>>) -> Element {
        match value {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    pub(crate) fn text(mut self, text: impl Into<String>) -> Element {
        self.text = text.into();
        self
    }

    pub(crate) fn child(mut self, child: Element) -> Element {
        self.children.push(child);
        self
    }

    pub(crate) fn children(mut self, children: impl IntoIterator<Item = Element>) -> Element {
        self.children.extend(children);
        self
    }

    /// The element without a line break.
    pub(crate) fn to_xml(&self) -> String {
        let mut xml = String::with_capacity(2048);
        self.write(&mut xml);
        xml
    }

    fn write(&self, xml: &mut String) {
        // Writing to a string does not fail.
        let _ = write!(xml, "<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(xml, " {name}=\"");
            escape(value, xml);
            xml.push('"');
        }
        if self.text.is_empty() && self.children.is_empty() {
            return xml.push_str("/>");
        }
        xml.push('>');
        escape(&self.text, xml);
        self.children.iter().for_each(|child| child.write(xml));
        let _ = write!(xml, "</{}>", self.name);
    }
}

/// Text as it may stand between tags and in attributes. A control character that XML 1.0 cannot have becomes U+FFFD, so that
/// no value makes a message that nobody can read.
fn escape(text: &str, xml: &mut String) {
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\t' => xml.push_str("&#9;"),
            '\n' => xml.push_str("&#10;"),
            '\r' => xml.push_str("&#13;"),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => xml.push('\u{fffd}'),
            other => xml.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_value_has_cannot_be_taken_for_markup() {
        let element = Element::new("a")
            .attribute("b", "\"<&>'\r\n\t\u{1}\u{ffff}ü")
            .child(Element::new("c").text("]]></c>"))
            .child(Element::new("d"));
        assert_eq!(
            element.to_xml(),
            "<a b=\"&quot;&lt;&amp;&gt;'&#13;&#10;&#9;\u{fffd}\u{fffd}ü\"><c>]]&gt;&lt;/c&gt;</c><d/></a>"
        );
    }
}
