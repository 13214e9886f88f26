"""A card for Today: messages begun and not opened, so that no half sentence is forgotten."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from therapist_desk.domain.clients import Client
from therapist_desk.domain.messages import KeptDraft
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.messages import words

_LONGEST_TIMER = timedelta(days=20)
"""Qt counts milliseconds in 31 bits."""


class DraftsCard(Card):
    """Lists them, those that come back at a time first; hidden while there is none."""

    go = Signal(object)
    due = Signal()
    """The time of the next one has come; it is a task now."""

    def __init__(self, outside: Outside) -> None:
        super().__init__(QCoreApplication.translate("messages", "Messages begun"), "")
        self._outside = outside
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.due)
        self.hide()

    def show_found(self, drafts: Sequence[KeptDraft], known: Mapping[int, Client]) -> None:
        """Show these; ``known`` are the clients they are written to."""
        self.show_lines([self._line(one, known[one.client_id]) for one in drafts])
        self.setVisible(bool(drafts))
        now = self._outside.clock.now()
        ahead = [one.draft.until - now for one in drafts if one.draft.until is not None]
        self._next.stop()
        if ahead:
            soonest = min([*ahead, _LONGEST_TIMER])
            self._next.start(soonest // timedelta(milliseconds=1) + 1)

    def _line(self, one: KeptDraft, client: Client) -> QWidget:
        hidden = self._outside.preferences.state.hide_names
        name = isolated(client.initials if hidden else client.name)
        about = f"{name} · {words.purposes()[one.draft.purpose]}"
        place = Place(View.WRITE, client.id)
        return Line("edit", about, self._until(one), lambda: self.go.emit(place))

    def _until(self, one: KeptDraft) -> str:
        if one.draft.until is None:
            return ""
        said = self.tr("kept until {when}")
        return said.format(when=words.near(one.draft.until, self._outside.clock.now()))
