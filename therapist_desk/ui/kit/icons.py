"""Icons by meaning, drawn in the colours the window wears when they are painted.

The pictures are Lucide's (ISC, ``resources/icons/LICENSE``). ``QIcon`` keeps no colours here: the
engine asks the theme each time, so a change of theme needs nobody to set icons again.
"""

import math
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from therapist_desk.paths import resources
from therapist_desk.ui.kit import theme

FILES = {
    "add": "plus",
    "agreement": "file-check",
    "app": "notebook-text",
    "ask": "circle-question-mark",
    "back": "chevron-left",
    "backup": "file-lock",
    "bin": "trash-2",
    "calendar": "calendar",
    "check": "check",
    "check-in": "activity",
    "client": "user",
    "clients": "users",
    "clock": "clock",
    "close": "x",
    "copy": "copy",
    "down": "chevron-down",
    "drag": "grip-vertical",
    "edit": "pencil",
    "export": "download",
    "eye": "eye",
    "eye-off": "eye-off",
    "focus": "maximize",
    "folder": "folder",
    "forward": "chevron-right",
    "help": "circle-question-mark",
    "history": "history",
    "info": "info",
    "key": "key-round",
    "keyboard": "keyboard",
    "link": "link",
    "lock": "lock",
    "message": "message-circle",
    "more": "ellipsis-vertical",
    "note": "notebook-pen",
    "ok": "circle-check",
    "open": "external-link",
    "phone": "phone",
    "plus": "plus",
    "practice": "house",
    "print": "printer",
    "process-note": "book-lock",
    "refresh": "refresh-cw",
    "refuse": "ban",
    "save": "save",
    "search": "search",
    "settings": "settings",
    "shield": "shield",
    "sign": "signature",
    "star": "star",
    "today": "sun",
    "trash": "trash-2",
    "undo": "undo-2",
    "up": "chevron-up",
    "user": "user",
    "warning": "triangle-alert",
}
_MIRRORED = frozenset({"back", "forward", "undo", "open", "history"})


def icon(name: str, tone: str = "text") -> QIcon:
    """Return the icon for the meaning ``name`` in the theme colour ``tone``.

    Raises KeyError when no picture is listed for ``name``.
    """
    FILES[name]
    return QIcon(_Ink(name, tone))


def pixmap(name: str, tone: str, size: QSize, ratio: float) -> QPixmap:
    """Return the picture centred in ``size`` logical pixels at the device pixel ``ratio``."""
    color = theme.current().color(tone).name()
    mirrored = (
        name in _MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    )
    return _drawn(FILES[name], color, size.width(), size.height(), ratio, mirrored)


class _Ink(QIconEngine):
    """Paints one picture in one tone of the current theme."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def clone(self) -> QIconEngine:
        return _Ink(self._name, self._tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        painter.drawPixmap(rect, pixmap(self._name, self._worn(mode), rect.size(), _ratio(painter)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the picture; ``size`` is in device pixels.

        Qt calls this for every ratio. ``scaledPixmap`` is left to Qt on purpose: whether its size
        is in device pixels differs between Qt 6 versions.
        """
        del state
        return pixmap(self._name, self._worn(mode), size, 1.0)

    def _worn(self, mode: QIcon.Mode) -> str:
        return "border" if mode is QIcon.Mode.Disabled else self._tone


def _ratio(painter: QPainter) -> float:
    """Return how many pixels of its device one unit of the painter's measures.

    The device could tell, but to say of what class that is, PySide loads every class of widget.
    """
    scale = painter.deviceTransform()
    return math.hypot(scale.m11(), scale.m12())


@lru_cache(maxsize=512)
def _drawn(file: str, color: str, width: int, height: int, ratio: float, mirrored: bool) -> QPixmap:
    result = QPixmap(QSize(width, height) * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(QColor(Qt.GlobalColor.transparent))
    side = min(width, height)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(width, 0)
        painter.scale(-1, 1)
    renderer = QSvgRenderer(QByteArray(_source(file).replace("currentColor", color).encode()))
    renderer.render(painter, QRectF((width - side) // 2, (height - side) // 2, side, side))
    painter.end()
    return result


@lru_cache(maxsize=128)
def _source(file: str) -> str:
    return (resources() / "icons" / f"{file}.svg").read_text(encoding="utf-8")
