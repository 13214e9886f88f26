"""Taking text out of a note that belongs to another person's record."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.note_formats import AMENDMENT_SECTION
from therapist_desk.domain.notes import Amendment, Note, NoteId
from therapist_desk.services import redacting
from therapist_desk.services.notes import Entry
from therapist_desk.ui.kit import buttons, formats, people, tab_order, theme, when
from therapist_desk.ui.kit.asker import Question
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.notes import words
from therapist_desk.ui.pages.notes.side_page import SidePage


class RedactPage(SidePage):
    """Asks which parts and why, then once more with a word to type: it can't be taken back."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(
            self.tr("Take text out of this note"),
            self.tr(
                "Only for text that belongs to another person's record. For an error, add a "
                "correction instead."
            ),
        )
        self._tasks, self._outside = tasks, outside
        self.parts: dict[tuple[NoteId, str], CheckField] = {}
        self._held: list[QWidget] = []
        self._boxes = QVBoxLayout()
        self.form = Form()
        self.form.add(
            "reason",
            self.tr("Why"),
            TextField(self.tr("such as: written into the wrong record"), limit=300),
            required=True,
            hint=self.tr("This stays on the note. Name nobody and repeat nothing of the text."),
        )
        self.redact_button = buttons.danger(self.tr("Take it out…"), self._ask)
        self._lay_out()

    def show_entry(self, entry: Entry) -> None:
        """Ask about a note and what was added to it; nothing is ticked yet."""
        self.banner.hide()
        self.form.set_values({"reason": ""})
        people.clear(self._held)
        known, note = formats.of(self._tasks).known(), entry.note
        self.parts = {
            (note.id, section.key): self._box(section.label)
            for section in known.sections_of(note.format_id, note.sections)
            if note.sections.get(section.key)
        }
        for added in entry.amendments:
            if added.sections:
                self.parts[added.id, AMENDMENT_SECTION] = self._box(self._added_words(added))
        tab_order.chain(self.back, *self._held, self.form, self.redact_button)
        first = next(iter(self.parts.values()), None)
        (first or self.form.field("reason")).setFocus()

    def _box(self, words_shown: str) -> CheckField:
        box = CheckField(words_shown)
        self._held.append(box)
        self._boxes.addWidget(box)
        return box

    def _added_words(self, added: Note) -> str:
        kind = words.amendments()[added.amendment or Amendment.ADDENDUM]
        at = added.signed_at or added.occurred_at
        return self.tr("{kind} of {day}").format(kind=kind, day=when.full(at, when.local_zone()))

    def _chosen(self) -> dict[NoteId, frozenset[str]]:
        ids = {note_id for note_id, _ in self.parts}
        return {
            one: frozenset(
                key for (of, key), box in self.parts.items() if of == one and box.value()
            )
            for one in ids
        }

    def _ask(self) -> None:
        if not self.form.check():
            return
        if not any(box.value() for box in self.parts.values()):
            self.banner.tell(self.tr("Tick at least one part that is to be taken out."), "warn")
            return
        self.banner.hide()
        question = Question(
            self.tr("Take this text out for good?"),
            self.tr(
                "It goes from the note, its earlier versions and the search, and nothing brings it "
                "back. That there was a note, its times, its hash and your reason stay. Backups "
                "made before today still hold the text."
            ),
            self.tr("Take it out"),
            dangerous=True,
            typed=self.tr("TAKE OUT"),
        )
        if self._outside.asker.confirm(question):
            self._redact()

    def _redact(self) -> None:
        chosen, reason = self._chosen(), self.form.values()["reason"]
        self._tasks.do(
            self,
            lambda writer: redacting.redact(writer, chosen, reason),
            lambda _: self._on_redacted(),
            lambda trouble: show_error(trouble, self.banner, self.form),
        )

    def _on_redacted(self) -> None:
        self.told.emit(self.tr("The text was taken out"), None)
        self.left.emit()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(Heading(self.tr("Which parts"), 3))
        column.addLayout(self._boxes)
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.redact_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.page_column.addWidget(scrolled(content, widest=560), 1)
