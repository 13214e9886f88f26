"""A key named by a letter works on a keyboard that writes another script."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from therapist_desk.ui.kit.letters import key_of

ALONE = Qt.KeyboardModifier.NoModifier


def pressed(text: str, scan_code: int = 0, virtual: int = 0) -> QKeyEvent:
    key = ord(text.upper())
    return QKeyEvent(QEvent.Type.KeyPress, key, ALONE, scan_code, virtual, 0, text)


@pytest.mark.parametrize(
    ("text", "scan_code", "letter"),
    [
        ("س", 39, "S"),
        ("ؤ", 54, "C"),
        ("ى", 57, "N"),
        ("ف", 28, "T"),
        ("ы", 39, "S"),
    ],
)
def test_the_key_of_a_letter_is_known_by_its_place_under_linux(
    monkeypatch, text, scan_code, letter
):
    monkeypatch.setattr("sys.platform", "linux")
    assert key_of(pressed(text, scan_code)) == ord(letter)


@pytest.mark.parametrize(
    ("system", "virtual"),
    [("win32", ord("S")), ("darwin", 1)],  # S on an Arabic keyboard
)
def test_other_systems_name_the_place_in_their_own_way(monkeypatch, system, virtual):
    monkeypatch.setattr("sys.platform", system)
    assert key_of(pressed("س", 0, virtual)) is Qt.Key.Key_S


@pytest.mark.parametrize("text", ["s", "ö", "1"])
def test_what_a_latin_keyboard_writes_counts_and_not_its_place(monkeypatch, text):
    monkeypatch.setattr("sys.platform", "linux")
    assert key_of(pressed(text, 57)) == ord(text.upper())  # where an American has the N
