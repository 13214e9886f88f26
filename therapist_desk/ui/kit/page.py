"""A page of the window: it names its topics and asks again when one of them changed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.flow import Line
from therapist_desk.ui.kit.labels import Heading, Muted

if TYPE_CHECKING:
    from therapist_desk.ui.kit.places import Place
    from therapist_desk.ui.kit.tasks import Tasks


_LOWEST = 160
"""What is scrolled shows some lines at least; a lower window scrolls the page around it."""


class Page(QWidget):
    """What every page is.

    A subclass sets ``topics``, gives a ``title`` and overrides ``refresh()``, which is called when
    the page is first shown and after a change of its topics: at once while it is visible, else
    when it is next shown.
    """

    topics: frozenset[Topic] = frozenset()
    begins_new = False
    """Whether Ctrl+N begins something here; elsewhere it begins a client, in a record a note."""

    @property
    def first_stop(self) -> QWidget | None:
        """Where a person on this page begins; None leaves it to what is there."""
        return None

    go = Signal(object)
    """A Place of the window the person wants to see."""

    told = Signal(str, object)
    """A sentence that names what was done, and what undoes it (a callable) or None."""

    def __init__(self, tasks: "Tasks", title: str) -> None:
        super().__init__()
        self.tasks = tasks
        self.title = title
        self._stale = True
        self.setAccessibleName(title)
        tasks.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Ask for what the page shows."""
        raise NotImplementedError

    def show_place(self, place: "Place") -> None:
        """Show what a place names on this page; pages that are one place only ignore it."""

    def begin_new(self) -> None:
        """Begin a new record; pages that have none ignore it."""

    def save(self) -> None:
        """Save what the page shows, on Ctrl+S; a page that saves by itself does so now."""
        self.keep()

    def keep(self) -> None:
        """Save what was typed and is not saved yet; called before the vault is locked."""

    def find_here(self) -> bool:
        """Find in the text the cursor is in; False where the page is no place to find in."""
        return False

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed here would be lost if the vault were locked now."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if not topics & self.topics:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True


class ClientTab(Page):
    """A tab of the client page: the same page for whichever client is shown."""

    client_id: ClientId | None = None
    begins_new = True

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's part; asks at once if the tab is visible, else when it is shown."""
        self.client_id = client_id
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def begin_with(self, wanted: Sequence[str]) -> None:
        """Begin something new with what is ``wanted`` in it; tabs that know no such thing ignore it."""
        del wanted
        self.begin_new()

    def show_record(self, record_id: int) -> None:
        """Show one record of the client; tabs that have no such view ignore it."""


class PageHeader(QWidget):
    """The top of a page: its title, a muted line, and its actions at the far end."""

    def __init__(self, title: str, subtitle: str = "", actions: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._title, self._subtitle = Heading(title), Muted(subtitle)
        both = QWidget()
        words = QVBoxLayout(both)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        row = Line(self, gap=1)
        row.add(both, wide=True)
        self._subtitle.setVisible(bool(subtitle))  # not before it has a parent: it would flash
        for action in actions:
            row.add(action, wide=False)

    def show_title(self, title: str, subtitle: str = "") -> None:
        """Change both lines."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))


def column(parent: QWidget, *, steps: float = 3, spacing: float = 2) -> QVBoxLayout:
    """Give ``parent`` a vertical layout with margins and spacing in steps of the 8-pixel grid."""
    layout = QVBoxLayout(parent)
    margin = theme.grid(steps)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(theme.grid(spacing))
    return layout


def centre(area: QScrollArea, *, centred: bool) -> None:
    """Set what an area of ``scrolled`` holds into its middle, or back to the leading edge."""
    held = area.widget()
    row = held.layout() if held else None
    first = row.itemAt(0) if isinstance(row, QHBoxLayout) else None
    if not isinstance(row, QHBoxLayout) or first is None:
        return
    if centred and first.widget() is not None:
        row.insertStretch(0, 0)
    elif not centred and first.widget() is None:
        row.takeAt(0)


def scrolled(content: QWidget, widest: int = 720) -> QScrollArea:
    """Return ``content`` in a scroll area, at most ``widest`` pixels wide so that lines stay short."""
    content.setMaximumWidth(theme.px(widest))
    held = QWidget()
    held.setProperty("page", True)
    row = QHBoxLayout(held)
    set_margins(row, 0, theme.grid(2), theme.grid(), theme.grid(3))
    row.addWidget(content, 1)
    row.addStretch(0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(held)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(theme.px(_LOWEST))
    return area
