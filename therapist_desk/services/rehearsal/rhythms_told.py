"""The check-ins planned with the invented clients, and the set of questions their therapist wrote."""

from datetime import date, timedelta
from typing import Any

from therapist_desk.domain.clients import Client
from therapist_desk.domain.question_sets import Kind, OwnQuestions, Question, QuestionSetId
from therapist_desk.domain.rhythms import Rhythm, RhythmId
from therapist_desk.services.desk import Writer
from therapist_desk.vault.shelves import question_sets, rhythms

Told = dict[str, Any]


def tell_rhythms(writer: Writer, client: Client, told: Told, today: date, zone: str) -> None:
    """Plan the client's check-ins as the story says."""
    for one in told.get("rhythms", ()):
        begins = today + timedelta(days=one["days"])
        rhythm = Rhythm(
            RhythmId(0), client.id, begins, one["at"], zone, one["rule"], one["set"], one["asks"]
        )
        rhythms.rhythms.add(writer, rhythm)


def tell_questions(writer: Writer, told: Told) -> None:
    """Write the therapist's own sets."""
    for one in told.get("question_sets", ()):
        questions = tuple(
            Question(f"q{number}", text, Kind(kind), log)
            for number, (text, kind, log) in enumerate(one["questions"], 1)
        )
        own = OwnQuestions(QuestionSetId(0), one["title"], "en", one["intro"], questions)
        question_sets.question_sets.add(writer, own)
