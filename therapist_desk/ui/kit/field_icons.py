"""Icons inside a line of text, as large as the letters beside them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from therapist_desk.ui.kit import theme

if TYPE_CHECKING:
    from therapist_desk.ui.kit.field_icon_style import FieldIconStyle


class _Fitting(QObject):
    """Gives a field a style of its own once the UI size asks for it; at 100 % it has none."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._style: FieldIconStyle | None = None
        app = QApplication.instance()
        for appearance in app.findChildren(theme.Appearance) if app else ():
            appearance.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Put the style on, again after each change: a new style sheet passes over such fields."""
        field = self.parent()
        if not isinstance(field, QLineEdit) or (not self._style and theme.scale() == 1):
            return
        if self._style is None:
            from therapist_desk.ui.kit.field_icon_style import FieldIconStyle

            self._style = FieldIconStyle()
            self._style.setParent(self)
        field.setStyle(self._style)
        size = field.size()
        QApplication.sendEvent(field, QResizeEvent(size, size))  # else they stay where they were


def fit_icons(field: QLineEdit) -> None:
    """Let the icons of ``field`` grow with the UI size."""
    _Fitting(field)
