"""Settings: one page, found by typing, each with a line that says what it does; they act at once."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from therapist_desk.domain.messages import LinkStyle
from therapist_desk.domain.topics import Topic
from therapist_desk.services import settings
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.settings import Setting
from therapist_desk.ui.kit import buttons, capture, formats, languages, theme
from therapist_desk.ui.kit.choosers import language_name
from therapist_desk.ui.kit.clipboard import SECONDS
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.fields import CheckField, ChoiceField, NumberField, SearchField
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.theme import LARGEST, SMALLEST, Scheme
from therapist_desk.ui.pages.settings import leading
from therapist_desk.ui.pages.settings.about import Versions, look
from therapist_desk.ui.pages.settings.quick_unlock import QuickUnlockSetting
from therapist_desk.ui.pages.settings.row import SettingRow, SettingSection

SIZE_STEP = 10
SHORTEST_IDLE, LONGEST_IDLE = 1, 60
WIDEST = 720
PAUSE = 400
"""Milliseconds without a change after which the vault is told: arrow keys take many steps."""

F = TypeVar("F", bound=ChoiceField | CheckField | NumberField)


class SettingsPage(Page):
    """How the window looks, kept beside the vault, and how the desk works, kept inside it."""

    topics = frozenset({Topic.SETTING})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Settings")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._asked = False
        self._folder: Path | None = None
        self._showing = False
        self._of_window: dict[str, Any] = {}
        self._of_vault: dict[Setting, Any] = {}
        self._unsaved: dict[Setting, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.keep)
        self.search = SearchField(self.tr("Find a setting"))
        self.search.edited.connect(self._find)
        self._nothing = EmptyState(
            "search", self.tr("No setting has these words."), self.tr("Show all"), self.search.clear
        )
        self.versions = Versions()
        self.quick_unlock = QuickUnlockSetting(tasks)
        self.sections = [
            self._appearance(),
            self._security(),
            self._notes(),
            self._whatsapp(),
            self._language(),
            self._advanced(),
        ]
        self._lay_out()
        outside.preferences.changed.connect(self._show_window)
        self._show_window()

    def refresh(self) -> None:
        """Ask for what is kept in the vault, and once for its folder and the versions."""
        self.tasks.ask(self, _kept, self._show_kept)
        self.quick_unlock.ask()
        if not self._asked:
            self._asked = True
            self.tasks.ask(self, lambda reader: reader.folder, self._show_folder)
            self.tasks.work(self, look, self.versions.show_facts)

    def _lay_out(self) -> None:
        content = QWidget()
        inside = column(content, steps=0, spacing=3)
        for section in self.sections:
            inside.addWidget(section)
        inside.addWidget(self._nothing)
        inside.addStretch(1)
        self._nothing.hide()
        self._area = scrolled(content, WIDEST)
        practice = buttons.quiet(self.tr("My practice"), self._go_to_practice, "practice")
        box = column(self)
        subtitle = self.tr("Changes count at once.")
        box.addWidget(PageHeader(self.title, subtitle, [practice]))
        self.search.setMaximumWidth(theme.px(WIDEST))
        box.addWidget(self.search)
        box.addWidget(self._area, 1)

    def _go_to_practice(self) -> None:
        self.go.emit(Place(View.PRACTICE))

    def _go_to_check(self) -> None:
        self.go.emit(Place(View.VERIFICATION))

    def _appearance(self) -> SettingSection:
        schemes = (
            (Scheme.AUTO, self.tr("Like the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        )
        size = NumberField(SMALLEST, LARGEST, " %")
        size.setSingleStep(SIZE_STEP)
        size.setKeyboardTracking(False)
        rows = (
            self._window_row(
                "scheme",
                (self.tr("Colours"), self.tr("Light or dark, or as the system has it.")),
                ChoiceField(schemes),
            ),
            self._window_row(
                "ui_size",
                (self.tr("Size"), self.tr("How large words and controls are, 80 to 200 %.")),
                size,
            ),
            self._window_row(
                "reduce_motion",
                (self.tr("Reduce motion"), self.tr("Nothing slides or fades.")),
                CheckField(""),
            ),
            self._window_row(
                "hide_names",
                (
                    self.tr("Hide names"),
                    self.tr(
                        "Shows initials for names, for when others can see the screen. What you "
                        "type or export yourself stays as it is."
                    ),
                ),
                CheckField(""),
            ),
        )
        return SettingSection(self.tr("Appearance"), rows)

    def _security(self) -> SettingSection:
        minutes = NumberField(SHORTEST_IDLE, LONGEST_IDLE, self.tr(" min"))
        minutes.setKeyboardTracking(False)
        rows = (
            self._vault_row(
                Setting.IDLE_MINUTES,
                (
                    self.tr("Lock when nothing happens"),
                    self.tr("After so many minutes without a key or a click, the vault is locked."),
                ),
                minutes,
            ),
            self._capture_row(),
            SettingRow(
                self.tr("Clipboard"),
                self.tr(
                    "What is copied in the desk is taken away again after {seconds} seconds, and "
                    "at once when it locks."
                ).format(seconds=count(SECONDS)),
            ),
            SettingRow(
                self.tr("Quick unlock"),
                self.tr(
                    "Opens the vault with one press while you are logged in to this computer. Then "
                    "so can whoever sits at it, and programs that run as you. Your passphrase "
                    "still opens it, and always will."
                ),
                below=self.quick_unlock,
            ),
            SettingRow(
                self.tr("What opens the vault"),
                self.tr(
                    "Your passphrase, or the 24 words of your recovery kit. Without one of them "
                    "nobody can, not even the makers of this desk."
                ),
                buttons.quiet(
                    self.tr("Passphrase and kit"), lambda: self.go.emit(Place(View.VAULT_KEYS))
                ),
            ),
        )
        return SettingSection(self.tr("Security"), rows)

    def _capture_row(self) -> SettingRow:
        title = self.tr("Let the window appear in screen shots")
        if not capture.can_refuse():
            return SettingRow(
                self.tr("Screen shots"),
                self.tr(
                    "This system can’t keep a window out of screen shots and shared screens. Hide "
                    "names, and lock the desk before you share your screen."
                ),
            )
        words = self.tr("Off, screen shots and shared screens show an empty place instead of it.")
        return self._window_row("capture", (title, words), CheckField(""))

    def _notes(self) -> SettingSection:
        row = self._vault_row(
            Setting.NOTE_FORMAT,
            (
                self.tr("Format of a new note"),
                self.tr("For clients without notes; otherwise the last note’s is used again."),
            ),
            self._format_choice(),
        )
        ask = self._vault_row(
            Setting.PROCESS_NOTES_ASK,
            (
                self.tr("Ask before process notes open"),
                self.tr("Your passphrase opens them, each time you come to them."),
            ),
            CheckField(""),
        )
        return SettingSection(self.tr("Notes"), [row, leading.to_writing(self.go.emit), ask])

    def _format_choice(self) -> ChoiceField:
        known = formats.of(self.tasks)
        choice = ChoiceField(known.offered())
        # Signals of a choice made by hand only: what the vault tells changes nothing.
        known.changed.connect(lambda: self._offer_formats(choice))
        return choice

    def _offer_formats(self, choice: ChoiceField) -> None:
        choice.set_choices(formats.of(self.tasks).offered())
        self.tasks.ask(self, _kept, self._show_kept)

    def _whatsapp(self) -> SettingSection:
        styles = (
            (LinkStyle.APP, self.tr("WhatsApp app")),
            (LinkStyle.WEB, self.tr("WhatsApp Web")),
            (LinkStyle.WA_ME, self.tr("wa.me page")),
        )
        rows = (
            self._vault_row(
                Setting.LINK_STYLE,
                (
                    self.tr("Open chats with"),
                    self.tr(
                        "The app tells nobody but WhatsApp. Web and wa.me go through the browser: "
                        "the number stands in its history and is seen by Meta."
                    ),
                ),
                ChoiceField(styles),
            ),
            self._vault_row(
                Setting.TEXT_IN_LINK,
                (
                    self.tr("Put the text into the link"),
                    self.tr(
                        "Off, you paste the text yourself. On, other programs of this computer can "
                        "read it while the link opens; with Web or wa.me it also goes to Meta’s "
                        "servers before you press send, and stays in the history of the browser, "
                        "its sync and its extensions."
                    ),
                ),
                CheckField(""),
            ),
        )
        return SettingSection(self.tr("WhatsApp"), [*rows, leading.to_link_test(self.go.emit)])

    def _language(self) -> SettingSection:
        tags = [(tag, self._language_words(tag)) for tag in languages.available()]
        row = self._window_row(
            "language",
            (
                self.tr("Language of the window"),
                self.tr("Used from the next unlock on. Dates and numbers follow it."),
            ),
            ChoiceField([("", self.tr("Like the system")), *tags]),
        )
        return SettingSection(self.tr("Language and region"), [row])

    def _language_words(self, tag: str) -> str:
        name = language_name(tag)
        if tag not in languages.UNREAD:
            return name
        return self.tr("{language} (needs a native reader)").format(language=name)

    def _advanced(self) -> SettingSection:
        opened = buttons.quiet(self.tr("Open folder"), self._open_folder, "folder")
        copy = buttons.quiet(self.tr("Copy"), self._copy, "copy")
        copy.setAccessibleName(self.tr("Copy the versions"))
        self._folder_row = SettingRow(self.tr("Folder of the vault"), "", opened)
        check = buttons.quiet(self.tr("Check the vault"), self._go_to_check, "check")
        rows = (
            self._folder_row,
            SettingRow(
                self.tr("Damage"),
                self.tr("Looks whether everything in the vault is as it was saved."),
                check,
            ),
            *leading.rows(self.go.emit),
            SettingRow(
                self.tr("Versions"),
                self.tr("What runs here, for a report of a fault. It says nothing of any client."),
                copy,
                below=self.versions,
            ),
        )
        return SettingSection(self.tr("Advanced"), rows)

    def _window_row(self, name: str, words: tuple[str, str], control: F) -> SettingRow:
        """Return the row of a window preference, ``words`` its title and explanation."""
        self._of_window[name] = control
        control.edited.connect(lambda: self._change_window(name))
        return SettingRow(*words, control)

    def _vault_row(self, setting: Setting, words: tuple[str, str], control: F) -> SettingRow:
        """Return the row of a setting kept in the vault."""
        self._of_vault[setting] = control
        control.edited.connect(lambda: self._change_vault(setting))
        return SettingRow(*words, control)

    def _change_window(self, name: str) -> None:
        if not self._showing:
            self._outside.preferences.change(**{name: self._of_window[name].value()})

    def _change_vault(self, setting: Setting) -> None:
        if not self._showing:
            self._unsaved[setting] = _written(self._of_vault[setting].value())
            self._timer.start()

    def keep(self) -> None:
        """Keep what was changed in this moment."""
        self._timer.stop()
        changes, self._unsaved = self._unsaved, {}
        if changes:
            self.tasks.do(self, lambda writer: _keep(writer, changes))

    @property
    def has_unsaved_words(self) -> bool:
        """Whether a change is not in the vault yet."""
        return bool(self._unsaved)

    def _show_window(self) -> None:
        state = self._outside.preferences.state
        self._showing = True
        for name, control in self._of_window.items():
            if control.value() != getattr(state, name):
                control.set_value(getattr(state, name))
        self._showing = False

    def _show_kept(self, kept: Mapping[Setting, str]) -> None:
        self._showing = True
        for setting, text in kept.items():
            if setting in self._of_vault and setting not in self._unsaved:
                self._of_vault[setting].set_value(_read(text))
        self._showing = False

    def _find(self) -> None:
        wanted = self.search.value().casefold().split()
        found = [section.show_matching(wanted) for section in self.sections]
        self._nothing.setVisible(not any(found))

    def _show_folder(self, folder: Path | None) -> None:
        self._folder = folder
        if folder is not None:
            said = self.tr("{folder} – what lies there is encrypted.").format(folder=folder)
            self._folder_row.explain(said)

    def _open_folder(self) -> None:
        folder = self._folder
        is_there = folder is not None and folder.is_dir()
        if not (is_there and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
            self.told.emit(self.tr("The folder can’t be opened from here"), None)

    def _copy(self) -> None:
        self.versions.copy()
        self.told.emit(self.tr("Versions copied"), None)


def _kept(reader: Reader) -> dict[Setting, str]:
    return {setting: settings.get(reader, setting) for setting in Setting}


def _keep(writer: Writer, changes: Mapping[Setting, str]) -> None:
    for setting, value in changes.items():
        settings.put(writer, setting, value)


_YES_NO = {True: "yes", False: "no"}


def _written(value: object) -> str:
    return _YES_NO[value] if isinstance(value, bool) else str(value)


def _read(text: str) -> object:
    return int(text) if text.isdecimal() else {"yes": True, "no": False}.get(text, text)
