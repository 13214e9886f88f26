"""The steps of the walk about messages: what works here, whom to remind, and one's own texts."""

from PySide6.QtCore import Qt

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.messages import LinkStyle, Outcome
from therapist_desk.services import messages
from therapist_desk.services.desk import Reader
from therapist_desk.services.reminders import Reminder
from therapist_desk.ui.kit.places import MESSAGES, Place, View
from therapist_desk.ui.pages.messages.link_test_page import LinkTestPage
from therapist_desk.ui.pages.messages.reminders_page import RemindersPage
from therapist_desk.ui.pages.messages.tab import MessagesTab
from therapist_desk.ui.pages.writing.page import WritingPage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand, StepFailed

FORTNIGHT = 15


def send_and_log(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """Try this computer's links, remind the client of the next meeting, and log what came back."""
    _try_links(hand, shell)
    _remind(hand, shell, client_id)
    _log(hand, shell, client_id)
    _own_texts(hand, shell)


def _try_links(hand: Hand, shell: Shell) -> None:
    shell.show_view(View.LINK_TEST)
    page = shell.pages[View.LINK_TEST]
    assert isinstance(page, LinkTestPage)
    hand.until(page.number.value, "the practice's own number stands there")
    row = page.rows[LinkStyle.APP]
    hand.until(row.try_button.isEnabled, "what takes links here is known")
    row.try_button.click()
    hand.until(row.yes.isVisible, "it is asked whether the chat opened")
    hand.picture("whatsapp-here")
    row.yes.click()
    hand.until(lambda: "app=yes" in hand.app.preferences.state.link_trials, "it is remembered")


def _remind(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    shell.show_view(View.REMINDERS)
    page = shell.pages[View.REMINDERS]
    assert isinstance(page, RemindersPage)
    hand.rest()
    hand.picture("reminders")
    wanted = _find(hand, page, client_id)
    page.lists.chosen.emit(wanted.key)
    hand.until(lambda: page.current and page.current.key == wanted.key, "the reminder is in front")
    hand.rest()
    form = page.desk.form
    if form.reason.isVisible():
        hand.fill(form.reason, "Asked for a reminder this evening")
    if form.again.isVisible():
        form.again.setChecked(True)
    page.desk.send.button.click()
    hand.until(page.desk.outcome.isVisible, "it is asked what became of it")
    hand.picture("reminder-opened")
    hand.press(Qt.Key.Key_S)

    def is_sent(reader: Reader) -> bool:
        found = messages.page(reader, messages.of_client(reader, client_id))
        return any(
            one.reminds == wanted.key and one.outcome is Outcome.SENT for one in found.values()
        )

    hand.until(lambda: hand.app.desk and hand.app.desk.ask(is_sent), "the reminder is marked")
    hand.picture("reminder-sent")


def _find(hand: Hand, page: RemindersPage, client_id: ClientId) -> Reminder:
    for _ in range(FORTNIGHT):
        for one in page.queue.reminders:
            if one.situation.client.id == client_id:
                return one
        page.step(1)
        hand.rest()
    raise StepFailed("No meeting of the client is there to be reminded of.")


def _log(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    shell.show_place(Place(View.MESSAGES, client_id))
    tab = shell.tabs[View.MESSAGES]
    assert isinstance(tab, MessagesTab)
    hand.until(lambda: tab.client_id == client_id, "the log of the client is shown")
    tab.begin_log()
    hand.until(tab.form.isVisible, "a message can be told by hand")
    hand.type("Thanks, I will be there.")
    hand.picture("message-told")
    tab.save()

    def is_told(reader: Reader) -> bool:
        found = messages.page(reader, messages.of_client(reader, client_id))
        return any(one.by_hand for one in found.values())

    hand.until(lambda: hand.app.desk and hand.app.desk.ask(is_told), "it stands in the log")
    hand.picture("contact-log")


def _own_texts(hand: Hand, shell: Shell) -> None:
    shell.show_place(Place(View.WRITING, record_id=MESSAGES))
    page = shell.pages[View.WRITING]
    assert isinstance(page, WritingPage)
    hand.until(page.messages.model.rowCount, "the therapist's own messages are listed")
    page.messages.list.selection.choose(page.messages.model.id_at(0))
    hand.until(page.messages.form.isVisible, "one of them is shown")
    hand.picture("own-messages")
