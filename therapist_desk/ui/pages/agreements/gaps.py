"""What a paper still needs, by where it is filled in; until nothing is left it can't be agreed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.services.agreements import Gap, Source
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Picture, PlainLabel
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.pages.agreements import words


class GapsCard(QFrame):
    """Names the gaps in at most three lines, with buttons that lead there."""

    wanted = Signal(object)
    """The Gap whose button was pressed, or the first of its line."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "warn")
        self._title = Heading("", 3)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        head = QHBoxLayout()
        head.addWidget(Picture("warning", "warn"))
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        set_margins(column, theme.px(14), theme.px(10), theme.px(10), theme.px(10))
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addLayout(self._lines)
        self.hide()

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Show these gaps, or nothing when there are none."""
        empty(self._lines)
        self._title.setText(self.tr("%n place(s) still empty", "", len(gaps)))
        told = []
        for source in Source:
            found = [gap for gap in gaps if gap.source is source]
            if found:
                line = words.sources()[source][0] + ": " + commas(gap.label for gap in found)
                told.append(line)
                self._lines.addWidget(self._line(line, found))
        self.setAccessibleName("\n".join([self._title.text(), *told]))
        self.setVisible(bool(gaps))

    def _line(self, text: str, gaps: Sequence[Gap]) -> QWidget:
        """Return the line: what is filled in here has a button each, other pages have one."""
        held = QWidget()
        row = QHBoxLayout(held)
        set_margins(row, theme.px(28), 0, 0, 0)
        source = gaps[0].source
        before, name = words.sources()[source]
        if source is not Source.HERE:
            row.addWidget(PlainLabel(text, wraps=True), 1)
            row.addWidget(buttons.quiet(name, lambda: self.wanted.emit(gaps[0])))
            return held
        row.addWidget(PlainLabel(self.tr("{where}:").format(where=before)))
        several = Bar()
        for gap in gaps:
            button = buttons.quiet(gap.label, lambda gap=gap: self.wanted.emit(gap))  # type: ignore[misc]
            button.setAccessibleDescription(name)
            several.addWidget(button)
        row.addLayout(several, 1)
        return held
