"""The card of Today that names plans whose day of review has come."""

from PySide6.QtCore import QCoreApplication, Signal

from therapist_desk.domain.topics import Topic
from therapist_desk.services import plans
from therapist_desk.services.desk import Reader
from therapist_desk.services.plans import ReviewDue
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks


class PlanReviewsCard(Card):
    """Asks for itself; hidden while nothing is due."""

    go = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(QCoreApplication.translate("plans", "Plans to review"), "")
        self._tasks, self._outside = tasks, outside
        tasks.changed.connect(self._on_changed)
        outside.preferences.changed.connect(self.ask)
        self.hide()
        self.ask()

    def ask(self) -> None:
        """Ask what is due."""

        def question(reader: Reader) -> list[ReviewDue]:
            return plans.reviews_due(reader, plans.today(reader))

        self._tasks.ask(self, question, self._show)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.PLAN, Topic.CLIENT}:
            self.ask()

    def _show(self, found: list[ReviewDue]) -> None:
        self.show_lines([self._line(one) for one in found])
        self.setVisible(bool(found))

    def _line(self, one: ReviewDue) -> Line:
        assert one.plan.review_on is not None  # it is due
        hidden = self._outside.preferences.state.hide_names
        name = one.client.initials if hidden else one.client.name
        today = when.wall_clock(self._outside.clock.now(), when.local_zone()).date()
        due = self.tr("review {day}").format(day=when.day(one.plan.review_on, today))
        place = Place(View.PLAN, one.client.id)
        return Line("star", name, due, lambda: self.go.emit(place), "warn")
