"""The risk follow-ups of all clients, the first due first; nothing can hide them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.checkins import CheckInId
from therapist_desk.services.checkins import Logged
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.checkins import words
from therapist_desk.ui.pages.checkins.follow_up_form import FollowUpForm


class FollowUpsCard(Card):
    """Lists what awaits a follow-up and takes the word on what came of it; away when none does."""

    go = Signal(object)
    """A Place: the check-in a line speaks of."""

    told = Signal(str, object)
    """As a page's."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(self.tr("Risk follow-ups"), "")
        self._tasks, self._outside = tasks, outside
        self._held = QWidget()
        self._rows = QVBoxLayout(self._held)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._shown: dict[CheckInId, _FollowUp] = {}
        self.show_lines([self._held])
        self.hide()

    def show_found(self, found: Sequence[Logged]) -> None:
        """Show these; a line that stays keeps what is being typed in it."""
        ids = {one.checkin.id for one in found}
        for gone in [key for key in self._shown if key not in ids]:
            self._shown[gone].hide()
            self._shown.pop(gone).deleteLater()
        for row, one in enumerate(found):
            line = self._shown.get(one.checkin.id) or self._new_line(one.checkin.id)
            self._rows.insertWidget(row, line)
            line.show_follow_up(one)
        self.setVisible(bool(found))

    def _new_line(self, checkin_id: CheckInId) -> "_FollowUp":
        line = self._shown[checkin_id] = _FollowUp(self._tasks, self._outside)
        line.go.connect(self.go)
        line.told.connect(self.told)
        return line


class _FollowUp(QWidget):
    """One line, and under it the form for what came of it."""

    go = Signal(object)
    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._outside = outside
        self._line = QWidget()
        self._form = FollowUpForm(tasks, outside, on_card=True)
        self._form.told.connect(self.told)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.grid(1))
        self._done = buttons.quiet(self.tr("Done…"), self._open)
        self._row.addWidget(self._line, 1)
        self._row.addWidget(self._done)
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, theme.grid(1.5), 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self._row)
        column.addWidget(self._form)
        self._is_open = False

    def show_follow_up(self, logged: Logged) -> None:
        """Say whose follow-up it is, how grave and how late."""
        checkin, client = logged.checkin, logged.client
        hidden = self._outside.preferences.state.hide_names
        name = client.initials if hidden else client.name
        assert checkin.follow_up_at is not None
        due = when.wall_clock(checkin.follow_up_at, checkin.zone).date()
        today = when.wall_clock(self._outside.clock.now(), checkin.zone).date()
        late = due < today
        sentence = self.tr("overdue since {day}") if late else self.tr("by {day}")
        place = Place(View.CHECKINS, client.id, checkin.id)
        fresh = Line(
            "warning",
            f"{name} · {words.risk(checkin)}",
            sentence.format(day=when.day(due, today)),
            lambda: self.go.emit(place),
            "danger" if late else words.TONES[checkin.risk_level],
        )
        had_focus = self._line.hasFocus()
        self._row.replaceWidget(self._line, fresh)
        self._line.hide()
        self._line.deleteLater()
        self._line = fresh
        if had_focus:
            fresh.setFocus()
        self._done.setAccessibleName(self.tr("Follow-up of {name} is done").format(name=name))
        self._form.show_checkin(checkin)
        self._form.setVisible(self._is_open)
        self.setTabOrder(fresh, self._done)

    def _open(self) -> None:
        self._is_open = not self._is_open
        self._form.setVisible(self._is_open)
        if self._is_open:
            self._form.take_focus()
