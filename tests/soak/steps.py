"""Row 3: kill -9 in the steps that change how a vault opens, or all of it at once.

    python -m tests.soak.steps FOLDER STEP COUNT [careless]

prints what became of one step as a JSON object. Whoever builds another step (re-key, backup,
restore) adds it to STEPS.
"""

import itertools
import json
import os
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from unittest import mock

from tests.soak import attaching, upgrades
from tests.soak.outcome import Impossible, Outcome
from tests.support import numbered_saves, real_vault
from tests.support.killing import Tell, killed
from tests.support.real_vault import RealVault
from therapist_desk.domain.errors import WrongPassphrase
from therapist_desk.services import vaults
from therapist_desk.vault import headerfile, keyslots, migrate, recovery
from therapist_desk.vault.header import Header, encode, sealed

SAVES = 30
TRYING, DONE = "trying ", "done "


@dataclass(frozen=True)
class Step:
    """Something that may be killed at any moment.

    ``work`` goes on until it is killed, and tells what it tries and what is done; ``check`` gets
    these lines and raises when the vault does not open with a known key or lacks anything.
    ``careless`` puts in force what a careless program would do: the control. ``longest`` is when
    it is killed at the latest, in seconds from the first line.
    """

    work: Callable[[RealVault, Tell], None]
    check: Callable[[RealVault, list[str]], None]
    careless: Callable[[], None]
    longest: float


def measure(place: Path, count: int) -> Outcome:
    """Kill each step ``count`` times, and again as a careless program would do it."""
    if not hasattr(os, "fork"):
        raise Impossible("it forks, which Windows does not")
    found = {name: _run(place / name, name, count) for name in STEPS}
    careless = {
        name: _run(place / f"{name} careless", name, max(20, count // 4), "careless")
        for name in STEPS
    }
    return Outcome(
        3,
        f"kill -9 in {' and '.join(STEPS)}",
        "200 each, always openable with a known key, whole",
        "; ".join(_in_words(name, each) for name, each in found.items()),
        "without care: " + "; ".join(_in_words(name, each) for name, each in careless.items()),
        not any(each["bad"] for each in found.values())
        and all(each["bad"] and each["cycles"] for each in careless.values()),
    )


def _in_words(name: str, found: dict[str, int]) -> str:
    return f"{name}: {found['bad']} of {found['cycles']} not whole"


def _run(folder: Path, step: str, count: int, *how: str) -> dict[str, int]:
    done = real_vault.python("-m", "tests.soak.steps", folder, step, count, *how)
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def main(folder: Path, step: Step, count: int, careless: bool) -> dict[str, int]:
    """Kill the step ``count`` times, each time in a fresh vault with some saves in it."""
    template = numbered_saves.begun_vault(folder / "template")
    store = template.open()
    for number in range(1, SAVES + 1):
        numbered_saves.save(store, number)
    store.close()
    chance = random.Random(7)
    bad = 0
    for _ in range(count):
        vault = template.copied_to(folder / "vault")
        work = partial(_worked, step, vault, careless)
        lines = killed(work, chance.uniform(0, step.longest))
        bad += not _is_well(step, vault, lines)
    return {"cycles": count, "bad": bad}


def _worked(step: Step, vault: RealVault, careless: bool, tell: Tell) -> None:
    if careless:
        step.careless()
    step.work(vault, tell)


def _is_well(step: Step, vault: RealVault, lines: list[str]) -> bool:
    try:
        step.check(vault, lines)
    except Exception as trouble:  # noqa: BLE001 - whatever it is, the vault is not well
        sys.stderr.write(f"{trouble!r}\n")
        return False
    return True


# A slot changed


def _change_slots(vault: RealVault, tell: Tell) -> None:
    """Put one new kit after the other beside the first one, which stays."""
    for _ in itertools.count():
        opened = real_vault.unlocked_header(vault.folder, vault.words)
        kit = " ".join(vaults.new_kit())
        two = replace(opened.header, slots=opened.header.slots[:2])
        header = keyslots.add_recovery(two, opened.data_key, recovery.recovery_key_from(kit))
        proof = keyslots.proof_of_recovery(kit, opened.data_key)
        tell(TRYING + kit)
        headerfile.write(vault.folder, header, opened.data_key, proof)
        tell(DONE + kit)


def _check_slots(vault: RealVault, lines: list[str]) -> None:
    """The first kit opens; so does the last one done, or the one that was being tried."""
    _check_saves(vault)
    known = {line.removeprefix(TRYING).removeprefix(DONE) for line in lines[-2:]}
    if any(line.startswith(DONE) for line in lines):
        assert any(_opens(vault.folder, kit) for kit in known), "no kit that was told opens"


def _opens(folder: Path, kit: str) -> bool:
    try:
        return bool(real_vault.unlocked_header(folder, kit))
    except WrongPassphrase:
        return False


def _write_headers_in_place() -> None:
    def write(folder: Path, header: Header, data_key: bytearray, *_proofs: object) -> None:
        handles = [(folder / name).open("wb", 0) for name in (headerfile.NAME, headerfile.COPY)]
        for byte in encode(sealed(header, data_key)):
            for handle in handles:
                handle.write(bytes([byte]))

    headerfile.write = write  # type: ignore[assignment]


# The schema upgraded


NEXT = upgrades.NEXT + "".join(
    f"CREATE INDEX not_yet_{number} ON note (zone, id, {number});\n" for number in range(8)
)


def _next_schema() -> mock._patch:  # type: ignore[type-arg]
    scripts = migrate.scripts()
    return mock.patch.object(migrate, "scripts", return_value=(*scripts, NEXT))


def _upgrade(vault: RealVault, tell: Tell) -> None:
    tell(TRYING)
    with _next_schema():
        vault.open().close()
    tell(DONE)


def _check_upgrade(vault: RealVault, _lines: list[str]) -> None:
    with _next_schema():
        _check_saves(vault)


def _upgrade_by_statements() -> None:
    def run(connection, script: str, number: int) -> None:
        for statement in f"{script} PRAGMA user_version = {number}".split(";"):
            connection.execute(statement)

    migrate._run = run


def _check_saves(vault: RealVault) -> None:
    store = vault.open()
    try:
        assert not real_vault.complaints(store)
        assert numbered_saves.kept(store) == list(range(1, SAVES + 1))
    finally:
        store.close()


STEPS = {
    "slot change": Step(_change_slots, _check_slots, _write_headers_in_place, longest=0.08),
    "migration": Step(_upgrade, _check_upgrade, _upgrade_by_statements, longest=0.06),
    "attachment": Step(
        attaching.attach, attaching.check, attaching.record_first, attaching.LONGEST
    ),
}

if __name__ == "__main__":
    answer = main(Path(sys.argv[1]), STEPS[sys.argv[2]], int(sys.argv[3]), "careless" in sys.argv)
    sys.stdout.write(json.dumps(answer) + "\n")
