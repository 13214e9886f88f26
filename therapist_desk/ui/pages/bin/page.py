"""The bin: everything put away, with a way back. It never empties itself."""

from PySide6.QtWidgets import QStackedWidget

from therapist_desk.domain.topics import Topic
from therapist_desk.services import bin as bins
from therapist_desk.services.bin import Binned
from therapist_desk.ui.kit import buttons, when
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.record_model import Column, RecordModel
from therapist_desk.ui.kit.record_table import RecordTable
from therapist_desk.ui.kit.tasks import Tasks


class BinPage(Page):
    """Lists what is in the bin and takes it back out."""

    topics = frozenset(
        {
            *(Topic.CLIENT, Topic.NOTE, Topic.PROCESS_NOTE, Topic.CHECKIN, Topic.AGREEMENT),
            *(Topic.GOAL_RATING, Topic.CLINICAL_FACT, Topic.CPD_ENTRY, Topic.READINESS_CHECK),
            *(Topic.MEASURE_SCORE, Topic.MEASURE_PACK),
            *(Topic.GROUP_MEMBER, Topic.GROUP_INCIDENT, Topic.RESOURCE, Topic.RESOURCE_SHARE),
            *(Topic.APPOINTMENT, Topic.SESSION, Topic.ATTACHMENT),
            *(Topic.RELATION, Topic.TASK, Topic.NOTE_FORMAT, Topic.PHRASE),
            *(Topic.AGREEMENT_TEMPLATE, Topic.RHYTHM, Topic.QUESTION_SET),
            *(Topic.OWN_MESSAGE, Topic.MESSAGE),
        }
    )

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Bin")
        self.setAccessibleName(self.title)
        self._outside = outside
        self.model = RecordModel(tasks, self.topics, bins.listed, bins.page, self._columns())
        self.table = RecordTable(self.model, self.tr("What is in the bin"), stretch=1)
        self.restore_button = buttons.primary(self.tr("Take back"), self._take_back, "undo")
        self._stack = QStackedWidget()
        self._lay_out()
        self.table.activated.connect(lambda _: self._take_back())
        self.model.loaded.connect(self._show_emptiness)
        outside.preferences.changed.connect(self.model.ask_again)

    def refresh(self) -> None:
        """The table asks by itself when something was put away or taken back."""

    def _columns(self) -> list[Column[Binned]]:
        return [
            Column(self.tr("What"), self._what),
            Column(self.tr("Client or name"), self._client),
            Column(self.tr("Put here"), lambda one: when.full(one.binned_at, when.local_zone())),
        ]

    def _what(self, one: Binned) -> str:
        if one.was_merged:
            return self.tr("Client, merged into another record")
        return self._names()[one.noun]

    def _client(self, one: Binned) -> str:
        if not one.client_id:
            return isolated(one.client_name) if one.client_name else "–"
        hidden = self._outside.preferences.state.hide_names
        return isolated(one.client_initials if hidden else one.client_name)

    def _names(self) -> dict[Topic, str]:
        return {
            Topic.CLIENT: self.tr("Client"),
            Topic.NOTE: self.tr("Draft note"),
            Topic.PROCESS_NOTE: self.tr("Process note"),
            Topic.CHECKIN: self.tr("Check-in"),
            Topic.AGREEMENT: self.tr("Draft agreement"),
            Topic.APPOINTMENT: self.tr("Appointment"),
            Topic.SESSION: self.tr("Session"),
            Topic.ATTACHMENT: self.tr("File"),
            Topic.GOAL_RATING: self.tr("Rating of a goal"),
            Topic.CLINICAL_FACT: self.tr("Medical entry"),
            Topic.READINESS_CHECK: self.tr("Readiness check"),
            Topic.MEASURE_SCORE: self.tr("Score"),
            Topic.MEASURE_PACK: self.tr("Loaded measure"),
            Topic.CPD_ENTRY: self.tr("Supervision and CPD"),
            Topic.GROUP_MEMBER: self.tr("Member of a group"),
            Topic.GROUP_INCIDENT: self.tr("Incident in a group"),
            Topic.RESOURCE: self.tr("Resource"),
            Topic.RESOURCE_SHARE: self.tr("Resource given"),
            Topic.RELATION: self.tr("Member or relation"),
            Topic.NOTE_FORMAT: self.tr("Note format"),
            Topic.AGREEMENT_TEMPLATE: self.tr("Agreement template"),
            Topic.PHRASE: self.tr("Phrase"),
            Topic.MESSAGE: self.tr("Message or call"),
            Topic.OWN_MESSAGE: self.tr("Message of your own"),
            Topic.TASK: self.tr("Task"),
            Topic.RHYTHM: self.tr("Rhythm of check-ins"),
            Topic.QUESTION_SET: self.tr("Question set"),
        }

    def _lay_out(self) -> None:
        nothing = self.tr("The bin is empty. What you delete waits here until you want it back.")
        self._stack.addWidget(EmptyState("bin", nothing))
        self._stack.addWidget(self.table)
        layout = column(self)
        subtitle = self.tr("Nothing here is lost, and nothing is deleted by itself.")
        layout.addWidget(PageHeader(self.title, subtitle, [self.restore_button]))
        layout.addWidget(self._stack, 1)

    def _show_emptiness(self) -> None:
        some = self.model.rowCount() > 0
        self._stack.setCurrentIndex(1 if some else 0)
        self.restore_button.setEnabled(some)
        if some and self.table.selection.current is None:
            self.table.selection.choose(self.model.id_at(0))

    def _take_back(self) -> None:
        key = self.table.selection.current
        if key is None:
            return
        self.table.selection.choose(None)
        self.tasks.do(self, lambda writer: bins.restore(writer, key))
        self.told.emit(self.tr("Taken back out of the bin"), lambda: self._put_back(key))

    def _put_back(self, key: int) -> None:
        self.tasks.do(self, lambda writer: bins.put_back(writer, key))
