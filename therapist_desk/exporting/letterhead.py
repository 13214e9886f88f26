"""What is the same on every paper of a practice: its head, and the sheet it is laid out for."""

from collections.abc import Iterator

from therapist_desk.domain.practice import Practice
from therapist_desk.exporting.document import Block, Heading, Paper, Paragraph, Rule

_LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE"})
"""Where paper is Letter, not A4 (Unicode CLDR, paperSize)."""


def letterhead(practice: Practice) -> Iterator[Block]:
    """Yield what stands on top of a paper of this practice."""
    names = [practice.practice_name, practice.therapist_name]
    credentials = " ".join(filter(None, (practice.regulator_name, practice.registration_no)))
    reach = " · ".join(filter(None, (practice.urgent_phone, practice.email)))
    known = [*names, credentials, *practice.address.splitlines(), reach]
    lines = [line.strip() for line in practice.letterhead or known if line.strip()]
    if not lines:
        return
    yield Heading(3, lines[0])
    if lines[1:]:
        yield Paragraph("\n".join(lines[1:]), muted=True)
    yield Rule()


def paper_size(practice: Practice) -> Paper:
    """Return the usual sheet where the practice is."""
    return Paper.LETTER if practice.country in _LETTER_COUNTRIES else Paper.A4
