"""Going from one part of the window to the next with a key: the rail, the search box, the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QSplitter,
    QTabWidget,
    QWidget,
)

from therapist_desk.ui.kit import tab_order


def parts(page: QWidget) -> list[QWidget]:
    """Return the parts of a page: the sides of its split, or the page itself."""
    for splitter in page.findChildren(QSplitter):
        if splitter.isVisible():
            sides = (splitter.widget(number) for number in range(splitter.count()))
            return [side for side in sides if side is not None]
    return [page]


def step(panes: Sequence[QWidget]) -> None:
    """Put the focus into the next pane that has something to focus."""
    focused = QApplication.focusWidget()
    here = next((number for number, pane in enumerate(panes) if _holds(pane, focused)), -1)
    for number in range(1, len(panes) + 1):
        first = _first_in(panes[(here + number) % len(panes)])
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return


def enter(page: QWidget) -> None:
    """Put the focus where a person on ``page`` begins: its list, a line to type in, or the first thing."""
    wanted = getattr(page, "first_stop", None)
    if isinstance(wanted, QWidget):
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return
    stops = [each for each in tab_order.stops(page) if _takes_focus(each)]
    kinds = (QAbstractItemView, QLineEdit, QWidget)
    first = next((each for kind in kinds for each in stops if isinstance(each, kind)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def step_tab(page: QWidget, tabs: int) -> None:
    """Show the next tab of a page (1) or the one before (-1), around the ends."""
    for widget in page.findChildren(QTabWidget):
        if widget.isVisible() and widget.count():
            widget.setCurrentIndex((widget.currentIndex() + tabs) % widget.count())
            return


def holds_focus(pane: QWidget) -> bool:
    """Return whether ``pane`` or something in it has the focus."""
    return _holds(pane, QApplication.focusWidget())


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))


def _first_in(pane: QWidget) -> QWidget | None:
    return next(filter(_takes_focus, tab_order.stops(pane)), None)


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
