"""Where one section of a note is written."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from therapist_desk.domain.note_formats import Section
from therapist_desk.ui.kit.growing import fit
from therapist_desk.ui.kit.writing.field import WritingField


class SectionField(WritingField):
    """One section of a note: grows with its text, so that a note is one page to scroll.

    Only a text like a whole book scrolls by itself.
    """

    carry_wanted = Signal(str)
    """The key of this section: its text in the last note is wanted."""

    def __init__(self, section: Section) -> None:
        super().__init__(rows=3)
        self.section = section
        self.setAccessibleName(section.label)
        self.setAccessibleDescription(section.guidance)
        self.setPlaceholderText(section.guidance)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.menu_wanted.connect(self._add_to_menu)

    def carry(self, text: str) -> bool:
        """Add ``text`` below what is written, in one step that can be taken back; False if it is there."""
        if not text.strip() or text in self.value():
            return False
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        written = self.value()
        cursor.insertText(f"\n{text}" if written and not written.endswith("\n") else text)
        self.setTextCursor(cursor)
        return True

    def prefill(self, fill: Callable[[str], str]) -> None:
        """Begin with what the format says, if nothing is written: nobody typed it, so nothing is saved."""
        if self.section.prefill and not self.value():
            self.blockSignals(True)
            self.set_value(fill(self.section.prefill))
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.blockSignals(False)

    def _add_to_menu(self, menu: QMenu, _: QPoint) -> None:
        action = menu.addAction(self.tr("Carry this section forward"))
        action.triggered.connect(lambda: self.carry_wanted.emit(self.section.key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew; Qt does not say that there are more of them then."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        fit(self, 3)


def as_markdown(fields: Iterable[SectionField]) -> str:
    """Return what is written, each section under its heading."""
    return "\n\n".join(
        f"# {field.section.label}\n\n{field.value()}" for field in fields if field.value().strip()
    )
