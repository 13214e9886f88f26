"""The words for agreements, in one place for all screens that show them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from therapist_desk.domain.agreements import THERAPIST, Acceptance, Agreement, Side, Standing
from therapist_desk.domain.composition import Form
from therapist_desk.domain.evidence import HeldIn, Scan, Yes
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.sessions import Session
from therapist_desk.domain.templates import Template
from therapist_desk.domain.veiling import veiled
from therapist_desk.services.agreements import Folder, Source
from therapist_desk.ui.kit import open_hours, when
from therapist_desk.ui.kit.labels import isolated

translate = QCoreApplication.translate


def standings() -> dict[Standing | None, tuple[str, str]]:
    """Return for each standing (None: no agreement) its words and the look of its pill."""
    return {
        None: (translate("agreements", "No agreement"), "ask"),
        Standing.DRAFT: (translate("agreements", "Draft"), "quiet"),
        Standing.IN_FORCE: (translate("agreements", "In force"), "good"),
        Standing.REVIEW_DUE: (translate("agreements", "Review due"), "warn"),
        Standing.SIGNATURES_MISSING: (translate("agreements", "Signature missing"), "warn"),
        Standing.EXPIRED: (translate("agreements", "Expired"), "warn"),
        Standing.SUPERSEDED: (translate("agreements", "Replaced"), "quiet"),
        Standing.WITHDRAWN: (translate("agreements", "Withdrawn"), "danger"),
    }


def methods() -> dict[str, str]:
    """Return each way of agreeing in words."""
    return {
        "signed on paper": translate("agreements", "Signed on paper"),
        "signed on screen": translate("agreements", "Signed on screen"),
        "read aloud and agreed in a session": translate(
            "agreements", "Read aloud and agreed in a session"
        ),
        "agreed by message after reading": translate(
            "agreements", "Agreed by message after reading"
        ),
    }


def roles() -> dict[str, str]:
    """Return who signs, in words."""
    return {
        "client": translate("agreements", "Client"),
        "young": translate("agreements", "Young person"),
        "guardian": translate("agreements", "Parent or guardian"),
        "second_client": translate("agreements", "Second client"),
        THERAPIST: translate("agreements", "Therapist"),
    }


def signer(role: str, name: str, *, hidden: bool = False) -> str:
    """Return who signs in a role, by name where the record names them, or ``hidden`` by initials."""
    if not name:
        return roles()[role]
    name = veiled(name, name) if hidden else name
    return translate("agreements", "{role} ({names})").format(role=roles()[role], names=name)


def still_to_sign(role: str, names: Sequence[str], given: Acceptance, *, hidden: bool) -> str:
    """Return who is missing in a role: of several only those not said to have agreed."""
    left = given.left_to_sign(role, names) or names
    shown = [veiled(name, name) if hidden else name for name in left if name]
    return signer(role, QLocale().createSeparatedList(shown))


def session_choices(held: Iterable[Session]) -> list[tuple[HeldIn | None, str]]:
    """Return the sessions it may have been agreed in, and first that it was in none."""
    none = translate("AcceptanceForm", "At another moment, in no session of the record")
    return [(None, none)] + [
        (HeldIn(each.id, each.starts_at, each.zone), when.full(each.starts_at, each.zone))
        for each in held
    ]


def who_signs(asked: Iterable[str], folder: Folder) -> str:
    """Return the names of all who sign in the roles ``asked``: the client where none is named."""
    named = [name for role in asked for name in folder.signers.get(role, ())]
    return QLocale().createSeparatedList(named) if named else folder.client.name


def forms() -> dict[Form, str]:
    """Return how long a paper is, in words."""
    return {
        Form.ESSENTIAL: translate("agreements", "Essential: what one can't do without"),
        Form.FULL: translate("agreements", "Full: every clause that fits"),
    }


def about() -> dict[str, str]:
    """Return what a paper may say of the client by itself, in words."""
    return {
        "names": translate("agreements", "Names of all who take part"),
        "group_name": translate("agreements", "Name of the group"),
        "guardian_name": translate("agreements", "Parent or guardian"),
        "helper_name": translate("agreements", "Who helps the client with the phone"),
        "trusted_person": translate("agreements", "A person the client trusts"),
        "emergency_number": translate("agreements", "Emergency number where the client lives"),
    }


def sources() -> dict[Source, tuple[str, str]]:
    """Return where gaps are filled in: the words before them, and those of the button there."""
    return {
        Source.HERE: (translate("agreements", "Here"), translate("agreements", "Fill in")),
        Source.PRACTICE: (
            translate("agreements", "In My practice"),
            translate("agreements", "Open My practice"),
        ),
        Source.CLIENT: (
            translate("agreements", "In the client's details"),
            translate("agreements", "Open the details"),
        ),
    }


def purposes() -> dict[str, str]:
    """Return what contact may be for, in words."""
    return {
        Purpose.SCHEDULING: translate("agreements", "times and bookings"),
        Purpose.CHECK_IN: translate("agreements", "short check-ins"),
        Purpose.RESOURCE: translate("agreements", "sending worksheets"),
        Purpose.GUIDANCE: translate("agreements", "short guidance"),
        Purpose.CALL: translate("agreements", "calls"),
    }


def channels() -> dict[str, str]:
    """Return how the client is reached, in words."""
    return {
        Channel.CHAT: translate("agreements", "chat"),
        Channel.CALL: translate("agreements", "voice and video calls"),
        Channel.GROUP: translate("agreements", "group"),
    }


def rules_told(agreement: Agreement) -> list[tuple[str, str]]:
    """Return (what about, what was agreed) of the rules that the desk follows."""
    rules = agreement.rules
    locale = QLocale()
    told = [
        (
            translate("agreements", "What for"),
            locale.createSeparatedList([purposes()[each] for each in rules.get("purposes", ())]),
        ),
        (
            translate("agreements", "Through"),
            locale.createSeparatedList([channels()[each] for each in rules.get("channels", ())]),
        ),
        (translate("agreements", "Hours"), _hours(rules)),
        (translate("agreements", "Answer"), _reply(rules)),
        (translate("agreements", "How much"), _volume(rules)),
        (translate("agreements", "Read again"), _day(agreement.review_on)),
        (translate("agreements", "Ends"), _day(agreement.ends_on)),
    ]
    return [(label, words) for label, words in told if words]


def acceptance_told(agreement: Agreement) -> str:
    """Return when, how and by whom it was agreed, and how it ended if it did; "" for a draft."""
    given = agreement.acceptance
    if given is None:
        return ""
    lines = [
        translate("agreements", "{method} on {day}, by {name}").format(
            method=methods()[given.method],
            day=when.full_there(given.at, given.zone),
            name=given.by,
        )
    ]
    if given.present:
        names = QLocale().createSeparatedList(list(given.present))
        lines.append(translate("agreements", "Present: {names}").format(names=names))
    lines += _evidence_told(given)
    if len(given.yeses) > 1:
        for yes in given.yeses:
            lines += [yes_told(yes), *_evidence_told(yes)]
    if agreement.withdrawn_at:
        told = sides_told()[agreement.withdrawn_by]
        day = when.full_there(agreement.withdrawn_at, given.zone)
        lines.append(told.format(day=day, how=agreement.withdrawn_how))
    return "\n".join(lines)


def yes_told(yes: Yes, who: str = "") -> str:
    """Return ``who`` agreed (by name, else by role), on which day and in which way."""
    return translate("agreements", "Agreed by {who} on {day}: {method}").format(
        who=who or yes.name or roles()[yes.role],
        day=when.full_day(yes.on),
        method=methods()[yes.method],
    )


def yes_noted(yes: Yes) -> str:
    """Return the same with the role, the moment it was noted, and the fingerprint of its paper."""
    noted = translate("agreements", "{yes} · noted on {moment}").format(
        yes=yes_told(yes, signer(yes.role, yes.name)),
        moment=when.full_there(yes.noted_at, yes.zone),
    )
    return "\n".join([noted, *([scan_noted(yes.scan)] if yes.scan else [])])


def in_groups(sha256: str) -> str:
    """Return a fingerprint in groups, which a line can end between: in one it widens its card."""
    return " ".join(sha256[at : at + 16] for at in range(0, len(sha256), 16))


def scan_noted(scan: Scan) -> str:
    """Return the name of a signed paper and the fingerprint of its bytes."""
    return translate("agreements", "Signed paper: {name}, SHA-256 {whole}").format(
        name=scan.name, whole=in_groups(scan.sha256)
    )


def sides_told() -> dict[str, str]:
    """Return for each side the sentence that says it ended the agreement."""
    return {
        "": translate("agreements", "Withdrawn on {day}: {how}"),
        Side.CLIENT: translate("agreements", "Withdrawn by the client on {day}: {how}"),
        Side.THERAPIST: translate("agreements", "Withdrawn by the therapist on {day}: {how}"),
    }


def _evidence_told(given: Acceptance | Yes) -> list[str]:
    lines = []
    if given.session:
        held = given.session
        lines.append(
            translate("agreements", "In the session of {moment}").format(
                moment=when.full_there(held.starts_at, held.zone)
            )
        )
    if given.reply:
        lines.append(
            translate("agreements", "Reply by {channel} on {day}: “{words}”").format(
                channel=given.reply.channel, day=_day(given.reply.on), words=given.reply.words
            )
        )
    if given.scan:
        name = translate("agreements", "Signed paper: {name}").format(name=given.scan.name)
        lines.append(name)
    return lines


def title_of(template: Template) -> str:
    """Return the title of a template, without the fields still open in it."""
    return template.title.partition("{{")[0].rstrip(" –")


def _hours(rules: Mapping[str, Any]) -> str:
    hours = rules.get("hours")
    if not hours:
        return ""
    return translate("agreements", "{hours} ({zone})").format(
        hours=open_hours.told(hours["weekly"]), zone=when.place(hours["zone"])
    )


def _reply(rules: Mapping[str, Any]) -> str:
    hours = rules.get("reply_hours")
    return translate("agreements", "within %n working hour(s)", "", hours) if hours else ""


def _volume(rules: Mapping[str, Any]) -> str:
    parts = []
    if rules.get("max_messages_week"):
        most = rules["max_messages_week"]
        parts.append(translate("agreements", "%n message(s) a week", "", most))
    if rules.get("max_minutes_week"):
        most = rules["max_minutes_week"]
        parts.append(translate("agreements", "%n minute(s) of reading a week", "", most))
    if rules.get("max_length"):
        parts.append(
            translate("agreements", "at most {length} each").format(
                length=isolated(rules["max_length"])  # in the words of the paper
            )
        )
    return " · ".join(parts)


def _day(day: Any) -> str:
    if day is None:
        return ""
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.LongFormat)
