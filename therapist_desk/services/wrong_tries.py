"""The pause after several wrong passphrases: longer each time, and not forgotten by a restart.

It slows a person at this keyboard. Who copies the vault meets only the cost of each derivation.
"""

from collections.abc import Sequence
from datetime import datetime
from math import ceil
from pathlib import Path

from therapist_desk.vault import folder as folders

FREE_TRIES = 5
_FIRST_PAUSE, _LONGEST_PAUSE = 5, 300


def seconds_to_wait(folder: Path, now: datetime) -> int:
    """Return how many seconds to wait before the next try in ``folder``, 0 for none."""
    return _left(folders.wrong_tries(folder), now)


def _left(tries: Sequence[datetime], now: datetime) -> int:
    pause = _pause(len(tries))
    if not pause:
        return 0
    left = ceil(pause - (now - max(tries)).total_seconds())
    return max(0, min(pause, left))  # a clock that was set back makes it no longer


def _pause(wrong: int) -> int:
    """Return the seconds after ``wrong`` tries: none, then 5, 10, 20 … up to five minutes."""
    if wrong < FREE_TRIES:
        return 0
    return min(_LONGEST_PAUSE, _FIRST_PAUSE << min(wrong - FREE_TRIES, 10))
