"""The steps of the walk, in the order of a therapist's first day.

Every step presses real keys and buttons and then looks into the record whether it happened; the
first that did not ends the walk. Links are not opened, only noted down.
"""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from therapist_desk.app import App, Seams, make_application
from therapist_desk.domain.clients import ClientId, ClientPhone
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.guard import Answer
from therapist_desk.domain.messages import Message, Outcome
from therapist_desk.services import (
    checkins,
    clients,
    messages,
    search,
    vaults,
)
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.theme import Scheme
from therapist_desk.ui.pages.checkins.tab import CheckInsTab
from therapist_desk.ui.pages.clients.page import ClientsPage
from therapist_desk.ui.pages.clients.phones import PhonesField
from therapist_desk.ui.pages.messages.tab import MessagesTab
from therapist_desk.ui.pages.messages.write_page import WritePage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk import (
    agreement_steps,
    group_steps,
    guard_steps,
    languages,
    message_steps,
    note_steps,
    people,
    planning,
    records,
    vault_steps,
    writing_steps,
)
from therapist_desk.walk.attaching import attach
from therapist_desk.walk.calendar_step import plan_meetings
from therapist_desk.walk.chats import file_a_chat
from therapist_desk.walk.checkin_steps import look_between
from therapist_desk.walk.day_steps import look_at_the_day
from therapist_desk.walk.export_step import export
from therapist_desk.walk.hand import Answers, Hand, NotedLinks, Say, StepFailed
from therapist_desk.walk.measuring import measure
from therapist_desk.walk.mending import share_and_mend
from therapist_desk.walk.moving import move

T = TypeVar("T")
SIZE = (1280, 800)


class Walk:
    """The steps, in the order of a therapist's first day."""

    CLIENT = "Zephyrine Quillfeather"
    """A name that stands nowhere else, so that every file can be searched for it."""

    NUMBER = "+12025550143"
    """Kept for fiction by the North American numbering plan."""

    def __init__(self, out: Path, say: Say) -> None:
        self._out, self._say = out, say
        self._crash = ""
        self._locked: list[list[str]] = []
        self._links = NotedLinks()
        self._place = tempfile.TemporaryDirectory(prefix="therapist-desk-walk-")
        seams = Seams(
            asker=Answers(out),
            links=self._links,
            window_state=Path(self._place.name) / "window.ini",
            costs=vaults.FAST,
            relaunch=self._locked.append,
        )
        self.app = App(make_application(["therapist-desk"]), SystemClock(), seams)
        self.app.crashes.happened.connect(self._on_crash)
        self.app.window.resize(*SIZE)
        self.app.window.show()
        self.app.window.activateWindow()
        self.hand = Hand(self.app, out, say)

    def go(self) -> None:
        """Take every step; StepFailed names the first that did not happen."""
        steps: Sequence[tuple[str, Callable[[], None]]] = (
            ("Create a vault with a recovery kit", self.create_vault),
            (
                "Unlock a rehearsal practice",
                lambda: vault_steps.unlock(self.hand, Path(self._place.name) / "rehearsal"),
            ),
            ("Add a client", self.add_client),
            (
                "Make an agreement and accept it",
                lambda: agreement_steps.agree(self.hand, self.shell, self._client_known()),
            ),
            (
                "See the guard in each state",
                lambda: guard_steps.look(self.hand, self.shell, self._client_known()),
            ),
            ("Write to the client on WhatsApp", self.write_message),
            (
                "Agree on a new version",
                lambda: agreement_steps.agree_anew(self.hand, self.shell, self._client_known()),
            ),
            ("Log a check-in", self.log_checkin),
            (
                "Write and sign a session note",
                lambda: note_steps.write(self.hand, self.shell, self._client_known()),
            ),
            ("Plan a weekly meeting", self.plan_meetings),
            ("Look between sessions", lambda: look_between(self.hand, self.shell)),
            (
                "Remind and log",
                lambda: message_steps.send_and_log(self.hand, self.shell, self._client_known()),
            ),
            ("Look at the day", lambda: look_at_the_day(self.hand, self.shell)),
            ("Keep files", lambda: attach(self.hand, self.shell, self._client_known())),
            ("Give a measure", lambda: measure(self.hand, self.shell, self._client_known())),
            ("File a chat", self.file_chat),
            ("Write a plan and a safety plan", self.plan),
            (
                "Look at formats and phrases",
                lambda: writing_steps.look_at_formats(self.hand, self.shell),
            ),
            (
                "Look at a template of one's own",
                lambda: agreement_steps.look_at_templates(self.hand, self.shell),
            ),
            ("Find it again", self.find),
            ("Add a child with a guardian", lambda: people.meet(self.hand, self._client_known())),
            (
                "Write for two records, and mend a mistake",
                lambda: share_and_mend(self.hand, self.shell, self._client_known(), self._child()),
            ),
            ("Look at whole records", lambda: records.look(self.hand, self.shell, self.app)),
            (
                "Export a session summary",
                lambda: export(self.hand, self.shell, self._client_known(), self._out),
            ),
            (
                "Look at a group, the library and an ending",
                lambda: group_steps.look(self.app, self.hand, self.shell, self._client_known()),
            ),
            (
                "Agree in other languages",
                lambda: languages.agree_in_other_languages(self.hand, self.shell, self._out),
            ),
            ("Move to a new laptop", lambda: move(self.shell, self.hand, Path(self._place.name))),
            ("The same in the dark", self.dark),
            ("Lock", self.lock),
        )
        for number, (words, step) in enumerate(steps, 1):
            self._say(f"{number}. {words}")
            step()
            if self._crash:
                raise StepFailed(f"Something went wrong on the way:\n{self._crash}")

    def _child(self) -> ClientId:
        found = self._ask(people.child)
        assert found is not None
        return found

    def file_chat(self) -> None:
        """Import a chat that WhatsApp exported."""
        file_a_chat(self.hand, self.shell, self._client_known(), Path(self._place.name))

    def create_vault(self) -> None:
        """Make a vault as a new user does, and lock it again."""
        vault_steps.create(self.hand, Path(self._place.name) / "practice")
        self.shell.lock_wanted.emit()
        self.hand.until(lambda: self._locked, "the new vault was locked")
        self.app.show_start()

    def add_client(self) -> None:
        """Add a client with a number, a hint and an emergency contact."""
        self.shell.show_place(Place(View.CLIENTS, new=True))
        form = self.clients.form
        hand = self.hand
        hand.until(form.isVisible, "the form for a new client opened")
        hand.fill(form.field("name"), self.CLIENT)
        phones = form.field("phones")
        assert isinstance(phones, PhonesField)
        phones.set_value((ClientPhone(self.NUMBER, "mobile", whatsapp=True),))
        phones.edited.emit()
        hand.fill(form.field("emergency_name"), "Rowan Quillfeather")
        hand.fill(form.field("emergency_phone"), "+1 202 555 0144")
        hand.fill(form.field("tags"), "rehearsal")
        hand.picture("new-client")
        form.save()
        hand.until(lambda: self._the_client() is not None, "the client was saved")
        hand.picture("client")

    def write_message(self) -> None:
        """Choose a discreet text, see what the guard says, open the chat, tell what became of it."""
        hand, page = self.hand, self.shell.pages[View.WRITE]
        assert isinstance(page, WritePage)
        self.shell.show_place(Place(View.WRITE, self._the_client()))
        hand.until(lambda: page.isVisible() and page.guard.said, "the guard answered")
        hand.fill(page.composer.text, "Hello, see you on Friday at ten.")
        if page.guard.verdict is Answer.ASK:  # outside the agreed hours, at night or on a Sunday
            hand.fill(page.composer.reason, "Agreed at the end of the last session")
        hand.until(lambda: not page.has_unsaved_words, "the words are in the vault")
        hand.picture("whatsapp-guard")
        page.send.button.click()
        hand.until(lambda: self._links.opened, "the chat was opened")
        if self._links.opened != [f"whatsapp://send?phone={self.NUMBER.removeprefix('+')}"]:
            raise StepFailed("The link holds more, or less, than the number.")
        hand.until(page.outcome.isVisible, "the desk asks what became of it")
        hand.picture("whatsapp-what-became-of-it")
        QTest.keyClick(page.outcome, Qt.Key.Key_S)
        hand.until(
            lambda: self._messages() and self._messages()[0].outcome is Outcome.SENT,
            "the contact log says sent",
        )
        self.shell.show_place(Place(View.MESSAGES, self._the_client()))
        tab = self.shell.tabs[View.MESSAGES]
        assert isinstance(tab, MessagesTab)
        hand.until(tab.entry.isVisible, "the message stands in the log")
        hand.picture("contact-log")

    def log_checkin(self) -> None:
        """Type a reply and see it become ratings, then save it by keyboard."""
        hand, tab = self.hand, self.shell.tabs[View.CHECKINS]
        assert isinstance(tab, CheckInsTab)
        self.shell.show_place(Place(View.CHECKINS, self._the_client(), new=True))
        hand.until(tab.form.isVisible, "the form opened")
        hand.rest()
        hand.type("mood 6 sleep 7 walked twice")
        hand.rest()
        hand.picture("check-in")
        known = self._client_known()
        tab.form.save()
        hand.until(
            lambda: self._ask(lambda reader: checkins.of_client(reader, known)),
            "the check-in was saved",
        )
        hand.picture("check-in-saved")

    def plan_meetings(self) -> None:
        """Plan meetings in the calendar and move one."""
        plan_meetings(self.hand, self.shell, self._client_known())

    def plan(self) -> None:
        """Write what both work towards, and what helps in a hard hour."""
        planning.make_plan(self.app, self.shell, self.hand, self._client_known())
        planning.make_safety_plan(self.app, self.shell, self.hand, self._client_known())

    def find(self) -> None:
        """Search as one types."""
        box = self.shell.search_box
        self.hand.fill(box, "walks fri")
        found = self._ask(lambda reader: search.find(reader, "walks fri"))
        if not any(one.client_id == self._the_client() for one in found):
            raise StepFailed("The note was not found.")
        self.hand.picture("search")
        box.clear()

    def dark(self) -> None:
        """Show the main pages in the dark scheme."""
        self.app.preferences.change(scheme=Scheme.DARK)
        self.shell.show_view(View.TODAY)
        self.hand.picture("today-dark")
        self.shell.show_place(Place(View.NOTES, self._the_client()))
        self.hand.picture("client-dark")
        self.app.preferences.change(scheme=Scheme.LIGHT)

    def lock(self) -> None:
        """Lock by its shortcut; the process would be replaced now."""
        self.shell.lock_wanted.emit()
        self.hand.until(lambda: len(self._locked) == 2, "the vault was locked")

    def leave(self) -> None:
        """Close what a step that failed left open, and clear everything away."""
        if self.app.desk is not None and len(self._locked) < 2:
            self.app.desk.abandon()
        self.app.close()
        self._place.cleanup()

    def _on_crash(self, report: str) -> None:
        self._crash = report
        self._say(report)

    @property
    def shell(self) -> Shell:
        """The open desk's shell."""
        assert self.app.desk is not None
        return self.app.desk.shell

    @property
    def clients(self) -> ClientsPage:
        """The page of the clients."""
        return self.shell.clients

    def _the_client(self) -> ClientId | None:
        everyone = self._ask(lambda reader: clients.page(reader, clients.listed(reader)))
        return next((one.id for one in everyone.values() if one.name == self.CLIENT), None)

    def _client_known(self) -> ClientId:
        known = self._the_client()
        assert known is not None
        return known

    def _messages(self) -> list[Message]:
        known = self._client_known()

        def question(reader: Reader) -> list[Message]:
            ids = messages.of_client(reader, known)
            return list(messages.page(reader, ids).values())

        return self._ask(question)

    def _ask(self, question: Callable[[Reader], T]) -> T:
        assert self.app.desk is not None
        return self.app.desk.ask(question)


def walk(out: Path, say: Say) -> int:
    """Walk through the main job, leaving pictures and the summary in ``out``; 0 if all happened."""
    taken = Walk(out.absolute(), say)
    try:
        taken.go()
    finally:
        taken.leave()
    say(f"Pictures and the exported summary are in {out}")
    return 0
