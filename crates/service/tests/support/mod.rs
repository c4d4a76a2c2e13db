//! The statuses of the reference implementation's SCPs, and how each of them is accounted for.

/// How a row is shown: by the test of this name, or not, and why.
pub(crate) enum Shown {
    By(&'static str),
    No(&'static str),
}

/// Holds that every row of the reference for one of these DIMSE services, or for all, is among `rows` (component, code,
/// how it is shown), and that the tests they name are in `source`. There are at least so many.
pub(crate) fn account(rows: &[(&str, &str, Shown)], source: &str, services: &[&str], at_least: usize) {
    let mut count = 0;
    for line in include_str!("../../data/scp_statuses.csv").lines().skip(1) {
        let fields = csv(line);
        let (component, of, code) = (&fields[1], &fields[2], &fields[3]);
        if !of.split(' ').any(|service| service == "all" || services.contains(&service)) {
            continue;
        }
        count += 1;
        match rows.iter().find(|(of, status, _)| of == component && status == code) {
            Some((_, _, Shown::By(test))) => {
                assert!(source.contains(&format!("fn {test}()")), "there is no test {test}")
            }
            Some((_, _, Shown::No(why))) => assert!(!why.is_empty()),
            None => panic!("no test shows this row: {line}"),
        }
    }
    assert!(count >= at_least, "only {count} rows");
}

/// The fields of a CSV line, quoted ones too.
fn csv(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            c => fields.last_mut().unwrap().push(c),
        }
    }
    fields
}
