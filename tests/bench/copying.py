"""A backup's copy through the desk beside a raw SQLCipher ``backup()``, turn by turn; the check apart."""

import time
from contextlib import closing
from pathlib import Path

from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import backups, locked_vaults, vaults
from therapist_desk.services.backups import Step
from therapist_desk.vault import keys
from therapist_desk.vault.connection import connect


def seconds(folder: Path, turns: int) -> dict[str, list[float]]:
    """Return how long each copy took, "desk" and "raw", and each "check" of the desk's copy."""
    vault = vaults.unlock(folder, locked_vaults.REHEARSAL_PASSPHRASE, SystemClock())
    taken: dict[str, list[float]] = {"desk": [], "raw": [], "check": []}
    try:
        _raw(vault, folder / "raw.db")  # the first one warms the disk's cache for both
        for _ in range(turns):
            taken["raw"].append(_raw(vault, folder / "raw.db"))
            copy, check = _desk(vault, folder / "bench-backups")
            taken["desk"].append(copy)
            taken["check"].append(check)
    finally:
        vault.close()
    return taken


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
