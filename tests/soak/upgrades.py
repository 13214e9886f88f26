"""Row 16: a vault of every released version opens with this one, with every row as it was.

tests/data/vaults holds a folder for each release: the closed vault as that release left it, and
`told.json` with the words of its (invented) kit and what stands in it, as :func:`remember` writes
it. As long as nothing is released a vault of the present schema stands in, upgraded to a schema
that does not exist yet.
"""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any
from unittest import mock

from tests.soak.outcome import Outcome
from tests.support import real_vault
from tests.support.real_vault import RealVault
from tests.support.records import saved_client, saved_note
from therapist_desk.vault import migrate
from therapist_desk.vault.store import Store

RELEASED = real_vault.ROOT / "tests" / "data" / "vaults"
TOLD = "told.json"
NEXT = """
CREATE TABLE not_yet (id INTEGER PRIMARY KEY) STRICT;
ALTER TABLE note ADD COLUMN not_yet TEXT;
"""
Content = dict[str, dict[str, Any]]


def measure(place: Path, notes: int) -> Outcome:
    """Upgrade a copy of every released vault, and of one made here."""
    releases = sorted(path.parent for path in RELEASED.glob(f"*/{TOLD}"))
    rehearsal = _rehearsal(place / "rehearsal", notes)
    opened = [_is_whole(folder, place / folder.name) for folder in releases]
    with mock.patch.object(migrate, "scripts", return_value=(*_SCRIPTS, NEXT)):
        rehearsed = _is_whole(rehearsal, place / "next")
    control = _is_whole(_with_one_more(rehearsal), place / "control")
    released = f"{sum(opened)} of {len(releases)}" if releases else "none released yet"
    return Outcome(
        16,
        "upgrade from every released schema",
        "100 % of rows",
        f"{released}; a rehearsal to a schema that is not there yet: "
        f"{'every row' if rehearsed else 'ROWS MISSING'}",
        f"a vault with one row less than told is {'taken for whole' if control else 'noticed'}",
        all(opened) and rehearsed and not control,
    )


_SCRIPTS = migrate.scripts()


def remember(vault: RealVault) -> None:
    """Write beside a closed vault what stands in it; its kit must be an invented one."""
    store = vault.open()
    told = {"words": vault.words, "schema": len(_SCRIPTS), "content": content(store)}
    store.close()
    (vault.folder / TOLD).write_text(json.dumps(told, indent=1) + "\n", "utf-8")


def content(store: Store, before: Content | None = None) -> Content:
    """Return of each table of the record its columns, how many rows it has, and their digest.

    Only of the tables and columns of ``before``, when it is given.
    """
    tables = before or {name: {"columns": _columns(store, name)} for name in _tables(store)}
    return {name: _digested(store, name, tables[name]["columns"]) for name in tables}


def rows(store: Store) -> set[tuple[object, ...]]:
    """Return every row of the record, each behind the name of its table."""
    return {
        (name, *row)
        for name in _tables(store)
        for row in store.read(lambda reader, name=name: reader.rows(f"SELECT * FROM {name}"))  # type: ignore[misc]
    }


def _tables(store: Store) -> list[str]:
    # The index is made of the rest, and an upgrade seals it all anew.
    rows = store.read(
        lambda reader: reader.rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
            " AND name NOT LIKE 'sqlite%' AND name <> 'loose_seal' ORDER BY name"
        )
    )
    return [name for (name,) in rows]


def _columns(store: Store, table: str) -> list[str]:
    rows = store.read(lambda reader: reader.rows("SELECT name FROM pragma_table_info(?)", (table,)))
    return [name for (name,) in rows]


def _digested(store: Store, table: str, columns: list[str]) -> dict[str, Any]:
    names = ", ".join(columns)
    rows = store.read(lambda reader: reader.rows(f"SELECT {names} FROM {table} ORDER BY 1"))
    digest = hashlib.sha256(repr(rows).encode()).hexdigest()
    return {"columns": columns, "rows": len(rows), "sha256": digest}


def _rehearsal(folder: Path, notes: int) -> Path:
    vault = real_vault.make(folder)
    store = vault.open()
    owner = saved_client(store, "Šárka Ångström")
    for number in range(notes):
        saved_note(store, owner, f"Session {number}, as it was.")
    store.close()
    remember(vault)
    return folder


def _is_whole(release: Path, place: Path) -> bool:
    shutil.copytree(release, place)
    told = json.loads((place / TOLD).read_text("utf-8"))
    store = real_vault.open_by_words(place, told["words"])
    try:
        upgraded = migrate.version(store._connection) == len(migrate.scripts())
        same = content(store, told["content"]) == told["content"]
        return upgraded and same and not real_vault.complaints(store)
    finally:
        store.close()


def _with_one_more(release: Path) -> Path:
    told = json.loads((release / TOLD).read_text("utf-8"))
    told["content"]["note"]["rows"] += 1
    (release / TOLD).write_text(json.dumps(told), "utf-8")
    return release
