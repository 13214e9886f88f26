import errno
import os
import stat
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.errors import FileNotDecryptedError

from therapist_desk.domain.errors import ExportFailed, RuleBroken
from therapist_desk.exporting import files


@pytest.fixture(scope="module")
def pdf():
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    held = BytesIO()
    writer.write(held)
    return held.getvalue()


def test_an_encrypted_paper_opens_with_its_password_only(pdf):
    locked = PdfReader(BytesIO(files.encrypted(pdf, "correct horse battery")))
    assert locked.is_encrypted
    with pytest.raises(FileNotDecryptedError):
        locked.pages[0].get_contents()
    assert not locked.decrypt("correct horse")
    assert not locked.decrypt("")
    assert locked.decrypt("correct horse battery")
    assert len(locked.pages) == 1


def test_the_lock_is_aes_256_of_the_newest_revision(pdf):
    trailer: Any = PdfReader(BytesIO(files.encrypted(pdf, "correct horse"))).trailer
    locks = trailer["/Encrypt"]
    assert (locks["/V"], locks["/R"]) == (5, 6)
    assert locks["/CF"]["/StdCF"]["/CFM"] == "/AESV3"


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=127))
def test_every_password_other_readers_understand_is_taken(password):
    files.check_password(password)


@pytest.mark.parametrize("password", ["", "Käse und Brot", "كلمة السر", "tab\there", "x" * 128])
def test_a_password_other_readers_may_not_understand_is_refused(pdf, password):
    with pytest.raises(RuleBroken) as refused:
        files.encrypted(pdf, password)
    assert refused.value.field == "password"


def test_a_written_file_is_whole_and_its_owners_alone(tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"an older and longer paper")
    path.chmod(0o644)
    files.write(path, b"paper")
    assert path.read_bytes() == b"paper"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["paper.pdf"]


def test_a_folder_that_is_not_there_or_is_the_target_is_told(tmp_path):
    with pytest.raises(ExportFailed, match="not there"):
        files.write(tmp_path / "gone" / "paper.pdf", b"paper")
    with pytest.raises(ExportFailed, match="is a folder"):
        files.write(tmp_path, b"paper")
    (tmp_path / "file").touch()
    with pytest.raises(ExportFailed, match="not there"):
        files.write(tmp_path / "file" / "paper.pdf", b"paper")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "permission"),
        (errno.EROFS, "only be read"),
        (errno.ENOSPC, "disk is full"),
        (errno.EIO, "could not be written"),
    ],
)
def test_what_is_in_the_way_is_said_and_the_older_file_stays(tmp_path, monkeypatch, number, words):
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"older")

    def refuse(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ExportFailed, match=words):
        files.write(path, b"paper")
    assert path.read_bytes() == b"older"
    assert [each.name for each in tmp_path.iterdir()] == ["paper.pdf"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_place_that_takes_no_files_is_told():
    with pytest.raises(ExportFailed):
        files.write(Path("/dev/full/paper.pdf"), b"paper")


def test_a_name_with_a_nul_is_told(tmp_path):
    with pytest.raises(ExportFailed):
        files.write(tmp_path / "no\x00name.pdf", b"paper")


def test_the_suggested_name_says_the_day_and_nobodys_name():
    assert files.suggested_name(date(2026, 11, 19)) == "session-summary-2026-11-19.pdf"
