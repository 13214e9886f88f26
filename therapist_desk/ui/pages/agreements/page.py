"""All agreements: where each current client's stands, one press away from the client."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout

from therapist_desk.domain.agreements import Standing
from therapist_desk.domain.topics import Topic
from therapist_desk.services import agreement_standings
from therapist_desk.services.agreement_standings import Overview
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements import words

FIRST = (
    *(Standing.WITHDRAWN, Standing.EXPIRED, Standing.SIGNATURES_MISSING, Standing.REVIEW_DUE),
    *(Standing.DRAFT, None, Standing.IN_FORCE),
)
"""What needs attention stands first."""

_ICONS = {"good": "ok", "warn": "warning", "danger": "refuse", "ask": "ask", "quiet": "clock"}
_TONES = {"good": "good", "warn": "warn", "danger": "danger", "ask": "warn", "quiet": "muted"}

Found = dict[Standing | None, list[int]]


class AgreementsPage(Page):
    """Lists current clients by where their agreement stands."""

    topics = frozenset({Topic.AGREEMENT, Topic.CLIENT, Topic.PRACTICE})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Agreements")
        self.setAccessibleName(self.title)
        self._outside = outside
        self.templates_button = buttons.quiet(
            self.tr("Templates…"), lambda: self.go.emit(Place(View.TEMPLATES)), "edit"
        )
        self._header = PageHeader(self.title, " ", [self.templates_button])
        self.filter = ChoiceField(self._filters({}))
        self.filter.setAccessibleName(self.tr("Which agreements are listed"))
        self.filter.edited.connect(self._ask)
        self.model = RecordModel(
            tasks, self.topics, _everyone, agreement_standings.overview, [list_column(self._row)]
        )
        self._empty = EmptyState("agreement", self.tr("No clients here."))
        self._empty.offer_all(lambda: self.filter.set_value(FIRST))
        self.list = RecordList(self.model, self.title, self._empty)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        outside.preferences.changed.connect(self.model.ask_again)
        self._lay_out()

    def refresh(self) -> None:
        """Ask how many agreements stand where."""
        self.tasks.ask(self, agreement_standings.standings, self._count)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.filter)
        row.addStretch(1)
        row.addWidget(Muted(self.tr("Current clients only"), wraps=False))
        layout = column(self)
        layout.addWidget(self._header)
        layout.addLayout(row)
        layout.addWidget(self.list, 1)

    def _filters(self, found: Found) -> list[tuple[tuple[Standing | None, ...], str]]:
        names = words.standings()
        one = [((each,), self._counted(names[each][0], len(found.get(each, ())))) for each in FIRST]
        return [(FIRST, self.tr("All")), *one]

    def _counted(self, name: str, count: int) -> str:
        shown = self.locale().toString(count)
        return self.tr("{state} ({count})").format(state=name, count=shown)

    def _count(self, found: Found) -> None:
        self.filter.set_choices(self._filters(found))
        agreed = len(found.get(Standing.IN_FORCE, ()))
        others = sum(map(len, found.values())) - agreed
        in_force = self.tr("%n in force", "", agreed)
        self._header.show_title(
            self.title,
            self.tr("{in_force} · {others}").format(
                in_force=in_force, others=self.tr("%n to look at", "", others)
            ),
        )

    def _ask(self) -> None:
        wanted = self.filter.value() or FIRST
        self._empty.only_some(wanted != FIRST)
        self.model.ask_again(lambda reader: _ids(reader, wanted))

    def _open(self, index: QModelIndex) -> None:
        line = self.model.record_at(index.row())
        if line is not None:
            record_id = line.outline.id if line.outline else None
            self.go.emit(Place(View.AGREEMENTS, line.client.id, record_id))

    def _row(self, line: Overview) -> Row:
        told, look = words.standings()[line.standing]
        hidden = self._outside.preferences.state.hide_names
        name = line.client.initials if hidden else line.client.name
        title = line.outline.title if line.outline else ""
        return Row(
            title=name,
            subtitle=" · ".join(part for part in (told, title) if part),
            aside=line.client.code,
            mark=_ICONS[look],
            tone=_TONES[look],
            words=commas((name, told)),
        )


def _everyone(reader: Reader) -> list[int]:
    return _ids(reader, FIRST)


def _ids(reader: Reader, wanted: Sequence[Standing | None]) -> list[int]:
    found = agreement_standings.standings(reader)
    return [client_id for standing in wanted for client_id in found.get(standing, ())]
