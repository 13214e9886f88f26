"""The shelf of device check-ups; what is put here is never changed."""

from therapist_desk.domain.device_checks import DeviceCheck
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

device_checks = Shelf(Topic.DEVICE_CHECK, DeviceCheck)


def ids(reader: Reader) -> list[int]:
    """Return the ids of all check-ups, latest first."""
    return reader.numbers("SELECT id FROM device_check ORDER BY at DESC, id DESC")
