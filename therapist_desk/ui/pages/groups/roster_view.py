"""A pasted list of members held against the consents: who may be there, who not, and what to ask."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.peer_groups import GroupMember
from therapist_desk.domain.roster import Compared, Doubt, Met, Question, Seen
from therapist_desk.services import peer_groups
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, PlainLabel, isolated
from therapist_desk.ui.kit.tasks import Tasks


class RosterView(QWidget):
    """Compares a list; nothing of it is kept but that it was compared, and when."""

    member_wanted = Signal(object)
    """A member whose consent is to be noted."""
    compared = Signal()
    """What a list comes to stands below it now."""
    new_wanted = Signal(str, str)
    """A name and a number nobody knows."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._client_id = ClientId(0)
        self._hides_names = self._is_fresh = False
        self._seen: Sequence[Seen] = ()
        self._said: list[tuple[Seen, str]] = []
        self._denied: list[tuple[Seen, str]] = []
        self.text = LongTextField(self.tr("Paste the list of members here"), rows=4)
        self.text.setAccessibleName(self.tr("List of members as WhatsApp shows it"))
        self.compare_button = buttons.quiet(self.tr("Compare"), self.compare, "search")
        self.banner = Banner()
        self.result = PlainLabel("", wraps=True)
        self._found = QVBoxLayout()
        self._lay_out()

    def show_group(self, client_id: ClientId, compared: str, *, hide_names: bool) -> None:
        """Compare for this group; ``compared`` says when that was done last."""
        self._hides_names = hide_names
        if client_id != self._client_id:
            self._client_id = client_id
            self.forget()
        elif self._seen:
            self._ask()
        self._last.setText(compared)

    def forget(self) -> None:
        """Let go of the list."""
        self._seen, self._said, self._denied = (), [], []
        self.text.set_value("")
        self.banner.hide()
        self._clear()

    def compare(self) -> None:
        """Read the list and hold it against who has agreed."""
        text = self.text.value()
        self.banner.hide()
        self._said, self._denied = [], []
        self._tasks.ask(
            self,
            lambda reader: peer_groups.read_list(reader, text),
            self._begin,
            lambda trouble: show_error(trouble, self.banner),
        )

    def _begin(self, seen: Sequence[Seen]) -> None:
        self._seen, self._is_fresh = seen, True
        client_id = self._client_id
        self._tasks.do(self, lambda writer: peer_groups.note_compared(writer, client_id))
        self._ask()

    def _ask(self) -> None:
        client_id, seen = self._client_id, self._seen
        said, denied = tuple(self._said), tuple(self._denied)

        def question(reader: Reader) -> Compared:
            return peer_groups.compare(reader, client_id, seen, said, denied)

        self._tasks.ask(self, question, lambda found: self._show(client_id, found))

    def _show(self, client_id: ClientId, found: Compared) -> None:
        if client_id != self._client_id or not self._seen:
            return
        self._clear()
        if found.is_right:
            self.result.setText(self.tr("All right: everyone in the list has agreed."))
        else:
            words = self.tr("%n of the list agreed to the rules.", "", len(found.agreed))
            self.result.setText(words)
        self.result.show()
        self._questions(found.questions)
        self._part(
            self.tr("In the chat, but has not agreed"),
            [
                (self._met(each), self.tr("Note the consent…"), self._member(each.member))
                for each in found.not_agreed
            ],
            "warning",
        )
        self._part(
            self.tr("In the chat, but not known to the desk"),
            [(one.words, self.tr("Add as a member…"), self._new(one)) for one in found.unknown],
            "warning",
        )
        self._part(
            self.tr("Agreed, but not in the chat"),
            [(self._named(one), self.tr("Look…"), self._member(one)) for one in found.missing],
            "info",
        )
        self._part(
            self.tr("Lines that may be a person, or what somebody says of themselves"),
            [(one.words, self.tr("Add as a member…"), self._new(one)) for one in found.unread],
            "help",
        )
        if self._is_fresh:
            self._is_fresh = False
            self.compared.emit()

    def _questions(self, questions: Sequence[Question]) -> None:
        if questions:
            self._found.addWidget(Heading(self.tr("Is this the same person?"), 3))
        for each in questions:
            answer = self._answer
            row = _row("help", self._asked(each))
            row.addWidget(
                buttons.quiet(self.tr("Yes"), partial(answer, self._said, each)),
            )
            row.addWidget(buttons.quiet(self.tr("No"), partial(answer, self._denied, each)))
            self._found.addLayout(row)

    def _asked(self, question: Question) -> str:
        why = {
            Doubt.NAME_ALONE: self.tr("there is only a name to go by; it may be somebody else"),
            Doubt.OTHER_NUMBER: self.tr("the number is not the one you know"),
            Doubt.OTHER_NAME: self.tr("the number fits, the name is another one"),
            Doubt.TWO_NUMBERED: self.tr("two members have this number"),
            Doubt.TWICE: self.tr("this member stands in the list already"),
        }[question.doubt]
        return self.tr("{seen} = {member}? ({why})").format(
            seen=isolated(question.seen.words),
            member=isolated(self._named(question.member)),
            why=why,
        )

    def _met(self, met: Met) -> str:
        """Return whom the list shows, and as whom the desk knows them where that is another name."""
        words = met.seen.words
        if met.member.name.casefold() == met.seen.name.casefold():
            return words
        said = self.tr("{seen} (here: {member})")
        return said.format(seen=isolated(words), member=isolated(self._named(met.member)))

    def _named(self, member: GroupMember) -> str:
        return member.initials if self._hides_names else member.name

    def _answer(self, answers: list[tuple[Seen, str]], question: Question) -> None:
        answers.append((question.seen, question.member.key))
        self._ask()
        self.text.setFocus()

    def _part(self, title: str, rows: Sequence[tuple[str, str, object]], icon: str) -> None:
        if not rows:
            return
        self._found.addWidget(Heading(title, 3))
        for words, said, pressed in rows:
            row = _row(icon, isolated(words))
            assert callable(pressed)
            row.addWidget(buttons.quiet(said, pressed))
            self._found.addLayout(row)

    def _member(self, member: GroupMember) -> object:
        return lambda: self.member_wanted.emit(member)

    def _new(self, seen: Seen) -> object:
        return lambda: self.new_wanted.emit(seen.name, seen.phone)

    def _clear(self) -> None:
        self.result.hide()
        empty(self._found)

    def _lay_out(self) -> None:
        self._last = Muted("", wraps=False)
        bar = Bar()
        bar.addWidget(self.compare_button)
        bar.addWidget(self._last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addWidget(Heading(self.tr("Compare with the chat"), 2))
        told = self.tr(
            "In WhatsApp, open the group and its info page, mark the members and copy them. The desk "
            "compares them and forgets the list."
        )
        column.addWidget(Muted(told))
        column.addWidget(self.text)
        column.addLayout(bar)
        column.addWidget(self.banner)
        column.addWidget(self.result)
        column.addLayout(self._found)
        self.banner.hide()
        self.result.hide()


def _row(icon: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.grid(1))
    row.addWidget(Picture(icon, "muted" if icon == "info" else "warn"))
    row.addWidget(PlainLabel(words, wraps=True), 1)
    return row
