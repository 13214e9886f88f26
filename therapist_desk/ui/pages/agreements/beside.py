"""A paper in two languages next to each other, clause by clause, to be read by two people."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QTextDocument, QTextLength, QTextTableFormat
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.composition import Composed
from therapist_desk.services import agreements
from therapist_desk.services.agreements import Look, Plan
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements.clause_text import ClauseText
from therapist_desk.ui.pages.agreements.language import name_of
from therapist_desk.ui.pages.agreements.text import PaperText, Pen, Words, changed

Pair = tuple[str, str]


class BesideText(ClauseText):
    """Two papers in two columns, each clause level with its translation."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("The agreement in two languages"))
        self._shown: Composed | None = None

    def show_papers(self, papers: tuple[Composed, Composed], veil: str) -> None:
        """Show both where they were scrolled to, with initials for the name ``veil``.

        Where something reads differently than before, it scrolls there, unless that is in sight.
        """
        before, self._shown = self._shown, papers[1]
        bar = self.verticalScrollBar()
        place = bar.value()
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(theme.grid(2))
        columns = _Columns(document, self.font(), papers, veil)
        columns.write()
        self.places = columns.places
        self.setDocument(document)
        bar.setValue(place)
        if before is not None:
            self.follow(changed(_words(before), _words(papers[1])))


class _Columns:
    """Writes two papers into a table with cursors, so that a client's name is never markup."""

    def __init__(
        self, document: QTextDocument, font: QFont, papers: tuple[Composed, Composed], veil: str
    ) -> None:
        self._document, self._font = document, font
        self._papers, self._veil = papers, veil
        self.places: dict[str, int] = {}
        self._labels = tuple({each.name: each.label for each in one.unfilled} for one in papers)

    def write(self) -> None:
        rows = list(pairs(*self._papers))
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(theme.px(5))
        form.setCellSpacing(0)
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        form.setColumnWidthConstraints([half, half])
        pen = Pen(self._document, self._font, {}, self._veil)
        table = pen.cursor.insertTable(len(rows), 2, form)
        for row, (level, texts, _) in enumerate(rows):
            for column, text in enumerate(texts):
                cell = table.cellAt(row, column).firstCursorPosition()
                labels: Mapping[str, str] = self._labels[column]
                own = Pen(self._document, self._font, labels, self._veil, cell)
                if level:
                    own.heading(text, level)
                else:
                    own.paragraphs([text])
        # Only now: what is written into the cells above moves those below.
        for row, (_, _, clause) in enumerate(rows):
            if clause:
                self.places[clause] = table.cellAt(row, 0).firstPosition()


def _words(paper: Composed) -> Words:
    return paper.title, paper.intro, paper.sections


def pairs(one: Composed, other: Composed) -> Iterator[tuple[int, Pair, str]]:
    """Yield (level of the heading or 0, both texts, the clause) from top to bottom."""
    yield 1, (one.title, other.title), ""
    yield 0, (one.intro, other.intro), ""
    for first, second in zip(one.sections, other.sections, strict=True):
        yield 2, (first.heading, second.heading), ""
        for (name, text), (same, translated) in zip(first.clauses, second.clauses, strict=True):
            assert name == same  # a language changes no clause's place
            yield 0, (text, translated), name


class PaperBeside(QWidget):
    """The paper alone, or with another language next to it as soon as one is chosen."""

    def __init__(self, tasks: Tasks, text: PaperText) -> None:
        super().__init__()
        self._tasks, self.text = tasks, text
        self._question = 0
        self._ask: Callable[[str], None] | None = None
        self.choice = ChoiceField([("", self.tr("One language"))])
        self.choice.setAccessibleName(self.tr("Language next to it"))
        self.choice.edited.connect(self._show)
        self.both = BesideText()
        self._stack = QStackedWidget()
        self._stack.addWidget(text)
        self._stack.addWidget(self.both)
        self.row = QHBoxLayout()
        self.row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(self.row)
        column.addWidget(self._stack, 1)

    def show_look(self, look: Look, client_id: ClientId, plan: Plan) -> None:
        """Take a paper that was composed, and compose it in the language chosen next to it."""
        others = [tag for tag in look.tongue.offered if tag != look.tongue.language]
        said = self.tr("Next to {language}")
        choices = [(tag, said.format(language=name_of(tag))) for tag in others]
        was_blocked = self.choice.blockSignals(True)
        self.choice.set_choices([("", self.tr("One language")), *choices])
        if self.choice.value() is None:
            self.choice.set_value("")
        self.choice.blockSignals(was_blocked)
        self.choice.setVisible(bool(others))
        self._ask = lambda tag: self._compose(look.composed, client_id, plan, tag)
        self._show()

    def _show(self) -> None:
        tag = self.choice.value()
        if tag and self._ask:
            self._ask(tag)
        else:
            self._question += 1
            self._turn_to(self.text)

    def _turn_to(self, shown: ClauseText) -> None:
        """Show this one, at the clause that is read in the other."""
        before = self._stack.currentWidget()
        if shown is before:
            return
        assert isinstance(before, ClauseText)  # there are but the two
        clause = before.clause_read()
        self._stack.setCurrentWidget(shown)
        # What was hidden has its height only after the next layout.
        QTimer.singleShot(0, shown, lambda: shown.show_at(clause))

    def _compose(self, shown: Composed, client_id: ClientId, plan: Plan, tag: str) -> None:
        self._question += 1
        question = self._question
        other = replace(plan, composition=replace(plan.composition, language=tag))

        def show(composed: Composed) -> None:
            if question == self._question:
                self.both.show_papers((composed, shown), self.text.veiled_name)
                self._turn_to(self.both)

        self._tasks.ask(self, lambda reader: agreements.compose_for(reader, client_id, other), show)
