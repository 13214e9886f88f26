"""Batch: JSON lines in, one JSON line out for each, in order; a bad line stops none of the others."""

import json
import sys
from collections.abc import Callable
from typing import Any, BinaryIO, NoReturn, TextIO

from therapist_desk.cli.fields import Fields
from therapist_desk.domain.errors import DeskError, RuleBroken

Answer = dict[str, Any]


def run(answer: Callable[[Fields], Answer]) -> int:
    """Answer every line of stdin on stdout; return 0, since a bad line is answered too."""
    return answer_all(sys.stdin.buffer, sys.stdout, answer)


def answer_all(lines: BinaryIO, out: TextIO, answer: Callable[[Fields], Answer]) -> int:
    """Answer each of ``lines``, UTF-8 whatever the locale; what is written is plain ASCII.

    ``answer`` gets the object of one line; its id is put in front of what it returns. A DeskError it
    raises becomes ``{"id", "error"}``: the error's ``code`` where it has one, else its sentence.
    """
    for number, line in enumerate(lines):
        text = line.removeprefix(b"\xef\xbb\xbf") if number == 0 else line
        if text.strip():
            out.write(json.dumps(_answered(text, answer)) + "\n")
    out.flush()
    return 0


def _answered(line: bytes, answer: Callable[[Fields], Answer]) -> Answer:
    try:
        value = _parsed(line)
    except RuleBroken as error:
        return {"error": str(error)}
    name = {"id": value["id"]} if isinstance(value, dict) and "id" in value else {}
    try:
        return name | answer(Fields(value))
    except DeskError as error:
        return name | {"error": getattr(error, "code", "") or str(error)}


def _parsed(line: bytes) -> object:
    try:
        return json.loads(line.decode("utf-8"), parse_constant=_refuse)
    except UnicodeDecodeError as error:
        raise RuleBroken("This line is not UTF-8 text.") from error
    except (ValueError, RecursionError) as error:
        raise RuleBroken("This line is not a JSON object.") from error


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
