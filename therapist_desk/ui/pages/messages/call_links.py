"""The practice's own call links: made once in WhatsApp, kept in the vault, put into messages."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import CallKind
from therapist_desk.services import links
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


class CallLinks(QWidget):
    """One field for each kind; what is no call link is refused at its field."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._kept: Mapping[CallKind, str] = dict.fromkeys(CallKind, "")
        self.form = Form()
        hint = self.tr("In WhatsApp: Calls, then “Create call link”.")
        self.form.add("voice", self.tr("Link for voice calls"), TextField(limit=300), hint=hint)
        self.form.add("video", self.tr("Link for video calls"), TextField(limit=300))
        self.save_button = buttons.quiet(self.tr("Keep these links"), self.save, "save")
        self.open_buttons = {
            CallKind.VOICE: buttons.plain(
                self.tr("Join the voice call"), partial(self._join, CallKind.VOICE), "phone"
            ),
            CallKind.VIDEO: buttons.plain(
                self.tr("Join the video call"), partial(self._join, CallKind.VIDEO), "open"
            ),
        }
        self._lay_out()

    def show_links(self, kept: Mapping[CallKind, str]) -> None:
        """Show what is kept, unless something is being typed."""
        typed = self.form.is_dirty
        self._kept = kept
        if not typed:
            self.form.set_values({str(kind): url for kind, url in kept.items()})
        for kind, button in self.open_buttons.items():
            button.setVisible(bool(kept[kind]))

    def save(self) -> None:
        """Keep both, or say at the field what is wrong."""
        typed, before = self.form.values(), dict(self._kept)
        self.form.clear_errors()

        def done(_: object) -> None:
            self.form.mark_clean()
            undo = partial(self._put, before)
            self.told.emit(self.tr("Call links kept"), undo)

        self._put({kind: str(typed[kind]) for kind in CallKind}, done)

    def _put(
        self, wanted: Mapping[CallKind, str], done: Callable[[object], None] | None = None
    ) -> None:
        def verb(writer: Writer) -> None:
            for kind, raw in wanted.items():
                links.keep_call_link(writer, kind, raw)

        self._tasks.do(self, verb, done, self._refuse)

    def _refuse(self, trouble: Exception) -> None:
        if not (isinstance(trouble, RuleBroken) and self.form.show_error(trouble)):
            self._tasks.failed.emit(trouble)

    def _join(self, kind: CallKind) -> None:
        if not self._outside.links.open(self._kept[kind]):
            self.told.emit(self.tr("The link could not be opened."), None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid())
        column.addWidget(Heading(self.tr("Your call links"), 2))
        said = self.tr(
            "Whoever has such a link can join the call. It opens in the browser, which keeps it in its "
            "history. Templates put it into a message."
        )
        column.addWidget(Muted(said))
        column.addWidget(self.form)
        row = Bar()
        row.addWidget(self.save_button)
        for button in self.open_buttons.values():
            row.addWidget(button)
            button.hide()
        column.addLayout(row)
