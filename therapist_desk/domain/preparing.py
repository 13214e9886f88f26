"""Before a session: what can be taken into its note, and into which section each part belongs."""

from collections.abc import Mapping, Sequence
from enum import StrEnum


class Part(StrEnum):
    """What is looked at before a session and can be taken into the note."""

    SINCE = "since"
    RISK = "risk"
    SCORES = "scores"
    GOALS = "goals"
    PLAN = "plan"


_WHERE: Mapping[Part, tuple[str, ...]] = {
    Part.SINCE: (
        *("subjective", "data", "behavior", "problem", "narrative", "themes", "session"),
        *("presenting", "trigger", "summary", "what", "work", "cases"),
    ),
    Part.RISK: ("risk", "safety", "judgement", "assessment", "response", "evaluation", "process"),
    Part.SCORES: ("assessment", "objective", "progress", "evaluation", "response", "data"),
    Part.GOALS: ("goal", "goals", "progress", "assessment", "response", "evaluation"),
    Part.PLAN: ("plan", "actions", "follow_up", "recommend", "intervention", "review"),
}
"""The sections of the shipped formats that a part belongs into, the best first."""

PLANS = ("plan", "follow_up", "actions", "recommend", "review")
"""Where a note says what comes next."""


def plan_in(sections: Mapping[str, str]) -> str:
    """Return what a note says of what comes next, "" if nothing."""
    return next((sections[key].strip() for key in PLANS if sections.get(key, "").strip()), "")


def placed(parts: Mapping[Part, str], sections: Sequence[str]) -> dict[str, str]:
    """Return the text for each of a note's ``sections`` made of ``parts``, in their order.

    A format that has no place of its own for a part takes it in its first section, and what was
    planned in its last; one that is not known here has a single section.
    """
    known = tuple(sections) or ("text",)
    texts: dict[str, str] = {}
    for part in Part:
        text = parts.get(part, "").strip()
        if not text:
            continue
        spare = known[-1] if part is Part.PLAN else known[0]
        key = next((each for each in _WHERE[part] if each in known), spare)
        texts[key] = f"{texts[key]}\n\n{text}" if key in texts else text
    return texts
