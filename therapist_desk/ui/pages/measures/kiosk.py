"""The screen handed to a client: one question at a time, large, and no way into the record from it.

The words of the measure stay as they are. Each answer is kept as a draft at once, so that neither a
lock nor a crash loses one; only the passphrase leads back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.measure_scores import MeasureScore
from therapist_desk.domain.measures import Measure, Option
from therapist_desk.services import measure_scores
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.labels import Muted, PlainLabel
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.page import centre, scrolled
from therapist_desk.ui.kit.passphrase_gate import PassphraseGate
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.measures.question_page import QuestionPage, enlarge
from therapist_desk.ui.pages.measures.single_presses import SinglePresses

_WIDEST = 820
_TITLE, _LINE, _BUTTON = 2.0, 1.5, 1.3


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as it stands on the screen; ``place`` is None where it does not count."""

    id: str
    text: str
    options: tuple[Option, ...]
    place: int | None
    applies_if: str = ""


def questions(measure: Measure, scoring: str) -> list[Asked]:
    """Return what is asked, in the order of the form, answered in numbers of ``scoring``."""
    usual = measure.scoring(scoring).scores
    options = measure.options
    if usual:
        pairs = zip(options, usual, strict=True)
        options = tuple(Option(each.label, number) for each, number in pairs)
    found = [
        Asked(each.id, each.text, options, place, each.applies_if)
        for place, each in enumerate(measure.items)
    ]
    return [*found, *(Asked(each.id, each.text, each.options, None) for each in measure.extras)]


class Kiosk(QWidget):
    """Asks one client one measure; ``left`` comes once the passphrase was right."""

    left = Signal(object)
    """The score that was kept, or None where the form was not finished."""

    def __init__(self, tasks: Tasks, score: MeasureScore, measure: Measure, folder: Path) -> None:
        super().__init__()
        self._tasks, self._folder = tasks, folder
        self.score, self.measure = score, measure
        self._asked = questions(measure, score.scoring)
        self._at = 0
        self._kept: MeasureScore | None = None
        self._is_finishing = False
        self._drafts = Autosave(tasks, self._draft_verb, self)
        self.setAccessibleName(self.tr("Questions"))
        self.setProperty("page", True)
        self.stack = Stack()
        self._single = SinglePresses(self)
        self.begin_page = self._back_to = self._begin_page()
        self.question = QuestionPage(measure.stem, self._single)
        self.end_page = QWidget()
        self.thanks = self._thanks_page()
        self.gate = self._gate()
        self._lay_out()
        self._join()
        self._show(self.begin_page, self.begin_button)

    @property
    def has_unsaved_words(self) -> bool:
        """Whether an answer is in neither a draft nor the record."""
        return self._drafts.is_dirty

    @property
    def has_answers(self) -> bool:
        """Whether anything was answered."""
        return any(self._answer(each) is not None for each in self._asked)

    def keep(self) -> None:
        """Keep what was answered; the desk is about to be locked."""
        self._drafts.save_now()

    def ask_passphrase(self) -> None:
        """Hide everything and ask for the passphrase: the window is to be closed, or left."""
        self.keep()
        shown = self.stack.currentWidget()
        if shown is not None and shown is not self._gate_page:
            self._back_to = shown
        self.stack.setCurrentWidget(self._gate_page)
        self.back_button.setVisible(self._kept is None)
        self.gate.ask(self._folder)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard once there is a window to have it in."""
        super().showEvent(event)
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key that nobody here took, Escape among them, reach the window."""
        event.accept()

    def _begin_page(self) -> QWidget:
        self.begin_button = buttons.primary(self.tr("Begin"), self._begin)
        counted = self.tr("%n question(s)", "", len(self._asked))
        lines = [
            counted,
            self.tr("Take the time you need. You can go back, and you can skip a question."),
            self.tr("What you answer is for your therapist only."),
        ]
        return _page(self.measure.name, lines, [self.begin_button], self._single)

    def _thanks_page(self) -> QWidget:
        self.leave_button = buttons.quiet(self.tr("For your therapist"), self.ask_passphrase)
        lines = [self.tr("Your answers are kept. Please give the screen back now.")]
        return _page(self.tr("Thank you"), lines, [self.leave_button], self._single)

    def _gate(self) -> PassphraseGate:
        return PassphraseGate(
            self._tasks,
            self.tr("For your therapist"),
            self.tr("The passphrase of the desk leads back to the record."),
            self.tr("Back to the record"),
        )

    def _begin(self) -> None:
        self._go_to(0)

    def _go_to(self, place: int) -> None:
        self._at = place
        asked = self._asked[place]
        said = self.tr("{number} of {count}").format(
            number=count(place + 1), count=count(len(self._asked))
        )
        self.question.show_question(
            said, asked.text, asked.options, self._answer(asked), optional=bool(asked.applies_if)
        )
        self.question.show_stem(shown=asked.place is not None)
        self.question.back.setEnabled(place > 0)
        self.stack.setCurrentWidget(self.question)
        self.question.take_focus()

    def _answer(self, asked: Asked) -> int | None:
        if asked.place is None:
            return self.score.extras.get(asked.id)
        return self.score.answers[asked.place]

    def _on_chosen(self, number: int | None) -> None:
        asked = self._asked[self._at]
        if asked.applies_if and number is not None:
            self._apply(asked.applies_if, applies=True)
        if asked.place is None:
            extras = dict(self.score.extras)
            extras.pop(asked.id, None)
            if number is not None:
                extras[asked.id] = number
            self.score = replace(self.score, extras=extras)
        else:
            answers = list(self.score.answers)
            answers[asked.place] = number
            self.score = replace(self.score, answers=tuple(answers))
        self._keep_at_once()
        self._step(1)

    def _on_falls_away(self) -> None:
        asked = self._asked[self._at]
        self._apply(asked.applies_if, applies=False)
        self._on_chosen(None)

    def _apply(self, fact: str, *, applies: bool) -> None:
        self.score = replace(self.score, applies={**self.score.applies, fact: applies})

    def _step(self, by: int) -> None:
        place = self._at + by
        if place >= len(self._asked):
            self._show_end()
        else:
            self._go_to(max(place, 0))

    def _show_end(self) -> None:
        blank = [place for place, each in enumerate(self._asked) if self._is_open(each)]
        self.finish_button = buttons.primary(self.tr("Finish"), self._finish)
        actions = [self.finish_button]
        lines = [self.tr("You answered everything.")]
        if blank:
            lines = [
                self.tr("%n question(s) without an answer", "", len(blank)),
                self.tr("You may leave it so, or look at them once more."),
            ]
            again = buttons.quiet(self.tr("Look at them"), lambda: self._go_to(blank[0]))
            actions.append(again)
        else:
            last = len(self._asked) - 1
            actions.append(buttons.quiet(self.tr("Back"), lambda: self._go_to(last), "back"))
        old, self.end_page = (
            self.end_page,
            _page(self.tr("That was the last one"), lines, actions, self._single),
        )
        self.stack.addWidget(self.end_page)
        self._show(self.end_page, self.finish_button)
        self.stack.removeWidget(old)
        old.deleteLater()

    def _is_open(self, asked: Asked) -> bool:
        falls_away = asked.applies_if and not self.score.applies.get(asked.applies_if, True)
        return self._answer(asked) is None and not falls_away

    def _finish(self) -> None:
        """Keep the score; a form without any answer is kept as nothing."""
        if self._is_finishing or self._kept is not None:
            return
        if not self.has_answers:
            self._show(self.thanks, self.leave_button)
            return
        self._is_finishing = True
        score = self.score
        self._drafts.forget()
        self._tasks.do(
            self, lambda writer: measure_scores.save(writer, score), self._on_kept, self._on_failed
        )

    def _on_kept(self, kept: MeasureScore) -> None:
        self._is_finishing, self._kept = False, kept
        self._trouble.hide()
        self._show(self.thanks, self.leave_button)

    def _on_failed(self, trouble: Exception) -> None:
        del trouble  # it may name what the client has no business with
        self._is_finishing = False
        self._keep_at_once()
        self._say_trouble()

    def _say_trouble(self) -> None:
        self._trouble.setText(self.tr("Please tell your therapist: the answers can't be kept yet."))
        self._trouble.show()

    def _keep_at_once(self) -> None:
        if self._kept is None:
            self._drafts.typed()
            self._drafts.save_now()

    def _draft_verb(self) -> Callable[[Writer], None]:
        score = self.score
        return lambda writer: measure_scores.keep_draft(writer, score)

    def _show(self, page: QWidget, focus: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        """Go back to where the client was when the passphrase was asked for."""
        self.gate.forget()
        self.stack.setCurrentWidget(self._back_to)
        if self._back_to is self.question:
            self.question.take_focus()

    def _on_opened(self) -> None:
        self.left.emit(self._kept)

    def _join(self) -> None:
        self.question.chosen.connect(self._on_chosen)
        self.question.falls_away.connect(self._on_falls_away)
        self.question.stepped.connect(self._step)
        self.gate.opened.connect(self._on_opened)
        self._drafts.failed.connect(lambda _: self._say_trouble())
        self._drafts.saved.connect(lambda _: self._trouble.hide())

    def _lay_out(self) -> None:
        self._trouble = PlainLabel("", wraps=True)
        self._trouble.setProperty("tone", "danger")
        self._trouble.hide()
        self.back_button = buttons.quiet(self.tr("Back to the questions"), self._go_on, "back")
        self.back_button.installEventFilter(self._single)
        self._gate_page = QWidget()
        inside = QVBoxLayout(self._gate_page)
        inside.addWidget(self.gate)
        inside.addSpacing(theme.grid(3))
        inside.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        for page in (self.begin_page, self.question, self.end_page, self.thanks, self._gate_page):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(4), theme.grid(3), theme.grid(4), theme.grid(2))
        column.addWidget(self._trouble)
        area = scrolled(self.stack, widest=_WIDEST)
        centre(area, centred=True)
        column.addWidget(area, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        """Return whose the measure is and, small, the way out."""
        self.licence = Muted(self.measure.credit)
        self.way_out = buttons.plain(self.tr("For your therapist"), self.ask_passphrase, "lock")
        row = QHBoxLayout()
        row.addWidget(self.licence, 1)
        row.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignBottom)
        return row


def _page(
    title: str, lines: list[str], actions: Sequence[QWidget], single: SinglePresses
) -> QWidget:
    """Return a page of few large words and large buttons."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(theme.grid(2))
    column.addStretch(1)
    column.addWidget(_titled(title))
    for line in lines:
        column.addWidget(enlarge(PlainLabel(line, wraps=True), _LINE))
    row = QHBoxLayout()
    for action in actions:
        action.installEventFilter(single)
        action.setMinimumHeight(theme.px(60))
        action.setMinimumWidth(theme.px(180))
        row.addWidget(enlarge(action, _BUTTON))
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(2)
    return page


def _titled(title: str) -> PlainLabel:
    label = enlarge(PlainLabel(title, wraps=True), _TITLE)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label
