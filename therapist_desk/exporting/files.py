"""Papers on their way out: locked with a password, written whole or not at all."""

import contextlib
import errno
import hashlib
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

from therapist_desk.domain.errors import ExportFailed, RuleBroken

LONGEST_PASSWORD = 127
"""Bytes that AES-256 in PDF takes (ISO 32000-2, 7.6.4.3.3); readers cut what is longer."""


def suggested_name(day: date) -> str:
    """Return a name for a summary prepared on ``day`` that says nothing of whom it is about."""
    return f"session-summary-{day.isoformat()}.pdf"


def check_password(password: str) -> None:
    """Raise RuleBroken if other PDF readers might not understand ``password``.

    They agree on ASCII only: some normalise other letters before they encode them, some don't.
    """
    if not password:
        raise RuleBroken("Choose a password, or untick the protection.", "password")
    if not (password.isascii() and password.isprintable()):
        raise RuleBroken(
            "Use only a–z, A–Z, digits, spaces and plain signs; other PDF readers may not "
            "understand more.",
            "password",
        )
    if len(password) > LONGEST_PASSWORD:
        raise RuleBroken(
            "A password has at most {most} characters.", "password", most=LONGEST_PASSWORD
        )


def encrypted(pdf: bytes, password: str) -> bytes:
    """Return ``pdf`` as a file that only ``password`` opens (AES-256, revision 6 of ISO 32000-2)."""
    from pypdf import PdfReader, PdfWriter  # here, so that starting costs nothing

    check_password(password)
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.encrypt(password, algorithm="AES-256")
    held = BytesIO()
    writer.write(held)
    return held.getvalue()


def page_count(pdf: bytes) -> int:
    """Return how many pages ``pdf`` has."""
    from pypdf import PdfReader

    return len(PdfReader(BytesIO(pdf)).pages)


def fingerprint(content: bytes) -> str:
    """Return the SHA-256 (hex) of a file's bytes."""
    return hashlib.sha256(content).hexdigest()


def write(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``, readable by its owner only, in place of a file that was there.

    Raises ExportFailed with what is in the way; then nothing was written and nothing replaced.
    """
    written = write_beside(path, (content,))
    written.take_its_place()


def remove(path: Path) -> None:
    """Take a file away that must not stay; raises ExportFailed if it is still there."""
    try:
        path.unlink(missing_ok=True)
    except OSError as trouble:
        raise ExportFailed(
            "The export was not logged, and its file could not be removed. Delete it by hand."
        ) from trouble


@dataclass(frozen=True, slots=True)
class Written:
    """A file that is whole on the disk under a hidden name, and the place it is to take."""

    beside: Path
    path: Path

    def take_its_place(self) -> None:
        """Give the file its name; ExportFailed if it can't have it, and then it is gone."""
        try:
            self.beside.replace(self.path)
        except (OSError, ValueError) as trouble:
            self.drop()
            raise _failed(trouble) from trouble
        # Not every file system lets a folder be opened or synced; the file itself is on the disk.
        with contextlib.suppress(OSError):
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def drop(self) -> None:
        """Take the file away; it never had its name."""
        with contextlib.suppress(OSError):
            self.beside.unlink(missing_ok=True)


def write_beside(path: Path, parts: Iterable[bytes]) -> Written:
    """Write ``parts`` one after another into a hidden file beside ``path``, as `write` does."""
    if path.is_dir():
        raise ExportFailed("This is a folder. Give the file a name inside it.")
    try:
        # mkstemp makes it 0600; the name stays hidden and says nothing if the power fails here.
        number, name = tempfile.mkstemp(dir=path.parent, prefix=".export-", suffix=".part")
    except (OSError, ValueError) as trouble:
        raise _failed(trouble) from trouble
    written = Written(Path(name), path)
    try:
        with os.fdopen(number, "wb") as file:
            for part in parts:
                file.write(part)
            file.flush()
            os.fsync(file.fileno())
    except BaseException as trouble:
        written.drop()
        if isinstance(trouble, OSError):
            raise _failed(trouble) from trouble
        raise
    return written


def _failed(trouble: OSError | ValueError) -> ExportFailed:
    number = trouble.errno if isinstance(trouble, OSError) else None
    return ExportFailed(_SENTENCES[number if number in _SENTENCES else None])


_SENTENCES = {
    errno.ENOENT: "This folder is not there. Choose another one.",
    errno.ENOTDIR: "This folder is not there. Choose another one.",
    errno.EACCES: "You have no permission to write here. Choose another folder.",
    errno.EPERM: "You have no permission to write here. Choose another folder.",
    errno.EROFS: "This place can only be read. Choose another folder.",
    errno.ENOSPC: "The disk is full. Make room or choose another folder.",
    errno.EDQUOT: "Your share of the disk is full. Make room or choose another folder.",
    errno.ENAMETOOLONG: "This file name is too long. Choose a shorter one.",
    errno.EISDIR: "This is a folder. Give the file a name inside it.",
    None: "The file could not be written. Choose another folder or name.",
}
