"""A draft that was begun in the wrong record goes to the right one."""

from PySide6.QtWidgets import QHBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import Note
from therapist_desk.services import clients, redacting
from therapist_desk.services.clients import Named
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.people import ClientField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.notes.side_page import SidePage


class MovePage(SidePage):
    """Asks whose note it is; the move can be undone."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(
            self.tr("Move this draft"),
            self.tr(
                "For a note begun with the wrong client. It goes to the other record with its "
                "earlier versions; a planned session stays where it is."
            ),
        )
        self._tasks, self._outside = tasks, outside
        self._note: Note | None = None
        self.form = Form()
        self.client = self.form.add(
            "client", self.tr("Whose note is it?"), ClientField(), required=True
        )
        outside.preferences.changed.connect(self._on_preferences)  # names may have to go at once
        self.move_button = buttons.primary(self.tr("Move"), self._move)
        self.page_column.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.move_button)
        row.addStretch(1)
        self.page_column.addLayout(row)
        self.page_column.addStretch(1)

    def show_note(self, note: Note) -> None:
        """Ask about this draft."""
        self._note = note
        self.banner.hide()
        self.form.clear_errors()
        self._tasks.ask(self, clients.named, self._offer)

    def _offer(self, people: list[Named]) -> None:
        if self._note is None:
            return
        hidden = self._outside.preferences.state.hide_names
        others = [one for one in people if one.id != self._note.client_id]
        self.client.offer(others, hidden=hidden)
        self.client.setFocus()

    def _on_preferences(self) -> None:
        self.client.hide_names(hidden=self._outside.preferences.state.hide_names)

    def _move(self) -> None:
        note, there = self._note, self.client.chosen()
        if note is None or not self.form.check() or there is None:
            return
        self._tasks.do(
            self,
            lambda writer: redacting.move(writer, note.id, there),
            lambda _: self._on_moved(note, self.client.currentText()),
            lambda trouble: show_error(trouble, self.banner, self.form),
        )

    def _on_moved(self, note: Note, name: str) -> None:
        self.told.emit(
            self.tr("Draft moved to {name}").format(name=name),
            lambda: self._move_back(note, note.client_id),
        )
        self.left.emit()

    def _move_back(self, note: Note, client_id: ClientId) -> None:
        self._tasks.do(self, lambda writer: redacting.move(writer, note.id, client_id))
