"""Labels that never render markup, headings, muted text and status pills."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from therapist_desk.ui.kit import icons, theme
from therapist_desk.ui.kit.edges import set_margins


class PlainLabel(QLabel):
    """A label that shows its text as it is, ``<b>`` included; it wraps when ``wraps``."""

    def __init__(self, text: str = "", *, wraps: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)
        self._keep_to_leading_edge()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._keep_to_leading_edge()

    def _keep_to_leading_edge(self) -> None:
        """Follow the window, not the script of the text: QLabel would set Latin words left."""
        sides = Qt.AlignmentFlag
        across = self.alignment() & sides.AlignHorizontal_Mask
        if across & sides.AlignHCenter:
            return
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = sides.AlignRight if backwards else sides.AlignLeft
        self.setAlignment(
            (self.alignment() & sides.AlignVertical_Mask) | edge | sides.AlignAbsolute
        )

    def selectable(self) -> "PlainLabel":
        """Let the text be marked and copied by mouse and keyboard; return the label."""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return self


_FEWEST = 3
"""Signs of a cut-off line, its "…" among them, that are too few to show."""


class ElidedLabel(PlainLabel):
    """One line that ends in "…" when there is no room; the whole text is its tooltip then.

    Where no more than a letter or two had room it stays blank: they say nothing.
    In a ``Bar`` it gives way down to ``least`` letters before something leaves its line.
    """

    def __init__(self, text: str = "", least: int = 6) -> None:
        super().__init__(text)
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * self._least
        return QSize(width, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_the_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_the_rest()

    def _tell_the_rest(self) -> None:
        self.setToolTip("" if self._elided() == self.text() else plain_tooltip(self.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setLayoutDirection(self.layoutDirection())  # or a path turns with the window
        sides = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        where = sides
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # Only then: it makes PySide load everything about styles.
            where = self.style().visualAlignment(self.layoutDirection(), sides)
        painter.drawText(self.contentsRect(), where, self._elided())

    def _elided(self) -> str:
        one_line = " ".join(self.text().splitlines())
        width = self.contentsRect().width()
        cut = self.fontMetrics().elidedText(one_line, Qt.TextElideMode.ElideRight, width)
        return cut if cut == one_line or len(cut) > _FEWEST else ""


def isolated(text: str) -> str:
    """Return ``text`` so that its direction leaves the words around it where they are.

    For a name or a free text set between other words (Unicode bidi isolates).
    """
    return f"\u2068{text}\u2069"


def plain_tooltip(text: str) -> str:
    """Return ``text`` so that a tooltip shows it as it is: tooltips guess at markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>" if escaped != text else text


class Heading(PlainLabel):
    """A heading: level 1 is the page's title, 2 a section's, 3 strong body text."""

    def __init__(self, text: str = "", level: int = 1) -> None:
        super().__init__(text)
        theme.heading(self, level)


class Muted(PlainLabel):
    """Secondary text; wraps by default."""

    def __init__(self, text: str = "", *, wraps: bool = True) -> None:
        super().__init__(text, wraps=wraps)
        self.setProperty("tone", "muted")


class Picture(QLabel):
    """An icon standing beside words; screen readers skip it."""

    def __init__(self, name: str, tone: str = "text", pixels: int = 20) -> None:
        super().__init__()
        self._drawn = (name, tone)
        self._pixels = pixels
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return theme.icon_size(self._pixels)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_icon(self, name: str, tone: str) -> None:
        """Change the icon."""
        self._drawn = (name, tone)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        name, tone = self._drawn
        icons.icon(name, tone).paint(QPainter(self), self.rect())


_PILLS = {
    "good": ("ok", "good", "good_tint"),
    "warn": ("warning", "warn", "warn_tint"),
    "danger": ("refuse", "danger", "danger_tint"),
    "ask": ("ask", "warn", "warn_tint"),
    "info": ("info", "accent_strong", "info_tint"),
    "quiet": ("clock", "muted", "quiet_tint"),
}


class Pill(QFrame):
    """A status in a rounded box: an icon and words, so that colour never speaks alone.

    ``status`` is one of good, warn, danger, ask, info, quiet.
    """

    def __init__(self, words: str = "", status: str = "quiet", icon: str = "") -> None:
        super().__init__()
        self._picture = Picture("info", pixels=14)
        self._words = PlainLabel()
        row = QHBoxLayout(self)
        set_margins(row, theme.px(8), theme.px(3), theme.px(10), theme.px(3))
        row.setSpacing(theme.px(6))
        row.addWidget(self._picture)
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.show_status(words, status, icon)

    def show_status(self, words: str, status: str, icon: str = "") -> None:
        """Say ``words`` in the look of ``status``, with another ``icon`` if one is named."""
        usual, tone, self._tint = _PILLS[status]
        self._picture.show_icon(icon or usual, tone)
        self._words.setText(words)
        self._words.setProperty("tone", tone)
        theme.tone(self._words, tone)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color(self._tint))
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect(), radius, radius)


def line() -> QWidget:
    """Return a thin horizontal line."""
    result = QFrame()
    result.setProperty("surface", "line")
    return result
