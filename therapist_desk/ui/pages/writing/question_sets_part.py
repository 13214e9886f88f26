"""Own sets of questions, and copies of those that come with the desk, in any language."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from therapist_desk.domain.question_sets import (
    LONGEST_LINE,
    TITLE_LIMIT,
    OwnQuestions,
    QuestionSet,
    QuestionSetId,
)
from therapist_desk.domain.topics import Topic
from therapist_desk.services import question_sets
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.choosers import LanguageField, language_name
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.list_part import Part
from therapist_desk.ui.kit.list_view import Row, list_column
from therapist_desk.ui.kit.more_menu import Choice, menu_button
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.writing.questions_field import QuestionsField

LANGUAGES = (
    *("en", "de", "es", "fr", "pt", "it", "nl", "pl", "tr", "ru", "uk"),
    *("ar", "fa", "he", "hi", "ur", "zh", "ja", "ko"),
)
"""Languages a set can be written in; a reply is read in those that have words, else in English."""


class QuestionSetsPart(Part):
    """Lists own sets and lets them be written, or begun with a copy; a copy is where one translates."""

    def __init__(self, tasks: Tasks) -> None:
        model = RecordModel(
            tasks,
            frozenset({Topic.QUESTION_SET}),
            question_sets.listed,
            question_sets.page,
            [list_column(_row)],
        )
        translate = QCoreApplication.translate
        said = translate(
            "QuestionSetsPart",
            "A few short questions to send between sessions. Each answer goes into the check-in.",
        )
        words = translate("QuestionSetsPart", "New set")
        empty = EmptyState("check-in", said, words, self.begin_new)
        super().__init__(tasks, model, translate("QuestionSetsPart", "Question sets"), empty)
        self.form.add("title", self.tr("Name"), TextField(limit=TITLE_LIMIT), required=True)
        self.form.add("language", self.tr("Language"), LanguageField(LANGUAGES), same_line=True)
        intro = TextField(limit=LONGEST_LINE)
        self.form.add("intro", self.tr("Line before the questions"), intro)
        self.questions = self.form.add(
            "questions",
            self.tr("Questions, at most five"),
            QuestionsField(),
            required=True,
            hint=self.tr("Nothing on self-harm: nobody may be there to read the answer."),
        )
        self.form.add("close", self.tr("Line after them"), LongTextField(rows=2))
        self.new_button = buttons.quiet(words, self.begin_new, "add")
        self.copy_button = menu_button(
            self.tr("Copy one…"), self.tr("Begin with a copy of a set"), self._copies, "copy"
        )
        self.lay_out([self.new_button, self.copy_button])

    def fresh(self) -> OwnQuestions:
        return OwnQuestions(QuestionSetId(0), "", _window_language())

    def values_of(self, record: OwnQuestions) -> dict[str, Any]:
        names = ("title", "language", "intro", "questions", "close")
        return {name: getattr(record, name) for name in names}

    def record_of(self, shown: OwnQuestions, values: dict[str, Any]) -> OwnQuestions:
        language = (values["language"] or shown.language).replace("_", "-").partition("-")[0]
        return replace(shown, **(values | {"language": language.lower()}))

    def keep_record(self, writer: Writer, record: OwnQuestions) -> OwnQuestions:
        return question_sets.save(writer, record)

    def keep_draft(self, writer: Writer, record: OwnQuestions | None) -> None:
        question_sets.keep_draft(writer, record)

    def draft(self, reader: Reader) -> OwnQuestions | None:
        return question_sets.draft(reader)

    def page_of(self, reader: Reader, ids: Sequence[int]) -> Any:
        return question_sets.page(reader, ids)

    def saved(self, before: OwnQuestions, kept: OwnQuestions) -> None:
        def undo(writer: Writer) -> OwnQuestions:
            if before.id:
                return question_sets.save(writer, before)
            return question_sets.bin_set(writer, kept.id)

        self.told.emit(self.tr("Question set saved"), lambda: self.tasks.do(self, undo))

    def put_away(self) -> None:
        set_id = self._shown.id
        self.do_and_tell(
            lambda writer: question_sets.bin_set(writer, set_id),
            self.tr("Question set put into the bin"),
            lambda writer: question_sets.restore(writer, set_id),
        )

    def _copies(self) -> list[Choice]:
        language = _window_language()
        return [
            (one.texts[one.speaks(language)].title, "", partial(self._copy, one))
            for one in question_sets.shipped().values()
        ]

    def _copy(self, found: QuestionSet) -> None:
        language = found.speaks(_window_language())
        texts = found.texts[language]
        copied = OwnQuestions(
            QuestionSetId(0),
            texts.title,
            language,
            texts.intro,
            found.asked_in(language),
            texts.close,
        )
        self.list.selection.choose(None)
        self.show_record(copied, dirty=True)
        self.focus_first()


def _window_language() -> str:
    return QLocale().name().partition("_")[0].lower()


def _row(own: OwnQuestions) -> Row:
    counted = " · ".join(one.text for one in own.questions)
    return Row(title=own.title, subtitle=counted[:120], aside=language_name(own.language))
