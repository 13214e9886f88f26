"""The check-ins of a client: the list, the one that is read, the form that logs them."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.exporting.charts import Chart
from therapist_desk.services import checkin_charts, checkins, misfiled
from therapist_desk.services.checkin_charts import Material
from therapist_desk.services.checkins import Beginning, Draft, Entry
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.misfiled import Misfiled, MisfiledPage, opened
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.checkins import words
from therapist_desk.ui.pages.checkins.follow_up_form import FollowUpForm
from therapist_desk.ui.pages.checkins.log_form import LogForm
from therapist_desk.ui.pages.checkins.ratings_chart import RatingsChart, drawn
from therapist_desk.ui.pages.checkins.reader import CheckInReader
from therapist_desk.ui.pages.checkins.rhythms_pane import RhythmsPane

LIST_WIDTH = 232


class CheckInsTab(ClientTab):
    """All check-ins of the client shown, newest first; one of them open beside the list."""

    topics = frozenset({Topic.CHECKIN, Topic.RHYTHM, Topic.QUESTION_SET, Topic.MESSAGE})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Check-ins")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted: int | None = None
        self._model = RecordModel(
            tasks, self.topics, lambda _: [], checkins.page, [list_column(self._row)]
        )
        self.list = RecordList(self._model, self.tr("Check-ins of this client"))
        self.list.selection.chosen.connect(self._open)
        self.list.on_delete(lambda chosen: self.reader.put_away(chosen))
        self._model.loaded.connect(self._choose)
        self.form = LogForm(tasks, outside)
        self._chart = RatingsChart(tasks, outside)
        self._chart.saved.connect(lambda _: self.told.emit(self.tr("Ratings saved as PDF"), None))
        self._chart.printed.connect(lambda _: self.told.emit(self.tr("Printed and logged"), None))
        follow_up = FollowUpForm(tasks, outside)
        follow_up.told.connect(self.told)
        self.rhythms = RhythmsPane(tasks, outside)
        self.rhythms.told.connect(self.told)
        self.reader = CheckInReader(follow_up, self._chart)
        self._nothing = EmptyState(
            "check-in",
            self.tr("No check-ins yet. Paste a reply, and its numbers become ratings."),
            self.tr("Log a check-in"),
            self.begin_new,
        )
        self._nothing.follow(self._model)
        self._waiting = Banner()
        self._plan_button = buttons.quiet(self.tr("Plan and ask"), self.show_rhythms, "calendar")
        self._stack = Stack()
        self.misfiled: MisfiledPage | None = None
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask for the client's check-ins, their moods and what was not saved."""
        if self.client_id is None:
            return
        client_id = self.client_id
        self._model.ask_again(lambda reader: checkins.of_client(reader, client_id))
        self.tasks.ask(self, lambda reader: _charted(reader, client_id), self._show_chart)
        self._ask_for_draft()
        if self._showing(self.rhythms):
            self.rhythms.show_client(client_id)
        if self.list.selection.current is not None and self._showing(self.reader):
            self._open(self.list.selection.current)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's check-ins; what was typed for another one waits as a draft."""
        if client_id != self.client_id:
            self.form.put_away()
            self.rhythms.form.put_away()
            self._wanted = None
            self.list.selection.choose(None)
            self._waiting.hide()
            self._stack.setCurrentWidget(self._nothing)
            self._model.forget_question()
        super().show_client(client_id)

    def show_record(self, record_id: int) -> None:
        """Open one check-in, whichever version of it is named."""
        wanted = CheckInId(record_id)
        self.tasks.ask(self, lambda reader: checkins.get(reader, wanted), self._show_wanted)

    def begin_new(self) -> None:
        """Open the form for a new check-in, or for the one that was not saved."""
        if self.client_id is None:
            return
        if self._showing(self.form) and self.form.is_dirty:
            self.form.fields.reply.setFocus()
            return
        self._ask_beginning(self.form.begin)

    def keep(self) -> None:
        """Keep what is being typed as a draft."""
        self.form.keep()
        self.rhythms.form.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault yet."""
        return self.form.has_unsaved_words or self.rhythms.form.has_unsaved_words

    def show_rhythms(self) -> None:
        """Show what is planned with this client, and the questions one can ask."""
        if self.client_id is None:
            return
        self.form.put_away()
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self.rhythms)
        self.rhythms.show_client(self.client_id)
        self._ask_for_draft()

    def _join(self) -> None:
        self.form.saved.connect(self._on_saved)
        self.form.discarded.connect(self._on_discarded)
        self.form.fields.guide.safety_plan_wanted.connect(
            lambda: self.go.emit(Place(View.SAFETY_PLAN, self.client_id))
        )
        self.rhythms.written.connect(self._write)
        self.reader.change_wanted.connect(self._change)
        self.reader.bin_wanted.connect(self._bin)
        self.reader.sign_wanted.connect(self._sign)
        self.reader.misfiled.connect(self._ask_whose)

    def _write(self, client_id: ClientId) -> None:
        if client_id == self.client_id:  # else somebody else's record was opened meanwhile
            self.go.emit(Place(View.WRITE, client_id))

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        left.addWidget(buttons.quiet(self.tr("Log a check-in"), self.begin_new, "add"))
        left.addWidget(self._plan_button)
        left.addWidget(self.list, 1)
        for page in (self._nothing, self.form, self.reader, self.rhythms):
            self._stack.addWidget(page)
        paper = QWidget()
        right = QVBoxLayout(paper)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.grid())
        right.addWidget(self._waiting)
        right.addWidget(self._stack, 1)
        column(self, steps=0).addWidget(ListBeside(side, self.list, paper, LIST_WIDTH))

    def _ask_beginning(
        self, then: Callable[[Beginning], None], changes: CheckInId | None = None
    ) -> None:
        """Ask what a check-in starts from, and show the form if it is still the same client."""
        assert self.client_id is not None
        client_id = self.client_id
        self.form.put_away()

        def show(beginning: Beginning) -> None:
            if client_id == self.client_id:
                self._waiting.hide()
                self.list.selection.choose(None)
                self._stack.setCurrentWidget(self.form)
                then(beginning)

        self.tasks.ask(self, lambda reader: checkins.beginning(reader, client_id, changes), show)

    def _change(self, checkin: CheckIn) -> None:
        self._ask_beginning(lambda beginning: self.form.change(checkin, beginning), checkin.id)

    def _go_on(self, draft: Draft) -> None:
        """Open the form with what was typed and not saved."""
        if self.client_id == draft.checkin.client_id:
            self._ask_beginning(self.form.begin, draft.changes)

    def _show_chart(self, found: tuple[Material, Chart]) -> None:
        if found[0].client.id == self.client_id:
            self._chart.show_material(*found)

    def _ask_for_draft(self) -> None:
        assert self.client_id is not None
        client_id = self.client_id
        self.tasks.ask(self, lambda reader: checkins.waiting(reader, client_id), self._show_waiting)

    def _show_waiting(self, draft: Draft | None) -> None:
        if draft is None or self._showing(self.form):
            self._waiting.hide()
        elif self._waiting.isHidden() and draft.checkin.client_id == self.client_id:
            self._waiting.tell(
                self.tr("A check-in waits here that was not saved."),
                "info",
                self.tr("Go on with it"),
                lambda: self._go_on(draft),
            )

    def _choose(self) -> None:
        """Open the wanted check-in once the list has it; else the newest, if none is open."""
        if self._wanted is not None and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, None
            self.list.selection.choose(wanted)
        elif self._stack.currentWidget() in (self.form, self.rhythms, self.misfiled):
            return
        elif self._model.row_of(self.list.selection.current or 0) < 0:
            first = self._model.id_at(0)
            self.list.selection.choose(first)
            if first is None:
                self._stack.setCurrentWidget(self._nothing)

    def _open(self, checkin_id: int | None) -> None:
        if checkin_id is not None:
            wanted = CheckInId(checkin_id)
            self.tasks.ask(self, lambda reader: checkins.get(reader, wanted), self._show)

    def _show_wanted(self, entry: Entry) -> None:
        self._wanted = entry.checkin.id
        self._choose()
        self._show(entry)

    def _show(self, entry: Entry) -> None:
        if entry.checkin.client_id != self.client_id:
            return
        if self._showing(self.form):
            if self.list.selection.current != entry.checkin.id:
                return  # asked for before the form was opened
            self.form.put_away()
            self._ask_for_draft()
        self.reader.show_entry(entry)
        self._stack.setCurrentWidget(self.reader)

    def _on_saved(self, checkin: CheckIn) -> None:
        self.told.emit(self.tr("Check-in saved"), None)
        if checkin.client_id == self.client_id:
            self._stack.setCurrentWidget(self.reader)
            self._wanted = checkin.id
            self._open(checkin.id)
            self.list.setFocus()

    def _on_discarded(self, draft: Draft | None) -> None:
        self._stack.setCurrentWidget(self._nothing)
        self._choose()
        if draft is None:
            return
        self.tasks.do(self, lambda writer: checkins.forget_draft(writer, draft.checkin))
        self.told.emit(self.tr("Check-in discarded"), lambda: self._take_back(draft))

    def _take_back(self, draft: Draft) -> None:
        self.tasks.do(
            self, lambda writer: checkins.keep_draft(writer, draft), lambda _: self._go_on(draft)
        )

    def _ask_whose(self, checkin: CheckIn) -> None:
        self.misfiled = opened(
            self.misfiled, self, self._outside, self._stack, self._on_misfiled_left
        )
        self.misfiled.ask(
            Misfiled(
                checkin.client_id,
                lambda writer, _, there: misfiled.move_checkin(writer, checkin.id, there),
                lambda writer, _, why: misfiled.redact_checkin(writer, checkin.id, why),
                can_move=checkin.signed_at is None,
                about=self.tr("What it said before and an open follow-up go along."),
            )
        )

    def _on_misfiled_left(self) -> None:
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self._nothing)
        self.refresh()

    def _sign(self, checkin: CheckIn) -> None:
        self.tasks.do(self, lambda writer: checkins.sign(writer, checkin.id))
        self.told.emit(self.tr("Check-in signed; it can only be amended now"), None)

    def _bin(self, checkin: CheckIn) -> None:
        self.tasks.do(self, lambda writer: checkins.bin_checkin(writer, checkin.id))
        self.told.emit(self.tr("Check-in put into the bin"), lambda: self._restore(checkin.id))

    def _restore(self, checkin_id: CheckInId) -> None:
        self._wanted = checkin_id
        self.tasks.do(self, lambda writer: checkins.restore(writer, checkin_id))

    def _showing(self, page: QWidget) -> bool:
        return self._stack.currentWidget() is page

    def _row(self, checkin: CheckIn) -> Row:
        today = when.wall_clock(self._outside.clock.now(), checkin.zone).date()
        shown = when.wall_clock(checkin.occurred_at, checkin.zone)
        day = when.day(shown.date(), today)
        risk = words.risk(checkin)
        spoken = self.tr("risk: {level}").format(level=risk) if risk else ""
        title = self.tr("{day}, {time}").format(
            day=f"{day[:1].upper()}{day[1:]}", time=when.clock(shown)
        )
        return Row(
            title=title,
            subtitle=words.in_short(checkin.ratings) or words.channels()[checkin.channel],
            aside=risk,
            mark="warning" if risk else "",
            tone=words.TONES[checkin.risk_level],
            words=commas((title, spoken, words.about(checkin))),
        )


def _charted(reader: Reader, client_id: ClientId) -> tuple[Material, Chart]:
    material = checkin_charts.material(reader, client_id)
    return material, drawn(material)
