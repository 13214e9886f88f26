"""Narrows the list of clients to a kind of record or a tag; there once there are any to choose from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from therapist_desk.domain.clients import ClientKind
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.clients import words


class Narrowed(QWidget):
    """Two choosers beside each other, each hidden while it could narrow nothing."""

    edited = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self.kinds, self.tags = ChoiceField(), ChoiceField()
        self.kinds.setAccessibleName(self.tr("Which kinds of record are listed"))
        self.tags.setAccessibleName(self.tr("Which tag the clients listed have"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid())
        for field in (self.kinds, self.tags):
            field.setMinimumContentsLength(4)
            row.addWidget(field, 1)
            field.edited.connect(self.edited)
        self.hide()
        tasks.changed.connect(self._on_changed)
        self._ask()

    @property
    def kind(self) -> ClientKind | None:
        """The kind chosen, or None."""
        chosen: ClientKind | None = self.kinds.value()
        return chosen

    @property
    def tag(self) -> str:
        """The tag chosen, or ""."""
        return self.tags.value() or ""

    def clear(self) -> None:
        """Narrow nothing down any more; whoever calls asks anew."""
        for field, anything in ((self.kinds, None), (self.tags, "")):
            field.blockSignals(True)
            field.set_value(anything)
            field.blockSignals(False)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.CLIENT in topics:
            self._ask()

    def _ask(self) -> None:
        def question(reader: Reader) -> tuple[list[ClientKind], list[str]]:
            return clients.kinds(reader), clients.tags(reader)

        self._tasks.ask(self, question, lambda found: self._show(*found))

    def _show(self, kinds: list[ClientKind], tags: list[str]) -> None:
        named = words.kinds()
        before = (self.kind, self.tag)
        self.kinds.set_choices(
            [
                (None, self.tr("All kinds")),
                *((one, named[one]) for one in ClientKind if one in kinds),
            ]
        )
        self.tags.set_choices([("", self.tr("All tags")), *((tag, f"#{tag}") for tag in tags)])
        self.kinds.setVisible(len(kinds) > 1)
        self.tags.setVisible(bool(tags))
        self.setVisible(len(kinds) > 1 or bool(tags))
        if before != (self.kind, self.tag):  # the last one with a tag lost it
            self.edited.emit()
