"""The work of ``search``: ask an unlocked vault and print what was found."""

import json
import sys
import time
from argparse import Namespace
from datetime import datetime
from typing import Any

from therapist_desk.cli import opening
from therapist_desk.services import search
from therapist_desk.services.search import Found


def _asked(given: Namespace) -> tuple[list[Found], float]:
    """Return what the vault holds of the words, and the milliseconds it took to look."""
    words = " ".join(given.words) or _typed_words()
    vault = opening.unlocked(given.folder, given)
    try:
        begun = time.perf_counter()
        found = vault.desk.ask(lambda reader: search.find(reader, words)).result()
        return found, (time.perf_counter() - begun) * 1000
    finally:
        vault.close()


def _typed_words() -> str:
    """Return a line of stdin: what stands among a program's arguments, everybody here can read."""
    if sys.stdin.isatty():
        sys.stderr.write("Words: ")
        sys.stderr.flush()
    return sys.stdin.readline().strip()


def search_and_print(given: Namespace) -> int:
    """Print what was found, newest first; 0 also when it is nothing."""
    found, milliseconds = _asked(given)
    if given.json:
        answer = {"hits": [_written(one) for one in found], "ms": round(milliseconds, 1)}
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write("".join(f"{_line(one)}\n" for one in found))
    return 0


def _written(one: Found) -> dict[str, Any]:
    return {
        "kind": str(one.noun),
        "id": one.record_id,
        "when": _time(one.when),
        "snippet": one.snippet,
    }


def _line(one: Found) -> str:
    return f"{_time(one.when)}  {one.noun} {one.record_id}  {one.snippet}"


def _time(when: datetime) -> str:
    return when.isoformat(timespec="minutes")
