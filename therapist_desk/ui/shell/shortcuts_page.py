"""All keys of the desk on one page, by what they do, fit to be printed or looked up."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.labels import Heading, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.tasks import Tasks

if TYPE_CHECKING:
    from therapist_desk.ui.shell.actions import Menu

NARROW, WIDEST = 760, 1000
Line = tuple[str, Sequence[str]]
"""What is done, and the keys that do it, as Qt writes them."""


class ShortcutsPage(Page):
    """Shows the keys of the window's actions, and those that work inside pages."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        del outside
        super().__init__(tasks, "")
        self.title = self.tr("Keyboard shortcuts")
        self.setAccessibleName(self.title)
        self._content = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(theme.grid(2))
        layout = column(self)
        subtitle = self.tr("Everything on the desk can be done without a mouse.")
        layout.addWidget(PageHeader(self.title, subtitle))
        layout.addWidget(scrolled(self._content, WIDEST), 1)

    def refresh(self) -> None:
        """The keys are the same for every record."""

    def show_menus(self, menus: Sequence["Menu"]) -> None:
        """Show the keys of the actions in ``menus``."""
        groups = [(menu.name, _lines(menu)) for menu in menus]
        groups[-1][1].extend(self._everywhere())
        groups.append((self.tr("On a page"), self._on_pages()))
        groups.append((self.tr("In a note"), self._in_notes()))
        groups.append((self.tr("In lists"), self._in_lists()))
        for side in (groups[:3], groups[3:]):
            self._sides.addLayout(_stacked([_group(*group) for group in side]), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _everywhere(self) -> list[Line]:
        return [
            (self.tr("Open the menus"), ["F10"]),
            (self.tr("Close a message, empty the search"), ["Esc"]),
        ]

    def _on_pages(self) -> list[Line]:
        return [
            (self.tr("The filled button: sign, save, open the chat"), ["Ctrl+Return"]),
            (self.tr("Go on to the next input, out of a text too"), ["Tab"]),
            (self.tr("A part of the record: the first to the tenth"), ["Alt+1", "Alt+0"]),
            (self.tr("Choose a date"), ["Alt+Down"]),
            (self.tr("After WhatsApp: sent, changed, not sent"), ["S", "C", "N"]),
        ]

    def _in_notes(self) -> list[Line]:
        return [
            (self.tr("Put in a phrase: its letters, then this key"), ["Ctrl+Space"]),
            (self.tr("Carry this section forward from the last note"), ["Ctrl+Shift+B"]),
            (self.tr("Find in this note; a second time, in the vault"), ["Ctrl+F"]),
            (self.tr("Next and previous place found"), ["F3", "Shift+F3"]),
            (self.tr("Next unknown word, and words like it"), ["F7"]),
            (self.tr("Preview, and back to writing"), ["Ctrl+Shift+M"]),
            (self.tr("Only the text"), ["F11"]),
        ]

    def _in_lists(self) -> list[Line]:
        return [
            (self.tr("Up and down"), ["Up", "Down"]),
            (self.tr("Open what is chosen"), ["Return"]),
            (self.tr("First and last"), ["Home", "End"]),
            (self.tr("Put what is chosen into the bin"), ["Del"]),
        ]


def _lines(menu: "Menu") -> list[Line]:
    return [
        (action.text(), [key.toString() for key in action.shortcuts()[:1]])
        for action in menu.actions
        if action and action.shortcuts()
    ]


def _stacked(cards: Sequence[QWidget]) -> QVBoxLayout:
    result = QVBoxLayout()
    result.setSpacing(theme.grid(2))
    for card in cards:
        result.addWidget(card)
    result.addStretch(1)
    return result


def _group(title: str, lines: Sequence[Line]) -> QWidget:
    card = QFrame()
    card.setProperty("surface", "card")
    card.setAccessibleName(title)
    box = QVBoxLayout(card)
    box.setContentsMargins(theme.grid(2), theme.grid(1.5), theme.grid(2), theme.grid(1.5))
    box.setSpacing(theme.grid())
    box.addWidget(Heading(title, 2))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.grid(2))
    grid.setVerticalSpacing(theme.px(6))
    grid.setColumnStretch(0, 1)
    for row, (words, keys) in enumerate(lines):
        grid.addWidget(PlainLabel(words, wraps=True), row, 0)
        grid.addWidget(_keys(keys), row, 1, Qt.AlignmentFlag.AlignTrailing)
    box.addLayout(grid)
    return card


def _keys(keys: Sequence[str]) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(4))
    for key in keys:
        cap = PlainLabel(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        cap.setProperty("look", "key")
        row.addWidget(cap)
    return held
