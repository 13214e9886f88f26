"""Row 6: a second program at a vault that is open is sent away, soon and in a sentence."""

import time
from pathlib import Path

from tests.soak.outcome import Outcome
from tests.support import real_vault
from tests.support.real_vault import PASSPHRASE
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import vaults

LIMIT = 2.0


def measure(place: Path, times: int) -> Outcome:
    """Start the program ``times`` times beside an open vault, and once when it is closed."""
    vault = real_vault.make(place / "vault")
    first = vaults.unlock(vault.folder, PASSPHRASE, SystemClock())
    try:
        tries = [_second(vault.folder) for _ in range(times)]
    finally:
        first.close()
    refused = [seconds for code, said, seconds in tries if code and "another window" in said]
    code, said, _ = _second(vault.folder)
    slowest = max(seconds for _, _, seconds in tries)
    return Outcome(
        6,
        "a second instance",
        "refused in under 2 s with a clear message",
        f"{len(refused)} of {times} refused, the slowest in {slowest:.2f} s "
        "(the program's start included)",
        f"with the first one closed it {'opens' if code == 0 else 'fails: ' + said}",
        len(refused) == times and slowest < LIMIT and code == 0,
    )


def _second(folder: Path) -> tuple[int, str, float]:
    begun = time.perf_counter()
    done = real_vault.python(
        *("-m", "therapist_desk", "vault", "verify", folder, "--passphrase-fd", "0"),
        input=PASSPHRASE + "\n",
    )
    return done.returncode, done.stderr, time.perf_counter() - begun
