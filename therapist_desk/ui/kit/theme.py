"""The look: colours in light and dark, the spacing grid, text sizes and how they reach Qt.

``QStyleHints.setColorScheme`` does nothing on several platforms, so the system's scheme is only
read there and the palettes are our own, over Fusion.
"""

import re
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from therapist_desk.paths import resources

GRID = 8
SMALLEST, LARGEST = 80, 200
_TITLE, _SECTION = 1.6, 1.2


class Scheme(StrEnum):
    """Which colours the person wants."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one scheme, each ``#rrggbb``; ``*_tint`` are quiet surfaces for text."""

    dark: bool
    window: str
    rail: str
    base: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    on_accent: str
    border: str
    line: str
    hover: str
    selected: str
    danger: str
    warn: str
    good: str
    info_tint: str
    danger_tint: str
    warn_tint: str
    good_tint: str
    quiet_tint: str

    def color(self, token: str) -> QColor:
        """Return the colour called ``token``, the name of a field."""
        return QColor(getattr(self, token))


LIGHT = Theme(
    dark=False,
    window="#f6f5f2",
    rail="#ecebe5",
    base="#ffffff",
    text="#1d2326",
    muted="#515c61",
    accent="#1b6962",
    accent_strong="#14514b",
    on_accent="#ffffff",
    border="#868a85",
    line="#dfddd6",
    hover="#f0eee9",
    selected="#dcebe7",
    danger="#9f2f20",
    warn="#7a4f00",
    good="#2a6136",
    info_tint="#e3efec",
    danger_tint="#fae9e5",
    warn_tint="#faf0dc",
    good_tint="#e5f1e5",
    quiet_tint="#ebeae5",
)
DARK = Theme(
    dark=True,
    window="#1b2022",
    rail="#15191b",
    base="#22282b",
    text="#e8ebea",
    muted="#a9b4b6",
    accent="#5fc2b6",
    accent_strong="#83d6cb",
    on_accent="#0e1a19",
    border="#788488",
    line="#343c3f",
    hover="#2a3134",
    selected="#21413e",
    danger="#f5a398",
    warn="#e6bf70",
    good="#90cf9b",
    info_tint="#203634",
    danger_tint="#3b2523",
    warn_tint="#372d1c",
    good_tint="#213426",
    quiet_tint="#2c3336",
)


@dataclass(frozen=True, slots=True)
class _Look:
    """How the one application looks; ``scale`` is its UI size, 1.0 being 100 %."""

    theme: Theme
    scale: float = 1.0
    still: bool = False


_look = _Look(LIGHT)


def current() -> Theme:
    """Return the theme the window wears now; read it when painting, do not keep it."""
    return _look.theme


def scale() -> float:
    """Return the UI size as a factor, 1.0 being 100 %."""
    return _look.scale


def still() -> bool:
    """Tell whether nothing may move."""
    return _look.still


def px(pixels: float) -> int:
    """Return ``pixels`` at the present UI size."""
    return round(pixels * _look.scale)


def grid(steps: float = 1) -> int:
    """Return ``steps`` of the 8-pixel grid at the present UI size."""
    return px(GRID * steps)


def icon_size(pixels: int = 20) -> QSize:
    """Return a square of ``pixels`` at the present UI size."""
    return QSize(px(pixels), px(pixels))


def heading(label: QLabel, level: int) -> None:
    """Make ``label`` the page's title (1), a section's title (2) or strong body text (3)."""
    label.setProperty("level", level)
    restyle(label)


def tone(widget: QWidget, token: str) -> None:
    """Give ``widget`` the look the style sheet knows as ``token``, such as ``muted``."""
    widget.setProperty("tone", token)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Have the style sheet look at the properties of ``widget`` again, if it ever has."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def polish(widget: QWidget) -> None:
    """Have the style sheet look at the properties of ``widget`` again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Appearance(QObject):
    """Dresses the application, and does so again when the system turns dark or light."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = Scheme.AUTO
        self._points = app.font().pointSizeF()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def scheme(self) -> Scheme:
        """The scheme asked for."""
        return self._scheme

    def dress(self, scheme: Scheme, size: int = 100, *, reduce_motion: bool = False) -> None:
        """Apply ``scheme``, the UI ``size`` in per cent (80 to 200) and whether things may move."""
        self._scheme = scheme
        scale = max(SMALLEST, min(LARGEST, size)) / 100
        self._wear(_Look(self._wanted(), scale, reduce_motion))

    def _wanted(self) -> Theme:
        if self._scheme is Scheme.AUTO:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            dark = self._scheme is Scheme.DARK
        return DARK if dark else LIGHT

    def _follow(self) -> None:
        self._wear(replace(_look, theme=self._wanted()))

    def _wear(self, look: _Look) -> None:
        global _look
        if look == _look and self._app.styleSheet():
            return  # restyling every widget costs a blink
        _look = look
        # Taken off first: one sheet in the place of another costs Qt fifteen times as long [measured].
        self._app.setStyleSheet("")
        font = self._app.font()
        font.setPointSizeF(self._points * scale())
        self._app.setFont(font)
        self._app.setPalette(palette(current()))
        self._app.setStyleSheet(style_sheet(current(), font.pointSizeF()))
        self.changed.emit()


def palette(theme: Theme) -> QPalette:
    """Return the Qt palette of ``theme``."""
    role = QPalette.ColorRole
    result = QPalette()
    for name, token in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "base"),
        (role.AlternateBase, "hover"),
        (role.Text, "text"),
        (role.PlaceholderText, "muted"),
        (role.Button, "base"),
        (role.ButtonText, "text"),
        (role.ToolTipBase, "base"),
        (role.ToolTipText, "text"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.BrightText, "danger"),
        (role.Light, "base"),
        (role.Midlight, "hover"),
        (role.Mid, "line"),
        (role.Dark, "border"),
        (role.Shadow, "border"),
    ):
        result.setColor(name, theme.color(token))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, theme.color("border"))
    return result


def style_sheet(theme: Theme, points: float) -> str:
    """Return the style sheet of ``theme`` for body text of ``points``.

    In the file, ``@token`` are the colours and sizes, and ``8u`` are scaled pixels.
    """
    shapes = (resources() / "themes").as_posix()
    tokens = {one.name: str(getattr(theme, one.name)) for one in fields(theme)}
    tokens |= {"ink": "dark" if theme.dark else "light", "shapes": shapes}
    tokens |= {"title": f"{points * _TITLE:.1f}pt", "section": f"{points * _SECTION:.1f}pt"}
    text = (resources() / "themes" / "desk.qss").read_text(encoding="utf-8")
    text = re.sub(r"@\{?(\w+)\}?", lambda found: tokens[found[1]], text)
    return re.sub(r"\b(\d+)u\b", lambda found: f"{px(int(found[1]))}px", text)


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
