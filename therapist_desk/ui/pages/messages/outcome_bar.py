"""The bar after an opened link: what became of it, in one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from therapist_desk.domain.guard import Channel
from therapist_desk.domain.messages import MOST_MINUTES, Message, Outcome
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.fields import LongTextField, NumberField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.letters import key_of


class OutcomeBar(QFrame):
    """Asks for the outcome of one message; S, C, N and Esc answer while the bar has the focus.

    ``closed`` carries the message, the outcome, the text that went out ("" as prepared) and how many
    minutes it took: of a call that is asked too.
    """

    closed = Signal(object, object, str, int)
    later = Signal()
    copy_wanted = Signal(str)
    shown = Signal(bool)
    """Whether it asks; nothing else should be opened meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "info")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.message: Message | None = None
        self._number = ""
        self._title = Heading(self.tr("What became of it?"), 3)
        self._said = Muted("")
        self._keys = QWidget()
        self._answers: list[QPushButton] = []
        self._copies = QWidget()
        self._change = QWidget()
        self.minutes = NumberField(0, MOST_MINUTES, self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("How long it took you"))
        self._took = PlainLabel(self.tr("How long it took you"))
        self._took.setBuddy(self.minutes)
        self.text = LongTextField(rows=3)
        self.text.setAccessibleName(self.tr("What you sent"))
        self._lay_out()
        self.hide()

    def ask(self, message: Message, number: str, said: str, title: str = "") -> None:
        """Ask for the outcome of ``message``; ``said`` tells what was done or when it was."""
        another = self.message is None or self.message.id != message.id
        self.message, self._number = message, number
        self._title.setText(title or self.tr("What became of it?"))
        self._said.setText(said)
        self._copy_text.setVisible(bool(message.text))
        is_call = message.channel == Channel.CALL
        self._took.setVisible(is_call)
        self.minutes.setVisible(is_call)
        self._changed.setVisible(not is_call)
        if another:
            self.minutes.set_value(message.minutes)
            self._show_change(shown=False)
        self.setAccessibleName(f"{self._title.text()} {said}")
        self._name_keys(is_call=is_call)
        self._ask_or_not(asks=True)

    def done(self) -> None:
        """Ask nothing more."""
        self.message = None
        self._ask_or_not(asks=False)

    def put_off(self) -> None:
        """Ask later: the message stays the one to be asked about."""
        self._ask_or_not(asks=False)

    def _ask_or_not(self, *, asks: bool) -> None:
        # Told here and not by show events: the page may be out of sight.
        self.setVisible(asks)
        self.shown.emit(asks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deeds = {
            Qt.Key.Key_S: self._sent,
            Qt.Key.Key_C: None if self._changed.isHidden() else self._begin_change,
            Qt.Key.Key_N: self._not_sent,
            Qt.Key.Key_Escape: self._leave,
        }
        deed = deeds.get(key_of(event))
        with_control = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if deed is None or with_control:
            super().keyPressEvent(event)
        else:
            deed()

    def _sent(self) -> None:
        self._close(Outcome.SENT)

    def _not_sent(self) -> None:
        self._close(Outcome.NOT_SENT)

    def _close(self, outcome: Outcome, text: str = "") -> None:
        if self.message is not None:
            took = 0 if self.minutes.isHidden() else self.minutes.value() or 0
            self.closed.emit(self.message, outcome, text, took)

    def _begin_change(self) -> None:
        if self.message is not None:
            self.text.set_value(self.message.text)
            self._show_change(shown=True)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.text.selectAll()

    def _save_change(self) -> None:
        self._close(Outcome.CHANGED, self.text.value())

    def _leave(self) -> None:
        if self._change.isHidden():
            self.later.emit()
        else:
            self._show_change(shown=False)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_change(self, *, shown: bool) -> None:
        self._change.setVisible(shown)
        self._keys.setVisible(not shown)

    def _lay_out(self) -> None:
        self._lay_out_keys()
        self._lay_out_change()
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._said)
        head.addLayout(words, 1)
        self._copy_text = self._copy_button(self.tr("Copy text"), self._text_to_copy)
        head.addWidget(self._copy_text)
        head.addWidget(self._copy_button(self.tr("Copy number"), lambda: self._number))
        column = QVBoxLayout(self)
        set_margins(column, theme.px(14), theme.px(10), theme.px(10), theme.px(10))
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(self._keys)
        column.addWidget(self._change)

    def _text_to_copy(self) -> str:
        return self.message.text if self.message else ""

    def _copy_button(self, words: str, text: "buttons.Pressed") -> QPushButton:
        return buttons.plain(words, lambda: self.copy_wanted.emit(str(text())), "copy")

    def _lay_out_keys(self) -> None:
        row = Bar(self._keys)
        row.addWidget(self._took)
        row.addWidget(self.minutes)
        for key, words, deed in (
            ("S", self.tr("Sent"), self._sent),
            ("C", self.tr("Sent, changed"), self._begin_change),
            ("N", self.tr("Not sent"), self._not_sent),
        ):
            button = buttons.quiet(self.tr("{key}  {words}").format(key=key, words=words), deed)
            button.setAccessibleName(words)
            row.addWidget(button)
            self._answers.append(button)
        row.end_from_here()
        row.addWidget(buttons.plain(self.tr("Later"), self._leave))

    @property
    def _changed(self) -> QPushButton:
        """The answer that another text went out; a call has none."""
        return self._answers[1]

    def _name_keys(self, *, is_call: bool) -> None:
        """Say what the keys do: a call was made or not."""
        sent, _, not_sent = self._answers
        words = (self.tr("Called"), self.tr("No call")) if is_call else ()
        said = self.tr("S called, N no call, Escape later")
        if not is_call:
            words = (self.tr("Sent"), self.tr("Not sent"))
            said = self.tr("S sent, C changed, N not sent, Escape later")
        for key, button, name in zip("SN", (sent, not_sent), words, strict=True):
            button.setText(self.tr("{key}  {words}").format(key=key, words=name))
            button.setAccessibleName(name)
        self.setAccessibleDescription(said)

    def _lay_out_change(self) -> None:
        column = QVBoxLayout(self._change)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        label = PlainLabel(self.tr("What you sent"))
        label.setBuddy(self.text)
        column.addWidget(label)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(
            buttons.quiet(self.tr("Keep what I sent"), self._save_change, "save", "Ctrl+Return")
        )
        row.addWidget(buttons.plain(self.tr("Back"), self._leave))
        row.addStretch(1)
        column.addLayout(row)
        self._change.hide()
