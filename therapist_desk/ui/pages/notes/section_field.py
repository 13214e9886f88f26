"""Where one section of a note is written."""

from PySide6.QtCore import Qt

from therapist_desk.domain.note_formats import Section
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.fields import LongTextField


class SectionField(LongTextField):
    """One section of a note: grows with its text, so that a note is one page to scroll."""

    def __init__(self, section: Section) -> None:
        super().__init__(rows=3)
        self.section = section
        self.setAccessibleName(section.label)
        self.setAccessibleDescription(section.guidance)
        self.setPlaceholderText(section.guidance)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())

    def _grow(self) -> None:
        lines = int(self.document().size().height()) + 1
        wanted = max(3, lines) * self.fontMetrics().lineSpacing() + theme.px(24)
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)
