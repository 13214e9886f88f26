"""Planned check-ins of all clients that are due or did not come; hidden while there are none."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Signal

from therapist_desk.domain.rhythms import State
from therapist_desk.services.rhythms import Waiting
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.checkins import plan_words

MOST = 5
"""Lines that leave room for the list below; the tasks have them all."""


class PlannedCard(Card):
    """Each line leads to its client."""

    go = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Planned, and not there yet"), "")
        self.hide()

    def show_found(self, found: Sequence[Waiting], today: date, *, hidden: bool) -> None:
        """Show these, the longest waiting first."""
        lines = [self._line(one, today, hidden=hidden) for one in found[:MOST]]
        more = len(found) - len(lines)
        if more > 0:
            tasks = partial(self.go.emit, Place(View.TASKS))
            lines.append(Line("more", self.tr("%n more", "", more), "", tasks))
        self.show_lines([*lines])
        self.setVisible(bool(lines))

    def _line(self, one: Waiting, today: date, *, hidden: bool) -> Line:
        name = one.client.initials if hidden else one.client.name
        words = " · ".join(part for part in (name, one.title(QLocale().name())) if part)
        tone = "warn" if one.planned.state is State.MISSED else "accent"
        place = Place(View.CHECKINS, one.client.id)
        said = plan_words.state(one.planned, today)
        return Line("check-in", words, said, partial(self.go.emit, place), tone)
