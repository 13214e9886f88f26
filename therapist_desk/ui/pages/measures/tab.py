"""Measures of a client: what each came to, the trend, and giving one on the screen or from paper."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain import measure_scores as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.measure_scores import MeasureScore, Way
from therapist_desk.domain.measures import Measure
from therapist_desk.domain.topics import Topic
from therapist_desk.services import measure_scores, measures
from therapist_desk.services.desk import Writer
from therapist_desk.services.measure_scores import Entry
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.scored import score_in_short, short_name
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.measures.form import ScoreForm
from therapist_desk.ui.pages.measures.giving import Giving
from therapist_desk.ui.pages.measures.kiosk import Kiosk
from therapist_desk.ui.pages.measures.reader import ScoreReader

LIST_WIDTH = 264


class MeasuresTab(ClientTab):
    """Lists the client's scores; the one chosen is read, given or typed beside the list."""

    topics = frozenset({Topic.MEASURE_SCORE, Topic.MEASURE_PACK})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Measures")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted: int | None = None
        self.kiosk: Kiosk | None = None
        self._model = RecordModel(
            tasks, self.topics, lambda _: [], measure_scores.page, [list_column(self._row)]
        )
        self.list = RecordList(self._model, self.tr("Scores of this client"))
        self.list.selection.chosen.connect(self._open)
        self.list.on_delete(lambda chosen: self.reader.put_away(chosen))
        self._model.loaded.connect(self._choose)
        self.form, self.giving = ScoreForm(tasks), Giving()
        self.reader = ScoreReader(tasks, outside)
        self._nothing = EmptyState(
            "history",
            self.tr("What a questionnaire came to stands here, with its range and its change."),
            self.tr("Give a measure"),
            self.begin_new,
        )
        self._nothing.follow(self._model)
        self.banner = Banner()
        self._talk = Autosave(tasks, self._talk_verb, self)
        DraftTrouble(self._talk, self.banner)
        self._stack = Stack()
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask for the client's scores, and for what was answered and not saved."""
        if self.client_id is None:
            return
        client_id = self.client_id
        self._model.ask_again(lambda reader: measure_scores.of_client(reader, client_id))
        self.tasks.ask(self, lambda reader: measure_scores.waiting(reader, client_id), self._wait)
        if self._stack.currentWidget() is self.reader:
            self._open(self.list.selection.current)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's scores; what was typed for another one waits as a draft."""
        if client_id != self.client_id:
            self.form.put_away()
            self._wanted = None
            self.banner.hide()
            self.list.selection.choose(None)
            self._stack.setCurrentWidget(self._nothing)
            self._model.forget_question()
        super().show_client(client_id)

    def show_record(self, record_id: int) -> None:
        """Open one score."""
        self._wanted = record_id
        self._choose()

    def begin_new(self) -> None:
        """Choose a measure to give."""
        if self.client_id is not None:
            self.banner.hide()
            self.form.keep()
            client_id = self.client_id
            self.tasks.ask(
                self,
                lambda reader: (
                    measures.offered(reader),
                    measure_scores.given_last(reader, client_id),
                ),
                lambda found: self._offer(client_id, *found),
            )

    def save(self) -> None:
        """Save the score that is being typed."""
        if self._stack.currentWidget() is self.form:
            self.form.save()

    def keep(self) -> None:
        """Keep what is typed or answered as a draft."""
        self.form.keep()
        self._talk.save_now()
        if self.kiosk is not None:
            self.kiosk.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed or answered is not in the vault, not even as a draft."""
        answered = self.kiosk is not None and self.kiosk.has_unsaved_words
        return self.form.has_unsaved_words or self._talk.is_dirty or answered

    def hand_over(self, score: MeasureScore, measure: Measure) -> None:
        """Give the window to the client, with nothing in it but the questions of ``measure``."""
        vault = self.tasks.vault
        if vault is None or self.kiosk is not None:
            return
        self.form.put_away()
        self._stack.setCurrentWidget(self._nothing)
        self.kiosk = Kiosk(self.tasks, score, measure, vault.folder)
        self.kiosk.left.connect(self._on_given_back)
        self.tasks.alone_wanted.emit(self.kiosk)

    def _hand_over_again(self, score: MeasureScore) -> None:
        if self.form.measure is not None:
            self.hand_over(score, self.form.measure)

    def _on_given_back(self, kept: MeasureScore | None) -> None:
        kiosk, self.kiosk = self.kiosk, None
        if kept is not None:
            self._wanted = kept.id
            self.refresh()
            self.list.setFocus()
        elif kiosk is not None and kiosk.score.client_id == self.client_id and kiosk.has_answers:
            self._show_form(kiosk.score, kiosk.measure, goes_on=True)

    def _offer(self, client_id: ClientId, found: Sequence[Measure], given_last: str) -> None:
        if client_id != self.client_id:
            return
        self.list.selection.choose(None)
        self.giving.offer(found, given_last)
        self._stack.setCurrentWidget(self.giving)
        self.giving.choice.setFocus()

    def _give(self, measure: Measure, way: Way, scoring: str) -> None:
        if self.client_id is None:
            return
        at = (self._outside.clock.now(), when.local_zone())
        score = rules.fresh(measure, self.client_id, way, at, scoring)
        if way is Way.SCREEN:
            self.hand_over(score, measure)
        else:
            self._show_form(score, measure)

    def _show_form(self, score: MeasureScore, measure: Measure, *, goes_on: bool = False) -> None:
        self.banner.hide()
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self.form)
        self.form.show_score(score, measure, goes_on=goes_on)

    def _amend(self, entry: Entry) -> None:
        if entry.measure is not None:
            over = rules.over(entry.score)
            self._show_form(over, entry.measure)

    def _wait(self, found: tuple[MeasureScore, Measure | None] | None) -> None:
        is_typing = self._stack.currentWidget() is self.form and self.form.is_typing
        if found is None or is_typing or self.kiosk or found[0].client_id != self.client_id:
            return
        draft, measure = found
        if measure is None:
            return
        said = self.tr("Answers to {name} wait here that were not saved.").format(name=draft.name)
        if draft.reading.flags:
            said += " " + self.tr("One of them wants a talk.")
        kind = "error" if draft.reading.flags else "info"
        self.banner.tell(said, kind, self.tr("Go on with it"), lambda: self._go_on(draft, measure))

    def _go_on(self, draft: MeasureScore, measure: Measure) -> None:
        if draft.client_id != self.client_id:  # taken back late: it waits where it belongs
            self.tasks.do(self, lambda writer: measure_scores.keep_draft(writer, draft))
        else:
            self._show_form(draft, measure, goes_on=True)

    def _choose(self) -> None:
        """Open the wanted score once the list has it."""
        if self._wanted is not None and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, None
            self.list.selection.choose(wanted)
            self._open(wanted)
        elif self._stack.currentWidget() is self._nothing:
            self.list.selection.choose(self._model.id_at(0))

    def _open(self, score_id: int | None) -> None:
        if score_id is not None:
            wanted = rules.MeasureScoreId(score_id)
            self.tasks.ask(self, lambda reader: measure_scores.get(reader, wanted), self._show)

    def _show(self, entry: Entry) -> None:
        is_wanted = self.list.selection.current in (
            entry.score.id,
            *(one.id for one in entry.before),
        )
        if entry.score.client_id == self.client_id and is_wanted:
            if self.reader.entry is not None and self.reader.entry.score.id != entry.score.id:
                self._talk.leave()
            self.reader.show_entry(entry)
            self._stack.setCurrentWidget(self.reader)

    def _on_saved(self, score: MeasureScore) -> None:
        self.told.emit(self.tr("Score saved"), None)
        if score.client_id == self.client_id:
            self._stack.setCurrentWidget(self._nothing)
            self.list.selection.choose(None)
            self._wanted = score.id
            self.refresh()
            self.list.setFocus()

    def _on_discarded(self, typed: MeasureScore | None) -> None:
        measure = self.form.measure
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self._nothing)
        self._choose()
        if typed is None or measure is None:
            return
        client_id = typed.client_id
        self.tasks.do(self, lambda writer: measure_scores.forget_draft(writer, client_id))
        self.told.emit(self.tr("Changes discarded"), lambda: self._go_on(typed, measure))

    def _offer_back(self, typed: MeasureScore) -> None:
        measure = self.form.measure
        if measure is not None:
            self.told.emit(self.tr("Changes discarded"), lambda: self._go_on(typed, measure))

    def _talk_verb(self) -> Callable[[Writer], None]:
        shown, note = self.reader.entry, self.reader.talk_note.value()
        assert shown is not None  # nothing is typed about no score
        score_id = shown.score.id
        return lambda writer: measure_scores.keep_talk(writer, score_id, note)

    def _note_talk(self, score: MeasureScore, note: str) -> None:
        self._talk.forget()
        self.tasks.do(
            self,
            lambda writer: measure_scores.note_talk(writer, score.id, note),
            lambda kept: self.told.emit(self.tr("Written down"), lambda: self._reopen(kept)),
            lambda trouble: self._not_noted(score, trouble),
        )

    def _not_noted(self, score: MeasureScore, trouble: Exception) -> None:
        if self.reader.entry is not None and self.reader.entry.score.id == score.id:
            self._talk.typed()  # else the words would be kept nowhere
        show_error(trouble, self.banner)

    def _reopen(self, score: MeasureScore) -> None:
        self.tasks.do(self, lambda writer: measure_scores.reopen_talk(writer, score.id))

    def _bin(self, score: MeasureScore) -> None:
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self._nothing)
        self.tasks.do(
            self,
            lambda writer: measure_scores.bin_score(writer, score.id),
            lambda _: self.told.emit(
                self.tr("Score put into the bin"), lambda: self._restore(score)
            ),
            lambda trouble: show_error(trouble, self.banner),
        )

    def _restore(self, score: MeasureScore) -> None:
        self._wanted = score.id
        self.tasks.do(self, lambda writer: measure_scores.restore(writer, score.id))

    def _log(self, score: MeasureScore) -> None:
        place = Place(View.CHECKINS, score.client_id, new=True)
        self.tasks.do(
            self,
            lambda writer: measure_scores.begin_checkin(writer, score.id),
            lambda _: self.go.emit(place),
            lambda trouble: show_error(trouble, self.banner),
        )

    def _join(self) -> None:
        self.form.saved.connect(self._on_saved)
        self.form.discarded.connect(self._on_discarded)
        self.form.left_behind.connect(self._offer_back)
        self.form.hand_over_wanted.connect(self._hand_over_again)
        self.giving.wanted.connect(self._give)
        self.giving.given_up.connect(lambda: self._on_discarded(None))
        self.giving.files_wanted.connect(lambda: self.go.emit(Place(View.FILES, self.client_id)))
        self.giving.all_wanted.connect(lambda: self.go.emit(Place(View.ALL_MEASURES)))
        self.reader.amend_wanted.connect(self._amend)
        self.reader.bin_wanted.connect(self._bin)
        self.reader.talk_noted.connect(self._note_talk)
        self.reader.log_wanted.connect(self._log)
        self.reader.typed.connect(self._talk.typed)
        self.reader.paper.saved.connect(
            lambda _: self.told.emit(self.tr("Scores saved as PDF"), None)
        )
        self.reader.paper.printed.connect(
            lambda _: self.told.emit(self.tr("Printed and logged"), None)
        )

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        left.addWidget(buttons.quiet(self.tr("Give a measure"), self.begin_new, "add"))
        left.addWidget(self.list, 1)
        for page in (self._nothing, self.giving, self.form, self.reader):
            self._stack.addWidget(page)
        paper = QWidget()
        right = QVBoxLayout(paper)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.grid())
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        column(self, steps=0).addWidget(ListBeside(side, self.list, paper, LIST_WIDTH))

    def _row(self, score: MeasureScore) -> Row:
        today = local_date(self._outside.clock.now(), when.local_zone())
        day = when.day(when.wall_clock(score.taken_at, score.zone).date(), today)
        mark = "warning" if score.wants_talk else ""
        said = self.tr("wants a talk") if score.wants_talk else ""
        about = score_in_short(score)
        spoken = commas((score.name, about, day, said))
        return Row(short_name(score.name), about, day, mark, "danger" if mark else "muted", spoken)
