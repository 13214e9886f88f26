"""Messages of one's own: a name, what it is for, and the text that is sent again."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.own_messages import TITLE_LIMIT, OwnMessage, OwnMessageId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import message_templates, own_messages, words
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.choosers import language_name
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.fields import CheckField, ChoiceField, LongTextField
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_part import Part
from therapist_desk.ui.kit.list_view import Row, list_column
from therapist_desk.ui.kit.more_menu import Choice, menu_button
from therapist_desk.ui.kit.purposes import purposes
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField

translate = QCoreApplication.translate


class MessagesPart(Part):
    """Lists the therapist's own messages, favourites first, and lets them be written."""

    def __init__(self, tasks: Tasks) -> None:
        topics = frozenset({Topic.OWN_MESSAGE})
        model = RecordModel(
            tasks, topics, own_messages.listed, own_messages.page, [list_column(_row)]
        )
        said = translate("MessagesPart", "Messages you send often, offered first when you write.")
        empty = EmptyState(
            "message", said, translate("MessagesPart", "New message"), self.begin_new
        )
        super().__init__(tasks, model, translate("MessagesPart", "Messages"), empty)
        self.form.add("title", self.tr("Name"), TextField(limit=TITLE_LIMIT + 1), required=True)
        self.form.add("purpose", self.tr("What for"), ChoiceField(list(purposes().items())))
        self.form.add("language", self.tr("Language"), ChoiceField(_languages()), same_line=True)
        self.text = self.form.add("text", self.tr("Text"), LongTextField(rows=5), required=True)
        self._found = Muted("")
        self.form.add_widget(self._found)
        self.form.add("favourite", "", CheckField(self.tr("Favourite: offered first")))
        self.text.edited.connect(self._look)
        places = self.tr("Put in what is filled in by itself")
        self.put_button = menu_button(self.tr("Put in…"), places, self._places, "add")
        begin_with = self.tr("Begin with a text that comes with the desk")
        self.from_button = menu_button(self.tr("Begin with…"), begin_with, self._shipped, "copy")
        self.extra.addWidget(self.from_button)
        self.extra.addWidget(self.put_button)
        self.lay_out(
            [buttons.quiet(translate("MessagesPart", "New message"), self.begin_new, "add")]
        )

    @property
    def found(self) -> str:
        """What the text would give away to a stranger, in words; "" for nothing."""
        return self._found.text()

    def show_record(self, record: OwnMessage, *, dirty: bool = False) -> None:
        super().show_record(record, dirty=dirty)
        self._look()

    def fresh(self) -> OwnMessage:
        return OwnMessage(OwnMessageId(0), "", Purpose.SCHEDULING, "")

    def values_of(self, record: OwnMessage) -> dict[str, Any]:
        names = ("title", "purpose", "language", "text", "favourite")
        return {name: getattr(record, name) for name in names}

    def record_of(self, shown: OwnMessage, values: dict[str, Any]) -> OwnMessage:
        return replace(shown, **values)

    def keep_record(self, writer: Writer, record: OwnMessage) -> OwnMessage:
        return own_messages.save(writer, record)

    def keep_draft(self, writer: Writer, record: OwnMessage | None) -> None:
        own_messages.keep_draft(writer, record)

    def draft(self, reader: Reader) -> OwnMessage | None:
        return own_messages.draft(reader)

    def page_of(self, reader: Reader, ids: Sequence[int]) -> Any:
        return own_messages.page(reader, ids)

    def saved(self, before: OwnMessage, kept: OwnMessage) -> None:
        def verb(writer: Writer) -> object:
            if before.id:
                return own_messages.save(writer, before)
            return own_messages.bin_message(writer, kept.id)

        self.told.emit(self.tr("Message saved"), lambda: self.tasks.do(self, verb))

    def put_away(self) -> None:
        message_id = self._shown.id
        self.do_and_tell(
            lambda writer: own_messages.bin_message(writer, message_id),
            self.tr("Message put into the bin"),
            lambda writer: own_messages.restore(writer, message_id),
        )

    def _look(self) -> None:
        """Say what the words give away, beside the window: the lists take a while to load."""
        text, language = self.text.value(), str(self.form.values()["language"] or "en")

        def show(found: list[str]) -> None:
            if self.text.value() == text:
                named = commas(f"“{one}”" for one in found)
                said = self.tr("A stranger could learn something from: {words}")
                self._found.setText(said.format(words=named) if found else "")
                self._found.setVisible(bool(found))

        self.tasks.work(self, lambda: _given_away(text, language), show)

    def _places(self) -> list[Choice]:
        known = message_templates.fields().values()
        return [(field.label, "", partial(self._put, field.name)) for field in known]

    def _put(self, name: str) -> None:
        self.text.insertPlainText(f"{{{{{name}}}}}")
        self.text.setFocus()

    def _shipped(self) -> list[Choice]:
        shipped = message_templates.shipped()
        return [(each.title, "", partial(self._begin_with, each.id)) for each in shipped]

    def _begin_with(self, template_id: str) -> None:
        template = message_templates.named(template_id)
        values = self.form.values()
        language = values["language"] or "en"
        text = template.wording(message_templates.written_in(template, language))
        title = values["title"] or template.title
        self.form.fill({"title": title, "purpose": template.purpose, "text": text})
        self._on_edited()
        self.text.setFocus()


def _languages() -> list[tuple[str, str]]:
    tags = message_templates.languages()
    anyone = (("", translate("MessagesPart", "Any")),)
    return [*anyone, *((tag, language_name(tag)) for tag in tags)]


def _given_away(text: str, language: str) -> list[str]:
    found = words.check(text, language.split("-", maxsplit=1)[0])
    return list(dict.fromkeys(text[one.start : one.end] for one in found))


def _row(message: OwnMessage) -> Row:
    about = purposes()[message.purpose]
    language = language_name(message.language) if message.language else ""
    liked = translate("MessagesPart", "Favourite") if message.favourite else ""
    subtitle = " · ".join(part for part in (about, language) if part)
    spoken = commas((message.title, liked, subtitle))
    mark = "star" if message.favourite else "message"
    return Row(title=message.title, subtitle=subtitle, mark=mark, words=spoken)
