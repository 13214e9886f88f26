"""Options: what the two of them can choose in a clause, each with the words its choice becomes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeGuard

from therapist_desk.domain.conditions import ALWAYS, Condition, filled, read_condition
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import read_hours, zone_of
from therapist_desk.domain.voice import ENGLISH, Voice
from therapist_desk.domain.wording import FIELD, is_plain

OptionValue = str | int | bool | tuple[str, ...] | dict[str, tuple[str, ...]]
"""Weekly hours are a dict as in hours.py, dates ISO texts in order, all lists tuples."""

TEXT_LIMIT = 2000


class OptionType(StrEnum):
    """What can be chosen or typed."""

    MULTICHOICE = "multichoice"
    CHOICE = "choice"
    TEXT = "text"
    LONGTEXT = "longtext"
    NUMBER = "number"
    BOOL = "bool"
    LIST = "list"
    WEEKLY_HOURS = "weekly_hours"
    DATES = "dates"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose in a clause.

    ``wording`` gives the words a value becomes in the text: by choice; yes and no for a bool; one,
    other and perhaps zero for a number; filled and perhaps empty for the rest. ``{{value}}`` in it
    is what was typed. ``default_from`` names what of My practice is proposed, ``default_when``
    proposals for some settings; ``asked_when`` says when the option means anything.
    """

    key: str
    label: str
    type: OptionType
    default: OptionValue
    choices: tuple[str, ...] = ()
    wording: Mapping[str, str] | None = None
    default_from: str = ""
    default_when: tuple[tuple[Condition, OptionValue], ...] = ()
    asked_when: Condition = ALWAYS
    may_be_empty: bool = False
    min: int = 0
    max: int = 10_000

    def read(self, value: object) -> OptionValue:
        """Return ``value``, as it comes from JSON, in its one form; raise RuleBroken if unfit.

        An empty text, list, zone or week is fit: the paper then says what is missing.
        """
        try:
            return self._read(value)
        except RuleBroken as error:
            raise RuleBroken(
                "{option}: {problem}", self.key, option=self.label, problem=error
            ) from error

    def _read(self, value: object) -> OptionValue:
        kind = self.type
        if kind is OptionType.BOOL and isinstance(value, bool):
            return value
        if kind is OptionType.NUMBER and type(value) is int:
            return self._number(value)
        if kind is OptionType.WEEKLY_HOURS and _is_week(value):
            return read_hours("UTC", value).written()
        if kind in _ONE_TEXT and isinstance(value, str):
            return self._text(value)
        if kind in _TEXTS and _is_texts(value):
            return self._texts(value)
        raise RuleBroken("this can't be chosen here.")

    def _number(self, value: int) -> int:
        if not self.min <= value <= self.max:
            raise RuleBroken(
                "choose a number from {least} to {most}.", least=self.min, most=self.max
            )
        return value

    def _text(self, value: str) -> str:
        text = value.strip()
        if self.type is OptionType.CHOICE and text not in self.choices:
            raise RuleBroken("this is not among the choices.")
        if self.type is OptionType.ZONE and text:
            zone_of(text)
        return _plain(text)

    def _texts(self, values: Iterable[str]) -> tuple[str, ...]:
        texts = tuple(dict.fromkeys(_plain(each.strip()) for each in values))
        if self.type is OptionType.MULTICHOICE:
            if not set(texts) <= set(self.choices):
                raise RuleBroken("this is not among the choices.")
            return tuple(choice for choice in self.choices if choice in texts)
        if self.type is OptionType.DATES:
            return tuple(sorted({_iso(text) for text in texts}))
        return tuple(filter(None, texts))

    def words(self, value: OptionValue, voice: Voice = ENGLISH) -> str | None:
        """Return the wording of ``value``, fields and ``{{value}}`` still open; None if unfilled.

        What is proposed as a text may have words of its own, in another language.
        """
        if not filled(value) and not self.may_be_empty:
            return None
        if self.type is OptionType.ZONE:
            return voice.zone(str(value))
        words = self.wording or {}
        if isinstance(value, bool):
            return words["yes" if value else "no"]
        if isinstance(value, int):
            plain = "one" if value == 1 else "other"
            return words.get("zero" if value == 0 else plain, words.get(plain, "{{value}}"))
        if self.choices:
            names = [value] if isinstance(value, str) else value
            return voice.listing([words.get(name, name) for name in names])
        if isinstance(value, str) and value == self.default and value in words:
            return words[value]
        return words.get("filled", "{{value}}") if filled(value) else words.get("empty", "")


_ONE_TEXT = {OptionType.CHOICE, OptionType.TEXT, OptionType.LONGTEXT, OptionType.ZONE}
_TEXTS = {OptionType.MULTICHOICE, OptionType.LIST, OptionType.DATES}


def _is_texts(value: object) -> TypeGuard[list[str] | tuple[str, ...]]:
    return isinstance(value, list | tuple) and all(isinstance(each, str) for each in value)


def _is_week(value: object) -> TypeGuard[Mapping[str, list[str]]]:
    return isinstance(value, Mapping) and all(map(_is_texts, value.values()))


def said(value: OptionValue, voice: Voice = ENGLISH) -> str:
    """Return what was typed or counted, as it stands for ``{{value}}``."""
    return voice.listing(value) if isinstance(value, tuple) else str(value)


def _plain(text: str) -> str:
    """Return ``text`` if a paper can hold it: no field marks, no control signs, not endless."""
    if FIELD.search(text) or "{{" in text or "}}" in text:
        raise RuleBroken("please leave out the signs {{ and }}.")
    if not is_plain(text):
        raise RuleBroken("this holds signs that can't be printed.")
    if len(text) > TEXT_LIMIT:
        raise RuleBroken("this is longer than {most} characters.", most=TEXT_LIMIT)
    return text


def _iso(text: str) -> str:
    """Return the date ``text`` as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise RuleBroken("write dates as 2026-12-24.") from error


def read_option(data: Mapping[str, Any]) -> Option:
    """Return the option written in JSON; raise ValueError or TypeError if it is none."""
    rest = dict(data)
    default, cases = rest.pop("default"), rest.pop("default_when", [])
    if "asked_when" in rest:
        rest["asked_when"] = read_condition(rest["asked_when"])
    rest["type"], rest["choices"] = OptionType(rest["type"]), tuple(rest.get("choices", ()))
    option = Option(default="", **rest)
    given = ((read_condition(each["when"]), option.read(each["value"])) for each in cases)
    return replace(option, default=option.read(default), default_when=tuple(given))
