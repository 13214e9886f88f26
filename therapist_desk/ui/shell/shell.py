"""The shell: the rail, the search box and the pages, joined; pages themselves know no other page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from therapist_desk.domain.errors import Cancelled, DeskError
from therapist_desk.ui.kit import icons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.fields import TextField
from therapist_desk.ui.kit.labels import Picture, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, Page
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.toast import Toasts
from therapist_desk.ui.pages.agreements.page import AgreementsPage
from therapist_desk.ui.pages.agreements.reviews_card import ReviewsCard
from therapist_desk.ui.pages.agreements.tab import AgreementsTab
from therapist_desk.ui.pages.bin.page import BinPage
from therapist_desk.ui.pages.checkins.follow_ups_card import FollowUpsCard
from therapist_desk.ui.pages.checkins.page import CheckInsPage
from therapist_desk.ui.pages.checkins.tab import CheckInsTab
from therapist_desk.ui.pages.clients.details import DetailsTab
from therapist_desk.ui.pages.clients.page import ClientsPage
from therapist_desk.ui.pages.exports.export_page import ExportPage
from therapist_desk.ui.pages.exports.log_page import ExportsPage
from therapist_desk.ui.pages.messages.tab import MessagesTab
from therapist_desk.ui.pages.messages.waiting import WaitingCard
from therapist_desk.ui.pages.messages.write_page import WritePage
from therapist_desk.ui.pages.notes.tab import NotesTab
from therapist_desk.ui.pages.practice.page import PracticePage
from therapist_desk.ui.pages.process_notes.tab import ProcessNotesTab
from therapist_desk.ui.pages.search.page import SearchPage
from therapist_desk.ui.pages.settings.page import SettingsPage
from therapist_desk.ui.pages.today.page import TodayPage
from therapist_desk.ui.shell.foot import Foot
from therapist_desk.ui.shell.rail import Rail

SEARCH_WIDTH = 420


class Shell(QWidget):
    """Everything that is shown while a vault is open."""

    lock_wanted = Signal()

    def __init__(self, tasks: Tasks, outside: Outside, *, rehearsal: bool) -> None:
        super().__init__()
        self.tasks, self._outside = tasks, outside
        self._undo: Callable[[], object] | None = None
        self._before_search = View.TODAY
        self.pages: dict[View, Page] = {}
        self.tabs: dict[View, ClientTab] = {}
        self.stack = QStackedWidget()
        self.search_box = self._search_box()
        self.banner = Banner()
        self.foot = Foot()
        self._make_pages()
        self.rail = self._rail()
        self._lay_out(rehearsal=rehearsal)
        self.toasts = Toasts(self)
        self.toasts.said.connect(self.foot.say)
        tasks.failed.connect(self._on_failed)
        tasks.saving.connect(self.foot.show_saving)
        self.show_view(View.TODAY)

    def show_view(self, view: View) -> None:
        """Show a page of the rail."""
        self.show_place(Place(view))

    def show_place(self, place: Place) -> None:
        """Show the page, client, tab and record a place names."""
        clients = self.clients
        if place.view in self.tabs or place.view is View.CLIENTS:
            if place.client_id is None and place.view is not View.CLIENTS:
                place = Place(place.view, clients.client_id, place.record_id, place.new)
            clients.show_place(place)
            self._show_page(View.CLIENTS)
            return
        page = self.pages[place.view]
        if isinstance(page, ClientTab) and place.client_id is not None:
            page.show_client(place.client_id)
        self._show_page(place.view)

    @property
    def clients(self) -> ClientsPage:
        """The page of the clients."""
        page = self.pages[View.CLIENTS]
        assert isinstance(page, ClientsPage)
        return page

    def actions_of_window(self) -> list[QAction]:
        """Return the actions every key and menu of the window leads to."""
        views = [
            self._action(words, f"Ctrl+{number}", partial(self.show_view, view))
            for number, (view, _, words) in enumerate(self._upper(), 1)
        ]
        return [
            *views,
            self._action(self.tr("Search"), "Ctrl+F", self.focus_search),
            self._action(self.tr("New in this view"), "Ctrl+N", self.begin_new),
            self._action(self.tr("New client"), "Ctrl+Shift+N", self._begin_client),
            self._action(
                self.tr("Log a check-in"),
                "Ctrl+Shift+C",
                lambda: self.show_place(Place(View.CHECKINS, new=True)),
            ),
            self._action(self.tr("Save now"), "Ctrl+S", self.keep),
            self._action(self.tr("Take back"), "Ctrl+Z", self.undo),
            self._action(self.tr("Hide names"), "Ctrl+Shift+H", self._hide_names),
            self._action(self.tr("Settings"), "Ctrl+,", lambda: self.show_view(View.SETTINGS)),
            self._action(self.tr("Lock now"), "Ctrl+L", self.lock_wanted.emit),
        ]

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_box.selectAll()

    def begin_new(self) -> None:
        """Begin what is new in the view shown."""
        page = self.stack.currentWidget()
        if page is self.clients and self.clients.client_id is not None:
            self.clients.view.begin_new()
        elif isinstance(page, ClientTab):
            page.begin_new()
        else:
            self._begin_client()

    def undo(self) -> None:
        """Take back what the last toast told."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self.toasts.close()
            undo()
            self.foot.say(self.tr("Taken back"))

    def keep(self) -> None:
        """Save what is typed on any page."""
        for page in self.pages.values():
            page.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed would be lost by locking now."""
        return any(page.has_unsaved_words for page in self.pages.values())

    def _make_pages(self) -> None:
        tasks, outside = self.tasks, self._outside
        self.tabs = {
            View.NOTES: NotesTab(tasks, outside),
            View.CHECKINS: CheckInsTab(tasks, outside),
            View.AGREEMENTS: AgreementsTab(tasks, outside),
            View.MESSAGES: MessagesTab(tasks, outside),
            View.DETAILS: DetailsTab(tasks, outside),
            View.PROCESS_NOTES: ProcessNotesTab(tasks, outside),
        }
        self.pages = {
            View.TODAY: TodayPage(tasks, outside),
            View.CLIENTS: ClientsPage(tasks, outside, list(self.tabs.items())),
            View.ALL_CHECKINS: CheckInsPage(tasks, outside),
            View.ALL_AGREEMENTS: AgreementsPage(tasks, outside),
            View.WRITE: WritePage(tasks, outside),
            View.SEARCH: SearchPage(tasks, outside),
            View.EXPORT: ExportPage(tasks, outside),
            View.EXPORTS: ExportsPage(tasks, outside),
            View.BIN: BinPage(tasks, outside),
            View.PRACTICE: PracticePage(tasks, outside),
            View.SETTINGS: SettingsPage(tasks, outside),
        }
        for page in self.pages.values():
            self.stack.addWidget(page)
        for page in (*self.pages.values(), *self.tabs.values()):
            page.go.connect(self.show_place)
            page.told.connect(self.tell)

        self._join_cards()

    def _join_cards(self) -> None:
        """Put what waits in other nouns onto Today: risk first, it can't be hidden."""
        today = self.pages[View.TODAY]
        assert isinstance(today, TodayPage)
        tasks, outside = self.tasks, self._outside
        follow_ups = FollowUpsCard(tasks, outside)
        follow_ups.told.connect(self.tell)
        reviews, waiting = ReviewsCard(tasks, outside), WaitingCard(tasks, outside)
        today.add_card(follow_ups, first=True)
        today.add_card(waiting)
        today.add_card(reviews)
        for card in (follow_ups, waiting, reviews):
            card.go.connect(self.show_place)

    def tell(self, words: str, undo: Callable[[], object] | None) -> None:
        """Say what was done; the toast and Ctrl+Z take it back."""
        self._undo = undo
        self.toasts.show(words, self.undo if undo else None)

    def _upper(self) -> list[tuple[View, str, str]]:
        return [
            (View.TODAY, "today", self.tr("Today")),
            (View.CLIENTS, "clients", self.tr("Clients")),
            (View.ALL_CHECKINS, "check-in", self.tr("Check-ins")),
            (View.ALL_AGREEMENTS, "agreement", self.tr("Agreements")),
            (View.EXPORTS, "export", self.tr("Exports")),
        ]

    def _rail(self) -> Rail:
        lower = [
            (View.PRACTICE, "practice", self.tr("My practice")),
            (View.BIN, "bin", self.tr("Bin")),
            (View.SETTINGS, "settings", self.tr("Settings")),
        ]
        rail = Rail(self._upper(), lower)
        rail.wanted.connect(self.show_view)
        rail.lock_wanted.connect(self.lock_wanted)
        return rail

    def _search_box(self) -> TextField:
        box = TextField(self.tr("Search everything (Ctrl+F)"), limit=200)
        box.setAccessibleName(self.tr("Search everything"))
        box.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        box.setClearButtonEnabled(True)
        box.setMaximumWidth(theme.px(SEARCH_WIDTH))
        box.textEdited.connect(self._on_search)
        box.textChanged.connect(lambda text: None if text else self._leave_search())
        box.installEventFilter(self)
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows, Enter and Escape of the search box reach what was found."""
        if watched is not self.search_box or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is not QEvent.Type.KeyPress:
            return False
        page = self.pages[View.SEARCH]
        assert isinstance(page, SearchPage)
        deeds: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Down: lambda: page.step(1),
            Qt.Key.Key_Up: lambda: page.step(-1),
            Qt.Key.Key_Return: page.open_current,
            Qt.Key.Key_Enter: page.open_current,
            Qt.Key.Key_Escape: self.search_box.clear,
        }
        deed = deeds.get(event.key())
        if deed is not None:
            deed()
        return deed is not None

    def _on_search(self, typed: str) -> None:
        if not typed:
            return
        page = self.pages[View.SEARCH]
        assert isinstance(page, SearchPage)
        if self.stack.currentWidget() is not page:
            self._before_search = next(
                view for view, each in self.pages.items() if each is self.stack.currentWidget()
            )
            self._show_page(View.SEARCH)
        page.search(typed)

    def _leave_search(self) -> None:
        if self.stack.currentWidget() is self.pages[View.SEARCH]:
            self._show_page(self._before_search)

    def _lay_out(self, *, rehearsal: bool) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.grid(2), theme.grid(1.5), theme.grid(2), theme.grid())
        top.addWidget(self.search_box, 1)
        top.addStretch(1)
        if rehearsal:
            top.addWidget(_rehearsal_sign(self.tr("Rehearsal: everyone here is invented")))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self.banner)
        right.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.foot)

    def _show_page(self, view: View) -> None:
        page = self.pages[view]
        leaving = self.stack.currentWidget()
        if isinstance(leaving, Page) and leaving is not page:
            leaving.keep()
        self.stack.setCurrentWidget(page)
        self.rail.show_view(view)

    def _action(self, words: str, keys: str, deed: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: deed())
        return action

    def _begin_client(self) -> None:
        self.show_place(Place(View.CLIENTS, new=True))

    def _hide_names(self) -> None:
        hidden = not self._outside.preferences.state.hide_names
        self._outside.preferences.change(hide_names=hidden)
        self.tell(self.tr("Names are hidden") if hidden else self.tr("Names are shown"), None)

    def _on_failed(self, trouble: Exception) -> None:
        if isinstance(trouble, Cancelled):
            return
        if not isinstance(trouble, DeskError):
            raise trouble
        self.banner.tell(str(trouble), "error")


def _rehearsal_sign(words: str) -> QFrame:
    sign = QFrame()
    sign.setProperty("surface", "warn")
    row = QHBoxLayout(sign)
    row.setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(4))
    row.addWidget(Picture("info", "warn", 16))
    row.addWidget(PlainLabel(words))
    return sign
