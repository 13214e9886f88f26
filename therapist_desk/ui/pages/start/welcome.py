"""The first thing a person sees: make a vault, open one, or look around with invented clients."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.busy import Busy
from therapist_desk.ui.kit.choosers import language_name
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, PlainLabel
from therapist_desk.ui.kit.sheet import Sheet

if TYPE_CHECKING:
    from therapist_desk.ui.kit.recent_vaults import RecentVaults


class Welcome(Sheet):
    """The ways in; ``languages`` are tags the window can speak, offered when there are several."""

    create_wanted = Signal()
    open_wanted = Signal()
    restore_wanted = Signal()
    arrive_wanted = Signal()
    rehearsal_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, languages: Sequence[str], language: str) -> None:
        super().__init__(520)
        self.setAccessibleName(self.tr("Welcome"))
        self.banner = Banner()
        self.recent: RecentVaults | None = None
        self.create_button = buttons.primary(
            self.tr("Create my vault"), self.create_wanted.emit, shortcut=""
        )
        self.open_button = buttons.quiet(self.tr("Open an existing vault…"), self.open_wanted.emit)
        self.restore_button = buttons.quiet(
            self.tr("Restore from a backup…"), self.restore_wanted.emit
        )
        self.arrive_button = buttons.quiet(
            self.tr("I have a vault on another laptop…"), self.arrive_wanted.emit
        )
        self.look_button = buttons.quiet(
            self.tr("Look around with sample clients"), self._look_around
        )
        self.busy = Busy()
        self.language = ChoiceField((tag, language_name(tag)) for tag in languages)
        self.language.set_value(language)
        self.language.edited.connect(lambda: self.language_chosen.emit(self.language.value()))
        self._lay_out()
        self.setFocusProxy(self.create_button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest()

    def show_trouble(self, trouble: Exception) -> None:
        """Say why there are no sample clients; they can be asked for again."""
        from therapist_desk.ui.kit.errors import show_error  # loads every form

        self._rest()
        self.look_button.setFocus()
        show_error(trouble, self.banner)

    def _rest(self) -> None:
        self.busy.stop()
        self.look_button.setEnabled(True)

    def _look_around(self) -> None:
        """Ask for a rehearsal once: it takes a moment, and two would get in each other's way."""
        self.banner.hide()
        self.look_button.setEnabled(False)
        self.busy.start(self.tr("Inventing clients…"))
        self.rehearsal_wanted.emit()

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self.body.addWidget(Picture("app", "accent", 48), 0, centre)
        self.body.addWidget(Heading(self.tr("Therapist Desk")), 0, centre)
        promise = Muted(
            self.tr(
                "Client notes, agreements and check-ins, encrypted on this computer. "
                "No account, no cloud."
            )
        )
        promise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(promise)
        self.body.addSpacing(theme.grid())
        self.body.addWidget(self.banner)
        for button in (
            self.create_button,
            self.open_button,
            self.arrive_button,
            self.restore_button,
            self.look_button,
        ):
            self.body.addWidget(button)
        self.body.addWidget(self.busy)
        if self.language.count() > 1:
            self._add_language()

    def _add_language(self) -> None:
        label = PlainLabel(self.tr("Language"))
        label.setBuddy(self.language)
        self.language.setAccessibleName(label.text())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self.language)
        row.addStretch(1)
        self.body.addSpacing(theme.grid())
        self.body.addLayout(row)
