"""The card of Today that names what waits to be decided: a minor of age, a number that is gone."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from therapist_desk.domain.topics import Topic
from therapist_desk.services import decisions
from therapist_desk.services.decisions import NumberGone, Question
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks


class DecisionsCard(Card):
    """Hidden while nothing waits."""

    go = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside, *, asks: bool = True) -> None:
        """``asks`` by itself; else it shows what ``show_found`` gives it."""
        super().__init__(QCoreApplication.translate("clients", "To decide"), "")
        self._tasks, self._outside = tasks, outside
        self.hide()
        if asks:
            tasks.changed.connect(self._on_changed)
            outside.preferences.changed.connect(self.ask)
            self.ask()

    def ask(self) -> None:
        """Ask what waits."""
        self._tasks.ask(self, decisions.open_questions, self.show_found)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.AGREEMENT, Topic.CLIENT}:
            self.ask()

    def show_found(self, found: Sequence[Question]) -> None:
        self.show_lines([self._line(one) for one in found])
        self.setVisible(bool(found))

    def _line(self, one: Question) -> Line:
        hidden = self._outside.preferences.state.hide_names
        name = isolated(one.client.initials if hidden else one.client.name)
        if isinstance(one, NumberGone):
            aside = self.tr("number changed, agreement names the old one")
        else:
            aside = self.tr("is {age} now").format(age=one.age)
        place = Place(View.DETAILS, one.client.id)
        return Line("help", name, aside, lambda: self.go.emit(place), "warn")
