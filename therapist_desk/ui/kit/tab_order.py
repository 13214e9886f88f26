"""Where Tab goes: Qt puts what is made late behind everything else, wherever it stands.

Nothing here asks Qt for the chain itself: PySide takes what ``nextInFocusChain`` returns for a part
of the widget that was asked, and forgets it when that one is deleted.
"""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def mark(parent: QWidget) -> QWidget:
    """Return a place in ``parent``, never seen, that what is made late can come after."""
    # Hidden, it is passed over; but without the policy Qt would let nothing follow it.
    marked = QWidget(parent)
    marked.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    marked.hide()
    return marked


def after(anchor: QWidget, part: QWidget) -> None:
    """Let Tab come to what stands in ``part`` right after ``anchor`` and what stands in that."""
    last = [anchor, *stops(anchor)][-1]
    for stop in stops(part):
        QWidget.setTabOrder(last, stop)
        last = stop


def chain(*parts: QWidget) -> None:
    """Let Tab go through ``parts`` one after the other."""
    for before, part in pairwise(parts):
        after(before, part)


def stops(part: QWidget) -> list[QWidget]:
    """Return what takes Tab in ``part``, in the order it was put there."""
    inside = (each for each in (part, *part.findChildren(QWidget)) if _takes_tab(each))
    return [each for each in inside if each.window() is part.window()]  # no list of a chooser


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.focusProxy()
