"""Handouts on paper: cards and sheets for the client, and what a readiness check came to.

None of them bears the client's name: they lie on kitchen tables and in handbags.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from therapist_desk.domain.handouts import IN_ENGLISH, Handout, Tongue
from therapist_desk.domain.practice import Practice
from therapist_desk.exporting.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Rule,
    Table,
)
from therapist_desk.exporting.letterhead import letterhead, paper_size


def handout_paper(
    handout: Handout,
    practice: Practice,
    source: str,
    tongue: Tongue = IN_ENGLISH,
    *,
    large: bool = False,
) -> Document:
    """Return a written handout; ``source`` says at its foot where its rules come from."""
    blocks: list[Block] = [*letterhead(practice), Heading(1, handout.title)]
    if handout.intro:
        blocks.append(Paragraph(handout.intro))
    for heading, points in handout.sections:
        if heading:
            blocks.append(Heading(2, heading))
        blocks.append(Bullets(tuple(point.text for point in points), large=large))
    if tongue.notice:
        blocks += [Rule(), Paragraph(tongue.notice, muted=True)]
    return Document(
        title=handout.title,
        blocks=tuple(blocks),
        language=tongue.language,
        paper=paper_size(practice),
        footer=source,
    )


@dataclass(frozen=True, slots=True)
class ReadinessWords:
    """The fixed words of a readiness check on paper, and what it came to, in words."""

    language: str
    right_to_left: bool
    title: str
    day: str
    result: str
    follows: str
    head: tuple[str, str]
    still: str


def readiness_paper(
    words: ReadinessWords,
    answered: Sequence[tuple[str, str]],
    to_do: Sequence[str],
    practice: Practice,
) -> Document:
    """Return a check: its result, what is still to do, then each question with its answer."""
    blocks: list[Block] = [*letterhead(practice), Heading(1, words.title)]
    blocks += [Paragraph(words.day, muted=True), Heading(2, words.result)]
    blocks.append(Paragraph(words.follows))
    if to_do:
        blocks += [Heading(2, words.still), Bullets(tuple(to_do))]
    blocks += [Rule(), Table(words.head, tuple(answered))]
    return Document(
        title=words.title,
        blocks=tuple(blocks),
        language=words.language,
        right_to_left=words.right_to_left,
        paper=paper_size(practice),
    )
