"""Puts the vault through what disks, power and people do to it; prints docs/reliability.md's table.

    python -m tests.soak [--rows 1,2,…] [--short]

Ends with 1 when a target is missed, or when a control did not fail as it must. All of it takes
about 18 minutes on a two-core computer, the short form about one and a half. Linux; as root or
where users may have namespaces of their own, with strace.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.soak.outcome import Impossible, Outcome, Trial, table
from tests.soak.trials import TRIALS


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--rows", default="", help="numbers of rows, with commas between")
    parser.add_argument("--short", action="store_true", help="few turns: shows that all runs")
    given = parser.parse_args()
    rows = {int(row) for row in given.rows.split(",") if row}
    outcomes, skipped = [], 0
    begun = time.perf_counter()
    for trial in TRIALS:
        if not rows or trial.row in rows:
            outcome = _tried(trial, given.short)
            outcomes += [outcome] if outcome else []
            skipped += outcome is None
    sys.stdout.write("\n".join(table(outcomes)) + "\n")
    sys.stdout.write(f"\nTook {time.perf_counter() - begun:,.0f} s.\n")
    return 0 if outcomes and not skipped and all(each.kept for each in outcomes) else 1


def _tried(trial: Trial, short: bool) -> Outcome | None:
    begun = time.perf_counter()
    name = f"row {trial.row} ({trial.measure.__module__.rpartition('.')[2]})"
    with tempfile.TemporaryDirectory(prefix="desk-soak-") as place:
        try:
            outcome = trial.measure(Path(place), trial.short if short else trial.full)
        except Impossible as why:
            sys.stderr.write(f"{name} can't be tried here: {why}\n")
            return None
    sys.stderr.write(f"{name}: {time.perf_counter() - begun:,.0f} s, kept: {outcome.kept}\n")
    return outcome


if __name__ == "__main__":
    sys.exit(main())
