"""A bug on the command line says where it was, wherever it happens, and quotes nothing."""

import subprocess
import sys

import pytest

HOW = {
    "in the program": "raise ValueError(name())",
    "on a thread": (
        "import threading\n"
        "def fails(): raise ValueError(name())\n"
        "one = threading.Thread(target=fails); one.start(); one.join()"
    ),
    "while something is cleared away": (
        "class Held:\n    def __del__(self): raise ValueError(name())\nheld = Held(); del held"
    ),
}


@pytest.mark.parametrize("how", HOW)
def test_the_words_of_an_error_reach_no_stderr(how):
    program = (
        "from therapist_desk.cli import uncaught\nuncaught.install()\n"
        'def name(): return "".join(["Ada", " ", "Moreau"])\n'
    )
    ran = subprocess.run(
        [sys.executable, "-c", program + HOW[how]], capture_output=True, text=True, check=False
    )
    assert "nothing of the record" in ran.stderr
    assert "ValueError" in ran.stderr
    assert "Ada Moreau" not in ran.stderr
