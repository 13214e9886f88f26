"""Conditions: when a clause or a wording stands, as data over declared settings.

The grammar, in JSON: ``{"setting": S, "is": V}``, ``{"setting": S, "in": [V, …]}``,
``{"setting": S, "has": V}`` (a list holds V), ``{"setting": S, "filled": true}``, and
``{"all": […]}``, ``{"any": […]}``, ``{"not": …}`` over them. A setting is an option, a merge field or
a fact of the catalogue; one that a paper does not have is like an empty one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

Settings = Mapping[str, object]
_TESTS = ("is", "in", "has", "filled")


class Condition(Protocol):
    """Something that holds or does not, under given settings."""

    def holds(self, settings: Settings) -> bool:
        """Return whether it holds."""
        ...

    def names(self) -> frozenset[str]:
        """Return the settings it looks at."""
        ...


@dataclass(frozen=True, slots=True)
class Test:
    """One setting compared with a value."""

    setting: str
    how: str
    value: object

    def holds(self, settings: Settings) -> bool:
        """Return whether the setting compares as asked; True is not 1 here."""
        found = settings.get(self.setting)
        if self.how == "filled":
            return filled(found) == self.value
        if self.how == "has":
            return isinstance(found, tuple) and self.value in found
        wanted = self.value if self.how == "in" else (self.value,)
        assert isinstance(wanted, tuple)
        return any(found == each and type(found) is type(each) for each in wanted)

    def names(self) -> frozenset[str]:
        """Return the one setting it looks at."""
        return frozenset({self.setting})


@dataclass(frozen=True, slots=True)
class Joined:
    """All, or at least one, of several conditions."""

    every: bool
    parts: tuple[Condition, ...]

    def holds(self, settings: Settings) -> bool:
        """Return whether all of the parts hold, or any."""
        join = all if self.every else any
        return join(part.holds(settings) for part in self.parts)

    def names(self) -> frozenset[str]:
        """Return the settings of all parts."""
        return frozenset().union(*(part.names() for part in self.parts))


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a condition."""

    part: Condition

    def holds(self, settings: Settings) -> bool:
        """Return whether the part does not hold."""
        return not self.part.holds(settings)

    def names(self) -> frozenset[str]:
        """Return the settings of the part."""
        return self.part.names()


ALWAYS: Condition = Joined(every=True, parts=())
NEVER: Condition = Joined(every=False, parts=())


def read_condition(data: object) -> Condition:
    """Return the condition written in JSON; raise ValueError for anything else."""
    match data:
        case {"all": list(parts), **rest} if not rest and parts:
            return Joined(every=True, parts=tuple(map(read_condition, parts)))
        case {"any": list(parts), **rest} if not rest and parts:
            return Joined(every=False, parts=tuple(map(read_condition, parts)))
        case {"not": part, **rest} if not rest:
            return Not(read_condition(part))
        case {"setting": str(setting), **rest} if len(rest) == 1:
            return _read_test(setting, *rest.popitem())
    raise ValueError(f"not a condition: {data!r}")


def _read_test(setting: str, how: object, value: object) -> Test:
    """Return the comparison, its value checked for its kind."""
    fits = isinstance(value, {"in": list, "filled": bool}.get(str(how), object))
    if how not in _TESTS or not fits:
        raise ValueError(f"no such comparison of {setting}: {how!r} {value!r}")
    return Test(setting, str(how), tuple(value) if isinstance(value, list) else value)


def filled(value: object) -> bool:
    """Return whether a setting says anything: False and 0 do; None, "" and an empty list don't."""
    return value is not None and value not in ("", (), {})
