"""The words for what a client can be, in one place for all screens of the client page."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clients import Client, ClientKind, ClientStatus, SafetyHint, Waiting
from therapist_desk.domain.minors import Hears
from therapist_desk.domain.relations import RelationKind, Side
from therapist_desk.services.decisions import Mismatch, NumberGone, Question, UnderAge
from therapist_desk.services.relations import Tie
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.lines import count


def statuses() -> dict[ClientStatus, str]:
    """Return each status in words."""
    return {
        ClientStatus.ENQUIRY: QCoreApplication.translate("clients", "Enquiry"),
        ClientStatus.WAITING: QCoreApplication.translate("clients", "Waiting list"),
        ClientStatus.ACTIVE: QCoreApplication.translate("clients", "Active"),
        ClientStatus.PAUSED: QCoreApplication.translate("clients", "Paused"),
        ClientStatus.ENDED: QCoreApplication.translate("clients", "Ended"),
    }


def waiting(place: Waiting, today: date) -> str:
    """Return since when somebody waits, whether they come first, and the times wished for."""
    translate = QCoreApplication.translate
    said = translate("clients", "Waiting")
    if place.since is not None:
        day = when.day(place.since, today)
        said = translate("clients", "Waiting since {day}").format(day=day)
    if place.comes_first:
        said = translate("clients", "{waiting}, comes first").format(waiting=said)
    return " · ".join(part for part in (said, place.wishes) if part)


def hints() -> dict[SafetyHint, str]:
    """Return each safety hint in words."""
    return {
        SafetyHint.SHARED_PHONE: QCoreApplication.translate(
            "clients", "Someone else may read this phone"
        ),
        SafetyHint.CALL_ONLY: QCoreApplication.translate("clients", "Call only, never write"),
        SafetyHint.NEVER_NAME_THERAPY: QCoreApplication.translate("clients", "Never name therapy"),
        SafetyHint.SAFE_WORD: QCoreApplication.translate("clients", "A safe word is agreed"),
    }


def kinds() -> dict[ClientKind, str]:
    """Return each kind of record in words."""
    return {
        ClientKind.ADULT: QCoreApplication.translate("clients", "Adult"),
        ClientKind.MINOR: QCoreApplication.translate("clients", "Minor"),
        ClientKind.COUPLE: QCoreApplication.translate("clients", "Couple"),
        ClientKind.FAMILY: QCoreApplication.translate("clients", "Family"),
        ClientKind.GROUP: QCoreApplication.translate("clients", "Group"),
    }


def hears() -> dict[Hears, str]:
    """Return what a guardian may be told, in words."""
    return {
        Hears.TIMES_AND_SAFETY: QCoreApplication.translate("clients", "Times and safety only"),
        Hears.SUMMARY: QCoreApplication.translate("clients", "A short monthly summary"),
        Hears.BY_LAW: QCoreApplication.translate("clients", "What local law lets them see"),
        Hears.NOTHING: QCoreApplication.translate("clients", "Nothing"),
    }


def relations() -> dict[tuple[RelationKind, Side], str]:
    """Return what the other one is to the client in sight, read from each side."""
    kind, side = RelationKind, Side
    translate = QCoreApplication.translate
    partner, sibling = translate("clients", "Partner"), translate("clients", "Sibling")
    relative = translate("clients", "Relative")
    return {
        (kind.MEMBER, side.CLIENT): translate("clients", "Member"),
        (kind.MEMBER, side.PERSON): translate("clients", "Takes part in"),
        (kind.PARTNER, side.CLIENT): partner,
        (kind.PARTNER, side.PERSON): partner,
        (kind.PARENT, side.CLIENT): translate("clients", "Parent"),
        (kind.PARENT, side.PERSON): translate("clients", "Child"),
        (kind.SIBLING, side.CLIENT): sibling,
        (kind.SIBLING, side.PERSON): sibling,
        (kind.RELATIVE, side.CLIENT): relative,
        (kind.RELATIVE, side.PERSON): relative,
        (kind.REFERRER, side.CLIENT): translate("clients", "Referred by"),
        (kind.REFERRER, side.PERSON): translate("clients", "Referred"),
    }


def other(tie: Tie, *, hide_names: bool) -> str:
    """Return what the other one of a relation is called; a joint record by kind and number only."""
    if tie.client_kind.is_joint:
        words = QCoreApplication.translate("clients", "{kind} {code}")
        return words.format(kind=kinds()[tie.client_kind], code=tie.code)
    return tie.initials if hide_names else tie.name


def mismatch(asked: Mismatch, *, hide_names: bool) -> str:
    """Return in a sentence what does not fit in a record."""
    translate = QCoreApplication.translate
    who = isolated(asked.client.initials if hide_names else asked.client.name)
    if isinstance(asked, UnderAge):
        sentence = translate(
            "clients",
            "By the date of birth {who} is {age}, and this is an adult's record. A minor's record has "
            "guardians and says from which age one may consent.",
        )
        return sentence.format(who=who, age=asked.age)
    sentence = translate(
        "clients",
        "Therapy with {who} has ended, and appointments are still in the calendar. The next one is "
        "on {day}.",
    )
    return sentence.format(who=who, day=when.full_day(asked.day))


def question(asked: Question, *, hide_names: bool) -> str:
    """Return in a sentence what is to be decided."""
    translate = QCoreApplication.translate
    who = isolated(asked.client.initials if hide_names else asked.client.name)
    if isinstance(asked, NumberGone):
        sentence = translate(
            "clients",
            "Version {version} of the agreement with {who} names the number {number}, which is not "
            "among the numbers any more. Does it still hold?",
        )
        number = f"\u2066{asked.number}\u2069"
        return sentence.format(version=count(asked.version), who=who, number=number)
    if asked.is_adult:
        sentence = translate(
            "clients",
            "{who} is {age} now, an adult. Agreements need to be made anew, and parents or guardians "
            "may not be told any more. Nothing was changed; please decide.",
        )
    else:
        sentence = translate(
            "clients",
            "{who} is {age} now and may consent alone. Agree with them anew what guardians hear. "
            "Nothing was changed; please decide.",
        )
    return sentence.format(who=who, age=asked.age)


def to_mind(client: Client, *, hidden: bool) -> list[str]:
    """Return what to mind with a client; the safe word itself only where nobody looks over the shoulder."""
    lines = [hints()[each] for each in client.hints if each is not SafetyHint.SAFE_WORD]
    if client.safe_word and hidden:
        lines.append(hints()[SafetyHint.SAFE_WORD])
    elif client.safe_word:
        said = QCoreApplication.translate("ClientView", "Safe word: {word}")
        lines.append(said.format(word=client.safe_word))
    return [*lines, client.contact_note] if client.contact_note else lines
