"""A style that says how large icons inside a field are; slow to load, and only other sizes need it."""

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from therapist_desk.ui.kit import theme

SIZE = 16


class FieldIconStyle(QProxyStyle):
    """A field asks its style how large its icons are, and no style sheet can answer."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric is QStyle.PixelMetric.PM_LineEditIconSize:
            return theme.px(SIZE)
        return super().pixelMetric(metric, option, widget)
