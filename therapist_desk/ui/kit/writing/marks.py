"""What is marked in a text while it is written: signs of Markdown, and words no dictionary knows.

Only what is in sight is marked, paragraph by paragraph, and never for longer than a few
milliseconds in a turn. A highlighter of Qt's would go through the whole text when it is shown.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from time import perf_counter

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.writing import counting

SLICE_S = 0.004
LONGEST = 20_000
"""A paragraph of more signs stays unmarked: no one writes it, a paste can bring it."""

Range = tuple[int, int]
Unknown = Callable[[str], Iterable[Range]]

_HEADING = re.compile(r"^(#{1,6}[ \t])(.*)$")
_POINT = re.compile(r"^[ \t]*([-*+]|\d{1,3}[.)])[ \t]")
_QUOTE = re.compile(r"^[ \t]*>.*$")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_SLANTED = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])")


class Marks(QObject):
    """Marks what is in sight of ``field``; ``unknown`` finds the words to be underlined."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._round = 1
        self._unknown: Unknown = _none
        self._written_in = -1
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._mark_some)
        field.document().contentsChange.connect(self._on_change)
        field.cursorPositionChanged.connect(self._on_cursor)
        field.installEventFilter(self)

    def look(self) -> None:
        """Mark what came into sight."""
        self._slice.start()

    def use(self, unknown: Unknown) -> None:
        """Underline what ``unknown`` finds from here on."""
        self._unknown = unknown
        self.again()

    def again(self) -> None:
        """Mark everything anew."""
        self._round += 1
        self._slice.start()

    def unknown_at(self, position: int) -> Range | None:
        """Return the range, in the whole text as Qt counts, of the unknown word at ``position``."""
        block = self._field.document().findBlock(position)
        inside = position - block.position()
        for start, end in self._misspelt(block.text()):
            if start <= inside <= end:
                return block.position() + start, block.position() + end
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.again()
        # A field that is being taken away loses the focus on its way out.
        elif event.type() is QEvent.Type.FocusOut and shiboken6.isValid(self._field):
            self._forget(self._field.textCursor().block())
        return False

    def _on_change(self, position: int, removed: int, added: int) -> None:
        del removed
        document = self._field.document()
        last = document.findBlock(position + added)
        block = document.findBlock(position)
        for _ in range(64):  # what a paste of more brings is new, and knows of no mark yet
            self._forget(block)
            if not block.isValid() or block == last:
                break
            block = block.next()
        self._forget(last)

    def _on_cursor(self) -> None:
        """Look again at the paragraph: the word that was being written may be done."""
        block = self._field.textCursor().block()
        if block.blockNumber() != self._written_in:
            self._forget(self._field.document().findBlockByNumber(self._written_in))
            self._written_in = block.blockNumber()
        self._forget(block)

    def _forget(self, block: QTextBlock) -> None:
        if block.isValid():
            block.setUserState(0)
            self._slice.start()

    def _mark_some(self) -> None:
        until = perf_counter() + SLICE_S
        for block in self._in_sight():
            if block.userState() != self._round:
                self._mark(block)
                if perf_counter() > until:
                    self._slice.start()
                    return

    def _in_sight(self) -> Iterator[QTextBlock]:
        room = self._field.viewport().visibleRegion().boundingRect()
        if room.isEmpty():
            return
        block = self._field.cursorForPosition(QPoint(0, room.top())).block()
        last = self._field.cursorForPosition(QPoint(0, room.bottom())).block().blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            yield block
            block = block.next()

    def _mark(self, block: QTextBlock) -> None:
        block.setUserState(self._round)
        formats = self._formats(block)
        if formats == block.layout().formats():
            return
        block.layout().setFormats(formats)
        self._field.document().markContentsDirty(block.position(), block.length())

    def _formats(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        if block.length() > LONGEST:
            return []
        text = block.text()
        marked = [_format(where, _look(kind)) for kind, where in _markdown(text)]
        wrong = [
            where for where in self._misspelt(text) if not self._is_being_written(block, where)
        ]
        return marked + [_format(where, _underlined()) for where in wrong]

    def _misspelt(self, text: str) -> list[Range]:
        return list(counting.in_units(text, self._unknown(text))) if len(text) <= LONGEST else []

    def _is_being_written(self, block: QTextBlock, where: Range) -> bool:
        cursor = self._field.textCursor()
        inside = cursor.position() - block.position()
        return self._field.hasFocus() and where[0] < inside == where[1]


def _none(text: str) -> Iterable[Range]:
    del text
    return ()


def _markdown(text: str) -> Iterator[tuple[str, Range]]:
    """Yield what the signs of Markdown stand for in one paragraph, and where."""
    found: list[tuple[str, Range]] = []
    if match := _HEADING.match(text):
        found += [("sign", match.span(1)), ("strong", match.span(2))]
    elif match := _POINT.match(text):
        found.append(("point", match.span(1)))
    elif match := _QUOTE.match(text):
        found.append(("sign", match.span()))
    for kind, pattern in (("strong", _STRONG), ("slanted", _SLANTED)):
        for match in pattern.finditer(text):
            found.append((kind, match.span(2)))
            found += [
                ("sign", (match.start(), match.start(2))),
                ("sign", (match.end(2), match.end())),
            ]
    for kind, where in found:
        yield kind, next(counting.in_units(text, [where]))


def _look(kind: str) -> QTextCharFormat:
    colors, form = theme.current(), QTextCharFormat()
    if kind == "strong":
        form.setFontWeight(600)
    elif kind == "slanted":
        form.setFontItalic(True)
    else:
        form.setForeground(colors.color("accent" if kind == "point" else "muted"))
    return form


def _underlined() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(theme.current().color("danger"))
    return form


def _format(where: Range, form: QTextCharFormat) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = where[0], where[1] - where[0], form
    return result
