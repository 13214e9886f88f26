"""Retention: how long a record is kept, by the rule of a place; only a person ever deletes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from therapist_desk.domain.clients import Client
from therapist_desk.domain.minors import age
from therapist_desk.domain.shipped import Say, Shipped

OTHER = "OTHER"
CONTEXT = "retention"


@dataclass(frozen=True, slots=True)
class Rule:
    """How long records are kept somewhere, where that is said, and how sure it is.

    ``start`` is what the years are counted from; ``minor_text`` what is special about minors, which
    the two numbers after it say as far as numbers can.
    """

    code: str
    label: str
    years: int
    start: str
    minor_text: str
    until_age: int | None
    years_after_majority: int | None
    most_years: int | None
    basis: str
    source: str
    evidence: str
    confidence: str
    note: str


@dataclass(frozen=True, slots=True)
class Period:
    """From when a record may be destroyed by a rule, and what the rule leaves to a person.

    ``birth_missing``: the client was a minor or may have been, and no birthday is known.
    ``by_hand``: the rule says something of minors that no number here holds.
    """

    rule: Rule
    destroy_from: date
    birth_missing: bool = False
    by_hand: bool = False


def load(path: Path) -> Mapping[str, Rule]:
    """Return the shipped rules by code."""
    told = json.loads(path.read_text("utf-8"))
    return {row["code"]: _rule(row) for row in told["rows"]}


def said(rule: Rule, say: Say) -> Rule:
    """Return the rule with its words in the language of ``say``, to be shown; citations stay.

    What is counted by is read from the words as they are shipped.
    """

    def told(text: str) -> str:
        return say(Shipped(CONTEXT, text)) if text else ""

    return replace(
        rule,
        label=told(rule.label),
        start=told(rule.start),
        minor_text=told(rule.minor_text),
        basis=told(rule.basis),
        source=told(rule.source),
        note=told(rule.note),
    )


def suggested(rules: Mapping[str, Rule], country: str, region: str) -> str:
    """Return the code of the rule for a place: of its region, of its country, or of nowhere."""
    codes = (f"{country}-{region.strip().upper()}", country, f"{country}-APA", OTHER)
    return next(code for code in codes if code in rules)


def period(rule: Rule, client: Client, ended_on: date) -> Period:
    """Return from when the record of a client whose therapy ended may be destroyed.

    The later date counts where two do. A calendar year that counts as a whole ends on its last day.
    """
    start = date(ended_on.year, 12, 31) if "end of year" in rule.start else ended_on
    dates = [years_later(start, rule.years)]
    was_minor = _was_minor(client, ended_on)
    if was_minor and client.birth_date:
        if rule.until_age:
            dates.append(years_later(client.birth_date, rule.until_age))
        if rule.years_after_majority:
            grown = years_later(client.birth_date, client.adult_age)
            dates.append(years_later(grown, rule.years_after_majority))
    special = rule.minor_text not in ("", "same; longer possible")
    numbered = bool(rule.until_age or rule.years_after_majority)
    return Period(
        rule,
        max(dates),
        birth_missing=was_minor and client.birth_date is None and (special or numbered),
        by_hand=was_minor and special,
    )


def years_later(day: date, years: int) -> date:
    """Return the day so many years later; who begins on 29 February is through on 1 March."""
    year = min(day.year + years, date.max.year)
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def _was_minor(client: Client, ended_on: date) -> bool:
    if client.birth_date is not None:
        return age(client.birth_date, ended_on) < client.adult_age
    return client.kind == "minor"


def _rule(row: Mapping[str, Any]) -> Rule:
    minor = row["minor_rule"]
    return Rule(
        code=row["code"],
        label=row["label"],
        years=row["adult_years"],
        start=row["start"],
        minor_text=minor["text"],
        until_age=minor["until_age"],
        years_after_majority=minor["years_after_majority"],
        most_years=row["max_years"],
        basis=row["basis"],
        source=row["source"],
        evidence=row["evidence"],
        confidence=row["confidence"],
        note=row["note"],
    )
