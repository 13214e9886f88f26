"""The form of one entry in the supervision and CPD log."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.cpd import LONGEST, CpdEntry, CpdEntryId, CpdKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import cpd
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField, LongTextField, NumberField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField

_USUAL_MINUTES = 60


def kinds() -> dict[CpdKind, str]:
    """Return what an entry can be."""
    return {
        CpdKind.SUPERVISION: QCoreApplication.translate("cpd", "Supervision"),
        CpdKind.CPD: QCoreApplication.translate("cpd", "CPD"),
    }


class CpdForm(QWidget):
    """Edits one entry; a client's name in it is asked about once, and never refused."""

    saved = Signal(object)
    discarded = Signal(object)
    bin_wanted = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._entry: CpdEntry | None = None
        self._today, self._is_saving = date.min, False
        self._asked_about: Mapping[str, list[str]] = {}
        self.banner = Banner()
        self._drafts = Autosave(tasks, self._draft_verb, self)
        self._drafts.failed.connect(lambda trouble: show_error(trouble, self.banner))
        self._title = Heading("", 2)
        self.form = Form()
        self.save_button = buttons.primary(self.tr("Save"), self.save, "save")
        self._bin = buttons.icon_button(
            "bin",
            self.tr("Put this entry into the bin"),
            lambda: self.bin_wanted.emit(self._entry),
        )
        self._fill_form()
        self._lay_out()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    def begin(self, today: date, draft: CpdEntry | None = None) -> None:
        """Begin a new entry, or go on with one that was typed and not saved."""
        fresh = CpdEntry(CpdEntryId(0), today, CpdKind.SUPERVISION, _USUAL_MINUTES)
        self.show_entry(draft or fresh, today)
        self.form.field("topic").setFocus()

    def show_entry(self, entry: CpdEntry, today: date) -> None:
        """Edit ``entry``."""
        self.put_away()
        self._today, self._asked_about = today, {}
        self.banner.hide()
        self._title.setText(self.tr("Change this entry") if entry.id else self.tr("New entry"))
        self._bin.setVisible(bool(entry.id))
        names = ("held_on", "kind", "minutes", "with_whom", "topic", "takeaway")
        self.form.set_values({name: getattr(entry, name) for name in names})
        self._entry = entry

    def put_away(self) -> None:
        """Keep what is typed as a draft and speak of it no more."""
        self._drafts.leave()
        self._entry = None

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self._drafts.save_now()

    def save(self) -> None:
        """Look for names of clients, then keep the entry."""
        if self._entry is None or not self.form.check():
            return
        entry = self._typed()

        def question(reader: Reader) -> Mapping[str, list[str]]:
            return cpd.clients_named(reader, entry)

        self._tasks.ask(self, question, lambda named: self._ask_or_save(entry, named))

    def save_anyway(self) -> None:
        """Keep the entry with what looks like a client's name in it."""
        if self._entry is not None:
            self._save(self._typed())

    def _ask_or_save(self, entry: CpdEntry, named: Mapping[str, list[str]]) -> None:
        if self._entry is None:  # left, or saved by a first press, meanwhile
            return
        if not named or named == self._asked_about:
            self._save(entry)
            return
        self._asked_about = named
        field, found = next(iter(named.items()))
        hidden = self._outside.preferences.state.hide_names
        names = [Client(ClientId(0), name).initials if hidden else name for name in found]
        self.form.show_error(
            RuleBroken(
                self.tr("This seems to name a client: {name}.").format(
                    name=QLocale().createSeparatedList(names)
                ),
                field,
            )
        )
        self.banner.tell(
            self.tr("This log is meant to be shown to others. Does it name a client?"),
            "warn",
            self.tr("No, save it so"),
            self.save_anyway,
            closable=False,
        )

    def _save(self, entry: CpdEntry) -> None:
        if self._is_saving:
            return
        self._is_saving = True
        self._drafts.forget()
        self._tasks.do(
            self, lambda writer: cpd.save(writer, entry), self._on_saved, self._on_failed
        )

    def _typed(self) -> CpdEntry:
        assert self._entry is not None
        typed = self.form.values()
        return replace(self._entry, **typed | {"held_on": typed["held_on"] or self._today})

    def _draft_verb(self) -> Callable[[Writer], None]:
        entry = self._typed()
        return lambda writer: cpd.keep_draft(writer, entry)

    def _on_typed(self) -> None:
        if self._entry is not None:
            self._drafts.typed()

    def _on_saved(self, entry: CpdEntry) -> None:
        self._is_saving = False
        if self._entry is None or self._entry.id not in (0, entry.id):
            return  # another one was opened meanwhile
        self._entry = None
        self.saved.emit(entry)

    def _on_failed(self, trouble: Exception) -> None:
        self._is_saving = False
        self._on_typed()
        show_error(trouble, self.banner, self.form)

    def _discard(self) -> None:
        if self._entry is None:
            return
        typed = self._typed() if self.form.is_dirty else None
        self._drafts.forget()
        self._entry = None
        self.discarded.emit(typed)

    def _fill_form(self) -> None:
        form = self.form
        form.add("held_on", self.tr("Date"), DateField())
        form.add("kind", self.tr("What it was"), ChoiceField(kinds().items()), same_line=True)
        minutes = NumberField(1, LONGEST, self.tr(" min"))
        form.add("minutes", self.tr("Minutes"), minutes, same_line=True)
        form.add("with_whom", self.tr("With whom"), TextField(limit=200))
        form.add("topic", self.tr("Topic"), TextField(limit=300), required=True)
        hint = self.tr("No names of clients: this log is for your register and yourself.")
        form.add("takeaway", self.tr("What I take away"), LongTextField(rows=6), hint=hint)
        form.edited.connect(self._on_typed)

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(self._bin)
        top.addWidget(buttons.quiet(self.tr("Discard"), self._discard))
        top.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self.banner)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        column.addWidget(scrolled(content, widest=640), 1)
