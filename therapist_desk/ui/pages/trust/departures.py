"""What left the desk and when, out of the audit chain, which is verified on the spot."""

from datetime import datetime

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from therapist_desk.domain.topics import Topic
from therapist_desk.services import trust
from therapist_desk.services.trust import Departure, Way
from therapist_desk.services.verification import Verdict
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.checking import Checking
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted, Pill, isolated
from therapist_desk.ui.kit.languages import in_words
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.record_model import Column, RecordModel
from therapist_desk.ui.kit.record_table import RecordTable
from therapist_desk.ui.kit.tasks import Tasks

_HOW = 1


class Departures(QWidget):
    """A table of links opened and papers exported, latest first; nothing here can be changed."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        topics = frozenset(
            {
                Topic.DISCLOSURE,
                Topic.MESSAGE,
                Topic.CPD_ENTRY,
                Topic.RESOURCE,
                Topic.SETTING,
                Topic.CLIENT,
            }
        )
        self.model = RecordModel(tasks, topics, trust.listed, trust.page, self._columns())
        self.table = RecordTable(self.model, self.tr("What left the desk"), stretch=_HOW)
        self._last = Muted()
        self.checking = Checking(tasks, self)
        self.checking.ended.connect(self._show_verdict)
        self.checking.failed.connect(self._show_failure)
        self.verdict = Pill()
        self.verify_button = buttons.plain(self.tr("Verify the log again"), self._verify, "check")
        self._has_verified = False
        self._stack = QStackedWidget()
        self._lay_out()
        self.model.loaded.connect(self._show_emptiness)
        outside.preferences.changed.connect(self.model.ask_again)

    def refresh(self) -> None:
        """Ask when the vault was changed last, and verify the log when it is first looked at.

        The table asks for itself.
        """
        self._tasks.ask(self, trust.last_change, self._show_last)
        if not self._has_verified:
            self._verify()

    def _verify(self) -> None:
        self._has_verified = True
        self.verdict.show_status(self.tr("The log is being verified…"), "quiet")
        self.checking.start(deep=False)

    def _show_verdict(self, verdict: Verdict) -> None:
        if verdict.is_healthy:
            words = self.tr("The log fits together, from its first event to its last")
            self.verdict.show_status(words, "good", "check")
        else:
            self.verdict.show_status(self.tr("Damage was found"), "danger")
            self._last.setText("\n".join(in_words(one) for one in verdict.failures))

    def _show_failure(self, trouble: Exception) -> None:
        self.verdict.show_status(self.tr("Not verified"), "warn")
        self._last.setText(in_words(trouble))

    def _columns(self) -> list[Column[Departure]]:
        return [
            Column(self.tr("When"), lambda one: when.full(one.at, when.local_zone())),
            Column(self.tr("What"), self._what),
            Column(self.tr("Client"), self._client),
        ]

    def _what(self, one: Departure) -> str:
        """Say how it left, and what it was unless that might name someone others should not read."""
        how = self._way(one.way)
        if not one.what or self._outside.preferences.state.hide_names:
            return how
        return self.tr("{how}: {what}").format(how=how, what=isolated(one.what))

    def _way(self, way: Way) -> str:
        names = {
            Way.LINK: self.tr("A WhatsApp link was opened"),
            Way.EXPORT: self.tr("A file was saved outside the vault"),
            Way.PRINT: self.tr("Something was printed"),
            Way.BACKUP: self.tr("A backup was made"),
            Way.MOVE: self.tr("A copy was made for a new laptop"),
        }
        return names[way]

    def _client(self, one: Departure) -> str:
        if one.client is None:
            return ""
        hidden = self._outside.preferences.state.hide_names
        return isolated(one.client.initials if hidden else one.client.name)

    def _show_last(self, at: datetime | None) -> None:
        if at is not None:
            words = self.tr(
                "The vault was last changed {when}. If you worked later than that, an older copy "
                "was put in its place."
            )
            self._last.setText(words.format(when=when.full(at, when.local_zone())))

    def _show_emptiness(self) -> None:
        self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)

    def _lay_out(self) -> None:
        nothing = self.tr(
            "Nothing has left this vault yet. Links, exports and backups appear here."
        )
        self._stack.addWidget(EmptyState("shield", nothing))
        self._stack.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.grid(2), 0, 0)
        layout.setSpacing(theme.grid(2))
        line = Bar()
        line.addWidget(self.verdict)
        line.addWidget(self.verify_button)
        layout.addLayout(line)
        layout.addWidget(self._last)
        layout.addWidget(self._stack, 1)
