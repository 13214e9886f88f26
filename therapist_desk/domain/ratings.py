"""What a check-in can hold of ``resources/checkins``: things a client can rate, and the risk levels."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.domain.shipped import Say, Shipped

RATINGS = "ratings"
"""Where the words of ratings and risk levels are translated."""


class High(StrEnum):
    """What the highest number of a rating means."""

    BEST = "best"
    HARDEST = "hardest"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Rating:
    """One thing a client can rate, from ``least`` to ``most`` of ``unit``.

    ``unit`` is points, hours, minutes or times.
    """

    key: str
    label: str
    unit: str
    least: int
    most: int
    whole: bool
    high: High

    def holds(self, value: Decimal) -> bool:
        """Return whether ``value`` can be a rating of this."""
        if not value.is_finite() or not self.least <= value <= self.most:
            return False
        return not self.whole or value == value.to_integral_value()

    def check(self, value: Decimal) -> None:
        """Raise RuleBroken, naming this rating as the field, if ``value`` can't be one of it."""
        if not self.holds(value):
            raise RuleBroken(
                "{rating} is a whole number from {least} to {most}."
                if self.whole
                else "{rating} is a number from {least} to {most}.",
                self.key,
                rating=Shipped(RATINGS, self.label),
                least=self.least,
                most=self.most,
            )


@dataclass(frozen=True, slots=True)
class Escalation:
    """What a risk level means and asks for; ``latest`` says by when, in words."""

    level: RiskLevel
    label: str
    meaning: str
    steps: tuple[str, ...]
    latest: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a check-in can hold: ratings by key in their order, and the four risk levels."""

    ratings: Mapping[str, Rating]
    levels: Mapping[RiskLevel, Escalation]


def load(text: str, say: Say = str) -> Catalogue:
    """Return the catalogue of a JSON text; KeyError or ValueError if it is not of its shape."""
    content = json.loads(text)
    ratings = [_rating(entry, say) for entry in content["ratings"]]
    minutes = str(content["unanswered_minutes"])
    levels = [_escalation(entry, minutes, say) for entry in content["levels"]]
    return Catalogue({each.key: each for each in ratings}, {each.level: each for each in levels})


def _rating(entry: dict[str, Any], say: Say) -> Rating:
    label = say(Shipped(RATINGS, entry["label"]))
    return Rating(**(entry | {"high": High(entry["high"]), "label": label}))


def _escalation(entry: dict[str, Any], minutes: str, say: Say) -> Escalation:
    def said(words: str) -> str:
        return say(Shipped(RATINGS, words))

    return Escalation(
        level=RiskLevel(entry["level"]),
        label=said(entry["label"]),
        meaning=said(entry["meaning"]),
        steps=tuple(said(step).replace("{{minutes}}", minutes) for step in entry["do"]),
        latest=said(entry["latest"]) if entry["latest"] else "",
    )
