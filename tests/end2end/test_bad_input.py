"""Disks as they are: full, read-only, with an empty file where the record was."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.records import client
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import VaultDamaged, VaultUnwritable
from therapist_desk.services import clients, notes, rehearsals, vaults
from therapist_desk.services.rehearsal.fill import Size
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.notes.tab import NotesTab

pytestmark = pytest.mark.end2end
PASSPHRASE = "six plain words"


def mounted(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path):
    """A small disk of its own: 8 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    if not shutil.which("mount") or not mounted(
        "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)
    ):
        pytest.skip("only root may mount a small disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def folder(disk) -> Path:
    made: Path = disk / "vault"
    vaults.create(made, PASSPHRASE, vaults.new_kit(), SystemClock(), costs=vaults.FAST).close()
    return made


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_vault_on_a_read_only_disk_is_refused_and_left_as_it_is(disk, folder):
    before = contents(folder)
    assert mounted("-o", "remount,ro", str(disk))
    with pytest.raises(VaultUnwritable, match="can't be written to"):
        vaults.unlock(folder, PASSPHRASE, SystemClock())
    assert contents(folder) == before


def test_an_empty_database_is_refused_and_left_for_the_rescue(tmp_path):
    folder = tmp_path / "vault"
    vaults.create(folder, PASSPHRASE, vaults.new_kit(), SystemClock(), costs=vaults.FAST).close()
    (database,) = folder.glob("vault-*.db")
    os.truncate(database, 0)
    before = contents(folder)
    with pytest.raises(VaultDamaged):
        vaults.unlock(folder, PASSPHRASE, SystemClock())
    assert contents(folder) == before


def test_words_typed_on_a_full_disk_stay_and_are_saved_once_there_is_room(
    qtbot, seat, disk, folder
):
    vault = vaults.unlock(folder, PASSPHRASE, SystemClock())
    who, _ = vault.desk.do(lambda writer: clients.save(writer, client())).result()
    tasks = Tasks(vault.desk)
    tab = NotesTab(tasks, seat.outside)
    qtbot.addWidget(tab)
    tab.resize(900, 700)
    tab.show()
    tab.activateWindow()
    tab.show_client(who.id)
    tab.begin_new()
    qtbot.waitUntil(lambda: tab.editor.isVisible() and tab.editor.isAncestorOf(focused(tab)))
    filler = disk / "filler"
    fill(filler)
    text = "Words that must not be lost. " * 40
    QTest.keyClicks(focused(tab), text)
    qtbot.waitUntil(lambda: "disk is full" in tab.editor.banner.words, timeout=10_000)
    assert focused(tab).toPlainText() == text
    filler.unlink()
    qtbot.waitUntil(
        lambda: not tab.has_unsaved_words and not tab.editor.banner.words, timeout=10_000
    )
    kept = tab.editor.note
    assert kept is not None
    tasks.close()
    vault.close()
    again = vaults.unlock(folder, PASSPHRASE, SystemClock())
    entry = again.desk.ask(lambda reader: notes.get(reader, kept.id)).result()
    again.close()
    assert text in entry.note.sections.values()


def test_a_rehearsal_without_room_says_where_it_needs_some_and_leaves_nothing(disk, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(disk))
    filler = disk / "filler"
    fill(filler)
    with filler.open("rb+") as taken:
        taken.truncate(filler.stat().st_size - (200 << 10))  # for the empty vault, not for clients
    with pytest.raises(VaultUnwritable, match="folder for temporary files"):
        rehearsals.make_passing(Size.SMALL, 1, SystemClock())
    assert list(disk.iterdir()) == [filler]


def focused(tab):
    return QApplication.focusWidget() or tab


def fill(file: Path) -> None:
    """Take all the room there is."""
    with file.open("wb", 0) as taking:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    taking.write(b"\0" * size)
            except OSError:
                continue
