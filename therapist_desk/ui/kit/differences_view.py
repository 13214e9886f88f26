"""Two texts as one: what is gone struck through, what is new underlined, both coloured and spoken."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from therapist_desk.domain.differences import Change, Piece
from therapist_desk.ui.kit import theme

Compared = Sequence[tuple[str, Sequence[Piece]]]
"""The sections of a text by label, each as pieces."""

SPOKEN = 12
"""So many changes are read aloud one by one; of more there is the number, and the text itself."""


class DifferencesView(QTextEdit):
    """Shows sections with their changes; read only, to be walked through by keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAccessibleName(self.tr("What changed"))
        self._shown: Compared = ()

    def show_sections(self, sections: Compared) -> None:
        """Show the changes of each section under its label."""
        self._shown = sections
        self._draw()
        self.setAccessibleDescription(self._spoken())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()

    def _draw(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for number, (label, pieces) in enumerate(self._shown):
            self._begin_block(cursor, first=not number, space=theme.grid(2) if number else 0)
            cursor.insertText(label, self._format(strong=True))
            self._begin_block(cursor, first=False, space=theme.px(4))
            for piece in pieces:
                cursor.insertText(piece.text, self._format(piece.change))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _begin_block(self, cursor: QTextCursor, *, first: bool, space: int) -> None:
        layout = QTextBlockFormat()
        layout.setTopMargin(space)
        if first:
            cursor.setBlockFormat(layout)
        else:
            cursor.insertBlock(layout)

    def _format(self, change: Change = Change.SAME, *, strong: bool = False) -> QTextCharFormat:
        colors, form = theme.current(), QTextCharFormat()
        form.setForeground(colors.color("text"))
        if strong:
            form.setFontWeight(600)
        if change is Change.GONE:
            form.setForeground(colors.color("danger"))
            form.setBackground(colors.color("danger_tint"))
            form.setFontStrikeOut(True)
        elif change is Change.NEW:
            form.setForeground(colors.color("good"))
            form.setBackground(colors.color("good_tint"))
            form.setFontUnderline(True)
        return form

    def _spoken(self) -> str:
        told = [
            self._words(label, piece)
            for label, pieces in self._shown
            for piece in pieces
            if piece.change is not Change.SAME
        ]
        if not told:
            return self.tr("Nothing changed.")
        if len(told) > SPOKEN:
            return self.tr("%n change(s).", "", len(told))
        return " ".join(told)

    def _words(self, label: str, piece: Piece) -> str:
        text = " ".join(piece.text.split())
        if piece.change is Change.GONE:
            return self.tr("{section}: taken out “{text}”.").format(section=label, text=text)
        return self.tr("{section}: added “{text}”.").format(section=label, text=text)
