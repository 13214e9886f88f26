"""A card for Today: messages begun and not opened, so that no half sentence is forgotten."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from therapist_desk.domain.clients import Client
from therapist_desk.domain.messages import KeptDraft
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.messages import words


class DraftsCard(Card):
    """Lists them, those that come back at a time first; hidden while there is none."""

    go = Signal(object)

    def __init__(self, outside: Outside) -> None:
        super().__init__(QCoreApplication.translate("messages", "Messages begun"), "")
        self._outside = outside
        self.hide()

    def show_found(self, drafts: Sequence[KeptDraft], known: Mapping[int, Client]) -> None:
        """Show these; ``known`` are the clients they are written to."""
        self.show_lines([self._line(one, known[one.client_id]) for one in drafts])
        self.setVisible(bool(drafts))

    def _line(self, one: KeptDraft, client: Client) -> QWidget:
        hidden = self._outside.preferences.state.hide_names
        name = isolated(client.initials if hidden else client.name)
        about = f"{name} · {words.purposes()[one.draft.purpose]}"
        place = Place(View.WRITE, client.id)
        return Line("edit", about, self._until(one), lambda: self.go.emit(place))

    def _until(self, one: KeptDraft) -> str:
        if one.draft.until is None:
            return ""
        zone = when.local_zone()
        shown = when.wall_clock(one.draft.until, zone)
        today = when.wall_clock(self._outside.clock.now(), zone).date()
        said = self.tr("comes back {day}, {time}")
        return said.format(day=when.day(shown.date(), today), time=when.clock(shown))
