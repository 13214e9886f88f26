"""Opens links with the system's own handler, and keeps Qt's complaints about them out of every log."""

import shutil
import sys
from typing import TYPE_CHECKING

from therapist_desk.ui.kit import qt_log

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

WHATSAPP = "whatsapp"


class SystemLinks:
    """Asks the system first: without a handler Qt says yes on X11 and Wayland, and nothing opens.

    Worse, xdg-open hands a ``whatsapp:`` link that nobody takes to the browser, which searches the
    web for it. So such a link goes out only where a handler is registered.
    """

    def __init__(self) -> None:
        qt_log.install()
        self._has_app: bool | None = None

    def can_open(self, scheme: str) -> bool:
        """Say whether a handler for links of ``scheme`` is registered, as far as one can ask.

        Starts a program on Linux: ask off the GUI thread.
        """
        if scheme == WHATSAPP:
            from therapist_desk.services import doctor  # not before a link is to open

            self._has_app = doctor.whatsapp_handler() is not None
            return self._has_app
        on_desktop = not sys.platform.startswith("linux")
        return scheme == "https" and (on_desktop or shutil.which("xdg-open") is not None)

    def open(self, url: str) -> bool:
        """Hand ``url`` to its handler; False when it is none of ours or the system refused it."""
        link = _exactly(url)
        if link is None:
            return False
        if link.scheme() == WHATSAPP:
            has_app = self.can_open(WHATSAPP) if self._has_app is None else self._has_app
            if not has_app:
                return False
        from PySide6.QtGui import QDesktopServices  # slow to load

        return QDesktopServices.openUrl(link)


def _exactly(url: str) -> "QUrl | None":
    """Return ``url`` as Qt will pass it on, byte for byte; None if it is not one of ours."""
    from therapist_desk.services import links  # not before a link is to open

    if not links.may_be_opened(url):
        return None
    from PySide6.QtCore import QUrl

    encoded = url.encode("ascii")
    link = QUrl.fromEncoded(encoded, QUrl.ParsingMode.StrictMode)
    return link if link.isValid() and bytes(link.toEncoded().data()) == encoded else None
