"""The incidents of a group: what went wrong, and what was done."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from therapist_desk.domain.peer_groups import Incident
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.services import peer_groups, ratings
from therapist_desk.services.desk import Writer
from therapist_desk.services.peer_groups import GroupPage
from therapist_desk.ui.kit import buttons, languages, when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.groups.entries_panel import EntriesPanel, Said
from therapist_desk.ui.pages.groups.incident_form import IncidentForm


class IncidentsPanel(EntriesPanel[Incident, IncidentForm]):
    """Lists what went wrong in a group and what was done, and edits one."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks, IncidentForm(tasks))
        self._card = Card(self.tr("Incidents"), self.tr("Nothing is noted. May it stay so."))
        top = Bar()
        add = buttons.quiet(self.tr("Note an incident"), self.begin_new, "add")
        self._lay_out(top, add, self._card)

    def show_group(self, found: GroupPage, draft: Incident | None) -> None:
        """Show the incidents of a group, and what was typed of one and not saved."""
        self._leave_other(found)
        self._card.show_lines([self._line(one, found.today) for one in found.incidents])
        self._offer(draft)

    def begin_new(self) -> None:
        """Begin a new incident."""
        if self._found is not None:
            self._show_form()
            self.form.begin(self._found.client.id, self._found.today)

    def edit(self, entry: Incident, *, goes_on: bool = False) -> None:
        """Edit one incident."""
        if self._found is not None:
            self._show_form()
            self.form.edit(entry, self._found.today, goes_on=goes_on)

    def _line(self, one: Incident, today: date) -> QWidget:
        has_risk = one.risk_level is not RiskLevel.NONE_SEEN
        words = " ".join(one.what.split())
        if has_risk:
            level = ratings.shipped(languages.speaker()).levels[one.risk_level].label
            words = f"{level} · {words}"
        icon, tone = ("warning", "danger") if has_risk else ("note", "muted")
        return Line(icon, words, when.day(one.happened_on, today), self._opening(one), tone)

    def _opening(self, one: Incident) -> Callable[[], object]:
        return lambda: self.edit(one)

    def _said(self) -> Said:
        return Said(
            saved=self.tr("Incident saved"),
            binned=self.tr("Incident put into the bin"),
            discarded=self.tr("Changes discarded"),
            waits=self.tr("An incident waits here that was not saved."),
            go_on=self.tr("Go on with it"),
        )

    def _write_bin(self, writer: Writer, entry: Incident) -> Incident:
        return peer_groups.bin_incident(writer, entry.id)

    def _restore(self, writer: Writer, entry: Incident) -> Incident:
        return peer_groups.restore_incident(writer, entry.id)
