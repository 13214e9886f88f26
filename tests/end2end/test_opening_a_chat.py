"""The system's own opener, and a handler of ours that writes down what it was given: the number only."""

import shutil
import sys

import pytest

from tests.end2end.test_window import A_PART, PASSPHRASE, OpenDesk
from tests.support.records import whatsapp
from tests.support.screen import MISSING, screen
from tests.support.vaults import FAST
from therapist_desk.domain.clients import Client, ClientId, ClientStatus, SafetyHint
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.messages import LinkStyle
from therapist_desk.services import clients, messages, vaults

pytestmark = [
    pytest.mark.end2end,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs an X server"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
    pytest.mark.skipif(shutil.which("xdg-open") is None, reason="not installed: xdg-utils"),
]

NUMBER, TEXT = "+447700900123", "Quokkas on Friday at ten?"
HANDLER = """#!/bin/sh
{{ echo "$#"; printf '%s\\n' "$@"; }} >> '{record}'
"""
ENTRY = """[Desktop Entry]
Type=Application
Name=A handler that writes down
Exec={handler} %u
NoDisplay=true
MimeType=x-scheme-handler/whatsapp;
"""
DEFAULT = "[Default Applications]\nx-scheme-handler/whatsapp=writes-down.desktop\n"


@pytest.fixture
def record(tmp_path):
    """Register the handler in the home the program will have; return what it writes to."""
    home, written = tmp_path / "home", tmp_path / "given"
    entries, config = home / "data" / "applications", home / "config"
    for folder in (entries, config):
        folder.mkdir(parents=True)
    handler = tmp_path / "handler"
    handler.write_text(HANDLER.format(record=written))
    handler.chmod(0o700)
    (entries / "writes-down.desktop").write_text(ENTRY.format(handler=handler))
    for place in (entries, config):
        (place / "mimeapps.list").write_text(DEFAULT)
    return written


@pytest.fixture
def desk(record, tmp_path, request):
    made = vaults.make(
        tmp_path / "vault",
        vaults.draft(PASSPHRASE, vaults.new_kit(), SystemClock(), costs=FAST),
        SystemClock(),
    )
    phone = whatsapp(NUMBER, confirmed_at=SystemClock().now())
    enquiry = Client(
        ClientId(0), "Nogueira", status=ClientStatus.ENQUIRY, phones=(phone,), hints=request.param
    )
    made.desk.do(lambda writer: clients.save(writer, enquiry)).result()
    made.close()
    with screen(tmp_path) as shown:
        opened = OpenDesk(shown, tmp_path)
        try:
            opened.unlock()
            yield opened
        finally:
            opened.process.kill()
            opened.process.wait()


def write(desk):
    """The first client, a word on WhatsApp, past purpose, way and template to the text, and open."""
    desk.screen.press_to("ctrl+3", A_PART)
    desk.screen.press_to("ctrl+shift+w", A_PART)
    desk.screen.press("Tab", "Tab", "Tab")
    desk.screen.type(TEXT)
    desk.screen.press("ctrl+Return")


def logged(desk):
    with desk._opened() as vault:
        return vault.ask(lambda reader: messages.unanswered(reader)).result()


@pytest.mark.parametrize("desk", [()], indirect=True)
def test_the_handler_is_given_the_number_and_not_a_word_more(desk, record):
    write(desk)
    desk.screen.until(record.exists, "the handler is called")
    assert record.read_text().splitlines() == ["1", f"whatsapp://send?phone={NUMBER[1:]}"]
    assert desk.screen.clipboard() == TEXT
    assert desk.close() == 0
    (message,) = logged(desk)
    assert (message.text, message.style) == (TEXT, LinkStyle.APP)
    assert "Quokkas" not in (desk.home / "said").read_text()


@pytest.mark.parametrize("desk", [(SafetyHint.CALL_ONLY,)], indirect=True)
def test_what_the_guard_refuses_never_reaches_the_handler(desk, record):
    write(desk)
    desk.screen.rest()
    assert desk.close() == 0
    assert not record.exists()
    assert logged(desk) == ()
