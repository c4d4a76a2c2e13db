//! System calls: those that the unit allows, and those that were made.

use std::collections::{BTreeMap, BTreeSet};

use crate::analyze;

/// Those that the lines `SystemCallFilter=` of a unit allow. A set of systemd's is `@name`; `~` takes away.
pub(crate) fn allowed(unit: &str) -> BTreeSet<String> {
    let sets = sets();
    let mut allowed = with_sets(&sets, "@default");
    for line in unit.lines().filter_map(|line| line.strip_prefix("SystemCallFilter=")) {
        let (words, takes_away) = match line.strip_prefix('~') {
            Some(words) => (words, true),
            None => (line, false),
        };
        for word in words.split_whitespace() {
            let calls = with_sets(&sets, word);
            match takes_away {
                true => allowed.retain(|call| !calls.contains(call)),
                false => allowed.extend(calls),
            }
        }
    }
    // They are always permitted.
    allowed.extend(with_sets(&sets, "@default"));
    allowed
}

/// What each set of systemd's has, other sets too.
fn sets() -> BTreeMap<String, Vec<String>> {
    let (mut sets, mut current) = (BTreeMap::<String, Vec<String>>::new(), String::new());
    for line in analyze(&["syscall-filter", "--no-pager"]).lines() {
        match line.strip_prefix("    ") {
            None => current = line.trim().into(),
            Some(member) if !member.starts_with('#') => {
                sets.entry(current.clone()).or_default().push(member.trim().into());
            }
            Some(_) => {}
        }
    }
    sets
}

fn with_sets(sets: &BTreeMap<String, Vec<String>>, word: &str) -> BTreeSet<String> {
    if !word.starts_with('@') {
        return BTreeSet::from([word.into()]);
    }
    let members = sets.get(word).unwrap_or_else(|| panic!("systemd knows no {word}"));
    members.iter().flat_map(|member| with_sets(sets, member)).collect()
}

/// Those in what `strace -f` has written.
pub(crate) fn made(trace: &str) -> BTreeSet<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let call = |line: &str| {
        // PID name(…), or PID <... name resumed>…
        let rest = line.split_once(' ')?.1.trim_start();
        let (name, _) = rest.split_once('(')?;
        (!name.is_empty() && name.chars().all(is_name)).then(|| name.to_owned())
    };
    trace.lines().filter_map(call).collect()
}

#[test]
fn the_lines_of_a_unit_add_and_take_away() {
    if !crate::is_here("systemd-analyze", "the filter of the unit for systemd") {
        return;
    }
    let unit = "SystemCallFilter=@system-service\nSystemCallFilter=~@process @chown\nSystemCallFilter=kill\n";
    let allowed = allowed(unit);
    for (call, is_allowed) in
        [("openat", true), ("kill", true), ("setns", false), ("fchown", false), ("execve", true)]
    {
        assert_eq!(allowed.contains(call), is_allowed, "{call}");
    }
}

#[test]
fn calls_are_read_from_a_trace() {
    let trace = "12 openat(AT_FDCWD, \"a(b\") = 3\n12 <... futex resumed>) = 0\n13 --- SIGHUP {si_signo=SIGHUP} ---\n13 +++ exited with 0 +++\n";
    assert_eq!(made(trace), BTreeSet::from(["openat".to_owned()]));
}
