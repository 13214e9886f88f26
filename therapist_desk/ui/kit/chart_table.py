"""A chart as a table: one row for each instant, the latest first, which a screen reader reads."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from therapist_desk.exporting.charts import Chart

if TYPE_CHECKING:
    from datetime import datetime

Index = QModelIndex | QPersistentModelIndex


def rows_of(chart: Chart) -> list[tuple[str, ...]]:
    """Return a row of words for each instant: when, each series that is shown, what is marked."""
    found: dict[datetime, list[str]] = {}
    width = len(chart.drawn) + 2
    for column, (_, series) in enumerate(chart.drawn, 1):
        for point in series.points:
            row = found.setdefault(point.at, [point.when, *[""] * (width - 1)])
            row[column] = f"{row[column]} · {point.words}" if row[column] else point.words
    for mark in chart.marks:
        row = found.setdefault(mark.at, [mark.when, *[""] * (width - 1)])
        row[-1] = f"{row[-1]} · {mark.words}" if row[-1] else mark.words
    return [tuple(found[at]) for at in sorted(found, reverse=True)]


class ChartTable(QTableView):
    """Shows the rows of a chart."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows = _Rows(self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)

    def show_chart(self, chart: Chart, head: tuple[str, ...]) -> None:
        """Show these rows under ``head``."""
        self.rows.show(head, rows_of(chart))


class _Rows(QAbstractTableModel):
    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._head: tuple[str, ...] = ()
        self._rows: list[tuple[str, ...]] = []

    def show(self, head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        self.beginResetModel()
        self._head, self._rows = head, rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head, words = self._head[index.column()], self._rows[index.row()][index.column()]
            return f"{head}: {words}" if words else ""
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._head[section]
        return None
