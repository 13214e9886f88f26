"""What one can ask about question sets: those of the desk, one's own, and what a reply says to them."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from therapist_desk import paths
from therapist_desk.domain import question_sets as rules
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.hours import zone_of
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.notes import storable
from therapist_desk.domain.phones import shown
from therapist_desk.domain.question_sets import (
    OWN,
    Choice,
    OwnQuestions,
    Question,
    QuestionSet,
    QuestionSetId,
)
from therapist_desk.services import appointments, clients, drafts, messages, practice, ratings
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import question_sets as shelf

if TYPE_CHECKING:
    from therapist_desk.domain.set_replies import Answers, SetReader

_DRAFT = "question_set_draft"
LONGEST_REPLY = 20_000

NameDay = Callable[[datetime, str], str]
"""Says a wall time in a language."""


@cache
def shipped() -> Mapping[str, QuestionSet]:
    """Return the sets that come with the desk, by key, in their order."""
    return rules.load(_text("sets.json"), _text("sets_translated.json"))


def every(reader: Reader) -> dict[str, QuestionSet]:
    """Return all sets by key: one's own first, then those of the desk."""
    own = {one.as_set.key: one.as_set for one in shelf.listed(reader)}
    return own | dict(shipped())


def get(reader: Reader, key: str) -> QuestionSet | None:
    """Return the set with this key, also one in the bin; None for one that never was."""
    if not key.startswith(OWN):
        return shipped().get(key)
    found = shelf.question_sets.page(reader, [int(key.removeprefix(OWN))])
    return next((one.as_set for one in found.values()), None)


def read_reply(text: str, language: str, questions: Sequence[Question]) -> "Answers":
    """Return the answers to ``questions`` in a pasted reply, and all the rest of it.

    It is read in the client's ``language``, and in English where that gives more answers.
    """
    from therapist_desk.domain.set_replies import Answers  # only when a reply is read

    if len(text) > LONGEST_REPLY:
        return Answers(not_understood=(text,))
    readers = _readers()
    code = language.replace("_", "-").partition("-")[0].lower()
    own = readers.get(code, readers["en"]).read(text, questions)
    english = readers["en"].read(text, questions)
    return english if len(english.found) > len(own.found) else own


def draft_message(writer: Writer, client_id: ClientId, key: str, name: NameDay) -> None:
    """Put the questions of a set into what is being written to the client; nothing is sent.

    ``name`` says a time in a language. RuleBroken if something else is being written: it is not
    thrown away for them.
    """
    found = get(writer, key)
    if found is None:
        raise RuleBroken("These questions are not there any more.", "set_key")
    text = message(writer, client_id, found, name)
    standing = messages.draft(writer, client_id)
    if standing.text.strip() and standing.text != text:
        raise RuleBroken("Another message to this client waits to be sent. Send or clear it first.")
    messages.keep_draft(writer, client_id, Draft(Channel.CHAT, Purpose.CHECK_IN, text))


def message(reader: Reader, client_id: ClientId, found: QuestionSet, name: NameDay) -> str:
    """Return the questions as they go out: in the client's language, filled in as far as known."""
    client = clients.get(reader, client_id)
    language = found.speaks(client.language)
    return found.message(language, _values(reader, client, lambda at: name(at, language)))


def listed(reader: Reader) -> list[int]:
    """Return the ids of one's own sets, by name."""
    return [one.id for one in shelf.listed(reader)]


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, OwnQuestions]:
    """Return one's own sets with these ids."""
    return shelf.question_sets.page(reader, ids)


def save(writer: Writer, own: OwnQuestions) -> OwnQuestions:
    """Keep a set, new or changed; RuleBroken, naming the field, if it can't stand.

    What was answered before keeps the question it answered.
    """
    questions = tuple(
        replace(one, key=f"q{number}", text=" ".join(storable(one.text).split()))
        for number, one in enumerate(own.questions, 1)
        if one.text.strip()
    )
    own = replace(
        own,
        title=" ".join(storable(own.title).split()),
        intro=storable(own.intro).strip(),
        close=storable(own.close).strip(),
        questions=questions,
    )
    rules.check(own, ratings.shipped())
    if own.id:
        return shelf.question_sets.replace(writer, own)
    return shelf.question_sets.add(writer, own)


def bin_set(writer: Writer, set_id: QuestionSetId) -> OwnQuestions:
    """Put a set into the bin; answers to it stay as they are."""
    return shelf.question_sets.bin(writer, set_id)


def restore(writer: Writer, set_id: QuestionSetId) -> OwnQuestions:
    """Take a set back out of the bin."""
    return shelf.question_sets.restore(writer, set_id)


def keep_draft(writer: Writer, typed: OwnQuestions | None) -> None:
    """Keep what is typed of a set and not saved yet, or forget it: no record, not audited."""
    if typed is None:
        drafts.forget(writer, _DRAFT)
    else:
        drafts.keep(writer, _DRAFT, typed)


def draft(reader: Reader) -> OwnQuestions | None:
    """Return what was typed of a set and never saved, if anything."""
    return drafts.read(reader, _DRAFT, OwnQuestions)


@cache
def _readers() -> "dict[str, SetReader]":
    from therapist_desk.domain.set_replies import SetReader  # only when a reply is read

    languages = json.loads(_text("reply_words.json"))["languages"]
    return {
        code: SetReader(
            reader, {Choice(key): tuple(words) for key, words in languages[code]["answers"].items()}
        )
        for code, reader in ratings.readers().items()
    }


def _values(reader: Reader, client: Client, name: Callable[[datetime], str]) -> dict[str, str]:
    """Return what is known of the fields a set can have; what is not stays open for a person."""
    own = practice.get(reader)
    confirmed = [one for one in own.crisis_lines if one.confirmed_on]
    values = {
        "client_first_name": client.name.split()[0] if client.name.split() else "",
        "urgent_phone": shown(own.urgent_phone) if own.urgent_phone else "",
        "emergency_number": own.emergency_number,
        "crisis_line_name": confirmed[0].name if confirmed else "",
        "crisis_line_number": confirmed[0].number if confirmed else "",
    }
    session = appointments.next_of_client(reader, client.id)
    if session is not None:
        at = session.starts_at.astimezone(zone_of(client.zone or own.zone or "UTC"))
        values["next_session"] = name(at.replace(tzinfo=None))
    return {name: value for name, value in values.items() if value}


def _text(name: str) -> str:
    return (paths.resources() / "checkins" / name).read_text("utf-8")
