"""The copy of a backup and of a re-key beside a raw SQLCipher ``backup()``, turn by turn; checks apart."""

import time
from contextlib import closing, suppress
from pathlib import Path

from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import Cancelled
from therapist_desk.services import backups, locked_vaults, vault_keys, vaults
from therapist_desk.services.backups import Step
from therapist_desk.vault import keys
from therapist_desk.vault.connection import connect


def seconds(folder: Path, turns: int) -> dict[str, list[float]]:
    """Return how long each copy took, "desk", "rekey" and "raw", and each "check" of the desk's copy."""
    taken: dict[str, list[float]] = {"desk": [], "raw": [], "check": [], "rekey": []}
    warm = True  # the first one warms the disk's cache for all
    for _ in range(turns):
        vault = vaults.unlock(folder, locked_vaults.REHEARSAL_PASSPHRASE, SystemClock())
        try:
            if warm:
                _raw(vault, folder / "raw.db")
            taken["raw"].append(_raw(vault, folder / "raw.db"))
            copy, check = _desk(vault, folder / "bench-backups")
            taken["desk"].append(copy)
            taken["check"].append(check)
        finally:
            vault.close()
        taken["rekey"].append(_rekey(folder))
        warm = False
    return taken


def _rekey(folder: Path) -> float:
    """Copy the closed vault under another key, and stop there: nothing is changed by it."""
    passphrase, clock = locked_vaults.REHEARSAL_PASSPHRASE, SystemClock()
    draft = vault_keys.draft_rekey(folder, passphrase, passphrase, clock, vaults.FAST)
    copied: list[float] = []

    def watch(share: float) -> None:
        if share == vault_keys.CHECKING:
            copied.append(time.perf_counter())
            raise Cancelled

    begun = time.perf_counter()
    with suppress(Cancelled):
        vault_keys.rekey(draft, clock, watch)
    return copied[0] - begun


def _raw(vault, path: Path) -> float:
    """Copy in one go on the vault's own connection, into the same kind of file."""

    def copy(store) -> float:
        path.unlink(missing_ok=True)
        path.touch(0o600)
        begun = time.perf_counter()
        with closing(connect(path, keys.database_key(vault.data_key, vault.vault_id))) as target:
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"):
                target.execute(f"PRAGMA {pragma}")
            store._connection.backup(target)
        return time.perf_counter() - begun

    try:
        taken: float = vault.desk.check(copy).result()
        return taken
    finally:
        path.unlink()


def _desk(vault, folder: Path) -> tuple[float, float]:
    copied: list[float] = []

    def told(step: Step, share: float) -> None:
        if step is Step.CHECKING and not copied:
            copied.append(time.perf_counter())

    begun = time.perf_counter()
    made = backups.make(vault, folder, SystemClock(), told)
    ended = time.perf_counter()
    made.backup.path.unlink()
    folder.rmdir()
    return copied[0] - begun, ended - copied[0]
