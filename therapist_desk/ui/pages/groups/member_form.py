"""The form of one member of a group: who it is, the number, and what was agreed."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain import phones
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.peer_groups import GroupMember, GroupMemberId
from therapist_desk.services import peer_groups
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit.entry_form import EntryForm
from therapist_desk.ui.kit.fields import CheckField, PhoneField
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


class MemberForm(EntryForm[GroupMember]):
    """Edits one member; what is typed waits over a lock."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(
            tasks, QCoreApplication.translate("MemberForm", "Put this member into the bin")
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
        self._lay_out(720)

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

    def _typed(self) -> GroupMember:
        assert self._subject is not None
        return replace(self._subject, **self.form.values())

    def _write(self, writer: Writer, entry: GroupMember) -> GroupMember:
        return peer_groups.save_member(writer, entry)

    def _keep_draft(self, writer: Writer, entry: GroupMember) -> None:
        peer_groups.keep_member_draft(writer, entry)

    def _forget_draft(self, entry: GroupMember) -> None:
        self._tasks.do(
            self, lambda writer: peer_groups.forget_member_draft(writer, entry.client_id)
        )
