"""What this computer offers the desk: encryption, keychain, WhatsApp. Nothing about any client."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from therapist_desk.vault import cipher, keychain

_ASK_SECONDS = 5


@dataclass(frozen=True, slots=True)
class VaultFacts:
    """Versions of what encrypts the vault, and the trusted keychain found here, or None."""

    sqlite: str
    sqlcipher: str
    cipher_library: str
    keychain: str | None


def vault_facts() -> VaultFacts:
    """Return the facts about encryption on this computer; opens no vault."""
    found = cipher.versions()
    return VaultFacts(found.sqlite, found.sqlcipher, found.library, keychain.backend_name())


def whatsapp_handler() -> str | None:
    """Return what opens ``whatsapp://`` links here, or None when nothing does.

    Asked of the system beforehand because on X11 opening a link "succeeds" without any handler.
    """
    if sys.platform == "win32":
        return "WhatsApp" if _in_windows_registry() else None
    if sys.platform == "darwin":
        app = Path("/Applications/WhatsApp.app")
        return app.name if app.exists() else None
    return _desktop_handler()


def _desktop_handler() -> str | None:
    asker = shutil.which("xdg-mime")
    if asker is None:
        return None
    question = [str(Path(asker).absolute()), "query", "default", "x-scheme-handler/whatsapp"]
    try:
        answer = subprocess.run(  # noqa: S603  an absolute path and fixed words
            question, capture_output=True, text=True, timeout=_ASK_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return answer.stdout.strip() or None


if sys.platform == "win32":
    import winreg

    def _in_windows_registry() -> bool:
        try:
            with winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, r"whatsapp\shell\open\command"):
                return True
        except OSError:
            return False
