//! What the query of a search asks (PS3.18 §8.3.4), of whatever is searched for.

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, tags};
use kerma_service::matching::Matching;

use crate::parameters::Parameters;
use crate::problem::shown;
use crate::{Problem, attribute};

/// What a query asks.
pub(crate) struct Query {
    /// The attributes that are matched, with their values.
    pub(crate) asked: Vec<(Vec<Tag>, String)>,
    /// Those that are told besides.
    included: Vec<Vec<Tag>>,
    /// Whether everything is told.
    pub(crate) all: bool,
    pub(crate) matching: Matching,
    pub(crate) limit: usize,
    pub(crate) offset: usize,
    /// Parameters that were not taken.
    pub(crate) ignored: Vec<String>,
}

impl Query {
    /// The query of these parameters, of which `most` results are sent at most.
    ///
    /// # Errors
    /// If it cannot be understood.
    pub(crate) fn parse(parameters: &Parameters, most: usize) -> Result<Query, Problem> {
        let mut matching = Matching::default();
        let mut asked: Vec<(Vec<Tag>, String)> = Vec::new();
        let (mut included, mut all, mut ignored) = (Vec::new(), false, Vec::new());
        for (name, value) in parameters.iter() {
            match name {
                "includefield" => {
                    for field in value.split(',').map(str::trim).filter(|field| !field.is_empty()) {
                        match field {
                            "all" => all = true,
                            field => included.push(attribute::path(field).ok_or_else(|| unknown(field))?),
                        }
                    }
                }
                "fuzzymatching" => matching = matching.fuzzy_person_names(truth(name, value)?),
                "emptyvaluematching" => matching = matching.empty_value(truth(name, value)?),
                "multiplevaluematching" => matching = matching.multiple_value(truth(name, value)?),
                "limit" | "offset" | "accept" | "charset" => {}
                name => match attribute::path(name) {
                    // The same attribute more than once: one of its values (as `\` has it).
                    Some(path) => match asked.iter_mut().find(|(of, _)| *of == path) {
                        Some((_, values)) => {
                            values.push('\\');
                            values.push_str(value);
                        }
                        None => asked.push((path, value.to_owned())),
                    },
                    // It could only be meant for an attribute: without it there would be more matches than are asked for.
                    None if name.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()) => {
                        return Err(unknown(name));
                    }
                    None => ignored.push(name.to_owned()),
                },
            }
        }
        Ok(Query {
            asked,
            included,
            all,
            matching,
            limit: parameters.number("limit")?.unwrap_or(most).min(most),
            offset: parameters.number("offset")?.unwrap_or(0),
            ignored,
        })
    }

    /// An identifier with what is matched. What is told is in UTF-8.
    ///
    /// # Errors
    /// If an attribute cannot have such a value.
    pub(crate) fn identifier(&self) -> Result<DataSet, Problem> {
        let mut identifier = DataSet::new();
        attribute::ask(&mut identifier, &[tags::SPECIFIC_CHARACTER_SET], "ISO_IR 192")?;
        self.asked.iter().try_for_each(|(path, value)| attribute::ask(&mut identifier, path, value))?;
        Ok(identifier)
    }

    /// Asks in an identifier for what is to be told besides.
    ///
    /// # Errors
    /// If an attribute is not where the query says.
    pub(crate) fn include(&self, identifier: &mut DataSet) -> Result<(), Problem> {
        self.included.iter().try_for_each(|path| attribute::ask(identifier, path, ""))
    }
}

fn unknown(name: &str) -> Problem {
    Problem::bad_request(format!(
        "{} is no attribute: neither a keyword of PS3.6 nor eight hexadecimal digits",
        shown(name)
    ))
}

fn truth(name: &str, value: &str) -> Result<bool, Problem> {
    match value {
        "true" => Ok(true),
        "false" => Ok(false),
        value => Err(Problem::bad_request(format!("{name} is true or false, and not {}", shown(value)))),
    }
}
