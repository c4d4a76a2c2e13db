//! The query of a URL: names and values (PS3.18 §8.3.3, RFC 3986).

use crate::Problem;
use crate::problem::shown;

/// The parameters of a query, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parameters(Vec<(String, String)>);

/// How many parameters are taken.
const MOST: usize = 1024;

impl Parameters {
    /// The parameters of what stands behind the question mark.
    ///
    /// # Errors
    /// If it is not UTF-8, is escaped wrongly, or there are too many.
    pub(crate) fn parse(query: Option<&str>) -> Result<Parameters, Problem> {
        let mut parameters = Vec::new();
        for member in query.unwrap_or_default().split('&').filter(|member| !member.is_empty()) {
            let (name, value) = member.split_once('=').unwrap_or((member, ""));
            let decode = |text| {
                decoded(text).ok_or_else(|| {
                    Problem::bad_request(format!(
                        "the query has what is not escaped as UTF-8: {}",
                        shown(text)
                    ))
                })
            };
            parameters.push((decode(name)?, decode(value)?));
            if parameters.len() > MOST {
                return Err(Problem::bad_request(format!("the query has more than {MOST} parameters")));
            }
        }
        Ok(Parameters(parameters))
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The values of this name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.iter().filter(move |(of, _)| *of == name).map(|(_, value)| value)
    }

    /// The value of this name.
    ///
    /// # Errors
    /// If there are several.
    pub(crate) fn one<'a>(&'a self, name: &'a str) -> Result<Option<&'a str>, Problem> {
        let mut values = self.all(name);
        let first = values.next();
        match values.next() {
            Some(_) => Err(Problem::bad_request(format!("the query has {name} more than once"))),
            None => Ok(first),
        }
    }

    /// The number of this name.
    ///
    /// # Errors
    /// If it is none.
    pub(crate) fn number(&self, name: &str) -> Result<Option<usize>, Problem> {
        self.one(name)?
            .map(|value| {
                let number = value.parse().ok().filter(|_| value.bytes().all(|byte| byte.is_ascii_digit()));
                number.ok_or_else(|| Problem::bad_request(format!("{name} is no number: {}", shown(value))))
            })
            .transpose()
    }
}

/// A text without its escapes: `%41` and, as forms have it, `+` for a space.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digit =
                    |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                digit(rest.next()?)? << 4 | digit(rest.next()?)?
            }
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(query: &str) -> Result<Parameters, Problem> {
        Parameters::parse(Some(query))
    }

    #[test]
    fn values_are_without_their_escapes() {
        let parameters = parse("PatientName=M%C3%BCller%5EJ&x&a=b+c&&x=1=2").unwrap();
        let all: Vec<_> = parameters.iter().collect();
        assert_eq!(all, [("PatientName", "Müller^J"), ("x", ""), ("a", "b c"), ("x", "1=2")]);
        assert_eq!(parameters.one("a").unwrap(), Some("b c"));
        assert_eq!(parameters.one("b").unwrap(), None);
        assert!(parameters.one("x").is_err());
    }

    #[test]
    fn what_is_escaped_wrongly_is_refused() {
        for query in ["a=%", "a=%4", "a=%zz", "%ff=1", "a=%C3", "a=%+1"] {
            assert!(parse(query).is_err(), "{query}");
        }
        assert!(parse(&"a&".repeat(MOST + 1)).is_err());
    }

    #[test]
    fn a_number_is_digits() {
        assert_eq!(parse("limit=10").unwrap().number("limit").unwrap(), Some(10));
        for query in ["limit=", "limit=-1", "limit=%2B1", "limit=x", "limit=99999999999999999999999"] {
            assert!(parse(query).unwrap().number("limit").is_err(), "{query}");
        }
    }
}
