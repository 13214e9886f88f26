"""A score being typed in from paper: answers or only the total, and what they come to so far."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain import measure_scores as rules
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.measure_scores import MeasureScore, Way
from therapist_desk.domain.measures import Measure
from therapist_desk.services import measure_scores
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, when
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.fields import CheckField, ChoiceField, LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.lines import commas, count
from therapist_desk.ui.kit.moments import MomentField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.measures.answers_field import AnswersField
from therapist_desk.ui.pages.measures.reading_panel import ReadingPanel

_WIDEST = 760


class ScoreForm(DraftedForm[MeasureScore]):
    """Edits one score; what is typed and not saved waits as a draft."""

    hand_over_wanted = Signal(object)
    """The client is to go on with it on the screen."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._measure: Measure | None = None
        self._title = Heading("", 2)
        self._about = Muted("")
        self.reading = ReadingPanel()
        self.save_button = buttons.primary(self.tr("Save"), self.save, "save")
        self._hand_over = buttons.quiet(
            self.tr("Hand over the screen"),
            lambda: self.hand_over_wanted.emit(self._typed()),
            "focus",
        )
        self._top = self._bar()
        self._content = QWidget()
        self._inside = QVBoxLayout(self._content)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.form.hide()  # each measure has a form of its own
        self._inside.addWidget(self._about)
        self._inside.addWidget(self.form)
        self._inside.addWidget(self.reading)
        self._inside.addStretch(1)
        self._frame(self._top, self._content, _WIDEST)

    @property
    def measure(self) -> Measure | None:
        """The measure that is being typed, or was last."""
        return self._measure

    def show_score(self, score: MeasureScore, measure: Measure, *, goes_on: bool = False) -> None:
        """Edit ``score``, new or going over the one it amends."""
        self.make_way(goes_on=goes_on)
        self._measure = measure
        self.banner.hide()
        self._title.setText(
            self.tr("Amend: {name}").format(name=measure.name) if score.amends else measure.name
        )
        self._about.setText(self._what_to_type(score))
        self._hand_over.setVisible(
            score.way is Way.SCREEN and measure.has_text and score.amends is None
        )
        self._renew_form(score, measure)
        self._subject = score
        self._look()
        if goes_on:
            self._drafts.typed()
        self._begin()

    def save(self) -> None:
        """Keep the score."""
        if self._subject is not None and self.form.check():
            score = self._typed()
            self._keep(lambda writer: measure_scores.save(writer, score))

    def _begin(self) -> None:
        field = self.form.field("answers" if self._has_answers else "given_total")
        if isinstance(field, AnswersField):
            field.begin()
        else:
            field.setFocus()

    @property
    def _has_answers(self) -> bool:
        return self._subject is not None and self._subject.way is not Way.TOTAL

    def _what_to_type(self, score: MeasureScore) -> str:
        if score.way is Way.TOTAL:
            return self.tr("Type the total as it stands on the paper.")
        return self.tr(
            "Type each answer's number: the next one follows by itself. Space or the minus key "
            "leaves one blank, and a blank is never a zero."
        )

    def _renew_form(self, score: MeasureScore, measure: Measure) -> None:
        old, self.form = self.form, Form()
        self._inside.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()
        form = self.form
        taken = when.wall_clock(score.taken_at, score.zone)
        form.add("taken_at", self.tr("When"), MomentField(), required=True)
        values = {"taken_at": taken, "remark": score.remark}
        if len(measure.scorings) > 1:
            names = [(each.id, each.id) for each in measure.scorings]
            form.add("scoring", self.tr("Scoring"), ChoiceField(names), same_line=True)
            values["scoring"] = score.scoring
        values |= self._add_cutoff(score, measure) | self._add_answers(score, measure)
        for fact in dict.fromkeys(each.applies_if for each in measure.items if each.applies_if):
            form.add(fact, "", CheckField(self._applies(measure, fact)))
            values[fact] = score.applies.get(fact, True)
        form.add("remark", self.tr("Remark"), LongTextField(rows=2))
        if score.amends is not None:
            form.add(
                "amend_reason", self.tr("Why it is amended"), TextField(limit=300), required=True
            )
            values["amend_reason"] = score.amend_reason
        form.set_values(values)
        form.edited.connect(self._on_form_edited)
        form.show()

    def _add_cutoff(self, score: MeasureScore, measure: Measure) -> dict[str, object]:
        line = measure.scoring(score.scoring).cutoff
        if line is None or not line.choices:
            return {}
        choices = [(each, str(rules.plain(each))) for each in line.choices]
        self.form.add("cutoff", self.tr("Cut-off"), ChoiceField(choices), same_line=True)
        return {"cutoff": line.value if score.cutoff is None else score.cutoff}

    def _add_answers(self, score: MeasureScore, measure: Measure) -> dict[str, object]:
        if score.way is Way.TOTAL:
            field = TextField(limit=12)
            usual = measure.scoring(score.scoring)
            hint = self.tr("From {low} to {high}").format(
                low=count(usual.low), high=count(usual.high)
            )
            self.form.add("given_total", self.tr("Total"), field, required=True, hint=hint)
            shown = "" if score.given_total is None else str(rules.plain(score.given_total))
            return {"given_total": shown}
        answers = AnswersField()
        answers.show_measure(measure, score.scoring)
        self.form.add("answers", self.tr("Answers"), answers)
        values: dict[str, object] = {"answers": score.answers}
        for extra in measure.extras:
            choices = [(None, "–"), *((each.score, each.label) for each in extra.options)]
            self.form.add_widget(PlainLabel(extra.text, wraps=True))
            chooser = self.form.add(extra.id, self.tr("It does not count"), ChoiceField(choices))
            chooser.setAccessibleName(extra.text)
            values[extra.id] = score.extras.get(extra.id)
        return values

    def _applies(self, measure: Measure, fact: str) -> str:
        numbers = [str(at) for at, each in enumerate(measure.items, 1) if each.applies_if == fact]
        return self.tr("Question {number} applies to this client").format(number=commas(numbers))

    def _on_form_edited(self) -> None:
        self._fit_scoring()
        self._look()
        self._on_typed()

    def _fit_scoring(self) -> None:
        """Another scoring has other numbers: the same choices stand for them."""
        score, measure = self._subject, self._measure
        chosen = self.form.values().get("scoring")
        if score is None or measure is None or chosen in (None, score.scoring):
            return
        shift = _least(measure, chosen) - _least(measure, score.scoring)
        moved = tuple(None if each is None else each + shift for each in self._typed().answers)
        self._subject = replace(score, scoring=chosen)
        field = self.form.field("answers")
        assert isinstance(field, AnswersField)
        field.show_measure(measure, chosen)
        field.set_value(moved)

    def _look(self) -> None:
        """Show what it comes to so far; of what is not valid nothing."""
        if self._subject is None or self._measure is None:
            return
        typed = self._typed()
        try:
            score = rules.read(self._measure, typed)
        except RuleBroken:
            self.reading.hide()
            return
        has_some = any(each is not None for each in typed.answers) or typed.given_total is not None
        self.reading.setVisible(has_some)
        self.reading.show_score(score, self._measure)

    def _typed(self) -> MeasureScore:
        assert self._subject is not None
        assert self._measure is not None
        typed = self.form.values()
        score, measure = self._subject, self._measure
        moment = typed["taken_at"]
        taken = when.instant_of(moment, score.zone) if moment else score.taken_at
        facts = {each.applies_if for each in measure.items if each.applies_if}
        return replace(
            score,
            taken_at=taken,
            scoring=typed.get("scoring") or score.scoring,
            cutoff=typed.get("cutoff"),
            answers=typed.get("answers", ()),
            extras={
                each.id: typed[each.id] for each in measure.extras if typed.get(each.id) is not None
            },
            given_total=_number(typed.get("given_total")),
            applies={fact: typed[fact] for fact in sorted(facts) if fact in typed},
            remark=typed["remark"],
            amend_reason=typed.get("amend_reason", ""),
        )

    def _draft_verb(self) -> Callable[[Writer], None]:
        score = self._typed()
        return lambda writer: measure_scores.keep_draft(writer, score)

    def _is_of(self, subject: MeasureScore, record: MeasureScore) -> bool:
        return (subject.measure, subject.amends) == (record.measure, record.amends)

    def _discard(self) -> None:
        if self._subject is not None:
            self._give_up(self._typed() if self.is_typing else None)

    def _bar(self) -> Bar:
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(self._hand_over)
        top.addWidget(buttons.quiet(self.tr("Discard"), self._discard))
        top.addWidget(self.save_button)
        return top


def _least(measure: Measure, scoring: str) -> int:
    usual = measure.scoring(scoring)
    return min(usual.scores or measure.items[0].scores)


def _number(text: str | None) -> float | None:
    """Return the number typed, with a point or a comma; one that is none is no possible total."""
    typed = (text or "").strip().replace(",", ".")
    if not typed:
        return None
    try:
        return float(typed)
    except ValueError:
        return -1.0
