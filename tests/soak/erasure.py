"""Row 14: a text that was changed or dropped is in no page, journal or index any more."""

import string
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from tests.soak.outcome import Outcome
from tests.support import pages, real_vault
from tests.support.records import ask, do, saved_client, saved_note
from therapist_desk.domain.clients import Client
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.notes import Amendment
from therapist_desk.services import clients, messages, note_history, notes, search
from therapist_desk.services.notes import NewAmendment
from therapist_desk.vault import keys
from therapist_desk.vault import search as filed
from therapist_desk.vault.store import Store


@dataclass(frozen=True)
class Left:
    """How often the words of erased texts were found, before and after erasing."""

    before: int
    pages: int
    journal_while_open: int
    journal: int
    index_before: int
    index_of_binned: int


def measure(place: Path, texts: int) -> Outcome:
    """Erase ``texts`` texts of each kind; the same without secure_delete must leave some."""
    found = tried(place / "safe", texts)
    careless = tried(place / "careless", texts, careless=True)
    left = found.pages + found.journal + found.index_of_binned
    return Outcome(
        14,
        "erasure: drafts overwritten, their history and drafts forgotten, notes binned, index settled",
        "0 canaries in decrypted pages, journal, FTS",
        f"{found.before:,} before; {found.pages} in pages, {found.journal} in the journal "
        f"({found.journal_while_open} while the vault is open), "
        f"{found.index_of_binned} of binned notes in the index",
        f"without secure_delete {careless.pages:,} in pages; "
        f"{found.index_before} of the notes in the index before they were binned",
        not left and min(found.before, found.index_before, careless.pages) > 0,
    )


def tried(place: Path, texts: int, careless: bool = False) -> Left:
    """Write words that stand nowhere else, erase them, close, and look into every page."""
    vault = real_vault.make(place)
    opened = real_vault.unlocked_header(vault.folder, vault.words)
    key = keys.database_key(opened.data_key, opened.header.vault_id)
    database = vault.folder / opened.header.database
    journal = vault.folder / f"{opened.header.database}-journal"
    store = vault.open()
    if careless:
        store._connection.execute("PRAGMA secure_delete = OFF")
        do(store, filed._set, "secure-delete", 0)
    owner = saved_client(store)
    erased, binned = _words(texts, 1), _words(texts, 2)
    _write(store, owner, erased, binned)
    before = _count(pages.decrypted(database, key), erased)
    index_before = _count(_index(store), binned)
    _erase(store, owner)
    index = _index(store)
    while_open = _count(pages.decrypted_journal(journal, key), erased)
    store.close()
    return Left(
        before,
        _count(pages.decrypted(database, key), erased),
        while_open,
        _count(pages.decrypted_journal(journal, key), erased),
        index_before,
        _count(index, binned),
    )


def _words(count: int, seed: int) -> list[str]:
    """Return words of small letters; an index keeps the beginning of some only once."""
    chance = Random(seed)
    return ["".join(chance.choices(string.ascii_lowercase, k=14)) for _ in range(count)]


def _count(content: bytes, words: list[str]) -> int:
    return sum(content.count(word[4:].encode()) for word in words)


def _write(store: Store, owner: Client, erased: list[str], binned: list[str]) -> None:
    for word, other in zip(erased, binned, strict=True):
        saved_note(store, owner, f"{word} " * 200)
        note = saved_note(store, owner, f"{other} came")
        saved_note(store, owner, "Another note that stays.")
        do(store, messages.keep_draft, owner.id, Draft(text=word))
        new = NewAmendment(Amendment.ADDENDUM, word, word * 9)
        do(store, notes.keep_amendment_draft, note.id, new)
    do(store, clients.keep_draft, replace(owner, contact_note=" ".join(erased)))
    do(store, search.file_older, 0)


def _erase(store: Store, owner: Client) -> None:
    for number, note_id in enumerate(sorted(ask(store, notes.of_client, owner.id))):
        note = ask(store, notes.get, note_id).note
        if number % 3 == 0:
            do(store, notes.save, replace(note, sections={"data": "Only this."}))
            do(store, note_history.forget, note_id)
        elif number % 3 == 1:
            do(store, notes.forget_amendment_draft, note_id)
            do(store, notes.bin_note, note_id)
    do(store, messages.keep_draft, owner.id, Draft())
    do(store, clients.forget_draft, owner.id)
    do(store, search.file_older, 0)


def _index(store: Store) -> bytes:
    """Return all that the index keeps."""
    blobs = store.read(lambda reader: reader.rows("SELECT block FROM search_data"))
    return b"".join(row[0] for row in blobs)
