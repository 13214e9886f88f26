"""Where a backup is to be restored: in place of this vault, or beside it to look at it first."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.page import column


class RestoreChoice(QFrame):
    """Hidden until ``ask``; ``over_wanted`` and ``beside_wanted`` carry the backup's path."""

    over_wanted = Signal(object)
    beside_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("Restore this backup"))
        self._path = Path()
        self._asked_by: QWidget | None = None
        self.over_button = buttons.quiet(
            self.tr("Lock, and restore it here"), lambda: self._take(self.over_wanted), "lock"
        )
        self.beside_button = buttons.quiet(
            self.tr("Restore it beside this one…"),
            lambda: self._take(self.beside_wanted),
            "folder",
        )
        self.cancel = buttons.plain(self.tr("Cancel"), self.leave)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()
        self.hide()

    def ask(self, path: Path, asked_by: QWidget) -> None:
        """Ask about ``path``; the focus goes back to ``asked_by`` when it is left."""
        self._path, self._asked_by = path, asked_by
        self.show()
        self.beside_button.setFocus()

    def leave(self) -> None:
        """Restore nothing."""
        self.hide()
        if self._asked_by is not None:
            self._asked_by.setFocus()

    def _take(self, wanted: SignalInstance) -> None:
        self.leave()
        wanted.emit(self._path)

    def _lay_out(self) -> None:
        inside = column(self, steps=2, spacing=1)
        inside.addWidget(Heading(self.tr("Restore this backup"), 3))
        here = self.tr(
            "In place of this vault: the desk locks and asks for the passphrase of that day, or the "
            "kit. The vault as it is now is kept aside in its folder; nothing is lost."
        )
        beside = self.tr(
            "Beside this one: a second vault in a folder you choose, to look at it. This vault stays "
            "as it is."
        )
        inside.addWidget(Muted(beside))
        inside.addWidget(Muted(here))
        self.over_button.setAccessibleDescription(here)
        self.beside_button.setAccessibleDescription(beside)
        bar = Bar()
        for button in (self.beside_button, self.over_button, self.cancel):
            bar.addWidget(button)
        inside.addLayout(bar)
