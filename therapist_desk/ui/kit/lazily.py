"""Things made when they are first wanted, so that unlocking waits for none that is not looked at."""

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

from therapist_desk.ui.kit.places import View

P = TypeVar("P")


class Lazily(Mapping[View, P], Generic[P]):
    """A mapping that makes what a view stands for on first access; ``made`` holds what exists."""

    def __init__(
        self, makers: Mapping[View, Callable[[], P]], joined: Callable[[P], object]
    ) -> None:
        """Take a maker for each view; ``joined`` is called once with each thing made."""
        self._makers, self._joined = makers, joined
        self.made: dict[View, P] = {}

    def __getitem__(self, view: View) -> P:
        if view not in self.made:
            self.made[view] = self._makers[view]()
            self._joined(self.made[view])
        return self.made[view]

    def __iter__(self) -> Iterator[View]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)
