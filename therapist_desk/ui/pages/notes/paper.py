"""The text of a signed note: corrections beside it, other additions below, what was taken out said."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from therapist_desk.domain.note_formats import NoteFormats
from therapist_desk.domain.notes import Amendment, Note, Redaction
from therapist_desk.services.notes import Entry
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.growing import reading
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.pages.notes import words

_NARROW = 560
"""Under this width corrections stand above the text they correct, never below it."""


class NotePaper(QWidget):
    """Shows what a reader relies on; an error and its correction are seen together."""

    def __init__(self, formats: Callable[[], NoteFormats]) -> None:
        super().__init__()
        self._formats = formats
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(theme.grid(3))
        self._text, self._beside, self._below = QWidget(), QWidget(), QWidget()
        for part in (self._text, self._beside, self._below):
            held = QVBoxLayout(part)
            held.setContentsMargins(0, 0, 0, 0)
            held.setSpacing(theme.grid(1.5))
        self._halves.addWidget(self._text, 3)
        self._halves.addWidget(self._beside, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.grid(3))
        column.setSpacing(theme.grid(2))
        column.addLayout(self._halves)
        column.addWidget(self._below)
        column.addStretch(1)

    def show_entry(self, entry: Entry) -> None:
        """Show a note and what was added to it, in the order it was written."""
        for part in (self._text, self._beside, self._below):
            _empty(part)
        self._show_note(entry.note)
        for added in entry.amendments:
            is_correction = added.amendment is Amendment.CORRECTION
            _put(self._beside if is_correction else self._below, self._card(added))
        self._beside.setVisible(any(_is_correction(one) for one in entry.amendments))
        for part in (self._text, self._beside):
            part.layout().addStretch(1)  # type: ignore[union-attr]  # made with the part

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < theme.px(_NARROW)
        self._halves.setDirection(ways.BottomToTop if narrow else ways.LeftToRight)

    def _show_note(self, note: Note) -> None:
        formats = self._formats()
        for redaction in note.redactions:
            _put(self._text, self._redacted(note, redaction))
        for section in formats.sections_of(note.format_id, note.sections):
            if text := note.sections.get(section.key):
                heading = Heading(section.label, 3)
                heading.setContentsMargins(0, theme.grid(), 0, 0)
                _put(self._text, heading)
                _put(self._text, reading(text, section.label))

    def _redacted(self, note: Note, redaction: Redaction) -> QFrame:
        card, column = _framed("warn")
        column.addWidget(Heading(self.tr("Redacted"), 3))
        column.addWidget(PlainLabel(self._redacted_words(note, redaction), wraps=True))
        return card

    def _redacted_words(self, note: Note, redaction: Redaction) -> str:
        said = self.tr("Redacted on {when} because: {reason}").format(
            when=when.full(redaction.at, when.local_zone()), reason=redaction.reason
        )
        formats = self._formats()
        gone = dict.fromkeys(redaction.sections, "x")
        labels = [
            section.label
            for section in formats.sections_of(note.format_id, gone)
            if section.key in gone
        ]
        if not labels or note.amends:
            return said
        parts = self.tr("Taken out: {sections}").format(sections=commas(labels))
        return f"{said}\n{parts}"

    def _card(self, note: Note) -> QFrame:
        card, column = _framed("card")
        assert note.amendment is not None  # the record keeps no addition without
        kind = words.amendments()[note.amendment]
        column.addWidget(Heading(kind, 3))
        for redaction in note.redactions:
            column.addWidget(PlainLabel(self._redacted_words(note, redaction), wraps=True))
        if note.sections:
            column.addWidget(reading("\n".join(note.sections.values()), kind))
        lines = [self.tr("Reason: {reason}").format(reason=note.reason)] if note.reason else []
        lines.append(words.signed_words(note) if note.is_signed else self.tr("Not signed"))
        column.addWidget(Muted("\n".join(lines)))
        return card


def _is_correction(note: Note) -> bool:
    return note.amendment is Amendment.CORRECTION


def _framed(surface: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("surface", surface)
    column = QVBoxLayout(card)
    column.setContentsMargins(*[theme.grid(2)] * 4)
    return card, column


def _put(part: QWidget, widget: QWidget) -> None:
    layout = part.layout()
    assert layout is not None
    layout.addWidget(widget)


def _empty(part: QWidget) -> None:
    layout = part.layout()
    assert layout is not None
    empty(layout)
