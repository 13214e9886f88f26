"""Clauses: plain sentences a client reads, each with its options and what it makes the desk do."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from therapist_desk.domain.conditions import ALWAYS, NEVER, Condition, Settings, read_condition
from therapist_desk.domain.options import Option, OptionValue, read_option


class Source(StrEnum):
    """Where what fills a merge field comes from."""

    PRACTICE = "practice"
    CLIENT = "client"
    AGREEMENT = "agreement"
    COUNTRY = "country"
    GENERATED = "generated"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Field:
    """A merge field: ``source`` says where it is filled in, ``written_from`` from which options."""

    name: str
    source: Source
    label: str
    may_be_empty: bool = False
    written_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """What a clause adds to the contact rules under ``name``.

    Exactly one of: ``add`` values to a list; ``value`` as it is; the value of ``option`` (through
    ``map``, of a multichoice each choice); the text of ``field``; or ``hours``, the options holding
    weekly, holidays and zone (no zone, no rule).
    """

    name: str
    add: tuple[str, ...] = ()
    value: bool | None = None
    option: str = ""
    map: Mapping[str, str] | None = None
    field: str = ""
    hours: Mapping[str, str] | None = None

    def of(self, values: Mapping[str, OptionValue], fields: Mapping[str, str]) -> object:
        """Return what it adds: a tuple is joined to a list, None adds nothing."""
        if self.hours:
            parts = {part: values.get(key, ()) for part, key in self.hours.items()}
            return parts if parts["zone"] else None
        if self.field:
            return fields.get(self.field) or None
        if not self.option:
            return self.value if self.value is not None else self.add
        return self._mapped(values[self.option])

    def _mapped(self, value: OptionValue) -> object:
        if self.map is None:
            return value
        chosen = value if isinstance(value, tuple) else (str(value),)
        found = tuple(self.map[each] for each in chosen if each in self.map)
        return found if isinstance(value, tuple) or self.name in LISTS else next(iter(found), None)


LISTS = ("purposes", "channels")
"""The rules that several clauses add to."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. ``stands_when``: it is left out of every form unless this holds.

    ``required_when``: it is in the essential form too when this holds, as if ``required``.
    ``variants`` are other texts, the first whose condition holds in place of ``text``.
    """

    id: str
    version: str
    category: str
    title: str
    purpose: str
    text: str
    required: bool
    lang: str
    applies_to: tuple[str, ...]
    source: tuple[str, ...]
    options: tuple[Option, ...] = ()
    variants: tuple[tuple[Condition, str], ...] = ()
    rules: tuple[Rule, ...] = ()
    stands_when: Condition = ALWAYS
    required_when: Condition = NEVER

    def wording(self, settings: Settings) -> str:
        """Return the text for these settings, its fields still open."""
        fitting = (text for when, text in self.variants if when.holds(settings))
        return next(fitting, self.text)

    def texts(self) -> Iterator[str]:
        """Yield every text a client may read in it, wordings of options too."""
        yield self.text
        yield from (text for _, text in self.variants)
        for option in self.options:
            yield from (option.wording or {}).values()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All clauses by id, the merge fields they may use and the facts their conditions look at."""

    clauses: Mapping[str, Clause]
    fields: Mapping[str, Field]
    facts: Mapping[str, str]

    def options(self) -> Mapping[str, Option]:
        """Return every option by key."""
        return {option.key: option for each in self.clauses.values() for option in each.options}


def load_clauses(resources: Path) -> Catalogue:
    """Return the catalogue in the folder of resources; raise ValueError or TypeError if broken."""
    data = json.loads((resources / "clauses" / "clauses.json").read_text("utf-8"))
    clauses = [_clause(each) for each in data["clauses"]]
    catalogue = Catalogue(
        {clause.id: clause for clause in clauses}, read_fields(data["fields"]), data["facts"]
    )
    keys = [option.key for clause in clauses for option in clause.options]
    if len(catalogue.clauses) < len(clauses) or len(set(keys)) < len(keys):
        raise ValueError("two clauses or two options share a name")
    return catalogue


def read_fields(data: Mapping[str, Mapping[str, Any]]) -> dict[str, Field]:
    """Return the merge fields declared in JSON by name."""
    fields = {}
    for name, each in data.items():
        rest = dict(each)
        source, made_of = Source(rest.pop("source")), tuple(rest.pop("written_from", ()))
        fields[name] = Field(name=name, source=source, written_from=made_of, **rest)
    return fields


def _clause(data: Mapping[str, Any]) -> Clause:
    rest = dict(data)
    rest["options"] = tuple(read_option(each) for each in rest["options"])
    rest["rules"] = tuple(_rule(each) for each in rest["rules"])
    variants = rest.pop("variants", [])
    rest["variants"] = tuple((read_condition(each["when"]), each["text"]) for each in variants)
    for name in {"stands_when", "required_when"} & set(rest):
        rest[name] = read_condition(rest[name])
    for name in ("applies_to", "source"):
        rest[name] = tuple(rest[name])
    return Clause(**rest)


def _rule(data: Mapping[str, Any]) -> Rule:
    rest = dict(data)
    return Rule(name=rest.pop("rule"), add=tuple(rest.pop("add", ())), **rest)
