"""Who belongs to this record: members of a joint one, relations between clients, each one press away."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId, ClientKind
from therapist_desk.domain.relations import Relation, RelationKind, Side
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, relations
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.relations import Tie
from therapist_desk.ui.kit import buttons, tab_order, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.choosers import FoundByTyping
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Muted, isolated
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.clients import words

_ANYONE = (
    (RelationKind.PARTNER, Side.CLIENT),
    (RelationKind.PARENT, Side.CLIENT),
    (RelationKind.PARENT, Side.PERSON),
    (RelationKind.SIBLING, Side.CLIENT),
    (RelationKind.RELATIVE, Side.CLIENT),
    (RelationKind.MEMBER, Side.PERSON),
)
_REFERRALS = ((RelationKind.REFERRER, Side.CLIENT), (RelationKind.REFERRER, Side.PERSON))
_TOGETHER = ((RelationKind.MEMBER, Side.CLIENT),)


@dataclass(frozen=True, slots=True)
class _Found:
    client_id: ClientId
    ties: Sequence[Tie]
    everyone: Sequence[Named]


class RelationsPanel(QWidget):
    """Lists relations and adds one; what is done here is kept at once, beside the form around it."""

    go = Signal(object)
    told = Signal(str, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._client_id = ClientId(0)
        self._kind = ClientKind.ADULT
        self._hides_names = False
        self._body = QWidget()
        self._fold = Fold("", self._body)
        self._first = Muted("")
        self._banner = Banner()
        self._lines = QVBoxLayout()
        self.form = Form()
        self.kind = ChoiceField()
        self.person = FoundByTyping((), may_be_empty=True)
        self.name = TextField(limit=200)
        self.add_button = buttons.quiet(self.tr("Add"), self.add, "add")
        self._lay_out()
        self.fit(ClientKind.ADULT)
        tasks.changed.connect(self._on_changed)

    def show_client(self, client_id: ClientId, *, hide_names: bool) -> None:
        """Show who belongs to a client; to one who is not kept yet nobody can."""
        if client_id != self._client_id:  # else what is begun here stays
            self.form.set_values({"person": None, "name": ""})
            self._banner.hide()
        self._client_id, self._hides_names = client_id, hide_names
        self._show_ties(())
        self.fit(self._kind)
        if client_id:
            self._ask()

    def fit(self, kind: ClientKind) -> None:
        """Offer what a kind of record can have."""
        self._kind = kind
        is_kept = bool(self._client_id)
        self.setVisible(is_kept or kind.is_joint)
        said = self.tr("Who takes part") if kind.is_joint else self.tr("Related clients")
        self._fold.rename(said)
        self._fold.open(is_open=kind.is_joint)
        self._first.setVisible(not is_kept)
        self.form.setVisible(is_kept)
        self.add_button.setVisible(is_kept)
        offered = words.relations()
        ways = (*(_TOGETHER if kind.is_joint else _ANYONE), *_REFERRALS)
        self.kind.set_choices([(way, offered[way]) for way in ways])
        if self.kind.value() is None:
            self.kind.set_value(ways[0])
        self._show_name()

    def add(self) -> None:
        """Keep the relation that stands in the inputs."""
        self._banner.hide()
        if not self.form.check():
            return
        here, chosen, name = self._client_id, self.person.value(), self.name.value()
        kind, side = self.kind.value()
        other = ClientId(int(chosen)) if chosen else None

        def verb(writer: Writer) -> Relation:
            if side is Side.PERSON and other is not None:
                return relations.add(writer, other, kind, here)
            return relations.add(writer, here, kind, other, name)

        self._tasks.do(
            self,
            verb,
            self._on_added,
            lambda trouble: show_error(trouble, self._banner, self.form),
        )

    @property
    def lines(self) -> list[str]:
        """What the list reads like, a line for each relation."""
        shown = (self._lines.itemAt(row) for row in range(self._lines.count()))
        return [widget.accessibleName() for item in shown if item and (widget := item.widget())]

    def _ask(self) -> None:
        client_id = self._client_id

        def question(reader: Reader) -> _Found:
            ties = relations.of_client(reader, client_id)
            return _Found(client_id, ties, clients.named(reader))

        self._tasks.ask(self, question, self._show)

    def _show(self, found: _Found) -> None:
        if found.client_id != self._client_id:
            return
        begun = self.person.currentText(), self.person.value()
        self.person.set_choices(
            (str(one.id), self._named(one)) for one in found.everyone if one.id != self._client_id
        )
        if begun[1] is None:  # choices of a box choose the first of them by themselves
            self.person.set_value(None)
            self.person.setEditText(begun[0])
        self._show_ties(found.ties)

    def _named(self, one: Named) -> str:
        return f"{one.initials if self._hides_names else one.name} · {one.code}"

    def _show_ties(self, ties: Sequence[Tie]) -> None:
        empty(self._lines)
        last: QWidget = self._above
        for tie in ties:
            line = self._line(tie)
            self._lines.addWidget(line)
            tab_order.after(last, line)
            last = line
        self._fold.say("; ".join(self.lines))

    def _line(self, tie: Tie) -> QWidget:
        what = words.relations()[tie.kind, tie.side]
        who = words.other(tie, hide_names=self._hides_names)
        line = QWidget()
        line.setAccessibleName(self.tr("{what}: {who}").format(what=what, who=who))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid())
        row.addWidget(Muted(what, wraps=False))
        if tie.client_id is None:
            row.addWidget(Muted(isolated(who), wraps=False))
        else:
            place = Place(View.DETAILS, tie.client_id)
            button = buttons.plain(isolated(who), lambda: self.go.emit(place))
            button.setAccessibleName(self.tr("Open the record of {who}").format(who=who))
            row.addWidget(button)
        row.addStretch(1)
        taken = self.tr("Take away: {what}, {who}").format(what=what, who=who)
        row.addWidget(buttons.icon_button("close", taken, partial(self._bin, tie)))
        return line

    def _bin(self, tie: Tie) -> None:
        self._tasks.do(
            self,
            lambda writer: relations.bin_relation(writer, tie.id),
            lambda _: self.told.emit(self.tr("Put into the bin"), lambda: self._restore(tie)),
        )

    def _restore(self, tie: Tie) -> None:
        self._tasks.do(self, lambda writer: relations.restore(writer, tie.id))

    def _on_added(self, relation: Relation) -> None:
        self.form.set_values({"person": None, "name": ""})
        self.person.setEditText("")
        self.person.setFocus()
        self.told.emit(self.tr("Added"), lambda: self._take_back(relation))

    def _take_back(self, relation: Relation) -> None:
        self._tasks.do(self, lambda writer: relations.bin_relation(writer, relation.id))

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if self._client_id and topics & {Topic.RELATION, Topic.CLIENT}:
            self._ask()

    def _show_name(self) -> None:
        chosen = self.kind.value()
        is_member = chosen is not None and chosen == (RelationKind.MEMBER, Side.CLIENT)
        self.form.show_only("name", shown=is_member)

    def _lay_out(self) -> None:
        self._first.setText(self.tr("Save this record first; then add who takes part."))
        self.form.add("kind", self.tr("What they are"), self.kind)
        self.form.add("person", self.tr("Which client"), self.person, same_line=True)
        hint = self.tr("For someone who has no record of their own.")
        self.form.add("name", self.tr("Or a name"), self.name, hint=hint)
        self.kind.edited.connect(self._show_name)
        self._lines.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._fold)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid())
        column.addWidget(self._first)
        self._above = tab_order.mark(self)
        column.addLayout(self._lines)
        column.addWidget(self._banner)
        column.addWidget(self.form)
        column.addLayout(row)
