"""What came into a paper and what left it with the last choice, in one quiet line."""

from collections.abc import Iterable

from therapist_desk.domain.composition import Composed
from therapist_desk.domain.own_clauses import OwnClause
from therapist_desk.services.practice import catalogue
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.lines import commas


class Moves(Muted):
    """Names clauses that came and went; says nothing before there is something to compare."""

    def __init__(self) -> None:
        super().__init__("")
        self._titles: dict[str, str] | None = None
        self.hide()

    def forget(self) -> None:
        """Compare with nothing."""
        self._titles = None
        self.hide()

    def show_composed(self, composed: Composed, own: Iterable[OwnClause]) -> None:
        """Compare with the paper shown before."""
        before, self._titles = self._titles, _titles(composed, own)
        if before is None:
            return
        came = [title for clause, title in self._titles.items() if clause not in before]
        went = [title for clause, title in before.items() if clause not in self._titles]
        if came or went:
            self.setText(" · ".join(self._told(came, went)))
            self.show()
            announce(self, self.text())

    def _told(self, came: list[str], went: list[str]) -> Iterable[str]:
        if came:
            yield self.tr("Came in: {titles}").format(titles=commas(came))
        if went:
            yield self.tr("Went out: {titles}").format(titles=commas(went))


def _titles(composed: Composed, own: Iterable[OwnClause]) -> dict[str, str]:
    written = {each.id: each.title for each in own}
    known = catalogue().clauses
    return {
        each: known[each].title if each in known else written.get(each, each)
        for each in composed.clauses
    }
