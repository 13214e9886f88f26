"""The parts of a group's page: members and consents, rules and invitation, incidents."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain import phones
from therapist_desk.domain.checkins import RiskLevel
from therapist_desk.domain.peer_groups import GroupMember, Incident
from therapist_desk.services import peer_groups, ratings
from therapist_desk.services.peer_groups import GroupPage
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.groups.incident_form import IncidentForm
from therapist_desk.ui.pages.groups.member_form import MemberForm
from therapist_desk.ui.pages.groups.roster_view import RosterView


class MembersPanel(QWidget):
    """Lists the members with their consent, edits one, and compares a pasted list."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._found: GroupPage | None = None
        self._wants_compared = False
        self.form = MemberForm(tasks)
        self.roster = RosterView(tasks)
        self.count = PlainLabel("", wraps=True)
        self._card = Card(self.tr("Members"), self.tr("Nobody is in this group yet."))
        self._waiting = Banner()
        self._stack = Stack()
        self._lay_out()
        self.form.saved.connect(self._on_saved)
        self.form.discarded.connect(self._on_discarded)
        self.form.bin_wanted.connect(self._bin)
        self.roster.compared.connect(self._want_compared)
        self.roster.member_wanted.connect(self.edit)
        self.roster.new_wanted.connect(self._add)

    def show_group(self, found: GroupPage, draft: GroupMember | None) -> None:
        """Show the members of a group, and what was typed of one and not saved."""
        if self._found is None or self._found.client.id != found.client.id:
            self.form.put_away()
            self._wants_compared = False
            self._stack.setCurrentIndex(0)
        self._found = found
        here = [one for one in found.members if one.left_on is None]
        agreed = sum(one.has_agreed for one in here)
        words = self.tr("{agreed} of {all} have agreed to the rules of the chat.")
        self.count.setText(words.format(agreed=count(agreed), all=count(len(here))))
        self._card.show_lines([self._line(one) for one in found.members])
        on = found.group.compared_on
        compared = self.tr("Last compared: {day}").format(day=when.full_day(on)) if on else ""
        hidden = self._outside.preferences.state.hide_names
        self.roster.show_group(found.client.id, compared, hide_names=hidden)
        if draft is None or self.form.is_typing:
            self._waiting.hide()
        else:
            words = self.tr("A member waits here that was not saved.")
            go_on = self.tr("Go on with it")
            self._waiting.tell(words, "info", go_on, lambda: self.edit(draft, goes_on=True))

    def edit(self, member: GroupMember, *, goes_on: bool = False) -> None:
        """Edit one member."""
        self._waiting.hide()
        self._stack.setCurrentIndex(1)
        self.form.edit(member, goes_on=goes_on)

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
            self._waiting.hide()
            self._stack.setCurrentIndex(1)
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

    def _on_saved(self, _: GroupMember) -> None:
        self._show_list()
        self.told.emit(self.tr("Member saved"), None)

    def _on_discarded(self, typed: GroupMember | None) -> None:
        self._show_list()
        if typed is not None:
            self.told.emit(self.tr("Changes discarded"), lambda: self.edit(typed, goes_on=True))

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self._add_button.setFocus()  # else the focus falls onto the rail

    def _bin(self, member: GroupMember) -> None:
        self.form.put_away()
        self._show_list()
        self._tasks.do(self, lambda writer: peer_groups.bin_member(writer, member.id))

        def restore() -> None:
            self._tasks.do(self, lambda writer: peer_groups.restore_member(writer, member.id))

        self.told.emit(self.tr("Member put into the bin"), restore)

    def _lay_out(self) -> None:
        listed = QWidget()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(2))
        top = Bar()
        top.addWidget(self.count)
        top.end_from_here()
        self._add_button = buttons.quiet(self.tr("Add a member"), self.begin_new, "add")
        top.addWidget(self._add_button)
        inside.addLayout(top)
        inside.addWidget(self._waiting)
        inside.addWidget(self._card)
        inside.addWidget(self.roster)
        inside.addStretch(1)
        self._area = scrolled(listed, 760)
        self._area.verticalScrollBar().rangeChanged.connect(self._follow_compared)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.grid(1), 0, 0)
        column.addWidget(self._stack)
        self._waiting.hide()


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


class IncidentsPanel(QWidget):
    """Lists what went wrong in a group and what was done, and edits one."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._found: GroupPage | None = None
        self.form = IncidentForm(tasks)
        self._card = Card(self.tr("Incidents"), self.tr("Nothing is noted. May it stay so."))
        self._waiting = Banner()
        self._stack = Stack()
        self._lay_out()
        self.form.saved.connect(self._on_saved)
        self.form.discarded.connect(self._on_discarded)
        self.form.bin_wanted.connect(self._bin)

    def show_group(self, found: GroupPage, draft: Incident | None) -> None:
        """Show the incidents of a group, and what was typed of one and not saved."""
        if self._found is None or self._found.client.id != found.client.id:
            self.form.put_away()
            self._stack.setCurrentIndex(0)
        self._found = found
        self._card.show_lines([self._line(one, found.today) for one in found.incidents])
        if draft is None or self.form.is_typing:
            self._waiting.hide()
        else:
            words = self.tr("An incident waits here that was not saved.")
            go_on = self.tr("Go on with it")
            self._waiting.tell(words, "info", go_on, lambda: self.edit(draft, goes_on=True))

    def begin_new(self) -> None:
        """Begin a new incident."""
        if self._found is not None:
            self._waiting.hide()
            self._stack.setCurrentIndex(1)
            self.form.begin(self._found.client.id, self._found.today)

    def edit(self, incident: Incident, *, goes_on: bool = False) -> None:
        """Edit one incident."""
        if self._found is not None:
            self._waiting.hide()
            self._stack.setCurrentIndex(1)
            self.form.edit(incident, self._found.today, goes_on=goes_on)

    def _line(self, one: Incident, today: date) -> QWidget:
        has_risk = one.risk_level is not RiskLevel.NONE_SEEN
        words = " ".join(one.what.split())
        if has_risk:
            level = ratings.shipped(languages.speaker()).levels[one.risk_level].label
            words = f"{level} · {words}"
        icon, tone = ("warning", "danger") if has_risk else ("note", "muted")
        return Line(icon, words, when.day(one.happened_on, today), self._opening(one), tone)

    def _opening(self, one: Incident) -> Callable[[], object]:
        return lambda: self.edit(one)

    def _on_saved(self, _: Incident) -> None:
        self._show_list()
        self.told.emit(self.tr("Incident saved"), None)

    def _on_discarded(self, typed: Incident | None) -> None:
        self._show_list()
        if typed is not None:
            self.told.emit(self.tr("Changes discarded"), lambda: self.edit(typed, goes_on=True))

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self._add_button.setFocus()  # else the focus falls onto the rail

    def _bin(self, incident: Incident) -> None:
        self.form.put_away()
        self._show_list()
        self._tasks.do(self, lambda writer: peer_groups.bin_incident(writer, incident.id))

        def restore() -> None:
            self._tasks.do(self, lambda writer: peer_groups.restore_incident(writer, incident.id))

        self.told.emit(self.tr("Incident put into the bin"), restore)

    def _lay_out(self) -> None:
        listed = QWidget()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(2))
        top = Bar()
        self._add_button = buttons.quiet(self.tr("Note an incident"), self.begin_new, "add")
        top.addWidget(self._add_button)
        inside.addLayout(top)
        inside.addWidget(self._waiting)
        inside.addWidget(self._card)
        inside.addStretch(1)
        self._stack.addWidget(scrolled(listed, 760))
        self._stack.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.grid(1), 0, 0)
        column.addWidget(self._stack)
        self._waiting.hide()
