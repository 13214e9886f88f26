"""Everything that helps with writing, joined to the fields of one editor."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from therapist_desk.domain import wording
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import own_words, writing
from therapist_desk.services.writing import Surroundings
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.writing import counting
from therapist_desk.ui.kit.writing.alone import Alone
from therapist_desk.ui.kit.writing.field import WritingField
from therapist_desk.ui.kit.writing.find_bar import FindBar
from therapist_desk.ui.kit.writing.foot import Foot
from therapist_desk.ui.kit.writing.marks import Marks
from therapist_desk.ui.kit.writing.phrase_menu import PhraseMenu
from therapist_desk.ui.kit.writing.preview import Preview
from therapist_desk.ui.kit.writing.spell_menu import Spelling

PAUSE_MS = 250
_HEARD = frozenset({Topic.PHRASE, Topic.SETTING, Topic.CLIENT})


@dataclass(frozen=True, slots=True)
class About:
    """What is written about: whose note, of which session, with which dictionary ("" for theirs)."""

    client_id: ClientId
    occurred_at: datetime
    zone: str
    session_number: int = 0
    spelling: str = ""
    now: datetime | None = None


class WritingTools(QObject):
    """Finding, counting, spelling, phrases, a preview and focus, for the fields in ``area``.

    ``bar``, ``foot`` and ``preview`` are to be laid out around it by whoever made this.
    """

    spelling_chosen = Signal(str)
    phrases_wanted = Signal()
    told = Signal(str, object)
    ready = Signal()
    """What helps with writing about this client is known."""

    def __init__(self, tasks: Tasks, editor: QWidget, area: QWidget) -> None:
        super().__init__(editor)
        self._tasks, self._area = tasks, area
        self._about: About | None = None
        self._known: Surroundings | None = None
        self._fields: list[tuple[WritingField, Marks]] = []
        self._text: Callable[[], str] = str
        self.bar, self.foot, self.preview = FindBar(self.fields), Foot(), Preview()
        self.preview.hide()
        self.alone = Alone(area)
        self.phrases = PhraseMenu(self.filled)
        self.phrases.setParent(self)
        self.spelling = Spelling(tasks, self.foot)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self._last_field: WritingField | None = None
        self._join()
        for key, act in (
            ("F3", lambda: self.bar.step(1)),
            ("Shift+F3", lambda: self.bar.step(-1)),
            ("F7", self._next_unknown),
            ("F11", self.alone.turn),
        ):
            self._key(editor, key, act)
        self._escape = self._key(editor, "Esc", self._on_escape)
        self._escape.setEnabled(False)
        tasks.changed.connect(self._on_changed)

    def fields(self) -> Sequence[WritingField]:
        """Return the fields one writes in, in order."""
        return [field for field, _ in self._fields if shiboken6.isValid(field)]

    def watch(self, fields: Sequence[WritingField], text: Callable[[], str]) -> None:
        """Help with these fields from here on; ``text`` is all of it as Markdown."""
        self.bar.close_quietly()
        self._show_preview(shown=False)
        self._last_field = None
        self._text = text
        self._fields = [(field, Marks(field)) for field in fields]
        for field, marks in self._fields:
            self._help(field, marks)
        self._count()

    def show_about(self, about: About) -> None:
        """Fill phrases and look spelling up for this client and session."""
        if self._about is None or self._about.client_id != about.client_id:
            self._known = None
        self._about = about
        client_id = about.client_id

        def show(known: Surroundings) -> None:
            if self._about is not None and self._about.client_id == client_id:
                self._take(known)

        self._tasks.ask(self, lambda reader: writing.surroundings(reader, client_id), show)

    def show_note(self, about: About) -> None:
        """Go on with another text in the same fields."""
        self.bar.close_quietly()
        self._show_preview(shown=False)
        self._count()
        self.show_about(about)

    def find(self) -> bool:
        """Open the search in this text, if the cursor is in it; False leaves the key to others."""
        focused = QApplication.focusWidget()
        here = focused is self._area or (focused is not None and self._area.isAncestorOf(focused))
        if here and not self.foot.isHidden():
            self.bar.open()
        return here

    @property
    def is_ready(self) -> bool:
        """Whether what fills phrases is known for the client written about."""
        return self._known is not None

    def filled(self, text: str) -> str:
        """Return ``text`` with its fields filled as far as their values are known."""
        known, about = self._known, self._about
        if known is None or about is None:
            return text
        values = _values(known, about)
        begun = text[: len(text) - len(text.lstrip())]
        ended = text[len(text.rstrip()) :]
        return begun + wording.merge(text, lambda name: values.get(name) or None) + ended

    def _take(self, known: Surroundings) -> None:
        assert self._about is not None
        self._known = known
        self.phrases.use(known.phrases)
        self.spelling.pass_over([known.client.name, known.therapist_name], known.own_words)
        self.spelling.use(self._about.spelling, known.client.language, known.country)
        self.ready.emit()

    def _help(self, field: WritingField, marks: Marks) -> None:
        field.painted.connect(marks.look)
        field.textChanged.connect(self._pause.start)
        field.textChanged.connect(self.bar.text_changed)
        field.help_wanted.connect(lambda: self.phrases.help(field))
        field.menu_wanted.connect(lambda menu, at: self._add_to_menu(menu, field, marks, at))
        field.cursorPositionChanged.connect(lambda: self._remember(field))
        marks.use(self.spelling.unknown)

    def _remember(self, field: WritingField) -> None:
        if field.hasFocus():
            self._last_field = field

    def _add_to_menu(self, menu: QMenu, field: WritingField, marks: Marks, at: QPoint) -> None:
        menu.addSeparator()
        menu.addAction(self.tr("Put in a phrase…")).triggered.connect(
            lambda: self.phrases.help(field)
        )
        self.spelling.add_to(menu, field, marks, at)

    def _join(self) -> None:
        self.foot.find_wanted.connect(self.bar.open)
        self.foot.focus_wanted.connect(self._on_focus_wanted)
        self.foot.preview_wanted.connect(self._turn_preview)
        self.foot.phrase_wanted.connect(self._on_phrase_wanted)
        self.foot.language_chosen.connect(self._on_language)
        self.phrases.manage_wanted.connect(self.phrases_wanted)
        self.spelling.changed.connect(self._mark_again)
        self.spelling.word_learnt.connect(self._learn)
        self.alone.turned.connect(self._on_turned)

    def _key(self, editor: QWidget, key: str, act: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), editor)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: act())
        return shortcut

    def _on_turned(self, on: bool) -> None:
        self._escape.setEnabled(on)
        if on:
            self.told.emit(self.tr("Only the text. Esc or F11 brings the rest back."), None)

    def _on_escape(self) -> None:
        if self.bar.isHidden():
            self.alone.leave()
        else:
            self.bar.close_bar()

    def _on_focus_wanted(self) -> None:
        self._back_to_text()
        self.alone.turn()

    def _on_phrase_wanted(self) -> None:
        self._show_preview(shown=False)
        field = self._back_to_text()
        if field is not None:
            self.phrases.help(field)

    def _back_to_text(self) -> WritingField | None:
        fields = self.fields()
        field = self._last_field if self._last_field in fields else next(iter(fields), None)
        if field is not None and not field.isHidden():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field

    def _turn_preview(self) -> None:
        self._show_preview(shown=self.preview.isHidden())
        if self.preview.isHidden():
            self._back_to_text()
        else:
            self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_preview(self, *, shown: bool) -> None:
        if shown is not self.preview.isHidden():
            return
        if shown:
            self.bar.close_quietly()
            self.preview.show_text(self._text())
        self.preview.setVisible(shown)
        self._area.setVisible(not shown)
        self.foot.preview_button.setText(self.tr("Write") if shown else self.tr("Preview"))
        self.foot.find_button.setEnabled(not shown)

    def _on_language(self, tag: str) -> None:
        if self._known is not None and self._about is not None:
            self._about = replace(self._about, spelling=tag)
            self.spelling.use(tag, self._known.client.language, self._known.country)
            self.spelling_chosen.emit(tag)

    def _mark_again(self) -> None:
        for field, marks in self._fields:
            if shiboken6.isValid(field):
                marks.again()

    def _next_unknown(self) -> None:
        if not self.spelling.next_unknown(self._fields):
            missing = self.foot.trouble.text()
            self.told.emit(missing or self.tr("No unknown word from here on"), None)

    def _learn(self, word: str) -> None:
        self._tasks.do(self, lambda writer: own_words.add(writer, word))
        self.told.emit(
            self.tr("Added to my words"),
            lambda: self._tasks.do(self, lambda writer: own_words.forget(writer, word)),
        )

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & _HEARD and self._about is not None and self._area.window().isVisible():
            self.show_about(self._about)

    def _count(self) -> None:
        texts = [field.toPlainText() for field in self.fields()]
        self._tasks.work(self.foot, lambda: counting.words(texts), self.foot.show_count)


def _values(known: Surroundings, about: About) -> dict[str, str]:
    client, shown = known.client, when.wall_clock(about.occurred_at, about.zone)
    now = when.wall_clock(about.now or about.occurred_at, when.local_zone())
    return {
        "client_first_name": client.name.split()[0] if client.name.split() else "",
        "client_name": client.name,
        "client_initials": client.initials,
        "pronouns": client.pronouns,
        "session_number": str(about.session_number or ""),
        "session_date": when.full_day(shown.date()),
        "session_time": when.clock(shown),
        "today": when.full_day(now.date()),
        "therapist_name": known.therapist_name,
    }
