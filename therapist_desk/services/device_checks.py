"""The device check-up: its items, doing one, and those done so far."""

from dataclasses import replace
from functools import cache

from therapist_desk import paths
from therapist_desk.domain import device_checks as rules
from therapist_desk.domain.device_checks import DeviceCheck, DeviceItem
from therapist_desk.domain.shipped import Say
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import device_checks as shelf

SHOWN = 12


@cache
def shipped(say: Say = str) -> tuple[DeviceItem, ...]:
    """Return the items of ``resources/readiness``, as ``say`` says them."""
    path = paths.resources() / "readiness" / "readiness.json"
    return rules.load(path.read_text("utf-8"), say)


def keep(writer: Writer, device_check: DeviceCheck) -> DeviceCheck:
    """Keep a check-up that is done now; RuleBroken while an item has no answer."""
    rules.check(device_check, shipped())
    return shelf.device_checks.add(writer, replace(device_check, at=writer.now))


def latest(reader: Reader) -> list[DeviceCheck]:
    """Return the last check-ups, latest first, at most twelve."""
    ids = shelf.ids(reader)[:SHOWN]
    found = shelf.device_checks.page(reader, ids)
    return [found[one] for one in ids]
