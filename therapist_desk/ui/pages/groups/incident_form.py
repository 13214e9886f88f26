"""The form of one incident in a group: when, what happened, the risk, and what was done."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.peer_groups import Incident, IncidentId
from therapist_desk.services import peer_groups, ratings
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import languages
from therapist_desk.ui.kit.entry_form import EntryForm
from therapist_desk.ui.kit.fields import ChoiceField, LongTextField
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.tasks import Tasks


class IncidentForm(EntryForm[Incident]):
    """Edits one incident; what is typed waits over a lock."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(
            tasks, QCoreApplication.translate("IncidentForm", "Put this incident into the bin")
        )
        self._today = date.min
        levels = ratings.shipped(languages.speaker()).levels
        form = self.form
        form.add("happened_on", self.tr("Date"), DateField())
        choices = [(level, one.label) for level, one in levels.items()]
        form.add("risk_level", self.tr("Risk"), ChoiceField(choices), same_line=True)
        hint = self.tr("Only what you need to know later. Do not copy messages of members here.")
        form.add("what", self.tr("What happened"), LongTextField(rows=4), required=True, hint=hint)
        form.add("done", self.tr("What was done"), LongTextField(rows=4))
        form.edited.connect(self._on_typed)
        self._lay_out(720)

    def begin(self, client_id: ClientId, today: date) -> None:
        """Begin a new incident."""
        self.edit(Incident(IncidentId(0), client_id, today), today)

    def edit(self, incident: Incident, today: date, *, goes_on: bool = False) -> None:
        """Edit an incident, or go on with what was typed and not saved."""
        self.make_way(goes_on=goes_on)
        self._today = today
        self.banner.hide()
        words = self.tr("This incident") if incident.id else self.tr("New incident")
        self._title.setText(words)
        self._bin.setVisible(bool(incident.id))
        names = ("happened_on", "risk_level", "what", "done")
        self.form.set_values({name: getattr(incident, name) for name in names})
        self._subject = incident
        self.form.field("what").setFocus()

    def _typed(self) -> Incident:
        assert self._subject is not None
        typed = self.form.values()
        day = {"happened_on": typed["happened_on"] or self._today}
        return replace(self._subject, **typed | day)

    def _write(self, writer: Writer, entry: Incident) -> Incident:
        return peer_groups.save_incident(writer, entry)

    def _keep_draft(self, writer: Writer, entry: Incident) -> None:
        peer_groups.keep_incident_draft(writer, entry)

    def _forget_draft(self, entry: Incident) -> None:
        self._tasks.do(
            self, lambda writer: peer_groups.forget_incident_draft(writer, entry.client_id)
        )
