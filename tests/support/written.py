"""A note that is written on the screen: what stands in it and what is offered beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from therapist_desk.services import notes

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


def begin(seat, tab):
    tab.begin_new()
    seat.wait(lambda: tab.editor.note is not None and not tab.editor.note.id)
    seat.wait(lambda: tab.editor.isVisible() and tab.editor.tools.is_ready)
    seat.settle()


def kept(seat, client):
    ids = seat.ask(notes.of_client, client.id)
    return [seat.ask(notes.get, one) for one in ids]


def fields(tab):
    return tab.editor._fields


def written(tab, key="data"):
    return fields(tab)[key].toPlainText()


def menu_open():
    shown = QApplication.activePopupWidget()
    return shown if isinstance(shown, QMenu) else None


def press_in_menu(seat, key):
    seat.wait(menu_open)
    seat.bot.keyClick(menu_open(), key)


def underlined(field):
    block, found = field.document().firstBlock(), []
    while block.isValid():
        found += [
            block.text()[one.start : one.start + one.length]
            for one in block.layout().formats()
            if one.format.underlineColor().isValid()
        ]
        block = block.next()
    return found
