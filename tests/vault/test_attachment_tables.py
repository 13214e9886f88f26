"""A vault from before files opens with all that was in it, and takes its first file."""

from itertools import takewhile

from tests.support import real_vault
from tests.support.records import saved_client, saved_note
from therapist_desk.services import attaching, attachments
from therapist_desk.services.desk import Desk
from therapist_desk.services.verification import Verification
from therapist_desk.vault import migrate


def test_an_older_vault_keeps_its_record_and_takes_a_file(tmp_path, monkeypatch):
    before = tuple(takewhile(lambda one: "TABLE attachment " not in one, migrate.scripts()))
    monkeypatch.setattr(migrate, "scripts", lambda: before)
    vault = real_vault.make(tmp_path / "practice")
    store = vault.open()
    owner = saved_client(store)
    saved_note(store, owner, "As it was.")
    store.close()
    monkeypatch.undo()

    desk = Desk(vault.open())
    received = attaching.take_bytes(desk, "letter.txt", b"Dear colleague")
    kept = desk.do(lambda writer: attachments.keep(writer, owner.id, received)).result()[0]
    assert b"".join(attaching.give(desk, kept)) == b"Dear colleague"
    assert desk.check(Verification(deep=True, at_once=True).finish).result().is_healthy
    notes = desk.ask(lambda reader: reader.rows("SELECT sections FROM note")).result()
    assert "As it was." in notes[0][0]
    desk.close()
