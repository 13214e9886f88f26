"""Row 3: kill -9 in the steps that change how a vault opens, or all of it at once.

    python -m tests.soak.steps FOLDER STEP COUNT [careless]

prints what became of one step as a JSON object. Another step is one more entry of STEPS; full_steps.py
fills the disk in those that it names.
"""

import json
import os
import random
import sys
from functools import partial
from pathlib import Path
from statistics import median

from tests.soak import attaching, copies, ways_in
from tests.soak.outcome import Impossible, Outcome
from tests.soak.step import AFTER, BEFORE, Step
from tests.support import real_vault
from tests.support.killing import Tell, killed, seconds_of
from tests.support.real_vault import RealVault
from therapist_desk.vault import store

STEPS = {
    "slot change": ways_in.SLOT_CHANGE,
    "migration": ways_in.MIGRATION,
    "re-key": copies.REKEY,
    "backup": copies.BACKUP,
    "restore": copies.RESTORE,
    "attachment": attaching.ATTACHMENT,
}
LONGER = 1.2
"""Up to so many times what a step takes, it is killed: some are through by then."""


def measure(place: Path, count: int) -> Outcome:
    """Kill each step ``count`` times, and again as a careless program would do it."""
    if not hasattr(os, "fork"):
        raise Impossible("it forks, which Windows does not")
    found = {name: run(place / name, name, count) for name in STEPS}
    careless = {
        name: run(place / f"{name} careless", name, max(12, count // 4), "careless")
        for name in STEPS
    }
    return Outcome(
        3,
        "kill -9 in " + ", ".join(STEPS),
        "200 each, always openable with a known key, whole",
        f"{sum(each['bad'] for each in found.values())} of {len(STEPS)} × {count} not whole; as "
        "before and as after: "
        + ", ".join(f"{name} {each[BEFORE]}/{each[AFTER]}" for name, each in found.items()),
        "without care: "
        + "; ".join(f"{name} {each['bad']} of {each['cycles']}" for name, each in careless.items())
        + " not whole",
        not any(each["bad"] for each in found.values())
        and all(each["bad"] and each["cycles"] for each in careless.values()),
    )


def run(folder: Path, step: str, count: int, *how: str) -> dict[str, int]:
    """Do it in a process of its own, which may fork."""
    done = real_vault.python("-m", "tests.soak.steps", folder, step, count, *how)
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def main(folder: Path, step: Step, count: int, careless: bool) -> dict[str, int]:
    """Kill the step ``count`` times, at moments over all the time it takes, each in a fresh vault."""
    store.SLICE = 8  # so that a small vault is copied in as many slices as a large one
    template = step.ready(folder / "template")
    takes = _seconds(step, template, folder / "timed", careless)
    chance = random.Random(7)
    found = {"cycles": count, "bad": 0, BEFORE: 0, AFTER: 0}
    for _ in range(count):
        vault = template.copied_to(folder / "vault")
        lines = killed(partial(_worked, step, vault, careless), chance.uniform(0, takes * LONGER))
        found[_state(step, vault, lines)] += 1
    return found


def _seconds(step: Step, template: RealVault, place: Path, careless: bool) -> float:
    turns = [template.copied_to(place / str(turn)) for turn in range(5)]
    return median(seconds_of(partial(_worked, step, vault, careless)) for vault in turns)


def _worked(step: Step, vault: RealVault, careless: bool, tell: Tell) -> None:
    if careless:
        step.careless()
    step.work(vault, tell)


def _state(step: Step, vault: RealVault, lines: list[str]) -> str:
    try:
        return step.check(vault, lines)
    except Exception as trouble:  # noqa: BLE001 - whatever it is, the vault is not well
        sys.stderr.write(f"{trouble!r}\n")
        return "bad"


if __name__ == "__main__":
    answer = main(Path(sys.argv[1]), STEPS[sys.argv[2]], int(sys.argv[3]), "careless" in sys.argv)
    sys.stdout.write(json.dumps(answer) + "\n")
