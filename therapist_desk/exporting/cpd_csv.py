"""The supervision and CPD log as a CSV file, for a register or a spreadsheet."""

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from therapist_desk.domain.cpd import CpdEntry, CpdKind
from therapist_desk.domain.errors import ExportFailed
from therapist_desk.exporting import files
from therapist_desk.exporting.disclosing import NOT_LOGGED
from therapist_desk.services import cpd
from therapist_desk.services.desk import Writer

FILE = "supervision-and-cpd.csv"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def written(entries: Sequence[CpdEntry], head: Sequence[str], kinds: dict[CpdKind, str]) -> bytes:
    """Return the entries, oldest first, in UTF-8 with a mark that spreadsheets know it by."""
    held = StringIO()
    table = csv.writer(held, lineterminator="\r\n")
    table.writerow(head)
    for entry in sorted(entries, key=lambda one: (one.held_on, one.id)):
        texts = map(_safe, (entry.with_whom, entry.topic, entry.takeaway))
        table.writerow([entry.held_on.isoformat(), kinds[entry.kind], entry.minutes, *texts])
    return held.getvalue().encode("utf-8-sig")


def save(writer: Writer, path: Path, content: bytes) -> None:
    """Write the file and log that it left, both or neither; it is about no client."""
    files.write(path, content)
    try:
        cpd.log_export(writer, files.fingerprint(content))
    except BaseException as trouble:
        files.remove(path)
        raise ExportFailed(NOT_LOGGED) from trouble


def _safe(text: str) -> str:
    # A spreadsheet would run what begins like a formula (OWASP, CSV injection).
    return f"'{text}" if text.startswith(_FORMULA) else text
