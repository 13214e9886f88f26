"""Row 1: kill -9 at random moments while saving.

    python -m tests.soak.kills FOLDER CYCLES SEED [early]

prints what became of it as one JSON object. A process of its own, because it forks: a cycle costs
no start of Python then, and a child that opens the vault can be killed while it does.
"""

import itertools
import json
import os
import random
import sys
from pathlib import Path

from tests.soak.outcome import Impossible, Outcome
from tests.support import numbered_saves, real_vault
from tests.support.killing import Tell, killed
from tests.support.real_vault import RealVault

CYCLES_A_VAULT = 25
"""Then a new one, so that checking stays quick."""
LONGEST = 0.12
"""Seconds after which, at the latest, a process is killed: opening and a dozen saves."""


def measure(place: Path, cycles: int) -> Outcome:
    """Kill ``cycles`` processes that save, and as many twentieth ones that lie about it."""
    if not hasattr(os, "fork"):
        raise Impossible("it forks, which Windows does not")
    found = _run(place / "kills", cycles)
    lying = _run(place / "lies", max(10, cycles // 20), "early")
    bad = found["lost"] + found["corrupt"]
    return Outcome(
        1,
        "kill -9 at random moments while saving",
        "0 acknowledged saves lost, 0 corrupt",
        f"{found['cycles']:,} cycles, {found['acknowledged']:,} saves acknowledged: "
        f"{found['lost']} lost, {found['corrupt']} corrupt "
        f"({found['journals']} kills left a journal)",
        f"acknowledged before the commit: {lying['lost']} of {lying['acknowledged']:,} lost",
        bad == 0 and found["acknowledged"] > found["cycles"] and lying["lost"] > 0,
    )


def _run(folder: Path, cycles: int, *how: str) -> dict[str, int]:
    done = real_vault.python("-m", "tests.soak.kills", folder, cycles, 7, *how)
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def main(folder: Path, cycles: int, seed: int, early: bool) -> dict[str, int]:
    """Do all the cycles; return how many saves were acknowledged and lost, how many corrupt."""
    chance = random.Random(seed)
    found = dict.fromkeys(("cycles", "acknowledged", "lost", "corrupt", "journals"), 0)
    template, vault, told = numbered_saves.begun_vault(folder / "template"), None, 0
    for cycle in range(cycles):
        if vault is None or cycle % CYCLES_A_VAULT == 0:
            vault, told = template.copied_to(folder / "vault"), 0
        last = _killed_while_saving(vault, told + 1, chance.uniform(0, LONGEST), early)
        found["cycles"] += 1
        found["journals"] += any(vault.folder.glob("*-journal"))
        found["acknowledged"] += max(0, last - told)
        there = _numbers(vault)
        if there is None:
            found["corrupt"] += 1
            vault = None
            continue
        found["lost"] += len(set(range(told + 1, last + 1)) - there)
        told = max(there, default=0)
    return found


def _killed_while_saving(vault: RealVault, first: int, seconds: float, early: bool) -> int:
    """Return the last number that a process acknowledged before it was killed."""

    def save_for_ever(tell: Tell) -> None:
        store = vault.open()
        for number in itertools.count(first):
            if early:
                tell(str(number))
            numbered_saves.save(store, number)
            if not early:
                tell(str(number))

    # Most are killed while they save, some while they open the vault and mend what the last left.
    lines = killed(save_for_ever, seconds, begun=seconds > LONGEST / 20)
    return int(lines[-1]) if lines else first - 1


def _numbers(vault: RealVault) -> set[int] | None:
    """Return the saves that are there; None when anything is wrong with the vault."""
    try:
        store = vault.open()
        try:
            return None if real_vault.complaints(store) else set(numbered_saves.kept(store))
        finally:
            store.close()
    except Exception as trouble:  # noqa: BLE001 - whatever it is, the vault did not open
        sys.stderr.write(f"{trouble!r}\n")
        return None


if __name__ == "__main__":
    answer = main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), "early" in sys.argv)
    sys.stdout.write(json.dumps(answer) + "\n")
