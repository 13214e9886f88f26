"""The vaults opened last, each one press away; one in a synced folder says so."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from therapist_desk.services import locked_vaults
from therapist_desk.services.synced_folders import syncing_service
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.labels import Heading, Muted, isolated, plain_tooltip

Seen = tuple[Path, str]
"""A vault's folder, and the name of what copies it elsewhere, or ""."""


class RecentVaults(QFrame):
    """Hidden while there is none; a folder that is gone, or on a drive that is, is left out."""

    chosen = Signal(object)
    looked = Signal(bool)
    """Whether any was found there."""

    def __init__(self, beside: Beside) -> None:
        super().__init__()
        self._beside = beside
        self._asked: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Vaults opened last"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(6))
        self._rows.addWidget(Heading(self.tr("Vaults opened last"), 3))
        self.hide()

    def show_vaults(self, folders: Sequence[str], without: Path | None = None) -> None:
        """Look for the vaults in ``folders`` beside the window and show those that are there."""
        asked = tuple(one for one in folders if without is None or Path(one) != without)
        self._asked = asked
        self._clear()

        def show(found: list[Seen]) -> None:
            if asked == self._asked:
                self._show(found)

        if asked:
            self._beside.work(self, lambda: _look(asked), show)
        else:
            self.looked.emit(False)

    @property
    def offered(self) -> list[QPushButton]:
        """The buttons shown, newest first."""
        return self.findChildren(QPushButton)

    def _show(self, found: Sequence[Seen]) -> None:
        names = [folder.name for folder, _ in found]
        for folder, service in found:
            # Two of one name are told apart by the folder they lie in.
            twice = names.count(folder.name) > 1
            words = f"{folder.parent.name}/{folder.name}" if twice else folder.name
            self._rows.addWidget(self._button(folder, words))
            if service:
                self._rows.addWidget(self._warning(service))
        self.setVisible(bool(found))
        self.looked.emit(bool(found))

    def _button(self, folder: Path, words: str) -> QPushButton:
        button = buttons.quiet(
            isolated(words).replace("&", "&&"), lambda: self.chosen.emit(folder), "lock"
        )
        button.setAccessibleName(self.tr("Open the vault {name}").format(name=words))
        button.setToolTip(plain_tooltip(str(folder)))
        return button

    def _warning(self, service: str) -> QWidget:
        words = self.tr(
            "Kept in step by {service}, which could tear this vault apart or bring an old one back. "
            "Lock it and move its folder elsewhere."
        )
        note = Muted(words.format(service=service))
        theme.tone(note, "warn")
        note.setAlignment(Qt.AlignmentFlag.AlignLeading)
        return note

    def _clear(self) -> None:
        self.hide()
        while self._rows.count() > 1:
            item = self._rows.takeAt(1)
            widget = item.widget() if item else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()


def _look(folders: Sequence[str]) -> list[Seen]:
    places = [Path(one) for one in folders]
    return [(place, syncing_service(place)) for place in places if locked_vaults.is_vault(place)]
