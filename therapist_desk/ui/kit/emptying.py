"""Taking out of a layout what it holds, for parts that are built anew."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Take everything out of ``layout``, also what lies in layouts within it, and away.

    The widgets are hidden at once: a deletion waits for the event loop, and until then they would
    be painted over their successors.
    """
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            empty(inner)
