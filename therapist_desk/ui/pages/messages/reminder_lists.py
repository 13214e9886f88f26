"""Beside the reminder shown: all of the day, how far each is, and who is left out and why."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from therapist_desk.domain.guard import FindingName
from therapist_desk.domain.guard_words import WORDS, Action
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.messages import Outcome
from therapist_desk.services.messages import Situation
from therapist_desk.services.reminders import LeftOut, Queue, Reminder, Stand
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.labels import Muted, PlainLabel, isolated
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.messages import words

_MARKS = {
    Stand.TO_DO: ("message", "muted"),
    Stand.OPENED: ("clock", "warn"),
    Stand.SENT: ("check", "good"),
    Stand.NOT_SENT: ("close", "muted"),
}


class ReminderLists(QWidget):
    """``chosen`` carries the key of the reminder pressed, ``go`` a place that mends what is missing."""

    chosen = Signal(str)
    go = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.reminders = Card(self.tr("To remind"), self.tr("Nobody can be reminded from here."))
        self.left_out = Card(self.tr("Left out"), "")
        self.lines: dict[str, Line] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.grid(2))
        layout.addWidget(self.reminders)
        layout.addWidget(self.left_out)
        layout.addStretch(1)

    def show_queue(self, found: Queue, current: str, *, hides_names: bool) -> None:
        """Show all of a day; ``current`` is the key of the one in front."""
        self.lines = {}
        for one in found.reminders:
            self.lines[one.key] = self._line(one, current, hides_names=hides_names)
        self.reminders.show_lines(list(self.lines.values()))
        self.left_out.show_lines([self._left(one, hides_names) for one in found.left_out])
        self.left_out.setVisible(bool(found.left_out))

    def _line(self, one: Reminder, current: str, *, hides_names: bool) -> Line:
        mark, tone = _MARKS[one.stand]
        about = _about(one.meeting, one.situation, hides_names=hides_names)
        here = one.key == current
        pressed = partial(self.chosen.emit, one.key)
        line = Line(mark, about, self._aside(one), pressed, tone)
        if here:
            line.setProperty("surface", "info")
            line.setAccessibleDescription(self.tr("shown beside"))
        return line

    def _aside(self, one: Reminder) -> str:
        if one.message is None:
            return self.tr("already written to") if one.written_at else ""
        at = when.clock(when.wall_clock(one.message.at, when.local_zone()))
        told = words.outcomes()[one.message.outcome or Outcome.OPENED]
        return self.tr("{outcome}, {time}").format(
            outcome=self.tr("opened") if one.stand is Stand.OPENED else told, time=at
        )

    def _left(self, one: LeftOut, hides_names: bool) -> QWidget:
        line = QFrame()
        layout = QVBoxLayout(line)
        layout.setContentsMargins(theme.grid(1.5), theme.px(8), theme.grid(1.5), theme.px(8))
        layout.setSpacing(theme.px(2))
        about = _about(one.meeting, one.situation, hides_names=hides_names)
        why = words.why(str(one.why))
        layout.addWidget(PlainLabel(about))
        layout.addWidget(Muted(why))
        mend = buttons.plain(words.button_of(one.why), self._mending(one))
        mend.setAccessibleDescription(f"{about}. {why}")
        layout.addWidget(mend, 0, Qt.AlignmentFlag.AlignLeading)
        line.setAccessibleName(f"{about}. {why}")
        return line

    def _mending(self, one: LeftOut) -> Callable[[], object]:
        return partial(self.go.emit, place_for(one.why, one.situation))


def place_for(why: FindingName, found: Situation) -> Place:
    """Return where what keeps a client from being reminded can be mended."""
    client_id, agreement = found.client.id, found.agreement
    action = WORDS[why].action
    if action in {Action.MAKE_AGREEMENT, Action.RENEW_AGREEMENT}:
        return Place(View.AGREEMENTS, client_id, new=True)
    if action in {Action.ACCEPT_AGREEMENT, Action.COLLECT_SIGNATURES}:
        return Place(View.AGREEMENTS, client_id, agreement.id if agreement else None)
    if why in {FindingName.PURPOSE, FindingName.CHANNEL}:
        return Place(View.WRITE, client_id)
    return Place(View.DETAILS, client_id)


def _about(meeting: Meeting, found: Situation, *, hides_names: bool) -> str:
    client = found.client
    name = isolated(client.initials if hides_names else client.name)
    time = when.clock(when.wall_clock(meeting.starts_at, when.local_zone()))
    return QCoreApplication.translate("ReminderLists", "{time}  {name}").format(
        time=time, name=name
    )
