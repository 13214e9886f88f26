"""The command line helps, answers with the right exit code, and opens no window by mistake."""

import subprocess
import sys
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.program import run_program
from therapist_desk.cli import main
from therapist_desk.domain.errors import Cancelled, RuleBroken
from therapist_desk.services.vaults import OpenVault


def _commands(parser: ArgumentParser, *above: str) -> Iterator[list[str]]:
    """Give every command there is, with the words that lead to it."""
    yield list(above)
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            for name, below in action.choices.items():
                yield from _commands(below, *above, name)


COMMANDS = list(_commands(main._parser(lambda _: 0, lambda *_: 0)[0]))


class Windows:
    """Remembers which vaults a window was opened on."""

    def __init__(self, error: Exception | None = None):
        self.opened: list[Path | OpenVault | None] = []
        self.error = error

    def open(self, vault: "Path | OpenVault | None") -> int:
        self.opened.append(vault)
        if self.error:
            raise self.error
        return 0


def no_walk(out, say):
    raise AssertionError("nobody asked for a walk")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_help_shows_an_example(command, capsys):
    with pytest.raises(SystemExit) as left:
        main.main([*command, "--help"], Windows().open, no_walk)
    assert left.value.code == 0
    _, _, example = capsys.readouterr().out.partition("example")
    assert " ".join(["therapist-desk", *command]) in example


def test_no_words_open_the_window_on_the_last_vault_and_a_folder_on_its_own(tmp_path):
    windows = Windows()
    assert main.main([], windows.open, no_walk) == 0
    assert main.main([str(tmp_path)], windows.open, no_walk) == 0
    assert main.main([str(tmp_path / "not there yet")], windows.open, no_walk) == 0
    assert windows.opened == [None, tmp_path, tmp_path / "not there yet"]


@pytest.mark.parametrize(
    "wrong", [["gaurd"], ["guard"], ["link", "fax"], ["link", "phone"], ["--wat"], ["a", "b"]]
)
def test_wrong_usage_leaves_with_2_and_opens_nothing(wrong, capsys):
    windows = Windows()
    with pytest.raises(SystemExit) as left:
        main.main(wrong, windows.open, no_walk)
    assert left.value.code == 2
    assert windows.opened == []
    assert capsys.readouterr().err


def test_a_known_failure_is_one_sentence_and_1(capsys):
    assert main.main([], Windows(RuleBroken("This folder holds no vault.")).open, no_walk) == 1
    assert capsys.readouterr().err == "This folder holds no vault.\n"


def test_cancelling_is_shown_to_nobody(capsys):
    assert main.main([], Windows(Cancelled()).open, no_walk) == 1
    assert capsys.readouterr().err == ""


def test_a_bug_is_not_hidden():
    with pytest.raises(ZeroDivisionError):
        main.main([], Windows(ZeroDivisionError()).open, no_walk)


@pytest.mark.parametrize("thrown", ["fail()", "threading.Thread(target=fail).start()"])
def test_a_bug_says_where_it_was_and_nothing_of_the_record(thrown):
    code = f"""
import sys, threading
from therapist_desk import __main__ as program
def fail():
    try:
        {{"someone else": 1}}["Zebulon" + " Quark"]
    except KeyError as error:
        raise ValueError("Zebulon" + " Quark") from error
program.run_command = lambda *_: {thrown}
program.main()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert "builtins.ValueError" in done.stderr
    assert "builtins.KeyError" in done.stderr
    assert "Zebulon Quark" not in done.stderr


def test_help_needs_neither_qt_nor_a_display():
    done = run_program("--help", DISPLAY="", QT_QPA_PLATFORM="nonsense")
    assert done.returncode == 0
    assert b"examples" in done.stdout


def test_the_commands_load_neither_qt_nor_the_phone_tables():
    code = "import sys, therapist_desk.cli.main; print(sorted({'PySide6', 'phonenumbers'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"


def test_a_reader_that_stops_early_gets_no_traceback():
    lines = b'{"id": 1, "text": "x"}\n' * 20_000
    with subprocess.Popen(
        [sys.executable, "-m", "therapist_desk", "link", "text", "--batch"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        try:
            process.stdin.write(lines)
            process.stdin.close()
        except BrokenPipeError:
            pass
        assert process.stderr.read() == b""
        assert process.wait(60) == 1
