"""The note formats every page knows: those that come with the desk, and the therapist's own."""

from PySide6.QtCore import QObject, Signal

from therapist_desk.domain import own_formats as rules
from therapist_desk.domain.note_formats import NoteFormats
from therapist_desk.domain.own_formats import OwnFormat
from therapist_desk.domain.topics import Topic
from therapist_desk.services import note_formats, own_formats
from therapist_desk.ui.kit import languages
from therapist_desk.ui.kit.tasks import Tasks


class Formats(QObject):
    """Keeps the own formats at hand, as the vault has them; ``changed`` comes when they differ."""

    changed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._own: list[OwnFormat] = []
        tasks.changed.connect(self._on_changed)
        self._ask()

    def known(self) -> NoteFormats:
        """Return every format a note may be written in, old versions too."""
        return rules.joined(note_formats.shipped(languages.speaker()), self._own)

    def offered(self, also: str = "") -> list[tuple[str, str]]:
        """Return id and title of what a new note can be written in, and of the format ``also``."""
        shipped = note_formats.shipped(languages.speaker()).formats
        of_desk = [(form.id, form.title) for form in shipped if not form.in_process_store]
        own = [
            (form.format_id, form.title)
            for form in self._own
            if form.is_offered or form.format_id == also
        ]
        return own + of_desk

    def newest(self, format_id: str) -> str:
        """Return the version that took the place of a format, or itself."""
        return rules.newest(format_id, self._own)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.NOTE_FORMAT in topics:
            self._ask()

    def _ask(self) -> None:
        self._tasks.ask(self, own_formats.versions, self._take)

    def _take(self, own: list[OwnFormat]) -> None:
        if own != self._own:
            self._own = own
            self.changed.emit()


def of(tasks: Tasks) -> Formats:
    """Return the formats of the vault behind ``tasks``; the same for every page."""
    return tasks.findChild(Formats) or Formats(tasks)
