"""An agreement on paper: the very words that are sealed, then where to sign or how it was agreed."""

from collections.abc import Mapping, Sequence

from therapist_desk.domain.agreements import Agreement, fingerprint
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.voice import ENGLISH
from therapist_desk.exporting.document import (
    Block,
    Document,
    Fields,
    Heading,
    Paper,
    Paragraph,
    Rule,
    Table,
)
from therapist_desk.services.agreement_languages import translation_into

ROLES = {
    "client": "Client",
    "young": "Young person",
    "guardian": "Parent or guardian",
    "second_client": "Second client",
    "therapist": "Therapist",
}
"""Who signs, in the language of the shipped papers."""

AWAITING = "This translation is awaiting a native reader."
_LINE = "\n\n"  # room to write in


def agreement_paper(
    agreement: Agreement,
    letterhead: Sequence[str] = (),
    paper: Paper = Paper.A4,
    signers: Mapping[str, Sequence[str]] | None = None,
) -> Document:
    """Return the paper of a draft, with lines to sign on, or of what was agreed, saying how.

    ``signers`` name who signs in a role: each gets a line, such as every guardian who must sign.

    Between the letterhead and the signatures stands ``agreement.text`` and nothing else; its
    SHA-256 is in the footer of each page.
    """
    blocks: list[Block] = []
    if letterhead:
        blocks += [Paragraph("\n".join(letterhead), muted=True), Rule()]
    tongue = _Tongue(agreement)
    blocks += _words(agreement)
    given = agreement.acceptance
    blocks += _agreed(agreement, tongue) if given else _to_sign(agreement, tongue, signers or {})
    blocks += tongue.notice()
    return Document(
        title=agreement.title,
        blocks=tuple(blocks),
        language=agreement.language,
        paper=paper,
        footer=f"SHA-256 {fingerprint(agreement.text)}",
    )


def file_name(agreement: Agreement) -> str:
    """Return a name for its file that says nothing of whom it is with."""
    return f"agreement-version-{agreement.version}.pdf"


def _words(agreement: Agreement) -> list[Block]:
    blocks: list[Block] = [Heading(1, agreement.title)]
    if agreement.intro:
        blocks.append(Paragraph(agreement.intro))
    for section in agreement.sections:
        blocks.append(Heading(2, section.heading))
        blocks += [Paragraph(text) for _, text in section.clauses]
    return blocks


class _Tongue:
    """Says the words around the text in the language of the paper."""

    def __init__(self, agreement: Agreement) -> None:
        self._translation = translation_into(agreement.language)
        self.voice = self._translation.voice if self._translation else ENGLISH

    def say(self, english: str) -> str:
        return self._translation.say(english) if self._translation else english

    def notice(self) -> list[Block]:
        """Return what tells that nobody who grew up with the language has read it yet."""
        found = self._translation
        if found is None or not found.awaits_native_reader:
            return []
        return [Paragraph(f"{found.notice}\n{AWAITING}", muted=True)]


def _to_sign(
    agreement: Agreement, tongue: _Tongue, signers: Mapping[str, Sequence[str]]
) -> list[Block]:
    say = tongue.say
    who = (
        f"{say(ROLES[role])}: {name}" if name else say(ROLES[role])
        for role in agreement.signatures
        for name in signers.get(role) or ("",)
    )
    rows = tuple((f"{each}{_LINE}", "", "") for each in who)
    return [Rule(), Table((say("Who agrees"), say("Signature"), say("Place and date")), rows)]


def _agreed(agreement: Agreement, tongue: _Tongue) -> list[Block]:
    say, voice = tongue.say, tongue.voice
    given = agreement.acceptance
    assert given is not None  # asked by the caller
    rows = [
        (
            say("Agreed"),
            voice.listed(voice.day(local_date(given.at, given.zone)), say(given.method)),
        ),
        (say("By"), given.by),
    ]
    if given.present:
        rows.append((say("Present"), voice.listing(given.present)))
    if agreement.signatures_missing:
        missing = voice.listing([say(ROLES[role]) for role in agreement.signatures_missing])
        rows.append((say("Still to sign"), missing))
    rows.append((say("Version"), str(agreement.version)))
    rows += _ending(agreement, tongue)
    return [Rule(), Fields(tuple(rows))]


def _ending(agreement: Agreement, tongue: _Tongue) -> list[tuple[str, str]]:
    say, voice = tongue.say, tongue.voice
    rows = []
    if agreement.ends_on:
        rows.append((say("Ends"), voice.day(agreement.ends_on)))
    if agreement.withdrawn_at and agreement.acceptance:
        day = voice.day(local_date(agreement.withdrawn_at, agreement.acceptance.zone))
        by = f"Withdrawn by the {agreement.withdrawn_by}" if agreement.withdrawn_by else "Withdrawn"
        rows.append((say(by), voice.listed(day, agreement.withdrawn_how)))
    if agreement.state is AgreementState.SUPERSEDED:
        rows.append((say("State"), say("replaced by a newer version")))
    return rows
