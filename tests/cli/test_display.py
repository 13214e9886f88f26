"""Where no window can be shown, a sentence says so: no core dump, and nothing is left lying about."""

import sys

import pytest

from tests.support.program import run_program
from therapist_desk.cli import display

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere there is a screen"
)


def program(*arguments, **environment):
    there = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = run_program(*arguments, **(there | environment))
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize("arguments", [[], ["rehearse"]])
def test_without_a_screen_the_program_says_so_before_it_begins(arguments, tmp_path):
    code, out, err = program(*arguments, TMPDIR=str(tmp_path), HOME=str(tmp_path))
    assert (code, out, err) == (1, "", f"{display.NO_SCREEN}\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("platform", [{}, {"QT_QPA_PLATFORM": "wayland"}])
def test_a_screen_that_does_not_answer_is_told_in_the_same_words(platform, tmp_path):
    runtime = {"XDG_RUNTIME_DIR": str(tmp_path)}  # without one libwayland has a word of its own
    code, _, err = program(DISPLAY=":31999", HOME=str(tmp_path), **runtime, **platform)
    assert (code, err) == (1, f"{display.NO_SCREEN}\n")


def test_where_qt_lacks_something_the_line_that_installs_it_is_said(tmp_path, monkeypatch):
    code, _, err = program(QT_QPA_PLATFORM="none-such", HOME=str(tmp_path))
    assert (code, err) == (1, f"{display.lacking()}\n")
    monkeypatch.setattr("shutil.which", lambda name: name == "dnf")
    assert "As root, run: dnf install mesa-libGL" in display.lacking()
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert "run:" not in display.lacking()
