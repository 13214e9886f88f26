"""Text as high as it is long, so that the page is what scrolls; only a whole book scrolls by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.text_side import keep_to_its_side

HIGHEST = 20_000
"""In pixels. Qt lays out half a million; more than that over all sections, and they would overlap."""

LONG_TO_READ = 4_000
"""In characters. A label lays out all of its text anew each time it is asked how high it is."""


def fit(field: QPlainTextEdit, least: int) -> None:
    """Make ``field`` as high as its text, and at least so many lines."""
    lines = max(least, int(field.document().size().height()) + 1)
    wanted = lines * field.fontMetrics().lineSpacing() + theme.px(24)
    policy = Qt.ScrollBarPolicy
    field.setVerticalScrollBarPolicy(
        policy.ScrollBarAsNeeded if wanted > HIGHEST else policy.ScrollBarAlwaysOff
    )
    if min(wanted, HIGHEST) != field.minimumHeight():
        field.setFixedHeight(min(wanted, HIGHEST))


def reading(text: str, name: str) -> QWidget:
    """Return what shows ``text`` to be read and copied, however long; ``name`` says what it is."""
    if len(text) > LONG_TO_READ:
        return LongReading(text, name)
    return PlainLabel(text, wraps=True).selectable()


class LongReading(QPlainTextEdit):
    """A text too long for a label."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("look", "reading")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        keep_to_its_side(self)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: fit(self, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew; Qt does not say that there are more of them then."""
        super().resizeEvent(event)
        fit(self, 1)
