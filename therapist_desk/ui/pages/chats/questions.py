"""What an export can't tell by itself: how its dates are meant, and who is who."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from therapist_desk.domain.chats import UnclearDates
from therapist_desk.domain.filed_chats import Person, Side
from therapist_desk.domain.veiling import veiled
from therapist_desk.ui.kit import buttons, tab_order, theme
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import ElidedLabel, Heading, Muted, PlainLabel, isolated
from therapist_desk.ui.pages.chats import words
from therapist_desk.ui.pages.chats.reading import Read


class OrderQuestion(QWidget):
    """Asks how the dates are meant, with the first and the last day under each reading."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.grid(2), 0, 0)
        self._column.setSpacing(theme.grid(1.5))
        self._column.addWidget(Heading(self.tr("How are the dates of this chat meant?"), 2))
        self._column.addWidget(
            PlainLabel(
                self.tr(
                    "They can be read in more than one way, and nothing in the chat says which is "
                    "right. Look at the first and the last day: you know which one can be true."
                ),
                wraps=True,
            )
        )
        self._ways = QVBoxLayout()
        self._ways.setSpacing(theme.grid())
        self._column.addLayout(self._ways)
        self._mark = tab_order.mark(self)
        self._column.addStretch(1)

    def ask(self, unclear: UnclearDates) -> None:
        """Show the ways there are."""
        empty(self._ways)
        self.answers = []
        for reading in unclear.readings:
            told = self.tr("{order}: {span}").format(
                order=words.orders()[reading.order], span=words.span(reading.first, reading.last)
            )
            if reading.order is unclear.suggested:
                told = self.tr("{answer} (more likely)").format(answer=told)
            answer = buttons.quiet(told, partial(self.chosen.emit, reading.order))
            self.answers.append(answer)
            self._ways.addWidget(answer)
        tab_order.chain(self._mark, *self.answers)
        if self.answers:
            self.answers[0].setFocus()


class PeopleBox(QWidget):
    """Each sender of the export with how much they wrote; the person says who that is."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choices: dict[str, ChoiceField] = {}
        self._told: dict[str, ElidedLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.grid(1.5))
        self._grid.setVerticalSpacing(theme.grid(0.5))
        self._grid.setColumnStretch(0, 1)
        self._mark = tab_order.mark(self)

    def show_people(self, found: Read, known: Mapping[str, Side], *, hidden: bool) -> None:
        """Show the senders; who is not known yet is left out until somebody says otherwise."""
        self.forget()
        for row, name in enumerate(found.senders):
            count = self.tr("%n message(s)", "", found.counts[name])
            told = self._told[name] = ElidedLabel(least=12)
            field = ChoiceField(words.sides().items())
            field.set_value(known.get(name, Side.LEFT_OUT))
            field.edited.connect(self.edited)
            self.choices[name] = field
            self._grid.addWidget(told, 2 * row, 0)
            self._grid.addWidget(field, 2 * row, 1, 2, 1)
            self._grid.addWidget(Muted(count, wraps=False), 2 * row + 1, 0)
        self.hide_names(hidden=hidden)
        tab_order.chain(self._mark, *self.choices.values())

    def hide_names(self, *, hidden: bool) -> None:
        """Say the same people by name or by initials."""
        for name, field in self.choices.items():
            said = veiled(name, name) if hidden else name
            self._told[name].setText(isolated(said))
            field.setAccessibleName(self.tr("Who is {name}?").format(name=said))

    def forget(self) -> None:
        """Show nobody."""
        self.choices, self._told = {}, {}
        empty(self._grid)

    @property
    def sides(self) -> dict[str, Side]:
        """Who is who."""
        return {name: field.value() for name, field in self.choices.items()}

    @property
    def people(self) -> tuple[Person, ...]:
        """The same, to be kept with the chat."""
        return tuple(Person(name, side) for name, side in self.sides.items())
