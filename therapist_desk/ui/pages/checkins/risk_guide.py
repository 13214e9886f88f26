"""What a risk level asks for, and whom to call: on one card, without leaving the check-in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from therapist_desk.domain import phones
from therapist_desk.domain.checkins import RiskLevel
from therapist_desk.domain.clients import Client
from therapist_desk.domain.practice import CrisisLine, Practice
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel, line
from therapist_desk.ui.kit.lines import count
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
        self._people = QWidget()
        self._grid = QGridLayout(self._people)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.grid(2))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(1, 1)
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
        _empty(self._steps)
        for number, step in enumerate(escalation.steps, 1):
            told = self.tr("{number}. {step}").format(number=count(number), step=_sentence(step))
            self._steps.addWidget(PlainLabel(told, wraps=True).selectable())

    def show_people(self, client: Client, practice: Practice) -> None:
        """Show where the client is and whom to call, as far as it is known."""
        _empty(self._grid)
        missing = self.tr("not on file")
        for row, (name, value) in enumerate(self._entries(client, practice)):
            label = Muted(name, wraps=False)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            shown = PlainLabel(value or missing, wraps=True).selectable()
            shown.setAccessibleName(f"{name}: {value or missing}")
            self._grid.addWidget(shown, row, 1)

    def _entries(self, client: Client, practice: Practice) -> list[tuple[str, str]]:
        numbers = " · ".join(phones.shown(phone.e164) for phone in client.phones)
        contact = client.emergency
        emergency = (contact.name, contact.relation, phones.shown(contact.phone))
        backup = (practice.backup_contact_name, phones.shown(practice.backup_contact_phone))
        entries = [
            (self.tr("Client"), numbers),
            (self.tr("Address"), client.address),
            (self.tr("Emergency contact"), _joined(emergency)),
            (self.tr("Emergency number"), practice.emergency_number),
        ]
        confirmed = [one for one in practice.crisis_lines if one.confirmed_on]
        abroad = len({one.country for one in confirmed}) > 1
        entries += [(self.tr("Crisis line"), _line(one, abroad=abroad)) for one in confirmed]
        if not confirmed:
            entries.append((self.tr("Crisis line"), self.tr("none confirmed in My practice")))
        return [*entries, (self.tr("Backup colleague"), _joined(backup))]


def _line(found: CrisisLine, *, abroad: bool) -> str:
    name = f"{found.name} ({found.country})" if abroad else found.name
    return _joined((name, found.number, found.hours))


def _joined(parts: tuple[str, ...]) -> str:
    return " · ".join(part for part in parts if part)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
