"""Row 4: the disk is full somewhere in a re-key, a backup, a restore or a migration; then there is room.

    python -m tests.soak.full_steps FOLDER STEP TIMES [careless]

prints what became of one step as a JSON object; it needs a mount namespace of its own. These look for room before they begin; every second
time they are told that there is enough, as when something else fills the disk meanwhile.
"""

import json
import sys
from pathlib import Path
from unittest import mock

from tests.soak.outcome import Impossible, Outcome
from tests.soak.step import AFTER, Step
from tests.soak.steps import STEPS
from tests.support import real_vault
from tests.support.real_vault import RealVault
from tests.support.small_disk import MountedDisk, apart
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.vault import backup, rekey, store

TRIED = ("migration", "re-key", "backup", "restore")
SIZE = 6 * 2**20
ROUNDS = 6
MOST = 1.5
"""Room that is left at the most, in sizes of the vault: enough for each of them to come through."""


def measure(place: Path, times: int) -> Outcome:
    """Fill a disk of its own ``times`` times in each of the steps."""
    found = {name: _run(place / name, name, times) for name in TRIED}
    careless = {
        name: _run(place / f"{name} careless", name, max(8, times // 4), "careless")
        for name in TRIED
    }
    return Outcome(
        4,
        f"disk full in {', '.join(TRIED)}, then room",
        "0 lost, still writable",
        f"{sum(each['bad'] for each in found.values())} of {len(TRIED)} × {times} not whole, or not "
        "through afterwards; refused in a sentence: "
        + ", ".join(f"{name} {each['refused']}" for name, each in found.items()),
        "without care: "
        + "; ".join(f"{name} {each['bad']} of {each['times']}" for name, each in careless.items())
        + " not whole",
        not any(each["bad"] for each in found.values())
        and all(each["refused"] for each in found.values())
        and all(each["bad"] for each in careless.values()),
    )


def _run(place: Path, step: str, times: int, *how: str) -> dict[str, int]:
    way = apart()
    if not way:
        raise Impossible("a disk of its own must be mounted")
    done = real_vault.python("-m", "tests.soak.full_steps", place, step, times, *how, before=way)
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def main(place: Path, step: Step, times: int, careless: bool) -> dict[str, int]:
    """Leave from no room at all to enough of it, in steps that are small where there is little.

    What is done carelessly is done again, with room in between, until something breaks.
    """
    store.SLICE = 8
    template = step.ready(place / "template")
    disk = MountedDisk(place / "disk", SIZE)
    if careless:
        step.careless()
    database = max(template.folder.glob("vault-*.db"))
    found = {"times": times, "bad": 0, "refused": 0}
    for time in range(times * ROUNDS if careless else times):
        if found["bad"] and time >= times:
            break
        vault = template.copied_to(disk.folder / "vault")
        share = (time % times + time // times / ROUNDS) / (times - 1)
        room = int(database.stat().st_size * MOST * share**2)
        try:
            found["refused"] += _refused(step, vault, disk, room, looks=time % 2 == 0)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the vault is not well
            sys.stderr.write(f"{room}: {trouble!r}\n")
            found["bad"] += 1
    return found


def _refused(step: Step, vault: RealVault, disk: MountedDisk, room: int, *, looks: bool) -> bool:
    """Do the step without room; check it, and if it was refused do it again with room."""
    lines: list[str] = []
    disk.fill(room)
    try:
        with mock.patch.object(rekey, "_require_room", _looked(looks, rekey._require_room)), \
             mock.patch.object(backup, "require_room", _looked(looks, backup.require_room)):  # fmt: skip
            step.work(vault, lines.append)
        refused = False
    except VaultUnwritable:
        refused = True
    finally:
        disk.make_room()
    step.check(vault, lines or [""])
    if refused:
        step.work(vault, lines.append)
        assert step.check(vault, lines) == AFTER, "not through, though there was room"
    return refused


def _looked(looks: bool, look):
    return look if looks else lambda *_: None


if __name__ == "__main__":
    answer = main(Path(sys.argv[1]), STEPS[sys.argv[2]], int(sys.argv[3]), "careless" in sys.argv)
    sys.stdout.write(json.dumps(answer) + "\n")
