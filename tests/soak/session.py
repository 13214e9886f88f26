"""The session of row 12: a day's worth of actions in a real vault, then the power goes.

    python -m tests.soak.session FOLDER ACTIONS

reads from stdin the word that everything written holds, and ends by kill -9, so that whatever a
desk leaves when nobody tidies up is there to be found.
"""

import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import cycle
from pathlib import Path

from tests.support.real_vault import PASSPHRASE
from tests.support.records import NOON
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import DeskError
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.notes import Amendment, Note, NoteId, ProcessNote, ProcessNoteId
from therapist_desk.services import (
    checkins,
    clients,
    messages,
    notes,
    practice,
    search,
    vaults,
)
from therapist_desk.services.desk import Writer
from therapist_desk.services.notes import NewAmendment
from therapist_desk.services.vaults import OpenVault

ZONE = "Europe/Berlin"


class Session:
    """Does one action after the other; every text holds ``word``."""

    def __init__(self, vault: OpenVault, word: str) -> None:
        self.vault, self.word, self.turn = vault, word, 0
        self.client = self.note = self.checkin = 1

    def actions(self) -> tuple[Callable[[], object], ...]:
        """Return what a day is made of."""
        return (
            self.practise, self.new_client, self.new_note, self.change_note, self.find, self.keep_reflections,
            self.log_checkin, self.draft_message, self.sign_note, self.draft_amendment, self.amend,
            self.new_note, self.bin_note, self.restore_note, self.bin_checkin,
            self.change_client, self.fail, self.mistype_and_reopen,
        )  # fmt: skip

    def do(self, verb: Callable[..., object], *arguments: object):
        return self.vault.desk.do(lambda writer: verb(writer, *arguments)).result()[0]

    def ask(self, question: Callable[..., object], *arguments: object):
        return self.vault.desk.ask(lambda reader: question(reader, *arguments)).result()

    def text(self, what: str) -> str:
        return f"{what} {self.turn}: {self.word} came, and {self.word.lower()} went."

    def new_client(self) -> None:
        one = Client(ClientId(0), f"{self.word} {self.turn}", contact_note=self.text("call"))
        self.client = self.do(clients.save, one).id

    def change_client(self) -> None:
        one = self.ask(clients.get, self.client)
        self.do(clients.keep_draft, replace(one, access_needs=self.text("typed")))
        self.do(clients.save, replace(one, access_needs=self.text("access")))

    def new_note(self) -> None:
        sections = {"data": self.text("note") * 30, "plan": self.text("plan")}
        one = Note(NoteId(0), ClientId(self.client), "dap", NOON, ZONE, sections=sections)
        self.note = self.do(notes.save, one).id

    def change_note(self) -> None:
        one = self.ask(notes.get, self.note).note
        self.do(notes.save, replace(one, sections={"data": self.text("changed") * 90}))

    def find(self) -> None:
        assert self.ask(search.find, self.word)

    def keep_reflections(self) -> None:
        text = self.text("reflection")
        kept = ProcessNote(ProcessNoteId(0), ClientId(self.client), NOON, ZONE, text)
        self.do(notes.save_process_note, kept)

    def log_checkin(self) -> None:
        ratings = {"mood": Decimal(4)}
        one = CheckIn(CheckInId(0), ClientId(self.client), NOON, ZONE, ratings=ratings)
        self.do(checkins.keep_draft, checkins.Draft(one, self.text("pasted")))
        self.checkin = self.do(checkins.save, replace(one, summary=self.text("summary"))).id

    def draft_message(self) -> None:
        self.do(messages.keep_draft, self.client, Draft(text=self.text("message")))

    def sign_note(self) -> None:
        self.do(notes.sign, self.note, f"Dr {self.word}")

    def draft_amendment(self) -> None:
        new = NewAmendment(Amendment.ADDENDUM, self.text("reason"), self.text("added"))
        self.do(notes.keep_amendment_draft, self.note, new)

    def amend(self) -> None:
        self.do(notes.amend_and_sign, self.note, self.ask(notes.amendment_draft, self.note))

    def bin_note(self) -> None:
        self.do(notes.bin_note, self.note)

    def restore_note(self) -> None:
        self.do(notes.restore, self.note)

    def bin_checkin(self) -> None:
        self.do(checkins.bin_checkin, self.checkin)

    def practise(self) -> None:
        now = self.ask(practice.get)
        named = replace(now, therapist_name=f"Dr {self.word}", address=self.text("street"))
        self.do(practice.keep_draft, named)
        self.do(practice.save, named)

    def fail(self) -> None:
        """Go wrong half way, as a bug would, with the text in hand."""

        def half(writer: Writer) -> None:
            writer.execute("INSERT INTO setting VALUES ('half', ?)", (self.text("half"),))
            raise ZeroDivisionError

        try:
            self.do(half)
        except ZeroDivisionError:
            return
        raise AssertionError("nothing went wrong")

    def mistype_and_reopen(self) -> None:
        """Lock; type the passphrase wrong, with a word of the note in it; unlock."""
        self.vault.close()
        try:
            vaults.unlock(self.vault.folder, self.text("mistyped"), SystemClock())
        except DeskError as refused:
            sys.stderr.write(f"{refused}\n")
        self.vault = vaults.unlock(self.vault.folder, PASSPHRASE, SystemClock())


def main(folder: Path, count: int, word: str) -> None:
    """Do ``count`` actions and die in the middle of one more."""
    session = Session(vaults.unlock(folder, PASSPHRASE, SystemClock()), word)
    try:
        for turn, action in zip(range(count), cycle(session.actions()), strict=False):
            session.turn = turn
            action()
    except BaseException:
        session.vault.close()  # its thread would keep the process
        raise
    sys.stdout.write(f"{session.turn + 1}\n")
    sys.stdout.flush()
    session.do(_die, session.text("last"))


def _die(writer: Writer, text: str) -> None:
    for number in range(200):  # more than stays in memory, so that pages of it are on the disk
        writer.execute("INSERT INTO setting VALUES (?, ?)", (f"half {number}", text * 300))
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.stdin.read().strip())
