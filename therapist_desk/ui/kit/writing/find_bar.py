"""Find in what is being written: every place counted and marked, one after the other by F3."""

import re
from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QTextEdit

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.kit.writing import alone, counting

PAUSE_MS = 120
MOST = 1000
"""So many places are marked and stepped through; nobody looks at more."""

Found = tuple[QPlainTextEdit, int, int]
"""A field, and a range of it as Qt counts."""


class FindBar(QFrame):
    """Searches through ``fields`` in order."""

    def __init__(self, fields: Callable[[], Sequence[QPlainTextEdit]]) -> None:
        super().__init__()
        self._fields = fields
        self._places: list[Found] = []
        self._current = -1
        self._began_at = (0, 0)
        self.term = TextField(self.tr("Find in this note"))
        self.term.setAccessibleName(self.tr("Find in this note"))
        self.count = Muted("", wraps=False)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self._look())
        self.term.edited.connect(self._pause.start)
        self.setProperty("surface", "card")
        self.setProperty(alone.STAYS, True)
        self._lay_out()
        self.hide()

    def open(self) -> None:
        """Ask what to find; what is marked in the text is offered."""
        marked = ""
        for number, field in enumerate(self._fields()):
            if field.hasFocus():
                marked = field.textCursor().selectedText()
                self._began_at = (number, field.textCursor().selectionStart())
        if marked and "\u2029" not in marked:
            self.term.set_value(marked)
        self.show()
        self.term.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.term.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Put it away with its marks, and go back to the text, to the place found last."""
        fields = self._fields()
        field = fields[self._began_at[0]] if self._began_at[0] < len(fields) else None
        field = self._places[self._current][0] if self._current >= 0 else field
        self.close_quietly()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_quietly(self) -> None:
        """Put it away, and leave the cursor where it is."""
        self._pause.stop()
        self._places, self._current = [], -1
        self.hide()
        for each in self._fields():
            each.setExtraSelections([])

    def text_changed(self) -> None:
        """Count anew soon: what is searched was written in."""
        if not self.isHidden():
            self._pause.start()

    def step(self, steps: int) -> None:
        """Go to the next place, or back, round and round."""
        if self.isHidden():
            self.open()
        if self._pause.isActive():
            self._pause.stop()
            self._look()
        elif self._places:
            self._current = (self._current + steps) % len(self._places)
            self._show()
            _go_to(self._places[self._current])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.term.hasFocus():
            self.step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        fields, term = self._fields(), self.term.value()
        if self.isHidden():
            return
        found = (place for field in fields for place in _places(field, term)) if term else iter(())
        self._places = list(islice(found, MOST))
        self._current = self._nearest() if self._places else -1
        self._show()
        if self._places and not any(field.hasFocus() for field in fields):
            _go_to(self._places[self._current])  # not from under the hands of who writes
        announce(self, self.count.text())

    def _nearest(self) -> int:
        """Return the first place at or after where one was writing, to go on from there."""
        order = {field: number for number, field in enumerate(self._fields())}
        at = ((order[field], start) for field, start, _ in self._places)
        return next((number for number, one in enumerate(at) if one >= self._began_at), 0)

    def _show(self) -> None:
        if self._current >= 0:  # counted anew, one stays where one is
            field, start, _ = self._places[self._current]
            self._began_at = (list(self._fields()).index(field), start)
        self.count.setText(self._count_words())
        for field in self._fields():
            field.setExtraSelections(
                [
                    _marked(place, current=number == self._current)
                    for number, place in enumerate(self._places)
                    if place[0] is field
                ]
            )

    def _count_words(self) -> str:
        if not self.term.value():
            return ""
        if not self._places:
            return self.tr("Not found")
        total = f"{count(MOST)}+" if len(self._places) == MOST else count(len(self._places))
        return self.tr("{number} of {total}").format(number=count(self._current + 1), total=total)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        row.addWidget(self.term, 1)
        row.addWidget(self.count)
        for icon, name, act in (
            ("up", self.tr("Previous place (Shift+F3)"), lambda: self.step(-1)),
            ("down", self.tr("Next place (F3)"), lambda: self.step(1)),
            ("close", self.tr("Close finding"), self.close_bar),
        ):
            row.addWidget(buttons.icon_button(icon, name, act))


def _places(field: QPlainTextEdit, term: str) -> list[Found]:
    text = field.toPlainText()
    # Lower case has other lengths in some languages; a pattern compares letter by letter.
    matches = (match.span() for match in re.finditer(re.escape(term), text, re.IGNORECASE))
    first = islice(matches, MOST)
    return [(field, start, end) for start, end in counting.in_units(text, first)]


def _marked(place: Found, *, current: bool) -> QTextEdit.ExtraSelection:
    colors, shown, form = theme.current(), QTextEdit.ExtraSelection(), QTextCharFormat()
    form.setBackground(colors.color("accent" if current else "warn_tint"))
    form.setForeground(colors.color("on_accent" if current else "warn"))
    shown.cursor, shown.format = _cursor(place), form
    return shown


def _cursor(place: Found) -> QTextCursor:
    field, start, end = place
    cursor = QTextCursor(field.document())
    last = field.document().characterCount() - 1
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _go_to(place: Found) -> None:
    field = place[0]
    field.setTextCursor(_cursor(place))
    field.ensureCursorVisible()
    held = field.parentWidget()
    while held is not None and not isinstance(held, QScrollArea):
        held = held.parentWidget()
    inside = held.widget() if isinstance(held, QScrollArea) else None
    if isinstance(held, QScrollArea) and inside is not None:
        # A field as high as its text is scrolled by what holds it.
        at = field.viewport().mapTo(inside, field.cursorRect().center())
        held.ensureVisible(at.x(), at.y(), 0, theme.grid(8))
