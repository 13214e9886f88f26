"""The command palette: every action and client of the desk, found by a few letters."""

from PySide6.QtCore import (
    QEvent,
    QObject,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from therapist_desk.services import clients
from therapist_desk.services.clients import Named
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.labels import Muted, isolated
from therapist_desk.ui.kit.list_view import Row
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.shell.actions import Actions
from therapist_desk.ui.shell.palette_rows import ROW, Hit, HitDelegate, Hits, command
from therapist_desk.ui.shell.scorer import score
from therapist_desk.ui.shell.search_box import ChoosingField
from therapist_desk.ui.shell.stage import Stage

SHOWN = 9
"""Rows at most: what is not among the first is found by another letter."""

WIDTH, TOP = 560, 56
BESIDE = 144
"""Pixels that the field, the hint and the margins take beside the rows."""

_VEIL = QColor(0, 0, 0, 70)


class Palette(QWidget):
    """Lies over the whole window while it is open; clients' names are kept only that long."""

    def __init__(self, shell: Stage, host: QWidget, actions: Actions) -> None:
        """Lie over ``host``, which is the shell as a widget."""
        super().__init__(host)
        self._shell, self._host, self._actions = shell, host, actions
        self._clients: list[Named] = []
        self._before: QWidget | None = None
        self.field = _Field()
        self.list = QListView()
        self._hits = Hits(self.list)
        self._nothing = Muted(self.tr("No command or client with these letters."))
        self._panel = QFrame()
        self._lay_out()
        self._join()
        self.hide()

    def open(self) -> None:
        """Show everything that can be done here; open already, it closes."""
        if self.isVisible():
            self.close_up()
            return
        self._before = QApplication.focusWidget()
        self._actions.look()
        self.setGeometry(self._host.rect())
        self.field.clear()
        self._offer()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._shell.tasks.ask(self, clients.named, self._take_clients)

    def close_up(self) -> None:
        """Forget the clients and put the cursor back where it was."""
        before, self._before = self._before, None
        inside = self._has_focus()
        self.hide()
        self._clients = []
        self._hits.show([])
        self.field.clear()
        if before is not None and inside:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
            self._fit()
        if watched is self.field and event.type() is QEvent.Type.FocusOut and self.isVisible():
            self._close_if_left()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.pos()):
            self.close_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), _VEIL)

    def _close_if_left(self) -> None:
        if QApplication.focusWidget() is not None and not self._has_focus():
            self.close_up()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _take_clients(self, found: list[Named]) -> None:
        if self.isVisible():
            self._clients = found
            self._offer()

    def _offer(self) -> None:
        typed = self.field.value()
        scored = [
            (fit, hit)
            for fit, hit in (*self._commands(typed), *self._people(typed))
            if fit is not None
        ]
        scored.sort(key=lambda each: -each[0])
        hits = [hit for _, hit in scored[:SHOWN]]
        self._hits.show(hits)
        self._fit()
        self.list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self._choose(0)

    def _fit(self) -> None:
        """Show as many rows as there is room for; the others scroll into sight."""
        others = theme.px(TOP + BESIDE)
        room = max(2, (self.height() - others) // theme.px(ROW))
        self.list.setFixedHeight(theme.px(ROW) * max(1, min(room, self._hits.rowCount())))

    def _commands(self, typed: str) -> list[tuple[int | None, Hit]]:
        offered = (action for action in self._actions.all if action.isEnabled())
        return [
            (score(typed, action.text()), command(action))
            for action in offered
            if action.shortcut() != QKeySequence("Ctrl+K")
        ]

    def _people(self, typed: str) -> list[tuple[int | None, Hit]]:
        if not typed:
            return []
        hidden = self._shell.outside.preferences.state.hide_names
        return [self._person(typed, one, hidden=hidden) for one in self._clients]

    def _person(self, typed: str, one: Named, *, hidden: bool) -> tuple[int | None, Hit]:
        name = one.initials if hidden else one.name
        fits = [fit for words in (name, one.code) if (fit := score(typed, words)) is not None]
        words = self.tr("Client: {name}").format(name=isolated(name))
        place = Place(View.CLIENTS, one.id)
        row = Row(words, aside=one.code, mark="client")
        return max(fits, default=None), Hit(row, lambda: self._shell.show_place(place))

    def _step(self, rows: int) -> None:
        count = self._hits.rowCount()
        if count:
            self._choose((self.list.currentIndex().row() + rows) % count)

    def _choose(self, row: int) -> None:
        index = self._hits.index(row)
        self.list.setCurrentIndex(index)
        if index.isValid() and self.isVisible():
            announce(self.list, str(index.data()))

    def _act(self) -> None:
        hit = self._hits.hit(self.list.currentIndex())
        if hit is not None:
            self.close_up()
            hit.deed()

    def _join(self) -> None:
        self._host.installEventFilter(self)
        self.field.installEventFilter(self)
        self.field.edited.connect(lambda: self._offer() if self.isVisible() else None)
        self.field.stepped.connect(self._step)
        self.field.opened.connect(self._act)
        self.list.clicked.connect(lambda _: self._act())
        self._shell.moved.connect(lambda: self.close_up() if self.isVisible() else None)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Find a command or a client"))
        self.field.setAccessibleName(self.tr("Find a command or a client"))
        self.field.setPlaceholderText(self.tr("What do you want to do? Or type a client…"))
        self.list.setAccessibleName(self.tr("Commands and clients"))
        self.list.setModel(self._hits)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("look", "bare")
        self._panel.setProperty("surface", "palette")
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(*[theme.grid(1.5)] * 4)
        inside.setSpacing(theme.grid())
        for part in (self.field, self.list, self._nothing):
            inside.addWidget(part)
        set_margins(self._nothing, theme.grid(), 0, 0, theme.px(4))
        inside.addWidget(Muted(self.tr("↑ ↓ choose · Enter does it · Esc closes"), wraps=False))
        around = QVBoxLayout(self)
        around.setContentsMargins(theme.grid(2), theme.px(TOP), theme.grid(2), theme.grid(2))
        self._panel.setMaximumWidth(theme.px(WIDTH))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._panel, 1000)
        across.addStretch(1)
        around.addLayout(across)
        around.addStretch(1)


class _Field(ChoosingField):
    """Keeps every key of the page below from it: nothing may be signed from here."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
