"""A zip is read in memory, and one that could do harm is refused in a sentence."""

import io
import stat
import struct
import zipfile

import pytest

from therapist_desk.domain.chats import Chat
from therapist_desk.importing import chats
from therapist_desk.whatsapp.chat import archives

CHAT = b"13/04/2025, 10:01 - Mara: one\n14/04/2025, 10:01 - Mara: IMG-20250414-WA0001.jpg (file attached)\n"


def packed(*entries, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in entries:
            # As an entry of its own, since ZipFile.write would mend names that lead out.
            entry = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            archive.writestr(entry, content, method)
    return file.getvalue()


def said_to_be(size, content):
    """Return a zip that says its chat has another size than it has."""
    data = bytearray(packed(("_chat.txt", content)))
    struct.pack_into("<L", data, data.rfind(b"PK\x01\x02") + 24, size)
    return bytes(data)


def encrypted():
    data = bytearray(packed(("_chat.txt", CHAT)))
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def damaged():
    data = bytearray(packed(("_chat.txt", CHAT)))
    data[45] ^= 0xFF
    return bytes(data)


def said_to_hold(count):
    """Return a zip that says it holds another number of files than it does."""
    data = bytearray(packed(("_chat.txt", CHAT)))
    struct.pack_into("<H", data, data.rfind(b"PK\x05\x06") + 10, count)
    return bytes(data)


def link():
    entry = zipfile.ZipInfo("_chat.txt")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return packed((entry, b"/etc/passwd"))


REFUSED = {  # made when asked for: the largest take a second
    "a path that leads out": (lambda: packed(("../../_chat.txt", CHAT)), "unsafe-zip"),
    "a path from the root": (lambda: packed(("/tmp/_chat.txt", CHAT)), "unsafe-zip"),
    "a path on a drive": (lambda: packed(("C:\\_chat.txt", CHAT)), "unsafe-zip"),
    "a link": (link, "unsafe-zip"),
    "a bomb": (lambda: packed(("_chat.txt", b"0" * (30 << 20))), "unsafe-zip"),
    "a size far too small": (lambda: said_to_be(20, CHAT * 1000), "bad-zip"),
    "a size too large": (lambda: said_to_be(100_000, CHAT), "bad-zip"),
    "a size beyond all": (lambda: said_to_be(4_000_000_000, CHAT), "unsafe-zip"),
    "too many files": (lambda: packed(*((f"{n}.jpg", b"") for n in range(50_001))), "unsafe-zip"),
    "a list said to be endless": (lambda: said_to_hold(60_000), "unsafe-zip"),
    "a zip in a zip": (lambda: packed(("chat.zip", packed(("_chat.txt", CHAT)))), "no-chat-in-zip"),
    "nothing": (packed, "no-chat-in-zip"),
    "only a mac's own": (lambda: packed(("__MACOSX/._chat.txt", b"\0")), "unsafe-zip"),
    "a password": (encrypted, "encrypted-zip"),
    "damage": (damaged, "bad-zip"),
    "the end missing": (lambda: packed(("_chat.txt", CHAT))[:-30], "bad-zip"),
    "another way to squeeze": (
        lambda: packed(("_chat.txt", CHAT), method=zipfile.ZIP_LZMA),
        "bad-zip",
    ),
    "only the beginning": (lambda: b"PK\x03\x04" + b"\0" * 60, "bad-zip"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_zip_that_is_not_as_whatsapp_makes_them_is_refused(name, tmp_path):
    made, code = REFUSED[name]
    file = tmp_path / "chat.zip"
    file.write_bytes(made())
    with pytest.raises(chats.ChatRefused) as refused:
        chats.read(file)
    assert refused.value.code == code
    assert str(refused.value).endswith(".")
    assert list(tmp_path.iterdir()) == [file]


def test_a_chat_larger_than_any_export_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "LARGEST_CHAT", 1000)
    monkeypatch.setattr(chats, "LARGEST", 1000)
    for name, content in (("a.zip", packed(("_chat.txt", CHAT * 20))), ("a.txt", CHAT * 20)):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(chats.ChatRefused) as refused:
            chats.read(tmp_path / name)
        assert refused.value.code == "too-large"


def test_what_else_lies_in_the_zip_is_passed_over(tmp_path):
    file = tmp_path / "chat.bin"  # its bytes say what it is, not its name
    file.write_bytes(
        packed(
            ("../evil.txt", b"x"),
            ("__MACOSX/._WhatsApp Chat with Mara.txt", b"\0"),
            ("diary.txt", b"no chat"),
            ("WhatsApp Chat with Mara.txt", CHAT),
            ("IMG-20250414-WA0001.jpg", b"x"),
        )
    )
    chat = chats.read(file)
    assert isinstance(chat, Chat)
    assert len(chat.messages) == 2
    assert chat.has_file(chat.messages[1].attachment or "")
    assert not chat.has_file("evil.txt")


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path):
    for path in (tmp_path, tmp_path / "gone.txt"):
        with pytest.raises(chats.ChatRefused) as refused:
            chats.read(path)
        assert refused.value.code == "unreadable"
