"""How the invented clients of the rehearsal agreed: a signature as a hand draws it, a check done."""

import math
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from therapist_desk.domain import evidence
from therapist_desk.domain import readiness as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.evidence import Signature
from therapist_desk.domain.readiness import ReadinessCheck, ReadinessCheckId, Said
from therapist_desk.services import readiness
from therapist_desk.services.desk import Writer
from therapist_desk.vault.shelves import readiness as shelf

_STEPS = 90
_PACE = 14  # milliseconds from point to point

Place = tuple[float, float]
"""A place on the sheet: the share of its width and of its height."""


def scrawl() -> Iterator[tuple[Place, ...]]:
    """Yield the strokes of a large first letter with the waves after it, and a line below."""
    yield tuple(map(_wave, range(_STEPS + 1)))
    yield (0.16, 0.7), (0.45, 0.65), (0.72, 0.62)


def signature(role: str, at: datetime) -> Signature:
    """Return an invented signature."""
    strokes, after = [], 0
    for places in scrawl():
        strokes.append(tuple(_point(place, after + n * _PACE) for n, place in enumerate(places)))
        after += len(places) * _PACE + 400
    return Signature(role, "", at, tuple(strokes))


def tell_checks(writer: Writer, client_id: ClientId, told: Mapping[str, Any], today: date) -> None:
    """Keep the readiness checks of one client; ``open`` names the items that were not met."""
    items = readiness.shipped()
    for one in told.get("readiness", ()):
        answers = {item.id: _said(item, is_open=item.id in one["open"]) for item in items}
        done = ReadinessCheck(
            ReadinessCheckId(0),
            client_id,
            today + timedelta(days=one["days"]),
            answers,
            rules.result(answers, items),
            one.get("remark", ""),
        )
        shelf.readiness_checks.add(writer, done)


def _said(item: rules.Item, *, is_open: bool) -> Said:
    return Said.YES if item.danger is is_open else Said.NOT_YET


def _wave(step: int) -> Place:
    share = step / _STEPS
    x = 0.18 + 0.6 * share + 0.03 * math.sin(9 * math.pi * share)
    height = 0.22 * (1 - share) ** 1.6 + 0.05
    return x, 0.52 - height * math.sin(9 * math.pi * share + 0.9)


def _point(place: Place, after: int) -> tuple[int, int, int, int]:
    x, y = place
    return round(x * evidence.WIDE), round(y * evidence.HIGH), after, 500
