"""Measures: questionnaires and what is published about their scores.

What is known of each lies in ``resources/measures`` (with the text), ``measures-optional`` (CORE-10,
under its own licence) and ``measures-scores`` (without text, because it may not be shipped). A figure
without a source that was read is not used. The words are screen, range and change: no measure
diagnoses.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from therapist_desk.domain.errors import RuleBroken


class Tier(StrEnum):
    """How far the owners' terms let the desk go."""

    TEXT = "A"
    OPTIONAL = "B"
    SCORES = "C"
    TOTAL = "D"
    LICENSED = "L"
    """Loaded from a file by someone who has the licence for it."""


class Entry(StrEnum):
    """What is typed in: the client's answers, the scores of items, a total, or nothing but a file."""

    ANSWERS = "answers"
    ITEM_SCORES = "items"
    TOTAL = "total"
    ATTACHMENT = "attachment"


class Direction(StrEnum):
    """Which end is the good one."""

    HIGHER_IS_WORSE = "higher_is_worse"
    HIGHER_IS_BETTER = "higher_is_better"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose, and the score it stands for."""

    label: str
    score: int


@dataclass(frozen=True, slots=True)
class Item:
    """One question; ``text`` is empty where it may not be shipped.

    ``applies_if`` names the fact of the context without which the item falls away.
    """

    id: str
    text: str
    short: str
    scores: tuple[int, ...]
    reverse: bool = False
    applies_if: str = ""


@dataclass(frozen=True, slots=True)
class Extra:
    """A question of the form that is asked and does not count."""

    id: str
    text: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A range of totals and what it is called."""

    low: float
    high: float
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """A score from which on something is said: a cut-off, or the caseness line of a recovery rule.

    ``above`` is true where the line counts upwards from ``value``. ``choices`` are other published
    values a practice may prefer.
    """

    value: float
    above: bool
    source: str
    meaning: str = ""
    on_subscales: bool = False
    choices: tuple[float, ...] = ()

    def reached_by(self, total: float) -> bool:
        """Return whether ``total`` stands on the line or beyond it."""
        return total >= self.value if self.above else total <= self.value


@dataclass(frozen=True, slots=True)
class ReliableChange:
    """From how many points on a change is more than chance, and who says so."""

    points: float
    source: str


@dataclass(frozen=True, slots=True)
class Alert:
    """An answer that wants a talk, from ``threshold`` on, whatever the total is."""

    item: str
    threshold: int
    level: str
    message: str


@dataclass(frozen=True, slots=True)
class Subscale:
    """A score of some of the items."""

    id: str
    items: tuple[str, ...]
    cutoff: int | None = None


@dataclass(frozen=True, slots=True)
class Cluster:
    """A group of symptoms, met when ``need`` of its items are answered ``threshold`` or more."""

    id: str
    items: tuple[str, ...]
    need: int
    threshold: int


@dataclass(frozen=True, slots=True)
class ScreenAlgorithm:
    """The PHQ-9's way of counting symptoms: a screen beside the total, never a diagnosis."""

    core_items: tuple[str, ...]
    threshold: int
    lower_thresholds: Mapping[str, int]
    major: int
    other: int


@dataclass(frozen=True, slots=True)
class Severe:
    """Many answers of the highest kind, counted by the PHQ-15."""

    threshold: int
    count: int


@dataclass(frozen=True, slots=True)
class Scoring:
    """How answers become a total; ``id`` is kept with every result, never mixed with another."""

    id: str
    low: int
    high: int
    scores: tuple[int, ...] = ()
    bands: tuple[Band, ...] = ()
    cutoff: Line | None = None
    multiplier: int = 1
    blanks_allowed: int = 0
    has_total: bool = True


@dataclass(frozen=True, slots=True)
class Measure:
    """One questionnaire, and all that is published about reading its scores."""

    id: str
    name: str
    version: str
    tier: Tier
    entry: Entry
    direction: Direction
    items: tuple[Item, ...]
    scorings: tuple[Scoring, ...]
    licence: str
    credit: str = ""
    stem: str = ""
    language: str = "en"
    options: tuple[Option, ...] = ()
    alerts: tuple[Alert, ...] = ()
    soft_alerts: tuple[Alert, ...] = ()
    reliable_change: ReliableChange | None = None
    caseness: Line | None = None
    subscales: tuple[Subscale, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    screen_algorithm: ScreenAlgorithm | None = None
    many_severe: Severe | None = None
    extras: tuple[Extra, ...] = ()
    bands_source: str = ""
    sources: tuple[str, ...] = field(default=())

    @property
    def has_text(self) -> bool:
        """Whether its questions can be shown, so that a client can answer on the screen."""
        return self.entry is Entry.ANSWERS

    @property
    def on_by_default(self) -> bool:
        """Return whether it is offered without having been switched on; B waits to be asked for."""
        return self.tier is not Tier.OPTIONAL

    def scoring(self, name: str | None = None) -> Scoring:
        """Return the scoring called ``name``, the usual one for None; raise RuleBroken for another."""
        if name is None:
            return self.scorings[0]
        for scoring in self.scorings:
            if scoring.id == name:
                return scoring
        raise RuleBroken("This measure has no scoring of that name.", "scoring")
