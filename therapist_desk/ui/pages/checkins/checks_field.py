"""Several of a few things, each with a tick."""

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.flow import FlowLayout


class ChecksField(QWidget):
    """Ticks in lines; the value is a tuple of what is ticked, in the order offered."""

    edited = Signal()

    def __init__(self, choices: Mapping[Any, str]) -> None:
        super().__init__()
        flow = FlowLayout(self, gap=2)
        self._ticks: dict[Any, CheckField] = {}
        for value, sentence in choices.items():
            tick = self._ticks[value] = CheckField(sentence)
            tick.edited.connect(self.edited)
            flow.addWidget(tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(next(iter(self._ticks.values())))

    def value(self) -> tuple[Any, ...]:
        """Return what is ticked."""
        return tuple(value for value, tick in self._ticks.items() if tick.value())

    def set_value(self, value: Collection[Any] | None) -> None:
        """Tick these and no others."""
        for one, tick in self._ticks.items():
            tick.set_value(one in (value or ()))
