"""What the comparisons of this folder share: the files, the differences that are known and those that are not."""

import collections
import pathlib
import sys


def files(paths):
    for path in map(pathlib.Path, paths):
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (file for file in found if file.is_file())


def command(program, tool, file):
    return [program, tool, file] if pathlib.Path(program).name == "kerma" else [program, file]


class Differences:
    """Counts the differences that have a reason, prints those that have none."""

    def __init__(self, show_all):
        self.show_all = show_all
        self.known = collections.Counter()
        self.known_files = collections.defaultdict(set)
        self.unknown = 0
        self.elements = 0
        self.file = None

    def difference(self, reason, *columns):
        if reason:
            self.known[reason] += 1
            self.known_files[reason].add(self.file.name)
        else:
            self.unknown += 1
        if self.show_all or not reason:
            print(" | ".join([self.file.name, *columns, reason or "?"]))


def main(comparison_of, unit):
    """Compares what the command line names; the exit status is 1 if a difference has no reason, or nothing was compared."""
    arguments = sys.argv[1:]
    program, *paths = [argument for argument in arguments if argument != "--all"]
    comparison = comparison_of("--all" in arguments)
    outcomes = collections.Counter(comparison.compare(program, file) for file in files(paths))
    print(f"files: {dict(outcomes)}; {unit}: {comparison.elements}")
    for reason, count in comparison.known.most_common():
        names = sorted(comparison.known_files[reason])
        print(f"{count:6} {reason} ({len(names)} files: {', '.join(names[:4])}{', ...' if len(names) > 4 else ''})")
    print(f"{comparison.unknown:6} unexplained")
    return 1 if comparison.unknown or not outcomes["compared"] else 0
