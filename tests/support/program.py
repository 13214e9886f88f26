"""Runs the real program in a process of its own, as a person or a script would."""

import json
import os
import subprocess
import sys
from typing import Any


def run_program(*arguments: str, stdin: bytes = b"", **environment: str):
    """Return the finished process of ``therapist-desk arguments…``; output is bytes."""
    return subprocess.run(
        [sys.executable, "-m", "therapist_desk", *arguments],
        input=stdin,
        capture_output=True,
        timeout=60,
        env=os.environ | environment,
        check=False,
    )


def run_batch(*arguments: str, lines: list[Any]) -> list[Any]:
    """Return the answers to ``lines``, JSON in and out; fail when there is another word."""
    stdin = "".join(json.dumps(line) + "\n" for line in lines).encode()
    done = run_program(*arguments, "--batch", stdin=stdin)
    assert (done.returncode, done.stderr) == (0, b"")
    return [json.loads(line) for line in done.stdout.splitlines()]
