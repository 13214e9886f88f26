"""The sheet every start screen is on: centred, of a width that reads well, scrolling if it must."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.ui.kit import theme


class Sheet(QScrollArea):
    """A centred card at most ``widest`` pixels wide; ``body`` is its column."""

    def __init__(self, widest: int) -> None:
        super().__init__()
        card = QFrame()
        card.setProperty("surface", "card")
        card.setMaximumWidth(theme.px(widest))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.body = QVBoxLayout(card)
        self.body.setContentsMargins(*[theme.grid(4)] * 4)
        self.body.setSpacing(theme.grid(2))
        held = QWidget()
        held.setProperty("page", True)
        around = QVBoxLayout(held)
        around.setContentsMargins(*[theme.grid(3)] * 4)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        around.addStretch(2)
        around.addLayout(row)
        around.addStretch(3)
        self.setWidgetResizable(True)
        self.setWidget(held)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
