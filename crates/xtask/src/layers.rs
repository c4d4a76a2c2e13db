//! `cargo xtask layers`: the dependency table of `docs/architecture.md` against `cargo metadata`.

use std::{collections::BTreeSet, path::Path};

use crate::{
    Failure,
    page::{PAGE, Page, Row},
    workspace::{self, Package, short},
};

pub(crate) fn check(root: &Path) -> Result<String, Failure> {
    let page = Page::read(root)?;
    let packages = workspace::packages(root)?;
    let findings = findings(&page, &packages);
    if findings.is_empty() {
        return Ok(format!("{} crates depend on what {PAGE} says", packages.len()));
    }
    Err(Failure::of(findings))
}

fn findings(page: &Page, packages: &[Package]) -> Vec<String> {
    let mut findings = Vec::new();
    for (place, row) in page.rows.iter().enumerate() {
        let lower: Vec<&str> = page.rows.iter().take(place).map(|row| row.name.as_str()).collect();
        for name in row.inside.iter().filter(|name| !lower.contains(&name.as_str())) {
            findings.push(format!(
                "{PAGE}: the row of {} names {name}, which is not in a row above it",
                row.name
            ));
        }
        match packages.iter().find(|package| package.short_name() == row.name) {
            Some(package) => findings.extend(compare(row, &lower, &page.dev, package, packages)),
            None => findings.push(format!("{PAGE}: {} is not a crate of the workspace", row.name)),
        }
    }
    for package in packages {
        if !page.rows.iter().any(|row| row.name == package.short_name()) {
            findings.push(format!("{PAGE}: no row for {}", package.name));
        }
    }
    findings
}

/// What `package` depends on against its row, in both directions.
fn compare(
    row: &Row,
    lower: &[&str],
    dev: &[String],
    package: &Package,
    packages: &[Package],
) -> Vec<String> {
    let name = &package.name;
    let is_inside = |dependency: &str| packages.iter().any(|package| package.name == dependency);
    let (inside, outside): (BTreeSet<&str>, BTreeSet<&str>) = (
        package
            .dependencies
            .iter()
            .filter(|d| !d.dev && is_inside(&d.name))
            .map(|d| short(&d.name))
            .collect(),
        package
            .dependencies
            .iter()
            .filter(|d| !d.dev && !is_inside(&d.name))
            .map(|d| d.name.as_str())
            .collect(),
    );
    let mut findings = Vec::new();
    for (actual, allowed, column) in
        [(inside, &row.inside, "may depend on"), (outside, &row.outside, "outside crates")]
    {
        let allowed: BTreeSet<&str> = allowed.iter().map(String::as_str).collect();
        for extra in actual.difference(&allowed) {
            findings.push(format!("{name} depends on {extra}, which {PAGE} does not have under `{column}`"));
        }
        for unused in allowed.difference(&actual) {
            findings.push(format!("{name} does not depend on {unused}, which {PAGE} has under `{column}`"));
        }
    }
    for dependency in package.dependencies.iter().filter(|dependency| dependency.dev) {
        let dependency = dependency.name.as_str();
        let allowed = match is_inside(dependency) {
            true => lower.contains(&short(dependency)),
            false => {
                dev.iter().any(|name| name == dependency) || row.outside.iter().any(|name| name == dependency)
            }
        };
        if !allowed {
            findings.push(format!(
                "{name} has {dependency} as a dev-dependency: neither below it nor on the `Dev-dependencies:` line of {PAGE}"
            ));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Dependency;

    fn row(name: &str, inside: &[&str], outside: &[&str]) -> Row {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Row { name: name.to_owned(), inside: owned(inside), outside: owned(outside) }
    }

    fn package(name: &str, dependencies: &[&str], dev: &[&str]) -> Package {
        let of = |dev: bool| move |&name: &&str| Dependency { name: name.to_owned(), dev };
        Package {
            name: name.to_owned(),
            folder: name.into(),
            published: true,
            dependencies: dependencies.iter().map(of(false)).chain(dev.iter().map(of(true))).collect(),
            targets: Vec::new(),
            lacks: Vec::new(),
        }
    }

    fn found(packages: &[Package]) -> Vec<String> {
        let page = Page {
            rows: vec![row("dictionary", &[], &[]), row("pdu", &["dictionary"], &["nom"])],
            below_the_line: 2,
            dev: vec!["proptest".to_owned()],
        };
        findings(&page, packages)
    }

    #[test]
    fn what_agrees_has_no_findings() {
        let pdu =
            package("kerma-pdu", &["kerma-dictionary", "nom"], &["proptest", "kerma-dictionary", "nom"]);
        assert!(found(&[package("kerma-dictionary", &[], &["proptest"]), pdu]).is_empty());
    }

    #[test]
    fn both_directions_are_findings() {
        let lines = found(&[
            package("kerma-dictionary", &["serde"], &["kerma-pdu", "criterion"]),
            package("kerma-pdu", &["kerma-dictionary"], &[]),
            package("kerma-new", &[], &[]),
        ]);
        let has = |words: &str| lines.iter().any(|line| line.contains(words));
        assert!(has("kerma-dictionary depends on serde"));
        assert!(has("kerma-dictionary has kerma-pdu as a dev-dependency"));
        assert!(has("kerma-dictionary has criterion as a dev-dependency"));
        assert!(has("kerma-pdu does not depend on nom"));
        assert!(has("no row for kerma-new"));
        assert_eq!(lines.len(), 5);
    }

    #[test]
    fn a_row_that_names_a_higher_one_is_a_finding() {
        let page =
            Page { rows: vec![row("dictionary", &["pdu"], &[]), row("pdu", &[], &[])], ..Page::default() };
        let packages = [package("kerma-dictionary", &["kerma-pdu"], &[]), package("kerma-pdu", &[], &[])];
        assert_eq!(findings(&page, &packages).len(), 1);
    }
}
