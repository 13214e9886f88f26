"""The bin: everything put away, with a way back. It never empties itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
)

from therapist_desk.domain.topics import Topic
from therapist_desk.services import bin as bins
from therapist_desk.services.bin import Binned
from therapist_desk.ui.kit import buttons, when
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.tasks import Tasks


class BinPage(Page):
    """Lists what is in the bin and takes it back out."""

    topics = frozenset(
        {
            *(Topic.CLIENT, Topic.NOTE, Topic.PROCESS_NOTE),
            *(Topic.AGREEMENT, Topic.CHECKIN, Topic.MESSAGE),
        }
    )

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Bin")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._entries: list[Binned] = []
        self._table = QTableWidget(0, 3)
        self._restore = buttons.primary(self.tr("Take back"), self._take_back, "undo")
        self._stack = QStackedWidget()
        self._lay_out()

    def refresh(self) -> None:
        """Ask for what is in the bin."""
        self.tasks.ask(self, bins.contents, self._show)

    def _lay_out(self) -> None:
        self._table.setHorizontalHeaderLabels(
            [self.tr("What"), self.tr("Client"), self.tr("Put here")]
        )
        self._table.setAccessibleName(self.tr("What is in the bin"))
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._table.activated.connect(lambda _: self._take_back())
        self._stack.addWidget(
            EmptyState(
                "bin",
                self.tr("The bin is empty. What you delete waits here until you want it back."),
            )
        )
        self._stack.addWidget(self._table)
        layout = column(self)
        subtitle = self.tr("Nothing here is lost, and nothing is deleted by itself.")
        layout.addWidget(PageHeader(self.title, subtitle, [self._restore]))
        layout.addWidget(self._stack, 1)

    def _show(self, entries: list[Binned]) -> None:
        self._entries = entries
        self._stack.setCurrentIndex(1 if entries else 0)
        self._restore.setEnabled(bool(entries))
        self._table.setRowCount(len(entries))
        hidden = self._outside.preferences.state.hide_names
        names = self._names()
        for row, entry in enumerate(entries):
            name = entry.client_initials if hidden else entry.client_name
            words = (names[entry.noun], name, when.full(entry.binned_at, when.local_zone()))
            for place, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._table.setItem(row, place, item)
        if entries:
            self._table.selectRow(0)

    def _names(self) -> dict[Topic, str]:
        return {
            Topic.CLIENT: self.tr("Client"),
            Topic.NOTE: self.tr("Draft note"),
            Topic.PROCESS_NOTE: self.tr("Process note"),
            Topic.AGREEMENT: self.tr("Draft agreement"),
            Topic.CHECKIN: self.tr("Check-in"),
            Topic.MESSAGE: self.tr("Message"),
        }

    def _take_back(self) -> None:
        row = self._table.currentRow()
        if not 0 <= row < len(self._entries):
            return
        entry = self._entries[row]
        self.tasks.do(self, lambda writer: bins.restore(writer, entry.noun, entry.record_id))
        self.told.emit(self.tr("Taken back out of the bin"), None)
