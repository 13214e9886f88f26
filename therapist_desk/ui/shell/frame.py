"""Where the parts of the shell stand: the rail beside the pages, the search over them."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.labels import Picture, PlainLabel


def top_row(search: QWidget, sign: str) -> QLayout:
    """Return the row over the pages; ``sign`` says what kind of vault this is, "" for a real one."""
    row = QHBoxLayout()
    row.setContentsMargins(theme.grid(2), theme.grid(1.5), theme.grid(2), theme.grid())
    row.addWidget(search, 100)
    row.addStretch(1)
    if sign:
        row.addWidget(_sign(sign))
    return row


def middle(top: QLayout, rail: QWidget, banner: QWidget, pages: QWidget) -> QLayout:
    """Return all that stands over the foot."""
    told = QHBoxLayout()
    told.setContentsMargins(theme.grid(2), 0, theme.grid(2), 0)
    told.addWidget(banner)
    beside = QVBoxLayout()
    beside.setSpacing(0)
    beside.addLayout(top)
    beside.addLayout(told)
    beside.addWidget(pages, 1)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(rail)
    row.addLayout(beside, 1)
    return row


def _sign(words: str) -> QFrame:
    sign = QFrame()
    sign.setProperty("surface", "warn")
    row = QHBoxLayout(sign)
    row.setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(4))
    row.addWidget(Picture("info", "warn", 16))
    row.addWidget(PlainLabel(words))
    return sign
