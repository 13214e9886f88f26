"""One model for every list: all ids at once, records in pages of 200 when they are looked at.

A list of any length opens after one question for its ids. What is not there yet shows "…" and is
asked for; at most 20 pages are kept; answers to questions no longer asked are dropped.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

if TYPE_CHECKING:
    from therapist_desk.domain.topics import Topic
    from therapist_desk.services.desk import Reader
    from therapist_desk.ui.kit.tasks import Tasks

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
PAGE = 200
KEPT_PAGES = 20
WAITING = "…"
ID_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column: its title, the words of a record in it, and what other roles show.

    Numbers stand at the far edge (``numeric``). ``roles`` maps further Qt roles, such as
    ``ToolTipRole`` or the list view's ``ROW_ROLE``, to what a record gives them.
    """

    title: str
    text: Callable[[R], str]
    numeric: bool = False
    roles: Mapping[int, Callable[[R], Any]] = field(default_factory=dict)


class RecordModel(QAbstractTableModel, Generic[R]):
    """The records with ``ids``, in that order; asks again when one of ``topics`` changed.

    ``ids`` and ``page`` run on the vault thread, so they may touch nothing of the window; ``page``
    gets at most 200 ids and returns the records it found by id.
    """

    loaded = Signal()
    """The ids have come: ``rowCount`` is true now."""
    forgotten = Signal()
    """What is shown answers no question any more."""

    def __init__(
        self,
        tasks: "Tasks",
        topics: "frozenset[Topic]",
        ids: "Callable[[Reader], Sequence[int]]",
        page: "Callable[[Reader, Sequence[int]], Mapping[int, R]]",
        columns: Sequence[Column[R]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._topics = tasks, topics
        self._ask_ids: Callable[[Reader], Sequence[int]] | None = ids
        self._ask_page = page
        self._columns = tuple(columns)
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, Mapping[int, R]] = OrderedDict()
        self._before: dict[int, R] = {}
        self._ordered: set[int] = set()
        self._question = self._answered = 0
        self.is_loaded = False
        tasks.changed.connect(self._on_changed)
        self.ask_again()

    def ask_again(self, ids: "Callable[[Reader], Sequence[int]] | None" = None) -> None:
        """Ask for the ids once more, with another question if ``ids`` is given."""
        self._ask_ids = ids or self._ask_ids
        if self._ask_ids is None:
            return
        self._question += 1
        question = self._question
        self._tasks.ask(self, self._ask_ids, lambda found: self._take_ids(question, found))

    def forget_question(self) -> None:
        """Take no answer, and ask nothing, before ``ask_again`` gives another question."""
        self._ask_ids = None
        self._question += 1
        self.is_loaded = False
        self.forgotten.emit()

    def id_at(self, row: int) -> int | None:
        """Return the id of the record in ``row``, or None."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, record: int) -> int:
        """Return the row of the record with this id, or -1."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    def record_at(self, row: int) -> R | None:
        """Return the record in ``row`` if it has come, and order it if not."""
        number = row // PAGE
        wanted = self._ids[row]
        page = self._pages.get(number)
        if page is None:
            self._order(number)
            page = self._pages.get(number, self._before)
        else:
            self._pages.move_to_end(number)
        return page.get(wanted)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return self._aligned(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._aligned(index.column())
        column = self._columns[index.column()]
        shown = role == Qt.ItemDataRole.DisplayRole
        if not shown and role not in column.roles:
            return None
        record = self.record_at(index.row())
        if record is None:
            return WAITING if shown else None
        return column.text(record) if shown else column.roles[role](record)

    def _aligned(self, column: int) -> Qt.AlignmentFlag:
        side = (
            Qt.AlignmentFlag.AlignTrailing
            if self._columns[column].numeric
            else Qt.AlignmentFlag.AlignLeading
        )
        return side | Qt.AlignmentFlag.AlignVCenter

    def _on_changed(self, topics: "frozenset[Topic]") -> None:
        if topics & self._topics:
            self.ask_again()

    def _take_ids(self, question: int, ids: Sequence[int]) -> None:
        if question != self._question:
            return
        self._answered = question
        same = self.is_loaded and ids == self._ids
        if not same:
            self.beginResetModel()
        # Shown until fresh pages come, so that a change does not flicker through "…".
        self._before = {
            one: record for page in self._pages.values() for one, record in page.items()
        }
        self._pages.clear()
        self._ordered.clear()
        self._ids = ids
        self.is_loaded = True
        if same:
            self._say_changed(0, len(ids) - 1)
        else:
            self.endResetModel()
        self.loaded.emit()

    def _order(self, number: int) -> None:
        if number in self._ordered:
            return
        self._ordered.add(number)
        # Of the list shown: another one may be on its way, and this page is not of that.
        question, ids = self._answered, self._ids[number * PAGE : (number + 1) * PAGE]
        self._tasks.ask(
            self,
            lambda reader: self._ask_page(reader, ids),
            lambda found: self._take_page(question, number, found),
        )

    def _take_page(self, question: int, number: int, found: Mapping[int, R]) -> None:
        if question != self._answered:
            return
        self._pages[number] = found
        self._ordered.discard(number)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = number * PAGE
        self._say_changed(first, min(first + PAGE, len(self._ids)) - 1)

    def _say_changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
