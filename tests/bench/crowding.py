"""Unlocking with many backups beside the vault, by turns with unlocking alone."""

import os
from collections.abc import Callable
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import backups, locked_vaults, vaults

KEPT = 7 + 4 + 12
"""What rotation leaves of twelve years."""
EVERY_DAY = 4_400
"""What they would be without it."""


def seconds(folder: Path, turns: int, unlock: Callable[[], float]) -> dict[int, list[float]]:
    """Return how long each ``unlock()`` took beside none, KEPT and EVERY_DAY backups."""
    made = _made(folder)
    taken: dict[int, list[float]] = {0: [], KEPT: [], EVERY_DAY: []}
    try:
        for _ in range(turns):
            for count, times in taken.items():
                with _beside(folder / backups.FOLDER, made, count):
                    times.append(unlock())
    finally:
        made.unlink()
        made.parent.rmdir()
    return taken


def _made(folder: Path) -> Path:
    vault = vaults.unlock(folder, locked_vaults.REHEARSAL_PASSPHRASE, SystemClock())
    try:
        return backups.make(vault, folder / "bench-backups", SystemClock()).backup.path
    finally:
        vault.close()


@contextmanager
def _beside(place: Path, made: Path, count: int):
    """Let ``count`` backups lie in their usual folder: one file under many names."""
    place.mkdir(exist_ok=True)
    days = [datetime(2026, 11, 26, tzinfo=UTC) - timedelta(days=day) for day in range(count)]
    links = [place / f"bench-{day:%Y-%m-%d}{backups.SUFFIX}" for day in days]
    try:
        for link in links:
            os.link(made, link)
        yield
    finally:
        for link in links:
            link.unlink(missing_ok=True)
