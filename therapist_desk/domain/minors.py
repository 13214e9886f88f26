"""Minors: their guardians, and the birthdays on which something has to be decided.

Nothing changes by itself on such a day. The desk says that it has come; what it means for consent,
guardians and the agreement is for the therapist to decide with the client.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from therapist_desk.domain.errors import RuleBroken

ADULT_AGE = 18
"""Where most laws end minority; some end it later, so that each client can have another."""

OLDEST = 125


class Hears(StrEnum):
    """What a guardian may be told, as the clauses for young people name it."""

    NOTHING = "nothing"
    TIMES_AND_SAFETY = "times_and_safety"
    SUMMARY = "summary"
    BY_LAW = "by_law"


@dataclass(frozen=True, slots=True)
class Guardian:
    """A parent or guardian of a minor; ``phone`` is E.164.

    ``consents``: has custody and can say yes for the child; ``must_sign``: the agreement needs
    their signature.
    """

    name: str
    relation: str = ""
    phone: str = ""
    hears: Hears = Hears.TIMES_AND_SAFETY
    consents: bool = True
    must_sign: bool = True


def age(born: date, today: date) -> int:
    """Return the age in full years; who was born on 29 February is older from 1 March on."""
    had_birthday = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (not had_birthday)


def age_reached(
    born: date | None, today: date, thresholds: tuple[int | None, ...], answered: int
) -> int | None:
    """Return the highest of the ``thresholds`` reached by ``today`` and not answered, or None."""
    if born is None:
        return None
    now = age(born, today)
    return max((each for each in thresholds if each and answered < each <= now), default=None)


def check_birth(born: date | None, today: date) -> None:
    """Raise RuleBroken at ``birth_date`` for a birthday that can't be."""
    if born is None:
        return
    if born > today:
        raise RuleBroken("This birthday is still to come. Please check the year.", "birth_date")
    if age(born, today) > OLDEST:
        raise RuleBroken(
            "This birthday is more than {years} years ago. Please check the year.",
            "birth_date",
            years=OLDEST,
        )


def signing(guardians: tuple[Guardian, ...]) -> tuple[Guardian, ...]:
    """Return the guardians an agreement names: who must sign, else who consents, else everyone."""
    must_sign = tuple(one for one in guardians if one.must_sign)
    consenting = tuple(one for one in guardians if one.consents)
    return must_sign or consenting or guardians


def check_guardians(guardians: tuple[Guardian, ...]) -> None:
    """Raise RuleBroken at ``guardians`` for one without a name, or a name that stands twice."""
    names = [one.name.strip().casefold() for one in guardians]
    if not all(names):
        raise RuleBroken("A guardian needs a name.", "guardians")
    if len(set(names)) < len(names):
        raise RuleBroken("The same guardian stands here twice.", "guardians")
