"""One goal to be read: what it is, how it goes over time, a line to rate it, the notes about it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import Note
from therapist_desk.domain.plans import LEAST, MOST, Goal, GoalRating, GoalRatingId, GoalState
from therapist_desk.exporting.charts import Scale
from therapist_desk.services import note_formats
from therapist_desk.services.plans import Folder
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.cards import Line
from therapist_desk.ui.kit.charts import ChartCard
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, Pill, PlainLabel
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.plans import words

FEWEST = 2
_NOTES = 5
"""So many of the latest notes are named."""


class GoalCard(QFrame):
    """Shows a goal of the plan; ``rated`` carries a GoalRating to keep."""

    rated = Signal(object)
    unrated = Signal(object)
    note_wanted = Signal(object)

    def __init__(self, number: int, goal: Goal, folder: Folder, *, old: bool = False) -> None:
        """Take the goal and what is known of it; an ``old`` version is only read."""
        super().__init__()
        self.goal, self._folder = goal, folder
        self.ratings = folder.ratings_of(goal.key)
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("Goal {number}").format(number=count(number)))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[theme.grid(2)] * 4)
        self._column.setSpacing(theme.grid(1))
        self._show_goal(number)
        self.form = Form()
        if old:
            return
        self._show_progress()
        if goal.state is GoalState.OPEN:
            self._ask_rating()
        self._show_notes(folder.notes_of(goal.key))

    def _show_goal(self, number: int) -> None:
        top = Bar(gap=1.5)
        text = self.tr("{number}. {goal}").format(number=count(number), goal=self.goal.text)
        title = PlainLabel(text, wraps=True).selectable()
        theme.heading(title, 2)
        self._column.addWidget(title)
        top.addWidget(Pill(words.states()[self.goal.state], words.STATE_TONES[self.goal.state]))
        top.end_from_here()
        self._column.addLayout(top)
        for label, texts in (
            (self.tr("Problem"), [self.goal.problem] if self.goal.problem else []),
            (self.tr("Steps on the way"), [f"• {one}" for one in self.goal.objectives]),
            (self.tr("What we do for it"), [f"• {one}" for one in self.goal.interventions]),
        ):
            if texts:
                self._column.addWidget(Heading(label, 3))
                self._column.addWidget(PlainLabel("\n".join(texts), wraps=True).selectable())

    def _show_progress(self) -> None:
        if not self.ratings:
            return
        if len(self.ratings) >= FEWEST:
            names = (self.tr("Progress"), self.tr("Progress over time"), self.tr("Ratings"))
            scale = Scale(LEAST, MOST, (LEAST, 0, MOST))
            self.chart = ChartCard(names, (self.tr("When"), self.tr("How far")), scale)
            self.chart.show_points(words.points(self.ratings), self._says())
            self._column.addWidget(self.chart)
        else:
            self._column.addWidget(Muted(self._says()))

    def _says(self) -> str:
        first, last = self.ratings[0], self.ratings[-1]
        told = self.tr("Last: {step} ({day}).").format(
            step=words.step(last.value), day=when.day(last.rated_on, self._folder.today)
        )
        if len(self.ratings) < FEWEST:
            return told
        began = self.tr("First: {step} ({day}).").format(
            step=words.step(first.value), day=when.day(first.rated_on, self._folder.today)
        )
        counted = self.tr("%n rating(s).", "", len(self.ratings))
        return f"{counted} {began} {told}"

    def _ask_rating(self) -> None:
        choices = [(value, words.step(value)) for value in words.steps()]
        hint = self.tr("0 is what you both expected by now (goal attainment scaling).")
        self.form.add("value", self.tr("How far are we?"), ChoiceField(choices), hint=hint)
        self.form.add("rated_on", self.tr("On"), DateField(), same_line=True)
        self.form.add("remark", self.tr("Remark"), TextField(limit=300))
        self.form.set_values({"value": 0, "rated_on": self._folder.today, "remark": ""})
        row = Bar()
        row.addWidget(buttons.quiet(self.tr("Keep this rating"), self.rate, "check"))
        row.end_from_here()
        if self.ratings:
            away = self.tr("Put the last rating into the bin")
            row.addWidget(buttons.icon_button("bin", away, self._unrate))
        self._column.addWidget(self.form)
        self._column.addLayout(row)

    @property
    def client_id(self) -> ClientId:
        """Whose goal it is."""
        return self._folder.client.id

    def take_over(self, other: "GoalCard") -> None:
        """Go on with what was being typed on the card this one replaces, and with its focus."""
        focused = QApplication.focusWidget()
        was_here = focused is not None and other.isAncestorOf(focused)
        if other.form.is_dirty and self.ratings == other.ratings:
            self.form.fill(other.form.values())
        if was_here and self.goal.state is GoalState.OPEN:
            self.form.field("value").setFocus()

    def rate(self) -> None:
        """Hand over the rating that stands in the form."""
        if self.form.check():
            self.rated.emit(self.typed())

    def typed(self) -> GoalRating:
        """Return the rating that stands in the form."""
        typed = self.form.values()
        return GoalRating(
            GoalRatingId(0),
            self._folder.client.id,
            self.goal.key,
            typed["rated_on"] or self._folder.today,
            typed["value"],
            typed["remark"],
        )

    def _unrate(self) -> None:
        self.unrated.emit(self.ratings[-1])

    def _show_notes(self, notes: Sequence[Note]) -> None:
        if not notes:
            return
        formats = note_formats.shipped(languages.speaker())
        self._column.addWidget(Heading(self.tr("Notes about it"), 3))
        for note in notes[:_NOTES]:
            shown = when.wall_clock(note.occurred_at, note.zone).date()
            title = formats.get(note.format_id).title
            pressed = partial(self.note_wanted.emit, note.id)
            self._column.addWidget(
                Line("note", title, when.day(shown, self._folder.today), pressed)
            )
