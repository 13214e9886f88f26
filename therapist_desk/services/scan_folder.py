"""The folder a scanner or phone puts files into: what lies there is offered, never taken by itself."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from therapist_desk.domain.attachments import LARGEST
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import settings
from therapist_desk.services.attachments import fingerprints
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.settings import Setting

MOST = 500
"""How many files are looked at, the latest ones; a folder with more is no scan folder."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A plain file in the folder; ``is_kept`` when the vault holds the same bytes already."""

    path: Path
    size: int
    is_kept: bool


def chosen(reader: Reader) -> tuple[str, set[tuple[int, str]]]:
    """Return the folder, "" for none, and what is kept already, for `found`."""
    return settings.get(reader, Setting.SCAN_FOLDER), fingerprints(reader)


def choose(writer: Writer, folder: Path) -> None:
    """Keep ``folder`` as this practice's scan folder."""
    settings.put(writer, Setting.SCAN_FOLDER, str(folder))


def found(folder: Path, kept: Collection[tuple[int, str]]) -> list[Scanned]:
    """Return the files in ``folder``, the latest first; reads those whose length is one of a kept file.

    Raises RuleBroken when the folder can't be looked into.
    """
    try:
        files = [(entry.stat().st_mtime, entry) for entry in folder.iterdir() if _counts(entry)]
    except OSError:
        raise RuleBroken("The scan folder can't be read. Is its drive connected?") from None
    sizes = {size for size, _ in kept}
    latest = [entry for _, entry in sorted(files, reverse=True)[:MOST]]
    return [_scanned(path, sizes, kept) for path in latest]


def _scanned(path: Path, sizes: set[int], kept: Collection[tuple[int, str]]) -> Scanned:
    try:
        size = path.stat().st_size
        known = 0 < size <= LARGEST and size in sizes and (size, _digest(path)) in kept
    except OSError:  # taken away this very moment
        return Scanned(path, 0, is_kept=False)
    return Scanned(path, size, known)


def _counts(entry: Path) -> bool:
    return not entry.name.startswith(".") and entry.is_file()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
