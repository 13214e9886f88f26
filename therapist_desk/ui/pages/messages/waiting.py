"""A card for Today: the openings nobody told the outcome of, so that none is forgotten."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from therapist_desk.domain.clients import Client
from therapist_desk.domain.messages import Message
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.messages import words


class WaitingCard(Card):
    """Lists them, latest first; hidden while there is none."""

    go = Signal(object)

    def __init__(self, outside: Outside) -> None:
        super().__init__(QCoreApplication.translate("messages", "What became of these?"), "")
        self._outside = outside
        self.hide()

    def show_found(self, waiting: Sequence[Message], known: Mapping[int, Client]) -> None:
        """Show these; ``known`` are the clients they were written to."""
        self.show_lines([self._line(one, known[one.client_id]) for one in waiting])
        self.setVisible(bool(waiting))

    def _line(self, message: Message, client: Client) -> QWidget:
        hidden = self._outside.preferences.state.hide_names
        name = client.initials if hidden else client.name
        at = words.moment(message, self._outside.clock.now())
        place = Place(View.MESSAGES, client.id, message.id)
        about = f"{name} · {words.purpose_of(message)}"
        return Line("message", about, at, lambda: self.go.emit(place), "warn")
