"""The search box over all pages: what is typed, and the keys that move in what was found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from therapist_desk.ui.kit import icons, theme
from therapist_desk.ui.kit.field_icons import fit_icons
from therapist_desk.ui.kit.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH = 420
_LIMIT = 200


class ChoosingField(TextField):
    """Its arrows and Enter reach a list of what was found, while the cursor stays here."""

    stepped = Signal(int)
    """So many rows down."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__("", _LIMIT)
        self._deeds: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Down: lambda: self.stepped.emit(1),
            Qt.Key.Key_Up: lambda: self.stepped.emit(-1),
            Qt.Key.Key_Return: self.opened.emit,
            Qt.Key.Key_Enter: self.opened.emit,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deeds.get(event.key())
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()


class SearchBox(ChoosingField):
    """The one search box; Escape empties it."""

    searched = Signal(str)
    """Letters were typed."""

    left = Signal()
    """The box is empty again."""

    def __init__(self) -> None:
        super().__init__()
        self.search_within(within=False)
        fit_icons(self)
        self.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(theme.px(WIDTH))
        self.textEdited.connect(self._on_typed)
        self.textChanged.connect(lambda text: None if text else self.left.emit())

    @property
    def is_within(self) -> bool:
        """Whether only the record in sight is to be searched."""
        return self._is_within

    def search_within(self, *, within: bool) -> None:
        """Search the record in sight only, or everything again, and say which."""
        self._is_within = within
        if within:
            self.setPlaceholderText(self.tr("Search in this record (Ctrl+Shift+F)"))
            self.setAccessibleName(self.tr("Search in this record"))
        else:
            self.setPlaceholderText(self.tr("Search everything (Ctrl+F)"))
            self.setAccessibleName(self.tr("Search everything"))

    def focus_all(self) -> None:
        """Take the cursor, with all that stands here marked."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _on_typed(self, typed: str) -> None:
        if typed:
            self.searched.emit(typed)
