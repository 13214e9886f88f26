"""The earlier versions of a draft: by time, what changed between any two, and the way back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain import differences
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import note_history, redacting
from therapist_desk.services.desk import Reader
from therapist_desk.services.note_history import State, Version
from therapist_desk.ui.kit import buttons, formats, theme, when
from therapist_desk.ui.kit.asker import Question
from therapist_desk.ui.kit.differences_view import Compared, DifferencesView
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import CheckField, ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted, PlainLabel
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.notes.side_page import SidePage

BEFORE = 0
"""Stands in the choice for the version before the one looked at."""

LIST_WIDTH = 232


class NoteHistory(SidePage):
    """Lists the versions of one draft; the chosen one beside another, and a button to take it back."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(
            self.tr("Earlier versions"),
            self.tr("Every save is kept until you sign. Then only the signed text stays."),
        )
        self._tasks, self._outside = tasks, outside
        self._note_id = NoteId(0)
        self._versions: Sequence[Version] = ()
        self._question = 0
        self._model = RecordModel(
            tasks,
            frozenset({Topic.NOTE}),
            lambda _: [],
            note_history.page,
            [list_column(self._row)],
        )
        self.list = RecordList(self._model, self.tr("Versions, latest first"))
        self.list.selection.chosen.connect(lambda _: self._compare())
        self._model.loaded.connect(self._choose_first)
        self.every = CheckField(self.tr("Every single save"))
        self.every.edited.connect(self._ask)
        self.other = ChoiceField()
        self.other.setAccessibleName(self.tr("Compare with"))
        self.other.edited.connect(self._compare)
        self.view = DifferencesView()
        self.summary = Muted("")
        self.restore_button = buttons.primary(self.tr("Take this version back"), self._restore)
        self.forget_button = buttons.plain(self.tr("Forget earlier versions…"), self._ask_to_forget)
        self._lay_out()

    def show_note(self, note: Note) -> None:
        """Show the versions of a draft."""
        self._note_id = note.id
        self.banner.hide()
        self.list.selection.choose(None)
        self._ask()

    def _ask(self) -> None:
        note_id, every = self._note_id, self.every.value()
        self._versions = ()
        self._question += 1  # nor is a comparison from before shown any more
        self._model.ask_again(lambda reader: note_history.listed(reader, note_id, every=every))
        self._tasks.ask(
            self,
            lambda reader: note_history.versions(reader, note_id, every=every),
            self._offer,
        )

    def _offer(self, versions: Sequence[Version]) -> None:
        self._versions = versions
        named = [(one.id, self._named(one)) for one in versions]
        self.other.blockSignals(True)
        self.other.set_choices([(BEFORE, self.tr("The version before it")), *named])
        if self.other.currentIndex() < 0:
            self.other.set_value(BEFORE)
        self.other.blockSignals(False)
        self._compare()

    def _choose_first(self) -> None:
        if self.list.selection.current is None and self._model.rowCount():
            self.list.selection.choose(self._model.id_at(0))

    def _compare(self) -> None:
        chosen, note_id = self.list.selection.current, self._note_id
        self.restore_button.setEnabled(chosen is not None and chosen > 0)
        if chosen is None or not self._versions:
            return  # it is compared once it is known what was before it
        self._question += 1
        question, other = self._question, self._other_than(chosen)

        def both(reader: Reader) -> tuple[State, State | None]:
            state = note_history.state(reader, note_id, chosen)
            return state, None if other is None else note_history.state(reader, note_id, other)

        self._tasks.ask(
            self, both, lambda states: self._work_out(question, *states), self._on_failed
        )

    def _other_than(self, chosen: int) -> int | None:
        """Return the version to compare with; None where nothing was before."""
        if (wanted := self.other.value()) not in (BEFORE, None):
            return int(wanted)
        ids = [one.id for one in self._versions]
        after = ids.index(chosen) + 1 if chosen in ids else len(ids)
        return ids[after] if after < len(ids) else None

    def _work_out(self, question: int, state: State, other: State | None) -> None:
        """Compare beside the window: a long note can take a moment, and be overtaken by a short one."""
        older, newer = _in_order(state, other)
        known = formats.of(self._tasks).known()
        labels = [
            (section.key, section.label)
            for section in known.sections_of(newer.format_id, older.sections | newer.sections)
        ]

        def show(compared: Compared) -> None:
            if question == self._question:
                self._show(older, newer, compared)

        self._tasks.work(self, lambda: _compared(labels, older, newer), show)

    def _show(self, older: State, newer: State, compared: Compared) -> None:
        self.view.show_sections(compared)
        counts = [differences.counted(pieces) for _, pieces in compared]
        come, gone = (sum(count[at] for count in counts) for at in (0, 1))
        words = [
            self.tr("From {older} to {newer}").format(
                older=self._named(older.version), newer=self._named(newer.version)
            )
            if older.version != newer.version
            else self._named(newer.version),
            self.tr("%n word(s) added", "", come),
            self.tr("%n word(s) taken out", "", gone),
        ]
        self.summary.setText(" · ".join(words))

    def _restore(self) -> None:
        chosen, note_id = self.list.selection.current, self._note_id
        if chosen is None or chosen < 0:
            return
        self._tasks.do(
            self,
            lambda writer: note_history.restore(writer, note_id, chosen),
            self._on_restored,
            self._on_failed,
        )

    def _on_restored(self, done: tuple[Note, int]) -> None:
        note, undo = done
        self.told.emit(self.tr("Earlier version taken back"), lambda: self._undo(note.id, undo))
        self.left.emit()

    def _undo(self, note_id: NoteId, version: int) -> None:
        self._tasks.do(
            self,
            lambda writer: note_history.restore(writer, note_id, version),
            lambda _: self.left.emit(),
        )

    def _ask_to_forget(self) -> None:
        question = Question(
            self.tr("Forget all earlier versions?"),
            self.tr(
                "For text that should never have stood here. The draft stays as it is now; nothing "
                "brings the versions before it back."
            ),
            self.tr("Forget them"),
            dangerous=True,
        )
        note_id = self._note_id
        if self._outside.asker.confirm(question):
            self._tasks.do(
                self,
                lambda writer: redacting.forget_versions(writer, note_id),
                lambda _: self._on_forgotten(),
                self._on_failed,
            )

    def _on_forgotten(self) -> None:
        self.told.emit(self.tr("Earlier versions forgotten"), None)
        self.left.emit()

    def _on_failed(self, trouble: Exception) -> None:
        show_error(trouble, self.banner)

    def _named(self, version: Version) -> str:
        if version.is_now:
            return self.tr("now")
        shown = when.wall_clock(version.at, when.local_zone())
        today = when.wall_clock(self._outside.clock.now(), when.local_zone()).date()
        clock = _to_the_second(shown) if self.every.value() else when.clock(shown)
        return commas((when.day(shown.date(), today), clock))

    def _row(self, version: Version) -> Row:
        length = self.tr("%n character(s)", "", version.length)
        name = self._named(version)
        return Row(title=name[:1].upper() + name[1:], subtitle=length)

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        left.addWidget(self.list, 1)
        left.addWidget(self.every)
        left.addWidget(self.forget_button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        bar = Bar()
        label = PlainLabel(self.tr("Compare with"))
        label.setBuddy(self.other)
        bar.addWidget(label)
        bar.addWidget(self.other)
        bar.end_from_here()
        bar.addWidget(self.restore_button)
        column.addLayout(bar)
        column.addWidget(self.summary)
        column.addWidget(self.view, 1)
        self.page_column.addWidget(ListBeside(side, self.list, right, LIST_WIDTH), 1)


def _to_the_second(shown: datetime) -> str:
    locale = QLocale()
    form = locale.timeFormat(QLocale.FormatType.ShortFormat).replace("mm", "mm:ss")
    return locale.toString(QTime(shown.hour, shown.minute, shown.second), form)


def _in_order(state: State, other: State | None) -> tuple[State, State]:
    """Return both states, the older first; a first one beside nothing is all new."""
    if other is None:
        return State(state.version, state.format_id, {}), state
    is_older = not other.version.is_now and (
        state.version.is_now or other.version.id <= state.version.id
    )
    return (other, state) if is_older else (state, other)


def _compared(labels: Sequence[tuple[str, str]], older: State, newer: State) -> Compared:
    pairs = [
        (label, older.sections.get(key, ""), newer.sections.get(key, "")) for key, label in labels
    ]
    return [
        (label, differences.compared(before, after))
        for label, before, after in pairs
        if before or after
    ]
