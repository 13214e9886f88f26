"""Single-letter keys where the keyboard writes another script than the letter named."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_LINUX = {24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}  # the code of each row's first key
_MAC = dict(zip("ASDFHGZXCV", range(10), strict=True)) | {
    "B": 11, "Q": 12, "W": 13, "E": 14, "R": 15, "Y": 16, "T": 17, "O": 31, "U": 32,
    "I": 34, "P": 35, "L": 37, "J": 38, "K": 40, "N": 45, "M": 46,
}  # fmt: skip


def key_of(event: QKeyEvent) -> Qt.Key:
    """Return the key pressed; one that writes Arabic, Greek… is the letter A to Z of its place.

    So S stays the key of S, whichever script the keyboard writes.
    """
    text = event.text()
    if text.isalpha() and not _is_latin(text) and (letter := _letter_there(event)):
        return Qt.Key(ord(letter))
    return Qt.Key(event.key())


def _is_latin(text: str) -> bool:
    return text.isascii() or text.casefold() < "\u0250"


def _letter_there(event: QKeyEvent) -> str:
    if sys.platform == "win32":  # names its letters alike under every script
        named = chr(event.nativeVirtualKey())
        return named if "A" <= named <= "Z" else ""
    if sys.platform == "darwin":
        places = {place: letter for letter, place in _MAC.items()}
        return places.get(event.nativeVirtualKey(), "")
    rows = ((event.nativeScanCode() - first, row) for first, row in _LINUX.items())
    return next((row[at] for at, row in rows if 0 <= at < len(row)), "")
