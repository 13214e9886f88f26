"""The two halves of writing: the message, and what is known of it; one below the other if narrow."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import tab_order, theme
from therapist_desk.ui.pages.messages.composer import Composer

ASIDE, NARROW, WIDEST = 336, 800, 1080


class Halves(QWidget):
    """``beside`` stand next to the composer, above it where there is no room.

    What the text looks like, ``seen``, stands below them, or below the text.
    """

    def __init__(self, composer: Composer, beside: tuple[QWidget, ...], seen: QWidget) -> None:
        super().__init__()
        self._composer, self._beside, self._seen = composer, beside, seen
        self._narrow: bool | None = None
        self._aside = QWidget()
        self._column = QVBoxLayout(self._aside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.grid(2))
        for part in beside:
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(theme.grid(3))
        self._both.addWidget(composer, 1)
        self._both.addWidget(self._aside, 0)
        self._settle(narrow=False)

    def fit(self, width: int) -> None:
        """Stand side by side or not, by the ``width`` of the page: one's own never gets small."""
        self._settle(narrow=width < theme.px(NARROW))

    def _settle(self, *, narrow: bool) -> None:
        if narrow is self._narrow:
            return
        self._narrow = narrow
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.BottomToTop if narrow else ways.LeftToRight)
        self._aside.setMinimumWidth(0 if narrow else theme.px(ASIDE))
        self._aside.setMaximumWidth(theme.px(WIDEST if narrow else ASIDE))
        if narrow:
            self._composer.put_below(self._seen)
            tab_order.chain(self._composer, self._seen, *self._beside)
        else:
            self._column.insertWidget(self._column.count() - 1, self._seen)
            tab_order.chain(self._composer, *self._beside, self._seen)
