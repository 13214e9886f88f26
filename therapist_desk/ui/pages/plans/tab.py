"""The plan of a client: read, written, rated."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.plans import GoalRating, Plan, PlanId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import half_rated, misfiled, plans
from therapist_desk.services.desk import Reader
from therapist_desk.services.plans import Folder
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.misfiled import Misfiled
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.versions_tab import VersionsTab
from therapist_desk.ui.pages.plans.editor import PlanEditor
from therapist_desk.ui.pages.plans.half_rated import HalfRated
from therapist_desk.ui.pages.plans.reader import PlanReader


class PlanTab(VersionsTab):
    """Shows the plan as it stands, or an older version, or what is being written."""

    topics = frozenset({Topic.PLAN, Topic.GOAL_RATING, Topic.NOTE_GOAL, Topic.NOTE, Topic.CLIENT})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        editor = PlanEditor(tasks)
        super().__init__(tasks, plans, editor, QWidget())
        self._outside = outside
        self._folder: Folder | None = None
        self.title = self.tr("Plan")
        self.setAccessibleName(self.title)
        self.editor = editor
        self.reader = PlanReader(tasks, outside)
        self.nothing = EmptyState(
            "star",
            self.tr("No plan yet. It says what you both work towards, and when you look again."),
            self.tr("Write a plan"),
            self.begin_new,
        )
        self._half = HalfRated(
            tasks, self, lambda trouble: show_error(trouble, self.reader.trouble)
        )
        self.reader.card_made.connect(self._half.watch)
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask for the client's plan, and for ratings half typed on it."""
        if self.client_id is not None:
            client_id = self.client_id

            def question(reader: Reader) -> tuple[Folder, tuple[GoalRating, ...]]:
                return plans.folder(reader, client_id), half_rated.found(reader, client_id)

            self.tasks.ask(self, question, lambda found: self._show_with(*found))

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's plan; what was typed for another one waits as a draft."""
        if client_id != self.client_id:
            self._half.leave()
        super().show_client(client_id)

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        super().keep()
        self._half.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return super().has_unsaved_words or self._half.is_dirty

    def _show_with(self, folder: Folder, typed: tuple[GoalRating, ...]) -> None:
        if folder.client.id == self.client_id:
            self._half.learn(folder.client.id, typed)
            self._show(folder)

    def _write(self, folder: Folder) -> None:
        self.editor.begin(folder)

    def _read(self, folder: Folder, plan: Plan | None) -> None:
        self._folder = folder
        plan = plan or next(iter(folder.versions), None)  # its text taken out, it still says why
        if plan is None:
            self._stack.setCurrentWidget(self.nothing)
        else:
            self.reader.show_plan(folder, plan)
            self._stack.setCurrentWidget(self.reader)

    def _saved_words(self) -> str:
        return self.tr("Plan saved")

    def _waiting_words(self) -> str:
        return self.tr("Changes to the plan wait here that were not saved.")

    def _lay_out(self) -> None:
        for page in (self._between, self.nothing, self.reader, self.editor):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.grid(1.5), 0, 0)
        layout.setSpacing(theme.grid(1))
        layout.addWidget(self._waiting)
        layout.addWidget(self._stack, 1)

    def _join(self) -> None:
        self.reader.change_wanted.connect(self.begin_new)
        self.reader.chosen.connect(self._choose)
        self.reader.rated.connect(self._rate)
        self.reader.unrated.connect(self._unrate)
        self.reader.misfiled.connect(self.ask_whose)
        self.reader.note_wanted.connect(
            lambda note_id: self.go.emit(Place(View.NOTES, self.client_id, note_id))
        )
        self.reader.paper_panel.saved.connect(
            lambda _: self.told.emit(self.tr("Plan saved as PDF"), None)
        )
        self.reader.paper_panel.printed.connect(
            lambda _: self.told.emit(self.tr("Printed and logged"), None)
        )

    def ask_whose(self) -> None:
        """Ask to whom the plan shown belongs, or why its text is taken out."""
        plan = self.reader.plan
        if plan is None or self._folder is None or self._folder.client.id != self.client_id:
            return
        said = self.tr("Version {number} · {day}")
        versions = [
            (one.id, said.format(number=count(one.version), day=when.full_day(one.written_on)))
            for one in self._folder.versions
            if not one.redactions
        ]
        about = self.tr(
            "It becomes the plan there. Ratings of its goals go along; notes stay here."
        )
        self._ask_whose(
            self._outside,
            Misfiled(
                plan.client_id,
                lambda writer, ids, there: misfiled.move_plan(writer, _plan_ids(ids), there),
                lambda writer, ids, why: misfiled.redact_plan(writer, _plan_ids(ids), why),
                versions,
                plan.id,
                about=about,
            ),
        )

    def _rate(self, rating: GoalRating) -> None:
        self._half.forget(rating.goal_key)
        self.reader.trouble.hide()
        self.tasks.do(
            self,
            lambda writer: plans.rate(writer, rating),
            lambda _: self.told.emit(self.tr("Rating kept"), None),
            lambda trouble: self._on_refused(rating, trouble),
        )

    def _on_refused(self, rating: GoalRating, trouble: Exception) -> None:
        self._half.hold(rating)
        cards = [card for card in self.reader.cards if card.goal.key == rating.goal_key]
        show_error(trouble, self.reader.trouble, cards[0].form if cards else None)

    def _unrate(self, rating: GoalRating) -> None:
        self.tasks.do(self, lambda writer: plans.bin_rating(writer, rating.id))
        self.told.emit(
            self.tr("Rating put into the bin"),
            lambda: self.tasks.do(self, lambda writer: plans.restore_rating(writer, rating.id)),
        )


def _plan_ids(ids: frozenset[int]) -> frozenset[PlanId]:
    return frozenset(map(PlanId, ids))
