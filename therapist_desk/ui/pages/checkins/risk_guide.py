"""What a risk level asks for, and whom to call: on one card, without leaving the check-in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.domain.clients import Client
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel, line
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.whom_to_call import WhomToCall
from therapist_desk.ui.pages.checkins import words

_SURFACES = {RiskLevel.WATCH: "warn", RiskLevel.CONCERN: "error", RiskLevel.URGENT: "error"}


class RiskGuide(QFrame):
    """Shows meaning, steps and numbers for a level; all of it is text that can be copied."""

    safety_plan_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._latest = Heading("", 2)
        self._latest.setWordWrap(True)
        self._meaning = Muted("")
        self._steps = QVBoxLayout()
        self._steps.setSpacing(theme.px(4))
        self._people = WhomToCall()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid(1))
        column.addWidget(self._latest)
        column.addWidget(self._meaning)
        column.addLayout(self._steps)
        plan = buttons.quiet(
            self.tr("Open the safety plan"), self.safety_plan_wanted.emit, "shield"
        )
        column.addWidget(plan, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(line())
        column.addWidget(Heading(self.tr("Whom to call"), 3))
        column.addWidget(self._people)

    def show_level(self, level: RiskLevel, latest: str) -> None:
        """Say what ``level`` means and asks for; ``latest`` is a sentence on until when."""
        escalation = words.catalogue().levels[level]
        self.setProperty("surface", _SURFACES.get(level, "info"))
        theme.restyle(self)
        self._latest.setText(latest)
        self._meaning.setText(self.tr("Signs: {signs}.").format(signs=escalation.meaning))
        empty(self._steps)
        for number, step in enumerate(escalation.steps, 1):
            told = self.tr("{number}. {step}").format(number=count(number), step=_sentence(step))
            self._steps.addWidget(PlainLabel(told, wraps=True).selectable())

    def show_people(self, client: Client, practice: Practice) -> None:
        """Show where the client is and whom to call, as far as it is known."""
        self._people.show_people(client, practice)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
