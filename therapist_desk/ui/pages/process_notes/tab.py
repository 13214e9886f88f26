"""Process notes: the therapist's own reflections, on a page of their own apart from the record."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import ProcessNote, ProcessNoteId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import note_formats, notes, process_store
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.autosave import Autosave, Sheet
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.labels import Muted, Picture
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.more_menu import Choice, more_button
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.writing.field import WritingField
from therapist_desk.ui.kit.writing.tools import About, WritingTools
from therapist_desk.ui.pages.process_notes.gate import Gate

if TYPE_CHECKING:
    from therapist_desk.ui.pages.process_notes.leaving import LeavingPage
    from therapist_desk.ui.pages.process_notes.taking_out import TakingOutPage

P = TypeVar("P", "LeavingPage", "TakingOutPage")
LIST_WIDTH = 232


class ProcessNotesTab(ClientTab):
    """Keeps process notes in their own table; no search, summary or record view shows them."""

    topics = frozenset({Topic.PROCESS_NOTE})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Process notes")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._note: ProcessNote | None = None
        self._sheet: Sheet[ProcessNote] = Sheet()
        self._left: dict[ProcessNoteId, Sheet[ProcessNote]] = {}
        self._model = RecordModel(
            tasks,
            self.topics,
            lambda _: [],
            notes.process_notes_page,
            [list_column(self._row)],
        )
        self._list = RecordList(self._model, self.tr("Process notes of this client"))
        self._list.selection.chosen.connect(self._open)
        self._text = WritingField(
            self.tr("Write what helps you think. It stays apart from the record."), rows=12
        )
        self._text.setAccessibleName(self.tr("Process note"))
        self._text.edited.connect(self._on_typed)
        self._autosave = Autosave(tasks, self._verb, self)
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_failed)
        self._state = Muted("", wraps=False)
        self._banner = Banner()
        self._stack, self._over = Stack(), Stack()
        self._gate = Gate(tasks)
        self._gate.opened.connect(self._open_gate)
        self._is_open, self._begins = False, False
        self._lay_out()

    @cached_property
    def leaving(self) -> "LeavingPage":
        """Where process notes are exported."""
        from therapist_desk.ui.pages.process_notes.leaving import LeavingPage

        return self._joined(LeavingPage(self.tasks, self._outside))

    @cached_property
    def taking_out(self) -> "TakingOutPage":
        """Where the text of one is taken out."""
        from therapist_desk.ui.pages.process_notes.taking_out import TakingOutPage

        return self._joined(TakingOutPage(self.tasks, self._outside))

    def _joined(self, page: P) -> P:
        page.left.connect(self._come_back)
        page.told.connect(self.told)
        self._over.addWidget(page)
        return page

    def refresh(self) -> None:
        """Ask for the client's process notes."""
        if self.client_id is not None and self._is_open:
            client_id = self.client_id
            self._model.ask_again(lambda reader: notes.process_note_ids(reader, client_id))

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's process notes; what was typed for another one is saved first."""
        if client_id != self.client_id:
            self._leave()
            self._note = None
            self._list.selection.choose(None)
            self._stack.setCurrentIndex(0)
            if self._is_open:
                self._over.setCurrentWidget(self._notes)
        super().show_client(client_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_open:
            self.tasks.ask(self, process_store.guarded_folder, self._stand_guard)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()
        self._is_open = False  # each time one comes to them
        self._gate.forget()
        self._over.setCurrentWidget(self._shut)

    def _stand_guard(self, folder: Path | None) -> None:
        if not self.isVisible():
            return
        if folder is None:
            self._open_gate()
        else:
            self._over.setCurrentWidget(self._gate)
            self._gate.ask(folder)

    def _open_gate(self) -> None:
        self._is_open = True
        self._over.setCurrentWidget(self._notes)
        self.refresh()
        if self._begins:
            self.begin_new()

    def begin_new(self) -> None:
        """Begin a process note of today; once they are open."""
        self._begins = not self._is_open
        if self.client_id is None or self._begins:
            return
        self._over.setCurrentWidget(self._notes)
        self._list.selection.choose(None)
        note = ProcessNote(
            ProcessNoteId(0), self.client_id, self._outside.clock.now(), when.local_zone()
        )
        self._show(note, self.tr("New · saved as you type"))
        self._text.setFocus()

    def keep(self) -> None:
        """Save what is being typed."""
        self._autosave.save_now()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault yet."""
        return self._autosave.is_dirty

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        left.addWidget(buttons.quiet(self.tr("New process note"), self.begin_new, "add"))
        left.addWidget(self._list, 1)
        empty = EmptyState(
            "process-note",
            self.tr("Thoughts for yourself, kept apart from the record and from every export."),
            self.tr("New process note"),
            self.begin_new,
        )
        self._stack.addWidget(empty)
        self._stack.addWidget(self._editor())
        self._notes, self._shut = ListBeside(side, self._list, self._stack, LIST_WIDTH), QWidget()
        for page in (self._shut, self._gate, self._notes):
            self._over.addWidget(page)
        column(self, steps=0).addWidget(self._over)

    def _editor(self) -> QWidget:
        top = QHBoxLayout()
        top.addWidget(self._state, 1)
        top.addWidget(
            buttons.icon_button("bin", self.tr("Put this process note into the bin"), self._bin)
        )
        self.more = more_button(self.tr("More about this process note"), self._choices)
        top.addWidget(self.more)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addLayout(top)
        column.addWidget(self._banner)
        self.tools = self._made_tools(page)
        column.addWidget(self.tools.bar)
        column.addWidget(self._text, 1)
        column.addWidget(self.tools.preview, 1)
        column.addWidget(self.tools.foot)
        column.addWidget(self._reminder())
        return page

    def _made_tools(self, page: QWidget) -> WritingTools:
        tools = WritingTools(self.tasks, page, self._text)
        tools.watch([self._text], self._text.value)
        tools.told.connect(self.told)
        tools.phrases_wanted.connect(lambda: self.go.emit(Place(View.WRITING)))
        tools.spelling_chosen.connect(self._on_spelling)
        return tools

    def _on_spelling(self, tag: str) -> None:
        if self._note is not None and not self._note.redactions:
            self._note = replace(self._note, spelling=tag)
            self._on_typed()

    def _reminder(self) -> QFrame:
        """Say what would make a process note part of the record (45 CFR 164.501)."""
        frame = QFrame()
        frame.setProperty("surface", "info")
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.addWidget(Picture("info", "accent_strong"))
        listed = "; ".join(note_formats.shipped(languages.speaker()).process_note_exclusions)
        row.addWidget(
            Muted(self.tr("Belongs in the record instead: {list}.").format(list=listed)), 1
        )
        return frame

    def _open(self, note_id: int | None) -> None:
        if note_id is None or (self._note and self._note.id == note_id):
            return
        self.keep()
        wanted = ProcessNoteId(note_id)
        self.tasks.ask(self, lambda reader: notes.process_note(reader, wanted), self._show)

    def _show(self, note: ProcessNote, state: str = "") -> None:
        if note.client_id != self.client_id:
            return
        self._leave()
        self._sheet = self._left.pop(note.id, Sheet())
        if self._sheet.taken is not None:
            note, state = self._sheet.taken, self.tr("Not saved yet")
        self._note = note
        self._text.blockSignals(True)
        self._text.set_value(note.text)
        self._text.blockSignals(False)
        self._text.setReadOnly(bool(note.redactions))
        self._state.setText(state or self._redacted_words(note) or self._saved_words(note))
        self._banner.hide()
        self._stack.setCurrentIndex(1)
        self.tools.show_note(self._about(note))

    def _about(self, note: ProcessNote) -> About:
        at, now = note.occurred_at, self._outside.clock.now()
        return About(note.client_id, at, note.zone, spelling=note.spelling, now=now)

    def find_here(self) -> bool:
        """Find in the process note the cursor is in."""
        return self.isVisible() and self.tools.find()

    def _leave(self) -> None:
        """Save apart what was typed; if it can't be saved now, it is there when one comes back."""
        self._autosave.leave()
        if self._note is not None and self._note.id and self._autosave.is_busy:
            self._left[self._note.id] = self._sheet

    def _on_typed(self) -> None:
        self._state.setText(self.tr("Saving …"))
        self._autosave.typed()

    def _verb(self) -> Callable[[Writer], tuple[Sheet[ProcessNote], ProcessNote]]:
        assert self._note is not None
        sheet = self._sheet
        note = sheet.taken = replace(self._note, text=self._text.value())

        def verb(writer: Writer) -> tuple[Sheet[ProcessNote], ProcessNote]:
            known = replace(note, id=sheet.kept.id) if sheet.kept else note
            return sheet, notes.save_process_note(writer, known)

        return verb

    def _on_saved(self, saved: tuple[Sheet[ProcessNote], ProcessNote]) -> None:
        sheet, kept = saved
        sheet.kept = kept
        if not self._autosave.is_dirty:
            self._left.clear()
            self._banner.hide()
        if sheet is self._sheet and self._note is not None:
            self._note = kept
            self._list.selection.choose(kept.id)  # a new one, once the list has it
            self._state.setText(self._saved_words(kept))

    def _on_failed(self, trouble: Exception) -> None:
        self._state.setText(self.tr("Not saved yet"))
        self._banner.tell(
            languages.in_words(trouble), "error", self.tr("Try again"), self.keep, closable=False
        )

    def _saved_words(self, note: ProcessNote) -> str:
        assert note.changed_at is not None
        at = when.clock(when.wall_clock(note.changed_at, when.local_zone()))
        return self.tr("Saved {time}").format(time=at)

    def _redacted_words(self, note: ProcessNote) -> str:
        if not note.redactions:
            return ""
        gone = note.redactions[-1]
        return self.tr("Redacted on {when} because: {reason}").format(
            when=when.full(gone.at, when.local_zone()), reason=gone.reason
        )

    def _choices(self) -> list[Choice]:
        choices: list[Choice] = [(self.tr("Export…"), "export", self._export)]
        if self._note is not None and not self._note.redactions:
            choices.append((self.tr("Take text out…"), "refuse", self._take_out))
        return choices

    def _export(self) -> None:
        self.keep()
        if self.client_id is not None and self._note is not None:
            self._over.setCurrentWidget(self.leaving)
            self.leaving.ask(self.client_id, self._note.id or None)

    def _take_out(self) -> None:
        self.keep()
        self.tasks.ask(self, lambda _: None, lambda _: self._ask_to_take_out())

    def _ask_to_take_out(self) -> None:
        if self._note is not None and self._note.id and not self._autosave.is_busy:
            self._over.setCurrentWidget(self.taking_out)
            self.taking_out.ask(self._note.id)

    def _come_back(self) -> None:
        """Show the notes, and the open one as it is now."""
        self._over.setCurrentWidget(self._notes)
        note, self._note = self._note, None
        if note is not None and note.id:
            self.tasks.ask(self, lambda reader: notes.process_note(reader, note.id), self._show)

    def _bin(self) -> None:
        self._autosave.forget()
        self._autosave.leave()
        note, self._note = self._note, None
        self._stack.setCurrentIndex(0)
        self._list.selection.choose(None)
        if note is None or not note.id:
            return
        self.tasks.do(self, lambda writer: notes.bin_process_note(writer, note.id))
        self.told.emit(self.tr("Process note put into the bin"), lambda: self._restore(note.id))

    def _restore(self, note_id: ProcessNoteId) -> None:
        self.tasks.do(self, lambda writer: notes.restore_process_note(writer, note_id))

    def _row(self, note: ProcessNote) -> Row:
        today = when.wall_clock(self._outside.clock.now(), note.zone).date()
        shown = when.wall_clock(note.occurred_at, note.zone)
        first = self.tr("Redacted") if note.redactions else note.text.strip().partition("\n")[0]
        hidden = self._outside.preferences.state.hide_names
        return Row(
            title=when.day_at_start(shown.date(), today),
            subtitle="…" if hidden else first[:80],
            aside=when.clock(shown),
        )
