"""An agreement on paper: the very words that are sealed, then where to sign or how it was agreed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Acceptance, Agreement, Side, fingerprint
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.evidence import Yes
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.voice import ENGLISH
from therapist_desk.exporting.document import (
    Block,
    Document,
    Drawing,
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
_SIGNATURE_MM = 60.0


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

    def moment(self, at: datetime, zone: str) -> str:
        """Return the day and time on the clocks of ``zone``, and that zone."""
        there = at.astimezone(ZoneInfo(zone))
        return self.voice.listed(
            self.voice.day(there.date()), f"{there:%H:%M} ({self.voice.zone(zone)})"
        )

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
        _signer(role, name, tongue)
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
    rows += _evidence(given, tongue)
    rows += _yeses(given, tongue)
    rows.append((say("Version"), str(agreement.version)))
    rows += _ending(agreement, tongue)
    made = Paragraph(_made_from(agreement, tongue), muted=True)
    return [Rule(), Fields(tuple(rows)), *_signatures(given, tongue), Rule(), made]


def _made_from(agreement: Agreement, tongue: _Tongue) -> str:
    """Say which template and which versions of its clauses the words were made from."""
    say, voice = tongue.say, tongue.voice
    versions = sorted(agreement.clause_versions.items())
    made = say("Made from the template {template} ({language}) and the clauses {clauses}.")
    return made.format(
        template=f"{agreement.template_id} {agreement.template_version}",
        language=agreement.language,
        clauses=voice.listed(*(f"{name} {number}" for name, number in versions)),
    )


def _yeses(given: Acceptance, tongue: _Tongue) -> Iterator[tuple[str, str]]:
    """Yield for each who agreed when and in which way, when it was noted, and what shows it."""
    say, voice = tongue.say, tongue.voice
    for yes in given.yeses:
        named = [yes.name] if yes.name else []
        told = [voice.listed(*named, voice.day(yes.on), say(yes.method))]
        told += [f"{label}: {words}" for label, words in _evidence(yes, tongue)]
        noted = say("Noted in the record: {moment}")
        told.append(noted.format(moment=tongue.moment(yes.noted_at, yes.zone)))
        yield say(ROLES[yes.role]), "\n".join(told)


def _evidence(given: Acceptance | Yes, tongue: _Tongue) -> list[tuple[str, str]]:
    say, voice = tongue.say, tongue.voice
    rows = []
    if given.session:
        held = given.session
        rows.append((say("In the session of"), tongue.moment(held.starts_at, held.zone)))
    if given.reply:
        reply = given.reply
        rows.append((say("Reply"), voice.listed(reply.channel, voice.day(reply.on))))
        rows.append((say("In these words"), reply.words))
    if given.scan:
        rows.append((say("Signed paper"), f"{given.scan.name}\nSHA-256 {given.scan.sha256}"))
    return rows


def _signatures(given: Acceptance, tongue: _Tongue) -> list[Block]:
    say, voice = tongue.say, tongue.voice
    blocks: list[Block] = []
    for each in given.signatures:
        blocks.append(Heading(3, _signer(each.role, each.name, tongue)))
        if each.strokes:
            blocks.append(Drawing(each.strokes, (evidence.WIDE, evidence.HIGH), _SIGNATURE_MM))
            way = say("Drawn on screen")
        else:
            way = say("“{name}”, typed as a signature").format(name=each.typed)
        signed = voice.listed(way, tongue.moment(each.at, given.zone))
        blocks.append(Paragraph(signed, muted=True))
    return blocks


def _signer(role: str, name: str, tongue: _Tongue) -> str:
    return f"{tongue.say(ROLES[role])}: {name}" if name else tongue.say(ROLES[role])


def _ending(agreement: Agreement, tongue: _Tongue) -> list[tuple[str, str]]:
    say, voice = tongue.say, tongue.voice
    rows = []
    if agreement.ends_on:
        rows.append((say("Ends"), voice.day(agreement.ends_on)))
    if agreement.withdrawn_at and agreement.acceptance:
        day = voice.day(local_date(agreement.withdrawn_at, agreement.acceptance.zone))
        rows.append((_ended_by(agreement, tongue), voice.listed(day, agreement.withdrawn_how)))
    if agreement.state is AgreementState.SUPERSEDED:
        rows.append((say("State"), say("replaced by a newer version")))
    return rows


def _ended_by(agreement: Agreement, tongue: _Tongue) -> str:
    say = tongue.say
    sides = {
        Side.CLIENT: say("Withdrawn by the client"),
        Side.THERAPIST: say("Withdrawn by the therapist"),
    }
    return sides[Side(agreement.withdrawn_by)] if agreement.withdrawn_by else say("Withdrawn")
