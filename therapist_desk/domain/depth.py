"""Depth: when writing has become more than writing should carry, and what carries it better.

Nothing is stopped here: the window suggests a call, a longer session or the safety plan, each of them
one press away.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

LONG_EXCHANGE = 8
"""So many messages to and fro within LATELY are a conversation."""

LATELY = timedelta(hours=24)


class Sign(StrEnum):
    """What shows that it goes deep."""

    RISK = "risk"
    EXCHANGE = "exchange"
    LENGTH = "length"
    WEEK = "week"


class Instead(StrEnum):
    """What is suggested."""

    SAFETY_PLAN = "safety_plan"
    CALL = "call"
    LONGER_SESSION = "longer_session"


_INSTEAD = {
    Sign.RISK: (Instead.SAFETY_PLAN, Instead.CALL),
    Sign.EXCHANGE: (Instead.CALL, Instead.LONGER_SESSION),
    Sign.LENGTH: (Instead.CALL,),
    Sign.WEEK: (Instead.LONGER_SESSION,),
}


@dataclass(frozen=True, slots=True)
class Writing:
    """What is being written, and what went to and fro before.

    ``lately`` counts messages both ways within LATELY; ``week`` those that went out since Monday,
    of which ``most`` are agreed (0: no limit).
    """

    is_long: bool = False
    names_risk: bool = False
    lately: int = 0
    week: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class Depth:
    """What shows it, the gravest first, and what to do instead, each once, the nearest first."""

    signs: tuple[Sign, ...]
    instead: tuple[Instead, ...]


def sound(writing: Writing) -> Depth:
    """Return how deep ``writing`` goes; nothing where a message is enough."""
    signs = tuple(
        sign
        for sign, is_there in (
            (Sign.RISK, writing.names_risk),
            (Sign.EXCHANGE, writing.lately >= LONG_EXCHANGE),
            (Sign.LENGTH, writing.is_long),
            (Sign.WEEK, bool(writing.most) and writing.week >= writing.most),
        )
        if is_there
    )
    wanted = {each for sign in signs for each in _INSTEAD[sign]}
    return Depth(signs, tuple(each for each in Instead if each in wanted))
