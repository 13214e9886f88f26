"""The members of a group: their consents, and a pasted list compared with them."""

from datetime import date

from PySide6.QtWidgets import QWidget

from therapist_desk.domain import phones
from therapist_desk.domain.peer_groups import GroupMember
from therapist_desk.services import peer_groups
from therapist_desk.services.desk import Writer
from therapist_desk.services.peer_groups import GroupPage
from therapist_desk.ui.kit import buttons, when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.groups.entries_panel import EntriesPanel, Said
from therapist_desk.ui.pages.groups.member_form import MemberForm
from therapist_desk.ui.pages.groups.roster_view import RosterView


class MembersPanel(EntriesPanel[GroupMember, MemberForm]):
    """Lists the members with their consent, edits one, and compares a pasted list."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, MemberForm(tasks))
        self._outside = outside
        self._wants_compared = False
        self.roster = RosterView(tasks)
        self.count = PlainLabel("", wraps=True)
        self._card = Card(self.tr("Members"), self.tr("Nobody is in this group yet."))
        top = Bar()
        top.addWidget(self.count)
        top.end_from_here()
        add = buttons.quiet(self.tr("Add a member"), self.begin_new, "add")
        self._lay_out(top, add, self._card, self.roster)
        self._area.verticalScrollBar().rangeChanged.connect(self._follow_compared)
        self.roster.compared.connect(self._want_compared)
        self.roster.member_wanted.connect(self.edit)
        self.roster.new_wanted.connect(self._add)

    def show_group(self, found: GroupPage, draft: GroupMember | None) -> None:
        """Show the members of a group, and what was typed of one and not saved."""
        if self._leave_other(found):
            self._wants_compared = False
        here = [one for one in found.members if one.left_on is None]
        agreed = sum(one.has_agreed for one in here)
        words = self.tr("{agreed} of {all} have agreed to the rules of the chat.")
        self.count.setText(words.format(agreed=count(agreed), all=count(len(here))))
        self._card.show_lines([self._line(one) for one in found.members])
        on = found.group.compared_on
        compared = self.tr("Last compared: {day}").format(day=when.full_day(on)) if on else ""
        hidden = self._outside.preferences.state.hide_names
        self.roster.show_group(found.client.id, compared, hide_names=hidden)
        self._offer(draft)

    def edit(self, entry: GroupMember, *, goes_on: bool = False) -> None:
        """Edit one member."""
        self._show_form()
        self.form.edit(entry, goes_on=goes_on)

    def begin_new(self) -> None:
        """Begin a new member."""
        self._add("", "")

    def _follow_compared(self, *_: int) -> None:
        """Keep what a comparison came to in sight while it takes its place, or changes."""
        if self._wants_compared:
            self._area.verticalScrollBar().setValue(self.roster.y())

    def _want_compared(self) -> None:
        self._wants_compared = True

    def _add(self, name: str, phone: str) -> None:
        if self._found is not None:
            self._show_form()
            self.form.begin(self._found.client.id, name=name, phone=phone)

    def _line(self, member: GroupMember) -> QWidget:
        hidden = self._outside.preferences.state.hide_names
        name = member.initials if hidden else member.name
        parts = [name]
        if member.phone and not hidden:
            parts.append(f"\u2066{phones.shown(member.phone)}\u2069")
        if member.is_moderator:
            parts.append(self.tr("moderator"))
        aside, icon, tone = self._standing(member)
        return Line(icon, " · ".join(parts), aside, lambda: self.edit(member), tone)

    def _standing(self, member: GroupMember) -> tuple[str, str, str]:
        if member.left_on is not None:
            words = self.tr("left {day}").format(day=when.day(member.left_on, self._today))
            return words, "close", "muted"
        if member.agreed_on is not None:
            words = self.tr("agreed {day}").format(day=when.day(member.agreed_on, self._today))
            return words, "ok", "good"
        return self.tr("has not agreed"), "warning", "warn"

    @property
    def _today(self) -> date:
        assert self._found is not None
        return self._found.today

    def _said(self) -> Said:
        return Said(
            saved=self.tr("Member saved"),
            binned=self.tr("Member put into the bin"),
            discarded=self.tr("Changes discarded"),
            waits=self.tr("A member waits here that was not saved."),
            go_on=self.tr("Go on with it"),
        )

    def _write_bin(self, writer: Writer, entry: GroupMember) -> GroupMember:
        return peer_groups.bin_member(writer, entry.id)

    def _restore(self, writer: Writer, entry: GroupMember) -> GroupMember:
        return peer_groups.restore_member(writer, entry.id)
