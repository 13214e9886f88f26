"""Row 4: the disk is full at each step of a save and of a slot change; then there is room again.

    python -m tests.soak.full_disk FOLDER TIMES [mounted]

prints what became of it as one JSON object. `mounted` takes a small disk of its own, which asks for
a mount namespace; else the files of the process may not grow.
"""

import contextlib
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

from tests.soak.outcome import Outcome
from tests.support import numbered_saves, real_vault
from tests.support.real_vault import RealVault
from tests.support.small_disk import PAGE, LimitedDisk, MountedDisk, SmallDisk, apart
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.services import vaults
from therapist_desk.vault import headerfile, keyslots, recovery

SIZE = 6 * 2**20
LONG = 60_000
"""Characters of a note: its save fills the disk at the journal, the database, or not at all."""


def measure(place: Path, times: int) -> Outcome:
    """Fill a disk of its own ``times`` times at each of several steps, or what comes near it."""
    return tried(place, times, apart())


def tried(place: Path, times: int, way: tuple[str, ...] | None) -> Outcome:
    """Do it on a mounted disk, ``way`` being how, or by a limit where it is None."""
    how = ["mounted"] if way else []
    done = real_vault.python(*("-m", "tests.soak.full_disk", place, times, *how), before=way or ())
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    careless = found["careless"]
    return Outcome(
        4,
        f"disk full while saving and changing a slot, then room ({'' if way else 'no '}disk of its own)",
        "0 lost, still writable",
        f"{found['saves']} saves ({found['refused']} refused in a sentence) and "
        f"{found['slots']} slot changes ({found['slots_refused']} refused): {found['lost']} lost, "
        f"{found['damaged']} damaged, {found['stuck']} not writable again",
        f"without a journal {careless['damaged']} of {careless['saves']} damaged; "
        f"a header written in place is lost: {'yes' if found['header_lost'] else 'no'}",
        not (found["lost"] + found["damaged"] + found["stuck"])
        and min(found["refused"], found["slots_refused"], careless["damaged"]) > 0
        and found["header_lost"],
    )


def main(place: Path, times: int, mounted: bool) -> dict[str, object]:
    """Fill the disk before saves and slot changes."""
    template = numbered_saves.begun_vault(place / "template")
    disk: SmallDisk
    disk = MountedDisk(place / "disk", SIZE) if mounted else LimitedDisk(place / "disk")
    found: dict[str, object] = _saved(disk, template, times, {"lost": 0, "damaged": 0, "stuck": 0})
    found |= _slots_changed(disk, template, times, found)
    careless = {"lost": 0, "damaged": 0, "stuck": 0}
    found["careless"] = _saved(
        disk, template, max(times, 20), careless, "PRAGMA journal_mode = OFF"
    )
    found["header_lost"] = _written_in_place(disk, template)
    return found


def _saved(disk: SmallDisk, template: RealVault, times: int, found, *pragmas: str):
    found |= {"saves": 0, "refused": 0}
    for time in range(times):
        room = (time * 7 % 40) * PAGE
        vault = template.copied_to(disk.folder / "vault")
        found["saves"] += 1
        try:
            _save_without_room(vault, disk, room, found, *pragmas)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, it damaged the vault
            sys.stderr.write(f"{trouble!r}\n")
            found["damaged"] += 1
    return found


def _save_without_room(vault: RealVault, disk: SmallDisk, room: int, found, *pragmas: str) -> None:
    told = [1, 2]
    store = vault.open()
    for pragma in pragmas:
        store._connection.execute(pragma)
    for number in told:
        numbered_saves.save(store, number)
    (database,) = vault.folder.glob("vault-*.db")
    disk.fill(room, database)
    try:
        numbered_saves.save(store, 3, LONG)
        told.append(3)
    except VaultUnwritable:
        found["refused"] += 1
    disk.make_room()
    if 3 not in told:
        try:
            numbered_saves.save(store, 3, LONG)  # in the same window, which stayed open
            told.append(3)
        except VaultUnwritable:
            found["stuck"] += 1
    store.close()
    again = vault.open()
    complaints = real_vault.complaints(again)
    there = numbered_saves.kept(again)
    again.close()
    assert not complaints, complaints[0]
    found["lost"] += len(set(told) - set(there))


def _slots_changed(disk: SmallDisk, template: RealVault, times: int, found) -> dict[str, int]:
    vault = template.copied_to(disk.folder / "vault")
    counts = {"slots": 0, "slots_refused": 0}
    for time in range(times):
        disk.fill(time % 4 * PAGE)
        counts["slots"] += 1
        refused = not _kit_replaced(vault.folder, vault.words)
        counts["slots_refused"] += refused
        disk.make_room()
        real_vault.unlocked_header(vault.folder, vault.words)
        found["stuck"] += refused and not _kit_replaced(vault.folder, vault.words)
    return counts


def _kit_replaced(folder: Path, words: str) -> bool:
    """Put a second kit in the place of the one before it; say whether the disk took it."""
    opened = real_vault.unlocked_header(folder, words)
    kit = " ".join(vaults.new_kit())
    key = recovery.recovery_key_from(kit)
    first_two = replace(opened.header, slots=opened.header.slots[:2])
    header = keyslots.add_recovery(first_two, opened.data_key, key)
    try:
        headerfile.write(
            folder, header, opened.data_key, keyslots.proof_of_recovery(kit, opened.data_key)
        )
    except VaultUnwritable:
        return False
    real_vault.unlocked_header(folder, kit)
    return True


def _written_in_place(disk: SmallDisk, template: RealVault) -> bool:
    """Write both headers the careless way on a full disk; say whether the vault is lost by it."""
    vault = template.copied_to(disk.folder / "vault")
    raw = {name: (vault.folder / name).read_bytes() for name in (headerfile.NAME, headerfile.COPY)}
    for name in raw:
        os.truncate(vault.folder / name, 0)
    disk.fill(0)
    with contextlib.suppress(OSError):
        for name, content in raw.items():
            (vault.folder / name).write_bytes(content)
    disk.make_room()
    try:
        real_vault.unlocked_header(vault.folder, vault.words)
    except Exception:  # noqa: BLE001 - the control
        return True
    return False


if __name__ == "__main__":
    answer = main(Path(sys.argv[1]), int(sys.argv[2]), "mounted" in sys.argv)
    sys.stdout.write(json.dumps(answer) + "\n")
