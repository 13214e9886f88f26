"""The shell: the rail, the search box and the pages, joined; pages themselves know no other page."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.lazily import Lazily
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, Page
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.sides import Stack, Tall
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.toast import Toasts
from therapist_desk.ui.pages.clients.page import ClientsPage
from therapist_desk.ui.pages.today.page import TodayPage
from therapist_desk.ui.shell import frame, pages, panes
from therapist_desk.ui.shell.actions import Actions
from therapist_desk.ui.shell.foot import Foot
from therapist_desk.ui.shell.palette import Palette
from therapist_desk.ui.shell.rail import Rail
from therapist_desk.ui.shell.search_box import SearchBox
from therapist_desk.ui.shell.shortcuts_page import ShortcutsPage
from therapist_desk.ui.shell.trail import Trail
from therapist_desk.ui.shell.troubles import Troubles
from therapist_desk.ui.shell.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from therapist_desk.ui.pages.search.page import (
        SearchPage,  # knows every noun: loads with its page
    )


class Shell(QWidget):
    """Everything that is shown while a vault is open."""

    lock_wanted = Signal()
    panic_wanted = Signal()

    moved = Signal()
    """Another page or client is shown, or something else can be taken back."""

    def __init__(self, tasks: Tasks, outside: Outside, *, rehearsal: bool) -> None:
        super().__init__()
        self.tasks, self.outside = tasks, outside
        self._undo: Callable[[], object] | None = None
        self._before_search = View.TODAY
        self._trail = Trail()
        self.stack = Stack()
        self.search_box = SearchBox()
        self.banner = Banner()
        self.foot = Foot()
        self.tabs = Lazily(
            {view: partial(make, tasks, outside) for view, make in pages.TABS.items()},
            self._join_part,
        )
        self.pages = Lazily[Page](
            {View.CLIENTS: self._made_clients}
            | {view: partial(make, tasks, outside) for view, make in pages.PAGES.items()},
            self._join_page,
        )
        self.rail = self._rail()
        self._lay_out(rehearsal=rehearsal)
        self.toasts = Toasts(self)
        self._join()
        Troubles(tasks, self.banner, self.keep)
        self._show_page(View.TODAY)
        self.actions_here = Actions(self, self)
        self.palette_panel = Palette(self, self, self.actions_here)

    def actions_of_window(self) -> list[QAction]:
        """Return the actions every key and menu of the window leads to."""
        return self.actions_here.all

    @property
    def page(self) -> Page:
        """The page shown."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def clients(self) -> ClientsPage:
        """The page of the clients."""
        page = self.pages[View.CLIENTS]
        assert isinstance(page, ClientsPage)
        return page

    @property
    def search_page(self) -> "SearchPage":
        """The page of what was found."""
        return cast("SearchPage", self.pages[View.SEARCH])

    @property
    def _is_searching(self) -> bool:
        return self.page is self.pages.made.get(View.SEARCH)

    @property
    def client_in_sight(self) -> ClientId | None:
        """The client whose record is shown right now, or None."""
        page = self.page
        return page.client_id if isinstance(page, ClientsPage | ClientTab) else None

    def show_view(self, view: View) -> None:
        """Show a page of the rail."""
        self.show_place(Place(view))

    def show_place(self, place: Place) -> None:
        """Show the page, client, tab and record a place names."""
        here = self._here
        if here.view is not place.view or here.client_id != place.client_id:
            self._trail.leave(here)
        focused = QApplication.focusWidget()
        self._go(place)
        waits = place.new and QApplication.focusWidget() in (focused, None)
        if waits or (place.client_id and panes.holds_focus(self.rail)):
            # A page may take a moment to come, and what is typed ahead presses nothing elsewhere.
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        elif panes.holds_focus(self.search_box):
            # Not to a field of it: letters typed on would change what was found.
            panes.parts(self.page)[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        if waits:
            TypedAhead(self.page)

    def prepare_next(self) -> None:
        """Show what helps before the next session of today, or say that there is none."""
        from therapist_desk.ui.shell import preparing  # nobody waits for it at the start

        preparing.show_next(self.tasks, self.outside, self, self.show_place, self.tell)

    def go_back(self) -> None:
        """Show the place the person came from."""
        if self._is_searching:  # it stands over the page it began on, which was never left
            self.search_box.clear()
            self._leave_search()
            return
        place = self._trail.back()
        if place is None:
            return
        self._go(place)
        if place.view is View.SEARCH:  # with what it was for, so that Escape leaves it as ever
            self.search_box.setText(self.search_page.typed)
            self.search_box.focus_all()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place the person came from."""
        return bool(self._trail) or self._is_searching

    def step_pane(self) -> None:
        """Put the focus into the next part of the window."""
        panes.step([self.rail, self.search_box, *panes.parts(self.page)])

    def step_tab(self, tabs: int) -> None:
        """Show another part of the record."""
        panes.step_tab(self.page, tabs)

    @property
    def has_tabs(self) -> bool:
        """Whether the record is shown in parts."""
        return isinstance(self.page, ClientsPage) and self.client_in_sight is not None

    def focus_search(self) -> None:
        """Find in what is being written; else, or a second time, search everything."""
        if not self.page.find_here():
            self._search_from(within=False)

    def search_client(self) -> None:
        """Put the cursor into the search box, to search the record in sight only."""
        self._search_from(within=True)

    @property
    def client_to_search(self) -> ClientId | None:
        """The client whose record can be searched alone, also once the search has begun from it."""
        return self.search_page.began_with if self._is_searching else self.client_in_sight

    def open_palette(self) -> None:
        """Offer all commands and clients to be found by typing."""
        self.palette_panel.open()

    def begin_new(self) -> None:
        """Begin what is new in the view shown."""
        page = self.page
        if isinstance(page, ClientsPage) and page.client_id is not None:
            page.view.begin_new()
        elif page.begins_new:
            page.begin_new()
        else:
            self.show_place(Place(View.CLIENTS, new=True))

    def tell(self, words: str, undo: Callable[[], object] | None) -> None:
        """Say what was done; the toast and Ctrl+Z take it back."""
        self._undo = undo
        self.toasts.show(words, self.undo if undo else None)
        self.moved.emit()

    @property
    def can_undo(self) -> bool:
        """Whether what was told last can be taken back."""
        return self._undo is not None

    def undo(self) -> None:
        """Take back what the last toast told."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self.toasts.close()
            undo()
            self.foot.say(self.tr("Taken back"))
            self.moved.emit()

    def turn_names(self) -> None:
        """Hide clients' names, or show them again."""
        hidden = not self.outside.preferences.state.hide_names
        self.outside.preferences.change(hide_names=hidden)
        self.tell(self.tr("Names are hidden") if hidden else self.tr("Names are shown"), None)

    def save(self) -> None:
        """Save what the page in sight shows."""
        self.page.save()

    def keep(self) -> None:
        """Save what is typed on any page."""
        for page in self.pages.made.values():
            page.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed would be lost by locking now."""
        return any(page.has_unsaved_words for page in self.pages.made.values())

    def upper_views(self) -> list[tuple[View, str, str]]:
        """Return the views of the rail's upper part, each with its icon and words."""
        return [
            (View.TODAY, "today", self.tr("Today")),
            (View.CALENDAR, "calendar", self.tr("Calendar")),
            (View.CLIENTS, "clients", self.tr("Clients")),
            (View.ALL_CHECKINS, "check-in", self.tr("Check-ins")),
            (View.ALL_AGREEMENTS, "agreement", self.tr("Agreements")),
            (View.TASKS, "ok", self.tr("Tasks")),
            (View.EXPORTS, "export", self.tr("Exports")),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fit(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close what lies over the pages, if nothing nearer took it."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.toasts.is_shown:
            self.toasts.close()
        elif self.banner.words:
            self.banner.hide()
        else:
            self.search_box.clear()

    def _join(self) -> None:
        self.toasts.said.connect(self.foot.say)
        self.tasks.saving.connect(self.foot.show_saving)
        self.outside.clipboard.left.connect(self.foot.show_copied)
        self.search_box.searched.connect(self._on_search)
        self.search_box.left.connect(self._leave_search)
        self.search_box.stepped.connect(lambda rows: self.search_page.step(rows))
        self.search_box.opened.connect(lambda: self.search_page.open_when_found())

    def _join_part(self, part: Page) -> None:
        part.go.connect(self.show_place)
        part.told.connect(self.tell)

    def _join_page(self, page: Page) -> None:
        self._join_part(page)
        self.stack.addWidget(page)
        if isinstance(page, TodayPage):
            pages.join_cards(self.tasks, self.outside, page, self.show_place, self.tell)
        elif isinstance(page, ClientsPage):
            page.chosen.connect(self.moved)
        elif isinstance(page, ShortcutsPage):
            page.show_menus(self.actions_here.menus)

    def _made_clients(self) -> Page:
        titles = {
            View.OVERVIEW: self.tr("Overview"),
            View.NOTES: self.tr("Notes"),
            View.CHECKINS: self.tr("Check-ins"),
            View.AGREEMENTS: self.tr("Agreement"),
            View.MESSAGES: self.tr("Messages"),
            View.CHATS: self.tr("Chats"),
            View.FILES: self.tr("Files"),
            View.MEASURES: self.tr("Measures"),
            View.PLAN: self.tr("Plan"),
            View.MEDICAL: self.tr("Medical"),
            View.DETAILS: self.tr("Details"),
            View.PROCESS_NOTES: self.tr("Process notes"),
        }
        return ClientsPage(self.tasks, self.outside, self.tabs, titles)

    @property
    def _here(self) -> Place:
        view = next(view for view, each in self.pages.made.items() if each is self.page)
        if isinstance(self.page, ClientsPage) and self.client_in_sight is not None:
            view = self.page.view.view_shown
        return Place(view, self.client_in_sight)

    def _go(self, place: Place) -> None:
        if place.view in self.tabs or place.view is View.CLIENTS:
            if place.client_id is None and place.view is not View.CLIENTS:
                place = replace(place, client_id=self.clients.client_id)
            self.clients.show_place(place)
            self._show_page(View.CLIENTS)
            return
        page = self.pages[place.view]
        if isinstance(page, ClientTab) and place.client_id is not None:
            page.show_client(place.client_id)
        page.show_place(place)
        self._show_page(place.view)

    def _show_page(self, view: View) -> None:
        page, leaving = self.pages[view], self.stack.currentWidget()
        if isinstance(leaving, Page) and leaving is not page:
            leaving.keep()
        self.stack.setCurrentWidget(page)
        self.rail.show_view(view)
        self.moved.emit()

    def _on_search(self, typed: str) -> None:
        if self._here.view is not View.SEARCH:
            made = self.pages.made.items()
            self._before_search = next(view for view, each in made if each is self.page)
            within = self.search_box.is_within
            self.search_page.begin(self.client_in_sight, within=within)
            self.search_page.clear()
            self._show_page(View.SEARCH)
        self.search_page.search(typed)

    def _search_from(self, *, within: bool) -> None:
        client_id = self.client_to_search
        self.search_box.search_within(within=within and client_id is not None)
        self.search_box.focus_all()
        if self._is_searching:
            self.search_page.begin(client_id, within=within)
            self.search_page.refresh()

    def _leave_search(self) -> None:
        self.search_box.search_within(within=False)
        if self._is_searching:
            self._show_page(self._before_search)

    def _rail(self) -> Rail:
        lower = [
            (View.PRACTICE, "practice", self.tr("My practice")),
            (View.BIN, "bin", self.tr("Bin")),
            (View.SETTINGS, "settings", self.tr("Settings")),
        ]
        rail = Rail(self.upper_views(), lower)
        rail.wanted.connect(self.show_view)
        rail.lock_wanted.connect(self.lock_wanted)
        return rail

    def _lay_out(self, *, rehearsal: bool) -> None:
        sign = self.tr("Rehearsal: everyone here is invented") if rehearsal else ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = frame.top_row(self.search_box, sign)
        column.addLayout(frame.middle(top, self.rail, self.banner, Tall(self.stack)), 1)
        column.addWidget(self.foot)
