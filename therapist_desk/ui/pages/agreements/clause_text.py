"""A paper on the screen that knows where its clauses begin, so that one can be found and followed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTextEdit

from therapist_desk.ui.kit import theme


class ClauseText(QTextEdit):
    """Read-only; Tab leaves it, the arrow keys scroll and mark. Whoever draws fills ``places``."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("look", "paper")
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.places: dict[str, int] = {}

    def show_clause(self, clause: str) -> None:
        """Scroll to a clause; nothing moves where it is in sight or does not stand."""
        self.follow((clause,))

    def is_in_sight(self, clause: str) -> bool:
        """Tell whether a clause begins within what is shown."""
        top = self._top_of(clause)
        low = self.viewport().height() - self.fontMetrics().lineSpacing()
        return top is not None and 0 <= top - self.verticalScrollBar().value() < low

    def clause_read(self) -> str:
        """Return the first clause that begins in sight, or the last of all; "" at the top."""
        above = self.verticalScrollBar().value()
        if not above:
            return ""
        tops = {each: self._top_of(each) or 0 for each in self.places}
        begun = (each for each in tops if tops[each] >= above)
        return next(begun, next(reversed(tops), ""))

    def show_at(self, clause: str) -> None:
        """Scroll so that a clause begins at the top; "" is the top of the paper."""
        top = self._top_of(clause)
        self.verticalScrollBar().setValue((top or 0) - theme.grid(1))

    def follow(self, clauses: Sequence[str]) -> None:
        """Scroll to the first of these clauses, unless one of them is in sight."""
        standing = [each for each in clauses if each in self.places]
        if standing and not any(self.is_in_sight(each) for each in standing):
            top = self._top_of(standing[0]) or 0
            self.verticalScrollBar().setValue(top - theme.grid(2))

    def _top_of(self, clause: str) -> int | None:
        """Return how far down a clause begins."""
        if clause not in self.places:
            return None
        block = self.document().findBlock(self.places[clause])
        return round(self.document().documentLayout().blockBoundingRect(block).top())
