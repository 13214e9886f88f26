"""A banner inside a page: what happened or what to know, one action, and a way to close it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.labels import Picture, PlainLabel

_LOOKS = {
    "info": ("info", "accent_strong"),
    "warn": ("warning", "warn"),
    "error": ("refuse", "danger"),
}


class Banner(QFrame):
    """Hidden until ``tell``; ``kind`` is info, warn or error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture("info")
        self._words = PlainLabel(wraps=True).selectable()
        self._act: Callable[[], object] = self.hide
        self._button: QPushButton = buttons.quiet("", lambda: self._act())
        self._close = buttons.icon_button("close", self.tr("Close this message"), self.hide)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        set_margins(row, theme.px(14), theme.px(8), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    def tell(
        self,
        words: str,
        kind: str = "info",
        action: str = "",
        act: Callable[[], object] | None = None,
        *,
        closable: bool = True,
    ) -> None:
        """Show ``words``, read them aloud, and offer ``action``, which calls ``act``."""
        picture, tone = _LOOKS[kind]
        self._picture.show_icon(picture, tone)
        self._words.setText(words)
        self._act = act or self.hide
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._close.setVisible(closable)
        self.setProperty("surface", kind)
        theme.restyle(self)
        self.setAccessibleName(words)
        self.show()
        announce(self, words, urgent=kind == "error")

    @property
    def words(self) -> str:
        """What it says now, or "" while hidden."""
        return "" if self.isHidden() else self._words.text()
