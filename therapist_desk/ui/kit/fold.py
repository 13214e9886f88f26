"""Folds: a heading that opens and closes what stands under it, so that a long form stays calm."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, icons, theme
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.labels import ElidedLabel


class Fold(QFrame):
    """A section under its heading; ``about`` is a muted line shown while it is closed."""

    def __init__(self, title: str, body: QWidget, *, is_open: bool = False) -> None:
        super().__init__()
        self._body = body
        self._head = buttons.ToolButton()
        self._head.setProperty("look", "fold")
        self._head.setText(title)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.clicked.connect(lambda: self.open(is_open=self._body.isHidden()))
        self._about = ElidedLabel()
        self._about.setProperty("tone", "muted")
        set_margins(self._about, theme.px(28), 0, theme.px(8), theme.px(6))
        set_margins(body, theme.px(28), theme.px(4), theme.px(4), theme.grid(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._about)
        column.addWidget(body)
        self.open(is_open=is_open)

    def rename(self, title: str) -> None:
        """Change the heading."""
        self._head.setText(title)

    def say(self, about: str) -> None:
        """Change the line shown while it is closed."""
        self._about.setText(about)
        self._about.setVisible(bool(about) and self._body.isHidden())

    def open(self, *, is_open: bool = True) -> None:
        """Open or close it."""
        self._body.setVisible(is_open)
        self._about.setVisible(not is_open and bool(self._about.text()))
        self._head.setIcon(icons.icon("down" if is_open else "forward", "muted"))
        state = self.tr("open") if is_open else self.tr("closed")
        self._head.setAccessibleDescription(state)
