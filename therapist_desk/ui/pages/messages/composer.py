"""What is written: purpose, channel, a text from a template or one's own, and the reason if asked."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Answer, Channel, Purpose
from therapist_desk.domain.message_templates import MessageTemplate
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.own_messages import OwnMessage
from therapist_desk.services import message_templates
from therapist_desk.services.messages import Situation
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.choosers import language_name
from therapist_desk.ui.kit.fields import CheckField, ChoiceField, LongTextField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.messages import filling, words
from therapist_desk.ui.pages.messages.keep_text import KeepText
from therapist_desk.ui.pages.messages.word_list import KEY, WordList


class Composer(QWidget):
    """Holds the draft; ``edited`` comes with every change, ``turned`` when purpose or channel do."""

    edited = Signal()
    turned = Signal()
    replaced = Signal(str)
    """The text was replaced by a template's, whose title this is; ``undo_text`` takes it back."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Situation | None = None
        self._filled = ""
        self.purpose = ChoiceField(list(words.purposes().items()))
        self.channel = ChoiceField(list(words.channels().items()))
        self.template = ChoiceField()
        self.text = LongTextField(rows=6)
        self.reason = TextField(limit=500)
        self.meant = CheckField("")
        self._form = Form()
        self._language = Muted("")
        self._count = Muted("", wraps=False)
        self.gap = buttons.plain("", self.go_to_gap, "edit")
        self._call = Muted("")
        self.keep_text = KeepText()
        self.given_away = WordList()
        self._lay_out()
        self._join()

    def draft(self) -> Draft:
        """Return what stands here."""
        return Draft(
            self.channel.value() or Channel.CHAT,
            self.purpose.value() or Purpose.SCHEDULING,
            self.text.value(),
            self.reason.value(),
        )

    def show_draft(self, draft: Draft) -> None:
        """Show what was being written."""
        self._filled = ""
        self.channel.set_choices(words.channels(draft.channel).items())
        self._form.set_values(
            {
                "channel": draft.channel,
                "purpose": draft.purpose,
                "text": draft.text,
                "reason": draft.reason,
                "is_meant": False,
            }
        )
        self._offer_templates()
        self._follow_channel()
        self._follow_text()

    def show_situation(self, found: Situation) -> None:
        """Fit what the guard says: the reason is asked for only when it asks."""
        anew = self._found is None or self._found.own_texts != found.own_texts
        self._found = found
        if anew:
            self._offer_templates()
        self._form.show_only("reason", shown=found.verdict.verdict is Answer.ASK)
        phone = found.client.whatsapp_phone
        is_shared = phone is not None and bool(found.sharing)
        if phone is not None and is_shared:
            said = self.tr("It is meant for {who}, number ending {end}")
            end = words.last_four(phone.e164)
            self.meant.setText(said.format(who=found.client.initials, end=end))
        self._form.show_only("is_meant", shown=is_shared)

    @property
    def situation(self) -> Situation | None:
        """What was shown last of whom it goes to."""
        return self._found

    @property
    def is_meant(self) -> bool:
        """Whether somebody said that it is for this very client, where others have the number."""
        return self.meant.value()

    def ask_again(self) -> None:
        """Forget whom the last one was meant for: the next chat asks anew."""
        self.meant.set_value(False)

    def show_error(self, error: RuleBroken) -> bool:
        """Show an error at the input it names; False when none is here."""
        shown = self._form.show_error(error)
        if error.field == "text" and shown:
            self.go_to_gap()
        return shown

    def clear_text(self) -> None:
        """Forget text and reason: they have gone out."""
        self.show_draft(Draft(self.draft().channel, self.draft().purpose))

    def go_on(self) -> None:
        """Put the cursor where one writes on; of a call, where the next one begins."""
        first = self.purpose if self.draft().channel is Channel.CALL else self.text
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_gap(self) -> None:
        """Go to the first place of the text that is still to be filled in, and mark it."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark_gap()

    def _mark_gap(self) -> None:
        names = [field.name for field in message_templates.still_open(self.text.value())]
        if names:
            found = self.text.document().find(f"{{{{{names[0]}}}}}")
            self.text.setTextCursor(found)

    def put_below(self, widget: QWidget) -> None:
        """Set something that shows the text anew below all of it."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, widget)

    def undo_text(self) -> None:
        """Take the last replacement of the text back."""
        self.text.undo()

    def _use(self, template: MessageTemplate) -> None:
        found = self._found
        if found is None:
            return
        typed = self.text.value().strip()
        language = message_templates.written_in(template, found.client.language)
        self._put(template.text(language, filling.values(found, language)))
        self._say_language(language, found.client.language, is_read=language not in template.unread)
        if typed and typed != self._filled:
            self.replaced.emit(template.title)

    def _use_own(self, message: OwnMessage) -> None:
        found = self._found
        if found is None:
            return
        typed = self.text.value().strip()
        language = message.language or found.client.language
        self._put(message.filled(filling.values(found, language)))
        self._say_language(language, found.client.language)
        if typed and typed != self._filled:
            self.replaced.emit(message.title)

    def _put(self, text: str) -> None:
        self._filled = text
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._filled)  # not setPlainText: typing can be taken back
        self._mark_gap()
        if not self.template.is_stepping:  # else the next key could not choose another text
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_language(self, language: str, wanted: str, *, is_read: bool = True) -> None:
        written = language_name(language)
        if message_templates.speaks(wanted, language):
            said = self.tr("Written in: {language}").format(language=written)
        else:
            said = self.tr("There is no such text in {wanted} yet; this one is in {language}.")
            said = said.format(wanted=language_name(wanted), language=written)
        if not is_read:
            said = self.tr("{said} (needs a native reader)").format(said=said)
        self._language.setText(said)
        self._language.show()

    def _offer_templates(self) -> None:
        fitting = message_templates.for_purpose(self.draft().purpose)
        own = self._own_texts()
        choices: list[tuple[Any, str]] = [(None, self.tr("Own words"))]
        choices += [(each, f"★ {each.title}" if each.favourite else each.title) for each in own]
        self.template.blockSignals(True)
        self.template.set_choices([*choices, *((each.id, each.title) for each in fitting)])
        self.template.set_value(None)
        self.template.blockSignals(False)
        self._language.hide()

    def _own_texts(self) -> list[OwnMessage]:
        """Return the therapist's own texts for this purpose that the client can read."""
        found = self._found
        if found is None:
            return []
        return [
            each
            for each in found.own_texts
            if each.purpose is self.draft().purpose
            and (
                not each.language or message_templates.speaks(found.client.language, each.language)
            )
        ]

    def _on_purpose(self) -> None:
        untouched = self._filled and self.text.value() == self._filled
        self._offer_templates()
        if untouched:
            self.text.set_value("")
            self._filled = ""
        self.turned.emit()
        self.edited.emit()

    def _on_channel(self) -> None:
        self._follow_channel()
        self.turned.emit()
        self.edited.emit()

    def _on_template(self) -> None:
        chosen = self.template.value()
        if isinstance(chosen, OwnMessage):
            self._use_own(chosen)
            return
        for each in message_templates.shipped():
            if each.id == chosen:
                self._use(each)

    def _on_text(self) -> None:
        self._follow_text()
        self.edited.emit()

    def _follow_channel(self) -> None:
        chat = self.channel.value() is not Channel.CALL
        self._form.show_only("template", shown=chat)
        self._form.show_only("text", shown=chat)
        self._below.setVisible(chat)
        self._call.setVisible(not chat)

    def _follow_text(self) -> None:
        text = self.text.value()
        gaps = message_templates.still_open(text)
        self._count.setText(self.tr("%n character(s)", "", len(text)))
        self.keep_text.show_text("" if text == self._filled else text)
        self.gap.setVisible(bool(gaps))
        if gaps:
            names = commas(field.label.lower() for field in gaps)
            self.gap.setText(self.tr("Still to fill in: {names}").format(names=names))

    def _lay_out(self) -> None:
        form = self._form
        form.add("purpose", self.tr("What for"), self.purpose)
        form.add("channel", self.tr("How"), self.channel, same_line=True)
        form.add("template", self.tr("Text"), self.template, same_line=True)
        self.text.setPlaceholderText(self.tr("Write, or choose a text above"))
        form.add("text", self.tr("Message"), self.text)
        form.add_widget(self._line_below())
        self._call.setText(
            self.tr(
                "No link can start a call: the chat opens, and you press the call button there."
            )
        )
        form.add_widget(self._call)
        form.add("reason", self.tr("Why you open it all the same"), self.reason, required=True)
        form.show_only("reason", shown=False)
        form.add("is_meant", "", self.meant)
        form.show_only("is_meant", shown=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(2))
        column.addWidget(form)
        column.addWidget(self.given_away)
        column.addStretch(1)

    def _line_below(self) -> QWidget:
        self._below = QWidget()
        row = QHBoxLayout()
        row.setSpacing(theme.grid(2))
        row.addWidget(self.gap)
        row.addWidget(self.keep_text.button)
        row.addStretch(1)
        row.addWidget(self._count)
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(row)
        column.addWidget(self.keep_text)
        column.addWidget(self._language)
        return self._below

    def _join(self) -> None:
        self.purpose.edited.connect(self._on_purpose)
        self.channel.edited.connect(self._on_channel)
        self.template.edited.connect(self._on_template)
        self.text.edited.connect(self._on_text)
        self.keep_text.closed.connect(self.text.setFocus)
        self.reason.edited.connect(self.edited)
        key = QShortcut(QKeySequence(KEY), self, self.given_away.take_first)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
