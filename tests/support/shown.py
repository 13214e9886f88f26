"""What can be read on a window, and which of its controls the keyboard can reach."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from therapist_desk.ui.kit.list_view import ROW_ROLE, Row


def words_on(window: QWidget) -> list[str]:
    """Return every text to be seen on ``window``, pointed at, or read aloud from it."""
    visible = [each for each in window.findChildren(QWidget) if each.isVisibleTo(window)]
    return [words for widget in visible for words in _words_of(widget) if words]


def button(window: QWidget, words: str) -> QAbstractButton:
    """Return the first button to be seen on ``window`` that says ``words``, or is read aloud so."""
    return next(
        each
        for each in window.findChildren(QAbstractButton)
        if words in (each.text(), each.accessibleName()) and each.isVisibleTo(window)
    )


def clipped_buttons(window: QWidget) -> list[str]:
    """Return the words of the buttons to be seen that have too little room for them."""
    return [
        f"{button.text()}: {button.width()} of {_wanted(button)} in {type(button.parent()).__name__}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisibleTo(window) and _shows_words(button) and button.width() < _wanted(button)
    ]


def unreached_by_tab(window: QWidget) -> list[str]:
    """Press Tab until it comes around, and return what takes the focus and never got it."""
    wanted = {each for each in window.findChildren(QWidget) if _takes_tab(window, each)}
    reached: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 20):
        window.focusNextPrevChild(True)
        widget = QApplication.focusWidget()
        if widget is None or (widget in reached and reached >= wanted):
            break
        reached.add(widget)
    missed = wanted - reached - _with_a_reached_brother(wanted, reached)
    return [
        f"{type(each).__name__} {each.accessibleName()!r} in {type(each.parent()).__name__}"
        for each in missed
    ]


def upward_tabs(part: QWidget) -> list[str]:
    """Press Tab all around the window; return each step between controls of ``part`` that goes up."""
    here = min(
        (each for each in part.findChildren(QWidget) if _takes_tab(part.window(), each)),
        key=lambda each: _middle(part, each),
    )
    here.setFocus()
    steps: list[QWidget] = []
    while here not in steps:
        steps.append(here)
        here = _after_tab(part)
    return [
        f"from {before.accessibleName()!r} up to {after.accessibleName()!r}"
        for before, after in pairwise(steps)
        if _middle(part, after) < part.mapFromGlobal(before.mapToGlobal(QPoint())).y()
    ]


def _after_tab(part: QWidget) -> QWidget:
    """Press Tab until it comes to a control of ``part`` again, and return that."""
    for _ in part.window().findChildren(QWidget):
        part.window().focusNextPrevChild(True)
        here = QApplication.focusWidget()
        if here is not None and part.isAncestorOf(here):
            return here
    raise AssertionError("Tab comes to nothing here")


def _middle(part: QWidget, widget: QWidget) -> int:
    return part.mapFromGlobal(widget.mapToGlobal(widget.rect().center())).y()


def _shows_words(button: QAbstractButton) -> bool:
    only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    return bool(button.text()) and not (
        isinstance(button, QToolButton) and button.toolButtonStyle() is only_icon
    )


def _wanted(button: QAbstractButton) -> int:
    words = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    lines = (button.fontMetrics().horizontalAdvance(line) for line in words.splitlines())
    picture = 0 if button.icon().isNull() else button.iconSize().width()
    return max(lines) + picture


def _takes_tab(window: QWidget, widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    usable = widget.isVisibleTo(window) and widget.isEnabledTo(window)
    return by_tab and usable and not widget.focusProxy() and not widget.isWindow()


def _with_a_reached_brother(wanted: set[QWidget], reached: set[QWidget]) -> set[QWidget]:
    """Return the buttons of which arrow keys choose one once Tab has come to their group."""
    groups = {each.group() for each in reached if isinstance(each, QAbstractButton)} - {None}
    alone = {
        each.parent()
        for each in reached
        if isinstance(each, QAbstractButton) and each.autoExclusive()
    }
    return {
        each
        for each in wanted
        if isinstance(each, QAbstractButton)
        and (each.group() in groups or (each.autoExclusive() and each.parent() in alone))
    }


def _words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _words_in(widget.model())
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        yield interface.text(QAccessible.Text.Name)


def _words_in(model: QAbstractItemModel) -> Iterator[str]:
    roles = Qt.ItemDataRole
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            index = model.index(row, column)
            for role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole):
                yield str(index.data(role) or "")
            shown = index.data(ROW_ROLE)
            if isinstance(shown, Row):
                yield from (shown.title, shown.subtitle, shown.aside, shown.words)
