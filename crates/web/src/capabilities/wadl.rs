//! A description of resources: the Web Application Description Language, and its JSON (PS3.18 annexes G and H).

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::resources::{Asked, Resource, Resources};

/// An element of the description.
pub(super) struct Node {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Node>,
}

impl Node {
    fn new(name: &'static str) -> Node {
        Node { name, attributes: Vec::new(), children: Vec::new() }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Node {
        self.attributes.push((name, value.into()));
        self
    }

    fn containing(mut self, children: impl IntoIterator<Item = Node>) -> Node {
        self.children.extend(children);
        self
    }

    pub(super) fn to_xml(&self) -> String {
        let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        // A String takes everything that is written to it.
        let _ = write!(text, "<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(text, " {name}=\"{}\"", escaped(value));
        }
        if self.children.is_empty() {
            text.push_str("/>");
            return;
        }
        text.push('>');
        self.children.iter().for_each(|child| child.write(text));
        let _ = write!(text, "</{}>", self.name);
    }

    pub(super) fn to_json(&self) -> String {
        let mut application = Map::new();
        application.insert(self.name.into(), self.json());
        Value::Object(application).to_string()
    }

    /// Attributes by their names behind `@`; elements by their names, those that may be several in a list.
    fn json(&self) -> Value {
        let mut object = Map::new();
        for (name, value) in &self.attributes {
            object.insert(format!("@{name}"), Value::String(value.clone()));
        }
        for child in &self.children {
            let value = child.json();
            if matches!(child.name, "resources" | "request") {
                object.insert(child.name.into(), value);
                continue;
            }
            match object.entry(child.name).or_insert_with(|| Value::Array(Vec::new())) {
                Value::Array(list) => list.push(value),
                other => *other = value,
            }
        }
        Value::Object(object)
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The description of the resource of this path, and of those below it. The parts of the path stay as they were asked.
pub(super) fn describe(offered: &Resources, path: &str, base: &str) -> Node {
    let here: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let depth = here.len();
    // What is below a resource has its template in front.
    let template: Vec<&str> = offered.at(path).map(segments).unwrap_or_default();
    let below: Vec<(Vec<&str>, &'static Resource)> = offered
        .iter()
        .map(|of| (segments(of), of))
        .filter(|(of, _)| {
            of.get(..depth).is_some_and(|front| front == template.get(..depth).unwrap_or_default())
        })
        .collect();
    let own = below.iter().find(|(of, _)| of.len() == depth).map(|(_, of)| *of);
    let content = content(&below, depth, own);
    let resources = Node::new("resources").with("base", base);
    let resources = match depth {
        0 => resources.containing(content),
        _ => resources.containing([Node::new("resource").with("path", here.join("/")).containing(content)]),
    };
    Node::new("application").with("xmlns", "http://wadl.dev.java.net/2009/02").containing([resources])
}

fn segments(of: &'static Resource) -> Vec<&'static str> {
    of.path.split('/').filter(|segment| !segment.is_empty()).collect()
}

/// What is in a resource: its methods, and the resources right below it.
fn content(below: &[(Vec<&str>, &'static Resource)], depth: usize, own: Option<&Resource>) -> Vec<Node> {
    let mut content: Vec<Node> = own.into_iter().flat_map(|of| of.asked).map(method).collect();
    let mut names: Vec<&str> = Vec::new();
    for (of, _) in below {
        if let Some(name) = of.get(depth)
            && !names.contains(name)
        {
            names.push(name);
        }
    }
    for name in names {
        let within: Vec<(Vec<&str>, &'static Resource)> =
            below.iter().filter(|(of, _)| of.get(depth) == Some(&name)).cloned().collect();
        let own = within.iter().find(|(of, _)| of.len() == depth + 1).map(|(_, of)| *of);
        let parameter = name.strip_prefix('{').map(|name| name.trim_end_matches('}').trim_start_matches('*'));
        let parameters = parameter.map(|name| param(name, "template"));
        // WADL has no template for the rest of a path.
        let resource = Node::new("resource").with("path", name.replace("{*", "{"));
        content.push(resource.containing(parameters).containing(self::content(&within, depth + 1, own)));
    }
    content
}

fn method(asked: &Asked) -> Node {
    let Asked { method, name, query, takes, gives } = asked;
    let representations = |types: &'static [&'static str]| {
        types.iter().map(|of| Node::new("representation").with("mediaType", *of))
    };
    let mut node = Node::new("method").with("name", *method).with("id", *name);
    if !query.is_empty() || !takes.is_empty() {
        let parameters = query.iter().map(|name| param(name, "query"));
        let request = Node::new("request").containing(parameters).containing(representations(takes));
        node = node.containing([request]);
    }
    if !gives.is_empty() {
        node = node.containing([Node::new("response").containing(representations(gives))]);
    }
    node
}

fn param(name: &str, style: &str) -> Node {
    Node::new("param").with("name", name).with("style", style)
}
