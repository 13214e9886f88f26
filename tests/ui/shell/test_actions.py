"""Keys, menus and ways through the window, pressed like a person presses them."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QWidget,
)

from tests.support.accessible import nameless
from tests.support.records import client, whatsapp
from therapist_desk.domain.errors import RuleBroken, VaultUnwritable
from therapist_desk.domain.tasks import Task, TaskId
from therapist_desk.services import clients, tasks
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.list_view import RecordList
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.calendar.board import Board
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.ui.shell.window import DeskWindow


@pytest.fixture
def window(seat):
    """The window with an open vault of two clients."""
    for name in ("Ada Moreau", "Bela Kiss"):
        seat.do(clients.save, client(name, phones=(whatsapp(),) if name[0] == "A" else ()))
    shown = DeskWindow(seat.outside.preferences)
    shell = Shell(seat.tasks, seat.outside, rehearsal=False)
    shown.show_content(shell)
    shown.set_actions(shell.actions_here.all, shell.actions_here.menus)
    seat.show(shown)
    seat.settle()
    return shown


@pytest.fixture
def shell(window):
    return window.content


def has_keys() -> QWidget:
    """Return what gets a key that is pressed now."""
    windows = (each for each in QApplication.topLevelWidgets() if isinstance(each, DeskWindow))
    return QApplication.focusWidget() or next(each for each in windows if each.isVisible())


def press(seat, keys: str) -> None:
    """Press ``keys``, written as Qt writes them, where the cursor is."""
    key = QKeySequence(keys)[0]  # type: ignore[index]  # Qt gives its first keys so
    QTest.keyClick(has_keys(), key.key(), key.keyboardModifiers())
    seat.bot.wait(20)


def owners_of_keys(window, shell) -> Counter[str]:
    """Return how many would take each key right now."""
    keys = [key for action in window.actions() for key in action.shortcuts() if action.isEnabled()]
    keys += [QKeySequence.mnemonic(each.text()) for each in window.menuBar().actions()]
    for button in shell.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            keys.append(button.shortcut())
    for shortcut in shell.findChildren(QShortcut):
        # One of a single widget has no rival: only one has the focus.
        everywhere = shortcut.context() is not Qt.ShortcutContext.WidgetShortcut
        if everywhere and shortcut.parent().isVisible() and shortcut.isEnabled():
            keys.append(shortcut.key())
    return Counter(key.toString() for key in keys if not key.isEmpty())


def everywhere(shell, client_id) -> list[Place]:
    pages = [Place(view, client_id) for view in shell.pages if view is not View.CLIENTS]
    tabs = [Place(view, client_id) for view in shell.tabs]
    # A new file or chat begins with a dialog, which stops everything.
    dialogs = (View.FILES, View.CHATS)
    begun = [Place(view, client_id, new=True) for view in shell.tabs if view not in dialogs]
    return [*pages, *tabs, *begun, Place(View.CLIENTS, new=True)]


def test_no_key_has_two_owners_on_any_page(seat, window, shell):
    first = seat.ask(clients.listed)[0]
    for place in everywhere(shell, first):
        shell.show_place(place)
        seat.settle()
        twice = {key for key, count in owners_of_keys(window, shell).items() if count > 1}
        assert not twice, f"{place.view}, new={place.new}"


class Shown(QObject):
    """Remembers what was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_nothing_flashes_as_a_window_of_its_own_while_pages_are_made(seat, qapp, shell):
    first, shown = seat.ask(clients.listed)[0], Shown()
    qapp.installEventFilter(shown)
    for place in everywhere(shell, first):
        shell.show_place(place)
        seat.settle()
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_export_is_one_key_away_while_the_cursor_is_in_a_line_of_text(seat, shell):
    """Line edits on X11 take Ctrl+E to the end of the line; elsewhere this passes anyway."""
    shell.show_place(Place(View.CLIENTS, seat.ask(clients.listed)[0]))
    seat.settle()
    shell.search_box.setFocus()
    press(seat, "Ctrl+E")
    assert shell.page is shell.pages[View.EXPORT]


def test_every_key_of_the_window_is_on_the_page_of_shortcuts(shell):
    listed = {each.text() for each in shell.pages[View.SHORTCUTS].findChildren(PlainLabel)}
    for action in shell.actions_here.all:
        if action.shortcuts():
            assert {action.text(), action.shortcut().toString()} <= listed


def test_the_keys_of_the_rail_lead_to_its_pages(seat, shell):
    for number, (view, _, _) in enumerate(shell.upper_views(), 1):
        press(seat, f"Ctrl+{number}")
        assert shell.page is shell.pages[view]


def test_help_and_shortcuts_open_by_key(seat, shell):
    press(seat, "F1")
    assert shell.page is shell.pages[View.HELP]
    press(seat, "Ctrl+/")
    assert shell.page is shell.pages[View.SHORTCUTS]


def test_export_and_whatsapp_go_to_the_client_in_sight_and_to_nobody_else(seat, shell):
    press(seat, "Ctrl+E")
    assert shell.page is shell.pages[View.TODAY]
    second = seat.ask(clients.listed)[1]
    shell.show_place(Place(View.CLIENTS, second))
    seat.settle()
    press(seat, "Ctrl+E")
    assert shell.page is shell.pages[View.EXPORT]
    assert shell.page.client_id == second
    press(seat, "Ctrl+Shift+W")
    assert shell.page is shell.pages[View.WRITE]
    assert shell.page.client_id == second
    press(seat, "Ctrl+1")
    press(seat, "Ctrl+E")
    assert shell.page is shell.pages[View.TODAY]


def test_ctrl_s_presses_the_save_button_of_the_form_shown(seat, shell):
    seat.practise(zone="Europe/Berlin")
    press(seat, "Ctrl+Shift+N")
    seat.settle()
    assert shell.clients.form.isAncestorOf(QApplication.focusWidget())
    seat.type("Cleo Adair")
    press(seat, "Ctrl+S")
    seat.settle()
    names = [one.name for one in seat.ask(clients.named)]
    assert names == ["Ada Moreau", "Bela Kiss", "Cleo Adair"]


def test_back_leads_to_the_client_and_tab_one_came_from(seat, shell):
    first = seat.ask(clients.listed)[0]
    shell.show_place(Place(View.DETAILS, first))
    seat.settle()
    press(seat, "Ctrl+6")
    press(seat, "Alt+Left")
    seat.settle()
    assert shell.client_in_sight == first
    assert shell.clients.view.view_shown is View.DETAILS
    press(seat, "Alt+Left")
    assert shell.page is shell.pages[View.TODAY]
    assert not shell.can_go_back


def test_from_a_client_one_comes_to_the_session_and_to_the_tasks_of_that_client(seat, shell):
    first, second = seat.ask(clients.listed)[:2]
    for each in (first, second):
        seat.do(tasks.save, Task(TaskId(0), f"About {each}", each))
    shell.show_place(Place(View.NOTES, second))
    seat.settle()
    named = {action.text(): action for action in shell.actions_of_window()}
    named["Prepare the session"].trigger()
    seat.settle()
    assert shell.page is shell.pages[View.PREP]
    assert shell.client_in_sight == second
    named["Tasks of this client"].trigger()
    seat.settle()
    assert shell.page is shell.pages[View.TASKS]
    assert shell.page.list.model().rowCount() == 1


def test_ctrl_tab_goes_through_the_parts_of_the_record(seat, shell):
    shell.show_place(Place(View.NOTES, seat.ask(clients.listed)[0]))
    seat.settle()
    seen = []
    for keys in ("Ctrl+Tab", "Ctrl+Shift+Tab"):
        press(seat, keys)
        seen.append(shell.clients.view.view_shown)
    assert seen == [View.CHECKINS, View.NOTES]


def test_f6_visits_every_part_of_the_window_and_comes_round(seat, shell):
    shell.show_place(Place(View.NOTES, seat.ask(clients.listed)[0]))
    seat.settle()
    shell.search_box.setFocus()
    seen = []
    for _ in range(4):
        press(seat, "F6")
        seen.append(QApplication.focusWidget())
    assert seen[-1] is shell.search_box
    assert shell.rail.isAncestorOf(seen[-2])
    assert all(shell.clients.isAncestorOf(each) for each in seen[:2])


def test_the_size_goes_up_and_down_by_key_and_stays_within_bounds(seat, shell):
    preferences = seat.outside.preferences
    press(seat, "Ctrl++")
    assert preferences.state.ui_size == 110
    press(seat, "Ctrl+-")
    press(seat, "Ctrl+-")
    assert preferences.state.ui_size == 90
    press(seat, "Ctrl+0")
    assert preferences.state.ui_size == 100
    for _ in range(12):
        press(seat, "Ctrl+=")
    assert preferences.state.ui_size == 200


def test_taking_back_text_comes_before_taking_back_a_deed(seat, shell):
    undone = []
    shell.tell("Note deleted", lambda: undone.append("note"))
    shell.search_box.setFocus()
    seat.type("a")
    press(seat, "Ctrl+Z")
    assert not shell.search_box.text()
    assert not undone
    press(seat, "Ctrl+Z")
    assert undone == ["note"]


def test_escape_closes_the_toast_then_the_banner_then_the_search(seat, shell):
    shell.search_box.setFocus()
    shell.banner.tell("Something to know")
    shell.tell("Client added", None)
    press(seat, "Esc")
    assert not shell.toasts.is_shown
    assert shell.banner.words
    press(seat, "Esc")
    assert not shell.banner.words


def test_menus_are_there_while_a_vault_is_open_and_gone_when_it_is_locked(seat, window):
    titles = [each.text().replace("&", "") for each in window.menuBar().actions()]
    assert titles == ["File", "Edit", "Client", "View", "Help"]
    window.set_actions([])
    assert not window.menuBar().isVisible()
    assert not window.menuBar().actions()
    assert not window.actions()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_f10_opens_the_first_menu(seat, window):
    press(seat, "F10")
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    opened.close()


def test_a_full_disk_is_told_with_what_is_safe_and_saving_is_tried_again(seat, shell):
    shell.tasks.failed.emit(VaultUnwritable("The disk is full."))
    assert "The disk is full." in shell.banner.words
    assert "safe" in shell.banner.words
    assert "Save again" in {each.text() for each in shell.banner.findChildren(QAbstractButton)}
    seat.do(clients.save, client("Dora Ek"))
    assert not shell.banner.words
    seat.bugs.clear()


def test_details_of_a_failure_are_copied_without_what_it_quotes(seat, shell):
    shell.tasks.failed.emit(RuleBroken("Ada Moreau can't be saved."))
    button = next(
        b for b in shell.banner.findChildren(QAbstractButton) if b.text() == "Copy details"
    )
    button.click()
    copied = QApplication.clipboard().text()
    assert "RuleBroken" in copied
    assert "Ada" not in copied
    seat.bugs.clear()


def test_pages_of_help_and_shortcuts_name_everything_to_a_screen_reader(seat, shell):
    for view in (View.HELP, View.SHORTCUTS):
        shell.show_view(view)
        seat.settle()
        assert nameless(shell) == []


def test_hide_names_is_ticked_in_its_menu_while_names_are_hidden(seat, shell):
    hide = next(each for each in shell.actions_here.all if each.text() == "Hide names")
    press(seat, "Ctrl+Shift+H")
    assert hide.isChecked()
    press(seat, "Ctrl+Shift+H")
    assert not hide.isChecked()
    assert not seat.outside.preferences.state.hide_names


def test_a_key_that_shows_a_view_takes_the_hands_there(seat, shell):
    for keys, view in (
        ("Ctrl+2", View.CALENDAR),
        ("Ctrl+3", View.CLIENTS),
        ("Ctrl+5", View.ALL_AGREEMENTS),
        ("Ctrl+,", View.SETTINGS),
    ):
        press(seat, keys)
        seat.settle()
        assert shell.pages[view].isAncestorOf(has_keys()), view
        assert isinstance(has_keys(), QAbstractItemView | QLineEdit | Board), view
    press(seat, "Ctrl+3")
    assert isinstance(has_keys(), RecordList)
    press(seat, "Down")
    seat.settle()
    assert shell.client_in_sight is not None


def test_what_is_begun_from_the_list_of_clients_takes_the_hands(seat, shell):
    first = seat.ask(clients.listed)[0]
    for view in (View.NOTES, View.CHECKINS, View.AGREEMENTS):
        shell.show_place(Place(view, first))
        next(
            each
            for each in shell.clients.findChildren(RecordList)
            if each.accessibleName() == "Clients"
        ).setFocus()
        seat.settle()
        press(seat, "Ctrl+N")
        seat.settle()
        assert shell.clients.view.isAncestorOf(has_keys()), view
