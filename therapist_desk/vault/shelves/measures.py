"""The shelves of scores and of loaded measures. What was amended stays; lists show the last word."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.measure_packs import MeasurePack
from therapist_desk.domain.measure_scores import MeasureScore, MeasureScoreId
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader

LISTED = (
    "binned_at IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM measure_score AS later WHERE later.amends = measure_score.id)"
)
_LATEST_FIRST = "ORDER BY taken_at DESC, id DESC"


def _findable(score: MeasureScore) -> Findable:
    words = (score.name, score.reading.band, score.remark, score.talk_note, score.amend_reason)
    return Findable(score.client_id, score.taken_at, "\n".join(filter(None, words)))


scores = Shelf(Topic.MEASURE_SCORE, MeasureScore, _findable)
packs = Shelf(Topic.MEASURE_PACK, MeasurePack)


def ids_of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's scores as last amended, latest first."""
    return reader.numbers(
        f"SELECT id FROM measure_score WHERE client_id = ? AND {LISTED}"  # noqa: S608 - our words
        f" {_LATEST_FIRST}",
        (client_id,),
    )


def of_client(reader: Reader, client_id: ClientId) -> list[MeasureScore]:
    """Return the client's scores as last amended, latest first."""
    condition = f"client_id = ? AND {LISTED} {_LATEST_FIRST}"
    return scores.where(reader, condition, (client_id,))


def of_measure(reader: Reader, client_id: ClientId, measure: str) -> list[MeasureScore]:
    """Return the client's scores of one measure as last amended, oldest first."""
    condition = f"client_id = ? AND measure = ? AND {LISTED} ORDER BY taken_at, id"
    return scores.where(reader, condition, (client_id, measure))


def amendment_of(reader: Reader, score_id: MeasureScoreId) -> MeasureScore | None:
    """Return the version that stands over this one, or None."""
    found = scores.where(reader, "amends = ?", (score_id,))
    return found[0] if found else None


def to_talk_about(reader: Reader) -> list[MeasureScore]:
    """Return the scores of all clients with an answer nobody wrote a talk down about, oldest first."""
    return scores.where(
        reader,
        f"talked_at IS NULL AND json_array_length(reading, '$.flags') > 0 AND {LISTED}"
        " ORDER BY taken_at, id",
    )


def loaded(reader: Reader) -> list[MeasurePack]:
    """Return the measures that were loaded and not taken out again."""
    return packs.where(reader, "binned_at IS NULL ORDER BY title, id")
