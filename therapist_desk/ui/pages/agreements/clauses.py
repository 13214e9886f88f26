"""Which shipped clauses stand in the paper: a tick for each that has a place in it now."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain.composition import Composed, Composition, Spot
from therapist_desk.services.practice import catalogue
from therapist_desk.ui.kit import tab_order, theme
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.labels import Muted, plain_tooltip
from therapist_desk.ui.kit.lines import commas

_AT_ONCE = 2
"""Ticks a turn: making one is quick, but showing it and laying all out anew takes some 3 ms."""


class ClauseTicks(QWidget):
    """Ticks by section; those the paper can't do without can't be taken away."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._added: set[str] = set()
        self._left_out: set[str] = set()
        self._spots: tuple[Spot, ...] = ()
        self._wanted: tuple[tuple[str, str], ...] = ()
        self._built: tuple[tuple[str, str], ...] = ()
        self._to_make: list[tuple[str, str]] = []
        self._last: QWidget | None = None
        self._ticks: dict[str, CheckField] = {}
        self._before = tab_order.mark(self)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._make_some)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.px(2))

    def show_chosen(self, composition: Composition) -> None:
        """Go on from what was added and left out so far."""
        self._added, self._left_out = set(composition.added), set(composition.left_out)

    def chosen(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return what was added and left out by hand."""
        return frozenset(self._added), frozenset(self._left_out)

    def show_composed(self, composed: Composed) -> None:
        """Offer the clauses that have a place now."""
        self._spots = composed.spots
        self._wanted = tuple(
            (heading, clause)
            for heading, entries in composed.template.sections
            for clause in ("", *(entry.clause for entry in entries))
        )
        if self.isVisible():
            self._draw()

    def tick_of(self, clause: str) -> CheckField | None:
        """Return the tick of a clause that has a place now, or None."""
        has_place = any(spot.clause == clause for spot in self._spots)
        return self._ticks.get(clause) if has_place else None

    @property
    def is_whole(self) -> bool:
        """Whether all ticks are made: a few are, a turn."""
        return bool(self._built) and not self._to_make

    def told(self) -> str:
        """Return in one line how many clauses stand."""
        stand = sum(spot.stands for spot in self._spots)
        words = self.tr("{count} of {all} that fit").format(
            count=self.locale().toString(stand), all=self.locale().toString(len(self._spots))
        )
        titles = [_title(spot.clause) for spot in self._spots if spot.clause in self._left_out]
        if not titles:
            return words
        return self.tr("{words} · left out: {titles}").format(words=words, titles=commas(titles))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()  # sixty ticks are made only for those who open them

    def _draw(self) -> None:
        spots = {spot.clause: spot for spot in self._spots}
        for clause, tick in self._ticks.items():
            _show(tick, spots.get(clause))
            if tick.isHidden() is not (clause not in spots):
                tick.setHidden(clause not in spots)
        if self._wanted != self._built:
            self._start_again()
            self._turn.start()  # not in this turn: that has the opening to lay out

    def _make_some(self) -> None:
        """Make a few ticks a turn: sixty at once would hold the window up."""
        now, self._to_make = self._to_make[:_AT_ONCE], self._to_make[_AT_ONCE:]
        for heading, clause in now:
            self._make(heading, clause)
        if self._to_make:
            self._turn.start()

    def _start_again(self) -> None:
        empty(self._column)
        self._built, self._ticks = self._wanted, {}
        self._to_make, self._last = list(self._wanted), self._before

    def _make(self, heading: str, clause: str) -> None:
        assert self._last is not None  # begun by _start_again
        if not clause:
            self._column.addWidget(Muted(heading))
            return
        tick = self._ticks[clause] = self._tick(clause)
        # Shown as it stands before it is laid out: each change after that lays all out anew.
        spot = next((spot for spot in self._spots if spot.clause == clause), None)
        _show(tick, spot)
        if spot is None:
            tick.hide()
        self._column.addWidget(tick)
        tab_order.after(self._last, tick)
        self._last = tick

    def _tick(self, clause: str) -> CheckField:
        tick = CheckField(_title(clause))
        # A long title is cut rather than pushing what stands beside it out of sight.
        tick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tick.setToolTip(plain_tooltip(f"{_title(clause)}: {catalogue().clauses[clause].purpose}"))
        tick.setAccessibleDescription(catalogue().clauses[clause].purpose)
        tick.edited.connect(lambda: self._on_ticked(clause, is_in=tick.value()))
        return tick

    def _on_ticked(self, clause: str, *, is_in: bool) -> None:
        into, out_of = (self._added, self._left_out) if is_in else (self._left_out, self._added)
        into.add(clause)
        out_of.discard(clause)
        self.edited.emit()


def _show(tick: CheckField, spot: Spot | None) -> None:
    """Show how a clause stands."""
    was_blocked = tick.blockSignals(True)
    tick.set_value(spot is not None and spot.stands)
    tick.blockSignals(was_blocked)
    tick.setEnabled(spot is not None and not spot.needed)


def _title(clause: str) -> str:
    return catalogue().clauses[clause].title
