"""All actions of the window in one place, for its menus, keys and the palette."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from therapist_desk.ui.kit import panic
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.theme import LARGEST, SMALLEST
from therapist_desk.ui.shell import panes
from therapist_desk.ui.shell.keys import WindowKeys
from therapist_desk.ui.shell.stage import Stage

STEP, USUAL = 10, 100
"""Per cent of UI size."""

Deed = Callable[[], object]
Condition = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Menu:
    """Actions under one title (with its ``&``); ``name`` is it without; None is a line."""

    title: str
    name: str
    actions: tuple[QAction | None, ...]


class Actions(QObject):
    """Each action has words, keys, an icon's name as its data, and is enabled when it can act."""

    def __init__(self, shell: Stage, widget: QWidget) -> None:
        """Make them for ``shell``, whose ``widget`` holds every page."""
        super().__init__(widget)
        self._shell, self._widget = shell, widget
        self._preferences = shell.outside.preferences
        self._conditions: dict[QAction, Condition] = {}
        self.menus = (self._file(), self._edit(), self._client(), self._view(), self._help())
        self.all = [action for menu in self.menus for action in menu.actions if action]
        self._keys = WindowKeys(self.all, self)
        shell.moved.connect(self.look)
        self._preferences.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Enable what can be done where the person is now."""
        for action, condition in self._conditions.items():
            action.setEnabled(condition())
        self._hide.setChecked(self._preferences.state.hide_names)

    def _file(self) -> Menu:
        shell = self._shell
        return Menu(
            self.tr("&File"),
            self.tr("File"),
            (
                self._action(self.tr("New in this view"), "Ctrl+N", shell.begin_new, "add"),
                self._action(
                    self.tr("New client"),
                    "Ctrl+Shift+N",
                    self._go(View.CLIENTS, new=True),
                    "client",
                ),
                None,
                self._action(self.tr("Save now"), "Ctrl+S", shell.save, "save"),
                None,
                self._action(self.tr("Open another vault…"), "", self._go(View.VAULTS), "folder"),
                None,
                self._action(self.tr("Lock now"), "Ctrl+L", shell.lock_wanted.emit, "lock"),
                self._action(
                    self.tr("Lock and empty the clipboard"),
                    panic.KEYS,
                    shell.panic_wanted.emit,
                    "lock",
                ),
                self._action(
                    self.tr("Lock and quit"),
                    "Ctrl+Q",
                    lambda: self._widget.window().close(),
                    "close",
                ),
            ),
        )

    def _edit(self) -> Menu:
        shell = self._shell
        return Menu(
            self.tr("&Edit"),
            self.tr("Edit"),
            (
                self._action(
                    self.tr("Take back"), "Ctrl+Z", shell.undo, "undo", lambda: shell.can_undo
                ),
                None,
                self._action(self.tr("Search"), "Ctrl+F", shell.focus_search, "search"),
                self._action(
                    self.tr("Search in this record"),
                    "Ctrl+Shift+F",
                    shell.search_client,
                    "search",
                    lambda: shell.client_to_search is not None,
                ),
                self._action(
                    self.tr("Find a command or a client…"), "Ctrl+K", shell.open_palette, "forward"
                ),
            ),
        )

    def _client(self) -> Menu:
        shell = self._shell

        def seen() -> bool:
            return self._shell.client_in_sight is not None

        return Menu(
            self.tr("&Client"),
            self.tr("Client"),
            (
                self._action(
                    self.tr("Prepare the next session"),
                    "Ctrl+Shift+S",
                    shell.prepare_next,
                    "calendar",
                ),
                self._action(
                    self.tr("Prepare the session"),
                    "",
                    self._go_with_client(View.PREP),
                    "calendar",
                    seen,
                ),
                self._action(
                    self.tr("Tasks of this client"),
                    "",
                    self._go_with_client(View.TASKS),
                    "ok",
                    seen,
                ),
                None,
                self._action(
                    self.tr("Write a note"),
                    "",
                    self._go_with_client(View.NOTES, new=True),
                    "note",
                    seen,
                ),
                self._action(
                    self.tr("Log a check-in"),
                    "Ctrl+Shift+C",
                    self._go(View.CHECKINS, new=True),
                    "check-in",
                ),
                self._action(
                    self.tr("Give a measure"),
                    "",
                    self._go_with_client(View.MEASURES, new=True),
                    "history",
                    seen,
                ),
                self._action(
                    self.tr("Make an agreement"),
                    "",
                    self._go_with_client(View.AGREEMENTS, new=True),
                    "agreement",
                    seen,
                ),
                None,
                self._action(
                    self.tr("Write on WhatsApp…"),
                    "Ctrl+Shift+W",
                    self._go_with_client(View.WRITE, new=True),
                    "message",
                    seen,
                ),
                self._action(
                    self.tr("Open the safety plan"),
                    "Ctrl+Shift+P",
                    self._go_with_client(View.SAFETY_PLAN),
                    "shield",
                    seen,
                ),
                self._action(
                    self.tr("Export session summary…"),
                    "Ctrl+E",
                    self._go_with_client(View.EXPORT),
                    "export",
                    seen,
                ),
                self._action(
                    self.tr("End therapy…"), "", self._go_with_client(View.ENDING), "ok", seen
                ),
                self._action(
                    self.tr("Merge with another record…"),
                    "",
                    self._go_with_client(View.MERGE),
                    "clients",
                    seen,
                ),
                None,
                self._action(
                    self.tr("Next part of the record"),
                    "Ctrl+Tab",
                    self._tab(1),
                    "forward",
                    lambda: self._shell.has_tabs,
                ),
                self._action(
                    self.tr("Previous part of the record"),
                    "Ctrl+Shift+Tab",
                    self._tab(-1),
                    "back",
                    lambda: self._shell.has_tabs,
                ),
            ),
        )

    def _view(self) -> Menu:
        shell = self._shell
        self._hide = self._action(
            self.tr("Hide names"), "Ctrl+Shift+H", shell.turn_names, "eye-off"
        )
        self._hide.setCheckable(True)
        return Menu(
            self.tr("&View"),
            self.tr("View"),
            (
                *(
                    self._action(words, f"Ctrl+{number}", self._go(view), icon)
                    for number, (view, icon, words) in enumerate(shell.upper_views(), 1)
                ),
                None,
                self._action(
                    self.tr("Tomorrow’s reminders"), "", self._go(View.REMINDERS), "message"
                ),
                self._action(self.tr("My practice"), "", self._go(View.PRACTICE), "practice"),
                self._action(self.tr("Groups"), "", self._go(View.GROUPS), "clients"),
                self._action(self.tr("Resources"), "", self._go(View.RESOURCES), "link"),
                self._action(self.tr("Supervision and CPD"), "", self._go(View.CPD), "star"),
                self._action(
                    self.tr("Measures of the desk"), "", self._go(View.ALL_MEASURES), "history"
                ),
                self._action(self.tr("Formats and phrases"), "", self._go(View.WRITING), "edit"),
                self._action(
                    self.tr("Agreement templates"), "", self._go(View.TEMPLATES), "agreement"
                ),
                self._action(
                    self.tr("WhatsApp on this computer"), "", self._go(View.LINK_TEST), "open"
                ),
                self._action(self.tr("Bin"), "", self._go(View.BIN), "bin"),
                self._action(self.tr("Trust"), "", self._go(View.TRUST), "shield"),
                self._action(self.tr("Backups"), "", self._go(View.BACKUPS), "backup"),
                self._action(
                    QCoreApplication.translate("VaultKeysPage", "Passphrase and recovery kit"),
                    "",
                    self._go(View.VAULT_KEYS),
                    "key",
                ),
                self._action(self.tr("Move to a new laptop"), "", self._go(View.MOVE), "export"),
                self._action(self.tr("Settings"), "Ctrl+,", self._go(View.SETTINGS), "settings"),
                self._action(self.tr("Check the vault"), "", self._go(View.VERIFICATION), "check"),
                None,
                self._hide,
                *self._sizes(),
                None,
                self._action(
                    self.tr("Back"), "Alt+Left", shell.go_back, "back", lambda: shell.can_go_back
                ),
                self._action(self.tr("Next part of the window"), "F6", shell.step_pane, "forward"),
            ),
        )

    def _sizes(self) -> list[QAction]:
        def size() -> int:
            return self._preferences.state.ui_size

        return [
            self._action(
                self.tr("Larger"),
                "Ctrl++ Ctrl+=",
                partial(self._resize, STEP),
                "up",
                lambda: size() < LARGEST,
            ),
            self._action(
                self.tr("Smaller"),
                "Ctrl+-",
                partial(self._resize, -STEP),
                "down",
                lambda: size() > SMALLEST,
            ),
            self._action(self.tr("Usual size"), "Ctrl+0", lambda: self._set_size(USUAL), "refresh"),
        ]

    def _help(self) -> Menu:
        return Menu(
            self.tr("&Help"),
            self.tr("Help"),
            (
                self._action(self.tr("Help"), "F1", self._go(View.HELP), "help"),
                self._action(
                    self.tr("Keyboard shortcuts"), "Ctrl+/", self._go(View.SHORTCUTS), "keyboard"
                ),
            ),
        )

    def _action(
        self, words: str, shortcuts: str, deed: Deed, icon: str = "", when: Condition | None = None
    ) -> QAction:
        action = QAction(words, self._widget)
        action.setShortcuts([QKeySequence(one) for one in shortcuts.split()])
        action.setData(icon)
        action.triggered.connect(lambda: deed())
        if when is not None:
            self._conditions[action] = when
        return action

    def _go(self, view: View, *, new: bool = False) -> Deed:
        def go() -> None:
            left = self._shell.page
            self._shell.show_place(Place(view, new=new))
            page = self._shell.page
            # What is begun takes the focus by itself; and Qt hands it to anything when a page goes.
            if not new and not (page is left and panes.holds_focus(page)):
                panes.enter(page)

        return go

    def _go_with_client(self, view: View, *, new: bool = False) -> Deed:
        def go() -> None:
            client_id = self._shell.client_in_sight
            if client_id is not None:
                self._shell.show_place(Place(view, client_id, new=new))

        return go

    def _tab(self, tabs: int) -> Deed:
        return lambda: self._shell.step_tab(tabs)

    def _resize(self, step: int) -> None:
        self._set_size(self._preferences.state.ui_size + step)

    def _set_size(self, size: int) -> None:
        size = max(SMALLEST, min(LARGEST, size))
        self._preferences.change(ui_size=size)
        self._shell.tell(self.tr("Size: {size} %").format(size=count(size)), None)
