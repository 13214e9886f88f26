"""Whether a window can be shown on this computer, and what to do where it can't.

Qt itself ends the process with a core dump, and speaks of plugins.
"""

import os
import sys

from therapist_desk.domain.errors import DeskError

NO_SCREEN = (
    "No screen can be reached from here, so the window can't be shown. "
    "The commands need none: therapist-desk --help"
)
_LINES = {  # a package manager, and its line for what Qt needs: names as in packaging/run.py, or fewer
    "apt-get": "apt-get install libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3"
    " libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0",
    "dnf": "dnf install mesa-libGL mesa-libEGL glib2 fontconfig dbus-libs libxkbcommon"
    " libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb",
    "pacman": "pacman -S --needed libglvnd mesa glib2 fontconfig dbus libxkbcommon"
    " libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb",
    "zypper": "zypper install Mesa-libGL1 Mesa-libEGL1 libglib-2_0-0 fontconfig libdbus-1-3"
    " libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0",
}


def is_there() -> bool:
    """Tell whether the system names a screen, as far as one can tell without asking it."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def check() -> None:
    """Raise DeskError where no window could be shown, before any work is done for one."""
    if not is_there() and not os.environ.get("QT_QPA_PLATFORM"):
        raise DeskError(NO_SCREEN)


def explain(error: ImportError) -> None:
    """Raise DeskError where Qt could not be loaded for want of a system library."""
    if ".so" in str(error):  # such as libEGL.so.1
        raise DeskError(lacking()) from error


def lacking() -> str:
    """Return what to say where a library that Qt needs is not there."""
    import shutil  # the window starts without it

    line = next((line for manager, line in _LINES.items() if shutil.which(manager)), "")
    said = "A system library the window needs is missing, so it can't be shown."
    return f"{said} As root, run: {line}" if line else said
