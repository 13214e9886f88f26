"""The card of Today that names agreements to read again or about to end."""

from PySide6.QtCore import QCoreApplication, Signal

from therapist_desk.domain.agreements import Standing
from therapist_desk.domain.topics import Topic
from therapist_desk.services import agreements
from therapist_desk.services.agreements import Overview
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks


class ReviewsCard(Card):
    """Asks for itself; hidden while nothing is due."""

    go = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(QCoreApplication.translate("agreements", "Agreements to look at"), "")
        self._tasks, self._outside = tasks, outside
        tasks.changed.connect(self._on_changed)
        outside.preferences.changed.connect(self.ask)
        self.hide()
        self.ask()

    def ask(self) -> None:
        """Ask what is due."""
        self._tasks.ask(self, agreements.reviews_due, self._show)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.AGREEMENT, Topic.CLIENT}:
            self.ask()

    def _show(self, found: list[Overview]) -> None:
        self.show_lines([self._line(one) for one in found])
        self.setVisible(bool(found))

    def _line(self, one: Overview) -> Line:
        assert one.outline is not None  # only what was agreed is ever due
        hidden = self._outside.preferences.state.hide_names
        name = one.client.initials if hidden else one.client.name
        place = Place(View.AGREEMENTS, one.client.id, one.outline.id)
        tone = "muted" if one.standing is Standing.IN_FORCE else "warn"
        return Line("agreement", name, self._due(one), lambda: self.go.emit(place), tone)

    def _due(self, one: Overview) -> str:
        assert one.outline is not None  # only what was agreed is ever due
        review, end = one.outline.review_on, one.outline.ends_on
        today = when.wall_clock(self._outside.clock.now(), when.local_zone()).date()
        if end is not None and (review is None or end <= review):
            words = self.tr("ended {day}") if end < today else self.tr("ends {day}")
            return words.format(day=when.day(end, today))
        assert review is not None  # something is due
        return self.tr("read again {day}").format(day=when.day(review, today))
