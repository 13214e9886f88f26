"""The form of one incident in a group: when, what happened, the risk, and what was done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.peer_groups import Incident, IncidentId
from therapist_desk.services import peer_groups, ratings
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, languages
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.fields import ChoiceField, LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.tasks import Tasks


class IncidentForm(DraftedForm[Incident]):
    """Edits one incident; what is typed waits over a lock."""

    bin_wanted = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._today = date.min
        self._title = Heading("", 2)
        self.save_button = buttons.primary(self.tr("Save"), self.save, "save")
        self._bin = buttons.icon_button(
            "bin",
            self.tr("Put this incident into the bin"),
            lambda: self.bin_wanted.emit(self._subject),
        )
        levels = ratings.shipped(languages.speaker()).levels
        form = self.form
        form.add("happened_on", self.tr("Date"), DateField())
        choices = [(level, one.label) for level, one in levels.items()]
        form.add("risk_level", self.tr("Risk"), ChoiceField(choices), same_line=True)
        hint = self.tr("Only what you need to know later. Do not copy messages of members here.")
        form.add("what", self.tr("What happened"), LongTextField(rows=4), required=True, hint=hint)
        form.add("done", self.tr("What was done"), LongTextField(rows=4))
        form.edited.connect(self._on_typed)
        self._lay_out()

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

    def save(self) -> None:
        """Keep the incident."""
        if self._subject is None or not self.form.check():
            return
        incident = self._typed()
        self._keep(lambda writer: peer_groups.save_incident(writer, incident))

    def discard(self) -> None:
        """Throw away what is typed; whoever hears it can bring it back."""
        if self._subject is not None:
            client_id = self._subject.client_id
            typed = self._typed() if self.is_typing else None
            self._tasks.do(
                self, lambda writer: peer_groups.forget_incident_draft(writer, client_id)
            )
            self._give_up(typed)

    def _typed(self) -> Incident:
        assert self._subject is not None
        typed = self.form.values()
        day = {"happened_on": typed["happened_on"] or self._today}
        return replace(self._subject, **typed | day)

    def _draft_verb(self) -> Callable[[Writer], None]:
        incident = self._typed()
        return lambda writer: peer_groups.keep_incident_draft(writer, incident)

    def _is_of(self, subject: Incident, record: Incident) -> bool:
        return subject.id in (0, record.id)

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(self._bin)
        top.addWidget(buttons.quiet(self.tr("Discard"), self.discard))
        top.addWidget(self.save_button)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self._frame(top, content, 720)
