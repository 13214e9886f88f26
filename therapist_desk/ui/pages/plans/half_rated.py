"""What is typed on the goals of a plan and not kept yet: it waits in the vault over a lock."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.plans import GoalKey, GoalRating
from therapist_desk.services import half_rated
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.plans.goal_card import GoalCard


class HalfRated(QObject):
    """Hears of every change on the cards of one client at a time, and puts it back on new ones."""

    def __init__(
        self, tasks: Tasks, parent: QObject, failed: Callable[[Exception], object]
    ) -> None:
        super().__init__(parent)
        self._client_id = ClientId(0)
        self._typed: dict[GoalKey, GoalRating] = {}
        self._is_known = False
        self._drafts = Autosave(tasks, self._verb, self)
        self._drafts.failed.connect(failed)

    @property
    def is_dirty(self) -> bool:
        """Whether something typed is not in the vault."""
        return self._drafts.is_dirty

    def keep(self) -> None:
        """Keep what is typed."""
        self._drafts.save_now()

    def leave(self) -> None:
        """Keep what is typed, and speak of this client no more."""
        self._drafts.leave()
        self._typed, self._is_known = {}, False

    def learn(self, client_id: ClientId, found: Sequence[GoalRating]) -> None:
        """Take over what waits in the vault for a client, unless one is at it already."""
        if not self._is_known:
            self._client_id, self._is_known = client_id, True
            self._typed = {one.goal_key: one for one in found}

    def watch(self, card: GoalCard) -> None:
        """Show on a new card what was typed on the one before it, and hear of what is typed."""
        typed = self._typed.get(card.goal.key)
        if typed is not None and "remark" in card.form.values():
            values = {"value": typed.value, "rated_on": typed.rated_on, "remark": typed.remark}
            card.form.fill(values)
        card.form.edited.connect(lambda: self._on_typed(card))

    def hold(self, rating: GoalRating) -> None:
        """Keep one as typed again: it could not be kept as a rating."""
        if rating.client_id == self._client_id:
            self._typed[rating.goal_key] = rating
            self._drafts.typed()

    def forget(self, goal_key: GoalKey) -> None:
        """Keep nothing of a goal any more: it is rated."""
        if self._typed.pop(goal_key, None) is not None:
            self._drafts.typed()

    def _on_typed(self, card: GoalCard) -> None:
        if card.client_id != self._client_id:
            return
        if card.form.is_dirty:
            self._typed[card.goal.key] = card.typed()
        else:
            self._typed.pop(card.goal.key, None)
        self._drafts.typed()

    def _verb(self) -> Callable[[Writer], None]:
        client_id, typed = self._client_id, tuple(self._typed.values())
        return lambda writer: half_rated.keep(writer, client_id, typed)
