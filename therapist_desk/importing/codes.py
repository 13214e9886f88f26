"""Lists of diagnosis codes that the therapist has, read from a CSV file: code and title.

The desk ships none. Commas, semicolons and tabs are understood, with a line of headings or without.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

from therapist_desk.domain.clinical_facts import CodeSystem, has_shape, tidied_code
from therapist_desk.domain.errors import RuleBroken

LARGEST = 32 * 1024 * 1024
MOST = 200_000
"""Twice the codes of the largest national modification of ICD-10."""


def read(path: Path, system: CodeSystem) -> list[tuple[str, str]]:
    """Return (code, title) of every line that begins with a code of ``system``.

    Raises RuleBroken if the file can't be read or holds none.
    """
    text = _text(path)
    found: dict[str, str] = {}
    for row in _rows(text):
        code = tidied_code(row[0], system) if row else ""
        if len(row) > 1 and code and has_shape(code, system):
            found[code] = " ".join(row[1].split())
        if len(found) > MOST:
            raise RuleBroken("This list has more codes than there are. Choose another file.")
    if not found:
        raise RuleBroken(
            "No codes were found in this file. Each line needs a code, a comma and its title."
        )
    return list(found.items())


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise RuleBroken("This file is larger than a list of codes can be.")
        content = path.read_bytes()
    except OSError as trouble:
        raise RuleBroken("This file can't be read. Choose another one.") from trouble
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")  # as spreadsheets on Windows write it


def _rows(text: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(text.splitlines(), delimiter=_delimiter(text))
    except csv.Error:  # a quote that is never closed takes in the rest of the file
        raise RuleBroken(
            "This file is not a table the desk can read. Choose another one."
        ) from None


def _delimiter(text: str) -> str:
    head = text[:4096]
    return max(",;\t", key=head.count)
