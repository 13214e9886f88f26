"""How much a vault holds, in numbers one can hold beside those of another laptop."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QWidget

from therapist_desk.services.moving import COUNTED, Contents
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.labels import Muted, PlainLabel
from therapist_desk.ui.kit.lines import commas


class Tally(QWidget):
    """A row for each noun and one for the last change; what lies in the bin is counted too."""

    def __init__(self) -> None:
        super().__init__()
        self._labels = self._names()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.grid(3))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(1, 1)
        self._numbers = {noun: PlainLabel("") for noun in (*COUNTED, "")}
        for row, noun in enumerate(("", *COUNTED)):
            self._grid.addWidget(Muted(self._labels[noun], wraps=False), row, 0)
            self._grid.addWidget(self._numbers[noun], row, 1)

    def show_contents(self, contents: Contents) -> None:
        """Show these numbers instead."""
        for noun in COUNTED:
            self._numbers[noun].setText(QLocale().toString(contents.rows.get(noun, 0)))
        self._numbers[""].setText(self._changed(contents))
        said = [f"{self._labels[noun]}: {self._numbers[noun].text()}" for noun in ("", *COUNTED)]
        self.setAccessibleName(commas(said))

    def _changed(self, contents: Contents) -> str:
        if contents.changed_at is None:
            return self.tr("nothing was written yet")
        return when.full(contents.changed_at, when.local_zone())

    def _names(self) -> Mapping[str, str]:
        return {
            "": self.tr("Last written in"),
            "client": self.tr("Clients"),
            "session": self.tr("Sessions"),
            "note": self.tr("Notes"),
            "process_note": self.tr("Process notes"),
            "agreement": self.tr("Agreements"),
            "message": self.tr("Messages"),
            "checkin": self.tr("Check-ins"),
            "measure_score": self.tr("Scores of measures, each version"),
            "chat": self.tr("Chats filed"),
            "appointment": self.tr("Planned meetings and series"),
            "attachment": self.tr("Files"),
            "plan": self.tr("Plans, each version"),
            "goal_rating": self.tr("Ratings of goals"),
            "safety_plan": self.tr("Safety plans, each version"),
            "clinical_fact": self.tr("Medical entries"),
            "readiness_check": self.tr("Readiness checks"),
            "cpd_entry": self.tr("Supervision and CPD"),
            "group_member": self.tr("Members of groups with their consent"),
            "group_incident": self.tr("Incidents in groups"),
            "resource": self.tr("Resources of the library"),
            "resource_share": self.tr("Resources given to clients"),
            "case_ending": self.tr("Endings of therapy"),
            "relation": self.tr("Relations between clients"),
            "task": self.tr("Tasks of your own"),
            "note_format": self.tr("Note formats of your own"),
            "phrase": self.tr("Phrases"),
            "agreement_template": self.tr("Agreement templates of your own"),
            "measure_pack": self.tr("Measures you loaded"),
            "rhythm": self.tr("Rhythms of check-ins"),
            "question_set": self.tr("Question sets of your own"),
            "own_message": self.tr("Messages of your own"),
        }
