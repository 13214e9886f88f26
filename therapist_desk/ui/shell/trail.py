"""The places the person came from, to go back to."""

from collections import deque

from therapist_desk.ui.kit.places import Place

_LONGEST = 50


class Trail:
    """Remembers the last places left, the latest first to go back to."""

    def __init__(self) -> None:
        self._places: deque[Place] = deque(maxlen=_LONGEST)

    def leave(self, place: Place) -> None:
        """Remember a place that is being left; twice the same in a row is once."""
        if not self._places or self._places[-1] != place:
            self._places.append(place)

    def back(self) -> Place | None:
        """Return the place left last, and forget it; None at the beginning."""
        return self._places.pop() if self._places else None

    def __bool__(self) -> bool:
        return bool(self._places)
