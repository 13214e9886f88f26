"""Narrows the contact log down: how, what for, from whom, and what became of it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from therapist_desk.services.contact_log import Filter
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.pages.messages import words


class LogFilter(QWidget):
    """Four choices, each with a name; ``edited`` comes when one of them changes."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.direction = self._choice(
            self.tr("From whom"), self.tr("Both ways"), words.directions()
        )
        self.channel = self._choice(self.tr("How"), self.tr("Any way"), words.every_channel())
        self.purpose = self._choice(self.tr("What for"), self.tr("Any purpose"), words.purposes())
        self.outcome = self._choice(
            self.tr("What became of it"), self.tr("Any outcome"), words.outcomes()
        )
        self.clear_button = buttons.plain(self.tr("Show all"), self.clear)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        for place, field in enumerate(self._fields):
            layout.addWidget(field, place // 2, place % 2)
        layout.addWidget(self.clear_button, 2, 0, 1, 2)
        self.clear_button.hide()

    def value(self) -> Filter:
        """Return what is asked for."""
        return Filter(
            self.channel.value(), self.purpose.value(), self.direction.value(), self.outcome.value()
        )

    def clear(self) -> None:
        """Ask for all again."""
        for field in self._fields:
            field.blockSignals(True)
            field.set_value(None)
            field.blockSignals(False)
        self._on_edited()

    @property
    def _fields(self) -> tuple[ChoiceField, ...]:
        return self.direction, self.channel, self.purpose, self.outcome

    def _choice(self, name: str, anything: str, known: dict[Any, str]) -> ChoiceField:
        field = ChoiceField([(None, anything), *known.items()])
        field.setAccessibleName(name)
        field.setMinimumWidth(theme.px(60))
        field.setSizeAdjustPolicy(
            ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        field.edited.connect(self._on_edited)
        return field

    def _on_edited(self) -> None:
        self.clear_button.setVisible(self.value() != Filter())
        self.edited.emit()
