"""The list of tasks, dealt with by keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from therapist_desk.ui.kit.letters import key_of
from therapist_desk.ui.kit.list_view import RecordList


class TaskList(RecordList):
    """The list, with a key for what is done most."""

    finished = Signal()
    tomorrow = Signal()
    next_week = Signal()
    binned = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Space: self.finished,
            Qt.Key.Key_T: self.tomorrow,
            Qt.Key.Key_W: self.next_week,
            Qt.Key.Key_Delete: self.binned,
        }
        wanted = keys.get(key_of(event))
        if wanted is not None and not event.modifiers():
            wanted.emit()
        else:
            super().keyPressEvent(event)
