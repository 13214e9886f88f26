"""How a record becomes a row and a row a record again.

A column holds what SQLite keeps well: numbers, text, milliseconds for instants, ISO text for dates.
Everything nested (phones, sections, tags) is JSON in one column.
"""

import dataclasses
import json
from collections.abc import Mapping, Sequence, Set
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Generic, TypeAlias, TypeVar, get_type_hints

from cattrs import Converter

from therapist_desk.vault.milliseconds import from_milliseconds, to_milliseconds

T = TypeVar("T")
R = TypeVar("R")
Value: TypeAlias = int | float | str | bytes | None


def _converter(*, omit_if_default: bool = False) -> Converter:
    # Sets are kept in order, so that the same record is always the same text.
    converter = Converter(
        detailed_validation=False,
        unstruct_collection_overrides={Set: sorted},
        omit_if_default=omit_if_default,
    )
    converter.register_unstructure_hook(datetime, to_milliseconds)
    converter.register_structure_hook(datetime, lambda value, _: from_milliseconds(value))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(value))
    return converter


_CONVERTER = _converter()
_SEALING = _converter(omit_if_default=True)
# Made once: json.dumps makes an encoder at every call that asks for anything but its defaults.
_ENCODED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_json(value: object) -> str:
    """Return ``value`` (records, mappings, sequences) as compact JSON text."""
    return _ENCODED(_CONVERTER.unstructure(value))


def to_sealed_json(record: object) -> str:
    """Return ``record`` as the text its seal in the audit chain is made of.

    Fields that have their default are left out, so that a field a later version adds leaves the
    seals of older records as they were.
    """
    return _ENCODED(_SEALING.unstructure(record))


def from_json(kind: type[T], text: str) -> T:
    """Return the ``kind`` of record that ``text`` was made from."""
    return _CONVERTER.structure(json.loads(text), kind)


class RowCodec(Generic[R]):
    """Turns one dataclass into rows and back; its fields are the table's columns."""

    def __init__(self, record: type[R]) -> None:
        self._record = record
        fields = dataclasses.fields(record)  # type: ignore[arg-type]
        hints = get_type_hints(record)
        self.columns = tuple(field.name for field in fields)
        self._nested = {name for name in self.columns if _is_nested(hints[name])}

    def to_row(self, record: R) -> tuple[Value, ...]:
        """Return the values of ``record`` in the order of ``columns``."""
        plain = _CONVERTER.unstructure(record)
        for name in self._nested:
            if plain[name] is not None:
                plain[name] = _ENCODED(plain[name])
        return tuple(plain.values())

    def from_row(self, row: Sequence[Value]) -> R:
        """Return the record that ``row`` (in the order of ``columns``) holds."""
        plain = {
            name: json.loads(value) if name in self._nested and isinstance(value, str) else value
            for name, value in zip(self.columns, row, strict=True)
        }
        return _CONVERTER.structure(plain, self._record)


def _is_nested(annotation: Any) -> bool:
    """Return whether values of this annotation need JSON (a sequence, a mapping or a record)."""
    options = getattr(annotation, "__args__", ()) if _is_union(annotation) else (annotation,)
    return any(
        getattr(option, "__origin__", option) in (tuple, list, dict, frozenset, Mapping)
        or dataclasses.is_dataclass(option)
        for option in options
        if not (isinstance(option, type) and issubclass(option, Enum))
    )


def _is_union(annotation: Any) -> bool:
    return type(annotation).__name__ in ("UnionType", "Union")
