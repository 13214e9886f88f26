"""A note saved through the desk beside the same row put into bare SQLCipher, turn by turn."""

import re
import time
from pathlib import Path
from random import Random

import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import locked_vaults, notes, vaults
from therapist_desk.services.rehearsal.sentences import tongues
from therapist_desk.vault import migrate
from therapist_desk.vault.codec import RowCodec
from therapist_desk.vault.connection import prepare


def milliseconds(folder: Path, count: int) -> dict[str, list[float]]:
    """Return how long each of ``count`` saves took: "desk" and "bare"."""
    vault = vaults.unlock(folder, locked_vaults.REHEARSAL_PASSPHRASE, SystemClock())
    bare = _bare(folder / "bare.db")
    taken: dict[str, list[float]] = {"desk": [], "bare": []}
    try:
        for note in _notes(count):
            taken["desk"].append(_timed(lambda note=note: _save(vault, note)))
            taken["bare"].append(_timed(lambda note=note: _insert(bare, note)))
    finally:
        bare.close()
        (folder / "bare.db").unlink()
        vault.close()
    return taken


def _notes(count: int):
    chance = Random(5)
    tongue = tongues(chance)[0]
    now = SystemClock().now()
    for _ in range(count):
        text = tongue.joined(tongue.several("said", 2_000, chance))
        yield Note(NoteId(0), ClientId(1), "dap", now, "UTC", sections={"data": text})


def _save(vault, note: Note) -> None:
    vault.desk.do(lambda writer: notes.save(writer, note)).result()


_CODEC = RowCodec(Note)


def _insert(bare, note: Note) -> None:
    row = dict(zip(_CODEC.columns, _CODEC.to_row(note), strict=True))
    row |= {"id": None, "created_at": 1, "changed_at": 1}
    marks = ", ".join("?" * len(row))
    bare.execute("BEGIN IMMEDIATE")
    bare.execute(f"INSERT INTO note ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    bare.execute("COMMIT")


def _bare(path: Path):
    path.unlink(missing_ok=True)
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.set_key("x'" + "ab" * 48 + "'")
    prepare(connection)
    for statement in _schema_of("note"):
        connection.execute(re.sub(r" REFERENCES \w+ \(id\)", "", statement))
    return connection


def _timed(work) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _schema_of(table: str) -> list[str]:
    """Return what makes a table of the record and its indexes."""
    whole = sqlcipher.connect(":memory:", isolation_level=None)
    migrate.bring_up_to_date(whole)
    sql = "SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY rowid"
    return [row[0] for row in whole.execute(sql, (table,))]
