"""Choosers for time zones, languages and countries, each found by typing part of its name."""

from collections.abc import Iterable
from functools import lru_cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from therapist_desk.ui.kit.fields import ChoiceField, look_like_choices


class FoundByTyping(ChoiceField):
    """A long list in which typing any part of a name narrows the choice.

    One that ``may_be_empty`` chooses nothing once its text is taken away.
    """

    def __init__(self, choices: Iterable[tuple[str, str]], *, may_be_empty: bool = False) -> None:
        super().__init__(choices)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        look_like_choices(completer)
        typing = self.lineEdit()
        assert typing  # an editable box has one
        typing.editingFinished.connect(self._settle)
        if may_be_empty:
            typing.textEdited.connect(self._empty)

    def problem(self) -> str:
        """Return a sentence when what was typed is not in the list."""
        typed = self.currentText().strip()
        return self.tr("Choose one from the list.") if typed and self.findText(typed) < 0 else ""

    def _empty(self, typed: str) -> None:
        if not typed.strip():
            self.setCurrentIndex(-1)

    def _settle(self) -> None:
        """Take what was typed when it names one choice, or is part of one only; else the one there was."""
        typed = self.currentText().strip()
        row = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        parts = self.model().match(
            self.model().index(0, 0),
            Qt.ItemDataRole.DisplayRole,
            typed,
            2,
            Qt.MatchFlag.MatchContains,
        )
        if row < 0 and typed and len(parts) == 1:
            row = parts[0].row()
        self.setCurrentIndex(row if row >= 0 else self.currentIndex())
        self.setEditText(self.itemText(self.currentIndex()))


class ZoneField(FoundByTyping):
    """An IANA time zone such as ``Europe/Berlin``."""

    def __init__(self, value: str = "") -> None:
        named = ((zone, zone.replace("_", " ")) for zone in zones())
        super().__init__(named, may_be_empty=True)
        self.set_value(value)


class LanguageField(FoundByTyping):
    """A language by its own name; the value is its tag, such as ``de`` or ``zh_TW``."""

    def __init__(self, tags: Iterable[str], value: str = "") -> None:
        super().__init__((tag, language_name(tag)) for tag in tags)
        self.set_value(value)


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """Return the names of the world's time zones that carry a place, in order, and UTC."""
    places = (zone for zone in available_timezones() if "/" in zone and zone[:3] != "Etc")
    return (*sorted(places), "UTC")  # a computer without a place says UTC


# Qt calls a bare "en" American English and a bare "es" the Spanish of Spain.
_WITHOUT_COUNTRY = {"en": "English", "es": "español"}


def language_name(tag: str) -> str:
    """Return the language's own name for the locale ``tag``, with its country where it matters."""
    locale = QLocale(tag)
    name = _WITHOUT_COUNTRY.get(tag) or locale.nativeLanguageName()
    name = name[:1].upper() + name[1:]
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in tag or "-" in tag else name


@lru_cache(maxsize=1)
def countries() -> tuple[tuple[str, str], ...]:
    """Return (ISO 3166 code, name) of every country Qt knows, by name."""
    territories = (one for one in QLocale.Country if one is not QLocale.Country.AnyCountry)
    found = {QLocale.territoryToCode(one): QLocale.territoryToString(one) for one in territories}
    pairs = ((code, name) for code, name in found.items() if len(code) == 2 and code.isalpha())
    return tuple(sorted(pairs, key=lambda pair: pair[1]))
