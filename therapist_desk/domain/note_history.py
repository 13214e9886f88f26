"""The way back from a draft to what it was before: per section, which text stood where.

A step says how to make the older text of the newer one: keep so many signs of its beginning and of
its end, and put the text that is gone between them. Typing on at the end keeps nothing but a number.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Sections = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Step:
    """How one section goes back; ``had`` is False where the older draft did not have it."""

    head: int
    tail: int
    gone: str
    had: bool = True


def steps_back(older: Sections, newer: Sections) -> dict[str, Step]:
    """Return how to make ``older`` of ``newer``; nothing for a section that is the same."""
    back = {key: Step(0, 0, "", had=False) for key in newer if key not in older}
    for key, text in older.items():
        if key not in newer:
            back[key] = Step(0, 0, text)
        elif text != newer[key]:
            back[key] = _step(text, newer[key])
    return back


def went_back(newer: Sections, steps: Mapping[str, Step]) -> dict[str, str]:
    """Return what the sections were before, in no particular order."""
    older = dict(newer)
    for key, step in steps.items():
        text = newer.get(key, "")
        if step.had:
            older[key] = text[: step.head] + step.gone + text[len(text) - step.tail :]
        else:
            older.pop(key, None)
    return older


def length(sections: Sections) -> int:
    """Return how many signs a draft has."""
    return sum(map(len, sections.values()))


def common_head(one: str, other: str) -> int:
    """Return how many signs both begin with; halving the guess, for texts may be megabytes."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_tail(one: str, other: str, most: int) -> int:
    """Return how many signs both end with, at most ``most``."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        same = (
            one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]
        )
        low, high = (middle, high) if same else (low, middle - 1)
    return low


def _step(older: str, newer: str) -> Step:
    head = common_head(older, newer)
    tail = common_tail(older, newer, min(len(older), len(newer)) - head)
    return Step(head, tail, older[head : len(older) - tail])
