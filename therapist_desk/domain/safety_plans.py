"""Safety plans: what helps a client through a hard hour, in the client's own words.

The six steps follow the published method of Stanley and Brown (Cognitive and Behavioral Practice
19, 2012, 256-264). Headings and guidance are our own.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import Redaction

SafetyPlanId = NewType("SafetyPlanId", int)

PROFESSIONALS = "professionals"
"""The part that the confirmed crisis lines stand with."""

COPIES = "copies"
"""The part that is about the plan; it stands last and small."""


@dataclass(frozen=True, slots=True)
class SafetyPlan:
    """One version; ``parts`` holds texts by key. A version that was replaced stays as it was.

    One with ``redactions`` has no text left and never stands.
    """

    id: SafetyPlanId
    client_id: ClientId
    version: int = 0
    written_on: date = date.min
    parts: Mapping[str, str] = field(default_factory=dict)
    replaced_at: datetime | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    redactions: tuple[Redaction, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One part as it is asked for: ``heading`` speaks as the client, ``guidance`` to both."""

    key: str
    heading: str
    guidance: str


@dataclass(frozen=True, slots=True)
class Form:
    """The words of a safety plan in one language."""

    language: str
    title: str
    intro: str
    danger: str
    lines: str
    written: str
    parts: tuple[Part, ...]


def check(plan: SafetyPlan) -> None:
    """Raise RuleBroken if nothing is written that could help."""
    if not any(text.strip() for key, text in plan.parts.items() if key != COPIES):
        raise RuleBroken("Write at least one part of the safety plan.", "parts")


def load(text: str) -> Mapping[str, Form]:
    """Return the forms of a JSON text by language; KeyError or ValueError if it is not of its shape."""
    content = json.loads(text)
    keys: list[str] = content["parts"]
    return {language: _form(language, words, keys) for language, words in content["forms"].items()}


def _form(language: str, words: Mapping[str, Any], keys: list[str]) -> Form:
    said = {name: str(words[name]) for name in ("title", "intro", "danger", "lines", "written")}
    parts = tuple(Part(key, words["headings"][key], words["guidance"][key]) for key in keys)
    return Form(language=language, parts=parts, **said)
