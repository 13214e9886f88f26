"""A large file into the vault and out of it beside raw blobs in bare SQLCipher, turn by turn.

Same slices, same settings, one transaction for each slice on both sides. The bare side has its
bytes in memory; the desk's reads them from the disk, digests them and gives way to saves between
two slices. What the process grows by meanwhile is measured in another turn, which times nothing.
"""

import secrets
import time
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import attaching, attachments, locked_vaults, vaults
from therapist_desk.vault.connection import prepare
from therapist_desk.vault.contents import SLICE


def figures(folder: Path, megabytes: int, turns: int) -> dict[str, list[float]]:
    """Return seconds of each turn for "in", "out", "raw_in", "raw_out", and MB of "growth"."""
    path = folder / "bench-file"
    with path.open("wb") as file:
        for _ in range(megabytes):
            file.write(secrets.token_bytes(1_000_000))
    vault = vaults.unlock(folder, locked_vaults.REHEARSAL_PASSPHRASE, SystemClock())
    taken: dict[str, list[float]] = {name: [] for name in ("in", "out", "raw_in", "raw_out")}
    try:
        taken["growth"] = [_growth(vault, path)]
        for turn in range(turns):
            into, out = _raw(folder / f"raw-{turn}.db", path)
            taken["raw_in"].append(into)
            taken["raw_out"].append(out)
            into, out = _desk(vault, path)
            taken["in"].append(into)
            taken["out"].append(out)
    finally:
        vault.close()
        path.unlink()
    return taken


def _desk(vault, path: Path) -> tuple[float, float]:
    begun = time.perf_counter()
    received = attaching.take_file(vault.desk, path)
    kept = vault.desk.do(
        lambda writer: attachments.keep(writer, ClientId(1), received)
    ).result()[0]  # fmt: skip
    between = time.perf_counter()
    for _ in attaching.give(vault.desk, kept):
        pass
    return between - begun, time.perf_counter() - between


def _raw(database: Path, path: Path) -> tuple[float, float]:
    content = path.read_bytes()
    parts = [content[at : at + SLICE] for at in range(0, len(content), SLICE)]
    connection = sqlcipher.connect(str(database), isolation_level=None)
    connection.set_key("x'" + "ab" * 48 + "'")
    prepare(connection)
    connection.execute("CREATE TABLE slice (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
    try:
        begun = time.perf_counter()
        for part in parts:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO slice (bytes) VALUES (?)", (part,))
            connection.execute("COMMIT")
        between = time.perf_counter()
        for number in range(1, len(parts) + 1):
            connection.execute("SELECT bytes FROM slice WHERE id = ?", (number,)).fetchone()
        return between - begun, time.perf_counter() - between
    finally:
        connection.close()
        database.unlink()


def _growth(vault, path: Path) -> float:
    Path("/proc/self/clear_refs").write_text("5")  # forgets the highest it ever was
    before = _kilobytes("VmRSS")
    _desk(vault, path)
    return (_kilobytes("VmHWM") - before) / 1024


def _kilobytes(name: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))
