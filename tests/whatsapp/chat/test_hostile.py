"""No export, however made, crashes the import or makes it slower than its length."""

import gc
import random
from collections.abc import Callable
from contextlib import suppress
from time import process_time

import pytest

from tests.soak import chats
from tests.support.exports import parsed
from therapist_desk.domain.errors import DeskError
from therapist_desk.whatsapp.chat import headers

FIRST = "13/04/2025, 10:01 - Mara: x\n"
FIRST_IOS = "[13/04/2025, 10:01:00] Mara: \u200ex\n"
HOSTILE: dict[str, Callable[[int], str]] = {
    "one long line": lambda n: FIRST + "x" * n,
    "one long line of marks": lambda n: FIRST + "\u200e" * n,
    "one long sender": lambda n: "13/04/2025, 10:01 - " + "x" * n + ": y",
    "many colons": lambda n: "13/04/2025, 10:01 - " + ": " * n,
    "many ends of line": lambda n: FIRST + "\n" * n,
    "open brackets": lambda n: FIRST_IOS + FIRST_IOS.strip() + "<" * n,
    "open brackets with a colon": lambda n: FIRST_IOS + FIRST_IOS.strip() + "\u200e<a: b" * (n // 6),
    "almost Turkish": lambda n: FIRST_IOS + FIRST_IOS.strip() + ("<" + ".a" * 150) * (n // 300),
    "almost a poll": lambda n: FIRST.replace("x", "POLL:") + "OPTION: x (1 vote)\n" * (n // 19) + "x",
    "almost a place": lambda n: FIRST + "a:" * (n // 2) + "https://maps.google.com/?q=1",
    "dates without an end": lambda n: FIRST + "1/1/1 1:1" * (n // 9),
    "heads without an end": lambda n: FIRST + "\n".join(["13/04/2025, 10:01 a a a a a a a"] * (n // 32)),
    "marked heads": lambda n: FIRST + "\n".join(["\u200f13/04/2025, 10:01 a a a a a a"] * (n // 32)),
    "a new sender each line": lambda n: "\n".join(f"13/04/2025, 10:01 - \u200e{i}: y" for i in range(n // 30)),
    "a new time each line": lambda n: "\n".join(f"13/04/2025, 1:{i % 60:02} - {i}" for i in range(n // 20)),
    "edited without end": lambda n: FIRST.strip() + "<" + "edit " * (n // 5) + ">",
    "spaces": lambda n: "13/04/2025, 10:01 - " + " " * n + ": x",
    "spaces that do not break": lambda n: "13/04/2025, 10:01 - " + "\u00a0" * n,
}  # fmt: skip


def taken(text: str) -> float:
    """Return the shortest of a few times, so that whatever else runs here does not count."""
    times = []
    for _ in range(3):
        begun = process_time()
        with suppress(DeskError):
            parsed(text)
        times.append(process_time() - begun)
    return min(times)


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_length_of_an_export_and_no_faster(name):
    """Four times the length may take six times as long; what is quadratic takes sixteen times."""
    make, small = HOSTILE[name], 60_000
    short, long = taken(make(small)), taken(make(4 * small))
    assert long < 6 * short + 0.02


def test_no_line_makes_the_pattern_of_a_head_slow():
    """A head stands within a bounded number of letters, so that a line's length cannot matter."""
    for line in (
        "13/04/2025, " + "a" * 90,
        "[1:1 a a a a a a a a a a a a a a a a",
        "1" * 90,
        "1/" * 45,
    ):
        begun = process_time()
        for _ in range(100):
            headers.recognised(line + "x" * 100_000)
        assert (process_time() - begun) / 100 < 0.01


def test_no_mutation_of_an_export_crashes_or_loses_a_line():
    dice = random.Random(11)
    for _ in range(600):
        content = chats.mutated(chats.export(dice), dice)
        assert chats.trouble(content) == "", content


@pytest.mark.parametrize("enabled", [True, False])
def test_reading_leaves_the_collector_of_garbage_as_it_was(enabled):
    was = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        parsed(FIRST)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was else gc.disable)()
