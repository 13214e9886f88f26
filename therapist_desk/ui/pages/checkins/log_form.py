"""The quick log: a check-in typed in seconds, and all the care one with risk asks for."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.services import checkins
from therapist_desk.services.checkins import Beginning, Draft
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.checkins.log_fields import LogFields

USUAL_MINUTES = 5


class LogForm(QWidget):
    """Logs a check-in, changes one, or amends one; what is typed is in the vault within seconds."""

    saved = Signal(object)
    """The check-in as kept."""

    discarded = Signal(object)
    """What was thrown away on purpose, a Draft; None where nothing was typed."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._basis: CheckIn | None = None
        self.is_dirty = self._is_saving = False
        self._autosave = Autosave(tasks, self._draft_verb, self)
        self._title, self._state = Heading("", 2), Muted("")
        self._banner = Banner()
        DraftTrouble(self._autosave, self._banner).eased.connect(self._on_eased)
        self.fields = LogFields()
        self.fields.edited.connect(self._on_typed)
        self._scroll = scrolled(self.fields, widest=760)
        self.save_button = buttons.primary(self.tr("Save check-in"), self.save, "save")
        QShortcut(QKeySequence("Ctrl+Enter"), self, self.save)
        self._lay_out()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not even in a draft yet."""
        return self._autosave.is_dirty

    def begin(self, beginning: Beginning) -> None:
        """Begin a check-in of just now, or go on with what was typed and not saved."""
        fresh = CheckIn(
            CheckInId(0),
            beginning.client.id,
            self._outside.clock.now().replace(second=0, microsecond=0),
            when.local_zone(),
            channel=beginning.channel,
            minutes=USUAL_MINUTES,
        )
        self._begin(Draft(fresh), beginning)

    def change(self, checkin: CheckIn, beginning: Beginning) -> None:
        """Show a check-in to be changed; one with risk becomes a new version of itself."""
        amends = replace(checkin, id=CheckInId(0), amends=checkin.id, amend_reason="")
        self._begin(Draft(amends if checkin.is_fixed else checkin), beginning)

    def _begin(self, fresh: Draft, beginning: Beginning) -> None:
        draft = beginning.draft or fresh
        self._show(draft, beginning)
        if beginning.draft:
            self.is_dirty = True
            self._state.setText(self.tr("Not saved yet · kept as you left it"))
        amends = draft.checkin.amends is not None
        self._focus("amend_reason" if amends else "summary" if draft.changes else "reply")

    def save(self) -> None:
        """Check and keep what stands in the form."""
        self._banner.hide()
        if self._basis is None or self._is_saving:
            return
        if not self.fields.check():
            return
        checkin = self.fields.checkin(self._basis)
        verb = checkins.save if checkin.amends is None else checkins.amend
        self._is_saving = True
        self._autosave.save_now()  # whatever becomes of the check-in, its draft is there
        self._autosave.forget()
        self._tasks.do(self, lambda writer: verb(writer, checkin), self._on_saved, self._on_failed)

    def keep(self) -> None:
        """Put what is typed into the vault as a draft."""
        self._autosave.save_now()

    def put_away(self) -> None:
        """Show nothing any more; a draft of what was typed stays in the vault."""
        self._autosave.leave()
        self._forget()

    def discard(self) -> None:
        """Throw away what was typed."""
        draft = self._draft() if self.is_dirty else None
        self._autosave.forget()
        self._forget()
        self.discarded.emit(draft)

    def _show(self, draft: Draft, beginning: Beginning) -> None:
        self._autosave.forget()
        self._forget()
        self._banner.hide()
        self._state.setText("")
        self._title.setText(self._title_of(draft.checkin))
        self.fields.show_people(beginning.client, beginning.practice, self._outside.clock.now())
        self.fields.offer(beginning.sets, beginning.open_days)
        self.fields.show_checkin(draft.checkin, draft.reply)
        self._scroll.verticalScrollBar().setValue(0)
        self._basis = draft.checkin

    def _title_of(self, checkin: CheckIn) -> str:
        if checkin.amends is not None:
            return self.tr("Amend this check-in")
        return self.tr("Change this check-in") if checkin.id else self.tr("Log a check-in")

    def _forget(self) -> None:
        self._basis, self.is_dirty = None, False

    def _on_typed(self) -> None:
        if self._basis is not None:
            self.is_dirty = True
            self._state.setText("")
            self._autosave.typed()

    def _draft(self) -> Draft:
        assert self._basis is not None
        return Draft(self.fields.checkin(self._basis), self.fields.reply.value())

    def _draft_verb(self) -> Callable[[Writer], None]:
        draft = self._draft()
        return lambda writer: checkins.keep_draft(writer, draft)

    def _on_saved(self, checkin: CheckIn) -> None:
        self._is_saving = False
        self._autosave.forget()
        self._forget()
        self.saved.emit(checkin)

    def _on_failed(self, trouble: Exception) -> None:
        self._is_saving = False
        show_error(trouble, self._banner, self.fields)

    def _on_eased(self) -> None:
        if self.is_dirty:
            self._state.setText(self.tr("Not saved yet · kept as you left it"))

    def _focus(self, name: str) -> None:
        field = self.fields.field(name)
        field.setFocus()
        text = field.focusProxy() or field
        if isinstance(text, LongTextField):
            text.moveCursor(QTextCursor.MoveOperation.End)  # one goes on, not in front of it

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.grid(1.5))
        top.addWidget(self._title)
        top.addWidget(self._state, 1)
        foot = Bar()
        foot.end_from_here()
        foot.addWidget(buttons.quiet(self.tr("Discard"), self.discard))
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.grid(1))
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self._banner)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
