"""The chats that were filed for a client: when, how much, and what is to become of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from therapist_desk.domain.filed_chats import FiledChat
from therapist_desk.ui.kit import buttons, tab_order, theme, when
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted, PlainLabel
from therapist_desk.ui.pages.chats import words


class FiledList(QWidget):
    """A line for each import, with what can be done about it."""

    let_go_wanted = Signal(object)
    deleted = Signal(object)
    still_there = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.grid(0.5))
        self._mark = tab_order.mark(self)

    def show_chats(self, chats: Sequence[FiledChat]) -> None:
        """Show these."""
        empty(self._column)
        lines = [self._line(one) for one in chats]
        for line in lines:
            self._column.addWidget(line)
        tab_order.chain(self._mark, *lines)

    def _line(self, one: FiledChat) -> QWidget:
        first = when.wall_clock(one.first_at, one.zone).date()
        last = when.wall_clock(one.last_at, one.zone).date()
        told = self.tr("%n message(s), {span}", "", one.count).format(span=words.span(first, last))
        held = QFrame()
        held.setProperty("surface", "card")
        held.setAccessibleName(told)
        row = Bar(held)
        row.setContentsMargins(*[theme.grid()] * 4)
        row.addWidget(PlainLabel(told))
        row.addWidget(Muted(self._state(one), wraps=False))
        row.end_from_here()
        if one.deleted_at is None:
            said = self.tr("Deleted from the phone")
            row.addWidget(buttons.quiet(said, partial(self.deleted.emit, one), "check"))
        else:
            said = self.tr("Still on the phone")
            row.addWidget(buttons.plain(said, partial(self.still_there.emit, one)))
        if one.is_there:
            said = self.tr("Let the messages go…")
            row.addWidget(buttons.quiet(said, partial(self.let_go_wanted.emit, one), "bin"))
        return held

    def _state(self, one: FiledChat) -> str:
        if one.gone_at is not None:
            day = when.wall_clock(one.gone_at, when.local_zone()).date()
            return self.tr("let go on {day}").format(day=when.full_day(day))
        if one.deleted_at is None and one.delete_on is not None:
            told = self.tr("to be deleted from the phone by {day}")
            return told.format(day=when.full_day(one.delete_on))
        return ""
