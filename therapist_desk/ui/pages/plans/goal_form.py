"""The form of one goal: the problem it answers, the steps on the way, what is done for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.domain.plans import Goal, GoalKey, GoalState
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.fields import ChoiceField, LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.plans import words


class GoalForm(QFrame):
    """Edits one goal, which keeps its key; ``remove_wanted`` takes it out of the plan."""

    edited = Signal()
    remove_wanted = Signal()

    def __init__(self, goal: Goal) -> None:
        super().__init__()
        self._key = goal.key
        self.setProperty("surface", "card")
        self._title = Heading("", 3)
        self.form = Form()
        self._fill_form()
        remove = buttons.plain(self.tr("Take out of the plan"), self.remove_wanted.emit, "close")
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self.form)
        self._show(goal)
        self.form.edited.connect(self.edited)

    def value(self) -> Goal:
        """Return the goal as it stands in the form."""
        typed = self.form.values()
        return Goal(
            GoalKey(self._key),
            typed["text"],
            typed["problem"],
            _lines(typed["objectives"]),
            _lines(typed["interventions"]),
            typed["state"],
        )

    def number(self, number: int) -> None:
        """Say which goal of the plan this is."""
        self._title.setText(self.tr("Goal {number}").format(number=count(number)))
        self.setAccessibleName(self._title.text())

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self.form.field("problem").setFocus()

    def _fill_form(self) -> None:
        form = self.form
        form.add("problem", self.tr("Problem"), TextField(limit=500))
        hint = self.tr("What will be different, in the client's own words where you can.")
        form.add("text", self.tr("Goal"), TextField(limit=500), required=True, hint=hint)
        form.add(
            "objectives",
            self.tr("Steps on the way"),
            LongTextField(rows=3),
            hint=self.tr("One a line; each so that both can tell when it is done."),
        )
        form.add(
            "interventions",
            self.tr("What we do for it"),
            LongTextField(rows=2),
            hint=self.tr("One a line."),
        )
        form.add("state", self.tr("State"), ChoiceField(list(words.states().items())))

    def _show(self, goal: Goal) -> None:
        self.form.set_values(
            {
                "problem": goal.problem,
                "text": goal.text,
                "objectives": "\n".join(goal.objectives),
                "interventions": "\n".join(goal.interventions),
                "state": goal.state or GoalState.OPEN,
            }
        )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
