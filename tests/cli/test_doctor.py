"""The doctor answers on any computer, and tells nothing about who sits at it."""

import argparse
import getpass
import json
import socket
from pathlib import Path

import pytest

from therapist_desk.cli import doctor
from therapist_desk.services import doctor as service
from therapist_desk.vault import keychain

# The doctor makes a Qt application where there is none; here it must be the one of all tests.
pytestmark = pytest.mark.usefixtures("qapp")


def ask(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    doctor.add(parser.add_subparsers())
    chosen = parser.parse_args(["doctor", *arguments])
    return int(chosen.run(chosen))


@pytest.fixture
def facts(capsys):
    assert ask("--json") == 0
    return json.loads(capsys.readouterr().out)


def fake_xdg_mime(folder: Path, script: str) -> None:
    folder.mkdir(exist_ok=True)
    program = folder / "xdg-mime"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o700)


def test_it_names_the_versions_that_a_security_notice_would_name(facts):
    for name in ("desk", "python", "sqlite", "sqlcipher", "pyside6", "qt"):
        assert facts[name][0].isdigit(), name
    assert facts["cipher_library"]


def test_fonts_are_counted_for_each_script_a_client_may_write_in(facts):
    assert facts["fonts"].keys() == {"Latin", "Arabic", "Chinese"}
    assert facts["fonts"]["Latin"] > 0


def test_it_says_nothing_about_the_person_or_the_computers_name(facts, monkeypatch, capsys):
    ask()
    said = json.dumps(facts) + capsys.readouterr().out
    assert str(Path.home()) not in said
    assert socket.gethostname() not in said
    user = getpass.getuser()
    assert user == "root" or user not in said


def test_lines_say_what_to_do_where_something_is_missing(monkeypatch, capsys):
    monkeypatch.setattr(service, "whatsapp_handler", lambda: None)
    monkeypatch.setattr(keychain, "backend_name", lambda: None)
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("WAYLAND_DISPLAY", "")
    monkeypatch.setattr("sys.platform", "linux")
    ask()
    said = capsys.readouterr().out
    assert "use WhatsApp Web" in said
    assert "passphrase is asked for" in said
    assert "window can't be shown" in said


def test_the_whatsapp_handler_is_asked_of_the_desktop_by_scheme(tmp_path, monkeypatch):
    fake_xdg_mime(
        tmp_path, 'test "$*" = "query default x-scheme-handler/whatsapp" && echo wa.desktop'
    )
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr("sys.platform", "linux")
    assert service.whatsapp_handler() == "wa.desktop"


@pytest.mark.parametrize("script", ["exit 0", "exit 3"])
def test_no_handler_is_none_and_not_an_empty_name(tmp_path, monkeypatch, script):
    fake_xdg_mime(tmp_path, script)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr("sys.platform", "linux")
    assert service.whatsapp_handler() is None


def test_a_computer_without_the_desktop_tools_has_no_handler(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    assert service.whatsapp_handler() is None
