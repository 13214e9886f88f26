"""The input of each option of a clause, and its value as JSON holds it."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from therapist_desk.domain.hours import WEEKDAYS
from therapist_desk.domain.options import Option, OptionType
from therapist_desk.ui.kit.choosers import ZoneField
from therapist_desk.ui.kit.fields import (
    CheckField,
    ChoiceField,
    LongTextField,
    NumberField,
    TagsField,
)
from therapist_desk.ui.kit.holidays import HolidaysField
from therapist_desk.ui.kit.labels import plain_tooltip
from therapist_desk.ui.kit.moments import WeekHoursField
from therapist_desk.ui.kit.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from therapist_desk.ui.kit.fields import Field

_SIDE_BY_SIDE = 5  # more choices than this are short ones, such as days


class ManyField(QWidget):
    """Any number of choices; the value is a tuple of them in order."""

    edited = Signal()

    def __init__(self, choices: Mapping[str, str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        columns = 2 if len(choices) > _SIDE_BY_SIDE else 1
        self._ticks: dict[str, CheckField] = {}
        for number, (value, words) in enumerate(choices.items()):
            tick = CheckField(words)
            tick.edited.connect(self.edited)
            grid.addWidget(tick, *divmod(number, columns))
            self._ticks[value] = tick
        self.setFocusProxy(next(iter(self._ticks.values())))

    def value(self) -> tuple[str, ...]:
        """Return what is ticked."""
        return tuple(value for value, tick in self._ticks.items() if tick.value())

    def set_value(self, value: "Iterable[str] | None") -> None:
        """Tick ``value``."""
        chosen = set(value or ())
        for each, tick in self._ticks.items():
            tick.set_value(each in chosen)


class WordyChoice(ChoiceField):
    """One of several sentences: it takes the room there is, and tells the whole as a tooltip."""

    def __init__(self, choices: "Iterable[tuple[Any, str]]") -> None:
        super().__init__(choices)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edited.connect(lambda: self.setToolTip(plain_tooltip(self.currentText())))


def input_for(option: Option) -> QWidget:
    """Return a new input for ``option``."""
    makers: dict[OptionType, Callable[[], QWidget]] = {
        OptionType.MULTICHOICE: lambda: ManyField(_choices(option)),
        OptionType.CHOICE: lambda: WordyChoice(list(_choices(option).items())),
        OptionType.TEXT: TextField,
        OptionType.LONGTEXT: lambda: LongTextField(rows=3),
        OptionType.NUMBER: lambda: NumberField(option.min, option.max),
        OptionType.BOOL: lambda: CheckField(option.label.partition(" (")[0]),
        OptionType.LIST: TagsField,
        OptionType.WEEKLY_HOURS: WeekHoursField,
        OptionType.DATES: HolidaysField,
        OptionType.ZONE: ZoneField,
    }
    return makers[option.type]()


def show_value(field: QWidget, option: Option, value: Any) -> None:
    """Show ``value``, as a paper or JSON holds it, in the input of ``option``."""
    if option.type is OptionType.DATES:
        value = [date.fromisoformat(each) for each in value]
    cast("Field", field).set_value(value)


def read_value(option: Option, value: Any) -> Any:
    """Return the ``value`` of the option's input as JSON holds it."""
    if option.type is OptionType.DATES:
        return [each.isoformat() for each in value]
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, dict):
        return {day: list(times) for day, times in value.items()}
    return value or "" if option.type in (OptionType.ZONE, OptionType.CHOICE) else value


def _choices(option: Option) -> dict[str, str]:
    """Return the choices with their words: days of the week as this computer names them."""
    if set(option.choices) == set(WEEKDAYS):
        names = QLocale()
        return {day: names.standaloneDayName(at + 1) for at, day in enumerate(WEEKDAYS)}
    return {choice: choice[:1].upper() + choice[1:] for choice in option.choices}
