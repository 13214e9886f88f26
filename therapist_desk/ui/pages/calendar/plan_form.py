"""Planning a meeting: whom, when, how, how often; what can't be is said at its field."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from therapist_desk.domain.appointments import USUAL_MINUTES
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.repeats import MOST, Repeat
from therapist_desk.services import planning
from therapist_desk.services.clients import Named
from therapist_desk.services.planning import Plan
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.choosers import FoundByTyping
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import CheckField, ChoiceField, NumberField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.moments import DateField, TimeField
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.pages.calendar import words

_ANY_DAY = date(2000, 1, 1)
NEVER, COUNTED, UNTIL = "never", "count", "until"


class PlanForm(QWidget):
    """``wanted`` carries a Plan that can stand; what overlaps is asked about by the page."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.meeting: Meeting | None = None
        self._zone = when.local_zone()
        self._length = timedelta(minutes=USUAL_MINUTES)
        self._title, self._place, self._night = Heading("", 2), Muted(""), Muted("")
        self.banner = Banner()
        self._keep_anyway: Callable[[], object] | None = None
        self.save_button = buttons.primary(self.tr("Save"), self.submit)
        self.form = Form()
        self.client = self.form.add(
            "client_id", self.tr("Client"), FoundByTyping(()), required=True
        )
        self._date = self.form.add("day", self.tr("Day"), DateField(), required=True)
        self._start = self.form.add("starts_at", self.tr("From"), TimeField())
        self._end = self.form.add("ends_at", self.tr("Until"), TimeField(), same_line=True)
        self._modality = self.form.add(
            "modality", self.tr("How you meet"), ChoiceField(words.modalities().items())
        )
        self._repeat = self.form.add("repeat", self.tr("Repeats"), ChoiceField(words.repeats()))
        self._ends = self.form.add("ends", self.tr("Ends"), ChoiceField(self._endings()))
        self._count = self.form.add("count", self.tr("How many in all"), NumberField(1, MOST))
        self._until = self.form.add("until", self.tr("Last day"), DateField())
        self._fee = self.form.add("fee", "", CheckField(self.tr("A fee is due")))
        self._join()
        self._lay_out()

    def begin(self, shown: datetime, named: list[Named], *, hidden: bool) -> None:
        """Ask for a new meeting at a wall time."""
        self.meeting = None
        self._zone = when.local_zone()
        self._title.setText(self.tr("New appointment"))
        self._place.hide()
        self.client.setEnabled(True)
        self._offer(named, hidden=hidden)
        self._fill(Plan(ClientId(0), shown, USUAL_MINUTES, self._zone))
        self.client.setCurrentIndex(-1)
        self.client.setEditText("")
        self.client.setFocus()

    def change(self, meeting: Meeting, named: list[Named], *, hidden: bool) -> None:
        """Ask how a meeting is to be changed."""
        self.meeting = meeting
        self._zone = meeting.zone
        self._title.setText(self.tr("Change the appointment"))
        self.client.setEnabled(False)  # with somebody else it is another appointment
        self._place.setText(self.tr("By the clock of {place}").format(place=when.place(self._zone)))
        elsewhere = not when.is_same_clock(meeting.starts_at, self._zone, when.local_zone())
        self._place.setVisible(elsewhere)
        self._offer(named, hidden=hidden)
        self._fill(planning.plan_of(meeting))
        self._start.setFocus()

    def plan(self) -> Plan | None:
        """Return what is asked for; None while a field says what is wrong."""
        if not self.form.check():
            return None
        day, owner = self._date.value(), self.client.value()
        if day is None or owner is None:
            return None
        start = datetime.combine(day, self._start.value())
        return Plan(
            owner,
            start,
            int(self._typed_length().total_seconds() // 60),
            self._zone,
            self._modality.value(),
            self._fee.value(),
            self._asked_repeat(),
        )

    def show_trouble(self, trouble: Exception) -> None:
        """Show what was in the way."""
        show_error(trouble, self.banner, self.form)

    def ask_whether(self, against: str, keep: Callable[[], object]) -> None:
        """Say what speaks against the plan, and let it be kept all the same."""
        self._keep_anyway = keep
        self.banner.tell(against, "warn", closable=False)
        self.save_button.setText(self.tr("Save anyway"))
        self.save_button.setFocus()

    def _forget_doubt(self) -> None:
        """Look at the plan anew: it is another one now."""
        if self._keep_anyway is not None:
            self._keep_anyway = None
            self.banner.hide()
            self.save_button.setText(self.tr("Save"))

    def _asked_repeat(self) -> Repeat | None:
        rhythm = self._repeat.value()
        if rhythm is None:
            return None
        every, interval = rhythm
        ends = self._ends.value()
        count = self._count.value() if ends == COUNTED else None
        until = self._until.value() if ends == UNTIL else None
        known = (
            self.meeting.appointment.repeat if self.meeting and self.meeting.appointment else None
        )
        week = known.week if known else 0
        return Repeat(every, interval, count, until, week)

    def submit(self) -> None:
        """Ask for what stands in the form, once its fields make sense."""
        if self._keep_anyway is not None:
            keep = self._keep_anyway
            self._forget_doubt()
            keep()
            return
        self.banner.hide()
        wanted = self.plan()
        if wanted is not None:
            self.wanted.emit(wanted)

    def hide_names(self, named: list[Named], *, hidden: bool) -> None:
        """Say the same people by name or by initials; whoever is chosen stays chosen."""
        chosen = self.client.value()
        self.client.blockSignals(True)
        self._offer(named, hidden=hidden)
        self.client.set_value(chosen)
        self.client.setEditText(self.client.itemText(self.client.currentIndex()))
        self.client.blockSignals(False)

    def _offer(self, named: list[Named], *, hidden: bool) -> None:
        self.client.set_choices(
            (one.id, f"{one.initials if hidden else one.name} · {one.code}") for one in named
        )

    def _fill(self, plan: Plan) -> None:
        repeat = plan.repeat
        rhythm = (repeat.every, repeat.interval) if repeat else None
        offered = words.repeats()
        if rhythm not in dict(offered) and repeat is not None:
            offered.append((rhythm, words.repeat(repeat)))
        self._repeat.set_choices(offered)
        ends = NEVER
        if repeat is not None and not repeat.is_endless:
            ends = COUNTED if repeat.count else UNTIL
        self._length = timedelta(minutes=plan.minutes)
        values = {
            "client_id": plan.client_id,
            "day": plan.starts.date(),
            "starts_at": plan.starts.time(),
            "ends_at": (plan.starts + self._length).time(),
            "modality": plan.modality,
            "repeat": rhythm,
            "ends": ends,
            "count": repeat.count if repeat and repeat.count else 10,
            "until": repeat.until if repeat else None,
            "fee": plan.fee,
        }
        self.form.set_values(values)
        self._forget_doubt()
        self.banner.hide()
        self._show_ends()
        self._show_night()
        is_session = self.meeting is not None and self.meeting.session is not None
        self.form.show_only("repeat", shown=not is_session)
        if is_session:
            self.form.show_only("ends", shown=False)

    def _endings(self) -> list[tuple[str, str]]:
        return [
            (NEVER, self.tr("Without end, until you end it")),
            (COUNTED, self.tr("After a number of meetings")),
            (UNTIL, self.tr("On a day")),
        ]

    def _show_ends(self) -> None:
        repeats = self._repeat.value() is not None
        ends = self._ends.value()
        self.form.show_only("ends", shown=repeats)
        self.form.show_only("count", shown=repeats and ends == COUNTED)
        self.form.show_only("until", shown=repeats and ends == UNTIL)

    def _follow_start(self) -> None:
        """Keep the length while the beginning is changed."""
        start = datetime.combine(_ANY_DAY, self._start.value())
        self._end.blockSignals(True)
        self._end.set_value((start + self._length).time())
        self._end.blockSignals(False)
        self._show_night()  # the form told of the beginning before its end had followed

    def _follow_end(self) -> None:
        length = self._typed_length()
        if length:
            self._length = length

    def _typed_length(self) -> timedelta:
        """Return how long it lasts; an end that is earlier on the clock is on the next day."""
        start, end = (datetime.combine(_ANY_DAY, e.value()) for e in (self._start, self._end))
        return end - start + (timedelta(days=1) if end < start else timedelta())

    def _show_night(self) -> None:
        """Say so where it ends on the next day: it may be meant, or a slip of the fingers."""
        day, length = self._date.value(), self._typed_length()
        start = datetime.combine(day or _ANY_DAY, self._start.value())
        end = start + length
        self._night.setVisible(end.date() > start.date())
        hours, minutes = divmod(int(length.total_seconds() // 60), 60)
        self._night.setText(
            self.tr("Ends the next day, {day}: {hours} h {minutes} min in all.").format(
                day=words.short_day(end.date()), hours=hours, minutes=minutes
            )
            if day is not None
            else self.tr("Ends the next day.")
        )

    def _join(self) -> None:
        self.form.edited.connect(self._forget_doubt)
        self.form.edited.connect(self._show_night)
        self._start.edited.connect(self._follow_start)
        self._end.edited.connect(self._follow_end)
        self._repeat.edited.connect(self._show_ends)
        self._ends.edited.connect(self._show_ends)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(buttons.quiet(self.tr("Back"), self.left.emit))
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        set_margins(column, theme.grid(2), 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(self._title)
        column.addWidget(self._place)
        self._place.hide()
        column.addWidget(self.banner)
        column.addWidget(on_top(self.form), 1)
        column.addWidget(self._night)
        column.addLayout(row)


def on_top(form: Form) -> QScrollArea:
    """Return a form that scrolls, with the room it does not need below it."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(form)
    column.addStretch(1)
    return scrolled(held)
