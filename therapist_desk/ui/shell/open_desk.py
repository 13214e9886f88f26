"""The desk while a vault is open, until it is locked: nothing typed is left behind."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from therapist_desk.services import process_memory, search_upkeep, settings
from therapist_desk.services.desk import Reader
from therapist_desk.services.locking import LockReason
from therapist_desk.services.settings import Setting
from therapist_desk.services.vaults import OpenVault
from therapist_desk.ui.kit import languages
from therapist_desk.ui.kit.idle import IdleWatch
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.panic import PanicKey
from therapist_desk.ui.kit.session_watch import SessionWatch, load_session_watch
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.backups.quitting import Quitting
from therapist_desk.ui.pages.backups.work import BackingUp
from therapist_desk.ui.shell.clearing import CHATS, Clearing
from therapist_desk.ui.shell.handing_over import HandingOver
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.ui.shell.timekeeping import Timekeeping
from therapist_desk.ui.shell.upkeep import Upkeep
from therapist_desk.ui.shell.window import DeskWindow

if TYPE_CHECKING:
    from pathlib import Path

    from therapist_desk.services.vault_keys import RekeyDraft
    from therapist_desk.services.verification import Verdict

T = TypeVar("T")
GIVE_BACK_AFTER_MS = 1000
"""The first page has been painted by then, and all it needs was loaded."""

RENEW_AFTER_MS = 3000
"""Time enough for the first page to be painted."""


class OpenDesk(QObject):
    """Joins the shell with its vault; ``closed`` says why, once everything is in the vault."""

    closed = Signal(object)

    def __init__(self, vault: OpenVault, outside: Outside, window: DeskWindow) -> None:
        super().__init__(window)
        self._vault, self._outside, self._window = vault, outside, window
        self._reason: LockReason | None = None
        self.rekey_draft: RekeyDraft | None = None
        self.file_wanted: Path | None = None
        self._is_closed = False
        self.tasks = Tasks(vault.desk, self)
        self.tasks.vault = vault
        self.backing_up = BackingUp(vault, self.tasks, outside.clock)
        self._timekeeping = Timekeeping(self.tasks, vault.zone, self)  # asked before any page asks
        self.shell = Shell(self.tasks, outside, rehearsal=vault.rehearsal)
        self._handing_over = HandingOver(window, self.tasks, self)
        # What was copied could be pasted where the passphrase goes, and shown there.
        self.tasks.alone_wanted.connect(lambda _: outside.clipboard.clear())
        self._stays_open = ""
        self.tasks.saving.connect(lambda _: self._on_saving())
        self.tasks.changed.connect(lambda _: self._ask_idle_minutes())
        self._idle = IdleWatch(self, outside.clock)
        self._session = SessionWatch(self)
        self._join_what_locks()
        self._idle.seconds_left.connect(self.shell.foot.show_seconds_left)
        self._idle.seconds_left.connect(self.backing_up.hear_of_quiet)
        self.backing_up.aged.connect(self.shell.foot.show_backup)
        self._quitting = Quitting(self.backing_up, window)
        self._ask_idle_minutes()
        QTimer.singleShot(RENEW_AFTER_MS, self, self._renew_search)
        QTimer.singleShot(RENEW_AFTER_MS, self, self._watch_session)
        self.upkeep = Upkeep(vault, self.tasks, self)
        self.upkeep.damaged.connect(self._tell_damage)
        self.clearing = Clearing(self.tasks, self)
        self.clearing_chats = Clearing(self.tasks, self, kind=CHATS)

    def _join_what_locks(self) -> None:
        self.tasks.rekey_wanted.connect(self._close_for_rekey)
        self.tasks.restore_wanted.connect(lambda path: self._close_for(path, LockReason.RESTORE))
        self.tasks.switch_wanted.connect(lambda folder: self._close_for(folder, LockReason.SWITCH))
        self.shell.lock_wanted.connect(lambda: self.lock(LockReason.ASKED))
        self.shell.panic_wanted.connect(self.lock_and_forget)
        PanicKey(self).pressed.connect(self.lock_and_forget)
        self._idle.slept.connect(lambda: self.lock(LockReason.SLEEP))
        self._idle.idle.connect(lambda: self.lock(LockReason.IDLE))
        self._session.going_to_sleep.connect(lambda: self.lock(LockReason.SLEEP))
        self._session.screen_locked.connect(lambda: self.lock(LockReason.SCREEN))

    def show(self) -> None:
        """Show the record in the window."""
        self._window.show_content(self.shell, self._may_close, scrolls=True)
        QTimer.singleShot(GIVE_BACK_AFTER_MS, self, process_memory.give_back)
        actions = self.shell.actions_here
        self._window.set_actions(actions.all, actions.menus)
        if self._vault.from_copy:
            self.shell.banner.tell(
                self.tr(
                    "The vault's header was damaged, so its copy was used and the damage mended. "
                    "Nothing is lost; make a backup soon."
                ),
                "warn",
            )

        if self._vault.retired is not None:
            self.shell.banner.tell(
                self.tr(
                    "This vault is retired. What is written here does not reach your desk, which is "
                    "now here: {place}"
                ).format(place=isolated(self._vault.retired.to)),
                "warn",
            )

    def ask(self, question: Callable[[Reader], T]) -> T:
        """Ask the record and wait for the answer: for the walk and tests, never for a screen."""
        return self._vault.desk.ask(question).result()

    def lock(self, reason: LockReason) -> None:
        """Save what is typed, close the vault, and say ``closed``.

        Words that can't be saved (a full disk) keep the desk open, and the page says why: a
        locked desk would lose them.
        """
        if self._is_closed:  # a sleep and the lock of the screen come together
            return
        self._reason = reason
        self.shell.keep()
        self._close_when_kept()

    def lock_and_forget(self) -> None:
        """Empty the clipboard, whatever is on it, and lock."""
        if not self._is_closed:
            self._outside.clipboard.empty()
            self._window.content.hide()  # the lock waits for what is being saved, an eye does not
            self.lock(LockReason.ASKED)

    def abandon(self) -> None:
        """Close the vault as it is, without asking the pages: for a walk that failed."""
        self._end()

    def _on_saving(self) -> None:
        if self._stays_open and not (self.tasks.verbs_under_way or self.shell.has_unsaved_words):
            if self.shell.banner.words == self._stays_open:
                self.shell.banner.hide()
            self._stays_open = ""
        self._close_when_kept()

    def _close_when_kept(self) -> None:
        if self._reason is None or self.tasks.verbs_under_way:
            return
        reason, self._reason = self._reason, None
        if self.shell.has_unsaved_words:
            self._window.content.show()
            self._stays_open = self.tr(
                "The desk stays open: something typed could not be saved yet."
            )
            self.shell.banner.tell(self._stays_open, "warn")
            return
        self._outside.clipboard.clear()
        self._end()
        self.closed.emit(reason)

    def _end(self) -> None:
        self._is_closed = True
        self.backing_up.drop()
        self.upkeep.stop()
        self.tasks.close()
        self._timekeeping.stop()
        self._vault.close()

    def _watch_session(self) -> None:
        if not self._is_closed:
            # Loaded beside the window: it takes as long as a frame or two.
            self.tasks.work(self, load_session_watch, lambda _: self._start_session())

    def _start_session(self) -> None:
        if not self._is_closed:
            self._session.start()

    def _close_for_rekey(self, draft: "RekeyDraft") -> None:
        self.rekey_draft = draft
        self.lock(LockReason.REKEY)

    def _close_for(self, wanted: "Path", reason: LockReason) -> None:
        self.file_wanted = wanted
        self.lock(reason)

    def _may_close(self) -> bool:
        """Let the window close only once everything is kept; closing then quits."""
        if self._is_closed:  # quitting asks every window once more
            return True
        self.shell.keep()
        self._quitting.begin(lambda: self.lock(LockReason.QUIT))
        return False

    def _tell_damage(self, verdict: "Verdict") -> None:
        self.shell.banner.tell(languages.in_words(verdict.failures[0]), "error")

    def _renew_search(self) -> None:
        """Make the search index anew if another version of the desk made it."""
        if self._is_closed:
            return

        def renew(is_outdated: bool) -> None:
            if is_outdated:
                self.tasks.do(self, search_upkeep.renew)

        self.tasks.ask(self, search_upkeep.is_outdated, renew)

    def _ask_idle_minutes(self) -> None:
        self.tasks.ask(
            self,
            lambda reader: int(settings.get(reader, Setting.IDLE_MINUTES)),
            self._idle.watch,
        )
