"""Icons inside a line of text, as large as the letters beside them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QProxyStyle, QStyle, QStyleOption, QWidget

from therapist_desk.ui.kit import theme

_SIZE = 16


class _FieldIcons(QProxyStyle):
    """A field asks its style how large its icons are, and no style sheet can answer."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric is QStyle.PixelMetric.PM_LineEditIconSize:
            return theme.px(_SIZE)
        return super().pixelMetric(metric, option, widget)


class _Fitting(QObject):
    """Gives a field that style once the UI size asks for it: as a style of ours it is slower."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.StyleChange and isinstance(watched, QLineEdit):
            self.fit(watched)
        return False

    def fit(self, field: QLineEdit) -> None:
        if theme.px(_SIZE) == _SIZE:
            return
        field.removeEventFilter(self)  # the new style changes it once more
        style = _FieldIcons()
        style.setParent(field)
        field.setStyle(style)


def fit_icons(field: QLineEdit) -> None:
    """Let the icons of ``field`` grow with the UI size."""
    fitting = _Fitting(field)
    field.installEventFilter(fitting)
    fitting.fit(field)
