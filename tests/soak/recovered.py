"""Rows 8 and 15: the printed kit alone brings a vault back, without its header and from a backup."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.soak import upgrades
from tests.soak.outcome import Outcome
from tests.soak.step import CLOCK, unlocked
from tests.support import real_vault
from tests.support.records import saved_client, saved_note
from tests.support.vaults import FAST, NEW, MadeVault, made_vault, records
from therapist_desk.domain.errors import DeskError, WrongPassphrase
from therapist_desk.services import backups, restoring, vault_recovery, vaults
from therapist_desk.vault import headerfile

SPOILT: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "0 bytes": lambda header: header.write_bytes(b""),
    "zeros": lambda header: header.write_bytes(bytes(header.stat().st_size)),
    "noise": lambda header: header.write_bytes(os.urandom(header.stat().st_size)),
    "half": lambda header: os.truncate(header, header.stat().st_size // 2),
}


def measure_headers(place: Path, times: int) -> Outcome:
    """Lose both headers in every way ``times`` times, and bring each vault back by its kit."""
    made, other = made_vault(place / "made"), made_vault(place / "other", records=1)
    vault = made.opened()
    whole = records(vault)
    vault.close()
    opened = wrong = 0
    for time in range(times):
        for spoil in SPOILT.values():
            lost = replace(made, folder=place / f"lost {time}")
            shutil.copytree(made.folder, lost.folder)
            for name in (headerfile.NAME, headerfile.COPY):
                spoil(lost.folder / name)
            wrong += sum(_recovers(lost, *kit) for kit in _not_its_own(made, other))
            opened += _recovers(lost, made.words, made.kit.code) and _holds(lost, whole)
            shutil.rmtree(lost.folder)
    tried = times * len(SPOILT)
    return Outcome(
        8,
        f"both headers lost ({', '.join(SPOILT)})",
        "the kit recovers",
        f"{opened} of {tried} brought back by words and code, every record in them",
        f"words or code of another vault, or no code: {wrong} of {3 * tried}",
        opened == tried > 0 == wrong,
    )


def _not_its_own(made: MadeVault, other: MadeVault) -> list[tuple[str, str]]:
    return [(other.words, made.kit.code), (made.words, other.kit.code), (made.words, "")]


def _recovers(vault: MadeVault, words: str, code: str) -> bool:
    try:
        vault_recovery.recover(vault.folder, words, NEW, code=code, clock=CLOCK, costs=FAST)
    except DeskError:
        return False
    return True


def _holds(made: MadeVault, whole: dict[str, str]) -> bool:
    vault = made.opened(NEW)
    try:
        return records(vault) == whole and not vault.desk.check(real_vault.complaints).result()
    finally:
        vault.close()


def measure_drill(place: Path, notes: int) -> Outcome:
    """Restore a backup with the words of the kit alone, as a drill and for good; compare all rows."""
    vault = real_vault.make(place / "vault")
    store = vault.open()
    owner = saved_client(store, "Šárka Ångström")
    for number in range(notes):
        saved_note(store, owner, f"Session {number}, as it was.")
    store.close()
    with unlocked(vault.folder, vault.words) as opened:
        told = opened.desk.check(upgrades.rows).result()
        path = backups.make(opened, place, CLOCK).backup.path
    drilled = restoring.drill(vault.folder, path, vault.words, CLOCK)
    restoring.restore(path, place / "restored", restoring.by_kit(vault.words), CLOCK)
    there = told & _rows(place / "restored", vault.words)
    lacking = told & _rows_without_a_note(place / "restored", vault.words)
    refused = _drill_is_refused(vault.folder, path)
    return Outcome(
        15,
        "restore drill with the recovery key only",
        "100 % of rows",
        f"{len(there):,} of {len(told):,} rows restored as they were; the drill counted "
        f"{drilled.rows['note']:,} of {notes:,} notes",
        f"another kit is {'refused' if refused else 'TAKEN'}; with a note deleted "
        f"{len(lacking):,} of {len(told):,} rows are there",
        there == told and len(told) > notes == drilled.rows["note"]
        and refused and len(lacking) == len(told) - 1,
    )  # fmt: skip


def _rows(folder: Path, words: str) -> set[tuple[object, ...]]:
    with unlocked(folder, words) as opened:
        rows: set[tuple[object, ...]] = opened.desk.check(upgrades.rows).result()
        return rows


def _rows_without_a_note(folder: Path, words: str) -> set[tuple[object, ...]]:
    store = real_vault.open_by_words(folder, words)
    store.examine(lambda db: db.execute("DELETE FROM note WHERE id = 1"))
    store.close()
    return _rows(folder, words)


def _drill_is_refused(folder: Path, path: Path) -> bool:
    try:
        restoring.drill(folder, path, " ".join(vaults.new_kit()), CLOCK)
    except WrongPassphrase:
        return True
    return False
