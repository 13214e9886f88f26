"""One entry of the contact log in full."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.guard import Answer, Effect
from therapist_desk.domain.messages import Message, Outcome
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, Pill, PlainLabel
from therapist_desk.ui.pages.messages import words

_PILLS = {
    Outcome.OPENED: ("warn", "clock"),
    Outcome.SENT: ("good", "check"),
    Outcome.CHANGED: ("good", "edit"),
    Outcome.NOT_SENT: ("quiet", "close"),
}


class EntryView(QWidget):
    """When, to or from whom, what for, what became of it, the text, and what the guard said."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.grid())

    def show_message(self, message: Message, zone: str) -> None:
        """Show one message of a client in ``zone``."""
        empty(self._column)
        full = when.full(message.at, when.local_zone())
        title = when.placed(full, message.at, zone)
        for part in self._parts(message, title):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setAccessibleName(title)

    def _parts(self, message: Message, title: str) -> Iterator[QWidget]:
        yield Heading(title, 2)
        purpose = words.purpose_of(message)
        took = words.minutes_of(message)
        about = (words.direction_of(message), words.channel_of(message), purpose, took)
        yield Muted(" · ".join(part for part in about if part))
        if message.outcome:
            status, icon = _PILLS[message.outcome]
            yield Pill(words.outcome_of(message), status, icon)
        if message.text:
            yield self._text(message)
        if message.verdict:
            yield from self._at_that_moment(message)

    def _text(self, message: Message) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.addWidget(PlainLabel(message.text, wraps=True).selectable())
        return card

    def _at_that_moment(self, message: Message) -> Iterator[QWidget]:
        heading = Heading(self.tr("What the guard said at that moment"), 3)
        heading.setContentsMargins(0, theme.grid(), 0, 0)
        yield heading
        said = words.verdicts()[Answer(message.verdict)]
        yield self._line(said, *_LOOKS[Answer(message.verdict)])
        for name in message.findings:
            yield self._line(words.why(name), *words.MARKS[Effect.ASK])
        for name in message.notes:
            yield self._line(words.why(name), *words.MARKS[Effect.NOTE])
        if message.reason:
            yield PlainLabel(
                self.tr("Your reason: {reason}").format(reason=message.reason), wraps=True
            ).selectable()
        if message.style:
            yield Muted(self._opened_with(message))

    def _opened_with(self, message: Message) -> str:
        assert message.style
        return self.tr("Opened with: {style}").format(style=words.styles()[message.style])

    def _line(self, sentence: str, icon: str, tone: str) -> QWidget:
        result = QWidget()
        row = QHBoxLayout(result)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid())
        row.addWidget(Picture(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(sentence, wraps=True), 1)
        return result


_LOOKS = {
    Answer.OPEN: ("ok", "good"),
    Answer.ASK: ("ask", "warn"),
    Answer.REFUSE: ("refuse", "danger"),
}
