"""Handouts: papers for the client besides the agreement, written from the rules in force.

A point stands only where the rules have all it needs, so that no paper speaks of hours nobody agreed
on. Their words are data (``resources/handouts`` and the etiquette card of the templates).
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.voice import ENGLISH, Voice
from therapist_desk.domain.wording import field_names, merge


class Level(StrEnum):
    """How easily a risk sheet reads."""

    EASY = "easy"
    EVERYDAY = "everyday"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Point:
    """One sentence or two; ``needs`` are the facts without which it is left out."""

    text: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Handout:
    """A paper before it is written for someone; a section without a heading is a plain list."""

    title: str
    intro: str
    sections: tuple[tuple[str, tuple[Point, ...]], ...]


@dataclass(frozen=True, slots=True)
class Handouts:
    """All that is shipped."""

    risk_sheets: Mapping[Level, Handout]
    video_card: Handout
    etiquette_card: Handout


@dataclass(frozen=True, slots=True)
class Tongue:
    """How handouts speak one language.

    ``source`` says where the rules come from, for a draft and for what was accepted; ``phrases`` are
    what clauses propose by themselves; ``notice`` stands on a paper no native reader has looked at.
    """

    language: str
    notice: str
    voice: Voice
    source: Mapping[str, str]
    minutes: Mapping[str, str]
    phrases: Mapping[str, str]
    texts: Mapping[str, str]

    def counted_minutes(self, number: int) -> str:
        """Return "1 minute" or "5 minutes"."""
        return self.minutes["one" if number == 1 else "other"].format(count=number)

    def handout(self, handout: Handout) -> Handout:
        """Return a paper in this language, its fields still open."""
        return Handout(
            self._say(handout.title),
            self._say(handout.intro),
            tuple(
                (self._say(heading), tuple(self._point(point) for point in points))
                for heading, points in handout.sections
            ),
        )

    def _point(self, point: Point) -> Point:
        return replace(point, text=self._say(point.text))

    def _say(self, english: str) -> str:
        return self.texts.get(english, english)


IN_ENGLISH = Tongue(
    "en",
    "",
    ENGLISH,
    {
        "draft": "From the draft of our agreement, version {number}",
        "accepted": "From our agreement, version {number}",
    },
    {"one": "1 minute", "other": "{count} minutes"},
    {},
    {},
)


Facts = Mapping[str, str]
"""What the rules in force say, as words by name; what they do not say is not there."""


def load(resources: Path) -> Handouts:
    """Return the shipped papers; KeyError or ValueError if they are not of their shape."""
    data = json.loads((resources / "handouts" / "handouts.json").read_text("utf-8"))
    levels = {Level(each["id"]): _handout(each) for each in data["risk_sheet"]["levels"]}
    templates = json.loads((resources / "templates" / "agreements.json").read_text("utf-8"))
    card = templates["etiquette_card"]
    points = tuple(Point(text, tuple(field_names(text))) for text in card["for_client"])
    etiquette = Handout(card["title"], "", (("", points),))
    return Handouts(levels, _handout(data["video_card"]), etiquette)


def facts(agreement: Agreement | None, practice: Practice, tongue: Tongue) -> Facts:
    """Return what the papers can say of an agreement; the practice stands in for help in danger."""
    rules = agreement.rules if agreement else {}
    options = agreement.options if agreement else {}
    purposes, channels = rules.get("purposes", ()), rules.get("channels", ())
    hours = tongue.voice.hours(rules["hours"]["weekly"]) if rules.get("hours") else ""
    voice = options.get("voice_minutes") if options.get("voice_allowed") else None
    found: dict[str, Any] = {
        "hours": hours,
        "office_hours": hours,
        "voice_minutes": voice and tongue.counted_minutes(voice),
        "emergency_number": rules.get("emergency_number") or practice.emergency_number,
        "call": Channel.CALL in channels and "yes",
        "group": Channel.GROUP in channels and "yes",
        "resource": Purpose.RESOURCE in purposes and "yes",
        "code_word": rules.get("code_word") and "yes",
        str(rules.get("record")): "yes",
        **{name: rules.get(name) for name in _OF_RULES},
        **{name: options.get(name) for name in _OF_OPTIONS},
    }
    told = {name: str(value) for name, value in found.items() if value}
    return {name: tongue.phrases.get(value, value) for name, value in told.items()}


_OF_RULES = (
    *("helper", "reply_hours", "max_messages_week", "delete_after_days"),
    *("crisis_line_name", "crisis_line_number"),
)
_OF_OPTIONS = ("pause_phrase", "callback_minutes", "alt_channel")


def written(handout: Handout, known: Facts) -> Handout:
    """Return the paper with what is known filled in, and without the points that lack something.

    ``{{count}}`` in the title is how many points are left.
    """
    sections = tuple(
        (heading, points)
        for heading, all_of_it in handout.sections
        if (points := tuple(_filled(all_of_it, known)))
    )
    count = str(sum(len(points) for _, points in sections))
    title = merge(handout.title, {"count": count}.get)
    return Handout(title, handout.intro, sections)


def _filled(points: tuple[Point, ...], known: Facts) -> Iterator[Point]:
    for point in points:
        if all(name in known for name in (*point.needs, *field_names(point.text))):
            yield Point(merge(point.text, known.get))


def _handout(data: Mapping[str, Any]) -> Handout:
    sections = tuple(
        (each["heading"], tuple(map(_point, each["points"]))) for each in data["sections"]
    )
    return Handout(data["title"], data["intro"], sections)


def _point(data: Mapping[str, Any]) -> Point:
    return Point(data["text"], tuple(data.get("needs", ())))
