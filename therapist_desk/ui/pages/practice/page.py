"""My practice: who the therapist is, as agreements, messages and papers say it."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from therapist_desk.domain.errors import DeskError
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.topics import Topic
from therapist_desk.services import practice as service
from therapist_desk.services.desk import Reader
from therapist_desk.services.practice import Missing
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.practice.form import PracticeForm

ROOM = 96
"""Pixels kept visible around an input the page scrolls to."""
NARROW = 1000
"""Pixels of width below which the list of sections would take room from the form."""


class PracticePage(Page):
    """Edits the practice as a whole; what is not fit to save is kept as a draft over a lock."""

    topics = frozenset({Topic.PRACTICE})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("My practice")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._shown, self._new = False, True
        self._kept: Practice | None = None
        self.lacks = Banner()
        self._trouble = Banner()
        self.form = PracticeForm(self._today)
        self.form.edited.connect(self._tell_state)
        self.form.crisis.told.connect(self.told)
        self.save_button = buttons.primary(self.tr("Save"), self.save, "save")
        self._header = PageHeader(self.title, " ", [self.save_button])
        self._area = scrolled(self.form)
        self._index = self._make_index()
        self._lay_out()

    def _lay_out(self) -> None:
        box = column(self)
        for widget in (self._header, self._trouble, self.lacks):
            box.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(theme.grid(3))
        row.addWidget(self._area, 1)
        row.addWidget(self._index)
        box.addLayout(row, 1)
        self.form.setEnabled(False)

    def _make_index(self) -> QWidget:
        index = QWidget()
        index.setAccessibleName(self.tr("Sections of this page"))
        rows = column(index, steps=0, spacing=0)
        for title, first in self.form.sections.items():
            button = buttons.plain(title, partial(self._jump, first))
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addStretch(1)
        return index

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._index.setVisible(self.width() >= theme.px(NARROW))

    def refresh(self) -> None:
        """Ask for the practice; what is being typed stays."""
        self.tasks.ask(self, _state, self._show)

    def save(self) -> None:
        """Save what was typed, or say at its input why it can't be."""
        self._trouble.hide()
        if not self.form.check():
            self._go_to_focus()
            return
        typed = self.form.values()
        practice = self.form.practice()
        self.tasks.do(
            self,
            lambda writer: service.save(writer, practice),
            lambda kept: self._on_saved(kept, still=self.form.values() == typed),
            self._on_refused,
        )

    def keep(self) -> None:
        """Keep what was typed beside the practice; the next time it stands here again."""
        if self.has_unsaved_words:
            practice = self.form.practice()
            self.tasks.do(
                self,
                lambda writer: service.keep_draft(writer, practice),
                lambda _: self._on_kept(practice),
            )

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._is_begun and self.form.practice() != self._kept

    @property
    def _is_begun(self) -> bool:
        return self._shown and self.form.is_dirty

    def _on_kept(self, draft: Practice) -> None:
        self._kept = draft

    def _show(self, state: "_State") -> None:
        if not self._is_begun:
            self._show_practice(state)
        self._tell_missing(state.missing)
        self._tell_state()

    def _show_practice(self, state: "_State") -> None:
        self._shown, self._new = True, state.practice == Practice()
        self._kept = state.draft
        if not self.form.isEnabled():
            self.form.setEnabled(True)
            self.form.field("therapist_name").setFocus(Qt.FocusReason.OtherFocusReason)
        if self._new:
            self.form.suggest()
        else:
            self.form.show_practice(state.practice)
        if state.draft:
            self.form.take_up(state.draft)
            self._trouble.tell(
                self.tr("This was typed before the desk was locked, and is not saved yet."),
                "info",
                self.tr("Discard it"),
                self._discard,
            )

    def _discard(self) -> None:
        self._trouble.hide()
        self.form.mark_clean()
        self._kept = None
        self.tasks.do(self, service.forget_draft, lambda _: self.refresh())

    def _tell_missing(self, missing: tuple[Missing, ...]) -> None:
        if not missing:
            self.lacks.hide()
            return
        self.lacks.tell(
            self.tr("Agreements still need: {list}").format(
                list=" · ".join(each.label for each in missing)
            ),
            "warn",
            self.tr("Go there"),
            lambda: self.go_to(missing[0].field),
            closable=False,
        )

    def go_to(self, field: str) -> None:
        """Put the focus into the input of a field of Practice, and scroll to it."""
        self.form.field(field).setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_to_focus()

    def _jump(self, field: str) -> None:
        """Show the section that begins with ``field`` at the top."""
        found = self.form.field(field)
        held = self._area.widget()
        top = found.mapTo(held, QPoint(0, 0)).y() if held else 0
        self._area.verticalScrollBar().setValue(top - theme.px(ROOM))
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_focus(self) -> None:
        found = self.form.focusWidget()
        if isinstance(found, QWidget):
            self._area.ensureWidgetVisible(found, ROOM, ROOM)

    def _on_saved(self, kept: Practice, *, still: bool) -> None:
        self._new, self._kept = False, None
        if still:
            self.form.show_practice(kept)
        self._tell_state()
        self.told.emit(self.tr("My practice saved"), None)

    def _on_refused(self, trouble: Exception) -> None:
        if not isinstance(trouble, DeskError):
            self.tasks.failed.emit(trouble)
            return
        show_error(trouble, self._trouble, self.form)
        self._go_to_focus()

    def _tell_state(self) -> None:
        unsaved = self._new or self.form.is_dirty
        words = self.tr("Not saved yet") if unsaved else self.tr("All of it is saved")
        self._header.show_title(self.title, words)

    def _today(self) -> date:
        return when.wall_clock(self._outside.clock.now(), when.local_zone()).date()


@dataclass(frozen=True, slots=True)
class _State:
    practice: Practice
    missing: tuple[Missing, ...]
    draft: Practice | None


def _state(reader: Reader) -> _State:
    return _State(service.get(reader), service.missing(reader), service.draft(reader))
