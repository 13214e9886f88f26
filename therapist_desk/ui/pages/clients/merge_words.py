"""The words of merging: what each detail is called and how a client's stands there."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clients import Client
from therapist_desk.domain.phones import shown
from therapist_desk.domain.topics import Topic
from therapist_desk.domain.veiling import veiled
from therapist_desk.ui.kit import open_hours, when
from therapist_desk.ui.kit.choosers import language_name
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.pages.clients import words

translate = QCoreApplication.translate


def details() -> Mapping[str, str]:
    """Return what each detail that is chosen is called."""
    return {
        "name": translate("ClientForm", "Name or pseudonym"),
        "kind": translate("ClientForm", "Record of"),
        "status": translate("ClientForm", "Status"),
        "pronouns": translate("ClientForm", "Pronouns"),
        "birth_date": translate("ClientForm", "Date of birth"),
        "phones": translate("merging", "Phones"),
        "email": translate("merging", "Email"),
        "address": translate("merging", "Address"),
        "country": translate("merging", "Country"),
        "language": translate("merging", "Language"),
        "zone": translate("merging", "Time zone"),
        "hours": translate("merging", "Hours for messages"),
        "hints": translate("merging", "Safety hints"),
        "contact_note": translate("merging", "What to mind in contact"),
        "emergency": translate("merging", "Emergency contact"),
        "access_needs": translate("merging", "Access needs"),
        "tags": translate("ClientForm", "Tags"),
        "guardians": translate("merging", "Parents and guardians"),
        "next_of_kin": translate("merging", "Next of kin"),
        "gp": translate("merging", "GP"),
        "referral": translate("merging", "Referral"),
    }


def value(name: str, client: Client, *, hide_names: bool) -> str:
    """Return a detail of ``client`` in words, "" for nothing."""
    if hide_names:
        return (
            client.initials
            if name == "name"
            else veiled(value(name, client, hide_names=False), client.name)
        )
    if name in _SAID:
        return str(_SAID[name](client))
    held = getattr(client, name)
    if isinstance(held, str):
        return held
    parts = (getattr(held, field) for field in held.__slots__)
    return commas(
        when.full_day(part) if hasattr(part, "isoformat") else str(part) for part in parts if part
    )


def counts(moving: Mapping[Topic, int]) -> list[str]:
    """Return how many entries of each kind move, in words."""
    said: Mapping[Topic, Callable[[int], str]] = {
        Topic.SESSION: lambda n: translate("merging", "%n session(s)", "", n),
        Topic.APPOINTMENT: lambda n: translate("merging", "%n appointment(s)", "", n),
        Topic.NOTE: lambda n: translate("merging", "%n note(s)", "", n),
        Topic.PROCESS_NOTE: lambda n: translate("merging", "%n process note(s)", "", n),
        Topic.CHECKIN: lambda n: translate("merging", "%n check-in(s)", "", n),
        Topic.MESSAGE: lambda n: translate("merging", "%n message(s)", "", n),
        Topic.CHAT: lambda n: translate("merging", "%n chat(s)", "", n),
        Topic.AGREEMENT: lambda n: translate("merging", "%n agreement(s)", "", n),
        Topic.ATTACHMENT: lambda n: translate("merging", "%n file(s)", "", n),
        Topic.PLAN: lambda n: translate("merging", "%n version(s) of the plan", "", n),
        Topic.SAFETY_PLAN: lambda n: translate(
            "merging", "%n version(s) of the safety plan", "", n
        ),
        Topic.CLINICAL_FACT: lambda n: translate("merging", "%n medical entry(s)", "", n),
        Topic.READINESS_CHECK: lambda n: translate("merging", "%n readiness check(s)", "", n),
        Topic.MEASURE_SCORE: lambda n: translate("merging", "%n score(s)", "", n),
        Topic.RESOURCE_SHARE: lambda n: translate("merging", "%n resource(s) given", "", n),
        Topic.GROUP_MEMBER: lambda n: translate("merging", "%n member(s) of the group", "", n),
        Topic.GROUP_INCIDENT: lambda n: translate("merging", "%n incident(s)", "", n),
        Topic.RELATION: lambda n: translate("merging", "%n relation(s)", "", n),
        Topic.DISCLOSURE: lambda n: translate("merging", "%n entry(s) of the export log", "", n),
    }
    return [say(moving[noun]) for noun, say in said.items() if moving.get(noun)]


def _status(client: Client) -> str:
    said = words.statuses()[client.status]
    return commas((said, when.full_day(client.ended_on))) if client.ended_on else said


def _hints(client: Client) -> str:
    said = [words.hints()[hint] for hint in client.hints]
    return commas([*said, *([client.safe_word] if client.safe_word else [])])


_SAID: Mapping[str, Any] = {
    "kind": lambda client: words.kinds()[client.kind],
    "status": _status,
    "birth_date": lambda client: when.full_day(client.birth_date) if client.birth_date else "",
    "phones": lambda client: commas(f"\u2066{shown(one.e164)}\u2069" for one in client.phones),
    "language": lambda client: language_name(client.language),
    "hours": lambda client: open_hours.told(client.hours) if client.hours else "",
    "hints": _hints,
    "tags": lambda client: " ".join(f"#{tag}" for tag in client.tags),
    "guardians": lambda client: commas(one.name for one in client.guardians),
}
