"""What the small rehearsal tells of measures that were given."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from therapist_desk.domain import measure_scores as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.measure_scores import Way
from therapist_desk.services import measure_scores, measures
from therapist_desk.services.desk import Writer

Told = dict[str, Any]
_AT = time(9, 55)


def of_client(
    writer: Writer, client_id: ClientId, told: Iterable[Told], today: date, zone: str
) -> None:
    """Keep the scores told of one client."""
    for one in told:
        measure = measures.named(one["measure"])
        day = today + timedelta(days=one["days"])
        at = datetime.combine(day, _AT, ZoneInfo(zone))
        way = Way.TOTAL if "total" in one else Way(one.get("way", Way.SCREEN))
        score = replace(
            rules.fresh(measure, client_id, way, (at, zone)),
            answers=tuple(one.get("answers", ())),
            given_total=one.get("total"),
            remark=one.get("remark", ""),
        )
        kept = measure_scores.save(writer, score)
        if "talk" in one:
            measure_scores.note_talk(writer, kept.id, one["talk"])
