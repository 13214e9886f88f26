"""The plain file of a chat is taken away only while it is the very file that was read."""

import os

import pytest

from therapist_desk.domain.errors import ImportRefused
from therapist_desk.importing import shredding


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "chat.txt"
    path.write_text("Slept six hours.", "utf-8")
    return path


def identity(path):
    found = shredding.identity(path)
    assert found is not None
    return found


def test_what_stood_in_it_is_written_over_before_it_goes(export):
    was = identity(export)
    with export.open("rb") as kept:  # a name less, the bytes are still there to look at
        shredding.shred(export, was)
        assert not export.exists()
        left = kept.read()
    assert len(left) == was.size
    assert b"Slept" not in left


def test_every_byte_is_written_over_and_none_added(tmp_path, monkeypatch):
    export = tmp_path / "long.txt"
    export.write_bytes(b"x" * 1_600_000)
    was = identity(export)
    monkeypatch.setattr(os, "urandom", bytes)
    with export.open("rb") as kept:
        shredding.shred(export, was)
        assert kept.read() == bytes(was.size)


def test_another_file_that_came_right_after_the_look_is_left_alone(export, monkeypatch):
    was = identity(export)
    other = export.with_name("accounts.txt")
    other.write_text("Accounts of 2026", "utf-8")
    other.replace(export)
    monkeypatch.setattr(shredding, "identity", lambda _: was)
    with pytest.raises(ImportRefused, match="left alone"):
        shredding.shred(export, was)
    assert export.read_text("utf-8") == "Accounts of 2026"


def test_a_file_written_anew_to_the_same_length_is_left_alone(export):
    was = identity(export)
    export.write_text("A diary of mine.", "utf-8")
    os.utime(export, ns=(was.written_at, was.written_at + 1))
    with pytest.raises(ImportRefused, match="left alone"):
        shredding.shred(export, was)
    assert export.read_text("utf-8") == "A diary of mine."


def test_a_link_that_took_its_place_leads_to_no_other_file(export, tmp_path, monkeypatch):
    was = identity(export)
    other = tmp_path / "accounts.txt"
    other.write_text("Slept six hours.", "utf-8")
    export.unlink()
    export.symlink_to(other)
    with pytest.raises(ImportRefused, match="left alone"):
        shredding.shred(export, was)
    monkeypatch.setattr(shredding, "identity", lambda _: was)  # it came right after the look
    with pytest.raises(ImportRefused):
        shredding.shred(export, was)
    assert other.read_text("utf-8") == "Slept six hours."


def test_a_folder_a_link_and_a_file_of_two_names_are_none_to_shred(export, tmp_path):
    assert shredding.identity(tmp_path) is None
    assert shredding.identity(tmp_path / "gone.txt") is None
    link = tmp_path / "link.txt"
    link.symlink_to(export)
    assert shredding.identity(link) is None
    os.link(export, tmp_path / "second.txt")
    assert shredding.identity(export) is None
