"""What is done about a note beside writing it: a page over the notes, with one way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.page import PageHeader


class SidePage(QWidget):
    """A title, a line that says what it is about, a way back; ``left`` asks for the note again."""

    left = Signal()
    told = Signal(str, object)

    def __init__(self, title: str, subtitle: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.back = buttons.quiet(self.tr("Back to the note"), self.left.emit, "back")
        self.banner = Banner()
        self.page_column = QVBoxLayout(self)
        self.page_column.setContentsMargins(0, theme.grid(2), 0, 0)
        self.page_column.setSpacing(theme.grid(1.5))
        self.page_column.addWidget(PageHeader(title, subtitle, [self.back]))
        self.page_column.addWidget(self.banner)
