"""The notes of a client: the list, the editor of drafts, the reader of signed notes."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import notes, settings
from therapist_desk.services.desk import Reader
from therapist_desk.services.notes import Beginning, Entry
from therapist_desk.services.settings import Setting
from therapist_desk.ui.kit import buttons, formats, theme, when
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.notes import words
from therapist_desk.ui.pages.notes.editor import NoteEditor
from therapist_desk.ui.pages.notes.files_line import NoteFiles
from therapist_desk.ui.pages.notes.goals_field import GoalsField
from therapist_desk.ui.pages.notes.reader import NoteReader
from therapist_desk.ui.pages.notes.side_pages import SidePages

SESSION_LENGTH = timedelta(minutes=50)
LIST_WIDTH = 232


class NotesTab(ClientTab):
    """All notes of the client shown, newest first; one of them open beside the list."""

    topics = frozenset({Topic.NOTE})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Notes")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._formats = formats.of(tasks)
        self._formats.changed.connect(self._on_formats)
        self._wanted: int | None = None
        self._comes_to_write = False
        self._model = RecordModel(
            tasks, self.topics, lambda _: [], notes.page, [list_column(self._row)]
        )
        self._list = RecordList(self._model, self.tr("Notes of this client"))
        self._list.selection.chosen.connect(self._open)
        self._model.loaded.connect(self._choose)
        self._nothing = EmptyState(
            "note",
            self.tr("No notes yet. The first one takes two key presses."),
            self.tr("New note"),
            self.begin_new,
        )
        self._nothing.follow(self._model)
        self._stack, self._over = Stack(), Stack()
        self.side_pages = SidePages(tasks, outside, self._over)
        self.side_pages.left.connect(self._come_back)
        self.side_pages.told.connect(self.told)
        self.goals = GoalsField(tasks)
        self.files = NoteFiles(tasks)
        self.files.go.connect(self.go)
        self._stack.currentChanged.connect(lambda _: self.goals.show_note(None))
        self._stack.currentChanged.connect(lambda _: self.files.show_note(None))
        self._lay_out()

    # Made when a note of their kind is first shown.

    @cached_property
    def editor(self) -> NoteEditor:
        """Where drafts are written."""
        editor = NoteEditor(self.tasks, self._outside.clock.now)
        editor.signed.connect(self._on_signed)
        editor.binned.connect(self._on_binned)
        editor.kept.connect(self._on_kept)
        editor.carry_button.clicked.connect(self._carry_forward)
        editor.carries.connect(self._carry_section)
        editor.tools.told.connect(self.told)
        editor.tools.phrases_wanted.connect(lambda: self.go.emit(Place(View.WRITING)))
        editor.looks_back.connect(self.side_pages.history)
        editor.moves.connect(self.side_pages.moving)
        editor.shares.connect(self.side_pages.sharing)
        editor.redacts.connect(self.side_pages.redaction_of)
        self._stack.addWidget(editor)
        return editor

    @cached_property
    def reader(self) -> NoteReader:
        """Where signed notes are read."""
        reader = NoteReader(self.tasks)
        reader.amended.connect(self._on_amended)
        reader.shares.connect(self.side_pages.sharing)
        reader.redacts.connect(self.side_pages.redaction)
        self._stack.addWidget(reader)
        return reader

    @property
    def _made(self) -> list[NoteEditor | NoteReader]:
        """The editor and the reader, as far as there are any yet."""
        return [self.__dict__[name] for name in ("editor", "reader") if name in self.__dict__]

    def refresh(self) -> None:
        """Ask for the client's notes."""
        if self.client_id is not None:
            client_id = self.client_id
            self._model.ask_again(lambda reader: notes.of_client(reader, client_id))

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's notes; what was typed for another one is saved first."""
        if client_id != self.client_id:
            self.keep()
            self._wanted = None
            self._list.selection.choose(None)
            self._stack.setCurrentWidget(self._nothing)
            self.side_pages.close()
            self._model.forget_question()
        super().show_client(client_id)

    def show_record(self, record_id: int) -> None:
        """Open one note."""
        self._wanted = record_id
        self._comes_to_write = True
        self.side_pages.close()
        self._choose()

    def begin_new(self) -> None:
        """Begin a note: for the session that has none yet, else for one that ended just now."""
        if self.client_id is None:
            return
        client_id = self.client_id
        self.tasks.ask(self, lambda reader: _beginning(reader, client_id), self._begin)

    def keep(self) -> None:
        """Save what is being typed."""
        for page in self._made:
            page.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether the draft on screen is not all in the vault."""
        return any(page.has_unsaved_words for page in self._made)

    def find_here(self) -> bool:
        """Find in the draft the cursor is in."""
        return "editor" in self.__dict__ and self.isVisible() and self.editor.tools.find()

    def _on_formats(self) -> None:
        self._model.ask_again()

    def _lay_out(self) -> None:
        self._new = buttons.quiet(self.tr("New note"), self.begin_new, "add")
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        left.addWidget(self._new)
        left.addWidget(self._list, 1)
        self._stack.addWidget(self._nothing)
        paper = self.goals.around(self._stack, self.files)
        self._over.addWidget(ListBeside(side, self._list, paper, LIST_WIDTH))
        column(self, steps=0).addWidget(self._over)

    def _choose(self) -> None:
        """Open the wanted note once the list has it; else the newest, if none is open."""
        if self._wanted is not None and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, None
            self._list.selection.choose(wanted)
        elif self._list.selection.current is None and self._stack.currentWidget() is self._nothing:
            self._list.selection.choose(self._model.id_at(0))

    def _open(self, note_id: int | None) -> None:
        if note_id is None:
            return
        if self._showing_editor() and self.editor.note and self.editor.note.id == note_id:
            return
        self.keep()

        def show(entry: Entry) -> None:
            if self._list.selection.current == note_id:  # no other was begun meanwhile
                self._show(entry)

        self.tasks.ask(self, lambda reader: notes.get(reader, NoteId(note_id)), show)

    def _show(self, entry: Entry) -> None:
        if entry.note.client_id != self.client_id:
            return
        if entry.note.is_signed or entry.note.redactions:
            self.reader.show_entry(entry)
            self._stack.setCurrentWidget(self.reader)
        else:
            aside = words.aside(entry, self._outside.clock.now())
            self.editor.show_draft(entry, self.editor.saved_words(entry.note), aside)
            self._stack.setCurrentWidget(self.editor)
            if self._comes_to_write and self.isVisible():
                self.editor.focus_first()
        self._comes_to_write = False
        self.goals.show_note(entry.note.id)
        self.files.show_note(entry.note)

    def _begin(self, begun: tuple[Beginning, str]) -> None:
        beginning, format_id = begun
        if self.client_id is None:
            return
        session = beginning.session or self._new_session(beginning)
        if beginning.last_note:
            format_id = beginning.last_note.format_id
        format_id = self._formats.newest(format_id)
        note = Note(
            NoteId(0),
            self.client_id,
            format_id,
            session.starts_at,
            session.zone,
            session.id or None,
        )
        self._list.selection.choose(None)
        self.side_pages.close()
        self.editor.show_draft(Entry(note, (), session), self.tr("New draft · saved as you type"))
        self._stack.setCurrentWidget(self.editor)
        self.goals.show_note(None)
        self.files.show_note(None)
        self.editor.focus_first()

    def _new_session(self, beginning: Beginning) -> Session:
        assert self.client_id is not None
        last, zone = beginning.last_session, when.local_zone()
        length = last.ends_at - last.starts_at if last else SESSION_LENGTH
        shown = when.wall_clock(self._outside.clock.now(), zone)
        start = when.instant_of(_half_hour_before(shown - length), zone)
        session = Session(
            SessionId(0), self.client_id, start, start + length, zone, beginning.number
        )
        return replace(session, modality=last.modality) if last else session

    def _carry_forward(self) -> None:
        note = self.editor.note
        if note is not None:
            self.tasks.ask(self, lambda reader: notes.last_before(reader, note), self._carry)

    def _carry(self, last: Note | None) -> None:
        if last is None:
            self.told.emit(self.tr("There is no earlier note to carry text from"), None)
            return
        carried = self.editor.carry_forward(last.sections)
        if carried:
            self.told.emit(self.tr("%n section(s) carried forward", "", carried), None)
        else:
            self.told.emit(
                self.tr("The last note has no text that fits an empty section here"), None
            )

    def _carry_section(self, key: str) -> None:
        note = self.editor.note
        if note is not None:
            self.tasks.ask(
                self,
                lambda reader: notes.last_before(reader, note),
                lambda last: self._carry_one(key, last),
            )

    def _carry_one(self, key: str, last: Note | None) -> None:
        if last is not None and self.editor.carry_section(key, last.sections.get(key, "")):
            self.told.emit(self.tr("This section was carried forward"), None)
        else:
            self.told.emit(self.tr("The last note has no other text for this section"), None)

    def _on_kept(self, note: Note) -> None:
        if self._list.selection.current is None and self._showing_editor():
            self._wanted = note.id
            self.goals.show_note(note.id)

    def _on_signed(self, note: Note) -> None:
        self.told.emit(self.tr("Note signed"), None)
        self._wanted = note.id
        self._reopen(note.id)

    def _on_amended(self, note: Note) -> None:
        self.told.emit(self.tr("Added to the note"), None)
        if note.amends is not None:
            self._reopen(note.amends)

    def _come_back(self, note_id: int) -> None:
        """Show the note as it is now, if it is still the one on screen; none if it went elsewhere."""
        self.keep()
        if self._note_on_screen() != note_id:
            return
        self.side_pages.close()
        self.tasks.ask(self, lambda reader: notes.get(reader, NoteId(note_id)), self._show_again)

    def _note_on_screen(self) -> int | None:
        page = self._stack.currentWidget()
        note = page.note if isinstance(page, NoteEditor | NoteReader) else None
        return note.id if note else None

    def _show_again(self, entry: Entry) -> None:
        if self._note_on_screen() != entry.note.id:
            return
        if entry.note.client_id == self.client_id and entry.note.binned_at is None:
            self._show(entry)
            page = self._stack.currentWidget()
            if isinstance(page, NoteEditor | NoteReader):
                page.more.setFocus()
            return
        self._stack.setCurrentWidget(self._nothing)
        self._list.selection.choose(None)

    def _reopen(self, note_id: int) -> None:
        self.tasks.ask(self, lambda reader: notes.get(reader, NoteId(note_id)), self._show)

    def _on_binned(self, note: Note) -> None:
        self._stack.setCurrentWidget(self._nothing)
        self._list.selection.choose(None)
        if not note.id:
            self._choose()
            return
        self.tasks.do(self, lambda writer: notes.bin_note(writer, note.id))
        self.told.emit(self.tr("Draft put into the bin"), lambda: self._restore(note.id))

    def _restore(self, note_id: NoteId) -> None:
        self._wanted = note_id
        self.tasks.do(self, lambda writer: notes.restore(writer, note_id))

    def _showing_editor(self) -> bool:
        return isinstance(self._stack.currentWidget(), NoteEditor)

    def _row(self, note: Note) -> Row:
        today = when.wall_clock(self._outside.clock.now(), note.zone).date()
        shown = when.wall_clock(note.occurred_at, note.zone)
        state = self.tr("signed") if note.is_signed else self.tr("draft")
        if note.redactions:
            state = self.tr("redacted")
        form = self._formats.known().get(note.format_id).title
        return Row(
            title=self.tr("{day}, {time}").format(
                day=when.day_at_start(shown.date(), today), time=when.clock(shown)
            ),
            subtitle=f"{form} · {state}",
            mark="lock" if note.is_signed else "edit",
            tone="muted" if note.is_signed else "warn",
            words=commas((when.full_day(shown.date()), form, state)),
        )


def _beginning(reader: Reader, client_id: ClientId) -> tuple[Beginning, str]:
    return notes.beginning(reader, client_id), settings.get(reader, Setting.NOTE_FORMAT)


def _half_hour_before(shown: datetime) -> datetime:
    return shown.replace(minute=shown.minute // 30 * 30, second=0, microsecond=0)
