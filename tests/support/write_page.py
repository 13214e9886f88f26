"""The page on which a message is written, and what is done on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from therapist_desk.services import messages
from therapist_desk.ui.pages.messages.write_page import WritePage
from therapist_desk.ui.pages.today.page import TodayPage
from therapist_desk.ui.shell.pages import join_cards

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = "Hello, see you on Friday."


def shown(seat, owner):
    page = WritePage(seat.tasks, seat.outside)
    page.show_client(owner.id)
    seat.show(page)
    seat.wait(lambda: page.guard.verdict)
    seat.settle()
    return page


def log(seat, owner):
    ids = seat.ask(messages.of_client, owner.id)
    found = seat.ask(messages.page, ids)
    return [found[one] for one in ids]


def write(seat, page, text=TEXT):
    page.composer.text.setFocus()
    seat.type(text)


def open_it(seat):
    seat.press(Qt.Key.Key_Return, CONTROL)
    seat.bot.wait(150)  # Qt shows a button pressed for a tenth of a second before it acts
    seat.settle()


def button(page, words):
    return next(each for each in page.findChildren(QPushButton) if each.text() == words)


def on_today(seat, kind):
    """Return the card of this kind on the page of today."""
    today = TodayPage(seat.tasks, seat.outside)
    join_cards(
        seat.tasks,
        seat.outside,
        today,
        lambda place: seat.places.append((place,)),
        lambda *_: None,
    )
    (card,) = today.findChildren(kind)
    seat.show(today)
    seat.settle()
    return card
