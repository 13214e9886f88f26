"""What the words being written give away: a line for each, why, and a neutral wording to take."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.services.words import Finding, Kind
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, PlainLabel, isolated
from therapist_desk.ui.pages.messages import kinds

KEY = "Ctrl+."
"""Takes the first neutral wording, from within the text too."""

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
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self._more = Muted("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._key)
        column.addLayout(head)
        column.addLayout(self._lines)
        column.addWidget(self._more)
        self.hide()

    def show_findings(self, text: str, findings: Sequence[Finding]) -> None:
        """Show what ``text`` gives away; hidden while that is nothing."""
        shown = (text, tuple(findings))
        before = len(self._shown[1])
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        self._title.setText(self.tr("These words give something away (%n)", "", len(findings)))
        for one in findings[:MOST]:
            self._lines.addWidget(self._line(text, one))
        self._key.setVisible(any(one.offer for one in findings))
        rest = max(0, len(findings) - MOST)
        self._more.setText(self.tr("And %n more", "", rest))
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

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _line(self, text: str, one: Finding) -> QWidget:
        result = QWidget()
        title = f"{kinds.named()[one.kind]}: {isolated(_short(text[one.start : one.end]))}"
        if one.kind is Kind.LENGTH:
            title = kinds.named()[one.kind]
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(PlainLabel(title, wraps=True))
        column.addWidget(Muted(one.say))
        if one.offer is not None:
            offered = self.tr("Write “{words}”").format(words=_short(one.offer.write))
            button = buttons.plain(offered.replace("&", "&&"), lambda: self.taken.emit(one))
            button.setAccessibleDescription(title)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(result)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        tone = "danger" if one.kind is Kind.RISK else "warn"
        row.addWidget(Picture("eye", tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        result.setAccessibleName(f"{title}. {one.say}")
        return result


def _short(text: str) -> str:
    one_line, most = " ".join(text.split()), 60
    return one_line if len(one_line) <= most else f"{one_line[: most - 1]}…"
