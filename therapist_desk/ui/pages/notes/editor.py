"""The editor of a draft: the session it is about, the sections of its format, and the signature."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.note_formats import Section
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import notes
from therapist_desk.services.desk import Writer
from therapist_desk.services.notes import Entry
from therapist_desk.ui.kit import buttons, formats, languages, tab_order, theme, when
from therapist_desk.ui.kit.autosave import Autosave, Sheet
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.more_menu import Choice, more_button
from therapist_desk.ui.kit.page import centre, scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.writing.tools import WritingTools
from therapist_desk.ui.pages.notes import entries
from therapist_desk.ui.pages.notes.asking import EmptyAsking
from therapist_desk.ui.pages.notes.section_field import SectionField, as_markdown
from therapist_desk.ui.pages.notes.session_line import SessionLine

CARRY_KEYS = "Ctrl+Shift+B"


class NoteEditor(QWidget):
    """Edits one draft and saves it by itself; ``signed`` comes when it was frozen."""

    signed = Signal(object)
    binned = Signal(object)
    kept = Signal(object)
    """The note, after each save."""
    looks_back = Signal(object)
    moves = Signal(object)
    shares = Signal(object)
    redacts = Signal(object)
    carries = Signal(str)
    """The key of a section whose text in the last note is wanted."""

    def __init__(self, tasks: Tasks, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._tasks, self._now = tasks, now
        self._draft: Entry | None = None
        self._sheet: Sheet[Entry] = Sheet()
        self._left: dict[NoteId, Sheet[Entry]] = {}
        self._fields: dict[str, SectionField] = {}
        self._hidden: dict[str, str] = {}
        self._signs_next = self._says_unsaved = False
        self._autosave = Autosave(tasks, self._verb, self)
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_failed)
        self.session_line = SessionLine()
        self.session_line.edited.connect(self._on_typed)
        self.format_choice = ChoiceField(formats.of(tasks).offered())
        self.format_choice.setAccessibleName(self.tr("Format of the note"))
        self.format_choice.edited.connect(self._on_format)
        self._state = Muted()
        self.aside = Muted()
        self.banner = Banner()
        self._asking = EmptyAsking(self.banner, self.sign_as_it_is)
        self._spelling = ""
        self._begins = False
        self._formats = formats.of(tasks)
        self._formats.changed.connect(self._offer_formats)
        self._sections = QVBoxLayout()
        self._lay_out()

    @property
    def note(self) -> Note | None:
        """The note as last saved or opened."""
        return self._draft.note if self._draft else None

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault yet."""
        return self._autosave.is_dirty

    def show_draft(self, draft: Entry, state: str = "", aside: str = "") -> None:
        """Edit ``draft``, with what was typed and could not be saved; another one is saved apart.

        ``aside`` is said quietly: how old the draft is, and the like.
        """
        self._leave()
        self._sheet = self._left.pop(draft.note.id, Sheet())
        if self._sheet.taken is not None:
            draft, state = self._sheet.taken, self.tr("Draft · not saved yet")
        self._draft = draft
        # One begun in the calendar or on the page before a session is kept before it is written.
        is_fresh = draft.note.changed_at == draft.note.created_at
        self._spelling, self._begins = draft.note.spelling, is_fresh
        self._hidden = dict(draft.note.sections)
        self.banner.hide()
        self._state.setText(state)
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))
        self.session_line.setVisible(draft.session is not None)
        if draft.session:
            # What stands in another record is changed there.
            self.session_line.setEnabled(draft.session.client_id == draft.note.client_id)
            self.session_line.show_session(draft.session)
        self._offer_formats()
        self._build(draft.note.format_id)
        self.tools.show_about(entries.about(draft, self._now()))

    def focus_first(self) -> None:
        """Put the cursor into the first section."""
        first = next(iter(self._fields.values()), None)
        if first:
            first.show()  # a hidden field would get the cursor only later, and the first keys not
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Save what is not saved yet."""
        self._autosave.save_now()

    def _leave(self) -> None:
        self._autosave.leave()
        note = self.note
        if note is not None and note.id and self._autosave.is_busy:
            self._left[note.id] = self._sheet

    def carry_section(self, key: str, text: str) -> bool:
        """Add text of the last note to one section; False if there is none or it is there already."""
        field = self._fields.get(key)
        return field is not None and field.carry(text)

    def carry_forward(self, sections: dict[str, str]) -> int:
        """Put text of an earlier note into the empty sections of the same name; return how many."""
        empty = [field for field in self._fields.values() if not field.value().strip()]
        carried = [field for field in empty if sections.get(field.section.key)]
        for field in carried:
            field.set_value(sections[field.section.key])
        return len(carried)

    def _top(self) -> Bar:
        top = Bar()
        top.addWidget(self.format_choice)
        top.end_from_here()
        self.carry_button = buttons.quiet(self.tr("Carry forward"), lambda: None, "history")
        self.carry_button.setToolTip(self.tr("Put text of the last note into the empty sections"))
        top.addWidget(self.carry_button)
        self.history_button = buttons.icon_button(
            "clock", self.tr("Earlier versions of this draft"), self._look_back
        )
        top.addWidget(self.history_button)
        self.bin_button = buttons.icon_button(
            "bin", self.tr("Put this draft into the bin"), self._bin
        )
        top.addWidget(self.bin_button)
        self.more = more_button(self.tr("More about this draft"), self._choices)
        top.addWidget(self.more)
        self.sign_button = buttons.primary(self.tr("Sign"), self.sign, "sign")
        top.addWidget(self.sign_button)
        return top

    def _lay_out(self) -> None:
        content = QWidget()
        content.setLayout(self._sections)
        self._sections.setContentsMargins(0, 0, 0, theme.grid(3))
        self._sections.setSpacing(theme.grid(0.5))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addLayout(self._top())
        column.addWidget(self.session_line)
        column.addWidget(self._state)  # apart: its words are long in some languages
        column.addWidget(self.aside)
        column.addWidget(self.banner)
        self._area = scrolled(content, widest=860)
        self._area.verticalScrollBar().rangeChanged.connect(self._follow_cursor)
        self._join_tools(column)

    def _join_tools(self, column: QVBoxLayout) -> None:
        self.tools = WritingTools(self._tasks, self, self._area)
        self.tools.spelling_chosen.connect(self._on_spelling)
        self.tools.ready.connect(self._prefill)
        self.tools.alone.turned.connect(lambda on: centre(self._area, centred=on))
        column.addWidget(self.tools.bar)
        column.addWidget(self._area, 1)
        column.addWidget(self.tools.preview, 1)
        column.addWidget(self.tools.foot)
        carry = QShortcut(QKeySequence(CARRY_KEYS), self)
        carry.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        carry.activated.connect(self._carry_here)

    def _build(self, format_id: str) -> None:
        empty(self._sections)
        self._fields = {}
        for section in self._formats.known().sections_of(format_id, self._hidden):
            self._add_section(section)
        self._sections.addStretch(1)
        fields = list(self._fields.values())
        self.tools.watch(fields, lambda: as_markdown(self._fields.values()))
        if fields:
            tab_order.after(fields[-1], self.tools.foot)
        self._prefill()

    def _add_section(self, section: Section) -> None:
        words = self.tr("{label} *").format(label=section.label)
        label = Heading(words if section.required else section.label, 3)
        field = SectionField(section)
        label.setBuddy(field)
        field.set_value(self._hidden.get(section.key, ""))
        field.edited.connect(self._on_typed)
        field.cursorPositionChanged.connect(self._follow_cursor)
        field.carry_wanted.connect(self.carries)
        label.setContentsMargins(0, theme.grid(), 0, 0)
        self._sections.addWidget(label)
        self._sections.addWidget(field)
        self._fields[section.key] = field

    def _follow_cursor(self) -> None:
        """Keep the cursor in sight: the fields grow with their text, the page is what scrolls."""
        held = self._area.widget()
        for field in self._fields.values():
            if held is not None and field.hasFocus():
                at = field.viewport().mapTo(held, field.cursorRect().center())
                self._area.ensureVisible(at.x(), at.y(), 0, theme.grid(5))

    def _on_typed(self) -> None:
        if self._draft is None:
            return
        self._asking.let_go()
        self._state.setText(self.tr("Draft · saving …"))
        self._autosave.typed()

    def _prefill(self) -> None:
        """Begin empty sections as the format says, once it is known what fills them."""
        if self._begins and self.tools.is_ready:
            for field in self._fields.values():
                field.prefill(self.tools.filled)

    def _carry_here(self) -> None:
        for key, field in self._fields.items():
            if field.hasFocus():
                self.carries.emit(key)

    def _on_spelling(self, tag: str) -> None:
        self._spelling = tag
        self._on_typed()

    def _offer_formats(self) -> None:
        chosen = self._draft.note.format_id if self._draft else ""
        self.format_choice.blockSignals(True)
        self.format_choice.set_choices(self._formats.offered(chosen))
        self.format_choice.set_value(chosen)
        self.format_choice.blockSignals(False)

    def _on_format(self) -> None:
        if self._draft is None:
            return
        self._hidden |= {key: field.value() for key, field in self._fields.items()}
        self._begins = True
        self._draft = replace(
            self._draft, note=replace(self._draft.note, format_id=self.format_choice.value())
        )
        self._build(self.format_choice.value())
        self._area.verticalScrollBar().setValue(0)  # another paper, read from its first line
        self._on_typed()

    def _note(self) -> Note:
        assert self._draft is not None
        # Text of sections that are not shown any more stays with the note: nothing typed is dropped.
        sections = self._hidden | {key: field.value() for key, field in self._fields.items()}
        return replace(
            self._draft.note,
            sections={key: text for key, text in sections.items() if text},
            spelling=self._spelling,
        )

    def _entry(self) -> Entry:
        assert self._draft is not None
        session = self._draft.session
        if session is not None and (typed := self.session_line.session()) is not None:
            session = replace(typed, id=session.id)  # the line may not know yet that it was kept
        return replace(self._draft, note=self._note(), session=session)

    def _verb(self) -> Callable[[Writer], tuple[Sheet[Entry], Entry]]:
        sheet, entry = self._sheet, self._entry()
        sheet.taken = entry
        return lambda writer: (sheet, notes.write(writer, entries.as_kept(entry, sheet.kept)))

    def _on_saved(self, saved: tuple[Sheet[Entry], Entry]) -> None:
        sheet, kept = saved
        sheet.kept = kept
        if not self._autosave.is_dirty:
            self._left.clear()
            self._show_all_saved()
        if sheet is self._sheet and self._draft is not None:
            self._draft = kept
            if not self._autosave.is_dirty:
                self._state.setText(self.saved_words(kept.note))
            self.kept.emit(kept.note)
        if self._signs_next:
            self.sign_as_it_is()

    def _show_all_saved(self) -> None:
        if self._says_unsaved:
            self._says_unsaved = False
            self.banner.hide()
            if self.note is not None and self.note.changed_at is not None:
                self._state.setText(self.saved_words(self.note))

    def saved_words(self, note: Note) -> str:
        """Return "Draft · saved 14:52"."""
        assert note.changed_at is not None
        at = when.clock(when.wall_clock(note.changed_at, when.local_zone()))
        return self.tr("Draft · saved {time}").format(time=at)

    def _on_failed(self, trouble: Exception) -> None:
        self._signs_next, self._says_unsaved = False, True
        self._state.setText(self.tr("Draft · not saved yet"))
        self.banner.tell(
            languages.in_words(trouble), "error", self.tr("Try again"), self.keep, closable=False
        )

    def sign(self) -> None:
        """Sign the note; where a section that every note should have is empty, ask first."""
        if self._draft is None:
            return
        if self._asking.asks(self._fields.values()):
            self._follow_cursor()
        else:
            self.sign_as_it_is()

    def sign_as_it_is(self) -> None:
        """Save and freeze the note under the therapist's name."""
        if self._draft is None:
            return
        self._signs_next = self._autosave.is_saving
        if self._signs_next:  # the save under way first tells which note this is
            return
        sheet, entry, typed = self._sheet, self._entry(), self._autosave.is_dirty
        self._autosave.forget()
        self.banner.hide()
        self._tasks.do(
            self,
            lambda writer: notes.write_and_sign(writer, entry),
            lambda signed: self._on_signed(sheet, signed),
            lambda trouble: self._on_sign_failed(sheet, typed, entry, trouble),
        )

    def _on_signed(self, sheet: Sheet[Entry], entry: Entry) -> None:
        if sheet is self._sheet:
            self._draft = None
        self.signed.emit(entry.note)

    def _on_sign_failed(
        self, sheet: Sheet[Entry], typed: bool, entry: Entry, trouble: Exception
    ) -> None:
        if sheet is not self._sheet:
            self._autosave.owe(lambda writer: (sheet, notes.write(writer, entry)))
        elif typed:
            self._on_typed()
        if isinstance(trouble, RuleBroken):
            self.banner.tell(languages.in_words(trouble), "warn")
        else:
            self._on_failed(trouble)

    def _look_back(self) -> None:
        self._hand_over(self.looks_back)

    def _choices(self) -> list[Choice]:
        return [
            (self.tr("Also write for…"), "clients", lambda: self._hand_over(self.shares)),
            (self.tr("Move to another client…"), "client", lambda: self._hand_over(self.moves)),
            (self.tr("Take text out…"), "refuse", lambda: self._hand_over(self.redacts)),
        ]

    def _hand_over(self, wanted: SignalInstance) -> None:
        """Save what is typed, then have another page go on with the note as it is kept."""
        if self.note is not None and not self.note.id:
            self._on_typed()  # a note must be kept before anything can be done about it
        self.keep()
        self._tasks.ask(self, lambda _: None, lambda _: self._give(wanted))

    def _give(self, wanted: SignalInstance) -> None:
        note = self.note
        if note is None or self._says_unsaved:
            return
        if self._autosave.is_busy:
            self._hand_over(wanted)
        else:
            wanted.emit(note)

    def _bin(self) -> None:
        self._autosave.forget()
        self._autosave.leave()
        note, self._draft = self.note, None
        self.binned.emit(note)
