"""Writing about one session in the records of several people."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import Note
from therapist_desk.services import notes, shared_notes
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import buttons, formats, people, tab_order, theme
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.people import ClientField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.notes.side_page import SidePage

Offer = tuple[list[Named], set[ClientId]]


class SharePage(SidePage):
    """Asks who else was there and which parts they share; nothing is copied unless it is ticked."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(
            self.tr("Also write for…"),
            self.tr(
                "For a session with several people. Each gets a draft in their own record; nobody's "
                "record shows the others."
            ),
        )
        self._tasks, self._outside = tasks, outside
        self._note: Note | None = None
        self._likely: dict[ClientId, CheckField] = {}
        self._named: list[Named] = []
        self.parts: dict[str, CheckField] = {}
        self._held: list[QWidget] = []
        self._boxes = QVBoxLayout()
        self.form = Form()
        self.client = self.form.add("clients", self.tr("Who else was there"), ClientField())
        self._choices = QVBoxLayout()
        self.write_button = buttons.primary(self.tr("Begin their drafts"), self._write)
        outside.preferences.changed.connect(self._on_preferences)  # names may have to go at once
        self._lay_out()

    def show_note(self, note: Note) -> None:
        """Ask about the session of this note."""
        self._note = note
        self.banner.hide()
        self.form.clear_errors()
        self._tasks.ask(self, lambda reader: _offer(reader, note), self._show)

    def _show(self, offer: Offer) -> None:
        if self._note is None:
            return
        named, known = offer
        self._named = named
        hidden = self._outside.preferences.state.hide_names
        people.clear(self._held)
        self._likely = {
            one.id: self._box(self._boxes, people.named(one, hidden=hidden))
            for one in named
            if one.id in known
        }
        self.client.offer([one for one in named if one.id not in known], hidden=hidden)
        described = formats.of(self._tasks).known()
        self.parts = {
            section.key: self._box(self._choices, section.label)
            for section in described.sections_of(self._note.format_id, self._note.sections)
            if self._note.sections.get(section.key, "").strip()
        }
        likely, parts = self._likely.values(), self.parts.values()
        tab_order.chain(self.back, *likely, self.form, *parts, self.write_button)
        first = next(iter(self._likely.values()), self.client)
        first.setFocus()

    def _on_preferences(self) -> None:
        hidden = self._outside.preferences.state.hide_names
        for one in self._named:
            if one.id in self._likely:
                self._likely[one.id].setText(people.named(one, hidden=hidden))
        self.client.hide_names(hidden=hidden)

    def _box(self, column: QVBoxLayout, words: str) -> CheckField:
        box = CheckField(words)
        self._held.append(box)
        column.addWidget(box)
        return box

    def _write(self) -> None:
        note, typed = self._note, self.client.chosen()
        if note is None or not self.form.check():
            return
        chosen = [one for one, box in self._likely.items() if box.value()]
        chosen += [] if typed is None else [typed]
        parts = [key for key, box in self.parts.items() if box.value()]
        self._tasks.do(
            self,
            lambda writer: shared_notes.write_also_for(writer, note.id, chosen, parts),
            self._on_begun,
            lambda trouble: show_error(trouble, self.banner, self.form),
        )

    def _on_begun(self, begun: list[Note]) -> None:
        self.told.emit(
            self.tr("%n draft(s) begun in other records", "", len(begun)),
            lambda: self._bin(begun),
        )
        self.left.emit()

    def _bin(self, begun: list[Note]) -> None:
        self._tasks.do(self, lambda writer: [notes.bin_note(writer, one.id) for one in begun])

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addLayout(self._boxes)
        column.addWidget(self.form)
        column.addWidget(Heading(self.tr("Copy these parts"), 3))
        column.addWidget(
            Muted(self.tr("Only what may stand in every record. Leave all open to begin empty."))
        )
        column.addLayout(self._choices)
        row = QHBoxLayout()
        row.addWidget(self.write_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.page_column.addWidget(scrolled(content, widest=560), 1)


def _offer(reader: Reader, note: Note) -> Offer:
    return shared_notes.others(reader, note), shared_notes.companions(reader, note.client_id)
