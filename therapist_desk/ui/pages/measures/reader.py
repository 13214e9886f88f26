"""Reading one score: what wants a talk first, then range and change, the trend, and each answer."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from therapist_desk.domain.measure_scores import MeasureScore, MeasureScoreId, Way
from therapist_desk.domain.measures import Measure
from therapist_desk.services import clients
from therapist_desk.services.measure_scores import Entry
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.paper_panel import PaperPanel
from therapist_desk.ui.kit.scored import score_in_short, score_number
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.measures import words
from therapist_desk.ui.pages.measures.reading_panel import ReadingPanel
from therapist_desk.ui.pages.measures.trend import trend
from therapist_desk.ui.pages.measures.trend_paper import wish

if TYPE_CHECKING:
    from therapist_desk.ui.kit.charts import ChartCard


class ScoreReader(QWidget):
    """Shows a score as last amended, and below it what stood before."""

    amend_wanted = Signal(object)
    bin_wanted = Signal(object)
    talk_noted = Signal(object, str)
    log_wanted = Signal(object)
    typed = Signal()
    """Something was typed about an answer."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks = tasks
        self._entry: Entry | None = None
        self.chart: ChartCard | None = None
        self.paper = PaperPanel(tasks, outside)
        self._title = Heading("", 2)
        self._about = Muted("")
        self.reading = ReadingPanel()
        self.talk_note = LongTextField(self.tr("What was said and agreed"), rows=2)
        self.talk_note.setAccessibleName(self.tr("What was said about the answer"))
        self.talk_note.edited.connect(self.typed)
        self.talk_button = buttons.primary(self.tr("We talked about it"), self._note_talk)
        self.log_button = buttons.plain(
            self.tr("Log a check-in with its risk level"), self._want_log
        )
        self.talk = self._talk_box()
        self._talked, self._paper = QVBoxLayout(), QVBoxLayout()
        self._paper.setSpacing(theme.px(6))
        self.amend = buttons.quiet(
            self.tr("Amend"), lambda: self.amend_wanted.emit(self._entry), "edit"
        )
        self._bin = buttons.icon_button(
            "bin", self.tr("Put this score into the bin"), self._want_bin
        )
        self._lay_out()

    @property
    def entry(self) -> Entry | None:
        """What is shown."""
        return self._entry

    def show_entry(self, entry: Entry) -> None:
        """Show a score; what is half typed about its talk stays while it is the same one."""
        is_same = self._entry is not None and self._entry.score.id == entry.score.id
        self._entry = entry
        score, measure = entry.score, entry.measure
        self._title.setText(score.name)
        self._about.setText(f"{words.day_of(score)} · {words.circumstances(score)}")
        self.amend.setVisible(measure is not None and measure.version == score.version)
        self._bin.setVisible(not score.wants_talk)
        self.reading.show_score(score, measure, self._changes(entry))
        if not is_same:
            self.talk_note.blockSignals(True)  # it was not typed just now
            self.talk_note.set_value(entry.talk)
            self.talk_note.blockSignals(False)
        self.talk.setVisible(score.wants_talk)
        self._show_talked(score)
        empty(self._paper)
        if not is_same:
            self.paper.hide()
        self.chart = trend(entry.series, measure, on_paper=True)
        if self.chart is not None:
            self.chart.paper_wanted.connect(self._want_paper)
            self._paper.addWidget(self.chart)
        if score.remark:
            self._add(self.tr("Remark"), score.remark)
        if score.amends is not None:
            self._add(self.tr("Why it was amended"), score.amend_reason)
        self._add_answers(score, measure)
        for version in entry.before:
            self._paper.addWidget(_version(version))
        self._add_terms(measure)

    def _changes(self, entry: Entry) -> Iterator[tuple[str, str]]:
        if entry.measure is None:
            yield (
                self.tr("This measure is not on the desk any more; its scores stay as they were."),
                "",
            )
            return
        place = next((at for at, one in enumerate(entry.series) if one.id == entry.score.id), 0)
        if entry.since_last is not None and place > 1:
            before = self._since(entry.series[place - 1], entry.score)
            yield from words.change(entry.since_last, entry.measure, before)
        if entry.since_first is not None:
            first = self._since(entry.series[0], entry.score)
            yield from words.change(entry.since_first, entry.measure, first)

    def _since(self, earlier: MeasureScore, score: MeasureScore) -> str:
        day = when.wall_clock(earlier.taken_at, earlier.zone).date()
        here = when.wall_clock(score.taken_at, score.zone).date()
        return self.tr("since {day}").format(day=when.day(day, here))

    def _show_talked(self, score: MeasureScore) -> None:
        empty(self._talked)
        if score.talked_at is None:
            return
        at = when.full(score.talked_at, score.zone)
        self._talked.addWidget(Heading(self.tr("Talked about {when}").format(when=at), 3))
        self._talked.addWidget(PlainLabel(score.talk_note, wraps=True).selectable())

    def _add(self, label: str, text: str) -> None:
        self._paper.addWidget(Heading(label, 3))
        self._paper.addWidget(PlainLabel(text, wraps=True).selectable())

    def _add_answers(self, score: MeasureScore, measure: Measure | None) -> None:
        if score.way is Way.TOTAL:
            return
        body = QWidget()
        inside = QVBoxLayout(body)
        for line in _answers(score, measure):
            inside.addWidget(PlainLabel(line, wraps=True).selectable())
        self._paper.addWidget(Fold(self.tr("The answers as given"), body))

    def _add_terms(self, measure: Measure | None) -> None:
        if measure is not None:
            self._paper.addWidget(Muted("\n".join(filter(None, (measure.credit, measure.licence)))))

    def _want_paper(self, on_paper: bool) -> None:
        entry, card = self._entry, self.chart
        if entry is not None and card is not None:
            self._tasks.ask(
                self,
                lambda reader: clients.get(reader, entry.score.client_id),
                lambda client: self.paper.ask_for(
                    wish(entry, card.chart, client), on_paper=on_paper
                ),
            )

    def _note_talk(self) -> None:
        if self._entry is not None:
            self.talk_noted.emit(self._entry.score, self.talk_note.value())

    def _want_log(self) -> None:
        if self._entry is not None:
            self.log_wanted.emit(self._entry.score)

    def put_away(self, score_id: MeasureScoreId) -> None:
        """Want this score in the bin, if it is the one in sight and may go there."""
        shown = self._entry is not None and self._entry.score.id == score_id
        if shown and self._bin.isVisible():
            self._bin.click()

    def _want_bin(self) -> None:
        if self._entry is not None:
            self.bin_wanted.emit(self._entry.score)

    def _talk_box(self) -> QFrame:
        box = QFrame()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.talk_note)
        bar = Bar()
        bar.addWidget(self.talk_button)
        bar.addWidget(self.log_button)
        column.addLayout(bar)
        return box

    def _lay_out(self) -> None:
        top = Bar(gap=1.5)
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(self.amend)
        top.addWidget(self._bin)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, theme.grid(2))
        inside.setSpacing(theme.grid(1.5))
        inside.addWidget(self._about)
        inside.addWidget(self.reading)
        inside.addWidget(self.talk)
        inside.addLayout(self._talked)
        inside.addWidget(self.paper)
        inside.addLayout(self._paper)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(scrolled(content, widest=760), 1)


def _answers(score: MeasureScore, measure: Measure | None) -> Iterator[str]:
    """Yield each answer as it was given: the number, and the words where they may be shown."""
    items = measure.items if measure and measure.version == score.version else ()
    usual = measure.scoring(score.scoring).scores if items and measure else ()
    options = measure.options if items and measure else ()
    numbers = usual or [each.score for each in options]
    labels = dict(zip(numbers, (each.label for each in options), strict=False))
    for place, answer in enumerate(score.answers):
        said = "–" if answer is None else score_number(answer)
        if answer in labels:
            said = f"{said} · {labels[answer]}"
        text = items[place].text if place < len(items) else ""
        yield f"{place + 1}. {text} {said}" if text else f"{place + 1}. {said}"
    for extra in measure.extras if items and measure else ():
        if extra.id in score.extras:
            shown = {each.score: each.label for each in extra.options}
            yield f"{extra.text} {shown.get(score.extras[extra.id], '')}"


def _version(score: MeasureScore) -> QFrame:
    card = QFrame()
    card.setProperty("surface", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(*[theme.grid(2)] * 4)
    column.setSpacing(theme.px(4))
    kept = when.full(score.created_at, score.zone) if score.created_at else ""
    said = words.translate("measures", "As kept {when}").format(when=kept)
    column.addWidget(Heading(said, 3))
    text = "\n".join((score_in_short(score), " ".join(_bare(each) for each in score.answers)))
    column.addWidget(PlainLabel(text.strip(), wraps=True).selectable())
    return card


def _bare(answer: int | None) -> str:
    return "–" if answer is None else str(answer)
