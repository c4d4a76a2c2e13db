//! `cargo xtask circles`: no modules of a crate use each other, directly or by way of others.
//!
//! A module and those inside it are one room: they may use each other. Between two modules that stand side by side, all
//! that is used from inside the one counts as used by it. Tests may use everything. A generated table belongs to the
//! module that reads it: its rows are of that module's types.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fs, io,
    path::{Path, PathBuf},
};

use crate::{Failure, rust::Source, workspace};

/// A circle that stays.
struct Exception {
    /// The crate.
    package: &'static str,
    /// The modules, in the order of the alphabet.
    modules: &'static [&'static str],
    /// Why it stays. A circle that is gone is taken off the list.
    #[expect(dead_code, reason = "for those who read the list")]
    reason: &'static str,
}

const EXCEPTIONS: &[Exception] = &[
    Exception {
        package: "kerma-association",
        modules: &["actions", "association"],
        reason: "the actions of Table 9-10 are methods of the association, in a file of their own",
    },
    Exception {
        package: "kerma-association",
        modules: &["association", "receive"],
        reason: "what reads bytes is methods of the association, in a file of their own",
    },
    Exception {
        package: "kerma-dataset",
        modules: &["data_set", "element", "value"],
        reason: "a data set has elements, an element a value, and the value of a sequence has data sets (PS3.5 §7.5)",
    },
    Exception {
        package: "kerma-dataset",
        modules: &["data_set", "value"],
        reason: "the same, the other way round",
    },
    Exception {
        package: "kerma-dataset",
        modules: &["convert", "data_set"],
        reason: "a sequence converts to data sets, and a data set gives its values converted",
    },
    Exception {
        package: "kerma-dataset",
        modules: &["reader", "reading"],
        reason: "a `Reading` reads by way of the reader, which holds it for its options",
    },
    Exception {
        package: "kerma-dictionary",
        modules: &["data_elements", "tag"],
        reason: "a tag is parsed from its keyword, which is in the table of tags",
    },
    Exception {
        package: "kerma-endpoint",
        modules: &["admission", "setup"],
        reason: "whoever admits a requestor may change the setup that holds it",
    },
    Exception {
        package: "kerma-endpoint",
        modules: &["call", "io"],
        reason: "a call goes out and comes back as the endpoint's input, and may ask for what goes out",
    },
    Exception {
        package: "kerma-ae",
        modules: &["association", "pump"],
        reason: "the pump of an association that serves requests drives those that it opens for sub-operations",
    },
    Exception {
        package: "kerma-ae",
        modules: &["association", "pool", "pump"],
        reason: "a pump takes destinations from the pool, and the pool holds associations, which have pumps",
    },
    Exception {
        package: "kerma-status",
        modules: &["status", "table"],
        reason: "a status asks a table for its category, and a table has rows of statuses",
    },
    Exception {
        package: "kerma-tests",
        modules: &["simulation::handlers", "simulation::reports"],
        reason: "one kind of handler, in a file of its own; the list of all kinds names it",
    },
];

/// The module that holds generated tables.
const GENERATED: &str = "generated";

/// A path of names, from the root of the crate.
type Names = Vec<String>;

pub(crate) fn check(root: &Path) -> Result<String, Failure> {
    let packages = workspace::packages(root)?;
    let mut findings = Vec::new();
    let mut modules = 0;
    for package in &packages {
        let folder = package.folder.join("src");
        let read =
            Crate::read(&folder).map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
        modules += read.modules.len();
        let mut stays = Vec::new();
        for circle in read.circles() {
            let members = circle.members();
            let exception = EXCEPTIONS.iter().find(|exception| {
                exception.package == package.name
                    && members.iter().map(String::as_str).eq(exception.modules.iter().copied())
            });
            match exception {
                Some(exception) => stays.push(exception.modules),
                None => findings.push(format!("{}: {}", package.name, circle.told())),
            }
        }
        let gone = EXCEPTIONS.iter().filter(|exception| exception.package == package.name);
        for Exception { modules, .. } in gone.filter(|exception| !stays.contains(&exception.modules)) {
            findings.push(format!(
                "{}: {} are an exception and no circle any more",
                package.name,
                modules.join(", ")
            ));
        }
    }
    if findings.is_empty() {
        return Ok(format!(
            "{modules} modules of {} crates, and no circles but {} with a reason",
            packages.len(),
            EXCEPTIONS.len()
        ));
    }
    Err(Failure::of(findings))
}

/// The modules of a crate and the paths that they name.
#[derive(Default)]
struct Crate {
    modules: BTreeMap<Names, Module>,
}

#[derive(Default)]
struct Module {
    file: PathBuf,
    source: Source,
}

/// One step of a circle: a module names another.
#[derive(Clone)]
struct Step {
    from: Names,
    to: Names,
    /// Where it does: file and line.
    place: String,
}

/// Modules that use each other: each step begins where the one before ends.
struct Circle(Vec<Step>);

impl Circle {
    fn members(&self) -> BTreeSet<String> {
        self.0.iter().map(|step| step.from.join("::")).collect()
    }

    fn told(&self) -> String {
        let step =
            |step: &Step| format!("{} uses {} ({})", step.from.join("::"), step.to.join("::"), step.place);
        self.0.iter().map(step).collect::<Vec<_>>().join(", ")
    }
}

impl Crate {
    fn read(folder: &Path) -> io::Result<Crate> {
        let mut read = Crate::default();
        read.add_folder(folder, &Names::new())?;
        Ok(read)
    }

    fn add_folder(&mut self, folder: &Path, at: &[String]) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let Some(name) = path.file_stem().and_then(|name| name.to_str()) else { continue };
            let mut inside = at.to_vec();
            inside.push(name.to_owned());
            if path.is_dir() {
                self.add_folder(&path, &inside)?;
            } else if path.extension().is_some_and(|extension| extension == "rs") && name != "tests" {
                let is_head = name == "mod" || (at.is_empty() && matches!(name, "lib" | "main"));
                let module = if is_head { at.to_vec() } else { inside };
                self.add(module, path.clone(), &fs::read_to_string(&path)?);
            }
        }
        Ok(())
    }

    fn add(&mut self, module: Names, file: PathBuf, text: &str) {
        self.modules.insert(module, Module { file, source: Source::parse(text) });
    }

    /// The module in which something is defined that `from` names by `path`.
    fn resolve(&self, from: &[String], path: &[String]) -> Option<Names> {
        self.resolve_within(from, path, 8)
    }

    /// As [`Crate::resolve`], with so many names by which a module hands on what another has.
    fn resolve_within(&self, from: &[String], path: &[String], depth: usize) -> Option<Names> {
        let mut at = match path.first()?.as_str() {
            "crate" => Names::new(),
            "self" => from.to_vec(),
            "super" => from.split_last()?.1.to_vec(),
            child => {
                let child: Names = from.iter().cloned().chain([child.to_owned()]).collect();
                self.modules.contains_key(&child).then_some(child)?
            }
        };
        for (place, name) in path.iter().enumerate().skip(1) {
            if name == "super" {
                at.pop();
                continue;
            }
            at.push(name.clone());
            if self.modules.contains_key(&at) {
                continue;
            }
            at.pop();
            // An item of this module, or one that it has from another.
            let handed_on = self.modules.get(&at)?.source.uses.iter().find(|path| path.name == *name);
            let (Some(depth), Some(handed_on)) = (depth.checked_sub(1), handed_on) else { break };
            let further: Names = handed_on.path.iter().chain(path.iter().skip(place + 1)).cloned().collect();
            return Some(self.resolve_within(&at, &further, depth).unwrap_or(at));
        }
        Some(at)
    }

    /// Who uses whom among modules that stand side by side; each once.
    fn steps(&self) -> BTreeMap<(Names, Names), Step> {
        let mut steps = BTreeMap::new();
        for (module, Module { file, source }) in &self.modules {
            for path in source.paths() {
                let Some(to) = self.resolve(module, &path.path) else { continue };
                let shared = module.iter().zip(&to).take_while(|(one, other)| one == other).count();
                let (Some(from), Some(to)) = (module.get(..=shared), to.get(..=shared)) else { continue };
                if [from, to].into_iter().any(|names| names.last().is_some_and(|name| name == GENERATED)) {
                    continue;
                }
                let place = format!("{}:{}", file.display(), path.line);
                steps.entry((from.to_vec(), to.to_vec())).or_insert_with(|| Step {
                    from: from.to_vec(),
                    to: to.to_vec(),
                    place,
                });
            }
        }
        steps
    }

    /// The shortest circle of each module that is in one; none twice.
    fn circles(&self) -> Vec<Circle> {
        let steps = self.steps();
        let mut told = BTreeSet::new();
        let mut circles = Vec::new();
        for from in self.modules.keys() {
            if let Some(circle) = shortest(&steps, from)
                && told.insert(circle.members())
            {
                circles.push(circle);
            }
        }
        circles
    }
}

/// The shortest way from a module back to itself.
fn shortest(steps: &BTreeMap<(Names, Names), Step>, from: &Names) -> Option<Circle> {
    let mut seen = BTreeSet::new();
    let mut ways = VecDeque::from([Vec::<&Step>::new()]);
    while let Some(way) = ways.pop_front() {
        let at = way.last().map_or(from, |step| &step.to);
        if at == from && !way.is_empty() {
            return Some(Circle(way.into_iter().cloned().collect()));
        }
        for step in steps.values().filter(|step| step.from == *at) {
            if seen.insert(&step.to) {
                ways.push_back(way.iter().copied().chain([step]).collect());
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circles(files: &[(&str, &str)]) -> Vec<String> {
        let mut read = Crate::default();
        for (module, text) in files {
            let names = module.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect();
            read.add(names, format!("{module}.rs").into(), text);
        }
        read.circles().iter().map(Circle::told).collect()
    }

    #[test]
    fn modules_that_use_each_other_are_a_circle() {
        let found = circles(&[("", "mod a;\nmod b;"), ("a", "use crate::b::B;"), ("b", "\nuse crate::a;")]);
        assert_eq!(found, ["a uses b (a.rs:1), b uses a (b.rs:2)"]);
    }

    #[test]
    fn a_circle_may_go_by_way_of_others_and_of_names_handed_on() {
        let found = circles(&[
            ("", "mod a; mod b; mod c; pub use a::A; pub use b::B as Renamed;"),
            ("a", "use crate::{Renamed, other};"),
            ("b", "fn f() -> crate::c::C {}"),
            ("c", "use super::A;"),
        ]);
        assert_eq!(found, ["a uses b (a.rs:1), b uses c (b.rs:1), c uses a (c.rs:1)"]);
    }

    #[test]
    fn what_is_inside_a_module_counts_for_it() {
        let found = circles(&[
            ("", "mod a; mod b;"),
            ("a", "mod inner;"),
            ("a::inner", "use crate::b;"),
            ("b", "use crate::a::A;"),
        ]);
        assert_eq!(found, ["a uses b (a::inner.rs:1), b uses a (b.rs:1)"]);
    }

    #[test]
    fn a_module_and_those_inside_it_are_no_circle() {
        let found =
            circles(&[("", "mod a;"), ("a", "mod inner; use inner::I;"), ("a::inner", "use super::A;")]);
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn siblings_inside_a_module_can_be_a_circle() {
        let found = circles(&[
            ("", "mod a;"),
            ("a", "mod b; mod c; use b::B;"),
            ("a::b", "use super::c::C;"),
            ("a::c", "use super::B;"),
        ]);
        assert_eq!(found, ["a::b uses a::c (a::b.rs:1), a::c uses a::b (a::c.rs:1)"]);
    }

    #[test]
    fn a_generated_table_belongs_to_the_module_that_reads_it() {
        let found = circles(&[
            ("", "mod generated; mod tables;"),
            ("generated", "use crate::tables::Row;"),
            ("tables", "pub use crate::generated::*;"),
        ]);
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn comments_strings_and_tests_make_no_circle() {
        let found = circles(&[
            ("", "mod a; mod b;"),
            ("a", "use crate::b;"),
            (
                "b",
                "// use crate::a;\nconst S: &str = \"crate::a\";\n#[cfg(test)]\nmod tests { use crate::a; }",
            ),
        ]);
        assert!(found.is_empty(), "{found:?}");
    }
}
