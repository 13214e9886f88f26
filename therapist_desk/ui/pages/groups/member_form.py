"""The form of one member of a group: who it is, the number, and what was agreed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain import phones
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.peer_groups import GroupMember, GroupMemberId
from therapist_desk.services import peer_groups
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.fields import CheckField, PhoneField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


class MemberForm(DraftedForm[GroupMember]):
    """Edits one member; what is typed waits over a lock."""

    bin_wanted = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._title = Heading("", 2)
        self.save_button = buttons.primary(self.tr("Save"), self.save, "save")
        self._bin = buttons.icon_button(
            "bin",
            self.tr("Put this member into the bin"),
            lambda: self.bin_wanted.emit(self._subject),
        )
        form = self.form
        form.add("name", self.tr("Name"), TextField(limit=200), required=True)
        form.add("phone", self.tr("Number in the group"), PhoneField(), same_line=True)
        form.add("agreed_on", self.tr("Agreed to the rules on"), DateField())
        how = TextField(self.tr("such as: signed at the first meeting"), limit=300)
        form.add("agreed_how", self.tr("How they agreed"), how, same_line=True)
        form.add("left_on", self.tr("Left the group on"), DateField())
        form.add(
            "is_moderator",
            self.tr("Moderator"),
            CheckField(self.tr("Helps to keep the rules")),
            same_line=True,
        )
        form.edited.connect(self._on_typed)
        self._lay_out()

    def begin(self, client_id: ClientId, *, name: str = "", phone: str = "") -> None:
        """Begin a new member, with what a pasted list shows of them."""
        self.edit(GroupMember(GroupMemberId(0), client_id, name, phone))
        if name or phone:
            self._on_typed()

    def edit(self, member: GroupMember, *, goes_on: bool = False) -> None:
        """Edit a member, or go on with what was typed and not saved."""
        self.make_way(goes_on=goes_on)
        self.banner.hide()
        self._title.setText(self.tr("This member") if member.name else self.tr("New member"))
        self._bin.setVisible(bool(member.id))
        names = ("name", "phone", "agreed_on", "agreed_how", "left_on", "is_moderator")
        shown = {name: getattr(member, name) for name in names}
        self.form.set_values(shown | {"phone": phones.shown(member.phone) if member.phone else ""})
        self._subject = member
        self.form.field("name").setFocus()

    def save(self) -> None:
        """Keep the member."""
        if self._subject is None or not self.form.check():
            return
        member = self._typed()
        self._keep(lambda writer: peer_groups.save_member(writer, member))

    def discard(self) -> None:
        """Throw away what is typed; whoever hears it can bring it back."""
        if self._subject is not None:
            client_id = self._subject.client_id
            typed = self._typed() if self.is_typing else None
            self._tasks.do(self, lambda writer: peer_groups.forget_member_draft(writer, client_id))
            self._give_up(typed)

    def _typed(self) -> GroupMember:
        assert self._subject is not None
        return replace(self._subject, **self.form.values())

    def _draft_verb(self) -> Callable[[Writer], None]:
        member = self._typed()
        return lambda writer: peer_groups.keep_member_draft(writer, member)

    def _is_of(self, subject: GroupMember, record: GroupMember) -> bool:
        return subject.id in (0, record.id)

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(self._bin)
        top.addWidget(buttons.quiet(self.tr("Discard"), self.discard))
        top.addWidget(self.save_button)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self._frame(top, content, 720)
