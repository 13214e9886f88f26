"""What is seen of a message once it is written: in the log, on Today, and by whose clock."""

from PySide6.QtCore import Qt

from tests.support.accessible import nameless
from tests.support.agreed import WITHIN_HOURS
from tests.support.shown import words_on
from tests.support.write_page import button, log, on_today, open_it, shown, write
from therapist_desk.domain.guard import Answer, Purpose
from therapist_desk.domain.messages import Outcome
from therapist_desk.services import messages
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.cards import Line
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.messages.tab import MessagesTab
from therapist_desk.ui.pages.messages.waiting import WaitingCard


def test_the_log_shows_what_was_agreed_then_and_asks_what_is_still_open(seat, page, owner):
    page.composer.purpose.set_value(Purpose.GUIDANCE)
    seat.wait(lambda: page.guard.verdict is Answer.ASK)
    write(seat, page)
    page.composer.reason.setText("Asked for it")
    open_it(seat)
    tab = MessagesTab(seat.tasks, seat.outside)
    tab.show_client(owner.id)
    seat.show(tab)
    seat.settle()
    words = " ".join(each.text() for each in tab.entry.findChildren(PlainLabel))
    assert "Short guidance" in words
    assert not tab.outcome.isHidden()
    tab.outcome.setFocus()
    seat.press(Qt.Key.Key_S)
    seat.settle()
    assert log(seat, owner)[0].outcome is Outcome.SENT
    assert nameless(tab) == []


def test_times_are_this_computers_everywhere_and_say_so_where_the_client_has_others(
    seat, owner, monkeypatch
):
    monkeypatch.setattr(when, "local_zone", lambda: "Asia/Taipei")  # eight hours before London
    page = shown(seat, owner)
    write(seat, page)
    open_it(seat)
    seat.press(Qt.Key.Key_S)
    seat.settle()
    page.refresh()
    tab = MessagesTab(seat.tasks, seat.outside)
    tab.show_client(owner.id)
    seat.show(tab)
    seat.settle()
    ten_at_night = when.clock(when.wall_clock(WITHIN_HOURS, "Asia/Taipei"))
    assert f"Today, {ten_at_night}" in " ".join(words_on(tab))
    assert tab.entry.accessibleName().endswith(f"{ten_at_night} (Taipei)")
    last = f"Last contact: today, {ten_at_night} (Taipei)"
    seat.wait(lambda: any(last in words for words in words_on(page)))
    monkeypatch.setattr(when, "local_zone", lambda: "Europe/London")
    tab.refresh()
    seat.settle()
    assert "(" not in tab.entry.accessibleName()


def test_what_waits_for_an_outcome_stands_on_today_until_it_is_told(seat, page, owner):
    write(seat, page)
    open_it(seat)
    card = on_today(seat, WaitingCard)
    (waiting,) = seat.ask(messages.unanswered)
    (line,) = [each for each in card.findChildren(Line) if not each.isHidden()]
    assert line.accessibleName().startswith("Alex Example")
    line.setFocus()
    seat.bot.keyClick(line, Qt.Key.Key_Return)
    assert seat.places == [(Place(View.MESSAGES, owner.id, waiting.id),)]
    seat.do(messages.close, waiting.id, Outcome.SENT)
    seat.settle()
    assert card.isHidden()


def test_an_empty_log_leads_to_writing(seat, owner):
    tab = MessagesTab(seat.tasks, seat.outside)
    tab.show_client(owner.id)
    seat.show(tab)
    seat.settle()
    button(tab, "Write…").click()
    assert seat.places == [(Place(View.WRITE, owner.id),)]
