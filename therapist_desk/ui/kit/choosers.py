"""Choosers for time zones, languages and countries, each found by typing part of its name."""

from collections.abc import Iterable
from functools import lru_cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from therapist_desk.ui.kit.fields import ChoiceField, look_like_choices


class FoundByTyping(ChoiceField):
    """A long list in which typing any part of a name narrows the choice.

    One that ``may_be_empty`` chooses nothing once its text is taken away.
    """

    _found_by: int = Qt.ItemDataRole.DisplayRole
    """The role of the words that typing is compared with."""

    def __init__(self, choices: Iterable[tuple[str, str]], *, may_be_empty: bool = False) -> None:
        super().__init__(choices)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        completer = _Completer(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCompletionRole(self._found_by)
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
        row = self._row_named(typed)
        parts = self.model().match(
            self.model().index(0, 0),
            self._found_by,
            typed,
            2,
            Qt.MatchFlag.MatchContains,
        )
        if row < 0 and typed and len(parts) == 1:
            row = parts[0].row()
        self.setCurrentIndex(row if row >= 0 else self.currentIndex())
        self.setEditText(self.itemText(self.currentIndex()))

    def _row_named(self, typed: str) -> int:
        """Return the row of the choice called ``typed``, or -1."""
        return self.findText(typed, Qt.MatchFlag.MatchFixedString)


class _Completer(QCompleter):
    """Puts the name of a choice into the line, whatever words it was found by."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class ZoneField(FoundByTyping):
    """An IANA time zone such as ``Europe/Berlin``: shown by its city, found by either name."""

    _found_by = Qt.ItemDataRole.UserRole + 1

    def __init__(self, value: str = "") -> None:
        named = sorted(((zone, _city_first(zone)) for zone in zones()), key=lambda each: each[1])
        super().__init__(named, may_be_empty=True)
        for row, (zone, shown) in enumerate(named):
            plain = zone.replace("_", " ")
            self.setItemData(row, "\n".join((shown, zone, plain)), self._found_by)
        self.set_value(value)

    def _row_named(self, typed: str) -> int:
        wanted = typed.casefold().replace("_", " ")
        zones_ = [zone.casefold().replace("_", " ") for zone in self._values]
        if wanted in zones_:
            return zones_.index(wanted)
        cities = [row for row, zone in enumerate(zones_) if zone.rpartition("/")[2] == wanted]
        return cities[0] if len(cities) == 1 else super()._row_named(typed)


def _city_first(zone: str) -> str:
    """Return the name of a zone as one says it: ``Buenos Aires (America, Argentina)``."""
    *regions, city = zone.replace("_", " ").split("/")
    return f"{city} ({', '.join(regions)})" if regions else city


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
