"""Row 17: the whole suite where there is no network, not even the computer's own address."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.soak.outcome import Impossible, Outcome
from tests.support import real_vault

WAYS = (("unshare", "-n"), ("unshare", "-rn"))
CONNECT = """
import socket
try:
    socket.create_connection(("127.0.0.1", 9), 2)
except ConnectionRefusedError:
    print("there")
except OSError:
    print("none")
"""
"""Nobody listens there: with a network that is refused by the computer itself, without one it has
no way."""
SHORT = "tests/whatsapp/test_links.py"
"""The links are all that ever leads out of the program; the soak runs everything."""


def measure(place: Path, count: int) -> Outcome:
    """Run the suite but for the fault table, whose rows run here; a part of it where ``count`` is 0."""
    way = _apart()
    tests = ("tests", "--ignore", "tests/faults", "-n", "auto", "--dist", "loadfile")
    done = real_vault.python(
        *("-m", "pytest", "-q", "-p", "no:cacheprovider", "--basetemp", place / "suite"),
        *(tests if count else (SHORT,)),
        before=way, cwd=real_vault.ROOT, env={"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    said = done.stdout.splitlines()[-1]
    passed = re.search(r"(\d+) passed", said)
    within, outside = _network(way), _network(())
    return Outcome(
        17,
        "the suite in a network namespace of its own, with nothing in it",
        "all pass",
        said.strip("= ") if not done.returncode else f"FAILED: {done.stdout[-400:]}",
        f"a socket to 127.0.0.1 finds there: {within}; outside of it: {outside}",
        done.returncode == 0 and passed is not None and (within, outside) == ("none", "there"),
    )


def _apart() -> tuple[str, ...]:
    for way in WAYS:
        if shutil.which("unshare") and _runs([*way, "true"]):
            return way
    raise Impossible("a network namespace must be allowed")


def _runs(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _network(before: tuple[str, ...]) -> str:
    command = [*before, sys.executable, "-c", CONNECT]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
