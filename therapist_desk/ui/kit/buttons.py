"""Buttons: one filled at most on a screen, the others quiet; an icon alone always has a name."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from therapist_desk.ui.kit import icons
from therapist_desk.ui.kit.labels import plain_tooltip

Pressed = Callable[[], object]
FILLED_KEYS = "Ctrl+Return"


class PushButton(QPushButton):
    """Is pressed by Enter too, which Qt gives to the default button of a dialog alone.

    There it would say yes for a person who went to Cancel. Its key stays when its words change: Qt
    takes the one in the new words instead, also where there is none.
    """

    def setText(self, text: str) -> None:
        keys = self.shortcut()
        super().setText(text)
        if not keys.isEmpty():
            self.setShortcut(keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)


class ToolButton(QToolButton):
    """Is pressed by Enter too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)


def primary(
    words: str, pressed: Pressed, icon: str = "", shortcut: str = FILLED_KEYS
) -> QPushButton:
    """Return the one filled button of a screen; where Enter presses it, its key can be left out."""
    return _button(words, pressed, ("primary", icon, "on_accent"), shortcut)


def quiet(words: str, pressed: Pressed, icon: str = "", shortcut: str = "") -> QPushButton:
    """Return an outlined button."""
    return _button(words, pressed, ("quiet", icon, "text"), shortcut)


def plain(words: str, pressed: Pressed, icon: str = "", shortcut: str = "") -> QPushButton:
    """Return a button without an outline, for the least of several actions."""
    return _button(words, pressed, ("plain", icon, "accent"), shortcut)


def danger(words: str, pressed: Pressed, icon: str = "", shortcut: str = "") -> QPushButton:
    """Return a button for what cannot be taken back."""
    return _button(words, pressed, ("danger", icon, "danger"), shortcut)


def rail(words: str, pressed: Pressed, icon: str, shortcut: str = "") -> QToolButton:
    """Return an entry of the rail: an icon and words; the checked one is the page shown."""
    button = ToolButton()
    button.setProperty("look", "rail")
    button.setText(words)
    button.setIcon(icons.icon(icon))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setCheckable(True)
    button.setAutoExclusive(True)
    button.clicked.connect(lambda: pressed())
    _give_shortcut(button, words.replace("&", ""), shortcut)
    return button


def icon_button(icon: str, name: str, pressed: Pressed, shortcut: str = "") -> QToolButton:
    """Return a button that is an icon; ``name`` is read aloud and is its tooltip."""
    button = ToolButton()
    button.setProperty("look", "icon")
    button.setIcon(icons.icon(icon, "muted"))
    button.setAccessibleName(name)
    button.clicked.connect(lambda: pressed())
    _give_shortcut(button, name, shortcut)
    return button


def _button(words: str, pressed: Pressed, look: tuple[str, str, str], shortcut: str) -> QPushButton:
    kind, icon, tone = look
    button = PushButton(words)
    button.setProperty("look", kind)
    button.setAutoDefault(False)
    if icon:
        button.setIcon(icons.icon(icon, tone))
    button.clicked.connect(lambda: pressed())
    if shortcut:
        _give_shortcut(button, words.replace("&", ""), shortcut)
    return button


def _pressed_by_enter(button: QPushButton | QToolButton, event: QKeyEvent) -> bool:
    """Press ``button`` and return True for Enter alone; one held down presses once."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or modifiers:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def _give_shortcut(button: QPushButton | QToolButton, name: str, shortcut: str) -> None:
    button.setToolTip(plain_tooltip(name))  # a name may hold what a person typed
    if shortcut:
        from PySide6.QtGui import QKeySequence  # slow to load, and few buttons have a key

        keys = QKeySequence(shortcut)
        button.setShortcut(keys)
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(plain_tooltip(f"{name} ({native})"))
