"""The supervision and CPD log as a CSV file, for a register or a spreadsheet."""

import csv
from collections.abc import Sequence
from io import StringIO

from therapist_desk.domain.cpd import CpdEntry, CpdKind

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


def _safe(text: str) -> str:
    # A spreadsheet would run what begins like a formula (OWASP, CSV injection).
    return f"'{text}" if text.startswith(_FORMULA) else text
