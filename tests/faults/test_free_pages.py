"""A page that holds nothing, torn by a power cut, must not stop a backup or alarm anybody."""

from dataclasses import replace

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from tests.support import numbered_saves, pages, real_vault
from tests.support.records import ask, do
from therapist_desk.domain.notes import NoteId
from therapist_desk.services import notes
from therapist_desk.vault import keys


class Torn:
    """A closed vault in whose database a free page is torn."""

    def __init__(self, folder):
        self.vault = numbered_saves.begun_vault(folder)
        header = real_vault.unlocked_header(folder, self.vault.words)
        self.key = keys.database_key(header.data_key, header.header.vault_id)
        self.database = folder / header.header.database
        self.journal = folder / f"{header.header.database}-journal"
        store = self.vault.open()
        numbered_saves.save(store, 1, 200_000)
        long = ask(store, notes.get, NoteId(2)).note
        do(store, notes.save, replace(long, sections={"data": "1: short"}))
        store.close()
        self._tear(self._free_page())

    def _free_page(self):
        content = pages.decrypted(self.database, self.key)
        size = pages.PAGE - pages.IV - pages.HMAC

        def number(at):
            return int.from_bytes(content[at : at + 4], "big")

        trunk = number(32 - pages.SALT)  # the first page lacks the salt it begins with
        assert trunk, "no page is free"
        return number((trunk - 1) * size - pages.SALT + 8)

    def _tear(self, page):
        with self.database.open("r+b") as file:
            file.seek((page - 1) * pages.PAGE)
            file.write(bytes(range(256)) * 2)

    def leave_journal(self):
        """What a killed desk leaves between two saves: a journal whose header says it is over."""
        self.journal.write_bytes(bytes(512))

    def complaints(self):
        store = self.vault.open()
        found = real_vault.complaints(store)
        store.close()
        return found

    def back_up(self, to):
        store = self.vault.open()
        copy = sqlcipher.connect(str(to))
        copy.set_key(f"x'{self.key}'")
        try:
            store._connection.backup(copy)
        finally:
            copy.close()
            store.close()


@pytest.fixture
def torn(tmp_path):
    return Torn(tmp_path / "vault")


def test_a_torn_free_page_is_made_whole_when_the_vault_was_not_closed(torn, tmp_path):
    torn.leave_journal()
    assert torn.complaints() == []
    torn.back_up(tmp_path / "copy.db")


def test_where_the_vault_was_closed_the_same_page_is_told_of(torn):
    assert "HMAC" in torn.complaints()[0]


def test_nothing_of_the_record_is_changed_by_it(torn):
    torn.leave_journal()
    store = torn.vault.open()
    assert numbered_saves.kept(store) == [1]
    assert store.broken_audit_event() is None
    store.close()
    assert not torn.journal.exists()
