"""The device check-up: questions about the phone and what surrounds it, with dated results."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain import device_checks as rules
from therapist_desk.domain.device_checks import (
    Answer,
    DeviceCheck,
    DeviceCheckId,
    DeviceItem,
    Level,
)
from therapist_desk.services import device_checks
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks


class CheckUp(QWidget):
    """Asks every item, keeps the answers under today's date, and shows what is still to do."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._items = device_checks.shipped(languages.speaker())
        self.choices = {item.id: ChoiceField(self._answers()) for item in self._items}
        self.results = PlainLabel(wraps=True)
        self.banner = Banner()
        self.save_button = buttons.primary(self.tr("Keep this check-up"), self._keep, "save")
        self._lay_out()

    def refresh(self) -> None:
        """Ask for the check-ups done so far."""
        self._tasks.ask(self, device_checks.latest, self._show)

    def _answers(self) -> list[tuple[Answer | None, str]]:
        return [
            (None, self.tr("Not looked at")),
            (Answer.YES, self.tr("Yes")),
            (Answer.NOT_YET, self.tr("Not yet")),
        ]

    def _keep(self) -> None:
        given = {key: choice.value() for key, choice in self.choices.items() if choice.value()}
        done = DeviceCheck(DeviceCheckId(0), given)
        self.banner.hide()
        self._tasks.do(
            self,
            lambda writer: device_checks.keep(writer, done),
            lambda _: self._on_kept(),
            lambda trouble: show_error(trouble, self.banner),
        )

    def _on_kept(self) -> None:
        for choice in self.choices.values():
            choice.set_value(None)
        self.told.emit(self.tr("Check-up kept"), None)

    def _show(self, done: Sequence[DeviceCheck]) -> None:
        if not done:
            self.results.setText(self.tr("No check-up yet. It takes three minutes."))
            return
        lines = [self._line(one) for one in done]
        to_do = [item.what_to_do for item in rules.still_open(done[0], self._items)]
        if to_do:
            lines.insert(1, self.tr("Still to do: {list}").format(list=" ".join(to_do)))
        self.results.setText("\n".join(lines))

    def _line(self, done: DeviceCheck) -> str:
        assert done.at is not None
        met = len(self._items) - len(rules.still_open(done, self._items))
        return self.tr("{when}: {met} of {all} answered with yes").format(
            when=when.full(done.at, when.local_zone()),
            met=self.locale().toString(met),
            all=self.locale().toString(len(self._items)),
        )

    def _lay_out(self) -> None:
        content = QWidget()
        cards = QVBoxLayout(content)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(theme.grid(2))
        cards.addWidget(self.results)
        for item in self._items:
            cards.addWidget(self._card(item))
        cards.addWidget(self.banner)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        cards.addLayout(row)
        cards.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content))

    def _card(self, item: DeviceItem) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        choice = self.choices[item.id]
        choice.setAccessibleName(item.question)
        question = Heading(item.question, 3)
        question.setWordWrap(True)
        question.setBuddy(choice)
        lines = QVBoxLayout()
        lines.addWidget(question)
        must = self.tr("A must.") if item.level is Level.MUST else ""
        lines.addWidget(Muted(" ".join(part for part in (must, item.why, item.what_to_do) if part)))
        row = QHBoxLayout(card)
        row.setContentsMargins(*[theme.grid(2)] * 4)
        row.setSpacing(theme.grid(2))
        row.addLayout(lines, 1)
        row.addWidget(choice)
        return card
