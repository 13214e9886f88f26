"""The form of one entry in the supervision and CPD log."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.cpd import LONGEST, CpdEntry, CpdEntryId, CpdKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import cpd
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit.entry_form import EntryForm
from therapist_desk.ui.kit.fields import ChoiceField, LongTextField, NumberField
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField

_USUAL_MINUTES = 60


def kinds() -> dict[CpdKind, str]:
    """Return what an entry can be."""
    return {
        CpdKind.SUPERVISION: QCoreApplication.translate("cpd", "Supervision"),
        CpdKind.CPD: QCoreApplication.translate("cpd", "CPD"),
    }


class CpdForm(EntryForm[CpdEntry]):
    """Edits one entry; a client's name in it is asked about once, and never refused."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(
            tasks, QCoreApplication.translate("CpdForm", "Put this entry into the bin")
        )
        self._outside = outside
        self._today = date.min
        self._asked_about: Mapping[str, list[str]] = {}
        self._fill_form()
        self._lay_out(640)

    def begin(self, today: date, draft: CpdEntry | None = None) -> None:
        """Begin a new entry, or go on with one that was typed and not saved."""
        fresh = CpdEntry(CpdEntryId(0), today, CpdKind.SUPERVISION, _USUAL_MINUTES)
        self.show_entry(draft or fresh, today, goes_on=draft is not None)
        if draft is not None:
            self._drafts.typed()  # taken back, it is kept nowhere yet
        self.form.field("topic").setFocus()

    def show_entry(self, entry: CpdEntry, today: date, *, goes_on: bool = False) -> None:
        """Edit ``entry``."""
        self.make_way(goes_on=goes_on)
        self._today, self._asked_about = today, {}
        self.banner.hide()
        self._title.setText(self.tr("Change this entry") if entry.id else self.tr("New entry"))
        self._bin.setVisible(bool(entry.id))
        names = ("held_on", "kind", "minutes", "with_whom", "topic", "takeaway")
        self.form.set_values({name: getattr(entry, name) for name in names})
        self._subject = entry

    def save(self) -> None:
        """Look for names of clients, then keep the entry."""
        if self._subject is None or not self.form.check():
            return
        entry = self._typed()

        def question(reader: Reader) -> Mapping[str, list[str]]:
            return cpd.clients_named(reader, entry)

        self._tasks.ask(self, question, lambda named: self._ask_or_save(entry, named))

    def save_anyway(self) -> None:
        """Keep the entry with what looks like a client's name in it."""
        if self._subject is not None:
            self._save(self._typed())

    def _ask_or_save(self, entry: CpdEntry, named: Mapping[str, list[str]]) -> None:
        if self._subject is None:  # left, or saved by a first press, meanwhile
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
        self._keep(lambda writer: self._write(writer, entry))

    def _write(self, writer: Writer, entry: CpdEntry) -> CpdEntry:
        return cpd.save(writer, entry)

    def _keep_draft(self, writer: Writer, entry: CpdEntry) -> None:
        cpd.keep_draft(writer, entry)

    def _typed(self) -> CpdEntry:
        assert self._subject is not None
        typed = self.form.values()
        return replace(self._subject, **typed | {"held_on": typed["held_on"] or self._today})

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
