"""Choosing a measure for a client: handed over on the screen, typed in from paper, or its total only."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.measure_scores import Way
from therapist_desk.domain.measures import Entry, Measure
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar, FlowLayout
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.pages.measures import words


class Giving(QWidget):
    """Offers the measures of the desk; ``wanted`` says which one, how, and by which scoring."""

    wanted = Signal(object, object, str)
    given_up = Signal()
    files_wanted = Signal()
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = ChoiceField()
        self.choice.setAccessibleName(self.tr("Which measure"))
        self.choice.edited.connect(self._fit)
        self.scoring = ChoiceField()
        self.scoring.setAccessibleName(self.tr("Scoring"))
        self._scoring_said = Muted(
            self.tr("Scores of different scorings are never held beside each other.")
        )
        self._about = PlainLabel("", wraps=True)
        self._credit, self._terms = Muted(""), Muted("")
        self.on_screen = buttons.primary(
            self.tr("Hand over the screen"), lambda: self._want(Way.SCREEN), "focus"
        )
        self.from_paper = buttons.quiet(
            self.tr("Type answers from paper"), lambda: self._want(Way.PAPER), "edit"
        )
        self.total_only = buttons.quiet(
            self.tr("Type the total only"), lambda: self._want(Way.TOTAL), "edit"
        )
        self.to_files = buttons.quiet(
            self.tr("Keep the paper under Files"), self.files_wanted.emit, "folder"
        )
        self._lay_out()

    def offer(self, measures: Sequence[Measure], wanted: str = "") -> None:
        """Offer ``measures``; the one called ``wanted`` is chosen if it is among them."""
        chosen = self.choice.value()
        self.choice.set_choices([(each, each.name) for each in measures])
        ids = {each.id: each for each in measures}
        name = wanted or (chosen.id if chosen else "")
        self.choice.set_value(ids.get(name, measures[0] if measures else None))
        self._fit()

    def _want(self, way: Way) -> None:
        if self.choice.value() is not None:
            self.wanted.emit(self.choice.value(), way, self.scoring.value() or "")

    def _fit(self) -> None:
        measure = self.choice.value()
        if measure is None:
            return
        self.scoring.set_choices([(each.id, each.id) for each in measure.scorings])
        self.scoring.set_value(measure.scorings[0].id)
        for widget in (self.scoring, self._scoring_said):
            widget.setVisible(len(measure.scorings) > 1)
        self._about.setText(words.about(measure))
        sources = "\n".join(measure.sources)
        self._credit.setText(measure.credit)
        self._terms.setText("\n".join(filter(None, (measure.licence, sources))))
        has_answers = measure.entry in (Entry.ANSWERS, Entry.ITEM_SCORES)
        self.on_screen.setVisible(measure.has_text)
        self.from_paper.setVisible(has_answers)
        has_total = measure.entry is not Entry.ATTACHMENT and measure.scoring().has_total
        self.total_only.setVisible(has_total)
        self.to_files.setVisible(measure.entry is Entry.ATTACHMENT)

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(Heading(self.tr("Give a measure"), 2))
        top.end_from_here()
        top.addWidget(buttons.plain(self.tr("All measures…"), self.all_wanted.emit))
        top.addWidget(buttons.quiet(self.tr("Cancel"), self.given_up.emit))
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        inside.addWidget(self.choice)
        inside.addWidget(self.scoring)
        inside.addWidget(self._scoring_said)
        inside.addWidget(self._about)
        row = QWidget()
        flow = FlowLayout(row)
        for button in (self.on_screen, self.from_paper, self.total_only, self.to_files):
            flow.addWidget(button)
        inside.addWidget(row)
        inside.addWidget(
            Muted(
                self.tr(
                    "Handed over, the screen shows the questions only. Your passphrase leads back to "
                    "the record. The desk can't close other programs: close them before."
                )
            )
        )
        inside.addWidget(self._credit)
        inside.addWidget(Fold(self.tr("Licence and sources"), self._terms))
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(scrolled(content, widest=640), 1)
