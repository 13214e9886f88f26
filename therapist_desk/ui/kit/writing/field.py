"""A field one writes in at length: plain text in, and keys for what helps with writing."""

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMenu

from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.writing import pasting


class WritingField(LongTextField):
    """Several lines for running text; a paste brings words, never styles."""

    help_wanted = Signal()
    """Ctrl+Space: what the letters before the cursor stand for."""

    painted = Signal()
    menu_wanted = Signal(QMenu, QPoint)
    """A menu about to be shown at a place of the viewport, to be added to."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the words of what is pasted or dropped."""
        self.textCursor().insertText(pasting.plain(source))
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take whatever holds words."""
        return source.hasText() or source.hasHtml()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        space = event.key() == Qt.Key.Key_Space
        if space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.help_wanted.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyed = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.cursorRect().bottomLeft() if keyed else event.pos()
        menu = self.createStandardContextMenu(at)
        menu.setAccessibleName(self.tr("What can be done here"))
        self.menu_wanted.emit(menu, at)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(at))
