"""What the actions and the palette ask of the window they act in."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance

from therapist_desk.domain.clients import ClientId
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks


class Stage(Protocol):
    """The shell, as those see it who may not know how it is built; it is a ``QWidget``."""

    tasks: Tasks
    outside: Outside

    @property
    def moved(self) -> SignalInstance:
        """Another page or client is shown, or something else can be taken back."""
        ...

    @property
    def lock_wanted(self) -> SignalInstance:
        """The vault is to be locked."""
        ...

    @property
    def panic_wanted(self) -> SignalInstance:
        """The vault is to be locked and the clipboard emptied, whatever is on it."""
        ...

    @property
    def page(self) -> Page:
        """The page shown."""
        ...

    @property
    def client_in_sight(self) -> ClientId | None:
        """The client whose record is shown right now, or None."""
        ...

    @property
    def client_to_search(self) -> ClientId | None:
        """The client whose record can be searched alone, or None."""
        ...

    @property
    def can_undo(self) -> bool:
        """Whether what was told last can be taken back."""
        ...

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place the person came from."""
        ...

    @property
    def has_tabs(self) -> bool:
        """Whether the record is shown in parts."""
        ...

    def upper_views(self) -> list[tuple[View, str, str]]:
        """Return the views of the rail's upper part, each with its icon and words."""
        ...

    def show_place(self, place: Place) -> None:
        """Show the page, client, tab and record a place names."""
        ...

    def go_back(self) -> None:
        """Show the place the person came from."""
        ...

    def prepare_next(self) -> None:
        """Show what helps before the next session of today."""
        ...

    def step_pane(self) -> None:
        """Put the focus into the next part of the window."""
        ...

    def step_tab(self, tabs: int) -> None:
        """Show another part of the record."""
        ...

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        ...

    def search_client(self) -> None:
        """Put the cursor into the search box, to search the record in sight only."""
        ...

    def open_palette(self) -> None:
        """Offer all commands and clients to be found by typing."""
        ...

    def begin_new(self) -> None:
        """Begin what is new in the view shown."""
        ...

    def save(self) -> None:
        """Save what the page in sight shows."""
        ...

    def undo(self) -> None:
        """Take back what the last toast told."""
        ...

    def turn_names(self) -> None:
        """Hide clients' names, or show them again."""
        ...

    def tell(self, words: str, undo: Callable[[], object] | None) -> None:
        """Say what was done; the toast and Ctrl+Z take it back."""
        ...
