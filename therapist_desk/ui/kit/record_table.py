"""A table over a ``RecordModel``: whole rows are chosen, numbers stand at the far edge."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.busy import Busy
from therapist_desk.ui.kit.selection import RecordSelection
from therapist_desk.ui.kit.viewport import give_viewport

if TYPE_CHECKING:
    from therapist_desk.ui.kit.record_model import RecordModel

_ROW = 44


class RecordTable(QTableView):
    """Rows of records; column ``stretch`` takes the room that is left."""

    def __init__(self, model: "RecordModel[Any]", name: str, stretch: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        give_viewport(self)
        self.setModel(model)
        model.setParent(self)
        behaviour = QAbstractItemView
        self.setSelectionBehavior(behaviour.SelectionBehavior.SelectRows)
        self.setSelectionMode(behaviour.SelectionMode.SingleSelection)
        self.setEditTriggers(behaviour.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(behaviour.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(50)  # rows looked at, not the whole record
        self.selection = RecordSelection(self, model)
        self._size_rows()
        self._wait(model)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._busy.setFixedWidth(self.viewport().width())

    def _wait(self, model: "RecordModel[Any]") -> None:
        """Say that the records are on their way if they don't come at once."""
        self._busy = Busy()
        self._busy.setParent(self.viewport())
        self._busy.setContentsMargins(theme.grid(2), theme.grid(2), theme.grid(2), 0)
        self._busy.hide()
        model.loaded.connect(self._busy.stop)
        self._busy.start(self.tr("Loading …"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._size_rows()

    def row_height(self) -> int:
        """Return the height of every row in pixels."""
        return theme.px(_ROW)

    def _size_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.row_height())
