//! The paths that a Rust source names, as far as `circles` needs to know.

/// What a source file names.
#[derive(Default)]
pub(crate) struct Source {
    /// By `use`: each leaf of its tree.
    pub(crate) uses: Vec<Named>,
    /// In the code, those that begin with `crate`, `self` or `super`.
    inline: Vec<Named>,
}

/// A path and the name that it has here: that of its last part, or the one after `as`.
pub(crate) struct Named {
    pub(crate) path: Vec<String>,
    pub(crate) name: String,
    pub(crate) line: usize,
}

impl Source {
    /// Comments, literals and what is `#[cfg(test)]` name nothing.
    pub(crate) fn parse(text: &str) -> Source {
        let tokens = without_tests(&tokens(text));
        let mut source = Source::default();
        let mut rest = tokens.as_slice();
        while let [token, after @ ..] = rest {
            rest = match token.text.as_str() {
                "use" => tree(after, &[], &mut source.uses),
                "crate" | "self" | "super" if after.first().is_some_and(Token::joins) => {
                    tree(rest, &[], &mut source.inline)
                }
                _ => after,
            };
        }
        source
    }

    pub(crate) fn paths(&self) -> impl Iterator<Item = &Named> {
        self.uses.iter().chain(&self.inline)
    }
}

#[derive(Clone)]
struct Token {
    text: String,
    line: usize,
}

impl Token {
    fn is(&self, text: &str) -> bool {
        self.text == text
    }

    fn joins(&self) -> bool {
        self.is("::")
    }

    fn is_word(&self) -> bool {
        self.text.starts_with(|c: char| c.is_alphabetic() || c == '_')
    }
}

/// The tree of paths at the beginning of `tokens`, added to `to`; what follows it.
fn tree<'a>(tokens: &'a [Token], before: &[String], to: &mut Vec<Named>) -> &'a [Token] {
    let mut path = before.to_vec();
    let mut rest = tokens;
    let line = rest.first().map_or(0, |token| token.line);
    loop {
        match rest {
            [token, after @ ..] if token.is("{") => {
                rest = after;
                while let [token, after @ ..] = rest {
                    rest = match token.text.as_str() {
                        "}" => return after,
                        "," => after,
                        _ => tree(rest, &path, to),
                    };
                }
                return rest;
            }
            [word, after @ ..] if word.is_word() || word.is("*") => {
                // `a::{self}` is `a`.
                if !word.is("self") || path.is_empty() {
                    path.push(word.text.clone());
                }
                rest = after;
            }
            // A type's arguments, or no path at all: the token is passed over.
            _ => {
                rest = rest.split_first().map_or(rest, |(_, after)| after);
                break;
            }
        }
        match rest {
            [joins, after @ ..] if joins.joins() => rest = after,
            _ => break,
        }
    }
    let mut name = path.last().cloned().unwrap_or_default();
    if let [token, alias, after @ ..] = rest
        && token.is("as")
    {
        name.clone_from(&alias.text);
        rest = after;
    }
    if !path.is_empty() {
        to.push(Named { path, name, line });
    }
    rest
}

/// Without the items that have the attribute `#[cfg(test)]`.
fn without_tests(tokens: &[Token]) -> Vec<Token> {
    const ATTRIBUTE: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut rest = tokens;
    while let [token, after @ ..] = rest {
        let has_attribute =
            rest.len() >= ATTRIBUTE.len() && rest.iter().zip(ATTRIBUTE).all(|(token, text)| token.is(text));
        if has_attribute {
            rest = after_item(rest.get(ATTRIBUTE.len()..).unwrap_or_default());
        } else {
            kept.push(token.clone());
            rest = after;
        }
    }
    kept
}

/// What follows an item: it ends with a semicolon or the brace that closes it.
fn after_item(tokens: &[Token]) -> &[Token] {
    let mut depth = 0_usize;
    let mut rest = tokens;
    while let [token, after @ ..] = rest {
        rest = after;
        match token.text.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => {
                depth = depth.saturating_sub(1);
                if depth == 0 && token.is("}") {
                    break;
                }
            }
            ";" if depth == 0 => break,
            _ => {}
        }
    }
    rest
}

/// Words, `::`, and single characters; comments and literals are gone.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => block_comment(rest),
            '"' => string(rest),
            'r' | 'b' | 'c' if is_raw_string(rest) => raw_string(rest),
            '\'' => character(rest),
            c if c.is_alphanumeric() || c == '_' => {
                let is_other = |c: char| !(c.is_alphanumeric() || c == '_');
                let length = rest.find(is_other).unwrap_or(rest.len());
                tokens.push(Token { text: rest.chars().take_while(|c| !is_other(*c)).collect(), line });
                length
            }
            ':' if rest.starts_with("::") => {
                tokens.push(Token { text: "::".to_owned(), line });
                2
            }
            c => {
                if !c.is_whitespace() {
                    tokens.push(Token { text: c.to_string(), line });
                }
                c.len_utf8()
            }
        };
        let (passed, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        line += passed.matches('\n').count();
        rest = after;
    }
    tokens
}

/// The length of `/* … */`, which may have others inside.
fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let pairs = text.bytes().zip(text.bytes().skip(1)).enumerate();
    for (place, pair) in pairs {
        match pair {
            (b'/', b'*') => depth += 1,
            (b'*', b'/') => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return place + 2;
        }
    }
    text.len()
}

/// The length of `"…"`.
fn string(text: &str) -> usize {
    let mut is_escaped = false;
    for (place, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return place + 1,
            _ => {}
        }
    }
    text.len()
}

fn is_raw_string(text: &str) -> bool {
    let after = text.trim_start_matches(['b', 'c']);
    after.len() + 1 >= text.len()
        && after.strip_prefix('r').is_some_and(|hashes| hashes.trim_start_matches('#').starts_with('"'))
}

/// The length of `r#"…"#`, with as many hashes as it has.
fn raw_string(text: &str) -> usize {
    let Some((before, after)) = text.split_once('"') else { return text.len() };
    let end = format!("\"{}", "#".repeat(before.matches('#').count()));
    after.find(&end).map_or(text.len(), |place| before.len() + 1 + place + end.len())
}

/// The length of a character, or of the quote of a lifetime.
fn character(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1);
    match (characters.next(), characters.next()) {
        (Some((_, '\\')), Some((place, escaped))) => {
            let from = place + escaped.len_utf8();
            text.get(from..).and_then(|rest| rest.find('\'')).map_or(text.len(), |place| from + place + 1)
        }
        (Some(_), Some((place, '\''))) => place + 1,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        Source::parse(text).paths().map(|named| named.path.join("::")).collect()
    }

    #[test]
    fn a_tree_of_use_names_each_of_its_leaves() {
        let text = "pub(crate) use crate::{a::{self, B}, c::*, D as E};";
        assert_eq!(paths(text), ["crate::a", "crate::a::B", "crate::c::*", "crate::D"]);
        assert_eq!(Source::parse(text).uses.last().unwrap().name, "E");
    }

    #[test]
    fn paths_in_code_and_macros_count() {
        let text = "fn f(self) -> super::T { $crate::g::<self::H>() }";
        assert_eq!(paths(text), ["super::T", "crate::g", "self::H"]);
    }

    #[test]
    fn comments_literals_and_tests_name_nothing() {
        let text = "/* crate::a /* crate::b */ */ // crate::c
            const A: &str = \"\\\"crate::d\"; const B: &str = r#\"\"crate::e\"#; const C: char = '\"'; const D: char = '\\'';
            fn f<'a>(a: &'a str) { crate::g() }
            #[cfg(test)]
            use crate::h;
            #[cfg(test)]
            mod tests { fn f() { crate::i() } }
            fn j() { crate::k() }";
        assert_eq!(paths(text), ["crate::g", "crate::k"]);
    }

    #[test]
    fn a_path_has_its_line() {
        let source = Source::parse("\n/*\n*/\nuse a::{\n  b,\n};");
        assert_eq!(source.uses.first().unwrap().line, 5);
    }
}
