"""Window preferences: look, language and geometry in a small ini file, never client data."""

import base64
import binascii
import configparser
import contextlib
import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from therapist_desk.ui.kit.theme import LARGEST, SMALLEST, Scheme

_SECTION = "window"
_NARROW = 0o077
MOST_OTHERS = 4
"""Vaults remembered besides the one opened last."""


@dataclass(frozen=True, slots=True)
class WindowState:
    """What is remembered; ``ui_size`` is per cent, ``language`` a tag or "" for the system's.

    ``capture`` lets the window appear in screen shots. ``vault`` is the folder of the vault opened last, "" before the first; ``others`` are
    those opened before it. ``link_trials`` says which WhatsApp links work on this computer.
    """

    scheme: Scheme = Scheme.AUTO
    ui_size: int = 100
    language: str = ""
    reduce_motion: bool = False
    hide_names: bool = False
    capture: bool = False
    geometry: bytes = b""
    vault: str = ""
    others: tuple[str, ...] = ()
    link_trials: str = ""

    @property
    def vaults(self) -> tuple[str, ...]:
        """The vaults opened last, the newest first."""
        return (self.vault, *self.others) if self.vault else ()


class Preferences(QObject):
    """The window's preferences over the file at ``path``; a file that makes no sense is ignored."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._state = _read(path)
        self._hides_for_now = False

    @property
    def state(self) -> WindowState:
        """What is remembered now; names are hidden too while they are for now."""
        return replace(self._state, hide_names=True) if self._hides_for_now else self._state

    @property
    def names_stay_hidden(self) -> bool:
        """Whether somebody chose to hide names, and not only for as long as a client signs."""
        return self._state.hide_names

    def hide_names_for_now(self, *, hidden: bool) -> None:
        """Hide names without remembering it: a window opened anew shows them as before."""
        self._hides_for_now = hidden
        self.changed.emit()

    def change(self, **changes: Any) -> None:
        """Remember fields of ``WindowState``, such as ``ui_size=120``, and write the file.

        A file that cannot be written costs nothing but the memory: the window goes on as changed.
        """
        if "hide_names" in changes:  # somebody chose
            self._hides_for_now = False
        self._keep(**changes)
        self.changed.emit()

    def remember_vault(self, folder: str) -> None:
        """Remember that the vault in ``folder`` was opened, and the few before it."""
        others = [one for one in self._state.vaults if one != folder]
        self.change(vault=folder, others=tuple(others[:MOST_OTHERS]))

    def remember_place(self, geometry: bytes) -> None:
        """Remember where the window stands, which nobody needs to be told."""
        self._keep(geometry=geometry)

    def _keep(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        with contextlib.suppress(OSError):
            _write(self._path, self._state)


def _read(path: Path) -> WindowState:
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read(path, encoding="utf-8")
        return _understand(parser[_SECTION])
    except (configparser.Error, ValueError, KeyError, OSError):
        return WindowState()


def _understand(section: configparser.SectionProxy) -> WindowState:
    size = section.getint("ui_size", 100)
    try:
        geometry = base64.b64decode(section.get("geometry", ""), validate=True)
    except binascii.Error:
        geometry = b""
    return WindowState(
        scheme=Scheme(section.get("scheme", Scheme.AUTO)),
        ui_size=max(SMALLEST, min(LARGEST, size)),
        language=section.get("language", ""),
        reduce_motion=section.getboolean("reduce_motion", fallback=False),
        hide_names=section.getboolean("hide_names", fallback=False),
        capture=section.getboolean("capture", fallback=False),
        geometry=geometry,
        vault=section.get("vault", ""),
        others=_others(section),
        link_trials=section.get("link_trials", ""),
    )


def _others(section: configparser.SectionProxy) -> tuple[str, ...]:
    numbers = range(2, MOST_OTHERS + 2)
    return tuple(folder for number in numbers if (folder := section.get(f"vault_{number}")))


def _write(path: Path, state: WindowState) -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser[_SECTION] = {
        "scheme": state.scheme,
        "ui_size": str(state.ui_size),
        "language": state.language,
        "reduce_motion": str(state.reduce_motion),
        "hide_names": str(state.hide_names),
        "capture": str(state.capture),
        "geometry": base64.b64encode(state.geometry).decode("ascii"),
        "vault": state.vault,
        "link_trials": state.link_trials,
        **{f"vault_{number}": folder for number, folder in enumerate(state.others, 2)},
    }
    old = os.umask(_NARROW)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Made 0600 by mkstemp, written beside and moved over: a full disk leaves the old file.
        number, beside = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with os.fdopen(number, "w", encoding="utf-8") as file:
            parser.write(file)
        Path(beside).replace(path)
    finally:
        os.umask(old)
