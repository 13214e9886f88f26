"""The pages over the notes: each is made, and its module loaded, when it is first wanted."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal

from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import notes
from therapist_desk.services.notes import Entry
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.notes.side_page import SidePage

P = TypeVar("P", bound=SidePage)


class SidePages(QObject):
    """Shows one page in place of the notes; ``left`` names the note it was about."""

    left = Signal(int)
    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside, stack: Stack) -> None:
        super().__init__(stack)
        self._tasks, self._outside, self._stack = tasks, outside, stack
        self._made: dict[Callable[[Tasks, Outside], SidePage], SidePage] = {}
        self._note_id = NoteId(0)

    def close(self) -> None:
        """Show the notes again."""
        self._stack.setCurrentIndex(0)

    def history(self, note: Note) -> None:
        """Show the earlier versions of a draft."""
        from therapist_desk.ui.pages.notes.history import NoteHistory

        self._show(NoteHistory, note.id).show_note(note)

    def moving(self, note: Note) -> None:
        """Ask into whose record a draft goes."""
        from therapist_desk.ui.pages.notes.moving import MovePage

        self._show(MovePage, note.id).show_note(note)

    def sharing(self, note: Note) -> None:
        """Ask for whom else the session is written about."""
        from therapist_desk.ui.pages.notes.sharing import SharePage

        self._show(SharePage, note.id).show_note(note)

    def redaction(self, entry: Entry) -> None:
        """Ask which text is taken out."""
        from therapist_desk.ui.pages.notes.redaction import RedactPage

        self._show(RedactPage, entry.note.id).show_entry(entry)

    def redaction_of(self, note: Note) -> None:
        """Ask which text of a draft is taken out."""
        self._tasks.ask(self, lambda reader: notes.get(reader, note.id), self.redaction)

    def _show(self, kind: Callable[[Tasks, Outside], P], note_id: NoteId) -> P:
        self._note_id = note_id
        page = cast("P | None", self._made.get(kind))
        if page is None:
            page = self._made[kind] = kind(self._tasks, self._outside)
            page.left.connect(lambda: self.left.emit(self._note_id))
            page.told.connect(self.told)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.back.setFocus()
        return page
