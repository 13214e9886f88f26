"""A vault's folder: told from others, free before it is filled, and wrong tries noted in it alone."""

import os
import stat
import sys
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from therapist_desk.domain.errors import VaultError, VaultInUse, VaultUnwritable
from therapist_desk.vault import folder

NOON = datetime(2026, 11, 19, 12, 0, 0, 250_000, tzinfo=UTC)


@pytest.mark.parametrize("name", ["vault.hdr", "vault.hdr.bak", "vault-3f.db"])
def test_a_header_its_copy_or_a_database_alone_tell_of_a_vault(tmp_path, name):
    (tmp_path / "notes.db").write_bytes(b"x")
    assert not folder.is_vault(tmp_path)
    assert not folder.is_vault(tmp_path / "nowhere")
    (tmp_path / name).write_bytes(b"x")
    assert folder.is_vault(tmp_path)


def test_a_new_vault_wants_a_folder_of_its_own(tmp_path):
    made = tmp_path / "deep" / "vault"
    folder.prepare(made)
    if sys.platform != "win32":
        assert stat.S_IMODE(made.stat().st_mode) == 0o700
    folder.take(made).release()
    folder.prepare(made)  # a lock left by an earlier try is nothing
    (made / "letter.txt").write_text("x")
    with pytest.raises(VaultError, match="not empty"):
        folder.prepare(made)
    with pytest.raises(VaultError, match="file of this name"):
        folder.prepare(made / "letter.txt")
    assert (made / "letter.txt").read_text() == "x"


def test_a_vault_is_in_one_window_and_free_once_that_one_lets_it_go(tmp_path):
    held = folder.take(tmp_path)
    with pytest.raises(VaultInUse):
        folder.take(tmp_path)
    held.release()
    folder.take(tmp_path).release()
    with pytest.raises(VaultUnwritable):
        folder.take(tmp_path / "nowhere")


def test_a_window_that_only_looks_is_waited_for(tmp_path):
    held = folder.take(tmp_path)
    looking = threading.Timer(folder.PATIENCE / 3, held.release)
    looking.start()
    folder.take(tmp_path).release()
    looking.join()


def test_a_vault_that_stays_taken_is_told_soon(tmp_path):
    held = folder.take(tmp_path)
    start = time.monotonic()
    with pytest.raises(VaultInUse):
        folder.take(tmp_path)
    assert folder.PATIENCE <= time.monotonic() - start < folder.PATIENCE + 2
    held.release()


def test_wrong_tries_are_noted_in_order_until_the_next_unlocking(tmp_path):
    assert folder.wrong_tries(tmp_path) == []
    tries = [NOON, NOON + timedelta(minutes=1)]
    for at in tries:
        folder.remember_wrong_try(tmp_path, at)
    assert folder.wrong_tries(tmp_path) == tries
    folder.forget_wrong_tries(tmp_path)
    assert folder.wrong_tries(tmp_path) == []
    folder.forget_wrong_tries(tmp_path)  # nothing to forget is nothing wrong


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_the_note_of_wrong_tries_is_for_nobody_else_to_read(tmp_path):
    umask = os.umask(0)
    try:
        folder.remember_wrong_try(tmp_path, NOON)
    finally:
        os.umask(umask)
    assert stat.S_IMODE((tmp_path / folder.WRONG_TRIES).stat().st_mode) == 0o600


def test_a_note_of_tries_that_others_wrote_into_breaks_nothing(tmp_path):
    note = tmp_path / folder.WRONG_TRIES
    note.write_bytes(b"soon\n-5\n1e9\n\xff\xfe\n99999999999999\n100000000000000\n\n1795089600250\n")
    assert folder.wrong_tries(tmp_path) == [datetime(5138, 11, 16, 9, 46, 39, 999000, UTC), NOON]


def test_a_note_of_tries_grows_no_further_than_it_is_read(tmp_path):
    note = tmp_path / folder.WRONG_TRIES
    note.write_text("1795089600250\n" * 3000)
    before = note.stat().st_size
    folder.remember_wrong_try(tmp_path, NOON)
    assert note.stat().st_size == before
    assert len(folder.wrong_tries(tmp_path)) == folder.MOST_TRIES == 1000


def test_a_folder_that_is_gone_loses_the_note_and_nothing_else(tmp_path):
    folder.remember_wrong_try(tmp_path / "nowhere", NOON)
    assert not (tmp_path / "nowhere").exists()
