"""What the words being written give away: a line for each, why, and a neutral wording to take."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from therapist_desk.services.words import Finding, Kind
from therapist_desk.ui.kit import buttons, tab_order, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.beside_or_below import BesideOrBelow
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, PlainLabel, isolated
from therapist_desk.ui.pages.messages import kinds

KEY = "Ctrl+."
"""Takes the first neutral wording, from within the text too."""

LEAST = 280
"""Pixels that what is said of a finding has beside its button; else that stands below."""

MOST = 6
"""Lines shown at once: who has mended these sees the next."""


class WordList(QWidget):
    """Shows findings; ``taken`` carries the one whose neutral wording is wanted."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, tuple[Finding, ...]] = ("", ())
        self._title = Heading("", 3)
        key = QKeySequence(KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self._key = Muted(self.tr("{key} takes the first").format(key=key), wraps=False)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(6))
        self._lines: list[FindingLine] = []
        self._more = Muted("")
        self._last_stop = tab_order.mark(self)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addLayout(self._column)
        column.addWidget(self._more)
        self.hide()

    def show_findings(self, text: str, findings: Sequence[Finding]) -> None:
        """Show what ``text`` gives away; hidden while that is nothing."""
        shown = (text, tuple(findings))
        before = len(self._shown[1])
        if shown == self._shown:
            return
        self._shown = shown
        say(self._title, self.tr("These words give something away (%n)", "", len(findings)))
        self._show_lines(text, findings[:MOST])
        self._key.setVisible(any(one.offer for one in findings))
        rest = max(0, len(findings) - MOST)
        say(self._more, self.tr("And %n more", "", rest))
        self._more.setVisible(bool(rest))
        self.setVisible(bool(findings))
        self.setAccessibleName(self._title.text())
        if len(findings) > before:
            announce(self, self._title.text())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown."""
        return self._shown[1]

    def take_first(self) -> None:
        """Want the first neutral wording there is."""
        first = next((one for one in self.findings if one.offer is not None), None)
        if first is not None:
            self.taken.emit(first)

    def _show_lines(self, text: str, findings: Sequence[Finding]) -> None:
        """Give the lines there are new words: while one types, making new ones would take too long."""
        while len(self._lines) < len(findings):
            line = FindingLine()
            line.taken.connect(self.taken)
            self._lines.append(line)
            self._column.addWidget(line)
            tab_order.after(self._last_stop, line)
            self._last_stop = line
        for line, one in zip(self._lines, findings, strict=False):
            line.show_finding(text, one)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(findings))


class FindingLine(QWidget):
    """One finding: what it is, why that matters, and the button that takes the neutral wording."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._one: Finding | None = None
        self._mark = Picture("eye", "warn")
        self._title, self._why = PlainLabel("", wraps=True), Muted("")
        self._button = buttons.plain("", lambda: self.taken.emit(self._one))
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._why)
        self._parts = BesideOrBelow(told, self._button, LEAST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._parts, 1)

    def show_finding(self, text: str, one: Finding) -> None:
        """Show ``one`` of ``text``."""
        self._one = one
        title = kinds.title(one.kind)
        if one.kind is not Kind.LENGTH:
            title = f"{title}: {isolated(_short(text[one.start : one.end]))}"
        self._button.setVisible(one.offer is not None)
        if one.offer is not None:
            offered = self.tr("Write “{words}”").format(words=_short(one.offer.write))
            say(self._button, offered.replace("&", "&&"))
            self._parts.settle()
        name = f"{title}. {one.say}"
        if name == self.accessibleName():
            return
        say(self._title, title)
        say(self._why, one.say)
        self._button.setAccessibleDescription(title)
        self._mark.show_icon("eye", "danger" if one.kind is Kind.RISK else "warn")
        self.setAccessibleName(name)


def say(widget: QLabel | QPushButton, words: str) -> None:
    """Give ``widget`` other words, if they are others: a new text lays the page out anew."""
    if widget.text() != words:
        widget.setText(words)


def _short(text: str) -> str:
    one_line, most = " ".join(text.split()), 60
    return one_line if len(one_line) <= most else f"{one_line[: most - 1]}…"
