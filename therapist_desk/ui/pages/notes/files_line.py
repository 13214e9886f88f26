"""The files that belong to the note in sight, or to its session."""

from functools import partial

from PySide6.QtCore import Signal

from therapist_desk.domain.attachments import Attachment
from therapist_desk.domain.notes import Note
from therapist_desk.domain.topics import Topic
from therapist_desk.services import attachments
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.linked import Linked
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks


class NoteFiles(Linked):
    """Names them; each is seen on the tab of files."""

    go = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__("", "folder")
        self.name_it(self.tr("Files:"))
        self._tasks = tasks
        self._note: Note | None = None
        tasks.changed.connect(self._on_changed)

    def show_note(self, note: Note | None) -> None:
        """Show the files of a note; None shows nothing."""
        self._note = note
        self.show_links(())
        if note is not None:
            self._ask(note)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.ATTACHMENT in topics and self._note is not None:
            self._ask(self._note)

    def _ask(self, note: Note) -> None:
        def show(found: list[Attachment]) -> None:
            if self._note is note:
                place = partial(Place, View.FILES, note.client_id)
                self.show_links(
                    [(isolated(one.name), partial(self.go.emit, place(one.id))) for one in found]
                )

        self._tasks.ask(self, lambda reader: attachments.linked_to_note(reader, note), show)
