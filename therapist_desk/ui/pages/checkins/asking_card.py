"""Asking with a set of questions: what goes out, in which language, and what to know before."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.question_sets import QuestionSet
from therapist_desk.services import question_sets
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.choosers import language_name
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.checkins import plan_words


class AskingCard(QFrame):
    """Shows a set as it would go out; ``written`` says to whom one waits to be sent by hand."""

    written = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._tasks = tasks
        self._client_id: ClientId | None = None
        self._sets: Mapping[str, QuestionSet] = {}
        self._language = "en"
        self.choice = ChoiceField()
        self.choice.setAccessibleName(self.tr("Questions"))
        self.choice.edited.connect(self._on_chosen)
        self._about, self._spoken = Muted(""), Muted("")
        self._text = PlainLabel(wraps=True).selectable()
        self._caution, self._banner = Banner(), Banner()
        self.write_button = buttons.quiet(self.tr("Write it on WhatsApp…"), self._write, "message")
        self._lay_out()

    def show_sets(
        self, client_id: ClientId, language: str, sets: Mapping[str, QuestionSet]
    ) -> None:
        """Offer these sets for a client who reads ``language``."""
        self._client_id, self._language, self._sets = client_id, language, sets
        chosen = self.choice.value()
        titles = [(key, plan_words.title(one)) for key, one in sets.items()]
        self.choice.set_choices(titles)
        if chosen not in sets:
            self.choice.set_value(next(iter(sets), None))
        self._on_chosen()

    def ask(self, key: str) -> None:
        """Write the questions of the set ``key``."""
        if key in self._sets:
            self.choice.set_value(key)
            self._write()

    def _on_chosen(self) -> None:
        found = self._sets.get(self.choice.value() or "")
        self._banner.hide()
        if found is None or self._client_id is None:
            return
        about = (found.use, found.when)
        self._about.setText(" · ".join(plan_words.said(one) for one in about if one))
        self._about.setVisible(bool(found.use))
        spoken = found.speaks(self._language)
        self._spoken.setText(self._says_language(spoken))
        self._text.setLayoutDirection(QLocale(spoken).textDirection())
        self._say_cautions(found)
        client_id = self._client_id
        self._tasks.ask(
            self,
            lambda reader: question_sets.message(reader, client_id, found, plan_words.named_day),
            self._text.setText,
        )

    def _says_language(self, spoken: str) -> str:
        wanted = self._language.replace("_", "-").partition("-")[0].lower()
        if wanted == spoken:
            return self.tr("Written in: {language}").format(language=language_name(spoken))
        said = self.tr("There are no such words in {wanted} yet; these are in {language}.")
        return said.format(wanted=language_name(self._language), language=language_name(spoken))

    def _say_cautions(self, found: QuestionSet) -> None:
        said = [plan_words.said(one) for one in (*found.needs, found.caution) if one]
        if said:
            self._caution.tell("\n".join(said), "warn", closable=False)
        else:
            self._caution.hide()

    def _write(self) -> None:
        key, client_id = self.choice.value(), self._client_id
        if key is None or client_id is None:
            return
        self._tasks.do(
            self,
            lambda writer: question_sets.draft_message(
                writer, client_id, key, plan_words.named_day
            ),
            lambda _: self.written.emit(client_id),
            lambda trouble: show_error(trouble, self._banner),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid(1))
        column.addWidget(Heading(self.tr("Ask with a set of questions"), 3))
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeading)
        for one in (self._about, self._caution, self._text, self._spoken, self._banner):
            column.addWidget(one)
        column.addWidget(self.write_button, 0, Qt.AlignmentFlag.AlignLeading)
