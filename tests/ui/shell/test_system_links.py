"""What a link leaves behind on this computer: its number where it must, its text nowhere."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.messages import LinkStyle
from therapist_desk.services.links import opening
from therapist_desk.ui.shell.system_links import SystemLinks, _exactly
from therapist_desk.whatsapp.links import LinkRefused

CANARY = "canary-in-the-consulting-room"
CHAT = "whatsapp://send?phone=447700900123"
WITH_TEXT = f"{CHAT}&text={CANARY}%20and%20more"
ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux opens links through xdg-open"
)

OPENS = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtCore import QTimer
app = QGuiApplication(["test"])
from therapist_desk.ui.shell.system_links import SystemLinks
links = SystemLinks()
sys.stdout.write(f"{links.can_open('whatsapp')} {links.open(sys.stdin.read())}")
QTimer.singleShot(400, app.quit)
app.exec()
"""

COMPLAINS = """
import sys
from PySide6.QtCore import QUrl, qWarning
from PySide6.QtGui import QDesktopServices, QGuiApplication
app = QGuiApplication(["test"])
if sys.argv[1] == "filtered":
    from therapist_desk.ui.kit import qt_log
    qt_log.install()
    qt_log.install()
url = sys.stdin.read()
QDesktopServices.openUrl(QUrl(url))
qWarning(f"something about {url}")
qWarning("an honest warning")
"""


@pytest.fixture
def commands(tmp_path):
    """A folder first on PATH whose xdg-open and xdg-mime write down how they were called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("xdg-open", "xdg-mime"):
        file = folder / name
        answer = "echo whatsapp.desktop" if name == "xdg-mime" else ":"
        file.write_text(f'#!/bin/sh\necho "{name} $*" >> "{tmp_path}/called"\n{answer}\n')
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return folder


@pytest.fixture(scope="module")
def screen():
    """A private X display, for without one Qt opens nothing."""
    if not shutil.which("Xvfb"):
        pytest.skip("no X server to open a link on")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def run(script, url, *arguments, **environment):
    """Run ``script`` with ``url`` on its standard input, where no process list shows it."""
    clean = {key: value for key, value in os.environ.items() if key != "QT_LOGGING_RULES"}
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        input=url,
        env=clean | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def on_screen(screen, commands, url):
    path = f"{commands}{os.pathsep}{os.environ['PATH']}"
    return run(OPENS, url, QT_QPA_PLATFORM="xcb", DISPLAY=screen, PATH=path)


def called(commands):
    return (commands.parent / "called").read_text().splitlines()


def test_the_system_is_handed_the_number_and_nothing_of_the_text(screen, commands):
    done = on_screen(screen, commands, CHAT)
    assert done.stdout == "True True", done.stderr
    assert called(commands) == [
        "xdg-mime query default x-scheme-handler/whatsapp",
        f"xdg-open {CHAT}",
    ]
    assert CANARY not in done.stderr


def test_a_link_with_text_goes_out_as_it_was_made_sign_by_sign(screen, commands):
    on_screen(screen, commands, WITH_TEXT)
    assert called(commands)[-1] == f"xdg-open {WITH_TEXT}"  # shows that the test above can fail


def test_without_a_handler_no_browser_gets_to_search_for_the_link(screen, commands):
    (commands / "xdg-mime").write_text("#!/bin/sh\nexit 0\n")
    done = on_screen(screen, commands, CHAT)
    assert done.stdout == "False False"
    assert not (commands.parent / "called").exists()


def test_a_failed_link_stands_in_no_log():
    bare = run(COMPLAINS, WITH_TEXT, "bare", QT_QPA_PLATFORM="offscreen")
    assert CANARY in bare.stderr  # Qt does write it down
    done = run(COMPLAINS, WITH_TEXT, "filtered", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0
    assert "900123" not in done.stderr
    assert CANARY not in done.stderr
    assert "an honest warning" in done.stderr


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/",
        "https://wa.me.example.org/447700900123",
        "https://evil@wa.me/447700900123\n",
        "whatsapp://settings/linked_devices#1",
        "https://wa.me/settings/linked_devices",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "whatsapp://send?phone=447700900123&text=a b",
        "whatsapp://send?phone=447700900123&text=ä",
        "whatsapp://send?phone=447700900123&text=%",
        "",
    ],
)
def test_only_links_of_our_own_making_are_opened(monkeypatch, url):
    opened = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    links = SystemLinks()
    links._has_app = True
    assert not links.open(url)
    assert opened == []


@given(
    st.sampled_from([LinkStyle.APP, LinkStyle.WEB, LinkStyle.WA_ME]),
    st.text(min_size=1, max_size=60),
)
def test_every_link_the_desk_makes_is_handed_on_byte_for_byte(style, text):
    try:
        link = opening(style, "+447700900123", text, text_in_link=True).link
    except LinkRefused:
        return
    handed = _exactly(link)
    assert handed is not None
    assert bytes(handed.toEncoded().data()).decode() == link
