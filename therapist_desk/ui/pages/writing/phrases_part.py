"""Phrases: the letters, and the text they stand for."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.phrases import FIELDS, SHORTCUT_LIMIT, Phrase, PhraseId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import phrases
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_part import Part
from therapist_desk.ui.kit.list_view import Row, list_column
from therapist_desk.ui.kit.more_menu import Choice, menu_button
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


class PhrasesPart(Part):
    """Lists phrases and lets them be written."""

    def __init__(self, tasks: Tasks) -> None:
        model = RecordModel(
            tasks,
            frozenset({Topic.PHRASE}),
            phrases.listed,
            phrases.page,
            [list_column(_row)],
        )
        said = QCoreApplication.translate(
            "PhrasesPart", "Text you write often. In a note, type its letters and Ctrl+Space."
        )
        words = QCoreApplication.translate("PhrasesPart", "New phrase")
        empty = EmptyState("edit", said, words, self.begin_new)
        super().__init__(tasks, model, QCoreApplication.translate("PhrasesPart", "Phrases"), empty)
        self.form.add(
            "shortcut",
            self.tr("Letters"),
            TextField(limit=SHORTCUT_LIMIT + 1),
            required=True,
            hint=self.tr("In a note, type them and press Ctrl+Space."),
        )
        self.text = self.form.add(
            "text",
            self.tr("Text"),
            LongTextField(rows=8),
            required=True,
            hint=self.tr(
                "What you put in with the button is filled in for each client and session."
            ),
        )
        self.put_button = menu_button(
            self.tr("Put in…"), self.tr("Put in what is filled in by itself"), self._places, "add"
        )
        self.extra.addWidget(self.put_button)
        self.new_button = buttons.quiet(words, self.begin_new, "add")
        self.lay_out([self.new_button])

    def fresh(self) -> Phrase:
        return Phrase(PhraseId(0), "", "")

    def values_of(self, record: Phrase) -> dict[str, Any]:
        return {"shortcut": record.shortcut, "text": record.text}

    def record_of(self, shown: Phrase, values: dict[str, Any]) -> Phrase:
        return replace(shown, **values)

    def keep_record(self, writer: Writer, record: Phrase) -> Phrase:
        return phrases.save(writer, record)

    def keep_draft(self, writer: Writer, record: Phrase | None) -> None:
        phrases.keep_draft(writer, record)

    def draft(self, reader: Reader) -> Phrase | None:
        return phrases.draft(reader)

    def page_of(self, reader: Reader, ids: Sequence[int]) -> Any:
        return phrases.page(reader, ids)

    def saved(self, before: Phrase, kept: Phrase) -> None:
        def undo(writer: Writer) -> Phrase:
            if before.id:
                return phrases.save(writer, before)
            return phrases.bin_phrase(writer, kept.id)

        self.told.emit(self.tr("Phrase saved"), lambda: self.tasks.do(self, undo))

    def put_away(self) -> None:
        phrase_id = self._shown.id
        self.do_and_tell(
            lambda writer: phrases.bin_phrase(writer, phrase_id),
            self.tr("Phrase put into the bin"),
            lambda writer: phrases.restore(writer, phrase_id),
        )

    def _places(self) -> list[Choice]:
        return [(said, "", partial(self._put, name)) for name, said in fields_said().items()]

    def _put(self, name: str) -> None:
        self.text.insertPlainText(f"{{{{{name}}}}}")
        self.text.setFocus()


def fields_said() -> dict[str, str]:
    """Return what can be filled in, each in words."""
    words = (
        QCoreApplication.translate("PhrasesPart", "First name of the client"),
        QCoreApplication.translate("PhrasesPart", "Name of the client"),
        QCoreApplication.translate("PhrasesPart", "Initials of the client"),
        QCoreApplication.translate("PhrasesPart", "Pronouns of the client"),
        QCoreApplication.translate("PhrasesPart", "Number of the session"),
        QCoreApplication.translate("PhrasesPart", "Date of the session"),
        QCoreApplication.translate("PhrasesPart", "Time of the session"),
        QCoreApplication.translate("PhrasesPart", "Today’s date"),
        QCoreApplication.translate("PhrasesPart", "Your name"),
    )
    return dict(zip(FIELDS, words, strict=True))


def fields_words() -> str:
    """Return what can be filled in, as it is typed."""
    return commas(f"{{{{{name}}}}}" for name in FIELDS)


def _row(phrase: Phrase) -> Row:
    return Row(title=phrase.shortcut, subtitle=" ".join(phrase.text.split())[:120])
