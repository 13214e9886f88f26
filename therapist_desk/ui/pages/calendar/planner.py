"""The form of a meeting beside the calendar: what stands in it waits until it is saved."""

from collections.abc import Callable
from datetime import datetime, time
from functools import partial

from PySide6.QtCore import QObject, Signal

from therapist_desk.domain.meetings import Meeting
from therapist_desk.services import clients, half_planned
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Writer
from therapist_desk.services.half_planned import HalfPlanned
from therapist_desk.services.planning import Plan
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.calendar.doing import Doing
from therapist_desk.ui.pages.calendar.plan_form import PlanForm

Found = tuple[HalfPlanned, Meeting | None]


class Planner(QObject):
    """Opens the form, keeps a draft of it, and asks once what speaks against a plan."""

    opened = Signal()
    settled = Signal(object)
    """A Plan that can stand and against which nothing speaks, or nothing that was not answered."""
    told = Signal(str, object)
    """As a page's."""

    def __init__(
        self, tasks: Tasks, outside: Outside, form: PlanForm, doing: Doing, banner: Banner
    ) -> None:
        super().__init__(form)
        self._tasks, self._outside = tasks, outside
        self._form, self._doing, self._banner = form, doing, banner
        self._is_open = False
        self._waiting = ""
        self._named: list[Named] = []
        outside.preferences.changed.connect(self._on_preferences)  # names may have to go at once
        self._drafts = Autosave(tasks, self._draft_verb, self)
        self._drafts.failed.connect(form.show_trouble)
        form.form.edited.connect(self._on_typed)
        form.wanted.connect(self._submit)

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    def begin(self, shown: datetime) -> None:
        """Plan a new meeting at a wall time."""
        self._open(lambda named, hidden: self._form.begin(shown, named, hidden=hidden))

    def change(self, meeting: Meeting) -> None:
        """Change one there is."""
        self._open(lambda named, hidden: self._form.change(meeting, named, hidden=hidden))

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self._drafts.save_now()

    def look_for_draft(self) -> None:
        """Offer to go on with what was half planned when the vault was locked."""
        self._tasks.ask(self, half_planned.found, self._offer)

    def leave(self) -> None:
        """Leave the form on purpose; what is thrown away so can be taken back."""
        if self._is_open and self._form.form.is_dirty:
            typed = self._typed(), self._form.meeting
            self.told.emit(self.tr("Changes discarded"), lambda: self._go_on(typed))
            self.forget()
        self._is_open = False

    def forget(self) -> None:
        """Keep no draft any more: it was saved, or thrown away."""
        self._is_open = False
        self._drafts.forget()
        self._stop_offering()
        self._tasks.do(self, half_planned.forget)

    def _open(self, show: Callable[[list[Named], bool], object]) -> None:
        def ready(named: list[Named]) -> None:
            self.leave()
            self._named = named
            self.opened.emit()
            show(named, self._outside.preferences.state.hide_names)
            self._is_open = True

        self._tasks.ask(self, clients.named, ready)

    def _on_preferences(self) -> None:
        hidden = self._outside.preferences.state.hide_names
        self._form.hide_names(self._named, hidden=hidden)

    def _offer(self, found: Found | None) -> None:
        if self._is_open:
            return
        self._stop_offering()
        if found is not None:
            self._waiting = self.tr("An appointment waits here that was not saved.")
            go_on = partial(self._go_on, found)
            self._banner.tell(self._waiting, "info", self.tr("Go on with it"), go_on)

    def _stop_offering(self) -> None:
        if self._waiting and self._banner.words == self._waiting:
            self._banner.hide()
        self._waiting = ""

    def _go_on(self, found: Found) -> None:
        half, meeting = found
        self._stop_offering()

        def show(named: list[Named], hidden: bool) -> None:
            if meeting is not None:
                self._form.change(meeting, named, hidden=hidden)
            else:
                now = self._outside.clock.now().replace(tzinfo=None)
                self._form.begin(now, named, hidden=hidden)
            self._form.form.fill(_values(half))
            self._drafts.typed()  # taken back, it is kept nowhere yet

        self._open(show)

    def _submit(self, wanted: Plan) -> None:
        """Save what the form asks for; what speaks against it is said first."""

        def judge(against: str) -> None:
            if against:
                self._form.ask_whether(against, lambda: self.settled.emit(wanted))
            else:
                self.settled.emit(wanted)

        self._doing.look_at(self._form.meeting, wanted, judge, self._form.show_trouble)

    def _on_typed(self) -> None:
        if self._is_open:
            self._drafts.typed()

    def _draft_verb(self) -> Callable[[Writer], None]:
        half = self._typed()
        return lambda writer: half_planned.keep(writer, half)

    def _typed(self) -> HalfPlanned:
        typed, meeting = self._form.form.values(), self._form.meeting
        every, interval = typed["repeat"] or (None, 1)
        return HalfPlanned(
            typed["client_id"],
            typed["day"],
            typed["starts_at"].isoformat(),
            typed["ends_at"].isoformat(),
            typed["modality"],
            typed["fee"],
            every,
            interval,
            typed["ends"],
            typed["count"],
            typed["until"],
            meeting.key if meeting else "",
            meeting.starts_at if meeting else None,
        )


def _values(half: HalfPlanned) -> dict[str, object]:
    names = ("client_id", "day", "modality", "fee", "ends", "count", "until")
    values = {name: getattr(half, name) for name in names}
    values["starts_at"] = time.fromisoformat(half.starts_at)
    values["ends_at"] = time.fromisoformat(half.ends_at)
    values["repeat"] = (half.every, half.interval) if half.every else None
    return values
