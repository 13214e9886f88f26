"""The card of Today that names what waits to be decided: a minor of age, a number that is gone."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from therapist_desk.services.decisions import NumberGone, Question
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View


class DecisionsCard(Card):
    """Hidden while nothing waits."""

    go = Signal(object)

    def __init__(self, outside: Outside) -> None:
        super().__init__(QCoreApplication.translate("clients", "To decide"), "")
        self._outside = outside
        self.hide()

    def show_found(self, found: Sequence[Question]) -> None:
        """Show these."""
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
