"""Taking the text out of a process note that belongs to another person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.notes import ProcessNoteId
from therapist_desk.services import redacting
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.asker import Question
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import PageHeader
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


class TakingOutPage(QWidget):
    """Asks why, then once more with a word to type; ``left`` goes back to the notes."""

    left = Signal()
    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._note_id = ProcessNoteId(0)
        self.form = Form()
        self.form.add(
            "reason",
            self.tr("Why"),
            TextField(self.tr("such as: written with the wrong client"), limit=300),
            required=True,
            hint=self.tr("This stays on the note. Name nobody and repeat nothing of the text."),
        )
        self.banner = Banner()
        self.button = buttons.danger(self.tr("Take it out…"), self._ask)
        self._lay_out()

    def ask(self, note_id: ProcessNoteId) -> None:
        """Ask about one process note."""
        self._note_id = note_id
        self.banner.hide()
        self.form.set_values({"reason": ""})
        self.form.field("reason").setFocus()

    def _ask(self) -> None:
        if not self.form.check():
            return
        question = Question(
            self.tr("Take this text out for good?"),
            self.tr(
                "Nothing brings it back. That there was a note and your reason stay. Backups made "
                "before today still hold the text."
            ),
            self.tr("Take it out"),
            dangerous=True,
            typed=self.tr("TAKE OUT"),
        )
        if self._outside.asker.confirm(question):
            note_id, reason = self._note_id, self.form.values()["reason"]
            self._tasks.do(
                self,
                lambda writer: redacting.redact_process_note(writer, note_id, reason),
                lambda _: self._on_done(),
                lambda trouble: show_error(trouble, self.banner, self.form),
            )

    def _on_done(self) -> None:
        self.told.emit(self.tr("The text was taken out"), None)
        self.left.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.grid(2), 0, 0)
        column.setSpacing(theme.grid(1.5))
        back = buttons.quiet(self.tr("Back to the notes"), self.left.emit, "back")
        column.addWidget(
            PageHeader(
                self.tr("Take the text out of this process note"),
                self.tr("Only for text that belongs to another person."),
                [back],
            )
        )
        column.addWidget(self.banner)
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
