"""The steps of the walk before a link: the guard in each of its states, and what words give away."""

from dataclasses import replace

from PySide6.QtCore import Qt

from therapist_desk.domain.clients import ClientId, SafetyHint
from therapist_desk.domain.guard import Answer, Purpose
from therapist_desk.services import clients
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.messages.write_page import WritePage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand, StepFailed

TELLING = "Hello, your therapy is on Friday at ten. How is the anxiety?"
NEUTRAL = "Hello, our appointment is on Friday at ten. How is what we talked about?"
DANGER = "Do you think of suicide?"


def look(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """See the guard open, ask and refuse; mend a text by keys; leave the page as it was."""
    page = shell.pages[View.WRITE]
    assert isinstance(page, WritePage)
    shell.show_place(Place(View.WRITE, client_id))
    hand.until(lambda: page.isVisible() and page.guard.said, "the guard answered")
    _mend(hand, page)
    _deepen(hand, page)
    _ask(hand, page)
    _refuse(hand, page, client_id)
    _see(hand, page, Purpose.SAFETY, Answer.OPEN)
    hand.picture("guard-opens-for-safety")
    page.composer.purpose.set_value(Purpose.SCHEDULING)
    hand.rest()


def _mend(hand: Hand, page: WritePage) -> None:
    text, found = page.composer.text, page.composer.given_away
    hand.fill(text, TELLING)
    hand.until(lambda: len(found.findings) == 2, "what the words give away is listed")
    hand.picture("words-give-away")
    for left in (1, 0):
        hand.press(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        hand.until(lambda left=left: len(found.findings) == left, "a neutral wording was taken")  # type: ignore[misc]
    if text.value() != NEUTRAL:
        raise StepFailed("The neutral wording reads otherwise.")
    hand.picture("words-neutral")
    text.clear()


def _deepen(hand: Hand, page: WritePage) -> None:
    hand.fill(page.composer.text, DANGER)
    hand.until(page.watch.depth.isVisible, "a call and the safety plan are offered")
    hand.picture("words-of-danger")
    page.composer.text.clear()
    hand.until(page.watch.depth.isHidden, "nothing is suggested any more")


def _ask(hand: Hand, page: WritePage) -> None:
    _see(hand, page, Purpose.GUIDANCE, Answer.ASK)
    hand.picture("guard-asks")


def _refuse(hand: Hand, page: WritePage, client_id: ClientId) -> None:
    desk = hand.app.desk
    assert desk is not None
    known = desk.ask(lambda reader: clients.get(reader, client_id))
    told = replace(known, hints=(SafetyHint.CALL_ONLY,))

    def call_only(writer: Writer) -> None:
        clients.save(writer, told)

    def as_before(writer: Writer) -> None:
        clients.save(writer, known)

    desk.tasks.do(page, call_only)
    hand.until(lambda: page.guard.verdict is Answer.REFUSE, "the guard refuses")
    if page.send.button.isEnabled():
        raise StepFailed("What is refused could be opened.")
    hand.picture("guard-refuses")
    desk.tasks.do(page, as_before)
    hand.until(lambda: page.guard.verdict is not Answer.REFUSE, "the guard refuses no more")


def _see(hand: Hand, page: WritePage, purpose: Purpose, answer: Answer) -> None:
    page.composer.purpose.set_value(purpose)
    hand.until(lambda: page.guard.verdict is answer, f"the guard says {answer}")
