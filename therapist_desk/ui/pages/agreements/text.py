"""The paper on the screen: its words as the client reads them, what is still empty marked."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from therapist_desk.domain.composition import Section
from therapist_desk.domain.veiling import veiled
from therapist_desk.domain.wording import FIELD
from therapist_desk.ui.kit import theme
from therapist_desk.ui.pages.agreements.clause_text import ClauseText

_HEADINGS = {1: 1.35, 2: 1.1}
_LEADING = 125.0

Words = tuple[str, str, tuple[Section, ...]]
"""Title, introduction and sections."""


class PaperText(ClauseText):
    """Shows one paper."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Text of the agreement"))
        self.setMinimumHeight(theme.px(160))
        self._shown: tuple[Words, Mapping[str, str]] | None = None
        self._veiled = ""

    def show_words(
        self, words: Words, labels: Mapping[str, str] | None = None, *, follows: bool = False
    ) -> None:
        """Show the paper where it was scrolled to; ``labels`` name the fields still empty.

        With ``follows`` it scrolls to what reads differently than before, unless that is in sight.
        """
        shown, before = (words, dict(labels or {})), self._shown
        if shown == before:
            return
        self._shown = shown
        self._draw()
        if follows and before is not None:
            self.follow(changed(before[0], words))

    def veil(self, name: str) -> None:
        """Show initials for ``name`` from now on; "" shows every name."""
        if name != self._veiled:
            self._veiled = name
            if self._shown:
                self._draw()

    @property
    def veiled_name(self) -> str:
        """The name that initials stand for now, "" for none."""
        return self._veiled

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._shown:
            self._draw()

    def _draw(self) -> None:
        assert self._shown is not None
        (title, intro, sections), labels = self._shown
        bar = self.verticalScrollBar()
        place = bar.value()
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(theme.grid(2))
        pen, places = Pen(document, self.font(), labels, self._veiled), {}
        pen.heading(title, 1)
        pen.paragraphs([intro] if intro else [])
        for section in sections:
            pen.heading(section.heading, 2)
            for clause, text in section.clauses:
                pen.paragraphs([text])
                places[clause] = pen.began
        self.places = places
        self.setDocument(document)
        bar.setValue(place)


class Pen:
    """Writes into a document, at ``cursor`` if given, so that a client's name is never markup."""

    def __init__(
        self,
        document: QTextDocument,
        font: QFont,
        labels: Mapping[str, str],
        veil: str,
        cursor: QTextCursor | None = None,
    ) -> None:
        self.cursor = cursor or QTextCursor(document)
        self._font, self._labels, self._veil = font, labels, veil
        self._is_first = True
        self.began = 0
        self._gap = QTextCharFormat()
        self._gap.setBackground(theme.current().color("warn_tint"))
        self._gap.setForeground(theme.current().color("warn"))

    def heading(self, words: str, level: int) -> None:
        """Write a heading, 1 for the title."""
        look = QTextCharFormat()
        font = QFont(self._font)
        font.setPixelSize(round(_pixels(self._font) * _HEADINGS[level]))
        font.setWeight(QFont.Weight.DemiBold)
        look.setFont(font)
        self._begin(theme.grid(0 if level == 1 else 2))
        self._write(words, look)

    def paragraphs(self, texts: Iterable[str]) -> None:
        """Write running text; ``began`` is where it does."""
        for number, line in enumerate(line for text in texts for line in text.split("\n")):
            self._begin(theme.px(8))
            if not number:
                self.began = self.cursor.position()
            self._write(line, QTextCharFormat())

    def _begin(self, above: int) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(0 if self._is_first else above)
        form.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_first:
            self.cursor.setBlockFormat(form)
        else:
            self.cursor.insertBlock(form)
        self._is_first = False

    def _write(self, text: str, look: QTextCharFormat) -> None:
        for number, piece in enumerate(FIELD.split(text)):
            if number % 2:
                self.cursor.insertText(f"[{self._labels.get(piece, piece)}]", self._gap)
            elif piece:
                self.cursor.insertText(veiled(piece, self._veil), look)


def changed(before: Words, after: Words) -> tuple[str, ...]:
    """Return the clauses that came or read differently; none where the whole paper is another."""
    if before[:2] != after[:2]:
        return ()
    was = {clause: text for section in before[2] for clause, text in section.clauses}
    return tuple(
        clause
        for section in after[2]
        for clause, text in section.clauses
        if was.get(clause) != text
    )


def _pixels(font: QFont) -> float:
    """Return the size of ``font`` in pixels, whichever way it was given."""
    return font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 4 / 3
