"""The step of the walk that plans meetings: a weekly hour, moved by a key, and the month with it."""

from datetime import time

from PySide6.QtCore import Qt

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.repeats import Every
from therapist_desk.services import appointments
from therapist_desk.ui.kit.places import View
from therapist_desk.ui.pages.calendar.page import CalendarPage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand


def plan_meetings(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """Plan a weekly meeting for the client, move the first a quarter of an hour, see the month."""
    page = shell.pages[View.CALENDAR]
    assert isinstance(page, CalendarPage)
    shell.show_view(View.CALENDAR)
    hand.until(lambda: page.board.stretch.clients is not None, "the week is shown")
    page.board.setFocus()
    hand.press(Qt.Key.Key_PageDown)
    hand.press(Qt.Key.Key_N)
    hand.until(page.form.isVisible, "the form for an appointment opened")
    hand.until(page.form.client.count, "clients can be chosen")
    page.form.form.fill(
        {
            "client_id": client_id,
            "starts_at": time(10),  # whatever the hour of the walk is
            "ends_at": time(10, 50),
            "repeat": (Every.WEEK, 1),
        }
    )
    hand.picture("calendar-planning")
    page.form.submit()

    def is_ours() -> bool:
        chosen = page.board.chosen
        return chosen is not None and chosen.client_id == client_id

    hand.until(lambda: is_ours() or page.form.banner.words, "the appointment was looked at")
    if page.form.banner.words:  # an invented client may have that hour already
        page.form.submit()
        hand.until(is_ours, "the appointment was planned beside another")
    page.board.setFocus()
    hand.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    hand.until(page.reach.isVisible, "it is asked which of them move")
    hand.picture("calendar-which-move")
    page.reach.only.click()
    hand.until(lambda: page.reach.isHidden() and is_ours(), "it was moved")
    hand.until(
        lambda: (
            hand.app.desk
            and hand.app.desk.ask(lambda reader: appointments.next_of_client(reader, client_id))
        ),
        "the next meeting is known",
    )
    hand.press(Qt.Key.Key_M)
    hand.until(lambda: page.board is page.month_board, "the month is shown")
    hand.picture("calendar-month")
