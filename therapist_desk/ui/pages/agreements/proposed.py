"""What a template proposes for its options: only what is set here stands before the usual."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.options import Option, OptionType
from therapist_desk.domain.own_templates import PERSONAL
from therapist_desk.domain.templates import Template
from therapist_desk.services.practice import catalogue
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.pages.agreements.inputs import input_for, read_value, show_value

if TYPE_CHECKING:
    from therapist_desk.ui.kit.fields import Field

_AT_ONCE = 4


class ProposedOptions(QWidget):
    """An input: its value is a dict of the options set by hand; made when first seen, bit by bit."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._options: list[Option] = []
        self._to_make: list[Option] = []
        self._set: dict[str, Any] = {}
        self._form = Form()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._form)

    def show_template(self, template: Template) -> None:
        """Offer the options of a template, but for what is personal."""
        clauses = [catalogue().clauses[entry.clause] for entry in template.entries()]
        options = [option for clause in clauses for option in clause.options]
        wanted = [option for option in options if option.type not in PERSONAL]
        if wanted != self._options:
            self._options = wanted
            self._start_again()

    def value(self) -> dict[str, Any]:
        """Return what was set by hand."""
        return dict(self._set)

    def set_value(self, value: Mapping[str, Any] | None) -> None:
        """Show what was set by hand."""
        if dict(value or {}) != self._set:
            self._set = dict(value or {})
            self._start_again()

    def focus_option(self, key: str) -> QWidget | None:
        """Return the input of an option, if it is made."""
        return self._form.field(key) if key in self._form.values() else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_some()

    def _start_again(self) -> None:
        old, self._form = self._form, Form()
        self._column.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._column.addWidget(self._form)
        self._to_make = list(self._options)
        if self.isVisible():
            self._make_some()

    def _make_some(self) -> None:
        now, self._to_make = self._to_make[:_AT_ONCE], self._to_make[_AT_ONCE:]
        for option in now:
            self._make(option)
        if self._to_make:
            QTimer.singleShot(0, self, self._make_some)

    def _make(self, option: Option) -> None:
        field = input_for(option)
        label, _, rest = option.label.partition(" (")
        is_tick = option.type is OptionType.BOOL
        hint = rest.removesuffix(")")
        self._form.add(
            option.key, "" if is_tick else label, field, hint=hint[:1].upper() + hint[1:]
        )
        show_value(field, option, self._set.get(option.key, option.default))
        cast("Field", field).edited.connect(lambda: self._on_edited(option, field))

    def _on_edited(self, option: Option, field: QWidget) -> None:
        problem: str = getattr(field, "problem", str)()
        if problem:  # half-typed hours are none yet
            return
        self._set[option.key] = read_value(option, cast("Field", field).value())
        self.edited.emit()
