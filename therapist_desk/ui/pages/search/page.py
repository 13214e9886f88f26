"""What the search box found: newest first, with the words marked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.domain.veiling import veiled
from therapist_desk.services import clients, search
from therapist_desk.services.search import Found, Order
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import Muted, isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks

FOUND_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
VIEWS = {
    Topic.CLIENT: View.DETAILS,
    Topic.NOTE: View.NOTES,
    Topic.AGREEMENT: View.AGREEMENTS,
    Topic.CHECKIN: View.CHECKINS,
    Topic.MESSAGE: View.MESSAGES,
    Topic.RELATION: View.DETAILS,
}


class SearchPage(Page):
    """Shows what was found for the words in the search box; Enter opens it."""

    topics = frozenset(search.KINDS)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Search")
        self.setAccessibleName(self.title)
        self._typed = ""
        self._question = 0
        self._client_id: ClientId | None = None
        self._within: ClientId | None = None
        self.scope = ChoiceField()
        self.scope.setAccessibleName(self.tr("Where to search"))
        self.scope.edited.connect(self._on_scope)
        self.scope.hide()
        self._order = ChoiceField(
            [
                (Order.NEWEST, self.tr("Newest first")),
                (Order.RELEVANCE, self.tr("Best match first")),
            ]
        )
        self._order.setAccessibleName(self.tr("Order of what was found"))
        self._order.edited.connect(self.refresh)
        self._model = FoundModel(outside)
        self.results = QListView()
        self._count = Muted("", wraps=False)
        self._nothing = EmptyState("search", "")
        self._stack = QStackedWidget()
        self._lay_out()
        outside.preferences.changed.connect(self.results.viewport().update)

    def search(self, typed: str) -> None:
        """Look for what is typed; answers to earlier letters are dropped."""
        self._typed = typed
        self.refresh()

    def begin(self, client_id: ClientId | None, *, within: bool) -> None:
        """Begin from a client's record, or from none: what is found may be of that record only."""
        self._client_id = client_id
        self._within = client_id if within else None
        self.scope.hide()
        if client_id is not None:
            self.tasks.ask(self, lambda reader: clients.get(reader, client_id), self._offer)

    @property
    def began_with(self) -> ClientId | None:
        """The client whose record the search began from, or None."""
        return self._client_id

    def _offer(self, client: Client) -> None:
        if client.id != self._client_id:
            return
        only = self.tr("Only in the record of {who}").format(who=isolated(client.initials))
        self.scope.blockSignals(True)
        self.scope.set_choices([(None, self.tr("In all records")), (client.id, only)])
        self.scope.set_value(self._within)
        self.scope.blockSignals(False)
        self.scope.show()

    def _on_scope(self) -> None:
        self._within = self.scope.value()
        self.refresh()

    def refresh(self) -> None:
        """Look again for the same words."""
        self._question += 1
        question, typed, order = self._question, self._typed, self._order.value()
        within = self._within
        self.tasks.ask(
            self,
            lambda reader: search.find(reader, typed, order, client_id=within),
            lambda found: self._show(question, found),
        )

    def open_current(self) -> None:
        """Go to what is chosen in the list."""
        found = self.results.currentIndex().data(FOUND_ROLE)
        if isinstance(found, Found):
            self.go.emit(Place(VIEWS[found.noun], found.client_id, found.record_id))

    def step(self, rows: int) -> None:
        """Choose another row, from the search box."""
        row = self.results.currentIndex().row() + rows
        if 0 <= row < self._model.rowCount():
            self.results.setCurrentIndex(self._model.index(row))

    def _show(self, question: int, found: Sequence[Found]) -> None:
        if question != self._question:
            return
        self._model.show(found)
        self._stack.setCurrentIndex(0 if found else 1)
        self._count.setText(self.tr("%n found", "", len(found)) if found else "")
        self._nothing.say(
            self.tr("Nothing found. Try fewer letters or another word.")
            if self._typed.strip()
            else self.tr(
                "Type a name or a word: notes, check-ins, messages and agreements are searched."
            )
        )
        if found:
            self.results.setCurrentIndex(self._model.index(0))

    def _lay_out(self) -> None:
        self.results.setModel(self._model)
        self.results.setItemDelegate(FoundDelegate(self.results))
        self.results.setUniformItemSizes(True)
        self.results.setAccessibleName(self.tr("What was found"))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.activated.connect(lambda _: self.open_current())
        self.results.clicked.connect(lambda _: self.open_current())
        self._stack.addWidget(self.results)
        self._stack.addWidget(self._nothing)
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self.scope)
        top.addWidget(self._order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.grid(2), theme.grid(2), theme.grid(2), theme.grid(1))
        layout.setSpacing(theme.grid())
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)


class FoundModel(QAbstractListModel):
    """The records found, at most fifty, as they came."""

    def __init__(self, outside: Outside) -> None:
        super().__init__()
        self._outside = outside
        self._found: Sequence[Found] = ()
        self._zone, self._today = when.local_zone(), date.min

    def show(self, found: Sequence[Found]) -> None:
        """Show these records instead."""
        self.beginResetModel()
        self._found = found
        self._zone = when.local_zone()
        self._today = when.wall_clock(self._outside.clock.now(), self._zone).date()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self._shown(self._found[index.row()])
        if role == FOUND_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.head(found)}. {found.snippet}"
        return None

    def _shown(self, found: Found) -> Found:
        if not self._outside.preferences.state.hide_names:
            return found
        return replace(found, snippet=veiled(found.snippet, found.client_name))

    def head(self, found: Found) -> str:
        """Return the first line of a row: what it is, whose, and when."""
        hidden = self._outside.preferences.state.hide_names
        name = found.client_initials if hidden else found.client_name
        day = when.day(when.wall_clock(found.when, self._zone).date(), self._today)
        return f"{self._names()[found.noun]} · {isolated(name)} · {day}"

    def _names(self) -> dict[Topic, str]:
        return {
            Topic.CLIENT: self.tr("Client"),
            Topic.NOTE: self.tr("Note"),
            Topic.AGREEMENT: self.tr("Agreement"),
            Topic.CHECKIN: self.tr("Check-in"),
            Topic.MESSAGE: self.tr("Message"),
            Topic.RELATION: self.tr("Member"),
        }


class FoundDelegate(QStyledItemDelegate):
    """Paints two lines: what it is, and the line that shows why, the words found in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(theme.px(200), option.fontMetrics.lineSpacing() * 2 + theme.px(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found, model = index.data(FOUND_ROLE), index.model()
        if not isinstance(found, Found) or not isinstance(model, FoundModel):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.current().color("selected"))
            painter.drawRoundedRect(option.rect.adjusted(4, 2, -4, -2), theme.px(6), theme.px(6))
        room = option.rect.adjusted(theme.px(14), theme.px(9), -theme.px(14), -theme.px(9))
        line = option.fontMetrics.lineSpacing()
        upper = QRect(room.x(), room.y(), room.width(), line)
        lower = QRect(room.x(), room.bottom() - line, room.width(), line)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        painter.setPen(theme.current().color("muted"))
        head = option.fontMetrics.elidedText(
            model.head(found), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(upper, side, head)
        painter.setPen(theme.current().color("text"))
        _paint_snippet(painter, option, lower, found)
        painter.restore()


def _paint_snippet(
    painter: QPainter, option: QStyleOptionViewItem, where: QRect, found: Found
) -> None:
    text = found.snippet.replace("\n", " ")
    layout = QTextLayout(text, option.font)
    direction = layout.textOption()
    direction.setWrapMode(direction.WrapMode.NoWrap)
    direction.setTextDirection(option.direction)
    layout.setTextOption(direction)
    layout.setFormats([_marked(text, start, end) for start, end in found.highlights])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(where.width())
    layout.endLayout()
    painter.setClipRect(where)
    layout.draw(painter, where.topLeft())


def _marked(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    # Qt counts UTF-16 units, the ranges count code points.
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.Bold)
    shape.setForeground(theme.current().color("accent_strong"))
    marked = QTextLayout.FormatRange()
    marked.start = _units(text[:start])
    marked.length = _units(text[start:end])
    marked.format = shape
    return marked


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
