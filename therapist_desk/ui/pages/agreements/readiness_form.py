"""The digital readiness check, question by question, done together; what is answered waits as a draft."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.readiness import ReadinessCheck, Said
from therapist_desk.services import readiness
from therapist_desk.services.desk import Writer
from therapist_desk.services.readiness import HalfChecked
from therapist_desk.ui.kit import buttons, languages
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements import handout_words
from therapist_desk.ui.pages.agreements.inputs import WordyChoice


class ReadinessForm(DraftedForm[HalfChecked]):
    """Asks every item; ``saved`` carries the ReadinessCheck, ``discarded`` what was answered."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._items = readiness.shipped(languages.speaker())
        self.save_button = buttons.primary(self.tr("Keep this check"), self.save, "save")
        self._fill_form()
        self._lay_out()

    def begin(self, half: HalfChecked) -> None:
        """Begin a check, or go on with one that was not kept."""
        self.make_way(goes_on=bool(half.answers))
        self.banner.hide()
        values: dict[str, Said | str | None] = {
            item.id: half.answers.get(item.id) for item in self._items
        }
        self.form.set_values({**values, "remark": half.remark})
        self._subject = half
        self.form.field(self._items[0].id).setFocus()

    def save(self) -> None:
        """Keep the check."""
        if self._subject is not None:
            half = self._typed()
            self._keep(lambda writer: readiness.keep(writer, half))

    def _typed(self) -> HalfChecked:
        assert self._subject is not None
        values = self.form.values()
        given = {item.id: values[item.id] for item in self._items if values[item.id]}
        return HalfChecked(self._subject.client_id, given, values["remark"])

    def _draft_verb(self) -> Callable[[Writer], None]:
        half = self._typed()
        return lambda writer: readiness.keep_half(writer, half)

    def _is_of(self, subject: HalfChecked, record: ReadinessCheck) -> bool:
        return subject.client_id == record.client_id

    def _close(self) -> None:
        """What was answered stays as a draft."""
        self.put_away()
        self.discarded.emit(None)

    def _fill_form(self) -> None:
        choices = list(handout_words.answers().items())
        area = None
        for item in self._items:
            if item.area is not area:
                area = item.area
                self.form.add_section(handout_words.areas()[area])
            field = WordyChoice(choices)
            field.setPlaceholderText(self.tr("Not asked yet"))
            hint = " ".join((item.why, item.what_to_do))
            self.form.add(item.id, item.question, field, hint=hint)
        self.form.add_section(self.tr("To remember"))
        hint = self.tr("What you agreed to do, and by when.")
        self.form.add("remark", self.tr("Remark"), LongTextField(rows=3), hint=hint)
        self.form.edited.connect(self._on_typed)

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(Heading(self.tr("Digital readiness check"), 2))
        top.end_from_here()
        top.addWidget(buttons.quiet(self.tr("Go on later"), self._close))
        top.addWidget(self.save_button)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self._frame(top, content, 640)
