"""A seal says what a record was, also to a later version of the desk that knows more of it."""

from dataclasses import dataclass, field, replace

from therapist_desk.vault.codec import to_sealed_json


@dataclass(frozen=True)
class Line:
    number: str
    label: str = ""


@dataclass(frozen=True)
class Kept:
    id: int
    name: str
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class LaterLine:
    number: str
    label: str = ""
    muted: bool = False


@dataclass(frozen=True)
class KeptLater:
    id: int
    name: str
    lines: tuple[LaterLine, ...] = ()
    colour: str = ""
    tags: tuple[str, ...] = field(default_factory=tuple)


def test_a_field_added_later_leaves_older_seals_as_they_were():
    before = Kept(1, "Ada", (Line("+447700900123"),))
    later = KeptLater(1, "Ada", (LaterLine("+447700900123"),))
    assert to_sealed_json(before) == to_sealed_json(later)


def test_any_change_changes_what_is_sealed():
    record = KeptLater(1, "Ada", (LaterLine("+447700900123", "home"),), "red", ("new",))
    changes = (
        {"name": "Eda"},
        {"colour": ""},
        {"tags": ()},
        {"lines": ()},
        {"lines": (LaterLine("+447700900123"),)},
    )
    sealed = {to_sealed_json(record), *(to_sealed_json(replace(record, **one)) for one in changes)}
    assert len(sealed) == 1 + len(changes)
