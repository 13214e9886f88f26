"""All measures of the desk: what may be done with each and why, CORE-10's switch, and data packs."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from therapist_desk.domain import measure_packs
from therapist_desk.domain.errors import ImportRefused
from therapist_desk.domain.measure_packs import MeasurePack
from therapist_desk.domain.measures import Measure
from therapist_desk.domain.topics import Topic
from therapist_desk.services import measures
from therapist_desk.services.measures import Held
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel, isolated
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.scored import score_number
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.measures import words


class MeasuresPage(Page):
    """Lists every measure with its licence, its figures and where each is from."""

    topics = frozenset({Topic.MEASURE_PACK, Topic.SETTING})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Measures of the desk")
        self.setAccessibleName(self.title)
        self._outside = outside
        self.banner = Banner()
        self.load_button = buttons.quiet(self.tr("Load a measure…"), self.load, "folder")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.grid(1.5))
        self.switches: dict[str, CheckField] = {}
        self.removers: dict[str, QPushButton] = {}
        self._lay_out()

    def refresh(self) -> None:
        """Ask for all of them."""
        self.tasks.ask(self, measures.held, self._show)

    def load(self) -> None:
        """Read a measure the person has the licence for from a file, and keep it in the vault."""
        path = self._outside.asker.choose_file(
            self.tr("Choose a measure"), [self.tr("Measures (*.json)")]
        )
        if path is not None:
            self.banner.hide()
            self.tasks.work(
                self,
                lambda: _read(path),
                self._keep,
                lambda trouble: show_error(trouble, self.banner),
            )

    def _keep(self, pack: MeasurePack) -> None:
        self.tasks.do(
            self,
            lambda writer: measures.load(writer, pack),
            lambda kept: self.told.emit(self.tr("Measure loaded"), lambda: self._remove(kept)),
            lambda trouble: show_error(trouble, self.banner),
        )

    def _remove(self, pack: MeasurePack) -> None:
        self.tasks.do(
            self,
            lambda writer: measures.remove(writer, pack.id),
            lambda _: self.told.emit(self.tr("Measure removed"), lambda: self._put_back(pack)),
        )

    def _put_back(self, pack: MeasurePack) -> None:
        self.tasks.do(
            self,
            lambda writer: measures.put_back(writer, pack.id),
            None,
            lambda trouble: show_error(trouble, self.banner),
        )

    def _show(self, found: Sequence[Held]) -> None:
        at = next((name for name, box in self.switches.items() if box.hasFocus()), None)
        empty(self._cards)
        self.switches, self.removers = {}, {}
        for one in sorted(found, key=lambda each: each.pack is None):  # what was loaded is first
            self._cards.addWidget(self._card(one))
        self._cards.addStretch(1)
        if at in self.switches:  # whoever ticked it by keyboard goes on from there
            self.switches[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, held: Held) -> QFrame:
        measure = held.measure
        card = QFrame()
        card.setProperty("surface", "card")
        card.setAccessibleName(measure.name)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*[theme.grid(2)] * 4)
        inside.setSpacing(theme.px(4))
        top = QHBoxLayout()
        name = Heading(measure.name, 2)
        name.setWordWrap(True)
        top.addWidget(name, 1)
        self._add_actions(top, held)
        inside.addLayout(top)
        inside.addWidget(PlainLabel(words.about(measure), wraps=True))
        for text, source in self._figures(measure):
            said = self.tr("{what}. Source: {source}") if source else "{what}"
            inside.addWidget(PlainLabel(said.format(what=text, source=source), wraps=True))
        if measure.credit:
            inside.addWidget(Muted(measure.credit))
        terms = filter(None, (measure.licence, *measure.sources))
        inside.addWidget(Fold(self.tr("Licence and sources"), Muted("\n".join(terms))))
        return card

    def _add_actions(self, top: QHBoxLayout, held: Held) -> None:
        measure = held.measure
        if not measure.on_by_default:
            box = CheckField(self.tr("Offer it"))
            box.setAccessibleName(self.tr("Offer {name}").format(name=measure.name))
            box.set_value(held.is_offered)
            box.edited.connect(partial(self._switch, measure.id, box))
            self.switches[measure.id] = box
            top.addWidget(box)
        if held.pack is not None:
            remove = buttons.quiet(self.tr("Remove"), partial(self._remove, held.pack), "bin")
            remove.setAccessibleName(self.tr("Remove {name}").format(name=measure.name))
            self.removers[measure.id] = remove
            top.addWidget(remove)

    def _switch(self, name: str, box: CheckField) -> None:
        on = box.value()
        self.tasks.do(self, lambda writer: measures.switch(writer, name, on=on))

    def _figures(self, measure: Measure) -> list[tuple[str, str]]:
        """Return what is published about its scores; what is not, is not named."""
        usual = measure.scoring()
        found = []
        if usual.bands:
            names = commas(
                isolated(f"{score_number(one.low)}–{score_number(one.high)} {one.label}")
                for one in usual.bands
            )
            found.append((self.tr("Ranges: {ranges}").format(ranges=names), measure.bands_source))
        if usual.cutoff is not None:
            sign = "≥" if usual.cutoff.above else "≤"
            line = isolated(f"{sign} {score_number(usual.cutoff.value)}")
            found.append((self.tr("Cut-off: {line}").format(line=line), usual.cutoff.source))
        if measure.reliable_change is not None:
            points = score_number(measure.reliable_change.points)
            said = self.tr("Reliable change: {points} points").format(points=points)
            found.append((said, measure.reliable_change.source))
        return found

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._cards)
        layout = column(self)
        subtitle = self.tr(
            "What their owners allow decides what the desk shows. A measure you have the licence "
            "for can be loaded from a file; it is kept in your vault."
        )
        layout.addWidget(PageHeader(self.title, subtitle, [self.load_button]))
        layout.addWidget(self.banner)
        layout.addWidget(scrolled(content, widest=900), 1)


def _read(path: Path) -> MeasurePack:
    """Return the pack in a file; never more of it is read than a pack may have."""
    try:
        with path.open("rb") as file:
            content = file.read(measure_packs.MOST_BYTES + 1)
    except OSError:
        raise ImportRefused("This file can't be read.") from None
    return measure_packs.read(content)
