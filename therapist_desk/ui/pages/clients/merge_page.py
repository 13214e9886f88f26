"""Merging the open record with another of the same person: compared, chosen, done, taken back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.client_merges import Choice, ClientMerge
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import client_merges, clients
from therapist_desk.services.client_merges import Look
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.choosers import FoundByTyping
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.clients import merge_words


class MergePage(ClientTab):
    """The open record stays; all that stands in the other one moves to it."""

    topics = frozenset({Topic.CLIENT})
    begins_new = False

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self._outside = outside
        self.title = self.tr("Merge two records")
        self.setAccessibleName(self.title)
        self._look: Look | None = None
        self._offered: frozenset[ClientId] = frozenset()
        self.form = Form()
        self.other = FoundByTyping((), may_be_empty=True)
        hint = self.tr("The record of the same person that was entered a second time")
        self.form.add("other", self.tr("The other record"), self.other, hint=hint)
        self.other.edited.connect(self._compare)
        self.banner = Banner()
        self.choices: dict[str, ChoiceField] = {}
        self._compared = QWidget()
        self._grid = QGridLayout(self._compared)
        self.moving = Muted("")
        self.merge_button = buttons.primary(self.tr("Merge the two"), self.merge)
        self._header = PageHeader(self.title)
        self._lay_out()
        outside.preferences.changed.connect(self.refresh)

    def show_client(self, client_id: ClientId) -> None:
        """Begin with this record as the one that stays."""
        super().show_client(client_id)
        self.form.set_values({"other": None})
        self._forget()

    def refresh(self) -> None:
        """Ask for the names to choose from."""
        client_id = self.client_id
        if client_id is None:
            return

        def question(reader: Reader) -> tuple[Client, list[Named]]:
            return clients.get(reader, client_id), clients.named(reader)

        self.tasks.ask(self, question, lambda found: self._show_names(*found))

    def offers(self, client_id: ClientId) -> bool:
        """Return whether a record can be chosen as the other one."""
        return client_id in self._offered

    def merge(self) -> None:
        """Make the two one."""
        look = self._look
        if look is None:
            return
        chosen = {name: field.value() for name, field in self.choices.items()}
        self.merge_button.setEnabled(False)
        self.tasks.do(
            self,
            lambda writer: client_merges.merge(writer, look.stays.id, look.goes.id, chosen),
            self._on_merged,
            self._on_failed,
        )

    def _show_names(self, client: Client, everyone: Sequence[Named]) -> None:
        hidden = self._outside.preferences.state.hide_names
        self._offered = frozenset(one.id for one in everyone) - {client.id}
        name = client.initials if hidden else client.name
        stays = self.tr("{name} ({code}) stays. Everything of the other record moves here.")
        self._header.show_title(self.title, stays.format(name=name, code=client.code))
        chosen = self.other.value()
        self.other.set_choices(
            (str(one.id), f"{one.initials if hidden else one.name} ({one.code})")
            for one in everyone
            if one.id in self._offered
        )
        if chosen is None:  # a box chooses its first by itself, and nobody did
            self.other.set_value(None)

    def _compare(self) -> None:
        self._forget()
        stays, chosen = self.client_id, self.other.value()
        if stays is None or not chosen:
            return
        other = ClientId(int(chosen))
        self.tasks.ask(
            self,
            lambda reader: client_merges.look(reader, stays, other),
            self._show,
            self._on_failed,
        )

    def _show(self, look: Look) -> None:
        if look.stays.id != self.client_id or str(look.goes.id) != self.other.value():
            return
        self._look = look
        self._show_differences(look)
        self.moving.setText(self._said(look.moving))
        self.moving.show()
        self._compared.setVisible(bool(look.differences))
        self.merge_button.setEnabled(True)

    def _said(self, moving: Mapping[Topic, int]) -> str:
        counts = merge_words.counts(moving)
        first = self.tr("Nothing but the details stands in the other record.")
        if counts:
            listed = QLocale().createSeparatedList(counts)
            first = self.tr("Moves to this record: {entries}.").format(entries=listed)
        rest = self.tr(
            "Sessions are counted anew by date. Signed notes keep their text and signature. Of two "
            "agreements, plans or safety plans in force the later one counts, the other is kept as an "
            "earlier version. The emptied record goes to the bin; taking it out there undoes the merge."
        )
        return f"{first}\n{rest}"

    def _show_differences(self, look: Look) -> None:
        heads = (self.tr("Detail"), self.tr("This record"), self.tr("The other"), self.tr("Keep"))
        for place, head in enumerate(heads):
            self._grid.addWidget(Heading(head, 3), 0, place)
        labels, hidden = merge_words.details(), self._outside.preferences.state.hide_names
        for row, one in enumerate(look.differences, 1):
            self._grid.addWidget(PlainLabel(labels[one.name]), row, 0)
            for place, client in ((1, look.stays), (2, look.goes)):
                value = merge_words.value(one.name, client, hide_names=hidden)
                value = value or self.tr("– nothing –")
                self._grid.addWidget(PlainLabel(value, wraps=True), row, place)
            field = ChoiceField([(choice, self._keep()[choice]) for choice in one.offered])
            field.setAccessibleName(
                self.tr("Which is kept: {detail}").format(detail=labels[one.name])
            )
            field.set_value(one.offered[0])
            self.choices[one.name] = field
            self._grid.addWidget(field, row, 3)

    def _keep(self) -> Mapping[Choice, str]:
        return {
            Choice.STAYS: self.tr("This record's"),
            Choice.GOES: self.tr("The other's"),
            Choice.BOTH: self.tr("Both"),
        }

    def _forget(self) -> None:
        self._look = None
        self.choices = {}
        self.banner.hide()
        self.moving.hide()
        self._compared.hide()
        self.merge_button.setEnabled(False)
        empty(self._grid)

    def _on_merged(self, merged: ClientMerge) -> None:
        self.told.emit(self.tr("The two records are one now"), lambda: self._part(merged))
        self._leave()

    def _part(self, merged: ClientMerge) -> None:
        self.tasks.do(self, lambda writer: client_merges.part(writer, merged.id))

    def _on_failed(self, trouble: Exception) -> None:
        self.merge_button.setEnabled(self._look is not None)
        show_error(trouble, self.banner, self.form)

    def _leave(self) -> None:
        self.go.emit(Place(View.OVERVIEW, self.client_id))

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(theme.grid(2))
        self._grid.setVerticalSpacing(theme.grid(1.5))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.grid(2))
        for widget in (self.form, self.banner, self.moving, self._compared):
            body.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(buttons.quiet(self.tr("Cancel"), self._leave))
        row.addWidget(self.merge_button)
        body.addStretch(1)
        layout = column(self)
        layout.addWidget(self._header)
        layout.addWidget(scrolled(content, 960), 1)
        layout.addLayout(row)
