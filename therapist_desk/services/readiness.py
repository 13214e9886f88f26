"""The digital readiness check: its items, doing one with a client, and those done so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from therapist_desk import paths
from therapist_desk.domain import readiness as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import storable
from therapist_desk.domain.readiness import Item, ReadinessCheck, ReadinessCheckId, Said
from therapist_desk.domain.shipped import Say
from therapist_desk.services import drafts, practice
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import readiness as shelf


@dataclass(frozen=True, slots=True)
class HalfChecked:
    """What was answered and not kept yet."""

    client_id: ClientId
    answers: Mapping[str, Said] = field(default_factory=dict)
    remark: str = ""


@cache
def shipped(say: Say = str) -> tuple[Item, ...]:
    """Return the items of ``resources/readiness``, as ``say`` says them."""
    path = paths.resources() / "readiness" / "readiness.json"
    return rules.load(path.read_text("utf-8"), say)


def of_client(reader: Reader, client_id: ClientId) -> list[ReadinessCheck]:
    """Return the client's checks, the latest first."""
    return shelf.of_client(reader, client_id)


def keep(writer: Writer, half: HalfChecked) -> ReadinessCheck:
    """Keep a check that is done now; RuleBroken, naming the item, while one has no answer."""
    done = ReadinessCheck(
        ReadinessCheckId(0),
        half.client_id,
        practice.today(writer),
        dict(half.answers),
        rules.result(half.answers, shipped()),
        storable(half.remark).strip(),
    )
    rules.check(done, shipped())
    drafts.forget(writer, _key(half.client_id))
    return shelf.readiness_checks.add(writer, done)


def bin_check(writer: Writer, check_id: ReadinessCheckId) -> ReadinessCheck:
    """Put a check into the bin."""
    return shelf.readiness_checks.bin(writer, check_id)


def restore(writer: Writer, check_id: ReadinessCheckId) -> ReadinessCheck:
    """Take a check back out of the bin."""
    return shelf.readiness_checks.restore(writer, check_id)


def half(reader: Reader, client_id: ClientId) -> HalfChecked:
    """Return what was answered and not kept; nothing answered where there is none."""
    return drafts.read(reader, _key(client_id), HalfChecked) or HalfChecked(client_id)


def keep_half(writer: Writer, typed: HalfChecked) -> None:
    """Keep what was answered so far."""
    drafts.keep(writer, _key(typed.client_id), replace(typed, answers=dict(typed.answers)))


def _key(client_id: ClientId) -> str:
    return f"readiness_draft_{client_id}"
