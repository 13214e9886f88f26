"""Puts the vault through what disks, power and people do to it; prints docs/reliability.md's table.

    python -m tests.soak [--rows 1,2,…] [--short]

Ends with 1 when a target is missed, or when a control did not fail as it must. All of it takes
about 40 minutes on two busy cores, the suite in row 17 included; the short form about four. Linux;
as root or where users may have namespaces of their own, with strace.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.soak.outcome import Impossible, Outcome, Trial, table
from tests.soak.trials import TRIALS


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--rows", default="", help="numbers of rows, with commas between")
    parser.add_argument("--short", action="store_true", help="few turns: shows that all runs")
    given = parser.parse_args()
    rows = {int(row) for row in given.rows.split(",") if row}
    trials = [trial for trial in TRIALS if not rows or trial.row in rows]
    begun = time.perf_counter()
    kept: list[bool] = []
    for line in table(_outcomes(trials, given.short, kept)):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()  # each as it is known: the whole takes long
    sys.stdout.write(f"\nTook {time.perf_counter() - begun:,.0f} s.\n")
    return 0 if kept and all(kept) else 1


def _outcomes(trials: Iterable[Trial], short: bool, kept: list[bool]) -> Iterator[Outcome]:
    for trial in trials:
        outcome = _tried(trial, short)
        kept.append(outcome is not None and outcome.kept)
        if outcome:
            yield outcome


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
