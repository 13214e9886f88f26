"""The sections of a format, in order: each with its heading, guidance and what it begins with."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain.note_formats import Section
from therapist_desk.domain.own_formats import LABEL_LIMIT, MOST_SECTIONS
from therapist_desk.ui.kit import buttons, tab_order, theme
from therapist_desk.ui.kit.fields import CheckField, LongTextField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, plain_tooltip
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.text_field import TextField


class SectionsField(QWidget):
    """An input of a form: its value is a tuple of sections."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.cards: list[SectionCard] = []
        self._before = tab_order.mark(self)
        self._held = QVBoxLayout()
        self._held.setSpacing(theme.grid(1.5))
        self.add_button = buttons.quiet(self.tr("Add a section"), self._add_one, "add")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addLayout(self._held)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def value(self) -> tuple[Section, ...]:
        """Return the sections as they stand."""
        return tuple(card.section() for card in self.cards)

    def set_value(self, value: Iterable[Section] | None) -> None:
        """Show these sections."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for section in value or ():
            self._add(section)
        self._settle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on; a proxy would keep Tab from going through the sections."""
        super().focusInEvent(event)
        first = self.cards[0].form.field("label") if self.cards else self.add_button
        first.setFocus()

    def _add_one(self) -> None:
        card = self._add(Section("", "", "", required=False))
        self._settle()
        self.edited.emit()
        card.form.field("label").setFocus()

    def _add(self, section: Section) -> "SectionCard":
        card = SectionCard(section)
        card.edited.connect(self.edited)
        card.moved.connect(lambda steps: self._move(card, steps))
        card.removed.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._held.addWidget(card)
        return card

    def _move(self, card: "SectionCard", steps: int) -> None:
        at = self.cards.index(card) + steps
        if not 0 <= at < len(self.cards):
            return
        self.cards.remove(card)
        self.cards.insert(at, card)
        self._held.removeWidget(card)
        self._held.insertWidget(at, card)
        self._settle()
        self.edited.emit()

    def _remove(self, card: "SectionCard") -> None:
        at = self.cards.index(card)
        self.cards.remove(card)
        card.hide()
        card.deleteLater()
        self._settle()
        self.edited.emit()
        near = self.cards[min(at, len(self.cards) - 1)] if self.cards else None
        (near.form.field("label") if near else self.add_button).setFocus()

    def _settle(self) -> None:
        """Number the sections, and let Tab go through them as they stand."""
        for number, card in enumerate(self.cards, 1):
            card.show_number(number, last=number == len(self.cards))
        self.add_button.setEnabled(len(self.cards) < MOST_SECTIONS)
        tab_order.chain(self._before, *self.cards, self.add_button)


class SectionCard(QFrame):
    """One section."""

    edited = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, section: Section) -> None:
        super().__init__()
        self._section = section
        self.setProperty("surface", "card")
        self._number = Heading("", 3)
        self.up_button = buttons.icon_button("up", "", lambda: self.moved.emit(-1))
        self.down_button = buttons.icon_button("down", "", lambda: self.moved.emit(1))
        self.remove_button = buttons.icon_button("close", "", self.removed.emit)
        self.form = Form()
        self.form.add("label", self.tr("Heading"), TextField(limit=LABEL_LIMIT), required=True)
        self.form.add("guidance", self.tr("What belongs in it"), LongTextField(rows=2))
        self.form.add("prefill", self.tr("What it begins with"), LongTextField(rows=2))
        self.form.add("required", "", CheckField(self.tr("Every note should have it")))
        self.form.set_values(
            {name: getattr(section, name) for name in ("label", "guidance", "prefill", "required")}
        )
        self.form.edited.connect(self.edited)
        self._lay_out()

    def section(self) -> Section:
        """Return the section as typed."""
        return replace(self._section, **self.form.values())

    def show_number(self, number: int, *, last: bool) -> None:
        """Say which section of the format it is."""
        self._number.setText(self.tr("Section {number}").format(number=count(number)))
        for button, name in (
            (self.up_button, self.tr("Move section {number} up")),
            (self.down_button, self.tr("Move section {number} down")),
            (self.remove_button, self.tr("Take section {number} out")),
        ):
            said = name.format(number=count(number))
            button.setAccessibleName(said)
            button.setToolTip(plain_tooltip(said))
        self.up_button.setEnabled(number > 1)
        self.down_button.setEnabled(not last)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(2), theme.grid(), theme.grid(2), theme.grid(2))
        column.addLayout(top)
        column.addWidget(self.form)
        for button in (self.up_button, self.down_button, self.remove_button):
            top.addWidget(button)
