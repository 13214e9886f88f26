"""What is told of a call after it: how long it took, or that there was none."""

from PySide6.QtCore import Qt

from tests.support.shown import words_on
from therapist_desk.domain.guard import Answer, Channel, Purpose
from therapist_desk.domain.messages import LinkStyle, Outcome
from therapist_desk.services import contact_log, messages
from therapist_desk.ui.pages.messages.entry import EntryView


def test_how_long_a_call_took_is_told_with_one_key_more_and_counts_for_the_week(seat, owner, page):
    page.composer.channel.set_value(Channel.CALL)
    page.composer.purpose.set_value(Purpose.CALL)
    seat.wait(lambda: page.guard.verdict is Answer.ASK)
    page.composer.reason.set_value("She asked for it")
    page.send.style_choice.set_value(LinkStyle.APP)
    page._open()
    seat.settle()
    bar = page.outcome
    assert bar.minutes.isVisible()
    assert "C changed" not in bar.accessibleDescription()
    seat.press(Qt.Key.Key_C)  # no text went out that could be another one
    assert page.outcome.isVisible()
    bar.minutes.setFocus()
    bar.minutes.selectAll()
    seat.type("25")
    seat.press(Qt.Key.Key_S)
    seat.settle()
    (kept,) = seat.ask(messages.page, seat.ask(messages.of_client, owner.id)).values()
    assert (kept.outcome, kept.minutes) == (Outcome.SENT, 25)
    assert seat.ask(contact_log.volume, owner.id).weeks[0].minutes == 25
    assert seat.focused() is page.composer.purpose
    entry = EntryView()
    entry.show_message(kept, owner.zone)
    assert any("25 minute" in each for each in words_on(entry))
    assert "called" in words_on(entry)


def test_a_call_that_did_not_happen_took_no_time(seat, owner, page):
    page.composer.purpose.set_value(Purpose.SAFETY)
    page.composer.channel.set_value(Channel.CALL)
    seat.wait(lambda: page.guard.verdict is Answer.OPEN)
    page._open()
    seat.settle()
    page.outcome.minutes.set_value(10)
    page.outcome.setFocus()
    seat.press(Qt.Key.Key_N)
    seat.settle()
    (kept,) = seat.ask(messages.page, seat.ask(messages.of_client, owner.id)).values()
    assert (kept.outcome, kept.minutes) == (Outcome.NOT_SENT, 0)
