"""Countries: names, the law a paper must speak to, and numbers for help, never used unconfirmed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A crisis line as published; ``dial`` is what is dialled, never turned into +country form.

    ``confidence`` is high, medium or low; low ones stay hidden until the therapist confirms them.
    """

    name: str
    display: str
    dial: str
    method: str
    hours: str
    confidence: str

    @property
    def hours_known(self) -> str:
        """Return its hours, "" where the source says they must be checked."""
        return "" if "check" in self.hours or self.hours == "limited" else self.hours


@dataclass(frozen=True, slots=True)
class Country:
    """One country by ISO 3166-1 alpha-2; ``law`` is hipaa, gdpr or other."""

    iso2: str
    name: str
    law: str
    emergency: tuple[str, ...] = ()
    lines: tuple[HelpLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """All countries by code, and the English names of languages by BCP 47 code."""

    countries: Mapping[str, Country] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)

    def country_name(self, iso2: str) -> str:
        """Return the English name, "" for an unknown code."""
        return self.countries[iso2].name if iso2 in self.countries else ""

    def law(self, iso2: str) -> str:
        """Return hipaa, gdpr or other."""
        return self.countries[iso2].law if iso2 in self.countries else "other"


def load_places(resources: Path) -> Places:
    """Return countries with their numbers; raise ValueError, KeyError or TypeError if broken."""
    names = json.loads((resources / "countries" / "countries.json").read_text("utf-8"))
    help_data = json.loads((resources / "crisis" / "crisis.json").read_text("utf-8"))
    helps = {each["iso2"]: each for each in help_data["countries"]}
    countries = {each["iso2"]: _country(each, helps) for each in names["countries"]}
    return Places(countries, names["languages"])


def _country(data: Mapping[str, str], helps: Mapping[str, Mapping[str, Any]]) -> Country:
    found = helps.get(data["iso2"], {"emergency": (), "lines": ()})
    return Country(
        iso2=data["iso2"],
        name=data["name"],
        law=data["law"],
        emergency=tuple(found["emergency"]),
        lines=tuple(_line(each) for each in found["lines"]),
    )


def _line(data: Mapping[str, Any]) -> HelpLine:
    parts = ("name", "display", "dial", "method", "hours", "confidence")
    return HelpLine(**{part: str(data[part]) for part in parts})
