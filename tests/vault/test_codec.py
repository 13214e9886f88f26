"""A record comes back from its row and its text as it was, and one record is always one text."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum

from therapist_desk.vault.codec import RowCodec, from_json, to_json, to_sealed_json


class Mood(StrEnum):
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    id: int
    day: date
    at: datetime
    fee: Decimal | None = None
    mood: Mood | None = None
    tags: frozenset[str] = frozenset()
    parts: tuple[Part, ...] = ()
    one: Part | None = None
    scores: dict[str, Decimal] = field(default_factory=dict)
    is_kept: bool = False


NOON = datetime(2026, 11, 19, 12, 0, 0, 250_000, tzinfo=UTC)
FULL = Whole(
    1,
    date(2026, 11, 19),
    NOON,
    Decimal("80.50"),
    Mood.CALM,
    frozenset({"zeta", "älter", "alpha"}),
    (Part("Ä — ش", NOON), Part("")),
    Part("one"),
    {"mood": Decimal("7.10")},
    True,
)
BARE = Whole(2, date(1, 1, 1), NOON)


def test_a_record_comes_back_from_its_row_as_it_was():
    codec = RowCodec(Whole)
    for record in (FULL, BARE):
        back = codec.from_row(codec.to_row(record))
        assert back == record
        figures = [str(one) for one in (back.fee, *back.scores.values())]
        assert figures == [str(one) for one in (record.fee, *record.scores.values())]  # not 80.5


def test_a_row_holds_what_the_database_keeps_well():
    row = dict(zip(RowCodec(Whole).columns, RowCodec(Whole).to_row(FULL), strict=True))
    assert row["day"] == "2026-11-19"
    assert row["at"] == 1795089600250
    assert (row["fee"], row["mood"]) == ("80.50", "calm")
    assert row["tags"] == '["alpha","zeta","älter"]'
    assert row["one"] == '{"name":"one","at":null}'
    assert row["scores"] == '{"mood":"7.10"}'
    bare = dict(zip(RowCodec(Whole).columns, RowCodec(Whole).to_row(BARE), strict=True))
    assert (bare["one"], bare["fee"]) == (None, None)  # not the text "null"


def test_a_record_comes_back_from_its_text_as_it_was():
    for record in (FULL, BARE):
        assert from_json(Whole, to_json(record)) == record
    assert to_json({"ä": [1, 2]}) == '{"ä":[1,2]}'


def test_a_seal_leaves_out_what_has_its_default_and_nothing_else():
    assert to_sealed_json(BARE) == '{"id":2,"day":"0001-01-01","at":1795089600250}'
    assert '"is_kept":true' in to_sealed_json(FULL)
    assert '"one":{"name":"one"}' in to_sealed_json(FULL)
