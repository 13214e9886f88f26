"""Open Therapist Desk from a checkout, or run all of its tests, on a computer that has only Python.

    python3 packaging/run.py              open the desk on a rehearsal vault of invented clients
    python3 packaging/run.py test [ARGS]  run every check and test; ARGS go to pytest

Either one first puts in place what is missing: system libraries through the package manager of
Debian or Ubuntu (elsewhere it prints the line to run), then ``.venv`` from the hash-locked files in
``packaging/lock``. Once everything is there it asks nothing of the network.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple, NoReturn

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
WALK = ROOT / "walk"
UNFINISHED = "unfinished"

# A Debian package, or the names it goes by in different releases: any one of them will do, and the
# first is what apt-get is asked for. What Qt needs to draw and to reach an X or Wayland display:
APP_PACKAGES = [
    "libgl1", "libegl1", "libglib2.0-0 | libglib2.0-0t64", "libfontconfig1", "libdbus-1-3",
    "libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1",
    "libxcb-shape0", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1",
    "xdg-utils", "fonts-dejavu-core", "fonts-droid-fallback | fonts-noto-cjk | fonts-wqy-microhei",
    "libenchant-2-2", "hunspell-en-us",  # for the spelling of notes
]  # fmt: skip
# What the tests drive a real window with, and watch it by:
TEST_PACKAGES = [
    "xvfb", "xauth", "xdotool", "openbox", "xclip", "strace", "desktop-file-utils",
    "shared-mime-info", "dbus | dbus-daemon", "gnome-keyring",
]  # fmt: skip
# Elsewhere packages have other names, so there we look for the libraries themselves.
LIBRARIES = [
    "libGL.so.1", "libEGL.so.1", "libglib-2.0.so.0", "libfontconfig.so.1", "libdbus-1.so.3",
    "libxkbcommon.so.0", "libxkbcommon-x11.so.0", "libxcb-cursor.so.0", "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1", "libxcb-shape.so.0",
]  # fmt: skip
INSTALL_LINES = {
    "dnf": "dnf install mesa-libGL mesa-libEGL glib2 fontconfig dbus-libs libxkbcommon"
    " libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb xdg-utils",
    "pacman": "pacman -S --needed libglvnd mesa glib2 fontconfig dbus libxkbcommon"
    " libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb xdg-utils",
    "zypper": "zypper install Mesa-libGL1 Mesa-libEGL1 libglib-2_0-0 fontconfig libdbus-1-3"
    " libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0",
}


class Install(NamedTuple):
    """What one of the two commands needs: Debian packages, and the lock file of Python packages."""

    packages: list[str]
    lock: Path


APP = Install(APP_PACKAGES, ROOT / "packaging" / "lock" / "requirements.txt")
TEST = Install(APP_PACKAGES + TEST_PACKAGES, ROOT / "packaging" / "lock" / "test.txt")


def say(sentence: str) -> None:
    """Print ``sentence`` at once, so that it stands before what a started program prints."""
    print(sentence, flush=True)


def fail(sentence: str) -> NoReturn:
    """Print ``sentence`` as an error and end with exit code 1."""
    print(sentence, file=sys.stderr, flush=True)
    sys.exit(1)


# System libraries


def has_apt() -> bool:
    """Tell whether this is Debian, Ubuntu or one of their kin."""
    return bool(shutil.which("apt-get") and shutil.which("dpkg-query"))


def missing_debian_packages(wanted: list[str]) -> list[str]:
    """Return the packages of ``wanted`` that are not installed, each by its first name."""
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n"]
    listing = subprocess.run(query, check=True, capture_output=True, text=True).stdout
    installed = {line.split()[0] for line in listing.splitlines() if line.endswith(" installed")}
    alternatives = [entry.split(" | ") for entry in wanted]
    return [names[0] for names in alternatives if not installed.intersection(names)]


def missing_libraries() -> list[str]:
    """Return the shared libraries Qt needs that this system cannot load."""
    missing = []
    for name in LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def venv_package() -> list[str]:
    """Return the Debian package that lets this Python make a venv, if that is not there yet."""
    if importlib.util.find_spec("ensurepip"):
        return []
    return ["python{}.{}-venv".format(*sys.version_info[:2])]


def as_root() -> list[str] | None:
    """Return the words that run a command as root (none when we are), or None without a way."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    return ["sudo"] if sys.stdin.isatty() else ["sudo", "--non-interactive"]


def apt_install(packages: list[str]) -> bool:
    """Install Debian ``packages``; return whether that worked."""
    root = as_root()
    if root is None:
        return False
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    say(f"Installing from your package manager: {' '.join(packages)}")
    subprocess.run([*apt, "update"], check=False)  # an unreachable extra source need not stop us
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    return subprocess.run(install, check=False).returncode == 0


def prepare_debian(wanted: list[str]) -> None:
    """Install what is missing of ``wanted``, or say which line does it and go on without."""
    missing = missing_debian_packages(wanted) + venv_package()
    if missing and not apt_install(missing):
        say("These system packages are missing and could not be installed here. As root, run:")
        say(f"    apt-get install {' '.join(missing)}")


def system_line() -> str:
    """Return the command that installs the system libraries on this kind of Linux."""
    if has_apt():
        return "apt-get install " + " ".join(entry.split(" | ")[0] for entry in APP_PACKAGES)
    line = next((INSTALL_LINES[name] for name in INSTALL_LINES if shutil.which(name)), None)
    return line or "the packages that hold: " + " ".join(LIBRARIES)


def prepare_system(wanted: list[str]) -> None:
    """See to the system libraries; Windows and macOS bring their own."""
    if not sys.platform.startswith("linux"):
        return
    if has_apt():
        prepare_debian(wanted)
        return
    missing = missing_libraries()
    if missing:
        say(f"Qt needs libraries that are not on this system: {' '.join(missing)}")
        say(f"As root, run:\n    {system_line()}")


# The Python environment


def venv_python() -> Path:
    """Return the interpreter inside ``.venv``, whether or not it is there yet."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def start(*arguments: str | Path) -> int:
    """Run the interpreter in ``.venv`` with ``arguments`` and return its exit code."""
    return subprocess.run([venv_python(), *arguments], check=False).returncode


def works(*arguments: str) -> bool:
    """Tell whether the interpreter in ``.venv`` runs ``arguments`` without an error."""
    try:
        done = subprocess.run([venv_python(), *arguments], check=False, capture_output=True)
    except OSError:
        return False
    return done.returncode == 0


def fingerprint(install: Install) -> str:
    """Return a hash of all that decides what ``.venv`` must hold for ``install``, and where."""
    digest = hashlib.sha256(f"{sys.version}\n{ROOT}\n".encode())
    for file in (ROOT / "pyproject.toml", install.lock):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def stamp(install: Install) -> Path:
    """Return the file that says how far an installation came: UNFINISHED or its fingerprint."""
    return VENV / f"installed-{install.lock.stem}"


def is_installed(install: Install) -> bool:
    """Tell whether ``.venv`` holds what ``install`` asks for; the tests' lock contains the app's."""
    return works("--version") and any(
        stamp(done).is_file() and stamp(done).read_text() == fingerprint(done)
        for done in (install, TEST)
    )


def make_venv(*, anew: bool) -> None:
    """Make ``.venv`` when it has no working pip, or ``anew`` whatever is in it."""
    if not anew and works("-m", "pip", "--version"):
        return
    say(f"Making a Python environment in {VENV}")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False).returncode:
        hint = " ".join(venv_package()) or "python3-venv"
        fail(f"Python could not make an environment. On Debian or Ubuntu install {hint} and retry.")


def pip_install(*arguments: str | Path) -> bool:
    """Run pip's install in ``.venv``; return whether that worked."""
    quietly = ["--quiet", "--disable-pip-version-check", "--no-input"]
    return start("-m", "pip", "install", *quietly, *arguments) == 0


def prepare_python(install: Install) -> None:
    """Bring ``.venv`` to what ``install`` asks for; does nothing when it is there already."""
    if is_installed(install):
        return
    mark = stamp(install)
    make_venv(anew=mark.is_file() and mark.read_text() == UNFINISHED)
    say("Installing the Python packages (some 150 MB the first time) ...")
    mark.write_text(UNFINISHED)  # a pip that was killed may leave half a package that looks whole
    if not (
        pip_install("--require-hashes", "--requirement", install.lock)
        and pip_install("--no-deps", "--no-build-isolation", "--editable", ROOT)
    ):
        mark.unlink()
        fail("The Python packages could not be installed; the lines above say why.")
    mark.write_text(fingerprint(install))


def require_qt() -> None:
    """End with the line to run when Qt cannot be loaded."""
    if not works("-c", "import PySide6.QtWidgets"):
        fail(f"Qt cannot start without some system libraries. As root, run:\n    {system_line()}")


# The two commands


def has_display() -> bool:
    """Tell whether a window can be shown to somebody."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_desk() -> int:
    """Open the rehearsal vault in a window, or walk through it when there is no display."""
    if has_display():
        return start("-m", "therapist_desk", "rehearse")
    say("There is no display here, so the desk walks through its main job by itself.")
    code = start("-m", "therapist_desk", "rehearse", "--walk", WALK)
    if code == 0:
        say(f"The screenshots and the exported PDF are in {WALK}")
    return code


def stages(pytest_arguments: list[str]) -> list[list[str]]:
    """Return every check in order, as arguments to Python."""
    imports = "from importlinter.cli import lint_imports_command as run; run()"
    return [
        ["-m", "ruff", "check"],
        ["-m", "ruff", "format", "--check"],
        ["-m", "mypy"],
        ["-c", imports],
        ["-m", "pytest", "--numprocesses", "auto", "--dist", "loadfile", *pytest_arguments],
    ]


def run_tests(pytest_arguments: list[str]) -> int:
    """Run the checks until one fails and name that one; pytest's closing line is the last."""
    os.chdir(ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no windows in the person's way
    names = ["ruff check", "ruff format", "mypy", "import contracts", "pytest"]
    for name, arguments in zip(names, stages(pytest_arguments), strict=True):
        say(f"== {name}")
        code = start(*arguments)
        if code and name != "pytest":
            say(f"Stopped: {name} failed.")
        if code:
            return code
    return 0


def main(arguments: list[str]) -> int:
    """Carry out one of the two commands; return its exit code."""
    if sys.version_info[:2] < OLDEST:
        fail("Therapist Desk needs Python 3.11 or newer; this is {}.{}.".format(*sys.version_info))
    if arguments and arguments[0] != "test":
        fail(f"Unknown: {shlex.join(arguments)}. Say nothing to open the desk, or: test")
    install = TEST if arguments else APP
    prepare_system(install.packages)
    prepare_python(install)
    require_qt()
    if not arguments:
        return open_desk()
    extra = arguments[2:] if arguments[1:2] == ["--"] else arguments[1:]
    return run_tests(extra)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
