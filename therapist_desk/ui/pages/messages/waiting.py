"""A card for Today: the openings nobody told the outcome of, so that none is forgotten."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from therapist_desk.domain.clients import Client
from therapist_desk.domain.messages import Message
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, messages
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.messages import words


class WaitingCard(Card):
    """Lists them, latest first; hidden while there is none. Asks again by itself."""

    go = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside, *, asks: bool = True) -> None:
        """``asks`` by itself; else it shows what ``show_found`` gives it."""
        super().__init__(QCoreApplication.translate("messages", "What became of these?"), "")
        self._tasks, self._outside = tasks, outside
        self.hide()
        if asks:
            tasks.changed.connect(self._on_changed)
            outside.preferences.changed.connect(self.refresh)
            self.refresh()

    def refresh(self) -> None:
        """Ask what waits."""
        self._tasks.ask(self, _waiting, self.show_found)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.MESSAGE, Topic.CLIENT}:
            self.refresh()

    def show_found(self, found: tuple[Sequence[Message], Mapping[int, Client]]) -> None:
        waiting, known = found
        self.show_lines([self._line(one, known[one.client_id]) for one in waiting])
        self.setVisible(bool(waiting))

    def _line(self, message: Message, client: Client) -> QWidget:
        hidden = self._outside.preferences.state.hide_names
        name = client.initials if hidden else client.name
        at = words.moment(message, self._outside.clock.now())
        place = Place(View.MESSAGES, client.id, message.id)
        about = f"{name} · {words.purpose_of(message)}"
        return Line("message", about, at, lambda: self.go.emit(place), "warn")


def _waiting(reader: Reader) -> tuple[Sequence[Message], Mapping[int, Client]]:
    waiting = messages.unanswered(reader)
    known = clients.page(reader, sorted({one.client_id for one in waiting}))
    shown = [one for one in waiting if known[one.client_id].binned_at is None]
    return shown, known
