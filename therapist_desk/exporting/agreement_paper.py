"""An agreement on paper: the very words that are sealed, then where to sign or how it was agreed."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Acceptance, Agreement, fingerprint
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.wording import date_text, listing
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

ROLES = {
    "client": "Client",
    "young": "Young person",
    "guardian": "Parent or guardian",
    "second_client": "Second client",
    "therapist": "Therapist",
}
"""Who signs, in the language of the shipped papers."""

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
    blocks += _words(agreement)
    blocks += _agreed(agreement) if agreement.acceptance else _to_sign(agreement, signers or {})
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


def _to_sign(agreement: Agreement, signers: Mapping[str, Sequence[str]]) -> list[Block]:
    who = (
        f"{ROLES[role]}: {name}" if name else ROLES[role]
        for role in agreement.signatures
        for name in signers.get(role) or ("",)
    )
    rows = tuple((f"{each}{_LINE}", "", "") for each in who)
    return [Rule(), Table(("Who agrees", "Signature", "Place and date"), rows)]


def _agreed(agreement: Agreement) -> list[Block]:
    given = agreement.acceptance
    assert given is not None  # asked by the caller
    rows = [
        ("Agreed", f"{date_text(local_date(given.at, given.zone))}, {given.method}"),
        ("By", given.by),
    ]
    if given.present:
        rows.append(("Present", listing(given.present)))
    if agreement.signatures_missing:
        missing = listing([ROLES[role] for role in agreement.signatures_missing])
        rows.append(("Still to sign", missing))
    rows += _evidence(given)
    rows.append(("Version", str(agreement.version)))
    rows += _ending(agreement)
    made = Paragraph(_made_from(agreement), muted=True)
    return [Rule(), Fields(tuple(rows)), *_signatures(given), Rule(), made]


def _made_from(agreement: Agreement) -> str:
    """Say which template and which versions of its clauses the words were made from."""
    clauses = ", ".join(
        f"{name} {number}" for name, number in sorted(agreement.clause_versions.items())
    )
    template = f"{agreement.template_id} {agreement.template_version}"
    return f"Made from the template {template} ({agreement.language}) and the clauses {clauses}."


def _evidence(given: Acceptance) -> list[tuple[str, str]]:
    rows = []
    if given.session:
        held = given.session
        rows.append(("In the session of", _moment(held.starts_at, held.zone)))
    if given.reply:
        rows.append(("Reply", f"{given.reply.channel}, {date_text(given.reply.on)}"))
        rows.append(("In these words", given.reply.words))
    if given.scan:
        rows.append(("Signed paper", f"{given.scan.name}\nSHA-256 {given.scan.sha256}"))
    return rows


def _signatures(given: Acceptance) -> list[Block]:
    blocks: list[Block] = []
    for each in given.signatures:
        who = f"{ROLES[each.role]}: {each.name}" if each.name else ROLES[each.role]
        blocks.append(Heading(3, who))
        if each.strokes:
            blocks.append(Drawing(each.strokes, (evidence.WIDE, evidence.HIGH), _SIGNATURE_MM))
        way = "Drawn on screen" if each.strokes else f"“{each.typed}”, typed as a signature"
        blocks.append(Paragraph(f"{way}, {_moment(each.at, given.zone)}", muted=True))
    return blocks


def _moment(at: datetime, zone: str) -> str:
    there = at.astimezone(ZoneInfo(zone))
    return f"{date_text(there.date())}, {there:%H:%M} ({zone})"


def _ending(agreement: Agreement) -> list[tuple[str, str]]:
    rows = []
    if agreement.ends_on:
        rows.append(("Ends", date_text(agreement.ends_on)))
    if agreement.withdrawn_at and agreement.acceptance:
        day = date_text(local_date(agreement.withdrawn_at, agreement.acceptance.zone))
        rows.append(("Withdrawn", f"{day}, {agreement.withdrawn_how}"))
    if agreement.state is AgreementState.SUPERSEDED:
        rows.append(("State", "replaced by a newer version"))
    return rows
