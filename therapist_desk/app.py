"""The one place that makes the parts of the running desk and joins them."""

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from therapist_desk import paths
from therapist_desk.cli import display
from therapist_desk.domain.clock import Clock, SystemClock
from therapist_desk.services import locking
from therapist_desk.services.locking import LockReason
from therapist_desk.services.process_guard import guard_process
from therapist_desk.ui.kit import languages, no_window
from therapist_desk.ui.kit.asker import Asker
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.capture import CaptureGuard
from therapist_desk.ui.kit.clipboard import SelfClearingClipboard
from therapist_desk.ui.kit.crashes import Crashes
from therapist_desk.ui.kit.dialogs import DialogAsker
from therapist_desk.ui.kit.garbage import Garbage
from therapist_desk.ui.kit.outside import LinkOpener, Outside
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.kit.theme import Appearance
from therapist_desk.ui.pages.start.start import Start
from therapist_desk.ui.shell.system_links import SystemLinks
from therapist_desk.ui.shell.window import TITLE, DeskWindow
from therapist_desk.vault.folder import is_vault

if TYPE_CHECKING:
    from therapist_desk.services.retiring import Retired
    from therapist_desk.services.vault_keys import RekeyDraft
    from therapist_desk.services.vaults import Costs, OpenVault
    from therapist_desk.ui.shell.open_desk import OpenDesk


SWITCH_SECONDS = 0.001
"""How long the window may have to wait for another thread's Python; by default it is five times that."""


@dataclass(frozen=True, slots=True)
class Seams:
    """Where the walk and the tests put something of their own; None is the real thing."""

    asker: Asker | None = None
    links: LinkOpener | None = None
    window_state: Path | None = None
    costs: "Costs | None" = None
    relaunch: Callable[[list[str]], object] = locking.replace_process


class App(QObject):
    """The desk while its window is open: locked with the start pages, or open with the shell."""

    def __init__(self, application: QApplication, clock: Clock, seams: Seams | None = None) -> None:
        super().__init__(application)
        self._application = application
        Garbage(self)
        self._seams = seams or Seams()
        self.preferences = Preferences(self._seams.window_state or paths.window_state(), self)
        self._appearance = Appearance(application)
        self._capture = CaptureGuard(self)
        self._dress()
        self._speak()
        self.preferences.changed.connect(self._dress)
        self.window = DeskWindow(self.preferences)
        self.crashes = Crashes(self)
        self.crashes.install()
        self._beside = Beside(self)
        self._beside.failed.connect(self.crashes.tell)
        self._outside = Outside(
            clock,
            self._seams.asker or DialogAsker(self.window),
            SelfClearingClipboard(application.clipboard(), parent=self),
            self._seams.links or SystemLinks(),
            self.preferences,
        )
        self._vault: OpenVault | None = None
        self._is_loading = False
        self.desk: OpenDesk | None = None
        self.start = self._made_start()
        self.window.show_content(self.start)

    def show_start(self) -> None:
        """Show the start pages again after the vault was closed."""
        self.desk = None
        self.start = self._made_start()
        self.window.set_actions([])
        self.window.show_content(self.start)

    def show_locked(self, folder: Path | None, reason: LockReason | None) -> None:
        """Ask for the passphrase of a vault, or show the ways in when there is none yet."""
        if folder is None:
            self.start.show_welcome()
        else:
            self.start.show_unlock(folder, reason)

    def show_restore(self, folder: Path, backup: Path) -> None:
        """Ask for what opens ``backup``, to restore it over the locked vault in ``folder``."""
        self.start.show_restore(folder, backup)

    def last_vault(self) -> Path | None:
        """Return the folder of the vault opened last, or where the first one usually lies."""
        remembered = self.preferences.state.vault
        folder = Path(remembered) if remembered else paths.default_vault()
        return folder if is_vault(folder) else None

    def open_vault(self, vault: "OpenVault") -> None:
        """Show the record of an open vault; of one that was left behind, say so first."""
        if vault.retired is not None:
            self._show_retired(vault, vault.retired)
        else:
            self._show_record(vault)

    def _show_retired(self, vault: "OpenVault", retired: "Retired") -> None:
        from therapist_desk.ui.pages.start.retired import RetiredVault

        def shut() -> bool:
            vault.close()
            return True

        def lock() -> None:
            shut()
            self._seams.relaunch(locking.arguments(vault.folder, LockReason.ASKED))

        page = RetiredVault(retired)
        page.lock_wanted.connect(lock)
        page.open_wanted.connect(lambda: self._show_record(vault))
        self.window.show_content(page, shut)
        page.lock_button.setFocus()

    def _show_record(self, vault: "OpenVault") -> None:
        from therapist_desk.ui.shell.open_desk import OpenDesk  # not needed before unlocking

        self._vault = vault
        if not vault.rehearsal:
            self.preferences.remember_vault(str(vault.folder))
        self.desk = OpenDesk(vault, self._outside, self.window)
        self.desk.closed.connect(self._on_closed)
        self.desk.show()

    def _made_start(self) -> Start:
        start = Start(self._beside, self._outside, languages.available(), costs=self._seams.costs)
        start.opened.connect(self.open_vault)
        start.begun.connect(self._load_record)
        start.rehearsal_wanted.connect(self._rehearse)
        start.language_chosen.connect(self._on_language_chosen)
        return start

    def _load_record(self) -> None:
        """Load what an open vault needs while its passphrase is typed; once is enough."""
        if not self._is_loading:
            self._is_loading = True
            # Frozen, what was loaded is no part of later collections: each took 30 ms with it.
            self._beside.work(self, _load_all_for_an_open_vault, lambda _: gc.freeze())

    def _clear_away(self, vault: "OpenVault") -> None:
        if vault.rehearsal:
            from therapist_desk.services import rehearsals  # loads all that is invented

            rehearsals.clear_away(vault.folder)

    def _rehearse(self) -> None:
        from therapist_desk.services import rehearsals
        from therapist_desk.services.rehearsal.fill import Size

        clock = self._outside.clock
        self._beside.work(
            self,
            lambda: rehearsals.make_passing(Size.SMALL, 1, clock),
            self.open_vault,
            lambda trouble: self.start.welcome.show_trouble(trouble),
        )

    def _on_language_chosen(self, tag: str) -> None:
        """Show the first page again in the language chosen on it."""
        self.preferences.change(language=tag)
        self._speak()
        self.window.setLocale(QLocale())  # or inputs would go on with dates as it was made with
        self.show_start()
        self.start.show_welcome()
        self.start.welcome.language.setFocus()

    def _on_closed(self, reason: LockReason) -> None:
        assert self._vault is not None
        self.window.remember_place()
        if reason is LockReason.QUIT:
            self._clear_away(self._vault)
            self._application.quit()
            return
        if reason is LockReason.REKEY and self.desk and self.desk.rekey_draft:
            self._rekey(self.desk.rekey_draft)
            return
        self._seams.relaunch(self._what_is_next(self._vault, reason))

    def _what_is_next(self, vault: "OpenVault", reason: LockReason) -> list[str]:
        """Return what the next process is told, after what was wanted of the desk."""
        wanted = self.desk.file_wanted if self.desk else None
        if wanted is not None and reason is LockReason.SWITCH:
            self._clear_away(vault)  # a rehearsal: nobody comes back to it
            return locking.arguments(wanted, reason)
        backup = wanted if reason is LockReason.RESTORE else None
        return locking.arguments(vault.folder, reason, backup)

    def _rekey(self, draft: "RekeyDraft") -> None:
        """Give the closed vault its new keys, then begin anew: the old ones are in this memory."""
        from therapist_desk.ui.pages.start.rekeying import Rekeying

        page = Rekeying(self._beside, self._outside.clock, draft)
        again = locking.arguments(draft.folder, LockReason.REKEY)
        page.ended.connect(lambda: self._seams.relaunch(again))
        self.window.set_actions([])
        self.window.show_content(page, page.may_close)
        page.begin()

    def close(self) -> None:
        """End what runs beside the window, once it is closed, and leave no word on the clipboard."""
        self._outside.clipboard.clear()
        self._beside.close()

    def _speak(self) -> None:
        languages.install(self._application, languages.chosen(self.preferences.state.language))

    def _dress(self) -> None:
        state = self.preferences.state
        self._appearance.dress(state.scheme, state.ui_size, reduce_motion=state.reduce_motion)
        self._capture.allow(state.capture)


def _load_all_for_an_open_vault() -> None:
    import therapist_desk.services.vaults
    import therapist_desk.ui.shell.open_desk  # noqa: F401 - to have it loaded
    from therapist_desk.vault import migrate

    migrate.prepare()


def make_application(arguments: list[str]) -> QApplication:
    """Return the Qt application, named and guarded; there may be only one."""
    guard_process()
    sys.setswitchinterval(SWITCH_SECONDS)
    QGuiApplication.setDesktopFileName("therapist-desk")
    # As an argument, because setStyle makes PySide load everything about styles.
    with no_window.told(display.NO_SCREEN, display.lacking):
        application = QApplication([*arguments[:1], "-style", "fusion"])
    application.setApplicationName("therapist-desk")
    application.setApplicationDisplayName(TITLE)
    return application


def run_window(
    vault: "Path | OpenVault | None",
    reason: LockReason | None = None,
    backup: Path | None = None,
) -> int:
    """Open the window and return the exit code once it is closed.

    ``vault`` is one that is open already, the folder of a locked one, or None for the one used
    last; ``reason`` says why it was locked; ``backup`` is to be restored over it.
    """
    application = make_application(sys.argv)
    app = App(application, SystemClock())
    app.crashes.show_over(lambda: app.window)
    if isinstance(vault, Path) and backup is not None:
        app.show_restore(vault, backup)
    elif vault is None or isinstance(vault, Path):
        app.show_locked(vault or app.last_vault(), reason)
    else:
        app.open_vault(vault)
    app.window.show()
    code = application.exec()
    app.close()
    return code
