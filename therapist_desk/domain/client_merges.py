"""Merging two records of one person: which may be, how their details differ, what they become."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.errors import RuleBroken

ClientMergeId = NewType("ClientMergeId", int)


class Choice(StrEnum):
    """Which side of a detail is kept."""

    STAYS = "stays"
    GOES = "goes"
    BOTH = "both"


DETAILS: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "is_pseudonym"),
    "kind": ("kind", "consent_age", "consent_source", "adult_age", "age_answered"),
    "status": ("status", "ended_on", "waiting"),
    "pronouns": ("pronouns",),
    "birth_date": ("birth_date",),
    "phones": ("phones",),
    "email": ("email",),
    "address": ("address",),
    "country": ("country",),
    "language": ("language",),
    "zone": ("zone",),
    "hours": ("hours",),
    "hints": ("hints", "safe_word"),
    "contact_note": ("contact_note",),
    "emergency": ("emergency",),
    "access_needs": ("access_needs",),
    "tags": ("tags",),
    "guardians": ("guardians",),
    "next_of_kin": ("next_of_kin",),
    "gp": ("gp",),
    "referral": ("referral",),
}
"""What is chosen together, by the name it goes by."""

_JOINED = ("phones", "tags", "guardians", "contact_note")
_KEYS = {"phones": "e164", "guardians": "name"}


@dataclass(frozen=True, slots=True)
class Difference:
    """A detail the two have otherwise; ``offered`` begins with what is suggested."""

    name: str
    offered: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """What one row was and is in the columns that merging changed."""

    noun: str
    record_id: int
    changed: dict[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class MovedDraft:
    """Something typed and not saved that went along: its key and text before, its key and text now."""

    key: str
    text: str
    new_key: str
    new_text: str


@dataclass(frozen=True, slots=True)
class Steps:
    """All that merging changed, in the order it did."""

    rows: tuple[Step, ...] = ()
    drafts: tuple[MovedDraft, ...] = ()
    has_message_draft: bool = False


@dataclass(frozen=True, slots=True)
class ClientMerge:
    """That the record of ``gone_id`` was merged into that of ``client_id``; ``parted_at`` took it back."""

    id: ClientMergeId
    client_id: ClientId
    gone_id: ClientId
    steps: Steps = field(default_factory=Steps)
    merged_at: datetime | None = None
    parted_at: datetime | None = None


def check(stays: Client, goes: Client) -> None:
    """Raise RuleBroken, saying why, if the two can't be one."""
    if stays.id == goes.id:
        raise RuleBroken("Choose someone else: this is the same record.", "other")
    if stays.binned_at is not None or goes.binned_at is not None:
        raise RuleBroken("One of the two is in the bin. Take it out first.", "other")
    if stays.kind.is_joint is not goes.kind.is_joint:
        raise RuleBroken(
            "A joint record can't be merged with one person's: what was said together would stand "
            "in the record of one.",
            "other",
        )
    if stays.kind.is_joint and stays.kind is not goes.kind:
        raise RuleBroken(
            "These are two kinds of joint record. Only the same kind is merged.", "other"
        )


def differences(stays: Client, goes: Client) -> tuple[Difference, ...]:
    """Return the details in which the two differ."""
    found = []
    for name, fields in DETAILS.items():
        ours, theirs = _values(stays, fields), _values(goes, fields)
        if ours != theirs:
            found.append(Difference(name, _offered(name, ours, theirs)))
    return tuple(found)


def joined(stays: Client, goes: Client, chosen: Mapping[str, Choice]) -> Client:
    """Return ``stays`` with its details as ``chosen``; what is not chosen is as suggested."""
    after = stays
    for difference in differences(stays, goes):
        choice = chosen.get(difference.name, difference.offered[0])
        fields = DETAILS[difference.name]
        if choice is Choice.GOES:
            after = replace(after, **{name: getattr(goes, name) for name in fields})
        elif choice is Choice.BOTH:
            after = replace(after, **{name: _both(name, stays, goes) for name in fields})
    return after


def _values(client: Client, fields: tuple[str, ...]) -> list[Any]:
    return [getattr(client, name) for name in fields]


_NOBODY = Client(ClientId(0), "")


def _offered(name: str, ours: list[Any], theirs: list[Any]) -> tuple[Choice, ...]:
    blank = _values(_NOBODY, DETAILS[name])
    sides = (Choice.STAYS, Choice.GOES)
    if name in ("status", "kind", "zone", "language"):
        return sides
    if ours == blank:
        return sides[::-1]
    if theirs == blank:
        return sides
    if name == "hints":
        # What keeps somebody safe is never lost to a suggestion.
        return (Choice.BOTH, *sides)
    return (Choice.BOTH, *sides) if name in _JOINED else sides


def _both(name: str, stays: Client, goes: Client) -> Any:
    ours, theirs = getattr(stays, name), getattr(goes, name)
    if isinstance(ours, str):
        return " · ".join(dict.fromkeys(part for part in (ours, theirs) if part))
    key = _KEYS.get(name)
    have = {getattr(one, key) for one in ours} if key else set(ours)
    new = [one for one in theirs if (getattr(one, key) if key else one) not in have]
    return (*ours, *new)
