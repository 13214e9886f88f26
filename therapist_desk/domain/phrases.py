"""Phrases: text a therapist writes often, put into a note by a few letters."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from therapist_desk.domain.errors import RuleBroken

PhraseId = NewType("PhraseId", int)

SHORTCUT_LIMIT = 20
TEXT_LIMIT = 20_000

FIELDS = (
    "client_first_name",
    "client_name",
    "client_initials",
    "pronouns",
    "session_number",
    "session_date",
    "session_time",
    "today",
    "therapist_name",
)
"""What can be filled into a phrase, and into what a section of a format begins with."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One text and the letters that stand for it; ``{{name}}`` in it is filled when it is put in."""

    id: PhraseId
    shortcut: str
    text: str
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None


def check(phrase: Phrase) -> None:
    """Raise RuleBroken, naming the field, if the phrase can't be kept as it is."""
    if not phrase.shortcut:
        raise RuleBroken("A phrase needs a few letters that stand for it.", "shortcut")
    if not all(sign.isalnum() or sign in "-_" for sign in phrase.shortcut):
        raise RuleBroken("Use letters, digits, - and _ only, without a space.", "shortcut")
    if len(phrase.shortcut) > SHORTCUT_LIMIT:
        raise RuleBroken("Take 20 letters at most: it is meant to be short.", "shortcut")
    if not phrase.text.strip():
        raise RuleBroken("Write the text these letters stand for.", "text")
    if len(phrase.text) > TEXT_LIMIT:
        raise RuleBroken("This text is longer than 20,000 characters. Please shorten it.", "text")
