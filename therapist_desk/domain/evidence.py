"""Evidence: what shows how an agreement was agreed, kept with it for ever.

A drawn signature, the scan of a signed paper, the session it was read aloud in, or the words of a
reply: each way of agreeing has its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from therapist_desk.domain.attachments import AttachmentId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.sessions import SessionId

ON_PAPER = "signed on paper"
ON_SCREEN = "signed on screen"
READ_ALOUD = "read aloud and agreed in a session"
BY_REPLY = "agreed by message after reading"

WIDE, HIGH = 3000, 1000
"""The sheet a signature is drawn on, in its own units: the same on every screen and on paper."""

MOST_POINTS = 20_000
LONGEST_REPLY = 4000

Point: TypeAlias = tuple[int, int, int, int]
"""x and y on the sheet, milliseconds since the first touch, pressure from 0 to 1000."""
Stroke: TypeAlias = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """What one person signed with: ``strokes`` as they were drawn, or their name as it was ``typed``.

    ``at`` is the moment of the first stroke, or of the typed name.
    """

    role: str
    name: str
    at: datetime
    strokes: tuple[Stroke, ...] = ()
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """The file of the signed paper, and the SHA-256 (hex) of its bytes on that day."""

    attachment_id: AttachmentId
    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class HeldIn:
    """The session in which it was read aloud; its beginning stays known when the session is gone."""

    session_id: SessionId
    starts_at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Reply:
    """The words that said yes, where they came, and on which local day."""

    channel: str
    on: date
    words: str


@dataclass(frozen=True, slots=True)
class Yes:
    """The yes of one who signs: in which way, on which day of ``zone``, and when it was noted here.

    What shows it stands here where it was given later, in a way of its own; those who agreed on the
    first day share what the acceptance keeps.
    """

    role: str
    name: str
    method: str
    on: date
    noted_at: datetime
    zone: str
    scan: Scan | None = None
    session: HeldIn | None = None
    reply: Reply | None = None


def check_later(yes: Yes, drawn: Signature | None) -> None:
    """Raise RuleBroken unless a yes that came later says whose it is and has what shows it."""
    if not yes.name.strip() and drawn is None:
        raise RuleBroken("Write who agreed.", "name")
    if yes.method == ON_SCREEN or drawn is not None:
        check_signed((drawn,) if drawn else (), (yes.role,))
    if yes.method == BY_REPLY:
        check_reply(yes.reply, yes.on)


def left_to_sign(
    names: Iterable[str], yeses: Iterable[Yes], signatures: Iterable[Signature], by: str = ""
) -> tuple[str, ...]:
    """Return which of ``names`` in one role gave none of its ``yeses`` and ``signatures``.

    ``by`` is who said yes in an agreement from before each yes was kept.
    """
    there = {yes.name for yes in yeses} | {drawn.name for drawn in signatures}
    return tuple(name for name in names if name not in there and name not in by)


def check_signature(signature: Signature) -> None:
    """Raise RuleBroken for a signature that shows nothing, or lies outside of its sheet."""
    points = [point for stroke in signature.strokes for point in stroke]
    if not points and not signature.typed.strip():
        raise RuleBroken("This signature is empty.", "signatures")
    if len(points) > MOST_POINTS:
        raise RuleBroken(
            "This drawing is too long for a signature. Clear it and sign again.", "signatures"
        )
    if any(not _is_on_the_sheet(point) for point in points):
        raise RuleBroken(
            "This drawing goes beyond its sheet. Clear it and sign again.", "signatures"
        )


def check_signed(signatures: Sequence[Signature], roles: Sequence[str]) -> None:
    """Raise RuleBroken unless each of ``roles`` that said yes on the screen has signed."""
    for signature in signatures:
        check_signature(signature)
    if set(roles) - {signature.role for signature in signatures}:
        raise RuleBroken("Whoever agreed signs here, or has their name typed.", "signatures")


def check_reply(reply: Reply | None, latest: date) -> None:
    """Raise RuleBroken unless the words of the reply are there, written no later than ``latest``."""
    if reply is None or not reply.words.strip():
        raise RuleBroken("Write or paste the words of the reply.", "reply_words")
    if not reply.channel.strip():
        raise RuleBroken("Write where the reply came: WhatsApp, e-mail, a letter.", "reply_channel")
    if len(reply.words) > LONGEST_REPLY:
        raise RuleBroken(
            "Keep the words that said yes; the rest belongs into a file.", "reply_words"
        )
    if reply.on > latest:
        raise RuleBroken("The reply can't be later than the day it was agreed.", "reply_on")


def _is_on_the_sheet(point: Point) -> bool:
    x, y, after, pressure = point
    return 0 <= x <= WIDE and 0 <= y <= HIGH and after >= 0 and 0 <= pressure <= 1000
