"""Opens links with the system's own handler, and keeps Qt's complaints about them out of every log."""

import shutil
import subprocess
import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


class SystemLinks:
    """Asks the system first: without a handler Qt may say yes and nothing happens."""

    def can_open(self, scheme: str) -> bool:
        """Say whether a handler for links of ``scheme`` is registered, as far as one can ask."""
        if not sys.platform.startswith("linux"):
            return True
        asker = shutil.which("xdg-mime")
        if asker is None:
            return False
        answer = subprocess.run(  # noqa: S603 - the system's own command, fixed words
            [asker, "query", "default", f"x-scheme-handler/{scheme}"],
            capture_output=True,
            timeout=5,
            check=False,
        )
        return bool(answer.stdout.strip())

    def open(self, url: str) -> bool:
        """Hand ``url`` to its handler; False when the system refused it."""
        return QDesktopServices.openUrl(
            QUrl.fromEncoded(url.encode("ascii"), QUrl.ParsingMode.StrictMode)
        )
