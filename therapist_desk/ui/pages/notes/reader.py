"""A signed note as it is for ever, and what was added to it since."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import Amendment, Note, NoteId
from therapist_desk.services import notes
from therapist_desk.services.desk import Writer
from therapist_desk.services.notes import Entry
from therapist_desk.ui.kit import buttons, formats, theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField, LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, Pill
from therapist_desk.ui.kit.more_menu import Choice, more_button
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.notes import words
from therapist_desk.ui.pages.notes.paper import NotePaper


class NoteReader(QWidget):
    """Shows a signed note; an addendum, late entry or correction is signed as it is added."""

    amended = Signal(object)
    redacts = Signal(object)
    shares = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._entry: Entry | None = None
        self._title = Heading("", 2)
        self._signature = Muted("")
        self._pill = Pill(self.tr("Signed"), "good", "lock")
        self.add_button = buttons.quiet(self.tr("Add to this note"), self._begin, "add")
        self._banner = Banner()
        self._form = self._amendment_form()
        self._drafts = Autosave(tasks, self._draft_verb, self)
        DraftTrouble(self._drafts, self._banner)
        self._form.edited.connect(self._drafts.typed)
        self._paper = NotePaper(formats.of(tasks).known)
        self.more = more_button(self.tr("More about this note"), self._choices)
        self._lay_out()

    def show_entry(self, entry: Entry) -> None:
        """Show a signed note with its amendments, in the order they were written."""
        self._drafts.leave()
        self._entry = entry
        self._banner.hide()
        self._go_on_with(entry.note.id, notes.NewAmendment(Amendment.ADDENDUM, "", ""))
        note_id = entry.note.id
        self._tasks.ask(
            self,
            lambda reader: notes.amendment_draft(reader, note_id),
            lambda draft: self._go_on_with(note_id, draft) if draft else None,
        )
        note = entry.note
        self._title.setText(formats.of(self._tasks).known().get(note.format_id).title)
        self._signature.setText(words.signed_words(note))
        self._show_state(note)
        self._paper.show_entry(entry)

    def _show_state(self, note: Note) -> None:
        if note.redactions:
            self._pill.show_status(self.tr("Redacted"), "warn", "refuse")
        else:
            self._pill.show_status(self.tr("Signed"), "good", "lock")
        self.add_button.setVisible(note.is_signed and self._box.isHidden())

    @property
    def note(self) -> Note | None:
        """The note that is shown."""
        return self._entry.note if self._entry else None

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed to be added is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    def keep(self) -> None:
        """Keep what is typed to be added as a draft."""
        self._drafts.save_now()

    def _go_on_with(self, note_id: NoteId, draft: notes.NewAmendment) -> None:
        if self._entry is None or self._entry.note.id != note_id:
            return
        self._form.set_values({"kind": draft.kind, "text": draft.text, "reason": draft.reason})
        self._drafts.forget()
        begun = bool(draft.text or draft.reason)
        was_here = self._box.isAncestorOf(self.window().focusWidget())
        self._box.setVisible(begun)
        self.add_button.setVisible(not begun and self._entry.note.is_signed)
        if was_here and not begun:  # or the cursor would go to another end of the window
            (self.add_button if self.add_button.isVisible() else self.more).setFocus()

    def _draft_verb(self) -> Callable[[Writer], None]:
        assert self._entry is not None
        values, note_id = self._form.values(), self._entry.note.id
        draft = notes.NewAmendment(values["kind"], values["reason"], values["text"])
        return lambda writer: notes.keep_amendment_draft(writer, note_id, draft)

    def _amendment_form(self) -> Form:
        form = Form()
        hint = self.tr(
            "Addendum: new since then. Late entry: known then, not written. Correction: an error."
        )
        form.add(
            "kind",
            self.tr("What you add"),
            ChoiceField(list(words.amendments().items())),
            hint=hint,
        )
        form.add("text", self.tr("Text"), LongTextField(rows=5), required=True)
        form.add("reason", self.tr("Why you add it"), TextField(), required=True)
        return form

    def _choices(self) -> list[Choice]:
        entry = self._entry
        if entry is None:
            return []
        return [
            (self.tr("Also write for…"), "clients", lambda: self.shares.emit(entry.note)),
            (self.tr("Take text out…"), "refuse", lambda: self.redacts.emit(entry)),
        ]

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(self._title)
        top.addWidget(self._pill)
        top.end_from_here()
        top.addWidget(self.add_button)
        top.addWidget(self.more)
        self._box = QFrame()
        self._box.setProperty("surface", "card")
        box = QVBoxLayout(self._box)
        box.setContentsMargins(*[theme.grid(2)] * 4)
        box.addWidget(self._form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(buttons.quiet(self.tr("Cancel"), self._cancel))
        self.sign_button = buttons.primary(self.tr("Sign and add"), self._amend, "sign")
        row.addWidget(self.sign_button)
        box.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addLayout(top)
        column.addWidget(self._signature)
        column.addWidget(self._banner)
        column.addWidget(self._box)
        column.addWidget(scrolled(self._paper, widest=960), 1)

    def _begin(self) -> None:
        self._box.show()
        self.add_button.hide()
        self._form.field("text").setFocus()

    def _cancel(self) -> None:
        # What was typed stays in the form in case the button was pressed too soon.
        self._box.hide()
        self.add_button.show()
        self.add_button.setFocus()

    def _amend(self) -> None:
        if self._entry is None or not self._form.check():
            return
        values, note_id = self._form.values(), self._entry.note.id
        amendment = notes.NewAmendment(values["kind"], values["reason"], values["text"])
        self._drafts.forget()
        self._tasks.do(
            self,
            lambda writer: notes.amend_and_sign(writer, note_id, amendment),
            self._on_amended,
            self._on_failed,
        )

    def _on_amended(self, note: Note) -> None:
        self.amended.emit(note)

    def _on_failed(self, trouble: Exception) -> None:
        self._drafts.typed()
        if isinstance(trouble, RuleBroken):
            show_error(trouble, self._banner, self._form)
        else:
            show_error(trouble, self._banner)
