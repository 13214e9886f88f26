"""Fields: values taken out of JSON that someone else wrote, each named when it is not as it should be."""

import re
from datetime import date, datetime
from enum import StrEnum
from typing import Self, TypeVar, cast

from therapist_desk.domain.errors import RuleBroken

Choice = TypeVar("Choice", bound=StrEnum)

_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Fields:
    """One JSON object; every reader raises RuleBroken naming the field, never its content."""

    def __init__(self, value: object, name: str = "") -> None:
        if not isinstance(value, dict):
            raise RuleBroken(f"{name or 'Each line'} must be a JSON object.", name)
        self._values = cast("dict[str, object]", value)
        self._name = name

    def has(self, key: str) -> bool:
        """Return whether there is a value that is not null."""
        return self._values.get(key) is not None

    def names(self) -> list[str]:
        """Return the names of all fields, in order."""
        return list(self._values)

    def part(self, key: str) -> Self:
        """Return the object in ``key``."""
        return type(self)(self._values.get(key), self._place(key))

    def text(self, key: str) -> str:
        """Return the text in ``key``."""
        value = self._values.get(key)
        if not isinstance(value, str):
            raise self._wrong(key, "a text")
        return value

    def text_or_none(self, key: str) -> str | None:
        """Return the text in ``key``, or None where it is null or missing."""
        return self.text(key) if self.has(key) else None

    def flag(self, key: str) -> bool:
        """Return the true or false in ``key``."""
        value = self._values.get(key)
        if not isinstance(value, bool):
            raise self._wrong(key, "true or false")
        return value

    def count(self, key: str) -> int:
        """Return the whole number in ``key``."""
        value = self._values.get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self._wrong(key, "a whole number")
        return value

    def count_or_zero(self, key: str) -> int:
        """Return the whole number in ``key``, or 0 where it is null or missing."""
        return self.count(key) if self.has(key) else 0

    def texts(self, key: str) -> list[str]:
        """Return the list of texts in ``key``."""
        value = self._values.get(key)
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise self._wrong(key, "a list of texts")
        return value

    def number(self, key: str) -> float | None:
        """Return the number in ``key``, or None where it is null."""
        value = self._values.get(key)
        if value is None and key in self._values:
            return None
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise self._wrong(key, "a number")
        return value

    def values(self, key: str) -> list[object]:
        """Return the list in ``key``, whatever it holds."""
        value = self._values.get(key)
        if not isinstance(value, list):
            raise self._wrong(key, "a list")
        return value

    def day(self, key: str) -> date | None:
        """Return the date in ``key``, written 2026-03-09, or None where it is null or missing."""
        return self._day(key, self.text(key)) if self.has(key) else None

    def days(self, key: str) -> list[date]:
        """Return the list of dates in ``key``; missing or null is none."""
        return [self._day(key, text) for text in self.texts(key)] if self.has(key) else []

    def moment(self, key: str) -> datetime:
        """Return the ISO 8601 moment with an offset in ``key``."""
        try:
            moment = datetime.fromisoformat(self.text(key))
        except ValueError as error:
            raise self._wrong(key, "a moment like 2026-03-09T10:00:00+01:00") from error
        if moment.utcoffset() is None:
            raise self._wrong(key, "a moment with its offset from UTC")
        return moment

    def choice(self, key: str, kind: type[Choice]) -> Choice:
        """Return the member of ``kind`` named in ``key``."""
        return self._choice(key, self.text(key), kind)

    def choices(self, key: str, kind: type[Choice]) -> frozenset[Choice]:
        """Return the members of ``kind`` listed in ``key``."""
        return frozenset(self._choice(key, text, kind) for text in self.texts(key))

    def _choice(self, key: str, text: str, kind: type[Choice]) -> Choice:
        try:
            return kind(text)
        except ValueError as error:
            raise self._wrong(key, f"of: {', '.join(kind)}") from error

    def _day(self, key: str, text: str) -> date:
        if not _DAY.fullmatch(text):
            raise self._wrong(key, "a date like 2026-03-09")
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise self._wrong(key, "a date that exists") from error

    def _place(self, key: str) -> str:
        return f"{self._name}.{key}" if self._name else key

    def _wrong(self, key: str, wanted: str) -> RuleBroken:
        return RuleBroken(f"{self._place(key)} must be {wanted}.", self._place(key))
