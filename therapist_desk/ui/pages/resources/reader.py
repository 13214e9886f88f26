"""One entry of the library as it is read, given to a client, and looked at again."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import Cancelled
from therapist_desk.domain.resources import Resource, Way
from therapist_desk.exporting import files
from therapist_desk.exporting.files import Written
from therapist_desk.services import attaching, resource_shares, resources
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Writer
from therapist_desk.services.resource_shares import Given
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.choosers import FoundByTyping, language_name
from therapist_desk.ui.kit.departing import depart
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import ElidedLabel, Muted, PlainLabel
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.long_work import LongWork, Told, WorkBar
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.resources import words


class ResourceReader(QWidget):
    """Shows an entry; whom it is given to is asked here, the guard is asked where one writes."""

    go = Signal(object)
    told = Signal(str, object)
    edit_wanted = Signal(object)
    bin_wanted = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._resource: Resource | None = None
        self._work = LongWork(tasks, self)
        self._title = ElidedLabel()
        theme.heading(self._title, 2)
        self._about, self._from = Muted(""), Muted("")
        self._text = PlainLabel("", wraps=True).selectable()
        self.banner = Banner()
        self.due = Banner()
        self.form = Form()
        self.client = FoundByTyping((), may_be_empty=True)
        self.client.setMinimumContentsLength(16)  # a narrow window has the list beside it
        self.form.add("client", self.tr("Give it to"), self.client)
        self._shares = Card(self.tr("Given to"), self.tr("Nobody has been given this yet."))
        self._lay_out()

    def show_resource(
        self, resource: Resource, given: tuple[Given, ...], everyone: list[Named], today: date
    ) -> None:
        """Show an entry, whom it was given to, and whom it can be given to."""
        if self._resource is None or self._resource.id != resource.id:
            self.banner.hide()
            self.form.set_values({"client": None})
        self._resource = resource
        hidden = self._outside.preferences.state.hide_names
        self._title.setText(resource.title)
        self._about.setText(
            " · ".join(
                (
                    words.kinds()[resource.kind],
                    language_name(resource.language),
                    words.levels()[resource.reading_level],
                )
            )
        )
        self._from.setText(self._origin(resource, today))
        self._text.setText(resource.text_to_send)
        self.file_button.setText(self.tr("Save the file…"))
        self.file_button.setVisible(resource.content_id is not None)
        chosen = self.client.value()
        self.client.set_choices(
            [
                (str(one.id), f"{one.initials} {one.code}" if hidden else f"{one.name} {one.code}")
                for one in everyone
            ]
        )
        self.client.set_value(chosen)
        self._shares.show_lines([self._line(one, today, hidden=hidden) for one in given])
        self._say_due(resource, today)

    def _origin(self, resource: Resource, today: date) -> str:
        checked = self.tr("Checked {day}").format(day=when.day(resource.checked_on, today))
        parts = (resource.source, resource.file_name, checked)
        return " · ".join(part for part in parts if part)

    def _say_due(self, resource: Resource, today: date) -> None:
        if resource.check_due > today:
            self.due.hide()
            return
        self.due.tell(
            self.tr("Does it still hold? Look at the link, the numbers and the words once more."),
            "warn",
            self.tr("Checked today"),
            self.checked,
            closable=False,
        )

    def checked(self) -> None:
        """Say that it was looked at today and holds."""
        before = self._resource
        if before is None:
            return

        def undo() -> None:
            self._tasks.do(self, lambda writer: resources.put_back(writer, before))

        self._tasks.do(
            self,
            lambda writer: resources.checked_today(writer, before.id),
            lambda _: self.told.emit(self.tr("Noted as checked today"), undo),
        )

    def write(self) -> None:
        """Put the text into a message to the client chosen, and go there."""
        resource, client_id = self._resource, self._chosen()
        if resource is None or client_id is None:
            return
        self._tasks.do(
            self,
            lambda writer: resources.prepare_message(writer, resource, client_id),
            lambda _: self.go.emit(Place(View.WRITE, client_id)),
        )

    def note(self) -> None:
        """Keep that the client was given it in a session."""
        resource, client_id = self._resource, self._chosen()
        if resource is None or client_id is None:
            return

        def keep(writer: Writer) -> object:
            return resource_shares.note(writer, resource, client_id, Way.SESSION)

        self._tasks.do(self, keep, self._on_noted)

    def save_file(self) -> None:
        """Write the file out as it was kept; it holds nothing of any client."""
        resource = self._resource
        received = resources.file_of(resource) if resource else None
        if resource is None or received is None or self._work.is_busy:
            return
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place))
        path = self._outside.asker.save_file(
            self.tr("Save the file"), folder / received.name, [self.tr("All files (*)")]
        )
        if path is None:
            return
        desk = self._tasks.desk

        def write(told: Told) -> Written:
            return files.write_beside(path, attaching.give(desk, received, told))

        self._work.run(
            self.tr("Writing the file"),
            write,
            lambda written: self._depart(written, resource),
            self._fail,
        )

    def _depart(self, written: Written, resource: Resource) -> None:
        def fail(trouble: Exception) -> None:
            written.drop()
            self._fail(trouble)

        def put(writer: Writer) -> None:
            resources.log_export(writer, resource)
            written.take_its_place()

        depart(
            self._tasks,
            self,
            written.path,
            put,
            lambda _: self.told.emit(self.tr("File saved"), None),
            fail,
        )

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, Cancelled):
            show_error(trouble, self.banner)

    def _chosen(self) -> ClientId | None:
        if not self.form.check():
            return None
        chosen = self.client.value()
        if not chosen:
            self.banner.tell(self.tr("Choose a client first."), "info")
            self.client.setFocus()
            return None
        self.banner.hide()
        return ClientId(int(chosen))

    def _on_noted(self, share: object) -> None:
        share_id = getattr(share, "id")  # noqa: B009 - a Share, as `note` returns it

        def undo() -> None:
            self._tasks.do(self, lambda writer: resource_shares.bin_share(writer, share_id))

        self.told.emit(self.tr("Noted as given in a session"), undo)

    def _line(self, one: Given, today: date, *, hidden: bool) -> QWidget:
        day = when.wall_clock(one.share.shared_at, when.local_zone()).date()
        name = one.initials if hidden else one.name
        aside = commas((words.ways()[one.share.way], when.day(day, today)))
        client_id = one.share.client_id
        return Line("clients", name, aside, lambda: self.go.emit(Place(View.OVERVIEW, client_id)))

    def _lay_out(self) -> None:
        self.file_button = buttons.quiet("", self.save_file, "export")
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(
            buttons.icon_button(
                "bin",
                self.tr("Put this entry into the bin"),
                lambda: self.bin_wanted.emit(self._resource),
            )
        )
        top.addWidget(
            buttons.quiet(self.tr("Change"), lambda: self.edit_wanted.emit(self._resource), "edit")
        )
        give = Bar()
        give.addWidget(buttons.primary(self.tr("WhatsApp…"), self.write, "message"))
        give.addWidget(buttons.quiet(self.tr("Given in a session"), self.note, "check"))
        give.addWidget(self.file_button)
        held = QWidget()
        inside = QVBoxLayout(held)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        for widget in (self._about, self._from, self._text, WorkBar(self._work), self.form):
            inside.addWidget(widget)
        inside.addLayout(give)
        inside.addWidget(Muted(self.tr("A message is noted here once you say that it was sent.")))
        inside.addWidget(self._shares)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self.due)
        column.addWidget(self.banner)
        column.addWidget(scrolled(held, 680), 1)
        self.due.hide()
        self.banner.hide()
