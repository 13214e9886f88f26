"""``therapist-desk doctor``: what this computer offers the desk; nothing about any client."""

from __future__ import annotations

import json
import os
import platform
import sys
from contextlib import suppress
from importlib import metadata
from typing import TYPE_CHECKING, Any

from therapist_desk.services import doctor

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

EXAMPLE = "example: therapist-desk doctor --json"


def add(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "doctor",
        help="what this computer offers the desk: versions, keychain, WhatsApp, fonts, display",
        description="Tell what this computer offers the desk. Opens no vault, names no client.",
        epilog=EXAMPLE,
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Print the facts, as lines or as one JSON object; return 0."""
    facts = examine()
    text = json.dumps(facts, ensure_ascii=False) if arguments.json else "\n".join(_lines(facts))
    sys.stdout.write(text + "\n")
    return 0


def examine() -> dict[str, Any]:
    """Return the facts by name; what is not there is None.

    ``fonts`` gives for each script how many font families can write it; it, ``qt`` and ``locale``
    are None when Qt cannot be loaded.
    """
    vault = doctor.vault_facts()
    return {
        "desk": metadata.version("therapist-desk"),
        "python": platform.python_version(),
        "system": _system(),
        "sqlite": vault.sqlite,
        "sqlcipher": vault.sqlcipher,
        "cipher_library": vault.cipher_library,
        "keychain": vault.keychain,
        "whatsapp": doctor.whatsapp_handler(),
        "display": _display(),
        "pyside6": metadata.version("PySide6_Essentials"),
        **_qt_facts(),
    }


def _system() -> str:
    """Return the system and the processor, without the computer's own name."""
    name = f"{platform.system()} {platform.release()}"
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            name = platform.freedesktop_os_release().get("PRETTY_NAME", name)
    return f"{name}, {platform.machine()}"


def _display() -> str | None:
    if not sys.platform.startswith("linux"):
        return platform.system()
    if os.environ.get("WAYLAND_DISPLAY"):
        return "Wayland"
    return "X11" if os.environ.get("DISPLAY") else None


def _qt_facts() -> dict[str, Any]:
    """Ask Qt, which needs no window for it, about itself, the locale and the fonts."""
    try:
        from PySide6 import QtCore, QtGui  # slow, and may lack a system library
    except ImportError:
        return {"qt": None, "locale": None, "fonts": None}
    platform_option = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    app = QtGui.QGuiApplication.instance() or QtGui.QGuiApplication(["doctor", *platform_option])
    script = QtGui.QFontDatabase.WritingSystem
    scripts = {
        "Latin": script.Latin,
        "Arabic": script.Arabic,
        "Chinese": script.TraditionalChinese,
    }
    fonts = {name: len(QtGui.QFontDatabase.families(which)) for name, which in scripts.items()}
    facts = {"qt": QtCore.qVersion(), "locale": QtCore.QLocale.system().name(), "fonts": fonts}
    del app  # the fonts are only known while it lives
    return facts


_LABELS = {
    "desk": "Therapist Desk",
    "python": "Python",
    "system": "System",
    "sqlite": "SQLite",
    "sqlcipher": "SQLCipher",
    "cipher_library": "Cipher library",
    "keychain": "Keychain",
    "whatsapp": "Opens WhatsApp",
    "display": "Display",
    "pyside6": "PySide6",
    "qt": "Qt",
    "locale": "Locale",
}
_WITHOUT = {
    "keychain": "none that is trusted; the passphrase is asked for each time",
    "whatsapp": "nothing; use WhatsApp Web or copy the message",
    "display": "none; the window can't be shown",
    "qt": "can't be loaded; a system library is missing",
}


def _lines(facts: dict[str, Any]) -> list[str]:
    width = max(map(len, _LABELS.values())) + 2
    lines = [
        f"{label + ':':{width}}{facts[name] or _WITHOUT.get(name, 'unknown')}"
        for name, label in _LABELS.items()
    ]
    for script, families in (facts["fonts"] or {}).items():
        can = f"{families} families" if families else "none; its letters will show as boxes"
        lines.append(f"{script + ' fonts:':{width}}{can}")
    return lines
