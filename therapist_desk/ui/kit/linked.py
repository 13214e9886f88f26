"""A line of what belongs to the thing in sight, each one press away; hidden while there is nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted

Link = tuple[str, Callable[[], object]]
"""What it is called, and what opens it."""


class Linked(QWidget):
    """Names what is linked after a word that says what it is."""

    def __init__(self, title: str, icon: str) -> None:
        super().__init__()
        self._title, self._icon = title, icon
        self.setAccessibleName(title)
        self._bar = Bar(self)
        self.hide()

    def name_it(self, title: str) -> None:
        """Give it the word that says what is linked."""
        self._title = title
        self.setAccessibleName(title)

    def show_links(self, links: Sequence[Link]) -> None:
        """Show these instead of the ones before."""
        self._bar.clear()
        if links:
            self._bar.addWidget(Muted(self._title, wraps=False))
        for words, opened in links:
            self._bar.addWidget(buttons.plain(words, opened, self._icon))
        self.setVisible(bool(links))
