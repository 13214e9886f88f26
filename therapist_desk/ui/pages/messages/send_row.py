"""How the chat is opened, who gets to see what by it, and the button that opens it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.guard import Answer
from therapist_desk.domain.messages import LinkStyle
from therapist_desk.ui.kit import buttons, tab_order, theme
from therapist_desk.ui.kit.beside_or_below import BesideOrBelow
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted, Picture, Pill, PlainLabel
from therapist_desk.ui.pages.messages import words

INSTEAD = (LinkStyle.WEB, LinkStyle.WA_ME, LinkStyle.COPY)
"""What is offered where no app answers."""


class SendRow(QWidget):
    """``wanted`` comes when the person wants the chat opened; ``besides`` stand in its line."""

    wanted = Signal()

    def __init__(self, *besides: QWidget) -> None:
        super().__init__()
        self._verdict: Answer | None = None
        self._has_app = True
        self._text_in_link = False
        self.style_choice = ChoiceField(list(words.styles().items()))
        self.style_choice.setAccessibleName(self.tr("How to open the chat"))
        self.style_choice.edited.connect(self._follow)
        self._label = Muted(self.tr("Open with"), wraps=False)
        self._label.setBuddy(self.style_choice)
        self._seen = Muted("")
        self.verdict = Pill()
        self._warning = QFrame()
        self._warned = PlainLabel("", wraps=True)
        self._missing = QFrame()
        self.button = buttons.primary(self.tr("Open WhatsApp"), self.wanted.emit, "open")
        self._lay_out(besides)

    @property
    def link_style(self) -> LinkStyle:
        """The style chosen."""
        chosen: LinkStyle = self.style_choice.value() or LinkStyle.APP
        return chosen

    @property
    def says_no_app(self) -> bool:
        """Whether it says that no app answers here."""
        return not self._missing.isHidden()

    @property
    def warning(self) -> str:
        """Who sees a text inside the link, or "" while none goes there."""
        return "" if self._warning.isHidden() else self._warned.text()

    def show_handler(self, *, found: bool) -> None:
        """Say whether an app answers WhatsApp links on this computer."""
        self._has_app = found
        self._follow()

    def show_verdict(self, verdict: Answer, *, text_in_link: bool) -> None:
        """Fit the button to what the guard says, and the words to where the text goes."""
        self._verdict, self._text_in_link = verdict, text_in_link
        self.verdict.show_status(words.verdicts()[verdict], words.STATUS[verdict])
        self._follow()

    def _follow(self) -> None:
        style = self.link_style
        no_app = style is LinkStyle.APP and not self._has_app
        refused = self._verdict in {None, Answer.REFUSE}
        self._missing.setVisible(no_app)
        self._seen.setText(self._who_sees(style))
        self._seen.setVisible(not no_app)
        in_link = self._text_in_link and style is not LinkStyle.COPY
        self._warned.setText(self._warns(style))
        self._warning.setVisible(in_link and not no_app)
        copies = style is LinkStyle.COPY
        self.button.setText(self.tr("Copy the text") if copies else self.tr("Open WhatsApp"))
        self.button.setShortcut(buttons.FILLED_KEYS)  # a new text takes the old keys away
        self.button.setEnabled(not refused and not no_app)

    def _who_sees(self, style: LinkStyle) -> str:
        if style is LinkStyle.APP:
            return self.tr("Nothing leaves this computer before you press send in WhatsApp.")
        if style is LinkStyle.COPY:
            return self.tr("Nothing is opened; the entry in the log is made all the same.")
        return self.tr("The browser’s history and Meta’s servers get to see the number.")

    def _warns(self, style: LinkStyle) -> str:
        if style is LinkStyle.APP:
            return self.tr(
                "Your text goes inside the link: other programs on this computer can read it for a "
                "moment. Settings can keep it on the clipboard instead."
            )
        return self.tr(
            "Your text goes inside the link: Meta’s servers and the browser’s history get to see "
            "it before you press send. Settings can keep it on the clipboard instead."
        )

    def _lay_out(self, besides: Sequence[QWidget]) -> None:
        row = Bar()
        row.addWidget(self._label)
        row.addWidget(self.style_choice)
        for part in besides:
            row.addWidget(part)
        row.end_from_here()
        row.addWidget(self.verdict)
        row.addWidget(self.button)
        self._fill_warning()
        self._fill_missing()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._warning)
        column.addWidget(self._missing)
        column.addLayout(row)
        column.addWidget(self._seen)
        tab_order.chain(self.style_choice, *besides, self.button)

    def _fill_warning(self) -> None:
        self._warning.setProperty("surface", "warn")
        self._warning.hide()
        row = QHBoxLayout(self._warning)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(10))
        row.addWidget(Picture("eye", "warn"))
        row.addWidget(self._warned, 1)

    def _fill_missing(self) -> None:
        self._missing.setProperty("surface", "warn")
        self._missing.hide()
        around = QVBoxLayout(self._missing)
        around.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        told = QWidget()
        head = QHBoxLayout(told)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.px(10))
        head.addWidget(Picture("warning", "warn"))
        sentence = self.tr("No WhatsApp app answers on this computer. Choose another way:")
        head.addWidget(PlainLabel(sentence, wraps=True), 1)
        ways = QWidget()
        row = Bar(ways)
        for style in INSTEAD:
            row.addWidget(buttons.quiet(words.styles()[style], partial(self._take, style)))
        around.addWidget(BesideOrBelow(told, ways, 300))

    def _take(self, style: LinkStyle) -> None:
        self.style_choice.set_value(style)
        self.button.setFocus()
