"""The form of one clinical fact; it asks what its kind has."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clinical_facts import (
    Certainty,
    ClinicalFact,
    ClinicalFactId,
    CodeSystem,
    FactKind,
)
from therapist_desk.services import clinical_facts
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit.entry_form import EntryForm
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.more_menu import Choice, more_button
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.clinical_facts import words

_DETAILS = {
    FactKind.MEDICATION: "dose",
    FactKind.ALLERGY: "reaction",
    FactKind.REFERRER: "reach",
}
"""Which field holds the detail of a fact."""
_CODED = ("system", "code", "certainty")


class FactForm(EntryForm[ClinicalFact]):
    """Edits one fact, new or kept; what is typed and not saved waits as a draft."""

    misfiled = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(
            tasks, QCoreApplication.translate("FactForm", "Put this entry into the bin")
        )
        self._suggested = ""
        self._more = more_button(self.tr("More about this entry"), self._choices)
        self._fill_form()
        self._lay_out(640, self._more)

    def begin(self, client_id: ClientId, draft: ClinicalFact | None = None) -> None:
        """Begin a new fact, or go on with one that was typed and not saved."""
        fresh = ClinicalFact(
            ClinicalFactId(0),
            client_id,
            FactKind.DIAGNOSIS,
            "",
            CodeSystem.ICD_10,
            certainty=Certainty.CONFIRMED,
        )
        self.show_fact(draft or fresh, goes_on=draft is not None)
        if draft is not None:
            self._drafts.typed()  # taken back, it is kept nowhere yet
        self.form.field("kind").setFocus()

    def show_fact(self, fact: ClinicalFact, *, goes_on: bool = False) -> None:
        """Edit ``fact``."""
        self.make_way(goes_on=goes_on)
        self._suggested = ""
        self.banner.hide()
        self._title.setText(self.tr("Change this entry") if fact.id else self.tr("New entry"))
        self._bin.setVisible(bool(fact.id))
        self._more.setVisible(bool(fact.id))
        self.form.set_values(
            {
                "kind": fact.kind,
                "system": fact.system,
                "code": fact.code,
                "name": fact.name,
                "certainty": fact.certainty or Certainty.CONFIRMED,
                "by_whom": fact.by_whom,
                "since": fact.since,
                "until": fact.until,
                **dict.fromkeys(_DETAILS.values(), fact.detail),
            }
        )
        self._fit()
        self._subject = fact

    def _typed(self) -> ClinicalFact:
        assert self._subject is not None
        typed = self.form.values()
        detail = _DETAILS.get(typed["kind"])
        return replace(
            self._subject,
            kind=typed["kind"],
            name=typed["name"],
            system=typed["system"],
            code=typed["code"],
            certainty=typed["certainty"],
            detail=typed[detail] if detail else "",
            by_whom=typed["by_whom"],
            since=typed["since"],
            until=typed["until"],
        )

    def _write(self, writer: Writer, entry: ClinicalFact) -> ClinicalFact:
        return clinical_facts.save(writer, entry)

    def _keep_draft(self, writer: Writer, entry: ClinicalFact) -> None:
        clinical_facts.keep_draft(writer, entry)

    def _choices(self) -> list[Choice]:
        words = self.tr("Written for the wrong client…")
        return [(words, "client", lambda: self.misfiled.emit(self._subject))]

    def _fit(self) -> None:
        """Show what the chosen kind has."""
        typed = self.form.values()
        is_coded = typed["kind"] is FactKind.DIAGNOSIS
        for name in _CODED:
            self.form.show_only(name, shown=is_coded)
        self.form.show_only("code", shown=is_coded and typed["system"] is not CodeSystem.NONE)
        for kind, name in _DETAILS.items():
            self.form.show_only(name, shown=kind is typed["kind"])
        self.form.show_only("by_whom", shown=typed["kind"] is not FactKind.REFERRER)

    def _look_up(self) -> None:
        """Take the title from the therapist's own list, unless another one was typed."""
        typed = self.form.values()
        system, code = typed["system"], typed["code"]
        if self._subject is None or typed["name"] not in ("", self._suggested):
            return
        self._tasks.ask(
            self, lambda reader: clinical_facts.title_of(reader, system, code), self._suggest
        )

    def _suggest(self, title: str) -> None:
        if self._subject is not None and self.form.values()["name"] in ("", self._suggested):
            self._suggested = title
            if self.form.values()["name"] != title:
                self.form.fill({"name": title})

    def _fill_form(self) -> None:
        form = self.form
        kind = form.add("kind", self.tr("What it is"), ChoiceField(list(words.kinds().items())))
        system = form.add("system", self.tr("Coded in"), ChoiceField(list(words.systems().items())))
        code = form.add("code", self.tr("Code"), TextField(limit=60), same_line=True)
        form.add("name", self.tr("Name"), TextField(limit=300))
        form.add("certainty", self.tr("How sure"), ChoiceField(list(words.certainties().items())))
        form.add("dose", self.tr("Dose"), TextField(limit=200))
        form.add("reaction", self.tr("Reaction"), TextField(limit=200))
        form.add("reach", self.tr("How to reach them"), TextField(limit=300))
        form.add("by_whom", self.tr("By whom"), TextField(limit=200))
        form.add("since", self.tr("Since"), DateField())
        form.add("until", self.tr("Until"), DateField(), same_line=True)
        kind.edited.connect(self._fit)
        system.edited.connect(self._fit)
        code.edited.connect(self._look_up)
        form.edited.connect(self._on_typed)
