"""Process notes as a store of its own: the passphrase asked before it opens, and what leaves it."""

from dataclasses import dataclass
from pathlib import Path

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.notes import ProcessNote
from therapist_desk.domain.practice import Practice
from therapist_desk.services import clients, practice, quick_unlock, settings
from therapist_desk.services.desk import Reader
from therapist_desk.services.settings import Setting
from therapist_desk.vault.shelves import notes as shelf


@dataclass(frozen=True, slots=True)
class Material:
    """What a paper of process notes can be made of, oldest first."""

    client: Client
    practice: Practice
    notes: tuple[ProcessNote, ...]


def guarded_folder(reader: Reader) -> Path | None:
    """Return the vault's folder if its passphrase is asked before process notes open, else None."""
    wanted = settings.get(reader, Setting.PROCESS_NOTES_ASK) == "yes"
    return reader.folder if wanted else None


def check_passphrase(folder: Path, passphrase: str) -> None:
    """Return if it is the vault's; WrongPassphrase if not, and as slow as unlocking."""
    proven = quick_unlock.prove(folder, passphrase)
    proven.data_key[:] = bytes(len(proven.data_key))


def material(reader: Reader, client_id: ClientId) -> Material:
    """Return the client's process notes; asked for only once the person wants them exported."""
    ids = shelf.process_note_ids(reader, client_id)
    found = shelf.process_notes.page(reader, ids)
    kept = tuple(found[one] for one in reversed(ids) if one in found)
    return Material(clients.get(reader, client_id), practice.get(reader), kept)
