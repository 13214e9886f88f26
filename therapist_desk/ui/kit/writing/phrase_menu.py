"""Phrases at the cursor: what the letters before it stand for, or a list to choose from."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from therapist_desk.domain import wording
from therapist_desk.domain.phrases import Phrase
from therapist_desk.ui.kit.writing import counting
from therapist_desk.ui.kit.writing.field import WritingField

_LETTERS = re.compile(r"[\w-]+$")
_SHOWN = 48


class PhraseMenu(QObject):
    """Puts phrases in; ``manage_wanted`` asks for where they are kept."""

    manage_wanted = Signal()

    def __init__(self, fill: Callable[[str], str]) -> None:
        super().__init__()
        self._fill = fill
        self._phrases: Sequence[Phrase] = ()
        self.menu: QMenu | None = None

    def use(self, phrases: Sequence[Phrase]) -> None:
        """Offer these phrases from here on."""
        self._phrases = phrases

    def help(self, field: WritingField) -> None:
        """Put in what the letters before the cursor stand for, or offer what begins with them."""
        if field.isReadOnly():
            return
        letters = _letters_before(field).casefold()
        exact = [one for one in self._phrases if letters and one.shortcut.casefold() == letters]
        if exact:
            self._put(field, exact[0])
            return
        begun = [one for one in self._phrases if one.shortcut.casefold().startswith(letters)]
        self._offer(field, begun if letters and begun else self._phrases)

    def _offer(self, field: WritingField, phrases: Sequence[Phrase]) -> None:
        menu = QMenu(field)
        menu.setAccessibleName(self.tr("Phrases"))
        for phrase in phrases:
            action = menu.addAction(_line(phrase))
            action.triggered.connect(lambda _=False, one=phrase: self._put(field, one))
        if not phrases:
            menu.addAction(self.tr("No phrases yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Write and change phrases…")).triggered.connect(self.manage_wanted)
        menu.aboutToHide.connect(menu.deleteLater)
        first = menu.actions()[0]
        menu.setActiveAction(first if first.isEnabled() else menu.actions()[-1])
        menu.popup(field.viewport().mapToGlobal(field.cursorRect().bottomLeft()))
        self.menu = menu

    def _put(self, field: WritingField, phrase: Phrase) -> None:
        cursor = field.textCursor()
        letters = _letters_before(field)
        if letters and phrase.shortcut.casefold().startswith(letters.casefold()):
            cursor.movePosition(
                QTextCursor.MoveOperation.PreviousCharacter,
                QTextCursor.MoveMode.KeepAnchor,
                len(letters),
            )
        start, text = cursor.selectionStart(), self._fill(phrase.text)
        cursor.insertText(text)
        if still_open := wording.FIELD.search(text):
            begin, end = next(counting.in_units(text, [still_open.span()]))
            cursor.setPosition(start + begin)
            cursor.setPosition(start + end, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        field.ensureCursorVisible()


def _letters_before(field: WritingField) -> str:
    cursor = field.textCursor()
    if cursor.hasSelection():
        return ""
    inside = cursor.position() - cursor.block().position()
    before = cursor.block().text().encode("utf-16-le")[: inside * 2].decode("utf-16-le", "ignore")
    found = _LETTERS.search(before)
    return found[0] if found else ""


def _line(phrase: Phrase) -> str:
    text = " ".join(phrase.text.split())
    shown = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
    return f"{phrase.shortcut}   {shown}".replace("&", "&&")
