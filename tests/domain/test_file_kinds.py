"""What a file is, is told by its bytes; what its name says can be a mistake or a lie."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.attachments import LONGEST_NAME, clean_name
from therapist_desk.domain.file_kinds import FileKind, claimed_by, is_mistaken, kind_of


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n\x00", FileKind.IMAGE),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", FileKind.IMAGE),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", FileKind.IMAGE),
        (b"\x00\x00\x00\x18ftypheic", FileKind.IMAGE),
        (b"%PDF-1.7\n%\xe2\xe3", FileKind.PDF),
        (b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml", FileKind.DOCUMENT),
        (b"PK\x03\x04\x14\x00\x00\x00photo.jpg", FileKind.ARCHIVE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", FileKind.DOCUMENT),
        (b"OggS\x00\x02", FileKind.SOUND),
        (b"\xff\xfb\x90\x00", FileKind.SOUND),
        (b"\x00\x00\x00\x18ftypM4A ", FileKind.SOUND),
        (b"\x00\x00\x00\x18ftypisom", FileKind.VIDEO),
        (b"MZ\x90\x00\x03\x00\x00\x00", FileKind.PROGRAM),
        (b"\x7fELF\x02\x01", FileKind.PROGRAM),
        (b"MZ is how my initials look", FileKind.TEXT),
        ("Schöne Grüße".encode("cp1252"), FileKind.TEXT),
        ("Slept better".encode("utf-16"), FileKind.TEXT),
        (b"\x00\x01\x02\x03", FileKind.OTHER),
    ],
)
def test_the_kind_is_told_by_the_first_bytes(start, kind):
    assert kind_of(start) is kind


@pytest.mark.parametrize(
    ("name", "kind", "mistaken"),
    [
        ("letter.pdf", FileKind.PDF, False),
        ("LETTER.PDF", FileKind.PDF, False),
        ("letter.pdf", FileKind.PROGRAM, True),
        ("photo.jpg", FileKind.PDF, True),
        ("photo.jpg", FileKind.OTHER, True),
        ("letter", FileKind.PDF, False),
        ("letter.xyz", FileKind.PROGRAM, False),
        ("letter.docx", FileKind.ARCHIVE, False),
        ("voice.ogg", FileKind.VIDEO, False),
    ],
)
def test_a_name_is_mistaken_only_when_it_claims_something_else(name, kind, mistaken):
    assert is_mistaken(name, kind) is mistaken


def test_a_name_turned_around_shows_its_true_ending():
    turned = "invoice\u202efdp.exe"
    assert clean_name(turned) == "invoicefdp.exe"
    assert claimed_by(clean_name(turned)) is FileKind.PROGRAM


@given(st.text(max_size=400))
def test_every_name_becomes_one_that_can_be_shown(given_name):
    name = clean_name(given_name)
    assert len(name) <= LONGEST_NAME
    assert "/" not in name
    assert clean_name(name) == name
    name.encode("utf-8")


@given(st.binary(max_size=300))
def test_any_bytes_are_of_some_kind(start):
    assert isinstance(kind_of(start), FileKind)
