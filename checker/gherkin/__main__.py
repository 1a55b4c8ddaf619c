"""`python -m checker.gherkin [--all] FILES…`: runs scenarios and prints each one that does not pass."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from checker.data import data_folder
from checker.errors import RuleFileError
from checker.gherkin.runner import Runner
from checker.gherkin.story import Bench
from checker.rulebook.book import open_rulebook


def main(arguments: list[str]) -> int:
    """Runs the files and folders named (default: all features). 0 all pass, 1 some do not, 2 usage, 4 rule files."""
    show_all = "--all" in arguments
    paths = [Path(argument) for argument in arguments if not argument.startswith("-")] or [data_folder("features")]
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        print(f"không có tệp hoặc thư mục: {', '.join(missing)}", file=sys.stderr)
        return 2
    started = time.perf_counter()
    try:
        runner = Runner(Bench(open_rulebook()))
    except RuleFileError as error:
        print(error, file=sys.stderr)
        return 4
    total = failed = 0
    for outcome in runner.run_files(paths):
        total += outcome.scenario is not None
        if outcome.verdict != "passed":
            failed += 1
            print(outcome.show(), end="\n\n")
        elif show_all:
            print(f"{outcome.file}:{outcome.line}: [{outcome.rule}] đúng: {outcome.name}")
    seconds = time.perf_counter() - started
    print(f"{total} kịch bản, {failed} chưa đúng ({seconds:.1f} giây)")
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
