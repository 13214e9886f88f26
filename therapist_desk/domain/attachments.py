"""Attachments: files that belong to a client, kept as they came."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import NewType

from therapist_desk.domain import file_kinds
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.notes import NoteId
from therapist_desk.domain.sessions import SessionId

AttachmentId = NewType("AttachmentId", int)
ContentId = NewType("ContentId", int)
"""The bytes of a file, which lie apart from what is said of it."""

MIB = 1024 * 1024
LARGEST = 200 * MIB
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file; ``id`` 0 means not kept yet.

    ``kind`` is told by its bytes, which may contradict its name. ``content_id`` is where the bytes
    lie. It may belong to a session or to a note.
    """

    id: AttachmentId
    client_id: ClientId
    name: str
    kind: FileKind
    size: int
    sha256: str
    content_id: ContentId
    session_id: SessionId | None = None
    note_id: NoteId | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None

    @property
    def is_mistaken(self) -> bool:
        """Whether its name claims another kind of file than it is."""
        return file_kinds.is_mistaken(self.name, self.kind)


def clean_name(given: str) -> str:
    """Return the name of a file without folders and signs that hide what it is, never too long.

    Signs that turn the direction of writing can make ``gpj.exe`` look like ``exe.jpg``.
    """
    last = given.replace("\\", "/").rstrip("/").rpartition("/")[2]
    shown = "".join(sign for sign in last if _is_shown(sign)).strip()
    if len(shown) <= LONGEST_NAME:
        return shown
    ending = PurePath(shown).suffix[:16]
    return shown[: LONGEST_NAME - len(ending)] + ending


def _is_shown(sign: str) -> bool:
    # Joiners are part of how Persian, Hindi and many emoji are written.
    return sign in "\u200c\u200d" or unicodedata.category(sign)[0] != "C"


def check_name(name: str) -> None:
    """Raise RuleBroken if nobody could find a file by ``name``."""
    if not name.strip():
        raise RuleBroken("Give the file a name.", "name")


def check_size(size: int) -> None:
    """Raise RuleBroken for what is empty or too large to be kept."""
    if size == 0:
        raise RuleBroken("This file is empty, so there is nothing to keep.", "file")
    if size > LARGEST:
        raise RuleBroken(
            "This file is larger than {most} MB, the most the vault takes. Make it smaller or split "
            "it.",
            "file",
            most=LARGEST // MIB,
        )
