"""The chat of a group: its invitation, the way into a guarded message, and the rules to pin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.services import peer_groups
from therapist_desk.services.peer_groups import GroupPage
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


class ChatPanel(QWidget):
    """The invitation, the way into the guarded message, and the rules to pin."""

    told = Signal(str, object)
    write_wanted = Signal()
    agree_wanted = Signal()

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._found: GroupPage | None = None
        self.form, self.banner = Form(), Banner()
        hint = self.tr("In WhatsApp: group info, invite via link, copy link.")
        field = TextField("https://chat.whatsapp.com/…", limit=300)
        self.form.add("link", self.tr("Invitation to the chat"), field, hint=hint)
        self.save_button = buttons.quiet(self.tr("Save the invitation"), self.save, "save")
        self.open_button = buttons.primary(
            self.tr("Write to the group…"), self.write_wanted.emit, "message"
        )
        self._guard = Muted("")
        self._rules = PlainLabel("", wraps=True).selectable()
        self._whose = Muted("")
        self._lay_out()

    def show_group(self, found: GroupPage) -> None:
        """Show the invitation and the rules of a group."""
        if self._found is None or self._found.client.id != found.client.id:
            self.form.set_values({"link": ""})
            self.form.mark_clean()
        self._found = found
        if not self.form.is_dirty:
            code = found.group.invite
            self.form.set_values({"link": peer_groups.invite_link(code)})
        self.open_button.setEnabled(bool(found.group.invite))
        open_members = len(found.without_consent)
        self._guard.setText(
            self.tr("%n member(s) have not agreed: the desk asks before it opens the chat.", "",
                    open_members)
            if open_members
            else self.tr("The message page shows the guard first; the text goes by the clipboard.")
        )  # fmt: skip
        self._rules.setText(found.rules)
        self._whose.setText(
            self.tr("From the agreement with the group.")
            if found.agreement is not None
            else self.tr(
                "No agreement with the group yet: these are the clauses as they are offered."
            )
        )

    def save(self) -> None:
        """Keep the invitation."""
        found, raw = self._found, self.form.values()["link"]
        if found is None:
            return
        self.banner.hide()
        self._tasks.do(
            self,
            lambda writer: peer_groups.save_invite(writer, found.client.id, raw),
            lambda _: self._on_saved(found),
            lambda trouble: show_error(trouble, self.banner, self.form),
        )

    def _on_saved(self, before: GroupPage) -> None:
        self.form.clear_errors()
        self.form.mark_clean()
        code = before.group.invite
        link = peer_groups.invite_link(code)

        def undo() -> None:
            client_id = before.client.id
            self._tasks.do(self, lambda writer: peer_groups.save_invite(writer, client_id, link))

        self.told.emit(self.tr("Invitation saved"), undo)

    def _copy(self) -> None:
        if self._found is not None:
            self._outside.clipboard.put(self._found.rules)
            self.told.emit(self.tr("Rules copied"), None)

    def _lay_out(self) -> None:
        held = QWidget()
        inside = QVBoxLayout(held)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        inside.addWidget(self.banner)
        inside.addWidget(self.form)
        bar = Bar()
        bar.addWidget(self.open_button)
        bar.addWidget(self.save_button)
        inside.addLayout(bar)
        inside.addWidget(self._guard)
        inside.addWidget(Heading(self.tr("Rules of the group"), 2))
        inside.addWidget(self._whose)
        inside.addWidget(self._rules)
        below = Bar()
        below.addWidget(buttons.quiet(self.tr("Copy the rules"), self._copy, "copy"))
        below.addWidget(
            buttons.quiet(self.tr("Agreement of the group"), self.agree_wanted.emit, "agreement")
        )
        inside.addLayout(below)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(held, 760))
        self.banner.hide()
