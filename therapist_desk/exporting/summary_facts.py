"""The medical entries of a summary: what holds on the day it is prepared, in one table."""

from collections.abc import Iterable, Iterator
from datetime import date

from therapist_desk.domain.clinical_facts import ClinicalFact
from therapist_desk.exporting.document import Block, Heading, Table
from therapist_desk.exporting.summary_words import Words

FACTS = "\x00facts"
"""The choice that is no section of a note: the medical entries. No label begins with a NUL."""


def facts_table(facts: Iterable[ClinicalFact], day: date, words: Words) -> Iterator[Block]:
    """Yield a heading and a table of the facts that hold on ``day``; nothing if there are none."""
    rows = tuple(_row(fact, words) for fact in facts if fact.is_current(day))
    if rows:
        yield Heading(2, words.facts_title)
        yield Table(words.facts_head, rows)


def _row(fact: ClinicalFact, words: Words) -> tuple[str, ...]:
    certainty = words.certainties[fact.certainty] if fact.certainty else ""
    return (
        words.fact_kinds[fact.kind],
        " ".join(part for part in (fact.code, fact.name) if part),
        ", ".join(part for part in (certainty, fact.detail, fact.by_whom) if part),
        words.short_day(fact.since) if fact.since else "",
    )
