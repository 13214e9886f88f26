"""Trust: what left the desk, how to see for oneself that nothing else does, and the device check-up."""

from PySide6.QtWidgets import QTabWidget

from therapist_desk.domain.topics import Topic
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.trust.check_up import CheckUp
from therapist_desk.ui.pages.trust.departures import Departures
from therapist_desk.ui.pages.trust.proof import Proof


class TrustPage(Page):
    """Three parts, each an answer to whether one can trust the desk."""

    topics = frozenset({Topic.DEVICE_CHECK, Topic.DISCLOSURE, Topic.MESSAGE, Topic.SETTING})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Trust")
        self.setAccessibleName(self.title)
        self.departures = Departures(tasks, outside)
        self.check_up = CheckUp(tasks)
        self.check_up.told.connect(self.told)
        self.parts = QTabWidget()
        self.parts.setAccessibleName(self.tr("Parts of this page"))
        self.parts.addTab(self.departures, self.tr("What left the desk"))
        self.parts.addTab(Proof(), self.tr("No network"))
        self.parts.addTab(self.check_up, self.tr("Device check-up"))
        layout = column(self)
        subtitle = self.tr("What you need not believe, because you can look.")
        layout.addWidget(PageHeader(self.title, subtitle))
        layout.addWidget(self.parts, 1)

    def refresh(self) -> None:
        """Ask for what left and for the last check-ups."""
        self.departures.refresh()
        self.check_up.refresh()

    def keep(self) -> None:
        """Answers of a check-up that is not done yet are not kept: they are quickly given again."""
