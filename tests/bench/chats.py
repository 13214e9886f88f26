"""Large exports of chats read by the desk and by whatstk, turn by turn, each in its own process.

Times are of the processor, so that whatever else runs on the computer counts for neither.

whatstk is not among the desk's packages: its licence and what it brings along stay outside. The
bench finds it through DESK_BENCH_WHATSTK, the Python of an environment of its own:

    python -m venv /tmp/whatstk && /tmp/whatstk/bin/pip install whatstk
    DESK_BENCH_WHATSTK=/tmp/whatstk/bin/python python -m tests.bench
"""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.support.exports import STYLES

PYTHON = "DESK_BENCH_WHATSTK"
FORMS = ("en-US iOS", "de")
_SENTENCE = (
    "today I slept a little better and the worry was about five of ten after a walk by the lake"
    " in the evening we talked about it again über größere Übungen"
)
_WHATSTK = """
import json, sys, time
from whatstk import WhatsAppChat
begun = time.process_time()
chat = WhatsAppChat.from_source(sys.argv[1])
print(json.dumps({"seconds": time.process_time() - begun, "messages": len(chat.df)}))
"""


def write(path: Path, form: str, count: int) -> None:
    """Write an export of ``count`` messages, some 110 bytes each, as one kind of phone does."""
    style = next(each for each in STYLES if each.name == form)
    words = _SENTENCE.split()
    dice, when = random.Random(7), datetime(2019, 3, 13)  # noqa: DTZ001 - a phone's wall clock
    with path.open("w", encoding="utf-8", newline="") as file:
        for _ in range(count):
            when += timedelta(seconds=dice.randint(60, 2400))
            body = " ".join(dice.choices(words, k=dice.randint(4, 27)))
            body += dice.choice(("", "", "", "", "", "", "", "", " 🙂", "\nand one line more"))
            sender = dice.choice(("Mara Example", "Dr. Ivo Sample"))
            file.write(style.line(when, sender, body) + "\n")


def figures(folder: Path, count: int, turns: int) -> Iterator[tuple[str, dict[str, list[float]]]]:
    """Yield, for each form, the seconds of "desk" and "whatstk", and the desk's memory by file."""
    for form in FORMS:
        path = folder / "_chat.txt"
        write(path, form, count)
        taken: dict[str, list[float]] = {"desk": [], "whatstk": [], "memory": []}
        for _ in range(turns):
            ours = _desk(path, count)
            taken["desk"].append(ours["seconds"])
            taken["memory"].append(ours["bytes"] / path.stat().st_size)
            if theirs := _whatstk(path):
                taken["whatstk"].append(theirs["seconds"])
        path.unlink()
        yield form, taken


def growth(folder: Path, count: int) -> float:
    """Return how much longer a message takes in a chat of five times as many."""
    path = folder / "_chat.txt"
    seconds: list[float] = []
    for each in (count, 5 * count):
        write(path, FORMS[0], each)
        seconds.append(min(_desk(path, each)["seconds"] for _ in range(2)) / each)
        path.unlink()
    return seconds[1] / seconds[0]


def _desk(path: Path, count: int) -> dict[str, Any]:
    found = _run(sys.executable, "-m", "tests.bench.runs.chat_read", str(path))
    assert found["messages"] == count
    return found


def _whatstk(path: Path) -> dict[str, Any] | None:
    python = os.environ.get(PYTHON)
    return _run(python, "-c", _WHATSTK, str(path)) if python else None


def _run(*command: str) -> dict[str, Any]:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures
